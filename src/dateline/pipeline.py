"""The stages in their order; this page reads like the README.

per_document    one document → its statements as events       (a runner maps this one function over documents)
across          the events of all documents → a chronology
build           paths → a chronology
"""

import os
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.errors import ExpressionError, ReadError, SettingsError, UsageError
from dateline.expressions import Grammar
from dateline.find import Found, find
from dateline.find.tokens import tokenize
from dateline.interval.timex3 import timex3, timex3_mod
from dateline.read import Settings, check_options, find_documents, printable, read
from dateline.read.language import READ_AS, UNDETERMINED, language_of
from dateline.records import (
    Block,
    Chronology,
    Composed,
    Document,
    Generator,
    Mention,
    Resolution,
    Sentence,
    Skipped,
    TimexType,
)
from dateline.resolve import Resolved, Resolver, day_of, resolve
from dateline.resolve.foreign import confirmed, grammar_for, limits, read_date
from dateline.resolve.results import result_of

if TYPE_CHECKING:
    from dateline.compose.names import Alias
    from dateline.link import Verdict

Progress = Callable[[int, int], None]


class Options(NamedTuple):
    """What a build was asked for.

    published: EDTF date of documents whose own is not known. language: ISO 639-1 code for all documents. date_order:
    `DMY`, `MDY` or `YMD` for numeric dates. model: an installed spaCy pipeline. Empty: not asked for.
    """

    published: str = ""
    language: str = ""
    date_order: str = ""
    model: str = ""


NOTHING_ASKED: Final = Options()
NO_ALIASES: Final[Mapping[str, "Alias"]] = MappingProxyType({})


# -------------------------------------------------------------------------------------------------------- build


def build(
    paths: Sequence[Path | str] | Path | str,
    *,
    title: str | None = None,
    published: str | None = None,
    language: str | None = None,
    date_order: str | None = None,
    model: str | None = None,
    progress: Progress | None = None,
) -> Chronology:
    """A chronology of all documents in files and folders, given as one path or several.

    What cannot be read is left out and listed in `skipped`. progress: called with how many documents are done and how
    many there are. Raises UsageError for options that mean nothing or a pipeline that is not installed, SettingsError
    for a settings file that means nothing.
    """
    check_options(published, language, date_order)
    paths = [paths] if isinstance(paths, (str, Path)) else paths
    options = Options(published or "", language or "", date_order or "", model or "")
    found = find_documents(paths)
    settings, skipped, composed = Settings(), list(found.skipped), []
    known: dict[str, int] = {}
    aliases = {root: _aliases(root) for _, root in found.documents}
    for done, (path, root) in enumerate(found.documents, 1):
        try:
            document = _told_apart(_read(path, root, settings, options), known)
            composed.append(per_document(document, options, aliases[root]))
        except (ReadError, SettingsError) as error:
            skipped.append(Skipped(path=_shown(path, root), reason=_reason(error)))
        except (ExpressionError, UsageError):
            raise  # no document is to blame for a rule file that is wrong, or for a --model that is not there
        except Exception as error:  # a slip of ours in one document never stops the others
            skipped.append(Skipped(path=_shown(path, root), reason=_slip(error)))
        if progress:
            progress(done, len(found.documents))
    verdicts = [verdict for root in aliases for verdict in _verdicts(root)]
    named = printable(title or _title(paths))
    return across(composed, title=named, skipped=skipped, options=options, verdicts=verdicts)


def _slip(error: Exception) -> str:
    """What to say of an error that nobody meant, with the place in Dateline where it came up."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    kind, place = type(error).__name__, Path(last.filename).name
    return f"could not be understood ({kind}, {place}:{last.lineno}); this is a fault of Dateline: please report it"


def _aliases(root: Path) -> Mapping[str, "Alias"]:
    """What the analyst says of names, in `names.toml` beside the documents."""
    from dateline.compose.names import load_aliases

    path = root / "names.toml"
    return load_aliases(path) if path.is_file() else {}


def _verdicts(root: Path) -> Sequence["Verdict"]:
    """What the analyst says of events told twice, in `events.toml` beside the documents."""
    from dateline.link import FILE, load_verdicts

    path = root / FILE
    return load_verdicts(path) if path.is_file() else ()


def _shown(path: Path, root: Path) -> str:
    return printable(path.relative_to(root) if path.is_relative_to(root) else Path(path.name))


def _read(path: Path, root: Path, settings: Settings, options: Options) -> Document:
    document = read(
        path,
        root,
        settings=settings,
        published=options.published or None,
        language=options.language or None,
        date_order=options.date_order or None,
        read_date=read_date,
    )
    limit = limits(_written_in(document.language))
    return document.model_copy(update={"warnings": (*document.warnings, limit)}) if limit else document


def _told_apart(document: Document, known: dict[str, int]) -> Document:
    """The document with an id of its own: of equal texts the second is `…-2`."""
    count = known[document.id] = known.get(document.id, 0) + 1
    if count == 1:
        return document
    warning = "has the same text as another document"
    return document.model_copy(update={"id": f"{document.id}-{count}", "warnings": (*document.warnings, warning)})


def _reason(error: ReadError | SettingsError) -> str:
    place = f"{error.place}: " if isinstance(error, SettingsError) else ""
    return f"{place}{error.problem}" + (f"; {error.remedy}" if error.remedy else "")


def _title(paths: Sequence[Path | str]) -> str:
    """The name of what was given, where that is one thing."""
    if len(paths) != 1:
        return "Timeline"
    named = Path(os.path.abspath(paths[0]))  # noqa: PTH100 - `resolve` fails where links go round in a circle
    stem = named.name if os.path.isdir(named) else named.stem  # noqa: PTH112 - `is_dir` fails where it may not look
    return " ".join(stem.replace("-", " ").replace("_", " ").split()).capitalize() or "Timeline"


def per_document(
    document: Document, options: Options = NOTHING_ASKED, aliases: Mapping[str, "Alias"] = NO_ALIASES
) -> Composed:
    """One document → its dated and undated statements, and the expressions that are none."""
    from dateline.compose import compose

    found, grammar = _found(document.text, document.language, document.blocks)
    resolved = resolve(document, found.folded, found.mentions, found.sentences, grammar, options.date_order)
    sentences: Sequence[Sentence] = found.sentences
    if options.model:
        wanted = {mention.sentence for mention, _ in resolved}
        sentences = tokenize(document.text, sentences, document.language, options.model, wanted)
    return compose(document, found.folded, sentences, resolved, aliases)


def _found(text: str, language: str, blocks: Sequence[Block] = ()) -> tuple[Found, Grammar]:
    """The expressions of a text, with the grammar of its language; English where the language is not known."""
    language = _written_in(language)
    grammar = grammar_for(language, text)
    found = find(text, grammar, blocks)
    return found._replace(mentions=confirmed(found.mentions, language)), grammar


def _written_in(language: str) -> str:
    return READ_AS if language == UNDETERMINED else language


def across(
    composed: Sequence[Composed],
    *,
    title: str,
    skipped: Sequence[Skipped] = (),
    options: Options = NOTHING_ASKED,
    verdicts: Sequence["Verdict"] = (),
) -> Chronology:
    """The events of all documents, those told twice put together, in the order of time.

    verdicts: what an analyst says of pairs of statements; one whose words nobody finds is listed in `skipped`.
    """
    from importlib.metadata import version

    from dateline.link import FILE, link, unknown

    events, undated = link(composed, verdicts=verdicts)
    nowhere = [Skipped(path=FILE, reason=f"no dated statement has “{quote}”") for quote in unknown(verdicts, composed)]
    refusals = tuple(refusal for part in composed for refusal in part.refusals)
    counts = dict.fromkeys(sorted({refusal.rule for refusal in refusals}), 0)
    for refusal in refusals:
        counts[refusal.rule] += 1
    return Chronology(
        generator=Generator(version=version("dateline"), settings={k: v for k, v in options._asdict().items() if v}),
        title=title,
        documents=tuple(part.document for part in composed),
        events=tuple(events),
        undated=tuple(undated),
        skipped=(*skipped, *nowhere),
        refused=counts,
        refusals=refusals,
    )


def most_important(chronology: Chronology, number: int) -> Chronology:
    """The chronology with its most important dated events only, in the order of time; equal ones by time.

    Undated statements leave with the rest: they have no place among the most important. `related` names only what
    stays.
    """
    ranked = sorted(chronology.events, key=lambda event: -event.importance.score)[:number]
    kept = {event.id for event in ranked}
    events = tuple(
        event.model_copy(update={"related": tuple(other for other in event.related if other.id in kept)})
        for event in chronology.events
        if event.id in kept
    )
    settings = chronology.generator.settings | {"top": str(number)}
    generator = chronology.generator.model_copy(update={"settings": settings})
    return chronology.model_copy(update={"events": events, "undated": (), "generator": generator})


# ------------------------------------------------------------------------------------------------- expressions


class Timex(NamedTuple):
    """A TIMEX3 annotation: span in code points, text, type, value and mod (empty if none)."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str


def tag_text(
    text: str, *, published: str | None = None, language: str | None = None, date_order: str | None = None
) -> list[Timex]:
    """The TIMEX3 annotations of a text.

    published: ISO date on which it was written; without one, what counts from it keeps its unknown digits as X.
    language: ISO 639-1 code; told by the words of the text if not given, and English where these do not tell.
    Raises UsageError for options that mean nothing.
    """
    check_options(language=language, date_order=date_order)
    found, grammar = _found(text, language or language_of(text))
    resolver = Resolver(
        found.folded, found.sentences, grammar, day_of(published) if published else None, order=date_order or ""
    )
    timexes: list[Timex] = []
    for resolved in resolver.resolve(found.mentions, text):
        for piece in resolved.ends or (resolved,):
            timexes += _timex(piece)
    return timexes


def _timex(resolved: Resolved) -> Sequence[Timex]:
    mention, value = resolved.mention, resolved.value
    if value is None:
        return ()
    return [Timex(mention.start, mention.end, mention.text, mention.type, timex3(value), timex3_mod(value) or "")]


def explain(
    expression: str, *, anchor: str | None = None, sentence: str | None = None, language: str = "en"
) -> Resolution:
    """How one expression is understood.

    anchor: EDTF date from which it counts: as the document's date, and as a date told before. sentence: the sentence in
    which it stands, for its tense. Raises UsageError if it is no time expression or does not stand in the sentence.
    """
    check_options(language=language)
    text = sentence or expression
    at = text.find(expression)
    if at < 0:
        raise UsageError("--sentence", f"does not hold “{expression}”", "give the sentence as it stands")
    found, grammar = _found(text, language)
    mention = next((m for m in found.mentions if m.start < at + len(expression) and at < m.end), None)
    if mention is None:
        remedy = limits(language) or "give the sentence in which it stands"
        raise UsageError(f"“{expression}”", "is read as no time expression", remedy)
    return _explained(text, found, mention, anchor, grammar)


def _explained(text: str, found: Found, mention: Mention, anchor: str | None, grammar: Grammar) -> Resolution:
    published = day_of(anchor) if anchor else None
    because = "the anchor given" if anchor else ""
    resolver = Resolver(found.folded, found.sentences, grammar, published, because=because, explain=True)
    if published:
        resolver.anchors.told.add(published, mention)
    # which half of the day a clock time is in may have been put into it since
    results = (one for one in resolver.resolve(found.mentions, text) if one.mention[:2] == mention[:2])
    resolved = next(results, None)
    if resolved is None:
        raise UsageError(f"“{mention.text}”", "dates nothing in such a text", "give the sentence in which it stands")
    return result_of(resolved, resolver)
