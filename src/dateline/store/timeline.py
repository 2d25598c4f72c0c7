"""`timeline.json`: the chronology in the order of its schema, indented by one, UTF-8, a line feed at the end."""

import json
from pathlib import Path

from pydantic import ValidationError

from dateline.errors import StoreError
from dateline.records import Chronology

_REMEDY = "build it again with this version"


def as_json(chronology: Chronology) -> str:
    """The text of `timeline.json`: the same bytes for the same chronology."""
    return chronology.model_dump_json(indent=1) + "\n"


def from_json(text: str, name: str = "timeline.json") -> Chronology:
    """The chronology of such a text. Raises StoreError, which names the first place that does not fit the schema."""
    try:
        return Chronology.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = "/".join(map(str, first["loc"])) or "the file"
        raise StoreError(name, f"is no timeline: {place}: {first['msg']}", _REMEDY) from error


def read_json(path: Path) -> Chronology:
    """Read a `timeline.json` back. Raises StoreError if it is not there or is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise StoreError(str(path), error.strerror or "cannot be read", "check the path") from error
    except UnicodeDecodeError as error:
        raise StoreError(str(path), "is no timeline: not UTF-8", _REMEDY) from error
    return from_json(text, str(path))


def schema() -> str:
    """The JSON Schema of `timeline.json`, as text."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Chronology.model_json_schema(mode="serialization"),
    }
    return json.dumps(described, indent=1, ensure_ascii=False) + "\n"
