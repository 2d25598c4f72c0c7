"""Words that can be a noun or a verb, of which what stands around leaves one reading."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.lexicon import NN, NNS, NOMINAL, VBD, VBG, VBN, VBZ, Words, can_be, lemma_of
from dateline.compose.parse.phrases import nouns_before
from dateline.compose.parse.small import ARTICLES, LENGTHS, MANY, ONE, PEOPLE
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS
from dateline.compose.parse.tokens import Tok

_BOUND: Final = frozenset((",", ";", ":", "--", "CC", "SC", "EITHER"))
_OBJECT: Final = frozenset(("DT", "PRP$"))
_SHORT: Final = 5  # tokens of a subject and its verb
_LONGEST_ASIDE: Final = 5  # tokens that a bracket behind a subject may hold


def settle_verbs(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Tag a word anew whose neighbours leave no doubt."""
    token, before = tokens[index], tokens[index - 1] if index else None
    if before is None or index + 1 >= len(tokens):
        return
    if before.low == "this" and before.tag == "DT" and token.tag == "NN" and not can_be(token.low) & NOMINAL:
        if can_be(token.low) & VBZ and tokens[index + 1].tag in _OBJECT:
            before.tag, token.tag = "PRP", "VBZ"  # `This brings the total to nine`
    elif token.tag in ("NNS", "NNS?") and can_be(token.low) & VBZ and _behind_aside(tokens, index):
        token.tag = "VBZ"  # `A guard (Guard 1) exits the hall`
    elif token.tag == "VB" and not can_be(token.low) & NOMINAL and _of_several(tokens, index):
        token.tag = "VBP"  # `Nine officers (from Moss) enter the school`
    elif token.tag == "VBZ" and _several(tokens, index, words):
        token.tag = "NNS"  # `Error rates and delays again increased`, `Behind a naval barracks at Moss the men met`
    elif token.tag == "NNS" and can_be(token.low) & VBZ and _at_head(tokens, index):
        token.tag = "VBZ"  # `China records its first death`
    elif before.low in words.marks["tagging.very"] and token.tag in ("NN", "NN?") and not _noun_behind(tokens, index):
        token.tag = "RB"  # `grew very fast aided by the wind`
    elif token.low in words.marks["tagging.stays"] and _resumes_behind(tokens, index):
        token.tag = "VBZ"  # `the outbreak that was declared [this month] remains persistent`
    else:
        _settle_states(tokens, index, words)


def _settle_states(tokens: Sequence[Tok], index: int, words: Words) -> None:
    """Tag a word anew that says how something is left or done, and looks like what is done."""
    token, before = tokens[index], tokens[index - 1]
    if token.tag == "JJ" and before.tag == "DATE" and _told_behind_done(tokens, index):
        token.tag = "VBD"  # `The writ issued [Monday] charged Lee with theft`
    elif token.tag == "VBD" and "-" in token.low and lemma_of(before.low) in words.marks["verbs.becoming"]:
        token.tag = "JJ"  # `became ivy-covered and forgotten`
    elif told := _relative(tokens, index, words) or _they_say(tokens, index, words):
        token.tag = told  # `The rumours that hurt Lee's trade have died down`, `The owners say they will sell`
    elif token.tag == "VBD" and can_be(token.low) & NN and before.tag in ("NN", "NNS") and _is_verb(tokens[index + 1]):
        token.tag = "NN"  # `A drill bit gets stuck`
    elif token.tag == "NNS" and can_be(token.low) & VBZ and (state := _in_state(tokens, index)):
        token.tag, tokens[state].tag = "VBZ", "VBN"  # `A fall of the roof leaves nine men trapped`
    elif token.tag == "VBD" and can_be(token.low) & VBN and _behind_particle(tokens, index, words):
        token.tag = "VBN"  # `send a note up tied to a rope`


def _told_behind_done(tokens: Sequence[Tok], index: int) -> bool:
    """Whether what could be a verb in the past stands between the date of a participle and an object, and no other
    verb up to the next boundary is there."""
    done, behind = tokens[index - 2] if index > 2 else None, tokens[index + 1]
    if done is None or done.tag != "VBD" or not can_be(done.low) & VBN or not can_be(tokens[index].low) & VBD:
        return False
    end = next((i for i in range(index + 1, len(tokens)) if tokens[i].tag in _BOUND), len(tokens))
    alone = not any(token.tag in FINITE for token in tokens[index + 1 : end])
    return alone and tokens[index - 3].tag in NOUNS and (behind.tag in _OBJECT or behind.name is not None)


def _noun_behind(tokens: Sequence[Tok], index: int) -> bool:
    return tokens[index + 1].tag in NOUNS | {"NN?", "NNS?"}


def _stretch(tokens: Sequence[Tok], index: int) -> int:
    """Where the stretch without a boundary begins that ends before a word, over what stands in brackets."""
    at, depth = index, 0
    while at > 0 and (depth or tokens[at - 1].tag not in _BOUND):
        at -= 1
        depth += (tokens[at].tag == ")") - (tokens[at].tag == "(")
    return at


def _behind_aside(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a short bracket parts a word from one noun, and its object stands behind it."""
    if tokens[index - 1].tag != ")" or tokens[index + 1].tag not in _OBJECT:
        return False
    opening = next((at for at in range(index - 2, max(index - 2 - _LONGEST_ASIDE, 0), -1) if tokens[at].tag == "("), 0)
    start = _stretch(tokens, index)
    told = any(token.tag in FINITE for token in tokens[start:index])
    return opening > 0 and not told and tokens[opening - 1].tag in ("NN", "NNP") and start < opening


def _is_verb(token: Tok) -> bool:
    """Whether a word in the present can be no noun."""
    return token.tag == "VBZ" and not can_be(token.low) & NOMINAL


def _in_state(tokens: Sequence[Tok], index: int) -> int:
    """Where the participle stands that says how a number of people was left by what stands before; 0 for none."""
    start = _stretch(tokens, index)
    single = tokens[start].low in ARTICLES and tokens[index - 1].tag in ("NN", "NNP")
    if not single or tokens[index + 1].tag != "CD" or any(token.tag in FINITE for token in tokens[start:index]):
        return 0
    at = index + 2
    while at < len(tokens) and tokens[at].tag in NOMINALS:
        at += 1
    closes = at + 1 >= len(tokens) or tokens[at + 1].tag not in _OBJECT
    state = at < len(tokens) and tokens[at].tag in ("VBD", "VBN") and can_be(tokens[at].low) & VBN
    return at if state and closes else 0


def _behind_particle(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a particle parts a word from the object of the verb before it."""
    if index < 3 or tokens[index - 1].low not in words.marks["verbs.particles"] or tokens[index - 2].tag not in NOUNS:
        return False
    return any(token.tag in FINITE for token in tokens[_stretch(tokens, index) : index - 2])


def _of_several(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a bare verb has an object behind it, and before it nothing but several who can do that."""
    start = _stretch(tokens, index)
    start = next((at + 1 for at in range(index - 1, start - 1, -1) if tokens[at].tag == "DATE"), start)
    tags = [token.tag for token in tokens[start:index]]
    if tokens[index + 1].tag not in _OBJECT | {"NNP", "NNS", "CD"} or tags[-1:] == [] or tags[-1] not in NOUNS | {")"}:
        return False
    if set(tags) & (FINITE | {"TO", "VB", "VBN", "WRB", "WP"}):
        return False
    head = next((i for i, tag in enumerate(tags) if tag in ("IN", "VBG", "(")), len(tags)) - 1
    led = start == 0 or tokens[start - 1].tag != "SC"
    return led and head >= 0 and tags[head] == "NNS"


def _at_head(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a name alone stands before a word at the head of a sentence, and an object with its article behind."""
    led = index == 1 or tokens[index - 2].tag in ("DATE", ":", "--")
    place = tokens[index - 1].name is not None and tokens[index - 1].tag == "NNP"
    return led and place and (tokens[index + 1].tag in _OBJECT or _alone(tokens, index))


def _alone(tokens: Sequence[Tok], index: int) -> bool:
    """Whether things told of by an adjective or number follow a word, and no verb up to the next comma: `Lufthansa
    plans daily flights to Oslo, it said`."""
    at = index + 1
    while at < len(tokens) and tokens[at].tag in ("JJ", "CD", "DATE"):
        at += 1
    end = next((i for i in range(at, len(tokens)) if tokens[i].tag in _BOUND), len(tokens))
    things = index + 1 < at < len(tokens) and tokens[at].tag in ("NNS", "NNS?")
    return things and not any(token.tag in FINITE for token in tokens[at:end])


def _beside_past(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a conjunction joins several things to a word that a verb in the past follows, since one tense is not two;
    or that as a verb would need an object: `evacuation orders and warnings were lifted`."""
    if tokens[index + 1].tag != "CC" or not can_be(tokens[index - 1].low) & NN:
        return False
    at = index + 2
    while at < len(tokens) and tokens[at].tag in NOMINALS:
        at += 1
    several = at > index + 2 and tokens[at - 1].tag in ("NNS", "NNS?") and at < len(tokens)
    if not several or any(token.tag in FINITE for token in tokens[_stretch(tokens, index) : index]):
        return False
    if lemma_of(tokens[index].low) in words.marks["verbs.transitive"] | words.marks["verbs.ordering"]:
        return True
    at += tokens[at].tag == "RB" and at + 1 < len(tokens)
    return tokens[at].tag == "VBD"


def _several(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word in -s that looks like a verb is a noun."""
    fraction = tokens[index].low.removesuffix("s") in words.marks["dates.fractions"]
    noun = bool(can_be(tokens[index].low) & NNS)
    return (noun and _beside_past(tokens, index, words)) or (
        (noun or fraction) and _without_subject(tokens, index, words)
    )


def _without_subject(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether the singular or the several joined before a word in -s cannot be its subject: what a preposition governs
    where nothing else waits for a verb, `gave it to the naval barracks`, or two things, `food and water supplies`."""
    start = nouns_before(tokens, index)
    if tokens[index - 1].tag == "CD" and tokens[index - 1].low in words.numbers and tokens[index - 1].low not in ONE:
        return start == index - 1 or tokens[index - 2].tag in ("CD", "DT", "JJ")  # `nearly two thirds of the votes`
    if start == index or start == 0:
        return False
    if tokens[start - 1].tag == "CC" and start > 1 and tokens[start - 2].tag in ("NN", "NNP"):
        return tokens[start - 1].low == "and" and start == index - 1 and tokens[start].tag == tokens[start - 2].tag
    return tokens[start - 1].tag == "IN" and not _waits(tokens, start - 1)


def _waits(tokens: Sequence[Tok], preposition: int) -> bool:
    """Whether a noun before a preposition may be the subject of what follows: `The mill in Moss pays`."""
    at = preposition
    while at > 0 and tokens[at - 1].tag not in _BOUND:
        at -= 1
        told = tokens[at].tag == "VBD" and can_be(tokens[at].low) & VBN and tokens[at + 1].tag == "IN"
        if tokens[at].tag in FINITE and not told:  # not `A firm hired by the group finds lead`
            return False
        if tokens[at].tag in NOMINALS | {"PRP"} and (at == 0 or tokens[at - 1].tag not in NOMINALS | {"IN"}):
            return True
    return at > 0 and tokens[at - 1].tag not in (",", ";", ":", "--")


def _relative(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a past form behind `that` if it is what the noun before that did, with an object behind it."""
    noun, behind = tokens[index - 2] if index > 1 else None, tokens[index + 1]
    if tokens[index - 1].tag != "THAT" or not can_be(tokens[index].low) & VBD:
        return ""
    if noun is None or noun.tag not in ("NN", "NNS") or tokens[index].tag not in ("NN", "JJ", "VBN"):
        return ""
    content = {noun.low, noun.low.removesuffix("s")} & words.marks["nouns.content"]
    further = [token.tag for token in tokens[index + 2 : index + 3]]
    object_ = behind.tag in ("DT", "PRP$", "PRP", "NNP", "CD") or further in (["POS"], ["NNS"], ["NNS?"])
    return "VBD" if object_ and not content else ""


def _they_say(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a verb of saying between a noun and a pronoun that is a subject alone: one in the plural, or a
    participle, `a statement saying he had left`; that of `saying people had left`, too."""
    low, behind = tokens[index].low, tokens[index + 1]
    if tokens[index - 1].tag not in NOUNS or tokens[index].tag != "NN":
        return ""
    if can_be(low) & VBG and lemma_of(low) in words.marks["verbs.only_said"] and behind.tag in NOMINALS | {"PRP"}:
        return "VBG"
    says = behind.low in PEOPLE and lemma_of(low) in words.marks["verbs.say"] and not can_be(low) & VBZ
    return ("VBG" if can_be(low) & VBG else "VBP") if says else ""


def _resumes_behind(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a date closes a relative clause whose noun still lacks its verb, and how it is stands behind."""
    if tokens[index - 1].tag != "DATE" or tokens[index + 1].tag not in ("JJ", "VBN", "IN", "DT"):
        return False
    relative = next((at for at in range(index - 1, 0, -1) if tokens[at].tag in ("THAT", "WP")), 0)
    verbs = [token for token in tokens[relative:index] if token.tag in FINITE]
    return relative > 0 and tokens[relative - 1].tag in NOUNS and len(verbs) == 1


def behind_of(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a plural ends a phrase behind `of` in a clause that has had its verb: `called to mark the end of food
    riots in [May]`, not `The mayor of Moss visits in May`."""
    start = nouns_before(tokens, index)
    if start < 3 or start == index or tokens[start - 1].low != "of":
        return False
    object_ = start - 2
    while object_ > 0 and tokens[object_].tag in NOMINALS:
        object_ -= 1
    verb = tokens[object_].tag in FINITE | {"VB", "VBG"}
    return verb and lemma_of(tokens[object_].low) not in words.marks["verbs.stating"] | words.marks["verbs.say"]


def in_row(tokens: Sequence[Tok], index: int, following: str) -> bool:
    """Whether a plural with the bare noun before it is an item of a row: `on food prices, gas taxes and peace talks.`

    Where something stands behind it, the row has a comma: `cover meals, bus passes and field trips in [May]`.
    """
    at = index - 2
    while at > 1 and tokens[at].tag == "JJ":
        at -= 1
    joint = tokens[at].tag == "CC"
    at -= joint and tokens[at - 1].tag == ","  # `clean, safe, and dry storage tanks`
    if at < 1 or tokens[at].tag not in (",", "CC") or tokens[at - 1].tag not in ("NN", "NNS"):
        return False
    if following in (".", ",", "CC"):
        return True
    row = at - 1
    while row > 0 and tokens[row].tag in NOMINALS:
        row -= 1
    comma = joint and tokens[row].tag == "," and tokens[row - 1].tag in ("NN", "NNS", "JJ")
    return comma and following in ("IN", "DATE")


def some_behind(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether several follow a word in -s behind one at the head of a sentence, so that it is the verb: `A guard
    escorts several nuns`; not how often or how long, `Car sales two years ago`."""
    behind = tokens[index + 1 : index + 3]
    one = 0 < index < _SHORT and tokens[0].low in ARTICLES and all(t.tag in ("NN", "JJ") for t in tokens[1:index])
    some = len(behind) > 1 and (behind[0].low in MANY or behind[0].tag == "CD") and behind[1].tag in ("NNS", "JJ")
    return one and some and behind[1].low not in LENGTHS | words.marks["tagging.times"]


def counted(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a number with adjectives alone stands before a plural: `Four Danish clerks, a cook and a nurse fled`."""
    start = index
    while start > 0 and tokens[start - 1].tag in ("NNP", "JJ"):
        start -= 1
    return 0 < start < index and tokens[start - 1].tag == "CD" and tokens[start - 1].low not in ONE
