"""Resolved time mentions → event records: one for each dated statement, and the expressions that are none.

composer    one document: what is kept, what is refused, the records
told        a mention with its clause, and which two of a sentence tell one moment
refusals    what is no event                     forms       what a date dates by the form of the document
parse/      a sentence taken apart               names/      people, organisations and places
sentences   taken apart once                     nouns       whom a noun phrase names
discourse, antecedents, pronouns, doubts, sexes, narrators, companies, couples   who a pronoun, `I` or `the crew` means
titles, quoting, telling, wording, predicates, behind, relatives, shares, rows, capitals   the title
kinds, modality, who, places                     the other fields
confidence, evidence                             how probable it is that a date is right
"""

from collections.abc import Mapping, Sequence

from dateline.compose.composer import Composer
from dateline.compose.names import Alias
from dateline.records import Composed, Document, Mention, Resolution, Sentence

__all__ = ["compose"]


def compose(
    document: Document,
    folded: str,
    sentences: Sequence[Sentence],
    resolved: Sequence[tuple[Mention, Resolution]],
    aliases: Mapping[str, Alias] | Sequence[Alias] = (),
) -> Composed:
    """The events of one document, dated and undated, and the time expressions that are no events.

    folded: the document's text as it was searched, same length. sentences[mention.sentence] holds a mention.
    aliases: what an analyst says of names, by every way of writing, from `load_aliases`.
    """
    told = dict(aliases) if isinstance(aliases, Mapping) else {}
    return Composer(document, folded, sentences, resolved, told).composed()
