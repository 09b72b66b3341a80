"""What decision sheets and the register say, by the codes of the wire."""

from app.core.i18n import N_

RESULTS = {
    "adopted": (N_("Adopted"), "good"),
    "rejected": (N_("Rejected"), "bad"),
    "inquorate": (N_("No quorum"), "open"),
    "tied": (N_("Tied"), "open"),
    "elected": (N_("Elected"), "good"),
    "measured": (N_("Measured"), "plain"),
    "void": (N_("Void"), "bad"),
    "withdrawn": (N_("Called off"), "plain"),
}
STANDINGS = {
    "conditional": (N_("Holds once its conditions are met"), "open"),
    "lapsed": (N_("Lapsed: a condition was not met"), "bad"),
    "superseded": (N_("Replaced by a later decision"), "plain"),
    "voided": (N_("Declared void"), "bad"),
}
BODIES = {
    "assembly": N_("The members"),
    "board": N_("The board"),
    "circle": N_("A circle"),
    "person": N_("One person, after taking advice"),
}
METHODS = {
    "agreement": N_("Agree, abstain, disagree or block"),
    "consensus": N_("Consensus"),
    "consensus_fallback": N_("Consensus, else a majority"),
    "consent": N_("Consent"),
    "gradients": N_("Gradients of agreement"),
    "single_choice": N_("One choice"),
    "approval": N_("Approval"),
    "score": N_("Scores"),
    "star": N_("STAR"),
    "majority_judgment": N_("Majority judgment"),
    "dots": N_("Dots"),
    "count_me_in": N_("Count me in"),
    "find_a_time": N_("Finding a time"),
    "instant_runoff": N_("Instant runoff"),
    "stv_scottish": N_("Single transferable vote, Scottish rules"),
    "stv_meek": N_("Single transferable vote, Meek's rules"),
    "schulze": N_("Schulze"),
    "borda": N_("Borda"),
    "budget_greedy": N_("Budget: most approved first"),
    "budget_equal_shares": N_("Budget: equal shares"),
}
POSITIONS = {
    "agree": N_("Agree"),
    "consent": N_("Consent"),
    "yes": N_("Yes"),
    "endorse": N_("Endorse"),
    "minor_concerns": N_("Agree with minor concerns"),
    "reservations": N_("Support with reservations"),
    "maybe": N_("Maybe"),
    "abstain": N_("Abstain"),
    "stand_aside": N_("Stand aside"),
    "disagree": N_("Disagree"),
    "disagree_opt_out": N_("Disagree, but won't hinder it"),
    "no": N_("No"),
    "object": N_("Object"),
    "block": N_("Block"),
}
STATUSES = {
    "none": N_("Not begun"),
    "planned": N_("Planned"),
    "in_progress": N_("In progress"),
    "done": N_("Done"),
    "dropped": N_("Given up"),
}
CONDITION_STATES = {
    "waiting": N_("waits"),
    "met": N_("met"),
    "lapsed": N_("not met"),
}
ENTRIES = {
    "correction": N_("Correction"),
    "superseded": N_("Replaced by entry {number}"),
    "condition_met": N_("Condition met"),
    "condition_lapsed": N_("Condition not met"),
    "voided": N_("Declared void"),
    "status_changed": N_("Carried out: {status}"),
    "review_changed": N_("Review on {day}"),
    "minutes": N_("Minutes sealed"),
    "minutes_annex": N_("Annex to minutes"),
}
NO_REVIEW = N_("no review")

SHEET = N_("Decision sheet")
DECISION_NUMBER = N_("Decision {number}")
AMENDMENT = N_("Amendment: {title}")
REGISTER = N_("Register of decisions")
AS_OF = N_("As of {day}, with {number} entries.")
EMPTY = N_("Nothing has been decided yet.")
QUESTION = N_("The question")
PROPOSAL = N_("The proposal, version {version}")
FORMER_ROUNDS = N_("Former rounds")
FORMER_ROUND = N_("Round {round}, ended on {day}: {objections} of {ballots} ballots objected.")
COUNTS = N_("The count")
STAGES = N_("The count, step by step")
RULES = N_("The rules")
CONDITIONS = N_("Conditions")
LATER = N_("Since then")
PLACE = N_("Place in the register")
ENTRY = N_("Entry")
WRITTEN = N_("Written")
HASH = N_("Hash of this entry (SHA-256)")
PREVIOUS = N_("Hash of the entry before")
HEAD = N_("Head of the register")
HEAD_LINE = N_("Entry {number}, hash (SHA-256)")

MATTER = N_("Matter")
DECIDED_BY = N_("Decided by")
METHOD = N_("Method")
OPENED = N_("Opened")
CLOSED = N_("Closed")
TURNOUT = N_("Took part")
TURNOUT_VALUE = N_("{voted} of {electors} entitled")
BALLOTS = N_("Ballots")
SECRET = N_("Secret")
NAMED = N_("Named")
ELECTED = N_("Chosen")
STATUS = N_("Carried out")
REVIEW = N_("Review")
REASON = N_("Reason")

NO_QUORUM = N_("No quorum: any number of votes decides.")
QUORUM_LEAST = N_("Quorum: at least {fraction} of those entitled take part.")
QUORUM_MORE = N_("Quorum: more than {fraction} of those entitled take part.")
MOST_VOTES = N_("The most votes win.")
MAJORITY_LEAST = N_("Majority: at least {fraction} of {base}.")
MAJORITY_MORE = N_("Majority: more than {fraction} of {base}.")
BASES = {
    "cast": N_("the votes for and against"),
    "cast_counted": N_("all votes, abstentions included"),
    "present": N_("those who take part"),
    "members": N_("all who are entitled"),
}
VERIFY_SHEET = N_(
    "Whoever has the decision record, a file that every member may download, can count this decision again "
    "without the server. The command says that everything is as it was written, or names the first thing that "
    "is not:"
)
VERIFY_REGISTER = N_(
    "Whoever has the exported register can check it without the server, entry by entry and count by count. A "
    "copy of this hash, kept by somebody else, shows that nothing before it was changed:"
)
