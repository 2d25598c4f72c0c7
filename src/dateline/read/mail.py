"""A mail saved as text: its headers say who wrote it and when, and what it quotes was written earlier."""

import re
from itertools import pairwise

from dateline.read.draft import Claim, Draft, Passage
from dateline.read.vocabulary import fold, vocabulary

_HEADER = re.compile(r"([A-Za-zÀ-ÿ][\w-]{0,20}) ?:(?:\s+(\S.*))?", re.DOTALL)  # French has a blank before the colon
_SIGNATURE = re.compile(r"(?m)^(?:>[> ]*)?--[ ]?$")
_HEAD = 40


def header(text: str) -> tuple[str, str] | None:
    """The name, folded, and the value of a mail header line; None if the line is no such line."""
    match = _HEADER.fullmatch(text[:400])
    if not match or fold(match[1]) not in vocabulary().mail["keys"]:
        return None
    return fold(match[1]), match[2] or ""


def is_attribution(text: str) -> bool:
    """Whether a line introduces a quoted mail, such as `On Wed, 21 Apr 2010, Ann Other wrote:`."""
    text = text.rstrip()
    return (
        len(text) <= 250
        and text.casefold().endswith(vocabulary().mail["attributions"])
        and any(character.isdigit() or character in "<@" for character in text)
    )


def read_headers(draft: Draft, source: str) -> None:
    """Mark the header lines of all mails in a text; take date and subject from those that head the text.

    The lines with the date of a later mail and the lines that introduce a quotation become headings, for what
    stands under them was written on that day; other header lines are furniture.
    """
    runs = _runs(draft.passages)
    for run in runs:
        for passage, (key, _) in run:
            passage.kind = "heading" if key in _keys("date") + _keys("subject") else "furniture"
    for passage in draft.passages:
        if passage.kind in ("paragraph", "heading") and is_attribution(passage.text):
            passage.kind = "heading"
    if runs and runs[0][0][0] is draft.passages[0]:
        _take(runs[0], draft)
        _mark_signatures(draft.passages, source)


Run = list[tuple[Passage, tuple[str, str]]]


def _keys(name: str) -> tuple[str, ...]:
    return vocabulary().mail[name]


def _runs(passages: list[Passage]) -> list[Run]:
    """Runs of at least three header lines, or of two that name a sender or a date."""
    runs: list[Run] = []
    run: Run = []
    for passage in passages:
        found = header(passage.text) if passage.kind != "cell" and len(passage.pieces) < _HEAD else None
        if run and (not found or passage.before == "\n\n"):
            runs.append(run)
            run = []
        if found:
            run.append((passage, found))
    runs.append(run)
    return [run for run in runs if len({key for _, (key, _) in run}) >= 3]


def _mark_signatures(passages: list[Passage], source: str) -> None:
    """Mark what follows a line with two hyphens (RFC 3676, 4.3) up to the next blank line."""
    ends = [match.end() for match in _SIGNATURE.finditer(source)]
    signing = False
    for above, passage in pairwise([None, *passages]):
        if passage is None:
            continue
        after = above.source if above else 0
        opens = any(after < end <= passage.source for end in ends)
        signing = opens or (signing and passage.before == "\n")
        if signing:
            passage.kind = "furniture"


def _take(run: Run, draft: Draft) -> None:
    for passage, (key, value) in run:
        if key in _keys("subject") and value:
            draft.title = draft.title or value.strip()
        if key in _keys("date") and value:
            draft.claims.append(
                Claim(
                    value.strip(),
                    f"line {{line}} of the text, a mail header: “{key.title()}: {value.strip()}”",
                    passage,
                )
            )
