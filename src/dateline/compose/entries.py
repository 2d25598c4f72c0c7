"""The sentences of entries in works of reference, with whom they tell of put before them: `Thomas Orde was born at Vik`
of `Born 1848 at Vik`."""

from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import JJ, NN, NOMINAL, VBD, VBN, VBZ, can_be, pairs
from dateline.compose.parse.small import ARTICLES
from dateline.compose.parse.tagging import tag
from dateline.compose.parse.tokens import Tok
from dateline.compose.pronouns import SUBJECTS
from dateline.compose.register import Register, begins_row
from dateline.compose.sentences import Sentences
from dateline.records import Sentence

_BORN: Final = ("was", "born")
_DIED: Final = ("died",)


class Entries(Sentences):
    """The sentences of a document; the parts of an entry that have no subject are taken apart with its name before."""

    @cached_property
    def register(self) -> Register:
        """Whose entries the blocks of the document are."""
        return Register(self.document, self.words)

    @cached_property
    def _parts(self) -> dict[tuple[int, int], Parsed | None]:
        return {}

    def parsed_at(self, index: int, place: int) -> Parsed:
        """A sentence taken apart; of an entry that leaves its subject out the part around a place."""
        sentence = self.sentences[index]
        span = self.register.part(sentence.block, sentence.start, sentence.end, place)
        if span is not None and span not in self._parts:
            self._parts[span] = self._led(span, sentence) if self._leaves_out(sentence, span) else None
        return (self._parts[span] if span is not None else None) or super().parsed_at(index, place)

    def parsed_told(self, index: int, start: int, end: int) -> Parsed:
        """A part of a sentence that a heading or a row dates, taken apart; of a chronicle with the name over it."""
        sentence = self.sentences[index]
        entry = self.register.entries.get(sentence.block)
        if entry is not None and entry.row and (start, end) not in self._parts:
            self._parts[start, end] = self._led((start, end), sentence)
        return self._parts.get((start, end)) or self.parsed_span(start, end)

    def put_before(self, parsed: Parsed) -> bool:
        """Whether a part of a chronicle was taken apart with the name over it."""
        return any(token.text.startswith("[") and token.name is not None for token in parsed.tokens[:4])

    def _leaves_out(self, sentence: Sentence, span: tuple[int, int]) -> bool:
        """Whether a sentence has no subject of its own: it holds the head of the entry, or begins as such parts do."""
        block, start = sentence.block, sentence.start
        if start <= self.register.entries[block].name.start:
            return True
        if self.register.entries[block].row or self._cut_short(self._untagged(*span)):
            return True
        begins = self.register.part(block, start, sentence.end, self.register.begins(block, start))
        return begins == span or (begins is not None and self._lead(self._in_full(self._unjoined(*begins))) is not None)

    def _led(self, span: tuple[int, int], sentence: Sentence) -> Parsed | None:
        """A part taken apart with the name before it."""
        entry, tokens = self.register.entries[sentence.block], self._untagged(*span)
        dates = (
            [*takewhile(lambda token: token.mention >= 0 or not token.text[0].isalpha(), tokens)] if entry.row else []
        )
        name, begins = entry.name, tokens[len(dates)].start if len(dates) < len(tokens) else span[1]
        tokens = self._in_full(self._unjoined(begins, span[1], row=entry.row))
        lead = self._of_thing(tokens) if name.type != "person" else self._lead(tokens)
        if lead is None:
            return None
        words, rest = lead
        at = tokens[0].start
        who = Tok(at, at, f"[{name.canonical}]" if entry.row else name.canonical)
        who.name, who.tag = name, "NNP"
        told = [token for token in dates if token.mention >= 0]
        put = [*told, *([Tok(at, at, ",")] if told else ()), who, *(Tok(at, at, word) for word in words), *rest]
        tag(put, self.words)
        return self._taken_apart(put)

    def _in_full(self, tokens: list[Tok]) -> list[Tok]:
        """The tokens of a part with its first word in full: `Matriculated` for `Matric.`"""
        word = self._cut_short(tokens)
        if not word:
            return tokens
        stop = tokens[1:2] != [] and tokens[1].text == "."
        return [Tok(tokens[0].start, tokens[0].end, word), *tokens[2 if stop else 1 :]]

    def _cut_short(self, tokens: Sequence[Tok]) -> str:
        """The first word of a part in full if it is cut short, else empty."""
        full = pairs(self.words.marks["verbs.cut_short"])
        stop = tokens[1:2] != [] and (tokens[1].text == "." or tokens[0].text.endswith("."))
        return full.get(tokens[0].low.rstrip("."), "") if stop and tokens[0].mention < 0 else ""

    def _unjoined(self, start: int, end: int, *, row: bool = False) -> list[Tok]:
        """The tokens of a part; a verb at its head belongs to no name: `Built Teignmouth`."""
        tokens, marks = self._untagged(start, end), self.words.marks
        word, _, rest = tokens[0].text.partition(" ") if tokens else ("", "", "")
        verb = word.lower() in marks["verbs.done_to_one_thing"] | marks["verbs.done_to_one"] | marks["dates.life_ends"]
        verb |= row and begins_row(word)
        if not rest or not verb or tokens[0].mention >= 0:
            return tokens
        return [Tok(start, start + len(word), word), *self._untagged(start + len(word) + 1, end)]

    def _lead(self, tokens: Sequence[Tok]) -> tuple[Sequence[str], Sequence[Tok]] | None:
        """What is put behind the name, and the rest; None if a part has its own subject or tells of no deed."""
        first, low = (tokens[0], tokens[0].low.rstrip(".")) if tokens else (None, "")
        if first is None or first.mention >= 0 or (first.name is not None and not first.text.isupper()):
            return None
        if low in self.words.marks["dates.life_ends"]:
            behind = tokens[2 if tokens[1:2] and tokens[1].text == "." else 1 :]
            placed = behind and behind[0].mention < 0 and behind[0].text[0].isupper()
            ends = _DIED if low in self.words.marks["dates.died"] else _BORN
            return (*ends, *(("in",) if placed else ())), behind
        if self._befallen(tokens):
            return ("was",), self._small(tokens)
        bits = can_be(low)
        if self._does_now(tokens):
            return (), self._small(tokens)
        if bits & (VBD | VBN) and not (bits & JJ and self._of_noun(tokens)):
            return (), self._small(tokens)
        letters = first.text.isupper() and len(first.text) > 1
        was = letters or self.words.person(self._noun(tokens)) or low in self.words.marks["people.states"]
        return (("was",), self._small(tokens)) if was and not self._tells(tokens) else None

    def _does_now(self, tokens: Sequence[Tok]) -> bool:
        """Whether a part begins with what somebody does, as chronicles may tell it: `Enters the Academy`."""
        following = tokens[1] if len(tokens) > 1 else None
        if following is None or not can_be(tokens[0].low) & VBZ:
            return False
        governed = self.words.tags.get(following.low) in ("DT", "PRP$", "IN", "TO") and following.low != "of"
        return governed or (following.name is not None and not can_be(tokens[0].low) & NN)

    def _befallen(self, tokens: Sequence[Tok]) -> bool:
        """Whether a part begins with what was done to somebody: `Elected fellow 1862`, not `Captured the fort 1812`."""
        low, following = tokens[0].low, tokens[1].low if len(tokens) > 1 else ""
        marks = self.words.marks
        object_ = following in ARTICLES or following in SUBJECTS
        return low in marks["verbs.made_one"] or (low in marks["verbs.done_to_one"] and not object_)

    def _of_thing(self, tokens: Sequence[Tok]) -> tuple[Sequence[str], Sequence[Tok]] | None:
        """The same of a firm or a ship, to which what somebody does is done: `Built 1822`, not `Built organs`."""
        behind = tokens[1] if len(tokens) > 1 else None
        object_ = behind is not None and (
            self.words.tags.get(behind.low) in ("DT", "PRP$")
            or (behind.text.islower() and can_be(behind.low) & NOMINAL)
        )
        marks = self.words.marks
        if tokens and (tokens[0].low in marks["verbs.making_one"] and object_):
            return (), self._small(tokens)  # `Made shell fuses`
        if not tokens or tokens[0].low in marks["verbs.labelled"]:
            return None
        if tokens[0].low not in marks["verbs.done_to_one_thing"] or object_:
            return self._lead(tokens)
        placed = behind is not None and behind.mention < 0 and behind.text[0].isupper()
        small = self._small(tokens)
        if placed and tokens[0].low in marks["verbs.getting_one"]:
            return (), small  # `Acquired Holt & Sons`
        placed = placed and tokens[0].low not in marks["verbs.naming_one"]
        return ("was",), [small[0], *([Tok(small[0].start, small[0].start, "in")] if placed else ()), *small[1:]]

    def _noun(self, tokens: Sequence[Tok]) -> str:
        """The noun at the head of a part, behind what describes it: `foreign editor`."""
        plain = takewhile(lambda token: token.mention < 0 and can_be(token.low) & (NN | JJ), tokens)
        return next(reversed([token.low for token in plain]), "")

    def _tells(self, tokens: Sequence[Tok]) -> bool:
        """Whether a part has a verb of its own."""
        be = self.words.marks["verbs.be"]
        verbs = (can_be(token.low) & VBD and not can_be(token.low) & NN for token in tokens if token.name is None)
        return any(verbs) or any(token.low in be for token in tokens)

    def _small(self, tokens: Sequence[Tok]) -> Sequence[Tok]:
        """The tokens with the first in small letters, which has its capital only at the head of a sentence."""
        first = tokens[0]
        if first.name is not None or first.text.isupper() or not can_be(first.low):
            return tokens
        small = Tok(first.start, first.start, first.low)
        return [small, *tokens[1:]]

    def _of_noun(self, tokens: Sequence[Tok]) -> bool:
        """Whether the first word may describe the noun behind it: `Retired admiral, 1920`."""
        behind = tokens[1] if len(tokens) > 1 else None
        noun = behind is not None and behind.mention < 0 and bool(can_be(behind.low) & (NN | JJ))
        return noun and behind is not None and behind.low not in self.words.tags
