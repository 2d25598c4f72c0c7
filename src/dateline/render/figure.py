"""The chart of the page as plotly sees it: the one place that imports plotly.

Python makes the specification, so that plotly's own validators check every name and value in it; the page
fills in the counts that belong to the current view and the colours of its theme (`page/chart.js`). The time
axis counts days (1 = 1 January of year 1) on a plain linear axis, because plotly's date axis ends at the
years -9999 and 9999 and labels years before 1 wrongly.
"""

from pathlib import Path
from typing import Any, Final

from plotly import graph_objects as go
from plotly.offline import get_plotlyjs, get_plotlyjs_version

PACKED: Final = Path(__file__).parent / "plotly-basic"
FETCHED: Final = Path(__file__).parents[3] / "node_modules" / "plotly.js-basic-dist-min" / "plotly-basic.min.js"

HEIGHT: Final = 160  # pixels of the histogram with its axis
LANE: Final = 24  # pixels that one lane adds: what a finger can hit
COLOURS: Final = 7  # of the bars

# Everything drawn is one of these paths, all bars of a colour and all marks of a kind in one: thousands stay a handful
# of elements, and when the view changes plotly draws anew the paths that changed and nothing else. (As traces, 400
# bars took twice as long to draw; as shapes that come and go, axes and all are drawn again.)
# name: (outline width, outline dash, opacity); what has an outline has no fill
PATHS: Final[dict[str, tuple[float, str, float]]] = {
    "grid": (1, "solid", 1),
    "spread": (1, "solid", 1),  # shares of dates wider than a bar
    **{f"bar{rank}": (0, "solid", 1) for rank in range(1, COLOURS + 1)},
    "density": (0, "solid", 0.55),  # a lane's own small histogram, where single marks would be too many
    "far": (0, "solid", 0.1),  # beyond the ends of an approximate date, or towards an open one: fading out
    "fade": (0, "solid", 0.12),  # the nearer half of that
    "within": (0, "solid", 0.34),  # some time within: a year, a month, one of some days
    "lasted": (0, "solid", 0.85),  # from one date to another
    "uncertain": (1, "solid", 1),  # perhaps then
    "instant": (0, "solid", 1),  # a day or a time of day
    "planned": (1.5, "solid", 1),
    "conditional": (1.5, "dot", 1),
    "denied": (1.5, "solid", 1),
}


def chart_layout() -> go.Layout:
    """An axis of days under everything; upright, pixels from the top, which only the page needs to know."""
    return go.Layout(
        height=HEIGHT,
        margin={"l": 132, "r": 16, "t": 8, "b": 38},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        hovermode=False,
        dragmode="zoom",
        font={"size": 12},
        xaxis={
            "type": "linear",
            "zeroline": False,
            "ticks": "outside",
            # labels that need no measuring: half the time of drawing an axis
            "tickangle": 0,
            "ticklabeloverflow": "allow",
            "automargin": False,
        },
        yaxis={"visible": False, "fixedrange": True, "autorange": False},
        shapes=[shape(name, *drawn) for name, drawn in PATHS.items()],
    )


def shape(name: str, width: float, dash: str, opacity: float) -> dict[str, Any]:
    """A template of a path."""
    return {
        "name": name,
        "type": "path",
        "path": "M0,0",
        "xref": "x",
        "yref": "y",
        "layer": "below" if name == "grid" else "above",
        "fillrule": "nonzero",  # what lies on one another must not cancel out
        "line": {"width": width, "dash": dash},
        "opacity": opacity,
    }


def chart_spec() -> dict[str, Any]:
    """`data` (nothing, on the axes), `layout` with the paths as templates, `config`; `lane`, `height` in pixels."""
    return {
        "data": [go.Scatter(x=[], y=[], mode="lines", hoverinfo="skip").to_plotly_json()],
        "layout": chart_layout().to_plotly_json(),
        "config": {
            "showSendToCloud": False,
            "displaylogo": False,
            "displayModeBar": False,
            "doubleClick": False,
            "responsive": False,
            "scrollZoom": False,
        },
        "height": HEIGHT,
        "lane": LANE,
    }


def plotly_script(packed: Path = PACKED, fetched: Path = FETCHED) -> str:
    """plotly.js: the basic bundle if one of exactly the installed version is at hand, else the full one.

    packed: where the wheel has it, with the version in its name. fetched: where npm puts it in a checkout; that
    one says its version in its first lines.
    """
    version = get_plotlyjs_version()
    named = packed / f"plotly-basic-{version}.min.js"
    if named.is_file():
        return named.read_text(encoding="utf-8")
    basic = fetched.read_text(encoding="utf-8") if fetched.is_file() else ""
    return basic if f"* plotly.js (basic - minified) v{version}\n" in basic[:200] else str(get_plotlyjs())
