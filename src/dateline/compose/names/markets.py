"""Companies in reports of markets: what a price, a quarter or a rise says of the name before it."""

import re
from collections.abc import Iterator

from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import Mention

PRICED = Cue("organisation", 2, "a price of shares after it")
MOVED = Cue("organisation", 3, "its shares moved")
FRACTION = re.compile(r"(?:\d+(?:[ ]|-)?)?\d/\d{1,2}\b")
SUM = re.compile(r"(?:[$£€]\d[\d.,]*|\d[\d.,/-]*[ ](?P<unit>[a-z]+)\b)")
RESULTS = Cue("organisation", 3, "its results after it")
REACH = 40  # code points behind a name in which its price stands
FEWEST_WORDS = 3  # words of markets, from which a text tells of them


def tells_of_shares(words: frozenset[str], lex: Lexicon) -> bool:
    """Whether the words of a text are those of reports of markets and results."""
    return len(words & lex.grammar["market_words"]) >= FEWEST_WORDS


def figured(text: str, mention: Mention, shares: bool, lex: Lexicon) -> Iterator[Cue]:
    """ "Zentic lost 0.6%", "Zentic eased 1/8", "KBC 0.4%": a change behind a name; where the text tells of markets also
    without figures, "Zentic rose on hopes"."""
    start = mention.end + 1
    if text[mention.end : start] != " ":
        return
    if _reports(text, start, lex):
        yield RESULTS
    if text[start : start + 1].isdigit():
        if lex.patterns["percentage"].match(text, start):
            yield PRICED
        return
    space = text.find(" ", start, start + REACH)
    verb, figure = text[start:space], space + 1
    if verb in lex.grammar["share_verbs"]:
        moved = _is_change(text, figure, lex) or (shares and _is_moved(text, figure, lex))
    elif verb in lex.grammar["share_verbs_with"] and lex.patterns["ways"].match(text, figure):
        moved = _is_change(text, text.index(" ", figure) + 1, lex)
    else:
        return
    if moved:
        yield MOVED


def _reports(text: str, start: int, lex: Lexicon) -> bool:
    """Whether results of a quarter or year are reported: "on Monday posted a first-quarter loss"."""
    words = re.split(r"[.;:](?!\d)", text[start : start + 3 * REACH], maxsplit=1)[0].split()
    while words and (words[0] in lex.grammar["days_before_verbs"] or words[0].lower() in lex.grammar["calendar"]):
        del words[0]
    nouns = {word.rstrip(",") for word in words[1:]}
    return bool(words) and words[0] in lex.grammar["result_verbs"] and not nouns.isdisjoint(lex.grammar["results"])


def _is_change(text: str, start: int, lex: Lexicon) -> bool:
    """Whether a part of the price stands here: "0.6%", "three percent", "1/8", "5.75 rupees"."""
    shares = (lex.patterns["percentage"], lex.patterns["percentage_spelt"], FRACTION)
    if any(pattern.match(text, start) for pattern in shares):
        return True
    amount = SUM.match(text, start)
    return amount is not None and (amount["unit"] is None or amount["unit"] in lex.grammar["currencies"])


def _is_moved(text: str, start: int, lex: Lexicon) -> bool:
    """Whether after the verb stands why or how far: "rose on hopes", "lost 60 to 9,730"."""
    word = text[start : start + REACH].split(maxsplit=1)[:1]
    return bool(word) and (word[0][0].isdigit() or word[0].rstrip(".,;") in lex.grammar["share_links"])
