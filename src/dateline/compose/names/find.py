"""Names in a document, with types that can be justified in words and one canonical name for one thing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from dateline.compose.names.around import ARTICLE, after, before, with_article
from dateline.compose.names.capitals import Judge, in_headlines
from dateline.compose.names.decide import Verdict, decide
from dateline.compose.names.document import Mention, scan
from dateline.compose.names.group import Groups, join_all, settle
from dateline.compose.names.inside import inside
from dateline.compose.names.lexicon import Cue, Lexicon, lexicon
from dateline.compose.names.listed import from_brackets, from_lists, from_scores, with_nicknames
from dateline.compose.names.record import Alias, Name, NameType
from dateline.records import Block

Form = tuple[str, ...]
Settled = Mapping[Form, tuple[str, Verdict]]

TITLE_WEIGHT = 5


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
    lex = lexicon(language)
    found = scan(text, lex, blocks, sorted(stop_spans))
    judge = Judge(text, found.mentions, lex)
    mentions = [settled for mention in found.mentions if (settled := judge.settle(mention)) is not None]
    mentions = list(with_nicknames(text, mentions))
    from_scores(text, mentions)
    pairs = list(from_brackets(text, mentions, lex))
    evidence = gather(text, mentions, lex)
    mentions += in_headlines(text, found.headline_runs, evidence, lex)
    mentions.sort(key=lambda mention: mention.start)
    settled = _settled(text, mentions, evidence, pairs, lex, aliases or {})
    return [_name(text, mention, *_here(mention, *settled[mention.words], lex)) for mention in mentions]


def _here(mention: Mention, canonical: str, verdict: Verdict, lex: Lexicon) -> tuple[str, Verdict]:
    """What a form means at one place where that is plain: "in Lincoln", though Lincoln is a person elsewhere."""
    name = " ".join(mention.words)
    if mention.sense is not None:
        return name, Verdict(cast("NameType", mention.sense.type), False, (mention.sense.because,))
    if verdict.type == "person" and mention.placed and len(mention.words) == 1 and not mention.title:
        listed = [cue for cue in inside(mention.words, lex.language) if cue.type == "place" and cue.weight > 1]
        if listed:
            return name, Verdict("place", False, (listed[0].because, "said as of a place here"))
    return canonical, verdict


def gather(text: str, mentions: Iterable[Mention], lex: Lexicon) -> dict[Form, list[Cue]]:
    """The evidence of every form: in its words, and around all its mentions."""
    evidence: dict[Form, list[Cue]] = {}
    for mention in mentions:
        cues = evidence.get(mention.words)
        if cues is None:
            cues = evidence[mention.words] = list(inside(mention.words, lex.language))
        if mention.title:
            cues.append(Cue("person", TITLE_WEIGHT, f"the title “{mention.title}”"))
        else:
            found = before(text, mention.start, lex)
            mention.placed = any(cue.type == "place" and cue.weight > 1 for cue in found)
            cues += found
            if found is ARTICLE:
                cues += with_article(mention.words, lex)
        cues += after(text, mention.end, lex)
        cues += mention.given
    return evidence


def _settled(
    text: str,
    mentions: Sequence[Mention],
    evidence: dict[Form, list[Cue]],
    pairs: Iterable[tuple[Form, Form]],
    lex: Lexicon,
    aliases: Mapping[str, Alias],
) -> Settled:
    groups = Groups(evidence, lex, aliases)
    join_all(groups, pairs)
    settled = settle(groups)
    listed = list(from_lists(text, mentions, lambda form: settled[form][1].type, lex))
    for form, cue in listed:
        evidence[form].append(cue)
    return settle(groups) if listed else settled


def _name(text: str, mention: Mention, canonical: str, verdict: Verdict) -> Name:
    start, end = mention.start, mention.end
    return Name(start, end, text[start:end], verdict.type, canonical, verdict.certain, verdict.evidence)
