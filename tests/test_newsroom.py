"""What an editor reads in news: which of two verbs is told, what a plan is called, and what quarters firms tell of."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
DEEDS = [
    # two verbs that share all that follows are both told
    ("Officers shot and wounded a suspect in Moss on Monday.", [("2013-02-11", "Officers shot and wounded a suspect in Moss")]),
    ("The inquest opened and adjourned on Friday.", [("2013-02-08", "The inquest opened and adjourned")]),
    ("He was tried and hanged in May 1963.", [("1963-05", "He was tried and hanged")]),
    ("Ann Lee, who was shot and killed on Monday, was a nurse.", [("2013-02-11", "Ann Lee was shot and killed")]),
    ("The mine was sold and later shut in 1990.", [("1990", "The mine later shut")]),
    ("He was captured and escaped in May.", [("2012-05", "He escaped")]),
    ("The firm lost money and closed in 2001.", [("2001", "The firm closed")]),
    # a particle before a day is the verb's
    ("Ann Lee was sworn in Monday.", [("2013-02-11", "Ann Lee was sworn in")]),
    ("A burglar broke in Thursday night.", [("2013-02-07", "A burglar broke in")]),
    ("Police called in Monday a second team.", [("2013-02-11", "Police called in a second team")]),
    ("Ann Lee was sworn in on Monday.", [("2013-02-11", "Ann Lee was sworn in")]),
    ("He was born in 1950.", [("1950", "He was born")]),
    ("The shop was broken into last week.", [("[2013-02-04..2013-02-10]", "The shop was broken into")]),
    ("The strike went into June.", [("2012-06", "The strike went")]),
    ("Work on the bridge began back in July.", [("2012-07", "Work on the bridge began")]),
    ("He came back in May.", [("2012-05", "He came back")]),
    ("The firm hit back on Monday.", [("2013-02-11", "The firm hit back")]),
    ("The 31-hour sit-in staged by nurses near the hall ended on Monday.", [("2013-02-11", "The 31-hour sit-in ended")]),
    # what set it off is looked into, the fire was then
    ("Detectives are looking into what caused a fire in Moss on Monday.", [("2013-02-11", "A fire in Moss took place")]),
    ("Nobody knows what started the fire on Monday.", [("2013-02-11", "The fire took place")]),
    ("Rain caused a flood on Monday.", [("2013-02-11", "Rain caused a flood")]),
    # an hour right behind one that says p.m. is of the same half
    (
        "Police were told of the crash at 1:28pm. The road reopened at 4.30.",
        [("2013-02-12T13:28:00", "Police were told of the crash"), ("2013-02-12T16:30:00", "The road reopened")],
    ),
    ("He rang at 2pm. Lee came at 1.30.", [("2013-02-12T14:00:00", "He rang"), ("2013-02-12T01:30:00", "Lee came")]),
    # who it was
    ("The driver, 45-year-old Ann Lee, was hurt on Monday.", [("2013-02-11", "Ann Lee was hurt")]),
    ("On Monday Ann Lee, a nurse in Moss said she had left.", [("2013-02-11", "Ann Lee said she had left")]),
    ("He praised Ann Lee, the head of the board said on Monday.", [("2013-02-11", "The head of the board said he praised Ann Lee")]),
    # verbs behind what stands between them and their subject
    ("The bus in which they were travelling hit a tree on Monday.", [("2013-02-11", "The bus hit a tree")]),
    ("The car that they were driving hit a wall on Monday.", [("2013-02-11", "The car hit a wall")]),
    ("The lift in which they were riding cut out on Monday.", [("2013-02-11", "The lift cut out")]),
    # what a day behind a conjunction, a participle or `while` tells of
    ("She was found in Vik and on Monday, she was still there.", [("2013-02-11", "She was still there")]),
    ("The mill was shut and as of May, nine men were out of work.", [("2012-05", "Nine men were out of work")]),
    ("Lee was held in Moss, and on Monday, police found the van.", [("2013-02-11", "Police found the van")]),
    ("Lee was held in Moss and Vik on Monday, and police found a van.", [("2013-02-11", "Lee was held in Moss and Vik")]),
    ("Lee was held on Monday and on Friday, police said.", [("2013-02-11", "Lee was held"), ("2013-02-08", "Lee was held")]),
    ("The boy last seen on Monday was found.", [("2013-02-11", "The boy was last seen")]),
    ("It was the last seen of him in May.", [("2012-05", "It was the last seen of him")]),
    ("One person died in a hospital, while two were found on Monday.", [("2013-02-11", "Two were found")]),
    ("Police arrested him while he was leaving on Monday.", [("2013-02-11", "Police arrested him")]),
    ("The car hit a bus bound for Ulm at 2pm on Monday.", [("2013-02-11T14:00:00", "The car hit a bus")]),
    # who says so
    ("The mill was shut, Bo Moe, QC, told the court on Monday.", [("2013-02-11", "Bo Moe told the court the mill was shut")]),
    ("Ann Lee will return next year, per the club.", [("2014", "Ann Lee will return")]),
    ("Acclaimed Danish author Ann Lee has died, her club said on Monday.", [("2013-02-11", "Ann Lee’s club said acclaimed Danish author Ann Lee has died")]),
    (
        "Officials said on Monday the death toll in the powerful tropical cyclone in the eastern state of Moss rose to 38.",
        [("2013-02-11", "Officials said the death toll rose to 38")],
    ),
    # two days told of one
    ("Ann Lee, who was held on Monday, today denied it.", [("2013-02-11", "Ann Lee was held"), ("2013-02-12", "Ann Lee denied it")]),
    # an article before a day is that of its noun
    ("He won the 18 December vote.", [("2012-12-18", "He won the vote")]),
    ("He was hurt in the 3 January attack on the mill.", [("2013-01-03", "He was hurt in the attack on the mill")]),
    ("He came on the 3 January and left.", [("2013-01-03", "He came and left")]),
]  # fmt: skip

PLANS = [
    # what is not to come until then is to come then
    ("It was due to open in May, but is now not due to open until June.", ["2013-05", "2013-06"], "It is now due to open"),
    ("The club will not reopen before May.", ["2013-05"], "The club will reopen"),
    ("The ban does not take effect until 1 July.", ["2013-07-01"], "The ban takes effect"),
    ("The club will reopen before May.", ["/2013-05"], "The club will reopen"),
    # what is told of beside a clause
    ("He left, with the storm forecast to reach Moss on Friday.", ["2013-02-15"], "The storm was forecast to reach Moss"),
    ("Work goes on, with talks on a truce set to begin on Friday.", ["2013-02-15"], "Talks on a truce are set to begin"),
    ("It opens on Friday - but not until after 5pm, the club has said.", ["2013-02-15", "2013-02-15T17:00:00"], "It opens"),
    # what is to be done before something comes to pass
    ("Crews battle to clear the road before strong winds hit on Friday.", ["2013-02-15"], "Strong winds hit"),
    ("They want to end the row before the club shut on Friday.", ["2013-02-15"], "The club shut"),
    # what is only said to be done
    ("A third suspect is only expected in the dock on Friday.", ["2013-02-15"], "A third suspect is only expected in the dock"),
    ("We request Lee to come on Friday, said the bench.", ["2013-02-15"], "The bench: We request Lee to come"),
    # what is called off
    ("Officials cancelled the 3 March rally.", ["2013-03-03"], "The rally was to take place"),
    ("The court suspended the March 3 vote.", ["2013-03-03"], "The vote was to take place"),
]  # fmt: skip

OVER = [
    ("The match was played on Tuesday, 4 February.", "2013-02-04?"),
    ("Crews worked to clear the road before snow hit on Friday.", "2013-02-08"),
    ("Firefighters are tackling fires that broke out before winds hit on Friday.", "2013-02-08"),
    ("He is in hospital after a car hit him on Friday.", "2013-02-08"),
    ("The bank raised its forecast to 5% on Friday.", "2013-02-08"),
    ("Judges upheld the 3 May vote.", "2012-05-03"),
]

# a quarter that had not ended is one of a business year; one long over may be
QUARTERS = [
    ("Velo announced that its first-quarter profit surged 78%.", None),
    ("Net income rose to $6.43 a share in the first quarter.", None),
    ("Velo expects its first-quarter profit to fall.", "2013-33"),
    ("The shop will open in the first quarter.", "2013-33"),
    ("Velo said it would open in the first quarter.", "2013-33"),
    ("Orders fell in the fourth quarter.", "2012-36"),
    ("Velo said its second-quarter profit rose.", "2012-04?/2012-06?"),
    ("Profit fell 3% in the third quarter.", "2012-35"),
]


@each_row(("text", "expected"), DEEDS, ids=[text[:50] for text, _ in DEEDS])
def test_deeds_are_told_whole_and_by_name(text, expected):
    assert [(event.date and event.date.edtf, event.title) for event in composed(text).events] == expected


@each_row(("text", "dates", "title"), PLANS, ids=[text[:50] for text, *_ in PLANS])
def test_plans_are_called_by_what_they_are(text, dates, title):
    events = composed(text).events
    assert [event.date.edtf for event in events] == dates
    assert (events[-1].title, {event.modality.kind for event in events}) == (title, {"planned"})


@each_row(("text", "date"), OVER)
def test_what_is_over_stays_so(text, date):
    (event,) = composed(text).events
    assert (event.date.edtf, event.modality.kind) == (date, "happened")


@each_row(("text", "date"), QUARTERS)
def test_a_quarter_that_cannot_be_that_of_the_year_is_left_open(text, date):
    done = composed(text)
    (event,) = (*done.events, *done.undated)
    assert (event.date and event.date.edtf) == date


@each_row("dateline", ["SPOKANE, Wash. — Spokane police", "KANSAS CITY, Mo. — Police", "AUSTIN, Tex. (AP) — Police"])
def test_a_town_with_its_state_is_nobody(dateline):
    events = composed(f"{dateline} arrested a man on Monday. He was held in Moss.").events
    assert [event.people for event in events] == [()]


@each_row(
    ("text", "told"),
    [
        ("If you saw Lee in Moss on Sunday, please ring us.", ("2013-02-10", "conditional", "You saw Lee in Moss")),
        ("If you can come on Sunday, please ring us.", ("2013-02-17", "planned", "Ring us")),
    ],
)
def test_a_reader_is_asked_what_he_saw(text, told):
    (event,) = composed(text).events
    assert (event.date.edtf, event.modality.kind, event.title) == told
