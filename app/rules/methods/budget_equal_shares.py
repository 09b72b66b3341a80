"""Participatory budget by the method of equal shares: every voter's share pays for what they approve.

D. Peters, G. Pierczynski and P. Skowron, "Proportional participatory budgeting with additive utilities" (2021).
"""

from app.rules.families.budgeted import BudgetMethod

METHOD = BudgetMethod(name="budget_equal_shares", way="equal-shares")
