"""The words of a sentence as they are taken apart: time expressions and names are one token each."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dateline.compose.names import Name
from dateline.compose.parse.small import ARTICLES
from dateline.records import Token

_WORDS: Final = re.compile(
    r"(?<![\w.])[\w+-][\w.+-]{0,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}"  # ann@mail.example
    r"|www(?:\.[\w-]{1,60}){2,5}|[a-z0-9][\w-]{1,60}\.(?:com|org|net|info|co\.uk)\b"
    r"|(?:[A-Za-z]\.){2,}"  # U.N., a.m.
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Maj|Lt|Sgt|Cpl|Adm|Cmdr|Brig|Rev|St|Sen|Rep|Gov|Mme|Mlle|Hon|No|Nos|Ltd|Inc|Co|Corp|Jr|Sr|M)\.(?=\s)"
    r"|(?<=\s)[$£€]?\d{1,3}(?:,\d{3})?[–-]\d{1,3}(?:,\d{3})?"  # 15–20 miles, no score and no years
    r"(?=\s(?!(?:over|against|away|home|with|from|after|before|when|last|this|then|until|despite|thanks|during|under)\b)[a-z]{3})"
    r"|(?:(?<=\s)[-−])?(?:(?:US|A|AU|C|CA|NZ|HK|S|NT?|T|R|M)(?=\$))?[$£€]?\d[\d.,:/]*(?<![.,:/])(?:st|nd|rd|th|bn|m|km|cm|mm|kg|ft|mph|lbs?|mg|p|%|°?[CF])?(?:-[^\W\d_]+)*(?![^\W_])"
    r"|[^\W_]+(?:[-&‐‑][^\W_]+)*"
    r"|[’'](?:s|d|m|ll|re|ve|t)\b"
    r"|--+|\.\.\.|``|''|_+|[^\w\s]"
)
# what belongs to no sentence: numbers of notes, `[12]`, where something lies, `<http://www.example.com>`, and quotation
# marks and dashes that a page left in a plain text, `&#8220;`
_OUTSIDE: Final = re.compile(
    r"\[\d{1,3}\]|(?<=\S)\[(?:[a-z]|(?:note|nb) \d{1,2}|citation needed)\]|<(?:https?://|mailto:|www\.)[^<>\s]{1,300}>|\bhttps?://[^\s<>\"“”]{1,300}"
    r"|&(?:#\d{3,5}|[lr][sd]quo|[mn]dash|hellip|nbsp|quot);"
)
_NOTHING: Final = -2
_YEAR_BEHIND: Final = re.compile(r"\d, \d{4}\Z")  # `May 5, 2011`
_PLURAL_VERBS: Final = ("were", "are", "have")
_WHOSE: Final = frozenset(("his", "her", "its", "their", "our", "my", "your", "'s"))
_QUOTES: Final = frozenset("\"'“”‘’")
# what begins an item of a list: `3. `, `B) `, `- `, `45 The claim …`, but not `45 men`
LIST_MARK: Final = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*(?:\.\)?|\)|(?=\s+(?![A-Z][a-z]{2,}(?:ians|eans|mans|icans|ese|lis|nis|qis)\s[a-z])[^a-z\s]))|\(?\d{1,3}\)|[A-Z]\)|[A-Z]\.(?=\s+[A-Z]{2})|[QA][.:]|[-–—*•·>]+|\[\w{1,3}\]|(?i:subject|re|fwd?|fw|aw|betreff|objet):(?:\s+(?i:re|fwd?|fw|aw)(?:\[\d\])?:)*(?:\s+\[[\w.-]{2,30}\])?|\[?(?i:photo(?:graph)?|picture)\b[^:\]]{0,20}[:\]])\s+(?=\S)"
)


def lowered(text: str) -> str:
    """A token in small letters, what stands behind an apostrophe behind a straight one: `they’ve` as `they've`."""
    low = text.lower()
    return f"'{low[1:]}" if low[0] == "’" and low[1:] else low


class Tok:
    """One token: its place in the text, its words, its tag, and what stands there as a whole, if anything.

    tag: Penn Treebank tags; also `DATE` for a time expression, `SC` for a subordinator, `AUX` inside verb groups.
    name: the name that it is. within: of a town the state or country that stands
    behind it. mention: the number of its time expression, -1 if none. lemma: of a verb.
    """

    __slots__ = ("dep", "end", "head", "lemma", "low", "mention", "name", "start", "tag", "text", "within")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end, self.text, self.low = start, end, text, lowered(text)
        self.tag, self.lemma, self.mention = "", "", -1
        self.name: Name | None = None
        self.within: Name | None = None
        self.dep, self.head = "", -1

    def __repr__(self) -> str:
        return f"{self.text}/{self.tag}"


_THE_DAY: Final = re.compile(r"[Tt]he (?=[0-9]{1,2}(?:st|nd|rd|th)? [A-Z])")
_NOUN_BEHIND: Final = re.compile(r" [a-z]{3,}")


def pronoun_like(wanted: str, start: int = 0) -> Tok:
    """The pronoun that stands for the owner or the object of something: `he` for `his` and `him`."""
    like = Tok(start, start, wanted)
    like.tag = "PRP"
    return like


def tokenized(
    folded: str,
    span: tuple[int, int],
    names: Sequence[Name],
    mentions: Sequence[tuple[int, int, int]],
    given: Sequence[Token] = (),
) -> list[Tok]:
    """The tokens of a span. names and mentions (start, end, number) inside it are in order; mentions win. Numbers of
    notes and addresses of pages are no words of it.

    given: tokens with tags, from a trained pipeline; else the words are found here.
    """
    wholes = sorted(
        [(_own_start(folded, start, end), end, number, None) for start, end, number in mentions]
        + [(name.start, name.end, -1, name) for name in names if not _covered(name, mentions)]
        + [(*found.span(), _NOTHING, None) for found in _OUTSIDE.finditer(folded, *span)],
        key=lambda whole: whole[0],
    )
    tokens: list[Tok] = []
    position = span[0]
    for start, end, number, name in wholes:
        if start < position:
            continue
        tokens += _plain(folded, position, start, given)
        position = end
        if number == _NOTHING:
            continue
        token = Tok(start, end, folded[start:end])
        token.mention, token.name = number, name
        token.tag = "DATE" if name is None else "NNP"
        tokens.append(token)
    tokens += _plain(folded, position, span[1], given)
    if given and given[0].head >= 0:
        _attach(tokens, given)
    return tokens if given else _unparted(_unquoted(tokens))


def _own_start(folded: str, start: int, end: int) -> int:
    """Where a day with its month begins behind an article that is that of the noun behind it: `the [3 March] rally`."""
    led = _THE_DAY.match(folded, start, end)
    return led.end() if led is not None and _NOUN_BEHIND.match(folded, end) else start


def _unquoted(tokens: list[Tok]) -> list[Tok]:
    """The tokens without the marks around a title behind a comma: `a poem, "The Quay", printed in 1895`."""
    marks: set[int] = set()
    for at in range(2, len(tokens) - 2):
        if tokens[at].name is not None and tokens[at - 2].text == "," and tokens[at - 1].text in _QUOTES:
            closing = [at + 1 + order for order in range(2) if tokens[at + 1 + order].text in _QUOTES]
            comma = any(tokens[at + 1 + order].text == "," for order in range(2))
            marks |= {at - 1, *closing} if closing and comma else set()
    return [token for at, token in enumerate(tokens) if at not in marks]


def _unparted(tokens: list[Tok]) -> list[Tok]:
    """The tokens without the comma that closes the year of a day inside a noun phrase, `the [May 5, 2011], murder`, and
    without an `as follows` before a colon."""
    marks = {
        at + 1
        for at in range(1, len(tokens) - 2)
        if tokens[at].mention >= 0
        and tokens[at + 1].text == ","
        and _YEAR_BEHIND.search(tokens[at].text)
        and (tokens[at - 1].low in ARTICLES or tokens[at - 1].low in _WHOSE)
        and tokens[at + 2].text[0].isalpha()
    }
    marks |= {at + order for at in range(1, len(tokens) - 5) if _age_of_first(tokens, at) for order in range(3)}
    marks |= {
        at + order
        for at in range(len(tokens) - 2)
        if (tokens[at].low, tokens[at + 1].low, tokens[at + 2].text) == ("as", "follows", ":")
        for order in range(2)
    }
    return [token for at, token in enumerate(tokens) if at not in marks] if marks else tokens


def _age_of_first(tokens: Sequence[Tok], at: int) -> bool:
    """Whether commas close in the age of the first of two: `Ann Lee, 23, and Bo Moe, 22, were hurt`."""
    first, opens, age, closes, joint, second, behind = tokens[at - 1 : at + 6]
    aged = opens.text == closes.text == "," and age.low.isdigit() and age.mention < 0 and joint.low == "and"
    return aged and first.name is not None and second.name is not None and behind.low in (*_PLURAL_VERBS, ",")


def _attach(tokens: Sequence[Tok], given: Sequence[Token]) -> None:
    """Heads as indices of these tokens; a whole hangs where that of its words hangs that hangs outside it."""
    holder: dict[int, int] = {}
    source = 0
    for index, token in enumerate(tokens):
        while source < len(given) and given[source].start < token.end:
            if given[source].start >= token.start:
                holder[source] = index
            source += 1
    for token in tokens:
        token.head = -1
    for number, index in holder.items():
        head = holder.get(given[number].head, -1)
        if head != index or given[number].head == number:
            tokens[index].dep, tokens[index].head = given[number].dep, head


def _covered(name: Name, mentions: Sequence[tuple[int, int, int]]) -> bool:
    return any(start < name.end and name.start < end for start, end, _ in mentions)


def _plain(folded: str, start: int, end: int, given: Sequence[Token]) -> Iterator[Tok]:
    if given and given[0].tag:
        yield from _given(start, end, given)
        return
    for match in _WORDS.finditer(folded, start, end):
        text = match[0]
        first, last = match.span()
        if text in ("’t", "'t"):  # of don't: the n belongs to it
            continue
        if text[-1] in "nN" and folded[last : last + 2] in ("’t", "'t") and len(text) > 2:
            yield Tok(first, last - 1, text[:-1])
            yield Tok(last - 1, last + 2, "n't")
            continue
        yield Tok(first, last, text)


def _given(start: int, end: int, given: Sequence[Token]) -> Iterator[Tok]:
    for source in given:
        if start <= source.start and source.end <= end and not source.text.isspace():
            token = Tok(source.start, source.end, source.text)
            token.tag, token.lemma, token.dep, token.head = source.tag, source.lemma, source.dep, source.head
            yield token


def within_word(tokens: Sequence[Tok], index: int) -> bool:
    """Whether a mark stands inside a word: the full stops of `docs.python.org`."""
    around = tokens[max(index - 1, 0) : index + 2]
    return len(around) == 3 and around[0].end == around[1].start and around[1].end == around[2].start


def low_at(tokens: Sequence[Tok], at: int) -> str:
    """The word at a place in small letters; empty where there is none."""
    return tokens[at].low if 0 <= at < len(tokens) else ""


def tag_at(tokens: Sequence[Tok], at: int) -> str:
    """The tag of a token; empty where there is none."""
    return tokens[at].tag if 0 <= at < len(tokens) else ""


def tag_or_end(tokens: Sequence[Tok], at: int) -> str:
    """The tag of a token; behind the last one that of a full stop, with which every sentence could end."""
    return tokens[at].tag if at < len(tokens) else "."
