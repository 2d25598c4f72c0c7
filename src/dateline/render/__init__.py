"""Chronology → the page one reads it on: a single HTML file that fetches nothing and sends nothing.

`page/` is a small web project that a browser runs as it is. Packing it inlines style, modules, data and
plotly.js into its `index.html`, and allows exactly those scripts, by their hashes, in a
Content-Security-Policy.
"""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from dateline.records import Chronology
from dateline.render.figure import chart_spec, plotly_script
from dateline.render.list import escape, list_html, plural, sources_html
from dateline.render.payload import bound, civil_day, page_data, year_label

__all__ = ["FORMATS", "Format", "render_page"]

PAGE: Final = Path(__file__).parent / "page"
BASIC: Final = "../../../../node_modules/plotly.js-basic-dist-min/plotly-basic.min.js"  # for the page unpacked
LANES: Final = 5  # lanes shown at first, as page/chart.js has it

_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_EARLY = re.compile(r"<script>(.*?)</script>", re.DOTALL)  # what runs before the page is shown
_FACTORY = re.compile(r"(?<=self : this, )(\(\) => \{.*\})(?=\)\);\s*\Z)", re.DOTALL)  # all of plotly.js
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)


def _module(name: str) -> str:
    """A module as a function that runs it and returns what it exports, under the module's name."""
    text = (PAGE / f"{name}.js").read_text(encoding="utf-8")
    exported = ", ".join(_EXPORT.findall(text))
    body = _EXPORT.sub("", _IMPORT.sub(r"const \1 = \2;", text))
    return f"const {name} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def _in_order(name: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The names of the page's modules, each after those that it imports."""
    for _, imported in _IMPORT.findall((PAGE / f"{name}.js").read_text(encoding="utf-8")):
        if imported not in before:
            before = _in_order(imported, before)
    return (*before, name)


def page_script() -> str:
    """All modules as one script, for pages opened from disk may not import files."""
    return '"use strict";\n' + "".join(map(_module, _in_order("main")))


def _json(value: dict[str, Any]) -> str:
    """JSON that can stand in a script element: no `<` that could end it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _hash(script: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"


def content_security_policy(*scripts: str) -> str:
    """Nothing from anywhere, and no script but these; plotly needs inline styles."""
    allowed = " ".join(map(_hash, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"
    )


def facts(chronology: Chronology) -> str:
    """How much there is: `612 events, 1948 to 1957 · 14 undated · 9 documents`."""
    years = sorted({civil_day(bound(event.date))[0] for event in chronology.events if event.date})
    span = f", {' to '.join(map(year_label, dict.fromkeys((years[0], years[-1]))))}" if years else ""
    parts = [plural(len(chronology.events), "event") + span]
    parts += [f"{len(chronology.undated):,} undated"] if chronology.undated else []
    return " · ".join([*parts, plural(len(chronology.documents), "document")])


def counted(chronology: Chronology) -> str:
    """How many events the first view shows, as the page's script says it."""
    count, undated = len(chronology.events), len(chronology.undated)
    return f"{count:,} of {plural(count, 'event')}" + (f" and {undated} of {undated} undated" if undated else "")


def reviewed(chronology: Chronology) -> str:
    """How many events carry a verdict, as the page's script says it before the reader has given any."""
    events = (*chronology.events, *chronology.undated)
    return f"{sum(event.status != 'auto' for event in events)} of {len(events)} reviewed"


def css_string(text: str) -> str:
    """Text as a CSS string: everything but letters, digits and spaces is written as its code point."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text) + '"'


def _lanes(chronology: Chronology) -> int:
    people = {name for event in chronology.events for name in event.people}
    return min(LANES, len(people) or len(chronology.documents))


def page_json(chronology: Chronology) -> dict[str, Any]:
    """All that the page is fed with: the data, and the specification of its chart."""
    return page_data(chronology) | {"chart": chart_spec()}


def _bundle(script: str) -> str:
    """plotly.js as it can stand in a script element, which ends at the first `</script`, wherever it stands.

    Its outermost function is put in parentheses: browsers compile such a one as they read it, and do not read all of
    it a second time when it is called (a tenth of a second for the full bundle).
    """
    safe = re.sub(r"</(?=script)", r"<\\/", script.replace("\r", ""), flags=re.IGNORECASE)
    return _FACTORY.sub(r"(\1)", safe)


def _replacements(chronology: Chronology, bundle: str, page: str) -> Iterator[tuple[str, str]]:
    """What stands in `page/index.html`, whose text is `page`, and what it becomes."""
    script, title = page_script(), escape(chronology.title)
    policy = content_security_policy(*_EARLY.findall(page), script, bundle)
    style = (PAGE / "style.css").read_text(encoding="utf-8")
    yield "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'", policy
    yield '<html lang="en">', f'<html lang="en" style="--title:{escape(css_string(chronology.title))}">'
    yield "<title>Timeline</title>", f"<title>{title}</title>"
    yield "<h1>Timeline</h1>", f'<h1 dir="auto">{title}</h1>'
    yield '<p id="facts"></p>', f'<p id="facts">{escape(facts(chronology))}</p>'
    yield '<span id="reviewed"></span>', f'<span id="reviewed">{reviewed(chronology)}</span>'
    yield 'aria-live="polite"></output>', f'aria-live="polite">{counted(chronology)}</output>'
    yield '<div id="figure"', f'<div id="figure" style="--lanes:{_lanes(chronology)}"'
    yield '<link rel="stylesheet" href="style.css">', f"<style>\n{style}</style>"
    yield 'aria-label="Events"></main>', f'aria-label="Events">{list_html(chronology)}</main>'
    yield 'aria-label="Sources"></section>', f'aria-label="Sources">{sources_html(chronology)}</section>'
    yield (
        '<script type="module" src="main.js"></script>',
        f'<script type="application/json" id="data">{_json(page_json(chronology))}</script>\n<script>{script}</script>',
    )
    yield (
        f'<script id="plotly" defer src="{BASIC}"></script>',
        f'<script type="text/plain" id="plotly">{bundle}</script>',
    )


def render_page(chronology: Chronology, *, bundle: str | None = None) -> str:
    """The page as one HTML document; the same bytes for the same chronology and the same plotly.

    bundle: the text of plotly.js to put in; by default the one that fits the installed plotly.
    """
    script = _bundle(plotly_script() if bundle is None else bundle)
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    new = dict(_replacements(chronology, script, page))
    parts = re.split("(" + "|".join(map(re.escape, new)) + ")", page)
    return "".join(new.get(part, part) for part in parts)


class Format(NamedTuple):
    """A way to write a chronology for reading: the function and the suffix of the file."""

    write: Callable[[Chronology], str]
    suffix: str


FORMATS: Final = {"html": Format(render_page, ".html")}
