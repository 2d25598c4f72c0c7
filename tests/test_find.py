"""Finding: offsets, sentences, both engines, and bounded work, on any text."""

import gc
import re
from dataclasses import replace
from functools import cache
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.expressions import Grammar, languages, load, records
from dateline.expressions.engine import compile_longest, compile_matcher, compile_piece, spans
from dateline.find import find
from dateline.find.early import is_early
from dateline.find.scan import folded, scan
from dateline.find.sentences import MOST
from dateline.records import Block
from many import many, some
from readings import example, read
from tables import each_row

ENGLISH = load("en")
PIECES = [
    "On", "in", "the", "last", "next", " ", " ", "  ", "\n", "\n\n", ".", ",", "-", "–", "/", ":", "(", ")", "'", "’", "“",
    "May", "march", "Aug.", "Friday", "1990", "24", "24th", "3", "12:30", "p.m.", "BC", "two", "weeks", "later", "ago",
    "summer", "of", "and", "to", "between", "early", "mid-", "1990s", "'60s", "19th century", "yesterday", "É", "日", "😀", "İ",
]  # fmt: skip
EXAMPLES = st.deferred(lambda: st.sampled_from([example(e).text for _, _, r in records("en") for e in r.examples]))
ANY = st.text(max_size=80)
GLUED = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
NOISY = st.tuples(st.text(max_size=12), EXAMPLES, st.text(max_size=12)).map("".join)
TEXTS = st.one_of(ANY, GLUED, NOISY)


# ---------------------------------------------------------------------------------------------------- offsets


@given(TEXTS)
@many(300)
def test_mentions_stand_where_they_say_in_order_and_apart(text):
    found = find(text, ENGLISH)
    assert len(found.folded) == len(text)
    position = 0
    for mention in found.mentions:
        assert position <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip() == mention.text
        position = mention.end
        for part in mention.parts:
            assert mention.start <= part.start < part.end <= mention.end
            assert text[part.start : part.end] == part.text


@given(TEXTS)
@many(200)
def test_sentences_cover_all_that_is_no_white_space_and_are_broken_by_no_expression(text):
    found = find(text, ENGLISH)
    position = 0
    for sentence in found.sentences:
        assert sentence.start < sentence.end
        assert text[position : sentence.start].strip() == ""
        position = sentence.end
    assert text[position:].strip() == ""
    for mention in found.mentions:
        sentence = found.sentences[mention.sentence]
        assert sentence.start <= mention.start < mention.end <= sentence.end


def test_no_stretch_crosses_the_end_of_a_paragraph():
    assert [mention.text for mention in find("It shut in May\n\nto 2001 it owes much.", ENGLISH).mentions] == [
        "May",
        "2001",
    ]
    assert [mention.text for mention in find("It was shut from May to June 2001.", ENGLISH).mentions] == [
        "May to June 2001"
    ]


@given(TEXTS)
@many(200)
def test_any_text_is_resolved_without_an_exception(text):
    read(text)
    read(text, None)


@each_row(
    ("text", "count"),
    [
        ("They met on Aug. 7 in Rome. He left.", 2),
        ("They met on Aug. 7. He left.", 2),
        ("It came at 5 p.m. Friday and stayed. It left.", 2),
        ("It came at 5 p.m. They left.", 2),
        ("It shut at 5 p.m. France was shut at 6 p.m. Mr. Ray Smith said so.", 3),
        ("It shut at 5 p.m. Friday was a day off. It left.", 2),
        ("The 5 p.m. Oslo train was late.", 1),
        ("He fell ill. Lee went on alone. She sang at mass. Hale wept.", 4),
        ("He lives in Peoria, Ill. Lee does too.", 1),
        ("He joined Acme Inc. In May he left. He sold it to a U.S. firm.", 3),
        ("It is in the U.S. The rest is not. Col. In Ho Kim came.", 3),
        ("It fell in 44 B.C. in Rome. It rose.", 2),
        ("Mr. Smith came in Sept. 1990 to St. Ives. Mrs. Smith did not.", 2),
        ("No. 5 was shut. J. R. Hart left.", 2),
        ("He said: “It is over.” They left.", 2),
        ("Is it May? It is! So be it.", 3),
        ("A line without a stop\n\nAnother one", 2),
        ("lower case. goes on, it seems", 1),
        # where the writer has no capitals, or leaves some out
        ("We slept late. we left at noon. It rained.", 3),
        ("we slept late. left at noon!! what a day. home by six", 4),
        ("We slept all day. in the night it rained. but nobody woke. Then it cleared.", 4),
        ("We bought pens, ink, etc. we sold the rest.", 1),
        ("“Is it late?” he asked. “It is late!” she said.", 2),
        ("“Is it late? he asked. It is.", 2),
        ("It is late... we must go.", 1),
        ("We use node. in May it was slow.", 1),
        ("市政府宣布开工。事故发生了！“完了吗？”他问。", 4),
        ("समझौता हुआ। सब चले गए।", 2),
    ],
)
def test_where_sentences_end(text, count):
    assert len(find(text, ENGLISH).sentences) == count


@pytest.mark.parametrize("mark", [";", ",", ""])
def test_a_run_of_words_without_a_stop_is_quoted_in_pieces(mark):
    text = f"On 5 May 2014 he went to Rome{mark} " * 200
    found = find(text, ENGLISH)
    assert len(found.mentions) == 200
    assert all(MOST // 2 < sentence.end - sentence.start <= MOST for sentence in found.sentences[:-1])
    assert all(text[sentence.end - 1] in f"{mark}Rome" for sentence in found.sentences)
    for mention in found.mentions:
        sentence = found.sentences[mention.sentence]
        assert sentence.start <= mention.start < mention.end <= sentence.end


def test_a_sentence_never_crosses_a_block():
    text = "Meeting on 5 May\n2010 was dry all over"
    blocks = [Block(kind="item", start=0, end=16), Block(kind="item", start=17, end=len(text))]
    found = find(text, ENGLISH, blocks)
    assert [mention.text for mention in found.mentions] == ["5 May", "2010"]
    assert [(sentence.start, sentence.end) for sentence in found.sentences] == [(0, 16), (17, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 5\u00a0May\u202f2010 it began.", "5\u00a0May\u202f2010"),
        ("On 5 May\n2010 it began.", "5 May\n2010"),
        ("On 5 May\r\n2010 it began.", "5 May\r\n2010"),
        ("On\t5\tMay\t2010\tit began.", "5\tMay\t2010"),
        ("😀😀 On 5 May 2010 it began.", "5 May 2010"),
        ("On 5 May 2010\x00 it began.", "5 May 2010"),
        ("On \u202e5 May 2010\u202c it began.", "5 May 2010"),
    ],
)
def test_white_space_and_odd_characters_leave_an_expression_whole(text, expected):
    assert [mention.text for mention in find(text, ENGLISH).mentions] == [expected]


def test_an_empty_line_ends_an_expression():
    assert [m.text for m in find("They met in May\n\n2010 was dry.", ENGLISH).mentions] == ["May", "2010"]


# ----------------------------------------------------------------------------------------------------- gluing


def flat(text, offset=0):
    """What is found, but for a stop at its end: whether names are cut short with one (`Jan.`) the whole text tells."""
    found = ((m, m.text.rstrip(".")) for m in find(text, ENGLISH).mentions)
    return [(m.start - offset, m.start + len(kept) - offset, kept, m.rule, m.said) for m, kept in found]


@given(EXAMPLES, EXAMPLES)
@many(200)
def test_a_document_is_read_the_same_whatever_it_is_glued_to(first, second):
    gap = "\n\n"
    both = first + gap + second
    expected = flat(first) + [
        (start + len(first + gap), end + len(first + gap), *rest) for start, end, *rest in flat(second)
    ]
    ages = {is_early(text, ENGLISH.words) for text in (first, second, both)}
    # the form of a log, and the age of which a text tells, say how its digits are read, wherever they stand
    if not re.search(r"\b0\d{3}\b", both) and len(ages) == 1:
        assert flat(both) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He died in 44 BC.", True),
        ("He died in AD 14.", True),
        ("The army of the 4th century AD was small.", True),
        ("In 476, Odoacer came. In 540, Ravenna fell.", True),
        ("Justinian (527–565) rebuilt it. He died on 14 November 565.", True),
        ("In 476, Odoacer came.", False),
        ("It was built in 1066 AD, and 400 men came.", False),
        ("In 300 villages the wells ran dry; in 250 of them people left.", False),
        ("See Smith (pp. 527–565).", False),
    ],
)
def test_of_which_age_a_text_tells(text, expected):
    assert is_early(text, ENGLISH.words) is expected


def test_each_entry_of_a_chronicle_has_its_own_line():
    text = "1215. Advowson disputed.\n1538, 29 November. First entry in the register of the church.\n1603. Plague."
    assert [text[m.start : m.end] for m in find(text, ENGLISH).mentions] == ["1215", "1538, 29 November", "1603"]


@given(st.lists(EXAMPLES, min_size=1, max_size=5))
@many(30)
def test_what_was_read_before_changes_nothing(texts):
    twin = Grammar(ENGLISH.rules, ENGLISH.words)
    twin.__dict__["matcher"] = ENGLISH.matcher  # dear to make, and the same for both; what was read is the twin's own
    for text in texts:
        find(text, twin)
    assert [m.said for m in find(texts[0], twin).mentions] == [m.said for m in find(texts[0], ENGLISH).mentions]


# ---------------------------------------------------------------------------------------------------- engines


@cache
def twin_of(language):
    """The grammar of a language on the standard library's engine."""
    grammar = load(language)
    twin = Grammar([replace(rule) for rule in grammar.rules], grammar.words)
    engine = "dateline.expressions.grammar"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(f"{engine}.compile_matcher", lambda pattern, rules: compile_matcher(pattern, rules, "re"))
        patch.setattr(f"{engine}.compile_longest", lambda pattern: compile_longest(pattern, "re"))
        assert twin.matcher
        assert twin.right
    return twin


def candidates(text, grammar):
    return [(found.start, found.end, found.reading.rule) for found in scan(folded(text), grammar)]


def candidates_by_twin(text, language):
    """The same by the standard library, which compiles the rules that a text asks for, as RE2 does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dateline.expressions.rules.compile_piece", lambda pattern: compile_piece(pattern, "re"))
        return candidates(text, twin_of(language))


@pytest.mark.parametrize("language", languages())
def test_both_engines_find_the_same_in_an_example_of_every_rule(language):
    firsts = [rule.examples[0] for _, _, rule in records(language) if rule.examples]
    for text in some([example(first).text for first in firsts]):
        assert candidates_by_twin(text, language) == candidates(text, load(language)), text


@given(TEXTS)
@many(60)
def test_both_engines_find_the_same_in_any_text(text):
    assert candidates_by_twin(text, "en") == candidates(text, ENGLISH)


@pytest.mark.parametrize("engine", ["re", "re2"])
def test_the_leftmost_and_there_the_longest_is_found(engine):
    pytest.importorskip("re2") if engine == "re2" else None
    matcher = compile_matcher("(?:a|ab|abc|c d)", ["a", "ab?c?", "zz"], engine)
    assert list(spans(matcher.candidates("x abc c d. 日 a"))) == [(2, 5), (6, 10), (13, 14)]
    assert list(matcher.matching("abc")) == [1]
    longest = compile_longest("(?:|é|éa|éab)", engine)
    assert [longest(text) for text in ("", "éab", "éax", "x")] == [0, 3, 2, 0]
    assert compile_longest("é", engine)("x") == -1


@pytest.mark.parametrize("engine", ["re", "re2"])
def test_a_piece_of_a_rule_fits_a_stretch_exactly(engine):
    pytest.importorskip("re2") if engine == "re2" else None
    piece = compile_piece("(?i:(?P<a>é+)(?P<b>x)?,?)", engine)
    assert piece.fit("ü Éé, x", 2, 5) == {"a": (2, 4)}
    assert piece.fit("ü Ééx, x", 2, 5) == {"a": (2, 4), "b": (4, 5)}
    assert piece.fit("ü Éé x", 2, 5) is None
    assert [piece.begins("ü é", place) for place in range(4)] == [False, False, True, False]
    plain = compile_piece("(?i:(?P<n>[0-9]+) )", engine)
    assert (plain.fit("5 May", 0, 2), plain.fit("5 May", 1, 2), plain.begins("15 May", 1)) == (
        {"n": (0, 1)},
        None,
        True,
    )
    nothing = compile_piece("(?i:)", engine)
    assert (nothing.fit("ab", 1, 1), nothing.fit("ab", 0, 1), nothing.begins("ab", 2)) == ({}, None, True)
    with pytest.raises(ValueError, match="missing"):
        compile_piece("(a", engine)


# ------------------------------------------------------------------------------------------------ bounded work

HOSTILE = {
    "digits": "1" * 50,
    "bare numbers": "until 5 ",
    "dates without end": "5 May ",
    "the last of": "the last of the first of ",
    "and": "May and ",
    "dashes": "1990-",
    "blanks": " " * 40,
    "quotes": "“‘'\"",
    "brackets": "((((",
    "stops": ". . ",
    "weekdays": "Friday, ",
    "ago": "two weeks before ",
    "apostrophes": "'90'",
    "wide": "日本語",
}


class Counting:
    """A matcher that counts how many characters it is asked to look at."""

    def __init__(self, matcher):
        self._matcher, self.searches, self.surfaces = matcher, 0, 0

    def candidates(self, text):
        scan_, outer = self._matcher.candidates(text), self

        class Scan:
            def next(self, position):
                outer.searches += 1
                return scan_.next(position)

        return Scan()

    def matching(self, text):
        self.surfaces += len(text)
        return self._matcher.matching(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_length_of_a_hostile_text_and_no_faster(name):
    work = []
    for size in (4_000, 8_000):
        grammar = Grammar(ENGLISH.rules, ENGLISH.words)
        grammar.__dict__["matcher"] = counting = Counting(ENGLISH.matcher)
        text = (HOSTILE[name] * size)[:size]
        find(text, grammar)
        work.append((counting.searches, counting.surfaces))
    assert work[1][0] <= 2.2 * work[0][0] + 20
    assert work[1][1] <= 2.2 * work[0][1] + 2_000
    assert work[1][0] <= 8_000


def test_ten_times_the_text_takes_about_ten_times_as_long():
    """Of work that cannot be counted, such as a regular expression's; a quadratic step would take a hundred times."""
    for text in ("5 May ", "the last of the first of ", " \n ", "1990-", "a\n", "“‘'\"", "x" * 100, ". . "):
        assert in_proportion(text) or in_proportion(text), text  # measured again where something else was in the way


def in_proportion(text: str) -> bool:
    short, long = (spent(text, size) for size in (4_000, 40_000))
    return long < 40 * short + 0.2


def spent(text: str, size: int) -> float:
    """Seconds of processor time that a text of this size takes, without looking for garbage of other tests."""
    gc.disable()
    try:
        start = process_time()
        find((text * size)[:size], ENGLISH)
        return process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("language", languages())
def test_a_stretch_that_is_parsed_is_short_whatever_the_text(language):
    longest = 0
    grammar = load(language)
    for text in HOSTILE.values():
        for found in scan(folded(text * 40), grammar):
            longest = max(longest, found.end - found.start)
    assert longest <= 200


def test_patterns_hold_nothing_that_could_make_a_backtracking_engine_slow():
    for rule in ENGLISH.rules:
        for source in (rule.record.pattern, rule.record.after, rule.record.before):
            assert not re.search(r"\(\?:[^()]*[+*][^()]*\)[+*{]", source), rule.name


# ---------------------------------------------------------------------------------------------------- recordings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[00:00:12] PELL: When?\n[00:00:20] MOSS: In 1946.\n[00:02:30] PELL: And?\n[01:10:00] MOSS: At 5:30 pm.", ["1946", "5:30 pm"]),
        ("0:12 When did you come?\n0:20 In 1946.\n2:30 And then?\n12:05 He went.", ["1946"]),
        ("PELL [00:00:12]: When?\nMOSS [00:00:20]: In 1946.\nMOSS (00:02:30): Yes.", ["1946"]),
        ("1\n00:00:12,500 --> 00:00:15,000\nWe came in 1946.", ["1946"]),
        ("[00:00:12] A: One.\n[00:00:20] B: Two.\n[00:10:30] C: Three.\n[00:00:02] A: In 1946.\n[00:00:09] B: Yes.", ["1946"]),
        # the log of a chat, a timetable, a night's watch
        ("[00:00:12] <ann> hi\n[00:00:20] <bob> hi\n[00:02:30] <ann> bye", ["00:00:12", "00:00:20", "00:02:30"]),
        ("[00:00:12] ann: hi\n[00:00:20] bob: hi\n[13:02:30] ann: bye", ["00:00:12", "00:00:20", "13:02:30"]),
        ("09:00 Opening\n09:30 Talks\n11:15 Vote", ["09:00", "09:30", "11:15"]),
        ("00:10:00 Alarm.\n00:12:30 Crew called.\n00:20:00 Fire out.", ["00:10:00", "00:12:30", "00:20:00"]),
        ("00:12 Alarm.\n00:25 Crew called.", ["00:12", "00:25"]),
    ],
)  # fmt: skip
def test_places_in_a_recording_are_no_times(text, expected):
    assert [mention.text for mention in find(text, load("en")).mentions] == expected


# ---------------------------------------------------------------------------------------------------------- stops


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We reopen Tues 19 Feb. See you then.", ["Tues 19 Feb"]),
        ("We reopen on 19 Feb.", ["19 Feb"]),
        ("We reopen on 19 Feb. at noon.", ["19 Feb. at noon"]),
        ("It shut on 5 Jan. and reopens on 19 Feb. See you then.", ["5 Jan.", "19 Feb."]),
    ],
)
def test_a_stop_that_ends_the_sentence_is_no_part_of_a_day(text, found):
    assert [mention.text for mention in find(text, ENGLISH).mentions] == found
