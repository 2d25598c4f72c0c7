"""What counts from what in stories: memoirs, diaries, letters, newspaper pages, histories, newsletters.

Each text is read as a file, as a user gives it; every date that it tells must come out as listed, in order.
"""

from pathlib import Path

import pytest

from dateline.find import find
from dateline.pipeline import tag_text
from dateline.read import read
from dateline.resolve import resolve
from dateline.resolve.foreign import grammar_for
from tables import each_row

MEMOIR = """THE LONG DITCH
Arthur Penn
Harbour Press, 1969

The letter came on 4 May 1944, a Thursday, and by the following Monday I was in uniform. I had voted in 1935.

We sailed at the end of the month. On Sunday the 28th the mail was stopped. The next night we heard the guns, and
by the Tuesday we saw them. On the last evening of the month it rained.

On Friday it cleared. Our turn came on the 6th. By three that afternoon we had the bridge. At half past nine that night
I slept. He had been killed the Monday before.
"""

DIARY = """MY POCKET DIARY

Monday 3 March 1919
The boiler burst. Uncle goes to Leeds to-morrow.

Tues. 4 March
They mended it this morning. We are to dance on Saturday.

Wed. 5 March
Nothing. The fair closed last night at twelve.
"""

PAGE = """THE EASTERN POST
No. 212    Leeds, Thursday, June 9, 1921    Two Pence

TRUCE AT MIDNIGHT

From Our Own Correspondent
BELGRADE, Wednesday

The guns will cease at midnight to-night. The order was signed this morning.

MINERS VOTE TODAY

CARDIFF, June 8. -- The miners voted on Monday. They meet tomorrow.

TOWN TALK

The band plays to-day. A week ago to-day it rained.
"""

WAR = """THE COTTAGE IN THE LANE

The fair came on 24 December 1926. War was declared on a Sunday. Evan enlisted the next morning. He sailed two days later.
"""

DAWN = """THE FERRY YEARS

On 5 May 1957 he went to the quay. The boat, built in 1911, left at 7 a.m. and he was on it. In March 1958 the riots began
at dawn. In 1959, he said, they left at dusk. They met on 3 June 1962. At noon they dined.
"""

LETTER = """Dear Tom,

Your letter came on Thursday. We had rain yesterday and the barn flooded again. I still have the knife which you gave
me on 3 March 1953, and it cuts. The day before yesterday I sold the cow. If we go home next month I shall come at
Easter. I am on watch tomorrow night, and it will be a year on Tuesday.
"""

HISTORY = """The pit opened in May 1891. In September the first coal came up. On 27 September 1893 it flooded. The owners,
whose fathers had dug there since 1790, closed it the following day. In the spring a second shaft was sunk (the third
was not dug until 1911). In October it struck water. A reopening planned for 1896 never came; in March the firm was sold.
"""

LIST = """THE TOWN GAZETTE
Friday 2 November 1956

THE WEEK

* Monday -- Troops cross the river.
* Tuesday -- Both sides are told to halt.
* Wednesday -- Bombing begins.
* Thursday -- Talks end.
* Today -- The Assembly votes.

THE MAYOR

The mayor had asked for a meeting on Wednesday. He was told to come back on Monday. He wrote again this morning, and at
six o'clock in the evening he gave up.
"""

BRACKET = """They signed on 7 May (8 May in the capital), 1945. In June the garrison went home from the island, which had
been held since 1938. The following year nobody came.
"""

ANNIVERSARY = """The bridge
Published 12 February 2013

Sixty years ago today the bridge fell. That morning it had been crossed by 300 carts. On 14 February 1953 they found the
mayor, and on 2 March 1953 the bell. The inquiry sat from 5 to 9 May 1953, and on 7 June 1953 it named the builder. He
was tried on 11 July 1953. He hanged himself on 3 August. The case was closed on 4 September 1953.

A lecture on the fall will be held on 17 March; tickets go on sale on Friday.
"""

NEWSLETTER = """THE OLD BARGEMEN
October 2006

FIFTY YEARS ON

On 26/7/56 the lock froze, on 5/8/56 it burst and on 7/8/56 we all swam. They paid us on 1/9/56.

The dinner will be held on Sunday 5 November at 7 pm. Please tell Joan by 27 October. Subs are due on 1 January 2007.

LAST POST

Reg Hull died on 3 August, aged 71. The funeral was eight days later. Tom was ill last month.
"""

MILL = """The mill was begun in 1841. In June the following year it had a wheel, and by Michaelmas twenty hands. The
founder died in 1866. His widow let it in April.
"""

ANNALS = """1598. The steeple was struck in May. In August it was mended.

1611: the great frost, from Christmas on.
"""

ROWS = """1340. The king came to Melford.

1350. In the spring a mason was hired, but he fell on 3 May. His son ended the work ten years later.

1361. The second plague. It began in June. Before the end of the year the prior was dead.
"""

HATCH = """Nothing was done, although a surveyor had condemned the hatch in September 2013. He had written on 2 October.

The ship landed on 3 June 1950. She had left Hull on 25 May. The crew had joined her in April.
"""

TRIED = """The siege began in May 1709. He was tried in the autumn. He had in fact written as early as February to say so.
"""

RAILWAY = """The line was allowed in 1874, opened on 3 September 1879 and closed in 1951.

The founder had seen the like in 1868. The first sod was cut in May 1875. The builder failed the following year, and the
work stopped until the spring of 1877, when a loan was raised. The first train ran on 11 August.
"""

VOTES = """He was elected on 7 November 1871. Three days after the election a ballot box was found. The next day he left
town. Two weeks before the election he had bought the Echo.
"""

FERRY = """The Ada sailed from Larne at 17:20 on Friday 11 December 1953. She had been mended in October, and a pass was
given on 2 November.

At 19:05 a sea burst the doors. A cutter reached her at two the next morning. The inquiry opened on 1 March 1954.
The owner, who had read of it in April, said so. The report was published on 11 June.
"""

STAY = """He came to Ulm at 17:20 on 11 December 1953. On 12 November Ann Lee came. At 9 a.m. she reached Vik.
"""

SIEGE = """The siege began on 11 May 1709. Ten days into the siege the gate fell. The next day the duke asked for terms.
On 8 July, two days before the feast, help was seen. The next day it went away.
"""

CASES = [
    ("a memoir goes on from day to day; the year in which it was printed is no anchor", MEMOIR, [
        ("1969", "1969"), ("4 May 1944, a Thursday", "1944-05-04"), ("the following Monday", "/1944-05-08"),
        ("1935", "1935"), ("the end of the month", "1944-05"), ("Sunday the 28th", "1944-05-28"),
        ("The next night", "1944-05-29"), ("the Tuesday", "/1944-05-30"), ("the last evening of the month", "1944-05-31"),
        ("Friday", "1944-06-02"), ("the 6th", "1944-06-06"), ("three that afternoon", "/1944-06-06"),
        ("half past nine that night", "1944-06-06T21:30:00"), ("the Monday before", "1944-06-05"),
    ]),
    ("entries of a diary", DIARY, [
        ("Monday 3 March 1919", "1919-03-03"), ("to-morrow", "1919-03-04"), ("Tues. 4 March", "1919-03-04"),
        ("this morning", "1919-03-04"), ("Saturday", "1919-03-08"), ("Wed. 5 March", "1919-03-05"),
        ("last night at twelve", "1919-03-04"),
    ]),
    ("a page: each dispatch counts from its dateline, a headline's today from the paper's day", PAGE, [
        ("Thursday, June 9, 1921", "1921-06-09"), ("MIDNIGHT", "1921-06-08"), ("Wednesday", "1921-06-08"),
        ("midnight to-night", "1921-06-08"), ("this morning", "1921-06-08"), ("TODAY", "1921-06-09"),
        ("June 8", "1921-06-08"), ("Monday", "1921-06-06"), ("tomorrow", "1921-06-09"), ("to-day", "1921-06-09"),
        ("A week ago to-day", "1921-06-02"),
    ]),
    ("a letter without a date: nothing is guessed from a year in passing", LETTER, [
        ("Thursday", None), ("yesterday", None), ("3 March 1953", "1953-03-03"), ("The day before yesterday", None),
        ("next month", None), ("Easter", None), ("tomorrow night", None), ("a year", None), ("Tuesday", None),
    ]),
    ("a history goes forward, past asides, passing years and plans", HISTORY, [
        ("May 1891", "1891-05"), ("September", "1891-09"), ("27 September 1893", "1893-09-27"), ("1790", "1790/.."),
        ("the following day", "1893-09-28"), ("the spring", "1894-21"), ("1911", "1911"), ("October", "1894-10"),
        ("1896", "1896"), ("March", "1895-03"),
    ]),
    ("a year behind a bracket, and what has only been so since", BRACKET, [
        ("7 May", "1945-05-07"), ("8 May", "1945-05-08"), ("1945", "1945"), ("June", "1945-06"), ("1938", "1938/.."),
        ("The following year", "1946"),
    ]),
    ("a list of days goes on from item to item; what had been asked for was asked for then", LIST, [
        ("Friday 2 November 1956", "1956-11-02"), ("Monday", "1956-10-29"), ("Tuesday", "1956-10-30"),
        ("Wednesday", "1956-10-31"), ("Thursday", "1956-11-01"), ("Today", "1956-11-02"), ("Wednesday", "1956-10-31"),
        ("Monday", "1956-11-05"), ("this morning", "1956-11-02"), ("six o'clock in the evening", "1956-11-02T18:00:00"),
    ]),
    ("an anniversary is meant to the day; a history that turns to what is to come", ANNIVERSARY, [
        ("12 February 2013", "2013-02-12"), ("Sixty years ago today", "1953-02-12"), ("That morning", "1953-02-12"),
        ("14 February 1953", "1953-02-14"), ("2 March 1953", "1953-03-02"), ("5 to 9 May 1953", "1953-05-05/1953-05-09"),
        ("7 June 1953", "1953-06-07"), ("11 July 1953", "1953-07-11"), ("3 August", "1953-08-03"),
        ("4 September 1953", "1953-09-04"), ("17 March", "2013-03-17"), ("Friday", "2013-02-15"),
    ]),
    ("a newsletter: old days in one paragraph, the society's dates in the next", NEWSLETTER, [
        ("October 2006", "2006-10"), ("FIFTY YEARS", None), ("26/7/56", "1956-07-26"), ("5/8/56", "1956-08-05"),
        ("7/8/56", "1956-08-07"), ("1/9/56", "1956-09-01"), ("Sunday 5 November at 7 pm", "2006-11-05T19:00:00"),
        ("27 October", "/2006-10-27"), ("1 January 2007", "2007-01-01"), ("3 August", "2006-08-03"),
        ("eight days later", "2006-08-11"), ("last month", "2006-09"),
    ]),
    ("a Sunday that nobody names leaves no day to count from", WAR, [
        ("24 December 1926", "1926-12-24"), ("a Sunday", None), ("the next morning", None), ("two days later", None),
    ]),
    ("a clock time of a longer stretch: of which day is not said", DAWN, [
        ("5 May 1957", "1957-05-05"), ("1911", "1911"), ("7 a.m.", "1957-05-05T07:00:00"), ("March 1958", "1958-03"),
        ("dawn", None), ("1959", "1959"), ("dusk", None), ("3 June 1962", "1962-06-03"), ("noon", "1962-06-03T12:00:00"),
    ]),
    ("a history comes to a year later than all before", MILL, [
        ("1841", "1841"), ("June the following year", "1842-06"), ("Michaelmas", "/1842-09-29"), ("1866", "1866"),
        ("April", "1866-04"),
    ]),
    ("the year at the head of an entry of annals, however old", ANNALS, [
        ("1598", "1598"), ("May", "1598-05"), ("August", "1598-08"), ("1611", "1611"), ("Christmas", "1611-12-25/.."),
    ]),
    ("the years that head entries with a full stop hold their months", ROWS, [
        ("1340", "1340"), ("1350", "1350"), ("the spring", "1350-21"), ("3 May", "1350-05-03"),
        ("ten years later", "1360"), ("1361", "1361"), ("June", "1361-06"), ("the end of the year", "/1361"),
    ]),
    ("what had been goes on from what had been", HATCH, [
        ("September 2013", "2013-09"), ("2 October", "2013-10-02"), ("3 June 1950", "1950-06-03"),
        ("25 May", "1950-05-25"), ("April", "1950-04"),
    ]),
    ("what had in fact been lies before what was told", TRIED, [
        ("May 1709", "1709-05"), ("the autumn", "1709-23"), ("February", "1709-02"),
    ]),
    ("a limit at which something was done is one to which the story has come", RAILWAY, [
        ("1874", "1874"), ("3 September 1879", "1879-09-03"), ("1951", "1951"), ("1868", "1868"),
        ("May 1875", "1875-05"), ("the following year", "1876"), ("the spring of 1877", "/1877-21"),
        ("11 August", "1877-08-11"),
    ]),
    ("a length counts from an event that was told once", VOTES, [
        ("7 November 1871", "1871-11-07"), ("Three days after the election", "1871-11-10"),
        ("The next day", "1871-11-11"), ("Two weeks before the election", "[1871-10-23..1871-10-29]"),
    ]),
    ("a fire chief is no fire", "A fire burnt the mill on 4 May 1850. Six days after the fire chief left, it rained.\n", [
        ("4 May 1850", "1850-05-04"), ("Six days", None),
    ]),
    ("the hours of an account are of its day, whatever had been before", FERRY, [
        ("17:20 on Friday 11 December 1953", "1953-12-11T17:20:00"), ("October", "1953-10"),
        ("2 November", "1953-11-02"), ("19:05", "1953-12-11T19:05:00"), ("two the next morning", "1953-12-12T02:00:00"),
        ("1 March 1954", "1954-03-01"), ("April", "1953-04"), ("11 June", "1954-06-11"),
    ]),
    ("hours of a day to which a story has gone back in the same paragraph are of that day", STAY, [
        ("17:20 on 11 December 1953", "1953-12-11T17:20:00"), ("12 November", "1953-11-12"), ("9 a.m.", "1953-11-12T09:00:00"),
    ]),
    ("nothing counts from a day that nobody knows", SIEGE, [
        ("11 May 1709", "1709-05-11"), ("Ten days", None), ("The next day", None), ("8 July", "1709-07-08"),
        ("two days", None), ("The next day", "1709-07-09"),
    ]),
]  # fmt: skip


def told(text, folder):
    """Every expression of a text with its date and why, in order."""
    path = Path(folder) / "text.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path, Path(folder))
    grammar = grammar_for("en", document.text)
    found = find(document.text, grammar, document.blocks)
    return resolve(document, found.folded, found.mentions, found.sentences, grammar)


def dates(text, folder):
    return [(mention.text, one.when.edtf if one.when else None) for mention, one in told(text, folder)]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_stories(text, expected, tmp_path):
    assert dates(text, tmp_path) == expected


PROOFS = [
    ("a memoir: which mention told the date it counts from", MEMOIR, "The next night", "told",
     "1944-05-28", "the date told before: “Sunday the 28th”"),
    ("a page: the dispatch's own head", PAGE, "this morning", "section",
     "1921-06-08", "the part of the document headed “Wednesday”"),
    ("a page: the dateline itself counts from the paper's day", PAGE, "Wednesday", "published",
     "1921-06-09", "line 2 of the text: “Thursday, June 9, 1921”"),
    ("a history that turns to what is to come", ANNIVERSARY, "17 March", "published",
     "2013-02-12", "line 2 of the text: “12 February 2013”"),
    ("a newsletter: the society's dates", NEWSLETTER, "3 August", "published",
     "2006-10", "line 2 of the text: “October 2006”"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expression", "kind", "anchor", "because"), [case[1:] for case in PROOFS], ids=[case[0] for case in PROOFS]
)
def test_the_proof_names_the_anchor_that_was_used(text, expression, kind, anchor, because, tmp_path):
    (one,) = [one for mention, one in told(text, tmp_path) if mention.text == expression][-1:]
    proof = one.because
    assert (proof.counted_from, proof.anchor, proof.anchor_because) == (kind, anchor, because)


def test_a_date_told_again_is_not_its_own_proof(tmp_path):
    text = "They landed on 5 May 1910. The next day it rained. That same morning they left, and at noon they sank."
    proofs = [one.because.anchor_because for _, one in told(text, tmp_path)]
    assert proofs[2:] == ["the date told before: “The next day”", "the date told before: “That same morning”"]


def test_the_tense_of_a_history_is_not_given_as_the_reason(tmp_path):
    found = {mention.text: one.because for mention, one in told(HISTORY, tmp_path)}
    assert found["October"].cue == ""
    assert [other.edtf for other in found["October"].alternatives][:1] == ["1893-10"]


def test_another_story_for_which_as_much_speaks_is_given_too(tmp_path):
    text = "She was born on 2 June 1931. He was born on 4 June 1952. They both went to sea in August."
    mention, one = told(text, tmp_path)[-1]
    assert (mention.text, one.when.edtf) == ("August", "1952-08")
    other = one.because.alternatives[-1]
    assert (other.edtf, other.why_not[:13]) == ("1931-08", "a little more")


def test_words_quoted_from_a_letter_count_from_it(tmp_path):
    text = (
        "Bonn, 12 February 2013\n\nNobody who wrote to us in July that “it will be over by the twelfth of August” came."
    )
    assert dates(text, tmp_path)[1:] == [("July", "2012-07"), ("the twelfth of August", "/2012-08-12")]


SHORT = [
    ("a clock time or night belongs to no day where only a month or year was told",
     "The house burned in July 1937. At ten o'clock the roof fell, and all night the bells rang.",
     [("July 1937", "1937-07"), ("ten o'clock", None), ("all night", None)]),
    ("behind the end of a year the next month is the next year's",
     "By late 1941 the city was cut off. In January the ice road opened.",
     [("late 1941", "/1941"), ("January", "1942-01")]),
    ("what a witness said later carries no story away",
     "She left Hull on 8 December 1973. On 12 December a sick man was landed. He gave evidence to us on 4 September 1974. "
     "Ice was being cleared on the 11th. On 21 December she was missed.",
     [("8 December 1973", "1973-12-08"), ("12 December", "1973-12-12"), ("4 September 1974", "1974-09-04"),
      ("the 11th", "1973-12-11"), ("21 December", "1973-12-21")]),
    ("nor does what was told aside, where the story comes to its next day before that",
     "She left Hull on 8 December 1973. The mate was cured and sailed again on 4 September 1974. On 21 December she was "
     "missed. A lifebuoy was found on 2 February 1974.",
     [("8 December 1973", "1973-12-08"), ("4 September 1974", "1974-09-04"), ("21 December", "1973-12-21"),
      ("2 February 1974", "1974-02-02")]),
    ("what will be, in a history that nobody knows the date of, is of no year told",
     "The works had 3,400 men in 1974. A museum will open there, and a bridge is due to open on 1 September.",
     [("1974", "1974"), ("1 September", None)]),
    ("a clock time behind an evening is of that evening",
     "On the evening of 3 May 1910 they met. By eight o'clock all was said.",
     [("the evening of 3 May 1910", "1910-05-03"), ("eight o'clock", "/1910-05-03")]),
    ("the weekday of an old date is that of the calendar then in use",
     "London burned on Sunday 2 September 1666.", [("Sunday 2 September 1666", "1666-09-02")]),
    ("a feast of the Middle Ages is that of the Julian calendar",
     "At Easter 1066 a comet was seen.", [("Easter 1066", "1066-04-16")]),
    ("a day of the month before a noun of its own clause",
     "They left Oslo on 18 June 1896. On the 24th a lead opened, and by six that evening they were free.",
     [("18 June 1896", "1896-06-18"), ("the 24th", "1896-06-24"), ("six that evening", "/1896-06-24")]),
    ("a letter is known by how it begins, and the date of one that it answers tells no story",
     "Lucknow, October 3rd, 1857\n\nMy dear Mother, I received yours of the 9th August only yesterday. We marched in on "
     "the 25th under heavy fire. The relief comes about the 20th prox.",
     [("October 3rd, 1857", "1857-10-03"), ("the 9th August", "1857-08-09"), ("yesterday", "1857-10-02"),
      ("the 25th", "1857-09-25"), ("about the 20th prox", "1857-11-20~")]),
    ("the first dates of a history lean on the first that has its year",
     "By the evening of 30 June they held the ridge. The fight began on 1 July 1863.",
     [("the evening of 30 June", "/1863-06-30"), ("1 July 1863", "1863-07-01")]),
    ("a day that names no month belongs to the day told last, and to none where a year was",
     "In 1845 they sailed. On the 5th it blew. They fled on 22 April 1848 and set off on the 26th for the river.",
     [("1845", "1845"), ("the 5th", None), ("22 April 1848", "1848-04-22"), ("the 26th", "1848-04-26")]),
    ("a decade told is followed by the next", "In the 1840s it grew. In the following decade it fell.",
     [("the 1840s", "184X"), ("the following decade", "185X")]),
    ("a story told by its season goes on",
     "The kiln burned on the night of 11 May 1853. It was lit again on 2 July, and the next Sunday all prayed. The founder "
     "died two years later.\n\nHis son was a chemist. In the spring of 1874 the men struck. They stayed out until July; in "
     "August he gave in.",
     [("the night of 11 May 1853", "1853-05-11"), ("2 July", "1853-07-02"), ("the next Sunday", "1853-07-03"),
      ("two years later", "1855"), ("the spring of 1874", "1874-21"), ("July", "/1874-07"), ("August", "1874-08")]),
    ("the year behind a range is that of its beginning, whatever stands in brackets between",
     "In 1842 he came home. The diet of Aalen had sat from 4 April (some say from 9 April) to 2 June 1841.",
     [("1842", "1842"), ("4 April", "1841-04-04/.."), ("9 April", "1841-04-09/.."), ("2 June 1841", "1841-06-02")]),
    ("what is mostly so is so in no one year",
     "In 2009 he won. The cups are given at a dinner, most commonly in late May or early June.",
     [("2009", "2009"), ("late May", None), ("early June", None)]),
    ("behind a month with its year a history goes on into the next sentence",
     "The school was founded in March 1920. It opened on 1 November.", [("March 1920", "1920-03"), ("1 November", "1920-11-01")]),
    ("but a clause of that sentence may go back",
     "The mill was sold in May 1920. It had stood idle after the flood in January.",
     [("May 1920", "1920-05"), ("January", "1920-01")]),
    ("what begins on a day, and what was done next, lies ahead of what was told",
     "The council built the bridge in April 1742, with a toll starting 3 December. He was held in June 1770 and tried in March.",
     [("April 1742", "1742-04"), ("3 December", "1742-12-03/.."), ("June 1770", "1770-06"), ("March", "1771-03")]),
    ("no century lies a thousand years before one of antiquity",
     "Wells were dug there in the 7th century BC. A canal was cut in the 18th century, and a mill rose at the turn of the "
     "20th century.",
     [("the 7th century BC", "-06XX"), ("the 18th century", "17XX"), ("the turn of the 20th century", "19XX")]),
    ("the second of two months follows the first",
     "On 8 August 1918 a board was set up. It met in October and in January, and never again.",
     [("8 August 1918", "1918-08-08"), ("October", "1918-10"), ("January", "1919-01")]),
    ("a season is rather to come", "He wed in March 1977. His son was born in the autumn.",
     [("March 1977", "1977-03"), ("the autumn", "1977-23")]),
    ("messages of an exported chat count from their own day",
     "[12/03/2019, 21:04:11] Ann: are we still on for tomorrow?\n[13/03/2019, 08:15:33] Ben: yes, but late\n"
     "[25/03/2019, 09:00:12] Ann: photos from saturday are up, see you on friday\n",
     [("12/03/2019, 21:04:11", "2019-03-12T21:04:11"), ("tomorrow", "2019-03-13"),
      ("13/03/2019, 08:15:33", "2019-03-13T08:15:33"), ("25/03/2019, 09:00:12", "2019-03-25T09:00:12"),
      ("saturday", "2019-03-23"), ("friday", "2019-03-29")]),
    ("a plan goes on from the day that it has come to",
     "Leeds, 30 November 2016\n\nThe play is on Wednesday 7 December and Thursday at 6 p.m. in the hall.",
     [("30 November 2016", "2016-11-30"), ("Wednesday 7 December", "2016-12-07"),
      ("Thursday at 6 p.m.", "2016-12-08T18:00:00")]),
    ("behind a step that nobody can count no day is told",
     "On 5 May 1910 he fell ill. A few days later he rose. The next morning he left. He wed that year.",
     [("5 May 1910", "1910-05-05"), ("A few days later", None), ("The next morning", None), ("that year", "1910")]),
    ("nor behind some day of a battle",
     "On 1 July 1863 they met. On the third day Reed's men crossed. The following afternoon it rained.",
     [("1 July 1863", "1863-07-01"), ("the third day", None), ("The following afternoon", None)]),
    ("the winter before a year told as a whole", "The city fell in 1212. The previous winter its walls had been mined.",
     [("1212", "1212"), ("The previous winter", "1211-24")]),
    ("behind `and in` a sentence goes forward",
     "He was tried on 27 January 1858, and in October he was sent to Rangoon.",
     [("27 January 1858", "1858-01-27"), ("October", "1858-10")]),
    ("a year that opens its sentence is the one told of",
     "Neon was found in 1902. In the course of 1898 they had seen two lines: one in July and one on 26 December.",
     [("1902", "1902"), ("1898", "1898"), ("July", "1898-07"), ("26 December", "1898-12-26")]),
    ("a story goes on from the year it has come to, however much was told of earlier ones",
     "She ran in May 1985, in June 1985 and in July 1986. In August 1987 she fell. In 1989 she won in Rotterdam. Her "
     "best year was 1991. She won in London on 21 April, and then in December.",
     [("May 1985", "1985-05"), ("June 1985", "1985-06"), ("July 1986", "1986-07"), ("August 1987", "1987-08"),
      ("1989", "1989"), ("1991", "1991"), ("21 April", "1991-04-21"), ("December", "1991-12")]),
    ("years told at the head of a life do not hold its story back",
     "He was Premier from 1877 to 1879 and in 1891. He sailed in May 1862. In June 1862 he dug. He paid in July 1862. "
     "He read law for a time. He wrote. He married. He sat in the house. The land bill of 1874 made him known. He spoke "
     "against it in September.",
     [("1877 to 1879", "1877/1879"), ("1891", "1891"), ("May 1862", "1862-05"), ("June 1862", "1862-06"),
      ("July 1862", "1862-07"), ("1874", "1874"), ("September", "1874-09")]),
    ("a stretch of months leads to its end",
     "Between May and September 1985 he raced. The winter made him. He trained from November to February.",
     [("May and September 1985", "1985-05/1985-09"), ("The winter", "1985-24"),
      ("November to February", "1985-11/1986-02")]),
    ("a number alone is of the month that the story has come to, not of one only named in brackets",
     "The shops shut on 25 February 1917 (10 March). On the 27th the troops rose. He came on 1 August, and on the 23rd "
     "he left. On 20 September he, at home since the 14th, was ill.",
     [("25 February 1917", "1917-02-25"), ("10 March", "1917-03-10"), ("the 27th", "1917-02-27"),
      ("1 August", "1917-08-01"), ("the 23rd", "1917-08-23"), ("20 September", "1917-09-20"),
      ("the 14th", "1917-09-14/..")]),
    ("a day told already is that day again, whatever year a paper is of",
     "On 2 August 1964 a ship was attacked. Two days later another attack was said to follow. A paper released in 2005 "
     "revealed that there was none on 4 August.",
     [("2 August 1964", "1964-08-02"), ("Two days later", "1964-08-04"), ("2005", "2005"), ("4 August", "1964-08-04")]),
    ("decades and turns of centuries are those next to where the story has come",
     "The firm was founded in 1788. It had nine hands in 1800, in 1802 and in 1804. The son joined in 1866. At the turn "
     "of the century it had six hundred. It failed in 1923. In the thirties a bus company had the yard. The roof fell in "
     "1974, and since the late nineties it is a park.",
     [("1788", "1788"), ("1800", "1800"), ("1802", "1802"), ("1804", "1804"), ("1866", "1866"),
      ("the turn of the century", "19XX"), ("1923", "1923"), ("the thirties", "193X"), ("1974", "1974"),
      ("the late nineties", "1990~/..")]),
    ("in March and again in May have one year",
     "They had doubled by the spring of 1920. In March, and again in May 1921, prices fell.",
     [("the spring of 1920", "/1920-21"), ("March", "1921-03"), ("May 1921", "1921-05")]),
    ("a history of years before Christ does not name the era every time",
     "Babylon fell in 539 BC. In 522 it rose, and in the spring of 520 BC it was calm. By 331 it was Greek. It was "
     "dug up in 1899.",
     [("539 BC", "-0538"), ("522", "-0521"), ("the spring of 520 BC", "-0519-21"), ("331", "/-0330"),
      ("1899", "1899")]),
    ("behind years of our own era a bare one is of it",
     "Cleopatra died in 30 BC. Trajan came in AD 116. In 130 Hadrian came, and the mound was dug in 1926.",
     [("30 BC", "-0029"), ("AD 116", "0116"), ("130", "0130"), ("1926", "1926")]),
    ("a length beside the date that it leads to says the same date",
     "He was arrested in 1949. He was released in 1953, four years later. On 5 May 1962 he left, two days later he was "
     "back. He died on 7 May 1962, two days later.",
     [("1949", "1949"), ("1953", "1953"), ("four years later", "1953"), ("5 May 1962", "1962-05-05"),
      ("two days later", "1962-05-07"), ("7 May 1962", "1962-05-07"), ("two days later", "1962-05-07")]),
    ("from the 29th to the 30th goes forward",
     "In August 1764 he came. It was put off from the 29th and, because of wind, from the 30th.",
     [("August 1764", "1764-08"), ("the 29th", "1764-08-29"), ("the 30th", "1764-08-30/..")]),
    ("a day that is only proposed moves no story",
     "The committee met on 5 September 1889. It proposed that the rise should begin on 1 January. The men refused on "
     "the 9th. The sixpence was to be paid from 4 November. Work was resumed on the 16th.",
     [("5 September 1889", "1889-09-05"), ("1 January", "1890-01-01"), ("the 9th", "1889-09-09"),
      ("4 November", "1889-11-04/.."), ("the 16th", "1889-09-16")]),
    ("up to a limit a sentence goes on from it",
     "On 11 January 1923 the troops came. Wages were paid on Mondays until June, and from August in kind. On 26 "
     "September it was over.",
     [("11 January 1923", "1923-01-11"), ("Mondays", None), ("June", "/1923-06"), ("August", "1923-08/.."),
      ("26 September", "1923-09-26")]),
    ("the year whose level is reached is no anchor",
     "In the third quarter of 1927 output passed the level of 1913. Two years later came the crash.",
     [("the third quarter of 1927", "1927-35"), ("1913", "1913"), ("Two years later", "1929")]),
    ("today is of no day in a history without a date", "The bell was found in 1990. Today it hangs in the church.",
     [("1990", "1990"), ("Today", None)]),
    ("a rounded length beside the date that it leads to says that date",
     "A statute of 1353 dealt with wreck. It was repealed in 1863, more than five hundred years later. He came on 3 May "
     "1910, and died on 25 May 1910, about three weeks later.",
     [("1353", "1353"), ("1863", "1863"), ("more than five hundred years later", "1863"), ("3 May 1910", "1910-05-03"),
      ("25 May 1910", "1910-05-25"), ("about three weeks later", "1910-05-25")]),
    ("the months of a season belong to its two years",
     "The club turned professional in the summer of 1904. In the 1906–07 season it reached the third round. The match "
     "against Bury, put off from 12 January, was lost. They led the 1931-32 season from September to February.",
     [("the summer of 1904", "1904-22"), ("the 1906–07 season", "[1906..1907]"), ("12 January", "1907-01-12"),
      ("the 1931-32 season", "[1931..1932]"), ("September to February", "1931-09/1932-02")]),
    ("the 27th is rather to come than past", "The inquest opened on 12 June 1889. On the 27th the jury met.",
     [("12 June 1889", "1889-06-12"), ("the 27th", "1889-06-27")]),
    ("a night of two days is a date told",
     "The flight was on the night of 20 to 21 June 1791. In the summer of the next year the throne fell.",
     [("the night of 20 to 21 June 1791", "[1791-06-20..1791-06-21]"), ("the summer of the next year", "1792-22")]),
    ("up to a limit a sentence goes forward, and what follows does not count from it",
     "In March 1971 the mill had ten looms; by December it had ninety. In May the first strike was called.",
     [("March 1971", "1971-03"), ("December", "/1971-12"), ("May", "1971-05")]),
    ("what opens a clause is what a history has come to",
     "Water came through in the autumn of 1958; by the following June it was a stream. The engineer asked on 14 July to "
     "lower the level.",
     [("the autumn of 1958", "1958-23"), ("the following June", "/1959-06"), ("14 July", "1959-07-14")]),
    ("a history goes on from the year that it has come to, if it tells no other since",
     "In March 1926 a gunboat was seized. In early 1927 the party split. Its left wing went to the capital. The general "
     "marched east. His friends were few. On 7 April he called a meeting.",
     [("March 1926", "1926-03"), ("early 1927", "1927"), ("7 April", "1927-04-07")]),
    ("clock times go on from the day told, not from the night before it",
     "At 16:12 on 8 November 1978 it flew into the sea. The captain had slept five hours the night before. The first "
     "helicopter came at 16:31.",
     [("16:12 on 8 November 1978", "1978-11-08T16:12:00"), ("five hours", None), ("the night before", "1978-11-07"),
      ("16:31", "1978-11-08T16:31:00")]),
    ("what owes its being to a year does not look ahead",
     "Traders had a post there in 1595, but the fort owes its being to the war scare of 1807. The site was picked that "
     "November.",
     [("1595", "1595"), ("1807", "1807"), ("that November", "1807-11")]),
    ("the era is that of the date told last before modern times, whatever was dug up since",
     "The last king died in 95 BC. His tomb was found in 1911. In 88 the Romans came.",
     [("95 BC", "-0094"), ("1911", "1911"), ("88", "-0087")]),
    ("centuries go on before Christ",
     "The district passed to him in 281 BC. The mines had lain idle since the 5th century.",
     [("281 BC", "-0280"), ("the 5th century", "-0499~/..")]),
    ("a decade by its number lies up to fifty years ahead",
     "He was born in 1850. In the nineties he moved to Leeds.",
     [("1850", "1850"), ("the nineties", "189X")]),
    ("a history that looks ahead comes back",
     "In September 1944 the pass was held. On 20 October the town fell, and the fort held out until February 1945. By the "
     "start of July they had seen it coming.",
     [("September 1944", "1944-09"), ("20 October", "1944-10-20"), ("February 1945", "/1945-02"),
      ("the start of July", "/1944-07")]),
    ("a year beside a month", "It was planned in June 1836. Work began three years later, in April.",
     [("June 1836", "1836-06"), ("three years later", "1839"), ("April", "1839-04")]),
    ("a story goes on from what was counted from a year told in passing",
     "He was born in 1899. He was called up in 1917 and hurt the following March. He spent the summer in bed.",
     [("1899", "1899"), ("1917", "1917"), ("the following March", "1918-03"), ("the summer", "1918-22")]),
    ("a house moved to a town is not put off, and what did not happen before a day did on it",
     "In the autumn of 1889 she moved to Bremen, and two years later she married. A son was born the following spring. The shop "
     "shut in July and did not reopen until the following April. He died that summer.",
     [("the autumn of 1889", "1889-23"), ("two years later", "1891"), ("the following spring", "1892-21"),
      ("July", "1892-07"), ("the following April", "1893-04"), ("that summer", "1893-22")]),
    ("most of a week lies in the month of its Thursday",
     "In the first week of June 1944 it blew. In the second half of the month it cleared.",
     [("the first week of June 1944", "[1944-05-29..1944-06-04]"), ("the second half of the month", "1944-06")]),
    ("the month told in the sentence before carries a history away",
     "They married in June 1947, on the 14th. The boys came in 1949 and 1952. The house was lost in the floods of February "
     "1953. In the autumn they moved.",
     [("June 1947", "1947-06"), ("the 14th", "1947-06-14"), ("1949", "1949"), ("1952", "1952"),
      ("February 1953", "1953-02"), ("the autumn", "1953-23")]),
    ("the season that a sentence has come to holds its days",
     "At the Games he won on 30 July 1948. In October he wed. He lost no race between 1948 and 1954. On 29 September 1951 he "
     "ran far. At Helsinki, the next summer, he won on 20 July. Two years later, far from home, he won again on 30 May.",
     [("30 July 1948", "1948-07-30"), ("October", "1948-10"), ("1948 and 1954", "1948/1954"),
      ("29 September 1951", "1951-09-29"), ("the next summer", "1952-22"), ("20 July", "1952-07-20"),
      ("Two years later", "1954"), ("30 May", "1954-05-30")]),
    ("what something is the largest before is no date of the story",
     "In October 1813 they fought the largest battle in Europe before 1914. Paris fell in the last days of the following March.",
     [("October 1813", "1813-10"), ("1914", "/1914"), ("the last days of the following March", "1814-03")]),
    ("a day of a number goes on from the one that its sentence has told; one in a bracket is the same by another calendar",
     "I was adopted on 4 March 1958 and elected on the 27th. He had been crowned on 11 April 1689. A month earlier he had come "
     "ashore. He was beaten on 1 July 1690 (in the new calendar, 11 July).",
     [("4 March 1958", "1958-03-04"), ("the 27th", "1958-03-27"), ("11 April 1689", "1689-04-11"),
      ("A month earlier", "1689-03"), ("1 July 1690", "1690-07-01"), ("11 July", "1690-07-11")]),
    ("what lasts until a month, or does not come until then, goes on from what was told before",
     "The club took the shield in April 1975. It held the shield until November. The mill burnt down in July 1921. They did not "
     "rebuild it until May. The pier stood till June 1930. Ann had run it until March.",
     [("April 1975", "1975-04"), ("November", "/1975-11"), ("July 1921", "1921-07"), ("May", "1922-05"),
      ("June 1930", "/1930-06"), ("March", "/1930-03")]),
    ("clock times are of the day that their sentence names right behind them",
     "She was born on 3 May 1901. The alarm was raised at 4:15 a.m. and again an hour later; the roof fell at 6:30 a.m. (local "
     "time), on 6 June 1911. At 7 p.m. he read a letter of 5 June 1899.",
     [("3 May 1901", "1901-05-03"), ("4:15 a.m.", "1911-06-06T04:15:00"), ("an hour later", "1911-06-06T05:15:00"),
      ("6:30 a.m.", "1911-06-06T06:30:00"), ("6 June 1911", "1911-06-06"), ("7 p.m.", "1911-06-06T19:00:00"),
      ("5 June 1899", "1899-06-05")]),
    ("clock times are of the day of the next one, which their sentence names with it",
     "She was born on 3 May 1901. The alarm was raised at 4:15 a.m.; the roof fell at 6:30 a.m. on 6 June 1911.",
     [("3 May 1901", "1901-05-03"), ("4:15 a.m.", "1911-06-06T04:15:00"),
      ("6:30 a.m. on 6 June 1911", "1911-06-06T06:30:00")]),
    ("what is so in a season or month of every year is of none",
     "The port was founded in 1935. A dry season lasts from June to September, a cool season with some rain from October "
     "to December. March is the wettest month. The long summer days make for good crops. In the summer he left.",
     [("1935", "1935"), ("June to September", None), ("October to December", None), ("March", None), ("summer", None),
      ("the summer", "1935-22")]),
    ("the years that head a chapter leave behind what was told before",
     "1920–35: Early life\n\nShe was born in 1920. In a June 1954 interview, she said that.\n\n1936–1943: The first ship\n\n"
     "She went to sea at 16. By the end of the year, she was second mate.\n\nIt went on.",
     [("1920–35", "1920/1935"), ("1920", "1920"), ("June 1954", "1954-06"), ("1936–1943", "1936/1943"),
      ("the end of the year", "/1936")]),
    ("what is kept on a day is kept every year",
     "The port was opened in 1999. On 4 March, Vik celebrates its day. Christmas and New Year's Eve are celebrated with songs. "
     "On 9 February, the birthday of Lee is celebrated. The fair starts at the beginning of January. On 3 May he left.",
     [("1999", "1999"), ("4 March", None), ("Christmas", None), ("New Year's Eve", None), ("9 February", None),
      ("the beginning of January", None), ("3 May", "1999-05-03")]),
    ("the new year begins behind what was told",
     "In late 1914 he fell ill. Early in the new year he died.",
     [("late 1914", "1914"), ("Early in the new year", "1915")]),
    ("a history goes on from the beginning of what its brackets date",
     "The siege of Karn (19 September 1703 – 2 February 1704) was long. He did not move until late August. By 12 September he was there.",
     [("19 September 1703 – 2 February 1704", "1703-09-19/1704-02-02"), ("late August", "1703-08"),
      ("12 September", "/1703-09-12")]),
    ("a history goes on from the beginning of what its first sentence sums up",
     "The siege of Harn was the longest of the war, lasting from 9 October 1643 to 22 April 1644. An army appeared at the "
     "gate on 9 October. The frost that set in on 12 December was hard.",
     [("9 October 1643 to 22 April 1644", "1643-10-09/1644-04-22"), ("9 October", "1643-10-09"),
      ("12 December", "1643-12-12")]),
    ("behind a clause about somebody the sentence goes on",
     "They left on 5 October 1909, and Hale, who had meant to stay out until Christmas, turned back on 2 November. "
     "A storm held them from the 9th to the 15th.",
     [("5 October 1909", "1909-10-05"), ("Christmas", "/1909-12-25"), ("2 November", "1909-11-02"),
      ("the 9th to the 15th", "1909-11-09/1909-11-15")]),
    ("years of antiquity go back a little too",
     "The war began in 219 BC and ended in 202 BC. In 226 she had founded a town, and seven years later it had a fleet.",
     [("219 BC", "-0218"), ("202 BC", "-0201"), ("226", "-0225"), ("seven years later", "-0218")]),
    ("a bare hour goes on from the one before it",
     "At 18:30 on 23 March 1799 Thorne made the signal; by eight o'clock two of the ships had struck. Three hours later it was over.",
     [("18:30 on 23 March 1799", "1799-03-23T18:30:00"), ("eight o'clock", "/1799-03-23"),
      ("Three hours later", "1799-03-23T23:00:00")]),
    ("an hour of the evening is of the day whose morning was told, one of the small hours of the next",
     "On 11 June 1915 all was still. In the morning the men dug. They were relieved by 10.45 p.m., and camp was reached "
     "at 5 a.m. in the rain.",
     [("11 June 1915", "1915-06-11"), ("the morning", "1915-06-11"), ("10.45 p.m.", "/1915-06-11"),
      ("5 a.m.", "1915-06-12T05:00:00")]),
    ("what is counted has the date that stands right behind it",
     "Three days later, on 7 October 1571, they met. Ash fell until February 1884. Forty-four years later, on 29 December "
     "1927, an island rose.",
     [("Three days later", "1571-10-07"), ("7 October 1571", "1571-10-07"), ("February 1884", "/1884-02"),
      ("Forty-four years later", "1927"), ("29 December 1927", "1927-12-29")]),
    ("a night between two days", "She sank on the night of 31 May–1 June 1910.",
     [("the night of 31 May–1 June 1910", "[1910-05-31..1910-06-01]")]),
    ("a judgment whose paragraphs are numbered tells of the years of its story",
     "Vane v Holm Council [2016] EWHC 12 (QB)\nJudgment handed down on 22 April 2016\n\n1. Ms Vane was a clerk from 3 September"
     " 2007. On 14 January 2013 she fell and broke her wrist.\n\n2. She was off work until the end of March. On her return she"
     " said that the step had been loose since the previous autumn.\n\n3. The council admitted it in February 2014.",
     [("2016", "2016"), ("22 April 2016", "2016-04-22"), ("3 September 2007", "2007-09-03/.."), ("14 January 2013", "2013-01-14"),
      ("the end of March", "/2013-03"), ("the previous autumn", "2012-23/.."),
      ("February 2014", "2014-02")]),
    ("a report that tells of years long past is a history, though a year is counted from the one before at its head",
     "Report of the Inquiry, published 18 June 2009\n\nThe ward opened in September 2001. In the following year two were"
     " closed, and in March 2003 it was full. Mrs Brandt wrote on 4 April. She had no answer. On 11 May she wrote again."
     " The Inquiry was announced on 6 February 2007. We heard evidence from 1 October 2007 until 14 March 2008. Dr Osk came"
     " on 22 November.",
     [("18 June 2009", "2009-06-18"), ("September 2001", "2001-09"), ("the following year", "2002"), ("March 2003", "2003-03"),
      ("4 April", "2003-04-04"), ("11 May", "2003-05-11"), ("6 February 2007", "2007-02-06"),
      ("1 October 2007 until 14 March 2008", "2007-10-01/2008-03-14"), ("22 November", "2007-11-22")]),
    ("in an entry headed by its year an older date of a thing, or what had been, takes nothing over",
     "The town of Orm\n\n1601. The mill was built.\n1616. The charter of 9 May 1558 was carried to London in July. The bridge"
     " was built in August.\n1620. The mill of 1588 was sold in May. On 3 June the mayor died.\n1622. The bridge fell. It had"
     " been mended in May 1533. In July a new one was begun.",
     [("1601", "1601"), ("1616", "1616"), ("9 May 1558", "1558-05-09"), ("July", "1616-07"), ("August", "1616-08"),
      ("1620", "1620"), ("1588", "1588"), ("May", "1620-05"), ("3 June", "1620-06-03"), ("1622", "1622"),
      ("May 1533", "1533-05"), ("July", "1622-07")]),
    ("the Thursday on which something had been lies before, and the hours of it with it",
     "Vane left on Sunday 4 March 1877. He had buried his wife on the Thursday. At six in the evening they had come.",
     [("Sunday 4 March 1877", "1877-03-04"), ("the Thursday", "1877-03-01"), ("six in the evening", "1877-03-01T18:00:00")]),
    ("what had been in a year and then in a part of one is told in order",
     "The tug sank on 17 January 1986. She had been built in 1958 and had been refitted the previous summer.",
     [("17 January 1986", "1986-01-17"), ("1958", "1958"), ("the previous summer", "1985-22")]),
    ("what had been the summer before a year is of that",
     "In 1990 Lee went to Ulm. He had spent the previous summer in Vik.", [("1990", "1990"), ("the previous summer", "1989-22")]),
    ("of two dates only one is meant", "She came to Ulm in May or June 1842. She left in 1850 or 1851, and wed in May and June.",
     [("May", "1842-05?"), ("June 1842", "1842-06?"), ("1850", "1850?"), ("1851", "1851?"), ("May", "1851-05"), ("June", "1851-06")]),
    ("who died of it later takes no hour along",
     "The plane left at 14.02 on 14 February 1951. It hit the hill at 14.47. Ten died at once and another in hospital on the"
     " 16th. A policeman reached the place at dusk.",
     [("14.02 on 14 February 1951", "1951-02-14T14:02:00"), ("14.47", "1951-02-14T14:47:00"), ("the 16th", "1951-02-16"),
      ("dusk", "1951-02-14")]),
    ("what is free is to come", "Leeds, Wednesday 30 November 2016\n\nToday is fine, or any time on Monday.",
     [("Wednesday 30 November 2016", "2016-11-30"), ("Today", "2016-11-30"), ("Monday", "2016-12-05")]),
]  # fmt: skip


HEADED = """1871: The strike

In February the pit was shut, and on 22 April 1871 it burned. Its owner had been chosen in November 1870.

On October 23 the men went back. The price of coal was 9s in November, against 3s in January 1869. The owners began a spring
offensive.

1872: The end

In January it was sold.
"""


def test_a_section_headed_by_a_year_tells_of_it(tmp_path):
    assert [edtf for _, edtf in dates(HEADED, tmp_path)] == [
        "1871", "1871-02", "1871-04-22", "1870-11", "1871-10-23", "1871-11", "1869-01", "1871-21", "1872", "1872-01",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in SHORT], ids=[case[0] for case in SHORT])
def test_short_stories(text, expected, tmp_path):
    assert dates(text, tmp_path) == expected


AGES = [
    ("Born in 1880, he went to sea at sixteen; seven years later he was a mate.", "seven years later", "XXXX"),
    ("He was born in 1880. At the age of 12 he moved to Paris, and two years later to Rome.", "two years later", "XXXX"),
    ("He was born on 3 May 1880. When he was nine his father died; a year later his mother wed.", "a year later", "XXXX"),
    ("He was born in 1880 and left school aged 14. Three years later he sailed.", "Three years later", "XXXX"),
    ("He retired in 1940 at the age of 60. Two years later he died.", "Two years later", "1942"),
    ("In 1896, at sixteen, he went to sea; seven years later he was a mate.", "seven years later", "1903"),
    ("It was built in 1904. Of 900 men employed at the Armistice, 300 remained three years later.", "three years later", "XXXX"),
    ("It was built in 1904. He was at sea in the war of that year. Three years later he fled.", "Three years later", "1907"),
    ("In 1896 he fled when he was found out. A year later he died.", "A year later", "1897"),
    ("She had come in 1903. When she left, on the day before Easter 1934, all came. She died four years later.",
     "four years later", "1938"),
    ("He landed on 3 June 1911. He had left Hull on the 25th.", "the 25th", "1911-05-25"),
    ("He landed on 3 June 1911. They had first met in October.", "October", "1910-10"),
    ("He landed on 3 June 1911. On the 25th he had left again.", "the 25th", "1911-06-25"),
]  # fmt: skip


@each_row(("text", "expression", "value"), AGES)
def test_what_counts_from_an_age_counts_from_no_date_and_what_had_been_lies_before(text, expression, value):
    assert {tag.text: tag.value for tag in tag_text(text)}[expression] == value


ONWARD = [
    ("The mill was built in January 1817. In December it was sold.", "December", "1817-12"),
    ("The mill was built in January 1817. It was sold on 6 December.", "6 December", "1817-12-06"),
    ("The mill was built in 1817. In January it was let. In November the tenants left.", "November", "1817-11"),
    ("She sailed in 1860. On 4 February she struck a rock. On 20 December she was lost.", "20 December", "1860-12-20"),
    ("The mill was built in January 1817. In December it had been only a plan.", "December", "1817-12"),
    ("The mill was built in January 1817. Its owner had died in December.", "December", "1816-12"),
    ("The mill was built in January 1817, after a fire in December.", "December", "1816-12"),
    ("The mill was built in December 1817. In January it was sold.", "January", "1818-01"),
    ("The town fell in January 1945. Other troops held the hills from November to May.", "November", "1944-11"),
    ("War broke out on 8 October 1907. On Monday the army retreated.", "Monday", "1907-10-14"),
    ("The siege began on 25 May 1862. On the Saturday the town fell.", "the Saturday", "1862-05-31"),
    ("The siege began on 25 May 1862. The army had come on the Saturday.", "the Saturday", "1862-05-24"),
    ("She ran aground in June 1820. She reached Hull on 10 August 1822. On Thursday she sailed.", "Thursday", "1822-08-15"),
    ("It was let in May 1780 and burnt on 3 June 1781. In 1786 it was sold. On 25 June it was let.", "25 June", "1786-06-25"),
    ("He was born on 3 May 1830. In October 1831 he lost his father. He went to sea in 1843. In December he fell ill.",
     "December", "1843-12"),
]  # fmt: skip
BACK_FROM = [
    ("He fell ill in July 1925. He had been hurt near Malmö in October 1923. On 1 August he died.", "1 August", "1925-08-01"),
    ("He fell ill on 9 July 1925. He had left the army in 1919. In December he died.", "December", "1925-12"),
    ("He fell ill on 9 July 1925. He had written to Ann Lee in February 1924. In December he died.", "December", "1925-12"),
    ("He came on 9 July 1925. He had sailed in November 1919. In November he left.", "November", "1925-11"),
    ("He came on 9 June 1925. He had been ill in May 1919. In August he wed.", "August", "1925-08"),
    ("He came on 9 January 1925. He had joined the army in May 1919. In June he was sent to Hull.", "June", "1919-06"),
    ("He came on 9 July 1925. He had joined the army in May 1919. Two years later he was sent to Hull.", "Two years later",
     "1921"),
    ("The siege began on 3 April 1646. Its lord had burned the mill in March. On the 10th a gate fell.", "the 10th",
     "1646-04-10"),
    ("He wrote on 1 September 1854. He had landed in June. Nobody knew why. The fleet left on the 7th.", "the 7th",
     "1854-09-07"),
    ("The strike began on 12 March 1921. Talks had been broken off in February. On the 20th a mine fell in.", "the 20th",
     "1921-03-20"),
    ("He landed on 20 June 1911. He had left Hull on 2 May. On the 12th they had sighted land.", "the 12th", "1911-05-12"),
    ("It opened on 3 November 1905. By the end of the month all had come. Its lord had fled on the 19th.", "the 19th",
     "1905-11-19"),
    ("It opened on 3 November 1905. By the end of the month all had come. It was shut on the 5th.", "the 5th", "1905-12-05"),
    ("He died on 3 May 1911. He had fallen ill in March. On the 9th a doctor was called.", "the 9th", "1911-03-09"),
    ("He came on 9 January 1925. He had joined the army in May 1919.\n\nIn June he wed.", "June", "1925-06"),
]  # fmt: skip


@each_row(("text", "expression", "value"), ONWARD + BACK_FROM)
def test_a_history_goes_on_in_its_year_and_comes_back_from_what_had_been(text, expression, value):
    assert [tag.value for tag in tag_text(text) if tag.text == expression] == [value]


LISTED = "It was listed on 24 November 1988. "
EVERY_YEAR = [
    ("Each year, on the last Sunday in August, it is lit up.", "the last Sunday in August", "XXXX-08"),
    ("On 5 November each year a bonfire is lit.", "5 November", "XXXX-11-05"),
    ("The fair is held annually on 1 May.", "1 May", "XXXX-05-01"),
    ("In August of each year a regatta is held.", "August", "XXXX-08"),
    ("The rent was payable yearly at Michaelmas and Lady Day.", "Lady Day", "XXXX-03-25"),
    ("In most years the river freezes in early January.", "early January", "XXXX-01 START"),
    ("The birds usually arrive in April and leave by September.", "September", "XXXX-09"),
    ("A regatta takes place on the first Saturday of August.", "the first Saturday of August", "XXXX-08"),
    ("Its feast day is 3 May.", "3 May", "XXXX-05-03"),
    ("The season runs from 1 May to 31 October.", "31 October", "XXXX-10-31"),
    ("It houses a museum, open Thursday to Sunday between Easter and All Saints.", "Easter", "XXXX-XX-XX"),
    ("The ferry runs from mid-June to early November.", "mid-June", "XXXX-06 MID"),
    ("A regatta was to take place on 5 May.", "5 May", "1989-05-05"),
    ("He paid £50 each year, and on 5 May it was sold.", "5 May", "1989-05-05"),
    ("He was usually there, but in June he left.", "June", "1989-06"),
    ("It was normally quiet but reopened on 5 May.", "5 May", "1989-05-05"),
    ("The feast was held on 3 May.", "3 May", "1989-05-03"),
]


@each_row(("sentence", "expression", "value"), EVERY_YEAR)
def test_a_date_that_comes_every_year_belongs_to_none(sentence, expression, value):
    found = {tag.text: " ".join(filter(None, (tag.value, tag.mod))) for tag in tag_text(LISTED + sentence)}
    assert found[expression] == value


def test_a_date_of_every_year_says_why_it_has_none(tmp_path):
    _, fair = told(LISTED + "The fair is held annually on 1 May.", tmp_path)[-1]
    assert (fair.when, fair.unresolved) == (None, "it is told of every year, not of one")


TWINS = [
    ("It began on 6 March/22 February 1821.", ["1821-03-06", "1821-02-22"]),
    ("It began on March 6/February 22nd 1821.", ["1821-03-06", "1821-02-22"]),
    ("It began on 11 January/30 December 1820.", ["1821-01-11", "1820-12-30"]),
    ("It rained on 30 December and 3 January 1820.", ["1819-12-30", "1820-01-03"]),
]


@pytest.mark.parametrize(("text", "values"), TWINS)
def test_a_stroke_joins_the_names_of_one_day_in_two_calendars(text, values):
    assert [timex.value for timex in tag_text(text)] == values


PLANNED_HOURS = [
    ("He had come at two and was due to be relieved at 10 p.m. Lee set out at 5.21.", "5.21", "1931-05-03T17:21"),
    ("She was expected to dock at 9 p.m. The mate saw her at 6.40.", "6.40", "1931-05-03T18:40"),
    ("The ball was to begin at 9 p.m. It began at ten.", "ten", "1931-05-03T22:00"),
    ("They were to leave at 7 a.m. Lee woke at 5.30.", "5.30", "1931-05-03T05:30"),
    ("She was to call at 11 p.m. At 1.30 the next morning she sank.", "1.30 the next morning", "1931-05-04T01:30"),
    ("He came at 10 p.m. Lee set out at 10.30.", "10.30", "1931-05-03T22:30"),
    ("The relief was due at 10 p.m. Lee came at 04:10.", "04:10", "1931-05-03T04:10"),
]


@each_row(("text", "expression", "value"), PLANNED_HOURS)
def test_an_hour_of_a_plan_moves_no_later_one_past_midnight(text, expression, value):
    found = {tag.text: tag.value for tag in tag_text("On 3 May 1931 it was foggy. " + text)}
    assert found[expression] == value
