"""Obituaries and short lives: their dates of a life, whom a pronoun means in them, what is planned, what has no verb of
its own; and chronicles told in the present."""

from make import composed
from tables import each_row

OBITUARIES = [
    # behind the two days of a life the story goes on from the later one
    (
        "Sue Holm\nSeptember 4, 1935 - September 17, 2019\nOn the evening of September 17, Sue Anne Holm died.",
        "2019-09-17",
    ),
    ("Karl Moe, 4 May 1921 – 9 March 2004\nKarl died on 9 March in Ulm.", "2004-03-09"),
    ("The siege lasted from 3 May to 9 July 1703. On 4 June a tower fell.", "1703-05-03/1703-07-09 1703-06-04"),
    # a plan counts from the death where its weekday fits
    (
        "Ann Berg died on March 8, 2020. A service will be held at 11 a.m. on Friday, March 20.",
        "2020-03-08 2020-03-20T11:00:00",
    ),
    ("Ann Berg died on March 8, 2020. A service will be held on Friday March 20th.", "2020-03-08 2020-03-20"),
    ("Ann Berg died on March 8, 2020. A service will be held on Monday, March 20.", "2020-03-08 -"),
    ("Ann Berg died on March 8, 2020. A service will be held on March 20.", "2020-03-08 -"),
    ("The club was founded on March 8, 2020. A hall will be opened on Tuesday, March 1.", "2020-03-08 -"),
    # no day comes on its weekday every year
    ("Karl Moe was killed on 3 May 2011. The trial opens on Monday 6 June.", "2011-05-03 2011-06-06"),
]


@each_row(("text", "expected"), OBITUARIES)
def test_dates_of_obituaries_count_from_the_death(text, expected):
    found = sorted(
        (*(made := composed(text, published=None)).events, *made.undated), key=lambda e: e.mentions[0].expression_start
    )
    assert " ".join(event.date.edtf if event.date else "-" for event in found).endswith(expected)


LIVES = [
    # a hyphen without blanks joins the two days too
    (
        "Bo Moe (March 20, 1837-May 28, 1906) was a brewer.",
        [("1837-03-20", "Bo Moe was born"), ("1906-05-28", "Bo Moe died")],
    ),
    (
        "Bo Moe (20 March 1837-28 May 1906) was a brewer.",
        [("1837-03-20", "Bo Moe was born"), ("1906-05-28", "Bo Moe died")],
    ),
    # what a place is called now has no date
    ("He moved to what is now Ulm in 1840.", [("1840", "He moved to what is now Ulm")]),
    ("He moved to what today is Germany in 1840.", [("1840", "He moved to what today is Germany")]),
    ("She was born in what was then Prussia in 1840.", [("1840", "She was born in what was then Prussia")]),
    (
        "He moved in 1840 to what became Moss in 1860.",
        [("1840", "He moved to what became Moss"), ("1860", "What became Moss")],
    ),
    # nor what a sum would be worth
    ("The pier cost £348 (equivalent to £39,756 in 2021) to build in 1903.", [("1903", "The pier cost £348 to build")]),
    ("She won the equivalent of £900 in 2015.", [("2015", "She won the equivalent of £900")]),
]


@each_row(("text", "expected"), LIVES)
def test_lives_have_no_dates_of_today(text, expected):
    assert [(event.date.edtf, event.title) for event in composed(text, published=None).events] == expected


ROWS = [
    # the second of two things has its own date
    ("In 1901 he had a shop in Ulm, and a mill in 1910.", ["He had a shop in Ulm", "He had a mill"]),
    (
        "In 1852 he built a church at Ulm, and a school at Vik in 1860.",
        ["He built a church at Ulm", "He built a school at Vik"],
    ),
    ("In 1914 he served in France, and in Egypt in 1916.", ["He served in France", "He served in Egypt"]),
    (
        "In 1914 he lost a brother at Ypres, and two cousins in 1917.",
        ["He lost a brother at Ypres", "He lost two cousins"],
    ),
    ("In 1901 he met Ann Lee and Karl Moe in Ulm in May.", ["He met Ann Lee and Karl Moe in Ulm"] * 2),
    ("In 1920 the club won the cup and the league in May.", ["The club won the cup and the league"] * 2),
    # each section of a line its own ends
    (
        "The line opened from Aldbury to Benstead on 24 June 1840, Benstead to Corley on 17 September, and to Dunham in 1842.",
        [f"The line opened from {ends}" for ends in ("Aldbury to Benstead", "Benstead to Corley", "Aldbury to Dunham")],
    ),
]


@each_row(("text", "expected"), ROWS)
def test_each_thing_of_a_row_has_its_date(text, expected):
    assert [event.title for event in composed(text, published=None).events] == expected


PRESENT = [
    ("In May 1908 his wife dies.", "His wife dies"),
    ("In 1908 the old king dies.", "The old king dies"),
    ("In 1912 Emil Kranz returns.", "Emil Kranz returns"),
    ("In 1912 Kranz returns to Ulm.", "Kranz returns to Ulm"),
]


@each_row(("text", "expected"), PRESENT)
def test_chronicles_in_the_present_are_told_by_their_verb(text, expected):
    assert [event.title for event in composed(text, published=None).events] == [expected]


WHOSE = [
    # a pronoun may go back to the one of whom a life tells
    (
        "Anna Weber was born in Ulm in 1921. In 1939 she moved to Leeds. She had two daughters, Ruth and Ellen."
        " Ruth became a doctor in 1975. In 1980 she retired. She died in 2009.",
        [
            "Anna Weber was born in Ulm",
            "Anna Weber moved to Leeds",
            "Ruth became a doctor",
            "[Ruth] retired",
            "She died",
        ],
    ),
    # where the other cannot be meant, or opens a paragraph, nothing is in doubt
    (
        "Emil Kranz was born in Ulm in 1850. In 1875 he married Clara Berg. Clara Berg opened a school in 1880."
        " In 1890 she retired.",
        [
            "Emil Kranz was born in Ulm",
            "Emil Kranz married Clara Berg",
            "Clara Berg opened a school",
            "Clara Berg retired",
        ],
    ),
    (
        "Anna Weber was born in Ulm in 1921.\n\nRuth Weber became a doctor in 1975. In 1980 she retired. She died in 2009.",
        ["Anna Weber was born in Ulm", "Ruth Weber became a doctor", "Ruth Weber retired", "Ruth Weber died"],
    ),
]


@each_row(("text", "expected"), WHOSE)
def test_a_pronoun_may_go_back_to_whom_a_life_tells_of(text, expected):
    assert [event.title for event in composed(text, published=None).events] == expected


BEFORE = [
    # a marriage was then, and not what came of it
    (
        "Her first marriage, to Karl Moe in 1906, ended in divorce in 1910.",
        "1906 Her first marriage to Karl Moe took place",
    ),
    ("His marriage to Ann Moe in 1906 ended in divorce.", "1906 He married Ann Moe"),
    ("His second marriage, to Ann Moe in 1906, was unhappy.", "1906 His second marriage to Ann Moe took place"),
    ("The marriage in 1906 took place at Moss.", "1906 The marriage took place at Moss"),
    ("Their marriage in 1906 was celebrated at Moss.", "1906 Their marriage was celebrated at Moss"),
    ("Her marriage to Karl Moe was dissolved in 1910.", "1910 Her marriage to Karl Moe was dissolved"),
    # what is set off behind another event only where its verb has another date
    ("The strike, at the Ulm mill in 1906, led to a law in 1908.", "1906 The strike at the Ulm mill took place"),
    ("The match, at Ulm in 1906, drew nine people.", "1906 The match drew nine people"),
    ("The second raid, on Ulm in May 1943, destroyed the mill.", "1943-05 The second raid destroyed the mill"),
    ("A fire, in the attic in 1906, closed the school until 1908.", "1906 A fire closed the school"),
    ("The company, in Ulm since 1906, moved to Moss in 1910.", "1906/.. The company was in Ulm"),
    # what is done to somebody, and is an adjective too
    ("Widowed in 1906, she ran the farm alone.", "1906 She was widowed"),
    ("Widowed, she left Ulm in 1906.", "1906 She left Ulm"),
    ("The widowed queen died in 1906.", "1906 The widowed queen died"),
    # people neither open nor close by themselves
    ("He taught at the school, closed in 1850.", "1850 The school was closed"),
    ("Ann Holm taught at a school in Ulm, opened in 1850.", "1850 A school in Ulm was opened"),
    ("The museum moved to Ulm, reopened in 1850.", "1850 The museum reopened"),
    ("He worked in the mill, opened a shop in 1850 and died in 1860.", "1850 He opened a shop"),
    # by how much belongs to the verb around, by whom does not
    ("She outlived her husband, who died in 1906, by ten years.", "1906 Her husband died"),
    ("He beat Moe, who won in 1906, by nine votes.", "1906 Moe won"),
    ("He met Moe, who was hit in 1906, by two men.", "1906 Moe was hit by two men"),
    ("Moe, who lost in 1906 by nine votes, retired.", "1906 Moe lost by nine votes"),
    # whose own name stands there owns nothing
    ("His eldest son Karl, born in 1906, took over the mill.", "1906 His eldest son Karl was born"),
]


@each_row(("text", "expected"), BEFORE)
def test_a_date_before_a_verb_may_tell_of_its_subject(text, expected):
    event = composed(text, published=None).events[0]
    assert f"{event.date.edtf} {event.title}" == expected
