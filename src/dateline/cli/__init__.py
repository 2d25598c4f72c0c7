"""The command line: parse, call, print. Data go to stdout, everything else to stderr.

Whatever takes time to import (spaCy, plotly, dateparser, pydantic) is imported by the command that uses it, so that
`dateline --help` answers at once.

application  the application and the options that commands share        talk   lines on stderr, errors, exit codes
build, tag, explain                                                      one module a command
"""

import gc
import signal
import sys

from dateline.cli import build, explain, tag
from dateline.cli.application import app
from dateline.cli.talk import fail_to_print

_MADE = 20_000
"""Objects behind which garbage is looked for: nearly all that a command makes at its beginning stays to the end."""

__all__ = ["app", "build", "explain", "main", "tag"]


def main() -> None:
    """Run the command line and exit."""
    gc.set_threshold(_MADE)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # takes away what is half written
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except OSError as error:  # of stdout: those of documents and of files to write are caught where they happen
        fail_to_print(error)
