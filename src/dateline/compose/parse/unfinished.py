"""Whether the words that a title has room for wait for more at their end: `will vote on`, `closed for most of`."""

from collections.abc import Sequence
from typing import Final

from dateline.compose.parse.small import ARTICLES, BE, FIRST_HALVES, LENGTHS, PEOPLE, PURPOSE, WORDED
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS, VERBS
from dateline.compose.parse.tokens import Tok, low_at, tag_at

_QUOTE_TAGS: Final = frozenset(('"', "“", "”"))
_STOPS: Final = frozenset(("", ".", ",", ";"))
_JUST: Final = frozenset(("shortly", "soon", "just", "immediately"))
_OWNED: Final = NOMINALS | {"JJ", "CD", "VBG", "VBN", "RB", '"', "“"}
_BOUNDS: Final = frozenset(("least", "most"))
_SHARES: Final = frozenset(("most", "much", "all", "half"))
_OPEN_TAGS: Final = frozenset(
    ("DT", "PDT", "CC", "PRP$", "MD", "SC", "THAT", "WP", "WRB", "EITHER", ",", "(", "--", ":")
)


def unfinished(tokens: Sequence[Tok], last: int) -> bool:
    """Whether a phrase that ends here waits for more: a preposition does, a particle (`walked out`) does not."""
    word, following = tokens[last], low_at(tokens, last + 1)
    if word.tag in _OPEN_TAGS:
        return True
    if word.low == "than" or (word.low == "rather" and following):
        return "than" in (word.low, following)
    if _lacks_time(tokens, last, following):
        return True
    if word.tag in ("IN", "TO"):
        return _governs(tokens, last, following)
    for waits in _WAITING:
        if waits(tokens, last, following):
            return True
    if word.tag in ("VBD", "VBZ", "VBP") and tag_at(tokens, last + 1) == "VBG":
        return True  # `said that she regretted` saying so
    if word.tag == "VBG":  # `issued a report alleging`, `a charge stemming`
        dated = tag_at(tokens, last + 2) == "DATE"  # `breached prison fencing` on Monday
        of_noun = {"IN"} if last and tokens[last - 1].tag in NOUNS and not dated else set()
        quoted = tag_at(tokens, last + 1) in _QUOTE_TAGS
        return tag_at(tokens, last + 1 + quoted) in NOMINALS | {"PRP", "THAT", "TO", "VBG"} | of_noun
    return False


def _lacks_time(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether what is said of a time lacks it: `met shortly` after he had left, `closed for most of [Wednesday]`."""
    low = tokens[last].low
    just = low in _JUST and (following in ("after", "before") or tag_at(tokens, last + 1) == "WRB")
    share = low in _SHARES and following == "of"
    stranded = low == "of" and following in _STOPS  # `had a dog to take care of`
    # `at least` a week
    bound = low in _BOUNDS and last > 0 and tokens[last - 1].low == "at" and following not in _STOPS
    return just or share or bound or (low in ("of", "until") and not stranded) or following in FIRST_HALVES.get(low, ())


def _governs(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether a preposition has something behind it: not in `broke out shortly after [midnight]`."""
    timed = [token.tag for token in tokens[last + 1 : last + 3]]
    if timed == ["CC", "IN"]:
        return True  # `was made by` and between them
    if timed[:1] == ["RB"] and timed[1:] in (["IN"], ["DATE"], ["EITHER"]):
        return False
    further = (tokens[at].tag for at in range(last + 1, len(tokens)))
    behind = next((tag for tag in further if tag not in _QUOTE_TAGS), "")
    return following == "whether" or behind in NOMINALS | {"PRP", "VBG", "VB", "RB"}


def _lacks_predicate(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether what somebody is or is not is still to be said."""
    return tokens[last].low == "not" or (tokens[last].low in BE and following not in _STOPS)


def _lacks_purpose(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether it is still to be said what for, or what is alike: `in order` to win, `in connection` with it, `ran as
    long` as there was coal; but `were as hot`."""
    aimed = following != "" and PURPOSE.get(tokens[last].low) == following and tokens[last - 1].low == "in"
    return aimed or (following == "as" and last > 1 and tokens[last - 1].low == "as" and tokens[last - 2].low not in BE)


def _leads_on(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether something further is led here: `met the mayor as well as` others, `have a rest so` you will not see us;
    not `will do so on [Monday]`."""
    if [token.low for token in tokens[max(last - 2, 0) : last + 1]] == ["as", "well", "as"]:
        return True
    at = last + 1 if tokens[last].tag == "VB" and tag_at(tokens, last + 1) == "JJ" else last
    if at and tokens[at].tag == "JJ" and tokens[at - 1].tag == "VB" and low_at(tokens, at + 1) in PEOPLE | {"that"}:
        return True  # `to make sure` we had it
    if tokens[last].low == "such" and following == "as":
        return True  # `in failed acts such` as a raid
    led = tokens[last].low == "so" and last > 0 and tokens[last - 1].tag in NOMINALS | {"PRP", "DATE", ",", "RB"}
    return led and following not in _STOPS


def _lacks_clause(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether a clause has been opened and says nothing yet: `a crash that led` to deaths, `where he thought` so."""
    if last < 2 or not following or tokens[last + 1].tag in _STOPS:
        return False
    if tokens[last].tag in VERBS and following == "what":
        return True  # `would supply` what others would not
    first = last
    while first and tokens[last + 1].tag == "THAT" and tokens[first - 1].tag in VERBS:
        first -= 1  # `others who had thought` that it was over
    before = tokens[first - 1].tag
    opened = before in ("WP", "WRB", "THAT")
    return (opened and tokens[first].tag in FINITE | {"PRP"}) or (
        before == "PRP" and tokens[last - 2].tag in ("WP", "WRB") and tokens[last].tag in FINITE
    )


def _counts_to(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether a length says how long after or before something it was, which has no room: `came two hours` after."""
    at = last
    while at < len(tokens) and (tokens[at].tag == "CD" or tokens[at].low in LENGTHS):
        at += 1
    counted = at > last and tokens[at - 1].low in LENGTHS
    return counted and at < len(tokens) and tokens[at].low in ("after", "before")


def _lacks_done(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether it is still to be said what is to be done: `ordered the men to be` moved, `suggested Cole` be named."""
    if tokens[last].tag == "VB" and tokens[last].low == "be":
        return last + 1 < len(tokens)
    return tokens[last].tag in NOUNS and following == "be" and tokens[last + 1].tag == "VB"


def _lacks_words(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether somebody's words are still to be told: `a picture with the caption` that is quoted then."""
    quoted = {tag_at(tokens, last + 1), tag_at(tokens, last + 2)} & _QUOTE_TAGS
    return tokens[last].low in WORDED and tag_at(tokens, last - 1) == "DT" and bool(quoted)


def _lacks_owned(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether it is still to be said what somebody's it is, `drove Sam's` old van; not in `went to Sam's`."""
    return tokens[last].tag == "POS" and tag_at(tokens, last + 1) in _OWNED


def _lacks_noun(tokens: Sequence[Tok], last: int, following: str) -> bool:
    """Whether an adjective lacks its noun, or `being` its participle: `in the difficult` current year."""
    if tokens[last].low == "now":
        return last > 0 and tokens[last - 1].low == "between"
    if tokens[last].low == "being":
        return tag_at(tokens, last + 1) == "VBN"
    joined = [token.tag for token in tokens[last + 1 : last + 4]]
    if tokens[last].tag != "JJ" or not last:
        return False
    if joined[:2] == ["CC", "JJ"] and joined[2:] != [] and joined[2] in NOUNS | {"JJ"}:
        return True  # `Peru's first` and only plant
    row = joined[:1] == [","] and joined[1:2] in (["JJ"], ["RB"]) and tokens[last - 1].tag in ("DT", "PRP$")
    return row or (tokens[last - 1].low in ARTICLES and tag_at(tokens, last + 1) == "DATE")  # `a remote`, poor town


_WAITING: Final = (
    _lacks_owned,
    _lacks_done,
    _lacks_predicate,
    _lacks_purpose,
    _lacks_noun,
    _lacks_words,
    _leads_on,
    _lacks_clause,
    _counts_to,
)
