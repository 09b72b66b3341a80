"""What is wrong with a poll's settings, options or ballot, in words, by the code that the rules give it."""

from app.core.errors import field_messages
from app.core.i18n import N_

field_messages(
    budget_missing=N_("Say how much money there is to spend."),
    currency_missing=N_("Say in which currency."),
    cost_missing=N_("Say what this costs."),
    money_form=N_("Write the amount as a number with at most two decimals after a point, such as 1200.50."),
    empty_rank=N_("A place in the ranking names at least one option."),
    equal_ranks=N_("This method takes one option in each place."),
    ends_before_start=N_("It must end after it starts."),
    time_missing=N_("Say when this would be."),
    time_not_used=N_("Only polls that look for a time give their options a time."),
    repeated_time=N_("This time is there twice."),
    group_not_used=N_("This method reserves no seats, so options have no groups."),
    repeated_group=N_("Each group has its reserved seats once."),
    reserve_too_few=N_("More seats are reserved for this group than it has candidates."),
    reserve_too_many=N_("More seats are reserved than there are."),
    majority_not_used=N_("This method has a rule of its own: leave the majority out."),
    most_range=N_("There are fewer options than a ballot may choose."),
    too_many_chosen=N_("Choose at most {most}."),
    too_many_dots=N_("Spread at most {most} dots."),
    too_many_seats=N_("There are fewer options than seats."),
    nothing_level=N_("This vote doesn't wait for a casting vote: it is not level, or was settled already."),
    none_of_these_missing=N_("The option that says none of these is missing."),
    none_of_these_unfit=N_("One option at most says none of these, where the settings ask for it."),
    setting_unfit=N_("This method has no such setting. Leave it out."),
    unknown_method=N_("There is no such way of voting."),
    score_range=N_("A score is a whole number from {low} to {high}."),
    votes_form=N_("Votes are a whole number or a fraction such as 5/2."),
)
