"""A title that says of whose deed or fate it was that it took place, as a sentence that tells it: `Ann Lee died`."""

import re
from typing import Final

from dateline.compose.parse.alleged import only_accused
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.lexicon import Words, pairs
from dateline.compose.titles import Title
from dateline.records import Modality

_TOOK_PLACE: Final = " took place"
_NOUN: Final = r"(?P<how>[a-z]+ )%s(?P<deed>[a-z]+)"
# `[Ann Lee’s] early death`, `His arrival in Oslo`, `The death of Ann Lee`
_PATTERNS: Final = (
    r"(?P<who>His|Her|Its) %s(?P<rest> .*)?",
    r"(?P<open>\[?)(?P<who>[^\[\]]{1,60}?)(?:’s|'s|(?<=s)[’'])(?P<close>\]?) %s(?P<rest> .*)?",
    r"The %s of (?P<who>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})",
)
_SUBJECTS: Final = [re.compile(pattern % (_NOUN % few)) for pattern in _PATTERNS for few in ("{0}", "{1}")]
_ALLEGED: Final = re.compile(r"\[[Aa]lleged(?:ly)?\] ?")
_BE: Final = re.compile(r" (?:was|were)\b")
_NOMINATIVES: Final = {"His": "He", "Her": "She", "Its": "It"}


def as_deed(title: Title, modality: Modality, parsed: Parsed) -> tuple[Title, Modality]:
    """The title of what a noun names as a sentence with a verb of its own, if the noun has one; what somebody is only
    accused of is not told as a fact."""
    text = _with_verb(title.text, parsed.words)
    if modality.kind != "happened" or not only_accused(parsed, title.told):
        return title._replace(text=text), modality
    return title._replace(text=_as_alleged(text)), modality.model_copy(update={"kind": "conditional"})


def plainly(title: str) -> str:
    """A title without what says that it is only alleged, for what kind of event it tells of."""
    return _ALLEGED.sub("", title)


def _as_alleged(title: str) -> str:
    """The title of what somebody is only accused of: `Ann Lee was [allegedly] murdered`, `[Alleged] fraud …`."""
    if not title.endswith(_TOOK_PLACE):
        return _BE.sub(r"\g<0> [allegedly]", title, count=1)
    bare = title.removeprefix("The ")
    return f"The [alleged] {bare}" if bare != title else f"[Alleged] {title[:1].lower()}{title[1:]}"


def _with_verb(title: str, words: Words) -> str:
    """The title as a sentence with a verb of its own, where its noun has one and tells whose it was."""
    if not title.endswith(_TOOK_PLACE):
        return title
    subject = title.removesuffix(_TOOK_PLACE)
    deeds = pairs(words.marks["nouns.deeds"])
    told = (pattern.fullmatch(subject) for pattern in _SUBJECTS)
    found = next((match for match in told if match is not None and match["deed"] in deeds), None)
    if found is None:
        return title
    verb, given = deeds[found["deed"]], found.groupdict()
    how, rest = (given["how"] or "").strip(), given.get("rest") or ""
    if (how and how not in words.marks["nouns.how_deeds"]) or rest.startswith((" of ", " and ", ",")):
        return title  # `his first marriage`, `his defeat of Moe`
    direct = verb.endswith("+")  # `her marriage to Bo Moe`
    rest = rest.removeprefix(" to") if direct else rest
    who = _NOMINATIVES.get(found["who"], found["who"])
    return f"{given.get('open') or ''}{who}{given.get('close') or ''} {verb.rstrip('+')}{rest}"
