"""What stands beside a subject, or behind why something was done, keeps its date; the verb keeps its own."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
STATES = [
    (
        "Zora Quill, absent from work on Monday, sold the mill in May 2012.",
        [("2013-02-11", "Zora Quill was absent from work"), ("2012-05", "Zora Quill sold the mill")],
    ),
    (
        "The choir, famous in 1998, split up on Friday.",
        [("1998", "The choir was famous"), ("2013-02-08", "The choir split up")],
    ),
    (
        "Rents, up 6 percent in October, fell on Friday.",
        [("2012-10", "Rents were up 6 percent"), ("2013-02-08", "Rents fell")],
    ),
    (
        "The quarry, home to 60 families in 1931, closed on Friday.",
        [("1931", "The quarry was home to 60 families"), ("2013-02-08", "The quarry closed")],
    ),
    (
        "The barn, worth £9m in 2009, was sold on Friday.",
        [("2009", "The barn was worth £9m"), ("2013-02-08", "The barn was sold")],
    ),
    ("The barn, worth nine pounds in 2009, is worth three now.", [("2009", "The barn was worth nine pounds")]),
    ("A barn worth £9m was sold on Friday.", [("2013-02-08", "A barn worth £9m was sold")]),
    (
        "Zora Quill, in hospital in October, resigned on Friday.",
        [("2012-10", "Zora Quill was in hospital"), ("2013-02-08", "Zora Quill resigned")],
    ),
    (
        "Zora Quill owns barns. Her brother, ill in 2009, died on Friday.",
        [("2009", "Zora Quill’s brother was ill"), ("2013-02-08", "Zora Quill’s brother died")],
    ),
    (
        "Police said Bo Holm, mayor of Vik in 2009, had drowned on Friday.",
        [("2009", "Bo Holm was mayor of Vik"), ("2013-02-08", "Bo Holm had drowned")],
    ),
    (
        "Police said Bo Holm, alone at home on Monday, was found on Friday.",
        [("2013-02-11", "Bo Holm was alone at home"), ("2013-02-08", "Bo Holm was found")],
    ),
    ("Zora Quill, aged 40 in 2009, sold the mill on Friday.", [("2013-02-08", "Zora Quill sold the mill")]),
    ("Zora Quill, 40 in May, sold the mill on Friday.", [("2013-02-08", "Zora Quill sold the mill")]),
    ("Zora Quill, late on Monday, sold the mill.", [("2013-02-11", "Zora Quill sold the mill")]),
    ("Zora Quill, early in 2009, sold the mill.", [("2009", "Zora Quill sold the mill")]),
    ("Zora Quill, in May 2012, sold the mill.", [("2012-05", "Zora Quill sold the mill")]),
]
CAUSES = [
    (
        "Zora Quill resigned on Monday over a quarrel in May 2012.",
        [("2012-05", "A quarrel took place"), ("2013-02-11", "Zora Quill resigned over a quarrel")],
    ),
    (
        "Zora Quill was in court on Monday after a fight in Vik on Friday.",
        [("2013-02-08", "A fight in Vik took place"), ("2013-02-11", "Zora Quill was in court after a fight in Vik")],
    ),
    (
        "Zora Quill will be in court on Thursday over a fight in Vik on Friday.",
        [
            ("2013-02-08", "A fight in Vik took place"),
            ("2013-02-14", "Zora Quill will be in court over a fight in Vik"),
        ],
    ),
    (
        "A hearing will be held on Thursday into a crash on Friday.",
        [("2013-02-08", "A crash took place"), ("2013-02-14", "A hearing will be held into a crash")],
    ),
    (
        "Zora Quill will stand trial next month over the death of a guard in May.",
        [
            ("2012-05", "The death of a guard took place"),
            ("2013-03", "Zora Quill will stand trial over the death of a guard"),
        ],
    ),
    (
        "Protests over the killing of Bo Holm in May 2012 spread to Vik on Monday.",
        [
            ("2012-05", "The killing of Bo Holm took place"),
            ("2013-02-11", "Protests over the killing of Bo Holm spread to Vik"),
        ],
    ),
    (
        "News of the crash on Friday reached Vik on Monday.",
        [("2013-02-08", "The crash took place"), ("2013-02-11", "News of the crash reached Vik")],
    ),
    (
        "The mill closed on Monday despite a warning from Corvex on Friday.",
        [("2013-02-11", "The mill closed despite a warning from Corvex")],
    ),
    (
        "The mill reopened on Monday after repairs in May 2012.",
        [("2013-02-11", "The mill reopened after repairs")],
    ),
    (
        "Zora Quill should resign over the postponement of the debate last week.",
        [("[2013-02-04..2013-02-10]", "The postponement of the debate took place")],
    ),
    ("Zora Quill should resign on Friday.", [("2013-02-15", "Zora Quill should resign")]),
    ("Reports of a blast on Friday were denied on Monday.", [("2013-02-11", "Reports of a blast were denied")]),
    (
        "Zora Quill retired in 2009 after a career in law and died in 2012.",
        [("2009", "Zora Quill retired after a career in law"), ("2012", "Zora Quill died")],
    ),
    ("The mill reopened after repairs in May 2012.", [("2012-05", "The mill reopened after repairs")]),
]
SUBJECTS = [
    (
        "A man charged with murder after the death of a guard in Vik will appear in court on Thursday.",
        [("2013-02-14", "A man will appear in court")],
    ),
    ("Two men held after a raid on a barn near Vik were freed on Monday.", [("2013-02-11", "Two men were freed")]),
    ("Farms cut off after the storm were reached on Friday.", [("2013-02-08", "Farms were reached")]),
    ("A man held after clashes in Vik was freed on Monday.", [("2013-02-11", "A man was freed")]),
    ("Guards charged after the crowd threw stones on Friday.", [("2013-02-08", "The crowd threw stones")]),
    ("The truce held after both armies withdrew on Friday.", [("2013-02-08", "Both armies withdrew")]),
    ("Two men left after a raid failed on Friday.", [("2013-02-08", "A raid failed")]),
    (
        "A man charged with theft after his wife died in 2009 was freed on Friday.",
        [("2009", "[The man’s] wife died"), ("2013-02-08", "A man was freed")],
    ),
    ("Flags flew low after the founder, an engineer, died in May 2012.", [("2012-05", "The founder died")]),
    ("It closed after the last ferry, the Moe, sank in May 2012.", [("2012-05", "The last ferry sank")]),
    ("Fans wept after the band, the Blues, split in May 2012.", [("2012-05", "The band split")]),
    ("He moved to Vik after the war in Bergen, Norway, ended in May 2011.", [("2011-05", "The war in Bergen ended")]),
    ("Zora Quill left after the war, a broken woman, and died in 2009.", [("2009", "Zora Quill died")]),
    (
        "A man accused of killing 22-year-old Danish tourist Zora Quill made his first appearance in a New Vik court on Monday.",
        [("2013-02-11", "A man made his first appearance in a New Vik court")],
    ),
]

ASIDES = [
    ("She met a cook, sacked by Corvex, on Friday.", [("2013-02-08", "She met a cook")]),
    (
        "The board elected a widow, narrowly beaten in May, on Friday.",
        [("2012-05", "A widow was narrowly beaten"), ("2013-02-08", "The board elected a widow")],
    ),
    ("Divers found a mine, dropped by a Danish plane, on Friday.", [("2013-02-08", "Divers found a mine")]),
    (
        "The firm sold the mill, built in 1900, in May 2012.",
        [("1900", "The mill was built"), ("2012-05", "The firm sold the mill")],
    ),
    (
        "Zora Quill was named head, with the search for an heir to begin in May.",
        [("2013-05", "The search for an heir was to begin")],
    ),
    (
        "Zora Quill left, with work on the bridge due to start in May.",
        [("2013-05", "Work on the bridge was due to start")],
    ),
    (
        "The sale was agreed on Monday, with 900 jobs to be cut by October.",
        [("2013-02-11", "The sale was agreed"), ("/2013-10", "900 jobs were to be cut")],
    ),
    (
        "Zora Quill met with the board to open the hall in May.",
        [("2012-05", "Zora Quill met with the board to open the hall")],
    ),
    (
        "Gunmen killed nine, including a teacher due to marry in August.",
        [("2013-08", "A teacher was due to marry")],
    ),
    ("A man due to appear in court in May has died.", [("2013-05", "A man is due to appear in court")]),
    ("A plan due to save nine mills was dropped in May.", [("2012-05", "A plan due to save nine mills was dropped")]),
    (
        "A barn due to be sold in May burned down on Friday.",
        [("2013-05", "A barn was due to be sold"), ("2013-02-08", "A barn due to be sold burned down")],
    ),
    ("Bo Moe robbed two banks on or about 3 May 2012.", [("2012-05-03~", "Bo Moe robbed two banks")]),
    ("Bo Moe ran the ring from in or about May 2001 to 2007.", [("2001-05~/2007", "Bo Moe ran the ring")]),
    ("Bo Moe stood in or near the hall in May 2012.", [("2012-05", "Bo Moe stood in or near the hall")]),
    (
        "Firemen were called to the hall on Friday and put out a fire.",
        [("2013-02-08", "Firemen were called to the hall and put out a fire")],
    ),
    (
        "Zora Quill will be in court tomorrow. She was arrested on Friday. Officers were called to Lund Road at 11.15pm.",
        [
            ("2013-02-13", "Zora Quill will be in court"),
            ("2013-02-08", "Zora Quill was arrested"),
            ("2013-02-08T23:15:00", "Officers were called to Lund Road"),
        ],
    ),
    (
        "A storm hit a poor, densely peopled suburb of Vik on Friday.",
        [("2013-02-08", "A storm hit a poor, densely peopled suburb of Vik")],
    ),
]

SPANS = [
    ("Bo Moe ran the club starting in May 2001.", [("2001-05", "Bo Moe ran the club")]),
    (
        "Bo Moe stole silver beginning in May 2001 and ending in 2004.",
        [("2001-05", "Bo Moe stole silver"), ("2004", "Bo Moe stole silver")],
    ),
    ("They attended a race starting in Vik on Friday.", [("2013-02-08", "A race started in Vik")]),
    (
        "The mill will stay open until the board finds a buyer, which is expected to happen in May.",
        [("2013-05", "The mill will stay open until the board finds a buyer, which is expected to happen")],
    ),
    ("They sold the mill, which happened in May.", [("2012-05", "They sold the mill")]),
    ("They recalled the raid, which happened in May.", [("2012-05", "The raid happened")]),
]
DEATHS = [
    ("Zora Quill mourned Eva Holm. Her funeral was held on Friday.", [("2013-02-08", "Her funeral was held")]),
    ("Zora Quill reported Eva Holm missing. Her body was found on Friday.", [("2013-02-08", "Her body was found")]),
    ("Zora Quill met Eva Holm. She left in May 2012.", [("2012-05", "[Zora Quill] left")]),
    ("Zora Quill was a nurse. She died in May 2012.", [("2012-05", "Zora Quill died")]),
    ("Zora Quill was a nurse. Her body was found on Friday.", [("2013-02-08", "Zora Quill’s body was found")]),
]


def told(text: str) -> list[tuple[str, str]]:
    return [(event.date.edtf, event.title) for event in composed(text).events if event.date]


@each_row(("text", "expected"), STATES)
def test_how_somebody_was_between_commas_dates_no_verb(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), CAUSES)
def test_why_something_was_done_has_its_own_date(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), SUBJECTS)
def test_a_subject_keeps_its_verb_behind_what_tells_of_it(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), ASIDES)
def test_what_is_added_behind_a_comma_takes_no_date_away(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), SPANS)
def test_since_when_somebody_did_something_is_no_beginning_of_its_object(text, expected):
    assert sorted(told(text)) == sorted(expected)


@each_row(("text", "expected"), DEATHS)
def test_nobody_has_a_funeral_who_may_not_be_meant(text, expected):
    assert sorted(told(text)) == sorted(expected)
