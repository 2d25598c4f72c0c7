"""Sentences in the shapes of histories, lives and encyclopaedias: whose a date is, who is meant, what a row tells."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
RELATIVES = [
    ("They found a bowl from the Middle Ages, which was mended in 1902.", [("1902", "A bowl was mended")]),
    ("She built a barn of great length, which burned in 1902.", [("1902", "A barn of great length burned")]),
    ("He found an error at the first level which led to a new count in 1902.", [("1902", "An error led to a new count")]),
    ("They rose to a level which was new in 1902.", [("1902", "A level was new")]),
]  # fmt: skip

CLEFTS = [
    ("It was not until 1902, after the flood, that Ann Lee left Ulm.", [("1902", "Ann Lee left Ulm")]),
    ("It was in 1902, when the mill burned, that Ann Lee left Ulm.", [("1902", "Ann Lee left Ulm")]),
    ("The hall was old. In May 1902, it was ruled that the parish must pay.", [("1902-05", "It was ruled that the parish must pay")]),
    ("The hall was old. In May 1902 it was damaged.", [("1902-05", "[The hall] was damaged")]),
]  # fmt: skip

# who somebody was before his verb, what else was in a year, and verbs before their subject
OPENED = [
    ("Mayor from 1950 to 1960, he died in 1971.", [("1950/1960", "He was mayor"), ("1971", "He died")]),
    ("A teacher until 1950, she died in 1971.", [("/1950", "She was a teacher"), ("1971", "She died")]),
    ("Editor of the Echo from 1950 to 1960, Lee died in 1971.", [("1950/1960", "Lee was editor of the Echo"), ("1971", "Lee died")]),
    ("A keen climber, she reached the summit in 1953.", [("1953", "She reached the summit")]),
    ("In 1901, the year she was born, the mill burned down.", [("1901", "The year she was born, the mill burned down")]),
    ("Only in 1990 was he freed.", [("1990", "He was freed")]),
    ("So ended, in 1921, a long war.", [("1921", "A long war ended")]),
    ("Thus began in 1921 a long feud.", [("1921", "A long feud began")]),
    ("Never again did he see her after 1912.", [("1912/", "He never saw her")]),
]  # fmt: skip

GIVEN = [
    ("In 1860 Ann Lee sold to Bo Kemp, of Ulm, the mill at Moss.", [("1860", "Ann Lee sold to Bo Kemp of Ulm")]),
    ("In 1860 Ann Lee sold to the parish three fields.", [("1860", "Ann Lee sold to the parish three fields")]),
    ("The mill sold to Bo Kemp in 1860", [("1860", "The mill was sold to Bo Kemp")]),
    ("Ann Lee, by her will of 1860, left the parish a field.", [("1860", "Ann Lee left the parish a field")]),
    ("Nobody who met her will sail in 1860.", [("1860", "Nobody who met her will sail")]),
    ("Bo Kemp, with his sons, left Ulm in 1880.", [("1880", "Bo Kemp left Ulm")]),
    ("Bo Kemp, by his deed, left three barns to the parish in 1880.", [("1880", "Bo Kemp left three barns to the parish")]),
]  # fmt: skip

VERBS = [
    ("The oldest walls of the hall date from 1402.", [("1402", "The oldest walls of the hall date from 1402")]),
    ("The house dates to between 1402 and 1440.", [("1402/1440", "The house dates to between 1402 and 1440")]),
    ("The house dates back to 1402.", [("1402", "The house dates back to 1402")]),
    ("They set a date from May 1402.", [("1402-05", "They set a date")]),
    ("In 1608 she was herself promoted.", [("1608", "She was herself promoted")]),
    ("In 1608 he had himself crowned.", [("1608", "He had himself crowned")]),
    ("The bell was mended in 1989 and now rings every hour.", [("1989", "The bell was mended")]),
    ("The gate was closed, or at least narrowed, in 1560 by Bo Kemp.", [("1560", "The gate was at least narrowed by Bo Kemp")]),
    ("She came as a cook and at the end of May 1671 left the house.", [("1671-05", "She left the house")]),
    ("From 1611 until his death he kept the light.", [("1611/..", "He kept the light")]),
    ("From 1946 until the strike Ann Lee ran the mill.", [("1946/..", "Ann Lee ran the mill")]),
    ("She was engaged in milling and farming until 1872.", [("/1872", "She was engaged in milling and farming")]),
    ("She was fined for hawking and selling coal in 1872.", [("1872", "She was fined for hawking and selling coal")]),
    ("She was at the mill reading and writing in 1872.", [("1872", "She was writing")]),
    ("The board met. Mr. Kemp sent in his bill in May 1867.", [("1867-05", "Mr. Kemp sent in his bill")]),
    ("Two men sent in his place in May 1867.", [("1867-05", "Two men were sent in his place")]),
    ("In 1942 the ship left Ulm under fire from enemy torpedo boats.", [("1942", "The ship left Ulm under fire from enemy torpedo boats")]),
    ("In 1902 they found that there were ten men left in Ulm.", [("1902", "They found that there were ten men left in Ulm")]),
    ("In 1905 the hall was finished, which was a feat.", [("1905", "The hall was finished")]),
    ("The hall was finished, which led to a feast in 1905.", [("1905", "The hall was finished, which led to a feast")]),
    ("In 1931 the portal fell in, and the parish filled it in 1932.", [("1931", "The portal fell in"), ("1932", "The parish filled it")]),
    ("In 1931 he gave in, and the strike was over.", [("1931", "He gave in")]),
    ("He had in fact written to Vik in 1905.", [("1905", "He had in fact written to Vik")]),
    ("He had in fact been written off in 1905.", [("1905", "He had in fact been written off")]),
    ("The hall was in turn replaced in 1905.", [("1905", "The hall was in turn replaced")]),
    ("The year was 1905, the town was Ulm. Ann Lee left in 1906.", [("1906", "Ann Lee left")]),
    ("Two spacious day rooms and a hall were added in 1905.", [("1905", "Two spacious day rooms and a hall were added")]),
    ("No 9 Squadron left Ulm in 1905.", [("1905", "No 9 Squadron left Ulm")]),
]  # fmt: skip

BESIDE = [
    ("At the Moss Fair (1855) she won a medal.", [("1855", "She won a medal")]),
    ("The school began as a barn, to which was added a hall in 1755.", [("1755", "A hall was added to a barn")]),
    ("The barn, which was added to the hall in 1755, burned.", [("1755", "The barn was added to the hall")]),
    ("She married Ann Fisher, a daughter of John and Mary Fisher, who died in 1862.", [("1862", "Ann Fisher died")]),
    ("The barn was rebuilt and re-roofed in May 1900.", [("1900-05", "The barn was rebuilt and re-roofed")]),
    ("On this day in history: 25th May 1962 – Moss Hall is opened.", [("1962-05-25", "Moss Hall is opened")]),
    ("The club's home is Vik Park in Moss, to which it moved in 2003, having played at Ulm since 1923.", [("2003", "It moved to Moss"), ("1923/..", "It had played at Ulm")]),
    ("She kept the rule under which the firm had paid, setting a hearing for 4 March 2013.", [("2013-03-04", "She set a hearing")]),
    ("His aunt died in 1841, aged fifty-two years, and his uncle in 1866.", [("1841", "His aunt died"), ("1866", "His uncle died")]),
    ("The hall was opened in 1810, followed by a chapel in 1822 and a barn in 1824.", [("1810", "The hall was opened"), ("1822", "The hall was followed by a chapel"), ("1824", "The hall was followed by a barn")]),
    ("The club was dogged by rumours, culminating in the suspension of nine men in 1906.", [("1906", "The suspension of nine men took place")]),
    ("They cut costs, resulting in a profit in 1906.", [("1906", "They cut costs")]),
    ("A runner of the sports club Moss Rovers, Jan Moe, vexed by it, founded Vik Rovers in 1908.", [("1908", "Jan Moe founded Vik Rovers")]),
    ("Ann Lee, who would in 1891 become the first mayor, was named judge.", [("1891", "Ann Lee would become the first mayor")]),
    ("In 1656 a fire ruined the roof. Three centuries later, the hall was sold.", [("1656", "A fire ruined the roof"), ("1956~", "The hall was sold")]),
    ("Lee found what is known today as the Lee Sea.", []),
    ("Ann Lee joined the bank, rising to become its head in 1988.", [("1988", "Ann Lee rose to become its head")]),
    ("Ann Lee joined the bank, going on to run it from 1994 to 1997.", [("1994/1997", "Ann Lee went on to run it")]),
    ("Ann Lee left the bank, hoping to return in 1988.", [("1988", "Ann Lee hoped to return")]),
    ("A ship built in 1930, left Vik in 1942.", [("1930", "A ship was built"), ("1942", "A ship left Vik")]),
    ("The board met in May 1990, chose a site in June and left.", [("1990-05", "The board met"), ("1990-06", "The board chose a site and left")]),
    # a clause that says only where or how old somebody was
    ("In 1902 when only ten she was sent to Peru by a man named Kemp.", [("1902", "She was sent to Peru by a man named Kemp")]),
    ("In 1902, when a mile off Vik, she struck a rock.", [("1902", "She struck a rock")]),
    ("In 1902 while at Ulm he met Bo Kemp.", [("1902", "He met Bo Kemp at Ulm")]),
    ("When at last he came in 1902, she left.", [("1902", "He came")]),
    # a participle that no comma parts from whom it tells of
    ("Built in 1930 the ship left Vik in 1943.", [("1930", "The ship was built"), ("1943", "The ship left Vik")]),
    ("Sold in 1930 (for £90) the old hall burned in 1943.", [("1930", "The old hall was sold"), ("1943", "The old hall burned")]),
    ("Born in Ulm in 1920 he left in 1938.", [("1920", "He was born in Ulm"), ("1938", "He left")]),
    ("The group was renamed, and was doubled in 1942, and fought in Peru in 1943.", [("1942", "The group was doubled"), ("1943", "The group fought in Peru")]),
    ("The battle was planned and fought in 1990.", [("1990", "The battle was planned and fought")]),
    ("The post was a task which she took on with joy, leaving Ulm and retiring in 1982.", [("1982", "She retired")]),
    ("The first was in Egypt, a huge tower built in 1900.", [("1900", "A huge tower was built")]),
    ("Better times followed, as she opened a shop in Ulm in 1985.", [("1985", "She opened a shop in Ulm")]),
    ("Finally closing in 2007, it is now shut.", [("2007", "It closed")]),
    ("A house founded in 1139 and raised to an abbey in 1148.", [("1139", "A house was founded"), ("1148", "A house was raised to an abbey")]),
    ("A man arrested in 1902 and returned to Ulm in 1903.", [("1902", "A man was arrested"), ("1903", "A man returned to Ulm")]),
    ("The gate still stands, its roof replaced in 1830.", [("1830", "[The gate’s] roof was replaced")]),
    ("They left Ulm after the start of the 1985–86 season.", [("1985/", "They left Ulm")]),
    ("They left Ulm before the end of the 1985–86 season.", [("/1986", "They left Ulm")]),
    # what something was, and how it began
    ("Moss was a mill and brewery founded in 1825 by two men.", [("1825", "Moss was founded by two men")]),
    ("Moss School is a school for boys founded in 1825 by Bo Moe.", [("1825", "Moss School was founded by Bo Moe")]),
    ("She was a member of a choir formed in 1825.", [("1825", "A choir was formed")]),
    ("Founded in 1207, the tower, the fourth to stand there, was sold in 1500.", [("1207", "The tower was founded"), ("1500", "The tower was sold")]),
    # no person is meant by `which`
    ("The school has a hall, designed by Bo Moe, which opened in 1787.", [("1787", "A hall opened")]),
    ("From 1713, when Ann Lee bought the mill, it paid.", [("1713", "Ann Lee bought the mill")]),
    # what came about meanwhile, and who did what stands behind it
    ("Ann Lee was in Ulm when war broke out and did not see Vik again until 1946.", [("1946", "Ann Lee saw Vik again")]),
    ("Ann Lee was in Ulm when the war began and left for Vik in 1946.", [("1946", "Ann Lee left for Vik")]),
    ("Ann Lee was in Ulm when the fire broke out and destroyed the mill in 1946.", [("1946", "The fire destroyed the mill")]),
    ("Ann Lee was in Ulm when the war broke out and ended only in 1946.", [("1946", "The war ended")]),
    # of two things said to be so neither is `it` for sure
    ("The clerk said that the roof leaked and that the door was broken. It was mended in 1932.", [("1932", "It was mended")]),
    ("The clerk said that the hall was old and leaked. It was sold in 1932.", [("1932", "[The hall] was sold")]),
    # the date by which a thing written is known
    ("The king's writ of 18 June 1349, which fixed wages, was read in the hall on 2 July 1349.", [("1349-07-02", "The king's writ was read in the hall")]),
    ("The writ of 18 June 1349 was torn up.", [("1349-06-18", "The writ was torn up")]),
    # the year by which a thing is known
    ("The mill of 1588 was sold in May 1620.", [("1620-05", "The mill was sold")]),
    ("The church of 1450 was burnt by the Danes in 1699.", [("1699", "The church was burnt by the Danes")]),
    ("The priory of 1140 is enlarged.", []),
    ("The plague of 1349 killed half the town.", [("1349", "The plague killed half the town")]),
    # who can die of it
    ("Vik was wounded in the fighting that followed and died at Brenz in 1736.", [("1736", "Vik died at Brenz")]),
    ("The town was lost in the fire that broke out and died down in 1736.", [("1736", "The fire died down")]),
    # who did it too is no object
    ("Dr Osk gave evidence on 22 November 2007 and Sister Bell the next day.", [("2007-11-22", "Dr Osk gave evidence"), ("2007-11-23", "Sister Bell gave evidence")]),
    ("The board heard Dr Osk on 22 November 2007 and Sister Bell on 23 November.", [("2007-11-22", "The board heard Dr Osk"), ("2007-11-23", "The board heard Sister Bell")]),
    # where to, of whom, and whose
    ("She grew up in Bergen, where the family moved in 1874.", [("1874", "The family moved to Bergen")]),
    ("She grew up in Bergen, where she wed in 1874.", [("1874", "She wed in Bergen")]),
    ("The body of the mate, Peter Innes, was washed ashore in 1986.", [("1986", "The body of the mate was washed ashore")]),
    ("One of them, Jakob Reiss, found silver in 1723.", [("1723", "Jakob Reiss found silver")]),
    ("A third of the men who worked there in 1931 have died.", [("1931", "The men worked there")]),
    ("King John died in 1216. By 1350 the vicar and two of his successors were dead.", [("1216", "King John died"), ("/1350", "The vicar and two of his successors were dead")]),
    ("The university was shut in 1939. She hid the letters in a barn at Lhota, where they were found in 1947.", [("1939", "The university was shut"), ("1947", "They were found at Lhota")]),
    ("The Amory Twin came out in 1922. It was the firm's last success. In 1929 it was sold.", [("1922", "The Amory Twin came out"), ("1929", "It was sold")]),
    # what it was that had been
    ("On 2 June 2003 he complained. His mother had come the Friday before and had left.", [("2003-06-02", "He complained"), ("2003-05-30", "His mother had come and had left")]),
    # initials in brackets end no sentence
    ("The poet Ann Bee (A. B.) Lee died in 1902.", [("1902", "The poet Ann Bee (A. B.) Lee died")]),
]  # fmt: skip

ANNALS = (
    "A school\n\n1851 In January, the county founds a school. It has two rooms.\n1888 The board meets.\n"
    "1906 Dean Lee resigns.\n1908 The hall burns.\n1913 Ann Moe is named dean.\n"
)

RULERS = [
    ("Louis-Philippe I became king on 31 July 1830, Leopold I became duke on 21 July 1831.", [("1830-07-31", "Louis-Philippe I became king"), ("1831-07-21", "Leopold I became duke")]),
    ("In 1830 Leopold I fled to Ulm.", [("1830", "Leopold I fled to Ulm")]),
    ("With Ann Lee I left Ulm in 1990.", [("1990", "I left Ulm")]),
]  # fmt: skip

USES = [
    ("The lens, which she used to find the comet in 1995, was sold.", [("1995", "She used the lens to find the comet")]),
    ("On 2 May 1755 the roof caught fire through a spark from one of the lamps used to light it.", [("1755-05-02", "The roof caught fire through a spark from one of the lamps used to light it")]),
    ("The men of Ulm used to fish there in 1990.", [("1990", "The men of Ulm used to fish there")]),
    ("My aunt passed away in 2016, before I left.", [("2016", "My aunt passed away")]),
    ("The first barn built there was a shed, and was burned by Bo Kemp in 1690.", [("1690", "The first barn was burned by Bo Kemp")]),
    ("Bo Kemp was a Danish smith and brewer who came to Moss in 1857.", [("1857", "Bo Kemp came to Moss")]),
    ("The mill, built in 1650 and now a museum, is open.", [("1650", "The mill was built")]),
    ("The strikes of 1830, both of which failed, led to new laws, called the Moss Acts.", [("1830", "The strikes led to new laws")]),
]  # fmt: skip

ROWS = [
    ("She wrote The Tide (1962) and Low Water (1966).", [("1962", "She wrote The Tide"), ("1966", "She wrote Low Water")]),
    (
        "She published two novels, The Tide (1962) and Low Water (1966).",
        [("1962", "She published The Tide"), ("1966", "She published Low Water")],
    ),
    (
        "Her work was marked by the award of the Lee Medal (1948), the Moss Prize (1955) and a degree.",
        [("1948", "Her work was marked by the award of the Lee Medal"), ("1955", "Her work was marked by the award of the Moss Prize")],
    ),
    ("She was mayor of Moss (1962) and of Vik (1966).", [("1962", "She was mayor of Moss"), ("1966", "She was mayor of Vik")]),
    ("They had two sons, Ugo (1955) and Pietro (1958).", [("1955", "They had two sons"), ("1958", "They had two sons")]),
    ("He is best known for the films Low Water (1966) and The Tide (1962).", []),
]  # fmt: skip

REIGNS = [
    ("King Aldred of Sarn (r. 960–976) built the hall.", [("0960/0976", "King Aldred reigned")]),
    (
        "The last queen was Queen Sif (r. 1126–1127). She fled.",
        [("1126/1127", "Queen Sif reigned")],
    ),
    ("The hall fell in 1127 to the Kell dynasty (1115–1234).", [("1127", "The hall fell to the Kell dynasty")]),
    ("She edited the paper (1968–1972).", [("1968/1972", "She edited the paper")]),
    ("In 1660 he fought the raja of Sarn (r. 1658–1678).", [("1660", "He fought the raja of Sarn")]),
    ("Leo Moss (1643–1712; r. 1707–1712) left Ulm.", [("1707/1712", "Leo Moss reigned")]),
    (
        "In 1700 he left the seventh ruler of a dynasty in India (1526–1858).",
        [("1700", "He left the seventh ruler of a dynasty in India")],
    ),
]

ENTRIES = [
    (
        "Ada Grey\n\n(b Vik, Oct 25, 1825; d Ulm, 1899). Composer. She left Vik in 1843.",
        [("1825-10-25", "Ada Grey was born in Vik"), ("1843", "[Ada Grey] left Vik"), ("1899", "Ada Grey died in Ulm")],
    ),
    ("A list\n\n(b Vik, Oct 25, 1825; d Ulm, 1899). Composer.", []),
]

WHOSE = [
    ("Ann Lee died in 1920. Button was tall. He left in 1921.", [("1920", "Ann Lee died"), ("1921", "He left")]),
    (
        "Ralf gave the mill to Bo Kemp in 1228. It passed to John Moe in 1537 and when he died in 1556 his son got it.",
        [("1228", "Ralf gave the mill to Bo Kemp"), ("1537", "It passed to John Moe"), ("1556", "He died")],
    ),
    (
        "In 1662 he beat Leo Moss of Ulm, who had attacked Vik in 1660.",
        [("1660", "Leo Moss of Ulm had attacked Vik"), ("1662", "He beat Leo Moss of Ulm")],
    ),
    ("Her sons had died, leaving Leo, born in 1585.", [("1585", "Leo was born")]),
    (
        "The letter announcing that the board had decided on selling the mill was received in 1859.",
        [("1859", "The letter was received")],
    ),
    (
        "Ann Lee left in 1860, her son having died in 1859 and her husband having gone to Ulm in 1858.",
        [
            ("1858", "Ann Lee’s husband had gone to Ulm"),
            ("1859", "Ann Lee’s son had died"),
            ("1860", "Ann Lee left"),
        ],
    ),
]

TIMES = [
    (
        "The river was first explored by Ann Lee in 1863 and then by Leo Moss in 1870.",
        [("1863", "The river was first explored by Ann Lee"), ("1870", "The river was explored by Leo Moss")],
    ),
    (
        "The mill was built by Bo Kemp in 1864, the barn by Leo Moss in 1867.",
        [("1864", "The mill was built by Bo Kemp"), ("1867", "The barn was built by Leo Moss")],
    ),
    (
        "The mill was founded by the order in 1864; the barn in 1867.",
        [("1864", "The mill was founded by the order"), ("1867", "The barn was founded")],
    ),
    (
        "The Lord of the Isles built in 1854 was burnt in 1862.",
        [("1854", "The Lord of the Isles was built"), ("1862", "The Lord of the Isles was burnt")],
    ),
    (
        "Sir Leo Moss OM FRS (30 June 1817 – 10 December 1911) was a botanist like his father, Bo Moss. Moss left Ulm"
        " in 1847.",
        [("1817-06-30", "Leo Moss was born"), ("1847", "Moss left Ulm"), ("1911-12-10", "Leo Moss died")],
    ),
    # a plural is no verb that looks ahead, and the story goes on from its date
    (
        "Ann Lee left Ulm in 1847. She spoke during debates in 1869. Two years later she was knighted.",
        [("1847", "Ann Lee left Ulm"), ("1869", "Ann Lee spoke during debates"), ("1871", "Ann Lee was knighted")],
    ),
    ("About 300–400 men fell in 1902.", [("1902", "About 300–400 men fell")]),
    ("The house was sold by Jan Moe in 1902.", [("1902", "The house was sold by Jan Moe")]),
]

CITED = [
    (
        "King Gar was lame. According to Jan Moe, the mill was built in his reign. He died in 1200 near Ulm.",
        [("1200", "[King Gar] died near Ulm")],
    ),
]


# what was done in an event that is called by its year, or is told beside it
IN_EVENTS = [
    ("In the 1945 general election, Carl Hild won his seat.", [("1945", "Carl Hild won his seat")]),
    ("At the 1979 general election Ann Lee was elected for Corby.", [("1979", "Ann Lee was elected for Corby")]),
    ("He lost his seat in the 1983 election.", [("1983", "He lost his seat in the election")]),
    ("At the 1936 Olympics, Hild won a gold medal.", [("1936", "Hild won a gold medal")]),
    ("In the 1906 earthquake the church was destroyed.", [("1906", "The church was destroyed")]),
    ("The bridge was swept away in the 1906 flood.", [("1906", "The bridge was swept away in the flood")]),
    ("Lee was jailed for his part in the 1983 riots.", [("1983", "The riots took place")]),
    ("Lee criticised the role of the police in the 1983 riots.", [("1983", "The riots took place")]),
    ("Lee described the damage in the 1983 flood.", [("1983", "The flood took place")]),
]  # fmt: skip

SUBJECTS = [
    ("In 1795, a mill owner named Jacob Lund filled his first cask.", [("1795", "A mill owner named Jacob Lund filled his first cask")]),
    ("In 1795 a ship called Aurora sank off Moss.", [("1795", "A ship called Aurora sank off Moss")]),
    ("In 1935, two clerks, Phil Lee and Bo Moe, set up a bank.", [("1935", "Two clerks, Phil Lee and Bo Moe, set up a bank")]),
    ("His sons, Carl and Bo, took over the firm in 1920.", [("1920", "His sons, Carl and Bo, took over the firm")]),
    ("At the wish of the generals, Brown and Scott, a new army of volunteers was raised in 1814.", [("1814", "A new army of volunteers was raised")]),
    ("N. S. Newton, Giles Hay, and many others, followed in 1855.", [("1855", "N. S. Newton, Giles Hay, and many others followed")]),
    ("On 23 June 1893 the fleet weighed anchor and left in two columns, led by its flagships.", [("1893-06-23", "The fleet weighed anchor and left in two columns")]),
]  # fmt: skip

LATER = [
    ("Lund was born in 1797. Several years later, in 1812, Lund was working a hillside.", [("1797", "Lund was born"), ("1812", "Lund was working a hillside")]),
    ("He sold a cask in 1795, and more than two centuries later the firm remains in the family.", [("1795", "He sold a cask")]),
    ("Lund was born in 1797. Lund's mother died during a bitter Danish winter.", [("1797", "Lund was born")]),
]  # fmt: skip


def told(text: str) -> list[tuple[str, str]]:
    """The dates and titles of a text, in the order of the dates."""
    return [(event.date.edtf, event.title) for event in composed(text).events if event.date is not None]


@each_row(("text", "expected"), RELATIVES)
def test_what_is_of_an_age_or_size_and_not_the_age(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), CLEFTS)
def test_it_that_stands_for_what_follows(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), OPENED)
def test_what_opens_a_sentence(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), GIVEN)
def test_who_gave_and_who_got(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), VERBS)
def test_verbs_of_histories(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BESIDE)
def test_what_is_told_beside_goes_to_its_own(text, expected):
    assert told(text) == expected


def test_annals_that_open_with_years_are_no_log():
    assert told(ANNALS)[1:4] == [("1888", "The board meets"), ("1906", "Dean Lee resigns"), ("1908", "The hall burns")]


def test_what_somebody_hoped_behind_a_deed_is_a_plan():
    """A participle of a wish tells of its infinitive's time, which need not have come."""
    events = composed("Ann Lee left the bank in 1980, hoping to return in 1988.").events
    assert [(event.date.edtf, event.modality.kind) for event in events] == [("1980", "happened"), ("1988", "planned")]


def test_what_could_be_done_in_a_history_was_no_plan():
    event, *_ = composed("In 1963 the yard could look back on 300 ships.", published=None).events
    assert event.modality.kind == "happened"
    event, *_ = composed("Its roots can be traced back to the 1640s.", published=None).events
    assert event.modality.kind == "happened"


@each_row(("text", "expected"), RULERS)
def test_the_number_of_a_ruler_is_not_who_tells(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), USES)
def test_what_was_used_and_what_somebody_used_to_do(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), ROWS)
def test_each_thing_of_a_row_has_its_own_year(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), REIGNS)
def test_years_in_brackets_behind_a_ruler_or_an_age(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), ENTRIES)
def test_an_entry_begins_with_the_days_of_a_life(text, expected):
    assert sorted(told(text)) == expected


@each_row(("text", "expected"), CITED)
def test_who_says_so_is_not_meant(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), WHOSE)
def test_whose_deed_it_was(text, expected):
    assert sorted(told(text)) == expected


@each_row(("text", "expected"), TIMES)
def test_the_first_time_and_the_next(text, expected):
    assert sorted(told(text)) == expected


def test_a_name_is_no_may():
    assert [event.modality.kind for event in composed("She met May Lee in 1902.").events] == ["happened"]


@each_row(("text", "expected"), IN_EVENTS)
def test_what_was_done_in_an_event_called_by_its_year(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SUBJECTS)
def test_who_did_it_is_told_in_full(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), LATER)
def test_what_came_later_and_what_is_still_so(text, expected):
    assert told(text) == expected
