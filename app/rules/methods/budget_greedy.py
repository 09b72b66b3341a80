"""Participatory budget: most approvals first, as long as the money lasts; what is too dear is passed over."""

from app.rules.families.budgeted import BudgetMethod

METHOD = BudgetMethod(name="budget_greedy", way="greedy")
