"""By which words and endings of a language who does what to whom is found in a title; data/<language>.toml has them."""

from typing import NamedTuple


class Grammar(NamedTuple):
    """Words by which the verb of a title is found, and who does it; what each field holds is told in data/en.toml."""

    auxiliaries: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    writer: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    unclear_head: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()


class Endings(NamedTuple):
    """Endings by which forms of words are known; what each field holds is told in data/en.toml."""

    past: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    not_present: tuple[str, ...] = ()
    adverb: tuple[str, ...] = ()
    not_adverb: tuple[str, ...] = ()
    possessive: tuple[str, ...] = ()


class Telling(NamedTuple):
    """By what a statement is known to tell of something said or seen.

    families: those of what only tells of a deed. speech: those of what is said to somebody, answers: of what he says
    to it; seeing: those of what is told as seen. to: words before whom it is said to. outright: those of what tells
    what is so; performed: those of deeds that are done by telling them. hearing: those of who hears somebody, hears:
    those of that.
    """

    families: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    seeing: frozenset[str] = frozenset()
    outright: frozenset[str] = frozenset()
    performed: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    hears: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
