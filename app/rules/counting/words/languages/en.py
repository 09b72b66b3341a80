"""English."""

SENTENCES = {
    "decimal_mark": ".",
    "one_winner": "The file asks for {seats} seats; this method elects one.",
    "withdrawn": "Withdrawn before the count, so that ballots pass over them: {names}.",
    # single transferable vote
    "first_count": "Valid ballots: {ballots}. Seats: {seats}. Quota: {quota}, that is ballots divided by "
    "seats plus one, without the remainder, plus one.",
    "first_count_meek": "Valid ballots: {ballots}. Seats: {seats}. The quota is worked out anew in each round.",
    "elected_quota": "{names} is elected: {votes} votes reach the quota of {quota}.",
    "elected_level": "Elected together with equal votes: {names}.",
    "elected_last": "As many remain as there are seats, so these are elected: {names}.",
    "surplus": "{names} passes on a surplus of {surplus}: each ballot at its value when received, times "
    "{surplus} divided by {total}, cut to five decimal places.",
    "excluded": "{names} is excluded with {votes} votes; the ballots pass on at the value they have.",
    "excluded_meek": "{names} is excluded with {votes} votes; from now on the ballots pass over this name.",
    "guarded": "Guarded for reserved seats, so not to be excluded: {names}.",
    "doomed": "All seats that are left are reserved for others, so these are excluded: {names}.",
    # instant runoff
    "first_count_irv": "Valid ballots: {ballots}. More than half of those that still name somebody wins.",
    "majority": "{names} wins: {votes} of {total} ballots are more than half.",
    "excluded_irv": "{names} is excluded with {votes} ballots, which pass to the next name on them.",
    # comparisons
    "first_count_schulze": "Valid ballots: {ballots}. Each is compared for every two candidates.",
    "condorcet": "{names} wins every comparison of two.",
    "place": "Place {place}: {names}.",
    "place_shared": "Place {place} is shared by: {names}.",
    "elected": "Elected: {names}.",
    # points
    "first_count_borda_averaged": "Valid ballots: {ballots}. One point for each candidate ranked below, half a "
    "point for each ranked level or left out together.",
    "first_count_borda_pessimistic": "Valid ballots: {ballots}. Points fall by one with each rank; those left out "
    "get none.",
    "first_count_borda_modified": "Valid ballots: {ballots}. The first of those a ballot ranks gets as many points "
    "as it ranks, the last of them one; those left out get none.",
    "first_count_approval": "Ballots: {ballots}. Each approves as many as it names.",
    "first_count_score": "Ballots: {ballots}. Scores go from {low} to {high}; a blank is the lowest.",
    "first_count_dots": "Ballots: {ballots}. Each spreads its points.",
    "elected_points": "{names} is elected with {points}.",
    "finalists": "The runoff is between: {names}.",
    "runoff": "{first} wins the runoff against {last}, {winner} ballots to {loser}; without preference: {level}.",
    # majority judgment
    "first_count_majority-value": "Ballots: {ballots}. Grades go from {low} to {high}; the highest median wins. "
    "Equal medians are taken away, one grade each, until they differ.",
    "first_count_majority-gauge": "Ballots: {ballots}. Grades go from {low} to {high}; the highest median wins. "
    "Between equal medians the greater share above or below it decides.",
    "first_count_typical": "Ballots: {ballots}. Grades go from {low} to {high}; the highest median wins. "
    "Between equal medians the share above less the share below decides.",
    "elected_median": "{names} is elected with the median {grade}.",
    # budgets
    "first_count_greedy": "Ballots: {ballots}. Money: {limit}. Most votes first; what is too dear is passed over.",
    "funded": "{names} is funded: votes {votes}, cost {cost}, left {left}.",
    "too_dear": "{names} is passed over: votes {votes}, cost {cost}, and only {left} is left.",
    "first_count_equal_shares": "Ballots: {ballots}. Money: {limit}, in equal shares for all voters.",
    "funded_free": "{names} costs nothing and is approved, so it is funded.",
    "shares": "Each voter's share in the run that counts: {each}, of which added to use up the budget: {added}.",
    "bought": "{names} is funded: cost {cost}, paid by its {votes} supporters, nobody paying more than {cap} "
    "(for each unit of cost {ratio}); left of the budget: {left}.",
    # ties
    "tie_open": "A tie that no rule breaks, so the count stops here: {names}.",
    "tie_earlier_stage": "A tie, told apart by the most recent stage at which they differed: {names}.",
    "tie_rule": "A tie, broken as the method's rule says: {names}.",
    "tie_lot": "A tie, broken by lot: {names}.",
    "tie_no_difference": "A tie; whichever way it is broken, the same are elected: {names}.",
    "taken_elect": "Elected from the tie: {names}.",
    "taken_exclude": "Excluded from the tie: {names}.",
    "taken_surplus": "Whose surplus goes first: {names}.",
    "taken_place": "Placed first: {names}.",
    "taken_finalist": "In the runoff from the tie: {names}.",
    "taken_win": "Winner of the tie: {names}.",
    "taken_fund": "First in line: {names}.",
}
