"""The command line: what it calls, what it prints where, and with which code it ends."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dateline import pipeline
from dateline.cli import app
from dateline.errors import ExpressionError, SettingsError, UsageError
from dateline.records import Because, Refusal, Related, Resolution, Scored, Skipped, When
from dateline.run.local import run
from make import chronology, document, event

SOURCES = Path(__file__).parents[1] / "src"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SOURCES)}


def dateline(*arguments, given: str | bytes = ""):
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=given, catch_exceptions=False)


def process(*arguments, **options) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dateline", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=False, **options)


# ---------------------------------------------------------------------------------------------------------- help


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["tag", "--help"], ["explain", "--help"]])
def test_help_imports_nothing_heavy(arguments):
    program = (
        "import sys, dateline.cli\n"
        "try: dateline.cli.main()\n"
        "except SystemExit as end: assert not end.code\n"
        "sys.stderr.write(' '.join(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=ENVIRONMENT, check=True
    )
    modules = set(done.stderr.split())
    assert "Usage:" in done.stdout and "dateline.cli" in modules
    assert modules.isdisjoint({"spacy", "plotly", "dateparser", "trafilatura", "numpy", "lxml"})
    if arguments == ["--help"]:  # of a command, typer itself looks at the types of its options with pydantic
        assert "pydantic" not in modules


def test_help_names_all_commands():
    help_text = dateline("--help").stdout
    assert all(command in help_text for command in ("build", "tag", "explain", "schema", "--version"))


def test_the_schema_is_data():
    result = dateline("schema")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout)["title"] == "Chronology"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_cannot_be_written_is_told():
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "dateline", "schema"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, check=False)
    line = "dateline: stdout: cannot be written: No space left on device; make room or send it elsewhere\n"
    assert (done.returncode, done.stderr) == (1, line)


def test_a_reader_that_has_seen_enough_is_no_error():
    """`dateline schema | head -1`: the pipe breaks; nothing is said about it."""
    command = [sys.executable, "-m", "dateline", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as started:
        started.stdout.close()
        assert started.stderr.read() == b""


@pytest.mark.parametrize(
    "arguments",
    [["build"], ["build", "a.txt"], ["rebuild"], ["build", "a.txt", "-o", "x", "--date-order", "DYM"], ["explain"]],
)
def test_wrong_usage(arguments):
    result = dateline(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr and result.stdout == ""


# --------------------------------------------------------------------------------------------------------- build


@pytest.fixture
def built(monkeypatch):
    """Replaces the pipeline by one that gives a timeline made here and keeps what it was called with."""
    text = document("On 5 November 1956 paratroops landed at Port Said.", "wire.txt", published="1956-11-06")
    calls: dict = {}
    calls["timeline"] = chronology([text], [event(text, text.text, "5 November 1956", "1956-11-05")])

    def build(paths, **options):
        calls["paths"], calls["options"] = paths, options
        if isinstance(calls["timeline"], Exception):
            raise calls["timeline"]
        return calls["timeline"]

    monkeypatch.setattr(pipeline, "build", build, raising=False)
    return calls


def test_build_writes_page_and_json_and_says_so(built, tmp_path):
    result = dateline("build", "wire.txt", "-o", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["timeline.html", "timeline.json"]
    assert json.loads((tmp_path / "out" / "timeline.json").read_text())["events"][0]["date"]["edtf"] == "1956-11-05"
    assert "paratroops landed at Port Said" in (tmp_path / "out" / "timeline.html").read_text()
    title = built["timeline"].title
    assert result.stderr.splitlines() == [
        f"dateline: {title}: 1 document, 1 event, 0 undated",
        f"dateline: open {tmp_path / 'out' / 'timeline.html'}",
    ]


def test_build_hands_its_options_on(built, tmp_path):
    options = ["--title", "Suez", "--published", "1956-11", "--language", "en", "--date-order", "dmy", "--model", "m"]
    assert dateline("build", "a", "b", "-o", tmp_path, *options).exit_code == 0
    assert built["paths"] == [Path("a"), Path("b")]
    built["options"].pop("progress")(1, 1)  # there is nobody to see it
    assert built["options"] == {
        "title": "Suez",
        "published": "1956-11",
        "language": "en",
        "date_order": "DMY",
        "model": "m",
    }


def test_top_keeps_the_most_important_in_the_order_of_time_and_says_what_it_left_out(built, tmp_path):
    text = document("Doors opened on 1 May. The king died on 2 May. It rained on 3 May. Peace came on 4 May. Later.")
    told = [
        event(text, f"{sentence}.", sentence[-5:], f"2011-05-0{sentence[-5]}", importance=Scored(score=score))
        for score, sentence in zip((0.2, 0.9, 0.1, 0.5), text.text.split(". "), strict=False)
    ]
    others = (Related(id=told[0].id, score=0.5), Related(id=told[3].id, score=0.4))
    told[1] = told[1].model_copy(update={"related": others})
    built["timeline"] = chronology([text], told, [event(text, "Later.", "Later")])
    result = dateline("build", "a", "-o", tmp_path, "--top", "2")
    kept = json.loads((tmp_path / "timeline.json").read_text())
    assert [one["date"]["edtf"] for one in kept["events"]] == ["2011-05-02", "2011-05-04"]
    assert [other["id"] for other in kept["events"][0]["related"]] == [told[3].id]
    assert kept["undated"] == []
    assert kept["generator"]["settings"] == {"top": "2"}
    assert "dateline: --top 2: 2 less important events and 1 undated left out" in result.stderr.splitlines()
    assert dateline("build", "a", "-o", tmp_path, "--top", "0").exit_code == 2


def test_the_same_build_gives_the_same_bytes(built, tmp_path):
    for name in ("one", "two"):
        assert dateline("build", "a", "-o", tmp_path / name, "--quiet").exit_code == 0
    for name in ("timeline.json", "timeline.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_quiet_says_only_what_went_wrong(built, tmp_path):
    assert dateline("build", "a", "-o", tmp_path, "--quiet").stderr == ""
    built["timeline"] = built["timeline"].model_copy(update={"skipped": (Skipped(path="b.pdf", reason="is no text"),)})
    result = dateline("build", "a", "-o", tmp_path, "--quiet")
    assert (result.exit_code, result.stderr) == (0, "dateline: b.pdf: is no text\n")


def test_the_summary_names_what_an_editor_should_know(built, tmp_path):
    timeline = built["timeline"]
    text = timeline.documents[0].model_copy(update={"warnings": ("not UTF-8",), "published": None})
    skipped = (Skipped(path="b.pdf", reason="is not text but a PDF; convert it to .txt"),)
    built["timeline"] = timeline.model_copy(update={"documents": (text,), "skipped": skipped})
    lines = dateline("build", "a", "-o", tmp_path).stderr.splitlines()
    assert lines == [
        "dateline: b.pdf: is not text but a PDF; convert it to .txt",
        "dateline: wire.txt: not UTF-8",
        "dateline: 1 document without a known date: wire.txt",
        f"dateline: {timeline.title}: 1 document, 1 event, 0 undated, 1 skipped",
        f"dateline: open {tmp_path / 'timeline.html'}",
    ]


def with_refusals(built):
    """The timeline with two expressions refused, and one whose document holds what a terminal obeys."""
    timeline = built["timeline"]
    text = timeline.documents[0]
    said = [("duration", "For a week\tnothing.\x1b[2J"), ("duration", "For a month."), ("habit", "every day")]
    refusals = tuple(
        Refusal(rule=rule, document=text.id, start=3, end=20, text=quote[:10], quote=quote) for rule, quote in said
    )
    built["timeline"] = timeline.model_copy(update={"refused": {"duration": 2, "habit": 1}, "refusals": refusals})


def test_the_summary_counts_what_is_no_event_by_rule(built, tmp_path):
    with_refusals(built)
    result = dateline("build", "a", "-o", tmp_path)
    assert "dateline: 3 expressions no event: duration 2, habit 1; --why-not lists them" in result.stderr.splitlines()
    assert result.stdout == ""


def test_why_not_lists_what_is_no_event_as_data(built, tmp_path):
    with_refusals(built)
    result = dateline("build", "a", "-o", tmp_path, "--why-not", "--quiet")
    assert result.stdout.splitlines() == [
        "wire.txt:1\tduration\tFor a week\tFor a week\ufffdnothing.\ufffd[2J",
        "wire.txt:1\tduration\tFor a mont\tFor a month.",
        "wire.txt:1\thabit\tevery day\tevery day",
    ]
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("update", "code"),
    [
        ({}, 0),
        ({"skipped": (Skipped(path="b.pdf", reason="is no text"),)}, 3),
        ({"undated": "events"}, 3),
    ],
    ids=["all read and dated", "a document skipped", "an event undated"],
)
def test_strict(built, tmp_path, update, code):
    timeline = built["timeline"]
    if "undated" in update:
        undated = timeline.events[0].model_copy(update={"date": None, "undated_because": "vague"})
        update = {"undated": (undated,)}
    built["timeline"] = timeline.model_copy(update=update)
    assert dateline("build", "a", "-o", tmp_path).exit_code == 0
    assert dateline("build", "a", "-o", tmp_path, "--strict").exit_code == code


def test_without_any_document_nothing_is_written(built, tmp_path):
    (tmp_path / "timeline.json").write_text("the old one")
    skipped = (Skipped(path="a", reason="is not there; check the spelling"),)
    built["timeline"] = built["timeline"].model_copy(update={"documents": (), "events": (), "skipped": skipped})
    result = dateline("build", "a", "-o", tmp_path)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "dateline: a: is not there; check the spelling",
        "dateline: no document could be read; nothing was written",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["timeline.json"]
    assert (tmp_path / "timeline.json").read_text() == "the old one"


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (UsageError("--model", "“xx” is not installed", "install it"), 2, "--model: “xx” is not installed; install it"),
        (SettingsError("documents.toml", "is not TOML"), 2, "documents.toml: is not TOML"),
        (ExpressionError("en/absolute", "no meaning"), 1, "en/absolute: no meaning"),
    ],
)
def test_errors_are_one_line_and_a_code(built, tmp_path, error, code, line):
    built["timeline"] = error
    result = dateline("build", "a", "-o", tmp_path)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"dateline: {line}\n")


@pytest.mark.parametrize(
    ("option", "value", "line"),
    [
        ("--published", "tomorrow", "--published: “tomorrow” is no date; write it like 2014-08-29, 2014-08 or 2014"),
        (
            "--published",
            "2014-02-30",
            "--published: “2014-02-30” is no date; write it like 2014-08-29, 2014-08 or 2014",
        ),
        ("--language", "English", "--language: “English” is no language; write its ISO 639-1 code, such as en"),
    ],
)
def test_options_that_mean_nothing(built, tmp_path, option, value, line):
    result = dateline("build", "a", "-o", tmp_path, option, value)
    assert (result.exit_code, result.stderr) == (2, f"dateline: {line}\n")
    assert "paths" not in built


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_read(built, tmp_path):
    (tmp_path / "out").write_text("a file")
    result = dateline("build", "a", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert (
        result.stderr
        == f"dateline: {tmp_path / 'out'}: cannot be written: File exists; choose another folder with -o\n"
    )
    assert "paths" not in built


def test_names_do_nothing_to_the_terminal(built, tmp_path):
    skipped = (Skipped(path="\x1b[31mred\u202e.txt", reason="is no text\nat all"),)
    built["timeline"] = built["timeline"].model_copy(update={"skipped": skipped})
    assert "dateline: \ufffd[31mred\ufffd.txt: is no text at all" in dateline("build", "a", "-o", tmp_path).stderr


def test_what_is_so_of_many_documents_is_said_once(built, tmp_path):
    whole = built["timeline"]
    many = tuple(whole.documents[0].model_copy(update={"path": f"{n}.txt", "warnings": ("w",)}) for n in range(5))
    built["timeline"] = whole.model_copy(update={"documents": many})
    assert "dateline: 0.txt and 4 more documents: w\n" in dateline("build", "a", "-o", tmp_path).stderr
    built["timeline"] = whole.model_copy(update={"documents": many[:2]})
    assert "dateline: 0.txt, 1.txt: w\n" in dateline("build", "a", "-o", tmp_path).stderr


# ----------------------------------------------------------------------------------------------------------- tag


@dataclass
class Tagged:
    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None = None


def test_tag_jsonl_tells_the_language_by_the_words():
    text = "La fusillade a éclaté mercredi soir dans le quartier de la gare. Le lendemain matin, le maire est venu."
    given = lines({"id": "a", "dct": "2021-03-18", "text": text})
    told = json.loads(dateline("tag", "--jsonl", given=given).stdout)
    assert [timex["value"] for timex in told["timexes"]] == ["2021-03-17TEV", "2021-03-18TMO"]
    assert json.loads(dateline("tag", "--jsonl", "--language", "en", given=given).stdout)["timexes"] == []


@pytest.fixture
def tagged(monkeypatch):
    """Replaces the tagger by one that knows two expressions and keeps what it was called with."""
    calls: list[dict] = []

    def tag_text(text, **options):
        calls.append(options)
        known = [("5 November 1956", "DATE", "1956-11-05", None), ("early May", "DATE", "XXXX-05", "START")]
        return [
            Tagged(text.index(words), text.index(words) + len(words), words, kind, value, mod)
            for words, kind, value, mod in known
            if words in text
        ]

    monkeypatch.setattr(pipeline, "tag_text", tag_text)
    return calls


def lines(*records) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_tag_jsonl(tagged):
    given = lines(
        {"id": "a", "dct": "1956-11-06", "text": "Ü: on 5 November 1956."},
        {"id": 7, "dct": None, "text": "In early May."},
    )
    result = dateline("tag", "--jsonl", "--date-order", "DMY", given=given + "\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {
            "id": "a",
            "timexes": [{"start": 6, "end": 21, "text": "5 November 1956", "type": "DATE", "value": "1956-11-05"}],
        },
        {
            "id": 7,
            "timexes": [
                {"start": 3, "end": 12, "text": "early May", "type": "DATE", "value": "XXXX-05", "mod": "START"}
            ],
        },
    ]
    assert tagged == [
        {"published": "1956-11-06", "language": None, "date_order": "DMY"},
        {"published": None, "language": None, "date_order": "DMY"},
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("not json", "is no JSON: Expecting value: line 1 column 1 (char 0); write one document a line"),
        ("[1]", 'has no "text"; write {"id": …, "dct": "2014-08-29" or null, "text": …}'),
        ('{"id": 1}', 'has no "text"; write {"id": …, "dct": "2014-08-29" or null, "text": …}'),
        ('{"text": "x", "dct": "May"}', '"dct" is \'May\', which is no date; write it like "2014-08-29", or null'),
        ('{"text": "x", "dct": 5}', '"dct" is 5, which is no date; write it like "2014-08-29", or null'),
    ],
)
def test_a_line_that_is_no_document_is_told_and_the_rest_goes_on(tagged, line, problem):
    result = dateline("tag", "--jsonl", given=f"{line}\n" + lines({"id": 2, "text": "early May"}))
    assert (result.exit_code, result.stderr) == (1, f"dateline: stdin, line 1: {problem}\n")
    assert [json.loads(shown)["id"] for shown in result.stdout.splitlines()] == [2]


def test_bytes_that_are_no_text_are_told(tagged):
    result = dateline("tag", "--jsonl", given=b'{"text": "\xff"}\n{"id": 2, "text": "\\ud800 early May"}\n')
    assert result.exit_code == 1
    assert result.stderr.startswith("dateline: stdin, line 1: is no JSON:")
    assert [json.loads(shown)["timexes"][0]["start"] for shown in result.stdout.splitlines()] == [2]


def test_tag_a_file_for_a_person(tagged, tmp_path):
    pytest.importorskip("dateline.expressions")
    path = tmp_path / "notes.txt"
    path.write_text("It rained. The ships came in on 5 November 1956 and left at once. Then it snowed.\n")
    result = dateline("tag", path, "--published", "1957-01-01")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "notes (given for documents whose own date is not known (--published))",
        "5 November 1956 → DATE 1956-11-05",
        "  The ships came in on 5 November 1956 and left at once.",
    ]
    assert tagged == [{"published": "1957-01-01", "language": "en", "date_order": None}]


@pytest.mark.parametrize("arguments", [[], ["a.txt", "--jsonl"]])
def test_tag_needs_one_input(tagged, arguments):
    result = dateline("tag", *arguments)
    assert result.exit_code == 2
    assert result.stderr == "dateline: tag: needs either FILE or --jsonl; see dateline tag --help\n"


def test_tag_a_file_that_is_not_there(tagged, tmp_path):
    result = dateline("tag", tmp_path / "gone.txt")
    assert result.exit_code == 1
    assert result.stderr == "dateline: gone.txt: No such file or directory; check that it is there and may be read\n"


# ------------------------------------------------------------------------------------------------------- explain


def test_explain(monkeypatch):
    calls = {}

    def explain(expression, **options):
        calls.update(options, expression=expression)
        because = Because(
            expression=expression,
            rule="en/relative/<n> months later",
            said="shift(anchor, months=2)",
            anchor="2013-12",
            anchor_because="given with --anchor",
            steps=("December 2013 and two months", "a month stays a month"),
        )
        when = When(
            edtf="2014-02",
            timex3="2014-02",
            start="2014-02-01",
            end="2014-02-28",
            granularity="month",
            display="February 2014",
        )
        return Resolution(when=when, timex3="2014-02", because=because)

    monkeypatch.setattr(pipeline, "explain", explain, raising=False)
    result = dateline("explain", "two months later", "--anchor", "2013-12")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "expression  two months later",
        "rule        en/relative/<n> months later",
        "says        shift(anchor, months=2)",
        "anchor      2013-12 (given with --anchor)",
        "step 1      December 2013 and two months",
        "step 2      a month stays a month",
        "date        February 2014 (2014-02)",
        "TIMEX3      2014-02",
    ]
    assert calls == {"expression": "two months later", "anchor": "2013-12", "sentence": None, "language": "en"}


# -------------------------------------------------------------------------------------------------------- runner


def test_the_local_runner_keeps_the_order_and_tells_how_far_it_is():
    seen = []
    assert run(lambda number: number * number, [3, 1, 2], lambda done, total: seen.append((done, total))) == [9, 1, 4]
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert run(str, []) == []


# ----------------------------------------------------------------------------------------- all of it, end to end

whole = pytest.mark.skipif(not hasattr(pipeline, "build"), reason="the pipeline has no build yet")


@whole
def test_build_of_real_files_end_to_end(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "wire.txt").write_text(
        "LANDING AT THE CANAL MOUTH\nTuesday, November 6, 1956\n\n"
        "British commandos landed at Port Said on Tuesday. Paratroops had dropped the day before.\n"
    )
    (tmp_path / "in" / "scan.txt").write_bytes(b"%PDF-1.4 ...")
    done = dateline("build", tmp_path / "in", "-o", tmp_path / "out")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "scan.txt: is not text but a PDF; convert it to .txt, .md or .html" in done.stderr
    written = json.loads((tmp_path / "out" / "timeline.json").read_text())
    assert [found["date"]["edtf"] for found in written["events"]] == ["1956-11-05", "1956-11-06"]
    assert dateline("build", tmp_path / "in", "-o", tmp_path / "out", "--strict").exit_code == 3
    again = process("build", tmp_path / "in", "-o", tmp_path / "two", "--quiet")
    assert (again.returncode, again.stdout) == (0, "")
    assert (tmp_path / "two" / "timeline.json").read_bytes() == (tmp_path / "out" / "timeline.json").read_bytes()


@pytest.mark.skipif(not hasattr(pipeline, "explain"), reason="the pipeline has no explain yet")
def test_tag_and_explain_end_to_end():
    tagged = process("tag", "--jsonl", input=lines({"id": "a", "dct": "2014-11-06", "text": "They met two days ago."}))
    assert tagged.returncode == 0
    (found,) = json.loads(tagged.stdout)["timexes"]
    assert (found["text"], found["type"], found["value"]) == ("two days ago", "DATE", "2014-11-04")
    explained = dateline("explain", "two months later", "--anchor", "2013-12")
    assert explained.exit_code == 0 and "2014-02" in explained.stdout
