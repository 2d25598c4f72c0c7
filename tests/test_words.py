"""English is data: the lists of words.toml are used, and no code names a word that belongs into one."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from dateline.compose.names.grammar import PATTERNS
from dateline.compose.parse.lexicon import words

COMPOSE = Path(__file__).parents[1] / "src" / "dateline" / "compose"
MODULES = [path for path in COMPOSE.rglob("*.py") if "names" not in path.parts]
SOURCES = {path.relative_to(COMPOSE).as_posix(): path.read_text(encoding="utf-8") for path in MODULES}
SMALL = {"much"}  # of no tag, since it stands for a noun as often as before an adjective


def test_every_list_is_used():
    whole = "\n".join(SOURCES.values())
    unused = [
        mark
        for mark in words("en").marks
        if f'"{mark}"' not in whole
        and not (f'f"{(parts := mark.split("."))[0]}.{{' in whole and f'"{parts[1]}"' in whole)
    ]
    assert unused == []


def test_every_list_that_is_asked_for_is_there():
    """One that is not would be an empty set."""
    asked = {mark for source in SOURCES.values() for mark in re.findall(r"""marks\["([\w.]+)"\]""", source)}
    assert len(asked) > 100
    assert asked - set(words("en").marks) == set()


def test_no_list_is_empty_or_has_capitals():
    data = tomllib.loads((COMPOSE / "data" / "en" / "words.toml").read_text(encoding="utf-8"))
    lists = {f"{section}.{name}": listed for section, table in data.items() if section not in ("language", "numbers") for name, listed in table.items()}  # fmt: skip
    assert [name for name, listed in lists.items() if not listed.split() or listed != listed.lower()] == []


def test_numbers_are_written_in_one_place():
    assert words("en").numbers == dict(
        zip(["two", "three", "four", "five", "six", "seven", "eight", "nine"], range(2, 10), strict=True)
    )


def test_code_names_words_of_closed_classes_only():
    """What a token's word or lemma is compared with: nouns and verbs of a language are none of a grammar's business."""
    closed = words("en").closed | SMALL
    named = [(module, line, word) for module, source in SOURCES.items() for line, word in compared(ast.parse(source))]
    assert len(named) > 100
    assert [one for one in named if one[2].isalpha() and len(one[2]) > 2 and one[2] not in closed] == []


def compared(module: ast.Module) -> Iterator[tuple[int, str]]:
    """The strings that `token.low`, `token.lemma` and the like are compared with, those of constants of the module too."""
    constants = {
        node.target.id: node.value
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Compare) and any(_is_word(side) for side in (node.left, *node.comparators)):
            for side in ast.walk(node):
                held = constants.get(side.id, side) if isinstance(side, ast.Name) else side
                yield from ((node.lineno, text) for text in _strings(held))


def _is_word(node: ast.expr) -> bool:
    named = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return named in ("low", "lemma", "word")


def _strings(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.islower():
            yield part.value


def test_every_pattern_of_names_is_there_and_asked_for():
    names = "\n".join(path.read_text(encoding="utf-8") for path in (COMPOSE / "names").glob("*.py"))
    data = tomllib.loads((COMPOSE / "names" / "data" / "en.toml").read_text(encoding="utf-8"))
    assert set(data["patterns"]) == PATTERNS == set(re.findall(r"""patterns\["(\w+)"\]""", names))
