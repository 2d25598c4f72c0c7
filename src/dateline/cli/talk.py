"""What the commands say to people: lines on stderr, errors as one line, exit codes."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer

from dateline.errors import DatelineError, UsageError

FINE, FAILED, USAGE, INCOMPLETE = 0, 1, 2, 3
"""Exit codes: fine; something failed; wrong usage; under --strict, something was left out or undated."""


@contextmanager
def errors() -> Iterator[None]:
    """Turn errors that were raised on purpose into one line and an exit code."""
    try:
        yield
    except UsageError as error:
        fail(str(error), USAGE)
    except DatelineError as error:
        fail(str(error))


def fail(message: str, code: int = FAILED) -> NoReturn:
    """Say what went wrong and end with an exit code."""
    say(message)
    raise typer.Exit(code)


def fail_to_print(error: OSError) -> NoReturn:
    """End where stdout takes nothing more; without a word where its reader has seen enough."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what Python still holds to be written
    if error.errno != errno.EPIPE:
        say(f"stdout: cannot be written: {error.strerror}; make room or send it elsewhere")
    sys.exit(FAILED)


def say(message: str) -> None:
    """One line on stderr."""
    typer.echo(f"dateline: {printable(message)}", err=True)


def printable(text: str) -> str:
    """A text that does nothing to a terminal, whatever a document or a file name holds."""
    return "".join(character if character.isprintable() else "\ufffd" for character in text.replace("\n", " "))
