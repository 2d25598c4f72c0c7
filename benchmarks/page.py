"""How fast the timeline page is, in a real browser: `PYTHONPATH=src:tests python benchmarks/page.py [events …]`.

Opens a page of synthetic events (tests/synthetic.py) in headless Chromium and prints, as medians over `OPENINGS`
openings with each bundle of plotly.js that is at hand: list readable and chart drawn (first frame that has them, from
the start of navigation). Then, as p95: a search, a facet and a step by `j` (from the event to style and layout done,
list, facets and chart included). File size is given without plotly.js.

What the clock says depends on what else the machine does; `computing` is the processor time of the page's main thread
for the same. The yardstick is the time of a fixed computation in the same browser, so that runs on different machines
can be compared as ratios.

No debugger listens to the page meanwhile, for with one V8 keeps a record of every error that is thrown and caught,
which costs plotly.js's full bundle most of a second at its start; playwright's own page object would be one.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright
from plotly.offline import get_plotlyjs

from browser.chromium import find_chromium, flags
from dateline.records import Chronology
from dateline.render import render_page
from dateline.render.figure import plotly_script
from synthetic import synthetic

OPENINGS = 5
SETTLED = 3000
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
      if (!seen.chart && document.querySelector("#figure .shapelayer path")) seen.chart = performance.now();
      if (!seen.chart) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
"""

# What is measured: how often, how it is prepared once, what is done the time `at`, and what must differ after it.
ACTS = {
    "search": (
        27,
        "words = ['met', 'warned an', '\"of the register\"', '-met', 'telephoned -auditors', 'on 1', 'n', '', 'zz']",
        "q.value = words[at % words.length]; q.dispatchEvent(new Event('input'))",
        "document.getElementById('count').textContent",
    ),
    "facet": (
        24,
        "boxes = [...document.querySelectorAll('#facets li:not(.empty) input')].slice(1, 9)",
        "boxes[(at >> 1) % boxes.length].click()",
        "document.getElementById('count').textContent",
    ),
    "step": (
        60,
        "document.getElementById('list').focus()",
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))",
        "document.querySelector('[aria-current] a')?.href",
    ),
}
YARDSTICK = "(() => { let sum = 0; for (let at = 0; at < 3e7; at += 1) sum += Math.sqrt(at); return sum > 0 })()"
TIMED = """(() => {{
  const start = performance.now();
  {};
  document.body.getBoundingClientRect();
  return performance.now() - start;
}})()"""
COMPUTED = ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


class Tab:
    """A tab that is spoken to only when it is asked for something."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser.new_browser_cdp_session()
        self.answers: dict[int, Any] = {}
        self.count = 0
        self.browser.on("Target.receivedMessageFromTarget", self.receive)
        context = self.browser.send("Target.createBrowserContext")["browserContextId"]
        blank = {"url": "about:blank", "browserContextId": context, "width": 1280, "height": 900}
        self.target = self.browser.send("Target.createTarget", blank)["targetId"]
        attach = {"targetId": self.target, "flatten": False}
        self.session = self.browser.send("Target.attachToTarget", attach)["sessionId"]

    def receive(self, event: dict[str, Any]) -> None:
        answer = json.loads(event["message"])
        if "id" in answer:
            self.answers[answer["id"]] = answer

    def send(self, method: str, **parameters: object) -> dict[str, Any]:
        self.count += 1
        message = json.dumps({"id": self.count, "method": method, "params": parameters})
        self.browser.send("Target.sendMessageToTarget", {"message": message, "sessionId": self.session})
        while self.count not in self.answers:
            time.sleep(0.05)
            self.browser.send("Browser.getVersion")  # lets answers in
        answered: dict[str, Any] = self.answers.pop(self.count)["result"]
        return answered

    def run(self, script: str) -> Any:  # noqa: ANN401 (whatever the script gives)
        answer = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    def computed(self, *names: str) -> float:
        """Milliseconds that the main thread has spent computing so far."""
        metrics = {one["name"]: one["value"] for one in self.send("Performance.getMetrics")["metrics"]}
        return 1000 * sum(metrics[name] for name in names)

    def wait(self, milliseconds: int) -> None:
        self.run(f"new Promise((done) => setTimeout(done, {milliseconds}))")


@contextmanager
def opened(browser: Browser, address: str) -> Iterator[tuple[Tab, dict[str, float]]]:
    """A tab with the page in it; when list and chart were there, and the computing until then, in milliseconds."""
    tab = Tab(browser)
    tab.send("Page.enable")
    tab.send("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
    tab.send("Performance.enable", timeDomain="threadTicks")
    tab.send("Page.navigate", url=address)
    while not tab.run("window.seen?.chart"):
        time.sleep(0.2)
    yield tab, tab.run("window.seen") | {"cpu": tab.computed("TaskDuration")}
    tab.browser.send("Target.closeTarget", {"targetId": tab.target})


def openings(browser: Browser, address: str) -> dict[str, float]:
    """Medians over some openings."""
    all_seen = []
    for _ in range(OPENINGS):
        with opened(browser, address) as (tab, seen):
            all_seen.append(seen)
            tab.wait(1000)
    return {name: statistics.median(seen[name] for seen in all_seen) for name in ("list", "chart", "cpu")}


def acted(tab: Tab, kind: str) -> tuple[list[float], list[float]]:
    """Milliseconds of every act, by the clock and of computing."""
    count, prepared, act, effect = ACTS[kind]
    clock, computing, effects = [], [], []
    tab.run(f"var {prepared}" if "= [" in prepared else prepared)
    for at in range(count):
        tab.wait(120)
        before = tab.computed(*COMPUTED)
        clock.append(tab.run(TIMED.format(f"var at = {at}; {act}")))
        computing.append(tab.computed(*COMPUTED) - before)
        effects.append(tab.run(effect))
    if sum(one != other for one, other in pairwise(effects)) < count / 2:
        raise RuntimeError(f"{kind}: nothing happens, so nothing is measured")
    return clock, computing


def interacted(browser: Browser, address: str) -> dict[str, Any]:
    """The p95 of searches, facets and steps, and the yardstick."""
    found: dict[str, Any] = {}
    with opened(browser, address) as (tab, _):
        for name, kind in zip(NAMES[2:5], ACTS, strict=True):
            tab.wait(SETTLED)  # what the act before has left for idle time is no part of this one
            clock, computing = acted(tab, kind)
            found[name] = {"clock": round(p95(clock), 1), "computing": round(p95(computing), 1)}
            tab.run("q.value = ''; q.dispatchEvent(new Event('input'))")
        before = tab.computed("TaskDuration")
        clock = tab.run(TIMED.format(YARDSTICK))
        computing = tab.computed("TaskDuration") - before
        found["yardstick ms"] = {"clock": round(clock), "computing": round(computing)}
    return found


def written(chronology: Chronology, file: Path, bundle: str) -> str:
    file.write_text(render_page(chronology, bundle=bundle), encoding="utf-8")
    return file.as_uri()


def measure(browser: Browser, events: int, folder: Path) -> None:
    """Prints a line for each bundle, and one for what is done in the page."""
    chronology, targets = synthetic(events), dict(zip(NAMES, TARGETS.get(events, ()), strict=False))
    file = folder / f"{events}.html"
    for bundle in dict.fromkeys((get_plotlyjs(), plotly_script())):
        address = written(chronology, file, bundle)
        seen = openings(browser, address)
        opening = dict(zip(NAMES[:2], (round(seen["list"]), round(seen["chart"])), strict=True))
        print(
            json.dumps(
                {"events": events, "bundle KB": len(bundle) // 1024} | opening | {"computing ms": round(seen["cpu"])}
            )
        )
    size = round((len(file.read_bytes()) - len(bundle.encode())) / events / 1024, 2)
    print(
        json.dumps({"events": events} | interacted(browser, address) | {NAMES[5]: size, "targets": targets}), flush=True
    )


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=flags())
        for events in sizes:
            measure(browser, events, Path(folder))
        browser.close()


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(TARGETS))
