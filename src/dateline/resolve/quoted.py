"""From what counts what is quoted from something written at another time."""

from dateline.interval.algebra import Context
from dateline.records import Mention
from dateline.resolve.anchors import Anchors
from dateline.resolve.quotes import written


def of_writing(mention: Mention, quotation: tuple[int, int], context: Context, anchors: Anchors) -> str:
    """Set the anchor for what is quoted from something written: its date if the sentence gives one, else none; and
    say why."""
    word = written(anchors.text, quotation, anchors.words)
    if not word:
        return anchors.now_because
    sentence = anchors.sentences[mention.sentence]
    dates = [
        (span, source)
        for span, source in anchors.told.sources.items()
        if source.sentence == mention.sentence and not quotation[0] <= source.start < quotation[1]
    ]
    own, source = dates[-1] if dates and sentence.start <= quotation[0] else (None, None)
    context.now = own
    if anchors.mode.mode == "dispatch":
        context.here = own
    if source is not None:
        return f"the words quoted are dated “{source.text}”"
    return f"the words are quoted from something written (“{word}”), and when that was is not said"
