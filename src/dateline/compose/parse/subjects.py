"""Which noun phrase before a verb is its subject: the first that no preposition governs, with what belongs to it."""

import itertools
from collections.abc import Container, Sequence
from typing import Final

from dateline.compose.parse.adjectives import inside_row
from dateline.compose.parse.phrases import QUOTED, list_end, nearest, told_of_one
from dateline.compose.parse.quantities import begins_counted
from dateline.compose.parse.small import ARTICLES, MANY, MYSELF, ONE, PEOPLE, PREDETERMINERS
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.timely import dated_subject
from dateline.compose.parse.tokens import Tok

_HEADS: Final = NOUNS | {"PRP", "CD", "DT", "PDT", "JJ", "PRP$"}
_OTHERS: Final = frozenset(("others", "another", "other"))  # `many others`
_QUANTITY: Final = frozenset(("between", "about", "around", "over", "under", "nearly", "up"))


def subject_of(
    tokens: Sequence[Tok], held: Sequence[int], end: int, units: Container[str] = ()
) -> tuple[int, int] | None:
    """The first noun phrase before the verb that no preposition governs, with what belongs to it."""
    end = _before_bracket(tokens, end)
    own = sorted(index for index in held if index < end and tokens[index].tag not in QUOTED)
    before = tokens[own[-2]].tag if len(own) > 1 and own[-1] == end - 1 else "CC"
    if tokens[end - 1].low in (MYSELF if before == "," else PEOPLE if before != "CC" else ()):
        return end - 1, end  # `After the liberation of Lyon she learned`
    phrases = list(_phrases(tokens, own))
    free = [phrase for phrase in phrases if not phrase[2]]
    if not free:
        return _name_behind(tokens, phrases, end) or dated_subject(tokens, own, end)
    timed = [p for p in free if tokens[p[1] - 1].low not in units and not _which_time(tokens, p)]
    free = timed or free  # `Two days into the flight, the astronauts`
    free = [phrase for phrase in free if not _only_address(tokens, phrase, end)] or free
    free = [phrase for phrase in free if not _named_with(tokens, phrases, phrase)] or free
    free = free[1:] if len(free) > 1 and _state_before(tokens, own[0], *free[:2]) else free
    chosen = free[0]
    closed = any(token.tag == "," for token in tokens[free[-1][1] : end])  # `Ann Lee, a clerk in Moss, [today] left`
    if (listed := _several(tokens, own, end)) is not None:
        return listed
    if len(free) > 1 and not closed and _between(tokens, own, free[0][1], free[-1][0]) == ",":
        chosen = free[-1]  # `This time, the police came`
    elif len(free) > 1 and _led(tokens, own, free[-1], end):
        chosen = free[-1]  # `Under his aunt, Ann Lee, who joined in May, the firm moved`
    elif len(free) > 1 and _told_before(tokens, free[0], free[-1], end):
        chosen = free[-1]  # `The son of a smith in Moss, Norway, Lee left`
    elif (of_there := _of_there(tokens, free, end)) is not None:
        return of_there
    elif len(free) > 1 and free[-1][0] == free[-2][1]:
        chosen = free[-1]  # `for whose party I had voted`
    last = _reach(tokens, own, chosen[1], end)
    return chosen[0], chosen[1] if told_of_one(tokens, chosen[0], last) else last


def _named_with(tokens: Sequence[Tok], phrases: Sequence[tuple[int, int, bool]], phrase: tuple[int, int, bool]) -> bool:
    """Whether commas close in the name of whom a preposition governs: `Along with the chair, Ann Lee, two men left`."""
    start, end, _ = phrase
    name, before = tokens[end - 1].name, next((p for p in phrases if p[1] == start - 1), None)
    closed = start > 1 and tokens[start - 1].tag == "," and tokens[end].tag == ","
    office = before is not None and before[2] and before[0] == 2 and tokens[before[0]].low in ARTICLES
    behind = next((p for p in phrases if p[0] == end + 1), None)  # `…, Ann Lee, the leader, left` is no other's deed
    apposed = behind is not None and behind[1] < len(tokens) and tokens[behind[1]].tag == ","
    return closed and office and not apposed and name is not None and name.type == "person"


def _before_bracket(tokens: Sequence[Tok], end: int) -> int:
    """Where the bracket begins that ends at a place, `Ann Lee (34) left`; the place itself if none does."""
    start = end - 1
    while start > 0 and tokens[end - 1].tag == ")" and tokens[start].tag != "(":
        start -= 1
    return start if start > 0 and tokens[start].tag == "(" else end


def _several(tokens: Sequence[Tok], own: Sequence[int], end: int) -> tuple[int, int] | None:
    """Those who are told of at the head of a clause, counted or in the plural, with others behind a comma and a
    conjunction: `Two clerks, a captain in the army and a guard were hurt`."""
    first = nearest(tokens, end) if own and not own[0] else None
    comma = next((i for i in own if tokens[i].tag == ","), 0)
    joint = first[0] - 1 if first is not None else 0
    plural = comma > 0 and tokens[comma - 1].tag == "NNS" and all(tokens[i].tag in NOMINALS for i in range(comma))
    row = plural and comma < joint and tokens[joint].tag == "CC" and tokens[comma + 1].low in ARTICLES
    row = row and all(tokens[i].tag in NOMINALS | {"IN"} for i in range(comma + 1, joint))
    begins = tokens[joint + 1].low in ARTICLES or tokens[joint + 1].tag == "CD" if row else False
    return (0, end) if begins else None


def _which_time(tokens: Sequence[Tok], phrase: tuple[int, int, bool]) -> bool:
    """Whether a phrase only says the how-manieth time it was: `the third time, on 2 October, he was out`."""
    words = [token.low for token in tokens[slice(*phrase[:2])]]
    return words[-1:] == ["time"] and words[:1] in (["the"], ["this"], ["each"]) and tokens[phrase[1]].tag == ","


def _state_before(
    tokens: Sequence[Tok], first: int, state: tuple[int, int, bool], subject: tuple[int, int, bool]
) -> bool:
    """Whether an adjective at the head of a clause only says what the subject behind a comma was like: `Worse, the pay
    fell`, `Unhappy with the pay, the men left`."""
    alone = state[0] == first and state[1] == first + 1 and tokens[first].tag == "JJ"
    open_ = tokens[first + 1].tag == "," or (tokens[first + 1].tag in ("IN", "TO") and tokens[first + 1].low != "of")
    parted = tokens[subject[0] - 1].tag == "," and tokens[subject[0]].tag in ("DT", "PRP$", "NNP", "PRP", "NNS")
    return alone and open_ and parted and tokens[first].low not in MANY


def _led(tokens: Sequence[Tok], own: Sequence[int], last: tuple[int, int, bool], end: int) -> bool:
    """Whether a clause begins with a preposition or a purpose, `To win them over`, also behind a date, and its last
    noun phrase stands between a comma and the verb."""
    begins = [tokens[i].tag for i in own[:4]]
    dated = begins[:3] == ["IN", "DATE", ","]
    led = begins[:1] == ["IN"] and begins[1:2] != ["DATE"]
    led |= begins[3:4] == ["TO"] if dated else begins[:1] == ["TO"]
    whole = last[1] == end or _reach(tokens, own, last[1], end) == end  # `a new army of volunteers was raised`
    return led and whole and last[0] > 0 and tokens[last[0] - 1].tag == ","


def _told_before(tokens: Sequence[Tok], first: tuple[int, int, bool], last: tuple[int, int, bool], end: int) -> bool:
    """Whether a sentence begins with who somebody is, who stands with his name between a comma and the verb."""
    once = first[0] == 1 and tokens[0].tag == "RB"  # `Once the king of Moss, Lee, who fled, was shot`
    ends = last[1] == end or (once and tokens[last[1]].tag == ",")
    named = ends and last[1] - last[0] == 1 and tokens[last[0]].tag == "NNP"
    told = tokens[first[0]].low in ARTICLES | ONE and (first[0] == 0 or once) and tokens[first[1] - 1].name is None
    return named and told and tokens[last[0] - 1].tag == ","


def _of_there(tokens: Sequence[Tok], free: Sequence[tuple[int, int, bool]], end: int) -> tuple[int, int] | None:
    """Who is named behind the place that he is of: `Leeds, England, brewer Bo Lee, the founder of it, left`."""
    place = tokens[free[0][1] - 1].name
    if free[0][:2] != (0, 1) or place is None or place.type != "place" or tokens[1].tag != ",":
        return None
    for start, behind, _ in free[1:]:
        name = tokens[behind - 1].name
        parted = tokens[start - 1].tag == "," and (behind == end or tokens[behind].tag == ",")
        if parted and name is not None and name.type == "person":
            return start, behind
    return None


def _is_address(tokens: Sequence[Tok], phrase: tuple[int, int, bool]) -> bool:
    """Whether a name behind a comma says where the place before it lies, or that in a body's name: `Norway` in `in
    Molde, Norway` and `The Bank of Molde, Norway`."""
    start, end, _ = phrase
    if end - start > 1 or start < 2 or tokens[start - 1].tag != ",":
        return False
    name, before = tokens[start].name, tokens[start - 2].name
    if before is not None and before.type == "organisation" and " of " in before.text:
        return name is not None and name.type == "place"
    placed = name is not None and name.type == "place" and before is not None and before.type in ("place", "name")
    return placed and start > 2 and tokens[start - 3].tag == "IN"


def _only_address(tokens: Sequence[Tok], phrase: tuple[int, int, bool], end: int) -> bool:
    """Whether a name says where a place lies and begins no list: `A boy in Molde, Norway hurt himself`."""
    behind = [token.tag for token in tokens[phrase[1] : phrase[1] + 2]]
    closed = phrase[1] == end or (behind[:1] == [","] and behind[1:] in (["IN"], ["DATE"], ["DT"]))
    return closed and _is_address(tokens, phrase)


def _name_behind(tokens: Sequence[Tok], phrases: Sequence[tuple[int, int, bool]], end: int) -> tuple[int, int] | None:
    """Of `Under the first article Israel was to attack` the name, which runs on into no noun before it."""
    if not phrases or phrases[-1][1] != end:
        return None
    start = end
    while start > phrases[-1][0] and tokens[start - 1].tag in ("NN", "NNS"):
        start -= 1  # `following the raid British troops withdrew`
    if start < end and tokens[start - 1].tag != "NNP":
        return None
    if start == phrases[-1][0] + 1 and start == end - 1 and tokens[start].tag == "NNS" and len(phrases) == 1:
        return start, end  # `Near Oslo rebels shelled a bridge`
    while start > phrases[-1][0] and tokens[start - 1].tag == "NNP":
        start -= 1
    whole = start == phrases[-1][0] + 1 and tokens[start - 1].tag == "DT"  # `at the dinner of the Centre were two men`
    return (start, end) if phrases[-1][0] < start < end and not whole else None


def _between(tokens: Sequence[Tok], own: Sequence[int], start: int, end: int) -> str:
    """The sign that parts two phrases, if only one does."""
    signs = [tokens[index].tag for index in own if start <= index < end and tokens[index].tag in (",", "CC")]
    return signs[0] if len(signs) == 1 else ""


def _phrases(tokens: Sequence[Tok], own: Sequence[int]) -> list[tuple[int, int, bool]]:
    """Noun phrases as (start, end, governed by a preposition)."""
    found: list[tuple[int, int, bool]] = []
    start = previous = -1
    governed = False
    after = dict(itertools.pairwise(own))
    for index in [*own, -1]:
        tag = tokens[index].tag if index >= 0 else "."
        nominal = tag in NOMINALS or tag == "PRP" or (start >= 0 and _adverbial(tokens, index))
        parted = tag == "NNP" and governed and tokens[previous].tag == "NNP" and start >= 0
        counted = tag == "CD" and governed and begins_counted(tokens, previous, index)
        begins = tag in ("DT", "PDT", "PRP$", "PRP") or parted or counted  # `Under the plan nine mills were built`
        begins &= not (index > 0 and tokens[index].low in _OTHERS and tokens[previous].tag in ("JJ", "CD", "DT"))
        begins &= start < 0 or previous != start or governed or tokens[start].low not in PREDETERMINERS
        if start >= 0 and (not nominal or index != after.get(previous) or begins):
            if any(tokens[i].tag in _HEADS for i in range(start, previous + 1)):
                found.append((start, previous + 1, governed))
            start = -1
        if nominal and start < 0:
            left = tokens[previous].tag if previous >= 0 else ""
            joined = (
                left == "CC"
                and bool(found)
                and all(tokens[i].tag in ("DATE", "IN") for i in range(found[-1][1], previous))
            )
            # `Under the first article Israel was to attack`, but not `in the steps of American Ann Lee, he left`
            governed = left in ("IN", "TO") or (joined and found[-1][2]) or (parted and index != own[-1])
            start = index
            if governed and tag == "CD" and tokens[previous].low in _QUANTITY:
                governed, start = False, previous  # `about 500 people were evacuated`
            elif governed and tag == "CD" and left == "TO" and previous and tokens[previous - 1].low == "up":
                governed, start = False, previous - 1
        if index >= 0:
            previous = index
    return found


def _adverbial(tokens: Sequence[Tok], index: int) -> bool:
    """Whether an adverb belongs to the adjective behind it inside a noun phrase: `More overtly political groups`."""
    if inside_row(tokens, index):
        return True
    tags = [token.tag for token in tokens[max(index - 1, 0) : index + 3]]
    return tags[1:3] == ["RB", "JJ"] and tags[:1] in (["JJ"], ["DT"]) and tags[3:] != [] and tags[3] in NOUNS


def _reach(tokens: Sequence[Tok], own: Sequence[int], start: int, end: int) -> int:
    """How far a subject goes behind its first phrase: prepositions and coordination, up to a comma or the verb."""
    reach = start
    for index in own:
        if index < start:
            continue
        if index < reach:
            continue
        if tokens[reach].tag == "(" and index > reach and _goes_on(tokens, reach, index):
            reach = index
        tag = tokens[index].tag
        listed = list_end(tokens, index, end) if tag == "," and not _told_who(tokens, index, end) else 0
        if listed:
            reach = listed
        elif index != reach or tag in (",", "(", "DATE", "--") or index >= end or _beside(tokens, index):
            break
        else:
            reach = index + 1
    while reach > start and tokens[reach - 1].tag in ("IN", "TO", "CC") and tokens[reach - 2].tag != "VB":
        reach -= 1  # but not in `attempts to break out`
    return reach


def _goes_on(tokens: Sequence[Tok], opening: int, behind: int) -> bool:
    """Whether a subject goes on behind brackets: `the Union (founded in 1902) and the League`, `Velo's (a firm) yard`,
    `Red Army (RA) fighters`."""
    called = behind == opening + 3 and tokens[opening - 1].tag == tokens[opening + 1].tag == "NNP"
    noun = called and tokens[opening + 1].text.isupper() and tokens[behind].tag in ("NN", "NNS")
    return noun or tokens[behind].tag == "CC" or tokens[opening - 1].tag == "POS"


def _told_who(tokens: Sequence[Tok], comma: int, verb: int) -> bool:
    """Whether a comma behind a name says what two things one is: `Ann Lee, the owner and chair of it, has`."""
    named = tokens[comma - 1].name is not None and tokens[comma + 1].low in ARTICLES
    if not named or verb >= len(tokens) or tokens[verb - 1].tag != ",":
        return False
    return (tokens[verb].tag == "VBZ" and tokens[verb].low != "have") or tokens[verb].low == "was"


def _beside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word is an adverb that belongs to no verb before it, as in `attempts to break out`."""
    return tokens[index].tag == "RB" and tokens[index - 1].tag != "VB"
