"""Names in a document, with types that can be justified in words and one canonical name for one thing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.compose.names.apposition import THERE
from dateline.compose.names.around import ARTICLE, after, before, behind_apposition, has_article, whose, with_article
from dateline.compose.names.capitals import Judge
from dateline.compose.names.clubs import mark_teams
from dateline.compose.names.decide import name_of
from dateline.compose.names.gazetteer import countries, people, places
from dateline.compose.names.going_on import goes_on
from dateline.compose.names.group import Evidence, Groups, Settled, settle
from dateline.compose.names.here import called_thing, mark_firms, mark_ships, meant
from dateline.compose.names.in_headlines import in_headlines
from dateline.compose.names.inside import LISTED, has_inner_capital, inside
from dateline.compose.names.join import join_all
from dateline.compose.names.kin import relatives
from dateline.compose.names.known import is_country, type_of_known
from dateline.compose.names.lexicon import KNOWN, Cue, Lexicon, is_role, lexicon
from dateline.compose.names.likely import (
    IN_APPOSITION,
    OF_SOMEBODY,
    OWNERS,
    acting_alone,
    body,
    called_by_county,
    ends_phrase,
    has_noun_behind,
    is_verb,
    owns,
    personal,
    place,
    placed,
    staffed,
    trading,
    verb_after,
    without_doubtful_person,
    without_doubtful_place,
    working,
)
from dateline.compose.names.listed import from_brackets, from_kinds, from_speakers, rejoined, same_things
from dateline.compose.names.markets import figured, tells_of_shares
from dateline.compose.names.mentions import IN_DATELINE, Mention, are_initials, scan
from dateline.compose.names.namesakes import mark_bearers, namesakes
from dateline.compose.names.players import player, playing
from dateline.compose.names.record import NATIONALITY, Alias, Form, Name
from dateline.compose.names.says import says
from dateline.compose.names.scan import Spans, word_before
from dateline.compose.names.senses import SAID_HERE, senses
from dateline.compose.names.series import from_lists
from dateline.compose.names.sheets import SIGNS, Brackets, mark_players
from dateline.compose.names.teams import mark_matches, tells_of_matches
from dateline.compose.names.told import with_aliases
from dateline.records import Block

TITLE_WEIGHT = 5
SAID = "“said "  # what bodies rather than people say: "said sales rose"
HEAD_NOUN = "as its head noun"
ONE = (" a ", " an ", "A ", "An ")
OWNED_REACH = 24  # code points behind a name in which what it owns begins
HEADED = 3  # the weight of a head noun of bodies, from which "against" before the name shows nobody
IN_DISPATCH = Cue("organisation", 1, "initials in a dispatch")
WHOLE_WITH_ARTICLE = Cue("person", -2, "an article before the whole of it")

Pairs = Iterable[tuple[Form, Form]]


def find_names(
    text: str,
    blocks: Sequence[Block] = (),
    stop_spans: Sequence[tuple[int, int]] = (),
    aliases: Mapping[str, Alias] | None = None,
    language: str = "en",
) -> list[Name]:
    """All names in a text, in order, without overlaps.

    blocks: stretches that a name never crosses; headings give only names that the running text has too.
    stop_spans: time expressions, which are no names. aliases: from `load_aliases`; they override everything else.
    language: ISO 639-1; of a language without word lists only runs of capitals are found, and their types only
        where a list of names knows them.
    """
    lex, told = lexicon(language), aliases or {}
    spans = sorted(stop_spans)
    found = scan(text, lex, blocks, spans)
    judge = Judge(text, found.mentions, lex)
    mentions = _sure_names(text, found.mentions, judge, spans, lex)
    brackets = Brackets(text)
    signs = mark_matches(text, mentions, brackets, lex)
    players = mark_players(text, mentions, brackets, signs, lex)
    pairs = list(same_things(text, mentions, lex))
    from_kinds(text, mentions, lex)
    from_speakers(text, mentions, lex)
    shares = tells_of_shares(judge.lower, lex)
    evidence = gather(text, mentions, shares, lex)
    _mark_dispatch(mentions, evidence)
    mark_ships(text, mentions, lex)
    mark_firms(text, mentions, lex)
    mark_bearers(text, mentions, lex)
    headed = list(in_headlines(text, found.headline_runs, evidence, lex))
    if headed:
        mentions = _in_order(mentions, headed)
        signs = mark_matches(text, mentions, brackets, lex)
    matches = tells_of_matches(judge.lower, lex)
    mark_teams(text, mentions, signs + players + (SIGNS if matches else 0), lex)
    mentions = with_aliases(text, mentions, told)
    settled = _settle(text, mentions, evidence, pairs, (shares, matches), lex, told)
    return [
        name_of(text, mention.start, mention.end, *meaning) for mention, meaning in senses(text, mentions, settled, lex)
    ]


def _sure_names(text: str, found: Iterable[Mention], judge: Judge, spans: Spans, lex: Lexicon) -> list[Mention]:
    """The mentions that are names by themselves and by the document, with those that a word of the language hides."""
    kept = [settled for mention in found if (settled := judge.settle(mention)) is not None]
    kept = _in_order(kept, namesakes(text, kept, judge.surnames, spans, lex))
    return list(rejoined(text, kept, lex))


def _in_order(mentions: Sequence[Mention], more: Iterable[Mention]) -> list[Mention]:
    return sorted([*mentions, *more], key=lambda mention: mention.start)


def _mark_dispatch(mentions: Sequence[Mention], evidence: Evidence) -> None:
    """Note of all initials in a dispatch that they are a body's, but for those that people are called too."""
    if not any(IN_DATELINE in mention.given for mention in mentions):
        return
    for form in filter(are_initials, evidence):
        if not people().have(form[0].title()):
            evidence[form].append(IN_DISPATCH)


def gather(text: str, mentions: Iterable[Mention], shares: bool, lex: Lexicon) -> Evidence:
    """The evidence of every form: in its words, and around all its mentions; shares: whether the text tells of them."""
    evidence: Evidence = {}
    for mention in mentions:
        cues = evidence.get(mention.words)
        if cues is None:
            cues = evidence[mention.words] = list(inside(mention.words, lex.language))
        if cues and cues[0].because == NATIONALITY:
            continue  # whatever stands around it: "the killing of American soldiers"
        if mention.title.lower().rstrip(".") in lex.titles["plain"]:
            cues[:] = [cue for cue in cues if not cue.because.endswith(HEAD_NOUN)]  # Professor Zora Masters
        title = Cue("person", TITLE_WEIGHT, f"the title “{mention.title}”")
        led = [title] if mention.title else list(_led_to(text, mention, lex))
        cues += led
        behind = _behind(text, mention, led, lex)
        if behind:
            one = text.endswith(ONE, 0, mention.start) and any(cue.because == LISTED for cue in cues)
            cues += _of_a_place(mention.words, behind, one, lex)
        cues += [*says(text, mention, lex), *goes_on(text, mention, lex)]
        cues += staffed(text, mention, lex)
        cues += figured(text, mention, shares, lex)
        cues += mention.given
        if not mention.title and _is_known_place(mention.words, cues):
            cues[:] = [cue for cue in cues if cue.type != "person"]  # the father of Manitoba
        mention.sense = mention.sense or meant(text, mention, lex)
    return evidence


def _is_known_place(words: Form, cues: Sequence[Cue]) -> bool:
    """Whether a name is a known place and nobody's name too."""
    known = bool(cues) and cues[0].type == "place" and cues[0].weight >= KNOWN
    known = known or " ".join(words) in countries()
    return known and not (len(words) == 1 and people().have(words[0]))


def _behind(text: str, mention: Mention, led: Iterable[Cue], lex: Lexicon) -> tuple[Cue, ...]:
    """What the words behind a name say of it, for all that those before it have said: its president Zora Quill said
    sales rose."""
    behind = after(text, mention.end, lex)
    if not behind and len(mention.words) > 1 and text.startswith(",", mention.end):
        behind = behind_apposition(text, mention.end, lex)
    if behind == THERE and people().have(mention.words[0]):
        return ()  # he met Zora, in Bosnia, on Friday
    if mention.placed >= SAID_HERE:
        behind = _behind_place(text, mention, behind)
    if any(cue.type == "person" and cue.weight >= HEADED for cue in led):
        behind = tuple(cue for cue in behind if cue.type != "organisation" or not cue.because.startswith(SAID))
    if behind and _is_anothers(text, mention, led, lex):
        behind = tuple(cue for cue in behind if cue.type != "person" or cue.weight < 0)
    if behind and (are_initials(mention.words) or _is_brand(mention.words, lex)):
        behind = tuple(cue for cue in behind if cue.type != "person")  # DZMM may have told her
    return behind


def _is_anothers(text: str, mention: Mention, led: Iterable[Cue], lex: Lexicon) -> bool:
    """Whether what follows is said of somebody before a name: "a driver for Zentic died", "Ann Lee of Gorvel, who"."""
    lead = text[max(0, mention.start - OWNED_REACH) : mention.start].split()[-2:]
    if len(lead) < 2 or lead[1] not in lex.grammar["office_places"] | lex.grammar["origins"]:
        return False
    role, who = is_role(lead[0], lex.language), text[mention.end : mention.end + OWNED_REACH].split(maxsplit=1)[:1]
    if role and who and who[0] in lex.grammar["pronouns_of_people"]:
        return True  # a guide from Gorvel who left
    if text.startswith(",", mention.end):
        return lead[0][0].isupper() and lead[0][-1].isalpha()
    of_body = any(cue.type == "organisation" for cue in led) and not (mention.title or people().have(mention.words[0]))
    return of_body and role


def _led_to(text: str, mention: Mention, lex: Lexicon) -> Iterator[Cue]:
    """What the words before a name say of it; how much that is of a place goes to the mention, a thing's name too."""
    if IN_DATELINE in mention.given:
        return  # the line above is a headline
    found = before(text, mention.start, mention.end, lex)
    if are_initials(mention.words):
        found = tuple(_of_initials(found))
    if any(cue.type == "organisation" and cue.weight >= HEADED for cue in inside(mention.words, lex.language)):
        found = tuple(cue for cue in found if cue.type != "person" or not 0 < cue.weight <= SAID_HERE)
    found = tuple(_fitting(text, mention, found, lex))
    mention.placed = max((cue.weight for cue in found if cue.type == "place"), default=0)
    mention.sense = mention.sense or called_thing(found, mention)
    yield from found
    if found == ARTICLE or (not found and has_article(text, mention.start, lex)):
        yield from with_article(mention.words, lex)
        if found and ends_phrase(text, mention.end, lex):
            yield from whose(text, mention.start, mention.words, lex)
            if len(mention.words) > 1:
                yield WHOLE_WITH_ARTICLE


def _fitting(text: str, mention: Mention, found: Sequence[Cue], lex: Lexicon) -> Iterable[Cue]:
    """What words before a name say of it, without what they say of something else."""
    if found and text.startswith(OWNERS, mention.end):
        found = tuple(_of_owner(text, mention, found, lex))
    types = set()
    if found and _is_behind_name(text, mention):
        types.add("organisation")
    if found and _is_before_noun(text, mention, lex):
        found = tuple(cue for cue in found if cue.type != "person" or cue.weight > 0)  # a Zora Quill corner
    if found and _is_subject_of_quoted(text, mention, lex):
        types.add("person")
    if found and is_country(" ".join(mention.words)) and has_noun_behind(text, mention.end, lex):
        types.add("thing")  # a single US state, the drug US doctors use
    return (cue for cue in found if cue.type not in types)


def _is_behind_name(text: str, mention: Mention) -> bool:
    """Whether a first name follows a word with a capital, which is another name's: "General of the Federation Zora
    Quill"."""
    named = len(mention.words) > 1 and mention.words[0] in people().first
    return named and word_before(text, mention.start, OWNED_REACH)[:1].isupper()


def _is_before_noun(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether an indefinite article before somebody's full name is that of a noun behind it."""
    first = mention.words[0]
    named = len(mention.words) > 1 and first in people().first and first not in lex.demonyms
    return named and text.endswith(ONE, 0, mention.start) and has_noun_behind(text, mention.end, lex)


def _is_subject_of_quoted(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a name behind "said" is the subject of what was said: "she said Zentic had bid too"."""
    quoting = word_before(text, mention.start, OWNED_REACH).lower() in lex.grammar["quoting"]
    verb = verb_after(text, mention)
    return quoting and verb not in lex.grammar["linkers"] and is_verb(verb, lex)


def _is_brand(words: Form, lex: Lexicon) -> bool:
    """Whether a name is one word with a capital inside, which is hardly somebody whatever it hopes: WuzMac."""
    return len(words) == 1 and has_inner_capital(words[0], lex)


def _behind_place(text: str, mention: Mention, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """What words behind a name say of it that is where something was: "herders near Gorvel told him", "In Gorvel, a
    group of them left" say nothing."""
    if text.startswith(",", mention.end):
        opens = word_before(text, mention.start, OWNED_REACH)[:1].isupper()
        return tuple(cue for cue in cues if not (opens and cue.because.endswith(IN_APPOSITION)))
    return tuple(cue for cue in cues if cue.type != "person" or text[mention.end : mention.end + 1] != " ")


def _of_owner(text: str, mention: Mention, cues: Iterable[Cue], lex: Lexicon) -> Iterator[Cue]:
    """What words before an owner say of it: "flown to Trask's laboratory" does not say that Trask is a place, nor does
    "at Trask's on Monday"."""
    something = owns(text, mention, lex)
    for cue in cues:
        if cue.type != "place" or not 0 < cue.weight < HEADED + 1:
            yield cue
        elif something:
            yield cue._replace(weight=1)


def _of_initials(cues: Iterable[Cue]) -> Iterator[Cue]:
    """What words before initials say of them: in "a share in EDS", "at EDS" no place, in "told PTI" nobody."""
    for cue in cues:
        if cue.type == "person" and cue.weight > 0:
            yield Cue("organisation", 1, cue.because)
        elif cue.type not in ("place", "thing") or cue.weight > SAID_HERE:
            yield cue


def _of_a_place(words: Form, cues: Iterable[Cue], one: bool, lex: Lexicon) -> Iterable[Cue]:
    """The cues behind a name; a country or capital stays one, whatever officials and shares it has.

    one: whether it is a place behind "a", so that the body behind it is another: a Gorvel bank.
    """
    name = " ".join(words)
    certain = name in countries() or name in places(lex.common).certain
    sure = one or certain or type_of_known(name) == "place"
    return [cue for cue in cues if not (sure and cue.type == "organisation")]


def _settle(
    text: str,
    mentions: Sequence[Mention],
    evidence: Evidence,
    pairs: Pairs,
    told_of: tuple[bool, bool],
    lex: Lexicon,
    aliases: Mapping[str, Alias],
) -> Settled:
    """What each form names. told_of: whether the text tells of shares, and of matches."""
    shares, matches = told_of
    for mention in mentions:
        if mention.words not in evidence:
            evidence[mention.words] = list(inside(mention.words, lex.language))
    deeds = tuple((frozenset(find(text, mentions, lex)), cue) for find, cue in OF_SOMEBODY)
    where, at_work = placed(text, mentions, lex, matches=matches), working(text, mentions, lex)
    trades = trading(text, mentions, lex) if shares else acting_alone(text, mentions, lex)
    counties = called_by_county(evidence, lex)
    players = playing(text, mentions, lex) if matches else frozenset()
    for form, cues in evidence.items():
        cues[:] = without_doubtful_person(without_doubtful_place(cues), lex)
        cues += [*personal(form, cues, evidence, deeds, lex), *place(form, cues, where, counties, lex)]
        cues += body(form, cues, at_work, trades, lex)
        cues += player(form, cues, players)
    groups = Groups(evidence, lex, aliases, relatives(text, mentions, lex))
    listed = (*from_lists(text, mentions, groups.types, lex), *from_brackets(text, mentions, groups.types))
    for form, cue in listed:
        groups.add(form, cue)
    join_all(groups, pairs)
    return settle(groups)
