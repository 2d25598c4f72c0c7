"""Dateline as a component of a spaCy pipeline, for those who only want the expressions and what they stand for.

>>> import spacy
>>> nlp = spacy.blank("en")
>>> _ = nlp.add_pipe("dateline", config={"published": "2013-02-12"})
>>> doc = nlp("He left two months ago.")
>>> [(span.text, span.label_, span._.timex3, span._.edtf) for span in doc.spans["dates"]]
[('two months ago', 'DATE', '2012-12', '2012-12')]

`doc.spans["dates"]` holds one span for each TIMEX3 annotation, in order; of a range such as `from May to July` its two
ends, where the tokens keep them apart. Each has

    label_          the TIMEX3 type: DATE, TIME, DURATION, SET
    _.timex3        the TIMEX3 value; digits that nobody knows are X
    _.timex3_type   the same as the label
    _.edtf          the date in EDTF; None for what is no date (a length, a habit) and for what stays unresolved
    _.rule          the rule that read it, such as `en/relative/<length> ago`

Where an expression begins or ends inside a token, the span takes the whole token. The document's own date is set for
all documents (`published` in the config) or for one: `doc._.published = "2014-11-06"` before the component runs, or
through `nlp.pipe(docs)`. The attributes are kept in `doc.user_data`, so they are saved and loaded with the document.
"""

import itertools
from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

if TYPE_CHECKING:
    from dateline.interval.values import Span as Stretch
    from dateline.resolve import Resolved

KEY: Final = "dates"
_OF_SPAN: Final = ("timex3", "timex3_type", "edtf", "rule")

for _name in _OF_SPAN:
    if not Span.has_extension(_name):
        Span.set_extension(_name, default=None)
if not Doc.has_extension("published"):
    Doc.set_extension("published", default=None)


@Language.factory(
    "dateline",
    assigns=["doc.spans", *(f"span._.{name}" for name in _OF_SPAN)],
    default_config={"language": None, "published": None},
)
def make_component(nlp: Language, name: str, language: str | None, published: str | None) -> "Component":
    """The component for a pipeline.

    language: ISO 639-1 code; None for the pipeline's. published: ISO date (`2014-11-06`, `2014-11`, `2014`) on which
    the documents were written; None if it is not known. Raises UsageError where it is no date.
    """
    return Component(language or nlp.lang or "en", published)


class Component:
    """Finds and resolves the time expressions of one document at a time; keeps nothing of it."""

    def __init__(self, language: str, published: str | None = None) -> None:
        self.language, self.published = language, published
        _day(published)  # a wrong date is told when the pipeline is made

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.spans["dates"]`. Raises UsageError where `doc._.published` is no date."""
        spans: dict[tuple[int, int], Span] = {}
        for piece in _annotations(doc, self.language, _day(doc._.published or self.published)):
            span = _span(doc, piece)
            # two expressions inside one token: the attributes belong to the place, so the first one has it
            if span is not None and (span.start, span.end) not in spans:
                spans[span.start, span.end] = span
                _describe(span, piece)
        doc.spans[KEY] = list(spans.values())
        return doc


def _day(published: str | None) -> "Stretch | None":
    from dateline.resolve import day_of

    return day_of(published) if published else None


def _annotations(doc: Doc, language: str, published: "Stretch | None") -> "list[Resolved]":
    # imported here, since spaCy loads this module in every program that makes a pipeline
    from dateline.find import find
    from dateline.resolve import Resolver
    from dateline.resolve.foreign import confirmed, grammar_for

    grammar = grammar_for(language, doc.text)
    found = find(doc.text, grammar)
    mentions = confirmed(found.mentions, language)
    resolver = Resolver(found.folded, found.sentences, grammar, published)
    return [piece for resolved in resolver.resolve(mentions, doc.text) for piece in _pieces(doc, resolved)]


def _pieces(doc: Doc, resolved: "Resolved") -> "list[Resolved]":
    """The annotations of one expression: of a range its ends, unless one token holds both."""
    spans = [_span(doc, end) for end in resolved.ends]
    apart = all(first and last and first.end <= last.start for first, last in itertools.pairwise(spans))
    return [piece for piece in (resolved.ends if apart and resolved.ends else (resolved,)) if piece.value is not None]


def _span(doc: Doc, resolved: "Resolved") -> Span | None:
    mention = resolved.mention
    return doc.char_span(mention.start, mention.end, label=mention.type, alignment_mode="expand")


def _describe(span: Span, resolved: "Resolved") -> None:
    from dateline.interval.edtf import edtf
    from dateline.interval.timex3 import timex3
    from dateline.interval.values import Span as Stretch

    value = resolved.value
    span._.timex3 = "" if value is None else timex3(value)
    span._.timex3_type = resolved.mention.type
    span._.edtf = edtf(value) if isinstance(value, Stretch) else None
    span._.rule = resolved.mention.rule
