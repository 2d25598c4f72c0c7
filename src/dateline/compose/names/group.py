"""One thing, one name: the ways of writing in a document that stand for the same, and the fullest of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dateline.compose.names.decide import Verdict, decide, type_of
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import Cue, Lexicon
from dateline.compose.names.record import Alias, Form

Evidence = dict[Form, list[Cue]]
Settled = dict[Form, tuple[str, Verdict]]


class Groups:
    """Forms joined into things: a forest in which every form leads to the one that stands for its group.

    related: forms of relatives, who are two people even where they bear one name.
    """

    def __init__(
        self,
        evidence: Evidence,
        lex: Lexicon,
        aliases: Mapping[str, Alias],
        related: frozenset[frozenset[Form]] = frozenset(),
    ) -> None:
        self.evidence, self.lex, self.aliases, self.related = evidence, lex, aliases, related
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


def canonical(forms: Sequence[Form], aliases: Mapping[str, Alias], kind: str = "name") -> str:
    """What names.toml says, or what a known thing is called, else the fullest form.

    A known thing of another type than `kind` is not meant: Suzuki, where the text has Shunichi Suzuki.
    Initials are written out only where the text has the full name too: of "UK" alone, "UK" is the name.
    """
    names = [" ".join(form) for form in forms]
    fullest = min(names, key=lambda name: (name.isupper(), -len(name), name))
    written_out = [name for name in names if any(_are_initials(name, other) for other in names)]
    for table in (aliases, known()):
        for name in names:
            if table is not aliases and name in written_out:
                continue  # the NBA is the bar association that the text has
            alias = table.get(name)
            if alias is not None and (table is aliases or _may_be_told(alias, names, kind)):
                return alias.canonical
    return fullest


def _may_be_told(alias: Alias, names: Sequence[str], kind: str) -> bool:
    """Whether the table of known names may say what a thing is called that the text calls by these names."""
    if kind not in ("name", alias.type):
        return False
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
        verdict = _as_told(forms, groups.aliases) or decide(cues)
        settled |= dict.fromkeys(forms, (canonical(forms, groups.aliases, verdict.type), verdict))
    return settled


def _as_told(forms: Sequence[Form], aliases: Mapping[str, Alias]) -> Verdict | None:
    """The verdict of names.toml, if it knows one of the forms."""
    if not aliases:
        return None
    told = (aliases.get(" ".join(form)) for form in forms)
    return next((Verdict(alias.type, True, ("names.toml says so",)) for alias in told if alias), None)
