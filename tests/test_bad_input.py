"""Bad input gets a clear line that names document, place and remedy, and the rest goes on."""

import errno
import os
from functools import partial

import pytest

import dateline
from dateline import pipeline
from dateline.errors import ReadError, SettingsError
from dateline.read import decode as decode_module
from dateline.read import find_documents
from dateline.read.decode import LIMIT, clean, decode
from dates_as_written import read_date

read = partial(dateline.read, read_date=read_date)
SENTENCE = "On 5 November 1956 the harbour was closed to all ships, and it stayed closed for a week."


@pytest.fixture
def write(tmp_path):
    def put(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return put


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "a.txt: is empty; remove it or replace it by the text that was meant"),
        (b" \n\t\r\n", "a.txt: holds no text; remove it or replace it by the text that was meant"),
        (b"\xef\xbb\xbf", "a.txt: holds no text; remove it or replace it by the text that was meant"),
        (b"\0\0\0\0", "a.txt: holds no text; remove it or replace it by the text that was meant"),
        (b"====\n----\n", "a.txt: holds no text; check that the file is complete"),
        (b"%PDF-1.7\n...", "a.txt: is not text but a PDF; convert it to .txt, .md or .html"),
        (
            b"PK\x03\x04...",
            "a.txt: is not text but a ZIP archive or an Office document; convert it to .txt, .md or .html",
        ),
        (b"{\\rtf1 words}", "a.txt: is not text but rich text (RTF); convert it to .txt, .md or .html"),
        (b"\x89PNG\r\n\x1a\n", "a.txt: is not text but an image; convert it to .txt, .md or .html"),
        (bytes(range(256)) * 20, "a.txt: is not text; convert it to .txt, .md or .html"),
        (b"\x01\x02words\x03\x04" * 10, "a.txt: is not text; convert it to .txt, .md or .html"),
    ],
)
def test_what_cannot_be_read(write, content, message):
    with pytest.raises(ReadError) as error:
        read(write("a.txt", content))
    assert str(error.value) == message


def test_a_page_without_text(write):
    with pytest.raises(ReadError, match=r"^a.html: holds no text; check that the file is complete$"):
        read(write("a.html", "<html><script>var a = 1</script></html>"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(write):
    path = write("a.txt", SENTENCE)
    path.chmod(0)
    with pytest.raises(ReadError, match=r"^a.txt: Permission denied; check that it is there and may be read$"):
        read(path)


def test_paths_that_give_nothing(tmp_path):
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    found = find_documents([tmp_path / "gone", tmp_path / "empty", tmp_path / "pipe.txt", tmp_path])
    assert found.documents == ()
    assert [skipped.reason for skipped in found.skipped] == [
        "is not there; check the spelling",
        "holds no documents; put .txt, .md, .markdown, .html, .htm or .xhtml files into it",
        "is neither a file nor a folder; name a file",
        "is neither a file nor a folder; name a file",
    ]


def test_a_link_to_its_own_folder_is_no_endless_walk(tmp_path, write):
    write("a.txt", SENTENCE)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert len(find_documents([tmp_path]).documents) == 1


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_what_is_met_in_a_folder_and_cannot_be_read_is_told(tmp_path, write):
    for name in ("a.txt", "b/minutes.pdf", "b/notes", "page_files/style.css", "page_files/logo.png"):
        write(name, SENTENCE)
    (tmp_path / "lost.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    found = find_documents([tmp_path])
    assert [path.name for path, _ in found.documents] == ["a.txt"]
    assert [(skipped.path, skipped.reason.partition(";")[0]) for skipped in found.skipped] == [
        ("b/minutes.pdf", "is of a kind that is not read"),
        ("b/notes", "is of a kind that is not read"),
        ("loop.txt", os.strerror(errno.ELOOP)),
        ("lost.txt", "is a link to nothing"),
    ]
    assert pipeline.build([tmp_path / "loop.txt"]).skipped[0].path == (tmp_path / "loop.txt").as_posix()


def test_a_document_that_is_named_in_two_ways_is_read_once(tmp_path, write):
    path = write("b/a.txt", SENTENCE)
    assert len(find_documents([path, tmp_path / "b" / ".." / "b", tmp_path]).documents) == 1


def test_a_closed_folder_is_told(tmp_path, write, monkeypatch):
    write("a.txt", SENTENCE)
    scandir = os.scandir

    def closed(folder):
        if os.path.basename(folder) == "b":  # noqa: PTH119 - as os.walk gives it
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), folder)
        return scandir(folder)

    (tmp_path / "b").mkdir()
    monkeypatch.setattr(os, "scandir", closed)
    found = find_documents([tmp_path])
    assert [(skipped.path, skipped.reason) for skipped in found.skipped] == [
        ("b", "Permission denied; check that the folder may be read")
    ]


def test_a_folder_is_no_document(tmp_path):
    with pytest.raises(ReadError, match="is a folder; name one of the documents in it"):
        read(tmp_path)


@pytest.mark.parametrize("name", ["documents.toml", "names.toml", "events.toml"])
def test_settings_that_are_no_text(tmp_path, write, name):
    write("a.txt", SENTENCE)
    (tmp_path / name).write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=f"^{name}: is not UTF-8; save it as UTF-8$"):
        pipeline.build([tmp_path])


@pytest.mark.parametrize(
    ("language", "warning"),
    [
        ("fr", ()),
        ("de", ("in “de” only calendar dates are read, nothing like “last week”",)),
        ("xx", ("the names of months in “xx” are not known: only dates in digits are read",)),
    ],
)
def test_what_is_not_read_in_a_language_is_told(write, language, warning):
    (document,) = pipeline.build([write("a.txt", SENTENCE)], language=language).documents
    assert document.warnings == warning


@pytest.mark.skipif(os.name != "posix", reason="names are text elsewhere")
def test_a_name_that_is_no_text(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    with open(path, "w") as file:  # noqa: PTH123 - a name of bytes
        file.write(SENTENCE)
    ((file, root),) = find_documents([tmp_path]).documents
    document = read(file, root)
    assert document.path == "\ufffd.txt"
    assert document.model_dump_json()
    assert pipeline.build(path).title == "\ufffd"
    assert pipeline.build(path, title="\udcff").model_dump_json()


# ----------------------------------------------------------------------------------------------------- encodings


@pytest.mark.parametrize(
    ("encoding", "words", "warns"),
    [
        ("utf-8", "Zürich – “yes”", False),
        ("utf-8-sig", "Zürich – “yes”", False),
        ("utf-16", "Zürich – “yes”", False),
        ("utf-16-le", SENTENCE, False),
        ("utf-16-be", SENTENCE, False),
        ("utf-32", "Zürich – “yes”", False),
        ("cp1252", f"{SENTENCE} He said “yes” – in the café.", True),
        ("latin-1", "Der Präsident erklärte, daß die Städte frei seien.", True),
        ("mac_roman", f"{SENTENCE} The mate’s boat – the “Zoë” – was in Zürich’s café.", True),
        ("cp1251", "Президент объявил вчера, что войска покинут город на рассвете. " * 3, True),
        ("koi8-r", "Президент объявил вчера, что войска покинут город на рассвете. " * 3, True),
        ("shift_jis", "大統領は昨日、軍が夜明けに市を離れると発表した。" * 3, True),
        ("gb18030", "总统昨天宣布军队将于黎明离开城市。" * 3, True),
    ],
)
def test_encodings(encoding, words, warns):
    text, warnings = decode(words.encode(encoding))
    assert text == words
    assert bool(warnings) == warns


def test_an_encoding_that_a_page_declares():
    source = '<html><head><meta charset="iso-8859-2"></head><body>Łódź, wódkę</body></html>'
    assert decode(source.encode("iso-8859-2"), markup=True) == (source, [])
    western = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">“yes” – né'
    assert decode(western.encode("cp1252"), markup=True) == (western, [])
    wrong = '<meta charset="utf-8">caf\xe9'
    assert decode(wrong.encode("latin-1"), markup=True)[0] == wrong
    assert decode(b'<meta charset="rot13">caf\xe9', markup=True)[0].endswith("café")


def test_bytes_that_are_no_utf8_are_replaced_and_told(write):
    document = read(write("a.txt", "“Yes”, he said – and then –\n".encode() + b"no\xff.\n" + SENTENCE.encode()))
    assert "no\ufffd." in document.text
    assert document.warnings == ("one sequence of bytes is not valid utf-8 and shown as \ufffd, first in line 2",)


# ------------------------------------------------------------------------------------------- characters and lines


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("One.\r\n\r\nTwo.\r\n", ["One.", "Two."]),
        ("One.\r\rTwo.\r", ["One.", "Two."]),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\x0cTwo.", ["One.", "Two."]),
        ("One.\u2028\u2028Two.", ["One.", "Two."]),
        ("On\u00a05\u202fMay\x00 it\x07 rained\x1b[31m.", ["On 5 May  it  rained [31m."]),
        ("No\u00advember and zero\u200bwidth\ufeff.", ["November and zerowidth."]),
        ("He said \u202eolleh\u202c to \u2067them\u2069.", ["He said \u202eolleh\u202c to \u2067them\u2069."]),
        ("e\u0301t\u00e9 \ufb01n", ["e\u0301t\u00e9 \ufb01n"]),
        ("5 < 6 & <b>not bold</b> &amp; </script>", ["5 < 6 & <b>not bold</b> &amp; </script>"]),
    ],
)
def test_characters(write, source, blocks):
    document = read(write("a.txt", source))
    assert [document.text[block.start : block.end] for block in document.blocks] == blocks


def test_replaced_characters_stand_for_one_each():
    text, controls = clean("a\x00b\u00a0c\x85d\u2028e\x7f")
    assert (text, controls) == ("a b c\nd\ne ", 2)


def test_control_characters_are_told(write):
    assert read(write("a.txt", f"{SENTENCE}\x00\x07")).warnings == ("2 control characters are shown as spaces",)


def test_a_page_that_is_named_txt(write):
    document = read(write("a.txt", f"<!DOCTYPE html><title>The harbour</title><p>{SENTENCE}</p>"))
    assert (document.text, document.title) == (SENTENCE, "The harbour")
    assert document.warnings == ("named .txt but holds an HTML page; read as that",)


@pytest.mark.parametrize("payload", ["</script><script>alert(1)</script>", "javascript:alert(1)", '"><img onerror=x>'])
def test_payloads_stay_text(write, tmp_path, payload):
    written = payload.replace('"', '\\"')
    write("documents.toml", f'["a.txt"]\ntitle = "{written}"\nurl = "{written}"\n')
    document = read(write("a.txt", f"{payload}\n\n{SENTENCE}"))
    assert document.text.startswith(payload) and document.title == payload and document.url == payload


def test_addresses_of_pages_are_web_addresses(write):
    head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">'
    assert read(write("a.html", f"<head>{head}</head><p>{SENTENCE}</p>")).url is None


def test_half_a_surrogate_pair_in_metadata_is_no_character(write):
    head = '<script type="application/ld+json">{"@type": "Article", "headline": "A \\ud800 title"}</script>'
    document = read(write("a.html", f"<head>{head}</head><p>{SENTENCE}</p>"))
    assert document.title == "A ? title" and document.model_dump_json()


# ------------------------------------------------------------------------------------------------------ great size


def test_a_line_of_two_hundred_megabytes(tmp_path):
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        for _ in range(200):
            file.write((SENTENCE + " ").encode() * 11236)
    document = read(path)
    assert LIMIT - 1000 < document.characters <= LIMIT
    assert len(document.blocks) == 1
    assert document.warnings == (
        f"only the first {document.characters:,} characters were read, 20 MB of 200.0 MB;"
        " split the file to have the rest",
    )


def test_a_file_of_very_many_lines(write, monkeypatch):
    monkeypatch.setattr(decode_module, "MOST_LINES", 1000)
    document = read(write("many.txt", "a\n\n" * 1000))
    assert document.warnings == ("only the first 1,000 of 2,000 lines were read; split the file to have the rest",)
    assert len(document.blocks) == 500


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deep.html", "<div>" * 20_000 + SENTENCE),
        ("bold.html", "<p>" + "<b>x<br>" * 5_000 + SENTENCE),
        ("attributes.html", "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{SENTENCE}</p>"),
        ("spans.html", "<p>" + f"<span>{SENTENCE}</span> " * 5_000),
        ("quotes.html", '<a "' * 50_000 + f"<p>{SENTENCE}</p>"),
        ("comments.html", f"<p>{SENTENCE}</p>" + "<!--" * 100_000),
        ("less.html", f"<p>{SENTENCE}</p>" + "<" * 200_000),
        ("brackets.md", f"{SENTENCE}\n\n" + "[" * 20_000),
        ("quotes.md", "> " * 20_000 + SENTENCE),
        ("bars.txt", f"{SENTENCE}\n\n" + "a|" * 200_000),
        ("spaces.txt", f"{SENTENCE}\n" + " " * 1_000_000 + "."),
        ("quoted.txt", ">" * 500_000 + f"\n{SENTENCE}"),
    ],
)
def test_hostile_shapes_are_read_in_time(write, name, content):
    """Each of these takes a naive parser minutes; that this test ends is what it says."""
    document = read(write(name, content))
    assert "5 November 1956" in document.text


def test_wide_gaps_in_a_line_are_composed_in_time(write):
    """As in tables printed in columns; a naive pattern for what heads a dispatch takes the cube of the width."""
    document = read(write("wide.txt", "VIK" + " " * 50_000 + f"{SENTENCE}\n{SENTENCE}" + " " * 50_000 + "."))
    assert pipeline.per_document(document).events


def test_a_slip_in_one_document_never_stops_the_others(write, tmp_path, monkeypatch):
    write("bad.txt", SENTENCE)
    write("good.txt", SENTENCE.replace("1956", "1957"))
    compose = pipeline.per_document

    def slipping(document, *rest):
        return [][1] if document.path == "bad.txt" else compose(document, *rest)

    monkeypatch.setattr(pipeline, "per_document", slipping)
    whole = pipeline.build(tmp_path)
    assert [event.date.edtf for event in whole.events] == ["1957-11-05"]
    assert [each.path for each in whole.skipped] == ["bad.txt"]
    assert "IndexError, test_bad_input.py:" in whole.skipped[0].reason
    assert "please report it" in whole.skipped[0].reason
