"""Who says `I`, and who says what a quotation tells that goes on from the sentence before."""

from typing import Final, NamedTuple

from dateline.compose.discourse import Discourse
from dateline.compose.nouns import is_body
from dateline.compose.parse.clauses import Clause, parents
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.verbs import Group
from dateline.compose.pronouns import is_saying

_OPENING: Final = frozenset('“«"')
_CLOSING: Final = frozenset('”»"')
_BACK: Final = 6  # sentences of a quotation


class Saying(NamedTuple):
    """A clause that says who says something. sentence: its index in the document."""

    sentence: int
    parsed: Parsed
    clause: Clause


def speaker(discourse: Discourse, index: int, parsed: Parsed, clause: Clause) -> str:
    """Who says `I` in a clause: the source that is named for it, outside quotations the writer."""
    told = next((other for other in parsed.clauses if other.kind == "attr" and other.subject), None)
    quoted = discourse.narrators.quoted(_start(parsed, clause))
    if told is None:
        around = (other for other in parents(clause) if quoted and is_saying(parsed, other))
        told = next(around, parsed.announced_by(clause))
    if told is not None and told.subject is not None:
        return _subject(discourse, Saying(index, parsed, told))
    before = carried_on(discourse, index, parsed, clause)
    if before is not None:
        return _subject(discourse, before)
    return "" if quoted else discourse.narrators.called(_start(parsed, clause))


def carried_on(discourse: Discourse, index: int, parsed: Parsed, clause: Clause) -> Saying | None:
    """Who said what a quotation goes on with: `"Never," Ann Lee said. "I left in May."`

    A quotation behind a sentence that is none is its subject's, if that says something: `Lee denied it. "I left."`
    """
    if not discourse.narrators.quoted(_start(parsed, clause)):
        return None
    block = discourse.sentences[index].block
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if discourse.sentences[back].block != block:
            return None
        before = discourse.parsed(back)
        quoted = discourse.narrators.quoted(discourse.sentences[back].start)
        told = (other for other in before.clauses if other.subject and not _inside(discourse, before, other))
        said = next((other for other in told if other.kind == "attr" or is_saying(before, other)), None)
        if said is not None and (quoted or back == index - 1):
            return Saying(back, before, said)
        if not quoted:
            return None
    return None


def quoted_beside(discourse: Discourse, index: int) -> Parsed | None:
    """The sentence before or behind in the same paragraph, if it is nothing but a quotation."""
    for other in (index - 1, index + 1):
        if not 0 <= other < len(discourse.sentences):
            continue
        sentence = discourse.sentences[other]
        text = discourse.folded[sentence.start : sentence.end].strip()
        whole = len(text) > 1 and text[0] in _OPENING and text[-1] in _CLOSING
        if whole and sentence.block == discourse.sentences[index].block:
            return discourse.parsed(other)
    return None


def only_who_said(discourse: Discourse, parsed: Parsed, clause: Clause | None, date: int) -> bool:
    """Whether a clause only says who said words without a verb of their own, in which a date stands: `"Vote for me on
    Nov. 6," she told them`. date: its place in the text."""
    if clause is None or clause.group is None or not is_saying(parsed, clause):
        return False
    return discourse.narrators.quoted(date) and not _inside(discourse, parsed, clause)


def named_once(parsed: Parsed, clauses: tuple[Clause, Clause], told: tuple[str, str], subject: str) -> tuple[str, str]:
    """Who says something, with the verb, and its subject, where one is the other: `Ann Lee said | she` of `The pilot
    Ann Lee is leaving, she said`, `The firm said | it` of `The firm will close, it said`.

    clauses: that of who says it, that of what is said. told: who says it with the verb, and the verb alone.
    """
    (saying, said), (head, says) = clauses, told
    who = parsed.tokens[saying.subject[0]] if saying.subject is not None else None
    if who is None or who.tag != "PRP":
        return head, subject
    teller = head.split(f" {says}")[0]
    if teller.strip("[]") in subject:
        return head.replace(teller, teller.strip("[]"), 1), who.low
    last = parsed.tokens[said.subject[1] - 1] if said.subject is not None else None
    body = last is not None and is_body(last, parsed.words) and teller.lower() == who.low
    return (head.replace(teller, subject, 1), who.low) if body and who.low in ("it", "they") else (head, subject)


def done(parsed: Parsed, group: Group) -> bool:
    """Whether a verb in the past tells what was done, and no state that may go on: not `said it belonged to Lee`."""
    first, main, marks = parsed.tokens[group.start], parsed.tokens[group.main], parsed.words.marks
    stays = marks["verbs.staying_so"] | marks["verbs.be"] | marks["verbs.have"]
    going = first.low in marks["verbs.be"] and main.tag == "VBG"
    return group.tense == "past" and not going and not {main.low, main.lemma} & stays


def _inside(discourse: Discourse, parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause stands in a quotation itself: `"My husband said that he left. I stayed."`"""
    return clause.group is not None and discourse.narrators.quoted(parsed.tokens[clause.group.start].start)


def _start(parsed: Parsed, clause: Clause) -> int:
    return parsed.tokens[clause.tokens[0]].start if clause.tokens else 0


def _subject(discourse: Discourse, saying: Saying) -> str:
    """The name of who says something, or how the text calls that one; empty for a pronoun that may mean two."""
    index, parsed, clause = saying
    assert clause.subject is not None
    first = parsed.tokens[clause.subject[0]]
    if first.tag == "PRP":
        found = discourse.meant(index, parsed, clause, first)
        return found.text if found and found.certain else ""
    named = parsed.tokens[clause.subject[1] - 1].name
    return named.canonical if named and named.type == "person" else discourse.text(parsed, clause.subject)
