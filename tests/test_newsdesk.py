"""What an editor reads in news: of whom or what a clause tells, and on which day what was decreed, set or put off lies."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
DEEDS = [
    # what `which` stands for
    ("The board set up a group on holiday homes, which will meet on 4 March.", [("2013-03-04", "A group on holiday homes will meet")]),
    ("He ordered a review of rail fares, which will report on 4 March.", [("2013-03-04", "A review of rail fares will report")]),
    ("There are no drugs for Lassa, which was first identified in 1969.", [("1969", "Lassa was first identified")]),
    ("The head of the school that closed in 1990 left.", [("1990", "The school closed")]),
    # whoever says it is not spoken of in what is said
    (
        '"The ferry was sound," it said in a note on Monday.',
        [("2013-02-11", "It said: The ferry was sound")],
    ),
    # what somebody is between commas
    ("Bo Moe, chief executive, who came from Ulm in 2011, will leave.", [("2011", "Bo Moe came from Ulm")]),
    ("Bo Moe, treasurer, who came from Ulm in 2011, will leave.", [("2011", "Bo Moe came from Ulm")]),
    # participles and verbs told apart
    ("A similar vase found in Ulm in 2009 ought to be sold.", [("2009", "A similar vase was found in Ulm")]),
    ("The notes, which he printed, show that the mill burned in 1912.", [("1912", "The mill burned")]),
    ("The shares were suspended on Monday after closing at 40 pence on Friday.",
     [("2013-02-11", "The shares were suspended"), ("2013-02-08", "The shares closed at 40 pence")]),
    ("It lost money on Monday after sales of soups and frozen pies fell.", [("2013-02-11", "It lost money")]),
    ("The mill vowed after that fire to hire nine men by 2015.", [("/2015", "The mill vowed after that fire to hire nine men")]),
    # a clause behind `once` is cut off whole
    ("Lee said on Monday that talks would resume once a truce had been signed.", [("2013-02-11", "Lee said that talks would resume")]),
    # whose verb it is behind a clause that says when
    ("Bo Moe came to power in 2004 when Per Lund fell ill, and was elected in 2006.",
     [("2004", "Bo Moe came to power"), ("2006", "Bo Moe was elected")]),
    # a part of several
    ("They rejected an offer of 11.5 per cent over three years, which was taken up in January by the union.",
     [("2013-01", "An offer of 11.5 per cent over three years was taken up by the union")]),
    ("More than 90 per cent of those who voted on Monday backed it.", [("2013-02-11", "Those voted")]),
    ("Most of those who left on Monday came back.", [("2013-02-11", "Most left")]),
    ("Many of those who left on Monday came back.", [("2013-02-11", "Many left")]),
    # no thing has shares
    ("The pill was made by Ardent. Its shares were halted on Monday.", [("2013-02-11", "Its shares were halted")]),
    # who is called after where he works
    ("A care home manager was jailed on Monday.", [("2013-02-11", "A care home manager was jailed")]),
    ("The boy home from school fell on Monday.", [("2013-02-11", "The boy fell")]),
    # a round is no second, and a run-off is what its day dates
    ("They will meet in a second round on Friday.", [("2013-02-15", "They will meet in a second round")]),
    ("Saturday's runoff was called after nobody won.", [("2013-02-09", "The runoff took place")]),
    # a number begins a sentence behind a clock time
    ("The mill burned at 9 p.m. Twenty-two people fled on Monday.",
     [("2013-02-12T21:00:00", "The mill burned"), ("2013-02-11", "Twenty-two people fled")]),
    # votes are counted into the day after
    ("Voters went to the polls on Thursday. Lee spoke at 3am.",
     [("2013-02-07", "Voters went to the polls"), ("2013-02-08T03:00:00", "Lee spoke")]),
    ("Lee won Thursday's by-election. She spoke at 3am.",
     [("2013-02-07", "Lee won the by-election"), ("2013-02-08T03:00:00", "She spoke")]),
    ("Lee, beaten in the election, left on Thursday. He landed at 3am.",
     [("2013-02-07", "Lee left"), ("2013-02-07T03:00:00", "He landed")]),
    ("Voters went to the polls on Thursday. Doors opened at 5am.",
     [("2013-02-07", "Voters went to the polls"), ("2013-02-07T05:00:00", "Doors opened")]),
    ("The mill shut on Thursday. Lee spoke at 3am.", [("2013-02-07", "The mill shut"), ("2013-02-07T03:00:00", "Lee spoke")]),
    # a period and its end
    ("Net sales in the quarter ended Sept. 30 rose 9%.", [("2012-07-01/2012-09-30", "Net sales rose 9%")]),
    ("The nurses' union said its members had struck since December.", [("2012-12/..", "The nurses' union’s members had struck")]),
]  # fmt: skip

SIDES = [
    # when something was said, behind what it promises
    ("Lee said he would respect the ruling late on Thursday.", "2013-02-07", "planned"),
    ("Lee said he would accept it, in a speech on Thursday.", "2013-02-07", "planned"),
    ("Lee said he would set out his plans in a speech on Thursday.", "2013-02-14", "planned"),
    # a law comes into force ahead, whatever stands before
    ("If approved, the cap takes effect on July 1.", "2013-07-01", "planned"),
    ("The cap takes effect on July 1, officials said.", "2013-07-01", "planned"),
    # a number of votes is no verb
    ("Ann Lee won 900 votes in Thursday's by-election.", "2013-02-07", "happened"),
    ("The board votes on Thursday.", "2013-02-14", "planned"),
    # a second verb beside what had been done
    ("The firm said it had shut the mine and expected to open it on Friday.", "2013-02-15", "planned"),
    ("Ann had been told that it would begin in July.", "2012-07", "planned"),
    # what holds from a day on
    ("The king declared three days of mourning from Saturday.", "2013-02-16/..", "planned"),
    ("The mayor announced a ban on barbecues from Friday.", "2013-02-15/..", "planned"),
    ("The firm announced figures from Friday.", "2013-02-08", "happened"),
    ("The board voted to sign a five-year lease from April 1.", "2013-04-01/..", "planned"),
    # what ought to be is not yet
    ("They ought to reach Ulm by Friday.", "/2013-02-15", "planned"),
    ("They ought to have left on Friday.", "2013-02-08", "conditional"),
    # what was put off is near
    ("A strike planned for 17 September was postponed.", "2012-09-17", "planned"),
    ("A strike planned for 17 March was postponed.", "2013-03-17", "planned"),
    ("A strike is planned for 17 September.", "2013-09-17", "planned"),
    # what is set for a day
    ("The board has set a target date of August 23, 2013.", "2013-08-23", "planned"),
    ("Officers will hold an open house at each on March 15.", "2013-03-15", "planned"),
]  # fmt: skip

NO_EVENTS = [
    ("This article was amended on 9 September 2012.", "updated at"),
    ("An earlier version said that Ann Lee was appointed in 2009.", "correction"),
    ("Numbers have recovered to half of what they were in 2009.", "comparison"),
    ("“Today marks a milestone for us,” said Ann Lee.", "vague reference"),
    ("Passengers booked for Saturday could travel free.", "which things are meant"),
    ("Ann Lee told the News at One that it was so.", "date in a name"),
]

NAMES = [
    ("Neighbouring Vosia lost nine men in 2011.", "Vosia"),
    ("He joined the firm of Freeman Fox in 1950.", "Freeman Fox"),
]


@each_row(("text", "expected"), DEEDS, ids=[text[:50] for text, _ in DEEDS])
def test_of_whom_or_what_it_is_told(text, expected):
    assert [(event.date and event.date.edtf, event.title) for event in composed(text).events] == expected


@each_row(("text", "date", "modality"), SIDES)
def test_on_which_day_it_lies(text, date, modality):
    (event,) = composed(text).events
    assert (event.date.edtf, event.modality.kind) == (date, modality)


def test_an_obituary_is_of_late():
    text = "Bo Moe, a skier who raced at the 1952 Games and then taught, died Jan. 26 in Ulm."
    rest = " ".join(f"He left Moss in {year}." for year in (1950, 1955, 1961, 1970, 1974, 1981, 1983, 1990))
    found = {event.title: event.date.edtf for event in composed(f"{text}\n\n{rest}").events}
    assert found["Bo Moe died in Ulm"] == "2013-01-26"


@each_row(("text", "rule"), NO_EVENTS)
def test_what_is_said_of_the_text_itself_is_no_event(text, rule):
    done = composed(text)
    assert (list(done.events), [refusal.rule for refusal in done.refusals]) == ([], [rule])


def test_nobody_takes_part_in_an_event_that_only_dates_his_deed():
    (event,) = composed("Bo Moe, who left Ulm after the 1982 fire, is back.").events
    assert (event.title, event.people) == ("The fire took place", ())


@each_row(("text", "name"), NAMES)
def test_a_name_begins_where_it_does(text, name):
    (event,) = composed(text).events
    assert name in (*event.organisations, *event.places, *event.names)
    assert not event.people


BYLINES = [
    "By Staff / Oslo Bureau",
    "By Agencies",
    "By Metro Staff",
    "By Our Correspondent",
]


@each_row("byline", BYLINES)
def test_a_byline_that_names_nobody_gives_nobody_a_deed(byline):
    told = composed(
        f"The storm shuts the port\n\n{byline}\n\nThe storm shut the port on Sunday. She left in 1990.\n"
    ).events
    assert [(event.date.edtf, event.people) for event in told] == [("2013-02-10", ()), ("1990", ())]


OF_ONE_NAME = [
    ("Dora Holm died on Sunday, said her nephew, Peter Holm. Ms. Holm left Ulm in 1962.", "Dora Holm"),
    ("Dora Holm married Karl Holm in 1950. Mr. Holm left Ulm in 1962.", "Karl Holm"),
    ("Carl Holm left two sons, Peter Holm and Karl Holm. Mr. Holm left Ulm in 1962.", "Carl Holm"),
    ("Dora Holm and Rosa Holm ran it. Ms. Holm left Ulm in 1962.", "Holm"),
    ("Zimo Holm and Rosa Holm ran it. Ms. Holm left Ulm in 1962.", "Holm"),
]


@each_row(("text", "person"), OF_ONE_NAME)
def test_a_courtesy_title_says_which_of_a_family_is_meant(text, person):
    assert composed(text).events[-1].people == (person,)


LIVE = """The vote live

21:40 Queues were long.

22:00 Polls have closed.

23:15 Boxes arrived.

00:50 Moss has declared.

02:30 Lee has conceded. He left the hall at 2.10."""


def test_a_log_goes_on_past_the_midnight_behind_its_day():
    told = [event.date.edtf for event in composed(LIVE).events]
    assert told[-3:] == ["2013-02-13T00:50:00", "2013-02-13T02:30:00", "2013-02-13T02:10:00"]


@each_row(
    "deed", ["agreed July 18 to extend its lease", "agreed July 18 to a truce", "voted on July 18 to shut its mine"]
)
def test_what_was_agreed_lies_behind_the_day_of_the_agreement(deed):
    told = [event.date.edtf for event in composed(f"The firm {deed} from August until December.").events]
    assert told[0] == "2012-07-18"
    assert "2011" not in " ".join(told)
