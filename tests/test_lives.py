"""Lives: who is told of, in running text, under a heading and in the entries of works of reference."""

from make import composed
from tables import each_row

LIVES = [
    # whose birth opens a text is whom it goes on to tell of
    (
        "Tarrow was born in 1871 at Vik, the son of a baker. In 1888 he went to sea.",
        [("1871", "Tarrow was born at Vik"), ("1888", "Tarrow went to sea")],
    ),
    # the births of a child and a sister leave a life its own, and whom she married is a man
    (
        "Marta Vinter was born in Ulm in 1898. Her sister Lotte was born in 1901. She married Erich Brandl in 1923. Their"
        " daughter Irene had been born in 1922.\n\nShe was in Vik when war came. Brandl had died in 1940. She left for"
        " Moss in 1941. Her letters were burnt in 1943.",
        [
            ("1898", "Marta Vinter was born in Ulm"),
            ("1901", "Marta Vinter’s sister Lotte was born"),
            ("1923", "She married Erich Brandl"),
            ("1922", "Their daughter Irene had been born"),
            ("1940", "Erich Brandl had died"),
            ("1941", "She left for Moss"),
            ("1943", "Her letters were burnt"),
        ],
    ),
    # she may be the child or the one whose life it is
    (
        "Jane Orly was born in 1801. In 1832 she married Paul Orly. Their first daughter, Jeanne, was born in 1833."
        " Two more followed in 1835. She left for Moss in 1841.",
        [
            ("1801", "Jane Orly was born"),
            ("1832", "Jane Orly married Paul Orly"),
            ("1833", "Jeanne was born"),
            ("1835", "Two more followed"),
            ("1841", "She left for Moss"),
        ],
    ),
    (
        "Tove Brandt (née Lie) was born in 1908. In 1933 she was dismissed because her mother was poor."
        " In 1939 she fled to Moss.",
        [
            ("1908", "Tove Brandt was born"),
            ("1933", "Tove Brandt was dismissed"),
            ("1939", "Tove Brandt fled to Moss"),
        ],
    ),
    (
        "Moravec (1848–1917) was a Czech organist. In 1872 he settled in Moss.",
        [("1872", "Moravec settled in Moss")],
    ),
    # whom a paragraph opens with, though nothing else says that it is somebody
    (
        "Tregear joined the navy in 1795. He was wounded in 1805.",
        [("1795", "Tregear joined the navy"), ("1805", "Tregear was wounded")],
    ),
    # whom somebody of the other sex married or met
    (
        "She married, in 1950, Tom Wray; he died in 1988.",
        [("1950", "She married Tom Wray"), ("1988", "[Tom Wray] died")],
    ),
    # where somebody fled from
    (
        "He was exiled to Vologda, from where he escaped in 1910.",
        [("1910", "He escaped from Vologda")],
    ),
    # a date between a verb and whom somebody married is of the verb
    ("Jan Moe married 1944 Ann Lee.", [("1944", "Jan Moe married Ann Lee")]),
    # who died is told so in brackets too
    ("He met Ilse Vogt (died 1991; two sons).", [("1991", "Ilse Vogt died")]),
]

NAMED = [
    # of what a name is said to be it is told by the name
    ("The Lamplighters were an English group formed in Moss in 1967.", "The Lamplighters were formed in Moss"),
    ("Moss Abbey is a ruined abbey founded in 1132 by monks.", "Moss Abbey was founded by monks"),
    ("Lee Court is a block of 64 flats, built in 1971.", "Lee Court was built"),
    (
        "Lee Court is a block built in 1971 and managed since 1990 by Tarn Housing.",
        "Lee Court was managed by Tarn Housing",
    ),
    ("Corvex is a firm that Bo Lee bought in 1950.", "Bo Lee bought Corvex"),
    ("Ulm is a town whose walls were razed in 1631.", "Ulm’s walls were razed"),
    ("He was a clerk who left in 1944.", "He left"),
    # and of nothing else
    ("Ann Lee was a member of a choir founded in 1944.", "A choir was founded"),
    ("It was a clerk who left in 1944.", "A clerk left"),
    ("The cause was a spark seen in 1971.", "A spark was seen"),
    ("Corvex is not a firm founded in 1950.", "A firm was founded"),
]

OWN = [
    # what is his, with somebody beside it, tells of him
    (
        "Tom Lee was mayor of Ulm. His quarrel with the clerk, Bo Moe, led to his fall. In 1841 he moved to Vik.",
        "[Tom Lee] moved to Vik",
    ),
    ("Tom Lee was mayor of Ulm. His friendship with Bo Moe ended; in 1841 he moved to Vik.", "[Tom Lee] moved to Vik"),
    ("His friendship with Bo Moe ended in 1840. In 1841 he moved to Vik.", "He moved to Vik"),
    # adverbs part no participle from who did it
    (
        "He wrote a novel, published anonymously by his brother in 1873.",
        "A novel was published anonymously by his brother",
    ),
]

TERMS = [
    # what went on from a year went on until what ended it
    (
        "Lee was vicar of Ulm from 1856 until his death in 1891.",
        [("1856/1891", "Lee was vicar of Ulm until his death"), ("1891", "He died")],
    ),
    ("By 1610 she owned shares in nine ships.", [("/1610", "She owned shares in nine ships")]),
    # what is held is told by what it is
    (
        "In 1894 Ann Lee was made rector of Ulm, a post she held until 1919.",
        [("1894", "Ann Lee was made rector of Ulm"), ("/1919", "Ann Lee held the post of rector of Ulm")],
    ),
    # one of several is told by its name, all of several by what they are
    (
        "She wrote nine novels, the best of which, The Salt Road, won a prize in 1969.",
        [("1969", "The Salt Road won a prize")],
    ),
    ("They had two sons, both killed in 1916.", [("1916", "Both of the sons were killed")]),
    ("She had three brothers, all drowned in 1880.", [("1880", "All of the brothers were drowned")]),
    # two seasons were spent so
    (
        "In 1911 she spent the spring and summer painting in Brittany.",
        [
            ("1911-21", "She spent the spring and summer painting in Brittany"),
            ("1911-22", "She spent the spring and summer painting in Brittany"),
        ],
    ),
    # what an event did was done in its year, and what befell a thing in a raid on the day of the raid
    (
        "The bridge was carried away by the flood of 1294.",
        [("1294", "The bridge was carried away by the flood")],
    ),
    (
        "The mill was badly damaged in an air raid (12 May 1940).",
        [("1940-05-12", "The mill was badly damaged in an air raid")],
    ),
    # by when a rising was put down carries no story away
    (
        "The rising of 1536 broke out on 2 October and was put down by Christmas. Ashe entered York on the 16th.",
        [
            ("1536-10-02", "The rising broke out"),
            ("/1536-12-25", "The rising was put down"),
            ("1536-10-16", "Ashe entered York"),
        ],
    ),
    # a birth in brackets is no dateline
    (
        "Emil Krantz (Bergen, 1 May 1870 - Oslo, 9 May 1943) was a composer.",
        [("1870-05-01", "Emil Krantz was born in Bergen"), ("1943-05-09", "Emil Krantz died in Oslo")],
    ),
]

DEEDS = [
    # whose deed or fate a noun tells is told as a deed
    ("Lindgren ran the paper until his death in 1939.", [("1939", "[Lindgren] died")]),
    ("He ran the firm until his early retirement in 1950.", [("1950", "He retired")]),
    ("Before her marriage to Bo Moe in 1920 Ann Lee taught at Ulm.", [("1920", "She married Bo Moe")]),
    ("After his election as mayor in 1880 the mill was sold.", [("1880", "He was elected as mayor")]),
    ("After the death of Ann Lee in 1901 the firm was sold.", [("1901", "Ann Lee died")]),
    ("After his first marriage in 1901 he moved.", [("1901", "His first marriage took place")]),
    ("After his capture of Ulm in 1901 he moved.", [("1901", "His capture of Ulm took place")]),
]

THINGS = [
    # what was founded by a body is what goes on, and that to which something is done again
    ("The school was founded by the Moss Trust in 1901. In 1921 it moved to Ulm.", "[The school] moved to Ulm"),
    ("The town was bombed by the Luftwaffe in 1941. In 1946 it was rebuilt.", "[The town] was rebuilt"),
    ("The fort was taken by the 9th Regiment in 1757. In 1763 it was returned.", "[The fort] was returned"),
    ("The library was opened by the Countess of Marr in 1911. In 1938 it closed.", "[The library] closed"),
    ("Kesh was conquered by the Persians in 1239. In 1331 it opened its gates.", "[Kesh] opened its gates"),
    # a ship is who goes on, whoever launched her and whoever was her master
    ("SS Corran was launched in 1906 by Lady Orde. In 1915 she was sold.", "[SS Corran] was sold"),
    ("Her master, Captain R. Voss, called for boats. She sank in 1917.", "She sank"),
    # several who have something taken by others are who goes on
    (
        "The Moss Players began in 1934. In 1939 they lost their hall to the Army. They resumed in 1946.",
        "[The Moss Players] resumed",
    ),
    ("The club was dissolved in 1993 and refounded in 1994.", "The club was refounded"),
    # what comes to a place, an event or what was taken over may not be what goes on
    ("Dorn was a port. The railway came in 1872. It lost its charter in 1971.", "It lost its charter"),
    ("Dorn was a port. The plague of 1711 killed half of them. In 1809 it was sold.", "It was sold"),
    ("In 1902 the council took over the institute, and in 1925 it became a college.", "It became a college"),
    # but not what the body may have done, or what was done to it
    ("The town was bombed by the Luftwaffe in 1941. In 1942 it withdrew.", "It withdrew"),
    ("The fort was taken by the 9th Regiment in 1757. In 1763 it was disbanded.", "It was disbanded"),
    ("The firm was bought by Orrin Steel in 1955. In 1962 it closed two mills.", "It closed two mills"),
    ("The ward was opened by the Moss Guild in 1901. It had been founded in 1890.", "It had been founded"),
]

ENTRIES = [
    # registers cut short what was done, and name years alone
    (
        "ORDE, Thomas. Matric. 1608; B.A. 1611. Ord. priest 1614. M.P. for Derby 1640. Ejected 1644; restored 1660.",
        [
            ("1608", "Thomas Orde matriculated"),
            ("1611", "Thomas Orde was B.A."),
            ("1614", "Thomas Orde was ordained priest"),
            ("1640", "Thomas Orde was M.P. for Derby"),
            ("1644", "Thomas Orde was ejected"),
            ("1660", "Thomas Orde was restored"),
        ],
    ),
    # whose name nobody knows is somebody's all the same among others
    (
        "ORDE, Thomas. Moved to Ulm 1871.\n\nLEE, Ann. Moved to Vik 1872.\n\nMOE, Ystric. Moved to Moss 1873.",
        [
            ("1871", "Thomas Orde moved to Ulm"),
            ("1872", "Ann Lee moved to Vik"),
            ("1873", "Ystric Moe moved to Moss"),
        ],
    ),
    (
        "LUND, Peder, millwright. Born 1848 at Vik, apprenticed 1862 to J. Moe, moved to Ulm 1871. Partner in Moe & Lund"
        " 1880. Died 1917.",
        [
            ("1848", "Peder Lund was born at Vik"),
            ("1862", "Peder Lund was apprenticed to J. Moe"),
            ("1871", "Peder Lund moved to Ulm"),
            ("1880", "Peder Lund was partner in Moe and Lund"),
            ("1917", "Peder Lund died"),
        ],
    ),
    (
        "MOE, Josiah (1790-1866), shipbuilder. b. Vik, Ulm. Bankrupt 1826. Went to Oslo, 1829. d. Oslo, 3 Feb. 1866.",
        [
            ("1826", "Josiah Moe was bankrupt"),
            ("1829", "Josiah Moe went to Oslo"),
            ("1866-02-03", "Josiah Moe died in Oslo"),
        ],
    ),
    (
        "Leonard Moe, chemist: born Leeds 7 June 1919; senior lecturer, Hull 1946-53; FRS 1962; died Leeds 2003.",
        [
            ("1919-06-07", "Leonard Moe was born in Leeds"),
            ("1946/1953", "Leonard Moe was senior lecturer"),
            ("1962", "Leonard Moe was FRS"),
            ("2003", "Leonard Moe died in Leeds"),
        ],
    ),
    (
        "BURKE, Edmund, a farmer. He bought the mill in 1860. Bankrupt 1875.",
        [("1860", "[Edmund Burke] bought the mill"), ("1875", "Edmund Burke was bankrupt")],
    ),
    (
        "Boris Yelnik (1899, Odessa – 1974, Oslo). Emigrated in 1908. Elected treasurer in 1928; ousted 1934.",
        [
            ("1899", "Boris Yelnik was born in Odessa"),
            ("1974", "Boris Yelnik died in Oslo"),
            ("1908", "Boris Yelnik emigrated"),
            ("1928", "Boris Yelnik was elected treasurer"),
            ("1934", "Boris Yelnik was ousted"),
        ],
    ),
    (
        "Harkov, Ilya (1888-1938), economist. Arrested in 1908; readmitted 1929; captured the fort in 1931.",
        [
            ("1908", "Ilya Harkov was arrested"),
            ("1929", "Ilya Harkov was readmitted"),
            ("1931", "Ilya Harkov captured the fort"),
        ],
    ),
    ("2. Josef Lang. Innkeeper. Shot at Bozen on 20 February 1810.", [("1810-02-20", "Josef Lang was shot at Bozen")]),
    (
        "ABBOTT & SONS, organ builders. Founded by Isaac Abbott, 1869. Built organs for Ripon (1872).",
        [("1869", "Abbott and Sons was founded by Isaac Abbott"), ("1872", "Abbott and Sons built organs for Ripon")],
    ),
    (
        "HALCYON, brig, 120 tons. Built Vik 1822. Wrecked on Moss 3 Dec. 1840; crew saved.",
        [("1822", "Halcyon was built in Vik"), ("1840-12-03", "Halcyon was wrecked on Moss")],
    ),
    (
        "Breuil, Joseph. Born 1848 at Vik. Won the prize in 1875. Died 1884.",
        [
            ("1848", "Joseph Breuil was born at Vik"),
            ("1875", "Joseph Breuil won the prize"),
            ("1884", "Joseph Breuil died"),
        ],
    ),
    (
        "Jean Morel. Born in Lyon in 1820. Died in 1888.\n\nPaul Roux. Born in Ulm in 1831. Moved to Oslo in 1870.",
        [
            ("1820", "Jean Morel was born in Lyon"),
            ("1888", "Jean Morel died"),
            ("1831", "Paul Roux was born in Ulm"),
            ("1870", "Paul Roux moved to Oslo"),
        ],
    ),
    # where somebody is named by a dateline, no entry begins
    ("NAIROBI, Kenya. Bombs exploded there in 1998.", [("1998", "Bombs exploded there")]),
]

HEADED = [
    (
        "Ottoline Marsh",
        "Born at Vik in 1902, she was sent to a school in Ulm. In 1921 she returned to Oslo.",
        [("1902", "Ottoline Marsh was born at Vik"), ("1921", "[Ottoline Marsh] returned to Oslo")],
    ),
    (
        "JASPER KEMP (1848-1917)",
        "Engineer. He was articled to Jan Moe in 1866. In 1874 he built the pier.",
        [("1866", "[Jasper Kemp] was articled to Jan Moe"), ("1874", "[Jasper Kemp] built the pier")],
    ),
    (
        "Karl Ossian Lie",
        "Born in Moss 1875. Studied in Ulm 1893-96. Returned to Moss in 1904. Her sister died in 1910.",
        [
            ("1875", "Karl Ossian Lie was born in Moss"),
            ("1893/1896", "Karl Ossian Lie studied in Ulm"),
            ("1904", "Karl Ossian Lie returned to Moss"),
            ("1910", "Her sister died"),
        ],
    ),
    # under a head with the surname first the surname alone is his, and not his father's
    (
        "Holm, Jonas Peder",
        "Holm, Jonas Peder (1802–1871), engineer, was born at Vik, the son of Edvard Holm, a miller. In 1820 Holm walked"
        " to Moss. In 1846 he was elected a fellow.",
        [
            ("1820", "Jonas Peder Holm walked to Moss"),
            ("1846", "Jonas Peder Holm was elected a fellow"),
        ],
    ),
    # a sentence below a name keeps its own subject, and the first name alone is the same one's
    (
        "VERA HOLM",
        "Aunt Vera was born in Ulm in 1921. In 1932 her mother died. Vera left in 1940.",
        [
            ("1921", "Aunt Vera was born in Ulm"),
            ("1932", "Vera Holm’s mother died"),
            ("1940", "Vera Holm left"),
        ],
    ),
    # a heading that is nobody's name tells of nobody
    ("Northern Campaign (1926–1928)", "Born of need, it was lost in 1928.", [("1928", "It was lost")]),
]


BRACKETED = [
    ("Ann Tolland (b. Vik, 1803) studied in 1821.", [("1803", "Ann Tolland was born in Vik"), ("1821", "Ann Tolland studied")]),
    ("Ann Tolland (born in Ulm in 1803) left.", [("1803", "Ann Tolland was born in Ulm")]),
    ("Ann Tolland (born 3 May 1803, Ulm) left.", [("1803-05-03", "Ann Tolland was born in Ulm")]),
    ("Ann Tolland (died Oslo, 1861) left.", [("1861", "Ann Tolland died in Oslo")]),
    ("Ann Tolland (b. Ulm, Bavaria, 1803) left.", [("1803", "Ann Tolland was born")]),
    ("Ann Tolland (d. 1861) left.", [("1861", "Ann Tolland died")]),
]  # fmt: skip

SURNAMES = [
    ("Baker was born at Moss in 1803. In 1840 he moved to Ulm.", ["Baker was born at Moss", "Baker moved to Ulm"]),
    ("Hope (1803–1861) was a painter. In 1840 she moved to Ulm.", ["Hope moved to Ulm"]),
    ("Stone (b. 3 May 1803) was a painter. In 1840 he moved to Ulm.", ["Stone was born", "Stone moved to Ulm"]),
    ("A life\n\nLittle was born at Moss in 1803. In 1840 he left.", ["Little was born at Moss", "Little left"]),
    # no surname, nobody, and no head of a paragraph
    ("Jazz was born in Ulm in 1895. In 1917 he heard it.", ["Jazz was born in Ulm", "He heard it"]),
    ("Hope was born in 1918. It died in 1919.", ["Hope was born", "[Hope] died"]),
    ("Twins were born in 1803. In 1840 he left.", ["Twins were born", "He left"]),
]


def told(text, **given):
    events = composed(text, published=None, **given).events
    return [(event.date.edtf, event.title) for event in events]


@each_row(("text", "expected"), LIVES)
def test_who_is_told_of_in_a_life(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), BRACKETED)
def test_brackets_behind_a_name_tell_of_one_end_of_a_life_and_where_it_was(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), SURNAMES)
def test_a_life_may_begin_with_a_surname_that_is_a_word(text, expected):
    assert [title for _, title in told(text)] == expected


@each_row(("text", "expected"), TERMS)
def test_terms_and_members(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), DEEDS)
def test_whose_deed_or_fate_a_noun_tells(text, expected):
    assert told(text) == expected


@each_row(("text", "expected"), NAMED)
def test_what_a_name_is_said_to_be_is_called_by_the_name(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), OWN)
def test_what_is_somebodys_own_tells_of_him(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), THINGS)
def test_which_thing_goes_on(text, expected):
    assert told(text)[-1][1] == expected


@each_row(("text", "expected"), ENTRIES)
def test_an_entry_tells_of_whom_its_head_names(text, expected):
    assert told(text) == expected


@each_row(("head", "text", "expected"), HEADED)
def test_a_heading_says_of_whom_a_life_tells(head, text, expected):
    assert told(f"{head}\n\n{text}", blocks=[("heading", head), ("paragraph", text)]) == expected


def test_who_is_told_of_in_an_entry_takes_part():
    (event,) = composed("LUND, Peder, miller. Moved to Ulm 1871.", published=None).events
    assert event.people == ("Peder Lund",)
