"""The sentences of a document taken apart, each once: with its dates, its names and what its head leaves to it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from dateline.compose.capitals import Spelling, in_capitals
from dateline.compose.names import Name, dateline_end
from dateline.compose.narrators import Narrators
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.clauses import whole
from dateline.compose.parse.headlines import left_out, waits
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.of_which import without_which
from dateline.compose.parse.parsing import parse
from dateline.compose.parse.regions import without_regions
from dateline.compose.parse.render import text_of
from dateline.compose.parse.rulers import with_numbers
from dateline.compose.parse.tagging import tag
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import LIST_MARK, Tok, tokenized
from dateline.records import Document, Mention, Sentence

_HEAD: Final = 40  # characters of a head in the line of what is told of it
_BREAKS: Final = ("; ", ": ")  # what parts long sentences, the surest first
_CUT: Final = 150  # characters before that limit in which a clause may be cut through
_FEW: Final = 3  # blocks from which it shows whether they are numbered
_NUMBER: Final = re.compile(r"\d{1,3}(?!\d)")
_LONG: Final = 600  # characters of a sentence that is taken apart; beyond that it is a list
# with what a release of a firm begins: `MOSS, Ohio – `, `Moss--(BUSINESS WIRE)--`
_PLACED: Final = re.compile(
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}(?:, [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)?)? ?(?:--?|[–—]) ?"
    r"(?:(?P<agency>\([A-Z][\w .]{1,28}\)) ?(?:--?|[–—]) ?)?"
)
_DASH: Final = re.compile(r"\s?(?:--?|[–—])\s?")
_STORY: Final = re.compile(r":?\s[A-ZÀ-Þ“\"]")
_LED: Final = re.compile(r"([^\W\d_]{2,6})[,!.]? (?=[^\W\d_])")
# `Hi Ann, picked it up`, `Hello all – it came`, and not `Dear God, it rained`
_GREETED: Final = re.compile(r"([^\W\d_]{2,9})(?: [^\W\d_][\w’'-]{0,15}){1,3}(?:,|!| [-–—]) (?=[^\W\d_])")


class Sentences:
    """The sentences of a document and what is known of the whole of it. folded: its text with plain signs."""

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
        self._texts: dict[tuple[Parsed, tuple[int, int]], str] = {}
        self.narrators = Narrators(document, folded, names, words)
        self.spelling = Spelling(names)

    def names_in(self, start: int, end: int) -> Sequence[Name]:
        """The names in a span of the text."""
        return self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]

    def parsed(self, index: int) -> Parsed:
        """A sentence taken apart."""
        sentence = self.sentences[index]
        span = (sentence.start, min(sentence.end, sentence.start + _LONG))
        if span not in self._parsed:
            tokens = self._tokens(*span, sentence)
            self._parsed[span] = self._taken_apart([*self._head_of(index, tokens), *tokens])
        return self._parsed[span]

    def parsed_at(self, index: int, place: int) -> Parsed:
        """A sentence taken apart; where it is too long for that and a place lies behind the end, the part of it with
        that place: between semicolons, or behind a colon."""
        sentence = self.sentences[index]
        limit, end = sentence.start + _LONG, self.folded.find(";", place, sentence.end)
        end = end if end >= 0 else sentence.end
        if end <= limit or place < limit - _CUT:
            return self.parsed(index)
        breaks = (self.folded.rfind(mark, sentence.start, place) + len(mark) for mark in _BREAKS)
        start = next((at for at in breaks if sentence.start < at and place - at < _LONG // 2), -1)
        return self.parsed_span(start, min(end, start + _LONG)) if start >= 0 else self.parsed(index)

    def parsed_span(self, start: int, end: int) -> Parsed:
        """A stretch of text taken apart as one sentence."""
        if (start, end) not in self._parsed:
            self._parsed[start, end] = self._taken_apart(self._tokens(start, end))
        return self._parsed[start, end]

    def _taken_apart(self, tokens: list[Tok]) -> Parsed:
        return parse(tokens, self.words) if self.words.grammar else whole(tokens, self.words)

    def _tokens(self, start: int, end: int, sentence: Sentence | None = None) -> list[Tok]:
        tokens = self._untagged(start, end, sentence)
        tag(tokens, self.words)
        return tokens

    def _untagged(self, start: int, end: int, sentence: Sentence | None = None) -> list[Tok]:
        first, last = bisect_left(self._mention_starts, start), bisect_left(self._mention_starts, end)
        mentions = [
            (m.start, m.end, first + i) for i, m in enumerate(self.mentions[first:last]) if m.type in ("DATE", "TIME")
        ]
        begin = self._behind_mark(start, end)
        given = sentence.tokens if sentence else ()
        tokens = tokenized(self.folded, (begin, end), self._names(begin, end), mentions, given)
        return tokens if given else with_numbers(without_regions(without_which(tokens), self.words), self.words)

    def _head_of(self, index: int, tokens: Sequence[Tok]) -> list[Tok]:
        """The tokens of the head of which a sentence without a subject is told: `3. Show. To be held on [9 May].`, or
        whose name stands over the dates of a life: `Ada Grey`, in the next line `(b Vik, [3 May 1890]; d Ulm, …)`."""
        if life := self._lived_under(index, tokens):
            return life
        if not (tokens and self.words.grammar and waits(tokens[0], self.words)):
            return []
        before = self.sentences[index - 1] if index else None
        if before is None or before.end - before.start > _HEAD or not self._stands_over(index):
            return []
        head = self._tokens(before.start, before.end, before)
        if head and head[0].low.split()[0] in self.words.marks["verbs.labelled"]:
            return []  # `Listed Grade II. Built [1763]`
        named = head[:-1] if head and head[-1].tag in (".", ":") else head
        if "-".join(token.low for token in named) in self.words.marks["headings.chronicles"]:
            return []  # `Company History: ¶ Founded in [1665] …`
        if named and all(token.tag in NOMINALS for token in named):
            return named
        told = parse(head, self.words)  # `Boom laid in the bay. Removed [1944].`
        first = told.clauses[0]
        return head[slice(*first.subject)] if first.subject is not None and left_out(told, first) else []

    def _stands_over(self, index: int) -> bool:
        """Whether the sentence before stands in the same block, or is a heading over this one that opens its block."""
        before, own = self.sentences[index - 1].block, self.sentences[index].block
        blocks = self.document.blocks
        if before == own or not blocks:
            return before == own
        return blocks[before].kind == "heading" and self.sentences[index].start == blocks[own].start

    def _lived_under(self, index: int, tokens: Sequence[Tok]) -> list[Tok]:
        """The name of whom a line tells that begins with the dates of a life in brackets: that in the line before."""
        begins = (
            len(tokens) > 1 and tokens[0].tag == "(" and tokens[1].low.rstrip(".") in self.words.marks["dates.life"]
        )
        before = self.sentences[index - 1] if index and begins else None
        if before is None or before.end - before.start > _HEAD:
            return []
        head = self._tokens(before.start, before.end, before)
        alone = len(head) == 1 and head[0].name is not None and head[0].name.type in ("person", "name")
        return head if alone else []

    def _names(self, start: int, end: int) -> Sequence[Name]:
        """The names in a stretch; of one in capitals those that are certain or stand elsewhere in the document."""
        found = self.names_in(start, end)
        if not in_capitals(self.folded[start:end]):
            return found
        known = self.spelling.names_in(self.folded, start, end)
        rest = [name for name in found if not any(k.start < name.end and name.start < k.end for k in known)]
        return sorted([*known, *rest], key=lambda name: name.start)

    def _behind_mark(self, start: int, end: int) -> int:
        """Where a stretch begins behind the mark of a list, `3. `, `B) `, `- `, or behind the label of who speaks."""
        start = self._behind_greeting(self.narrators.labels.get(start, start), end)  # `Holm: We opened in May.`
        match = LIST_MARK.match(self.folded, start, end)
        if match is None or (self.mentions and self._mentioned(start, match.end())):
            return self._behind_place(start, end)
        number = match[0].strip()
        return start if number.isdigit() and not self._in_order(start, int(number)) else match.end()

    def _behind_greeting(self, start: int, end: int) -> int:
        """Where a stretch begins behind the words with which somebody greets others, `Hi all, picked it up on …`, or
        that say nothing in a chat, `btw dentist was awful`."""
        marks = self.words.marks
        while (word := _LED.match(self.folded, start, end)) and word[1].lower() in marks.get("writing.chatted", ()):
            start = word.end()
        greeted = _GREETED.match(self.folded, start, end)
        if greeted is None or greeted[1].lower() not in marks.get("writing.greeting", ()):
            return start
        return start if self.mentions and self._mentioned(start, greeted.end()) else greeted.end()

    def _behind_place(self, start: int, end: int) -> int:
        """Where a stretch begins behind the place of a release, and that of a dispatch with its agency: `Rome, April 7
        (Norden) The storm has passed`."""
        placed = _PLACED.match(self.folded, start, end)
        if placed and (placed["agency"] or self._dashed(placed.end(), end)):
            return placed.end()
        behind = dateline_end(self.folded, start) if start == 0 or self.folded[start - 1] == "\n" else start
        told = self.folded[behind - 1 : behind] == ")" and _STORY.match(self.folded, behind)
        return behind if start < behind < end and told else start

    def _in_order(self, start: int, number: int) -> bool:
        """Whether a number without a sign that begins a block is that of an item: `45 The claim fails` behind `44 …`;
        alone it is a part of what it stands before, `23 Squadron left`."""
        blocks = self.document.blocks
        at = bisect_left(blocks, start, key=lambda block: block.start)
        if len(blocks) < _FEW or at >= len(blocks) or blocks[at].start != start:
            return True
        beside = [blocks[near] for near in (at - 1, at + 1) if 0 <= near < len(blocks)]
        numbers = (_NUMBER.match(self.folded, block.start, block.end) for block in beside)
        return any(found is not None and abs(int(found[0]) - number) == 1 for found in numbers)

    def _dashed(self, at: int, end: int) -> bool:
        """Whether a date begins here that a dash parts from what follows: `MOSS, Ohio – [7 May 2012] – The firm`."""
        mention = bisect_left(self._mention_starts, at)
        dated = mention < len(self.mentions) and self.mentions[mention].start == at
        return dated and _DASH.match(self.folded, self.mentions[mention].end, end) is not None

    def _mentioned(self, start: int, end: int) -> bool:
        at = bisect_left(self._mention_starts, start)
        return at < len(self.mentions) and self.mentions[at].start < end

    def text(self, parsed: Parsed, span: tuple[int, int]) -> str:
        """The text of a span of tokens."""
        if (parsed, span) not in self._texts:
            self._texts[parsed, span] = text_of(self.folded, parsed.tokens, range(*span))
        return self._texts[parsed, span]
