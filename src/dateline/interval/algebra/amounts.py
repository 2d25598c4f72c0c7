"""Operations that give lengths and sets: `two years`, `several days`, `every three weeks`, `twice a month`."""

from dateline.interval.algebra.context import Context, operation
from dateline.interval.timex3 import amount_value
from dateline.interval.values import Amount, Cycle, Recurrence, Value


@operation("amount")
def amount(context: Context, count: float | None, unit: str) -> Value:
    """So many units; a count of None is an unknown number of them."""
    return Amount(((count, unit),))


@operation("fraction")
def fraction(context: Context, whole: float | None, rest: float, unit: str) -> Value:
    """`two and a half years`."""
    return Amount((((whole or 0) + rest, unit),))


@operation("scaled")
def scaled(context: Context, count: float | None, scale: int, unit: str) -> Value:
    """`66 million years`."""
    return Amount((((count or 0) * scale, unit),))


@operation("plus")
def plus(context: Context, first: Value, second: Value) -> Value:
    """Two lengths together: `two years and three months`."""
    if isinstance(first, Amount) and isinstance(second, Amount):
        return Amount((*first.parts, *second.parts), first.mod or second.mod)
    return first


@operation("every")
def every(context: Context, count: float | None, unit: str) -> Value:
    """Again after so many units: `every three weeks`."""
    return Recurrence(amount_value(Amount(((count or 1, unit),))), quant="EVERY")


@operation("every_few")
def every_few(context: Context, unit: str) -> Value:
    """Again after a number of units that nobody counted."""
    return Recurrence(amount_value(Amount(((None, unit),))), quant="EVERY")


@operation("each")
def each(context: Context, cycle: Value) -> Value:
    """Every occurrence of a name: `every Tuesday`, `each July`."""
    if isinstance(cycle, Cycle):
        return Recurrence(cycle.mask, quant="EVERY")
    return Recurrence("XXXX", quant="EVERY")


@operation("workdays")
def workdays(context: Context) -> Value:
    """Every day of the week from Monday to Friday."""
    return Recurrence("XXXX-WXX-XX", quant="EVERY")


@operation("per")
def per(context: Context, count: float | None, unit: str) -> Value:
    """So many times in a unit: `twice a month`."""
    times = "" if count is None else f"{int(count)}X"
    return Recurrence(amount_value(Amount(((1, unit),))), freq=times)
