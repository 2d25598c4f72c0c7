"""The sentences of a document taken apart on demand, and whom a pronoun at the head of one means."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from dateline.compose.capitals import Spelling, in_capitals
from dateline.compose.clauses import Clause, parents
from dateline.compose.clauses import Sentence as Parsed
from dateline.compose.lexicon import Words
from dateline.compose.names import NATIONALITY, Name
from dateline.compose.narrators import Narrators
from dateline.compose.parsing import parse, whole
from dateline.compose.render import text_of
from dateline.compose.tagging import tag
from dateline.compose.tags import NOMINALS
from dateline.compose.tokens import Tok, tokenized
from dateline.records import Document, Mention, Sentence

_TELLING: Final = frozenset(("main", "that", "coord", "sub"))
_RUNNING: Final = frozenset(("paragraph", "item", "caption"))
_BACK: Final = 4  # sentences that an antecedent may lie back
_DEEP: Final = 5  # pronouns that may stand between
_LONG: Final = 600  # characters of a sentence that is taken apart; beyond that it is a list
_HEAD: Final = 40  # characters of a head in the line of what is told of it
_LIST_MARK: Final = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*\.?\)?|\(?\d{1,3}\)|[A-Z]\)|[A-Z]\.(?=\s+[A-Z]{2})|[QA][.:]|[-–—*•·>]+|\[\w{1,3}\]|\[?(?i:photo(?:graph)?|picture)\b[^:\]]{0,20}[:\]])\s+(?=\S)"
)
_MALE: Final = frozenset(("mr", "sir", "lord", "king", "prince", "father", "brother", "m", "herr", "signor"))
_FEMALE: Final = frozenset(("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "sister", "mme", "mlle", "frau"))


class Meant(NamedTuple):
    """Whom a pronoun means.

    text: as a title names it. name: the name, if it is one. certain: whether nobody else can be meant.
    """

    text: str
    name: Name | None
    certain: bool


class Discourse:
    """A document's sentences with their tokens and clauses, made when asked for and kept."""

    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        names: Sequence[Name],
        words: Words,
    ) -> None:
        self.document, self.folded, self.sentences, self.words = document, folded, sentences, words
        self.names, self.mentions = names, mentions
        self._name_starts = [name.start for name in names]
        self._mention_starts = [mention.start for mention in mentions]
        self._parsed: dict[tuple[int, int], Parsed] = {}
        self._meant: dict[tuple[int, int, int], Meant | None] = {}
        self.spelling = Spelling(names)
        self.narrators = Narrators(document, folded, names, words)

    def names_in(self, start: int, end: int) -> Sequence[Name]:
        """The names in a span of the text."""
        return self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]

    def parsed(self, index: int) -> Parsed:
        """A sentence taken apart."""
        sentence = self.sentences[index]
        span = (sentence.start, min(sentence.end, sentence.start + _LONG))
        if span not in self._parsed and self.words.grammar:
            tokens = self._tokens(*span, sentence)
            if head := self._head_of(index, tokens):
                self._parsed[span] = parse([*head, *tokens], self.words)
        return self.parsed_span(*span, sentence)

    def parsed_span(self, start: int, end: int, sentence: Sentence | None = None) -> Parsed:
        """A stretch of text taken apart as one sentence."""
        found = self._parsed.get((start, end))
        if found is None:
            tokens = self._tokens(start, end, sentence)
            found = self._parsed[start, end] = (
                parse(tokens, self.words) if self.words.grammar else whole(tokens, self.words)
            )
        return found

    def _tokens(self, start: int, end: int, sentence: Sentence | None) -> list[Tok]:
        first, last = bisect_left(self._mention_starts, start), bisect_left(self._mention_starts, end)
        mentions = [
            (m.start, m.end, first + i) for i, m in enumerate(self.mentions[first:last]) if m.type in ("DATE", "TIME")
        ]
        begin = self._behind_mark(start, end)
        given = sentence.tokens if sentence else ()
        tokens = tokenized(self.folded, (begin, end), self._names(begin, end), mentions, given)
        tag(tokens, self.words)
        return tokens

    def _head_of(self, index: int, tokens: Sequence[Tok]) -> list[Tok]:
        """The tokens of the head of which a sentence without a subject is told: `3. Show. To be held on [9 May].`"""
        if not tokens or not (tokens[0].tag == "TO" or tokens[0].low in self.words.marks["verbs.predicates"]):
            return []
        before = self.sentences[index - 1] if index else None
        if before is None or before.block != self.sentences[index].block or before.end - before.start > _HEAD:
            return []
        head = self._tokens(before.start, before.end, before)
        named = head[:-1] if head and head[-1].tag in (".", ":") else head
        return named if named and all(token.tag in NOMINALS for token in named) else []

    def _names(self, start: int, end: int) -> Sequence[Name]:
        """The names in a stretch; of one in capitals those that are certain or stand elsewhere in the document."""
        found = self.names_in(start, end)
        if not in_capitals(self.folded[start:end]):
            return found
        known = self.spelling.names_in(self.folded, start, end)
        rest = [name for name in found if not any(k.start < name.end and name.start < k.end for k in known)]
        return sorted([*known, *rest], key=lambda name: name.start)

    def _behind_mark(self, start: int, end: int) -> int:
        """Where a stretch begins behind the mark of a list: `3. `, `B) `, `- `."""
        match = _LIST_MARK.match(self.folded, start, end)
        return match.end() if match and not (self.mentions and self._mentioned(start, match.end())) else start

    def _mentioned(self, start: int, end: int) -> bool:
        at = bisect_left(self._mention_starts, start)
        return at < len(self.mentions) and self.mentions[at].start < end

    def text(self, parsed: Parsed, span: tuple[int, int]) -> str:
        """The text of a span of tokens."""
        return text_of(self.folded, parsed.tokens, range(*span))

    # --------------------------------------------------------------------------------------------- first person

    def speaker(self, index: int, parsed: Parsed, clause: Clause) -> str:
        """Who says `I` in a clause: the source that its sentence names, outside quotations the writer."""
        saying = next((other for other in parsed.clauses if other.kind == "attr" and other.subject), None)
        if saying is None:
            saying = next((other for other in parents(clause) if _saying(parsed, other)), parsed.announced_by(clause))
        if saying is not None and saying.subject is not None:
            first = parsed.tokens[saying.subject[0]]
            if first.tag != "PRP":
                return self.text(parsed, saying.subject)
            found = self.meant(index, parsed, saying, first)
            return found.text if found and found.certain else ""
        start = parsed.tokens[clause.tokens[0]].start if clause.tokens else 0
        return "" if self.narrators.quoted(start) else self.narrators.called(start)

    # ------------------------------------------------------------------------------------------ antecedents

    def meant(self, index: int, parsed: Parsed, clause: Clause, pronoun: Tok, depth: int = 0) -> Meant | None:
        """Whom or what a pronoun that is the subject of a clause means; None if nothing suits."""
        wanted = _WANTED.get(pronoun.low)
        if wanted is None or depth > _DEEP:
            return None
        key = (parsed.tokens[0].start, pronoun.start, depth)  # one `he` leads to the `he` before it, and so on
        if key not in self._meant:
            rivals = _Rivals(wanted, self.words)
            within = self._before_in(parsed, clause, rivals, index, depth)
            self._meant[key] = within if within is not None else self._before(index, rivals, depth)
        return self._meant[key]

    def _before_in(self, parsed: Parsed, clause: Clause, rivals: "_Rivals", index: int, depth: int) -> Meant | None:
        """In the same sentence: the subject of a clause before."""
        end = parsed.tokens[clause.tokens[0]].start if clause.tokens else 0
        clauses = [
            other
            for other in parsed.clauses
            if other is not clause and other.subject and other.start < clause.start and other.kind in _TELLING
            if not _describes(clause, other)
        ]
        rivals.see(self._people(parsed, 0, end))
        for other in reversed(clauses):
            found = self._subject(index, parsed, other, rivals, depth)
            if (
                found is not None
                and rivals.wanted == "it"
                and other is clause.parent
                and self._body_says(parsed, other)
            ):
                return found._replace(certain=True)  # `The firm said it expected …`
            if found is not None:
                return self._body(parsed, other, end) or found if rivals.wanted == "it" and not found.name else found
        return None

    def _body_says(self, parsed: Parsed, clause: Clause) -> bool:
        """Whether a clause has a body such as a firm say something."""
        assert clause.subject is not None
        last = parsed.tokens[clause.subject[1] - 1]
        body = last.name is not None and last.name.type in ("organisation", "place")
        return _saying(parsed, clause) and (body or last.low in self.words.marks["nouns.anaphoric"])

    def _body(self, parsed: Parsed, clause: Clause, end: int) -> Meant | None:
        """The organisation that did something, `committed by the Army`, behind a clause's subject: `it` means that."""
        assert clause.subject is not None
        start = parsed.tokens[clause.subject[1] - 1].end
        named = [
            token.name
            for at, token in enumerate(parsed.tokens)
            if token.name is not None and token.name.type == "organisation" and start <= token.start < end
            if "by" in (parsed.tokens[at - 1].low, parsed.tokens[at - 2].low)
        ]
        return Meant(named[-1].canonical, named[-1], False) if named else None

    def _before(self, index: int, rivals: "_Rivals", depth: int) -> Meant | None:
        for back in range(index - 1, max(-1, index - 1 - (_BACK if rivals.wanted != "it" else 1)), -1):
            if self._kind(back) not in _RUNNING or self._kind(back) != self._kind(index):
                break
            parsed = self.parsed(back)
            rivals.see(self._people(parsed, 0, 1 << 60))
            main = [clause for clause in parsed.clauses if clause.subject and clause.kind in _TELLING]
            for clause in main:
                found = self._subject(back, parsed, clause, rivals, depth)
                if found is not None:
                    far = back < index - 1
                    return found._replace(certain=found.certain and not far)
            lone = rivals.only()
            if lone is not None:
                return Meant(lone.canonical, lone, False)
        return None

    def _kind(self, index: int) -> str:
        blocks = self.document.blocks
        return blocks[self.sentences[index].block].kind if blocks else "paragraph"

    def _is_ship(self, subject: Sequence[Tok]) -> bool:
        """Whether a subject is a ship, which is `she` too: `HMS Victory`, `the ferry Aurora`, `the vessel`."""
        words = (word for token in subject for word in token.low.split())
        return not _plural(subject) and any(word in self.words.marks["things.ships"] for word in words)

    def _people(self, parsed: Parsed, start: int, end: int) -> list[tuple[Name, str]]:
        """The people named in a sentence, with the word before the name."""
        found = []
        for at, token in enumerate(parsed.tokens):
            if token.name is not None and token.name.type == "person" and start <= token.start < end:
                found.append((token.name, parsed.tokens[at - 1].low.rstrip(".") if at else ""))
        return found

    def _part_of(self, parsed: Parsed, start: int, end: int) -> Meant | None:
        """Of `seventy million copies of the rifle` the rifle, which `it` can mean."""
        whole = parsed.tokens[start:end]
        if len(whole) > 3 and [token.tag for token in whole[-3:]] == ["IN", "DT", "NN"] and whole[-3].low == "of":
            return Meant(self.text(parsed, (end - 2, end)), None, False)
        return None

    def _subject(self, index: int, parsed: Parsed, clause: Clause, rivals: "_Rivals", depth: int) -> Meant | None:
        """The subject of a clause, if it can be what is wanted."""
        assert clause.subject is not None
        start, end = clause.subject
        head = parsed.tokens[start:end]
        if len(head) == 1 and head[0].tag == "PRP":
            if _WANTED.get(head[0].low) != rivals.wanted:
                return None
            found = self.meant(index, parsed, clause, head[0], depth + 1)
            return found._replace(certain=found.certain and rivals.alone(found.name)) if found else None
        name = next((token.name for token in head if token.name is not None and token.name.type == "person"), None)
        plural = _plural(head)
        if rivals.wanted == "she" and self._is_ship(head):
            return Meant(self.text(parsed, (start, end)), head[-1].name, False)
        if rivals.wanted in ("he", "she"):
            if name is None or plural or not rivals.suits(name, parsed, start, end):
                return None
            return Meant(name.canonical, name, rivals.alone(name))
        if rivals.wanted == "they":
            return (
                Meant(self.text(parsed, (start, end)), None, clause.kind == "main" and depth == 0) if plural else None
            )
        if plural:
            return self._part_of(parsed, start, end)
        if name is not None or head[0].tag in ("PRP", "PRP$", "WRB") or head[0].low in ("a", "an"):
            return None
        lone = head[-1].name if head[-1].name and len(head) <= 2 else None
        return Meant(self.text(parsed, (start, end)), lone, False)


_WANTED: Final = {"he": "he", "she": "she", "they": "they", "it": "it"}


class _Rivals:
    """The people met on the way back, who could be meant instead."""

    def __init__(self, wanted: str, words: Words) -> None:
        self.wanted, self.words = wanted, words
        self.people: dict[str, Name] = {}

    def see(self, people: Sequence[tuple[Name, str]]) -> None:
        """Note people; those whose title says the other sex cannot be meant."""
        for name, title in people:
            if not self._other(name, title):
                self.people.setdefault(name.canonical, name)

    def _other(self, name: Name, title: str) -> bool:
        """Whether a title, or a first name that only the other sex has, speaks against the pronoun."""
        first = name.canonical.split()[0].lower()
        if self.wanted == "he":
            return title in _FEMALE or (title not in _MALE and first in self.words.marks["people.women"])
        if self.wanted == "she":
            return title in _MALE or (title not in _FEMALE and first in self.words.marks["people.men"])
        return False

    def suits(self, name: Name, parsed: Parsed, start: int, end: int) -> bool:
        """Whether the words around a name allow the pronoun."""
        titles = [token.low.rstrip(".") for token in parsed.tokens[start:end]]
        return not any(self._other(name, title) for title in titles)

    def alone(self, name: Name | None) -> bool:
        """Whether nobody else was met."""
        return name is not None and set(self.people) <= {name.canonical}

    def only(self) -> Name | None:
        """The one person met, if it is one."""
        if self.wanted in ("he", "she") and len(self.people) == 1:
            return next(iter(self.people.values()))
        return None


def _plural(head: Sequence[Tok]) -> bool:
    """Whether a subject is more than one: joined by `and`, or its first noun, behind its owner, a plural."""
    if any(token.tag == "CC" for token in head):
        return True
    last = next((at for at, token in enumerate(head) if token.tag in ("IN", "TO", ",")), len(head))
    owned = next((at + 1 for at in range(last - 1, -1, -1) if head[at].tag == "POS"), 0)
    if owned == last:  # an owner alone
        last = max(owned - 1, 0)
    noun = head[last - 1] if last else None
    if noun is None:
        return False
    if noun.name is not None:
        return noun.name.type == "name" and NATIONALITY in noun.name.evidence and noun.low.endswith("s")
    return noun.tag == "NNS"


def _saying(parsed: Parsed, clause: Clause) -> bool:
    return bool(
        clause.subject and clause.group and parsed.tokens[clause.group.main].lemma in parsed.words.marks["verbs.say"]
    )


def _describes(clause: Clause, other: Clause) -> bool:
    """Whether a clause tells whom somebody else did something to: in `Ann Lee, the rival whom she beat, left` she is
    not Ann Lee."""
    if clause.kind != "rel" or clause.antecedent is None or other.subject is None:
        return False
    early = other.group is None or other.group.start > clause.start
    return early and other.subject[0] <= clause.antecedent[0]


def sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    """The index of the sentence that holds a character, or of the one before it."""
    return max(0, bisect_right([sentence.start for sentence in sentences], offset) - 1)
