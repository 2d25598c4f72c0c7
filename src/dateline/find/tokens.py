"""Tokens of the sentences that somebody wants to take apart, made by spaCy.

Without a trained pipeline only spaCy's rules for the language's tokens are at work. They look at one stretch between
blanks at a time, so each distinct stretch is taken apart once and remembered. With a trained pipeline (`--model`) the
sentences go through it in batches, and tokens carry tags, lemmas, dependencies and entities.

Neither grows with the texts it has seen: spaCy's strings are forgotten with the batch, stretches when there are many.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from dateline.errors import UsageError
from dateline.records import Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as Word

LONGEST: Final = 10_000
"""Characters beyond which a sentence is none, but a table or a dump, and gets no tokens."""

_BATCH: Final = 256
_MOST_KNOWN: Final = 50_000
_STRETCH: Final = re.compile(r"\S+")
_ALIASES: Final = {"no": "nb"}

Piece = tuple[int, int]


def tokenize(
    text: str,
    sentences: Sequence[Sentence],
    language: str,
    model: str | None = None,
    wanted: Collection[int] | None = None,
) -> tuple[Sentence, ...]:
    """The sentences of a text, those that are wanted with their tokens. White space makes no tokens.

    wanted: indexes of sentences; all by default. language: ISO 639-1 code; one that spaCy has no rules for, or only
    with packages that are not there, is taken apart at blanks and punctuation. model: name or path of an installed
    spaCy pipeline, used for texts in its own language. Raises UsageError where there is no such pipeline.
    """
    nlp = _trained(model) if model else None
    indexes = [
        index
        for index in (range(len(sentences)) if wanted is None else sorted(wanted))
        if sentences[index].end - sentences[index].start <= LONGEST
    ]
    found = list(sentences)
    if nlp is not None and nlp.lang in (language, "xx"):
        made = _analysed(text, [sentences[index] for index in indexes], nlp)
    else:
        made = iter(_blank(language).tokens(text, [sentences[index] for index in indexes]))
    for index, tokens in zip(indexes, made, strict=True):
        found[index] = sentences[index]._replace(tokens=tokens)
    return tuple(found)


# ------------------------------------------------------------------------------------------------ by rules only


class _Blank:
    """Knows of stretches between blanks where their tokens begin and end."""

    def __init__(self, nlp: "Language") -> None:
        self._nlp = nlp
        self._known: dict[str, tuple[Piece, ...]] = {}

    def tokens(self, text: str, sentences: Sequence[Sentence]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence."""
        with self._nlp.memory_zone():
            return [self._of(text, sentence) for sentence in sentences]

    def _of(self, text: str, sentence: Sentence) -> tuple[Token, ...]:
        return tuple(
            Token(at + start, at + end, stretch[start:end])
            for match in _STRETCH.finditer(text, sentence.start, sentence.end)
            for at, stretch in [(match.start(), match[0])]
            for start, end in self._known.get(stretch) or self._pieces(stretch)
        )

    def _pieces(self, stretch: str) -> tuple[Piece, ...]:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        pieces = tuple((token.idx, token.idx + len(token)) for token in self._nlp.make_doc(stretch))
        self._known[stretch] = pieces
        return pieces


@cache
def _blank(language: str) -> _Blank:
    import spacy

    try:
        return _Blank(spacy.blank(_ALIASES.get(language, language)))
    except ImportError:  # no such language, or its tokenizer wants a package of its own
        return _Blank(spacy.blank("xx"))


# ------------------------------------------------------------------------------------------ by a trained pipeline


@cache
def _trained(model: str) -> "Language":
    import spacy

    try:
        return spacy.load(model)
    except (OSError, ImportError, ValueError) as error:
        there = ", ".join(sorted(spacy.util.get_installed_models())) or "none"
        remedy = f"install it (python -m spacy download {model}) or leave --model out; installed: {there}"
        problem = f"{model!r} is no spaCy pipeline that can be loaded: {_first(error)}"
        raise UsageError("--model", problem, remedy) from error


def _first(error: Exception) -> str:
    return str(error).split("\n", 1)[0].split(". ", 1)[0]


def _analysed(text: str, sentences: Sequence[Sentence], nlp: "Language") -> Iterator[tuple[Token, ...]]:
    for first in range(0, len(sentences), _BATCH):
        batch = sentences[first : first + _BATCH]
        with nlp.memory_zone():
            # a line end inside a sentence is no more than a blank to a parser
            docs = nlp.pipe(text[sentence.start : sentence.end].replace("\n", " ") for sentence in batch)
            # what a zone has made must not be used behind it
            made = [_tokens(doc, sentence.start) for doc, sentence in zip(docs, batch, strict=True)]
        yield from made


def _tokens(doc: "Doc", offset: int) -> tuple[Token, ...]:
    words = [token for token in doc if not token.is_space]
    places = {token.i: index for index, token in enumerate(words)}
    entities = {token.i: (entity.label_, number) for number, entity in enumerate(doc.ents) for token in entity}
    return tuple(_token(word, offset, places, entities) for word in words)


def _token(word: "Word", offset: int, places: dict[int, int], entities: dict[int, tuple[str, int]]) -> Token:
    start = offset + word.idx
    # the root of a sentence is its own head, as spaCy has it; without a parser there are no heads
    head = places.get(word.head.i, places[word.i]) if word.dep_ else -1
    return Token(
        start,
        start + len(word),
        word.text,
        tag=word.tag_ or word.pos_,
        lemma=word.lemma_,
        dep=word.dep_,
        head=head,
        entity=entities.get(word.i),
    )
