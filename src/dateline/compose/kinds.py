"""What kind of event a title tells, from the closed vocabulary of `data/<language>/kinds.toml`."""

import itertools
import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import lemma_of
from dateline.compose.parse.tags import NOUNS
from dateline.compose.parse.verbs import Group
from dateline.compose.sieve import Sieve
from dateline.errors import ExpressionError
from dateline.expressions.sieve import Sifted

SAYING: Final = "statement"
OTHER: Final = "other"
_SOMEBODY: Final = "N."  # in the place of a name
_OBJECTS: Final = frozenset(("DT", "PDT", "PRP", "PRP$", "NNP", "CD", "JJ", "NN", "NNS"))


class Kind(NamedTuple):
    """One kind: the phrases, verbs and nouns that show it, what shows that it is not meant, and its examples."""

    name: str
    meaning: str
    phrases: Sifted | None
    unless: Sifted | None
    examples: tuple[str, ...]
    never: tuple[str, ...]


class Kinds(NamedTuple):
    """The vocabulary of a language. verbs, passive, intransitive, nouns: lemma or word → kind.

    light: verbs that say nothing. active: verbs that show their kind in the active only. broad: kinds that others go
    before.
    """

    kinds: tuple[Kind, ...]
    verbs: Mapping[str, str]
    passive: Mapping[str, str]
    intransitive: Mapping[str, str]
    nouns: Mapping[str, str]
    light: frozenset[str]
    active: frozenset[str]
    broad: frozenset[str]


@cache
def kinds(language: str) -> Kinds:
    """The vocabulary; that of English where the language has none. ExpressionError if it is malformed."""
    file = resources.files("dateline.compose") / "data" / language / "kinds.toml"
    if not file.is_file():
        return kinds("en")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    tables: dict[str, Any] = data["kind"]
    found = tuple(_kind(name, table, f"{language}/kinds.toml") for name, table in tables.items())
    words = {part: _words(tables, part) for part in ("verbs", "passive", "intransitive", "nouns")}
    marked = (frozenset(data[part].split()) for part in ("light", "active", "broad"))
    return Kinds(found, words["verbs"], words["passive"], words["intransitive"], words["nouns"], *marked)


def _kind(name: str, table: dict[str, Any], place: str) -> Kind:
    if not table.get("meaning") or not table.get("examples"):
        raise ExpressionError(place, f"kind {name!r} has no meaning or no examples", "give both")
    phrases, unless = _any_of(table.get("phrases", ())), _any_of(table.get("unless", ()))
    return Kind(name, table["meaning"], phrases, unless, tuple(table["examples"]), tuple(table.get("never", ())))


def _any_of(patterns: Sequence[str]) -> Sifted | None:
    return Sifted("|".join(f"(?:{pattern})" for pattern in patterns)) if patterns else None


def _words(tables: Mapping[str, Any], part: str) -> dict[str, str]:
    return {word: name for name, table in tables.items() for word in table.get(part, "").split()}


def kind_of(parsed: Parsed, clause: Clause | None, title: str, language: str) -> str:
    """The kind of a statement: by the verb of its clause, by its phrases, by a noun beside a verb that says nothing.

    Going somewhere and saying something are the kinds of verbs that tell of much else too (`Marines landed`): there
    another kind that the words show goes first.
    """
    vocabulary = kinds(language)
    if not parsed.words.grammar:
        return OTHER
    title = _unnamed(parsed, _own(parsed, clause, title))
    group = _awaited(parsed, clause.group) if clause and clause.group else None
    lemma = (parsed.tokens[group.main].lemma or parsed.tokens[group.main].low) if group else ""
    refused = _refused(title, language)
    named = _by_verb(parsed, _shared(clause, group), lemma, vocabulary)
    named = named or _by_verb(parsed, *_before(parsed, clause, title), vocabulary)
    named = "" if named in refused else named
    own = "".join(title.partition(" that ")[:2])
    told = _by_phrase(own, language) if _tells(parsed, clause) else None
    shown = [kind for kind in _by_phrase(title, language) if kind != OTHER and kind not in refused]
    shown = [kind for kind in shown if told is None or kind in told or kind == SAYING]
    if len(shown) > 1:
        shown = [kind for kind in shown if kind not in vocabulary.broad] or shown
        first = _by_phrase(title.partition(" when ")[0], language)  # `Nine people died when a bus crashed`
        shown = [kind for kind in shown if kind in first] or shown
    if named and (named not in vocabulary.broad or not set(shown) - vocabulary.broad or named == SAYING):
        return named
    if shown:
        return shown[0] if len(shown) == 1 else OTHER
    if group is None or lemma in vocabulary.light:
        named = _by_nouns(parsed, clause, title, vocabulary)
        return OTHER if named in refused else named
    return OTHER


def _own(parsed: Parsed, clause: Clause | None, title: str) -> str:
    """A title without what somebody says in what he does: of `Lee wrote to him saying he should come back` the first
    three words."""
    for other in parsed.clauses:
        if other.kind != "part" or other.parent is not clause or other.group is None:
            continue
        said = parsed.tokens[other.group.main]
        if said.tag == "VBG" and said.lemma in parsed.words.marks["verbs.only_said"]:
            return title.partition(f" {said.text}")[0]
    return title


def _unnamed(parsed: Parsed, title: str) -> str:
    """A title without the name of somebody at its head that is a verb too: `Sue Holm moved`."""
    named = (token.name for token in parsed.tokens if token.name is not None and token.name.type == "person")
    called = (text for name in named for text in (name.canonical, name.text))
    name = next((text for text in called if title.startswith(f"{text} ")), "")
    return f"{_SOMEBODY}{title[len(name) :]}" if name else title


def _before(parsed: Parsed, clause: Clause | None, title: str) -> tuple[Group | None, str]:
    """The verb that a title begins with where the clause of its date goes on behind `and`, and what it is a form of: `A
    man was killed and two were hurt`."""
    if clause is None or clause.kind not in ("main", "coord"):
        return None, ""
    for other in parsed.clauses:
        if other.group is None or other.subject is None or other.start >= clause.start or other.kind != "main":
            continue
        verb = parsed.tokens[other.group.main]
        if title.startswith(parsed.tokens[other.subject[0]].text) and f" {verb.text} " in title:
            return other.group, verb.lemma
    return None, ""


def _awaited(parsed: Parsed, group: Group) -> Group:
    """The verb of what is expected or wanted, `is expected to debate it`, `is due to fly`; else the verb itself."""
    tokens, marks = parsed.tokens, parsed.words.marks
    lemma, at = tokens[group.main].lemma, group.end
    due = (
        tokens[group.main].low in marks["verbs.be"] and at < len(tokens) and tokens[at].low in marks["verbs.predicates"]
    )
    to = at + 1 if due else at
    waits = due or any(lemma in marks[f"verbs.{name}"] for name in ("expecting", "awaited", "wanting"))
    if not waits or to >= len(tokens) or tokens[to].tag != "TO":
        return group
    inner = next((other for other in parsed.groups if other.start == to + 1), group)
    passive = inner is not group and inner.main > inner.start and tokens[inner.main].tag == "VBN"
    return inner._replace(passive=passive) if inner is not group else group


def _tells(parsed: Parsed, clause: Clause | None) -> bool:
    """Whether a clause says what somebody thought or knew, which is of another time: `learned that he had died`."""
    return clause is not None and any(other.kind == "that" and other.parent is clause for other in parsed.clauses)


def _by_nouns(parsed: Parsed, clause: Clause | None, title: str, vocabulary: Kinds) -> str:
    """The kind of the subject before its prepositions (`a panel on the treaty`), of all of it, of the title.

    Nouns that only describe the next one say nothing: `departure lounge`.
    """
    subject = [parsed.tokens[i] for i in range(*clause.subject)] if clause and clause.subject else []
    head = next((place for place, token in enumerate(subject) if token.tag == "IN"), len(subject))
    nouns = [(one, other) for one, other in itertools.pairwise(parsed.tokens) if one.tag in NOUNS]
    alone = {one.low for one, other in nouns if other.tag not in NOUNS}
    beside = frozenset(one.low for one, other in nouns if other.tag in NOUNS and one.name is None) - alone
    last = subject[head - 1].low if head else ""
    if head < len(subject) and parsed.words.event(last) and last not in vocabulary.nouns:
        return OTHER  # `An inquiry into the crash was held`
    ends = (title.find(f" {word} ") for word in parsed.words.marks["dates.until"])
    title = title[: min((end for end in ends if end > 0), default=len(title))]  # `sat for Ulm until his death`
    texts = (last, " ".join(token.low for token in subject[:head]), " ".join(token.low for token in subject), title)
    return next((kind for text in texts if (kind := _by_noun(text, vocabulary, beside)) != OTHER), OTHER)


@lru_cache(maxsize=4096)
def _refused(title: str, language: str) -> frozenset[str]:
    """The kinds that the words of a title speak against, whatever its verb is: `met the same fate`."""
    small = title[:1].lower() + title[1:]
    may_stand = _sieves(language)[1].may_match(small)
    return frozenset(
        kind.name
        for number, kind in enumerate(kinds(language).kinds)
        if may_stand >> number & 1 and kind.unless and kind.unless.search(small)
    )


def _shared(clause: Clause | None, group: Group | None) -> Group | None:
    """A verb that shares a form of be with the one before, as passive as that: `was bought and steamed`."""
    around = clause.shared.group if clause is not None and clause.shared is not None else None
    shares = group is not None and around is not None and around.passive and group.doubtful
    return group._replace(passive=True) if group is not None and shares else group


def _by_verb(parsed: Parsed, group: Group | None, lemma: str, vocabulary: Kinds) -> str:
    """The kind that a verb shows; of verbs that show it without an object only, where there is none."""
    if group is None:
        return ""
    named = vocabulary.verbs.get(lemma, "")
    if group.passive:
        return vocabulary.passive.get(lemma, "" if lemma in vocabulary.active else named)
    following = parsed.tokens[group.end].tag if group.end < len(parsed.tokens) else "."
    if lemma in vocabulary.intransitive:
        return "" if following in _OBJECTS else vocabulary.intransitive[lemma]
    apart = group.end < len(parsed.tokens) and parsed.tokens[group.end].low in parsed.words.marks["verbs.particles"]
    return "" if apart else named  # `signed off` is something else than `signed`


@lru_cache(maxsize=4096)
def _by_phrase(title: str, language: str) -> tuple[str, ...]:
    """The kinds whose phrases stand in a title; its first word may have its capital only for that."""
    small = title[:1].lower() + title[1:]
    may_stand = _sieves(language)[0].may_match(f"{title}\n{small}")
    return tuple(
        kind.name
        for number, kind in enumerate(kinds(language).kinds)
        if may_stand >> number & 1 and kind.phrases and (kind.phrases.search(title) or kind.phrases.search(small))
    )


@cache
def _sieves(language: str) -> tuple[Sieve, Sieve]:
    """What tells the kinds whose phrases may stand in a title, and those that its words may speak against."""
    found = kinds(language).kinds
    return Sieve([kind.phrases for kind in found]), Sieve([kind.unless for kind in found])


def _by_noun(text: str, vocabulary: Kinds, beside: frozenset[str]) -> str:
    """The kind of the nouns in a text, of its verbs where no noun has one; `other` where they have several."""
    words = [word for word in re.findall(r"[a-zé-]+", text.lower()) if word not in beside]
    nouns = vocabulary.nouns
    found = {nouns.get(word, nouns.get(word.removesuffix("s"))) for word in words} - {None}
    if not found:
        verbs = {**vocabulary.verbs, **vocabulary.intransitive}
        done = {lemma_of(word) for word in words if word.endswith("ed")} - vocabulary.active
        found = {verbs[lemma] for lemma in done if lemma in verbs}
    return next(iter(found)) or OTHER if len(found) == 1 else OTHER
