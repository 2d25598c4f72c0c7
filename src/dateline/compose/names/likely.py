"""What the make of a name says where nothing speaks against it: two words that are no words of the language."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from dateline.compose.names.branches import BRANCH
from dateline.compose.names.decide import type_of
from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.inside import LISTED
from dateline.compose.names.known import is_country
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.mentions import IN_DATELINE, Mention
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before
from dateline.compose.names.usual import is_nothing_else, made_like_a_person

AGAINST = 2  # the weight from which a cue of another type speaks against a person

STAFF_REACH = 80  # code points behind a name in which nouns and somebody stand
LONGEST_STAFF = 4  # nouns between a body and somebody
REACH = 24  # code points behind a name in which its verb stands

OWNERS = ("'s ", "’s ", " 's ", " ’s ")
MADE_LIKE = Cue("person", 2, "made like somebody's name")
CALLED_BY_LAST = Cue("person", 1, "called by the last word alone elsewhere")
SAID_AS_PLACE = Cue("place", 1, "nothing speaks for anything else")
ENDS_NAMES = "ends family names"
BEHIND = "” after it"
IN_APPOSITION = "in apposition"
NOUN_BEFORE = "” before it"
LISTS = ("is a first name", "is a family name", "a particle of family names")
SAID, SMALL_PLACE = 3, 2  # weights: of what is said of a name; of a place in the list that may be something else
CALLED_BY_COUNTY = Cue("place", 3, "the text has its full name")
STAFF = Cue("organisation", 3, "somebody with a function in it after it")
TRADES = Cue("organisation", 3, "a verb after it, and nothing says that it is somebody")
DOES_AS_BODIES = Cue("organisation", 3, "a verb of bodies after it")
ENDINGS = frozenset(("", ",", ".", ";", ":", "?", "!", ")", "”", '"', "—", "–"))
APOSTROPHES = "'’"


def subjects(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[Form]:
    """The names of several words that a finite verb follows somewhere."""
    several = (mention for mention in mentions if len(mention.words) > 1)
    return (mention.words for mention in several if is_verb(verb_after(text, mention), lex))


def owners(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[Form]:
    """The names of several words to which something belongs somewhere: "Wuzzlo Grintva's opener"."""
    marks = _owner_marks(lex)
    return (mention.words for mention in mentions if len(mention.words) > 1 and text.startswith(marks, mention.end))


def comers(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[Form]:
    """The names of several words behind which it stands where or of which body they are: "Wuzzlo Grintva from ZNQ"."""
    for mention, following in pairwise(mentions):
        gap = text[mention.end : following.start]
        if len(mention.words) > 1 and gap[:1] == " " and gap.strip() in lex.grammar["origins"]:
            yield mention.words


def officials(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[Form]:
    """The names of several words behind an office and its place: "the ambassador to Gorvel, Wuzzlo Grintva"."""
    for place, mention in pairwise(mentions):
        if len(mention.words) > 1 and text[place.end : mention.start] == ", ":
            lead = text[max(0, place.start - REACH) : place.start].split()[-2:]
            held = len(lead) > 1 and (lead[0] in lex.roles or lead[0] in lex.titles["words"])
            if held and lead[1] in lex.grammar["office_places"]:
                yield mention.words


def countrymen(text: str, mentions: Iterable[Mention], lex: Lexicon) -> Iterator[Form]:
    """The names of several words before which a country stands whose they are: "Austria's Wuzzlo Grintva"."""
    marks = _owner_marks(lex)
    for owner, mention in pairwise(mentions):
        owned = len(mention.words) > 1 and text[owner.end : mention.start] in marks
        if owned and is_country(" ".join(owner.words)):
            yield mention.words


def _owner_marks(lex: Lexicon) -> tuple[str, ...]:
    marks = [f"{mark}{ending} " for mark in APOSTROPHES for ending in lex.grammar["possessives"]]
    return (*marks, *(f" {mark}" for mark in marks))


OF_SOMEBODY = (
    (subjects, Cue("person", 1, "a verb or “of” after it")),
    (owners, Cue("person", 1, "something belongs to it")),
    (officials, Cue("person", 2, "an office and its place before it")),
    (comers, Cue("person", 1, "where it is from")),
    (countrymen, Cue("person", 1, "a country to which it belongs")),
)


def is_verb(word: str, lex: Lexicon) -> bool:
    """Whether a word behind a name is likely its verb."""
    return word in lex.grammar["subject_verbs"] or (
        word in lex.common and word.endswith(tuple(lex.grammar["past_endings"]))
    )


def is_predicate(word: str, lex: Lexicon) -> bool:
    """Whether a word stands behind the subject of a sentence or a headline: "Wolves have", "Harbour to"."""
    return is_verb(word, lex) or any(
        word in lex.grammar[each] for each in ("headline_verbs", "auxiliaries", "copulas", "plural_verbs")
    )


def verb_after(text: str, mention: Mention) -> str:
    """The word behind a name; behind one between commas, as in "the mayor of a town, Zora Quill, left", that behind
    the second."""
    end = mention.end
    if text.startswith(", ", end) and (text.endswith(", ", 0, mention.start) or text.startswith(", of ", end)):
        end += 1
    words = text[end : end + REACH].split(maxsplit=1)
    return words[0].rstrip(".,;") if words and text[end].isspace() else ""


def personal(
    form: Form,
    cues: Sequence[Cue],
    forms: Collection[Form],
    deeds: Iterable[tuple[Collection[Form], Cue]],
    lex: Lexicon,
) -> Iterator[Cue]:
    """That a name is likely somebody's, where its evidence is of nothing else, and what it does and has.

    deeds: the names of each kind in `OF_SOMEBODY`.
    """
    if type_of(cues) == "person" or any(_speaks_against(cue) for cue in cues):
        return
    if made_like_a_person(form, lex):
        yield MADE_LIKE
        if (form[-1],) in forms:
            yield CALLED_BY_LAST
        yield from (cue for doing, cue in deeds if form in doing)


def placed(text: str, mentions: Iterable[Mention], lex: Lexicon, *, matches: bool) -> frozenset[Form]:
    """The names that stand somewhere as where something was: "in Gorvel on Sunday"; not "in Gorvel's play", nor the
    family names of people in the text. In a text that tells of no matches also those of the list that are nothing else.

    matches: whether it tells of them.
    """
    mentions = list(mentions)
    where = (
        mention
        for mention in mentions
        if mention.placed >= AGAINST or (mention.placed > 0 and _is_listed_place(mention.words, lex))
    )
    several = (mention.words for mention in mentions if len(mention.words) > 1)
    bearers = {words[-1:] for words in several if words[0] in people().first}
    found = {mention.words for mention in where if ends_phrase(text, mention.end, lex)}
    if not matches:
        found |= {mention.words for mention in mentions if _is_place_alone(mention.words, lex)}
    houses = {mention.words for mention in mentions if _whose_house(text, mention, lex)}
    return frozenset(found - bearers - houses)


def owns(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether something follows that belongs to an owner: "Trask's laboratory", not "at Trask's on Sunday"."""
    owned = text[mention.end : mention.end + REACH].split(maxsplit=3)[1:2]
    word = owned[0].lower().rstrip(".,;:") if owned else ""
    return word.isalpha() and word not in lex.grammar["function_words"] | lex.grammar["calendar"]


def _whose_house(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether somebody is "at Trask's": a shop or home, whatever place bears the name."""
    at = word_before(text, mention.start, REACH).lower() in lex.grammar["at_inns"]
    return at and text.startswith(OWNERS, mention.end) and not owns(text, mention, lex)


def ends_phrase(text: str, end: int, lex: Lexicon) -> bool:
    """Whether what follows is no noun that a name could belong to."""
    following = text[end : end + REACH].split(maxsplit=1)[:1]
    if not following or not text[end].isspace():
        return text[end : end + 1] in ENDINGS
    if following[0][0] in "'’":
        return False
    word = following[0].lower()
    if word.endswith(tuple(lex.grammar["adverb_endings"])):
        return True  # "the Zob repeatedly denied it"
    return not word.isalpha() or word in lex.grammar["function_words"] or is_verb(word, lex)


def has_noun_behind(text: str, end: int, lex: Lexicon) -> bool:
    """Whether a noun seems to follow that a name says more of: "a US state."; not "left the US in May"."""
    following = text[end : end + REACH].split(maxsplit=1)[:1] if text[end : end + 1] == " " else []
    word = following[0].rstrip(".,;:?!") if following else ""
    return word.islower() and word.isalpha() and word not in lex.grammar["function_words"] and not is_verb(word, lex)


def is_national(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a common noun and letters of a country are a body, at a sentence's start too: "Entertainment UK,
    its wholesale arm"; not "Leading UK scientists"."""
    first, last = mention.words[0].lower(), mention.words[-1]
    if last not in lex.grammar["letters_of_countries"] or first in lex.grammar["function_words"]:
        return False
    return len(mention.words) > 1 and not has_noun_behind(text, mention.end, lex)


def body(
    form: Form, cues: Sequence[Cue], working: Collection[Form], trading: Collection[Form], lex: Lexicon
) -> Iterator[Cue]:
    """That a word which is nobody's name and no place is likely a body, where it does what bodies do."""
    works = form in working and all(cue.type == "organisation" for cue in cues)
    trades = form in trading and all(cue.type == "organisation" or cue.weight <= 1 for cue in cues)
    if (works or trades) and is_nobodys(form[0], lex):
        yield DOES_AS_BODIES if works else TRADES


def is_nobodys(word: str, lex: Lexicon) -> bool:
    """Whether a word is none of the language and no name of people or places that is known."""
    unknown = bool(lex.common) and is_nothing_else(word, lex)
    return unknown and not people().have(word)


def working(text: str, mentions: Iterable[Mention], lex: Lexicon) -> frozenset[Form]:
    """The names of one word that do somewhere what bodies rather than people do: "Zentic makes ropes"."""
    single = (mention for mention in mentions if len(mention.words) == 1 and not mention.title)
    return frozenset(mention.words for mention in single if verb_after(text, mention) in lex.grammar["body_verbs"])


def trading(text: str, mentions: Sequence[Mention], lex: Lexicon) -> frozenset[Form]:
    """The names of one word, and of nobody with a longer name, that do something: for reports of markets."""
    bearers = {mention.words[-1:] for mention in mentions if len(mention.words) > 1}
    single = (mention for mention in mentions if len(mention.words) == 1 and not mention.title)
    doing = (each for each in single if is_verb(verb_after(text, each), lex) and not _is_of_body(text, each, lex))
    return frozenset(mention.words for mention in doing) - bearers


def staffed(text: str, mention: Mention, lex: Lexicon) -> Iterator[Cue]:
    """The body of "Zentic senior finance analyst Zora Quill", by the nouns between it and somebody; not of an office of
    a town, "Gorvel police media officer Zora Quill"."""
    name = " ".join(mention.words)
    if mention.title or not text[mention.end : mention.end + 1].isspace() or name in places(lex.common):
        return
    words = text[mention.end : mention.end + STAFF_REACH].split()[: LONGEST_STAFF + 1]
    for at, (word, following) in enumerate(pairwise(words)):
        local = any(cue.type == "place" for cue in lex.phrases["after"].get(word, ()))
        if local or not word.isalpha() or not word.islower() or word in lex.grammar["function_words"]:
            return
        if at and following[0].isupper() and word in lex.grammar["officers"]:
            yield STAFF
            return


def _is_of_body(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether "of the" follows, as behind somebody: "Trask of the Rope Union"; not "Zentic of France"."""
    words = text[mention.end : mention.end + REACH].split(maxsplit=2)[:2]
    return len(words) > 1 and words[0] in lex.grammar["genitive"] and words[1] in lex.grammar["articles"]


def acting_alone(text: str, mentions: Sequence[Mention], lex: Lexicon) -> frozenset[Form]:
    """The names of one word, without an article, that do what bodies do in a dispatch, which calls people by their full
    names first: nobody is called so before it has said who that is."""
    if not any(IN_DATELINE in mention.given for mention in mentions):
        return frozenset()
    forms = frozenset(mention.words for mention in mentions)
    doing = [mention for mention in mentions if len(mention.words) == 1 and _does(text, mention, lex)]
    return frozenset(mention.words for mention in doing) - {form[-1:] for form in forms if len(form) > 1}


def _does(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether what bodies rather than people do stands behind a name, and no article or title before it."""
    verb, grammar = verb_after(text, mention), lex.grammar
    bodily = verb in grammar["bodies_issue"] or (verb in grammar["bodies_do"] and verb not in grammar["acts"])
    if mention.title or not bodily:
        return False
    return word_before(text, mention.start, REACH).lower() not in grammar["articles"]


def place(
    form: Form, cues: Sequence[Cue], where: Collection[Form], counties: Collection[Form], lex: Lexicon
) -> Iterator[Cue]:
    """That a name is likely a place, where it is said as of one and its evidence is of nothing else."""
    if form in counties and not any(cue.type != "place" for cue in cues):
        yield CALLED_BY_COUNTY
    if form not in where or any(cue.type != "place" for cue in cues):
        return
    unknown = all(is_nothing_else(word, lex) for word in form if word not in lex.grammar["particles"])
    if lex.common and (unknown or _is_listed_place(form, lex)):
        yield SAID_AS_PLACE


def _is_place_alone(form: Form, lex: Lexicon) -> bool:
    """Whether a single word is in the list of places, and nothing else that is known."""
    return len(form) == 1 and _is_listed_place(form, lex) and is_nobodys(form[0], lex)


def _is_listed_place(form: Form, lex: Lexicon) -> bool:
    """Whether a name is in the list of places, and no first name."""
    return " ".join(form) in places(lex.common) and form[0] not in people().first


def without_doubtful_place(cues: Sequence[Cue]) -> list[Cue]:
    """Evidence without the list of places, where that alone speaks for a small place and something else is said; and
    without the ending of a family name, where a place is said."""
    if any(cue.type == "place" and cue.weight >= AGAINST and cue.because != LISTED for cue in cues):
        called = any(cue.type == "place" and cue.because.endswith(BEHIND) for cue in cues)  # Purana Gorvel area
        doubtful = (ENDS_NAMES, BRANCH.because) if called else (ENDS_NAMES,)
        return [cue for cue in cues if cue.type == "place" or not cue.because.endswith(doubtful)]
    said = any(cue.type in ("organisation", "person") and cue.weight >= SAID for cue in cues)
    placed_too = any(cue.type == "place" and (cue.because != LISTED or cue.weight > SMALL_PLACE) for cue in cues)
    return list(cues) if placed_too or not said else [cue for cue in cues if cue.because != LISTED]


def without_doubtful_person(cues: Sequence[Cue], lex: Lexicon) -> list[Cue]:
    """Evidence without the lists of people's names, where a word in apposition says that it is a body and nothing else
    speaks for somebody: Marina, the regulator; the rights group Femmes du Fleuve."""
    if any(cue.type == "person" and cue.weight > SAID and cue.because.endswith(LISTS[0]) for cue in cues):
        cues = [
            cue for cue in cues if not (cue.type == "organisation" and _is_trade(cue, lex))
        ]  # Zora Quill, a builder
    told = any(cue.type == "organisation" and _says_what_it_is(cue, lex) and not _is_trade(cue, lex) for cue in cues)
    if not told or any(cue.type == "person" and cue.weight > 1 and not cue.because.endswith(LISTS) for cue in cues):
        return list(cues)
    return [cue for cue in cues if cue.type != "person" or not cue.because.endswith(LISTS)]


def _says_what_it_is(cue: Cue, lex: Lexicon) -> bool:
    """Whether a cue is a noun beside a name that says what it is: ", the regulator", "the rights group"."""
    if cue.because.endswith(IN_APPOSITION):
        return True
    noun = cue.because.removesuffix(NOUN_BEFORE).rpartition(" ")[2].lstrip("“")
    return cue.because.endswith(NOUN_BEFORE) and any(
        said.type == "organisation" for said in lex.phrases["appositive"].get(noun, ())
    )


def _is_trade(cue: Cue, lex: Lexicon) -> bool:
    """Whether a noun beside a name is somebody's trade as well as a firm's: ", a builder from Oslo", "book
    publisher Zora Quill"."""
    noun = cue.because.partition("“")[2].partition("”")[0]
    before = cue.because.endswith(NOUN_BEFORE) and noun.rpartition(" ")[2] in lex.grammar["trades_of_people"]
    return before or (cue.because.endswith(IN_APPOSITION) and noun in lex.grammar["trades"])


def called_by_county(forms: Collection[Form], lex: Lexicon) -> frozenset[Form]:
    """DeKalb, where the text has DeKalb County: names that stand for places without their head noun."""
    return frozenset(form[:-1] for form in forms if len(form) > 1 and form[-1] in lex.grammar["counties"])


def _speaks_against(cue: Cue) -> bool:
    return cue.weight < 0 or (cue.type != "person" and cue.weight >= AGAINST)
