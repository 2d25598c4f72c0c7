"""Which capitals at the start of a sentence belong to a name: the document tells."""

import re
from collections.abc import Sequence

from dateline.compose.names.ages import AGE
from dateline.compose.names.around import after
from dateline.compose.names.gazetteer import people, places, places_of_several_words
from dateline.compose.names.inside import EASTERN_GIVEN_NAME, inside
from dateline.compose.names.known import known, known_places
from dateline.compose.names.lexicon import Lexicon, is_role
from dateline.compose.names.likely import has_noun_behind, is_national, is_predicate, verb_after
from dateline.compose.names.lives import begun
from dateline.compose.names.mentions import AGENCY, IN_DATELINE, SHORTEST_SHOUT, Mention, are_initials
from dateline.compose.names.persons import core
from dateline.compose.names.record import Form
from dateline.compose.names.scan import is_initial, word_before
from dateline.compose.names.shortened import are_letters_alone, letters_of_nouns
from dateline.compose.names.split import is_no_name
from dateline.compose.names.teams import is_row, is_team
from dateline.compose.names.titles import is_office
from dateline.compose.names.usual import is_nothing_else, is_usual, made_like_a_person

BESIDE_OPPONENT = re.compile(r"[ \t]+(\d{1,3}|[a-z]+)[ \t]+[^\W\d_a-z]")
BEHIND_SLUG = re.compile(r" ?[-–—:] ")
WORD_REACH = 12  # code points before a name in which a small word stands
LONGEST_APPOSITION, ARTICLE_REACH = 120, 5  # code points behind a name, and before it
SURE_PERSON = 3  # the weight of what stands behind a name that only people do
OPENS_BODY = 3  # the weight of a first word from which it belongs to the name of a body
SURE_PLACE = 3  # the weight in the list from which a place at a sentence's start is taken for one


class Judge:
    """Judges capitals at the start of sentences by the rest of the document."""

    def __init__(self, text: str, mentions: Sequence[Mention], lex: Lexicon) -> None:
        self.lex, self.text = lex, text
        self.lower = frozenset(text.split())
        self.letters_of_nouns = letters_of_nouns(text, lex)
        inner = [mention.words for mention in mentions if not mention.initial]
        self.whole = frozenset(inner)
        self.single = frozenset(word for words in inner for word in words)
        self.bare = frozenset(mention.words for mention in mentions if self._stands_bare(mention))
        forms = {mention.words for mention in mentions if len(mention.words) > 1}
        self.firsts = frozenset(words[0] for words in forms if self._is_body(words))
        self.nicknames = frozenset(words[-1] for words in forms if is_team(words, lex))
        led = {words[0] for words in forms if len(words) == 2 and words[1].lower() not in lex.common}
        leading = led & people().leading  # Wen, where the text has Wen Jiabao
        full = {core(words, lex)[-1] for words in forms if self._may_be_full_name(words)}
        self.surnames = leading | full | {*begun(text, mentions, lex)}

    def _stands_bare(self, mention: Mention) -> bool:
        """Whether a single word inside a sentence stands behind a preposition or the like, and no determiner."""
        if mention.initial or mention.title or len(mention.words) > 1:
            return False
        before = word_before(self.text, mention.start, WORD_REACH)
        grammar, word = self.lex.grammar, mention.words[0]
        if not before or before in grammar["determiners"]:
            return False
        return before in grammar["function_words"] or (word in people().family and before[0].islower())

    def _may_be_full_name(self, words: Form) -> bool:
        """Whether words begin with a first name, or are neither begun by a word of the language nor typed otherwise."""
        if words[0] in people().first or EASTERN_GIVEN_NAME.fullmatch(words[0]):
            return True
        other = any(cue.type != "person" and cue.weight >= SURE_PLACE for cue in inside(words, self.lex.language))
        return bool(self.lex.common) and len(words) == 2 and words[0].lower() not in self.lex.common and not other

    def _is_body(self, words: Form) -> bool:
        return any(cue.type == "organisation" and cue.weight >= OPENS_BODY for cue in inside(words, self.lex.language))

    def settle(self, mention: Mention) -> Mention | None:
        """The mention as far as it is a name; None where the capital is only the sentence's, or the language's."""
        words = mention.words
        if AGENCY in mention.given:
            return mention
        if are_letters_alone(self.text, mention, self.letters_of_nouns, self.lex):
            return None
        if len(words) == 1 and not mention.title:
            named = self.is_name(words[0], mention.initial) and not self.is_for_show(mention)
            return mention if named or self.is_in_match(mention) or self.is_told_of(mention) else None
        if mention.initial and (self.is_slug(mention) or self.is_shouted(mention)):
            return None
        if IN_DATELINE in mention.given and " ".join(words) in known():
            return mention  # THE HAGUE
        if is_national(self.text, mention, self.lex):
            return mention
        if not mention.initial or words in self.whole or (mention.title and words[0] in people().first):
            return mention
        if " ".join(words) in known() and " ".join(words[1:]) not in known() and words[1] not in self.lex.demonyms:
            return mention  # The Observer; of The Australian the people may be meant
        return self.without_lead(mention) if self.leads(words) else mention

    def is_for_show(self, mention: Mention) -> bool:
        """Whether a usual word stands in capitals because it begins a paragraph: "A CLOUD of ash"."""
        word = mention.words[0]
        if IN_DATELINE in mention.given:
            return False
        if not word.isupper() or len(word) < SHORTEST_SHOUT or word.lower() not in self.lex.common:
            return False
        article = word_before(self.text, mention.start, ARTICLE_REACH)
        start = mention.start - len(article) - 1 if article.lower() in self.lex.grammar["articles"] else 0
        opens = mention.initial or (start > 0 and is_initial(self.text, start)) or word.lower() in self.lower
        return opens and not self.is_listed(word)

    def is_shouted(self, mention: Mention) -> bool:
        """Whether usual words in capitals begin a paragraph whose next word has none: "AS VOLUNTEERS are"."""
        usual, small, end = self.lex.common, self.lex.grammar["function_words"], mention.end
        shouted = all(word.isupper() and (word.lower() in usual or word.lower() in small) for word in mention.words)
        return shouted and self.text[end + 1 : end + 2].islower() and " ".join(mention.words) not in known()

    def is_slug(self, mention: Mention) -> bool:
        """Whether usual words in capitals say at the head of a line what follows: "RESEARCH ALERT - Zentic cut"."""
        opens = mention.start == 0 or self.text[mention.start - 1] == "\n"
        usual = all(word.isupper() and word.lower() in self.lex.common for word in mention.words)
        return opens and usual and BEHIND_SLUG.match(self.text, mention.end) is not None

    def is_in_match(self, mention: Mention) -> bool:
        """Whether a word at the start is a team: "Bath 55 Orrell 13", "Dynamos beat Highlanders"."""
        if not mention.initial:
            return False
        word = mention.words[0]
        found = BESIDE_OPPONENT.match(self.text, mention.end)
        beside = found[1] if found else ""
        if word in self.lex.grammar["team_endings"] and beside in self.lex.grammar["player_roles"]:
            return True  # Chiefs coach Zora Quill
        plays = beside.isdigit() or beside in self.lex.grammar["match_verbs"]
        if not plays and not is_row(self.text, mention.start, mention.end):
            return False
        return word.endswith(tuple(self.lex.grammar["plurals"])) or places(self.lex.common).get(word.title()) > 0

    def is_told_of(self, mention: Mention) -> bool:
        """Whether a common word at the start is a body's name: "Harbour, the maker of ropes, said", "Unite, which
        represents the ropers, accused"; or "Harbour said", where the text has "shares in Harbour"; or somebody's, by
        what he does."""
        low = mention.words[0].lower()
        if not mention.initial or low in self.lower or low.endswith(tuple(self.lex.grammar["adverb_endings"])):
            return False
        if low in self.lex.grammar["function_words"] or self.lex.capitalised_nouns:
            return False
        verb = verb_after(self.text, mention)
        if mention.words[0] in self.firsts and not self._says_more_of_noun(mention):
            return True  # Larkspur, where the text has Larkspur Foods Inc.
        if mention.words in self.bare and is_predicate(verb, self.lex):
            return True
        found = after(self.text, mention.end, self.lex)
        if found == AGE:
            return True  # Sane, 23, has been sold
        if self.text.startswith(",", mention.end):
            body = any(cue.type == "organisation" and cue.weight >= OPENS_BODY for cue in found)
            return body and self._acts_behind_apposition(mention.end)
        person = any(cue.type == "person" and cue.weight >= SURE_PERSON for cue in found)
        return person and mention.words[0] in people().sure  # Ken writes

    def _says_more_of_noun(self, mention: Mention) -> bool:
        """Whether a noun follows that is of no body: "Mortgage applications fell", not "Larkspur shares fell"."""
        if not has_noun_behind(self.text, mention.end, self.lex):
            return False
        return not any(cue.type != "place" for cue in after(self.text, mention.end, self.lex))

    def _acts_behind_apposition(self, end: int) -> bool:
        """Whether behind the commas that open at `end` stands what bodies say or do: ", the maker of ropes, said"."""
        closing = self.text.find(", ", end + 1, end + LONGEST_APPOSITION)
        if closing < 0 or "." in self.text[end:closing]:
            return False
        following = self.text[closing + 2 : closing + LONGEST_APPOSITION].split(maxsplit=1)[:1]
        verbs = ("bodies_say", "acts", "auxiliaries")
        return following != [] and any(following[0] in self.lex.grammar[each] for each in verbs)

    def is_listed(self, word: str) -> bool:
        """Whether a word is a name that is known beforehand."""
        return word in known() or places(self.lex.common).get(word, 0) >= SURE_PLACE

    def is_name(self, word: str, initial: bool) -> bool:
        """Whether a single word with a capital is a name, at a sentence's start and elsewhere."""
        if self.lex.capitalised_nouns:
            return self.is_listed(word)
        low = word.lower()
        if low in self.lex.titles["words"]:
            return word in self.surnames
        if word in self.nicknames:
            return True  # Raiders, where the text has the Gorvel Raiders
        if word in self.surnames or word in self.lex.demonyms or (len(word) > 1 and not word[1:].islower()):
            return True  # ZNQ, BoG
        if not initial:
            if word in self.lex.phrases["article"]:
                return True
            # a common word that the text has with a small letter too is somebody's Policy or Court
            return not (low in self.lower and low in self.lex.common) or self.is_listed(word)
        if (word,) in self.whole and (low not in self.lex.common or word in people().first):
            return True
        if low in self.lower:
            return False
        return self.is_listed(word) or (not self.is_common(low) and (bool(self.lex.common) or word in self.single))

    def is_common(self, low: str) -> bool:
        """Whether a word, or one with a prefix or a hyphen, is a common word of the language."""
        common, prefixes = self.lex.common, self.lex.grammar["prefix_modifiers"]
        if low in common or is_office(low, self.lex) or is_role(low, self.lex.language):
            return True
        if "-" in low:
            first = low.partition("-")[0]
            return first in common or first in prefixes or first in self.lex.grammar["function_words"]
        return any(low.startswith(prefix) and low[len(prefix) :] in common for prefix in prefixes)

    def leads(self, words: Form) -> bool:
        """Whether the first of several words is no part of the name: "The", "Striker Alan Shearer"."""
        first, rest, low = words[0], words[1:], words[0].lower()
        counted = low in self.lex.grammar["numerals"] and not self._is_typed(words)
        small = self.lex.grammar["articles"] | self.lex.grammar["naming"] | self.lex.grammar["beside"]
        if low in small or counted or self._describes(first, rest):
            return True
        if "-" in low and low.partition("-")[0] in self.lex.grammar["prefix_modifiers"]:
            return rest[0] in people().first or made_like_a_person(rest, self.lex)  # Ex-Beatle Paul McCartney
        role = low in self.lex.roles or is_office(low, self.lex)
        if len(first) >= SHORTEST_SHOUT and first.isupper() and role and not rest[0].isupper():
            return True  # STRIKER Zora Quill
        usual = low in self.lex.common or low in self.lex.roles
        if first.isupper() or not (usual or (not self.lex.common and low in self.lower)):
            return False
        if self._begins_name(first, rest):
            return False
        if len(rest) == 1 and are_initials(rest) and not self._is_headed(first):
            return True  # Rival ZNQP
        if rest in self.whole or _is_known_in_full(" ".join(rest)) or self._says_what_it_is(first, rest):
            return True
        known_people = people()
        evidence = any(cue.weight > 0 for cue in inside(words, self.lex.language))
        named = first in known_people.sure or first in places(self.lex.common) or evidence
        if named:
            return rest[0] in known_people.sure and first not in known_people.first
        if low in self.lower or rest[0] in known_people.first or self.single.issuperset(rest):
            return True
        return any(cue.type == "person" and cue.weight > 0 for cue in inside(rest, self.lex.language))

    def _describes(self, first: str, rest: Form) -> bool:
        """Whether two common words joined, or one before a people, only describe, `Hard-line` Syrian groups, or it is
        told who somebody's people are: Lawyers for Quill."""
        if rest[0].islower() and is_role(first.lower(), self.lex.language):
            return rest[-1][0].isupper() and not is_usual(rest[-1], self.lex)
        if len(rest) == 1 and rest[0] in self.lex.demonyms and is_usual(first, self.lex) and not first.isupper():
            return first not in self.lex.phrases["first"]  # Embattled French
        head, _, tail = first.partition("-")
        return tail.islower() and head.lower() in self.lex.common and tail in self.lex.common

    def _begins_name(self, first: str, rest: Form) -> bool:
        """Whether a first word, though one of the language, is a part of the name: Air New Zealand, Bill Clinton."""
        if " ".join((first, *rest)) in places_of_several_words() or " ".join((first, *rest)) in known():
            return True  # South Africa
        cues = self.lex.phrases["first"].get(first, ())
        if any(cue.type != "person" and cue.weight >= OPENS_BODY for cue in cues):
            return True  # Air New Zealand, Hurricane Susan, Mount Sinai
        if first in self.lex.grammar["directions"] and rest[0] in known_places():
            return True  # West Devon
        if first.lower() in self.lex.grammar["opening_particles"]:
            return True
        if first in people().leading and len(rest) == 1 and rest[0].lower() not in self.lex.common:
            return True  # Wen Jiabao
        return len(rest) == 1 and (
            (first in people().sure and not is_usual(rest[0], self.lex))
            or (first in people().first and (rest[0] in people().family or is_nothing_else(rest[0], self.lex)))
        )

    def _says_what_it_is(self, first: str, rest: Form) -> bool:
        """Whether a first word says what the rest is, or whose: Our Susan, Striker Zora Quill, Insurer Jubilee."""
        if len(rest) == 1 and rest[0] in people().sure and not self._is_part_of_name(first):
            return True
        low = first.lower()
        small = low in self.lex.roles or low in self.lex.grammar["function_words"]
        return (small and made_like_a_person(rest, self.lex)) or self._is_kind_of_body(first)

    def _is_part_of_name(self, word: str) -> bool:
        """Whether a word begins names: Hurricane Susan, Bill Martin."""
        return word in self.lex.phrases["first"] or people().have(word)

    def _is_headed(self, word: str) -> bool:
        """Whether a word begins or ends names: Team, Radio."""
        return word in self.lex.phrases["head"] or self._is_part_of_name(word)

    def _is_kind_of_body(self, word: str) -> bool:
        """Whether a word says what a body is and begins or ends no names: Insurer, Carmaker; not Bank, Group."""
        cues = self.lex.phrases["before"].get(word.lower(), ())
        named = word in self.lex.phrases["head"] or word in self.lex.phrases["first"]
        return not named and any(cue.type == "organisation" and cue.weight >= OPENS_BODY for cue in cues)

    def _is_typed(self, words: Form) -> bool:
        return " ".join(words) in known() or any(cue.weight > 0 for cue in inside(words, self.lex.language))

    def without_lead(self, mention: Mention) -> Mention | None:
        """A mention without its first word and the small words after that, where a name is left."""
        rest = mention.words[1:]
        while rest and rest[0][0].islower() and rest[0] not in self.lex.grammar["opening_particles"]:
            rest = rest[1:]
        if not rest or is_no_name(" ".join(rest), self.lex):
            return None
        # the words are parted by white space alone; where it is wider than usual, that is before the last word
        width = sum(map(len, mention.words)) + len(mention.words) - 1
        wider = (mention.end - mention.start) - width if len(rest) > 1 else 0
        start = mention.end - sum(map(len, rest)) - len(rest) + 1 - wider
        return Mention(start, mention.end, rest, mention.title, given=mention.given)


def _is_known_in_full(name: str) -> bool:
    """Whether a name is known beforehand, and is no family name alone, before which a first name may stand."""
    alias = known().get(name)
    return alias is not None and (alias.type != "person" or alias.canonical == name)
