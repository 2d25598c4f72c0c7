"""Times that are subjects, `The 5th was a Sunday`, and those before a verb whose subject is left out."""

from collections.abc import Sequence

from dateline.compose.parse.small import BE, LATELY, TO_COME, YEARS_DO
from dateline.compose.parse.tags import NOMINALS
from dateline.compose.parse.tokens import Tok, tag_at


def dated_subject(tokens: Sequence[Tok], own: Sequence[int], end: int) -> tuple[int, int] | None:
    """`The 5th was the Paras`: a date is the subject where nothing else can be, and nothing stands before the verb but
    adverbs, or the verb is a form of be; not of `Today, in a paper published in Oslo, he …`."""
    be = end < len(tokens) and tokens[end].low in BE
    for index in own:
        led = not index and _of_thing(tokens, end)
        if not be and not led and any(token.tag in ("IN", "TO", ",") for token in tokens[index + 1 : end]):
            continue
        if not index and end == 1 and not be and end < len(tokens) and _left_out(tokens, end):
            return None  # `[May 1906] launched by the firm`
        if tokens[index].tag == "DATE" and (index == 0 or tokens[index - 1].tag not in ("IN", "TO")):
            if led:
                return 0, end  # `[The summer] of the strike may be over`
            label = tokens[index + 1 : index + 2]  # `1998–2003 Studied law in Vienna`, `1962 – Moved to Hull`
            named = bool(label) and (label[0].text.istitle() or label[0].text == ":" or label[0].tag == "--")
            return None if named else (index, index + 1)
    return None


def said_ahead(tokens: Sequence[Tok], at: int) -> bool:
    """Whether the date at a token says itself that it is to come, `[tomorrow]`, `[next week]`; at: -1 for none."""
    return at >= 0 and tokens[at].low.split()[0] in TO_COME


def _left_out(tokens: Sequence[Tok], end: int) -> bool:
    """Whether a verb right behind the date that opens a line has no subject: `[May 1906] launched by the firm`, and
    where somebody tells of himself `[Yesterday] had to stay in`, `[Last night] went to Ulm`."""
    verb = tokens[end]
    if verb.low in YEARS_DO and tokens[end - 1].low.split()[0] in LATELY:
        shown = {"had": ("DT", "TO"), "went": ("TO", "RP")}  # not `[Last week] had its ups and downs`
        return tag_at(tokens, end + 1) in shown.get(verb.low, ())
    return verb.tag in ("VBD", "VBN") and verb.low not in YEARS_DO


def _of_thing(tokens: Sequence[Tok], end: int) -> bool:
    """Whether a sentence begins with the time of a thing and goes on with its verb: `[The summer] of the strike`."""
    span = tokens[2:end] if end > 2 else ()
    return tokens[1].low == "of" and bool(span) and all(token.tag in NOMINALS for token in span)
