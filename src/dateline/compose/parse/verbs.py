"""Verb groups: the words that together are one verb, `had been expected`, `will meet`, `did not`."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose.parse.lexicon import VBN, Words, can_be, lemma_of
from dateline.compose.parse.small import BE, DO, NO_SUBJECTS
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.tokens import Tok, tag_at

_INSIDE: Final = frozenset(("RB",))
_NOT: Final = frozenset(("not", "n't", "never"))


class Group(NamedTuple):
    """One verb group, tokens [start, end).

    main: index of the word that carries the meaning. tense: `past`, `present`, `modal`, or empty where not finite.
    passive: a form of be with a participle. doubtful: one word that could as well be a participle (`arrested`).
    to: an infinitive belongs to it (`is to meet`). aux: the auxiliary that stands before the subject, -1 if none does.
    """

    start: int
    end: int
    main: int
    tense: str
    passive: bool = False
    negated: bool = False
    doubtful: bool = False
    to: bool = False
    aux: int = -1

    @property
    def finite(self) -> bool:
        """Whether it can be the verb of a clause by itself."""
        return bool(self.tense)


def groups(tokens: Sequence[Tok], words: Words) -> list[Group]:
    """The verb groups of a sentence in order; an infinitive with `to` belongs to the group before after be and have."""
    found: list[Group] = []
    index = 0
    while index < len(tokens):
        if tokens[index].tag in FINITE or tokens[index].tag in ("VBN", "VBG", "VB"):
            group = _group(tokens, index, words)
            found.append(group)
            index = group.end
        else:
            index += 1
    return found


def _group(tokens: Sequence[Tok], start: int, words: Words) -> Group:
    first, negations = tokens[start], words.marks["verbs.negations"]
    end, main, to, passive = start + 1, start, False, False
    negated = first.low in negations
    while True:
        at = _over_adverbs(tokens, end)
        at = _to_participle(tokens, at, main, words)
        following = tag_at(tokens, at)
        if (
            following == "TO"
            and _takes_to(tokens[main], words)
            and not _made_use_of(tokens, main, words)
            and tokens[at + 1 : at + 2]
            and tokens[at + 1].tag == "VB"
        ):
            at, to = at + 1, True
        elif not _goes_on(tokens[main], following, words):
            break
        undergoes = tokens[main].low in words.marks["verbs.be"] | words.marks["verbs.getting"]
        passive = tokens[at].tag == "VBN" and undergoes
        negated |= any(token.low in negations for token in tokens[end:at])
        main, end = at, at + 1
    if denied := _denied(tokens, end, words):
        negated, end = True, denied
    negated |= start > 0 and tokens[start - 1].low in negations
    alone = end == start + 1 and first.tag in ("VBD", "VBN")
    doubtful = alone and first.tag == "VBD" and bool(can_be(first.low) & VBN) and first.low not in words.closed
    if doubtful and first.lemma in words.marks["verbs.rising"] and _to_amount(tokens, end):
        doubtful = False  # `The share of men fell to 9 percent`
    if end < len(tokens) and (tokens[end].low in NO_SUBJECTS | {"it"} or _brought_to(tokens, end)):
        doubtful = False  # `awarded him`, `beat to death a guard`
    return Group(start, end, main, _tense(first), passive, negated, doubtful, to)


def _denied(tokens: Sequence[Tok], end: int, words: Words) -> int:
    """Where a verb ends that is denied behind it: `is not due`, `is now not due`; 0 if it is not."""
    now = end + (end < len(tokens) and tokens[end].low in words.marks["dates.by_now"])
    return now + 1 if now < len(tokens) and tokens[now].low in _NOT else 0


def _to_participle(tokens: Sequence[Tok], at: int, main: int, words: Words) -> int:
    """Past a date between an auxiliary and its verb: `who would in [1891] become the first`, `had in [1815] merged`,
    `had [recently] been built`, `was later ([1854]) moved`."""
    if [token.tag for token in tokens[at : at + 4]] == ["(", "DATE", ")", "VBN"] and tokens[main].low in BE:
        return at + 3
    auxiliary = tokens[main].tag == "MD" or tokens[main].low in words.marks["verbs.have"]
    tags = [token.tag for token in tokens[at : at + 3]]
    if auxiliary and tags[:2] == ["DATE", "VBN"]:
        return at + 1
    if not auxiliary or tags[:2] != ["IN", "DATE"]:
        return at
    return at + 2 if tags[2:] in (["VB"], ["VBN"]) else at


def _to_amount(tokens: Sequence[Tok], at: int) -> bool:
    """Whether it is told to or from what number something went."""
    return [token.tag for token in tokens[at : at + 2]] in (["TO", "CD"], ["IN", "CD"])


def _brought_to(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a noun stands behind a `to` here, and the verb's object behind that: `put to death a spy`."""
    tags = [token.tag for token in tokens[at : at + 3]]
    return tags[:2] == ["TO", "NN"] and tags[2:] in (["DT"], ["PRP$"], ["NNP"], ["CD"])


def match(tokens: Sequence[Tok], first: Group, second: Group) -> bool:
    """Whether two verbs can share a subject: both finite, or the second a participle or infinitive like the first."""
    if second.finite and not (second.doubtful and first.passive):
        return first.finite
    tag = tokens[second.start].tag
    return {"VBN": first.passive or first.tense == "past", "VB": first.tense == "modal" or first.to, "VBG": True}.get(
        tag, first.passive
    )


def infinitive_of(tokens: Sequence[Tok], first: Group, second: Group) -> int:
    """The `to` behind a verb with whose infinitive a further one goes on, `hopes to buy and sell it`; 0 if none."""
    if first.tense in ("", "modal") or first.to:
        return 0
    to = next((at for at in range(first.end, second.start) if tokens[at].tag == "TO"), 0)
    return to if to < first.end + 2 else 0


def perfect(tokens: Sequence[Tok], group: Group, words: Words) -> bool:
    """Whether a verb is in the perfect: `has flown`, `had flown`; `has to fly` is not."""
    return tokens[group.start].low in words.marks["verbs.have"] and group.main > group.start and not group.to


def present_perfect(tokens: Sequence[Tok], group: Group, words: Words) -> bool:
    """Whether a verb is in the present perfect, which goes with no day in the past: `has been fined`."""
    return group.tense == "present" and perfect(tokens, group, words)


def acts(tokens: Sequence[Tok], group: Group, words: Words) -> bool:
    """Whether a verb that can be a participle tells what somebody did: it has an object, or never has one."""
    lemma, behind = tokens[group.main].lemma, tokens[min(group.end, len(tokens) - 1)]
    marks = words.marks
    alone = lemma in marks["verbs.intransitive"] or f"{lemma}-{behind.low}" in marks["verbs.withdrawing"]
    object_ = behind.tag in ("DT", "PRP$", "PRP") and lemma not in marks["verbs.gives"]
    return group.doubtful and (alone or object_)


def _tense(first: Tok) -> str:
    return {"VBD": "past", "VBZ": "present", "VBP": "present", "MD": "modal"}.get(first.tag, "")


def _over_adverbs(tokens: Sequence[Tok], at: int) -> int:
    while at < len(tokens) and tokens[at].tag in _INSIDE:
        at += 1
    marked = [token.tag for token in tokens[at : at + 3]]
    quoted = marked[:1] in (['"'], ["“"]) and marked[2:] in (['"'], ["”"])
    if quoted and marked[1] == "RB":
        return at + 3  # `had “wrongly” shot it`
    return at + 1 if quoted and marked[1] in ("VB", "VBN") else at  # `will “save” a lot`


def _made_use_of(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a `used` says what a thing was for: `fell from one of the lamps used to light it`, `a lens which she used
    to find it`; and not what somebody did in former times."""
    if tokens[at].low not in words.marks["verbs.semimodal"] or tokens[at].tag not in ("VBD", "VBN"):
        return False
    start = at
    while start > 0 and tokens[start - 1].tag in NOMINALS | {"PRP"}:
        start -= 1
    before = tokens[start - 1] if start else None
    if before is None or start == at:
        return False
    if before.tag in ("WP", "THAT"):
        return before.low in ("which", "that")
    told = [token for token in tokens[:start] if token.tag in FINITE]
    return before.tag == "IN" and bool(told) and lemma_of(told[-1].low) not in words.marks["verbs.say"]


def _takes_to(main: Tok, words: Words) -> bool:
    return any(main.low in words.marks[f"verbs.{name}"] for name in ("be", "have", "semimodal"))


def _goes_on(main: Tok, following: str, words: Words) -> bool:
    low = main.low
    if main.tag == "MD":
        return following == "VB"
    if low in words.marks["verbs.be"]:
        return following in ("VBN", "VBG")
    if low in words.marks["verbs.have"] or low in words.marks["verbs.getting"]:
        return following == "VBN"
    if low in DO:
        return following == "VB"
    return False
