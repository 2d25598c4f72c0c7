"""`documents.toml`: what the analyst knows better than the documents.

    ["telegram-7.txt"]
    published = "1956-11-07"
    title = "Telegram 7 from Cairo"
    url = "https://archive.example/telegram-7"
    language = "en"

It stands beside the documents or in a folder above them; names are relative to it, and the nearest one wins.
"""

import datetime
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dateline.errors import SettingsError, UsageError
from dateline.read.dates import calendar_date
from dateline.tables import table_of

FILE_NAME = "documents.toml"
KEYS = ("published", "title", "url", "language")
_EXAMPLE = 'write it like published = "2014-08-29", "2014-08" or "2014"'


_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})*")


ORDERS = ("DMY", "MDY", "YMD")


def check_options(published: str | None = None, language: str | None = None, date_order: str | None = None) -> None:
    """Raise UsageError for a date, a language or an order of numeric dates that is none."""
    if published and not calendar_date(published):
        raise UsageError("--published", f"“{published}” is no date", "write it like 2014-08-29, 2014-08 or 2014")
    if language and not _LANGUAGE.fullmatch(language):
        raise UsageError("--language", f"“{language}” is no language", "write its ISO 639-1 code, such as en")
    if date_order and date_order not in ORDERS:
        raise UsageError("--date-order", f"“{date_order}” is no order", f"use {', '.join(ORDERS)}")


@dataclass(frozen=True, slots=True)
class DocumentSettings:
    """What documents.toml says of one document; None where it says nothing."""

    published: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings files above one set of documents: folder → table of its documents.toml, each read once."""

    tables: dict[Path, dict[str, Any]] = field(default_factory=dict)

    def of(self, path: Path, root: Path) -> DocumentSettings:
        """The settings of one document, merged from the folders between it and `root`, the nearest first.

        Raises SettingsError if one of them says something that is no setting.
        """
        merged: dict[str, str] = {}
        for folder in folders_above(path.parent, root):
            name = path.relative_to(folder).as_posix()
            entry = self.table(folder, root).get(name)
            if entry is not None:
                merged = {**checked(shown_name(folder, root), name, entry), **merged}
        return DocumentSettings(**merged)

    def table(self, folder: Path, root: Path) -> dict[str, Any]:
        """The content of one settings file, empty if there is none. Raises SettingsError if it is no TOML."""
        if folder not in self.tables:
            file = folder / FILE_NAME
            self.tables[folder] = table_of(file, shown_name(folder, root)) if os.path.lexists(file) else {}
        return self.tables[folder]


def shown_name(folder: Path, root: Path) -> str:
    """What messages call the settings file of a folder: its path from the given folder, never absolute."""
    below = folder.relative_to(root) if folder == root or root in folder.parents else Path()
    return (below / FILE_NAME).as_posix()


def folders_above(folder: Path, root: Path) -> list[Path]:
    """A folder and those above it up to `root`."""
    if folder == root or root not in folder.parents:
        return [folder]
    return [folder, *folders_above(folder.parent, root)]


def checked(shown: str, name: str, entry: object) -> dict[str, str]:
    """The table of one document. Raises SettingsError if a key or value in it means nothing."""
    place = f'{shown}: ["{name}"]'
    if not isinstance(entry, dict):
        raise SettingsError(place, "is not a table", f'write ["{name}"] on a line of its own and the keys below it')
    for key in entry:
        if key not in KEYS:
            raise SettingsError(place, f"unknown key “{key}”", f"use {', '.join(KEYS)}")
    return {key: _value(place, key, value) for key, value in entry.items()}


def _value(place: str, key: str, value: object) -> str:
    if key == "published":
        written = value.isoformat()[:10] if isinstance(value, datetime.date) else value
        if not isinstance(written, str) or not calendar_date(written):
            raise SettingsError(place, f"published = “{value}” is no date", _EXAMPLE)
        return written
    if not isinstance(value, str) or not value.strip():
        raise SettingsError(place, f"{key} = {value!r} is no text", f'write it like {key} = "…"')
    if key == "language" and not _LANGUAGE.fullmatch(value):
        raise SettingsError(place, f"language = “{value}” is no language", 'write its ISO 639-1 code, such as "en"')
    return value.strip()
