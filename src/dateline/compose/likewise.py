"""What a `did` stands for that says that somebody did the same: `as her father did in [1990]`, `and so did he`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.inversion import so_too
from dateline.compose.parse.lexicon import past_of
from dateline.compose.parse.parts import Part, Parts
from dateline.compose.parse.tags import NOMINALS

_STANDING_FOR: Final = frozenset(("did", "had"))


def done_likewise(parsed: Parsed, clause: Clause, part: Part, parts: Parts) -> tuple[str, Sequence[int]] | None:
    """The verb, in the past, and the words behind it for which the verb of an `as` clause stands; None if for none.

    Not where an owner is told of, who may be another: `sold her shares, as her brother did in [1990]`. Then the verb
    is empty.
    """
    too, group = so_too(parsed, clause), clause.group
    model = _told_before(parsed, clause) if too else clause.parent
    if model is None or model.group is None or group is None or group.start != group.main or group.negated:
        return None
    if part.rest and not _said_there(parsed, model, part):
        return None
    as_well = clause.kind == "sub" and parsed.tokens[clause.intro].low == "as"
    if not (too or as_well) or parsed.tokens[group.main].low not in _STANDING_FOR:
        return None
    rest = [i for i in parts.part(model).rest if parsed.tokens[i].low not in parsed.words.marks["verbs.again"]]
    while rest and parsed.tokens[rest[-1]].tag not in NOMINALS | {"PRP", "RB"}:
        rest.pop()
    if part.rest:
        comma = next((place for place, i in enumerate(part.rest) if parsed.tokens[i].tag == ","), len(part.rest))
        rest = list(part.rest[:comma])  # `repeated, as he did in an interview on [3 May], that …`
    same = clause.subject is not None and parsed.tokens[clause.subject[0]].tag == "PRP"  # `as it did in [1953]`
    owned = not same and any(parsed.tokens[i].tag in ("PRP$", "PRP") for i in rest)
    verb = "" if owned or model.group.passive else past_of(parsed.tokens[model.group.main].lemma)
    return verb, rest


def _told_before(parsed: Parsed, clause: Clause) -> Clause | None:
    """The clause right before one, if it tells something by itself."""
    before = [other for other in parsed.clauses if other.start < clause.start and other.group is not None]
    return before[-1] if before and before[-1].kind in ("main", "coord") else None


def _said_there(parsed: Parsed, model: Clause, part: Part) -> bool:
    """Whether it is told where somebody said the same: `repeated, as he did in an interview on [3 May], that …`."""
    says = model.group is not None and parsed.tokens[model.group.main].lemma in parsed.words.marks["verbs.reporting"]
    return says and parsed.tokens[part.rest[0]].tag == "IN"
