"""What a participle can tell of: of `a trip to Brazil planned for May` the trip, and not Brazil."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.phrases import nearest
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.tokens import Tok

Span = tuple[int, int]
_SOON: Final = 7  # tokens from `which` to what happened
_LEVELS: Final = 3  # prepositions between an occasion and what is held
# behind these stands what a thing is for or from: of `a note from the Ministry, dated [3 May]` it is the note
_BESIDE: Final = frozenset(("for", "from", "to", "against", "about", "on"))


def befallen(tokens: Sequence[Tok], words: Words, verb: int, span: Span, *, apart: bool) -> Span:
    """The noun phrase of which the participle at `verb` tells, from the last one outwards over prepositions.

    apart: whether a comma stands before the participle. One without tells apart which of several is meant, and a name
    needs no telling apart. Where no noun phrase goes with it, the one given.
    """
    near: Span | None = nearest(tokens, span[1])
    if near is not None and (occasion := staged(tokens, words, verb, near)) != near:
        return occasion
    head = near
    if near is not None and apart and _remembered(tokens, words, verb, near):
        return near
    while near is not None and head is not None and near[0] > 0:
        if _goes(tokens, words, verb, head, apart=apart):
            break
        at = near[0] - 1
        wider = nearest(tokens, _over_dates(tokens, at)) if tokens[at].tag in ("IN", "TO") else None
        if wider is None or tokens[wider[1] - 1].tag not in NOUNS:
            return span
        near, head = (wider[0], span[1]), wider
    if near is None or head is None or not _goes(tokens, words, verb, head, apart=apart):
        return span
    made = tokens[verb].lemma in words.marks["verbs.making"] | words.marks["verbs.acquiring"]
    if made and near[0] > span[0] + 1 and _led(tokens, words, span, near):
        return near  # `Ann Lee, head of the Lund School, founded in [1990]`
    return near if near[0] < span[0] or head[1] < span[1] else span


def staged(tokens: Sequence[Tok], words: Words, verb: int, near: Span) -> Span:
    """What is held, with whose it is or where: of `a meeting of the club held in May` the meeting and not the club.

    near: the noun phrase right before the participle at `verb`; returned where no such occasion stands before it.
    """
    wider: Span | None = near
    held = tokens[verb].lemma in words.marks["verbs.staging"]
    for _ in range(_LEVELS if held else 0):
        if wider is None or tokens[wider[1] - 1].low.split()[-1] in words.marks["nouns.occasions"]:
            break
        wider = nearest(tokens, wider[0] - 1) if wider[0] > 1 and tokens[wider[0] - 1].tag == "IN" else None
    return (wider[0], near[1]) if held and wider is not None and wider[1] < near[1] else near


def _remembered(tokens: Sequence[Tok], words: Words, verb: int, near: Span) -> bool:
    """Whether a day only comes again, and what was done then is told: `the anniversary of the Act, signed in [May]`."""
    feast = near[0] > 1 and tokens[near[0] - 1].low == "of" and tokens[near[0] - 2].low in words.marks["nouns.feasts"]
    return feast and tokens[verb].lemma not in words.marks["verbs.keeping"]


def _over_dates(tokens: Sequence[Tok], end: int) -> int:
    """Before a date that stands behind a noun: of `Report [2013] of the club` the report."""
    while end > 0 and tokens[end - 1].tag == "DATE":
        end -= 1
    return end


def _goes(tokens: Sequence[Tok], words: Words, verb: int, head: Span, *, apart: bool) -> bool:
    """Whether what a verb says can be done to what a noun phrase names."""
    last, lemma, marks = tokens[head[1] - 1], tokens[verb].lemma, words.marks
    named = last.name is not None or last.tag == "NNP"
    body = last.low in marks["nouns.anaphoric"] | marks["nouns.bodies"]
    if named and not apart:
        return False
    if apart and head[0] > 1 and tokens[head[0] - 1].low in _BESIDE and tokens[head[0] - 2].tag in NOUNS:
        return last.low in marks["nouns.person"] or (named and lemma in marks["verbs.transitive"])
    if all(token.tag == "CD" for token in tokens[slice(*head)]):
        return False  # `A grant of £2,000 applied for in May`
    if _gathered(tokens, words, head) or (lemma in marks["verbs.of_events"] and _attends(tokens, words, verb, last)):
        return False
    if lemma in marks["verbs.founding"] and not named and is_somebody(last, words):
        return False  # `a school for boys founded in May`
    if apart and lemma in marks["verbs.punishing"] | marks["verbs.accused"] and _of_somebody(tokens, words, head):
        return named or _somebody(last, words) or words.ends_in_person(last.low)
    if lemma in marks["verbs.wording"]:
        of = head[0] > 0 and tokens[head[0] - 1].low == "of"
        kind = last.name.type if last.name is not None and of else ""  # `told it in Lost Moon, published in 1994`
        return kind not in ("person", "organisation", "place") and not body and not _somebody(last, words)
    if apart and lemma in marks["verbs.transitive"]:
        return not body or last.tag == "NNS"
    return True


def _attends(tokens: Sequence[Tok], words: Words, verb: int, last: Tok) -> bool:
    """Whether people only take part in what is planned: `talks with the rebels scheduled for May`; but of somebody
    himself it can be told what he is to do, `a singer scheduled to appear in May`."""
    one, marks = last.low.removesuffix("s"), words.marks
    told = tokens[verb + 1].tag == "TO" if verb + 1 < len(tokens) else False
    people = one in marks["nouns.role"] | marks["nouns.person"] | marks["nouns.bodies"] | marks["nouns.anaphoric"]
    return not told and (people or words.ends_in_person(one))


def _gathered(tokens: Sequence[Tok], words: Words, head: Span) -> bool:
    """Whether a plural only says of what there are several together: `a committee of scientists`."""
    start = head[0]
    several = tokens[head[1] - 1].tag == "NNS" and tokens[start].tag not in ("DT", "PDT", "PRP$", "CD")
    group = tokens[start - 2].low if start > 1 and tokens[start - 1].low == "of" else ""
    return several and group in words.marks["nouns.gatherings"] | words.marks["nouns.bodies"]


def _of_somebody(tokens: Sequence[Tok], words: Words, head: Span) -> bool:
    """Whether a noun says whose or of what somebody is: `the owner of the van, arrested in May`."""
    of = head[0] - 1
    return of > 0 and tokens[of].low == "of" and is_somebody(tokens[of - 1], words)


def _somebody(token: Tok, words: Words) -> bool:
    known = words.marks["nouns.role"] | words.marks["nouns.person"] | words.marks["nouns.crowds"]
    return token.name is None and not known.isdisjoint((token.low, token.low.removesuffix("s")))


def is_somebody(noun: Tok, words: Words) -> bool:
    """Whether a noun says who people are: `traders`, `boys`."""
    told = words.person(noun.low) or words.person(noun.low.removesuffix("s"))
    return noun.name is None and (told or noun.low in words.marks["nouns.crowds"])


def _led(tokens: Sequence[Tok], words: Words, span: Span, near: Span) -> bool:
    """Whether a noun phrase says what somebody is to what it ends in, `head of the Lund School`, or what is done with
    that: `The integration of Lund Paper, bought in [1990]`."""
    of = near[0] - 1
    told = of > span[0] and tokens[of].low == "of"
    done = told and tokens[near[1] - 1].tag == "NNP" and tokens[of - 1].low.endswith(tuple(words.marks["nouns.doing"]))
    return done or (told and (_somebody(tokens[of - 1], words) or words.ends_in_person(tokens[of - 1].low)))


def of_all_that(tokens: Sequence[Tok], which: int, words: Words) -> bool:
    """Whether it is told that what stands before it happened, and of no noun: `They sold the mill, which happened in
    [May]`."""
    if which < 2 or tokens[which].low != "which" or tokens[which - 1].tag != ",":
        return False
    happens = any(token.lemma in words.marks["verbs.happening"] for token in tokens[which + 1 : which + _SOON])
    told = words.marks["nouns.changes"]
    return happens and not any(words.event(token.low) or token.low in told for token in tokens[:which])
