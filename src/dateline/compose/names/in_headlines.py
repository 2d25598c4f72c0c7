"""Names in headlines: those of the running text, whatever their capitals, and those that are known beforehand."""

from collections.abc import Iterable, Iterator
from typing import Final

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import LONGEST_PHRASE, Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.persons import core
from dateline.compose.names.record import Form
from dateline.compose.names.words import words_of

_SURE_PLACE: Final = 3  # the weight in the list from which a place is taken for one


def in_headlines(
    text: str, runs: Iterable[tuple[int, int]], known_forms: Iterable[Form], lex: Lexicon
) -> Iterator[Mention]:
    """Names in headlines that stand in running text too, whatever their capitals; of those all in capitals also names
    that are known beforehand."""
    known_forms = list(known_forms)
    forms = {" ".join(form).casefold(): form for form in known_forms}
    shouted = _by_last_word(known_forms, lex) | forms
    for start, end in runs:
        forms_here = shouted if text[start:end].isupper() else forms
        words = words_of(text[start:end], lex.language)
        index = 0
        while index < len(words):
            length = min(LONGEST_PHRASE + 2, len(words) - index)
            while length:
                phrase = " ".join(word.text for word in words[index : index + length])
                form = forms_here.get(phrase.casefold()) or _listed_in_capitals(phrase, lex)
                if form:
                    yield Mention(start + words[index].start, start + words[index + length - 1].end, form)
                    break
                length -= 1
            index += max(1, length)


def _by_last_word(known_forms: Iterable[Form], lex: Lexicon) -> dict[str, Form]:
    """GRIFFEY of Ken Griffey Jr., MARINERS of the Seattle Mariners: how headlines in capitals name people and teams."""
    found: dict[str, Form] = {}
    for form in known_forms:
        own = core(form, lex)
        named = len(own) > 1 and own[0] in people().first and own[-1] not in lex.phrases["head"]
        if named or (len(own) > 1 and own[-1] in lex.grammar["team_endings"]):
            found[own[-1].casefold()] = own[-1:]
    return found


def _listed_in_capitals(phrase: str, lex: Lexicon) -> Form | None:
    """The words of a known name or larger place that is written in capitals, and is no word of the language."""
    if not phrase.isupper() or phrase.lower() in lex.common or phrase.lower() in lex.grammar["function_words"]:
        return None
    if phrase.title() in lex.demonyms:
        return (phrase.title(),)
    for name in (phrase, phrase.title()):
        if name in known() or places(lex.common).get(name) >= _SURE_PLACE:
            return tuple(name.split())
    return None
