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
LANE: Final = 22  # pixels that one lane adds

# All bars of a colour are one path, and so is each kind of mark over all lanes: thousands stay a handful of
# elements. (As traces of their own, 400 bars took twice as long to draw: an element each.)
# name: (outline width, outline dash, fill opacity)
MARKS: Final[dict[str, tuple[float, str, float]]] = {
    "density": (0, "solid", 0.55),  # a lane's own small histogram, where single marks would be too many
    "far": (0, "solid", 0.1),  # beyond the ends of an approximate date, or towards an open one: fading out
    "fade": (0, "solid", 0.12),  # the nearer half of that
    "within": (0, "solid", 0.34),  # some time within: a year, a month, one of some days
    "lasted": (0, "solid", 0.85),  # from one date to another
    "uncertain": (1, "solid", 0),  # perhaps then
    "instant": (0, "solid", 1),  # a day or a time of day
    "planned": (1.5, "solid", 0),
    "conditional": (1.5, "dot", 0),
    "denied": (1.5, "solid", 0),
}


def chart_layout() -> go.Layout:
    """The two parts, histogram above lanes, over one numeric axis of days."""
    # labels that need no measuring: half the time of drawing an axis
    quick = {"tickangle": 0, "ticklabeloverflow": "allow", "automargin": False}
    fixed = {**quick, "fixedrange": True, "zeroline": False}
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
            **quick,
            "type": "linear",
            "zeroline": False,
            "ticks": "outside",
            "anchor": "free",
            "position": 0,
        },
        yaxis={**fixed, "zeroline": True, "zerolinewidth": 1, "nticks": 4, "tickformat": ",d", "autorange": False},
        yaxis2={**fixed, "showgrid": False, "autorange": False},
        shapes=[shape(name, "y2", *drawn) for name, drawn in MARKS.items()],
    )


def shape(name: str, axis: str, width: float = 0, dash: str = "solid", opacity: float = 1) -> dict[str, Any]:
    """A template of a path; an opacity of 0 is that of an outline."""
    return {
        "name": name,
        "type": "path",
        "path": "M0,0",
        "xref": "x",
        "yref": axis,
        "fillrule": "nonzero",  # what lies on one another must not cancel out
        "line": {"width": width, "dash": dash},
        "opacity": opacity or 1,
    }


def chart_spec() -> dict[str, Any]:
    """`bar` (a shape) and `spread` (a trace) as templates, `layout`, `config`; `lane`, `height` in pixels."""
    spread = go.Scatter(
        x=[],
        y=[],
        name="wider than one bar",
        mode="none",
        fill="toself",
        fillpattern={"shape": "/", "size": 5, "solidity": 0.35},
        line={"simplify": False},
        hoverinfo="skip",
    )
    # without an axis of its own trace plotly would not draw the second part
    ground = go.Scatter(x=[], y=[], yaxis="y2", mode="lines", hoverinfo="skip")
    return {
        "bar": go.layout.Shape(**shape("bars", "y")).to_plotly_json(),
        "spread": spread.to_plotly_json(),
        "ground": ground.to_plotly_json(),
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
