"""One thing, one name: which ways of writing in a document stand for the same, and the fullest of them.

Forms are joined only where exactly one other form fits; a family name that two people bear stays itself.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from dateline.compose.names.decide import Verdict, decide, type_of
from dateline.compose.names.gazetteer import people, places, regions
from dateline.compose.names.inside import EASTERN_GIVEN_NAME, LISTED
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Cue, Lexicon, is_company_ending
from dateline.compose.names.mentions import Form
from dateline.compose.names.record import Alias

Evidence = dict[Form, list[Cue]]
Settled = dict[Form, tuple[str, Verdict]]

STRONG = 4  # the weight of evidence in a name's own words that it is no person
USUAL_PLACE = 3  # the weight in the list from which a word means the place first
LONGEST_ACRONYM = 8
SEVERAL = Cue("person", 4, "the name of several people in the text")
OF_LONGER = Cue("organisation", 3, "the initials of a name in the text")


class Groups:
    """Forms joined into things: a forest in which every form leads to the one that stands for its group."""

    def __init__(self, evidence: Evidence, lex: Lexicon, aliases: Mapping[str, Alias]) -> None:
        self.evidence, self.lex, self.aliases = evidence, lex, aliases
        self.parent: dict[Form, Form] = {form: form for form in evidence}
        self.types = {form: type_of(cues) for form, cues in evidence.items()}

    def add(self, form: Form, cue: Cue) -> None:
        """One more piece of evidence for a form."""
        self.evidence[form].append(cue)
        self.types[form] = type_of(self.evidence[form])

    def root(self, form: Form) -> Form:
        """The form that stands for the group of `form`."""
        while self.parent[form] != form:
            self.parent[form] = self.parent[self.parent[form]]
            form = self.parent[form]
        return form

    def join(self, short: Form, full: Form) -> None:
        """Make one thing of two forms; the second one stands for it."""
        short, full = self.root(short), self.root(full)
        if short != full:
            self.parent[short] = full


def join_all(groups: Groups, pairs: Iterable[tuple[Form, Form]]) -> None:
    """Join all forms that stand for one thing; surest reasons first."""
    join_aliases(groups)
    for short, full in pairs:
        groups.join(short, full)
    join_shouted(groups)
    join_full_names(groups)
    join_parts_of_names(groups)
    join_companies(groups)
    join_heads(groups)
    join_acronyms(groups)


def join_aliases(groups: Groups) -> None:
    """Forms that stand for one thing in names.toml or in the table of known names."""
    by_thing: dict[Alias, list[Form]] = defaultdict(list)
    for form in groups.evidence:
        name = " ".join(form)
        alias = groups.aliases.get(name) or known().get(name)
        if alias is not None:
            by_thing[alias].append(form)
    for forms in by_thing.values():
        full = max(forms, key=lambda form: (len(" ".join(form)), form))
        for form in forms:
            groups.join(form, full)


def join_shouted(groups: Groups) -> None:
    """HEALTHDYNE and Healthdyne: forms that differ in capitals alone, acronyms excepted."""
    plain = {" ".join(form).casefold(): form for form in groups.evidence if not "".join(form).isupper()}
    for form in groups.evidence:
        name = " ".join(form)
        if name.isupper() and len(name) > 3:
            full = plain.get(name.casefold())
            if full is not None:
                groups.join(form, full)


def bare(word: str, lex: Lexicon) -> str:
    """A family name without its article: al-Assad, Assad."""
    head, hyphen, tail = word.partition("-")
    return tail if hyphen and head.lower() in lex.grammar["prefixes"] else word


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
            same[form[0], bare(form[-1], groups.lex)].append(form)
    for forms in same.values():
        middles = {tuple(_middle(form, groups.lex)) for form in forms} - {()}
        if len(forms) > 1 and len(middles) <= 1:
            full = max(forms, key=lambda form: (len(form), len(" ".join(form)), form))
            for form in forms:
                groups.join(form, full)


def _middle(form: Form, lex: Lexicon) -> Iterator[str]:
    return (word[0] for word in form[1:-1] if word not in lex.grammar["particles"])


def join_parts_of_names(groups: Groups) -> None:
    """Jaman, where the document has one Ifthekar Jaman; Ifthekar, where it has one."""
    last, first = _by_parts(groups)
    for form in list(groups.evidence):
        name = " ".join(form) if len(form) > 1 else bare(form[0], groups.lex)
        full = last.get(name, set()) - {form}
        if not full and len(form) == 1 and form[0] not in regions():
            full = {whole for whole in first.get(name, ()) if _may_be_called_by_first(whole)}
        if not full and len(form) == 1 and form[0] in people().family and form[0] not in people().first:
            full = _with_two_family_names(form[0], last)
        if full and is_short_form(form, groups):
            _join_or_mark(form, full, groups)


def _by_parts(groups: Groups) -> tuple[dict[str, set[Form]], dict[str, set[Form]]]:
    """Full names by what they end with, and by their first names."""
    last: dict[str, set[Form]] = defaultdict(set)
    first: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if may_be_person(form, groups):
            root = groups.root(form)
            first[form[0]].add(root)
            last[bare(form[-1], groups.lex)].add(root)
            for index in range(1, len(form) - 1):
                last[" ".join(form[index:])].add(root)
    return last, first


def _may_be_called_by_first(full: Form) -> bool:
    """Whether the first word of a full name is a first name, or a family name that comes first."""
    first = full[0]
    return first in people().first or first in people().leading or EASTERN_GIVEN_NAME.fullmatch(full[-1]) is not None


def _with_two_family_names(name: str, last: Mapping[str, set[Form]]) -> set[Form]:
    """Who is called by the first of two family names: Díaz, where the document has one Yolanda Díaz Pérez."""
    found = {full for forms in last.values() for full in forms if len(full) > 2 and full[-2] == name}
    return {full for full in found if full[-1] in people().family and full[0] in people().first}


def is_short_form(form: Form, groups: Groups) -> bool:
    """Whether a form can be a part of somebody's name here; "in Lincoln", "Sunni" cannot."""
    if form[-1] in groups.lex.demonyms:
        return False
    cues = groups.evidence[form]
    if groups.types[form] != "place":
        return groups.types[form] in ("person", "name")
    somebody = any(cue.type == "person" and cue.weight > 1 for cue in cues)
    return somebody or all(cue.because == LISTED for cue in cues if cue.type == "place")


def _join_or_mark(form: Form, full: set[Form], groups: Groups) -> None:
    evidence = groups.evidence
    if len(full) == 1:
        only = next(iter(full))
        # a name that is nobody's for sure takes a short form only where both together are somebody's
        own = [cue for cue in evidence[form] if cue.because != LISTED]
        if groups.types[only] == "person" or type_of([*own, *evidence[only]]) == "person":
            evidence[form][:] = own
            groups.join(form, only)
    elif all(groups.types[other] == "person" for other in full):
        evidence[form].append(SEVERAL)


def corporate(form: Form, lex: Lexicon) -> Form:
    """A company's name without Inc. and the like."""
    end = len(form)
    while end > 1 and is_company_ending(form[end - 1 : end], lex):
        end -= 1
    return form[:end]


def join_companies(groups: Groups) -> None:
    """Kellogg and Kellogg Co.; Northrop, where the only Northrop of the text is Northrop Grumman Corp."""
    short: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if len(form) > 1 and groups.types[form] == "organisation":
            for stem in _stems(form, groups.lex):
                short[" ".join(stem).casefold()].add(form)
    for form in groups.evidence:
        full = short.get(" ".join(form).casefold(), set()) - {form}
        free = groups.root(form) == form and groups.types[form] in ("organisation", "name")
        if len(full) == 1 and free:
            groups.join(form, next(iter(full)))


def _stems(form: Form, lex: Lexicon) -> Iterator[Form]:
    """What a company's name may be cut to."""
    stem = corporate(form, lex)
    if stem != form:
        yield from (stem[:length] for length in range(2, len(stem) + 1))
    if (len(form) == 2 or stem != form) and _distinctive(form[0], lex):
        yield form[:1]


def _distinctive(word: str, lex: Lexicon) -> bool:
    """Whether a single word can stand for the longer name that begins with it."""
    other = word in known() or word in lex.demonyms or word in lex.phrases["first"]
    return not other and word.lower() not in lex.common and places(lex.common).get(word, 0) < USUAL_PLACE


def join_heads(groups: Groups) -> None:
    """The Assembly, where the text has one General Assembly; the Cape, where it has Cape Trask alone."""
    alone = [form for form in groups.evidence if is_head_alone(form, groups)]
    for form in alone:
        full = _longer(form, groups, _ends_with) or _longer(form, groups, _goes_on)
        if len(full) == 1 and groups.root(form) == form:
            groups.join(form, next(iter(full)))


def is_head_alone(form: Form, groups: Groups) -> bool:
    """Whether a form is a common noun that with an article names a body or place, and not one of each country."""
    name = " ".join(form)
    cues = groups.lex.phrases["article"].get(name, ())
    return not groups.lex.grammar["of_each_country"] & {name} and any(cue in groups.evidence[form] for cue in cues)


def _longer(head: Form, groups: Groups, fits: Callable[[Form, Form, Groups], bool]) -> set[Form]:
    """What longer names than a head stand for, which have its type or none."""
    forms = (form for form in groups.evidence if len(form) > len(head) and fits(head, form, groups))
    return {groups.root(form) for form in forms if groups.types[form] in ("name", groups.types[head])} - {head}


def _ends_with(head: Form, form: Form, groups: Groups) -> bool:
    return form[-len(head) :] == head


def _goes_on(head: Form, form: Form, groups: Groups) -> bool:
    """House of Commons; of places also Cape Trask."""
    linked = len(form) > len(head) + 1 and form[len(head)] in groups.lex.grammar["office_links"]
    return form[: len(head)] == head and (linked or groups.types[head] == "place")


def join_acronyms(groups: Groups) -> None:
    """ICSR and International Centre for the Study of Radicalisation, by their initials."""
    long: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if len(form) > 1 and groups.types[form] != "person":
            long["".join(word[0] for word in form if word[0].isupper())].add(groups.root(form))
    for form in groups.evidence:
        letters = form[0].replace(".", "")
        if len(form) == 1 and 2 <= len(letters) <= LONGEST_ACRONYM and letters.isupper() and form[0] not in known():
            full = long.get(letters, set()) - {groups.root(form)}
            if len(full) == 1:
                groups.evidence[form].append(OF_LONGER)
                groups.join(form, next(iter(full)))


def canonical(forms: Sequence[Form], aliases: Mapping[str, Alias]) -> str:
    """What names.toml says, or what a known thing is called, else the fullest form.

    Initials are written out only where the text has the full name too: of "UK" alone, "UK" is the name.
    """
    names = [" ".join(form) for form in forms]
    fullest = min(names, key=lambda name: (name.isupper(), -len(name), name))
    for table in (aliases, known()):
        for name in names:
            alias = table.get(name)
            if alias is None or (table is not aliases and not _may_be_told(alias, names)):
                continue
            return alias.canonical
    return fullest


def _may_be_told(alias: Alias, names: Sequence[str]) -> bool:
    """Whether the table of known names may say what a thing is called that the text calls by these names."""
    if alias.canonical in names:
        return True
    # of people only a name that is met is told, for another bearer may be meant
    return alias.type != "person" and not any(_are_initials(name, alias.canonical) for name in names)


def _are_initials(short: str, full: str) -> bool:
    letters = short.replace(".", "").upper()
    capitals = "".join(word[0] for word in full.split() if word[0].isupper())
    return len(letters) > 1 and letters == capitals


def settle(groups: Groups) -> Settled:
    """Canonical name and verdict of every form, from the evidence of its whole group."""
    members: dict[Form, list[Form]] = defaultdict(list)
    for form in groups.evidence:
        members[groups.root(form)].append(form)
    settled: Settled = {}
    for forms in members.values():
        cues = groups.evidence[forms[0]]
        if len(forms) > 1:
            # an article speaks against a person only where the bare name stands for itself: "a Hendrix song"
            cues = [cue for form in forms for cue in groups.evidence[form] if cue.weight > 0]
        said = canonical(forms, groups.aliases), _as_told(forms, groups.aliases) or decide(cues)
        settled |= dict.fromkeys(forms, said)
    return settled


def _as_told(forms: Sequence[Form], aliases: Mapping[str, Alias]) -> Verdict | None:
    """The verdict of names.toml, if it knows one of the forms."""
    if not aliases:
        return None
    told = (aliases.get(" ".join(form)) for form in forms)
    return next((Verdict(alias.type, True, ("names.toml says so",)) for alias in told if alias), None)
