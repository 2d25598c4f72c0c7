"""Whom or what a pronoun can mean: who was met on the way back, and what speaks against each."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from dateline.compose.names import NATIONALITY, Name
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok

_MALE: Final = frozenset(("mr", "sir", "lord", "king", "prince", "father", "brother", "m", "herr", "signor"))
_FEMALE: Final = frozenset(("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "sister", "mme", "mlle", "frau"))


class Meant(NamedTuple):
    """Whom a pronoun means.

    text: as a title names it. name: the name, if it is one. certain: whether nobody else can be meant.
    """

    text: str
    name: Name | None
    certain: bool


_PERSON: Final = ("man", "woman")
_NO_PERSON: Final = frozenset(("human", "roman", "german", "norman"))
WANTED: Final = {"he": "he", "she": "she", "they": "they", "it": "it"}
SUBJECTS: Final = {"his": "he", "him": "he", "her": "she", "their": "they", "its": "it"}
_OBJECTS: Final = {"he": "him", "she": "her", "they": "them", "it": "it"}


class Rivals:
    """The people met on the way back, who could be meant instead."""

    def __init__(self, wanted: str, words: Words, called: Mapping[str, str], barred: Collection[str] = ()) -> None:
        """called: the pronoun that the document uses of each name, where it is known. barred: whom it cannot mean."""
        self.wanted, self.words, self.called, self.barred = wanted, words, called, barred
        self.kin = words.marks["people.male"] | words.marks["people.female"]
        self.people: dict[str, Name] = {}

    def see(self, people: Sequence[tuple[Name, str]]) -> None:
        """Note people; those whose title says the other sex cannot be meant."""
        for name, title in people:
            if not self._other(name, title):
                self.people.setdefault(name.canonical, name)

    def _other(self, name: Name, title: str) -> bool:
        """Whether a title, the document's own pronoun, or a first name of the other sex speaks against the pronoun."""
        if name.canonical in self.barred:
            return True
        called = self.called.get(name.canonical, "")
        if called and self.wanted in ("he", "she") and title not in _MALE | _FEMALE:
            return called != self.wanted
        first = name.canonical.split()[0].lower()
        if self.wanted == "he":
            return title in _FEMALE or (title not in _MALE and first in self.words.marks["people.women"])
        if self.wanted == "she":
            return title in _MALE or (title not in _FEMALE and first in self.words.marks["people.men"])
        return False

    def allows(self, name: Name) -> bool:
        """Whether nothing that is known of somebody speaks against the pronoun."""
        return not self._other(name, "")

    def knows(self, name: Name, around: Sequence[Tok]) -> bool:
        """Whether a title, the document or a list of first names says that the pronoun suits somebody."""
        titles = {"he": _MALE, "she": _FEMALE}.get(self.wanted, frozenset())
        if any(token.low.rstrip(".") in titles for token in around):
            return True
        first = name.canonical.split()[0].lower()
        listed = {"he": "people.men", "she": "people.women"}.get(self.wanted)
        known = listed is not None and first in self.words.marks[listed]
        return known or self.called.get(name.canonical) == self.wanted

    def suits(self, name: Name, parsed: Parsed, start: int, end: int) -> bool:
        """Whether the words around a name allow the pronoun."""
        owned = _owned(parsed, (start, end))  # `Mr Hay's MP, Ann Lee`
        titles = [token.low.rstrip(".") for token in parsed.tokens[owned:end]]
        return not any(self._other(name, title) for title in titles)

    def can_be(self, noun: Tok) -> bool:
        """Whether a noun says that somebody is a person, and not one of the other sex."""
        if noun.name is not None:
            return NATIONALITY in noun.name.evidence
        others = {"he": "people.female", "she": "people.male"}
        several = noun.low in self.words.marks["people.together"]
        return not several and noun.low not in self.words.marks[others[self.wanted]] and is_person(noun.low, self.words)

    def calls(self, noun: Tok) -> bool:
        """Whether a noun without its article calls somebody by kinship, `Dad had an operation`, or by a surname of the
        document, though that is also what his firm is called."""
        if self.called.get(noun.text, "-") in ("", self.wanted):
            return True
        kin = {"he": "people.male", "she": "people.female"}.get(self.wanted, "")
        return noun.tag == "NN" and noun.text[0].isupper() and bool(kin) and noun.low in self.words.marks[kin]

    def alone(self, name: Name | None) -> bool:
        """Whether nobody else was met."""
        return name is not None and set(self.people) <= {name.canonical}

    def only(self) -> Name | None:
        """The one person met, if it is one."""
        if self.wanted in ("he", "she") and len(self.people) == 1:
            return next(iter(self.people.values()))
        return None


def titled(before: Tok, wanted: str) -> bool:
    """Whether a title before a name says that a pronoun suits: `Mr`."""
    return before.low.rstrip(".") in (_MALE if wanted == "he" else _FEMALE)


def is_person(noun: str, words: Words) -> bool:
    """Whether a noun says what somebody is: `mayor`, `widow`, `crewman`."""
    marks = ("nouns.role", "nouns.person", "people.female", "people.male")
    return any(noun in words.marks[mark] for mark in marks) or (noun.endswith(_PERSON) and noun not in _NO_PERSON)


def is_somebody(name: Name, words: Words) -> bool:
    """Whether a name is a person's, or what may be one is a first name alone: `Ernest`."""
    first = name.type == "name" and name.text.lower() in words.marks["people.men"] | words.marks["people.women"]
    return name.type == "person" or first


def apposed(parsed: Parsed, end: int, *, anybody: bool = False) -> Name | None:
    """Whom a phrase names that stands between commas behind one that ends at `end`: `the mayor, Dr Ann Lee, said`.

    anybody: whether a name of unknown type will do: `The younger, Erik, left`.
    """
    tokens, at = parsed.tokens, end + 1
    while at < len(tokens) and tokens[at].low.rstrip(".") in parsed.words.marks["titles.before_names"]:
        at += 1
    if end >= len(tokens) or tokens[end].tag != "," or at + 1 >= len(tokens) or tokens[at + 1].tag != ",":
        return None
    name = tokens[at].name
    return name if name is not None and (name.type == "person" or (anybody and name.type == "name")) else None


def _owned(parsed: Parsed, span: tuple[int, int]) -> int:
    """Where a noun phrase begins behind the one whose somebody or something is."""
    return next((at + 1 for at in range(span[1] - 1, span[0], -1) if parsed.tokens[at].tag == "POS"), span[0])


def named(parsed: Parsed, span: tuple[int, int]) -> Name | None:
    """The person that a noun phrase names, or one in apposition to it; nobody whose somebody else is: `Lee's wife`."""
    tokens, words = parsed.tokens, parsed.words
    owned = _owned(parsed, span)
    of = (at for at in range(owned + 1, span[1]) if tokens[at].tag == "IN" and is_person(tokens[at - 1].low, words))
    told = range(owned, next(of, span[1]))
    names = (tokens[at].name for at in told if not _made(parsed, at))
    found = next((name for name in names if name is not None and is_somebody(name, words)), None)
    last, head = tokens[span[1] - 1], tokens[head_of(parsed, span)]
    alone = last.tag in ("NN", "PRP") and not words.event(last.low)  # `the MP for Leeds, Ann Lee, said`
    return found or (apposed(parsed, span[1]) if alone or is_person(head.low, words) else None)


def _made(parsed: Parsed, at: int) -> bool:
    """Whether a name of no known person has an owner right before it, as works have: `Her Flora of the Lower Volta`."""
    name = parsed.tokens[at].name
    return at > 0 and name is not None and name.type != "person" and parsed.tokens[at - 1].tag == "PRP$"


def owns_somebody(parsed: Parsed, rivals: Rivals) -> bool:
    """Whether a sentence names somebody only to say whose another is, who may be meant: `They met Ann Lee's aunt`."""
    tokens = parsed.tokens
    return any(token.tag == "POS" and rivals.can_be(tokens[at + 1]) for at, token in enumerate(tokens[:-1]))


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
        return head[0].low not in ("one", "1")  # `Two more followed.`
    if noun is None:
        return False
    if noun.name is not None:
        return noun.name.type == "name" and NATIONALITY in noun.name.evidence and noun.low.endswith("s")
    return noun.tag == "NNS" or (noun.tag == "CD" and noun.low not in ("one", "1"))


def is_ship(subject: Sequence[Tok], words: Words) -> bool:
    """Whether a subject is a ship, which is `she` too: `HMS Victory`, `the ferry Aurora`, `the vessel`."""
    owned = next((at + 1 for at in range(len(subject) - 1, -1, -1) if subject[at].tag == "POS"), 0)
    told = (word for token in subject[owned:] for word in token.low.split())
    return not plural(subject) and any(word in words.marks["things.ships"] for word in told)


def is_body(token: Tok, words: Words) -> bool:
    """Whether a noun stands for several people together, of whom `they` may be said: `the council`."""
    if token.name is not None:
        return token.name.type == "organisation"
    return token.low in words.marks["nouns.bodies"]


def others(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Whether a sentence tells of people behind a subject, whom `they` may mean as well: `Police arrested two men`."""
    words, several = parsed.words, parsed.words.marks["nouns.crowds"]
    one = not plural(parsed.tokens[slice(*span)])  # of one body things can be told too: `The council sold two mills`
    told = {token.name.canonical for token in parsed.tokens[slice(*span)] if token.name is not None}
    for at, token in enumerate(parsed.tokens[span[1] :], span[1]):
        if token.name is not None and token.name.canonical in told:
            continue
        people = token.low in several or (token.tag == "NNS" and is_person(token.low.removesuffix("s"), words))
        joined = token.name is not None and token.name.type == "person" and parsed.tokens[at - 1].tag == "CC"
        if (
            people
            or joined
            or (one and token.tag == "NNS")
            or (is_body(token, words) and parsed.tokens[at - 1].tag != "IN")
        ):
            return True
    return False


def rivalled(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause names another thing that `it` may mean: `The firm bought the mill. It burned down.`"""
    group = clause.group
    if group is None:
        return False
    start = group.end
    if group.passive:
        by = next((i for i in range(start, len(parsed.tokens)) if parsed.tokens[i].low == "by"), -1)
        start = by + 1 if by >= 0 and parsed.holder[by] is clause else len(parsed.tokens)
    if [token.tag for token in parsed.tokens[start : start + 2]] == ["TO", "VB"]:
        start += 2  # `decided to call a session`
    end = start
    while end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS:
        end += 1
    if end == start or parsed.tokens[start].tag not in ("DT", "PRP$", "NNP"):
        return False
    last = parsed.tokens[end - 1]
    if parsed.tokens[start].low in ("a", "an"):
        doer = parsed.tokens[clause.subject[1] - 1].name if clause.subject is not None else None
        lone = parsed.tokens[slice(*clause.subject)] if clause.subject is not None else ()
        short = len(lone) == 1 and lone[0].name is None and lone[0].text.isupper()
        unknown = short or (doer is not None and doer.type == "name")  # `CD bought a hut. It burned down.`
        return unknown or parsed.words.event(last.low)  # what opened then is the session rather than the council
    return last.tag == "NN" if last.name is None else last.name.type != "person"


def undergoes(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether the pronoun is the object of a clause, and so not its subject: `The war ruined it`, `Lee saw to it`."""
    group = clause.group
    if group is None or group.end >= len(parsed.tokens):
        return False
    at = group.end + 1 if parsed.tokens[group.end].tag in ("IN", "TO") else group.end
    object_ = parsed.tokens[at] if at < len(parsed.tokens) else None
    return (
        object_ is not None and object_.low == _OBJECTS[wanted] and object_.tag == "PRP" and parsed.holder[at] is clause
    )


def same_pronoun(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether the subject of a clause is the pronoun itself that is looked for."""
    first = parsed.tokens[clause.subject[0]] if clause.subject is not None else None
    alone = clause.subject is not None and clause.subject[1] - clause.subject[0] == 1
    return alone and first is not None and WANTED.get(first.low) == wanted


def impersonal(parsed: Parsed, clause: Clause) -> bool:
    """Whether the `it` that is the subject of a clause means nothing: `It rained`, `It was there that they met`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or clause.subject is None or parsed.tokens[clause.subject[0]].low != "it":
        return False
    main = parsed.tokens[group.main]
    announcing = main.low in marks["verbs.be"] or (group.passive and main.lemma in marks["verbs.say"])
    follows = announcing and any(other.kind == "that" and other.parent is clause for other in parsed.clauses)
    to = any(parsed.tokens[i].tag == "TO" for i in clause.tokens if i >= group.end)
    resolved = group.passive and main.lemma in marks["verbs.resolving"] and to
    over = main.low in marks["verbs.be"] and [parsed.tokens[i].low for i in clause.tokens if i >= group.end][:1] == [
        "over"
    ]
    return follows or resolved or over or main.lemma in marks["verbs.weather"] or timing(parsed, clause)


def timing(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause with `it` tells nothing but a time: `It took until May to open it`, `It was ten past four`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or clause.subject is None or parsed.tokens[clause.subject[0]].low != "it":
        return False
    main = parsed.tokens[group.main]
    behind = [parsed.tokens[i] for i in clause.tokens if i >= group.end]
    first = next((token for token in behind if token.tag != "RB"), None)
    if first is None or group.passive:
        return False
    until = any(token.low in marks["dates.until"] for token in behind) and first.tag in ("CD", "PRP")
    timed = first.mention >= 0 or first.low in marks["dates.until"] or until
    lasts = main.lemma in marks["verbs.lasting"] and timed
    alone = all(token.mention >= 0 or token.tag in ("RB", ",", ".") for token in behind)
    return lasts or (main.low in marks["verbs.be"] and alone)


def is_written(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells what is written somewhere, which is of something else: `The tag says it was refilled`."""
    last = parsed.tokens[clause.subject[1] - 1] if clause.subject else None
    return last is not None and last.low in parsed.words.marks["nouns.written"] and is_saying(parsed, clause)


def is_saying(parsed: Parsed, clause: Clause) -> bool:
    return bool(
        clause.subject and clause.group and parsed.tokens[clause.group.main].lemma in parsed.words.marks["verbs.say"]
    )


def body_says(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause has a body such as a firm say something."""
    assert clause.subject is not None
    last = parsed.tokens[clause.subject[1] - 1]
    body = last.name is not None and last.name.type in ("organisation", "place")
    return is_saying(parsed, clause) and (body or last.low in parsed.words.marks["nouns.anaphoric"])


def describes(clause: Clause, other: Clause) -> bool:
    """Whether a clause tells whom somebody else did something to: in `Ann Lee, the rival whom she beat, left` she is
    not Ann Lee."""
    if clause.kind != "rel" or clause.antecedent is None or other.subject is None:
        return False
    early = other.group is None or other.group.start > clause.start
    return early and other.subject[0] <= clause.antecedent[0]
