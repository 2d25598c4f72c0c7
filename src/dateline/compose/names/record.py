"""What the finder of names hands on: one record for each name in the text."""

from typing import Literal, NamedTuple

Form = tuple[str, ...]
"""The words of a name as it is written in a document: what mentions of one name share."""

NameType = Literal["person", "organisation", "place", "name"]

NATIONALITY = "a people, language, faith or party"
"""The evidence of words such as "Syrian" or "Sunni": written like names, names of nobody in particular."""


class Name(NamedTuple):
    """A name as it stands in the text.

    start, end: code points; text: exactly `document_text[start:end]`.
    type: `name` where no type is certain enough to be stated.
    canonical: the fullest form that the document (or names.toml) has for the same thing.
    certain: the type has at least two independent reasons or one that needs no other.
    evidence: the reasons for the type in words, strongest first.
    """

    start: int
    end: int
    text: str
    type: NameType
    canonical: str
    certain: bool
    evidence: tuple[str, ...]


class Alias(NamedTuple):
    """What a way of writing a name stands for, as an analyst's names.toml or the table of known names says."""

    canonical: str
    type: NameType
