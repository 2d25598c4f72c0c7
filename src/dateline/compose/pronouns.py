"""What clauses show of a pronoun: that it means nothing, that it is somebody else, that other things may be meant."""

from typing import Final

from dateline.compose.names import NATIONALITY, Name
from dateline.compose.nouns import head_of, is_body, is_person, is_ship, plural
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import A
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import tag_at

PRONOUNS: Final = frozenset(("he", "she", "they", "it"))
SUBJECTS: Final = {"his": "he", "him": "he", "her": "she", "their": "they", "its": "it"}
_OBJECTS: Final = {"he": "him", "she": "her", "they": "them", "it": "it"}


def others(parsed: Parsed, span: tuple[int, int], end: int | None = None, *, hardly: bool = False) -> bool:
    """Whether a sentence tells of people behind a subject, whom `they` may mean as well: `Police arrested two men`.

    end: the token before which they are looked for. hardly: whether a body behind a preposition counts too, of which
    `they` are told less often than of a subject that is several: `They drew the attention of the council to it`.
    """
    words, several = parsed.words, parsed.words.marks["nouns.crowds"]
    # of one body things can be told too: `The council sold two mills`
    one = not plural(parsed.tokens[slice(*span)]) and parsed.tokens[span[0]].tag != "PRP"
    told = {token.name.canonical for token in parsed.tokens[slice(*span)] if token.name is not None}
    for at, token in enumerate(parsed.tokens[span[1] : end], span[1]):
        if token.name is not None and token.name.canonical in told:
            continue
        people = token.low in several or (token.tag == "NNS" and is_person(token.low.removesuffix("s"), words))
        joined = token.name is not None and token.name.type == "person" and parsed.tokens[at - 1].tag == "CC"
        if (
            people
            or joined
            or (one and token.tag == "NNS")
            or (is_body(token, words) and not _governed(parsed, at, alone=one or hardly))
        ):
            return True
    return False


def _governed(parsed: Parsed, at: int, *, alone: bool) -> bool:
    """Whether a body is told of behind a preposition; alone: and nothing stands between, `in Parliament`."""
    start = at
    while not alone and parsed.tokens[start - 1].tag in NOMINALS:
        start -= 1
    return parsed.tokens[start - 1].tag in ("IN", "TO")


def goes_on(parsed: Parsed, clause: Clause, then: tuple[Parsed, Clause]) -> bool:
    """Whether `it` in a clause, `then`, goes on with that to which a body did something, and is not the body.

    So is what the body made, and that to which something is done again: `The fort was taken by the 9th Foot. It was
    burned`, but not `It withdrew` or `It was disbanded`.
    """
    told, doing, group = then[0], then[1].group, clause.group
    if group is None or doing is None or told.tokens[doing.start].low in parsed.words.marks["verbs.have"]:
        return False  # `It had been founded by the Guild`
    marks = parsed.words.marks
    made = parsed.tokens[group.main].lemma in marks["verbs.founding_things"]
    return made or (doing.passive and told.tokens[doing.main].lemma not in marks["verbs.done_to_bodies"])


def rivalled(parsed: Parsed, clause: Clause, then: tuple[Parsed, Clause]) -> bool:
    """Whether a clause names another thing that `it` in a clause, `then`, may mean: `The firm bought the mill. It
    burned down.`"""
    group = clause.group
    if group is None or (group.passive and goes_on(parsed, clause, then)):
        return False
    if _passes(parsed, clause, then):
        return True
    start = end = _object_at(parsed, clause)
    while end < len(parsed.tokens) and parsed.tokens[end].tag in NOMINALS:
        end += 1
    if end == start or parsed.tokens[start].tag not in ("DT", "PRP$", "NNP"):
        return False
    last = parsed.tokens[end - 1]
    if parsed.tokens[start].low in A:
        doer = parsed.tokens[clause.subject[1] - 1].name if clause.subject is not None else None
        lone = parsed.tokens[slice(*clause.subject)] if clause.subject is not None else ()
        short = len(lone) == 1 and lone[0].name is None and lone[0].text.isupper()
        unknown = short or (doer is not None and doer.type == "name")  # `CD bought a hut. It burned down.`
        made = (
            parsed.tokens[group.main].lemma in parsed.words.marks["verbs.bringing_about"]
        )  # `built a school. It closed`
        return (
            unknown or made or parsed.words.event(last.low)
        )  # what opened then is the session rather than the council
    if last.name is not None and last.name.type == "place" and clause.subject is not None:
        return not is_ship(
            parsed.tokens[slice(*clause.subject)], parsed.words
        )  # `The ferry left Moss. It struck a rock`
    if last.name is None:
        return last.tag == "NN" and not is_person(last.low, parsed.words)
    return last.name.type != "person" and NATIONALITY not in last.name.evidence


def _object_at(parsed: Parsed, clause: Clause) -> int:
    """The token at which what a clause does something to can begin, of a passive who does it."""
    group = clause.group
    assert group is not None
    start = group.end
    if group.passive:
        by = next((i for i in range(start, len(parsed.tokens)) if parsed.tokens[i].low == "by"), -1)
        start = by + 1 if by >= 0 and parsed.holder[by] is clause else len(parsed.tokens)
    if [token.tag for token in parsed.tokens[start : start + 2]] == ["TO", "VB"]:
        return start + 2  # `decided to call a session`
    led = [token.tag for token in parsed.tokens[start + 1 : start + 2]] == ["DT"]
    particle = led and parsed.tokens[start].low in parsed.words.marks["verbs.particles"]
    return start + particle  # `took over the institute`


def _passes(parsed: Parsed, clause: Clause, then: tuple[Parsed, Clause]) -> bool:
    """Whether a clause tells of what came to a place, or of an event that did something, behind which `it` may be the
    place: `The railway came. It lost its status`, `The plague killed half of them. It was occupied by the Danes`."""
    group, done = clause.group, then[1].group
    if group is None or clause.subject is None or group.passive:
        return False
    head = parsed.tokens[head_of(parsed, clause.subject)]
    came = (
        parsed.tokens[group.main].lemma in parsed.words.marks["verbs.coming_there"]
        and head.low in parsed.words.marks["nouns.coming_there"]
    )
    event = head.low in parsed.words.marks["nouns.lived_through"]
    return came or (event and done is not None and done.passive)


def undergoes(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether the pronoun is the object of a clause, and so not its subject: `The war ruined it`, `Lee saw to it`."""
    group = clause.group
    if group is None or group.end >= len(parsed.tokens):
        return False
    at = group.end + 1 if parsed.tokens[group.end].tag in ("IN", "TO") else group.end
    object_ = parsed.tokens[at] if at < len(parsed.tokens) else None
    return (
        object_ is not None and object_.low == _OBJECTS[wanted] and object_.tag == "PRP" and parsed.holder[at] is clause
    )


def done_to_it(parsed: Parsed) -> bool:
    """Whether a sentence tells what was done to `it`, of which the next one may go on: `Vikings burned it.`"""
    return any(clause.kind == "main" and undergoes(parsed, clause, "it") for clause in parsed.clauses)


def named_at_birth(parsed: Parsed, clause: Clause, *, known: bool) -> Name | None:
    """The name with which somebody was born, as a clause tells it, `He was born Karl Lund`, if he is not known yet; or
    who he was: `She was Ann Holm before that date`."""
    group, tokens, marks = clause.group, parsed.tokens, parsed.words.marks
    if group is None or group.end >= len(tokens) or group.negated:
        return None
    main, name = tokens[group.main].low, tokens[group.end].name
    owner = tag_at(tokens, group.end + 1) == "POS"  # `She was Ann Holm's aunt`
    told = main in marks["verbs.be"] if known else main in marks["dates.born"] | marks["verbs.be"]
    return name if told and not owner and name is not None and name.type == "person" else None


def same_pronoun(parsed: Parsed, clause: Clause, wanted: str) -> bool:
    """Whether the subject of a clause is the pronoun itself that is looked for."""
    first = parsed.tokens[clause.subject[0]] if clause.subject is not None else None
    alone = clause.subject is not None and clause.subject[1] - clause.subject[0] == 1
    return alone and first is not None and first.low == wanted


def told_beside(parsed: Parsed, clause: Clause) -> list[int]:
    """The tokens that tell of others than the pronoun that is the subject of a clause: `He dismissed Crane`, `Crane,
    whom he dismissed`, and who does what is said, `She said that Mrs Lee was ill and told her to rest`."""
    told_of = clause.antecedent if clause.subject != clause.antecedent else None
    whole = clause if clause.shared is None else clause.shared
    inside = (c.subject for c in parsed.clauses if c.parent is whole and c.kind in ("that", "sub") and c.subject)
    said = (i for span in inside if whole.subject and span[0] > whole.subject[0] for i in range(*span))
    return [*clause.tokens, *range(*(told_of or (0, 0))), *said]


def impersonal(parsed: Parsed, clause: Clause) -> bool:
    """Whether the `it` that is the subject of a clause means nothing: `It rained`, `It was there that they met`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or clause.subject is None or parsed.tokens[clause.subject[0]].low != "it":
        return False
    main = parsed.tokens[group.main]
    announcing = main.low in marks["verbs.be"] or (group.passive and main.lemma in marks["verbs.say"])
    announcing |= main.lemma in marks["verbs.seeming"]  # `It emerged he had left`
    inside = [other for other in parsed.clauses if other.kind == "that" and other.parent is clause]
    follows = any(announcing or (group.passive and other.start == group.end) for other in inside)
    to = any(parsed.tokens[i].tag == "TO" for i in clause.tokens if i >= group.end)
    resolved = group.passive and main.lemma in marks["verbs.resolving"] and to
    over = main.low in marks["verbs.be"] and [parsed.tokens[i].low for i in clause.tokens if i >= group.end][:1] == [
        "over"
    ]
    happened = main.lemma in marks["verbs.happening"]  # no thing does, and no body: `The firm sent guards. It happened`
    told = follows or resolved or over or happened or _judges(parsed, clause)
    return told or main.lemma in marks["verbs.weather"] or timing(parsed, clause)


def _judges(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause with `it` says only what to think of something: `It became clear that …`, `It is wise to go`."""
    group, marks, tokens = clause.group, parsed.words.marks, parsed.tokens
    if group is None or not {tokens[group.main].low, tokens[group.main].lemma} & (
        marks["verbs.be"] | marks["verbs.becoming"]
    ):
        return False
    at = group.end
    while at < len(tokens) and (tokens[at].tag in ("RB", "DATE") or tokens[at].low in A):
        at += 1
    tags = [token.tag for token in tokens[at + 1 : at + 3]]
    dated = 2 if tags == ["IN", "DATE"] else 1 if tags[:1] == ["DATE"] else 0
    behind = [token.low for token in tokens[at + 1 + dated : at + 2 + dated]]
    judged = at < len(tokens) and tokens[at].low in marks["people.judging"]
    return judged and behind in (["that"], ["to"], ["for"], ["if"], ["how"])


def timing(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause with `it` tells nothing but a time: `It took until May to open it`, `It was ten past four`."""
    group, marks = clause.group, parsed.words.marks
    if group is None or clause.subject is None or parsed.tokens[clause.subject[0]].low != "it":
        return False
    main = parsed.tokens[group.main]
    behind = [parsed.tokens[i] for i in clause.tokens if i >= group.end]
    first = next((token for token in behind if token.tag != "RB"), None)
    if first is None or group.passive:
        return False
    until = any(token.low in marks["dates.until"] for token in behind) and first.tag in ("CD", "PRP")
    timed = first.mention >= 0 or first.low in marks["dates.until"] or until
    lasts = main.lemma in marks["verbs.lasting"] and timed
    alone = all(token.mention >= 0 or token.tag in ("RB", ",", ".") for token in behind)
    return lasts or (main.low in marks["verbs.be"] and alone)


def is_written(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells what is written somewhere, which is of something else: `The tag says it was refilled`."""
    last = parsed.tokens[clause.subject[1] - 1] if clause.subject else None
    return last is not None and last.low in parsed.words.marks["nouns.written"] and is_saying(parsed, clause)


def is_saying(parsed: Parsed, clause: Clause) -> bool:
    return bool(
        clause.subject and clause.group and parsed.tokens[clause.group.main].lemma in parsed.words.marks["verbs.say"]
    )


def body_says(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause has a body such as a firm say something."""
    assert clause.subject is not None
    last = parsed.tokens[clause.subject[1] - 1]
    body = last.name is not None and last.name.type in ("organisation", "place")
    return is_saying(parsed, clause) and (body or last.low in parsed.words.marks["nouns.anaphoric"])


def spoken_of(parsed: Parsed, clause: Clause, text: str) -> bool:
    """Whether what `it` would mean stands in the words that are told to have been said by `it`: `“The ship was sound,”
    it said`."""
    if clause.kind != "attr" or clause.subject is None or parsed.tokens[clause.subject[0]].low != "it":
        return False
    said = " ".join(token.low for token in parsed.tokens[: clause.start])
    return text.lower() in said


def only_firms_own(text: str, owner: str, words: Words) -> bool:
    """Whether a phrase tells of what firms own, and its owner, who has no name, is no body: not `the drug’s shares`."""
    owned, last = text.lower().split()[-1:], owner.lower().split()[-1]
    plain = owner != "" and last not in words.marks["nouns.bodies"] | words.marks["nouns.anaphoric"]
    return plain and bool(owned) and owned[0] in words.marks["nouns.of_firms"]


def describes(clause: Clause, other: Clause) -> bool:
    """Whether a clause tells whom somebody else did something to: in `Ann Lee, the rival whom she beat, left` she is
    not Ann Lee."""
    if clause.kind != "rel" or clause.antecedent is None or other.subject is None:
        return False
    early = other.group is None or other.group.start > clause.start
    return early and other.subject[0] <= clause.antecedent[0]
