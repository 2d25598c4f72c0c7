"""Who or what else a pronoun may mean than the one found for it, so that it is better left as it stands."""

from itertools import pairwise
from typing import Final

from dateline.compose.antecedents import UNKNOWN, Meant, Rivals
from dateline.compose.cataphora import told_behind
from dateline.compose.names import NATIONALITY
from dateline.compose.nouns import head_of, is_body, is_person, is_ship, named, people_told, plural
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.small import ADVISING, HE_OR_SHE, A
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok
from dateline.compose.pronouns import SUBJECTS, is_saying

_SEXED: Final = {"he": "people.male", "she": "people.female"}


_BODIES: Final = frozenset(("organisation", "name"))


def named_beside(parsed: Parsed, pronoun: Tok) -> Meant | None:
    """Whom brackets right behind a pronoun name: `He (Lee) was summoned`."""
    at = next((i for i, token in enumerate(parsed.tokens) if token is pronoun), len(parsed.tokens))
    behind = parsed.tokens[at + 1 : at + 4]
    name = behind[1].name if [token.tag for token in behind] == ["(", "NNP", ")"] else None
    return Meant(name.canonical, name, True) if name is not None and name.type in ("person", "name") else None


def owner(parsed: Parsed, clause: Clause, at: int, rivals: Rivals) -> Meant | None:
    """Whose `his death` at a token is: that of the clause's subject, without text where somebody is told of between.

    None where the subject is nobody with a name.
    """
    if rivals.wanted == "they":
        return _of_two(parsed, at)
    if clause.subject is None or clause.subject[1] > at or rivals.wanted not in _SEXED:
        return _of_thing_told(parsed, clause, at) if rivals.wanted == "it" else told_behind(parsed, clause, at, rivals)
    name, last = named(parsed, clause.subject), parsed.tokens[clause.subject[1] - 1].name
    if name is None:
        return UNKNOWN if last is not None and last.type == "name" else None
    between = parsed.tokens[clause.subject[1] : at]
    is_one = is_something(parsed, clause)  # `Pascoe was rector`
    several = any(
        (t.name is not None and t.name.type not in ("place", "organisation"))
        or SUBJECTS.get(t.low) in (rivals.wanted, "they")  # not `her` before `his death`
        or (not is_one and t.name is None and is_person(t.low, parsed.words))
        for t in between
    )
    sure = not several and rivals.suits(name, parsed, *clause.subject)
    return Meant(name.canonical, name, False) if sure else UNKNOWN


def is_something(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause says what its subject is or stays: `Pascoe was rector`, `The mill remained a part of it`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or group.passive:
        return False
    return parsed.tokens[group.main].low in marks["verbs.be"] or (
        parsed.tokens[group.main].lemma in marks["verbs.becoming"]
    )


def reporter(parsed: Parsed, clause: Clause, wanted: str) -> Meant | None:
    """Whose `its profit` is at the head of what a body says of itself: `The firm said its profit fell`."""
    around, span = clause.parent, clause.subject
    if wanted != "it" or clause.kind != "that" or around is None or around.group is None or span is None:
        return None
    who = around.subject
    if who is None or parsed.tokens[around.group.main].lemma not in parsed.words.marks["verbs.reporting"]:
        return None
    if around.group.passive or around.group.end < span[0] - 1:
        return None
    told = parsed.tokens[slice(*who)]
    if not is_body(told[-1], parsed.words) or any(token.tag not in NOMINALS for token in told):
        return None
    text = told[-1].name.canonical if told[-1].name is not None else " ".join(token.text for token in told)
    return Meant(text[:1].upper() + text[1:], told[-1].name, False)


def _of_thing_told(parsed: Parsed, clause: Clause, at: int) -> Meant | None:
    """The thing of which a clause tells without an object: `The dish rose on the list after its arrival in [May]`, or
    what it was or had done to it: `The mill was a part of the farm until its sale in [1951]`."""
    group, span, tokens = clause.group, clause.subject, parsed.tokens
    if group is None or span is None or span[1] > at or group.end >= at or tokens[at - 1].tag not in ("IN", "EITHER"):
        return None
    bare = tokens[group.end].tag in ("IN", "TO") and not group.passive
    bare |= (group.passive or is_something(parsed, clause)) and tokens[at - 1].low in parsed.words.marks["dates.until"]
    plain = all(token.tag in NOMINALS for token in tokens[slice(*span)]) and tokens[span[1] - 1].tag in ("NN", "NNP")
    name = tokens[span[1] - 1].name
    told_of = clause.kind == "rel" and span[1] - span[0] == 1 and name is not None and name.type in _BODIES
    if name is not None and told_of and all(token.name is None for token in tokens[group.end : at]):
        return Meant(name.canonical, name, False)  # `Acme, which has lost millions since its founding in [1992]`
    if (
        not bare
        or not plain
        or (name is not None and name.type != "name")
        or is_person(tokens[span[1] - 1].low, parsed.words)
    ):
        return None
    text = " ".join(token.text for token in tokens[slice(*span)])
    return Meant(text[:1].upper() + text[1:], None, False)


def _of_two(parsed: Parsed, at: int) -> Meant | None:
    """The two between whom something is, if that is told before: `no row between Peru and Chile since their war`."""
    for start in range(at - 4, -1, -1):
        words = parsed.tokens[start : start + 4]
        if words[0].low in parsed.words.marks["nouns.betweens"] and [t.tag for t in words[1:]] == ["NNP", "CC", "NNP"]:
            return Meant(" ".join(token.text for token in words[1:]), None, False)
    return None


def somebody_nearer(parsed: Parsed, clause: Clause, pronoun: Tok, rivals: Rivals, found: Meant) -> Meant | None:
    """Who was found in the sentences before, or the one of whom its own tells before the pronoun, `Medics treated Moe,
    but he died`; None where it may be either: `A card came from Odvar, since he left.`"""
    if _either(parsed, clause, pronoun, rivals, found):
        return None
    return _treated(parsed, clause, pronoun, rivals) or found


def _treated(parsed: Parsed, clause: Clause, pronoun: Tok, rivals: Rivals) -> Meant | None:
    """The one person to whom several others do something right before `but he`: `Medics treated Moe, but he died`."""
    at = next((i for i, token in enumerate(parsed.tokens) if token is pronoun), 0)
    before = next((c for c in reversed(parsed.clauses) if c.start < clause.start and c.kind != "rel"), None)
    told = people_told(parsed, 0, pronoun.start)
    if rivals.wanted not in _SEXED or len(told) != 1 or not rivals.allows(told[0][0]):
        return None
    if at < 2 or parsed.tokens[at - 1].tag != "CC" or before is None or before.subject is None or before.group is None:
        return None
    several = named(parsed, before.subject) is None and plural(parsed.tokens[slice(*before.subject)])
    name = told[0][0]
    done_to = several and any(token.name is name for token in parsed.tokens[before.group.end : at])
    return Meant(name.canonical, name, False) if done_to else None


def _either(parsed: Parsed, clause: Clause, pronoun: Tok, rivals: Rivals, found: Meant) -> bool:
    """Whether its own sentence tells of others whom a pronoun may mean."""
    if rivals.wanted == "they":
        return any(token.low in parsed.words.marks["nouns.crowds"] for token in parsed.tokens[: clause.start])
    if rivals.wanted not in _SEXED:
        return False
    called = found.name.canonical if found.name is not None else ""
    kin, at = parsed.words.marks[_SEXED[rivals.wanted]], len(_before(parsed, pronoun))
    if any(
        parsed.tokens[i].low in kin and parsed.tokens[i - 1].tag in ("DT", "PRP$", "POS")
        for i in _before(parsed, pronoun)
    ):
        return True  # `Moe cared for his wife since she came home`
    if any(_does_or_owns(parsed, c, rivals, called) for c in parsed.clauses if c is not clause and c.start < at):
        return True
    return any(_may_be_another(parsed, i, rivals, called) for i in _before(parsed, pronoun))


def _does_or_owns(parsed: Parsed, clause: Clause, rivals: Rivals, called: str) -> bool:
    """Whether somebody else does something before, or is owner of what does: `Lee's place was lost, and he left`."""
    if clause.subject is None or clause.group is None:
        return False
    tokens = parsed.tokens[slice(*clause.subject)]
    owns = len(tokens) > 1 and tokens[1].tag == "POS"
    name = tokens[0].name if owns or len(tokens) == 1 else None
    if name is None or name.type not in ("person", "name") or NATIONALITY in name.evidence:
        return False
    return name.canonical != called and rivals.allows(name)


def only_one_told(parsed: Parsed, clause: Clause, pronoun: Tok, rivals: Rivals) -> Meant | None:
    """The one person of whom a sentence tells before a pronoun, if no subject can be meant: `Police charged Moe after
    [he] had fled`, `The club dropped Moe after [his] arrest`. None where another may be meant."""
    behind = clause.kind == "sub" or clause.subject is None or parsed.tokens[clause.subject[0]].start < pronoun.start
    if rivals.wanted not in _SEXED or not behind:
        return None
    subjects = [c.subject for c in parsed.clauses if c.subject and parsed.tokens[c.subject[0]].start < pronoun.start]
    told = people_told(parsed, 0, pronoun.start)
    names = {name.canonical: name for name, _ in told}
    unnamed = any(
        token.name.type == "name"
        if token.name is not None
        else token.tag == "NN" and is_person(token.low, parsed.words) and not _child(parsed, at)
        for at, token in ((at, parsed.tokens[at]) for at in _before(parsed, pronoun))
    )
    lows = (parsed.tokens[span[0]].low for span in subjects if parsed.tokens[span[0]].tag == "PRP")
    subject = any(low != "it" for low in lows) or any(named(parsed, span) is not None for span in subjects)
    if len(names) != 1 or unnamed or subject or not subjects:
        return None
    name = next(iter(names.values()))
    return Meant(name.canonical, name, False) if rivals.allows(name) else None


def _child(parsed: Parsed, at: int) -> bool:
    """Whether a noun behind `their` calls him whose kin was told of: `Moe's parents buried their son`."""
    owned = at > 0 and parsed.tokens[at - 1].low == "their"
    kin, before = parsed.words.marks["people.bereaved"], pairwise(parsed.tokens[:at])
    return owned and any(owner.tag == "POS" and noun.low in kin for owner, noun in before)


def agreed(found: Meant | None, told: Meant | None) -> Meant | None:
    """Whom a pronoun means by the text before and by its own sentence, `told`: nobody where they say two."""
    if told is None or told.name is None:
        return found
    other = found is not None and (found.name is None or found.name.canonical != told.name.canonical)
    return None if other else told


def _before(parsed: Parsed, pronoun: Tok) -> range:
    return range(next((at for at, token in enumerate(parsed.tokens) if token.start >= pronoun.start), 0))


def _may_be_another(parsed: Parsed, at: int, rivals: Rivals, called: str) -> bool:
    """Whether a name of one word, not known for a place's or a body's, stands where somebody may: behind `from`."""
    name, before = parsed.tokens[at].name, parsed.tokens[at - 1] if at else None
    if name is None or name.type != "name" or before is None or before.low not in parsed.words.marks["people.givers"]:
        return False
    return name.canonical != called and rivals.allows(name)


def somebody_like_it(parsed: Parsed, clause: Clause, rivals: Rivals, found: Meant) -> bool:
    """Whether somebody of that sex follows one whose own is not known: `Annie was confined of a boy. He …`"""
    if found.name is None or clause.group is None or clause.subject is None:
        return False
    if is_ship(parsed.tokens[slice(*clause.subject)], parsed.words):
        return False  # `SS Corran was launched by Lady Ann. She …`
    if rivals.knows(found.name, parsed.tokens[slice(*clause.subject)]):
        return False
    behind = clause.group.end
    several = parsed.words.marks[_SEXED[rivals.wanted]]
    return any(token.tag in NOUNS and token.low in several for token in parsed.tokens[behind:])


def something_new(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of a thing not told of before, which `it` behind it may mean: `A beacon was lit; it …`"""
    if clause.subject is None or parsed.tokens[clause.subject[0]].low not in A:
        return False
    noun = parsed.tokens[head_of(parsed, clause.subject)]
    several = plural(parsed.tokens[slice(*clause.subject)])
    return not several and not is_person(noun.low, parsed.words) and not is_saying(parsed, clause)


def others_undergo(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether `they` are rather those to whom something was done before, `It raised them and said that they …`, or he
    may be who is told what to do: `Lee wrote to Moe saying he should leave`."""
    if wanted in HE_OR_SHE:
        return _advised(parsed, clause)
    return wanted == "they" and any(token.low == "them" for token in parsed.tokens[: clause.start])


def _advised(parsed: Parsed, clause: Clause) -> bool:
    """Whether what somebody should do, could or may is said to another person."""
    around, group = clause.parent, clause.group
    if clause.kind != "that" or group is None or parsed.tokens[group.start].low not in ADVISING:
        return False
    if around is not None and around.kind == "part":
        around = around.parent
    if around is None or around.group is None:
        return False
    told = (token.name for token in parsed.tokens[around.group.end : clause.start])
    return any(name is not None and name.type == "person" for name in told)


def may_be_several(token: Tok) -> bool:
    """Whether a name of nothing known has the form of a plural: `Paratroops landed`."""
    name = token.name
    return name is not None and name.type == "name" and token.low.endswith("s") and not token.low.endswith("ss")


def told_now(clause: Clause) -> bool:
    """Whether a clause tells what is so now: `People say the tank was new`."""
    return clause.group is not None and clause.group.tense == "present"


def worded(parsed: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether what is done with words is told of `it`, and the other is a body: `It left before it was announced`."""
    group, span = clause.group, other.subject
    if group is None or span is None or not group.passive:
        return False
    said = parsed.tokens[group.main].lemma in parsed.words.marks["verbs.wording"]
    return said and is_body(parsed.tokens[span[1] - 1], parsed.words)


def part_of(parsed: Parsed, start: int, end: int) -> tuple[int, int] | None:
    """Of `seventy million copies of the rifle` the rifle, which `it` can mean."""
    whole = parsed.tokens[start:end]
    of = len(whole) > 3 and [token.tag for token in whole[-3:]] == ["IN", "DT", "NN"] and whole[-3].low == "of"
    return (end - 2, end) if of else None


def thing_done(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """The one thing that people make or take in a clause, which `it` behind that can only mean.

    `Two men stole a car; it was found`. None where another thing is told of too.
    """
    group, tokens = clause.group, parsed.tokens
    if group is None or group.passive or group.negated or clause.subject is None:
        return None
    start = end = group.end
    while end < len(tokens) and tokens[end].tag in NOMINALS:
        end += 1
    held = [i for i in clause.tokens if i not in range(start, end)]
    others = any(tokens[i].tag == "NN" or (tokens[i].tag == "NNP" and i > end) for i in held)
    single = end > start and tokens[start].tag == "DT" and tokens[end - 1].tag == "NN"
    one = single and not is_person(tokens[end - 1].low, parsed.words) and tokens[end - 1].name is None
    return (start, end) if one and not others and not any(tokens[i].tag == "POS" for i in range(start, end)) else None


def definite(text: str) -> str:
    """A thing told of for the first time as it is told of again: `the car` for `a car`."""
    first, _, rest = text.partition(" ")
    return f"The {rest}" if first.lower() in A else text


def no_thing(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Whether a subject is nothing that `it` goes on with: a pronoun, somebody, what is only just told of."""
    first, head = parsed.tokens[span[0]], parsed.tokens[head_of(parsed, span)]
    nothing = first.low in ("no", "neither") or (span[1] - span[0] == 1 and first.tag in ("PDT", "DT", "CD"))
    return first.tag in ("PRP", "PRP$", "WRB") or first.low in A or nothing or is_person(head.low, parsed.words)


def unknown(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether a subject is a name of which nobody knows what it is, which may be meant: `Nwankwo was a child`."""
    span = clause.subject
    name = parsed.tokens[span[0]].name if span is not None and span[1] - span[0] == 1 else None
    return wanted in HE_OR_SHE and name is not None and name.type == "name" and " " not in name.text


def speaks(parsed: Parsed, clause: Clause) -> bool:
    """Whether those say something of whom a clause tells: `a board that was set up in May and reported in [June]`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or clause.subject is None or parsed.tokens[group.main].lemma not in marks["verbs.reporting"]:
        return False
    head, behind = parsed.tokens[head_of(parsed, clause.subject)], parsed.tokens[min(group.end, len(parsed.tokens) - 1)]
    somebody = is_person(head.low, parsed.words) or head.low in marks["nouns.bodies"] | marks["nouns.anaphoric"]
    return somebody and (behind.low in ("in", "on") or behind.mention >= 0)


def of_remains(parsed: Parsed, clause: Clause, found: Meant) -> bool:
    """Whether somebody's body or funeral is told of who is not surely meant: `Ann Lee mourned Eva Moe. Her funeral`."""
    head = head_of(parsed, clause.subject) if clause.subject is not None and not found.certain else -1
    marks = parsed.words.marks
    return head >= 0 and parsed.tokens[head].low in marks["nouns.remains"] | marks["nouns.funerals"]
