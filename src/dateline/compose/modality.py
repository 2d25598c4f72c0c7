"""Whether a statement tells what happened, what is planned, what would be, or what is denied; and who says so."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Final, NamedTuple, cast

from dateline.compose.antecedents import apposed, is_person
from dateline.compose.discourse import Discourse
from dateline.compose.forms import Form
from dateline.compose.names import Name
from dateline.compose.parse.clauses import Clause, lender
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.headlines import left_out
from dateline.compose.parse.inversion import asks
from dateline.compose.parse.parts import CONDITIONS
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.tokens import Tok
from dateline.compose.parse.verbs import Group
from dateline.compose.sieve import Sieve
from dateline.compose.speech import carried_on
from dateline.errors import ExpressionError
from dateline.records import Modality, ModalityKind, Resolution

KINDS: Final = ("happened", "planned", "conditional", "denied")
_TO_COME: Final = "BE-TO"  # stands before a verb such as `is to meet`, which rules may ask for
_AHEAD: Final = 2  # tokens behind the verb that a pattern may see: `is expected to`
_INVERTED: Final = ("had", "were", "should")  # at the head of a sentence they can stand for `if`
_LONGEST: Final = 60  # characters of a source that is no name


class Rule(NamedTuple):
    """One rule; what is None or empty asks nothing."""

    kind: ModalityKind
    verb: re.Pattern[str] | None
    clause: re.Pattern[str] | None
    subject: re.Pattern[str] | None
    outer: frozenset[str]
    examples: tuple[str, ...]
    never: tuple[str, ...]

    def holds(self, verb: str, clause: str, subject: str, outer: str) -> bool:
        """Whether all that it asks for is there."""
        return (
            (self.verb is None or self.verb.search(verb) is not None)
            and (self.clause is None or self.clause.search(clause) is not None)
            and (self.subject is None or self.subject.fullmatch(subject) is not None)
            and (not self.outer or outer in self.outer)
        )


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, in order; none where it has no file."""
    file = resources.files("dateline.compose") / "data" / language / "modality.toml"
    if not file.is_file():
        return ()
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(_rule(entry, f"{language}/modality.toml") for entry in data["rule"])


@cache
def _sieve(language: str) -> Sieve:
    """What tells the rules that the words of a verb leave."""
    return Sieve([rule.verb for rule in rules(language)])


def _rule(entry: dict[str, object], place: str) -> Rule:
    if entry.get("kind") not in KINDS or not entry.get("examples"):
        raise ExpressionError(place, f"a rule has no kind or no examples: {entry}", "give both")
    patterns = {
        part: re.compile(str(entry[part]), re.IGNORECASE) if part in entry else None
        for part in ("verb", "clause", "subject")
    }
    return Rule(
        kind=cast("ModalityKind", entry["kind"]),
        outer=frozenset(str(entry.get("outer", "")).split()),
        examples=tuple(cast("list[str]", entry["examples"])),
        never=tuple(cast("list[str]", entry.get("never", []))),
        **patterns,
    )


def modality_of(
    discourse: Discourse, parsed: Parsed, clause: Clause | None, at: int, form: Form, resolution: Resolution
) -> Modality:
    """The modality of a clause of a sentence, and the source that the sentence names for it.

    at: the token of the date, -1 if it stands elsewhere.
    form: how the statement stands: what stands under its own date, as in a diary or a log, was written then.
    """
    index = form.sentence
    kind = kind_of_clause(discourse, parsed, clause)
    if (
        kind == "happened"
        and form.kind in ("clause", "row")
        and to_come(discourse.document.published, resolution, _tense(parsed, clause, at))
    ):
        kind = "planned"
    if kind == "happened" and asks(parsed) and parsed.tokens[0].tag in FINITE:
        kind = "conditional"  # `Did you see her on [Monday]?`
    return _record(kind, _source(discourse, parsed, clause, index) if clause else None)


def announced_by(discourse: Discourse, parsed: Parsed, clause: Clause | None, first: int, index: int) -> str | None:
    """Who tells of an event that a noun names, at token `first`: `Police confirmed the arrest on [Monday] of a man`."""
    if clause is None or clause.group is None or clause.subject is None or first != clause.group.end:
        return None
    return _named(discourse, parsed, clause.subject, clause, index) if _says(parsed, clause) else None


@lru_cache(maxsize=1024)
def _record(kind: ModalityKind, source: str | None) -> Modality:
    """One record for all statements of a kind and source."""
    return Modality(kind=kind, reported_by=source)


def to_come(published: str | None, resolution: Resolution, tense: str) -> bool:
    """Whether a date lies behind the day on which it was written down: what is told of it cannot have happened.

    tense: of its clause, empty where it has no finite verb. A part of a document with a date of its own, such as a day
    of a diary, may be told later than on that day, so there the tense must allow it.
    """
    when, because = resolution.when, resolution.because
    start = (when.start or when.end) if when is not None else None
    if start is None or start.startswith(("-", "Y-")):
        return False
    if tense == "past":
        return False  # a wrong date is likelier than a deed told before it was done
    if published:
        return start[: len(published)] > published
    anchor = because.anchor if because.counted_from in ("section", "quotation") else None
    return bool(anchor and tense != "modal" and start[:10] > anchor[:10] and anchor[:1].isdigit())


def _tense(parsed: Parsed, clause: Clause | None, at: int) -> str:
    """The tense of a clause; `past` for the perfect (`has flown`), `modal` for what was arranged for the date at `at`.

    `was told to come on [Tuesday]`, `promised seats for [Friday]`, `moved to [January]`.
    """
    if clause is None or clause.group is None:
        first = parsed.tokens[0]  # `Withdrawn on [3 May]`, not `Set for [3 May]`
        done = first.tag == "VBN" and first.lemma not in parsed.words.marks["verbs.awaited"]
        return "past" if done else ""
    between = parsed.tokens[clause.group.end : max(at, 0)]
    if any(token.tag == "VB" for token in between) or (between and between[-1].low in ("for", "to")):
        return "modal"
    group = clause.group
    perfect = parsed.tokens[group.start].low in parsed.words.marks["verbs.have"] and group.main > group.start
    return "past" if perfect else group.tense


def kind_of_clause(discourse: Discourse, parsed: Parsed, clause: Clause | None) -> ModalityKind:
    """`happened`, unless the words of the clause say otherwise."""
    if clause is not None and clause.kind == "app":
        said = " ".join(parsed.tokens[i].text for i in clause.tokens[:_AHEAD])
        return next(
            (rule.kind for rule in rules(parsed.words.language) if rule.holds(f"is {said}", "", "", "")), "happened"
        )
    if clause is None or clause.group is None:
        return "happened"
    group = clause.group
    verb = _verb(discourse, parsed, clause, group)
    subject = discourse.text(parsed, clause.subject) if clause.subject else ""
    whole = _inverted(discourse, parsed, clause) or _around(discourse, parsed, clause)
    lemma = _said_with(parsed, clause)
    left = rules(parsed.words.language)
    may_hold = _sieve(parsed.words.language).may_match(verb)
    found = (rule for number, rule in enumerate(left) if may_hold >> number & 1)
    kind: ModalityKind = next((rule.kind for rule in found if rule.holds(verb, whole, subject, lemma)), "happened")
    if kind == "happened" and _awaited(clause):
        return "planned"
    return "denied" if kind == "happened" and _contradicted(parsed, clause) else kind


def _said_with(parsed: Parsed, clause: Clause) -> str:
    """The verb with which somebody says or denies what a clause tells; empty if it is not said."""
    first = clause
    while first.shared is not None:
        first = first.shared
    outer = first.parent.group if first.parent and first.kind not in ("rel", "part") else None
    return parsed.tokens[outer.main].lemma if outer else ""


def _awaited(clause: Clause) -> bool:
    """Whether a clause says until when or after what something will be: `will close until it has been inspected`."""
    around = clause.parent.group if clause.kind == "sub" and clause.parent else None
    told = clause.group.tense if clause.group else ""
    return around is not None and around.tense == "modal" and told == "present"


def _verb(discourse: Discourse, parsed: Parsed, clause: Clause, group: Group) -> str:
    """The words of a verb with those around it that rules ask for, and those that it leaves out."""
    first = group.start
    while first > 0 and parsed.tokens[first - 1].tag == "RB" and parsed.holder[first - 1] is clause:
        first -= 1  # `never left`
    last = min(len(parsed.tokens), group.end + _AHEAD)
    joined = (i for i in range(group.end, last) if parsed.tokens[i].tag == "CC")
    ahead = range(first, next(joined, last))  # `was put off and never held`
    verb = " ".join(parsed.tokens[i].text for i in ahead if parsed.tokens[i].mention < 0)  # the month is no `may`
    shared = lender(clause)
    modal, missing = shared or group, left_out(parsed, clause) == "present"
    if shared is not None:
        verb = f"{discourse.text(parsed, (shared.start, shared.main))} {verb}"
    elif missing or (clause.kind == "part" and group.passive):
        verb = f"is {verb}"  # `the talks set for Monday`
    opening = parsed.tokens[modal.start]
    be = missing or opening.tag == "TO" or opening.low in parsed.words.marks["verbs.be"]
    if (modal.to and be and not group.negated) or opening.low == "be":
        verb = f"{_TO_COME} {verb}"
    if group.aux >= 0:
        verb = f"{parsed.tokens[group.aux].text} {'never ' if group.negated else ''}{verb}"
    return verb


def _contradicted(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is said not to be so: `It is not true that he left`, `did not accept that he left`."""
    around = clause.parent.group if clause.kind == "that" and clause.parent else None
    if around is None or clause.parent is None:
        return False
    main, marks = parsed.tokens[around.main], parsed.words.marks
    if any(parsed.tokens[i].low in marks["dates.until"] for i in clause.parent.tokens):
        return False  # `It was not until [1938] that they left`
    if around.negated:
        return main.low in marks["verbs.be"] or main.lemma in marks["verbs.accepting"]
    none = clause.intro > 1 and parsed.tokens[clause.intro - 2].low == "no"  # `no evidence that she left`
    behind = (parsed.tokens[i].low for i in clause.parent.tokens if i >= around.end)
    return none or (main.low in marks["verbs.be"] and any(low in marks["nouns.untrue"] for low in behind))


def _inverted(discourse: Discourse, parsed: Parsed, clause: Clause) -> str:
    """The whole sentence, for its first clause behind a verb that stands for `if`: `Had she lived, …`; else empty."""
    first = parsed.tokens[0]
    verb = clause.group.start if clause.group else len(parsed.tokens)
    beside = clause.kind in ("part", "rel") and clause.group and parsed.tokens[verb].low != "been"
    if beside or first.low not in _INVERTED or any(token.tag == "," for token in parsed.tokens[:verb]):
        return ""
    return discourse.text(parsed, (0, len(parsed.tokens)))


def _around(discourse: Discourse, parsed: Parsed, clause: Clause) -> str:
    """The clause with its conditions: what stands in it, and subordinate clauses that hang on it."""
    held = sorted(
        index
        for other in parsed.clauses
        if other is clause or (other.kind == "sub" and (other.parent is clause or _inside(clause, other)))
        for index in other.tokens
    )
    return discourse.text(parsed, (held[0], held[-1] + 1)) if held else ""


def _inside(clause: Clause, other: Clause) -> bool:
    return clause.kind != "attr" and clause.parent is other


def _source(discourse: Discourse, parsed: Parsed, clause: Clause, index: int) -> str | None:
    """Who says so: the subject of the verb of saying around the clause or behind a comma."""
    told = clause.kind in ("that", "rel", "part", "coord")
    told |= clause.kind == "sub" and parsed.tokens[clause.intro].low in CONDITIONS  # `asked whether`, no `learned when`
    saying = clause.parent if told else None
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
    if saying.subject is None or saying is clause or _hangs_on(clause, saying):
        return None
    return _named(discourse, parsed, saying.subject, saying, index)


def _according_to(discourse: Discourse, parsed: Parsed) -> str | None:
    """The source behind `according to`."""
    tokens = parsed.tokens
    start = next((i + 2 for i, token in enumerate(tokens[:-2]) if _is_according(token, tokens[i + 1])), 0)
    end = start
    while start and end < len(tokens) and (tokens[end].tag in NOMINALS or tokens[end].low in ("of", "at", "from")):
        end += 1
    return _source_of(discourse, parsed, (start, end)) if end > start else None


def _is_according(token: Tok, following: Tok) -> bool:
    return token.low == "according" and following.tag == "TO"


def _belongs(clause: Clause, saying: Clause) -> bool:
    """Whether a clause stands in the subject of who says something: `the board, set up in May, reported`."""
    verb = saying.group.start if saying.group else 0
    return clause.kind in ("rel", "part") and clause.start < verb


def _hangs_on(clause: Clause, saying: Clause) -> bool:
    """Whether a clause tells of the speaker: `said Zora Quill, who was born in Lima`."""
    told = clause
    while told.shared is not None:
        told = told.shared
    return saying.kind == "attr" and told.kind == "rel" and told.start > saying.start


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
    return (
        clause.group is not None
        and _tells(clause)
        and parsed.tokens[clause.group.main].lemma in parsed.words.marks["verbs.reporting"]
    )


def _named(discourse: Discourse, parsed: Parsed, subject: tuple[int, int], saying: Clause, index: int) -> str | None:
    first = parsed.tokens[subject[0]]
    if subject[1] - subject[0] == 1 and first.tag == "PRP":
        found = discourse.meant(index, parsed, saying, first)
        return found.name.canonical if found and found.name and found.certain else None
    return _source_of(discourse, parsed, subject)


def _source_of(discourse: Discourse, parsed: Parsed, span: tuple[int, int]) -> str | None:
    """The source that a noun phrase names; none where it is too long to be one, or somebody's (`her brother`)."""
    tokens = parsed.tokens[slice(*span)]
    name = _head_name(tokens) or (apposed(parsed, span[1]) if is_person(tokens[-1].low, parsed.words) else None)
    if name is not None:
        return name.canonical
    text = discourse.text(parsed, span)
    return text if len(text) <= _LONGEST and tokens[0].tag != "PRP$" else None
