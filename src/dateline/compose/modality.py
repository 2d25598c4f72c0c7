"""Whether a statement tells what happened, what is planned, what would be, or what is denied; and who says so."""

import re
import tomllib
from functools import cache, lru_cache
from importlib import resources
from typing import Final, NamedTuple, cast

from dateline.compose.bygone import goes_on, looked_ahead, once_possible, over, promised_then, to_come
from dateline.compose.discourse import Discourse
from dateline.compose.forms import Form
from dateline.compose.parse.arranged import arranged, said_to_be, wished
from dateline.compose.parse.clauses import Clause, lender, said_by
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.dates import in_effect
from dateline.compose.parse.headlines import left_out
from dateline.compose.parse.held import announced_for
from dateline.compose.parse.intended import intended
from dateline.compose.parse.inversion import asks, told_to
from dateline.compose.parse.inviting import invites, leads
from dateline.compose.parse.questions import in_doubt, unconfirmed
from dateline.compose.parse.spanning import came_first
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.verbs import Group, perfect
from dateline.compose.sieve import Sieve
from dateline.compose.sources import source
from dateline.errors import ExpressionError
from dateline.records import Modality, ModalityKind, Resolution

KINDS: Final = ("happened", "planned", "conditional", "denied")
_TO_COME: Final = "BE-TO"  # stands before a verb such as `is to meet`, which rules may ask for
_JOINS: Final = (",", "CC", "SC")
_AHEAD: Final = 2  # tokens behind the verb that a pattern may see: `is expected to`
_INVERTED: Final = ("had", "were", "should")  # at the head of a sentence they can stand for `if`


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
    whose = source(discourse, parsed, clause, form.sentence) if clause else None
    if intended(parsed, at) >= 0:
        return _record("planned", whose)
    kind, written = kind_of_clause(discourse, parsed, clause), discourse.document.published
    told = form.kind in ("clause", "row", "notice") or (
        form.kind == "line" and written and not over(written, resolution)
    )
    tense = _tense(parsed, clause, at)
    if kind == "happened" and told and to_come(written, resolution, tense):
        kind = "happened" if tense == "present" and goes_on(clause, resolution) else "planned"
    # a line of a chronicle is told as of its own day: `19 May: Lee resigns. 6 June: The Senate agrees to meet`
    ahead = to_come(written, resolution, "") and not (form.kind == "line" and written and over(written, resolution))
    said = wished(parsed, clause) or (ahead and (said_to_be(parsed, clause, at) or _hoped(parsed, clause)))
    if kind == "happened" and said:
        kind = "planned"
    around = (
        written is None and came_first(parsed, clause) and clause and kind_of_clause(discourse, parsed, clause.parent)
    )
    # `will return after giving birth in [May]`
    if kind == "happened" and (around == "planned" or told_to(parsed, clause, at) or arranged(parsed, clause, at)):
        kind = "planned"
    asked = written is not None and invites(parsed, clause)
    if kind == "happened" and (asked or announced_for(parsed, clause, at)):
        kind = "happened" if over(written, resolution) else "planned"
    if kind == "planned" and clause and clause.kind in ("main", "coord", "rel"):
        kind = once_possible(written, parsed, clause, at, resolution)
    told = kind == "planned" and clause is not None and promised_then(written, parsed, clause, at, resolution)
    if told or (kind == "planned" and clause and looked_ahead(written, parsed, clause, resolution)):
        kind = "happened"
    if kind != "conditional" and (in_doubt(parsed, clause) or (clause is None and asks(parsed))):
        kind = "conditional"  # `Did you see her on [Monday]?`, `A pint on [Friday]?`
    if kind != "denied" and unconfirmed(parsed, clause):
        return _record("conditional", None)
    return _record(kind, whose)


@lru_cache(maxsize=1024)
def _record(kind: ModalityKind, source: str | None) -> Modality:
    """One record for all statements of a kind and source."""
    return Modality(kind=kind, reported_by=source)


def _hoped(parsed: Parsed, clause: Clause | None) -> bool:
    """Whether a clause tells what somebody wanted, `said he hoped for a gain in [2014]`, or what was due or ordered to
    be done: `was due to travel in [2014]`, `ordered repairs by [May]`."""
    group, marks = clause.group if clause is not None else None, parsed.words.marks
    if group is None or group.negated:
        return False
    main, behind = parsed.tokens[group.main], parsed.tokens[group.end : group.end + 1]
    due = main.low in marks["verbs.be"] and behind != [] and behind[0].low in marks["tagging.owing"]
    wanted = marks["verbs.wanting"] | marks["verbs.promising"] | marks["verbs.asking_for"]
    return due or main.lemma in wanted


def _tense(parsed: Parsed, clause: Clause | None, at: int) -> str:
    """The tense of a clause; `past` for the perfect (`has flown`), `modal` for what was arranged for the date at `at`.

    `was told to come on [Tuesday]`, `promised seats for [Friday]`, `moved to [January]`.
    """
    if clause is None or clause.group is None:
        return _tense_told(parsed, at)
    between = parsed.tokens[clause.group.end : max(at, 0)]
    effect = between[-1:] != [] and between[-1].low == "from" and in_effect(between, len(between) - 1, parsed.words)
    effect |= any(token.low in parsed.words.marks["dates.whole"] for token in between[-2:])  # `left, effective [May]`
    if effect or any(token.tag == "VB" for token in between) or (between and between[-1].low in ("for", "to")):
        return clause.group.tense if clause.group.tense == "present" else "modal"
    group, first = clause.group, parsed.tokens[clause.group.start]
    if (clause.subject is None or clause.kind == "sub") and first.tag == "VBD" and first.low == first.lemma:
        return ""  # `Put the bins out by [15 May]`, `want to mend it before the storm hit on [Friday]`
    if group.doubtful and parsed.tokens[group.end : group.end + 1] and parsed.tokens[group.end].low == "by":
        return ""  # `Matins followed by a meeting`
    return "past" if perfect(parsed.tokens, group, parsed.words) else group.tense


def _tense_told(parsed: Parsed, at: int) -> str:
    """`past` where no clause was understood but the words say that it is over: `Withdrawn on [3 May]`."""
    first = parsed.tokens[0]
    done = first.tag == "VBN" and first.lemma not in parsed.words.marks["verbs.awaited"]  # not `Set for [3 May]`
    told = {group.tense for group in parsed.groups if group.finite and group.start > at}  # `Update, [5 May]: she won`
    return "past" if done or told == {"past"} else ""


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
    if group.aux >= 0 and group.aux == clause.intro:
        return "conditional"  # `would have stood had it been mended`
    heads = clause.kind == "main" and leads(parsed.tokens, group.start, parsed.words)
    weather = parsed.tokens[group.main].low in parsed.words.marks["verbs.weather"]  # `Rain all day`
    if heads and clause.subject is None and parsed.tokens[group.start].tag == "VB":
        return "happened" if weather else "planned"  # `Send the forms by [20 June]`
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
    if kind == "planned" and _not_thought(parsed, clause):
        return "denied"
    return "denied" if kind == "happened" and _contradicted(parsed, clause) else kind


def _not_thought(parsed: Parsed, clause: Clause) -> bool:
    """Whether somebody does not think that something will be: `I don't think they can win this year`."""
    around = clause.parent.group if clause.kind == "that" and clause.parent else None
    return (
        around is not None
        and around.negated
        and parsed.tokens[around.main].lemma in parsed.words.marks["verbs.thinking"]
    )


def _said_with(parsed: Parsed, clause: Clause) -> str:
    """The verb with which somebody says or denies what a clause tells; empty if it is not said."""
    first = clause
    while first.shared is not None:
        first = first.shared
    outer = first.parent.group if first.parent and first.kind not in ("rel", "part") else None
    if first.kind == "sub" and parsed.tokens[first.intro].low in parsed.words.marks["dates.clauses"]:
        return ""  # `denied it when the case came up in [May]`: when it did is not denied
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
    joined = (
        i
        for i in range(group.end, last)
        if parsed.tokens[i].tag in _JOINS or said_by(clause, parsed.holder[i]) is not None or _owing(parsed, i)
    )
    ahead = range(first, next(joined, last))  # `was put off and never held`
    words = (parsed.tokens[i] for i in ahead if parsed.tokens[i].mention < 0)  # the month is no `may`
    tags = parsed.words.tags
    # not the names of `met May Lee` and `met Ann May Lee`, nor the noun of `made a will`
    verb = " ".join(t.text for t in words if t.tag not in NOUNS or "MD" not in map(tags.get, t.low.split()))
    if group.tense == "modal" and verb.startswith(("'d ", "’d ")):
        verb = f"would {verb[3:]}"
    shared = lender(clause)
    modal, missing = shared or group, left_out(parsed, clause) == "present"
    if shared is not None:
        verb = f"{discourse.text(parsed, (shared.start, shared.main))} {verb}"
    elif missing or (clause.kind == "part" and group.passive):
        verb = f"is {verb}"  # `the talks set for Monday`
    opening = parsed.tokens[modal.start]
    be = missing or opening.tag == "TO" or opening.low in parsed.words.marks["verbs.be"]
    if (modal.to and be and not group.negated) or (opening.low == "be" and group.tense != "past"):
        verb = f"{_TO_COME} {verb}"
    if group.aux >= 0:
        verb = f"{parsed.tokens[group.aux].text} {'never ' if group.negated else ''}{verb}"
    return verb


def _owing(parsed: Parsed, index: int) -> bool:
    """Whether a word tells with `to` of a cause and of nothing to come: `was due to a fault`."""
    to, behind = [token.low for token in parsed.tokens[index + 1 : index + 2]], parsed.tokens[index + 2 : index + 3]
    return (
        parsed.tokens[index].low in parsed.words.marks["tagging.owing"]
        and to == ["to"]
        and bool(behind and behind[0].tag in ("DT", "PRP$", "NN", "NNS", "JJ", "NNP"))
    )


def _contradicted(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is said not to be so: `It is not true that he left`, `did not accept that he left`."""
    around = clause.parent.group if clause.kind == "that" and clause.parent else None
    if around is None or clause.parent is None:
        return False
    main, marks = parsed.tokens[around.main], parsed.words.marks
    if any(parsed.tokens[i].low in marks["dates.until"] for i in clause.parent.tokens):
        return False  # `It was not until [1938] that they left`
    if clause.intro >= 0 and parsed.tokens[clause.intro].low in marks["verbs.asked_how"]:
        return False  # `It was not clear how many fell`: some did
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
    return clause.kind not in ("attr", "rel", "part") and clause.parent is other
