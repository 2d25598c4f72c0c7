"""The code itself: modules that one can read at one go."""

from pathlib import Path

import dateline

LONGEST = 350  # lines of a module
FOLDER = Path(dateline.__file__).parent


def test_no_module_is_longer_than_can_be_read_at_one_go():
    lines = {path.relative_to(FOLDER): path.read_text(encoding="utf-8").count("\n") for path in FOLDER.rglob("*.py")}
    assert len(lines) > 100
    assert {path: count for path, count in lines.items() if count > LONGEST} == {}
