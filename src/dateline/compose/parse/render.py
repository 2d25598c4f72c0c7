"""Tokens put back into a line of text that can stand alone: a title."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from dateline.compose.parse.lexicon import VBN, can_be
from dateline.compose.parse.small import BEFORE_TO, OWNS, A
from dateline.compose.parse.tags import NOMINALS, VERBS
from dateline.compose.parse.tokens import Tok, low_at, tag_at
from dateline.compose.parse.unfinished import unfinished
from dateline.expressions.sieve import Sifted

LONGEST: Final = 90
_EMPTY: Final = re.compile(r"\([,; ]*\)")  # of brackets that held nothing but dates
_QUOTES: Final = re.compile("[\"“”„«»]|``|''")
_UNTIDY: Final = Sifted(r"\s[,.;:!?)\]]|[,;:]\s*[,;:]|[^\W\d_]\s['’](?:s|m|re|ve|ll|d)\b|s\s['’]\s")
_BEFORE_MARK: Final = re.compile(r"\s+(?=[,.;:!?)\]]|['’](?:s|m|re|ve|ll|d)\b)|(?<=s)\s(?=['’] )")
_DOUBLED: Final = re.compile(r"(?<=[,;:])(?:\s*[,;:])+")
_VOWELS: Final = frozenset("aeiou")
_LIKE_YOU: Final = re.compile(r"(?:uni(?!n|m)|us[aeiu]|ut[ei]|eu|ew|one\b|once|ou[ij]|ubi|uk)", re.IGNORECASE)
_SILENT: Final = re.compile(r"(?:hour|honest|hono|heir)", re.IGNORECASE)
_STARTS: Final = " ,;:.–—-&/)]•*>|"
_ENDS: Final = " ,;:.!…–—-&/([|"
_LABELLED: Final = re.compile(r"\A([^:]{2,40}): (?=\1\b)")  # `Ida: Ida came ashore`
_INITIALS: Final = re.compile(r"\b(?:[A-Z]\.)+[A-Z]\Z")
_BOUNDARIES: Final = frozenset(
    (",", "IN", "TO", "CC", "SC", "WP", "WRB", "THAT", "(", "--", ":", ";", "EITHER", "VBG", "VBN", "DATE")
)
_NEVER_BEFORE: Final = frozenset(("than", "of"))


def owning(name: str) -> str:
    """A name as it stands before what is its own: `Ann Lee’s`, `the miners’`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def text_of(folded: str, tokens: Sequence[Tok], indices: Sequence[int], replaced: dict[int, str] | None = None) -> str:
    """The text of some tokens in their order, as written where they stand together; `replaced` gives other words."""
    pieces: list[str] = []
    following, end, before = -1, -1, None
    for index in indices:
        token = tokens[index]
        if index != following or token.start > end or token.start == token.end:
            pieces.append(" ")
        word = folded[token.start : token.end] or token.text  # what is put in has no place in the text
        word = replaced[index] if replaced and index in replaced else word
        if following != index and pieces[:-1] and before is not None and before.tag == "DT" and before.low in A:
            pieces[-2] = _article(pieces[-2], word)  # `an [October] deadline`
        pieces.append(word)
        before = token
        following, end = index + 1, token.end if token.end > token.start else -1
    return cleaned("".join(pieces))


def _article(article: str, word: str) -> str:
    """`a` or `an` as the word asks for it that follows now."""
    an = _SILENT.match(word) or (word[:1].lower() in _VOWELS and not _LIKE_YOU.match(word))
    return article[:1] + ("n" if an else "")


def cleaned(text: str) -> str:
    """Single blanks, no blank before a mark, no mark doubled."""
    text = " ".join(text.split())
    if _UNTIDY.search(text) is None:
        return text
    return _DOUBLED.sub("", _BEFORE_MARK.sub("", text)).strip()


def finished(text: str) -> str:
    """A title from the words that were chosen: no quotation marks or brackets left open, no mark at its end."""
    text = _EMPTY.sub("", _QUOTES.sub("", text).replace(" & ", " and "))
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    if text.count("[") != text.count("]"):
        text = text.replace("[", "").replace("]", "")
    text = _LABELLED.sub("", cleaned(text).lstrip(_STARTS)).rstrip(_ENDS)
    text += "." if _INITIALS.search(text) else ""
    if text.endswith(("'", "’")) and text.count(text[-1]) % 2 and not text[:-1].endswith("s"):
        text = text[:-1]
    at = 1 if text.startswith("[") else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def shortened(text: str) -> str:
    """A title cut at a word, where no phrase ends."""
    text = finished(text)
    return text if len(text) <= LONGEST else finished(text[: max(text.rfind(" ", 0, LONGEST + 1), 0) or LONGEST])


def fitting(tokens: Sequence[Tok], indices: Sequence[int], fits: "Fits") -> list[int]:
    """The longest beginning of some tokens that fits and ends where a phrase ends."""
    if fits(indices):
        return closed(tokens, indices)
    best = _longest(tokens, indices, fits, _NEVER_BEFORE)
    if best and tokens[best[-1]].tag in VERBS:
        spare = [index for index in indices if not _spare(tokens, index)]
        leaner = closed(tokens, spare) if fits(spare) else _longest(tokens, spare, fits, _NEVER_BEFORE)
        best = leaner if leaner and leaner[-1] > best[-1] else best
    if not any(tokens[index].tag in NOMINALS for index in best):
        return _longest(tokens, indices, fits, _NEVER_BEFORE - {"of"}) or best
    return best


def _longest(tokens: Sequence[Tok], indices: Sequence[int], fits: "Fits", never: frozenset[str]) -> list[int]:
    best: list[int] = []
    closing = _Closing(tokens, indices)
    for count in range(1, len(indices)):
        following = tokens[indices[count]]
        if following.tag not in _BOUNDARIES or following.low in never or _between_adjectives(tokens, indices, count):
            continue
        if not _needs_to(tokens, indices, count):
            shorter = list(indices[: closing.of(count)])
            if not fits(shorter):
                break
            best = shorter
    return best


def _spare(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a word is one of two joined that only describe the noun behind it: `the storm-ravaged coast`."""
    last = index + next((step for step in (2, 1) if low_at(tokens, index + step - 1) == "-"), 0)
    joined = low_at(tokens, last - 1) == "-" or "-" in low_at(tokens, last)
    described = tag_at(tokens, last) == "JJ" and tag_at(tokens, last + 1) in NOMINALS
    return joined and described and bool(can_be(low_at(tokens, last).rpartition("-")[2]) & VBN)


def _between_adjectives(tokens: Sequence[Tok], indices: Sequence[int], count: int) -> bool:
    """Whether a conjunction joins two adjectives of one noun: `a ringing but ungrammatical claim`."""
    joint = indices[count]
    tags = [token.tag for token in tokens[max(joint - 1, 0) : joint + 3]]
    return tags[:3] == ["JJ", "CC", "JJ"] and tags[3:] in (["NN"], ["NNS"], ["NNP"])


def _needs_to(tokens: Sequence[Tok], indices: Sequence[int], count: int) -> bool:
    """Whether a `to` cannot be cut off: `in the lead up to the race`, `forced them to sell`, `the Moss to Vik race`,
    `despite doubts as to the vote`."""
    last, behind = tokens[indices[count - 1]], tokens[indices[count] + 1 : indices[count] + 2]
    if tokens[indices[count]].tag != "TO" or indices[count - 1] != indices[count] - 1 or not behind:
        return False
    route = last.tag == "NNP" and behind[0].tag == "NNP" and count > 1 and tokens[indices[count - 2]].tag != "VBN"
    ready = last.tag == "JJ" and behind[0].tag in ("VB", "VBG")  # `rods that were prone to crack`
    return ready or last.low in BEFORE_TO or last.low == "as" or (last.tag == "PRP" and behind[0].tag == "VB") or route


def articles(tokens: Sequence[Tok], shown: Sequence[int], dated: Collection[int]) -> dict[int, str]:
    """An article where a date owned a noun: `after [Saturday's] defeat`, `after [Saturday's] (6 May) defeat`."""
    texts: dict[int, str] = {}
    for at in shown:
        owner = at - 1
        if at > 4 and [tokens[i].tag for i in (at - 1, at - 3)] == [")", "("] and at - 2 in dated:
            owner = at - 4
        if at < 2 or owner in shown or owner not in dated or tokens[at].tag not in NOMINALS:
            continue
        if tokens[owner].low.endswith(OWNS) or tokens[owner].tag == "POS":
            texts[at] = f"the {tokens[at].text}"
    return texts


def closed(tokens: Sequence[Tok], indices: Sequence[int]) -> list[int]:
    """Some tokens without those at their end that wait for more."""
    return list(indices[: _Closing(tokens, indices).of(len(indices))])


class _Closing:
    """How much is left of the beginnings of some tokens without what waits for more at their end.

    Of a row in which everything waits (`and, and, and`) no token is asked twice, however many beginnings are tried.
    """

    def __init__(self, tokens: Sequence[Tok], indices: Sequence[int]) -> None:
        self.tokens, self.indices = tokens, indices
        self._known: dict[int, int] = {}

    def of(self, count: int) -> int:
        """How many of the first `count` tokens are left."""
        while count > 1 and self._at(count).tag == "RB" and self._at(count - 1).tag == "CC":
            count -= 2  # `was put back and then`
        passed: list[int] = []
        while count and count not in self._known and unfinished(self.tokens, self.indices[count - 1]):
            passed.append(count)
            owner, count = self._at(count).tag == "POS", count - 1
            while owner and count and self._at(count).tag in NOMINALS | {"PRP"}:
                count -= 1
        count = self._known.get(count, count)
        self._known.update(dict.fromkeys(passed, count))
        return count

    def _at(self, count: int) -> Tok:
        """The last of the first `count` tokens."""
        return self.tokens[self.indices[count - 1]]


class Fits:
    """Whether tokens, together with what stands before them, make a title that is short enough."""

    def __init__(self, folded: str, tokens: Sequence[Tok], before: str) -> None:
        self.folded, self.tokens, self.before = folded, tokens, before

    def __call__(self, indices: Sequence[int]) -> bool:
        rest = text_of(self.folded, self.tokens, indices)
        return len(self.before) + 1 + len(rest) <= LONGEST


def by_name(text: str, subject: str, name: str) -> str:
    """A title that begins with a subject with nothing but the name in it, if it has one."""
    return f"{name}{text.removeprefix(subject)}" if name and text.startswith(subject) else text
