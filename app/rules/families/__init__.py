"""What methods with the same kind of ballot share: reading it, and handing it to app.rules.counting.

positions: one answer each · approved: a set of options · marks: a value for each option · ranked: an order.
"""
