"""What a surface says: each rule that may read it, applied to it when somebody asks.

The matcher tells which rules may read a surface. Most of those are refused by what stands around it, and to know that
nobody needs what they make of it: so each is applied on demand, and what came of it is kept.
"""

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from dateline.errors import ResolveError
from dateline.expressions.edges import edges, ends
from dateline.expressions.engine import EMPTY, Groups, Matcher
from dateline.expressions.rules import KINDS, Rule
from dateline.interval.algebra import Context, evaluate
from dateline.interval.terms import Term

if TYPE_CHECKING:
    from dateline.expressions.guards import Guard

MOST_SURFACES: Final = 50_000
_HOURS: Final = frozenset({"clock", "clock_of", "clock24", "military", "midnight"})
_LAST: Final = 24  # the hour with which a day ends
T = TypeVar("T")


class Reading(NamedTuple):
    """One way to read a surface.

    rule: its name. kind: date, time, duration or set. term: what it says. parts: of a range, its pieces as
    (start, end, role, term) in the surface. left, right: guards that its surroundings must pass. early: whether it
    holds only in texts of an early age.
    """

    rule: str
    kind: str
    term: Term
    parts: tuple[tuple[int, int, str, Term], ...] = ()
    left: "tuple[Guard | Either, ...]" = ()
    right: "tuple[Guard | Either, ...]" = ()
    loose: bool = False
    early: bool = False


class Way:
    """A rule that may read a surface."""

    __slots__ = ("_parser", "_reading", "_surface", "rule")

    def __init__(self, rule: Rule, surface: str, parser: "Parser") -> None:
        self.rule = rule
        self._surface: str | None = surface
        self._parser = parser
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading | None:
        """What it makes of it; None where it cannot read it after all."""
        if self._surface is not None:
            self._reading, self._surface = self._parser.apply(self.rule, self._surface), None
        return self._reading


class Parser:
    """Reads surfaces by rules, and keeps what it has read.

    rules: the best first, as the matcher numbers them. unnested: names of those that count in no other one.
    """

    def __init__(self, rules: Sequence[Rule], matcher: Matcher, unnested: Container[str]) -> None:
        self._rules, self._matcher, self._unnested = rules, matcher, unnested
        self._simple = frozenset(index for index, rule in enumerate(rules) if not rule.nested)
        self._beginnings: dict[str, _Lazy[tuple[int, tuple[Way, ...]]]] = {}
        self._ways: dict[str, tuple[Way, ...]] = {}

    def beginnings(self, surface: str) -> Iterator[tuple[int, tuple[Way, ...]]]:
        """Of a surface and then of its beginnings, the longest first, the length and the ways to read it, the best
        first.

        Looked for on demand and kept for each distinct surface, since texts say the same dates again and again.
        """
        known = self._beginnings.get(surface)
        if known is None:
            if max(len(self._beginnings), len(self._ways)) >= MOST_SURFACES:
                self._beginnings.clear()
                self._ways.clear()
            known = self._beginnings[surface] = _Lazy(self._all(surface))
        return iter(known)

    def _all(self, surface: str) -> Iterator[tuple[int, tuple[Way, ...]]]:
        for end in ends(surface):
            ways = () if _halved(surface, end) else self._found(surface[:end])
            if alone := tuple(way for way in ways if way.rule.record.alone):
                yield end, alone

    def read(self, surface: str) -> tuple[Reading, ...]:
        """All readings of exactly this text, the best first; without regard to what stands around it."""
        return tuple(reading for way in self._found(surface) if (reading := way.reading))

    def _found(self, surface: str) -> tuple[Way, ...]:
        """The ways to read exactly this text."""
        known = self._ways.get(surface)
        if known is None:
            text = " ".join(surface.split())
            single = text.isalnum()
            indexes = [index for index in self._matcher.matching(text) if not single or index in self._simple]
            known = self._ways[surface] = tuple(Way(self._rules[index], surface, self) for index in indexes)
        return known

    def apply(self, rule: Rule, surface: str) -> Reading | None:
        """What a rule makes of a surface, None if it does not read it."""
        text = " ".join(surface.split())
        reading = self._apply(rule, text)
        return _stretched(reading, surface) if reading and reading.parts and len(text) != len(surface) else reading

    def _apply(self, rule: Rule, text: str) -> Reading | None:
        found = _Match({}, [], text, {})
        if not self._fit(rule, found, 0, 0):
            return None
        values = rule.bind(found.groups)
        values.update(
            {group: reading.term for (group, _), (_, _, reading) in zip(rule.nested, found.inner, strict=True)}
        )
        terms = {key: template.bind(values) for key, template in rule.part_templates.items()}
        values.update(terms)
        term = rule.template.bind(values)
        if (rule.record.agrees and not _possible(term)) or _no_time(term):
            return None
        parts = tuple((*found.spans[key], key, terms[key]) for key in terms if key in found.spans)
        edges = [(start, end, reading) for start, end, reading in found.inner if not reading.loose]
        left = (guard for start, _, reading in edges if start == 0 for guard in reading.left)
        right = (guard for _, end, reading in edges if end == len(text) for guard in reading.right)
        return Reading(
            rule.name,
            rule.record.kind,
            term,
            parts,
            (*rule.guard.on_left, *left),
            (*rule.guard.on_right, *right),
            rule.record.loose,
            rule.record.only == "early" or any(reading.early for _, _, reading in found.inner),
        )

    def _fit(self, rule: Rule, found: "_Match", start: int, index: int) -> bool:
        """Fit the pieces of a rule from a place on, with a nested rule behind each but the last."""
        text, piece = found.text, rule.regexes[index]
        if index == len(rule.nested):
            groups = piece.fit(text, start, len(text))
            return groups is not None and found.take(groups)
        for begin in edges(text, start) if piece.pattern != EMPTY else [start]:
            groups = piece.fit(text, start, begin)
            if groups is not None and self._nest(rule, found, begin, index):
                return found.take(groups)
        return False

    def _nest(self, rule: Rule, found: "_Match", begin: int, index: int) -> bool:
        """Fit a nested rule from a place on, then what is behind it; the longest nested text first."""
        text, follow, kind = found.text, rule.regexes[index + 1], rule.nested[index][1]
        last = index + 1 == len(rule.nested)
        for end in [len(text)] if last and follow.pattern == EMPTY else edges(text, begin + 1):
            # a nested text is shorter than its rule's, so this ends
            if end - begin == len(text) or not follow.begins(text, end):
                continue
            reading = self._inner(text, begin, end, kind)
            if reading is None:
                continue
            found.inner.append((begin, end, reading))
            if self._fit(rule, found, end, index + 1):
                return True
            found.inner.pop()
        return False

    def _inner(self, text: str, begin: int, end: int, kind: str) -> Reading | None:
        """The best reading of a stretch of a surface that what stands beside it there allows.

        Where several say the same, the surroundings of any of them will do.
        """
        left, right, kinds = text[:begin], text[end:], KINDS[kind]
        fitting = [
            reading
            for way in self._found(text[begin:end])
            if way.rule.record.kind in kinds
            and way.rule.name not in self._unnested
            and (reading := way.reading) is not None
            and not reading.parts
            and (reading.loose or _fits(reading, left, right))
        ]
        same = [reading for reading in fitting[1:] if reading.term == fitting[0].term]
        if not same or fitting[0].loose:
            return fitting[0] if fitting else None
        either = (Either([fitting[0], *same]),)
        return fitting[0]._replace(left=either, right=either)


def _no_time(term: Term) -> bool:
    """Whether it is no time of any day: `24:51`, or a day with its hour that is given another one: of `Friday at 5pm,
    7pm` the second stands alone."""
    if term.op in _HOURS:
        hour, minute = (*term.args, None, None)[:2]
        return hour == _LAST and isinstance(minute, int) and minute > 0
    if term.op != "at" or len(term.args) != 2:
        return False
    day, time = term.args
    if not isinstance(day, Term) or not isinstance(time, Term):
        return False
    twice = day.op == "at" and isinstance(day.args[1], Term) and day.args[1].op in _HOURS and time.op in _HOURS
    return twice or _no_time(time)


def _possible(term: Term) -> bool:
    """Whether what is said can be, wherever it counts from."""
    try:
        evaluate(term, Context())
    except ResolveError:
        return False
    return True


class Either:
    """Guards of readings that say the same: those of one of them must hold."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings

    def allows_left(self, left: str) -> bool:
        """Whether one of them may stand behind this text."""
        return any(one.loose or all(guard.allows_left(left) for guard in one.left) for one in self._readings)

    def allows_right(self, right: str) -> bool:
        """Whether one of them may stand before this text."""
        return any(one.loose or all(guard.allows_right(right) for guard in one.right) for one in self._readings)


def _fits(reading: Reading, left: str, right: str) -> bool:
    """Whether a reading's guards allow the text on its sides; an empty side is judged by what is around the whole."""
    return (not left or all(guard.allows_left(left) for guard in reading.left)) and (
        not right or all(guard.allows_right(right) for guard in reading.right)
    )


class _Lazy(Generic[T]):
    """Items of an iterator, drawn on demand and kept."""

    def __init__(self, source: Iterator[T]) -> None:
        self._source, self._kept, self._whole = source, list[T](), False

    def __iter__(self) -> Iterator[T]:
        return iter(self._kept) if self._whole else self._draw()

    def _draw(self) -> Iterator[T]:
        yield from self._kept
        for item in self._source:
            self._kept.append(item)
            yield item
        self._whole = True


class _Match(NamedTuple):
    """What a rule has matched so far: texts and spans of its groups, and its nested readings with their spans."""

    groups: dict[str, str]
    inner: list[tuple[int, int, Reading]]
    text: str
    spans: dict[str, tuple[int, int]]

    def take(self, groups: Groups) -> bool:
        """Add the groups of one matched piece."""
        for name, (start, end) in groups.items():
            self.groups[name] = self.text[start:end]
            self.spans[name] = start, end
        return True


def _stretched(reading: Reading, surface: str) -> Reading:
    """The same reading with the offsets of its parts in a surface that holds longer white space."""
    places: list[int] = []
    space = False
    for index, character in enumerate(surface):
        if not character.isspace() or not space:
            places.append(index)
        space = character.isspace()
    parts = tuple((places[start], places[end - 1] + 1, role, term) for start, end, role, term in reading.parts)
    return reading._replace(parts=parts)


def _halved(surface: str, length: int) -> bool:
    """Whether a beginning of a surface ends with a bracket without its fellow: the two belong to an expression
    together."""
    if "(" not in surface and ")" not in surface:
        return False
    opened, closed = surface.count("(", 0, length), surface.count(")", 0, length)
    return opened > closed or (closed > opened and surface[length - 1] == ")")
