"""Lives that begin with a surname alone, though it is a word of the language too: `Baker was born at Leeds in 1803. In
1840 he moved to Hull.`"""

from collections.abc import Iterable, Iterator

from dateline.compose.names.around import YEARS
from dateline.compose.names.gazetteer import people
from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention

_REACH = 12  # code points behind a name in which its birth is told


def begun(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[str]:
    """The surnames with which a paragraph begins that tells at once of a birth or of the years of a life, where the
    text goes on with somebody as he or she."""
    pronouns = {word for word, cues in lex.phrases["pronoun"].items() if any(cue.type == "person" for cue in cues)}
    if pronouns.isdisjoint(text.lower().split()):
        return
    for mention in mentions:
        alone = len(mention.words) == 1 and not mention.title and mention.words[0] in people().family
        if alone and (mention.start == 0 or text[mention.start - 1] == "\n") and _lived(text, mention.end, lex):
            yield mention.words[0]


def _lived(text: str, end: int, lex: Lexicon) -> bool:
    """Whether a birth, or the years of a life, stand right behind a place."""
    behind = text[end + 1 : end + _REACH].lower()
    return YEARS.match(text, end) is not None or behind.startswith(tuple(lex.grammar["births"]))
