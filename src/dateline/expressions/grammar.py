"""All rules of a language together: one scan for where an expression may stand, and a parser for what it says.

The scan is one regular expression that covers every rule (and a little more: it lets any rule's beginning meet any
rule's end); what it proposes is parsed exactly, rule by rule, and each distinct surface only once. So the scan's cost
does not grow with the number of rules, and the parser's cost not with the length of the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from dateline.errors import ExpressionError, ResolveError
from dateline.expressions.edges import edges, ends
from dateline.expressions.engine import EMPTY, Candidates, Groups, Matcher, compile_longest, compile_matcher
from dateline.expressions.factor import factored
from dateline.expressions.leads import Merged, behind_leads
from dateline.expressions.manner import MANNERS, Manner
from dateline.expressions.rules import KINDS, SPACE, Rule
from dateline.expressions.words import Words
from dateline.interval.algebra import Context, evaluate
from dateline.interval.terms import Term

if TYPE_CHECKING:
    from dateline.expressions.guards import Guard

MOST_SURFACES: Final = 50_000
T = TypeVar("T")

# the name of a reading that no rule file gives: the time that an entry of a log opens with, in any language
LOG_ENTRY: Final = "log/entry"


class Reading(NamedTuple):
    """One way to read a surface.

    rule: its name. kind: date, time, duration or set. term: what it says. parts: of a range, its pieces as
    (start, end, role, term) in the surface. left, right: guards that its surroundings must pass. named: the guard
    that tells whether it is part of a name there, if it may be. early: whether it holds only in texts of an early age.
    """

    rule: str
    kind: str
    term: Term
    parts: tuple[tuple[int, int, str, Term], ...] = ()
    left: "tuple[Guard | Either, ...]" = ()
    right: "tuple[Guard | Either, ...]" = ()
    alone: bool = True
    loose: bool = False
    named: "Guard | None" = None
    early: bool = False


class Grammar:
    """The rules of one language, compiled. Loading order does not matter: equal priorities sort by name.

    limited: the names of rules that hold only in histories, only in reports or only in logs, with which.
    manner: of the texts that it is for. In those of people who write of themselves, what is named lies ahead unless a
    tense says otherwise.
    """

    def __init__(self, rules: Iterable[Rule], words: Words, manner: Manner = "report") -> None:
        self.rules = sorted(rules, key=lambda rule: (-rule.record.priority, rule.name))
        self.words, self.manner = words, manner
        everywhere = ("", *(MANNERS if manner == "informal" else ()))
        self.limited = {rule.name: rule.record.only for rule in self.rules if rule.record.only not in everywhere}
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._prefixes: dict[str, _Lazy[tuple[int, Reading]]] = {}
        self._simple = frozenset(index for index, rule in enumerate(self.rules) if not rule.nested)

    def of(self, manner: Manner) -> "Grammar":
        """The same for texts of another manner, its automata shared."""
        shared = (self.matcher, self._behind, self.middle, self.right)  # made once, here
        twin = copy(self)
        twin.manner = manner
        assert twin.matcher is shared[0]
        return twin

    def holds(self, reading: Reading) -> bool:
        """Whether a reading counts in texts of this manner."""
        return self.manner != "report" or self.limited.get(reading.rule) != "personal"

    @cached_property
    def matcher(self) -> Matcher:
        """The scan over running text: for simple expressions with what other rules may put before them."""
        cores = _either([_folding(rule.scan for rule in self.rules if rule.scan and not rule.record.lead)])
        pieces = [pieces[0] for pieces in self._pieces]
        pattern = f"(?:{_either([_folding(pieces)])}){{0,3}}(?:{cores})"
        if self._led:  # with another rule's beginning before it, it may be that which is the lead: `about five`
            some = _folding(piece for piece in pieces if piece and compile_longest(piece)("") < 0)
            pattern += f"|(?:{some}){{1,3}}{_folding(scanned for _, scanned in self._led)}"
        return self._compiled(pattern, [rule.loose for rule in self.rules])

    @cached_property
    def _behind(self) -> Matcher | None:
        """The scan for what stands behind leads only."""
        return self._compiled(behind_leads(self._led), []) if self._led else None

    @cached_property
    def _led(self) -> list[tuple[tuple[str, ...], str]]:
        return [(tuple(rule.record.lead), rule.scan) for rule in self.rules if rule.scan and rule.record.lead]

    def _compiled(self, pattern: str, rules: Sequence[str]) -> Matcher:
        try:
            return compile_matcher(pattern, rules)
        except (re.error, ValueError) as error:
            self.check()
            raise ExpressionError(self.words.language, f"its patterns do not compile together: {error}") from error

    def candidates(self, text: str) -> Candidates:
        """Where expressions may stand in a text."""
        free = self.matcher.candidates(text)
        return Merged(free, self._behind.candidates(text), text) if self._behind else free

    def check(self) -> None:
        """Compile everything that is compiled on first use; ExpressionError names file, rule and field."""
        for rule in self.rules:
            rule.check()

    def warm(self) -> None:
        """Read the rules' own examples once, so that the automata are built before the first document."""
        for rule in self.rules:
            for example in rule.record.examples:
                scan = self.candidates(example[0].replace("[", "").replace("]", ""))
                position = 0
                while (span := scan.next(position)) is not None:
                    position = span[1]

    @cached_property
    def middle(self) -> re.Pattern[str]:
        """What may stand between two simple expressions that one rule reads."""
        return re.compile(_either(piece for pieces in self._pieces for piece in pieces[1:-1]))

    @cached_property
    def right(self) -> Callable[[str], int]:
        """How much of a text a rule may at most put behind a simple expression; -1 for nothing."""
        return compile_longest(_either(pieces[-1] for pieces in self._pieces))

    @cached_property
    def _pieces(self) -> list[tuple[str, ...]]:
        return [rule.pieces for rule in self.rules if rule.pieces]

    def prefixes(self, surface: str) -> Iterator[tuple[int, Reading]]:
        """The readings of a surface and then of its beginnings, as (length, reading), the longest and best first.

        Read on demand and kept for each distinct surface, since texts say the same dates again and again.
        """
        known = self._prefixes.get(surface)
        if known is None:
            if len(self._prefixes) >= MOST_SURFACES:
                self._prefixes.clear()
                self._readings.clear()
            known = self._prefixes[surface] = _Lazy(self._all(surface))
        return iter(known)

    def _all(self, surface: str) -> Iterator[tuple[int, Reading]]:
        for end in ends(surface):
            for reading in self._readings.get(surface[:end]) or self._parse(surface[:end]):
                yield end, reading

    def read(self, surface: str) -> tuple[Reading, ...]:
        """All readings of exactly this text, the best first; without regard to what stands around it."""
        known = self._readings.get(surface)
        if known is None:
            known = tuple(self._parse(surface))
            self._readings[surface] = known
        return known

    def _parse(self, surface: str) -> Iterator[Reading]:
        text = " ".join(surface.split())
        exact = len(text) == len(surface)
        single = text.isalnum()
        for index in self.matcher.matching(text):
            reading = None if single and index not in self._simple else self._apply(self.rules[index], text)
            if reading:
                yield reading if exact or not reading.parts else _stretched(reading, surface)

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
        if rule.record.agrees and not _possible(term):
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
            rule.record.alone,
            rule.record.loose,
            rule.guard.of_names,
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
            if end - begin == len(text) or self._readings.get(text[begin:end]) == ():
                continue
            reading = self._inner(text, begin, end, kind) if follow.begins(text, end) else None
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
        left, right = text[:begin], text[end:]
        fitting = [
            reading
            for reading in self.read(text[begin:end])
            if self.limited.get(reading.rule) not in ("log", "personal")  # what shows it stands around the whole
            and reading.kind in KINDS[kind]
            and not reading.parts
            and (reading.loose or _fits(reading, left, right))
        ]
        same = [reading for reading in fitting[1:] if reading.term == fitting[0].term]
        if not same or fitting[0].loose:
            return fitting[0] if fitting else None
        either = (Either([fitting[0], *same]),)
        return fitting[0]._replace(left=either, right=either)


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


def _folding(patterns: Iterable[str]) -> str:
    """Any of the patterns `(?i:…)`, with what they begin with alike written once; empty for none."""
    bodies = [pattern.removeprefix("(?i:").removesuffix(")") for pattern in patterns if pattern]
    return f"(?i:{factored(bodies)})" if bodies else ""


def _either(patterns: Iterable[str]) -> str:
    """An alternation of the distinct patterns, in an order that does not depend on loading."""
    distinct = sorted({pattern for pattern in patterns if pattern})
    return "(?:" + "|".join(distinct) + ")" if distinct else "(?:)"


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


__all__ = ["KINDS", "LOG_ENTRY", "SPACE", "Grammar", "Reading"]
