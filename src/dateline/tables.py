"""TOML files that an analyst lays beside the documents: read, and what is wrong with them said."""

import tomllib
from pathlib import Path
from typing import Any

from dateline.errors import SettingsError


def table_of(path: Path, shown: str = "") -> dict[str, Any]:
    """The content of a TOML file. Raises SettingsError, naming the file, where it cannot be read or is no TOML.

    shown: what messages call it; its name, if not given.
    """
    shown = shown or path.name
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError(shown, "is not UTF-8", "save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(shown, f"is not TOML: {error}", "mend that line, or take the file away") from error
    except OSError as error:
        raise SettingsError(shown, error.strerror or "cannot be read", "check that it may be read") from error
