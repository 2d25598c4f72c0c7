"""Whom a pronoun means that is only named behind it: `Before his arrest, Moe had left` (cataphora)."""

from dateline.compose.antecedents import Meant, Rivals
from dateline.compose.nouns import named
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed


def told_behind(parsed: Parsed, clause: Clause, at: int, rivals: Rivals) -> Meant | None:
    """Who is named right behind the phrase with which a sentence opens, `Before his arrest on 3 May, Moe had left`; not
    where it is a death, behind which somebody else does something."""
    span, tokens, marks = clause.subject, parsed.tokens, parsed.words.marks
    if span is None or at != 1 or tokens[0].tag not in ("IN", "EITHER", "SC") or tokens[span[0] - 1].tag != ",":
        return None
    name, before = named(parsed, span), tokens[at : span[0]]
    ends = marks["nouns.deaths"] | marks["nouns.funerals"] | marks["nouns.remains"]
    other = any((t.name is not None and t.name.type != "place") or t.low in ends for t in before)
    suits = name is not None and not other and rivals.suits(name, parsed, *span)
    return Meant(name.canonical, name, False) if suits and name is not None else None
