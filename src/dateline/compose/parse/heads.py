"""Nouns at the head of a sentence that look like verbs, `Trading in the shares was halted`, and verbs behind a day."""

from collections.abc import Sequence

from dateline.compose.parse.lexicon import NN, NNS, VBD, Words, can_be, surely_finite
from dateline.compose.parse.small import ARTICLES
from dateline.compose.parse.tags import FINITE, NOMINALS
from dateline.compose.parse.tokens import Tok, low_at


def behind_date(tokens: Sequence[Tok]) -> int:
    """Where a sentence begins behind a date that leads it: `[11:10 a.m.]: Digging`, `On [3 May] digging`."""
    tags = [token.tag for token in tokens[:3]]
    if tags[:2] in (["DATE", ":"], ["DATE", "--"]):
        return 2
    return 0 if tags[:2] != ["IN", "DATE"] else 3 if tags[2:] == [","] else 2


def named_at_head(tokens: Sequence[Tok], words: Words) -> int:
    """How many words at the head are nouns though they look like verbs: `Trading in it was halted`, `Fitting out`."""
    first = tokens[0] if tokens else None
    if first is None:
        return 0
    if _named_deed(tokens, words) or _told_apart(tokens):
        return 1
    if first.tag == "VB" and first.text.istitle() and tokens[1:] and tokens[1].tag == "VBD":
        return 1  # `Peter reminded them`
    return 2 if _named_work(tokens, words) else 0


def _named_work(tokens: Sequence[Tok], words: Words) -> bool:
    """Whether a verb in -ing with its particle is the subject: `Fitting out, which was to start in May, is late`."""
    if len(tokens) < 4 or tokens[0].tag != "VBG" or tokens[1].low not in words.marks["verbs.particles"]:
        return False
    return tokens[2].tag in FINITE or (tokens[2].tag == "," and tokens[3].tag == "WP")


def _told_apart(tokens: Sequence[Tok]) -> bool:
    """Whether a verb in -ing is the subject, with a participle between commas: `Rebuilding, planned by Lee, began`."""
    if len(tokens) < 6 or tokens[0].tag != "VBG" or tokens[1].tag != "," or tokens[2].tag not in ("VBN", "VBD", "WP"):
        return False
    closing = next((at for at in range(3, len(tokens) - 1) if tokens[at].tag == ","), 0)
    return closing > 0 and tokens[closing + 1].tag in FINITE


def _named_deed(tokens: Sequence[Tok], words: Words) -> bool:
    """Whether a verb in -ing with its preposition is the subject: `Trading in the shares was suspended`."""
    end = 1
    while end < len(tokens) and tokens[end].tag in NOMINALS | {"IN"}:
        end += 1
    if tokens[0].tag != "VBG" or end < 3 or end == len(tokens) or tokens[1].tag != "IN":
        return False
    told = tokens[end].tag == "VBD" or tokens[end].low in words.marks["verbs.be"]
    told |= tokens[end].tag == "VBZ" and not can_be(tokens[end].low) & NNS
    return tokens[end].tag in FINITE and told


def leads_off(tokens: Sequence[Tok], index: int, words: Words) -> str:
    """The tag of a word before a preposition at the head of a sentence: `Following in her footsteps, he left`, `Short
    of Oslo a guard stopped it`; empty for any other."""
    heading = not index and tokens[index].low in words.marks["tagging.heading"]
    if heading and words.tags.get(low_at(tokens, 1)) == "IN":
        return "VBG"
    return "RB" if _says_where(tokens, index, words) else ""


def _says_where(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word with which a sentence begins is half of a preposition: `Short of Oslo a guard stopped the train`,
    `Due to a strike nine ships lay idle`, but not `Due to sail in May, it sank`."""
    behind = low_at(tokens, index + 1)
    if f"{tokens[index].low}-{behind}" not in words.marks["tagging.leading_off"]:
        return False
    if any(token.tag != "RB" for token in tokens[:index]):
        return False  # but `Just short of`
    following = tokens[index + 2] if index + 2 < len(tokens) else None
    owned = words.tags.get(following.low) in ("DT", "PRP$", "CD") if following is not None else False
    return behind != "to" or owned or (following is not None and following.name is not None)


def befell(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word that can be a noun tells at the head of a sentence what befell its subject, which stands behind a
    comma: `Shot by police in May, Ann Lee died on Monday`; not `Cut in rates, announced in May, hit sales`."""
    led = low_at(tokens, 1) in words.marks["tagging.behind_participle"]
    if index or not led or tokens[0].low not in words.marks["tagging.befell"]:
        return False
    comma = next((at for at, token in enumerate(tokens[:-2]) if token.text == ","), 0)
    first = tokens[comma + 1]
    subject = first.name is not None or words.tags.get(first.low) in ("DT", "PRP", "PRP$", "CD")
    subject |= can_be(first.low) == NNS or first.text[:1].isupper()
    verb = any(surely_finite(token.low, words) for token in tokens[comma + 1 :])
    return comma > 0 and subject and verb


def verb_behind_day(tokens: Sequence[Tok], index: int, bits: int) -> str:
    """`VBD` for a verb with an object right behind the day of what its subject is, `the brief filed [Monday] cited the
    law`, or is doing, `a man walking to work [Monday] saw smoke`; else empty. bits: what it can be."""
    if index < 2 or tokens[index - 1].tag != "DATE" or not bits & VBD:
        return ""
    behind = low_at(tokens, index + 1)
    done = tokens[index - 2].tag in ("VBD", "VBN") and behind in ARTICLES
    doing = tokens[index - 2].tag == "VB" and bool(can_be(behind) & (NN | NNS))
    doing &= all(t.tag not in FINITE for t in tokens[:index]) and any(t.low.endswith("ing") for t in tokens[:index])
    return "VBD" if done or doing else ""
