"""The form of `be` that headlines and minutes leave out: `Council to meet`, `Two killed in blast`, `Rent due`."""

from collections.abc import Sequence

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.free import chooses_day
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.small import NO_SUBJECTS, A
from dateline.compose.parse.subjects import subject_of
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, tag_at
from dateline.compose.parse.verbs import Group

_SHOWN = NOMINALS | {"IN", "RB"}
_BEGINS = frozenset(("DT", "PRP$", "CD"))
_NO_OBJECT = frozenset(("IN", "TO", "DATE", ".", ",", "RB", "EITHER", ")", "--", ";"))


def complete(sentence: Sentence) -> None:
    """Give clauses without a finite verb what stands for one: an infinitive behind its subject, `due`."""
    units = sentence.words.marks["dates.units"]
    for clause in sentence.clauses:
        if clause.group is not None:
            _without_record(sentence, clause)
            _beside(sentence, clause)
        if clause.kind != "main" or clause.group is not None:
            continue
        if _shows(sentence, clause):
            continue
        group = next((found for at in clause.tokens if (found := predicate(sentence, at)) is not None), None)
        subject = subject_of(sentence.tokens, clause.tokens, group.start, units) if group else None
        object_ = subject is not None and sentence.tokens[subject[0]].low in NO_SUBJECTS  # `making him free to go`
        if subject == (0, 1) and sentence.tokens[0].low in sentence.words.marks["tagging.glad"]:
            continue
        if group is not None and subject is not None and not object_ and not _ranked(sentence, subject):
            colon = sentence.tokens[subject[1] - 1].text == ":"
            clause.group, clause.subject = group, (subject[0], subject[1] - colon)


def _without_record(sentence: Sentence, clause: Clause) -> None:
    """Give what was held for the subject of `Minutes of the meeting held on [5 May]`: the meeting."""
    tokens, group, span = sentence.tokens, clause.group, clause.subject
    if group is None or span is None or not group.doubtful or not _held(sentence, clause):
        return
    marks, inside = sentence.words.marks["nouns.records"], range(span[0], min(span[0] + 2, span[1] - 1))
    first = next((at for at in inside if tokens[at].low in marks and tokens[at + 1].low == "of"), -1)  # `Draft minutes`
    clause.subject = (first + 2, span[1]) if first >= 0 else span


def _beside(sentence: Sentence, clause: Clause) -> None:
    """Make a clause of what was done meanwhile: `Japan surrendered in May, with the papers signed in [September]`."""
    tokens, group = sentence.tokens, clause.group
    own = [i for i in clause.tokens if tokens[i].tag != ","]
    if group is None or clause.kind != "main" or clause.subject is not None or not group.doubtful or not own:
        return
    end = group.start
    while end > own[0] and tokens[end - 1].tag == "RB":
        end -= 1
    inside = [tokens[i].tag for i in range(own[0] + 1, end)]
    if own[0] == 0 or tokens[own[0]].low != "with" or not inside or not set(inside) <= NOMINALS:
        return
    clause.kind, clause.subject, clause.antecedent = "part", (own[0] + 1, end), (own[0] + 1, end)
    clause.group = group._replace(tense="", passive=True, doubtful=False)


def _held(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells of an event that was held: `Meeting held in the hall`."""
    tokens, span, group = sentence.tokens, clause.subject, clause.group
    if span is None or group is None or tokens[group.main].lemma not in sentence.words.marks["verbs.holding"]:
        return False
    nouns = (token.low.rpartition(" ")[2] for token in tokens[slice(*span)])  # `the Town Hall Meeting` too
    return any(map(sentence.words.event, nouns))


def _apposed(sentence: Sentence, clause: Clause) -> bool:
    """Whether the only verb of a line stands behind a comma: `The last horse bus, photographed in [1914].`"""
    group, span = clause.group, clause.subject
    if group is None or span is None or span[1] != group.start - 1 or sentence.tokens[span[1]].tag != ",":
        return False
    if sentence.tokens[span[1] - 1].low == "others":
        return False  # `Ann Lee, Bo Moe, and many others, followed in 1855`
    alone = sum(other.finite for other in sentence.groups) == 1
    return alone and sentence.tokens[group.main].lemma not in sentence.words.marks["verbs.intransitive"]


def _shows(sentence: Sentence, clause: Clause) -> bool:
    """Make a verb in -ing behind the first noun phrase that of the clause: `Fishermen landing herring, [1936]`."""
    tokens = sentence.tokens
    group = next((found for found in sentence.groups if tokens[found.start].tag == "VBG"), None)
    if group is None or group.main != group.start or group.start not in clause.tokens or len(sentence.clauses) > 1:
        return False
    if tokens[0].low in sentence.words.marks["tagging.glad"]:
        return False  # `Great seeing you on [Sunday]`
    subject = subject_of(tokens, clause.tokens, group.start)
    behind = tokens[group.end].tag if group.end < len(tokens) else "."
    if subject is None or subject != (0, group.start) or tokens[0].tag == "DATE" or behind not in _SHOWN:
        return False
    if any(token.tag == "IN" for token in tokens[: group.start]):
        return False
    clause.group, clause.subject, clause.kind = group, subject, "part"
    return True


def _ranked(sentence: Sentence, subject: tuple[int, int]) -> bool:
    """Whether an infinitive belongs to a noun phrase, `first state to close`; a date is no subject either, nor is where
    somebody goes: `To Oslo with Lee to see the works`."""
    first = sentence.tokens[subject[0] : subject[0] + 2]
    if any(token.tag == "TO" for token in sentence.tokens[subject[0] : min(subject[0] + 2, subject[1])]):
        return True
    return any(token.tag == "DATE" or token.low in sentence.words.marks["nouns.ranks"] for token in first)


def predicate(sentence: Sentence, at: int) -> Group | None:
    """The verb group that begins here though no finite verb does."""
    tokens, words = sentence.tokens, sentence.words
    before = at - 2 if at > 1 and tokens[at - 1].text == ":" else at - 1
    if at == 0 or at + 1 >= len(tokens) or not _ends_noun(tokens[before], words):
        return None
    if tokens[at].low in words.marks["verbs.predicates"] and tokens[at + 1].tag in _NO_OBJECT:
        return Group(at, at + 1, at, "present")
    verb = next((group for group in sentence.groups if group.start == at + 1), None)
    if tokens[at].tag != "TO" or verb is None or tokens[at + 1].tag != "VB":
        return None
    return verb._replace(start=at, tense="modal", to=True)


def _ends_noun(token: Tok, words: Words) -> bool:
    """Whether a subject may end here: no noun with which an infinitive goes, as `plan to`, `the first to`."""
    return (token.tag in NOUNS or token.tag == "CD") and token.low not in words.marks["nouns.infinitive"]


def waits(first: Tok, words: Words) -> bool:
    """Whether a sentence that begins with this word waits for its subject: `To be held`, `Due`, `Damaged`."""
    marks = words.marks
    done = first.tag in ("VBN", "VBD") and first.lemma in marks["verbs.transitive"] | marks["verbs.making"]
    return first.tag == "TO" or first.low in marks["verbs.predicates"] or done


def left_out(sentence: Sentence, clause: Clause) -> str:
    """The tense of the form of `be` that a clause leaves out: `present`, `past`; empty if it leaves out none."""
    group, tokens = clause.group, sentence.tokens
    if group is None or clause.kind not in ("main", "coord") or clause.subject is None:
        return "past" if _witnessed(sentence, clause) else ""
    marks = sentence.words.marks
    first, behind = tokens[group.start], tokens[group.end] if group.end < len(tokens) else None
    chosen = chooses_day(tokens, group.end, sentence.words)
    chosen = chosen and not sentence.words.event(tokens[clause.subject[1] - 1].low)  # `Trial set [3 May] for two men`
    predicate = first.low in marks["verbs.predicates"] and first.tag not in ("VBZ", "VBP")
    if first.tag == "TO" or (predicate and not chosen):
        return "present"
    told = not group.doubtful or (behind is not None and behind.tag not in _NO_OBJECT)
    told |= _came_to_grief(sentence, group, clause.subject)
    if told or chosen or _object_late(tokens, group.end):
        return ""
    if _sent_in(sentence, group, clause.subject[0]) or (
        first.tag == "VBD" and clause.kind == "main" and tokens[clause.subject[0]].tag == "PRP"
    ):
        return ""  # who leaves out a form of be leaves out the pronoun too: `She returned by a cargo ship`
    if _particle(sentence, group.end):
        following = tokens[group.end + 1].tag if group.end + 1 < len(tokens) else "."
        handed = first.lemma in marks["verbs.handing"] and following in _NO_OBJECT
        if f"{first.lemma}-{tokens[group.end].low}" in marks["verbs.withdrawing"]:
            return ""  # `Norvale pulled out in May`
        return "past" if handed and not _acts(tokens[clause.subject[0]]) else ""  # `Ann Lee handed over to her son`
    if _undergoes(sentence, group) or _held(sentence, clause) or _apposed(sentence, clause):
        return "past"
    if _acts(tokens[clause.subject[0]]):
        return ""
    awaited = behind is not None and (behind.tag in ("DATE", "TO") or behind.low == "for")
    if first.lemma in marks["verbs.awaited"]:
        return "present" if awaited else ""
    told = tokens[clause.subject[0]].tag in ("DT", "PRP$") and tokens[-1].text == "."
    told &= first.lemma in marks["verbs.cancelling"] or tokens[clause.subject[0]].tag == "PRP$"
    told |= first.lemma in marks["verbs.cancelling"] and tokens[clause.subject[1] - 1].low in marks["nouns.fluctuating"]
    return "past" if first.lemma in marks["verbs.making"] and not told else ""


def be_left_out(sentence: Sentence, clause: Clause) -> str:
    """The same, where a further participle goes on from one that leaves it out too: `A house founded in 1139 and raised
    to an abbey in 1148.`"""
    group, first, tokens = clause.group, clause.shared, sentence.tokens
    if group is not None and clause.subject is not None and _of_all(sentence, clause.subject):
        return "past" if group.doubtful else ""
    if clause.kind != "coord" or group is None or first is None or first.kind != "main" or not group.doubtful:
        return left_out(sentence, clause)
    marks, behind = sentence.words.marks, tokens[group.end].tag if group.end < len(tokens) else "."
    alone = tokens[group.main].lemma in marks["verbs.intransitive"] | marks["verbs.either"]
    done = not alone and behind in ("IN", "TO", "DATE") and left_out(sentence, first) == "past"
    return "past" if done else left_out(sentence, clause)


def _of_all(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a subject says behind a comma what befell all of those before: `two sons, both killed in 1916`."""
    alone = span[0] > 0 and span[1] - span[0] == 1 and sentence.tokens[span[0] - 1].tag == ","
    return alone and sentence.tokens[span[0]].low in sentence.words.marks["tagging.all_of_them"]


def _witnessed(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause is what somebody saw done: `They saw their flights cancelled last week`."""
    group, around = clause.group, clause.parent.group if clause.parent is not None else None
    if group is None or around is None or clause.kind != "that" or clause.intro >= 0 or clause.subject is None:
        return False
    saw = sentence.tokens[around.main].lemma in sentence.words.marks["verbs.witnessing"]
    behind = sentence.tokens[group.end].tag if group.end < len(sentence.tokens) else "."
    return saw and group.doubtful and around.end == clause.subject[0] and behind in _NO_OBJECT | {"JJ"}


def _object_late(tokens: Sequence[Tok], at: int) -> bool:
    """Whether the object stands behind the date or who was given it: `The board published on [3 May] the report`,
    `In [1860] Ann Lee sold to Bo Kemp, of Ulm, the mill`."""
    at = _receiver(tokens, at)
    given = at > 0 and tokens[at - 1].tag not in ("VBD", "VBN")
    dated = [token.tag for token in tokens[at : at + 2]]
    skipped = 2 if dated == ["IN", "DATE"] else 1 if dated[:1] == ["DATE"] else 0
    behind = tag_at(tokens, at + skipped)
    return bool(skipped or given) and behind in (_BEGINS if given else ("DT", "PRP$"))


def _receiver(tokens: Sequence[Tok], at: int) -> int:
    """Where it ends to whom something was given: behind `to Bo Kemp, of Ulm,`; where it begins, if it is not told."""
    if [token.tag for token in tokens[at : at + 1]] != ["TO"]:
        return at
    end = min(at + 2, len(tokens))
    while end < len(tokens) and tokens[end].tag in NOUNS | {"JJ"}:
        end += 1
    of = [token.low for token in tokens[end : end + 2]]
    if of == [",", "of"]:
        end += 2
        while end < len(tokens) and tokens[end].tag in NOMINALS:
            end += 1
        end += end < len(tokens) and tokens[end].tag == ","
    return end


def _undergoes(sentence: Sentence, group: Group) -> bool:
    """Whether a participle or what stands behind it shows that something was done to the subject."""
    tokens, marks = sentence.tokens, sentence.words.marks
    lemma, behind = tokens[group.start].lemma, tokens[group.end].low if group.end < len(tokens) else ""
    return (
        lemma in marks["verbs.transitive"]
        or (behind == "with" and lemma in marks["verbs.accusing"])
        or (behind == "to" and lemma in marks["verbs.passing_on"] | marks["verbs.founding"])
        or (behind == "of" and lemma in marks["verbs.depriving"])
        or (behind == "by" and _agent(tokens, group, sentence.words))
    )


def _came_to_grief(sentence: Sentence, group: Group, subject: tuple[int, int]) -> bool:
    """Whether a ship, car or train did by itself what is done to rulings: `A bus overturned near Vik`."""
    marks, behind = sentence.words.marks, sentence.tokens[group.end : group.end + 1]
    vehicle = any(token.low in marks["nouns.vehicles"] for token in sentence.tokens[slice(*subject)])
    agent = any(token.low == "by" for token in behind)
    return vehicle and not agent and sentence.tokens[group.main].lemma in marks["verbs.wrecking"]


def _particle(sentence: Sentence, at: int) -> bool:
    """Whether a word makes another verb of the one before: `lifted off`, not `arrested over a deal`.

    With an object too, where it is hardly a preposition: `sent out a call for help`.
    """
    tokens = sentence.tokens[at : at + 2]
    alone = len(tokens) < 2 or tokens[1].tag not in NOMINALS or tokens[0].low in ("out", "off", "up", "away")
    return bool(tokens) and tokens[0].low in sentence.words.marks["verbs.particles"] and alone


def _sent_in(sentence: Sentence, group: Group, subject: int) -> bool:
    """Whether a sentence with articles tells what its subject sent or brought in: `The enemy sent in a flag.`

    Or what somebody with a name sent of his own: `Ann Lee sent in her bill.`
    """
    tokens, behind = sentence.tokens, sentence.tokens[group.end : group.end + 2]
    if len(behind) < 2 or tokens[-1].text != ".":
        return False
    owned = tokens[group.start - 1].tag == "NNP" and behind[1].low in ("his", "her")
    if tokens[subject].tag not in ("DT", "PRP$") and not owned:
        return False
    pair = f"{tokens[group.start].lemma}-{behind[0].low}"
    thing = behind[1].low in A or behind[1].tag in ("CD", "NNS", "JJ", "PRP$")
    return thing and pair in sentence.words.marks["verbs.fetching"]


def _agent(tokens: Sequence[Tok], group: Group, words: Words) -> bool:
    """Whether `by` tells who did it, and neither when nor how much: `War declared by Germany`."""
    agent = tokens[group.end + 1] if group.end + 1 < len(tokens) else None
    counted = len(tokens) > group.end + 2 and tokens[group.end + 2].tag == "TO"  # `voted by four to one`
    if agent is None or counted:
        return False
    titled = agent.text[0].isupper() and agent.low.rstrip(".") in words.marks["titles.before_names"]
    return titled or agent.tag in ("NNP", "@") or _somebody(tokens, group.end + 1, words)


def _somebody(tokens: Sequence[Tok], start: int, words: Words) -> bool:
    """Whether a noun phrase says who somebody is, or names a body: `by two men`, not `by a majority`, `by a letter`."""
    end = start
    while end < len(tokens) and tokens[end].tag in NOMINALS:
        end += 1
    head = tokens[end - 1].low if end > start else ""
    marks = ("nouns.role", "nouns.person", "people.male", "people.female", "nouns.bodies", "nouns.anaphoric")
    one = head[:-1] if head.endswith("s") else head
    return any(noun in words.marks[mark] for mark in marks for noun in (head, one)) or head.endswith(("men", "women"))


def _acts(first: Tok) -> bool:
    """Whether somebody is meant, who can himself expect or plan: `he expected`, not `vote expected`."""
    return first.tag == "PRP" or (first.name is not None and first.name.type in ("person", "organisation"))
