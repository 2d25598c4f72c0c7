"""What names in one list say of each other: where all whose type is known are people, so are the others."""

from collections.abc import Iterator, Mapping, Sequence

from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.here import has_article_before
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.likely import is_verb, verb_after
from dateline.compose.names.listed import lists
from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before
from dateline.compose.names.usual import is_nothing_else, is_usual

SEVERAL_PEOPLE = 3
AMONG_PEOPLE = Cue("person", 4, "listed with other people")
REACH = 8  # code points before a name in which "and" stands
LONGEST_NOUN = 24


def from_lists(
    text: str, mentions: Sequence[Mention], types: Mapping[Form, str], lex: Lexicon
) -> Iterator[tuple[Form, Cue]]:
    """For names in a list the type of the others, where those agree."""
    for listed in lists(text, mentions, lex):
        own_types = [types[mention.words] for mention in listed]
        if (odd := _odd(listed, own_types, lex)) is not None:
            own_types[odd] = "person"
            yield listed[odd].words, AMONG_PEOPLE
        stated = set(own_types) - {"name"}
        if len(stated) > 1 and len(listed) > 2:
            # "For Gorvel, Trask and Zora Quill left": what is no part of the list
            listed, own_types = listed[1:], own_types[1:]
            stated = set(own_types) - {"name"}
        if len(stated) == 1 and "name" in own_types:
            kind = stated.pop()
            one = len(own_types) - own_types.count("name") == 1
            for mention, own in zip(listed, own_types, strict=True):
                weak = one and not (_is_alike(text, mention, kind, lex) or _are_several(text, listed[0], kind, lex))
                inapt = is_people(mention.words, lex) or (kind == "place" and has_article_before(text, mention, lex))
                if own == "name" and not inapt:
                    yield mention.words, Cue(kind, 2 if weak else 3, f"listed with another {kind}")


def _odd(listed: Sequence[Mention], types: Sequence[str], lex: Lexicon) -> int | None:
    """Where in a list of people one stands who seems a place by the first word: "Ann Lee, Bo Moe, Tom Gray and Rio
    Trask"."""
    if types.count("person") < SEVERAL_PEOPLE or types.count("place") != 1:
        return None
    words = listed[types.index("place")].words
    own = len(words) > 1 and words[-1] in people().family and " ".join(words) not in places(lex.common)
    return types.index("place") if own else None


def _are_several(text: str, first: Mention, kind: str, lex: Lexicon) -> bool:
    """Whether a noun in the plural before a list says what all in it are: "the playwrights Ann Lee and Wuz Trask"."""
    noun = word_before(text, first.start, LONGEST_NOUN).lower()
    says = any(cue.type == kind for cue in lex.phrases["before"].get(noun, ()))
    return kind == "person" and says and noun.endswith(tuple(lex.grammar["plurals"]))


def _is_alike(text: str, mention: Mention, kind: str, lex: Lexicon) -> bool:
    """Whether one other name of a type is enough for a name: it may be nothing else, or has an article as bodies have
    it, "the Rope Union and the Gorvel Wuzzla Zob"."""
    if kind == "organisation" and len(mention.words) > 1 and has_article_before(text, mention, lex):
        return True
    if kind == "organisation" and len(mention.words) > 1 and _ends_with_noun(mention.words, lex):
        return True
    return _may_be_nothing_else(text, mention, kind, lex)


def _ends_with_noun(words: Form, lex: Lexicon) -> bool:
    """Whether a name that begins with no first name ends with a noun of the language: Zentic Support."""
    return is_usual(words[-1], lex) and words[0] not in people().first


def _may_be_nothing_else(text: str, mention: Mention, kind: str, lex: Lexicon) -> bool:
    """Whether a name is one unknown word beside a place, or beside a body and with no verb of its own."""
    word = mention.words[0]
    if len(mention.words) > 1 or kind == "person" or not lex.common or not is_nothing_else(word, lex):
        return False
    if kind == "place":
        return True
    if text[mention.end : mention.end + 2].strip()[:1] in ("'", "’"):
        return False  # Elfa's Big Band
    alone = word_before(text, mention.start, REACH).lower() not in lex.grammar["coordinators"]
    return not people().have(word) and not (alone and is_verb(verb_after(text, mention), lex))


def is_people(words: Form, lex: Lexicon) -> bool:
    """Whether words end in the name of a people or faith that is no family name: Shoriful Islam is somebody."""
    return words[-1] in lex.demonyms and (len(words) == 1 or words[-1] not in people().family)
