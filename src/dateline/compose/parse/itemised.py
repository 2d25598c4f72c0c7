"""Rows of things, each with its year in brackets: of `won the Lee Prize (1948) and the Cup (1955)` one is told."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.small import ARTICLES
from dateline.compose.parse.tags import NOMINALS, NOUNS

_JOINS: Final = frozenset((",", ";", "CC"))
_LEADING: Final = frozenset(("IN", "TO"))


def item_of(parsed: Parsed, clause: Clause, at: int, behind: Sequence[int]) -> list[int] | None:
    """What of the tokens behind a verb goes with the bracketed date at token `at`; None if that is in no such row,
    and of those that somebody had: `had two sons, Ugo (1955) and Bo (1958)`."""
    brackets = _brackets(parsed, clause)
    place = next((place for place, (start, end) in enumerate(brackets) if start < at < end), -1)
    verb = parsed.tokens[clause.group.main].low if clause.group is not None else ""
    if place < 0 or verb in parsed.words.marks["verbs.have"] or not _in_row(parsed, clause, brackets):
        return None
    first = brackets[0][0]
    if place == 0:
        start = _counted(parsed, first)
        return [i for i in behind if i < first and not start <= i < _noun(parsed, first)]
    start, end = brackets[place - 1][1] + 1, brackets[place][0]
    while start < end and parsed.tokens[start].tag in _JOINS:
        start += 1
    own = [i for i in behind if start <= i < end]
    called = verb in parsed.words.marks["verbs.be"] and own and parsed.tokens[own[0]].tag not in _LEADING
    if not own or called:
        return own or None  # `was mayor of Ulm (1962–66); judge (1966–70)`
    return [*_led(parsed, first, own, behind), *own]


def of_part(parsed: Parsed, clause: Clause, behind: list[int]) -> list[int]:
    """The tokens behind a participle without the adverbs of the verb around it: `The deal announced [Monday] also
    requires`."""
    around = clause.parent.group if clause.kind == "part" and clause.parent is not None else None
    end, verb = len(behind), around.start if around is not None else -1
    while end and behind[end - 1] + 1 == verb and parsed.tokens[behind[end - 1]].tag == "RB":
        end, verb = end - 1, verb - 1
    return behind[:end]


def to_now(parsed: Parsed, behind: list[int]) -> list[int]:
    """The tokens behind a verb up to what is still so, and has no verb: `built in [1650] and still in use`."""
    still = parsed.words.marks["dates.still"]
    now = (
        place
        for place, i in enumerate(behind[:-1])
        if parsed.tokens[i].tag == "CC" and parsed.tokens[i - 1].mention >= 0
        if parsed.tokens[behind[place + 1]].low in still
    )
    return behind[: next(now, len(behind))]


def _brackets(parsed: Parsed, clause: Clause) -> list[tuple[int, int]]:
    """Where brackets with nothing but a date stand behind the verb of a clause, from one to the other."""
    found: list[tuple[int, int]] = []
    for at, token in enumerate(parsed.tokens):
        if token.mention < 0 or clause.group is None or at < clause.group.end:
            continue
        start, end = parsed.phrase(at)
        if start < 1 or end >= len(parsed.tokens) or parsed.holder[start - 1].parent is not clause:
            continue
        if parsed.tokens[start - 1].tag == "(" and parsed.tokens[end].tag == ")":
            found.append((start - 1, end))
    return found


def _in_row(parsed: Parsed, clause: Clause, brackets: Sequence[tuple[int, int]]) -> bool:
    """Whether things stand in a row, so that a comma or conjunction of the clause follows behind each bracket."""
    parted = brackets if len(brackets) == 1 else brackets[:-1]
    ends = [end + 1 for _, end in parted]
    return all(
        end + 1 < len(parsed.tokens)
        and parsed.tokens[end].tag in _JOINS
        and parsed.holder[end] is clause
        and _nominal(parsed, clause, end)
        for end in ends
    )


def _nominal(parsed: Parsed, clause: Clause, at: int) -> bool:
    """Whether a thing of the row stands behind a comma or conjunction."""
    while at < len(parsed.tokens) and parsed.tokens[at].tag in _JOINS:
        at += 1
    return at < len(parsed.tokens) and parsed.holder[at] is clause and parsed.tokens[at].mention < 0


def _led(parsed: Parsed, first: int, own: Sequence[int], behind: Sequence[int]) -> list[int]:
    """What a further thing shares with the first one: `for the films` of `is known for the films A (1948) and B`."""
    tokens = parsed.tokens
    if tokens[own[0]].tag in _LEADING:
        same = [i for i in behind if i < first and tokens[i].low == tokens[own[0]].low]
        return [i for i in behind if i < same[-1]] if same else []
    return [i for i in behind if i < _counted(parsed, first)]


def _noun(parsed: Parsed, end: int) -> int:
    """Where the noun phrase begins that ends at a bracket."""
    noun = nearest(parsed.tokens, end)
    return noun[0] if noun is not None else end


def _counted(parsed: Parsed, first: int) -> int:
    """Where the first thing begins, or what they are: of `wrote two novels, The Tide (1962) and Mud (1966)` novels."""
    tokens, noun = parsed.tokens, _noun(parsed, first)
    if noun < 2 or tokens[noun - 1].tag not in (",", ":"):
        return noun
    several = nearest(tokens, noun - 1)
    return several[0] if several is not None and tokens[several[1] - 1].tag == "NNS" else noun


def comes_next(parsed: Parsed, own: Sequence[int]) -> bool:
    """Whether a member begins with what only says that it came next: `by Ann in 1902 and then by Bo in [1930]`."""
    tokens = parsed.tokens
    return tokens[own[0]].low in parsed.words.marks["tagging.next"] and tokens[own[-1]].tag in ("IN", "TO")


def done_too(
    parsed: Parsed, before: Sequence[int], told: Sequence[int], start: int
) -> tuple[tuple[int, int] | None, Sequence[int]] | None:
    """What was done to something else, or by somebody else, as a member behind a doer tells, of `was built by Bo in
    1864, the barn by Leo in [1867]` the barn, with what goes with it; and what comes to a place too.

    before, told: the tokens of the first member and of this one, without their dates; start: the token that parts them.
    """
    tokens, marks = parsed.tokens, parsed.words.marks
    if before and (end := _comes_too(parsed, told, before[0])):
        return (told[0], end), before
    told = [i for i in told if tokens[i].tag not in (".", ";", ",")]
    if len(before) < 2 or tokens[before[0]].low != "by" or not told or tokens[before[-1]].tag not in NOUNS:
        return None
    if tokens[before[0] - 1].lemma in marks["verbs.in_turn"]:
        return None
    end = next((place for place, i in enumerate(told) if tokens[i].tag not in NOMINALS), len(told))
    end -= end == len(told) - 1 and tokens[told[end]].tag == "IN"  # that of the date
    rest = told[end:]
    if end <= 0 or (rest and tokens[rest[0]].low != "by"):
        return None
    head, people = tokens[told[end - 1]], marks["nouns.bodies"] | marks["nouns.role"] | marks["nouns.person"]
    somebody = bool({head.low, head.low.removesuffix("s")} & (people | marks["nouns.anaphoric"]))
    thing = tokens[told[0]].low in ARTICLES and head.name is None and not somebody
    founded = tokens[start].tag == ";" and tokens[before[0] - 1].lemma in marks["verbs.founding"]
    named = head.name is not None and head.name.type != "person"
    if rest or thing or (founded and named):
        return (told[0], told[end - 1] + 1), rest
    return None, [before[0], *told]


def one_of(parsed: Parsed, clause: Clause, end: int) -> int:
    """The token before a date of the one of several of whom it tells: `Nils and Peder left, Nils in [1871] and …`.

    0 where there is none.
    """
    one = parsed.tokens[end - 1]
    if clause.subject is None or one.tag != "NNP" or parsed.tokens[end - 2].tag != ",":
        return 0
    several = parsed.tokens[slice(*clause.subject)]
    named = any(token.low.split()[0] == one.low.split()[0] for token in several if token.tag == "NNP")
    return end - 1 if named and any(token.tag == "CC" for token in several) else 0


def led_again(parsed: Parsed, at: int, told: Sequence[int], own: Sequence[int], before: Sequence[int]) -> Sequence[int]:
    """A member of a row, with the date at token `at`, that has a preposition of the first one again; empty if it has
    none. told: its tokens without the date. own: those with it. before: those of the first member."""
    tokens = parsed.tokens
    last = [i for i in told if i > at]
    again = next((i for i in before if last and tokens[i].low == tokens[last[0]].low), -1)
    if again >= 0 and len(last) < len(told) and {tokens[i].tag for i in (told[0], last[0])} <= _LEADING:
        # `moved to Leeds in 1920 and upon its sale in [1930] to York`
        return [*(i for i in before if i < again), *last]
    if (again := _last_again(parsed, told, before)) >= 0:
        return [*(i for i in before if i < again), *own]
    same = bool(before and told) and tokens[told[0]].low == tokens[before[0]].low
    led = same and {tokens[i].tag for i in (told[0], before[0])} <= _LEADING
    return own if led else ()  # `play at Moss on 5 May and at home to Vik on [8 May]`


def _last_again(parsed: Parsed, told: Sequence[int], before: Sequence[int]) -> int:
    """The last of several prepositions, if a member has that one and no other: `in` of `ended in a strike in Lund in
    1840 and in Hull in [1916]`; -1 if it has not."""
    first, second = ([i for i in part if parsed.tokens[i].tag in _LEADING] for part in (before, told))
    alone = len(first) > 1 and len(second) == 1 and second[0] == told[0]
    return first[-1] if alone and parsed.tokens[first[-1]].low == parsed.tokens[told[0]].low else -1


def from_end(parsed: Parsed, before: Sequence[int], told: Sequence[int]) -> Sequence[int]:
    """A member of a row that leaves out the `from` of the first one: of `opened from Moss to Vik in 1840, Vik to Ulm in
    [1842]` the second, with it; empty if it is none."""
    tags = [parsed.tokens[i].tag for i in told if parsed.tokens[i].tag not in (".", ",", ";")]
    first = [parsed.tokens[i].tag for i in before[:4]]
    both = tags == ["NNP", "TO", "NNP"] and first == ["IN", *tags]
    return [before[0], *told] if both and parsed.tokens[before[0]].low == "from" else ()


def infinitive(parsed: Parsed, member: Sequence[int]) -> list[int]:
    """The infinitive with which a member of a row begins, with its particle: `to put up` of `to put up mills`."""
    tags = [parsed.tokens[i].tag for i in member[:2]]
    if tags != ["TO", "VB"]:
        return []
    behind = [i for i in member[2:3] if parsed.tokens[i].low in parsed.words.marks["verbs.particles"]]
    return [*member[:2], *behind]


def _comes_too(parsed: Parsed, told: Sequence[int], behind: int) -> int:
    """Where a member behind a verb ends that is what comes to a place, else 0: `The canal reached Moss in 1794, the
    railway in [1848]`. behind: where what stands behind the verb begins."""
    tokens, marks = parsed.tokens, parsed.words.marks
    lemma = next((tokens[i].lemma for i in range(behind - 1, -1, -1) if tokens[i].lemma), "")
    end = next((i for i in range(told[0], len(tokens)) if tokens[i].tag not in NOMINALS), told[0])
    thing = end > told[0] and tokens[end - 1].low in marks["nouns.coming_there"]
    return end if thing and lemma in marks["verbs.coming_to"] else 0
