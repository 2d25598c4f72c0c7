"""Ages behind a name: "Zora Quill, 34, left", "they charged Zora Quill, 41; Tom Trask, 35; and Wes Grint, 20."."""

from collections.abc import Sequence

from dateline.compose.names.lexicon import Cue

AGE = (Cue("person", 4, "an age after it"),)
AT_END = (Cue("person", 2, "an age after it"),)  # which may be the points of a team as well
OF_AGE = (Cue("person", 3, "an age before it"),)  # the 60-year-old Zora Quill
NOTHING: tuple[Cue, ...] = ()
LONGEST, CLOSING = 2, ";."


def aged(words: Sequence[str]) -> tuple[Cue, ...]:
    """What the first of the words behind a name and a comma says, where it may be an age."""
    digits = words[0].rstrip(",")
    if digits.isdigit() and len(digits) <= LONGEST and (digits != words[0] or words[1:2] == [","]):
        return AGE
    closed = words[0][:-1].isdigit() and words[0][-1] in CLOSING and len(words[0]) == LONGEST + 1
    return AT_END if closed else NOTHING
