"""Whom `they` means where two do it to each other: `There she met Robert Kemp, an engineer; they married in 1899.`"""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.compose.discourse import Discourse
from dateline.compose.names import Name
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.pronouns import PRONOUNS

_BACK: Final = 2  # sentences in which the two must be told of


def couple(discourse: Discourse, index: int, parsed: Parsed, clause: Clause) -> Sequence[Name]:
    """The two people of a clause such as `they married`; none where more than two, or fewer, were told of just before.

    index: of the sentence in the document.
    """
    group, subject = clause.group, clause.subject
    if group is None or subject is None or parsed.tokens[group.main].lemma not in parsed.words.marks["verbs.mutual"]:
        return ()
    following = parsed.tokens[group.end] if group.end < len(parsed.tokens) else None
    if following is not None and following.tag in NOMINALS | {"PRP"}:
        return ()  # `They met the king`
    said = [token.low for token in parsed.tokens[slice(*subject)]]
    if said != ["they"] and not (said[:-1] == ["the"] and said[-1] in parsed.words.marks["people.two"]):
        return ()
    here = {name.canonical: name for name in _told(discourse, index, parsed, clause.start)}
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if here or discourse.sentences[back].block != discourse.sentences[index].block:
            break
        before = discourse.parsed(back)
        here = {name.canonical: name for name in _told(discourse, back, before, len(before.tokens))}
    return tuple(here.values()) if len(here) == 2 else ()


def _told(discourse: Discourse, index: int, parsed: Parsed, end: int) -> Iterator[Name]:
    """The people whom a sentence tells of before a token, by name or pronoun."""
    for clause in parsed.clauses:
        if clause.subject is not None and clause.subject[1] <= end:
            first = parsed.tokens[clause.subject[0]]
            found = discourse.meant(index, parsed, clause, first) if first.low in PRONOUNS else None
            if found is not None and found.name is not None and found.name.type == "person":
                yield found.name
    for at, token in enumerate(parsed.tokens[:end]):
        owner = at + 1 < end and parsed.tokens[at + 1].tag == "POS"
        if token.name is not None and token.name.type == "person" and not owner:
            yield token.name
