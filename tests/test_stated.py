"""Which day an hour of a report is of, where something was said of it on another day since."""

from dateline import find_dates
from make import composed
from tables import each_row

WRITTEN = "2013-05-14"  # a Tuesday
SUNDAY, MONDAY = "2013-05-12", "2013-05-13"

# what the report tells before its hour, and after the day of the event; the day of the hour
OF_THE_EVENT = [
    ("A ferry sank on Sunday. The coast guard said on Monday that it had asked for help.", "That was at 6:12 a.m."),
    ("A plane crashed near Ulm on Sunday. The airline on Monday said the pilot had reported smoke.", "He called the tower at 6:12 a.m., it said."),
    ("Two men were shot in Ulm on Sunday. Police said on Monday that they had arrested a man.", "The shooting began at 9 p.m."),
    ("A mill burned down in Moss on Sunday. The owner told reporters on Monday that he had left a stove on.", "Firemen were called at 3 a.m."),
    ("A fire broke out on Sunday. On Monday the mayor said it had spread fast.", "Crews were called at 2 a.m."),
    ("Two trains collided on Sunday. The operator said in a statement on Monday that a signal had failed.", "The crash happened at 7:45 a.m."),
    ("A pier collapsed on Sunday. On Monday, officials said nine people had died.", "It gave way at 7:45 a.m."),
    ("A man was shot in Ulm on Sunday.", "Police said on Monday that the shots were fired at 9 p.m."),
    ("A man was stabbed in Ulm on Sunday.", "On Monday police said the man with the knife fled at 9 p.m."),
    ("A man was shot on Sunday. Police said Monday that he was 20. A friend said on Monday that he was kind.", "He was hit at 9 p.m., police said."),
]  # fmt: skip
# behind what came of it the event is named, or it is told what had been
OF_THE_EVENT_STILL = [
  ("A gunman killed two in Ulm on Sunday. The suspect was charged on Monday.", "The shots were fired at about 9 p.m."),
  ("Two trains collided near Ulm on Sunday. The minister visited the site on Monday.", "The first train had left Ulm at 6.40 a.m."),
  ("A woman was killed in Ulm on Sunday. The driver appeared in court on Monday.", "The crash happened at 9 p.m."),
  ("A bomb exploded in Ulm on Sunday. A group claimed the attack on Monday.", "The blast came at 9 a.m."),
]  # fmt: skip
OF_THE_STATEMENT = [
    # somebody may be meant who spoke then, or what came of it
    ("A mill burned down in Moss on Sunday. On Monday the mayor said that it had been old.", "She left at 3 p.m."),
    ("A man was shot on Sunday. Police said on Monday that they knew the gunman.", "A man was arrested at 9 p.m."),
    ("A man was shot on Sunday. Police said on Monday that they knew the gunman.", "A news conference began at 3 p.m."),
    # what was said was to come
    ("A mill burned down on Sunday. The mayor said on Monday that the town would rebuild it.", "The council voted at 3 p.m."),
    # no event tells by the hour
    ("The strike began on Sunday. The union said on Monday that no trains had run.", "The talks broke down at 2 p.m."),
    ("Ann Lee was elected on Sunday. Her rival said on Monday that the count had been fair.", "The house met at 2 p.m."),
    # something else was told on that day
    ("The club opened on Sunday. A man was shot there on Monday. Police said on Monday that he had fled.", "The shooting began at 9 p.m."),
    ("A man was shot on Sunday. Police caught the gunman on Monday.", "The chase began at 9 p.m."),
    ("A gunman killed two in Ulm on Sunday. The suspect was charged on Monday.", "He was flown to Oslo at 9 p.m."),
]  # fmt: skip

# told on Sunday and said on Tuesday; what counts from a day told, its day, and the other one that it could be
THAT_DAY = [
    ("A man was shot in Ulm on Sunday. Police said on Tuesday that he had been to a party that night.", "2013-05-12", "2013-05-14"),
    ("A man was shot in Ulm on Sunday. Police said on Tuesday that he had been in a fight the day before.", "2013-05-11", "2013-05-13"),
    ("A mill burned in Ulm on Sunday. Police said on Tuesday they were seeking a car. It had been seen earlier that day.", "2013-05-12", "2013-05-14"),
    ("A man was shot in Ulm on Sunday. Police said on Tuesday that he was 20. He died the next day.", "2013-05-15", "2013-05-13"),
    ("The strike began on Sunday. The union said on Tuesday that no trains had run. Talks broke down that evening.", "2013-05-14", "2013-05-12"),
]  # fmt: skip


@each_row(("text", "day", "other"), THAT_DAY)
def test_what_counts_from_a_day_told_counts_from_that_of_the_event(text, day, other):
    (event,) = (
        e
        for e in composed(text, published="2013-05-17").events
        if e.because.expression.split()[0] in ("that", "the", "earlier")
    )
    assert event.date.edtf[:10] == day
    assert other in {reading.edtf[:10] for reading in event.because.alternatives}


@each_row(("told", "hour"), [*OF_THE_EVENT, *OF_THE_EVENT_STILL])
def test_an_hour_of_what_happened_is_not_of_the_day_on_which_it_was_said(told, hour):
    assert find_dates(f"{told} {hour}", published=WRITTEN)[-1].value.startswith(f"{SUNDAY}T")


@each_row(("told", "hour"), OF_THE_STATEMENT)
def test_an_hour_of_what_came_then_is_of_that_day(told, hour):
    assert find_dates(f"{told} {hour}", published=WRITTEN)[-1].value.startswith(f"{MONDAY}T")


@each_row(("told", "hour"), [*OF_THE_EVENT[2:4], *OF_THE_STATEMENT[:2], *OF_THE_STATEMENT[4:6]])
def test_the_other_day_is_given_beside_and_confidence_falls(told, hour):
    def at(text):
        return next(e for e in composed(text, published=WRITTEN).events if "T" in e.date.edtf)

    doubtful, plain = at(f"{told} {hour}"), at(f"{told.split('. ')[0]}. {hour}")
    days = {doubtful.date.edtf[:10], *(other.edtf[:10] for other in doubtful.because.alternatives)}
    assert days == {SUNDAY, MONDAY}
    assert doubtful.confidence.score < plain.confidence.score
