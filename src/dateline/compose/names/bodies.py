"""Short names of companies and other bodies, and of places: Kellogg, the Assembly, ICSR."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from dateline.compose.names.apposition import REGION
from dateline.compose.names.gazetteer import places
from dateline.compose.names.group import Groups
from dateline.compose.names.inside import LISTED
from dateline.compose.names.known import known, known_as
from dateline.compose.names.lexicon import Cue, Lexicon, is_company_ending
from dateline.compose.names.record import Form
from dateline.compose.names.usual import USUAL_PLACE, is_nothing_else

LONGEST_ACRONYM = 8
LATE = 26  # of a text's names, by which a full name may come behind its short one, as in a headline
BEHIND = "after it"
STRONG = 4  # the weight from which evidence for a person is more than what a body may do too
SHORTEST_SYLLABIC = 4
OF_LONGER = Cue("organisation", 3, "the initials of a name in the text")


def corporate(form: Form, lex: Lexicon) -> Form:
    """A company's name without Inc., & Co. and the like."""
    end = len(form)
    while end > 1 and (is_company_ending(form[end - 1 : end], lex) or form[end - 1] in lex.grammar["coordinators"]):
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
        if len({corporate(other, groups.lex) for other in full}) == 1:
            full = {max(full, key=lambda other: (len(other), other))}  # of Trask & Co. and Trask & Co. Ltd.
        if len(full) == 1 and groups.root(form) == form and may_be_company(form, next(iter(full)), groups):
            # Zora Projects is what it is with Inc., whatever its words say
            groups.evidence[form][:] = [cue for cue in groups.evidence[form] if cue.type == "organisation"]
            groups.join(form, next(iter(full)))


def may_be_company(form: Form, full: Form, groups: Groups) -> bool:
    """Whether the short form of a company's name can stand for the company here."""
    if " ".join(form) in groups.aliases or is_said_as_place(form, groups):
        return False
    if len(form) > 1 and corporate(full, groups.lex) == form:
        return groups.types[form] != "place"  # the Suez Canal is no company
    unplaced = groups.types[form] == "place" and len(form) == 1 and form[0] not in places(groups.lex.common)
    return groups.types[form] in ("organisation", "name") or unplaced or is_hardly_a_person(form, groups)


def is_said_as_place(form: Form, groups: Groups) -> bool:
    """Whether the words around a single word say that it is a place: "in Gorvel"; not that it stands in a list, or
    that a country follows, as behind a company's name; nor, of an unknown word, what does, "the Zentic airport"."""
    listed = " ".join(form) in places(groups.lex.common)
    around = (
        cue
        for cue in groups.evidence[form]
        if cue.because not in (LISTED, REGION[0].because) and (listed or not cue.because.endswith(BEHIND))
    )
    return len(form) == 1 and any(cue.type == "place" and cue.weight > 1 for cue in around)


def is_hardly_a_person(form: Form, groups: Groups) -> bool:
    """Whether no more speaks for a person than what stands around a word: no title, no first name."""
    cues = groups.evidence[form]
    return groups.types[form] == "person" and len(form) == 1 and all(cue.weight < STRONG for cue in cues)


def _stems(form: Form, lex: Lexicon) -> Iterator[Form]:
    """What a company's name may be cut to."""
    stem = corporate(form, lex)
    if len(form) == 2 and known_as(" ".join(form)) is not None and is_nothing_else(form[1], lex):
        yield form[1:]
    if stem != form:
        yield from (stem[:length] for length in range(2, len(stem) + 1))
    headed = next((form[:-length] for length in (1, 2) if " ".join(form[-length:]) in lex.grammar["company_heads"]), ())
    local = form[-1] in lex.grammar["local_heads"]  # Gorvel is not the Gorvel Academy
    if (
        not local
        and (len(form) == 2 or stem != form or len(headed) == 1)
        and _distinctive(form[0], lex, stem != form or len(headed) == 1)
    ):
        yield form[:1]


def _distinctive(word: str, lex: Lexicon, company: bool) -> bool:
    """Whether a single word can stand for the longer name that begins with it; of a company any noun can."""
    opens = word in lex.phrases["first"] and word.lower() in lex.common  # not Dinamo
    other = word in known() or word in lex.demonyms or opens
    usual = word.lower() in (lex.grammar["function_words"] if company else lex.common)
    placed = places(lex.common).get(word, 0)
    return not other and not usual and (placed < USUAL_PLACE if company else not placed)


def join_heads(groups: Groups) -> None:
    """The Assembly, where the text has one General Assembly; the Cape, where it has Cape Trask alone."""
    told = {form: index for index, form in enumerate(groups.evidence)}
    alone = [form for form in groups.evidence if is_head_alone(form, groups)]
    for form in alone:
        full = _longer(form, groups, _ends_with) or _longer(form, groups, _goes_on)
        if len(full) == 1 and groups.root(form) == form and told[next(iter(full))] < told[form] + LATE:
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
    links = groups.lex.grammar["office_links"]
    if any(
        form[start : start + len(head)] == head and form[start + len(head)] in links
        for start in range(len(form) - len(head))
    ):
        return True
    return form[: len(head)] == head and groups.types[head] == "place"


def join_nicknames(groups: Groups) -> None:
    """The Lions, where the text has the British Lions as its only ones."""
    nicknames = groups.lex.grammar["team_endings"]
    for form in [form for form in groups.evidence if len(form) == 1 and form[0] in nicknames]:
        full = {groups.root(other) for other in groups.evidence if len(other) > 1 and other[-1:] == form}
        full = {other for other in full - {form} if groups.types[other] == "organisation"}
        if len(full) == 1 and groups.root(form) == form and groups.types[form] in ("name", "organisation"):
            groups.join(form, next(iter(full)))


def join_acronyms(groups: Groups) -> None:
    """ICSR and International Centre for the Study of Radicalisation, by their initials."""
    long: dict[str, set[Form]] = defaultdict(set)
    for form in groups.evidence:
        if len(form) > 1 and groups.types[form] != "person":
            long["".join(word[0] for word in form if word[0].isupper())].add(groups.root(form))
            long["".join(word[0] for word in form)].add(groups.root(form))  # BoJ
    for form in groups.evidence:
        letters = form[0].replace(".", "")
        own = known().get(form[0])
        if own is not None and (own.canonical != form[0] or own.type != "organisation"):
            continue  # what it is short for is known
        if len(form) == 1 and 2 <= len(letters) <= LONGEST_ACRONYM and letters[-1].isupper() and letters[0].isupper():
            full = long.get(letters, set()) - {groups.root(form)}
            if len(full) == 1 and groups.root(form) == form:  # not what the text itself says otherwise
                groups.evidence[form].append(OF_LONGER)
                groups.join(form, next(iter(full)))


def join_syllables(groups: Groups) -> None:
    """Corta and Coastal Rope Traders Authority, by the beginnings of its words in order."""
    long = [form for form in groups.evidence if len(form) > 2 and groups.types[form] == "organisation"]
    by_letter: dict[str, list[tuple[Form, Form]]] = defaultdict(list)
    for form in long:
        capitalised = tuple(word for word in form if word[0].isupper())
        if len(capitalised) > 2:
            by_letter[capitalised[0][0]].append((capitalised, form))
    for form in groups.evidence:
        word = form[0]
        if len(form) > 1 or len(word) < SHORTEST_SYLLABIC or not word.istitle() or word in known():
            continue
        if groups.types[form] not in ("name", "organisation") or not is_nothing_else(word, groups.lex):
            continue
        full = {groups.root(name) for words, name in by_letter[word[0]] if _begins_all(word.lower(), words)}
        if len(full) == 1 and groups.root(form) == form:
            groups.evidence[form].append(OF_LONGER)
            groups.join(form, next(iter(full)))


def _begins_all(letters: str, words: Form) -> bool:
    """Whether letters are made of one or more at the beginning of each word."""
    reached = {0}
    for word in words:
        low = word.lower()
        reached = {
            at + length
            for at in reached
            for length in range(1, len(low) + 1)
            if letters.startswith(low[:length], at) and low[:length]
        }
    return len(letters) in reached
