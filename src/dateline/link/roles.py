"""Who does what to whom, as far as the order of a title's words shows it.

A title is a sentence with a subject by name and a finite verb, so a list of auxiliaries, the forms of irregular verbs
and the endings of regular ones find the verb nearly always; where they do not, nothing is known and nothing follows.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from dateline.link.words import Lexicon, irregular, name_stems, plain, stem_of

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?")
_SHORT: Final = 4
"""Letters up to which the ending of a past shows none: need, seed."""
Slots = Mapping[str, tuple[str, ...]]
DOER: Final = "doer"
DONE: Final = "done"
_NONE: Final[Slots] = {}


class Roles(NamedTuple):
    """The parts of a title, as stems.

    verb: its main verb; of a verb that says nothing, what it is done with (`took command`); "" where none was found.
    head, object: the nouns that head the subject and what stands behind the verb. doer: the noun that heads whoever
    does it. done_to: whoever it is done to: the subject of a passive, what stands behind the verb of an active one.
    subject: all that is said of the subject. slots: by place in the sentence (`DOER`, `DONE`, a preposition) what
    stands there. writer: whether whoever writes does it, or has it done to him, and nobody else. borne: what had
    befallen before whom or what it names: the hijacked jet, a broken leg. kin: head or object, where that is somebody
    who belongs to another: `the mayor's brother`, but not `father and son Moor`.
    """

    verb: str = ""
    head: str = ""
    object: str = ""
    doer: str = ""
    done_to: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    slots: Slots = _NONE
    writer: bool = False
    borne: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()


def roles_of(title: str, words: Lexicon) -> Roles:
    """The roles in a title.

    >>> from dateline.link.words import lexicon
    >>> [(r.verb, r.doer, sorted(r.done_to)) for r in (roles_of(title, lexicon("en")) for title in (
    ...     "The mayor's brother hit two guards in Ardal", "Two guards were beaten by the mayor of Ardal"))]
    [('hit', 'brother', ['ardal', 'guard']), ('beat', 'mayor', ['guard'])]
    """
    whole = words.phrase.sub(lambda match: words.phrases[plain(match[0])], title) if words.phrase else title
    tokens = _TOKEN.findall(whole)
    low = [plain(token) for token in tokens]
    at = _verb(tokens, low, words, _of_phrases(title, words) if whole != title else frozenset())
    if at is None:
        return Roles(slots=_slots(((DOER, tokens, low),), words), borne=_borne(low, range(0), words))
    main = _main(low, at, words)
    borne = _borne(low, range(at, main + 1), words)
    roles = _roles_around(tokens, low, (at, main), words, borne)
    kin = _kin(low, words) & {roles.head, roles.object}
    return roles._replace(borne=borne | _told_besides(tokens, low, main, words), kin=kin)


def _kin(low: Sequence[str], words: Lexicon) -> frozenset[str]:
    """Who belongs to somebody, by an article or an owner before him or a preposition behind him; of `mother and
    daughter` either is the other's."""
    found = [at for at, word in enumerate(low) if _stem(word, words) in words.grammar.kin]
    return frozenset(_stem(low[at], words) for at in found if _determined(low, at, words))


def _determined(low: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether anything before a noun says whose it is or that it is known, or a preposition behind it does."""
    before = any(word in words.grammar.articles or word.endswith(words.endings.possessive) for word in low[:at])
    return before or low[at + 1 : at + 2] == [] or low[at + 1] in words.grammar.prepositions


def _of_phrases(title: str, words: Lexicon) -> frozenset[str]:
    """The words that stand for a verb of several words in a title: `liftoff` for “lifted off”."""
    found = [match[0] for match in words.phrase.finditer(title)] if words.phrase else []
    return frozenset(words.phrases[plain(phrase)] for phrase in found if _past(phrase.split()[0], words))


def _writer(subject: Sequence[str], rest: Sequence[str], words: Lexicon) -> bool:
    """Whether the whole subject, or what stands right behind the verb, is whoever writes."""
    return words.grammar.writer.issuperset(subject) or not words.grammar.writer.isdisjoint(rest[:1])


def _roles_around(
    tokens: Sequence[str], low: Sequence[str], verb_at: tuple[int, int], words: Lexicon, borne: frozenset[str]
) -> Roles:
    """The roles in a title whose verb begins at one place and whose main verb stands at another."""
    at, main = verb_at
    subject, rest = tokens[:at], tokens[main + 1 :]
    before, behind = low[:at], low[main + 1 :]
    verb = _stem(low[main], words) or _done_with(rest, words, borne)
    head, writer = _head(before, words), _writer(before, behind, words)
    if main > at and low[main - 1] in words.grammar.passive and _past(low[main], words):
        by = next((place for place, word in enumerate(behind) if word in words.grammar.agent), len(rest))
        doer, told = _head(behind[by + 1 :], words), _stems(subject, words)
        parts = ((DONE, subject, before), ("", rest[:by], behind[:by]), (DOER, rest[by + 1 :], behind[by + 1 :]))
        return Roles(verb, head, "", doer, told, told, _slots(parts, words), writer)
    slots = _slots(((DOER, subject, before), (DONE, rest, behind)), words)
    return Roles(verb, head, _head(behind, words), head, _stems(rest, words), _stems(subject, words), slots, writer)


def _done_with(rest: Sequence[str], words: Lexicon, borne: frozenset[str]) -> str:
    """What a verb that says nothing is done with: the command that somebody took."""
    told = (_stem(word, words) for word in rest if word.islower())
    return next((stem for stem in told if stem and stem not in borne), "")


def _slots(parts: Iterable[tuple[str, Sequence[str], Sequence[str]]], words: Lexicon) -> Slots:
    """What stands in each place: parts are cut at prepositions, and what follows one stands in its place. parts: what
    belongs to a place, as it is written and in small letters."""
    found: dict[str, tuple[str, ...]] = {}
    for place, tokens, low in parts:
        for token, small in zip(tokens, low, strict=True):
            if small in words.grammar.prepositions:
                place = small
            elif stems := name_stems(token, words):
                found[place] = (*found.get(place, ()), *stems)
    return found


def _verb(tokens: Sequence[str], low: Sequence[str], words: Lexicon, verbs: frozenset[str]) -> int | None:
    """Where the finite verb begins: an auxiliary, or a word that has the form of a verb at a place where one may be.

    verbs: words that are verbs here, whatever their form.
    """
    for at in range(1, len(tokens)):
        if low[at] in words.grammar.auxiliaries or (tokens[at].islower() and low[at] in words.grammar.telling):
            return at
        before = low[at - 2] if at > 1 and _adverb(low[at - 1], words) else low[at - 1]
        noun = (
            before in words.grammar.before_nouns or before.endswith(words.endings.possessive) or tokens[at][0].isupper()
        )
        if not noun and (low[at] in verbs or _past(low[at], words) or _present(low, at, words)):
            return at
    return None


def _past(word: str, words: Lexicon) -> bool:
    return word in irregular(words.language) or (word.endswith(words.endings.past) and len(word) > _SHORT)


def _present(low: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word is a verb of deed in the present: `closes`; `cross` behind a plural."""
    if words.deeds.isdisjoint(words.families.get(_stem(low[at], words), ())):
        return False
    endings = words.endings
    if low[at].endswith(endings.not_present):
        return False
    return low[at].endswith(endings.present) != low[at - 1].endswith(endings.present)


def _main(low: Sequence[str], at: int, words: Lexicon) -> int:
    """The main verb behind auxiliaries and adverbs."""
    while at + 1 < len(low) and low[at] in words.grammar.auxiliaries:
        ahead = at + 1
        while ahead + 1 < len(low) and (_adverb(low[ahead], words) or low[ahead] in words.grammar.between):
            ahead += 1
        at = ahead
    return at


def _borne(low: Sequence[str], verb: range, words: Lexicon) -> frozenset[str]:
    """The participles that stand between an article or preposition and a noun. verb: where the verb of the title is."""
    grammar = words.grammar
    known = grammar.articles | grammar.prepositions
    ends = grammar.before_nouns | grammar.auxiliaries | grammar.agent
    found = []
    for at in range(1, len(low) - 1):
        if at not in verb and low[at + 1] not in ends and _past(low[at], words):
            before = at - 2 if at > 1 and _adverb(low[at - 1], words) else at - 1
            if low[before] in known or low[before].endswith(words.endings.possessive):
                found.append(_stem(low[at], words))
    return frozenset(filter(None, found))


def _told_besides(tokens: Sequence[str], low: Sequence[str], main: int, words: Lexicon) -> frozenset[str]:
    """The verb of a clause behind the verb of a title that says who or what it is: the man who shot the mayor."""
    for begin in range(main + 2, len(low) - 1):
        if low[begin] in words.grammar.relative:
            at = _verb(tokens[begin:], low[begin:], words, frozenset())
            return frozenset() if at is None else frozenset([_stem(low[_main(low, begin + at, words)], words)]) - {""}
    return frozenset()


def _adverb(word: str, words: Lexicon) -> bool:
    """Whether a word behind an auxiliary is none that tells a deed, as `fly` and `reply` do."""
    return word.endswith(words.endings.adverb) and word not in words.endings.not_adverb


def _head(low: Sequence[str], words: Lexicon) -> str:
    """The noun at the head of a phrase: the last word before a preposition, or before somebody of his, that is no
    possessive: `the mayor, his son and a guard`."""
    found, grammar = "", words.grammar
    for small in low:
        if found and small in grammar.before_nouns and (small in grammar.owners or small not in grammar.articles):
            break
        if not small.endswith(words.endings.possessive):
            found = _stem(small, words) or found
    return found


def _stems(tokens: Sequence[str], words: Lexicon) -> frozenset[str]:
    return frozenset(stem for token in tokens for stem in name_stems(token, words))


def _stem(word: str, words: Lexicon) -> str:
    """The stem of a word; also of a verb of telling, which is no word to compare by."""
    found = name_stems(word, words)
    return found[0] if found else stem_of(word, words.language) if word in words.grammar.telling else ""
