"""A real Chromium for the page: one browser a session, a fresh profile a test, and no fault overlooked.

Every page opened through `open_page` fails its test if it wrote an error to the console, threw, or asked for
anything beyond its own file.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))

from chromium import find_chromium, flags
from views import DESK, ROOT

from dateline.records import Chronology
from dateline.render import render_page
from sample import sample

BASIC = ROOT / "node_modules" / "plotly.js-basic-dist-min" / "plotly-basic.min.js"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=flags())
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def small_bundle() -> str | None:
    """plotly's basic bundle where npm has brought it, which opens faster; else whatever the package uses."""
    return BASIC.read_text(encoding="utf-8") if BASIC.is_file() else None


@pytest.fixture(scope="session")
def write_page(tmp_path_factory, small_bundle) -> Callable[..., Path]:
    """Writes the page of a chronology into a file of its own and gives its path; the same one for the same name."""
    folder, written = tmp_path_factory.mktemp("pages"), {}

    def write(name: str, make: Callable[[], Chronology], **given) -> Path:
        if name not in written:
            written[name] = folder / f"{name}.html"
            written[name].write_text(render_page(make(), **({"bundle": small_bundle} | given)), encoding="utf-8")
        return written[name]

    return write


class Faults:
    """What a page must not do: errors, and requests to anywhere."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def watch(self, page: Page) -> None:
        page.on("console", self.console)
        page.on("pageerror", self.error)
        page.on("request", self.request)

    def console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.found.append(f"console: {message.text}")

    def error(self, error: Error) -> None:
        self.found.append(f"thrown: {error}")

    def request(self, request: Request) -> None:
        if not request.url.startswith(("file:", "blob:", "data:")):
            self.found.append(f"request: {request.url}")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A profile of its own, at desk size, that may use the clipboard."""
    made = browser.new_context(viewport=DESK, accept_downloads=True)
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    made.set_default_timeout(60000)  # a loaded machine may be slow, never wrong
    yield made
    made.close()


@pytest.fixture
def open_page(context: BrowserContext) -> Iterator[Callable[..., Page]]:
    """Opens a file, by default waits until its chart is drawn, and at the end looks for faults."""
    faults = Faults()

    def opened(file: Path, view: str = "", ready: str = "chart") -> Page:
        page = context.new_page()
        faults.watch(page)
        page.goto(file.as_uri() + view)
        page.wait_for_selector(f"html[data-ready={ready}]" if ready else "body", state="attached")
        return page

    yield opened
    assert faults.found == []


@pytest.fixture
def sample_page(open_page, write_page) -> Callable[..., Page]:
    """Opens the page of the sample chronology with a view, such as `#q=canal`."""
    return lambda view="", **given: open_page(write_page("sample", sample), view, **given)


@pytest.fixture
def quick_page(open_page, write_page) -> Callable[..., Page]:
    """The same without plotly, for tests that do not look at the chart."""
    return lambda view="": open_page(write_page("quick", sample, bundle=""), view, ready="list")


@pytest.fixture(scope="session")
def build_collection() -> Callable[[Path], Chronology]:
    """Builds a folder of documents with the whole pipeline."""
    pipeline = pytest.importorskip("dateline.pipeline")
    if not hasattr(pipeline, "build"):
        pytest.skip("needs dateline.pipeline.build")
    return lambda folder: pipeline.build([folder])
