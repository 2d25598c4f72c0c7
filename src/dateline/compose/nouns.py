"""Whom a noun phrase names or tells of, and whether that is one or several."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from dateline.compose.names import NATIONALITY, Name
from dateline.compose.names.lexicon import lexicon
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words, lemma_of
from dateline.compose.parse.phrases import named_before, nearest
from dateline.compose.parse.small import ARTICLES, ONE
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok


def is_person(noun: str, words: Words) -> bool:
    """Whether a noun says what somebody is: `mayor`, `widow`, `crewman`."""
    return words.person(noun)


def spelled(titles: Iterable[str]) -> str:
    """A pattern of titles as they stand before names, `Mr` or `Mr.`"""
    return rf"(?:{'|'.join(sorted(re.escape(title.capitalize()) for title in titles))})\.?"


def is_somebody(name: Name, words: Words) -> bool:
    """Whether a name is a person's, or what may be one is a first name alone: `Ernest`."""
    first = name.type == "name" and name.text.lower() in words.marks["people.men"] | words.marks["people.women"]
    return name.type == "person" or first


def apposed(parsed: Parsed, end: int, also: str = "") -> Name | None:
    """Whom a phrase names that stands between commas behind one that ends at `end`: `the mayor, Dr Ann Lee, said`; or
    behind what brackets call it for short: `The head of the Water Board (WB) Ann Lee said`. At the end of a sentence a
    stop closes it in: `, said the mayor, Ann Lee.`

    also: the type of name that will do too, if any: `The younger, Erik, left`, `The firm, Corvex, closed`.
    """
    tokens, at = parsed.tokens, end + 1
    titles, aged = parsed.words.marks["titles.before_names"], tuple(lexicon(parsed.words.language).grammar["aged"])
    while at < len(tokens) and (tokens[at].low.rstrip(".") in titles or tokens[at].low.endswith(aged)):
        at += 1  # `The officer, 27-year-old Ann Lee, was hurt`
    if [token.tag for token in tokens[end : end + 4]] == ["(", "NNP", ")", "NNP"]:
        name = tokens[end + 3].name
        return name if name is not None and name.type == "person" else None
    if end >= len(tokens) or tokens[end].tag != "," or at + 1 >= len(tokens) or tokens[at + 1].tag not in (",", "."):
        return None
    name = tokens[at].name
    return name if name is not None and name.type in ("person", also) else None


def named_beside(parsed: Parsed, clause: Clause, span: tuple[int, int]) -> Name | None:
    """Whom a phrase between commas behind a subject names, or the one before it for the same that no comma closes: `On
    Monday Ann Lee, the head of the board told them`; not `praised Ann Lee, the head of the board said`."""
    first, end = named_before(parsed.tokens, span)
    name = parsed.tokens[end - 1].name
    alone = clause.kind in ("main", "that") and (first, end) != span and parsed.tokens[end].tag == ","
    alone &= all(holder is clause for holder in parsed.holder[clause.start : end])
    if alone and name is not None and name.type == "person":
        return name
    return apposed(parsed, span[1], also_named(parsed.tokens[span[1] - 1], parsed.words))


def also_named(last: Tok, words: Words) -> str:
    """Which type of name stands beside a phrase for the same, besides a person's, if any: `The younger, Erik`, `The
    firm, Corvex`."""
    firm = last.low in words.marks["nouns.bodies"] | words.marks["nouns.firms"]
    return "name" if last.tag == "JJ" else "organisation" if firm else ""


def described(parsed: Parsed, clause: Clause, span: tuple[int, int]) -> tuple[int, int]:
    """Of a subject that says what somebody is the name beside it: `Ann Lee, a clerk convicted in [May]`."""
    whom = clause.kind in ("rel", "part") and clause.antecedent == span
    if not whom:
        return span
    named_ = named_before(parsed.tokens, span)
    who = clause.intro >= 0 and parsed.tokens[clause.intro].low == "who"
    return _first_called(parsed, span) if who and named_ == span else named_


def _first_called(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """Of `his grandson, the second baronet, a gambler who …` the first that says who it is: his grandson."""
    tokens, first = parsed.tokens, span
    while first[0] > 1 and tokens[first[0] - 1].tag == "," and tokens[first[0]].low in ARTICLES:
        before = nearest(tokens, first[0] - 1)
        if before is None or tokens[before[1] - 1].tag != "NN":
            break
        first = before
    noun, marks = tokens[first[1] - 1].low, parsed.words.marks
    told = is_person(noun, parsed.words) or noun in marks["people.male"] | marks["people.female"]
    return first if told and (tokens[first[0]].tag == "PRP$" or tokens[first[0]].low == "the") else span


def with_name(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """A noun phrase with how it is called: `a mill owner` of `a mill owner named Jacob Lund` and his name."""
    tokens, end = parsed.tokens, span[1]
    calls = end < len(tokens) and lemma_of(tokens[end].low) in parsed.words.marks["verbs.calling"]
    if not calls or tokens[end - 1].tag not in ("NN", "NNS") or parsed.holder[end].kind != "part":
        return span
    last = end + 1
    while last < len(tokens) and tokens[last].tag == "NNP":
        last += 1
    return (span[0], last) if last > end + 1 else span


def closing(parsed: Parsed, span: tuple[int, int]) -> str:
    """The comma behind a subject that says who several are: `Two men, Ann Lee and Bo Moe, left`."""
    tokens = parsed.tokens
    comma = next((i for i in range(*span) if tokens[i].tag == ","), 0)
    apposed_ = comma and span[1] < len(tokens) and tokens[span[1]].tag == "," and tokens[comma - 1].tag == "NNS"
    names = all(token.tag in ("NNP", ",", "CC") for token in tokens[comma : span[1]])
    return "," if apposed_ and names else ""


def behind_owner(parsed: Parsed, span: tuple[int, int]) -> int:
    """Where a noun phrase begins behind the one whose somebody or something is."""
    return next((at + 1 for at in range(span[1] - 1, span[0], -1) if parsed.tokens[at].tag == "POS"), span[0])


def owned_inside(parsed: Parsed, span: tuple[int, int]) -> int:
    """Where a noun phrase without a name says whose something is, `A picture of his house`; 0 where it does not."""
    if any(parsed.tokens[i].name is not None for i in range(*span)):
        return 0
    if any(parsed.tokens[i].tag == "CC" for i in range(*span)):
        return 0  # `The vicar and two of his sons`: his own
    pairs = ((parsed.tokens[of], i) for of, i in pairwise(range(*span)))
    return next((i for of, i in pairs if of.low == "of" and parsed.tokens[i].low in ("his", "her")), 0)


def named(parsed: Parsed, span: tuple[int, int]) -> Name | None:
    """The person that a noun phrase names, or one in apposition to it; nobody whose somebody else is: `Lee's wife`."""
    tokens, words = parsed.tokens, parsed.words
    owned = behind_owner(parsed, span)
    of = (at for at in range(owned + 1, span[1]) if tokens[at].tag == "IN" and is_person(tokens[at - 1].low, words))
    told = range(owned, next(of, span[1]))
    names = (tokens[at].name for at in told if not _made(parsed, at))
    found = next((name for name in names if name is not None and is_somebody(name, words)), None)
    last, head = tokens[span[1] - 1], tokens[head_of(parsed, span)]
    other = last is not head and is_person(last.low, words)  # `A letter from the mayor, Ann Lee, said`
    alone = last.tag in ("NN", "PRP") and not words.event(last.low) and not other  # `the MP for Leeds, Ann Lee, said`
    return found or (apposed(parsed, span[1]) if alone or is_person(head.low, words) else None)


def of_thing(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Whether a phrase names a thing, with a preposition behind it: `His quarrel with Bo Moe`, `His letter to her`."""
    head, behind = head_of(parsed, span), parsed.tokens[head_of(parsed, span) + 1 : span[1]]
    thing = parsed.tokens[head].name is None and not is_person(parsed.tokens[head].low, parsed.words)
    return thing and parsed.tokens[head].tag == "NN" and bool(behind) and behind[0].tag in ("IN", "TO")


def _made(parsed: Parsed, at: int) -> bool:
    """Whether a name of no known person has an owner right before it, as works have: `Her Flora of the Lower Volta`."""
    name = parsed.tokens[at].name
    return at > 0 and name is not None and name.type != "person" and parsed.tokens[at - 1].tag == "PRP$"


def people_told(parsed: Parsed, start: int, end: int) -> list[tuple[Name, str]]:
    """The people named in a stretch of a sentence, with the word before the name."""
    found = []
    for at, token in enumerate(parsed.tokens):
        if at and parsed.tokens[at - 1].low in parsed.words.marks["writing.greeting"]:
            continue  # `Dear Ann,`: she is told of as `you`
        if _made(parsed, at):
            continue
        if token.name is not None and is_somebody(token.name, parsed.words) and start <= token.start < end:
            found.append((token.name, parsed.tokens[at - 1].low.rstrip(".") if at else ""))
    return found


def head_of(parsed: Parsed, span: tuple[int, int]) -> int:
    """The noun of a phrase: the last one before its prepositions."""
    at = span[0]
    while at + 1 < span[1] and parsed.tokens[at + 1].tag in NOMINALS - {"DT", "PRP$"}:
        at += 1
    return at


def plural(head: Sequence[Tok]) -> bool:
    """Whether a subject is more than one: joined by `and`, or its first noun, behind its owner, a plural."""
    if any(token.tag == "CC" for token in head):
        return True
    last = next((at for at, token in enumerate(head) if token.tag in ("IN", "TO", ",")), len(head))
    owned = next((at + 1 for at in range(last - 1, -1, -1) if head[at].tag == "POS"), 0)
    if owned == last:  # an owner alone
        last = max(owned - 1, 0)
    noun = head[last - 1] if last else None
    if noun is not None and noun.low == "more" and head[0].tag == "CD":
        return head[0].low not in ONE  # `Two more followed.`
    if noun is None:
        return False
    if noun.name is not None:
        return noun.name.type == "name" and NATIONALITY in noun.name.evidence and noun.low.endswith("s")
    return noun.tag == "NNS" or (noun.tag == "CD" and noun.low not in ONE)


def is_ship(subject: Sequence[Tok], words: Words) -> bool:
    """Whether a subject is a ship, which is `she` too: `HMS Victory`, `the ferry Aurora`, `the vessel`."""
    owned = next((at + 1 for at in range(len(subject) - 1, -1, -1) if subject[at].tag == "POS"), 0)
    told = (word for token in subject[owned:] for word in token.low.split())
    lettered = any(token.name is not None and token.text.startswith("MS ") for token in subject[owned:])
    return not plural(subject) and (lettered or any(word in words.marks["things.ships"] for word in told))


def is_body(token: Tok, words: Words) -> bool:
    """Whether a noun stands for several people together, of whom `they` may be said: `the council`."""
    if token.name is not None:
        return token.name.type == "organisation"
    return token.low in words.marks["nouns.bodies"]
