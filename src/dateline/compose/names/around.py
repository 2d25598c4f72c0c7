"""What the words around a mention of a name say of its type."""

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from dateline.compose.names.ages import OF_AGE
from dateline.compose.names.apposition import AHEAD, NOTHING, PUNCTUATION, REACH, appositive, head_noun
from dateline.compose.names.known import known_places
from dateline.compose.names.lexicon import ROLE_WEIGHT, Cue, Lexicon, Phrases
from dateline.compose.names.record import Form
from dateline.compose.names.usual import is_usual

YEARS = re.compile(r"\s?\([^()\n]{0,24}?\b[12]\d{3}\s?[–—-]{1,2}\s?[^()\n]{0,20}?(?:[12]\d{3}|\d\d)\s?\)")
LONGEST_APPOSITION = 100  # code points
SURELY = 3  # the weight of what only people do
CLAUSE = 6  # words in which a pronoun is looked for
SURE_WORK = 7  # the weight of a noun in apposition that is a book or film rather than a ship
SURE_HEAD = 6  # the weight of a head noun that hardly ends names of anything else

ARTICLE = (Cue("person", -2, "an article before it"),)
OFFICE = (Cue("person", ROLE_WEIGHT, "an office before it"),)
BYLINE = (Cue("person", 4, "a line that says who wrote it"),)
TOLD_OF_BODIES = (Cue("organisation", 3, "a word for bodies before it"),)
SAYS_IT = (Cue("organisation", 2, "“it” in what it says"),)
ALONG = Cue("place", 3, "along or across it, with an article")
TOLD = Cue("organisation", 3, "told something, with an article")
FROM_THERE = (Cue("place", 2, "where somebody is from"),)
SEVERAL = (Cue("person", 3, "one of two or three"),)
OF_PEOPLE = (Cue("person", 1, "a people before it"),)


def before(text: str, start: int, end: int, lex: Lexicon) -> tuple[Cue, ...]:
    """Cues in the words directly before a name."""
    words = text[max(0, start - REACH) : start].lower().split()[-3:]
    if not words:
        return NOTHING
    last = words[-1] = words[-1].lstrip("(").rpartition("’" if "’" in words[-1] else "'")[2] or words[-1]
    if " ".join(words[-2:]) in lex.grammar["examples"]:
        return NOTHING  # of "such as" the noun before it tells, see of_kind
    if last[-1] == ",":
        return _relative(words, _is_capitalised(text, start), lex) if _closes(text, end) else NOTHING
    if last in lex.grammar["articles"]:
        return _thing_in_apposition(words, lex) or ARTICLE
    if last in lex.grammar["naming"] and words[-2:-1]:
        owned = text[max(0, start - REACH) : start].split()[-2]  # the Works Ministry named her
        return NOTHING if owned[0].isupper() else lex.phrases["appositive"].get(words[-2], NOTHING)
    if last in lex.grammar["sets"] and _goes_on_with_name(text, end, lex):
        return SEVERAL
    if "-" in last and (hyphenated := _hyphenated(last, text[end : end + REACH], lex)):
        return hyphenated
    if last in lex.grammar["byline"] and (
        _begins_line(text, start - len(last) - 1) or _is_credit(text[max(0, start - REACH) : start].split(), lex)
    ):
        return NOTHING if text[start:end].split()[-1].lower() in lex.grammar["desks"] else BYLINE
    if last in lex.grammar["origins"] and words[-2:-1] and words[-2] in lex.roles:
        found = lex.phrases["before"].get(" ".join(words[-2:]), FROM_THERE)
        return NOTHING if words[-2] in lex.grammar["player_roles"] else found
    found = _longest_before(words, lex.phrases["before"])
    office = last in lex.titles["words"] and last not in lex.titles["doubtful"]
    one = last.title() in lex.demonyms and " " in text[start:end] and text[start - len(last) - 1].isupper()
    return found or (OFFICE if office else OF_PEOPLE if one else NOTHING)


def _is_credit(words: list[str], lex: Lexicon) -> bool:
    """Whether words end as what says who wrote a dispatch: "Reporting by"."""
    return len(words) > 1 and words[-2][0].isupper() and words[-2].lower() in lex.grammar["credits"]


def _hyphenated(word: str, behind: str, lex: Lexicon) -> tuple[Cue, ...]:
    """What "state-owned" and "60-year-old" say of the name behind them; of "20-year-old Zob Vale man" nothing."""
    if word.rpartition("-")[2] in lex.grammar["body_adjectives"]:
        return TOLD_OF_BODIES
    noun = behind.split(maxsplit=1)[:1] if behind.startswith(" ") else []
    if noun and noun[0].strip(".,") in lex.roles:
        return NOTHING
    return OF_AGE if word[0].isdigit() and word.endswith(tuple(lex.grammar["aged"])) else NOTHING


def _goes_on_with_name(text: str, end: int, lex: Lexicon) -> bool:
    """Whether "and" and another name follow: "the duo Zora Quill and Tom Trask"."""
    words = text[end : end + REACH].split(maxsplit=2)[:2]
    return len(words) > 1 and words[0] in lex.grammar["coordinators"] and words[1][0].isupper()


def _longest_before(words: list[str], phrases: Phrases) -> tuple[Cue, ...]:
    """The cues of the longest phrase at the end of some words."""
    for start in range(len(words)):
        cues = phrases.get(" ".join(words[start:]))
        if cues:
            return cues
    return NOTHING


def whose(text: str, start: int, words: Form, lex: Lexicon) -> Iterator[Cue]:
    """The body behind an article of which somebody is, "a member of the Zob", or that he told something, "told the
    Zob"; the river along which he went."""
    lead = text[max(0, start - REACH) : start].lower().split()[-4:-1]
    if lead and lead[-1] in lex.grammar["told"]:
        if len(words) > 1 or not is_usual(words[0], lex) or words[0] in lex.phrases["head"]:
            yield TOLD  # not "told the Padre"
    elif lead and lead[-1] in lex.grammar["along"]:
        yield ALONG
    if len(lead) > 1 and lead[-2] in lex.grammar["belonging"]:
        yield from (cue for cue in _longest_before(lead, lex.phrases["before"]) if cue.type == "organisation")


def _thing_in_apposition(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """The ship in "an old frigate, the Zora Quill", whose words before the name end in a comma and an article."""
    noun = words[-2] if len(words) > 1 else ""
    cues = lex.phrases["before"].get(noun.rstrip(","), NOTHING) if noun.endswith(",") else NOTHING
    return tuple(cue for cue in cues if cue.type == "thing")


def has_article(text: str, start: int, lex: Lexicon) -> bool:
    """Whether an article stands before the word before a name: "the full Commission"."""
    words = text[max(0, start - REACH) : start].split()[-2:]
    return len(words) == 2 and words[1].islower() and words[1].isalpha() and words[0].lower() in lex.grammar["articles"]


def _begins_line(text: str, offset: int) -> bool:
    return offset <= 0 or text[offset - 1] == "\n"


def _closes(text: str, end: int) -> bool:
    """Whether an apposition can end here: "his wife, Jane Trask, left"; not "to his wife, Trask said"."""
    following = text[end : end + 2].lstrip()[:1]
    return not following or not (following.isalnum() or following in "'’(")


def _is_capitalised(text: str, start: int) -> bool:
    """Whether the word before a comma is a part of a name: "of the Gorvel Union, Zora Quill, said"."""
    words = text[max(0, start - REACH) : start].rstrip(" ,").rsplit(maxsplit=1)[-1:]
    return words != [] and words[0][0].isupper()


def _relative(words: list[str], named: bool, lex: Lexicon) -> tuple[Cue, ...]:
    """The person in "his wife, Jane Doe", the company in "their parent company, Zentic".

    named: whether the noun is a part of a name itself, which says nothing of a body.
    """
    if words[-1] == ",":
        del words[-1]
    role = words[-1].rstrip(",") if words else ""
    if role in lex.titles["words"] and role not in lex.phrases["before"]:
        return OFFICE
    if _is_own_work(words, role, lex):
        return lex.phrases["before"].get(role, NOTHING)
    phrases = lex.phrases["before"]
    return tuple(
        cue._replace(because=f"{cue.because}, and a comma")  # a lawyer for the firm, Ann Lee, may be somebody
        for cue in phrases.get(role, NOTHING)
        if cue.type in (("person",) if named else ("person", "organisation")) and cue.weight >= ROLE_WEIGHT
    )


def _is_own_work(words: list[str], role: str, lex: Lexicon) -> bool:
    """Whether a book or film is called behind the comma: "her second novel, The Gorvel Road, won"."""
    work = any(cue.type == "thing" and cue.weight >= SURE_WORK for cue in lex.phrases["appositive"].get(role, ()))
    return work and any(word in lex.grammar["owners"] for word in words[:-1])


def with_article(words: tuple[str, ...], lex: Lexicon) -> Iterator[Cue]:
    """What an article says: of a plural, a team ("the Yankees"); of an acronym, an organisation; "the Cabinet"."""
    last, placed = words[-1], " ".join(words) in known_places()
    yield from lex.phrases["article"].get(" ".join(words), NOTHING)
    if len(words) == 1 and last.endswith(tuple(lex.grammar["plurals"])) and _heads_bodies(last, lex):
        yield Cue("organisation", 4, f"“the {last}” is a team or body")
    elif last.isupper() and len(last) > 2 and len(words) == 1:
        yield Cue("organisation", 1, "an acronym with an article")
    elif len(last) > 3 and last not in lex.demonyms and last.endswith(tuple(lex.grammar["plurals"])) and not placed:
        yield Cue("organisation", 2, "a plural with an article")


def _heads_bodies(word: str, lex: Lexicon) -> bool:
    """Whether a word stands at the end of names of teams and bodies: Bulls, Greens."""
    return any(cue.type == "organisation" and cue.weight >= SURE_HEAD for cue in lex.phrases["head"].get(word, NOTHING))


def after(text: str, end: int, lex: Lexicon) -> tuple[Cue, ...]:
    """Cues in what follows `end`, or the years of a life there: a verb, an apposition, what belongs to the name."""
    if text.startswith(" (", end) and (years := YEARS.match(text, end)):
        end = years.end()
    right = text[end : end + REACH]
    words = right.lower().split()
    if not words or (right[0] == "\n" and right.lstrip()[0].isupper()):
        return NOTHING  # what follows is another line
    if right[0] in "-‐‑":
        return lex.phrases["after"].get(f"-{''.join(takewhile(str.isalnum, right[1:]))}", NOTHING)
    if words[0][0] in "'’":
        return _owned(words, lex)
    if words[0][0] == ",":
        return appositive(right.lstrip()[1:].split()[:AHEAD], lex)
    if not right[0].isspace():
        return NOTHING
    if words[0] in lex.grammar["copulas"] and words[1:2] and words[1] in lex.grammar["articles"]:
        return head_noun(words[2:], lex)
    found = _longest(words, lex.phrases["after"])
    if words[0] in lex.grammar["auxiliaries"]:
        found = _longest(words[1:], lex.phrases["after"]) or found
    name_follows = any(word[0].isupper() for word in right.split(maxsplit=2)[1:2])
    if name_follows and any(cue.type == "organisation" for cue in found):
        return found  # of "Zentic captain Zora Quill ends her career" Zentic has no career
    pronoun = _pronoun(words, lex)
    told = pronoun is SAYS_IT and " ".join(words[:3]) in lex.phrases["after"]  # "said it would" counts once
    return found if told else (*found, *pronoun)


def behind_apposition(text: str, end: int, lex: Lexicon) -> tuple[Cue, ...]:
    """What only people do behind the commas that open at `end`: ", one of the owners, was arrested"."""
    closing = text.find(", ", end + 1, end + LONGEST_APPOSITION)
    if closing < 0 or not text[end + 2 : end + 3].islower() or "." in text[end:closing]:
        return NOTHING
    words = text[closing + 2 : closing + REACH].lower().split()
    return tuple(cue for cue in _longest(words, lex.phrases["after"]) if cue.type == "person" and cue.weight >= SURELY)


def _longest(words: list[str], phrases: Phrases) -> tuple[Cue, ...]:
    for length in range(min(3, len(words)), 0, -1):
        cues = phrases.get(" ".join(words[:length]).rstrip(PUNCTUATION))
        if cues:
            return cues
    return NOTHING


def _pronoun(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """Who says that he, and what sells its or says on Monday that it has sold: a pronoun in the same clause."""
    for word, following in pairwise((*words[1 : 0 if words[0][-1] in PUNCTUATION else CLAUSE], "")):
        cues = lex.phrases["pronoun"].get(word)
        if (
            word in lex.grammar["it"]
            and following in lex.grammar["auxiliaries"]
            and words[0] in lex.grammar["bodies_say"]
        ):
            return SAYS_IT
        if cues:
            return cues
        if not word.isalpha():
            break
    return NOTHING


def _owned(words: list[str], lex: Lexicon) -> tuple[Cue, ...]:
    """What belongs to the name: "Jaman's wife", "the company's new shareholders"."""
    if words[0][1:] in lex.grammar["possessives"] or words[0] in "'’":
        for skip in (1, 2, 3):
            cues = _longest(words[skip:], lex.phrases["owned"])
            if cues:
                return cues
    return NOTHING
