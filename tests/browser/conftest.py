"""A real Chromium for the page: one browser a session, a profile that forgets after each test, and no fault overlooked.

Every page opened through `open_page` fails its test if it wrote an error to the console, threw, or asked for
anything beyond its own file.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    ViewportSize,
    sync_playwright,
)

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
        for told, kept in self._listeners():
            page.on(told, kept)

    def leave(self, page: Page) -> None:
        for told, kept in self._listeners():
            page.remove_listener(told, kept)

    def _listeners(self) -> tuple[tuple[str, Callable[..., None]], ...]:
        return ("console", self.console), ("pageerror", self.error), ("request", self.request)

    def console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.found.append(f"console: {message.text}")

    def error(self, error: Error) -> None:
        self.found.append(f"thrown: {error}")

    def request(self, request: Request) -> None:
        if not request.url.startswith(("file:", "blob:", "data:")):
            self.found.append(f"request: {request.url}")


def profile(browser: Browser, **options) -> BrowserContext:
    """A profile that may use the clipboard, at desk size if no other is asked for."""
    made = browser.new_context(**{"viewport": DESK} | options)
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    made.set_default_timeout(60000)  # a loaded machine may be slow, never wrong
    return made


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A profile of a test's own."""
    made = profile(browser)
    yield made
    made.close()


class Tabs:
    """The tabs of a profile. The first serves test after test, since a new one, which is a process of its own, takes
    longer than all that most tests do in it; between two tests it forgets all it was told."""

    def __init__(self, context: BrowserContext, nowhere: Path, size: ViewportSize) -> None:
        self.context, self._nowhere, self._size = context, nowhere, size
        self._first: Page | None = None
        self._lent = False

    def page(self) -> Page:
        """An empty tab."""
        if self._lent:
            return self.context.new_page()
        self._lent, self._first = True, self._first or self.context.new_page()
        return self._first

    def forget(self) -> None:
        """One empty tab at most is left, of the size it had at first, and nothing is stored."""
        for page in self.context.pages:
            if page is not self._first:
                page.close()
        self._lent = False
        if self._first and not self._emptied(self._first):
            self._first.close()
            self._first = None

    def _emptied(self, page: Page) -> bool:
        try:
            page.set_viewport_size(self._size)
            page.goto(self._nowhere.as_uri())  # a file too: what is stored, files share
            page.evaluate("localStorage.clear(); sessionStorage.clear(); window.name = ''")
            page.mouse.move(0, 0)
        except Error:
            return False
        return True


@pytest.fixture(scope="session")
def profiles(browser: Browser, tmp_path_factory) -> Iterator[Callable[..., Tabs]]:
    """The tabs of the profile with these options; the same ones for the same options."""
    nowhere = tmp_path_factory.mktemp("nowhere") / "nowhere.html"
    nowhere.write_text("<!DOCTYPE html><title>nothing</title>", encoding="utf-8")
    made: dict[str, Tabs] = {}

    def tabs(**options) -> Tabs:
        name = repr(options)
        if name not in made:
            made[name] = Tabs(profile(browser, **options), nowhere, options.get("viewport", DESK))
        return made[name]

    yield tabs
    for one in made.values():
        one.context.close()


@pytest.fixture
def tab(profiles) -> Iterator[Callable[..., Page]]:
    """An empty tab in a profile with these options."""
    used: set[Tabs] = set()

    def lent(**options) -> Page:
        used.add(tabs := profiles(**options))
        return tabs.page()

    yield lent
    for tabs in used:
        tabs.forget()


@pytest.fixture
def open_page(tab) -> Iterator[Callable[..., Page]]:
    """Opens a file, by default waits until its chart is drawn, and at the end looks for faults."""
    faults, watched = Faults(), []

    def opened(file: Path, view: str = "", ready: str = "chart") -> Page:
        page = tab()
        watched.append(page)
        faults.watch(page)
        page.goto(file.as_uri() + view)
        page.wait_for_selector(f"html[data-ready={ready}]" if ready else "body", state="attached")
        return page

    yield opened
    for page in watched:
        faults.leave(page)
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
