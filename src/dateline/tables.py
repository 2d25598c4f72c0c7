"""TOML files that an analyst lays beside the documents: read, and what is wrong with them said."""

import tomllib
from pathlib import Path
from typing import Any

from dateline.errors import SettingsError


def table_of(path: Path) -> dict[str, Any]:
    """The content of a TOML file. Raises SettingsError, naming the file, where it cannot be read or is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(path.name, f"is no TOML ({error})", "mend the line it names") from error
    except OSError as error:
        raise SettingsError(path.name, f"cannot be read ({error.strerror})") from error
