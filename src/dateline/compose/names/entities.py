"""The same records from the entities of a trained pipeline, with the same canonical names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.compose.names.decide import name_of
from dateline.compose.names.group import Evidence, Groups, settle
from dateline.compose.names.join import join_all
from dateline.compose.names.lexicon import Cue, Lexicon, lexicon
from dateline.compose.names.listed import same_things
from dateline.compose.names.mentions import Mention, uncapitalised
from dateline.compose.names.record import NATIONALITY, Alias, Name
from dateline.records import Sentence, Token

# labels of the OntoNotes and of the CoNLL, WikiNER and GermEval schemes
LABELS: Mapping[str, str] = {
    **dict.fromkeys(("PERSON", "PER", "PS"), "person"),
    **dict.fromkeys(("ORG", "OG", "ORGANIZATION"), "organisation"),
    **dict.fromkeys(("GPE", "LOC", "FAC", "GPE_LOC", "LC", "LOCATION"), "place"),
    **dict.fromkeys(("MISC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "GPE_ORG", "NORP", "LANGUAGE"), "thing"),
}
NATIONALITIES = frozenset(("NORP", "LANGUAGE"))
WEIGHT = 6  # of a label; as much as a head noun, so that two labels for one name leave it without a type


def from_entities(
    text: str,
    sentences: Iterable[Sentence],
    aliases: Mapping[str, Alias] | None = None,
    language: str = "en",
) -> list[Name]:
    """Names from the entity labels of tokens, in order; labels of dates, sums and the like give none.

    Tokens of a sentence that follow one another and share label and id are one entity. Articles before and
    possessives after a name are left out, as `find_names` leaves them out.
    """
    lex = lexicon(language)
    mentions = [mention for sentence in sentences for mention in _entities(text, sentence.tokens, lex)]
    mentions.sort(key=lambda mention: mention.start)
    evidence: Evidence = {}
    for mention in mentions:
        evidence.setdefault(mention.words, []).extend(mention.given)
    groups = Groups(evidence, lex, aliases or {})
    join_all(groups, list(same_things(text, mentions, lex)))
    settled = settle(groups)
    return [name_of(text, mention.start, mention.end, *settled[mention.words]) for mention in mentions]


def _entities(text: str, tokens: Sequence[Token], lex: Lexicon) -> Iterator[Mention]:
    start, end, entity = 0, 0, None
    for token in (*tokens, None):
        current = token.entity if token else None
        if current != entity:
            if entity is not None and entity[0] in LABELS:
                yield from _mention(text, start, end, entity[0], lex)
            entity, start = current, token.start if token else 0
        end = token.end if token else 0


def _mention(text: str, start: int, end: int, label: str, lex: Lexicon) -> Iterator[Mention]:
    words = text[start:end].split()
    while words and words[0].lower() in lex.grammar["articles"]:
        start = text.index(words[0], start) + len(words.pop(0))
    while words and _is_possessive(words[-1], lex):
        end = text.rindex(words.pop(), start, end)
    if words:
        words[-1], cut = _without_possessive(words[-1], lex)
        start, end = text.index(words[0], start), len(text[:end].rstrip()) - cut
        because = NATIONALITY if label in NATIONALITIES else f"the trained pipeline says {label}"
        yield Mention(
            start, end, uncapitalised(tuple(words), lex.language), given=[Cue(LABELS[label], WEIGHT, because)]
        )


def _is_possessive(word: str, lex: Lexicon) -> bool:
    return word[0] in "'’" and (word[1:] in lex.grammar["possessives"] or len(word) == 1)


def _without_possessive(word: str, lex: Lexicon) -> tuple[str, int]:
    for ending in lex.grammar["possessives"]:
        for mark in "'’":
            if word.endswith(mark + ending) and len(word) > len(ending) + 1:
                return word[: -len(ending) - 1], len(ending) + 1
    return word, 0
