"""Which of two statements tells the deed of the other, and which only names whom it had befallen."""

import pytest

from dateline.link import link
from dateline.link.roles import roles_of
from dateline.link.words import lexicon
from dateline.pipeline import per_document
from make import document


def linked(*texts, published="2014-11-20"):
    return link(
        [
            per_document(document(text, f"{number}.txt", published=published, published_because="given"))
            for number, text in enumerate(texts)
        ]
    )[0]


# ------------------------------------------------------------------------------- what had befallen somebody before

BORNE = [
    # a participle before the noun
    ("Marines boarded the hijacked tanker Orla off Zahran on 4 April 2013.", "The tanker Orla was hijacked on 4 April 2013."),
    ("Salvors lifted the sunken tug Petrel at Zahran on 4 April 2013.", "The tug Petrel sank at Zahran on 4 April 2013."),
    ("Guards took the convicted broker Ned Pell to hospital on 4 April 2013.", "Ned Pell was convicted on 4 April 2013."),
    ("Police showed the stolen Rubens of Aldwick to reporters on 4 April 2013.", "Thieves stole the Rubens of Aldwick on 4 April 2013."),
    ("Ada Rask left the Norsk rally with a broken wrist on 4 April 2013.", "Ada Rask broke her wrist at the Norsk rally on 3 April 2013."),
    ("The kidnapped heiress Ada Rask wrote to her father on 4 April 2013.", "Ada Rask was kidnapped in Oslo on 4 April 2013."),
    ("Otto Kern visited the recently elected mayor Ada Rask on 4 April 2013.", "Ada Rask was elected mayor on 4 April 2013."),
    ("Villagers buried the murdered priest Juan Sol in Lima on 4 April 2013.", "Juan Sol was murdered in Lima on 4 April 2013."),
    # a clause that says who it is
    ("On 4 April 2013 police caught the man who robbed the Alder Bank in Poole.", "The Alder Bank in Poole was robbed in April 2013."),
    ("On 4 April 2013 Otto Kern met the pilot who crashed the Petrel in Oslo.", "The Petrel crashed in Oslo in April 2013."),
    ("On 4 April 2013 parliament passed a law by which Queen Ada of Norland abdicates.", "Queen Ada of Norland abdicated in 2013."),
    # dead, and found dead on another day
    ("The singer Ada Rask was found dead in Oslo on 5 April 2013.", "The singer Ada Rask died in Oslo on the night of 4 April 2013."),
    ("Ada Rask died at her home in Oslo on 4 April 2013.", "On the morning of 5 April 2013 Ada Rask was found dead at her home in Oslo."),
]  # fmt: skip

STILL_ONE = [
    # done by telling it
    ("Ada Rask informed the board that she steps down on 4 April 2013.", "Ada Rask resigned from the board on 4 April 2013."),
    # father and son, neither of them another's
    ("Father and son Kern were arrested at Oslo airport on 4 April 2013.", "The Kerns were arrested at Oslo airport on 4 April 2013."),
    # the deed is the same, whatever is said of whom it befell
    ("Marines stormed the hijacked tanker Orla off Zahran on 4 April 2013.", "Marines stormed the tanker Orla near Zahran on 4 April 2013."),
    ("Salvors raised the sunken tug Petrel at Zahran on 4 April 2013.", "The tug Petrel was raised from the sea bed at Zahran on 4 April 2013."),
    ("The murdered priest Juan Sol was buried in Lima on 4 April 2013.", "Juan Sol was buried in Lima on 4 April 2013."),
    ("Police arrested the man who robbed the Alder Bank in Poole on 4 April 2013.", "The robber of the Alder Bank in Poole was arrested on 4 April 2013."),
    # found dead on the day on which he died
    ("The singer Ada Rask was found dead in Oslo on 4 April 2013.", "The singer Ada Rask died in Oslo on 4 April 2013."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), BORNE, ids=[one for one, _ in BORNE])
def test_what_had_befallen_before_is_another_event(one, other):
    assert len(linked(one, other)) == 2
    assert len(linked(other, one)) == 2


@pytest.mark.parametrize(("one", "other"), STILL_ONE, ids=[one for one, _ in STILL_ONE])
def test_what_is_said_of_whom_it_befell_makes_no_other_event(one, other):
    assert len(linked(one, other)) == 1


@pytest.mark.parametrize(
    ("title", "borne"),
    [
        ("The hijacked jet landed in Tunis", {"hijack"}),
        ("Bandara's deposed president flew to Paris", {"depos"}),
        ("Castell left with a badly broken collarbone", {"break"}),
        ("The newly elected mayor opened the fair", {"elect"}),
        ("Police held the man who shot the mayor", {"shoot"}),
        # none of these has befallen anybody before
        ("The blast killed twelve and wounded forty", set()),
        ("Two men arrested in Cork were charged", set()),
        ("The mayor opened the fair", set()),
        ("Two guards were beaten by the mayor", set()),
        ("The mayor who was ill went home", set()),
    ],
)
def test_what_a_title_says_to_have_befallen_before(title, borne):
    assert roles_of(title, lexicon("en")).borne == borne


# --------------------------------------------------------------------------------------------- verbs and their form


@pytest.mark.parametrize(
    ("title", "verb"),
    [
        ("Otto Kern will fly to Lima", "fli"),
        ("The union may apply to the court", "appli"),
        ("The minister did not reply to the note", "repli"),
        ("Norland has flatly refused the offer", "refus"),
        ("The board was briefly suspended", "suspend"),
        ("Anton Hradek came into the world in Olmutz", "born"),
        ("Rita Sousa left as chief executive", "resign"),
        ("Rita Sousa left Lisbon", "leav"),
    ],
)
def test_the_verb_of_a_title(title, verb):
    assert roles_of(title, lexicon("en")).verb == verb


STORMS = [
    ("Cyclone Petra made landfall near Port Hume on 4 April 2013.", "Cyclone Petra struck Port Hume on 4 April 2013."),
    ("Hurricane Petra came ashore near Port Hume on 4 April 2013.", "Hurricane Petra hit Port Hume on 4 April 2013."),
    ("Typhoon Petra hit Port Hume on 4 April 2013.", "Typhoon Petra reached Port Hume on 4 April 2013."),
    (
        "Cyclone Petra crossed the coast at Port Hume on 4 April 2013.",
        "Cyclone Petra landed at Port Hume on 4 April 2013.",
    ),
]


@pytest.mark.parametrize(("one", "other"), STORMS, ids=[one for one, _ in STORMS])
def test_whatever_verb_tells_what_a_storm_did(one, other):
    assert len(linked(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cyclone Petra struck Port Hume on 4 April 2013.", "Cyclone Oscar struck Port Hume on 4 April 2013."),
        ("Petra Lund struck a guard in Port Hume on 4 April 2013.", "Petra Lund reached Port Hume on 4 April 2013."),
    ],
)
def test_two_storms_and_two_deeds_of_a_person_are_two(one, other):
    assert len(linked(one, other)) == 2


# ---------------------------------------------------------------------------------- told with the day before or behind

OTHER_DAYS = [
    ("The governor dissolved the parliament of Norland on 4 April 2013.", "Norland's parliament was dissolved on 5 April 2013."),
    ("The jury convicted Ned Pell of fraud on 4 April 2013.", "Ned Pell was convicted of fraud on 5 April 2013."),
    ("The king appointed Ada Rask premier of Norland on 4 April 2013.", "Ada Rask was appointed premier of Norland on 5 April 2013."),
    ("The brig Petrel sank off Zahran on 4 April 2013.", "The Petrel went down off Zahran on 6 April 2013."),
    ("The ferry Petrel capsized off Zahran on 4 April 2013.", "The Petrel foundered near Zahran on 5 April 2013."),
    ("Divers found the wreck of the Petrel off Zahran on 4 April 2013.", "The wreck of the Petrel was found off Zahran on 5 April 2013."),
]  # fmt: skip

NO_OTHER_DAYS = [
    # what may well be done on two days in a row
    ("Nurses in Norland struck on 4 April 2013.", "Nurses in Norland struck on 5 April 2013."),
    # two things, or one more
    ("The brig Petrel sank off Zahran on 4 April 2013.", "The brig Swift sank off Zahran on 5 April 2013."),
    ("Divers found the wreck of the Petrel off Zahran on 4 April 2013.", "Divers found the wreck of the Swift off Zahran on 5 April 2013."),
    ("The jury convicted Ned Pell of fraud on 4 April 2013.", "The jury convicted Tom Hale of fraud on 5 April 2013."),
    # too far apart, or a name that many bear
    ("The brig Petrel sank off Zahran on 4 April 2013.", "The brig Petrel sank off Zahran on 14 April 2013."),
    ("A brig sank off Zahran on 4 April 2013.", "A tug sank off Zahran on 6 April 2013."),
    # the date is of what was before the deed
    ("The board dismissed Ned Pell on 5 April 2013.", "After a defeat on 4 April 2013 the board dismissed Tom Hale."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), OTHER_DAYS, ids=[one for one, _ in OTHER_DAYS])
def test_what_is_done_once_told_with_another_day_is_one_event_in_conflict(one, other):
    (event,) = linked(one, other)
    assert len(event.conflicts) == 1


@pytest.mark.parametrize(("one", "other"), NO_OTHER_DAYS, ids=[one + other for one, other in NO_OTHER_DAYS])
def test_what_may_be_done_on_two_days_is_two_events(one, other):
    assert len(linked(one, other)) == 2


# ------------------------------------------------------------------------------------------------- who goes where


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Otto Kern will fly to Cairo on 4 April 2013.", "Egyptians marched to their embassy in Oslo on 4 April 2013."),
        ("Ada Rask drove to Kabul on 4 April 2013.", "Afghans marched to Kabul on 4 April 2013."),
    ],
)
def test_nobody_travels_for_another(one, other):
    assert len(linked(one, other, published="2013-04-02")) == 2


# -------------------------------------------------------------------------------------------- groups and contradiction


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Senate passed the pensions bill on 4 April 2013.",
            "The Senate passed the forestry bill on 4 April 2013.",
        ),
        ("The labour minister resigned on 4 April 2013.", "The interior minister resigned on 4 April 2013."),
        ("Bus drivers in Poole struck on 4 April 2013.", "Train drivers in Poole struck on 4 April 2013."),
    ],
)
def test_who_contradicts_one_of_two_is_not_joined_for_the_sake_of_the_other(one, other):
    """Nor where all three tell of one subject."""
    again = one.replace(" on 4 April 2013", "").replace(".", " on Thursday, 4 April 2013, after a long night.")
    for order in ((one, other, again), (again, other, one), (other, one, again)):
        together = [{m.exact for m in event.mentions} for event in linked(*order)]
        assert {one, again} in together
        assert {other} in together
