"""Which files are documents.

Read are .txt, .md, .markdown, .html, .htm and .xhtml. Folders are walked in sorted order, without hidden
files and folders. What describes a collection is never a document of it: README.md, SOURCE.md,
documents.toml, names.toml, events.toml, gold.toml, and timeline.html, which a build writes.
"""

import os
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
_REMEDY = f"convert it to one of {', '.join(SUFFIXES)}"


@dataclass(frozen=True, slots=True)
class Found:
    """What a list of paths holds.

    documents: files to read, each with the folder that was given and to which its path is relative, in the
        order of the paths, sorted within folders, each file once.
    skipped: paths that were named and give no document, and settings for files that are not there, with
    reasons. ignored: how many files of other kinds were met in folders.
    """

    documents: tuple[tuple[Path, Path], ...]
    skipped: tuple[Skipped, ...] = ()
    ignored: int = 0


def find_documents(paths: Iterable[Path | str]) -> Found:
    """The documents in files and folders. Raises SettingsError if a documents.toml is no TOML."""
    documents: dict[Path, tuple[Path, Path]] = {}
    skipped: list[Skipped] = []
    ignored = 0
    for path in map(Path, paths):
        problem = _problem(path)
        if problem:
            skipped.append(Skipped(path=printable(path), reason=problem))
            continue
        files = sorted(_walk(path), key=lambda file: file.relative_to(path).parts) if path.is_dir() else [path]
        root = path if path.is_dir() else path.parent
        chosen = [file for file in files if file == path or is_document(file)]
        ignored += sum(1 for file in files if file != path and _is_other(file))
        if not chosen:
            skipped.append(Skipped(path=printable(path), reason=f"holds no documents; put {_kinds()} files into it"))
        for file in chosen:
            documents.setdefault(file.absolute(), (file, root))
    found = tuple(documents.values())
    return Found(found, (*skipped, *_strangers(found)), ignored)


def is_document(path: Path) -> bool:
    """Whether a file met in a folder is read."""
    return path.suffix.lower() in SUFFIXES and path.name.lower() not in NEVER


def _is_other(path: Path) -> bool:
    return path.suffix.lower() not in SUFFIXES and path.name.lower() not in NEVER


def printable(path: Path) -> str:
    """A path with POSIX separators that can be written as UTF-8, whatever bytes its name has."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _problem(path: Path) -> str:
    """Why a path that was named gives no document, empty if it does."""
    if path.is_dir():
        return ""
    if not path.exists():
        return "is not there; check the spelling"
    if not path.is_file():
        return "is neither a file nor a folder; name a file"
    return "" if path.suffix.lower() in SUFFIXES else f"is of a kind that is not read; {_REMEDY}"


def _kinds() -> str:
    return ", ".join(SUFFIXES[:-1]) + f" or {SUFFIXES[-1]}"


def _walk(folder: Path) -> Iterator[Path]:
    """The regular files below a folder; links to folders are not followed, so that no walk is endless."""
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(parent, name)
            if not name.startswith(".") and file.is_file():
                yield file


def _strangers(documents: Iterable[tuple[Path, Path]]) -> Iterator[Skipped]:
    """What settings files say of files that are not there."""
    settings = Settings()
    folders = {(parent, root) for path, root in documents for parent in folders_above(path.parent, root)}
    for folder, root in sorted(folders):
        for name in settings.table(folder, root):
            if not (folder / name).is_file():
                reason = f"names “{name}”, which is not there; write the name as it is from this folder"
                yield Skipped(path=shown_name(folder, root), reason=reason)
