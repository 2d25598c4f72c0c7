"""Everything that Dateline raises on purpose.

    DatelineError
    ├── UsageError        the caller asked for something that cannot be (exit code 2)
    │   └── SettingsError     documents.toml, names.toml or events.toml says something that is no setting
    ├── ReadError         one document cannot be read; the others go on
    ├── ExpressionError   a rule file is wrong: names file, rule and field
    ├── ResolveError      a term asks the calendar for something that does not exist
    └── StoreError        an output cannot be written or a timeline cannot be read back

Every message names the document or file, the place in it, and what to do about it.

>>> raise ReadError("notes.txt", "holds no text", "convert it to .txt, .md or .html")
Traceback (most recent call last):
    ...
dateline.errors.ReadError: notes.txt: holds no text; convert it to .txt, .md or .html
"""


class DatelineError(Exception):
    """The base of all errors raised on purpose.

    place: the document, file or option concerned, as the user named it.
    problem: what is wrong there.
    remedy: what the user can do about it; may be empty where there is nothing to do.
    """

    def __init__(self, place: str, problem: str, remedy: str = "") -> None:
        self.place, self.problem, self.remedy = place, problem, remedy
        super().__init__(f"{place}: {problem}" + (f"; {remedy}" if remedy else ""))


class UsageError(DatelineError):
    """Something was asked for that cannot be done: a missing path, a date that is no date."""


class SettingsError(UsageError):
    """A settings file beside the documents holds a key or a value that means nothing."""


class ReadError(DatelineError):
    """A document could not be read. The run goes on with the others and reports it."""


class ExpressionError(DatelineError):
    """A rule or a word table is malformed. Raised while loading, before any document is read."""


class ResolveError(DatelineError):
    """A term has no value in the calendar, such as 31 June. Kept as the reason of an undated mention."""


class StoreError(DatelineError):
    """An output could not be written, or a stored timeline could not be read back."""
