"""Chronology ↔ disk: `timeline.json`, byte for byte the same for the same chronology, and files written whole."""

from dateline.store.files import check_folder, write_files
from dateline.store.timeline import as_json, from_json, read_json, schema

__all__ = ["as_json", "check_folder", "from_json", "read_json", "schema", "write_files"]
