"""Which files are documents.

Read are .txt, .md, .markdown, .html, .htm and .xhtml. Folders are walked in sorted order, without hidden
files and folders. What describes a collection is never a document of it: README.md, SOURCE.md,
documents.toml, names.toml, events.toml, gold.toml, and timeline.html, which a build writes. Everything else
that may hold text is told as skipped, so that nobody misses a PDF; pictures and what belongs to a saved page are not.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.read.settings import Settings, folders_above, shown_name
from dateline.records import Skipped

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml")
NEVER = frozenset(
    {
        "readme.md",
        "source.md",
        "documents.toml",
        "names.toml",
        "events.toml",
        "gold.toml",
        "timeline.html",
        "timeline.json",
    }
)
# what holds no text of its own: pictures, sound, and the parts of a saved page
TEXTLESS = frozenset(
    f".{kind}"
    for kinds in (
        "avif bmp gif heic ico jpeg jpg png svg tif tiff webp",
        "avi mov mp3 mp4 ogg wav webm",
        "css js map mjs otf ttf woff woff2",
    )
    for kind in kinds.split()
)
_REMEDY = f"convert it to one of {', '.join(SUFFIXES)}"


@dataclass(frozen=True, slots=True)
class Found:
    """What a list of paths holds.

    documents: files to read, each with the folder that was given and to which its path is relative, in the
        order of the paths, sorted within folders, each file once.
    skipped: paths that were named or met and give no document, and settings for files that are not there,
        with reasons.
    """

    documents: tuple[tuple[Path, Path], ...]
    skipped: tuple[Skipped, ...] = ()


def find_documents(paths: Iterable[Path | str]) -> Found:
    """The documents in files and folders. Raises SettingsError if a documents.toml is no TOML."""
    documents: dict[str, tuple[Path, Path]] = {}
    skipped: list[Skipped] = []
    for path in map(Path, paths):
        folder = os.path.isdir(path)  # noqa: PTH112 - `is_dir` fails where a folder above is closed
        root = path if folder else path.parent
        met = _met(path) if folder else [(path, _problem(path))]
        chosen = [file for file, problem in met if not problem]
        skipped += [Skipped(path=_shown(file, path), reason=problem) for file, problem in met if problem]
        if not met:
            skipped.append(Skipped(path=printable(path), reason=f"holds no documents; put {_kinds()} files into it"))
        for file in chosen:
            documents.setdefault(os.path.abspath(file), (file, root))  # noqa: PTH100 - a link is a document of its own
    found = tuple(documents.values())
    return Found(found, (*skipped, *_strangers(found)))


def _shown(file: Path, given: Path) -> str:
    """A file met in a folder as it is called from there, a path that was named as it was."""
    return printable(file if file == given else file.relative_to(given))


def _may_hold_text(path: Path) -> bool:
    """Whether a file met in a folder is read, or missed."""
    return path.suffix.lower() not in TEXTLESS and path.name.lower() not in NEVER


def printable(path: Path | str) -> str:
    """A path with POSIX separators, or words given with a command, as UTF-8 can write it, whatever bytes it has."""
    text = path if isinstance(path, str) else path.as_posix()
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _problem(path: Path) -> str:
    """Why a path that is no folder gives no document, empty if it does."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "is a link to nothing; mend the link" if path.is_symlink() else "is not there; check the spelling"
    except OSError as error:
        return f"{error.strerror}; check that it may be read"
    if not stat.S_ISREG(mode):
        return "is neither a file nor a folder; name a file"
    return "" if path.suffix.lower() in SUFFIXES else f"is of a kind that is not read; {_REMEDY}"


def _kinds() -> str:
    return ", ".join(SUFFIXES[:-1]) + f" or {SUFFIXES[-1]}"


def _met(folder: Path) -> list[tuple[Path, str]]:
    """What is below a folder and may hold text, sorted, each with the reason why it is no document, if it is none.

    Links to folders are not followed, so that no walk is endless.
    """
    met: list[tuple[Path, str]] = []

    def closed(error: OSError) -> None:
        met.append((Path(error.filename), f"{error.strerror}; check that the folder may be read"))

    for parent, folders, names in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files = [Path(parent, name) for name in names if not name.startswith(".")]
        met += [(file, _problem(file)) for file in files if _may_hold_text(file)]
    return sorted(met, key=lambda pair: pair[0].relative_to(folder).parts)


def _strangers(documents: Iterable[tuple[Path, Path]]) -> Iterator[Skipped]:
    """What settings files say of files that are not there."""
    settings = Settings()
    folders = {(parent, root) for path, root in documents for parent in folders_above(path.parent, root)}
    for folder, root in sorted(folders):
        for name in settings.table(folder, root):
            if not (folder / name).is_file():
                reason = f"names “{name}”, which is not there; write the name as it is from this folder"
                yield Skipped(path=shown_name(folder, root), reason=reason)
