"""How likely two statements tell one event.

A pair is judged by itself: a sum of features times weights, as log odds. What rules allow no weight to outvote is in
`forbidden`; what keeps a pair in doubt whatever it has in common, in `_CONTRADICTED`. The weights are data, fitted by
benchmarks/link.py.
"""

import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from dateline.link.alone import LEAST, one_moment, one_of_its_time
from dateline.link.candidates import key_of, key_of_places
from dateline.link.dates import HOUR, possible, two_days
from dateline.link.features import FEATURES, PERSONAL, features_of
from dateline.link.matching import IN_PASSAGE, match
from dateline.link.retold import retold, told_again
from dateline.link.rivals import Rivals
from dateline.link.statements import Statement, one_story, strangers
from dateline.link.stories import of_another_story

NEVER: Final = -9.0
_MOST: Final = 6.0
_LEAST: Final = -6.0
_RETOLD: Final = 1.0  # at least, of what a rule shows to be told again
_IN_DOUBT: Final = -1.0  # at most, of what contradicts
_CONTRADICTED: Final = tuple(
    FEATURES.index(name)
    for name in (
        *("contrast_repeated", "verbs_opposite", "roles_turned", "other_deed", "doers_differ"),
        *("once_more", "of_another", "only_told_of", "persons_apart", "aftermath"),
    )
)
"""What no words in common outweigh, though both are shown as perhaps the same: one verb with something else in the same
place (the labour minister resigned, the interior minister resigned), asking and accepting, attacking and being
attacked, what the same one did besides, what was done once more, what befell his brother, hearing of something, and
what had befallen before (the hijacked jet, a man found dead)."""
_STORY = FEATURES.index("one_story")
_LITTLE, _DEEDS = FEATURES.index("little_shared"), FEATURES.index("deeds_agree")
_EXACT, _VERB = FEATURES.index("exact_shared"), FEATURES.index("verbs_agree")
_ALONE, _MINUTE = FEATURES.index("deed_alone"), FEATURES.index("same_minute")
_APART, _VERBS_APART, _NAMES = (FEATURES.index(name) for name in ("deeds_apart", "verbs_apart", "names_shared"))
_NEXT_DAY, _TWO_CLOCKS, _WHOLE_HOURS, _PHASE = (
    FEATURES.index(name) for name in ("next_day", "two_clocks", "whole_hours_odd", "begun_or_over")
)
_BARE: Final = -0.2
"""What one moment alone makes of a pair: perhaps the same, since much can happen within a minute."""
_MOMENT: Final = 120
"""Seconds that two tellings of one moment are apart at most."""
_TELLING: Final = 1
"""Weight of what two statements have in common, from which on they are compared at all."""


class Weights(NamedTuple):
    """What the features weigh, and above which sum statements become one event, or are shown as perhaps the same.

    features: of documents that have nothing else in common. in_story: of documents that tell one story. Between them
    both count in part. story: what is added to the sum of documents that surely tell one. rivals: what it weighs there
    that another statement of the same document comes near: of the document where one comes nearer, and of the other.
    """

    features: tuple[float, ...]
    in_story: tuple[float, ...]
    bias: float
    join: float
    relate: float
    story: float = 0.0
    rivals: tuple[float, float] = (0.0, 0.0)


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads((files("dateline.link") / "data" / "weights.toml").read_text(encoding="utf-8"))


def feature_signs() -> Mapping[str, str]:
    """The sign that the weight of a feature may have."""
    return {entry["name"]: entry["sign"] for entry in _data()["feature"]}


@cache
def weights() -> Weights:
    """The weights of data/weights.toml."""
    data = _data()
    known = {entry["name"]: entry for entry in data["feature"]}
    return Weights(
        tuple(known[name]["weight"] for name in FEATURES),
        tuple(known[name]["in_story"] for name in FEATURES),
        data["bias"]["all"],
        data["threshold"]["join"],
        data["threshold"]["relate"],
        data["threshold"]["story"],
        (data["rivals"]["nearer"], data["rivals"]["farther"]),
    )


def forget() -> None:
    """Read the weights anew when they are next asked for."""
    _data.cache_clear()
    weights.cache_clear()


def likely(score: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + math.exp(-score))


# ------------------------------------------------------------------------------------------------------- rules


def identical(one: Statement, other: Statement) -> bool:
    """The same words with the same expression at the same place in them."""
    return one.wording == other.wording


def forbidden(one: Statement, other: Statement) -> bool:
    """What is never one event, whatever speaks for it, nor ever in one group of statements."""
    return (
        not (possible(one.bounds, other.bounds) or retold(one, other))
        or _denied(one, other)
        or _planned_otherwise(one, other)
        or _of_others(one, other)
        or (one.document == other.document and _told_as_two(one, other))
    )


def open_question(one: Statement, other: Statement) -> bool:
    """Whether a pair is left to the weights: neither decided by a rule nor without anything in common."""
    return not forbidden(one, other) and not identical(one, other) and _anything_shared(one, other)


def _denied(one: Statement, other: Statement) -> bool:
    """A denial and the fact or plan that it denies."""
    return (one.event.modality.kind == "denied") != (other.event.modality.kind == "denied")


def _planned_otherwise(one: Statement, other: Statement) -> bool:
    """A plan for one day and a fact of another."""
    mine, yours = one.bounds, other.bounds
    if (one.event.modality.kind == "happened") == (other.event.modality.kind == "happened"):
        return False
    return two_days(mine, yours) and abs(mine.moment - yours.moment) > _MOMENT


def _of_others(one: Statement, other: Statement) -> bool:
    """What befell one person and what befell another; and what other persons did in another place."""
    if not strangers(one, one.people, other, other.people):
        return False
    personal = one.event.kind == other.event.kind and one.event.kind in PERSONAL
    return personal or strangers(one, one.places, other, other.places)


def _told_as_two(one: Statement, other: Statement) -> bool:
    """One document that tells two clock times, or two rows of a table, tells two events."""
    mine, yours = one.bounds, other.bounds
    clocks = max(mine.length, yours.length) <= HOUR and abs(mine.start - yours.start) > _MOMENT
    return clocks or (one.row is not None and other.row is not None and one.row != other.row)


def _anything_shared(one: Statement, other: Statement) -> bool:
    """A telling word or name, a deed of one sort, or else a minute that is no round one; in two languages a name."""
    if one.lexicon.language != other.lexicon.language:
        return not one.names.isdisjoint(other.names)
    if not one.deed_families.isdisjoint(other.word_families) or not other.deed_families.isdisjoint(one.word_families):
        return True
    if sum([_weight_in_either(stem, one, other) for stem in _in_common(one, other)]) >= _TELLING:
        return True
    odd = one.bounds.clock and other.bounds.clock and one.bounds.odd
    return odd and abs(one.bounds.moment - other.bounds.moment) % HOUR <= _MOMENT


def _weight_in_either(stem: str, one: Statement, other: Statement) -> float:
    """The lesser weight of a stem; of one that only the passage of one has, that in the other."""
    return min(one.weight.get(stem, math.inf), other.weight.get(stem, math.inf))


def _in_common(one: Statement, other: Statement) -> Iterator[str]:
    """Stems that either says and the other has anywhere in its passage, each once."""
    for stem in one.said:
        if stem in other.words or stem in other.names or stem in other.context:
            yield stem
    for stem in other.said:
        if (stem in one.words or stem in one.context) and stem not in one.title_set and stem not in one.names:
            yield stem


def _hardly_anything(found: Sequence[float]) -> bool:
    """Whether neither a deed nor enough else is in common: of two sorts of deeds not even a name; of two days nothing
    but a deed, by two verbs, and no beginning or end."""
    two_deeds = found[_APART] and found[_VERBS_APART] and not found[_NAMES]
    two_days = (found[_NEXT_DAY] or found[_TWO_CLOCKS]) and not found[_MINUTE] and not found[_WHOLE_HOURS]
    deed_of_two_days = two_days and found[_ALONE] and not (found[_PHASE] or found[_VERB])
    return bool(two_deeds or deed_of_two_days or (found[_LITTLE] and not found[_DEEDS]))


def _plan_of_nothing(one: Statement, other: Statement) -> bool:
    """Whether one is planned and the other happened, and a title has nothing but names, so that nobody knows what."""
    happened = [statement.event.modality.kind == "happened" for statement in (one, other)]
    return happened[0] != happened[1] and not (one.plain and other.plain)


def _one_word(one: Statement, other: Statement, found: Sequence[float]) -> bool:
    """Whether one has no verb and tells no deed, and a single word is all that both have in common: `Square again`, by
    night, and `The square was cleared`."""
    told = all(statement.roles.subject or statement.roles.verb or statement.deeds for statement in (one, other))
    if told or found[_NAMES] or (one.bounds.clock_time and other.bounds.clock_time):
        return False
    return any(
        sum(match(stem, mine, yours) > IN_PASSAGE for stem in mine.said) <= 1
        for mine, yours in ((one, other), (other, one))
    )


def _of_another_story(one: Statement, other: Statement, found: Sequence[float]) -> bool:
    return of_another_story(one, other, found[_EXACT], one_verb=bool(found[_VERB]))


def _only_of_writer(one: Statement, other: Statement, found: Sequence[float]) -> bool:
    """Whether all that both have in common is a deed, and in one it is the writer's own."""
    return bool(found[_ALONE]) and not found[_MINUTE] and (one.roles.writer or other.roles.writer)


# ------------------------------------------------------------------------------------------------------- scores


class Scores:
    """Scores of pairs of statements, each worked out once."""

    def __init__(
        self,
        given: Weights | None = None,
        ruled: Mapping[tuple[int, int], bool] | None = None,
        rivals: Mapping[int, float] | None = None,
    ) -> None:
        self.weights, self.rivals = given or weights(), rivals or {}
        self.ruled = {key_of_places(*pair): same for pair, same in (ruled or {}).items()}
        self._contradicted: set[int] = set()
        self._known: dict[int, float] = {}
        self._beside = Rivals()

    def _sum(self, found: Sequence[float], places: Iterable[int]) -> float:
        """What some features weigh, by how far both documents tell one story."""
        alone, told, story = self.weights.features, self.weights.in_story, found[_STORY]
        there = [place for place in places if found[place]]
        if not story:
            return sum([alone[place] * found[place] for place in there])
        return sum([((1 - story) * alone[place] + story * told[place]) * found[place] for place in there])

    def weigh_rivals(self, pairs: Sequence[tuple[Statement, Statement]]) -> None:
        """Know from now on which statements of one document come near one another, of the pairs that are compared."""
        for one, other in pairs:
            score = self._known[key_of(one, other)] = self.alone(one, other)
            self._beside.note(one, other, score)
        for one, other in pairs:
            key = key_of(one, other)
            self._known[key] = self._against_rivals(one, other, self._known[key])

    def together(self, one: Statement, other: Statement) -> float:
        """Log odds of a pair; less where something else of their documents may be meant, once that is known."""
        key = key_of(one, other)
        score = self._known.get(key)
        if score is None:
            score = self._known[key] = self._against_rivals(one, other, self.alone(one, other))
        return score

    def as_copies(self, one: Statement, other: Statement, mine: Statement, yours: Statement) -> None:
        """Give two statements the score of two others of the same words, if this is higher: a paper that prints less
        of what an agency wrote shows less of the story."""
        if (mine is one and yours is other) or self.contradicted(one, other):
            return
        score = self.together(one, other)
        if score > NEVER:
            self._known[key_of(one, other)] = max(score, self.together(mine, yours))

    def alone(self, one: Statement, other: Statement) -> float:
        """Log odds of a pair by itself: the same, to the last digit, in whatever order the texts are read."""
        first, second = (one, other) if one.event.id < other.event.id else (other, one)
        return max(NEVER, min(_MOST, self._judge(first, second)))

    def _against_rivals(self, one: Statement, other: Statement, score: float) -> float:
        """The score of a pair beside what its documents have instead; what rules have decided stays."""
        if not NEVER < score < _MOST or key_of(one, other) in self._contradicted:
            return score
        nearer, farther = self._beside.near(one, other, score)
        if not nearer:
            return score
        weigh = self.weights.rivals
        return max(score + one_story(one, other) * (weigh[0] * nearer + weigh[1] * farther), _LEAST)

    def contradicted(self, one: Statement, other: Statement) -> bool:
        """Whether a pair, which has a score already, is held apart by what it says, however much it has in common."""
        return key_of(one, other) in self._contradicted

    def verdict(self, one: Statement, other: Statement) -> bool | None:
        """Whether an analyst holds both to be one event; None where nobody says so."""
        return self.ruled.get(key_of(one, other)) if self.ruled else None

    def _judge(self, one: Statement, other: Statement) -> float:
        verdict = self.verdict(one, other)
        if verdict is not None:
            return _MOST if verdict else NEVER
        if forbidden(one, other):
            return NEVER
        if identical(one, other):
            return _MOST
        if not _anything_shared(one, other):
            return _LEAST
        found = features_of(one, other, self.rivals.get(key_of(one, other), 0.0))
        score = self.weights.bias + self.weights.story * found[_STORY] ** 2 + self._sum(found, range(len(found)))
        if against := [place for place in _CONTRADICTED if found[place]]:
            self._contradicted.add(key_of(one, other))
            return min(score - self._sum(found, against), _IN_DOUBT)
        if (found[_MINUTE] and one_moment(one, other)) or (score >= LEAST and one_of_its_time(one, other, found)):
            return max(score, _RETOLD)
        if _hardly_anything(found) or _only_of_writer(one, other, found) or _plan_of_nothing(one, other):
            return min(score, _BARE)
        if score > _BARE and (_one_word(one, other, found) or _of_another_story(one, other, found)):
            return _BARE
        if score >= _RETOLD:
            return score
        return _RETOLD if retold(one, other) or told_again(one, other) else score
