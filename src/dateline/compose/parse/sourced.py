"""Who says something, told with his name and what he is between commas: `Nine died, Ann Lee, the mayor, said`."""

from collections.abc import Container, Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import ARTICLES
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok, tag_at
from dateline.compose.parse.verbs import perfect

_INSIDE: Final = NOMINALS | {"IN", "TO", "RB", "CC"}
_LONGEST: Final = 16  # tokens in which it is told what somebody is


def source_closed(tokens: Sequence[Tok], verbs: Container[int], comma: int, words: Words) -> int:
    """The comma behind which the verb of saying stands, where commas part a name from what its bearer is, behind the
    comma at a place; 0 where they do not.

    The name comes first or last: `, Ann Lee, who leads the union, said`, `, its leader, Ann Lee, said`.
    verbs: the tokens at which verb groups begin.
    """
    first = _end(tokens, verbs, comma + 1)
    if not first:
        return 0
    named = _names(tokens, comma + 1, first)
    if named and tokens[first + 1].low == "who":
        return next((i for i in range(first + 2, min(first + _LONGEST, len(tokens))) if tokens[i].tag == ","), 0)
    second = _end(tokens, verbs, first + 1)
    if named:
        lettered = second == first + 2 and tokens[first + 1].text.isupper()  # `, Ann Lee, QC, told the court`
        return second if second and (lettered or _tells_who(tokens, first + 1, second, words)) else 0
    if _names(tokens, first + 1, first + 2) and first + 2 in verbs and _is_person(tokens, comma + 1, first, words):
        return first  # `, a witness, Ann Lee, 34, said`: the age has been left out
    return second if second and _names(tokens, first + 1, second) and _tells_who(tokens, comma + 1, first, words) else 0


def _end(tokens: Sequence[Tok], verbs: Container[int], start: int) -> int:
    """The comma that ends a noun phrase with its prepositions; 0 if something else stands before it."""
    for index in range(start, min(start + _LONGEST, len(tokens) - 1)):
        if tokens[index].tag == ",":
            return index if index > start else 0
        if index in verbs or tokens[index].tag not in _INSIDE:
            return 0
    return 0


def _names(tokens: Sequence[Tok], start: int, end: int) -> bool:
    """Whether a stretch is somebody's name, at most with a title."""
    name = tokens[end - 1].name
    titled = all(token.tag in ("NNP", "NN") and token.text[:1].isupper() for token in tokens[start:end])
    return titled and name is not None and name.type in ("person", "name")


def _is_person(tokens: Sequence[Tok], start: int, end: int, words: Words) -> bool:
    """Whether a stretch ends in what somebody is, without a preposition: `a witness`."""
    return (
        tokens[start].low in ARTICLES
        and all(t.tag != "IN" for t in tokens[start:end])
        and words.person(tokens[end - 1].low)
    )


def _tells_who(tokens: Sequence[Tok], start: int, end: int, words: Words) -> bool:
    """Whether a stretch says what somebody is: `the mayor`, `secretary of the union`, `a clerk and a friend`."""
    head = next((i for i in range(start, end) if tokens[i].tag in ("IN", "TO", "CC")), end) - 1
    if head < start:
        return False
    what = tokens[head].low.removesuffix("s")
    led = tokens[start].low in ARTICLES or tokens[start].tag == "PRP$"
    return words.person(what) or words.person(tokens[head].low) or (led and tokens[head].tag in ("NN", "JJ"))


def names_source(tokens: Sequence[Tok], at: int) -> int:
    """How many words lead to who says so, if they begin here: two of `according to Lee`, one of `, per the club`."""
    if tokens[at].low == "according":
        return 2 if tag_at(tokens, at + 1) == "TO" else 0
    led = tokens[at].low == "per" and at > 0 and tokens[at - 1].tag in (",", "DATE")
    return int(led and tag_at(tokens, at + 1) in ("DT", "NNP"))


def told_before(sentence: Sentence, at: int) -> Clause | None:
    """What a date belongs to that stands before who has said so: of `It opens on Friday – but not until [5pm], the club
    has said` what opens, for what has been done has no definite time."""
    own = sentence.holder[at]
    told = [clause for clause in sentence.clauses if clause.start < own.start and clause.group is not None]
    if own.kind != "main" or own.group is None or own.subject is None or not own.start <= at < own.subject[0]:
        return None
    has = perfect(sentence.tokens, own.group, sentence.words) and own.group.tense == "present"
    says = sentence.tokens[own.group.main].lemma in sentence.words.marks["verbs.reporting"]
    return told[-1] if has and says and told and told[-1].group is not None and told[-1].group.finite else None
