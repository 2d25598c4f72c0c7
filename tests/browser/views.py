"""What a test reads off the page, and the sizes it is looked at."""

from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).parent.parent.parent
DESK = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}


def shown(page: Page) -> list[str]:
    """The titles in the list, in order, once every part of it is filled."""
    page.wait_for_selector("#list .part[style]", state="detached")
    return page.locator("#list article .title").all_text_contents()


def count(page: Page) -> str:
    return page.locator("#count").inner_text()


def view(page: Page) -> str:
    """What the address says, once it is written: at the latest when the page is left."""
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    return page.evaluate("decodeURIComponent(location.hash.replaceAll('+', ' '))")


def current_title(page: Page) -> str:
    """The title of the current event."""
    return page.locator("#list article[aria-current] .title").inner_text()


def until(page: Page, condition: str, given: object = None) -> None:
    """Waits for a condition, a JavaScript function of what is given; playwright's own waiting needs an `eval` that
    the page's policy refuses."""
    page.evaluate(
        "given => new Promise((done, fail) => { const start = performance.now(); const holds = " + condition + ";"
        " const look = () => holds(given) ? done() : performance.now() - start > 60000 ? fail(new Error(String(holds)))"
        " : setTimeout(look, 15); look(); })",
        given,
    )


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def leave(page: Page, field: str) -> None:
    """Leaves a field, by which what stands there is kept, and waits until that has been done."""
    page.locator(f"#{field}").press("Tab")
    until(page, "id => document.activeElement.id !== id", field)
