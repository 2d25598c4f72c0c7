"""What looks like a time and is none. Each sentence holds nothing to be read, or only what stands in brackets."""

import re

import pytest

from dateline.expressions import load
from dateline.find import find
from tables import each_row

NOTHING = {
    "words that months are written like": [
        "You may go now that it is over, if you may.",
        "They march on Rome with drums.",
        "The march was long and wet.",
        "An august body of men ruled.",
        "It may rain; it may not.",
    ],
    "words that weekdays are written like": [
        "He sat by the window.",
        "The sun was hot.",
        "They wed in secret.",
        "A sat nav and the sun.",
    ],
    "words that seasons are written like": [
        "The fall of Rome shook them.",
        "Prices fall when demand does.",
        "They spring a trap.",
        "A spring in his step and a spring in the clock.",
        "Water from the spring is cold.",
        "Stocks may fall further.",
    ],
    "seconds and minutes that are none": [
        "A second attack came.",
        "She came second in the race.",
        "I second that motion.",
        "He was second to none.",
        "The minutes of the meeting were lost.",
    ],
    "people": [
        "April Jones and May Smith met August Wilson.",
        "Mrs. May spoke to Theresa May's aides.",
        "June Carter married Johnny Cash.",
        "Tuesday Weld acted.",
        "January Jones left.",
        "Jan-Erik Holm and May-Britt Lund sang.",
        "She was named runner of the year.",
        "Summer Glau starred.",
        "Mr. Friday met Robinson.",
        "President May and Senator June agreed.",
        "Karl May wrote of Winnetou.",
    ],
    "addresses": [
        "Read http://lists.example.org/mails/2011-June/000412.html first.",
        "It is at www.example.com/weekly/77a.html, they say.",
    ],
    "titles and names": [
        "The Mail on Sunday printed it.",
        "They saw 2001: A Space Odyssey.",
        "The Boxing Day Handicap was run.",
        "The Hundred Years' War ended.",
        "He read “Nineteen Eighty-Four” twice.",
        "The New York Times and the Sunday Times agree.",
        "The Saturday Evening Post printed it.",
        "He plays for Schalke 04.",
        "The band Blink-182 and the group U2 played.",
        "Studio 54 is shut.",
        "Area 51 is fenced.",
    ],
    "versions": [
        "Version 2.0.1 and Python 3.11 are out.",
        "Update to v10.4.2.",
        "Windows 95 and Windows 2000 crashed.",
        "It runs on iOS 12.1.",
    ],
    "scores": [
        "They won 3-2 and lost 21-14.",
        "The Lakers won 110-99.",
        "It ended 6-4, 7-5.",
        "They drew 1-1.",
        "By 51 votes to 49 it passed.",
        "The vote was 52-48.",
    ],
    "surnames, where the text calls somebody so": [
        "Theresa May lost. May faces a revolt, and critics of May want a vote in [May].",
        "Jeremy March, 38, pleaded guilty. March had hidden it.",
        "Brandon Friday, 38, ran. Friday sold tickets.",
        "Captain Summer was ill. Summer died at sea.",
    ],
    "prices and sums": [
        "It cost $1995.",
        "They paid £1,900 and €2000.",
        "It rose to 1,985 points.",
        "Tickets are 19.99 each.",
        "A 1990-pound bull won.",
        "It fell 12 to 1,914.",
    ],
    "numbers of telephones and the like": [
        "Call 555-1990 or 212-555-2012.",
        "Tel. +44 1914 191833.",
        "Tel. 1914 1918 33.",
        "Fax: (020) 7946 0018.",
        "His zip code is 10001-1999.",
        "IP address 192.168.0.1 and 10.12.20.10.",
        "ISBN 0-19-853453-1 is out of print.",
        "Flight 1812 and gate 12 are closed.",
    ],
    "pages, chapters and verses": [
        "See page 1984 and pp. 12-14.",
        "Chapter 11 protects them.",
        "Section 1983 applies, as does § 12.",
        "John 3:16 and Genesis 1:1-5 were read.",
        "Psalm 23 and Luke 2:14 were read.",
        "Article 50 was triggered under Rule 12.",
        "Figure 7 and Table 12 show it.",
    ],
    "models and makes": [
        "The 1989 Camry was red.",
        "A Boeing 747 and an Airbus A320 landed.",
        "A Peugeot 205 hit a Porsche 911.",
        "Route 66 and Highway 1 meet.",
        "Interstate 95 is shut.",
        "He owns a Colt 1911 pistol.",
    ],
    "ages": [
        "A 12-year-old girl won.",
        "He is 47 years old.",
        "She died aged 90.",
        "The 30-something crowd came.",
        "Women over 50 voted.",
    ],
    "measures": [
        "It is 12 feet long and 5 ft. 10 in. tall.",
        "He ran 100 metres.",
        "It weighs 1900 tons.",
        "A 2000-seat hall opened.",
        "Mix 3/4 cup and 1/2 spoon.",
        "It lies at 45 degrees 12' N.",
    ],
    "round the clock": ["The shop is open 24/7.", "They work 9-to-5 jobs.", "It is a 7-Eleven shop."],
    "ratios": ["The odds are 10-1.", "Mix it 2:1.", "It is a 16:9 screen.", "Half of 1,200 people came."],
    "halves and quarters of games": [
        "Rovers had the better of the first half but fell behind after the break.",
        "The second half was stronger.",
        "The plan worked at once. The first half went like clockwork.",
        "The Herons scored twice late in the fourth quarter. The third quarter had been dull.",
        "Our team lost 3-1 to Moss. Kessler was ill and missed the second half.",
    ],
    "links and files": [
        "See http://example.com/2012/05/07/story.html for more.",
        "See https://news.example/2100-1023-95.html?d=27/08/02 for more.",
        "It lies at www.example.com/ad482 as ever.",
        "Open img_2013.png first.",
        "Write to may1990@example.com.",
    ],
}
ONLY = [
    "You may leave in [May].",
    "Read http://example.com/1998/05/07/ before [May 1999].",
    "They will march in [March].",
    "He sat down on [Saturday].",
    "The sun rose on [Sunday].",
    "April Jones left in [April].",
    "The fall of Rome came in [476].",
    "The 1989 Camry was sold in [1995].",
    "A Boeing 747 fell in [1985].",
    "The second attack came on [5 May 2010].",
    "John 3:16 was read on [Good Friday].",
    "They won 3-2 on [Friday].",
    "It cost $1995 in [1995].",
    "Mrs. May resigned in [May 2019].",
    "Open 24/7 since [2010].",
    "Version 2.0 came out in [June 2003].",
    "He turned 47 on [12 May].",
    "Call 555-1990 before [noon].",
    "“Nineteen Eighty-Four” came out in [1949].",
    "In [1990] 1990 people came.",
    "Profit was stable at first. [The second half] was stronger.",
    "[The third quarter] was weak.",
    "At half-time the firm said that its orders had fallen in [the first half].",
    "The club's revenue rose 5% in [the second quarter].",
]


@each_row("text", [text for texts in NOTHING.values() for text in texts])
def test_nothing_is_read(text):
    assert [mention.text for mention in find(text, load("en")).mentions] == []


# an adjective: told apart by meaning only
UNKNOWN = [
    "It is a minute fault.",
]


@pytest.mark.xfail(strict=True, reason="known to be read as a time")
@pytest.mark.parametrize("text", UNKNOWN)
def test_known_to_be_read(text):
    assert [mention.text for mention in find(text, load("en")).mentions] == []


@each_row("text", ONLY)
def test_only_what_is_a_time_is_read(text):
    expected = re.findall(r"\[(.*?)\]", text)
    assert [mention.text for mention in find(re.sub(r"[\[\]]", "", text), load("en")).mentions] == expected
