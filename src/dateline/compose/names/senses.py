"""What a form means at one place, whatever it means in most of the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from dateline.compose.names.decide import Verdict
from dateline.compose.names.group import Settled
from dateline.compose.names.inside import inside
from dateline.compose.names.lexicon import Lexicon
from dateline.compose.names.mentions import Mention
from dateline.compose.names.persons import SEVERAL, core, key

if TYPE_CHECKING:
    from dateline.compose.names.record import NameType

SAID_HERE = 2  # the weight from which words before a name, and the list of places, say that a place is meant here
SURELY_HERE = 3  # the same where no list has the place


def senses(
    mentions: Iterable[Mention], settled: Settled, lex: Lexicon
) -> Iterator[tuple[Mention, tuple[str, Verdict]]]:
    """The canonical name and the verdict of every mention."""
    bearers: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for mention in mentions:
        canonical, verdict = _here(mention, *settled[mention.words], lex)
        if verdict.type == "person":
            own = core(mention.words, lex)
            if len(own) > 1:
                bearers[key(own[-1:], lex)].setdefault(canonical, {""}).add(mention.title)
                bearers[key(own[:1], lex)].setdefault(canonical, set())  # by the first name nobody is called for sure
            elif SEVERAL.because in verdict.evidence:
                canonical = _first_bearer(mention, bearers[key(own, lex)]) or canonical
        yield mention, (canonical, verdict)


def _first_bearer(mention: Mention, named: dict[str, set[str]]) -> str:
    """Of several bearers of a family name the only one whom the text has named so far; by no title that it has not
    given him."""
    only = next(iter(named), "")
    return only if len(named) == 1 and mention.title in named[only] else ""


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
    first = mention.words[0]
    only_first = first in lex.phrases["first"] and all(f"“{first}”" in cue.because for cue in own)
    if mention.placed >= SURELY_HERE and only_first:
        return name, Verdict("place", False, ("said as of a place here",))  # "landed at Abu Gorvel"
    return canonical, verdict
