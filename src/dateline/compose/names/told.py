"""Aliases of names.toml in the text: what the analyst says stands above what the capitals say."""

import re
from collections.abc import Mapping
from functools import lru_cache

from dateline.compose.names.mentions import Mention
from dateline.compose.names.record import Alias


def with_aliases(text: str, mentions: list[Mention], aliases: Mapping[str, Alias]) -> list[Mention]:
    """The mentions, in order, with every alias that stands in the text as one name; it stands for what it covers.

    A longer name that an alias is only a part of stays: "IS" says nothing of "IS Holdings".
    """
    if not aliases:
        return mentions
    found = [
        Mention(*match.span(), tuple(match.group().split())) for match in _pattern(frozenset(aliases)).finditer(text)
    ]
    kept: list[Mention] = []
    told = iter(found)
    alias = next(told, None)
    for mention in mentions:
        while alias is not None and alias.end <= mention.start:
            kept.append(alias)
            alias = next(told, None)
        if alias is None or alias.start >= mention.end:
            kept.append(mention)
        elif (mention.start, mention.end) != (alias.start, alias.end) and _covers(mention, alias):
            kept.append(mention)
            alias = next((each for each in told if each.start >= mention.end), None)
    return [*kept, *([alias] if alias else []), *told]


def _covers(longer: Mention, shorter: Mention) -> bool:
    return longer.start <= shorter.start and shorter.end <= longer.end


@lru_cache(maxsize=8)
def _pattern(written: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(written, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
