"""One thing, one name: which ways of writing in a document stand for the same, and the fullest of them.

Forms are joined only where exactly one other form fits; a family name that two people bear stays itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.compose.names.decide import Verdict, decide, type_of
from dateline.compose.names.gazetteer import people, places
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.record import Alias

Form = tuple[str, ...]

BEYOND_ALL = 9  # the weight of Inc. and the like
THIN = 2
Evidence = dict[Form, list[Cue]]


class Groups:
    """Forms joined into things. `root[form]` leads to the form that stands for the group."""

    def __init__(self, evidence: Evidence, lex: Lexicon, aliases: Mapping[str, Alias]) -> None:
        self.evidence, self.lex, self.aliases = evidence, lex, aliases
        self.parent: dict[Form, Form] = {form: form for form in evidence}
        self.types = {form: type_of(cues) for form, cues in evidence.items()}

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

    def type_of(self, form: Form) -> str:
        """The type that the form's own evidence gives."""
        return self.types[form]


def bare(word: str, lex: Lexicon) -> str:
    """A family name without its article: al-Assad, Assad."""
    head, hyphen, tail = word.partition("-")
    return tail if hyphen and head.lower() in lex.grammar.get("prefixes", ()) else word


def may_be_person(form: Form, groups: Groups) -> bool:
    """Whether a form of several words can be somebody's full name."""
    if len(form) < 2 or groups.type_of(form) not in ("person", "name"):
        return False
    cues = groups.evidence[form]
    return not any(cue.type in ("organisation", "thing", "place") and cue.weight >= 4 for cue in cues)


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
    for word in form[1:-1]:
        if word not in lex.grammar.get("particles", ()):
            yield word[0]


def join_parts_of_names(groups: Groups) -> None:
    """Jaman, where the document has one Ifthekar Jaman; Ifthekar, where it has one."""
    last: dict[str, set[Form]] = defaultdict(set)
    first: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if may_be_person(form, groups):
            last[bare(form[-1], groups.lex)].add(groups.root(form))
            first[form[0]].add(groups.root(form))
            for index in range(1, len(form) - 1):
                last[" ".join(form[index:])].add(groups.root(form))
    for form in list(groups.evidence):
        name = " ".join(form) if len(form) > 1 else bare(form[0], groups.lex)
        full = last.get(name, set()) - {form}
        if not full and len(form) == 1 and form[0] in people().first:
            full = first.get(name, set())
        if full and is_short_form(form, groups):
            _join_or_mark(form, full, groups)


def is_short_form(form: Form, groups: Groups) -> bool:
    """Whether a form can be a part of somebody's name here; "in Lincoln", "the Lincoln Bank" cannot."""
    return groups.type_of(form) in ("person", "name") and form[-1] not in groups.lex.demonyms


def _join_or_mark(form: Form, full: set[Form], groups: Groups) -> None:
    if len(full) == 1:
        groups.join(form, next(iter(full)))
    elif all(groups.type_of(other) == "person" for other in full):
        groups.evidence[form].append(Cue("person", 4, "the name of several people in the text"))


def corporate(form: Form, lex: Lexicon) -> Form:
    """A company's name without Inc. and the like."""
    heads = lex.phrases["head"]
    end = len(form)
    while end > 1 and any(cue.weight >= BEYOND_ALL for cue in heads.get(form[end - 1], ())):
        end -= 1
    return form[:end]


def join_companies(groups: Groups) -> None:
    """Kellogg and Kellogg Co.; Northrop, where the only Northrop of the text is Northrop Grumman Corp."""
    short: dict[Form, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if len(form) > 1 and groups.type_of(form) == "organisation":
            stem = corporate(form, groups.lex)
            if stem != form:
                for length in range(2, len(stem) + 1):
                    short[stem[:length]].add(form)
            if (len(form) == 2 or stem != form) and _distinctive(form[0], groups.lex):
                short[form[:1]].add(form)
    for form, full in short.items():
        if form in groups.evidence and groups.root(form) == form and groups.type_of(form) in ("organisation", "name") and len(full) == 1:
            groups.join(form, next(iter(full)))


def _distinctive(word: str, lex: Lexicon) -> bool:
    low = word.lower()
    return not (
        word in known()
        or low in lex.common
        or places(lex.common).weights.get(word, 0) > THIN
        or word in lex.demonyms
        or low in lex.grammar.get("function_words", ())
        or word in lex.phrases["first"]
    )


def initials(form: Form, lex: Lexicon) -> str:
    """The initials of the capitalised words."""
    return "".join(part[0] for word in form for part in word.split("-") if part[:1].isupper())


def join_acronyms(groups: Groups) -> None:
    """ICSR and International Centre for the Study of Radicalisation, by their initials."""
    long: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if len(form) > 1 and groups.type_of(form) != "person":
            long[initials(form, groups.lex)].add(groups.root(form))
    for form in list(groups.evidence):
        letters = form[0].replace(".", "")
        if len(form) == 1 and 2 <= len(letters) <= 8 and letters.isupper() and " ".join(form) not in known():
            full = long.get(letters, set())
            if len(full) == 1:
                groups.evidence[form].append(Cue("organisation", 3, "the acronym of a name in the text"))
                groups.join(form, next(iter(full)))


def join_aliases(groups: Groups) -> None:
    """Forms that stand for one thing in names.toml or in the table of known names."""
    by_thing: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in groups.evidence:
        name = " ".join(form)
        alias = groups.aliases.get(name) or known().get(name)
        if alias is not None:
            by_thing[alias.canonical, alias.type].append(form)
    for forms in by_thing.values():
        full = max(forms, key=lambda form: (len(" ".join(form)), form))
        for form in forms:
            groups.join(form, full)


def join_pairs(groups: Groups, pairs: Iterable[tuple[Form, Form]]) -> None:
    """Forms that the text itself says are one."""
    for short, full in pairs:
        groups.join(short, full)


def join_shouted(groups: Groups) -> None:
    """HEALTHDYNE and Healthdyne: forms that differ in capitals alone, acronyms excepted."""
    plain = {" ".join(form).casefold(): form for form in groups.evidence if not "".join(form).isupper()}
    for form in groups.evidence:
        name = " ".join(form)
        if name.isupper() and len(name) > 3:
            full = plain.get(name.casefold())
            if full is not None:
                groups.join(form, full)


def join_all(groups: Groups, pairs: Iterable[tuple[Form, Form]]) -> None:
    """Join all forms that stand for one thing; surest reasons first."""
    join_aliases(groups)
    join_pairs(groups, pairs)
    join_shouted(groups)
    join_full_names(groups)
    join_parts_of_names(groups)
    join_companies(groups)
    join_acronyms(groups)


def canonical(forms: Sequence[Form], aliases: Mapping[str, Alias]) -> str:
    """The fullest form, or what names.toml says; a known acronym is written out."""
    names = [" ".join(form) for form in forms]
    for table in (aliases, known()):
        for name in names:
            alias = table.get(name)
            if alias is not None and (alias.type != "person" or table is aliases):
                return alias.canonical
    return min(names, key=lambda name: (name.isupper(), -len(name), name))


def settle(groups: Groups) -> dict[Form, tuple[str, Verdict]]:
    """Canonical name and verdict of every form, from the evidence of its whole group."""
    members: dict[Form, list[Form]] = defaultdict(list)
    for form in groups.evidence:
        members[groups.root(form)].append(form)
    settled = {}
    for forms in members.values():
        cues = groups.evidence[forms[0]]
        if len(forms) > 1:
            cues = [cue for form in forms for cue in groups.evidence[form]]
        verdict = decide(cues)
        name = canonical(forms, groups.aliases)
        settled |= dict.fromkeys(forms, (name, verdict))
    return settled
