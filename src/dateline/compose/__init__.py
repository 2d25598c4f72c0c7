"""Resolved time mentions → event records: one for each dated statement, and the expressions that are none.

refusals   what is no event            places   quote, line, passage
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from dateline.compose.discourse import Discourse
from dateline.compose.lexicon import words
from dateline.compose.names import Alias, Name, find_names
from dateline.compose.places import anchoring, identifier, passage
from dateline.compose.refusals import Case, refused
from dateline.compose.titles import title_of
from dateline.records import (
    Because,
    Composed,
    Document,
    Event,
    Mention,
    Refusal,
    Resolution,
    Scored,
    Sentence,
)

__all__ = ["compose"]

Resolved = tuple[Mention, Resolution]


def compose(
    document: Document,
    folded: str,
    sentences: Sequence[Sentence],
    resolved: Sequence[Resolved],
    aliases: Mapping[str, Alias] | Sequence[Alias] = (),
) -> Composed:
    """The events of one document, dated and undated, and the time expressions that are no events.

    folded: the document's text as it was searched, same length. sentences[mention.sentence] holds a mention.
    aliases: what an analyst says of names, by every way of writing, from `load_aliases`.
    """
    return _Composer(document, folded, sentences, resolved, aliases).composed()


class _Composer:
    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: Sequence[Sentence],
        resolved: Sequence[Resolved],
        aliases: Mapping[str, Alias] | Sequence[Alias],
    ) -> None:
        self.document, self.folded, self.sentences, self.resolved = document, folded, sentences, resolved
        spans = [(mention.start, mention.end) for mention, _ in resolved]
        told = dict(aliases) if isinstance(aliases, Mapping) else {}
        self.names: list[Name] = find_names(document.text, document.blocks, spans, told, document.language)
        self.dated = [False] * len(sentences)
        for mention, resolution in resolved:
            self.dated[mention.sentence] |= resolution.when is not None
        self.equal: Counter[tuple[str, str]] = Counter()
        mentions = [mention for mention, _ in resolved]
        self.discourse = Discourse(document, folded, sentences, mentions, self.names, words(document.language))

    def composed(self) -> Composed:
        events: list[Event] = []
        undated: list[Event] = []
        refusals: list[Refusal] = []
        for mention, resolution in self.resolved:
            rule = self._refused(mention, resolution)
            if rule:
                refusals.append(self._refusal(rule, mention))
                continue
            (undated if resolution.when is None else events).append(self._event(mention, resolution))
        return Composed(document=self.document, events=tuple(events), undated=tuple(undated), refusals=tuple(refusals))

    def _refused(self, mention: Mention, resolution: Resolution) -> str:
        sentence = self.sentences[mention.sentence]
        span = self.document.published_span
        if span and span[0] <= mention.start < span[1]:
            return "dateline"
        return refused(
            Case(
                type=mention.type,
                block=self.document.blocks[sentence.block].kind if self.document.blocks else "paragraph",
                grain=resolution.when.granularity if resolution.when else "",
                expression=mention.text,
                before=self.folded[max(sentence.start, mention.start - 80) : mention.start],
                after=self.folded[mention.end : min(sentence.end, mention.end + 80)],
                sentence=self.folded[sentence.start : sentence.end],
            ),
            self.document.language,
        )

    def _refusal(self, rule: str, mention: Mention) -> Refusal:
        sentence = self.sentences[mention.sentence]
        return Refusal(
            rule=rule,
            document=self.document.id,
            start=mention.start,
            end=mention.end,
            text=mention.text,
            quote=self.document.text[sentence.start : sentence.end],
        )

    def _event(self, mention: Mention, resolution: Resolution) -> Event:
        sentence = self.sentences[mention.sentence]
        quote = (sentence.start, sentence.end)
        exact = self.document.text[quote[0] : quote[1]]
        key = (" ".join(exact.split()), mention.text)
        ordinal, self.equal[key] = self.equal[key], self.equal[key] + 1
        when = resolution.when
        place = anchoring(self.document, quote, (mention.start, mention.end), when.edtf if when else None)
        around = passage(self.document.text, self.sentences, mention.sentence, self.dated)
        names = [name for name in self.names if quote[0] <= name.start < quote[1]]
        return Event(
            id=identifier(self.document.id, exact, mention.text, ordinal),
            title=self._title(mention),
            date=when,
            undated_because=resolution.unresolved,
            because=resolution.because,
            quote=exact,
            context=self.document.text[around[0] : around[1]],
            people=_canonical(names, "person"),
            organisations=_canonical(names, "organisation"),
            places=_canonical(names, "place"),
            names=_canonical(names, "name"),
            confidence=_confidence(resolution.because),
            mentions=(place,),
            order=resolution.order,
        )


    def _title(self, mention: Mention) -> str:
        parsed = self.discourse.parsed(mention.sentence)
        for at, token in enumerate(parsed.tokens):
            if token.start == mention.start and token.mention >= 0:
                return title_of(self.discourse, mention.sentence, parsed, at).text
        return _shortened(mention.text)


def _canonical(names: Sequence[Name], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.canonical for name in names if name.type == kind))


def _shortened(text: str) -> str:
    if len(text) <= 90:
        return text
    return text[:90].rsplit(" ", 1)[0]


def _confidence(because: Because) -> Scored:
    score = {"none": 0.95, "published": 0.85, "section": 0.85, "neighbour": 0.9}.get(because.counted_from, 0.7)
    return Scored(score=score, reasons=(because.anchor_because,) if because.anchor_because else ())
