"""What the documents of a meeting say around its own data."""

from app.core.i18n import N_

MINUTES = N_("Minutes")
DRAFT = N_("Draft: not approved yet")
APPROVED = N_("Approved, waiting for signatures")
SEALED = N_("Sealed in the register")
ENTRY_NUMBER = N_("Entry {number} of the register")
PLACE = N_("Place in the register")
ENTRY = N_("Entry")
SEALED_AT = N_("Sealed")
HASH = N_("Hash of this entry (SHA-256)")
ANNEXES = N_("Annexes")
ANNEX = N_("Annex, entry {number}, {at}, by {name}")
VERIFY = N_(
    "Whoever has the minutes record, a file that every member may download, can compute every number in these minutes "
    "again without the server. The command says that everything is as it was sealed, or names the first thing that is "
    "not:"
)

ATTENDANCE = N_("Attendance list")
ATTENDANCE_SUM = N_("Entitled: {entitled}. Came: {came}. Represented at some time: {represented}.")
PROXIES = N_("Register of proxies")
PROXIES_SUM = N_("Proxies: {number}. Ended before the close: {ended}.")
BOOK = N_("Book of minutes")
BOOK_SUM = N_("Sealed minutes: {number}, as at {day}.")
MEMBERS = N_("Members' register")
MEMBERS_SUM = N_("As at {day}. Members: {number}.")
EXACT = N_("Numbers, names and classes as they were that day; changes are kept since {day}.")
BEFORE = N_("Changes are kept since {day}: numbers, names and classes are the first that are known.")
EMPTY = N_("Nothing yet.")

NUMBER = N_("No.")
NAME = N_("Name")
ARRIVED = N_("Arrived")
LEFT = N_("Left")
HOW = N_("How")
BY_PROXY = N_("Represented by")
GIVER = N_("Giver")
HOLDER = N_("Holder")
NO_HOLDER = N_("nobody by name: with the board")
NO_MEMBER = N_("not a member")
FAMILY = N_("family")
GIVEN = N_("Given")
INSTRUCTIONS = N_("Instructions")
ENDED = N_("Ended")
MEETING = N_("Meeting")
HELD = N_("Held")
FILED = N_("Filed")
CLASS = N_("Class")
JOINED = N_("Joined")
LEFT_ON = N_("Left the cooperative")

HOWS = {
    "door": N_("at the door"),
    "steward": N_("let in"),
    "online": N_("online"),
}
GIVEN_HOW = {"online": N_("online"), "paper": N_("on paper")}
ENDED_BY = {"revoked": N_("revoked {at}"), "presence": N_("came in person {at}")}
