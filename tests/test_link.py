"""Statements of one event become one event: which do, which never do, and what the record then says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.link import link
from dateline.pipeline import per_document
from gold import COLLECTIONS, CORPUS
from gold_events import collection
from linking import on_build, on_gold
from make import document


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
    # one country does what another does on the same day
    ("Norway closed its airspace on 15 April 2010.", "Denmark closed its airspace on 15 April 2010."),
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


def test_in_doubt_two_events_that_point_to_each_other():
    """Of some pair that is told in other words, one word away from certainty on either side, both records say so."""
    events = link([part for name in COLLECTIONS[:1] for part in collection(name).composed])[0]
    by_id = {event.id: event for event in events}
    doubtful = [(event, other) for event in events for other in event.related]
    assert doubtful
    for event, other in doubtful:
        assert other.id != event.id
        assert other.id in by_id
        assert 0 < other.score < 1
        assert other.reasons
    mutual = sum(any(back.id == event.id for back in by_id[other.id].related) for event, other in doubtful)
    assert mutual >= 0.8 * len(doubtful), "an event names its nearest five only; else both name each other"


def test_no_chain_makes_a_heap():
    """Neighbours in a chain share a name with the next one each; the ends have nothing in common."""
    events = linked(
        "Prior met Brandt in Leeds on 4 April 2013.",
        "Brandt met Okafor in Cork on 4 April 2013.",
        "Okafor met Lund in Oslo on 4 April 2013.",
        "Lund met Bruns in Bonn on 4 April 2013.",
    )
    assert max(len(event.mentions) for event in events) <= 2


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
_some = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def parts():
    return composed(*TEXTS)


def some_of(parts, least=0):
    numbers = st.lists(st.integers(0, len(parts) - 1), unique=True, min_size=least)
    return numbers.map(lambda chosen: [parts[number] for number in chosen])


def _groups(events):
    return {frozenset((m.document, m.expression_start) for m in event.mentions): event for event in events}


@_some
@given(data=st.data())
def test_the_order_of_documents_changes_nothing_but_the_order(parts, data):
    chosen = data.draw(some_of(parts, 1))
    shuffled = data.draw(st.permutations(chosen))
    here, there = _groups(link(chosen)[0]), _groups(link(shuffled)[0])
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


# -------------------------------------------------------------------------------------------------- the gold

FLOORS = {  # precision and recall of pairs, conflicts found: on gold's statements, and in a build
    "apollo-13": ((0.93, 0.5, 8), (0.85, 0.25, 3)),
    "ash-cloud-2010": ((0.9, 0.55, 2), (0.85, 0.22, 1)),
    "suez-crisis": ((0.9, 0.35, 0), (0.8, 0.15, 0)),
}


@pytest.mark.parametrize("name", COLLECTIONS)
def test_gold_by_itself(name):
    found, floors = on_gold(name), FLOORS[name][0]
    told = "\n".join((found.row(name), *found.notes))
    assert found.tempted <= 1, told
    assert found.precision >= floors[0], told
    assert found.recall >= floors[1], told
    assert found.conflicts_found >= floors[2], told


@pytest.mark.parametrize("name", COLLECTIONS)
def test_gold_in_a_build(name):
    from dateline.pipeline import build

    found, floors = on_build(name, build([CORPUS / name])), FLOORS[name][1]
    told = "\n".join((found.row(name), *found.notes))
    assert found.tempted == 0, told
    assert found.precision >= floors[0], told
    assert found.recall >= floors[1], told
    assert found.conflicts_found >= floors[2], told
