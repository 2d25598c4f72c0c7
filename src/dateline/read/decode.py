"""Bytes of a file → the source text that everything else points into.

The source has one character for every character of the file. What cannot be shown is replaced one for one
(control characters and exotic spaces by a space, form feeds and Unicode line separators by a line feed), so
an offset in the source is an offset in the decoded file. No normalisation form is applied, for the same
reason.
"""

import codecs
import hashlib
import re
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from dateline.errors import ReadError

LIMIT = 20_000_000
"""Bytes of a file that are read at most; a book of a thousand pages has about two million."""

MOST_LINES = 300_000
"""Lines of a file that are read at most."""

_FEW = 8
_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_CONVERT = "convert it to .txt, .md or .html"

_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_CONTROLS = [chr(code) for code in (*range(9), *range(14, 32), *range(0x7F, 0xA0)) if chr(code) not in _BREAKS]
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_REPLACED = {
    **dict.fromkeys(map(ord, _CONTROLS), " "),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _BREAKS), "\n"),
}
_TO_REPLACE = re.compile("[" + re.escape("".join(map(chr, _REPLACED))) + "]")
_CONTROL_BYTES = bytes([*range(1, 9), *range(14, 27), *range(28, 32), 0x7F])

# First bytes that tell a format; the names are what a user would call it.
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "rich text (RTF)",
    b"\x89PNG": "an image",
    b"GIF8": "an image",
    b"\xff\xd8\xff": "an image",
    b"\x1f\x8b": "compressed (gzip)",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)


class Source(NamedTuple):
    """The decoded file: its text, the SHA-256 of all its bytes, what an editor should know of it."""

    text: str
    sha256: str
    warnings: tuple[str, ...]


def load(path: Path, name: str, *, markup: bool = False) -> Source:
    """Read and decode one file.

    name: what messages call it. markup: look for an encoding declared inside, as HTML does.
    Raises ReadError if the file cannot be opened, is empty or is no text.
    """
    data, size, sha256 = _bytes(path, name)
    _refuse_binary(data, name)
    text, warnings = decode(data, markup=markup, whole=size <= LIMIT)
    text, cut = _cut(text, size)
    warnings += cut
    text, controls = clean(text)
    if not text.strip():
        raise ReadError(name, "holds no text", "remove it or replace it by the text that was meant")
    if controls:
        warnings.append(f"{controls:,} control characters are shown as spaces")
    return Source(text, sha256, tuple(warnings))


def _bytes(path: Path, name: str) -> tuple[bytes, int, str]:
    """The bytes up to the limit, the size of the whole file and its SHA-256, in bounded memory."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            pieces, size = list[bytes](), 0
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                pieces.append(chunk[: max(0, LIMIT - size)])
                size += len(chunk)
    except OSError as error:
        problem = error.strerror or "cannot be opened"
        raise ReadError(name, problem, "check that it is there and may be read") from error
    if not size:
        raise ReadError(name, "is empty", "remove it or replace it by the text that was meant")
    return b"".join(pieces), size, digest.hexdigest()


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            raise ReadError(name, f"is not text but {kind}", _CONVERT)
    sample = data[:_SAMPLE].rstrip(b"\0")
    if not sample or _marked(sample) or _wide(sample):
        return
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if sample.count(0) > len(sample) // 10 or controls > max(_FEW, len(sample) // 50):
        raise ReadError(name, "is not text", _CONVERT)


def decode(data: bytes, *, markup: bool = False, whole: bool = True) -> tuple[str, list[str]]:
    """Decode by byte order mark, as UTF-8, as declared, as UTF-16, or as charset-normalizer finds best.

    whole: false if the data were cut, perhaps inside a character. Returns the text and warnings.
    """
    if marked := _marked(data):
        mark, encoding = marked
        return _replacing(data[len(mark) :], encoding, whole)
    if (wide := _wide(data[:_SAMPLE])) is not None:
        return _replacing(data, wide, whole)
    try:
        return _decoded(data, "utf-8", "strict", whole), []
    except UnicodeDecodeError:
        return _undeclared(data, _declared(data) if markup else None, whole)


def _undeclared(data: bytes, declared: str | None, whole: bool) -> tuple[str, list[str]]:
    """Data that are not valid UTF-8."""
    as_utf8 = _decoded(data, "utf-8", "replace", whole)
    bad = as_utf8.count("\ufffd")
    if sum(1 for character in as_utf8 if character > "\x7f") - bad > bad:
        return _replacing(data, "utf-8", whole)
    encoding = declared or _guessed(data)
    text, warnings = _replacing(data, encoding, whole)
    if not declared:
        warnings.insert(0, f"not UTF-8; read as {encoding}, the encoding that fits best")
    return text, warnings


def _marked(data: bytes) -> tuple[bytes, str] | None:
    return next((pair for pair in _MARKS if data.startswith(pair[0])), None)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: in text of Latin letters every other byte is zero."""
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.1 * half else None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:2048])
    if not match:
        return None
    try:
        codec = codecs.lookup(match[1].decode("ascii"))
    except LookupError:
        return None
    # What says iso-8859-1 is written as windows-1252: the WHATWG Encoding Standard makes them one.
    western = codec.name in ("iso8859-1", "ascii", "utf-8")
    return "cp1252" if western or not codec._is_text_encoding else codec.name


def _guessed(data: bytes) -> str:
    """Windows-1252 where its letters and quotation marks stand where such stand, else what fits best."""
    if _western(data[:_SAMPLE].decode("cp1252", "replace")):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else "cp1252"


_PUNCTUATION = frozenset("‘’“”–—…•€£§°©®™«»½¼¾·‚„†‹›º")


def _western(text: str) -> bool:
    high = [match.start() for match in re.finditer(r"[^\x00-\x7f]", text)]
    if len(high) > 4 + len(text) // 6:  # Cyrillic or Greek, where every letter is above ASCII
        return False
    odd = sum(1 for index in high if not _plausible(text[index - 1 : index], *text[index : index + 2]))
    return odd <= len(high) // 10


def _plausible(before: str, character: str, after: str = " ") -> bool:
    """Whether a character above ASCII stands where it would stand in a Western text."""
    if character in _PUNCTUATION:
        return True
    if not character.isalpha():
        return False
    if character.isupper():
        return not before.islower() and after.isalpha()
    return before.isalpha() or after.isalpha()


def _decoded(data: bytes, encoding: str, errors: str, whole: bool) -> str:
    return codecs.getincrementaldecoder(encoding)(errors).decode(data, final=whole)


def _replacing(data: bytes, encoding: str, whole: bool) -> tuple[str, list[str]]:
    text = _decoded(data, encoding, "replace", whole)
    bad = text.count("\ufffd")
    if not bad:
        return text, []
    line = text.count("\n", 0, text.index("\ufffd")) + 1
    many = "one sequence of bytes is" if bad == 1 else f"{bad:,} sequences of bytes are"
    return text, [f"{many} not valid {encoding} and shown as \ufffd, first in line {line}"]


def _cut(text: str, size: int) -> tuple[str, list[str]]:
    """The text up to what is read of a file at most, with a warning that names what was cut."""
    remedy = "split the file to have the rest"
    warnings = []
    if size > LIMIT:
        text = text[: _last_break(text)]
        read = f"{LIMIT // 10**6} MB of {size / 1e6:,.1f} MB"
        warnings.append(f"only the first {len(text):,} characters were read, {read}; {remedy}")
    lines = text.count("\n")
    if lines > MOST_LINES:
        end = next(islice(re.finditer("\n", text), MOST_LINES - 1, None)).end()
        text = text[:end]
        warnings.append(f"only the first {MOST_LINES:,} of {lines:,} lines were read; {remedy}")
    return text, warnings


def _last_break(text: str) -> int:
    """Where to cut a text so that no word is cut, if there is a space near its end."""
    return max((text.rfind(space, len(text) - 1000) for space in "\n "), default=-1) % (len(text) + 1)


def clean(text: str) -> tuple[str, int]:
    """The text with what cannot be shown replaced one for one, and how many control characters that were."""
    controls = 0
    for character in sorted(set(_TO_REPLACE.findall(text))):
        controls += text.count(character) if character in _CONTROLS else 0
        text = text.replace(character, _REPLACED[ord(character)])
    return text, controls
