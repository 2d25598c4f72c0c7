"""Words that are a noun or a verb in the present: `The ministers talk`, `The talks failed`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.asides import BOUND, called, closes, colleagues, resumes
from dateline.compose.parse.before import left_of
from dateline.compose.parse.gaps import closes_contact, closes_relative, owed, wants
from dateline.compose.parse.lexicon import JJ, NN, NOMINAL, VB, VBN, Words, can_be, lemma_of
from dateline.compose.parse.opening import conditional, with_kin
from dateline.compose.parse.phrases import nouns_before
from dateline.compose.parse.small import DO, NO_SUBJECTS, PEOPLE, A
from dateline.compose.parse.sure import behind_of, counted, in_row, some_behind
from dateline.compose.parse.tags import BEFORE_NOUN, FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok, tag_or_end

_BEHIND_VERB: Final = NOUNS | {"DT", "JJ", "CD", "PRP$", "IN"}
_OBJECTS: Final = frozenset(("DT", "PRP$", "PRP", "NNP", "THAT"))
_AFTER_VERB: Final = BEFORE_NOUN - {"POS"} | frozenset(
    ("PRP", "NNP", "IN", "EITHER", "TO", "RB", "DATE", "THAT", ",", ".", "WRB", "SC", "CC", "VBG")
)


def present(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """A word that is a noun or a verb in the present: a verb where a subject stands before it and none comes behind."""
    token = tokens[index]
    third = token.tag == "NNS?"
    if not third and (_asked_for(tokens, index, words) or _commands(tokens, index)):
        return "VB"
    noun, verb = ("NNS", "VBZ") if third else ("NN" if can_be(token.low) & NN else "JJ", "VBP")
    before = called(tokens, index) or left_of(tokens, index)
    following = tokens[index + 1].tag.rstrip("?") if index + 1 < len(tokens) else "."
    told = not third and before is not None and before.tag == "NNS" and _told_of_one(tokens, index)
    if before is None or told or (third and _led_by_with(tokens, index)):
        return noun  # `with changes due in [May]`
    if _goes_on(tokens, index, before, following, words) or _surely(tokens, index, before, following, words):
        return verb
    # `Lovell and Swigert go`, but not `the resort and theme park`
    listed = index > 1 and ((tokens[index - 2].tag == "CC" and before.tag != "NN") or with_kin(tokens, index, words))
    listed |= colleagues(tokens, index)
    listed &= not third and before.tag in NOUNS
    if not (_subject_like(before, third) or listed) or _finite_near(tokens, index):
        return noun
    if third and tokens[index - 2 : index - 1] and tokens[index - 2].tag == "CC" and can_be(before.low) & JJ:
        return noun  # `from public and private sources`
    if third and (_only_noun(tokens, index, before, following, words) or in_row(tokens, index, following)):
        return noun
    # `the firm that runs air traffic control`, `, if its date holds, it is old`
    relative = third and index > 0 and (tokens[index - 1].tag in ("THAT", "WP") or conditional(tokens, index))
    listed = third and following == "," and before.tag in ("NN", "NN?") and not relative
    if (following not in _AFTER_VERB and not relative) or listed:
        return noun  # `of human resources, promoted in [May]`
    if following in ("IN", "DATE", ".", ",") and token.low in words.marks["tagging.forces"] and before.tag == "NNP":
        return noun  # `of Bulgarian and Austrian forces at the end of [March]`
    if following == "TO" and token.low in words.marks["tagging.rather_nouns"]:
        return noun  # `Ferry talks to resume`
    return verb


def _led_by_with(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a `with` behind a comma leads a plural, alone or behind an infinitive: `with half to be paid fees`."""
    at = index
    while at > 0 and tokens[at - 1].tag in NOMINALS | {"TO", "VB", "VBN"}:
        at -= 1
    if at < 2 or tokens[at - 1].low != "with" or tokens[at - 2].tag != ",":
        return False
    due = any(token.low == "due" for token in tokens[index + 1 : index + 2])
    return due or tokens[index - 2].tag in ("VB", "VBN")


def _only_noun(tokens: Sequence[Tok], index: int, before: Tok, following: str, words: Words) -> bool:
    """Whether a plural is no verb: `five-year notes`, `public and private sources`, `Finance ministers and bankers`."""
    marks, several = words.marks, tokens[index].low.removesuffix("s")
    of = tokens[index + 1 : index + 2] and tokens[index + 1].low == "of"
    if of and lemma_of(tokens[index].low) not in marks["verbs.of"]:
        return True  # `after the terrorist attacks of [May]`
    if following == "IN" and tokens[index + 1].low == "by" and lemma_of(tokens[index].low) not in marks["verbs.by"]:
        return True  # `Oslo posts by his wife, written in [May]`
    if following in (".", ",") and before.tag == "NNP" and tokens[index - 2].tag == "IN":
        return True  # `among Afghan groups`
    if (
        behind_of(tokens, index, words)
        or counted(tokens, index)
        or (before.tag == "NN" and _second_object(tokens, index))
    ):
        return True  # `ran background and security checks on [Monday]`
    if following == "IN" and tokens[index].low in marks["tagging.disasters"] and _led_by_time(tokens, index):
        return True  # `after the killer storms in [April]`
    person = before.name is not None and before.name.type == "person"
    told_of = [token.tag for token in tokens[index + 2 : index + 3]] == ["WP"]
    if following == "," and (index == 1 or told_of) and before.tag == "NNP" and not person:
        return True  # `Asian firms, namely in Japan, make most chips`, `After the ban, Velo shares, which …, fell`
    if following == "IN" and before.tag == "NNP" and not person and several in marks["nouns.role"]:
        return True  # `Commonwealth ministers from Oslo`
    if "-" in before.low and before.low.rpartition("-")[2] in marks["dates.units"]:
        return True
    if tokens[index - 2 : index - 1] and tokens[index - 2].tag == "CC" and can_be(before.low) & JJ:
        return True
    return following == "CC" and index < 2 and several in marks["nouns.role"] | marks["nouns.person"]


def _second_object(tokens: Sequence[Tok], index: int) -> bool:
    """Whether two nouns joined right behind a verb are told of this one."""
    before = [token.tag for token in tokens[max(index - 4, 0) : index]]
    behind = [token.tag for token in tokens[index + 1 : index + 2]]
    joined = before in (["VBD", "NN", "CC", "NN"], ["VBD", "NN?", "CC", "NN"])
    return joined and behind in (["DATE"], ["IN"], ["."], [","])


def _led_by_time(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a noun phrase ends here before which `after`, `before` or `since` stands."""
    start = nouns_before(tokens, index)
    return start > 0 and tokens[start - 1].tag == "EITHER"


def _surely(tokens: Sequence[Tok], index: int, before: Tok, following: str, words: Words) -> bool:
    """Whether what stands around a word leaves nothing but a verb."""
    third = tokens[index].tag == "NNS?"
    if (third and (closes_contact(tokens, index) or some_behind(tokens, index, words))) or wants(tokens, index, words):
        return True
    told = following == "WRB" or (following in NOMINALS and _told_apart(tokens, index))
    if before.tag == "DATE" and told and third is not _plural_first(tokens):
        return True  # `The tower raised in [1931] stands where it stood`, `Pictures taken in [1931] show`
    if not third and before.tag == "DATE" and following == "THAT":
        return lemma_of(tokens[index].low) in words.marks["verbs.say"]  # `the rules we signed in [2012] say that`
    if not third:
        if before.tag == "NNS" and _they_say(tokens[index], before, following, words) and not _made_to(tokens, index):
            return True
        shows = before.tag == "," and (
            resumes(tokens, index, words) or (following in ("THAT", "TO") and closes(tokens, index))
        )
        done = _plural_first(tokens) and _done_by(tokens, index, following, words)  # `Sources quoted by Lee expect`
        return shows or done or _plays(tokens, index, following, words)
    if before.tag == "CC" and index > 1 and tokens[index - 2].tag == "VBZ" and following in _OBJECTS:
        return True  # `joins and suspects Lee`
    closed = before.tag == "DATE" and closes_relative(tokens, index)
    if closed or owed(tokens, index, following) or _done_by(tokens, index, following, words):
        return True
    if before.tag in ("NN", "NNP") and (_intends(tokens, index, words) or _does(tokens, index, before, words)):
        return True
    beside = following in ("TO", "THAT", "PRP", "DT", "PRP$", "DATE") or resumes(tokens, index, words)
    if before.tag == "," and beside:
        return True  # behind a relative clause: `The Embassy, which …, hopes to`
    return _only_verb(tokens, index, words) or _says(tokens, index, words) or _goes_on_around(tokens, index)


def _intends(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is said what somebody wants to do, and no form of be follows: `The council plans to repeal a law`."""
    wants = lemma_of(tokens[index].low) in words.marks["verbs.wanting"]
    infinitive = [token.tag.rstrip("?") for token in tokens[index + 1 : index + 3]]
    told = wants and infinitive[:1] == ["TO"] and bool(can_be(tokens[index + 2].low) & VB if infinitive[1:] else 0)
    return told and not any(token.low in words.marks["verbs.finite"] for token in tokens[index + 3 :])


def _does(tokens: Sequence[Tok], index: int, before: Tok, words: Words) -> bool:
    """Whether a word rarely a noun stands behind a person's name, with no verb near: `Ann Lee faces trial`."""
    person = before.name is not None and before.name.type == "person"
    rather = tokens[index].low in words.marks["tagging.rather_verbs"] or _pictured(tokens, index, words)
    return person and rather and not _finite_near(tokens, index)


def _pictured(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether it is told what somebody does in a picture: `In this [4 August] photo, Ann Lee sorts apples.`"""
    led = tokens[0].low == "in" and tokens[index - 2].tag == "," and index > 4
    return led and tokens[index - 3].low in words.marks["writing.pictures"]


def _plays(tokens: Sequence[Tok], index: int, following: str, words: Words) -> bool:
    """Whether a sentence has no other verb than what a side does, in the plural: `Aldham face Stowe on [Friday].`"""
    side = index == 1 and tokens[0].tag == "NNP" and tokens[-1].tag == "."
    if not side or tokens[1].low not in words.marks["verbs.playing"]:
        return False
    met = following in ("NNP", "DT", "PRP$") or (tokens[1].low in words.marks["verbs.moving"] and following == "TO")
    end = next((at for at, other in enumerate(tokens) if other.tag == ","), len(tokens))
    return met and not any(other.tag in FINITE or other.tag == "VBN" for other in tokens[:end])


def _done_by(tokens: Sequence[Tok], index: int, following: str, words: Words) -> bool:
    """Whether a word rarely a noun stands behind who did a thing: `A laboratory hired by the group finds lead.`"""
    by = next((at for at in range(index - 1, 1, -1) if tokens[at].low == "by"), 0)
    rather = tokens[index].low in words.marks["tagging.rather_verbs"] and following in _AFTER_VERB | NOUNS
    told = by and can_be(tokens[by - 1].low) & VBN and tokens[by - 2].tag in NOUNS
    rather |= not can_be(tokens[index].low) & NOMINAL
    agent = all(token.tag in NOMINALS for token in tokens[by + 1 : index])
    verbs = [at for at, token in enumerate(tokens) if token.tag in FINITE]
    return rather and bool(told) and agent and verbs in ([by - 1], [])


def _says(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a verb of saying stands before a pronoun that is a subject: `The clerk claims he left.`"""
    pronoun = index > 0 and tokens[index + 1 : index + 2] and tokens[index + 1].low in PEOPLE
    return bool(pronoun) and lemma_of(tokens[index].low) in words.marks["verbs.say"] and tokens[index - 1].tag in NOUNS


def _they_say(token: Tok, before: Tok, following: str, words: Words) -> bool:
    """Whether several people stand before what they say: `Police say two men left`, `Officials fear it may burst`."""
    marks, one = words.marks, before.low.removesuffix("s")
    if not can_be(token.low) & NOMINAL:
        return lemma_of(token.low) in marks["verbs.say"] and following in NOMINALS | {"PRP", "THAT"}
    people = marks["nouns.role"] | marks["nouns.person"] | marks["people.police"] | marks["nouns.sources"]
    somebody = {one, before.low} & people or words.ends_in_person(one)
    if token.low in marks["tagging.hardly_nouns"]:
        return following in _AFTER_VERB | NOUNS
    return lemma_of(token.low) in marks["verbs.say"] and bool(somebody) and following in NOMINALS | {"PRP", "THAT"}


def _made_to(tokens: Sequence[Tok], index: int) -> bool:
    """Whether those before a verb are the object of another: `made the men believe it`."""
    start = nouns_before(tokens, index)
    return start > 0 and tokens[start - 1].tag in FINITE | {"VB", "VBN", "VBG"}


def _goes_on_around(tokens: Sequence[Tok], index: int) -> bool:
    """Whether only a relative clause between commas stands before: `The board, which met in May, meets again`."""
    relative = next((at for at in range(index - 1, 1, -1) if tokens[at].tag == "WP" and tokens[at - 1].tag == ","), 0)
    if not relative or tokens[index - 1].tag != "," or any(token.tag in FINITE for token in tokens[:relative]):
        return False
    inside = tokens[relative : index - 1]
    return all(token.tag != "," for token in inside) and any(token.tag in FINITE for token in inside)


def _commands(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word at the head has an object, so that it is no noun: `Review all lists by [15 May]`, `Join us`."""
    follows = len(tokens) > 1 and tokens[1].tag in ("DT", "PDT", "PRP$") and tokens[1].low != "no"  # `Tank no. 2`
    return index == 0 and (follows or (len(tokens) > 1 and tokens[1].low in NO_SUBJECTS))


def _told_apart(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the only verb before belongs to a participle behind the first noun: `Cover offered in [1924] pays`."""
    told = [at for at in range(index) if tokens[at].tag in FINITE or tokens[at].tag == "VBN"]
    if len(told) != 1 or not 0 < told[0] < index - 1 or not can_be(tokens[told[0]].low) & VBN:
        return False
    start = all(token.tag in NOMINALS for token in tokens[: told[0]]) and tokens[told[0] - 1].tag in NOUNS
    return start and tokens[told[0] + 1].tag == "IN" and not any(t.tag in FINITE for t in tokens[index + 1 :])


def _plural_first(tokens: Sequence[Tok]) -> bool:
    """Whether the first noun phrase of a sentence is a plural."""
    end = next((at for at, token in enumerate(tokens) if token.tag not in NOMINALS), 0)
    return end > 0 and tokens[end - 1].tag == "NNS"


def _goes_on(tokens: Sequence[Tok], index: int, before: Tok, following: str, words: Words) -> bool:
    """Whether a word behind a conjunction is a further verb: `gave notice and leaves in May`, `and starts work`."""
    if before.tag != "CC" or not any(earlier.tag in FINITE for earlier in tokens[:index]):
        return False
    rather = tokens[index].low in words.marks["tagging.rather_verbs"] and following in _AFTER_VERB | NOUNS
    rather |= tokens[index].tag == "NNS?" and tokens[index - 1].low in words.marks["verbs.again"]
    if following == "PRP$" or _told_of_several(tokens, index) or _lasts(tokens, index, following):
        return True  # `split in 1996 and play their last concert in May`
    return rather or (following == "TO" and _wanted(tokens, index, words))


def _lasts(tokens: Sequence[Tok], index: int, following: str) -> bool:
    """Whether a word goes on behind a date in the present: `begins in [May 2015] and lasts for a year`."""
    if tokens[index].tag != "NNS?" or tokens[index - 2].tag != "DATE" or following not in ("IN", "TO", "DATE", "."):
        return False
    end = next((at for at in range(index + 1, len(tokens)) if tokens[at].tag in BOUND), len(tokens))
    behind = any(token.tag in FINITE or token.tag == "NN?" for token in tokens[index + 1 : end])
    return not behind and any(token.tag == "VBZ" for token in tokens[: index - 1])


def _only_verb(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a sentence has no other verb than a word that is rarely a noun: `Corvex makes pumps.`"""
    if tokens[index].low not in words.marks["tagging.rather_verbs"] or tokens[-1].tag != ".":
        return False
    told = tokens[index - 1].tag in NOUNS and tokens[index + 1].tag.rstrip("?") in _BEHIND_VERB
    verbs = [at for at, other in enumerate(tokens) if other.tag in FINITE or other.tag == "VBN"]
    return told and all(at > index and _reduced(tokens, at) for at in verbs)


def _reduced(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a verb may be a participle behind a preposition's noun: `on the site of a mill mentioned in [1086]`."""
    noun = at
    while noun > 0 and tokens[noun - 1].tag in NOMINALS:
        noun -= 1
    behind = tag_or_end(tokens, at + 1)
    governed = 0 < noun < at and tokens[noun - 1].tag == "IN"
    return governed and bool(can_be(tokens[at].low) & VBN) and behind in ("IN", "DATE")


def _told_of_several(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a bare verb behind a conjunction is in the present: `I have put it in and expect an answer`."""
    verbs = [at for at in range(index) if tokens[at].tag in FINITE or tokens[at].tag == "VB"]
    if tokens[index].tag != "VB" or not verbs or tokens[verbs[-1]].tag == "VB":
        return False
    have = tokens[verbs[-1]].low in ("have", "'ve") and verbs[-1] > 0 and tokens[verbs[-1] - 1].tag in ("PRP", "NNS")
    return tokens[verbs[-1]].tag == "VBP" or have


def _wanted(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word goes on telling what somebody wants who did something before: `bought it and plans to build`."""
    return lemma_of(tokens[index].low) in words.marks["verbs.wanting"]


def _asked_for(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a form of `do` before a noun phrase still waits for its verb: `did the ministry reply`."""
    at = index - 1
    while at > 0 and tokens[at].tag in NOMINALS:
        at -= 1
    return 0 <= at < index - 1 and tokens[at].low in DO and tokens[at].low in words.closed


def _subject_like(before: Tok, third: bool) -> bool:
    if before.tag == "PRP":
        return before.low not in NO_SUBJECTS  # `keep them open`
    if third:
        return before.tag in ("NN", "NNP", "NN?", "CD", "THAT", "WP")
    return before.tag == "NNS" or (before.tag == "NNP" and before.low.endswith("s") and not before.low.endswith("news"))


def _told_of_one(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the noun phrase before began with `a`, so that a plural is not its last noun: `a rights issue`."""
    at = index
    while at > 0 and tokens[at - 1].tag in ("NNP", "JJ", "NN", "NNS"):
        at -= 1
    return at > 0 and tokens[at - 1].low in A


def _may_open(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a word may open a clause: `before pupils return`, not `after midnight`."""
    return tokens[at].tag == "EITHER" and at + 1 < len(tokens) and tokens[at + 1].tag != "DATE"


def _finite_near(tokens: Sequence[Tok], index: int) -> bool:
    """Whether the same stretch, up to commas and conjunctions, has a finite verb already."""
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(tokens) and tokens[at].tag not in BOUND and not _may_open(tokens, at):
            if tokens[at].tag in FINITE or (at == 0 and tokens[at].tag == "VB"):
                return True
            at += step
    return False
