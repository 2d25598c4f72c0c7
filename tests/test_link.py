"""Statements of one event become one event: which do, which never do, and what the record then says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.errors import SettingsError
from dateline.link import link, load_verdicts
from dateline.link.dates import at_night, night_words
from dateline.link.merge import best_kind, best_title
from dateline.link.prepare import prepared
from dateline.link.rivals import Rivals
from dateline.link.score import Scores
from dateline.link.settle import settle_date
from dateline.link.statements import one_story
from dateline.pipeline import build, per_document
from gold import COLLECTIONS
from gold_events import collection
from make import by_mentions, document
from many import examples


def composed(*texts, published="2014-11-20"):
    """One document for each text."""
    return [
        per_document(document(text, f"{number}.txt", published=published, published_because="given"))
        for number, text in enumerate(texts)
    ]


def linked(*texts, **fields):
    return link(composed(*texts, **fields))[0]


# ----------------------------------------------------------------------------------------------------- one or two

SAME = [
    (
        "President Ruth Okafor resigned on 3 May 2011.",
        "On 3 May 2011 Okafor resigned as president.",
    ),
    (
        "The two ministers signed the Lowther treaty in Oslo on 12 June 2009.",
        "The Lowther treaty was signed in Oslo in June 2009.",
    ),
    (
        "Police arrested Daniel Prior in Leeds on 4 April 2013.",
        "Daniel Prior was arrested in Leeds on Thursday, 4 April 2013.",
    ),
    (
        "The ferry Aurelia sank off Pellworm on 3 May 2011.",
        "On 3 May 2011 the ferry Aurelia sank near Pellworm with forty on board.",
    ),
    (  # the seat of a government for the country, asking in two words
        "Greece asked its lenders for an extension on 18 February 2013.",
        "Athens requested an extension from its lenders on 18 February 2013.",
    ),
    (  # an office that has a word of kin in it
        "The Assembly asked its Secretary-General for a plan of the force on 4 November 2013.",
        "The Assembly asked for a plan of the force on 4 November 2013.",
    ),
    (  # two ways to say where a thing began
        "A fire began on the second floor of the Marlow brewery on 4 April 2013.",
        "The fire at the Marlow brewery began in a store room on 4 April 2013.",
    ),
    (  # two verbs for what a disaster does
        "A powerful earthquake struck the Corinth valley on 4 April 2013.",
        "An earthquake devastated the Corinth valley on 4 April 2013.",
    ),
    (  # what two do to one another
        "Axel Lindqvist married Clara Bohm in Norvik on 2 June 1829.",
        "Clara Bohm married Axel Lindqvist in the summer of 1829.",
    ),
    (  # a list of which somebody's deputy is one
        "Otto Kern, his deputy and Ada Rask dined with bankers at the Hotel Borea on 3 May 2011.",
        "Bankers met Otto Kern at the Hotel Borea on 3 May 2011.",
    ),
    (
        "Chancellor Otto Kern met President Ada Rask in Oslo on 3 May 2011.",
        "President Ada Rask met Chancellor Otto Kern in Oslo on 3 May 2011.",
    ),
    (  # a noun and a verb, who it befell named beside it only
        "The freight train Borea left the rails near Oberau on 22 July 2013.",
        "The derailment of the Borea near Oberau took place on 22 July 2013.",
    ),
]

APART = [
    # one day, one sort of deed, other people
    ("Police arrested Daniel Prior in Leeds on 4 April 2013.", "Police arrested Mary Hale in Cork on 4 April 2013."),
    # one person, two days apart
    ("Daniel Prior was arrested in Leeds on 4 April 2013.", "Daniel Prior was arrested in Leeds on 9 April 2013."),
    # one day and name, two deeds
    ("Ruth Okafor landed in Lagos on 3 May 2011.", "Ruth Okafor married Paul Eze on 3 May 2011."),
    # a denial and what it denies
    ("Prior visited Leeds on 4 April 2013.", "Prior did not visit Leeds on 4 April 2013."),
    # a person or country does what another does on the same day, and one sentence names both
    (
        "Denmark closed its airspace on 15 April 2010, hours after Norway.",
        "Norway closed its airspace on 15 April 2010, hours before Denmark.",
    ),
    # what two disasters of one sort did on one day
    ("An earthquake struck Besh on 4 April 2013.", "An earthquake shook Lom on 4 April 2013."),
    ("Fire destroyed a warehouse in Poole on 4 April 2013.", "Fire swept through a hotel in Poole on 4 April 2013."),
    # one meets two, and two things are done to one another by others
    ("Otto Kern met Ada Rask in Oslo on 3 May 2011.", "Ada Rask met Simon Lund in Oslo on 3 May 2011."),
    ("Otto Kern beat Ada Rask in Oslo on 3 May 2011.", "Ada Rask beat Otto Kern in Oslo on 3 May 2011."),
    # who is appointed, and whom he appoints
    ("Elsa Berg was named coach of Oslo on 4 April 2013.", "Elsa Berg named three doctors on 4 April 2013."),
    # one moment, two things
    ("A siren sounded at 9.07 a.m. on 4 April 2013.", "Mary Hale opened the vault at 9.07 a.m. on 4 April 2013."),
    # one country does what another does on the same day
    ("Norway closed its airspace on 15 April 2010.", "Denmark closed its airspace on 15 April 2010."),
    # what was said to somebody, and what he says to it
    (
        "Denmark and Norway addressed a joint note to Finland on 4 April 2013.",
        "A Finnish note on the herring was broadcast on 4 April 2013.",
    ),
    ("Egypt accepted the appeal of the Assembly on 4 April 2013.", "The Assembly appealed to Egypt on 4 April 2013."),
    # an office that has a word of kin in it is nobody's, a secretary is
    (
        "The secretary of Ruth Okafor resigned in Lagos on 3 May 2011.",
        "Ruth Okafor resigned in Lagos on 3 May 2011.",
    ),
    # a deed that is the writer's own, and somebody's of whom nothing shows that he is the writer
    ("They called me on the night of 4 April 2013.", "Engineers were called out on the night of 4 April 2013."),
    ("We started to fly again on 4 April 2013.", "The airline's services started to fly again on 4 April 2013."),
    # a night, and the day after its morning
    (
        "Villagers were taken from their homes at Besh in the night of 4 April 2013.",
        "The villagers of Besh went home on 6 April 2013.",
    ),
    # a plan for one day, and what happened on the next
    ("The launch will take place on 4 April 2015.", "The launch took place on 5 April 2015."),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=[one for one, _ in SAME])
def test_one_event(one, other):
    events = linked(one, other)
    assert len(events) == 1, [event.title for event in events]
    (event,) = events
    assert event.corroboration.documents == 2
    assert event.mentions[1].same_because, "a merge gives its reasons"
    assert "date" in event.mentions[1].same_because[0] or "day" in event.mentions[1].same_because[0]


@pytest.mark.parametrize(("one", "other"), APART, ids=[one + " | " + other for one, other in APART])
def test_two_events(one, other):
    assert len(linked(one, other)) == 2


def composed_on(*published_and_text):
    """One document for each text, published on different days."""
    return [
        per_document(document(text, f"{number}.txt", published=published, published_because="given"))
        for number, (published, text) in enumerate(published_and_text)
    ]


def told_on(*published_and_text):
    """Linked events of texts that were published on different days."""
    return link(composed_on(*published_and_text))[0]


KILLED = [  # what kills is told as a disaster or an attack, and as a death
    ("Two coaches collided at Oberau on 22 July 2013, killing nine.",
     "Nine people died in a coach crash at Oberau on 22 July 2013."),
    ("Count Bassi was murdered on the steps of the opera in Graz on 2 March 1848.",
     "The assassination of Count Bassi in Graz took place on 2 March 1848."),
]  # fmt: skip
KILLED_OTHERWISE = [
    ("A fire destroyed a mill in Holm on 4 April 2013.", "A grocer died in a fire at her flat in Holm on 4 April 2013."),
    ("A bomb exploded at the barracks of Holm on 4 April 2013.", "A sergeant died at the barracks of Holm on 4 April 2013."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), KILLED, ids=[one for one, _ in KILLED])
def test_a_disaster_and_the_deaths_that_it_caused_are_one_event(one, other):
    assert len(linked(one, other)) == 1


@pytest.mark.parametrize(("one", "other"), KILLED_OTHERWISE, ids=[one for one, _ in KILLED_OTHERWISE])
def test_a_disaster_and_another_death_of_the_day_are_two_events(one, other):
    assert len(linked(one, other)) == 2


DOUBTFUL = [  # one word away from certainty on either side
    (
        "A bomb exploded in a bus in Karachi on 7 March 2013.",
        "A bomb was defused at a school in Karachi on 7 March 2013.",
    ),
    ("Dr Menon examined the patient on 7 March 2013.", "Dr Menon discharged the patient on 7 March 2013."),
    ("Fire broke out at a warehouse in Poole on 4 April 2013.", "Fire broke out at a hotel in Poole on 4 April 2013."),
    (
        "Police arrested two brothers in Cork on 4 April 2013.",
        "Police arrested a customs officer in Cork on 4 April 2013.",
    ),
    (
        "Tunisia's labour minister resigned on 30 August 2013.",
        "Tunisia's interior minister resigned on 30 August 2013.",
    ),
]


@pytest.mark.parametrize(("one", "other"), DOUBTFUL, ids=[one for one, _ in DOUBTFUL])
def test_in_doubt_two_events_that_point_to_each_other(one, other):
    """Both records stay, and each names the other with one score and the same reasons."""
    events = linked(one, other)
    assert len(events) == 2, [event.title for event in events]
    mine, yours = events
    assert [link.id for link in mine.related] == [yours.id]
    assert [link.id for link in yours.related] == [mine.id]
    assert mine.related[0].score == yours.related[0].score
    assert 0.15 < mine.related[0].score < 0.7
    assert mine.related[0].reasons[0] == "the same date"


def test_an_event_names_its_nearest_five_and_never_itself():
    events = link([part for name in COLLECTIONS[:1] for part in collection(name).composed])[0]
    by_id = {event.id: event for event in events}
    pairs = [(event.id, other.id) for event in events for other in event.related]
    assert len(pairs) > 20
    assert all(one != other and other in by_id for one, other in pairs)
    assert all(len(event.related) <= 5 for event in events)
    full = {event.id for event in events if len(event.related) == 5}
    assert [(one, other) for one, other in pairs if (other, one) not in pairs and other not in full] == []


CHAIN = (
    "Prior met Brandt in Leeds on 4 April 2013.",
    "Brandt met Okafor in Cork on 4 April 2013.",
    "Okafor met Lund in Oslo on 4 April 2013.",
    "Lund met Bruns in Bonn on 4 April 2013.",
)


def test_no_chain_makes_a_heap():
    """Neighbours in a chain share a name with the next one each; no two of the four are one event."""
    assert [event.title for event in linked(*CHAIN)] == [text.removesuffix(" on 4 April 2013.") for text in CHAIN]


def test_a_link_between_two_sure_groups_does_not_join_them():
    """Two events told by three papers each; one that names the people of both is not the bridge between them."""
    events = linked(
        "Police arrested Daniel Prior in Leeds on 4 April 2013.",
        "Daniel Prior was arrested in Leeds on 4 April 2013.",
        "Daniel Prior was taken into custody in Leeds on 4 April 2013.",
        "Daniel Prior and Mary Hale were arrested on 4 April 2013.",
        "Police arrested Mary Hale in Cork on 4 April 2013.",
        "Mary Hale was arrested in Cork on 4 April 2013.",
    )
    places = [event.places for event in events]
    assert not any({"Leeds", "Cork"} <= set(names) for names in places), places
    assert sorted(len(event.mentions) for event in events if event.places) >= [2, 3]


STORY = (  # two accounts of one night, each with its own names for things
    "Captain Brekke of the Marguerite left Holm at 8.10 p.m. on 4 April 2013. The bow door of the Marguerite burst at "
    "11.17 p.m. on 4 April 2013. Olav Brekke sent a signal to Sandvik at 11.40 p.m. on 4 April 2013.",
    "The Marguerite sailed from Holm at 8.10 p.m. on 4 April 2013. {} "
    "Sandvik heard from Olav Brekke at 11.40 p.m. on 4 April 2013.",
)


@pytest.mark.parametrize(
    ("told", "together"),
    [
        ("Everything went dark on deck at 11.17 p.m. on 4 April 2013.", True),
        # the minute before the cook has told of something else
        (
            "The cook heard a bang at 11.16 p.m. on 4 April 2013. The lamps went dark at 11.17 p.m. on 4 April 2013.",
            False,
        ),
        # in a round minute much happens
        ("Everything went dark on deck at 11.30 p.m. on 4 April 2013.", False),
    ],
)
def test_the_only_thing_that_two_accounts_of_one_story_tell_of_a_minute_is_one(told, together):
    events = linked(STORY[0], STORY[1].format(told), published="2013-04-06")
    held = [len(event.mentions) for event in events if any("bow door" in m.exact for m in event.mentions)]
    assert held == [2 if together else 1], [(event.date.edtf, event.title) for event in events]
    if together:
        (event,) = (e for e in events if "bow door" in e.quote)
        assert "no document tells anything else of that minute" in event.mentions[1].same_because


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("Got the people of Holm out on 1 November 2014.", "One man died and eleven people were hurt on 1 November 2014.", False),
        ("Square again, and rain, in the night of 1 November 2014.", "Kern Square was cleared by force on 1 November 2014.", False),
        # two clock times, which agree
        ("The first of the zones was in at 8.00 a.m. on 1 November 2014.", "The zones took effect at 8.00 a.m. on 1 November 2014.", True),
        # a name, and two words
        ("Kern Square again on 1 November 2014.", "Kern Square was cleared by force on 1 November 2014.", True),
    ],
)  # fmt: skip
def test_a_single_word_does_not_make_one_of_what_tells_no_deed(one, other, together):
    story = "Anna Relk was arrested{} on 3 November 2014. Anna Relk was freed on 5 November 2014.\n\n{}"
    events = linked(story.format(" in Ardal", one), story.format("", other))
    assert len(events) == (3 if together else 4), [event.title for event in events]


@pytest.mark.parametrize(
    ("field", "texts", "expected"),
    [
        # a second surname that the writer of it leaves out afterwards
        ("people", ("Rafael Prado Lima was charged on 3 May 2011. Prado left on 4 May 2011.", "Rafael Prado fled on 5 May 2011."), {"Rafael Prado Lima"}),
        # a surname of which two names are a beginning only
        ("people", ("Adam Roth Keller was charged on 3 May 2011. Keller left on 4 May 2011.", "Adam Roth fled on 5 May 2011."), {"Adam Roth Keller", "Adam Roth"}),
        # a grandson
        ("people", ("Adam Roth II was charged on 3 May 2011. Roth left on 4 May 2011.", "Adam Roth fled on 5 May 2011."), {"Adam Roth II", "Adam Roth"}),
        # what a company is by law, in two ways of writing it, and left out
        ("organisations", ("Marlow Foam Ltd. was fined on 3 May 2011.", "Marlow Foam Limited was sold on 4 May 2011.", "Marlow Foam Limited paid on 5 May 2011."), {"Marlow Foam Limited"}),
        ("organisations", ("Marlow Foam Ltd was fined on 3 May 2011.", "Marlow Foam GmbH was sold on 4 May 2011."), {"Marlow Foam Ltd", "Marlow Foam GmbH"}),
    ],
)  # fmt: skip
def test_one_name_in_all_documents(field, texts, expected):
    assert {name for event in linked(*texts) for name in getattr(event, field)} == expected


def test_rivals_are_other_statements_of_the_documents_of_a_pair():
    """How near they come, from three below the score of the pair to as much above it; the nearer one first."""
    parts = composed(
        "Prior met Lund on 4 April 2013. Prior met Eze on 4 April 2013.", "Prior met Hale on 4 April 2013."
    )
    lund, eze, hale = prepared(parts)
    rivals = Rivals()
    rivals.note(lund, hale, 1.0)
    assert rivals.near(lund, hale, 1.0) == (0.0, 0.0), "nothing else is known"
    rivals.note(hale, eze, 0.5)
    assert rivals.near(lund, hale, 1.0) == (2.5, 0.0)
    assert rivals.near(eze, hale, 0.5) == rivals.near(hale, eze, 0.5) == (3.5, 0.0)
    rivals.note(lund, eze, 6.0)
    assert rivals.near(lund, hale, 1.0) == (2.5, 0.0), "a document is no rival of itself"
    assert rivals.near(lund, hale, 9.0) == (0.0, 0.0)


# ------------------------------------------------------------------------------------- collections of many subjects

OTHER_NEWS = (
    "Curlew Airways of Tavia ordered nine Fokker jets on 11 June 2014, said Maria Lenz in Porto.",
    "The Hollin Gallery in Derby reopened on 19 June 2014 with a show by Sven Aker of Malmo.",
    "Doctors at Saint Bavo in Ghent gave Louis Peeters a new heart on 27 June 2014.",
    "Emil Grath won the Trossach Rally on 30 June 2014 for Vantor, ahead of Otto Wills.",
)
OF_TWO_STORIES = [
    (  # two firms, one of them unnamed in its sentence
        "Peter Cole of Leeds and Ann Hurst of Derby are pleased. Harbrook's tender offer expired on 4 June 2014.",
        "Ostrava Glass of Bohemia hired Jan Novak. Its tender offer expired on 4 June 2014.",
    ),
    (  # two storms
        "A violent storm struck Vardo on 4 June 2014. Mayor Ada Rask asked Oslo for the Hekla.",
        "On 4 June 2014 a violent storm struck the coast. Governor Wennick called the Guard to Pell and Ashford.",
    ),
    (  # two parliaments
        "The House of Keys passed a bill by 15 votes on 4 June 2014, said Juan Quayle of Peel.",
        "On 4 June 2014 a budget was passed by 15 votes. Siri Dahl of Bergen and Odd Lie of Hamar gave way.",
    ),
    (  # two strikes, neither named
        "Talks began on 4 June 2014. Lanta Motors of Senzai offers 3 per cent, said Haruo Onishi.",
        "On 4 June 2014 talks began. Ellis Harbour in Galway will not pay, said Declan Weir.",
    ),
    (  # two hearings of two inquiries
        "The hearings began on 4 June 2014. Judge Pruett leads the Dunmore Inquiry in Aberdeen into the Halvard.",
        "On 4 June 2014 the hearings began. Senator Koll leads the Mirow Commission in Aldern into Solvex.",
    ),
    (  # two sales
        "Bowring of Hull and Tarn of Goole signed. The sale is expected to be completed in July 2014.",
        "Kessel of Lindau and Montrevel of Basle agree. The sale is expected to close in July 2014.",
    ),
    (  # a named one, and one of which the other knows nothing
        "Curwen management and unions will meet on 4 June 2014. Dick Farrow of Marlow hopes for peace.",
        "On 4 June 2014 the unions will take part in talks. Ines Ribe of Cauro and Tomas Pinto of San Ireo lead them.",
    ),
]
OF_ONE_STORY = [
    (
        "Talks with the union began on 4 June 2014. Lanta Motors of Senzai offers 3 per cent, said Haruo Onishi.",
        "The union and Lanta began talks on 4 June 2014. Haruo Onishi of Senzai hopes for peace at Lanta Motors.",
    ),
    (
        "A storm struck Cape Lund on 4 June 2014. Mayor Ada Rask of Vardo asked Oslo for help from the Hekla.",
        "The Hekla left Vardo with aid. On 4 June 2014 a storm struck Cape Lund, and Ada Rask telephoned Oslo.",
    ),
    (
        "The tender offer by Danvers expired on 4 June 2014. Peter Cole of Harbrook Mills in Leeds is relieved.",
        "Harbrook Mills of Leeds stays free, said Peter Cole. The tender offer of Danvers expired on 4 June 2014.",
    ),
    (  # documents with few names, of which nothing is known
        "The crane at berth seven toppled over on 4 June 2014.",
        "The berth seven crane collapsed in a gust on 4 June 2014.",
    ),
]


def _of_first_two(events):
    """Those of the two texts before the other news."""
    return [event for event in events if event.date.edtf in ("2014-06-04", "2014-07")]


@pytest.mark.parametrize(("one", "other"), OF_TWO_STORIES)
def test_where_a_collection_has_many_subjects_one_sort_of_deed_on_one_day_is_not_enough(one, other):
    assert len(_of_first_two(linked(one, other, *OTHER_NEWS))) == 2


@pytest.mark.parametrize(("one", "other"), OF_ONE_STORY)
def test_where_a_collection_has_many_subjects_two_documents_of_one_story_still_tell_one(one, other):
    (event,) = _of_first_two(linked(one, other, *OTHER_NEWS))
    assert event.corroboration.documents == 2


def test_a_collection_of_one_subject_has_a_name_that_half_of_its_documents_know():
    news = prepared(composed(*OF_TWO_STORIES[1], *OTHER_NEWS))
    assert news[0].home.apart(news[1].home)
    assert not news[0].home.apart(news[0].home)
    about = prepared(composed(*(f"{text} The Hekla was there." for text in (*OF_TWO_STORIES[1], *OTHER_NEWS))))
    assert not about[0].home.apart(about[1].home)


OF_ONE_SUBJECT = (  # three papers of one story, a year between the first and the last, with few names each
    ("2014-06-05", "The ferry Aurelia of the Holm Line sank off Pellworm on Wednesday. Captain Brekke and Mayor Ada Rask wept in Vardo."),
    ("2014-09-02", "Brekke is to be tried in Vardo for the loss of the Aurelia. {} The Holm Line has paid nothing, said Ada Rask."),
    ("2015-06-04", "In Pellworm they lit lamps for the Aurelia on Wednesday. Brekke's court in Vardo has heard the Holm Line, and Rask has resigned."),
)  # fmt: skip
OF_ONE_TOWN = (  # three papers of one town, which is all that they have in common
    ("2014-06-05", "A fire gutted a mill in Holm on Wednesday. The brigade of Holm came too late, said Ada Rask of Lund and Partners."),
    ("2014-06-05", "A flat in Holm was damaged by fire on Wednesday. Its tenant, Otto Wills, was with friends at the Hekla in Vardo."),
    ("2014-06-06", "The council of Holm will meet on Monday. Mayor Sven Aker wants the Pellworm bridge."),
)  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "The disaster happened on 4 June.",
        "The tragedy took place on 4 June 2014.",
        "The Line's best ship was lost on 4 June.",
    ],
)
def test_short_papers_of_one_story_tell_one_event_in_few_words(told):
    events = told_on(*((published, text.format(told)) for published, text in OF_ONE_SUBJECT))
    assert [len(event.mentions) for event in events] == [2, 1], [(event.date.edtf, event.title) for event in events]


OF_ONE_WEEK = (  # papers of one county and week, which name the same places and tell the same day
    ("2015-10-09", "Two people died when a lorry and a car collided near Wexbury on Wednesday. Police came from Stoneleigh in "
     "Marlshire, and the driver was held at Wexbury."),
    ("2015-10-09", "A school bus and a van collided in Wexbury on Wednesday; nobody was hurt. In Stoneleigh the council of "
     "Marlshire refused 200 homes."),
    ("2015-10-09", "A man was arrested in Wexbury on Wednesday after a stabbing. His victim lies at Stoneleigh in Marlshire."),
)  # fmt: skip
OF_ONE_PARLIAMENT = (
    "Tessaria's parliament passed the budget in Port Alma on 6 May 2014. President Otero of Tessaria signed it on 7 May 2014.",
    "Tessaria's parliament allowed divorce on 6 May 2014. President Otero met the bishops in Port Alma on 5 May 2014.",
    "Tessaria's mining minister resigned in Port Alma on 7 May 2014. President Otero named nobody on 8 May 2014.",
)


def test_news_of_one_week_and_place_are_not_one_story_because_of_its_names():
    events = told_on(*OF_ONE_WEEK)
    assert [len(event.mentions) for event in events] == [1] * len(events), [event.title for event in events]


@pytest.mark.parametrize(("published", "least", "most"), [("2014-05-08", 0.0, 0.4), ("2015-05-08", 0.8, 1.0)])
def test_names_that_all_papers_have_show_less_of_news_than_of_what_is_told_in_hindsight(published, least, most):
    told = prepared(composed_on(*((published, text) for text in OF_ONE_PARLIAMENT)))
    one, other = (statement for statement in told if "parliament" in statement.event.title)
    assert least <= one_story(one, other) <= most


def test_statements_of_the_same_words_have_the_best_score_of_any_of_them_unless_something_contradicts():
    """A paper that prints less of what an agency wrote shows less of the story."""
    pairs = (("Leeds went dark on 4 April 2013.", SAME[2][0]), SAME[2], DOUBTFUL[4], APART[3])
    told = prepared(composed(*(text for pair in pairs for text in pair)))
    less, much, doubtful, denied = told[:2], told[2:4], told[4:6], told[6:]
    scores = Scores()
    before = scores.together(*less), scores.together(*much)
    assert before[0] < before[1]
    scores.as_copies(*much, *less)
    assert (scores.together(*less), scores.together(*much)) == before, "never lower"
    kept = scores.together(*doubtful), scores.together(*denied)
    for pair in (less, doubtful, denied):
        scores.as_copies(*pair, *much)
    assert scores.together(*less) == before[1]
    assert (scores.together(*doubtful), scores.together(*denied)) == kept


def test_a_town_that_all_papers_name_makes_no_story():
    events = told_on(*OF_ONE_TOWN)
    assert [len(event.mentions) for event in events] == [1, 1, 1], [event.title for event in events]


WITHIN = [
    "On 1 August 2007 the Tolman bridge collapsed.\n\n"
    "The Tolman bridge over the Wennick collapsed at the height of the rush hour on 1 August 2007.",
    "12 June 1991: Mount Saluan erupts.\n\nMount Saluan erupted on 12 June 1991 after weeks of tremors.",
    "The ferry Aurelia sank off Pellworm on 3 May 2011.\n\nWhen the Aurelia sank on 3 May 2011, forty were on board.",
    "Daniel Prior was arrested on 4 April 2013, police said.\n\nPrior was arrested on 4 April 2013 at dawn.",
]


@pytest.mark.parametrize("text", WITHIN)
def test_what_a_document_tells_twice_is_one_event(text):
    (event,) = linked(text)
    assert len(event.mentions) == 2
    assert event.corroboration.documents == event.corroboration.independent == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A bomb exploded in Karachi on 7 March 2013.", "A second bomb exploded in Karachi on 7 March 2013."),
        ("Prior flew to Leeds on 4 April 2013.", "Prior flew from Leeds to Cork on 4 April 2013."),
        ("Rovers beat City in Leeds on 3 May 2011.", "City beat Rovers in Leeds on 3 May 2011."),
        ("The Marlow fire began on 4 April 2013.", "The Marlow fire was put out on 4 April 2013."),
        ("Captain Brekke was arrested on 4 April 2013.", "The mate of Captain Brekke was arrested on 4 April 2013."),
        ("Anna Weiss won the 100 metres on 4 April 2013.", "Anna Weiss won the 200 metres on 4 April 2013."),
    ],
)
def test_two_things_of_one_day_in_one_document_stay_two(one, other):
    assert len(linked(f"{one}\n\n{other}")) == 2


def test_a_lone_name_is_no_title_where_another_source_tells_what_happened():
    first, second = composed("Norway closed its airspace on 4 April 2013.", "The skies were shut on 4 April 2013.")
    lone = first.events[0].model_copy(update={"title": "Norway"})
    group = prepared([first.model_copy(update={"events": (lone,)}), second])
    assert best_title(group) == "The skies were shut"


TITLED = [  # two papers, and the title that tells a reader of it alone what happened
    ("The lifeboat took 40 people off the Aurelia on 3 May 2011.",
     "On 3 May 2011 the lifeboat of Holm took them off the Aurelia.",
     "The lifeboat took 40 people off the Aurelia"),
    ("The capsule was launched on 3 May 2011.", "The capsule Petrel lifted off from Ardal on 3 May 2011.",
     "The capsule Petrel lifted off from Ardal"),
    ("It was the Aurelia that sank off Pellworm on 3 May 2011.", "The Aurelia sank off Pellworm on 3 May 2011.",
     "The Aurelia sank off Pellworm"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "title"), TITLED)
@pytest.mark.parametrize("turned", [False, True], ids=["in order", "turned"])
def test_of_two_titles_the_one_without_pronouns_is_shown(one, other, title, turned):
    assert best_title(prepared(composed(*((other, one) if turned else (one, other))))) == title


TOLD_OUTRIGHT = [  # what two papers tell, one of them as said; the title and kind that are shown
    ("Grace Eze won the vote in Tavia, the election board said on 3 May 2011.",
     "Grace Eze took 54 per cent of the vote in Tavia on 3 May 2011.",
     "Grace Eze took 54 per cent of the vote in Tavia", "other"),
    ("The army told reporters on 3 May 2011 of an attack by rebels on the barracks at Holm.",
     "Rebels attacked the barracks at Holm on 3 May 2011.", "Rebels attacked the barracks at Holm", "attack"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "told", "title", "kind"), TOLD_OUTRIGHT)
def test_what_one_paper_tells_outright_is_no_statement_because_another_says_who_says_so(said, told, title, kind):
    group = prepared(composed(said, told))
    assert group[0].event.kind == "statement"
    assert (best_title(group), best_kind(group)) == (title, kind)


def test_what_happened_has_the_title_of_those_who_tell_it_as_done():
    told = composed_on(
        ("2013-04-01", "The two leaders are to debate the Holm treaty on 4 April 2013."),
        ("2013-04-05", "Debate of the two leaders on the Holm treaty on 4 April 2013."),
    )
    assert best_title(prepared(told)) == "Debate of the two leaders on the Holm treaty"


PLACED = [  # what one of two papers says besides, and where the event then was
    ("Police arrested Daniel Prior in Leeds on 4 April 2013, and a house in Cork was searched.", ("Leeds",)),
    ("In Leeds the police arrested Daniel Prior on 4 April 2013.", ("Leeds",)),
    ("Daniel Prior was arrested in Leeds on 4 April 2013, with raids in Cork and Oslo to follow.", ("Leeds",)),
]


@pytest.mark.parametrize(("told", "places"), PLACED)
def test_a_merged_event_was_where_it_is_told_and_not_where_the_sentence_goes_on(told, places):
    (event,) = linked(told, "The police took Daniel Prior into custody on 4 April 2013.")
    assert len(event.mentions) == 2
    assert event.places == places


# --------------------------------------------------------------------------------------------------- modality


def test_what_was_planned_and_then_happened_happened():
    """The plan of an earlier paper and the fact of a later one are one event, and a fact."""
    (event,) = told_on(
        ("2013-04-01", "The minister will open the bridge at Ardal on 4 April 2013."),
        ("2013-04-05", "The minister opened the bridge at Ardal on 4 April 2013."),
    )
    assert event.modality.kind == "happened"
    assert event.title == "The minister opened the bridge at Ardal"
    assert "planned for the day on which it happened" in event.mentions[1].same_because


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("The minister will open the bridge at Ardal on 4 April 2013.", "The minister did not open the bridge at Ardal on 4 April 2013."),
        ("The minister will open the bridge at Ardal on 4 April 2013.", "The minister opened the bridge at Ardal on 6 April 2013."),
    ],
    ids=["denied", "on another day"],
)  # fmt: skip
def test_a_plan_that_came_to_nothing_stays_a_plan(earlier, later):
    plan, fact = told_on(("2013-04-01", earlier), ("2013-04-08", later))
    assert plan.modality.kind == "planned"
    assert fact.modality.kind != "planned"


ONE_MOMENT = [  # what is said of one day, and of a clock time behind its midnight; what is told and seen
    ("a plan and the fact by a zone ahead",
     "The capsule Borea will splash down in the Pacific on 17 April 2013.",
     "The capsule Borea splashed down in the Pacific at 4.07 a.m. NZST on 18 April 2013."),
    ("the night of a plan", "The truce between Ardal and Lund will take effect in the night of 4 April 2013.",
     "The truce between Ardal and Lund took effect at 2 a.m. on 5 April 2013."),
    ("once more, by two clocks", "The Borea fired its engine once more at 9.40 p.m. EST on 14 April 2013.",
     "The Borea fired its engine at 0240 GMT on 15 April 2013."),
    ("told by who sees it", "Simon Lund reported gas venting from the tank of the Borea at 9.22 p.m. on 4 April 2013.",
     "Simon Lund saw gas streaming from the tank of the Borea at 9.22 p.m. on 4 April 2013."),
    ("behind midnight by one clock, before it by another",
     "The Borea fired its engine off Ardal in the night of 14 April 2013.",
     "The Borea fired its engine off Ardal at 1 a.m. on 15 April 2013."),
    ("once more in one word", "The harbour of Ardal was reopened in the night of 4 April 2013.",
     "The harbour of Ardal was opened again on 5 April 2013."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in ONE_MOMENT], ids=[row[0] for row in ONE_MOMENT])
def test_one_event_of_one_moment(one, other):
    events = told_on(("2013-04-01", one), ("2013-04-19", other))
    assert len(events) == 1, [(event.date.edtf, event.title) for event in events]
    assert len(events[0].mentions) == 2


def test_said_by_someone_only_as_long_as_nobody_tells_it_outright():
    said = ("2013-04-06", "Simon Lund said that Daniel Prior had been arrested in Leeds on 4 April 2013.")
    (alone,) = told_on(said)
    (both,) = told_on(said, ("2013-04-07", "Daniel Prior was arrested in Leeds on 4 April 2013."))
    assert (alone.modality.reported_by, both.modality.reported_by) == ("Simon Lund", None)


# ------------------------------------------------------------------------------------------------- importance


def important(*texts):
    (event,) = linked(*texts)
    return event.importance


def test_importance_is_the_sum_of_its_reasons():
    """1 - product of (1 - weight x strength), by the numbers of data/importance.toml: lead .25, kind .35 x .7, names
    .15 x 2/4; a second independent source .55 x 1/2."""
    alone = important(SAME[2][0])
    assert alone.reasons == ("in the first paragraph of a document", "names 2", "of the kind “arrest”")
    assert alone.score == round(1 - (1 - 0.25) * (1 - 0.15 * 2 / 4) * (1 - 0.35 * 0.7), 3) == 0.476
    both = important(*SAME[2])
    assert both.reasons[0] == "told by 2 independent sources"
    assert both.score == round(1 - (1 - 0.55 / 2) * (1 - 0.25) * (1 - 0.15 * 2 / 4) * (1 - 0.35 * 0.7), 3) == 0.62


def test_more_sources_never_make_less_important_and_copies_add_nothing():
    told = [
        "Police arrested Daniel Prior in Leeds on 4 April 2013.",
        "Daniel Prior was arrested in Leeds on Thursday, 4 April 2013.",
        "On 4 April 2013 Daniel Prior was detained in Leeds.",
        "In Leeds, Daniel Prior was taken into custody on 4 April 2013.",
    ]
    scores = [important(*told[:number]).score for number in range(1, 5)]
    assert scores == sorted(set(scores)), "each independent source adds something"
    assert important(told[0], told[0]).score == scores[0]
    assert all(0 < score < 1 for score in scores)


HEADLINED = [  # a headline, what stands below it, and the statement that it tells, if any
    ("Soldiers seize palace in Holm", "Troops seized the palace in Holm on Tuesday. Lund fled on Wednesday.", "2014-11-18"),
    ("Lund sacked", "The club dismissed Ada Lund on Monday. She had won the cup in May.", "2014-11-17"),
    # another deed; the deed without anybody; what stands further down
    ("Silent streets in Holm", "Troops seized the palace in Holm on Tuesday. Lund fled on Wednesday.", None),
    ("Murder!", "A grocer was killed in Holm on Tuesday. Lund was arrested on Wednesday.", None),
    ("Mine blast in Holm kills nine", "The people of Holm were told on Tuesday to stay away from the pit, as the smoke "
     "may be bad for them, and to keep their children, windows and animals indoors until the wind has changed at last, as it should. "
     "In 1987 nine men were killed by a blast in the mine of Holm.", None),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "date"), HEADLINED)
def test_what_the_headline_of_a_paper_tells_is_more_important(headline, text, date, tmp_path):
    (tmp_path / "a.txt").write_text(f"{headline}\n\nThursday, 20 November 2014\n\n{text}\n", encoding="utf-8")
    told = {e.date.edtf for e in build([tmp_path]).events if any("headline" in r for r in e.importance.reasons)}
    assert told == ({date} if date else set())


def test_what_a_paper_with_one_paragraph_tells_at_its_end_is_no_lead():
    text = "Police arrested Daniel Prior in Leeds on 4 April 2013. " + "He said nothing to the papers. " * 6
    events = linked(f"{text}His uncle Paul Prior died in 1949.")
    assert ["in the first paragraph of a document" in event.importance.reasons for event in events] == [False, True]


def test_a_plan_is_less_important_than_the_fact():
    fact = important("The minister opened the bridge at Ardal on 4 April 2013.").score
    plan = important("The minister will open the bridge at Ardal on 4 April 2015.")
    assert plan.score == round(fact * 0.8, 3)
    assert plan.reasons[-1] == "planned, not known to have happened"


def test_what_others_refer_to_is_more_important():
    later = " Two days later he was released."
    with_later = linked(SAME[2][0] + later)
    (arrest,) = (event for event in with_later if event.kind == "arrest")
    assert "1 other statement refers to it" in arrest.importance.reasons
    assert arrest.importance.score == round(1 - (1 - 0.476) * (1 - 0.3 / 2), 3)


# ---------------------------------------------------------------------------------------------- taken back


def ruled(kind, one, other, tmp_path):
    path = tmp_path / "events.toml"
    path.write_text(f'[[{kind}]]\nquotes = ["{one}", "{other}"]\n', encoding="utf-8")
    return load_verdicts(path)


def test_a_merge_is_taken_back_by_the_analyst(tmp_path):
    parts = composed(*SAME[2])
    verdicts = ruled("apart", "Police arrested Daniel Prior", "Daniel Prior was arrested", tmp_path)
    assert len(link(parts)[0]) == 1
    events = link(parts, verdicts=verdicts)[0]
    assert [len(event.mentions) for event in events] == [1, 1]
    assert not any(event.related for event in events), "what the analyst has settled is not asked again"


def test_what_the_analyst_holds_to_be_one_becomes_one(tmp_path):
    parts = composed(*APART[0])
    verdicts = ruled("same", "arrested Daniel Prior", "arrested Mary Hale", tmp_path)
    (event,) = link(parts, verdicts=verdicts)[0]
    assert event.mentions[1].same_because == ("events.toml says so",)


def test_one_of_three_taken_out_leaves_two(tmp_path):
    texts = (*SAME[2], "On 4 April 2013 Daniel Prior was detained in Leeds.")
    verdicts = ruled("apart", "was detained", "Prior", tmp_path)
    events = link(composed(*texts), verdicts=verdicts)[0]
    assert sorted(len(event.mentions) for event in events) == [1, 2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[apart]", "is not TOML"),
        ('[[differ]]\nquotes = ["a", "b"]', "differ is no list of verdicts"),
        ('[apart]\nquotes = ["a", "b"]', "apart is no list of verdicts"),
        ('[[apart]]\nquotes = ["a"]', "[[apart]] has no two quotes"),
        ('[[same]]\nquotes = ["a", " "]', "[[same]] has no two quotes"),
        ('[[same]]\nquotes = ["a", "b"]\nwhy = "?"', "[[same]] has no two quotes"),
    ],
)
def test_a_slip_in_events_toml_is_named(text, said, tmp_path):
    path = tmp_path / "events.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_verdicts(path)
    assert said in str(error.value)


def test_a_build_reads_events_toml_and_lists_what_it_does_not_find(tmp_path):
    (tmp_path / "a.txt").write_text(SAME[2][0], encoding="utf-8")
    (tmp_path / "b.txt").write_text(SAME[2][1], encoding="utf-8")
    assert len(build([tmp_path]).events) == 1
    ruled("apart", "Police arrested Daniel Prior", "Prior was arrested", tmp_path)
    assert len(build([tmp_path]).events) == 2
    ruled("apart", "Police arrested Daniel Prior", "Prior was hanged", tmp_path)
    chronology = build([tmp_path])
    assert len(chronology.events) == 1
    assert [(s.path, s.reason) for s in chronology.skipped] == [
        ("events.toml", "no dated statement has “prior was hanged”")
    ]


# --------------------------------------------------------------------------------------------------- the record


def test_the_date_is_the_most_precise_on_which_all_agree():
    (event,) = linked(
        "The two ministers signed the Lowther treaty in Oslo in June 2009.",
        "The two ministers signed the Lowther treaty in Oslo on 12 June 2009.",
        "In 2009 the two ministers signed the Lowther treaty in Oslo.",
    )
    assert event.date.edtf == "2009-06-12"
    assert not event.conflicts
    assert [mention.date for mention in event.mentions].count("2009-06-12") == 1


CONFLICT = (
    "Police arrested Daniel Prior and Simon Lund at the Marlow brewery in Leeds at 9.10 a.m. on 4 April 2013.",
    "At 9.10 a.m. on 4 April 2013 Simon Lund and Daniel Prior were arrested at the Marlow brewery in Leeds.",
    "Police arrested Daniel Prior and Simon Lund at the Marlow brewery in Leeds at 11.45 a.m. on 4 April 2013.",
)


def test_where_sources_disagree_the_better_supported_date_is_shown_and_the_other_listed():
    (event,) = linked(*CONFLICT)
    assert event.date.edtf == "2013-04-04T09:10:00"
    (conflict,) = event.conflicts
    assert (conflict.edtf, conflict.quote) == ("2013-04-04T11:45:00", CONFLICT[2])
    assert conflict.because
    assert any("another date" in reason and "11:45" in reason for reason in event.confidence.reasons)


DISAGREEING = [  # two sources, the dates that are shown and listed
    ("a day off, by night", "A truce between the army and the Orient Brigade took effect at midnight on 20 October 2013.",
     "The truce between the army and the Orient Brigade came into force on 21 October 2013.", {"2013-10-20", "2013-10-21"}),
    ("another end", "Some 104,000 flights were cancelled over Europe between 15 and 22 April 2010.",
     "Some 104,000 flights over Europe were cancelled between 15 and 21 April 2010.", {"2010-04-15"}),
    ("another month", "The painter Anna Weiss died in Graz on 2 February 1811.", "Anna Weiss died on 2 March 1811.",
     {"1811-02-02", "1811-03-02"}),
    ("another year", "Anna Weiss was born in Graz on 2 February 1811.", "Anna Weiss was born on 2 February 1812.",
     {"1811-02-02", "1812-02-02"}),
    ("years", "Anna Weiss was born in Graz in 1811.", "Anna Weiss was born in 1812.", {"1811", "1812"}),
    ("a year and a day", "Anna Weiss died in Graz in 1870.", "Anna Weiss died on 2 March 1871.", {"1870", "1871-03-02"}),
    ("a month and a day", "Anna Weiss died in May 1870.", "Anna Weiss died in Graz on 2 June 1870.", {"1870-05", "1870-06-02"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "dates"), [row[1:] for row in DISAGREEING], ids=[row[0] for row in DISAGREEING]
)
def test_dates_that_disagree_are_both_shown(one, other, dates):
    (event,) = linked(one, other)
    assert {event.date.edtf[:10], *(conflict.edtf[:10] for conflict in event.conflicts)} == dates
    assert {event.quote, *(conflict.quote for conflict in event.conflicts)} == {one, other}
    assert all(conflict.because for conflict in event.conflicts)


SUPPORTED = [  # what several sources say, and the date that is shown
    ("a night is of the day on which it begins",
     ("in the night of 18 November 1893", "on the night of 18 November 1893", "at 11.40 p.m. on 18 November 1893",
      "on 19 November 1893", "on Sunday, 19 November 1893"), "1893-11-18T23:40:00"),
    ("clock times of one half hour",
     ("on 14 March 2013", "on Thursday, 14 March 2013", "at 5.52 a.m. on 14 March 2013", "at 6 a.m. on 14 March 2013"),
     "2013-03-14T05:52:00"),
    ("years of two sources, and a day of another year", ("in 1811", "in the year 1811", "on 2 February 1812"), "1811"),
    ("clock times of two hours", ("on 14 March 2013", "at 5.52 a.m. on 14 March 2013", "at 7.10 a.m. on 14 March 2013"),
     "2013-03-14"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "shown"), [row[1:] for row in SUPPORTED], ids=[row[0] for row in SUPPORTED])
def test_the_date_that_most_sources_support_is_shown(said, shown):
    told = prepared(composed(*(f"The barque Hesperia struck the Black Ledge {date}." for date in said)))
    settled = settle_date(told, len)
    assert settled.chosen.event.date.edtf == shown
    assert settle_date(told[::-1], len).chosen is settled.chosen


@pytest.mark.parametrize("text", [text for texts in night_words()["examples"].values() for text in texts])
def test_words_of_the_hours_around_midnight(text):
    assert at_night(text, "late") or at_night(text, "early")


@pytest.mark.parametrize(
    "text", ["at noon on 5 May", "2011-05-05T06:10:00", "le 5 mai", "two related days", "the latest on 5 May"]
)
def test_other_hours_are_no_night(text):
    assert not (at_night(text, "late") or at_night(text, "early"))


def test_hours_by_two_clocks_are_no_conflict():
    told = "The airports of Ireland were closed from {} on 4 May 2010."
    (event,) = linked(told.format("7 a.m. to 10 a.m."), told.format("8 a.m. to 11 a.m."))
    assert len(event.mentions) == 2
    assert not event.conflicts


def test_another_day_by_another_clock_is_shown_and_makes_no_doubt():
    told = "The capsule Borea splashed down in the Pacific at {} with three men on board."
    (event,) = linked(told.format("6.07 p.m. GMT on 17 April 2013"), told.format("6.07 a.m. NZST on 18 April 2013"))
    (conflict,) = event.conflicts
    assert {event.date.edtf[:10], conflict.edtf[:10]} == {"2013-04-17", "2013-04-18"}
    assert not any("another date" in reason for reason in event.confidence.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Weiss died on 2 February 1811.", "Anna Weiss died on 5 April 1812."),
        ("Anna Weiss died in 1811.", "Anna Weiss died in 1819."),
        ("Anna Weiss died in May 1811.", "Anna Weiss died in September 1811."),
        ("Anna Weiss married in 1811.", "Anna Weiss married in 1812."),
        ("Anna Weiss died on 2 February 1811.", "Anna Weiss's brother died on 2 March 1811."),
        ("Anna Weiss died on 2 February 1811.", "The lawyer of Anna Weiss died on 2 March 1811."),
        ("The Borea left Ardal in the night of 14 April 2013.", "The Borea left Ardal at 11 p.m. on 15 April 2013."),
        ("John Smith killed two men on 2 February 1811.", "John Smith killed a man on 2 March 1811."),
        ("Anna Weiss visited Graz on 2 February 1811.", "Anna Weiss visited Graz on 2 March 1811."),
    ],
)
def test_other_dates_of_what_may_happen_again_are_two_events(one, other):
    assert len(linked(one, other)) == 2


def test_agreement_of_independent_sources_makes_surer_and_contradiction_less_sure():
    alone, told = linked(SAME[2][0])[0], linked(*SAME[2])[0]
    assert told.corroboration.independent == 2
    assert told.confidence.score > alone.confidence.score
    assert "1 other independent source gives the same date" in told.confidence.reasons
    assert linked(CONFLICT[0], CONFLICT[2])[0].confidence.score < linked(CONFLICT[0])[0].confidence.score


def test_a_copy_is_no_second_source():
    """Two papers print one paragraph of an agency; a third tells the event in its own words."""
    wire = "Police arrested Daniel Prior in Leeds on 4 April 2013, and a hearing was set for the Monday after."
    (event,) = (e for e in linked(wire, f"From our wires. {wire}", SAME[2][1]) if e.date.edtf == "2013-04-04")
    assert (event.corroboration.documents, event.corroboration.independent) == (3, 2)


def test_statements_that_come_in_go_out_and_ids_stay():
    parts = composed(*(text for pair in SAME + APART for text in pair))
    events, undated = link(parts)
    _nothing_lost(parts, events, undated)


def _nothing_lost(parts, events, undated):
    given = [event for part in parts for event in (*part.events, *part.undated)]
    place = {(m.document, m.start, m.expression_start, m.exact) for event in given for m in event.mentions}
    out = [(m.document, m.start, m.expression_start, m.exact) for e in (*events, *undated) for m in e.mentions]
    assert len(out) == len(given)
    assert set(out) == place
    assert {event.id for event in (*events, *undated)} <= {event.id for event in given}


# --------------------------------------------------------------------------------------------------- properties

TEXTS = [text for pair in (*SAME, *APART) for text in pair] + list(CONFLICT)
_some = settings(max_examples=examples(25), suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def parts():
    return composed(*TEXTS)


def some_of(parts, least=0):
    numbers = st.lists(st.integers(0, len(parts) - 1), unique=True, min_size=least)
    return numbers.map(lambda chosen: [parts[number] for number in chosen])


@_some
@given(order=st.permutations(range(len(TEXTS))), count=st.integers(1, len(TEXTS)))
def test_the_order_of_documents_changes_nothing_but_the_order(parts, order, count):
    chosen, shuffled = ([parts[number] for number in numbers] for numbers in (sorted(order[:count]), order[:count]))
    here, there = by_mentions(link(chosen)[0]), by_mentions(link(shuffled)[0])
    assert here.keys() == there.keys()
    for group, event in here.items():
        assert event.date == there[group].date
        assert event.corroboration == there[group].corroboration
        assert {conflict.edtf for conflict in event.conflicts} == {conflict.edtf for conflict in there[group].conflicts}


@_some
@given(data=st.data())
def test_nothing_is_lost_and_nothing_doubled(parts, data):
    chosen = data.draw(some_of(parts))
    events, undated = link(chosen)
    _nothing_lost(chosen, events, undated)


@_some
@given(data=st.data())
def test_the_same_gives_the_same(parts, data):
    chosen = data.draw(some_of(parts))
    assert link(chosen) == link(chosen)


@_some
@given(data=st.data())
def test_an_event_keeps_its_id_when_other_documents_come_or_go(parts, data):
    """The id is that of the statement told first; more documents behind it change nothing."""
    chosen = data.draw(some_of(parts, 1))
    first = chosen[0].events[0]
    (event,) = (e for e in link(chosen)[0] if any(m == first.mentions[0] for m in map(_bare, e.mentions)))
    assert event.id == first.id


def _bare(mention):
    return mention.model_copy(update={"same_because": ()})
