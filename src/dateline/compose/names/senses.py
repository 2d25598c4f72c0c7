"""What a form means at one place, whatever it means in most of the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from dateline.compose.names.decide import Verdict
from dateline.compose.names.group import Settled
from dateline.compose.names.inside import inside
from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.likely import LISTS
from dateline.compose.names.mentions import Mention
from dateline.compose.names.persons import SEVERAL, core, key

if TYPE_CHECKING:
    from dateline.compose.names.record import NameType

SAID_HERE = 2  # the weight from which words before a name, and the list of places, say that a place is meant here
REACH = 36  # code points beside a name in which it stands whose relative somebody is
SURELY_HERE = 3  # the same where no list has the place


def senses(
    text: str, mentions: Iterable[Mention], settled: Settled, lex: Lexicon
) -> Iterator[tuple[Mention, tuple[str, Verdict]]]:
    """The canonical name and the verdict of every mention."""
    bearers: dict[str, dict[str, set[str]]] = defaultdict(dict)
    called = set[str]()  # family names by which the text has called somebody
    for mention in mentions:
        canonical, verdict = _here(mention, *settled[mention.words], lex)
        if verdict.type == "person":
            own = core(mention.words, lex)
            name = key(own[-1:], lex)
            if len(own) == 1 and SEVERAL.because in verdict.evidence:
                canonical = _first_bearer(mention, bearers[name]) or canonical
                called.add(name)
            elif len(own) > 1:
                if name not in called or not _is_relative(text, mention, lex):
                    bearers[name].setdefault(canonical, {""}).add(mention.title)
                bearers[key(own[:1], lex)].setdefault(canonical, set())  # by the first name nobody is called for sure
        yield mention, (canonical, verdict)


def _first_bearer(mention: Mention, named: dict[str, set[str]]) -> str:
    """Of several bearers of a family name the only one whom the text has named so far, but for his relatives; by no
    title that it has not given him."""
    only = next(iter(named), "")
    return only if len(named) == 1 and mention.title in named[only] else ""


def _is_relative(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether somebody is told of as another's wife, child or the like, and will be called by the first name: "his
    daughter, Zora Quill"."""
    before = text[max(0, mention.start - REACH) : mention.start].rpartition(". ")[2]
    behind = text[mention.end : mention.end + REACH].partition(". ")[0]
    around = f"{before} {behind if behind[:1] == ',' else ''}".lower().replace(",", " ").split()
    return not (lex.grammar["kin"] | lex.grammar["spouses"]).isdisjoint(around)


def _here(mention: Mention, canonical: str, verdict: Verdict, lex: Lexicon) -> tuple[str, Verdict]:
    """What a form means at one place where that is plain: "in Lincoln", though Lincoln is a person elsewhere."""
    name = " ".join(mention.words)
    if mention.sense is not None and mention.sense.type == verdict.type != "name" and not mention.called:
        return canonical, verdict
    if mention.sense is not None:
        return mention.called or name, Verdict(cast("NameType", mention.sense.type), False, (mention.sense.because,))
    if verdict.type != "person" or mention.title or mention.placed < SAID_HERE:
        return canonical, verdict
    own = inside(mention.words, lex.language)
    listed = [cue.because for cue in own if cue.type == "place" and cue.weight >= SAID_HERE]
    if len(mention.words) == 1 and listed:
        return name, Verdict("place", False, (listed[0], "said as of a place here"))
    first, part = mention.words[0], len(mention.words) == 2 and mention.words[-1] in lex.grammar["directions"]
    if part and all(cue.because.endswith(LISTS) for cue in own if cue.type == "person"):
        return name, Verdict("place", False, ("said as of a place here",))  # "in Orlando West"
    only_first = first in lex.phrases["first"] and all(f"“{first}”" in cue.because for cue in own)
    if mention.placed >= SURELY_HERE and only_first:
        return name, Verdict("place", False, ("said as of a place here",))  # "landed at Abu Gorvel"
    return canonical, verdict
