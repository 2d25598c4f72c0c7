"""The nouns of Dateline: what the stages hand to one another and what `timeline.json` holds.

Records are frozen and inert: no clock, no file access, no reference back to a parser. Offsets count code points of
`Document.text`; spans are half-open. Fields marked *not published* stay inside the program; all else is part of
`timeline.json`, whose schema `dateline schema` prints. What is there by the thousand and never published is a tuple.
"""

from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
BlockKind = Literal["heading", "paragraph", "item", "cell", "caption", "furniture"]
ModalityKind = Literal["happened", "planned", "conditional", "denied"]
AnchorKind = Literal["none", "published", "section", "quotation", "told", "neighbour", "unknown"]
Status = Literal["auto", "accepted", "doubted", "rejected"]
Score = Annotated[float, Field(ge=0, le=1)]


class Record(BaseModel):
    """The base of all records: frozen, and refusing fields that it does not know; the schema requires all keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)


class Block(Record):
    """One stretch of a document that a sentence never crosses.

    kind: `heading`, `paragraph`, list `item`, table `cell`, `caption`, or page `furniture` (menus, buttons,
        newsletter boxes) that is kept as text but never yields events.
    row: number of the table row of a cell, by which rows are read as one. quoted: how many `>` a mail has before it.
    """

    kind: BlockKind
    start: int
    end: int
    row: int | None = None
    quoted: int = 0


class Document(Record):
    """One text with what is known about it.

    id: `d` and 12 hexadecimal digits of the SHA-256 of the text; of identical texts the later ones get `-2`, `-3`.
    path: where it was read, relative to the folder that was given; POSIX separators; never absolute.
    title: the title, from settings, metadata, first heading or file name, in this order.
    published: EDTF date on which it was published (`2014-11-06`, `2014-11`, `2014`), None where not known.
    published_because: where that date comes from, in words; or why there is none.
    published_span: the span of the line that gave the date, if a line did; *not published*.
    url, language: as known; language is an ISO 639-1 code.
    sha256: of the source. characters: code points in `text`. warnings: what an editor should know (bytes replaced, …).
    text, blocks, offsets: *not published*. `offsets` are pairs (offset in text, offset in the decoded source),
        ascending; between two pairs both run in step. `lines` are the offsets in the decoded source at which its
        lines start.
    """

    id: str
    path: str
    title: str
    url: str | None = None
    published: str | None = None
    published_because: str
    language: str
    sha256: str
    characters: int
    warnings: tuple[str, ...] = ()
    published_span: tuple[int, int] | None = Field(default=None, exclude=True)
    text: str = Field(default="", exclude=True, repr=False)
    blocks: tuple[Block, ...] = Field(default=(), exclude=True, repr=False)
    offsets: tuple[tuple[int, int], ...] = Field(default=((0, 0),), exclude=True, repr=False)
    lines: tuple[int, ...] = Field(default=(0,), exclude=True, repr=False)


class Skipped(Record):
    """A path that gave no document, and why, with what to do about it."""

    path: str
    reason: str


class Token(NamedTuple):
    """One token of a sentence, `[start, end)` in the document, as spaCy's tokenizer makes it.

    tag, lemma, dep, head, entity: filled only where a trained pipeline ran (`--model`); head is the index of the
    head token in the sentence, entity is `(label, id)` where tokens of one entity share the id.
    """

    start: int
    end: int
    text: str
    tag: str = ""
    lemma: str = ""
    dep: str = ""
    head: int = -1
    entity: tuple[str, int] | None = None


class Sentence(NamedTuple):
    """A sentence `[start, end)` of a document, inside one block, never broken inside a time expression.

    tokens are made once, only for sentences that hold an expression, and only where events are composed.
    """

    start: int
    end: int
    block: int
    tokens: tuple[Token, ...] = ()


class Mention(NamedTuple):
    """A time expression as it stands in the text: what was *said*, before it is anchored to anything.

    text: exactly `document.text[start:end]`. type: the TIMEX3 type.
    said: the meaning in words of the interval algebra, such as `previous(month=12)`.
    meaning: the same as a `dateline.interval.Term`. sentence: index of its sentence in the document.
    rule: file and name of the rule that read it, such as `en/relative/last <month>`.
    parts: of a range, the mentions of its two ends; TIMEX3 marks those, a chronology the whole.
    leans: `next` or `previous` where it borrows what it leaves unsaid from its neighbour: `May and June 2012`;
        `twin` where the next one is the same day in another calendar: `6 March/22 February 1821`.
    """

    start: int
    end: int
    text: str
    type: TimexType
    said: str
    meaning: Any
    rule: str
    sentence: int
    parts: "tuple[Mention, ...]" = ()
    leans: Literal["", "next", "previous", "twin"] = ""


class Alternative(Record):
    """A reading that was refused: its date, how it reads, and why not."""

    edtf: str
    reading: str
    why_not: str


class Because(Record):
    """How an expression was understood.

    expression: as it stands in the text. rule: the rule that read it. said: its meaning before anchoring.
    counted_from: the kind of anchor it needed: `none` (it says its date), `published` (the document's date), a dated
        `section` or `quotation` inside it, `told` (a date told before), a `neighbour` in the phrase, `unknown`.
    cue: the word that chose between past and future, where one did. quoted: whether it stands in a quotation.
    anchor: EDTF of the date it was counted from, None if it needs none. anchor_because: where that date is from.
    steps: the calculation in words, in order. alternatives: readings refused and why.
    """

    expression: str
    rule: str
    said: str
    counted_from: AnchorKind = "none"
    cue: str = ""
    quoted: bool = False
    anchor: str | None = None
    anchor_because: str = ""
    steps: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


class When(Record):
    """A resolved time: one calendar interval and how it may be written.

    edtf: ISO 8601-2 (EDTF) level 1, level 2 where it is needed. timex3: the TIMEX3 value. start, end: first and last
        day (or minute) that belong to it, ISO 8601, astronomical years (`-0043` is 44 BC); None where open or unknown.
    granularity: the unit that was named: `year`, `month`, `day`, `minute` …
    part: `early`, `mid` or `late`, where only that part of the unit is meant. approximate: about then (EDTF `~`).
    uncertain: perhaps then (EDTF `?`). zone: time zone as said or known (`UTC`, `+02:00`), None where the clock time
        has none. display: the date for readers.
    """

    edtf: str
    timex3: str
    start: str | None
    end: str | None
    granularity: str
    part: Literal["early", "mid", "late"] | None = None
    approximate: bool = False
    uncertain: bool = False
    zone: str | None = None
    display: str


class Resolution(Record):
    """What `resolve` says of one mention: a date, or the reason why there is none.

    when: None where unresolved. timex3: the TIMEX3 value, underspecified (`XXXX-05`) where unresolved. mod: the TIMEX3
    modifier or None. unresolved: the reason, empty where resolved. order: first and last second, to sort by.
    of_thing: the same for what was on a date with an open side, `after Monday's vote`; ends: the same of a range.
    entry: the day of the part in which it stands, of a diary or mail, as an ISO date.
    """

    when: When | None
    timex3: str
    mod: str | None = None
    because: Because
    unresolved: str = ""
    order: tuple[int, int] = (0, 0)
    of_thing: "Resolution | None" = None
    ends: "tuple[Resolution, ...]" = ()
    entry: str = ""


class Anchoring(Record):
    """Where to read a statement again.

    document: id. start, end: the quote; expression_start, expression_end: the date expression; code points.
    exact: `document_text[start:end]`, always. prefix, suffix: up to 32 characters around it.
    line: line of the source file in which the quote starts, from 1.
    date: EDTF as this mention gives it. same_because: why it was held to tell the same event as the first one.
    """

    document: str
    start: int
    end: int
    expression_start: int
    expression_end: int
    exact: str
    prefix: str
    suffix: str
    line: int
    date: str | None = None
    same_because: tuple[str, ...] = ()


class Modality(Record):
    """Whether it happened: `happened`, `planned`, `conditional` or `denied`; and who says so, if someone is named."""

    kind: ModalityKind = "happened"
    reported_by: str | None = None


class Scored(Record):
    """A number in 0..1 and the reasons for it in words."""

    score: Score
    reasons: tuple[str, ...] = ()


class Corroboration(Record):
    """documents: how many tell it. independent: how many of those are not copies of one another."""

    documents: int = 1
    independent: int = 1


class Conflict(Record):
    """One source's differing date: which document, its date, its words, and how it came to that date."""

    document: str
    edtf: str
    display: str
    quote: str
    because: str


class Related(Record):
    """Another event that may be the same, held apart because it was in doubt."""

    id: str
    score: Score
    reasons: tuple[str, ...] = ()


class Event(Record):
    """One dated (or expressly undated) statement, with everything needed to check it.

    id: `e` and 12 hexadecimal digits of a hash of document id, normalised quote, expression and ordinal.
    title: at most 90 characters. quote: the sentence, exactly. context: the passage around it.
    date: None in `undated`, where `undated_because` says why.
    people, organisations, places: canonical names; names: those whose type is not certain.
    kind: one of the closed vocabulary. mentions: the first is the one that is quoted.
    """

    id: str
    title: str
    date: When | None
    undated_because: str = ""
    because: Because
    quote: str
    context: str = ""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    kind: str = "other"
    modality: Modality = Modality()
    confidence: Scored
    importance: Scored = Scored(score=0)
    mentions: tuple[Anchoring, ...]
    corroboration: Corroboration = Corroboration()
    conflicts: tuple[Conflict, ...] = ()
    related: tuple[Related, ...] = ()
    status: Status = "auto"
    tags: tuple[str, ...] = ()
    notes: str = ""
    order: tuple[int, int] = Field(default=(0, 0), exclude=True)


class Refusal(Record):
    """A time expression that is no event, and the rule that refused it.

    rule: the refusal's name, such as `duration`. document, start, end, text: the expression. quote: its sentence.
    """

    rule: str
    document: str
    start: int
    end: int
    text: str
    quote: str


class Composed(Record):
    """What one document gives: its dated and undated statements as events of one mention each, and what was refused."""

    document: Document
    events: tuple[Event, ...] = ()
    undated: tuple[Event, ...] = ()
    refusals: tuple[Refusal, ...] = ()


class Generator(Record):
    """Which program and version wrote the timeline, with the settings that change its content."""

    name: str = "dateline"
    version: str
    settings: dict[str, str] = Field(default_factory=dict)


class Chronology(Record):
    """Everything that one build knows: `timeline.json` is this record, written with `dateline` as first key.

    events: sorted by start, then granularity, then document order. undated: in document order.
    skipped: what could not be read. refusals: expressions that are no events; published as counts by rule.
    """

    dateline: Literal["1"] = "1"
    generator: Generator
    title: str
    documents: tuple[Document, ...]
    events: tuple[Event, ...]
    undated: tuple[Event, ...]
    skipped: tuple[Skipped, ...] = ()
    refused: dict[str, int] = Field(default_factory=dict)
    refusals: tuple[Refusal, ...] = Field(default=(), exclude=True, repr=False)
