"""Who says what a statement tells: `the ministry` of `The ministry denied that …`, `according to the ministry`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.discourse import Discourse
from dateline.compose.names import Name
from dateline.compose.nouns import apposed, is_person
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.parts import CONDITIONS
from dateline.compose.parse.sourced import names_source
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.speech import carried_on

_LONGEST: Final = 60  # characters of a source that is no name


def announced_by(discourse: Discourse, parsed: Parsed, clause: Clause | None, first: int, index: int) -> str | None:
    """Who tells of an event that a noun names, at token `first`: `Police confirmed the arrest on [Monday] of a man`."""
    if clause is None or clause.group is None or clause.subject is None or first != clause.group.end:
        return None
    return _named(discourse, parsed, clause.subject, clause, index) if _says(parsed, clause) else None


def source(discourse: Discourse, parsed: Parsed, clause: Clause, index: int) -> str | None:
    """Who says so: the subject of the verb of saying around the clause or behind a comma."""
    told = clause.kind in ("that", "rel", "part", "coord")
    told |= clause.kind == "sub" and parsed.tokens[clause.intro].low in CONDITIONS  # `asked whether`, no `learned when`
    saying = clause.parent if told and not _of_object(parsed, clause) else None
    if clause.kind == "rel" and saying is not None:
        saying = saying.parent if saying.group is not None else saying  # `told Ann, who left in [May], that …`
    while saying is not None and not (_says(parsed, saying) and not _belongs(clause, saying)):
        saying = saying.parent
    if saying is None or clause.kind == "main":
        behind = (other for other in parsed.clauses if other.kind == "attr" and other.subject and _tells(other))
        saying = next(behind, saying)
    saying = saying or parsed.announced_by(clause)
    if saying is None:
        before = carried_on(discourse, index, parsed, clause)
        if before is not None and before.clause.subject is not None:
            return _named(discourse, before.parsed, before.clause.subject, before.clause, before.sentence)
        return _according_to(discourse, parsed)
    if saying.subject is None or saying is clause or _hangs_on(parsed, clause, saying):
        return None
    return _named(discourse, parsed, saying.subject, saying, index)


def _of_object(parsed: Parsed, clause: Clause) -> bool:
    """Whether a participle tells of the object of the verb before it, so that nobody says so: `He wrote a novel,
    published in [1873]`."""
    around, what = clause.parent, clause.antecedent
    if clause.kind != "part" or around is None or around.group is None or what is None:
        return False
    makes = parsed.tokens[around.group.main].lemma in parsed.words.marks["verbs.saying_or_making"]
    return makes and what[0] >= around.group.end and around.subject != what


def _according_to(discourse: Discourse, parsed: Parsed) -> str | None:
    """The source behind `according to`."""
    tokens = parsed.tokens
    start = next((i + led for i in range(len(tokens) - 2) if (led := names_source(tokens, i))), 0)
    end = start
    while start and end < len(tokens) and (tokens[end].tag in NOMINALS or tokens[end].low in ("of", "at", "from")):
        if tokens[end].tag in ("DT", "PRP$") and tokens[end - 1].tag in NOUNS:
            break  # `according to the team the comet passed in [1871]`
        end += 1
    if end > start + 1 and [t.low for t in tokens[end : end + 1]] == ["with"] and tokens[end - 2].tag == "NNS":
        end -= 1  # `according to two people familiar` with it
    return _source_of(discourse, parsed, (start, end)) if end > start else None


def _belongs(clause: Clause, saying: Clause) -> bool:
    """Whether a clause stands in the subject of who says something: `the board, set up in May, reported`."""
    verb = saying.group.start if saying.group else 0
    return clause.kind in ("rel", "part") and clause.start < verb


def _hangs_on(parsed: Parsed, clause: Clause, saying: Clause) -> bool:
    """Whether a clause tells of the speaker: `said Zora Quill, who was born in Lima`, `said a letter sent in May`."""
    told = clause
    while told.shared is not None:
        told = told.shared
    beside = told.kind in ("rel", "app") or (told.kind == "part" and parsed.tokens[told.start - 1].tag != ",")
    return saying.kind == "attr" and beside and told.start > saying.start


def _head_name(tokens: Sequence[Tok]) -> Name | None:
    """The person or body that a subject names; none of which something else is told: `Ann Lee's parents`."""
    for at, token in enumerate(tokens):
        if token.name is not None and token.name.type in ("person", "organisation"):
            owner = at + 1 < len(tokens) and tokens[at + 1].tag in ("POS", "NN", "NNS")
            governed = at > 0 and any(before.tag == "IN" for before in tokens[:at])
            if not owner and not governed:
                return token.name
    return None


def _tells(clause: Clause) -> bool:
    """Whether the subject of a clause says something, and is not told it: `the court was told`."""
    return clause.group is not None and not clause.group.passive


def _says(parsed: Parsed, clause: Clause) -> bool:
    if clause.group is None or not _tells(clause):
        return False
    lemma, marks = parsed.tokens[clause.group.main].lemma, parsed.words.marks
    only_may = parsed.tokens[clause.group.start].low in marks["verbs.once_possible"]  # `some could argue that it fell`
    return lemma in marks["verbs.reporting"] and lemma not in marks["verbs.meaning"] and not only_may


def _named(discourse: Discourse, parsed: Parsed, subject: tuple[int, int], saying: Clause, index: int) -> str | None:
    first = parsed.tokens[subject[0]]
    if subject[1] - subject[0] == 1 and first.tag == "PRP":
        found = discourse.meant(index, parsed, saying, first)
        return found.name.canonical if found and found.name and found.certain else None
    return _source_of(discourse, parsed, subject)


def _source_of(discourse: Discourse, parsed: Parsed, span: tuple[int, int]) -> str | None:
    """The source that a noun phrase names; none where it is too long to be one, or somebody's (`her brother`)."""
    tokens = parsed.tokens[slice(*span)]
    if tokens[0].low in parsed.words.marks["nouns.nobody"]:
        return None
    name = _head_name(tokens) or (apposed(parsed, span[1]) if is_person(tokens[-1].low, parsed.words) else None)
    if name is not None:
        return name.canonical
    text = discourse.text(parsed, span)
    somebody = any(token.tag in NOUNS | {"CD", "DT"} for token in tokens) and tokens[0].tag != "PRP$"
    somebody &= all(token.tag != "PRP" for token in tokens)
    return text if len(text) <= _LONGEST and somebody else None
