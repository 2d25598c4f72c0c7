"""Mails, digests and listings: what their events are called, and what in them is no event."""

from dateline.pipeline import build
from tables import each_row

HEAD = "From: Ann <ann@sea.example>\nDate: Fri, 20 Apr 2012 08:15:33 +0100\nSubject: Re: boats\n\n"

MAILS = [
    # numbers of notes and addresses belong to no sentence
    (
        "In December 1982 the sign was put on the keyboard[17] and listed in the set[18].",
        [("1982-12", "The sign was put on the keyboard and was listed in the set")],
    ),
    (
        "A draft <http://www.law.example/en/la_al/> released on Sunday creates a register.",
        [("2012-04-15", "A draft was released")],
    ),
    (
        "Only Norway ratified <http://conv.example/Sign.asp?NT=185&DF=27/08/02> the treaty on 5 May 2001.",
        [("2001-05-05", "Only Norway ratified the treaty")],
    ),
    (
        "Notes can be sent to ann.lee@law.example <mailto:ann.lee@law.example> no later than 9 May.",
        [("/2012-05-09", "Notes can be sent to ann.lee@law.example")],
    ),
    ("In May 2001 he put it on www.tarn.example and left.", [("2001-05", "He put it on www.tarn.example and left")]),
    # the article is that of the word which follows now
    (
        "The makers missed an October 2009 deadline for cleaner engines.",
        [("2009-10", "The makers missed a deadline for cleaner engines")],
    ),
    ("The crew kept a May 2009 hour of silence.", [("2009-05", "The crew kept an hour of silence")]),
    # who posted or wrote what, and when, is no event
    (
        "The crane fell on Monday.\n\nAt 11:36 PM 4/18/12 -0700, Ben Moe wrote:\n\n> The yard was shut on Tuesday.",
        [("2012-04-16", "The crane fell"), ("2012-04-17", "The yard was shut")],
    ),
    (
        "+----------------------------+\n| Cranes For All             |\n"
        "|   posted by moss on Tuesday April 17, @08:23 (news) |\n+----------------------------+\n\n"
        "The yard was sold on Monday.",
        [("2012-04-16", "The yard was sold")],
    ),
    # nor what a list of files says of them
    (
        "tarn-0.12.tgz\t10-May-2001 19:50\t39k\ntarn-0.13.tgz\t11-May-2001 19:50\t39k\ntarn-0.14.txt\t12-May-2001 19:50\t3k",
        [],
    ),
    # nor the line under who wrote an article that is passed on; a place in brackets leaves a heading a date
    (
        "Cranes on the quay\n\nBy Ann Lee\nApril 17, 2012 1:01 pm\n\n"
        "The love of Max Moe for cranes began when he was a boy in Hull. He built a crane in 1991.",
        [("1991", "Max Moe built a crane")],
    ),
    (
        "17 April 2012\nBy Ann Lee\n\nThe love of Max Moe for cranes began when he was a boy. He built one in 1991.",
        [("1991", "Max Moe built one")],
    ),
    (
        "17 April 2012\n\nThe ferry sank off Hull with all hands.\n\n18 April 2012\n\nThe owner resigned.",
        [("2012-04-17", "The ferry sank off Hull with all hands"), ("2012-04-18", "The owner resigned")],
    ),
    (
        "4/13/2012 (Norfolk)\n\nThe mill was opened by the Tarn Society.\n\n4/14/2012 (Kent)\n\nThe pier was shut.",
        [("2012-04-13", "The mill was opened by the Tarn Society"), ("2012-04-14", "The pier was shut")],
    ),
    # nor a date over nothing but an address
    (
        "April 17, 2012, 12:56 PM PT\n\nhttp://news.example/2100-955.html\n\nThe yard was sold on Monday.",
        [("2012-04-16", "The yard was sold")],
    ),
    ("He said in May 2001 that &#8220;the yard&#8221; is shut.", [("2001-05", "He said that the yard is shut")]),
    # a line of ornament parts what stands over it and under it
    (
        "=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=\nThe ferry sank off Hull on Monday\n:::::::::::::::::::::::::\nMore below",
        [("2012-04-16", "The ferry sank off Hull")],
    ),
    # nor how things are nowadays
    ("The current plan can be carried out with today's tools. Kids today learn it at school.", []),
]


@each_row(("text", "expected"), MAILS, ids=[text[:50] for text, _ in MAILS])
def test_events_of_a_mail(text, expected, tmp_path):
    path = tmp_path / "mail.txt"
    path.write_text(f"{HEAD}{text}\n", encoding="utf-8")
    done = build([path])
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


def test_a_subject_is_told_without_its_label(tmp_path):
    path = tmp_path / "mail.txt"
    head = HEAD.replace("Re: boats", "Re: Fwd: [quays] Ferry sank off Hull on Monday")
    path.write_text(f"{head}See above.\n", encoding="utf-8")
    assert [event.title for event in build([path]).events] == ["Ferry sank off Hull"]
