"""Whom a pronoun behind the verb means: `Ann Lee resigned. The mayor of Ulm succeeded [her] in 1990.`"""

from collections.abc import Iterator, Sequence
from typing import Final

from dateline.compose.antecedents import Rivals
from dateline.compose.discourse import Discourse
from dateline.compose.names import Name
from dateline.compose.nouns import is_somebody, named, people_told
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.tokens import Tok, pronoun_like
from dateline.compose.pronouns import SUBJECTS

_OBJECTS: Final = ("him", "her")
# behind them it may be whoever does it: `pleaded guilty to the charges against him`, `took the box with him`
_HIMSELF: Final = frozenset(("against", "about", "with", "behind", "around", "before", "beside", "near"))


def undergoers(discourse: Discourse, index: int, parsed: Parsed, told: Sequence[int]) -> Iterator[Name]:
    """The people whom the objects `him` and `her` among the tokens told of a sentence mean, where one alone can be.

    index: of the sentence in the document.
    """
    for at in told:
        token = parsed.tokens[at]
        if token.tag == "PRP" and token.low in _OBJECTS:
            name = _undergoer(discourse, index, parsed, at)
            if name is not None:
                yield name


def _undergoer(discourse: Discourse, index: int, parsed: Parsed, at: int) -> Name | None:
    token, clause = parsed.tokens[at], _with_subject(parsed.holder[at])
    if clause is None or clause.subject is None or parsed.tokens[at - 1].low in _HIMSELF:
        return None
    wanted = SUBJECTS[token.low]
    barred = frozenset(_doer(discourse, index, parsed, clause))
    rivals = Rivals(wanted, discourse.words, discourse.called, barred)
    rivals.see(people_told(parsed, 0, token.start))
    if rivals.people or _unnamed(parsed, clause, at, rivals):
        return rivals.only()
    found = discourse.meant(index, parsed, clause, pronoun_like(wanted, token.start), barred=barred)
    return (
        found.name if found is not None and found.name is not None and is_somebody(found.name, parsed.words) else None
    )


def _with_subject(clause: Clause | None) -> Clause | None:
    """The nearest clause from this one outwards that has a subject of its own."""
    while clause is not None and (clause.subject is None or clause.kind == "part"):
        clause = clause.parent
    return clause


def _doer(discourse: Discourse, index: int, parsed: Parsed, clause: Clause) -> Iterator[str]:
    """The names of who does it, who cannot be its object too."""
    assert clause.subject is not None
    first = parsed.tokens[clause.subject[0]]
    if first.tag == "PRP":
        found = discourse.meant(index, parsed, clause, first)
        name = found.name if found is not None else None
    else:
        name = named(parsed, clause.subject)
        yield from (other.name.canonical for other in parsed.tokens[slice(*clause.subject)] if other.name is not None)
    if name is not None:
        yield name.canonical


def _unnamed(parsed: Parsed, clause: Clause, at: int, rivals: Rivals) -> bool:
    """Whether somebody without a name stands between, whom the pronoun may mean: `met a clerk and promoted him`."""
    assert clause.subject is not None
    return any(_may_be(token, rivals) for token in parsed.tokens[clause.subject[1] : at])


def _may_be(token: Tok, rivals: Rivals) -> bool:
    return token.tag == "NN" and token.name is None and rivals.can_be(token)
