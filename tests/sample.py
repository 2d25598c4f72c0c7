"""A small chronology with one of everything the page shows; also the source of `render/page/sample.json`."""

import re

from dateline.records import (
    Alternative,
    Chronology,
    Conflict,
    Corroboration,
    Document,
    Event,
    Modality,
    Related,
    Scored,
    Skipped,
)
from make import anchoring, because, chronology, document, event, when

HISTORY = """The Canal in Brief
A reader's guide, March 1958

About 500 BC Darius had a channel finished between the Nile and the Red Sea. It silted up for good in the eighth
century.

The present canal was opened on 17 November 1869 with a procession of ships. In the 1880s the great powers quarrelled
over who might close it. From 1914 to 1918 it was defended against an army that crossed Sinai on foot.

By the spring of 1956 the last British battalions were packing. The final detachment sailed from Port Said on 13 June
1956. Perhaps in 1955 a first plan to take back the company had been drawn up in Cairo; nobody has shown it.

The canal was cleared of wrecks in April 1957. Traffic has grown since May 1957.
"""

DIARY = """Notes of a shipping clerk, Port Said

26 July. Nasser spoke in Alexandria tonight, and before he had finished the company's offices were taken. We heard it
on the wireless in the bar.

Two days later London froze the company's accounts. The pilots were told on 30 July that they were to stay.

In October nothing moved fast. The convoy of the 14th waited nine hours.

Planes came at 04:20 on 1 November 1956; the petrol tanks behind the Arab town burned till noon.

Paratroops landed at Gamil airfield early on 5 November 1956. My brother-in-law was to have been evacuated on 3
November but the launch never came.

قال الحارس إن القناة أُغلقت في ٢ نوفمبر ١٩٥٦ بعد إغراق السفن.

Some weeks after that we were told to come back to work.
"""

CABLE = """LONDON, NOV 7 (Agency) -- The cease-fire took effect at midnight on Tuesday, a government spokesman said.

Sir Anthony Eden will leave for Jamaica in the last week of November if his doctors agree, friends said. He denied on
Wednesday that he had met French ministers at Sevres on 22 October 1956.

Israeli paratroops dropped near the Mitla Pass on 29 October 1956, and Britain and France delivered their ultimatum on
the next day. Had the twelve hours been extended, the fleet would have waited until 2 November 1956.

Swiss officials said the command would meet between 12 and 14 November 1956.
"""

MEMOIR = """Chapter 9. The cabinet

Selwyn Lloyd flew to Sevres on 22 October 1956 under another name. The protocol was signed there on 24 October 1956 by
Patrick Dean.

The cease-fire came into force at two in the morning of 7 November 1956, as they count the hours in Egypt.

Eden resigned on 9 January 1957. The Israeli army left Sharm el-Sheikh in March 1957. The last Anglo-French troops were
gone before Christmas, on 22 December 1956 to be exact.
"""

EDEN, LLOYD, NASSER = "Anthony Eden", "Selwyn Lloyd", "Gamal Abdel Nasser"


def sentence(source: Document, expression: str) -> str:
    """The sentence of a document that holds an expression for the first time."""
    at = source.text.index(expression)
    start = max(source.text.rfind(mark, 0, at) + len(mark) for mark in (". ", "\n\n", "-- "))
    return source.text[start : re.compile(r"\.(?=\s)").search(source.text, at).end()]


def tell(source: Document, expression: str, edtf: str | None, title: str, score: float = 0.9, **fields) -> Event:
    """An event told by the sentence with this expression; `why` are the reasons for its confidence."""
    why = fields.pop("why", ("day, month and year are given",))
    modality = Modality(kind=fields.pop("mood", "happened"), reported_by=fields.pop("by", None))
    given = {"title": title, "confidence": Scored(score=score, reasons=why), "modality": modality}
    for name in ("people", "organisations", "places"):
        fields[name] = tuple(fields.get(name, ()))
    return event(source, sentence(source, expression), expression, edtf, **(given | fields))


def documents() -> list[Document]:
    guide = "the line “A reader's guide, March 1958” under the title"
    dateline = "the dateline “LONDON, NOV 7” with the year of the file name"
    return [
        document(
            HISTORY, "books/canal-in-brief.txt", title="The Canal in Brief", published="1958-03",
            published_because=guide, url="https://example.org/canal-in-brief",
        ),
        document(
            DIARY, "papers/shipping-clerk.txt", title="Notes of a shipping clerk", warnings=("one line is in Arabic",)
        ),
        document(
            CABLE, "cables/1956-11-07.txt", title="Agency cable: cease-fire", published="1956-11-07",
            published_because=dateline,
        ),
        document(
            MEMOIR, "books/chapter-9.txt", title="The cabinet", published="1960",
            published_because="given in documents.toml",
        ),
    ]  # fmt: skip


def ceasefire(cable: Document, memoir: Document) -> Event:
    """Told by two documents whose dates differ, with an anchor, steps and refused readings."""
    words, other = "at midnight on Tuesday", "two in the morning of 7 November 1956"
    date = when("1956-11-06T23:59:00", display="6 November 1956, midnight")
    steps = (
        "the document was published on Wednesday 7 November 1956",
        "“took effect” tells of the past, so Tuesday is the one before: 6 November 1956",
        "midnight ends that day",
    )
    refused = (
        Alternative(edtf="1956-11-13", reading="the Tuesday after", why_not="the verb is in the past"),
        Alternative(edtf="1956-11-06T00:00:00", reading="midnight at its start", why_not="the night is just past"),
    )
    reckoned = because(
        words, rule="en/relative/<weekday>", said="previous(weekday=2)", anchor="1956-11-07", counted_from="published", cue="took",
        anchor_because="publication date, from the dateline", steps=steps, alternatives=refused,
    )  # fmt: skip
    there = sentence(memoir, other)
    later = "1956-11-07T02:00:00+02:00"
    mentions = (
        anchoring(cable, sentence(cable, words), words, date=date.edtf),
        anchoring(memoir, there, other, date=later, same_because=("both tell of the cease-fire in Egypt",)),
    )
    differs = Conflict(
        document=memoir.id, edtf=later, display="7 November 1956, 02:00", quote=there,
        because="Egyptian time is two hours ahead of London",
    )  # fmt: skip
    return tell(
        cable, words, None, "Cease-fire takes effect in Egypt", 0.78, id="e0000cea5ef1", date=date, undated_because="",
        because=reckoned, context=cable.text.split("\n\n")[0], places=["Egypt"], organisations=["British government"],
        kind="agreement", by="a government spokesman", why=("weekday resolved by the tense of the verb",),
        importance=Scored(score=0.9, reasons=("told by two documents",)), tags=("key date",), mentions=mentions,
        corroboration=Corroboration(documents=2, independent=2), conflicts=(differs,),
    )  # fmt: skip


def tonight(diary: Document) -> Event:
    """A part of a day, counted from the heading of a diary entry."""
    reckoned = because(
        "tonight", rule="en/relative/tonight", said="this(part=evening)", anchor="1956-07-26",
        anchor_because="the heading “26 July.” of the entry; the year is that of later entries",
        steps=("tonight is the evening of 26 July 1956",),
    )  # fmt: skip
    date = when("1956-07-26", display="evening of 26 July 1956", granularity="part")
    return tell(
        diary, "tonight", "1956-07-26", "Nasser speaks in Alexandria; canal offices are taken", 0.81, people=[NASSER],
        organisations=["Suez Canal Company"], places=["Alexandria"], kind="statement", because=reckoned, date=date,
        importance=Scored(score=0.95), why=("the entry is dated", "the year is inferred"),
    )  # fmt: skip


def told(history: Document, diary: Document, cable: Document, memoir: Document) -> list[Event]:
    army, canal = ["British Army"], ["Suez Canal"]
    lloyd = tell(memoir, "22 October 1956", "1956-10-22", "Lloyd flies to Sevres under another name", people=[LLOYD], places=["Sevres"], kind="travel")  # fmt: skip
    alike = (Related(id=lloyd.id, score=0.44, reasons=("same place and day", "different persons")),)
    early = when("1956-11-05", display="early on 5 November 1956", part="early")
    rows = [
        (history, "About 500 BC", "-0499~", "Darius finishes a channel from the Nile", 0.55, {"people": ["Darius"], "places": ["Nile", "Red Sea"]}),
        (history, "the eighth\ncentury", "07XX", "The old channel silts up for good", 0.45, {"why": ("a century only",)}),
        (history, "17 November 1869", "1869-11-17", "Suez Canal is opened", 0.9, {"places": canal, "kind": "launch"}),
        (history, "the 1880s", "188X", "Great powers quarrel over who may close the canal", 0.5, {"places": canal}),
        (history, "From 1914 to 1918", "1914/1918", "Canal is defended against an army", 0.62, {"kind": "battle", "places": ["Sinai"]}),
        (history, "Perhaps in 1955", "1955?", "First plan to take back the company is drawn up", 0.35, {"places": ["Cairo"]}),
        (history, "the spring of 1956", "1956-21", "Last British battalions pack", 0.58, {"organisations": army}),
        (history, "13 June\n1956", "1956-06-13", "Final British detachment sails", 0.9, {"organisations": army, "places": ["Port Said"]}),
        (diary, "Two days later", "1956-07-28", "London freezes the company's accounts", 0.74, {"places": ["London"]}),
        (diary, "30 July", "1956-07-30", "Pilots are told to stay", 0.84, {"why": ("the year is inferred",)}),
        (diary, "In October", "1956-10", "Traffic is slow", 0.4, {"why": ("a month only", "the year is inferred")}),
        (memoir, "24 October 1956", "1956-10-24", "Patrick Dean signs the protocol", 0.9, {"people": ["Patrick Dean"], "places": ["Sevres"]}),
        (cable, "22 October 1956", "1956-10-22", "Eden meets French ministers", 0.6, {"people": [EDEN], "places": ["Sevres"], "mood": "denied", "by": EDEN, "related": alike}),
        (cable, "29 October 1956", "1956-10-29", "Israeli paratroops drop near the Mitla Pass", 0.9, {"places": ["Mitla Pass"], "kind": "attack", "importance": Scored(score=0.9)}),
        (cable, "the next day", "1956-10-30", "Britain and France deliver their ultimatum", 0.88, {"places": ["Britain", "France"]}),
        (diary, "04:20 on 1 November 1956", "1956-11-01T04:20:00", "Planes come; petrol tanks burn till noon", 0.9, {"kind": "attack"}),
        (cable, "until 2 November 1956", "/1956-11-02", "Fleet waits", 0.5, {"mood": "conditional"}),
        (diary, "٢ نوفمبر ١٩٥٦", "1956-11-02", "إغلاق القناة بعد إغراق السفن", 0.7, {"people": ["الحارس"], "places": ["قناة السويس"]}),
        (diary, "3\nNovember", "1956-11-03", "Clerk's brother-in-law is evacuated", 0.66, {"mood": "planned", "why": ("a plan",)}),
        (diary, "early on 5 November 1956", "1956-11-05", "Paratroops land at Gamil airfield", 0.9, {"places": ["Gamil"], "kind": "attack", "date": early}),
        (cable, "between 12 and 14 November 1956", "[1956-11-12..1956-11-14]", "UN command meets", 0.68, {"mood": "planned", "by": "Swiss officials"}),
        (cable, "the last week of November", "[1956-11-24..1956-11-30]", "Eden leaves for Jamaica", 0.64, {"people": [EDEN], "mood": "planned", "by": "friends"}),
        (memoir, "22 December 1956", "1956-12-22", "Last Anglo-French troops are gone", 0.9, {"organisations": [*army, "French Army"]}),
        (memoir, "9 January 1957", "1957-01-09", "Eden resigns", 0.9, {"people": [EDEN], "status": "accepted", "notes": "Checked against the cabinet's diary."}),
        (memoir, "March 1957", "1957-03", "Israeli army leaves Sharm el-Sheikh", 0.72, {"organisations": ["Israeli army"]}),
        (history, "April 1957", "1957-04", "Canal is cleared of wrecks", 0.72, {"places": canal}),
        (history, "since May 1957", "1957-05/..", "Traffic grows", 0.6, {"places": canal, "why": ("open end",)}),
    ]  # fmt: skip
    events = [tell(*row, **fields) for *row, fields in rows]
    return [*events, lloyd, tonight(diary), ceasefire(cable, memoir)]


def sample() -> Chronology:
    """Four documents, thirty events, two undated ones, a conflict, plans, a denial, a possible duplicate."""
    sources = documents()
    diary = sources[1]
    undated = [
        tell(
            diary, "Some weeks after that", None, "Clerks are told to come back", 0.3,
            undated_because="“some weeks” gives no length",
        ),
        tell(
            diary, "the 14th", None, "Convoy waits nine hours", 0.3,
            undated_because="the document has no date that the 14th could belong to",
        ),
    ]  # fmt: skip
    skipped = (Skipped(path="scans/page-7.png", reason="holds no text; convert it to .txt, .md or .html"),)
    refused = {"duration": 3, "name": 1}
    events = sorted(
        told(*sources),
        key=lambda one: (one.date.start or one.date.end).removeprefix("-") if one.date.edtf[0] != "-" else "",
    )
    return chronology(sources, events, undated, title="Suez, 1956", skipped=skipped, refused=refused)
