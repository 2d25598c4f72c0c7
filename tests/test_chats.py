"""Chats, messages and logs read as files: who says something, when it was sent, where its sentences end."""

import pytest

from dateline.pipeline import Options, _read, per_document
from dateline.read import Settings

SENT = "2019-08-14"  # a Wednesday


def told(text, folder, published=SENT):
    """The dates and titles of a chat, without the lines themselves."""
    file = folder / "chat.txt"
    file.write_text(text, encoding="utf-8")
    events = per_document(_read(file, folder, Settings(), Options(published=published))).events
    return [(event.date.edtf, event.title) for event in events if ":" not in event.because.expression]


@pytest.mark.parametrize(
    "text",
    [
        "[14/08/2019, 09:15] Ann: ok\n[14/08/2019, 09:17] Ann: Party at Bo's on friday\n[14/08/2019, 09:18] Bo: cool\n",
        "Ann (09:15): ok\nAnn (09:17): Party at Bo's on friday\nBo (09:18): cool\n",
        "09:15 Ann: ok\n09:17 Ann: Party at Bo's on friday\n09:18 Bo: cool\n",
        "Ann: ok\nBo: hi\nAnn: Party at Bo's on friday\nBo: cool\n",
    ],
)
def test_a_line_that_somebody_says_is_no_heading(text, tmp_path):
    assert [(date, title.removeprefix("Ann: ")) for date, title in told(text, tmp_path)] == [
        ("2019-08-16", "Party at Bo's")
    ]


def test_facts_with_labels_are_no_talk(tmp_path):
    assert told("Name: the Vik\nOwner: Moss Lines\nPort: Moss in 1956\n", tmp_path) == []


def test_who_never_writes_capitals_ends_sentences_all_the_same(tmp_path):
    text = "saw bo on tuesday, all well. went to ann's after. mum rang last night!! got the keys yesterday 5am. left today."
    assert told(text, tmp_path) == [
        ("2019-08-13", "Saw bo, all well"),
        ("2019-08-13", "Mum rang"),
        ("2019-08-13T05:00:00", "Got the keys"),
        ("2019-08-14", "Left"),
    ]
    chat = "Ann: ok. dad had his op yesterday\nBo: glad! saw your mum last week\nAnn: so did bo\n"
    assert told(chat, tmp_path)[0] == ("2019-08-13", "Dad had his op")


def test_the_first_day_of_a_log_that_goes_on_with_numbers_dates_no_document(tmp_path):
    text = "Log of the Vik\n\nMonday 4 May 1812. At 6 a.m. we sailed.\n\nTu. 5. Lost a boat.\n\nWed. 6. Fog.\n"
    assert [date for date, _ in told(text, tmp_path, "")] == [
        "1812-05-04T06:00:00",
        "1812-05-05",
        "1812-05-06",
    ]
    minutes = "1 June 2013. Minutes of the board.\n\n1. Thanks.\n\n2. The mill was sold on Friday.\n\n3. Lunch.\n"
    assert told(minutes, tmp_path, "") == [("2013-05-31", "The mill was sold")]


def test_who_speaks_in_small_letters_is_no_part_of_what_another_says(tmp_path):
    text = "mum: did he come at noon\njo: no, he rang\nmum: typical. i waited 3 wks for mine last yr\njo: it drips since sun\n"
    titles = [title for _, title in told(text, tmp_path)]
    assert "I waited 3 wks for mine" in titles
    assert not [title for title in titles if " jo" in title or " mum" in title]
