"""How probable it is that a date is right, and why."""

from dateline.records import Resolution, Scored


def confidence(resolution: Resolution) -> Scored:
    """The score of a resolved date; 0 where there is none."""
    because = resolution.because
    if resolution.when is None:
        return Scored(score=0, reasons=(resolution.unresolved,))
    score = {"none": 0.95, "published": 0.85, "section": 0.85, "neighbour": 0.9}.get(because.counted_from, 0.7)
    return Scored(score=score, reasons=(because.anchor_because,) if because.anchor_because else ())
