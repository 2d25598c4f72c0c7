"""Which capitals at the start of a sentence, and which in headlines, belong to a name: the document tells."""

from collections.abc import Iterable, Iterator, Sequence

from dateline.compose.names.document import Mention, Words
from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.inside import inside
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import LONGEST_PHRASE, Lexicon
from dateline.compose.names.split import words_of


class Judge:
    """Judges capitals at the start of sentences by the rest of the document."""

    def __init__(self, text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
        self.lex = lex
        self.lower = frozenset(text.split())
        inner = [mention.words for mention in mentions if not mention.initial]
        self.whole = frozenset(inner)
        self.single = frozenset(word for words in inner for word in words)

    def settle(self, mention: Mention) -> Mention | None:
        """The mention as far as it is a name; None where the capital is only the sentence's."""
        if not mention.initial or mention.words in self.whole:
            return mention
        if len(mention.words) == 1:
            return mention if mention.title or self.is_name(mention.words[0]) else None
        if self.leads(mention.words):
            rest = without_first(mention)
            return rest if rest is not None and " ".join(rest.words) not in self.lex.grammar.get("not_names", ()) else None
        return mention

    def is_name(self, word: str) -> bool:
        """Whether a single word at a sentence's start is a name."""
        low = word.lower()
        usual = low in self.lower or self.is_common(low)
        if word in known() or word in self.lex.demonyms or (word in self.single and not usual):
            return True
        if (word.isupper() and len(word) > 1) or places(self.lex.common).weights.get(word, 0) >= 3:
            return True
        return not (usual or self.lex.capitalised_nouns)

    def is_common(self, low: str) -> bool:
        """Whether a word, or one with a prefix or a hyphen, is a common word of the language."""
        if low in self.lex.common:
            return True
        if "-" in low:
            first = low.partition("-")[0]
            return first in self.lex.common or first in self.lex.grammar.get("function_words", ())
        prefixes = self.lex.grammar.get("prefix_modifiers", ())
        return any(low.startswith(prefix) and low[len(prefix) :] in self.lex.common for prefix in prefixes)

    def leads(self, words: Words) -> bool:
        """Whether the first of several words is no part of the name: "The", "Striker Alan Shearer"."""
        first, rest = words[0], words[1:]
        low = first.lower()
        if low in self.lex.grammar.get("articles", ()):
            return True
        if low not in self.lex.common or first.isupper():
            return False
        if rest in self.whole:
            return True
        known_people = people()
        if first in known_people.sure or first in places(self.lex.common).weights or inside(words, self.lex.language):
            return rest[0] in known_people.sure and first not in known_people.first
        if low in self.lower or rest[0] in known_people.first:
            return True
        return any(cue.type == "person" or cue.because.startswith("a known") for cue in inside(rest, self.lex.language))


def without_first(mention: Mention) -> Mention | None:
    """A mention without its first word and the small words after that."""
    rest = mention.words[1:]
    while rest and rest[0][0].islower():
        rest = rest[1:]
    if not rest:
        return None
    # the words are parted by white space alone, whose width may vary after the first
    length = sum(map(len, rest)) + len(rest) - 1
    width = sum(map(len, mention.words)) + len(mention.words) - 1
    extra = (mention.end - mention.start) - width
    return Mention(mention.end - length - (extra if len(rest) > 1 else 0), mention.end, rest, mention.title, False)


def in_headlines(text: str, runs: Iterable[tuple[int, int]], known_forms: Iterable[Words], lex: Lexicon) -> Iterator[Mention]:
    """Names in headlines that stand in running text too, whatever their capitals."""
    forms = {" ".join(form).casefold(): form for form in known_forms}
    for start, end in runs:
        words = words_of(text[start:end], lex.language)
        index = 0
        while index < len(words):
            for length in range(min(LONGEST_PHRASE + 2, len(words) - index), 0, -1):
                chosen = words[index : index + length]
                form = forms.get(" ".join(word.text for word in chosen).casefold())
                if form is not None:
                    yield Mention(start + chosen[0].start, start + chosen[-1].end, form, "", False)
                    break
            else:
                length = 1
            index += length
