"""What a date dates by the form of the document: its sentence, a table row, what stands under a heading or beside it.

clause   the sentence in which it stands
line     the line that it begins, as in a log: `1313  liftoff.`
row      a cell with little but the date: the row is the statement
entry    a line or sentence with little but the date: it dates what follows (a diary), or what it follows (a caption)
heading  the same, where what follows has dates of its own: no statement
notice   the same, where the line beside it names what is held then: `Annual General Meeting` over `Monday 28 November`
chapter  the years that head what is told behind them: `1914–1918: The long war`
work     a line of a list of works
source   the year of an entry of a bibliography
"""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Final, NamedTuple

from dateline.compose.cells import is_of, tables
from dateline.compose.lines import ends_line, greets, head_of_line, tells_career, when_alone
from dateline.compose.parse.lexicon import NOMINAL, VBD, Words, can_be, of_any
from dateline.compose.updates import Update
from dateline.compose.works import names_author, works
from dateline.compose.yearbooks import FEWEST, FULL_YEAR, YEAR, finer, lasted_a_life, named_days, without_year, yearbook
from dateline.expressions import DIARY_ENTRY
from dateline.records import Block, Document, Mention, Sentence

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SET_OFF: Final = re.compile(r"\s{2,}|\s*\([^()]{1,12}\)\s|\.?\s*(?::|--|[|–—-])\s|\s*\.\s|\.?(?:--|—)(?=[^\W\d_])")
_ASIDE: Final = re.compile(r"\([^\W\d_]{2,20}(?: [^\W\d_]{2,20})?\)\s*\Z")
_BYLINE: Final = re.compile(r"([^\W\d_]{2,4}) [^\W\d_a-z][^\n:;!?]{2,60}")
_ADDRESS: Final = re.compile(r"(?:\s*<?(?:https?://|www\.)\S+)+\s*")
_COARSE: Final = frozenset(("month", "year", "season", "decade", "century", "quarter", "half"))
_OF_ROWS: Final = frozenset(("month", "season", "quarter"))
_ENOUGH: Final = 8  # words that tell something by themselves
_OPENING: Final = frozenset(("", "since", "from", "until", "-", "–", "•"))
_YEARS_END: Final = 4  # digits with which a full date ends
_NTH: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th|d)")
_ENTRY: Final = re.compile(r" [A-Z][a-z]+ ")
_HEAD: Final = 3  # words that tell something before a date of their own
_MOST_CELLS: Final = 12
_FOLLOWING: Final = frozenset(("paragraph", "item", "caption"))


class Form(NamedTuple):
    """How a mention's statement stands in the document.

    quote: the span that says it, exactly. body: the span that tells it, taken apart for the title. sentence: the index
    of the sentence that the body begins with. kind: see above.
    """

    kind: str
    quote: tuple[int, int]
    body: tuple[int, int]
    sentence: int


class Layout:
    """The forms of a document's statements. kept: the sentences with a date that was not refused, as far as known."""

    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        words: Words,
        updates: Mapping[int, Update] = MappingProxyType({}),
    ) -> None:
        self.document, self.folded, self.sentences, self.updates = document, folded, sentences, updates
        self.bylines, self.words = of_any(words, "dates.bylines"), words
        self.beside, self.dating = of_any(words, "dates.beside"), of_any(words, "tagging.dating")
        self.mentions: dict[int, list[Mention]] = {}
        for mention in mentions:
            if mention.type in ("DATE", "TIME"):
                self.mentions.setdefault(mention.sentence, []).append(mention)
        by_block: dict[int, list[Mention]] = {}
        for mention in mentions if document.blocks else ():
            by_block.setdefault(sentences[mention.sentence].block, []).append(mention)
        self._career = tells_career(document, words)
        self._works = works(document, folded, by_block, words)
        self.kept: set[int] = set()
        self.first: dict[int, int] = {}
        self._bare: dict[int, bool] = {}
        self._rows: set[int] | None = None
        self._tables = list(tables(document.blocks))
        for index, sentence in enumerate(sentences):
            self.first.setdefault(sentence.block, index)

    def form(self, mention: Mention, grain: str) -> Form:
        """The form of a mention's statement. grain: the granularity of its date, empty if it has none."""
        index = mention.sentence
        sentence = self.sentences[index]
        span = (sentence.start, sentence.end)
        if (update := self.updates.get(index)) is not None:
            told = self.sentences[update.sentence]
            return Form("entry", (told.start, sentence.end), (update.start, told.end), update.sentence)
        if index in self._named_days:
            return self._entry(index, span)
        if not self.bare(index):
            if sentence.block in self._works and grain == "year":
                return Form("work", span, span, index)
            if self._heads_chapter(mention):
                return Form("chapter", span, span, index)
            line = self._begins(mention, sentence) or self._of_rows(mention) or self._of_annals(mention)
            line = line or (self._career and ends_line(self.folded, sentence, mention, self._block(index)))
            return Form("line" if line else "clause", span, span, index)
        block = self._block(index)
        if block is not None and block.kind == "cell" and block.row is not None:
            finer = grain == "year" and any(map(self._in_year, self.row(sentence.block)))
            return self._row(sentence.block, index) if not finer else Form("heading", span, span, index)
        if block is not None and block.kind == "heading" and (grain in _COARSE or lasted_a_life(mention.text)):
            chronicle = sentence.block in self._yearbook if grain == "year" else self._heads_row(index, grain)
            return self._entry(index, span) if chronicle else Form("heading", span, span, index)
        return self._entry(index, span)

    def _in_year(self, cell: int) -> bool:
        """Whether a cell is a day or month without a year, or begins with one: of the year in the cell beside it."""
        index = self.first.get(cell, -1)
        begins = self.bare(index) or self._headed(cell) == self.document.blocks[cell].start
        return index >= 0 and begins and without_year(self.mentions.get(index, ())[:1])

    @cached_property
    def _yearbook(self) -> frozenset[int]:
        return yearbook(self.document.blocks, self.folded)

    @cached_property
    def _named_days(self) -> frozenset[int]:
        headings = {at: block for at in self.mentions if (block := self._block(at)) and block.kind == "heading"}
        return named_days(headings, self.mentions, self.folded)

    def _heads_row(self, index: int, grain: str) -> bool:
        """Whether a month in a line of its own heads one row of a chronology: several of them do, or of years, each
        over running text that does not begin with a date of its own."""
        if self._rows is None:
            heads = (at for at in self.mentions if (block := self._block(at)) is not None and block.kind == "heading")
            one = (at for at in heads if self.bare(at) and not any(mention.parts for mention in self.mentions[at]))
            self._rows = {at for at in one if self._tells_of_head(at + 1)}
        return grain in _OF_ROWS and index in self._rows and len(self._rows) >= FEWEST

    def _tells_of_head(self, index: int) -> bool:
        """Whether running text follows whose first sentence has told something before it comes to a date, if ever."""
        if not self._entry_follows(index):
            return False
        start = self.sentences[index].start
        first = min((mention.start for mention in self.mentions.get(index, ())), default=-1)
        return first < 0 or len(_WORD.findall(self.folded, start, first)) >= _ENOUGH

    def _heads_chapter(self, mention: Mention) -> bool:
        """Whether it is the years with which a heading over running text begins, no row of such."""
        at = self.sentences[mention.sentence].block
        block = self._block(mention.sentence)
        if block is None or block.kind != "heading" or not mention.parts or self._headed(at) != mention.start:
            return False
        return at + 1 < len(self.document.blocks) and self.document.blocks[at + 1].kind == "paragraph"

    def _begins(self, mention: Mention, sentence: Sentence) -> bool:
        head = head_of_line(self.folded, self.mentions.get(mention.sentence, ()), mention)
        clocked = head.type == "TIME" and self.folded[head.start : head.end].isdigit()
        off = clocked or _SET_OFF.match(self.folded, head.end) is not None
        return off and head.start - sentence.start <= 4 and not _WORD.search(self.folded, sentence.start, head.start)

    def _of_rows(self, mention: Mention) -> bool:
        """Whether a line without the end of a sentence begins with its date, as one beside it does: a row of a life.

        `2002–2006 PhD, Leeds` over `1997–2000 BSc, Ghana`; a heading such as `1956 and the crisis` stands alone.
        """
        block, at = self._block(mention.sentence), self.sentences[mention.sentence].block
        headed = block is not None and block.kind == "heading" and self._headed(at) == mention.start
        return headed and any(self._headed(beside) >= 0 and self._next_line(beside, at) for beside in (at - 1, at + 1))

    def _of_annals(self, mention: Mention) -> bool:
        """Whether a paragraph begins with its date and no sentence, as one beside it does, `1957 Laying of the stone`,
        or with a day under the name of its month: `14th Joined the fleet`."""
        block, at = self._block(mention.sentence), self.sentences[mention.sentence].block
        lines = (*_FOLLOWING, "heading")
        dated = block is not None and block.kind in lines and self._headed(at) == mention.start == block.start
        if not dated or not _ENTRY.match(self.folded, mention.end):
            return False
        if _NTH.fullmatch(self.folded, mention.start, mention.end):
            return True
        beside = [near for near in (at - 1, at + 1) if 0 <= near < len(self.document.blocks)]
        if YEAR.fullmatch(self.folded, mention.start, mention.end):
            return any(self._yearly(near) for near in beside)
        full = FULL_YEAR.search(self.folded, mention.end - _YEARS_END, mention.end) is not None
        return full and any(self._headed(near) == self.document.blocks[near].start for near in beside)

    def _yearly(self, at: int) -> bool:
        """Whether a block begins with a year."""
        block = self.document.blocks[at]
        return self._headed(at) == block.start and YEAR.match(self.folded, block.start, block.end) is not None

    def _next_line(self, one: int, other: int) -> bool:
        """Whether no blank line parts two blocks."""
        first, second = (self.document.blocks[at] for at in sorted((one, other)))
        return self.folded.count("\n", first.end, second.start) < 2

    def _headed(self, block: int) -> int:
        """Where the date stands with which a block begins, at most behind a `since`; -1 if it begins with none."""
        first = self.first.get(block, -1)
        if first < 0 or not self.mentions.get(first) or self.bare(first):
            return -1
        start = self.mentions[first][0].start
        before = self.folded[self.sentences[first].start : start].strip().lower()
        return start if before in _OPENING else -1

    def bare(self, index: int) -> bool:
        """Whether a sentence holds little but dates."""
        if index not in self._bare:
            self._bare[index] = self._holds_little(index)
        return self._bare[index]

    def _holds_little(self, index: int) -> bool:
        sentence = self.sentences[index]
        position, rest = sentence.start, []
        for mention in self.mentions.get(index, ()):
            rest.append(self.folded[position : mention.start])
            position = mention.end
        text = " ".join([*rest, self.folded[position : sentence.end]])
        if len(text) > 60:
            return False
        text = _ASIDE.sub(" ", text)  # `3 May 2012 (Texas)`
        words = [word for word in _WORD.findall(text) if word.lower() not in self.beside]
        return not words or (len(words) <= 2 and self._place_and_date(index, text))

    def _place_and_date(self, index: int, text: str) -> bool:
        """`Mission Control, [15 April 1970].` is a place and a date; `Splashdown: [18:07 GMT]` tells what happened."""
        place = text.rstrip(" .").endswith(",") and all(word[0].isupper() for word in _WORD.findall(text))
        return place and self._caption(index)

    def _caption(self, index: int) -> bool:
        return index > 0 and self.sentences[index - 1].block == self.sentences[index].block

    def _block(self, index: int) -> Block | None:
        blocks = self.document.blocks
        return blocks[self.sentences[index].block] if blocks else None

    def _row(self, at: int, index: int) -> Form:
        blocks, cells = self.document.blocks, self.row(at)
        quote = (blocks[cells[0]].start, blocks[cells[-1]].end)
        words = {
            cell: len(_WORD.findall(self.folded[blocks[cell].start : blocks[cell].end])) for cell in cells if cell != at
        }
        body = max(words, key=lambda cell: words[cell], default=at)
        if not words or not words[body]:
            return Form("row", quote, quote, index)
        return Form("row", quote, (blocks[body].start, blocks[body].end), self.first.get(body, index))

    def row(self, at: int) -> range:
        """The indices of the cells of a block's row."""
        blocks, row = self.document.blocks, self.document.blocks[at].row
        start = end = at
        while start > 0 and at - start < _MOST_CELLS and is_of(blocks[start - 1], row):
            start -= 1
        while end + 1 < len(blocks) and end - at < _MOST_CELLS and is_of(blocks[end + 1], row):
            end += 1
        return range(start, end + 1)

    def header(self, at: int) -> range:
        """The indices of the cells of the first row of a block's table."""
        return self.row(self._tables[at])

    # ---------------------------------------------------------------------------------------------- entries

    def _entry(self, index: int, span: tuple[int, int]) -> Form:
        sentence = self.sentences[index]
        before, after = index - 1, self._told_in(index + 1)
        follows = after < len(self.sentences) and self.sentences[after].block == sentence.block
        above = before >= 0 and self.sentences[before].block == sentence.block and before not in self.kept
        if above and not (follows and self._heads_entries(sentence.block, index)):
            earlier = self.sentences[before]
            if not _WORD.search(self.folded, earlier.start, earlier.end):
                return Form("heading", span, span, index)  # `A. On the [Tuesday].`
            if follows and names_author(self.folded, earlier, sentence):
                return Form("source", span, span, index)
            return Form("entry", (earlier.start, sentence.end), (earlier.start, earlier.end), before)
        if not follows and (not self._entry_follows(after) or self._signed(sentence.block)):
            return self._notice(index) or Form("heading", span, span, index)
        following = self.sentences[after]
        dated = self.mentions.get(after, ())
        if dated and (self.bare(after) or when_alone(self.folded, following, dated, self.words)):
            return Form("heading", span, span, index)  # the next entry follows at once
        if after in self.kept and not (self._rows and index in self._rows):
            if finer(self.mentions[index][0], self.mentions[after][0]) or not (head := self._head(after)):
                return Form("heading", span, span, index)
            return Form("entry", (sentence.start, following.end), (following.start, head), after)
        return Form("entry", (sentence.start, following.end), (following.start, following.end), after)

    def _told_in(self, index: int) -> int:
        """The first sentence from one on that has words, `1.` before it left out."""
        number = index < len(self.sentences) and index not in self.mentions
        if number and not _WORD.search(self.folded, self.sentences[index].start, self.sentences[index].end):
            return index + 1
        return index

    def _heads_entries(self, block: int, index: int) -> bool:
        """Whether the dates that stand alone in a block head what is told behind them, as the one does with which it
        begins, or the days of a diary."""
        first = self.first[block]
        led = first in self.mentions and self.bare(first) and first != index
        return led or self.mentions[index][0].rule == DIARY_ENTRY

    def _notice(self, index: int) -> Form | None:
        """The form of a date in a line of its own if the line under it, or over it, names what is held then."""
        for beside in (index + 1, index - 1):
            if 0 <= beside < len(self.sentences) and self._names_occasion(beside):
                line, own = self.sentences[beside], self.sentences[index]
                quote = (min(line.start, own.start), max(line.end, own.end))
                return Form("notice", quote, (line.start, line.end), beside)
        return None

    def _names_occasion(self, index: int) -> bool:
        """Whether a heading without a date ends in what is held, up to its first preposition: `Quiz night for all`."""
        block = self._block(index)
        if block is None or block.kind != "heading" or index in self.mentions:
            return False
        words = [word.lower() for word in _WORD.findall(self.folded[block.start : block.end])]
        end = next((at for at, word in enumerate(words) if self.words.tags.get(word) == "IN"), len(words))
        return end > 0 and self.words.occasion(words[end - 1])

    def _signed(self, block: int) -> bool:
        """Whether who wrote what follows stands in the line over a date or under it: then it says when that was
        written, and not when it happened."""
        blocks = self.document.blocks
        beside = [blocks[at] for at in (block - 1, block + 1) if 0 <= at < len(blocks)]
        lines = (_BYLINE.fullmatch(self.folded, each.start, each.end) for each in beside)
        return any(line is not None and line[1].lower() in self.bylines for line in lines)

    def _head(self, index: int) -> int:
        """The end of what a sentence tells, up to a comma, before its own first date: `Ken home, gone again Sunday`."""
        start = self.sentences[index].start
        first = min((mention.start for mention in self.mentions.get(index, ())), default=start)
        comma = self.folded.rfind(",", start, first)
        following = _WORD.search(self.folded, max(comma, start), first)
        bits = can_be(following[0]) if following is not None and comma >= 0 else 0
        if following is not None and comma >= 0 and following[0] in ("who", "which", "whose", "where"):
            return self.sentences[index].end  # `Ann Lee, who sang here in [1932], unveils a plaque`
        if bits & VBD and not bits & NOMINAL and following is not None and following[0] not in self.dating:
            return 0  # `The inspector, Mr. Lee, came at ten`: it says when itself
        return comma if len(_WORD.findall(self.folded[start : max(comma, start)])) >= _HEAD else 0

    def _entry_follows(self, after: int) -> bool:
        """Whether the next block is running text, and not only where something can be read."""
        block = self._block(after) if after < len(self.sentences) else None
        if block is None or not (block.kind in _FOLLOWING or self.sentences[after].block - 1 in self._yearbook):
            return False
        text = self.folded[block.start : block.end]
        return _ADDRESS.fullmatch(text) is None and not greets(text, self.words)
