"""Others in the sentence before whom or which a pronoun may mean as well as its subject: then it means nobody."""

from collections.abc import Sequence

from dateline.compose.antecedents import Meant, Rivals
from dateline.compose.names import Name
from dateline.compose.nouns import named, people_told, plural
from dateline.compose.parse.clauses import Clause, parents
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import HE_OR_SHE
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok
from dateline.compose.pronouns import SUBJECTS

_DONE_TO = ("verbs.transitive", "verbs.punishing", "verbs.accused", "verbs.sending")


def another_told_of(parsed: Parsed, clause: Clause, rivals: Rivals, found: Meant) -> bool:
    """Whether a sentence tells of another who may be `he`: `Lee said that Moe would resign`, `Moe shot Lee`."""
    group = clause.group
    if group is None or rivals.wanted not in HE_OR_SHE:
        return False
    marks, lemma = parsed.words.marks, parsed.tokens[group.main].lemma
    if lemma in marks["verbs.say"]:
        said = (other for other in parsed.clauses if other.kind == "that" and other.parent is clause and other.subject)
        return any(_other_than(parsed, other.subject, rivals, found) for other in said if other.subject)
    if group.passive or not any(lemma in marks[name] for name in _DONE_TO):
        return False
    end = group.end
    while end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS:
        end += 1
    return end > group.end and _other_than(parsed, (group.end, end), rivals, found)


def _other_than(parsed: Parsed, span: tuple[int, int], rivals: Rivals, found: Meant) -> bool:
    """Whether a noun phrase is the name of another person, of whom nothing speaks against the pronoun."""
    called = found.name.canonical if found.name is not None else ""
    start, end = parsed.tokens[span[0]].start, parsed.tokens[span[1] - 1].end
    allowed = rivals.suits
    return any(
        name.type == "person" and name.canonical != called and allowed(name, parsed, *span)
        for name, _ in people_told(parsed, start, end)
    )


def beside_other(parsed: Parsed, clause: Clause, rivals: Rivals) -> Meant | None:
    """The one person named beside a pronoun of the other sex in the clause before: `she married Bo Moe; he died`."""
    before = [c for c in parsed.clauses if c.kind == "main" and c.subject and c.start < clause.start]
    if clause.kind not in ("main", "coord") or not before or (only := rivals.only()) is None:
        return None
    assert before[-1].subject is not None
    first = parsed.tokens[before[-1].subject[0]].low
    return Meant(only.canonical, only, False) if first in HE_OR_SHE and first != rivals.wanted else None


def cited(parsed: Parsed, name: Name) -> bool:
    """Whether somebody is named only for what he says: `According to Ann Lee, the mill burned.`"""
    for at, token in enumerate(parsed.tokens):
        if token.name is None or token.name.canonical != name.canonical:
            continue
        start = at
        while start > 0 and parsed.tokens[start - 1].tag in NOMINALS:
            start -= 1
        if [other.low for other in parsed.tokens[max(start - 2, 0) : start]] != ["according", "to"]:
            return False
    return True


def somebody_told(parsed: Parsed, rivals: Rivals) -> bool:
    """Whether a sentence tells of somebody by what he is, who may be meant: `said that she married the deceased`, `he
    married the manager's daughter`."""
    if rivals.wanted not in HE_OR_SHE:
        return False
    tokens = parsed.tokens
    return any(
        (token.tag in ("NN", "JJ") and tokens[at - 1].low == "the" and token.name is None and rivals.can_be(token))
        or (rivals.is_kin(token) and at and tokens[at - 1].tag in ("POS", "DT"))
        for at, token in enumerate(tokens)
        if at and not _named_beside(parsed, at)  # `the teacher, Jan Moe`
    )


def _named_beside(parsed: Parsed, at: int) -> bool:
    beside = parsed.tokens[at + 1 : at + 3]
    return len(beside) > 1 and beside[0].tag == "," and beside[1].name is not None


def told_by_pronoun(parsed: Parsed, wanted: str) -> bool:
    """Whether a sentence tells of another by the same pronoun inside it: `A judge will decide whether he is freed.`"""
    return wanted in HE_OR_SHE and any(token.low == wanted for token in parsed.tokens[1:])


def does_to(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether a clause tells by name of somebody who does something to what is `his`: `Bo Moe bought his works`."""
    group, subject = clause.group, clause.subject
    if group is None or group.passive or subject is None or parsed.tokens[subject[1] - 1].name is None:
        return False
    behind = (parsed.tokens[i].low for i in clause.tokens if i >= group.end)
    return any(low == wanted or SUBJECTS.get(low) == wanted for low in behind)


def two_told(parsed: Parsed) -> bool:
    """Whether a sentence tells of two who may be `they` together: `She met her husband, Jan Moe.`"""
    marks = parsed.words.marks
    kin = marks["people.male"] | marks["people.female"]
    one = any(token.low in HE_OR_SHE for token in parsed.tokens)
    named = {token.name.canonical for token in parsed.tokens if token.name is not None and token.name.type == "person"}
    related = any(token.low in kin for token in parsed.tokens)
    return one + len(named) + (related and not named) > 1


def hangs_on_another(clause: Clause, wanted: str) -> bool:
    """Whether `it` stands in a clause that hangs on one with a subject before it, or `they` in a relative one, of whom
    that tells: what was told before is far from them.

    `The car was given to a museum, from which it was brought back`, `She hid the letters in a barn, where they burned`
    """
    around = clause.parent
    kinds = {"it": ("rel", "sub"), "they": ("rel",)}.get(wanted, ())
    if clause.kind not in kinds or around is None or around.subject is None:
        return False
    return around.start < clause.start and around.group is not None and around.group.end <= clause.start


def several_things(parsed: Parsed, told: Sequence[Clause]) -> bool:
    """Whether clauses side by side tell of two things, of which `it` behind them is neither for sure; also of what is
    said, `said that the roof leaked and that the door was broken`, and of a firm whose something `it` was."""
    main = [clause for clause in told if clause.kind == "main" and clause.group is not None]
    said = [clause for clause in told if clause.kind == "that" and clause.group is not None]
    beside = sum(clause.parent is said[-1].parent and clause.shared is None for clause in said) if said else 0
    return len(main) > 1 or beside > 1 or _of_body(parsed, told)


def _of_body(parsed: Parsed, told: Sequence[Clause]) -> bool:
    """Whether a sentence says of `it` that it was something of a firm or body, which may be `it` as well behind it: `It
    was the firm's last success. In 1929 it was sold.`"""
    tokens, marks = parsed.tokens, parsed.words.marks
    bodies = marks["nouns.bodies"] | marks["nouns.firms"]
    groups = [clause.group for clause in told if clause.subject is not None and tokens[clause.subject[0]].low == "it"]
    return any(
        group is not None
        and tokens[group.main].low in marks["verbs.be"]
        and any(
            token.tag == "POS" and tokens[at - 1].low in bodies for at, token in enumerate(tokens) if at > group.end
        )
        for group in groups
    )


def of_family(parsed: Parsed, told: Sequence[Clause], found: Meant) -> bool:
    """Whether somebody is told of only as one of a family, of whom no other paragraph goes on, nor a life of another:
    `Their first child, Jeanne, was born in 1907. ¶ She moved to Ulm`."""
    subjects = (clause.subject for clause in told if clause.subject is not None)
    owned = [span for span in subjects if parsed.tokens[span[0]].tag == "PRP$"]
    inside = [token.name for span in owned for token in parsed.tokens[slice(*span)]]
    names = [name for name in (*inside, *(named(parsed, span) for span in owned)) if name is not None]
    return any(found.name is not None and name.canonical == found.name.canonical for name in names)


def thing_between(parsed: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether a clause goes on around one that says when, so that what that tells of may not be `it`.

    `The mill was closed when rebels took the town, and its stocks were lost`
    """
    around = other.parent
    when = other.kind == "sub" and parsed.tokens[other.intro].low in parsed.words.marks["dates.clauses"]
    first = around is not None and around.group is not None and around.group.end <= other.intro
    return when and first and around is not None and around.subject is not None and around.start < clause.start


def source_or_others(parsed: Parsed, told: Sequence[Clause]) -> bool:
    """Whether `they` may be those who say so, or several others: `The men left, police said, and they came`."""
    subjects = [(clause.kind, parsed.tokens[slice(*clause.subject)]) for clause in told if clause.subject]
    several = [kind for kind, tokens in subjects if plural(tokens)]
    return "attr" in several and any(kind != "attr" for kind in several)


def another_before(parsed: Parsed, pronoun: Tok, rivals: Rivals, found: Meant) -> bool:
    """Whether somebody else is told of before a pronoun in its sentence: `Lee asked Moe of his house, which fell`."""
    told = people_told(parsed, parsed.tokens[0].start, pronoun.start)
    return any(name.canonical != found.text and rivals.allows(name) for name, _ in told)


def nearest_first(parsed: Parsed, told: Sequence[Clause]) -> list[Clause]:
    """The clauses of whose subjects `they` may be, from the nearest; none inside a subordinate one where several are
    told of beside it: of `Dorn Steel shares fell as traders thought the Lees would sell` not the Lees."""
    several = any(c.kind == "main" and c.subject and plural(parsed.tokens[slice(*c.subject)]) for c in told)
    inside = [c for c in told if several and any(around.kind == "sub" for around in (c, *parents(c)))]
    return sorted((c for c in told if c not in inside), key=lambda c: (c.kind != "main", -c.start))
