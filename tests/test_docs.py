"""README and docs say what is: their sessions are run, their examples of code too, and every link leads somewhere.

```console   `$ command` with the output that it must give, stdout and stderr together; `…` stands for anything, a line `…` for any lines
```pycon     doctests
```toml      in the README of the expressions: a rule whose examples must come out
"""

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from contextlib import chdir
from pathlib import Path

import pytest
from typer.testing import CliRunner

import readings
from dateline.cli import app
from dateline.expressions import Grammar, load
from dateline.expressions.rules import compile_rule, read_record

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("src/**/*.md")] if path.is_file()
)
EXPRESSIONS = ROOT / "src/dateline/expressions/README.md"
SHOWN = {"COLUMNS": "100", "NO_COLOR": "1"}
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page: Path, language: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def having(language: str) -> list:
    return [pytest.param(page, id=page.relative_to(ROOT).as_posix()) for page in PAGES if blocks(page, language)]


def session(block: str) -> list[tuple[str, str]]:
    """The commands of a block, each with its output; lines that go on with a command begin with `> `."""
    found = re.findall(r"^\$ (.*\n(?:> .*\n)*)((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    return [(command.replace("\n> ", "\n").rstrip("\n"), output) for command, output in found]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with the example documents in it, and `dateline` on the path."""
    folder = tmp_path_factory.mktemp("docs")
    shutil.copytree(ROOT / "docs" / "example", folder / "docs" / "example")
    (folder / "bin").mkdir()
    command = folder / "bin" / "dateline"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dateline "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return folder


def pattern(wanted: str) -> re.Pattern[str]:
    """What an output must be like: `…` in a line is any text, a line of its own any lines."""
    lines = wanted.splitlines()
    return re.compile(
        "".join(r"(?:.*\n)*" if line == "…" else re.escape(line).replace("…", ".*") + r"\n" for line in lines)
    )


def said(command: str, place: Path) -> str:
    """What a command prints, stdout and stderr together. What is `dateline` alone needs no process of its own."""
    if not command.startswith("dateline "):
        return shell(command, place)
    with chdir(place):
        return CliRunner(env=SHOWN).invoke(app, shlex.split(command)[1:], catch_exceptions=False).output


def shell(command: str, place: Path) -> str:
    paths = {"PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src")}
    environment = {**os.environ, **paths, **SHOWN}
    done = subprocess.run(
        ["sh", "-c", command], cwd=place, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return done.stdout


@pytest.mark.parametrize("page", having("console"))
def test_sessions_give_what_the_page_shows(page, place):
    for block in blocks(page, "console"):
        for command, wanted in session(block):
            got = said(command, place)
            assert pattern(wanted).fullmatch(got), f"$ {command}\n{got}"


@pytest.mark.parametrize("page", having("pycon"))
def test_examples_of_code_give_what_the_page_shows(page, place, monkeypatch):
    monkeypatch.chdir(place)
    code = "\n".join(blocks(page, "pycon"))
    found = doctest.DocTestParser().get_doctest(code, {}, page.name, str(page), 0)
    told: list[str] = []
    result = doctest.DocTestRunner(optionflags=LOOSE).run(found, out=told.append)
    assert result.attempted
    assert not result.failed, "".join(told)


def test_the_docstring_of_the_package_is_true():
    import dateline

    result = doctest.testmod(dateline, optionflags=LOOSE)
    assert (result.failed, result.attempted > 0) == (0, True)


@pytest.mark.parametrize("block", blocks(EXPRESSIONS, "toml"))
def test_the_rule_of_the_readme_reads_its_examples(block):
    (entry,) = tomllib.loads(block)["rule"]
    english, record = load("en"), read_record(entry, "README.md", 1)
    grammar = Grammar([*english.rules, compile_rule(record, "README/rule", english.words, "README.md")], english.words)
    for fields in record.examples:
        wanted = readings.example(fields)
        found = readings.read(wanted.text, wanted.published, grammar)
        assert (wanted.start, wanted.end, wanted.value) in [(one.start, one.end, one.value) for one in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_commands_of_the_readme_are_targets_of_the_makefile():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"\bmake ([a-z]+)\b", readme))
    assert {"timeline", "test"} <= named
    assert [name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []
