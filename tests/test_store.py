"""timeline.json: its bytes, its schema, its way back; files that are whole whatever interrupts."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import jsonschema
import pytest

from dateline.errors import StoreError
from dateline.store import as_json, check_folder, from_json, read_json, schema, write_files
from make import chronology, document, event


@pytest.fixture
def timeline():
    text = document(
        "On 5 November 1956 “paratroops” landed at Port Saïd.\nLater \u202eit\u202c ended.</script>", "a/b.txt"
    )
    return chronology([text], [event(text, "landed at Port Saïd.", "Port", "1956-11-05")])


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8")


def test_it_is_what_the_schema_says(timeline):
    written = json.loads(as_json(timeline))
    described = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(described)
    jsonschema.Draft202012Validator(described).validate(written)
    assert described["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(written) == list(described["properties"])
    assert next(iter(written)) == "dateline" and written["dateline"] == "1"


@pytest.mark.parametrize("key", ["text", "blocks", "offsets", "lines", "published_span"])
def test_what_is_not_published_is_not_written(timeline, key):
    assert key not in json.loads(as_json(timeline))["documents"][0]
    assert key not in json.loads(schema())["$defs"]["Document"]["properties"]


def test_it_is_plain_utf8_indented_by_one_with_a_last_line_feed(timeline):
    text = as_json(timeline)
    assert text.startswith('{\n "dateline": "1",\n "generator": {\n') and text.endswith("\n}\n")
    assert "“paratroops”" in text or "Port Saïd" in text
    assert "\r" not in text and "\\u" not in text.replace("\\u202e", "").replace("\\u202c", "")


def test_the_same_chronology_has_the_same_bytes_and_comes_back(timeline):
    text = as_json(timeline)
    again = from_json(text)
    assert as_json(again) == text
    assert again.events[0].id == timeline.events[0].id
    assert again.events[0].mentions[0].exact == "landed at Port Saïd."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "timeline.json: is no timeline: the file: Invalid JSON"),
        ("[]", "timeline.json: is no timeline: the file: "),
        ('{"dateline": "2"}', "timeline.json: is no timeline: dateline: "),
        ('{"dateline": "1", "title": "x", "colour": 1}', "timeline.json: is no timeline: "),
    ],
)
def test_what_is_no_timeline(text, message):
    with pytest.raises(StoreError) as error:
        from_json(text)
    assert str(error.value).startswith(message)
    assert str(error.value).endswith("; build it again with this version")


def test_reading_back_from_disk(tmp_path, timeline):
    (path,) = write_files(tmp_path, {"timeline.json": as_json(timeline)})
    assert as_json(read_json(path)) == as_json(timeline)
    with pytest.raises(StoreError, match=r"gone.json: No such file or directory; check the path"):
        read_json(tmp_path / "gone.json")
    path.write_bytes(b"\xff\xfe{")
    with pytest.raises(StoreError, match="not UTF-8"):
        read_json(path)


# ------------------------------------------------------------------------------------------------- whole files

OLD, NEW = {"a.json": "old a", "b.html": "old b"}, {"a.json": "new a", "b.html": "new b" * 1000}


@pytest.fixture
def folder(tmp_path):
    write_files(tmp_path, OLD)
    return tmp_path


def state(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


def test_files_replace_the_old_ones_and_nothing_else_is_left(folder):
    assert [path.name for path in write_files(folder, NEW)] == ["a.json", "b.html"]
    assert state(folder) == NEW


def test_files_have_the_rights_that_the_umask_gives(tmp_path):
    old = os.umask(0o027)
    try:
        (path,) = write_files(tmp_path, {"a": "x"})
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("function", "fails_at"), [("write", 1), ("fsync", 1), ("fsync", 2)], ids=["write", "first fsync", "second fsync"]
)
def test_a_full_disk_leaves_the_old_files(folder, monkeypatch, function, fails_at):
    calls = []

    def full(*arguments):
        calls.append(arguments)
        if len(calls) == fails_at:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments)

    if function == "fsync":
        real = os.fsync
        monkeypatch.setattr(os, "fsync", full)
    else:
        import dateline.store.files as files

        real = files._write
        monkeypatch.setattr(files, "_write", full)
    with pytest.raises(StoreError) as error:
        write_files(folder, NEW)
    assert str(error.value) == (
        f"{folder}: cannot be written: No space left on device; make room or choose another folder with -o"
    )
    assert state(folder) == OLD


def test_an_interrupt_leaves_the_old_files(folder, monkeypatch):
    def interrupt(descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_files(folder, NEW)
    assert state(folder) == OLD


def test_a_killed_process_leaves_the_old_files(folder):
    """Killed when the first new file is on disk and before anything is renamed."""
    program = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from dateline.store import write_files
        synchronise = os.fsync
        def fsync(descriptor):
            synchronise(descriptor)
            os.kill(os.getpid(), signal.SIGKILL)
        os.fsync = fsync
        write_files(Path(sys.argv[1]), {"a.json": "new", "b.html": "new"})
        """
    )
    sources = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1] / "src")}
    done = subprocess.run([sys.executable, "-c", program, str(folder)], check=False, env=sources)
    assert done.returncode == -signal.SIGKILL
    seen = {name: content for name, content in state(folder).items() if not name.startswith(".")}
    assert seen == OLD
    write_files(folder, NEW)
    assert {name: content for name, content in state(folder).items() if not name.startswith(".")} == NEW


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda path: path.write_text("a file"), id="a file"),
        pytest.param(lambda path: path.symlink_to(path.parent / "nowhere" / "at all"), id="a broken link"),
    ],
)
def test_a_folder_that_cannot_be_written(tmp_path, make):
    target = tmp_path / "out"
    make(target)
    with pytest.raises(StoreError, match=r"out: cannot be written: .*; choose another folder with -o$"):
        check_folder(target)


def test_a_folder_is_made_and_left_empty(tmp_path):
    check_folder(tmp_path / "new" / "folder")
    assert list((tmp_path / "new" / "folder").iterdir()) == []
