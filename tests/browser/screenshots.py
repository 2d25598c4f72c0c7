"""Pictures of the page for the documentation: `PYTHONPATH=src:tests python tests/browser/screenshots.py docs/page [folder]`.

Without a folder of documents they show the sample chronology.
"""

import sys
import tempfile
from pathlib import Path

from chromium import find_chromium, flags
from playwright.sync_api import Browser, Page, sync_playwright

from dateline.records import Chronology, Event
from dateline.render import render_page
from sample import sample

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


def take(page: Page, file: Path) -> None:
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    page.wait_for_timeout(300)
    page.screenshot(path=file)


def pictures(browser: Browser, address: str, folder: Path, event: str) -> None:
    for name, size, scheme, view in (
        ("desk", DESK, "light", ""),
        ("desk-dark", DESK, "dark", ""),
        ("event", DESK, "light", f"#id={event}"),
        ("phone", PHONE, "light", ""),
        ("phone-event-dark", PHONE, "dark", f"#id={event}"),
    ):
        context = browser.new_context(viewport=size, color_scheme=scheme)
        page = context.new_page()
        page.goto(address + view)
        take(page, folder / f"{name}.png")
        context.close()


def made(arguments: list[str]) -> Chronology:
    if not arguments:
        return sample()
    from dateline.pipeline import build

    return build([Path(arguments[0])])


def told(one: Event) -> tuple[int, int]:
    """How much there is to see in one picture of an event: a disagreement, a date counted from another, a short passage."""
    sights = [one.conflicts, one.because.anchor, one.because.alternatives, len(one.context) < 400]
    return sum(map(bool, sights)), len(one.mentions)


def main(folder: Path, *arguments: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    chronology = made(list(arguments))
    telling = max(chronology.events, key=told)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        file = Path(place) / "timeline.html"
        file.write_text(render_page(chronology), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=flags())
        pictures(browser, file.as_uri(), folder, telling.id)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
