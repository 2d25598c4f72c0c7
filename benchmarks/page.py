"""How fast the timeline page is, in a real browser: `PYTHONPATH=src:tests python benchmarks/page.py [events …]`.

Opens a page of synthetic events (tests/synthetic.py) in headless Chromium and prints, as medians over `OPENINGS`
openings: list readable and chart drawn (first frame that has them, from the start of navigation); and as p95 over
all repetitions: a search, a facet and a step by `j` (from the event to style and layout done, list, facets and chart
included). File size is given without plotly.js. The last column is the time of a fixed computation in the same
browser, so that runs on different machines can be compared as ratios.
"""

import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from browser.chromium import find_chromium, flags
from dateline.render import render_page
from dateline.render.figure import plotly_script
from synthetic import synthetic

OPENINGS = 5
TARGETS = {
    1000: (500, 1500, 50, 50, 16, 1.5),
    10000: (1000, 2000, 100, 100, 16, 1.5),
    50000: (2500, 3500, 250, 250, 33, 1.5),
}
NAMES = ("list readable ms", "chart drawn ms", "search p95 ms", "facet p95 ms", "j p95 ms", "KB per event")

WATCH = """
    const seen = (window.seen = {});
    const look = () => {
      if (!seen.list && document.querySelector("#list article blockquote")) seen.list = performance.now();
      if (!seen.chart && document.querySelector("#figure .bars path")) seen.chart = performance.now();
      if (!seen.chart) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
"""

MEASURE = """async () => {
  const times = async (count, act) => {
    const all = [];
    for (let at = 0; at < count; at += 1) {
      await new Promise((done) => setTimeout(done, 120));
      const start = performance.now();
      act(at);
      document.body.getBoundingClientRect();
      all.push(performance.now() - start);
    }
    return all;
  };
  const query = document.getElementById("q");
  const words = ["met", "warned an", '"of the register"', "-met", "telephoned -auditors", "on 1", "n", "", "zz"];
  const search = await times(27, (at) => {
    query.value = words[at % words.length];
    query.dispatchEvent(new Event("input"));
  });
  query.value = "";
  query.dispatchEvent(new Event("input"));
  const boxes = [...document.querySelectorAll("#facets input")].slice(0, 20);
  const facet = await times(24, (at) => boxes[(at >> 1) % boxes.length].click());
  document.body.focus();
  const step = await times(60, () => dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true })));
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 3e7; at += 1) sum += Math.sqrt(at);
  return { search, facet, step, yardstick: performance.now() - start + (sum > 0 ? 0 : 1) };
}"""


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def opened(browser: Browser, address: str) -> dict[str, float]:
    """When the list and the chart were there, in milliseconds from the start of navigation."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(WATCH)
    page.goto(address)
    page.wait_for_selector("html[data-ready=chart]", state="attached", timeout=60000)
    page.wait_for_timeout(1500)
    seen: dict[str, float] = page.evaluate("window.seen")
    page.close()
    return seen


def interacted(browser: Browser, address: str) -> dict[str, Any]:
    """Milliseconds of every search, facet and step, and of the yardstick."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    page.wait_for_selector("html[data-ready=chart]", state="attached", timeout=60000)
    page.wait_for_timeout(2500)
    measured: dict[str, Any] = page.evaluate(MEASURE)
    page.close()
    return measured


def measure(browser: Browser, events: int, folder: Path) -> dict[str, float]:
    bundle = plotly_script()
    text = render_page(synthetic(events), bundle=bundle)
    file = folder / f"{events}.html"
    file.write_text(text, encoding="utf-8")
    openings = [opened(browser, file.as_uri()) for _ in range(OPENINGS)]
    acted = interacted(browser, file.as_uri())
    values = (
        statistics.median(one["list"] for one in openings),
        statistics.median(one["chart"] for one in openings),
        p95(acted["search"]),
        p95(acted["facet"]),
        p95(acted["step"]),
        (len(text.encode()) - len(bundle.encode())) / events / 1024,
    )
    rounded = (round(value, 2) for value in values)
    return dict(zip(NAMES, rounded, strict=True)) | {"yardstick ms": round(acted["yardstick"])}


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=flags())
        for events in sizes:
            result = measure(browser, events, Path(folder))
            targets = dict(zip(NAMES, TARGETS.get(events, ()), strict=False))
            size = {"events": events, "bundle KB": len(plotly_script()) // 1024}
            print(json.dumps(size | result | {"targets": targets}))
        browser.close()


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(TARGETS))
