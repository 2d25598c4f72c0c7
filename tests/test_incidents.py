"""What reports of accidents, fires, storms, epidemics and attacks tell, and what they do not."""

from make import composed
from tables import each_row


def told(text, **fields):
    return [(event.date and event.date.edtf, event.title) for event in composed(text, **fields).events]


DEEDS = [
    # what happened is nobody's deed
    (
        "The sailor told rescuers what happened to his boat on 3 May 2012.",
        [("2012-05-03", "What happened to his boat")],
    ),
    (
        "The report tells what happened on 3 May 2012 when the barge sank off Dorn.",
        [("2012-05-03", "The barge sank off Dorn")],
    ),
    ("She described what the firm did in May 2012.", [("2012-05", "What the firm did")]),
    ("They met the man who sold it in May 2012.", [("2012-05", "The man sold it")]),
    # how many it was is not clear, but not denied
    ("It was not clear how many cars fell into the lake on 3 May 2012.", [("2012-05-03", "Cars fell into the lake")]),
    # participles that look like verbs
    (
        "Gunmen dressed as nuns robbed a bank near Dorn on 3 May 2012.",
        [("2012-05-03", "Gunmen dressed as nuns robbed a bank near Dorn")],
    ),
    ("Ann Lee dressed as a nun on 3 May 2012.", [("2012-05-03", "Ann Lee dressed as a nun")]),
    (
        "On 3 May 2012 the Malta registered tanker Gas Nora hit a quay.",
        [("2012-05-03", "The Malta registered tanker Gas Nora hit a quay")],
    ),
    ("In 2012 Malta registered growth of 3 per cent.", [("2012", "Malta registered growth of 3 per cent")]),
    (
        "On 3 May 2012 the crew of the jet executed a high speed rejected approach.",
        [("2012-05-03", "The crew of the jet executed a high speed rejected approach")],
    ),
    ("On 3 May 2012 police said a local man rejected help.", [("2012-05-03", "Police said a local man rejected help")]),
    (
        "A total of 103 new confirmed and probable cases were reported in Dorn in May 2012.",
        [("2012-05", "A total of 103 new confirmed and probable cases were reported in Dorn")],
    ),
    ("Of thirty, 17 confirmed and three denied it on 3 May 2012.", [("2012-05-03", "Three denied it")]),
    # a number behind `about a` is part of the subject
    (
        "3 May 2012: About a dozen passengers on a tram were hurt when two trams collided.",
        [("2012-05-03", "About a dozen passengers on a tram were hurt when two trams collided")],
    ),
    # ships and planes say nothing
    (
        "The board met on 3 May 2012 after its barge sank in April and said it found no fault.",
        [("2012-05-03", "The board met"), ("2012-04", "[The board’s] barge sank")],
    ),
    # half clauses are not begun
    ("Help came at 4 a.m. on 3 May 2012 about two hours after the first call came in.", [("2012-05-03T04:00:00", "Help came")]),
    (
        "They searched the bay on 3 May 2012 where he thought that the yellow helicopter of the coastguard had gone down.",
        [("2012-05-03", "They searched the bay")],
    ),
    (
        "On 3 May 2012 an incorrectly mounted safety valve in the old Bravo platform, resulted in the largest leak to date.",
        [("2012-05-03", "An incorrectly mounted safety valve resulted in the largest leak to date")],
    ),
    # nouns that look like verbs, and verbs that look like nouns
    ("On 3 May 2012 error rates and failures again increased.", [("2012-05-03", "Error rates and failures again increased")]),
    ("On 3 May 2012 he rates plays and sells books.", [("2012-05-03", "He rates plays and sells books")]),
    (
        "On 3 May 2012 a guard (Guard 1) exits the hall by the west door.",
        [("2012-05-03", "A guard exits the hall by the west door")],
    ),
    (
        "At 11.35am nine officers from the Moss Police Department (MPD) enter the hall.",
        [("2013-02-12T11:35:00", "Nine officers from the Moss Police Department enter the hall")],
    ),
    (
        "Board members say the fever that was declared over earlier this month remains a threat.",
        [("2013-02", "The fever was declared")],
    ),
    (
        "The monitor detects elevated error rates on 3 May 2012.",
        [("2012-05-03", "The monitor detects elevated error rates")],
    ),
    ("At 1:27 a.m. officers ask drivers to turn back, 911 records show.", [("2013-02-12T01:27:00", "Officers ask drivers to turn back")]),
    # when and how it was told belongs to the telling
    (
        "The group claimed Monday's blast near Dorn in an Internet statement.",
        [("2013-02-11", "The blast near Dorn took place")],
    ),
    ("They were told of Monday's blast in a Dorn mill.", [("2013-02-11", "The blast in a Dorn mill took place")]),
    (
        "Thousands left, seeking shelter ahead of the storm's expected Thursday landfall.",
        [("2013-02-14", "The storm's expected landfall was to take place")],
    ),
    (
        "There were nine crew members and two pilots on the old ship, Harbour Safety Board Chair Jenny Holm said on 3 May 2012.",
        [("2012-05-03", "Harbour Safety Board Chair Jenny Holm said there were nine crew members and two pilots")],
    ),
    (
        "The Moss State Disaster Management Authority (MSDMA) said on 3 May 2012 that floods had hit nine of the old state's 33 districts.",
        [("2012-05-03", "The MSDMA said that floods had hit nine of the old state's 33 districts")],
    ),
    # what a purpose is stays with its verb over a date
    (
        "The coastguard has been working since early Monday to rescue four men that were on the ship.",
        [("2013-02-11/..", "The coastguard has been working to rescue four men that were on the ship")],
    ),
    # what is only compared or is so every year
    ("On 3 May 2012 Quill was the first storm to reach Dorn since Wilma in 2005.", [("2012-05-03", "Quill was the first storm to reach Dorn since Wilma")]),
    ("It has been calm, but August is the month where storms grow.", []),
    ("Hours later, at around 10 p.m. on 3 May 2012, the desk called the ship.", [("2012-05-03T22:00:00", "The desk called the ship")]),
    ("At 8 a.m. on Thursday (7 p.m. Wednesday ET) the storm will reach Dorn.", [("2013-02-14T08:00:00", "The storm will reach Dorn")]),
    # an owner's date may have another in brackets behind it
    ("He had survived Saturday's (February 9) quake.", [("2013-02-09", "He had survived the quake")]),
    ("The toll of Saturday's quake rose on 11 February 2013.", [("2013-02-09", "The quake took place"), ("2013-02-11", "The toll of the quake rose")]),
    ("The toll of the quake rose on Saturday (February 9).", [("2013-02-09", "The toll of the quake rose")]),
    # where something starts nothing is done by the noun before it
    (
        "Families were let back into their homes starting from Sunday, 6 May 2012.",
        [("2012-05-06/..", "Families were let back into their homes")],
    ),
    # orders and warnings are things, records may be a deed
    (
        "Evacuation orders and warnings for the valley were lifted on 3 May 2012.",
        [("2012-05-03", "Evacuation orders and warnings for the valley were lifted")],
    ),
    ("He orders and boats were sunk on 3 May 2012.", [("2012-05-03", "Boats were sunk")]),
    ("On 3 May 2012 Norway records its first case of the flu.", [("2012-05-03", "Norway records its first case of the flu")]),
    ("The Norway records were burned on 3 May 2012.", [("2012-05-03", "The Norway records were burned")]),
    (
        "The barge sank on 3 May 2012, and men living near the river saw smoke on 4 May 2012.",
        [("2012-05-03", "The barge sank"), ("2012-05-04", "Men living near the river saw smoke")],
    ),
    # a bullet is no mark of a title
    ("* 6 May 2012, 2:48 a.m.: The old mine collapses.", [("2012-05-06T02:48:00", "The old mine collapses")]),
    ("They liked *6 May 2012: A Mine Shuts* on the whole.", []),
    # entries of a chronicle that are stuck together
    (
        "May 3, 2012 – The mill is shut.May 5, 2012 – A door opens.May 9, 2012 – The mill opens.",
        [("2012-05-03", "The mill is shut"), ("2012-05-05", "A door opens"), ("2012-05-09", "The mill opens")],
    ),
    # what somebody works at, how many are left, and what parts an object from how it is
    (
        "On 3 May 2012 digging with new equipment began on another shaft.",
        [("2012-05-03", "Digging with new equipment began on another shaft")],
    ),
    ("On 3 May 2012, digging in the sand, he found a coin.", [("2012-05-03", "He found a coin")]),
    ("3 May 2012: A fall of the old roof leaves nine men trapped.", [("2012-05-03", "A fall of the old roof leaves nine men trapped")]),
    ("3 May 2012: Drill bit gets stuck in rock.", [("2012-05-03", "Drill bit gets stuck in rock")]),
    ("3 May 2012: A dog bit a guard.", [("2012-05-03", "A dog bit a guard")]),
    (
        "3 May 2012: The miners send a note up tied to a rope.",
        [("2012-05-03", "The miners send a note up tied to a rope")],
    ),
]  # fmt: skip

# read on Tuesday 12 February 2013: of what somebody is held or sought for the day is told
SOUGHT = [
    ("Police are investigating a fire at a mill on Sunday.", [("2013-02-10", "A fire at a mill took place")]),
    ("Officers are seeking witnesses to a robbery on Sunday.", [("2013-02-10", "A robbery took place")]),
    (
        "Police are appealing for witnesses to a crash on the A38 on Sunday.",
        [("2013-02-10", "A crash on the A38 took place")],
    ),
    (
        "Police are appealing for information about a theft between Friday and Sunday.",
        [("2013-02-08/2013-02-10", "A theft took place")],
    ),
    ("A man was arrested in connection with a shooting Sunday in Ulm.", [("2013-02-10", "A shooting took place")]),
    ("Four boys have been charged over a riot on Sunday.", [("2013-02-10", "A riot took place")]),
    (
        "Two women were held on Sunday in connection with a fire at a mill on Friday.",
        [
            ("2013-02-10", "Two women were held in connection with a fire at a mill"),
            ("2013-02-08", "A fire at a mill took place"),
        ],
    ),
    ("The firm is being investigated over a spill on Sunday.", [("2013-02-10", "A spill took place")]),
    ("He faces charges in the shooting Monday of a clerk.", [("2013-02-11", "The shooting of a clerk took place")]),
    ("He condemned an attack on Friday that killed nine.", [("2013-02-08", "An attack took place")]),
    (
        "They barely voted in Sunday's election because of threats.",
        [("2013-02-10", "They barely voted in the election because of threats")],
    ),
    ("The sale went ahead on Friday as planned.", [("2013-02-08", "The sale went ahead as planned")]),
    ("The Ulm primary is Tuesday.", [("2013-02-12", "The Ulm primary takes place")]),
    (
        "Anna Lund said on Sunday that schools would stay shut for a week.",
        [("2013-02-10", "Anna Lund said that schools would stay shut for a week")],
    ),
    (
        "The trial of a former officer accused of leaking papers to a gang opened at Moss High Court on Monday.",
        [("2013-02-11", "The trial of a former officer opened at Moss High Court")],
    ),
    (
        "Deputy works minister Anna Holm-Berg told Moss Regional Radio on Monday that the ministry would pay wages.",
        [("2013-02-11", "Anna Holm-Berg told Moss Regional Radio that the ministry would pay wages")],
    ),
    ("He was arrested over the weekend.", [("[2013-02-09..2013-02-10]", "He was arrested")]),
    (
        "He faces charges of theft at a hearing on Friday.",
        [("2013-02-15", "He faces charges of theft at a hearing")],
    ),
    ("The choir is singing at a fair on Sunday.", [("2013-02-17", "The choir is singing at a fair")]),
]


@each_row(("text", "expected"), DEEDS, ids=[text[:50] for text, _ in DEEDS])
def test_deeds_are_whole_and_of_those_who_did_them(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SOUGHT)
def test_of_what_somebody_is_sought_for_the_day_is_told(text, expected):
    assert told(text) == expected


def test_how_many_were_hurt_may_be_unclear_though_some_were():
    (event,) = composed("It was not clear how many cars fell into the lake on 3 May 2012.").events
    assert event.modality.kind == "happened"
    (event,) = composed("It was not clear whether a car fell into the lake on 3 May 2012.").events
    assert event.modality.kind == "conditional"
    (event,) = composed("It is not true that a car fell into the lake on 3 May 2012.").events
    assert event.modality.kind == "denied"


def test_an_inquiry_into_a_crash_is_no_disaster():
    kinds = [
        composed(text).events[0].kind
        for text in (
            "An inquiry into the crash was held in May 2012.",
            "A crash on the old bridge took place in May 2012.",
        )
    ]
    assert kinds == ["other", "disaster"]


def test_a_title_ends_before_what_says_which_day_it_was():
    text = "The latest of the blazes began on the same day that guards called off a search on 3 May 2012."
    made = composed(text)
    assert [event.title for event in (*made.events, *made.undated)] == [
        "Guards called off a search",
        "The latest of the blazes began",
    ]
