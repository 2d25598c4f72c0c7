"""Short names of people: Jaman, where the document has one Ifthekar Jaman; Ifthekar; Díaz of Yolanda Díaz Pérez."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.compose.names.accents import unaccented
from dateline.compose.names.decide import type_of
from dateline.compose.names.gazetteer import people, places, regions
from dateline.compose.names.group import Groups
from dateline.compose.names.inside import EASTERN_GIVEN_NAME, LISTED, ROMAN
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import KNOWN, Cue, Lexicon
from dateline.compose.names.record import Form
from dateline.compose.names.usual import is_nothing_else, made_like_a_person

OWNED = "belongs to it"
STRONG = 4  # the weight of evidence in a name's own words that it is no person
SEVERAL = Cue("person", 4, "the name of several people in the text")


def key(words: Form, lex: Lexicon) -> str:
    """How words are looked up: without accents, a particle small at a sentence's start too, an article off."""
    first, *rest = words
    if rest and first.lower() in lex.grammar["particles"]:
        first = first.lower()
    return unaccented(" ".join((first, *rest)) if rest else bare(first, lex))


def bare(word: str, lex: Lexicon) -> str:
    """A family name without its article: al-Assad, Assad; d'Arc, Arc."""
    head, hyphen, tail = word.partition("-")
    if hyphen and head.lower() in lex.grammar["prefixes"]:
        return tail
    head, apostrophe, tail = word.replace("’", "'").partition("'")
    return tail if apostrophe and tail[:1].isupper() and head in lex.grammar["elisions"] else word


def core(form: Form, lex: Lexicon) -> Form:
    """A full name without Jr. and the number of a king or pope."""
    end = len(form)
    while end > 1 and (form[end - 1].rstrip(".") in lex.grammar["generations"] or ROMAN.fullmatch(form[end - 1])):
        end -= 1
    return form[:end]


def may_be_person(form: Form, groups: Groups) -> bool:
    """Whether a form of several words can be somebody's full name."""
    if len(form) < 2 or groups.types[form] not in ("person", "name"):
        return False
    return not any(cue.type != "person" and cue.weight >= STRONG for cue in groups.evidence[form])


def join_full_names(groups: Groups) -> None:
    """George W. Bush and George Bush, al-Assad and Assad: same first and last name, no middle name against it."""
    same: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in groups.evidence:
        if may_be_person(form, groups):
            own = core(form, groups.lex)
            same[key(own[:1], groups.lex), key(own[-1:], groups.lex)].append(form)
    for forms in same.values():
        middles = {tuple(_middle(form, groups.lex)) for form in forms} - {()}
        generations = {tuple(word.rstrip(".") for word in form[len(core(form, groups.lex)) :]) for form in forms} - {()}
        one = len(middles) <= 1 and len(generations) <= 1  # not Tom Quill Jr. and Tom Quill Sr.
        if len(forms) > 1 and one and not any(pair.issubset(forms) for pair in groups.related):
            full = max(forms, key=lambda form: (len(form), len(" ".join(form)), form))
            for form in forms:
                groups.join(form, full)


def _middle(form: Form, lex: Lexicon) -> Iterator[str]:
    return (word[0] for word in core(form, lex)[1:-1] if word not in lex.grammar["particles"])


@dataclass(slots=True)
class FullNames:
    """Full names of a document by what people are called by: family names, first names, the first of two family names,
    and the whole without what stands behind it ("Charles" of Charles III)."""

    last: dict[str, set[Form]] = field(default_factory=lambda: defaultdict(set))
    first: dict[str, set[Form]] = field(default_factory=lambda: defaultdict(set))
    second: dict[str, set[Form]] = field(default_factory=lambda: defaultdict(set))
    whole: dict[str, set[Form]] = field(default_factory=lambda: defaultdict(set))
    inner: dict[str, set[Form]] = field(default_factory=lambda: defaultdict(set))

    def add(self, form: Form, root: Form, lex: Lexicon, *, sure: bool) -> None:
        """A full name, and the form that stands for it; sure: whether it is somebody's in any case."""
        own = core(form, lex)
        if own != form and own[0].lower() in lex.titles["regnal"]:
            own = own[1:] or own
        if len(own) > 1:
            self.first[key(own[:1], lex)].add(root)
        for word in own[1:-1] if sure else ():
            self.inner[key((word,), lex)].add(root)  # Fakhrul, of Mirza Fakhrul Islam
        if own != form:
            self.whole[key(own, lex)].add(root)
        for index in range(1, len(own)):
            self.last[key(own[index:], lex)].add(root)
            if own != form:
                self.last[key(form[index:], lex)].add(root)  # Quill Jr.
        if len(own) > 2 and own[-1] in people().family and own[0] in people().first:
            self.second[key(own[-2:-1], lex)].add(root)
        if len(own) > 2 and EASTERN_GIVEN_NAME.fullmatch(own[-1]) and own[0] in people().first:
            self.last[key(own[-2:-1], lex)].add(root)  # Tsang, of Donald Tsang Yam-kuen

    def of(self, form: Form, somebody: bool, lex: Lexicon) -> set[Form]:
        """Who may be meant by a form; somebody: whether it is a person's name for itself."""
        if len(form) == 2 and form[0].lower() in lex.titles["regnal"]:
            name = key(form[1:], lex)
            crowned = form[0].lower() in lex.titles["crowned"]
            return self.whole.get(name, set()) or (set() if crowned else self.first.get(name, set()))
        name = key(form, lex)
        found = (self.last.get(name, set()) | self.whole.get(name, set())) - {form}
        if len(form) > 1 and form[0] in people().first and form[0].lower() not in lex.grammar["particles"]:
            return self.whole.get(name, set()) - {form}  # Oskar Grey is not Karl Oskar Grey
        if found and len(form) == 1 and form[0] in people().first:
            return found | self._by_first(name, lex)
        if found or len(form) > 1:
            return found
        if form[0] not in regions():
            found = self._by_first(name, lex)
            if not found and (somebody or is_nothing_else(form[0], lex)):
                unknown = is_nothing_else(form[0], lex)
                found = {full for full in self.first.get(name, ()) if unknown or made_like_a_person(full, lex)}
        if not found and form[0] in people().family and form[0] not in people().first:
            found = self.second.get(name, set())
        alone = form[0] in people().first or is_nothing_else(form[0], lex)
        if not found and alone and form[0] not in regions() and form[0] not in places(lex.common):
            found = self.inner.get(name, set())
        return found

    def _by_first(self, name: str, lex: Lexicon) -> set[Form]:
        """Who bears a word as a first name."""
        return {full for full in self.first.get(name, ()) if _is_called_by_first(core(full, lex), lex)}


def join_parts_of_names(groups: Groups) -> None:
    """Jaman, where the document has one Ifthekar Jaman; Ifthekar, where it has one."""
    names = FullNames()
    for form in groups.evidence:
        if may_be_person(form, groups):
            names.add(form, groups.root(form), groups.lex, sure=groups.types[form] == "person")
    for form in sorted(groups.evidence, key=len, reverse=True):  # Lula da Silva is joined before da Silva
        found = names.of(form, groups.types[form] == "person", groups.lex)
        if groups.root(form) in found - {form}:
            continue
        full = {groups.root(name) for name in found if frozenset((form, name)) not in groups.related}
        full -= {groups.root(form)}
        if full and is_short_form(form, groups) and not _is_rather_the_firm(form, groups):
            _join_or_mark(form, full, groups)


def _is_called_by_first(full: Form, lex: Lexicon) -> bool:
    """Whether the first word of a full name is a first name, or a family name that comes first."""
    first, last = full[0], full[-1]
    if first in people().first or first in people().leading or EASTERN_GIVEN_NAME.fullmatch(last):
        return True
    return last.endswith(tuple(sorted(lex.grammar["patronymics"])))


def is_short_form(form: Form, groups: Groups) -> bool:
    """Whether a form can be a part of somebody's name here; "in Lincoln", "Sunni" cannot."""
    if form[-1] in groups.lex.demonyms:
        return False
    cues = groups.evidence[form]
    if groups.types[form] == "organisation":
        return _bears_a_name_of_people(form, groups)
    if groups.types[form] != "place":
        return groups.types[form] in ("person", "name")
    somebody = any(cue.type == "person" and cue.weight > 1 for cue in cues)
    return somebody or all(_is_of_leader_too(cue) for cue in cues if cue.type == "place")


def _is_of_leader_too(cue: Cue) -> bool:
    """Whether what speaks for a place speaks for its leader as well: the list of places, a government or an army."""
    return cue.because == LISTED or cue.because.endswith(OWNED)


def _is_rather_the_firm(form: Form, groups: Groups) -> bool:
    """Whether a family name may be short for a firm of the text, `Halsall` beside Karen Halsall and Halsall & Sons, and
    nothing around it is said of people alone."""
    heads = groups.lex.grammar["memorial_heads"] | groups.lex.grammar["local_heads"]
    bodies = (other for other in groups.evidence if other[:1] == form and groups.types[other] == "organisation")
    firm = any(len(other) > 1 and other[-1] not in heads for other in bodies)
    return firm and not any(cue.type == "person" and cue.weight > 1 for cue in groups.evidence[form])


def _bears_a_name_of_people(form: Form, groups: Groups) -> bool:
    """Suzuki, of which the document says once at most what is said of companies, and has no longer name that begins
    so."""
    said = {cue for cue in groups.evidence[form] if cue.type == "organisation" and 1 < cue.weight < KNOWN}
    own = len(said) < 2
    company = any(len(other) > 1 and other[:1] == form for other in groups.evidence)
    called = form[0] in people().family or is_nothing_else(form[0], groups.lex) or form[0] in known()
    return len(form) == 1 and called and own and not company


def _join_or_mark(form: Form, full: set[Form], groups: Groups) -> None:
    evidence = groups.evidence
    if len(full) == 1:
        only = next(iter(full))
        # a name that is nobody's for sure takes a short form only where both together are somebody's
        own = [cue for cue in evidence[form] if cue.because != LISTED and cue.type != "organisation"]
        if groups.types[only] == "person" or type_of([*own, *evidence[only]]) == "person":
            evidence[form][:] = own
            groups.join(form, only)
    elif all(groups.types[other] == "person" for other in full):
        evidence[form].append(SEVERAL)
