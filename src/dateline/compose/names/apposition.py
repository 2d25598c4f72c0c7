"""What an apposition says of the name before it: ", a small airline with two planes", ", 34,", ", Oregon"."""

from dateline.compose.names.ages import aged
from dateline.compose.names.distances import far
from dateline.compose.names.gazetteer import people
from dateline.compose.names.known import known_places
from dateline.compose.names.lexicon import Cue, Lexicon

ONE_OF_A_PEOPLE = (Cue("person", 3, "one of a people in apposition"),)
WHERE_SOMEBODY_IS = (Cue("organisation", 2, "somebody with a role is named after it"),)
REGION = (Cue("place", 3, "a country or state after it"),)
THERE = (Cue("place", 2, "where it lies after it"),)
THAT_DOES = (Cue("organisation", 3, "what bodies do after “which”"),)
NOBODY = (Cue("person", -2, "“which” after it"),)
PERSON_WHOSE = (Cue("person", 1, "“whose” after it"),)
REACH = 64  # code points looked at on either side
AHEAD = 9  # words of an apposition
PUNCTUATION = '.,;:!?)"”'
NOTHING: tuple[Cue, ...] = ()


def appositive(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """What follows a comma: ", a small airline with two planes", ", 34,", ", Oregon"."""
    if not words:
        return NOTHING
    if words[0][0].isupper():
        if len(words) > 1 and _is_owner(words[0], lex):
            return head_noun(["the", *(word.lower() for word in words[1:])], lex)
        region = _region(words)
        return (_of_there(words[region:], lex) or REGION) if region else NOTHING
    if words[0] in lex.grammar["articles"] and words[1:2] and _is_one_of_a_people(words[1:], lex):
        return ONE_OF_A_PEOPLE
    if words[0] in lex.grammar["relatives"] and words[1:2]:
        return _whose(words[1].rstrip(PUNCTUATION), lex)
    if words[0] in lex.grammar["which"]:
        return _which([word.rstrip(PUNCTUATION) for word in words[1:4]], lex)
    if words[0] in lex.roles and words[1:2] and words[1][0].isupper():
        return WHERE_SOMEBODY_IS  # at Zentic, economist Zora Quill
    if words[0] in lex.grammar["pronouns_of_people"] and words[1:2] and words[1] in lex.grammar["who_several"]:
        return NOTHING  # Velvet Hour, who split up
    if words[0] in lex.grammar["within"] and _lies_there(words[1:]):
        return THERE
    return aged(words) or far(words, lex) or _described(words, lex)


def _lies_there(words: list[str]) -> bool:
    """Whether a country or region stands at the head and nothing behind it: ", in northern Poland,"."""
    start = 1 if words and words[0].islower() else 0
    length = _region(words[start:])
    return length > 0 and words[start + length - 1][-1] in PUNCTUATION


def _described(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """The noun of ", a small airline", ", one of the leaders"; not of ", the Works Ministry said"."""
    if words[0] in lex.grammar["determiners"] and words[1:2] and words[1] in lex.grammar["genitive"]:
        words = words[2:]
    if _is_who_says(words, lex) or _names_another(words, lex):
        return NOTHING
    return head_noun([_lowered(word, lex) for word in words], lex)


def _is_one_of_a_people(words: list[str], lex: Lexicon) -> bool:
    """Whether a people's name stands for one of it: "a Ugandan on loan", not "a Ugandan bank"."""
    bare = words[0].rstrip(PUNCTUATION)
    alone = bare != words[0] or len(words) == 1 or words[1] in lex.grammar["function_words"]
    return bare in lex.demonyms and alone


def _is_who_says(words: list[str], lex: Lexicon) -> bool:
    """Whether what follows a comma is a clause of its own, with whoever says it and the verb, before any relative."""
    relatives = [lex.grammar[key] for key in ("relatives", "which", "pronouns_of_people", "clause_openers")]
    for word in words:
        if any(word in each for each in relatives) or (word[-1] in PUNCTUATION and "." not in word[:-1]):
            return word.rstrip(PUNCTUATION) in lex.grammar["quoting"] and word is not words[0]
        if word in lex.grammar["quoting"] and word is not words[0]:
            return True
    return False


def _lowered(word: str, lex: Lexicon) -> str:
    """A word as it is looked up; one with a capital is no grammatical word: WHO's."""
    low = word.lower()
    return word if word[0].isupper() and low in lex.grammar["function_words"] else low


def _which(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """The body in ", which makes ropes" and ", which Cisco owns"; else a thing or place."""
    start = 1 if words and words[0][:1].isupper() else 0
    does = {" ".join(words[start : start + 2]), *words[start : start + 1]} & lex.grammar["bodies_do"]
    return THAT_DOES if does else NOBODY


def _whose(noun: str, lex: Lexicon) -> tuple[Cue, ...]:
    """The club in ", whose captain limped off", the person in ", whose wife left"; else somebody."""
    if noun in lex.grammar["player_roles"]:
        return lex.phrases["after"].get(noun, NOTHING)
    return lex.phrases["owned"].get(noun) or PERSON_WHOSE


def _is_owner(word: str, lex: Lexicon) -> bool:
    """Whose nephew in "Zora Quill, Trask's nephew, left"."""
    name, apostrophe, ending = word.replace("’", "'").rpartition("'")
    return bool(name and apostrophe) and ending in lex.grammar["possessives"]


def head_noun(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """The last known noun before the apposition's own "of" or "who"."""
    phrases, function = lex.phrases["appositive"], lex.grammar["function_words"]
    first = words[0] if words else ""
    if first in function and first not in phrases and first not in lex.grammar["determiners"]:
        return NOTHING
    if first in lex.grammar["subject_verbs"] and first not in phrases:
        return NOTHING  # ", called the report a novel"
    if first not in function and first not in phrases and words[1:2] and words[1] in lex.grammar["articles"]:
        return NOTHING  # ", left the band"
    best = phrases.get(" ".join(words[:2]), NOTHING)
    for index, word in enumerate(words):
        bare = word.rstrip(PUNCTUATION)
        if best and bare.endswith(tuple(lex.grammar["participle_endings"])) and _leads_on(words[index + 1 :], lex):
            break  # the prosecutor heading the probe
        cues = phrases.get(" ".join(words[index : index + 2])) or _noun(bare, lex)  # the centre of
        cues = cues or lex.phrases["kind"].get(bare, NOTHING)  # "Piston and Manibela, the jeepney groups"
        if cues and (index == 0 or bare not in function or cues[0].type != "place"):
            best = cues
        linking = bare in function and bare not in lex.grammar["determiners"]
        if linking and not best and bare in lex.grammar["coordinators"] and bare == word:
            continue  # a telecoms and power group
        if (bare != word and "." not in bare) or (linking and (best or index > 0)):
            break
    return best


def _names_another(words: list[str], lex: Lexicon) -> bool:
    """Whether a trade and directly behind it a name stand, which goes on a list: ", book publisher Zora Quill"."""
    trade = next((at for at, word in enumerate(words[:-1]) if word in lex.grammar["trades"]), -1)
    return trade >= 0 and words[0] not in lex.grammar["determiners"] and words[trade + 1][0].isupper()


def _leads_on(words: list[str], lex: Lexicon) -> bool:
    """Whether an article or the like follows, behind which another thing stands."""
    return bool(words) and words[0] in lex.grammar["determiners"]


def _noun(word: str, lex: Lexicon) -> tuple[Cue, ...]:
    """What a noun in apposition says, or that behind its prefix: co-chairperson, ex-striker."""
    phrases, (prefix, _, noun) = lex.phrases["appositive"], word.partition("-")
    return phrases.get(word) or phrases.get(noun if prefix in lex.grammar["prefix_modifiers"] else "", NOTHING)


def is_before_region(text: str, end: int) -> bool:
    """Whether a comma and a country or state follow: "PALE, Bosnia"."""
    right = text[end : end + REACH].lstrip()
    return right[:1] == "," and _region(right[1:].split()[:AHEAD]) > 0


def _region(words: list[str]) -> int:
    """How many words at the head are the name of a place."""
    for length in range(min(3, len(words)), 0, -1):
        name = " ".join(words[:length]).rstrip(",;:)").partition("-")[0]
        somebody = length == 1 and words[1:2] and words[1].rstrip(PUNCTUATION) in people().family
        if not somebody and (name in known_places() or name.rstrip(".") in known_places()):
            return length  # not Rio of "Ann Lee, Rio Trask and Bo Moe"
    return 0


def _of_there(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """Who somebody is behind where: of "Zora Quill, Brooklyn shooting victim" somebody."""
    plain = words and words[0].islower() and words[0] not in lex.grammar["function_words"]
    return tuple(cue for cue in (head_noun(words, lex) if plain else ()) if cue.type == "person")
