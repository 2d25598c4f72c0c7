"""The words that a time expression brings with it into its sentence: they leave the title together with it."""

import re
from collections.abc import Sequence
from typing import Final

from dateline.compose.parse import ages
from dateline.compose.parse.free import long_ago, never_in, never_on, on_weekday, or_about, stranded
from dateline.compose.parse.lexicon import VBN, Words, can_be, lemma_of
from dateline.compose.parse.phrases import talked_of
from dateline.compose.parse.small import ARTICLES, BE, OWNERS, A
from dateline.compose.parse.tags import FINITE
from dateline.compose.parse.tokens import Tok, tag_at

_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_NOMINAL: Final = frozenset(("NN", "NNS", "JJ", "NNP", "VBN", "VBG", "NN?", "NNS?", "POS"))
_HEADS: Final = frozenset((",", ";", ":", "--", "CC", "(", '"', "“", "THAT"))
_LEADING: Final = frozenset(("IN", "TO", "EITHER", "SC"))
_OPENED: Final = frozenset(("NN", "NNS", "NNP", "DATE", ",", "VB", "VBN", "RB"))  # before `starting in [1904]`
_RUNNING: Final = frozenset(("MD", "VBZ", "VBP"))  # before what will be or is so from a day on
_GOVERNING: Final = frozenset(("on", "in", "at"))
_LIMITED: Final = tuple([no, when, "than"] for no in ("no", "not") for when in ("later", "earlier", "sooner"))
_BESIDE_NOUN: Final = frozenset(("at", "by", "over", "after", "before", "for"))
_BESIDE_DAY: Final = frozenset(("after", "over", "to", "with", "amid", "following", "despite", "for"))  # no bare day
_SIDES: Final = frozenset(("after", "before", "past"))


def phrase(tokens: Sequence[Tok], at: int, words: Words) -> tuple[int, int]:
    """The span of tokens around the time expression at `at` that says nothing but when, `in the first minutes of
    [Monday]`, `at [7.15 this morning], local time`, `as early as [May]`."""
    if joined(tokens, at):
        return at, at + 2 if tokens[at + 1].tag == "CC" else at + 1  # `the [1987] and 1988 sessions`
    if owned(tokens, at, words):
        # `the [1956] war`: the article is the noun's, and what governs it too
        return at, at + 2 if tokens[at + 1].tag == "POS" else at + 1
    if at > 1 and tokens[at - 1].tag == "DT" and tokens[at - 2].tag.startswith("VB"):
        return at, at  # `took the [8.30] to Milan`: it is what the verb is about
    if named_for(tokens, at, words):
        return at, at
    if _describes(tokens, at) and tokens[at + 1].low not in words.marks["dates.zones"]:
        return at, at + 1
    return _before(tokens, at, words), _end(tokens, at + 1, words)


def celebrated(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a feast is what something is done for: `was printed to mark [Christmas]`."""
    return at > 1 and tokens[at - 2].tag == "TO" and tokens[at - 1].low in words.marks["verbs.celebrating"]


def joined(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a year is one of two that a conjunction joins before their noun: `the [1987] and 1988 sessions`."""
    first = at - 2 if at > 2 and tokens[at - 1].tag == "CC" else at
    led = first > 0 and tokens[first - 1].tag in ("DT", "PRP$", "POS") and tag_at(tokens, first + 3) in _NOMINAL
    years = [token.low.isdigit() and token.mention >= 0 for token in tokens[first : first + 3 : 2]]
    return led and years == [True, True] and tokens[first + 1].tag == "CC"


def _describes(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date only says which thing a verb is for: `walked to Ulm for [Christmas Eve] Mass`."""
    if at < 3 or at + 2 >= len(tokens) or tokens[at - 1].low not in ("for", "to", "with", "about"):
        return False
    noun, behind = tokens[at + 1].tag, tokens[at + 2].tag
    told = any(token.tag in FINITE or token.tag == "VB" for token in tokens[:at])
    return told and noun in ("NN", "NNP", "NNS") and behind not in FINITE | {"NN", "NNS", "NNP"}


def decade(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a date ends like an owner because decades were written so: `the [1930's]`, not `[2010's] worst storm`."""
    low, behind = tokens[at].low, tokens[at + 1] if at + 1 < len(tokens) else None
    alone = behind is None or not behind.low[0].isalpha() or behind.low in words.tags
    return low[-3:-2] == "0" and (alone or low.split()[0] in ARTICLES)


def named_for(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a date is a thing and says nothing of when: a train, a feast that something is done for."""
    return bound(tokens, at) or celebrated(tokens, at, words)


def bound(tokens: Sequence[Tok], at: int) -> bool:
    """Whether an hour names a train or a bus that is the subject: `The [8.30] from Milan to Rome leaves from here`."""
    named = at > 0 and tokens[at - 1].low == "the" and tokens[at].text[0].isdigit()
    governed = at > 1 and tokens[at - 2].tag in ("IN", "TO")
    led = [token.low for token in tokens[at + 1 : at + 2]] in (["to"], ["from"])
    return named and not governed and led and [token.tag for token in tokens[at + 2 : at + 3]] == ["NNP"]


def behind_bracket(tokens: Sequence[Tok], at: int) -> int:
    """Where a noun phrase goes on whose owner has its date in brackets: `[Monday]'s (6 May) raid`."""
    return at + 4 if [token.tag for token in tokens[at + 1 : at + 4 : 2]] == ["(", ")"] else at


def owned(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a date stands inside a noun phrase, as a noun's: `for the [June 1887] murder`."""
    if at + 1 >= len(tokens) or tokens[at + 1].tag not in _NOMINAL:
        return False
    if tokens[at + 1].low in words.marks["dates.behind_part"]:
        return False  # `in the [summer] months`
    unit = tokens[at].low.rpartition("-")[2] in words.marks["dates.owning"] or of_results(tokens, at, words)
    fiscal = not words.marks["dates.fiscal"].isdisjoint(tokens[at].low.split())  # `wrapped up [the fiscal 2019] budget`
    unit |= fiscal and not _leads(tokens, at)
    if tokens[at + 1].tag == "POS" or tokens[at].low.endswith(OWNERS) or unit:
        return True  # `[today]'s editions`, `[fourth-quarter] earnings`
    before = tokens[at - 1].tag if at else ""
    if at > 1 and tokens[at - 1].low == "of" and tokens[at - 2].low in words.marks["nouns.wakes"]:
        return words.event(last_noun(tokens, at + 1))  # `in the wake of [weekend] bomb attacks`
    if _in_headline(tokens, at, words) or ages.of_thing(tokens, at, words):
        return True
    if before == "NN" and can_be(tokens[at - 1].low) & VBN:
        before = "VBN"  # `his admired [1911] drawings`
    return before in ("DT", "PRP$", "POS") or (
        before in ("JJ", "VBN") and at > 1 and tokens[at - 2].tag in ("DT", "PRP$", "POS")
    )


def _in_headline(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a date stands before a noun as headlines have it: `Police reopen [1985] murder inquiry`, `Man charged in
    [1985] murder`, `Woman dies in [Monday] crash`."""
    before = tokens[at - 1] if at else None
    if before is None or tokens[at].mention < 0:
        return False
    year = _YEAR.fullmatch(tokens[at].low)
    end = next((i for i in range(at + 1, len(tokens)) if tokens[i].tag not in _NOMINAL), len(tokens) - 1)
    told = any(token.tag in FINITE | {"VB"} for token in tokens[:at]) and tokens[end].tag not in FINITE
    of = before.low == "of" and at > 1 and tokens[at - 2].tag in FINITE  # `Rider stripped of [2010] Tour title`
    if year and (of or before.tag in FINITE | {"VB"}):
        return True
    governed = before.low == "in" or (before.low in _BESIDE_DAY and not year)
    terse = tokens[-1].tag != "." and not any(token.low in ARTICLES for token in tokens)
    beside = before.low == "in" or (before.low in _BESIDE_NOUN and not year)  # `fetches £1m at [Thursday] auction`
    return told and ((governed and words.event(last_noun(tokens, at + 1))) or (beside and terse))


def of_results(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a quarter, half or year stands before the figures of which it is the period: `[third-quarter] profit`."""
    marks = words.marks
    if at + 1 >= len(tokens) or tokens[at + 1].tag not in _NOMINAL - {"POS"} or tokens[at].mention < 0:
        return False
    unit = tokens[at].low.replace("-", " ").split()[-1]
    period = unit in marks["dates.periods"] or (unit[0] == "q" and unit[1:].isdigit())
    if not period or ("-" not in tokens[at].low and _leads(tokens, at)):
        return False  # `In [the third quarter] profit fell`
    return last_noun(tokens, at + 1) in marks["nouns.results"] | marks["nouns.figures"]


def _leads(tokens: Sequence[Tok], at: int) -> bool:
    """Whether a date behind a preposition leads its clause."""
    start = at - 1 if at and tokens[at - 1].tag == "DT" else at
    led = start > 0 and tokens[start - 1].tag in ("IN", "TO")
    return led and (start < 2 or tokens[start - 2].tag in _HEADS or tokens[start - 2].tag == "SC")


def last_noun(tokens: Sequence[Tok], start: int) -> str:
    """The last word of the noun phrase that begins here."""
    end = start
    while end + 1 < len(tokens) and tokens[end + 1].tag in _NOMINAL:
        end += 1
    return tokens[end].low


def _before(tokens: Sequence[Tok], at: int, words: Words) -> int:
    """Where it begins: prepositions of time with what stands between them and the date."""
    start = at - or_about(tokens, at)
    while start > 0:
        modified = _modifiers(tokens, start, words)
        preposition = modified - 1
        if in_effect(tokens, preposition, words):
            return preposition - 2  # `appointed with effect from [May]`
        if preposition < 0 or not _of_time(tokens, preposition, words):
            return modified
        start = _unit(tokens, preposition, words)
        if start > 1 and [token.low for token in tokens[start - 1 : start + 1]] == ["up", "to"]:
            start -= 1  # `extended up to [3 May]`
        if start > 1 and tokens[start - 1].low == "or" and tokens[start - 2].low in words.marks["dates.prepositions"]:
            start -= 2  # `on or after [3 May]`
        plain = start in (preposition, preposition - 2) and start < len(tokens)
        if plain and tokens[start].tag == tokens[preposition].tag:
            return _modifiers(tokens, start, words)
    return start


def in_effect(tokens: Sequence[Tok], preposition: int, words: Words) -> bool:
    """Whether `with effect` stands before a preposition."""
    return (
        preposition > 1
        and tokens[preposition - 2].low == "with"
        and tokens[preposition - 1].low in words.marks["dates.effect"]
    )


def _modifiers(tokens: Sequence[Tok], start: int, words: Words) -> int:
    """Over articles and words such as `late`, `only`, `shortly` before a date."""
    while start > 0 and (
        tokens[start - 1].low in ARTICLES
        or (tokens[start - 1].tag in ("DT", "PDT", "DATE") and tokens[start].tag not in _LEADING)
        or (tokens[start - 1].low in words.marks["dates.before"] and not talked_of(tokens, start - 1, words))
        or (tokens[start - 1].low in words.marks["dates.heading"] and (start < 2 or tokens[start - 2].tag in _HEADS))
        or opening(tokens, start - 1, words)
        or (tokens[start - 1].low == "most" and tokens[start].low in words.marks["dates.guessed"])
        or (_counted(tokens, start) and _of_time(tokens, start - 2, words))
    ):
        start -= 1
    hedged = start > 1 and tokens[start - 2].low in A and tokens[start - 1].low in words.marks["dates.hedges"]
    if hedged and tokens[start].low in _SIDES:
        return start - 2  # `left a little after [7 a.m.]`
    if [token.low for token in tokens[max(0, start - 3) : start]] in _LIMITED:
        return start - 3  # `by post no later than [3 May]`
    if [token.low for token in tokens[max(0, start - 3) : start]] == ["between", "now", "and"]:
        return start - 3
    if tokens[start - 1].low == "back" and tokens[start].low in ("in", "on") and long_ago(tokens, start - 1, words):
        return start - 1  # `took over at the mill back in [March]`
    bound = start > 2 and tokens[start - 2].low == "at" and tokens[start - 1].low in words.marks["dates.bounds"]
    return start - 2 if bound else start  # `until at least [May]`


def opening(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether a verb in -ing only says from when on something was done: `was run as a school starting in [1904]`."""
    goes_on = tokens[at].low in words.marks["dates.going_on"] and at > 3 and tokens[at - 1].tag == "CC"
    if goes_on and tokens[at - 2].mention >= 0:  # `was in a crisis in Ulm starting in 2009 and continuing to [2010]`
        return any(opening(tokens, earlier, words) for earlier in (at - 4, at - 3))
    told = tokens[at].low in words.marks["dates.opening"] and at > 0 and tokens[at - 1].tag in _OPENED
    if told and tokens[at - 1].tag in ("NN", "NNS"):
        as_such = "as" in (token.low for token in tokens[max(at - 4, 0) : at])
        told = as_such or _from_then(tokens, at, words)  # not `missed the tour starting on [5 May]`
    if told and tokens[at - 1].tag == "NNP" and any(words.event(token.low) for token in tokens[max(at - 8, 0) : at]):
        return False  # `prepared for the match in Oslo starting on [5 May]`
    return told and any(token.tag in ("VBD", "VBZ", "VBP", "VBN", "MD") for token in tokens[:at])


def _from_then(tokens: Sequence[Tok], at: int, words: Words) -> bool:
    """Whether what starts is no event, so that all is so from then on: `is on sale at the hall starting [Friday]`, not
    `will join us for the course starting [Friday]`."""
    start = noun = at - 1
    while start > 0 and tokens[start].tag in _NOMINAL | {"CD", "DT", "PRP$"}:
        start -= 1
    # `for two years starting`
    length = tokens[noun].low in words.marks["dates.units"] and tokens[start + 1].tag == "CD"
    starting = words.marks["nouns.starting"] | words.marks["nouns.contests"]
    if (words.event(tokens[noun].low) or tokens[noun].low.removesuffix("s") in starting) and not length:
        return False
    governed = tokens[start].tag == "TO" or (tokens[start].tag == "IN" and tokens[start].low != "of")
    runs = (t.tag in _RUNNING or (t.tag == "VBN" and tokens[i].low in BE) for i, t in enumerate(tokens[1:start]))
    return governed and any(runs)


def _counted(tokens: Sequence[Tok], start: int) -> bool:
    """Whether a number stands right before a date: `on 3 [May]`, not `rose to 300 in [1916]`."""
    few = tokens[start - 1].low.isdigit() and len(tokens[start - 1].low) < 3  # not `to $5,000 [last year]`
    return start > 1 and tokens[start - 1].tag == "CD" and few and tokens[start].mention >= 0


def _of_time(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a word is a preposition of time and no part of the verb: `went in on [Monday]` has one of each."""
    token = tokens[index]
    if token.tag == "IN" and token.low in words.marks["tagging.ended"] and tokens[index + 1].mention >= 0:
        return True  # `in the three months ended [30 June]`
    if token.tag not in ("IN", "TO", "EITHER", "SC") or token.low not in words.marks["dates.prepositions"]:
        return False
    if talked_of(tokens, index, words) or stranded(tokens, index, words):
        return False
    following, date = tokens[index + 1].tag, tokens[index + 1]
    if date.low in words.marks["dates.before"] and tokens[index + 2 : index + 3] and tokens[index + 2].mention >= 0:
        return True  # `came at about [nine]`
    free = date.mention >= 0 and token.low in _GOVERNING and date.low.split()[0] in words.marks["dates.free"]
    free = free and not (token.low == "on" and on_weekday(tokens, index, words))
    if free and not (token.low == "in" and date.low.split()[-1] in words.marks["dates.ages"]):
        return False  # `was switched on [last autumn]`
    if date.mention >= 0 and _of_verb(tokens, index, words):
        return False
    if date.mention >= 0 and {"on": never_on(date.low, words), "in": never_in(date.low, words)}.get(token.low):
        return False  # `took her on [the next year]`, not `closed on [11 March this year]`; `was sworn in [Monday]`
    return following not in ("IN", "TO") or token.low in ("up", "as", "until", "from", "since")


def _of_verb(tokens: Sequence[Tok], index: int, words: Words) -> bool:
    """Whether a preposition can only be a part of the verb, since none goes with a date that says from where it is
    reckoned: `moved in [two years ago]`, `took over [last May]`."""
    low, first, *rest = tokens[index].low, *tokens[index + 1].low.split()
    ago = rest[-1:] != [] and rest[-1] in words.marks["dates.counted_back"]
    if low in _GOVERNING:
        return ago
    taken = index > 0 and f"{tokens[index - 1].lemma}-{low}" in words.marks["verbs.over"]
    return taken and (ago or first in words.marks["dates.free"])


def _unit(tokens: Sequence[Tok], preposition: int, words: Words) -> int:
    """Over a part of time before a preposition, `the first minutes of`; where there is none, the preposition."""
    noun = preposition - 1
    if noun < 1 or tokens[noun].low not in words.marks["dates.units"] or tokens[noun].tag not in ("NN", "NNS"):
        return preposition
    if tokens[noun].text[0].isupper() or (tokens[noun - 1].low in A and noun > 1 and tokens[noun - 2].tag == "TO"):
        return preposition  # `Player of the Year in [2009]`, `came to an end on [5 May]`
    if tokens[noun - 1].low in A and noun > 1 and tokens[noun - 2].tag in ("CD", "NN", "NNS"):
        return preposition  # `had reached 11,000 a week in [1946]`
    start = noun
    while start > 0 and tokens[start - 1].tag in ("DT", "JJ", "CD", "PDT"):
        start -= 1
    # `entered its second day on [Sunday]`, `made a start on [Sunday]`, `took two hours on [Sunday] to free her`
    owned = start > 0 and tokens[start - 1].tag in ("PRP$", "POS")
    if start > 0 and tokens[start - 1].tag in FINITE:
        lasted = lemma_of(tokens[start - 1].low) in words.marks["verbs.taking_time"]
        owned |= lasted or tokens[noun].low in words.marks["nouns.phases"]
    if tokens[preposition].low != "of" and (owned or any(_names(token, words) for token in tokens[start:noun])):
        return preposition  # `held its open day on [Sunday]`
    return start if start < noun or (start > 0 and tokens[start - 1].tag in ("IN", "TO")) else preposition


def _names(token: Tok, words: Words) -> bool:
    """Whether an adjective before a unit of time makes another thing of it: `open day`, not `late night`."""
    marks = words.marks
    return token.tag == "JJ" and token.low not in marks["nouns.ranks"] | marks["dates.before"] | marks["dates.ordering"]


def _end(tokens: Sequence[Tok], end: int, words: Words) -> int:
    """Behind it: a possessive, a zone (`local time`, `G.M.T.`), a verb that says that it came, `as [dawn] broke`."""
    if end < len(tokens) and f"{tokens[end - 1].low}-{tokens[end].low}" in words.marks["dates.breaking"]:
        return end + 1
    if end < len(tokens) and (tokens[end].tag == "POS" or tokens[end].low in words.marks["dates.behind_part"]):
        end += 1
    if end < len(tokens) and tokens[end].low in words.marks["dates.behind"]:
        end += 1
    if end < len(tokens) and tokens[end].low in words.marks["dates.which"] and _closed(tokens, end + 1):
        end += 1  # `in [November] last, when it burned`
    if [token.low for token in tokens[end : end + 2]] == ["at", "the"] and end + 2 < len(tokens):
        end += 3 if tokens[end + 2].low in words.marks["dates.extremes"] else 0
    at = last = end + 1 if end < len(tokens) and tokens[end].tag in (",", "(") else end
    while last < len(tokens) and last - at < 3 and tokens[last].tag in ("JJ", "NN", "NNP", "DATE"):
        if tokens[last].low in words.marks["dates.zones"]:
            closing = last + 1 < len(tokens) and tokens[last + 1].tag == ")" and tokens[end].tag == "("
            return last + 2 if closing else last + 1
        last += 1
    return end


def _closed(tokens: Sequence[Tok], index: int) -> bool:
    """Whether nothing that a word could describe stands here."""
    return index >= len(tokens) or tokens[index].tag in (",", ".", ";", ")", "IN", "TO", "CC", "--")


def counted(tokens: Sequence[Tok], colon: int, words: Words) -> int:
    """Where it begins to be said how often something happened, if days follow: `twice: in [2008] and …`; -1 if not."""
    behind = [token.tag for token in tokens[colon + 1 : colon + 3]]
    if tokens[colon].low not in (":", ",") or colon < 2 or (behind[:1] != ["DATE"] and behind != ["IN", "DATE"]):
        return -1
    if tokens[colon - 1].low == "before":
        colon -= 1  # `was robbed twice before, in [2008] and in [2010]`
    elif tokens[colon].low == "," and sum(token.mention >= 0 for token in tokens[colon:]) < 2:
        return -1
    if tokens[colon - 1].low in words.marks["tagging.often"]:
        return colon - 1
    return colon - 2 if tokens[colon - 1].low in words.marks["tagging.times"] and tokens[colon - 2].tag == "CD" else -1
