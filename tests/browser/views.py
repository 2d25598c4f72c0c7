"""What a test reads off the page."""

from playwright.sync_api import Page


def shown(page: Page) -> list[str]:
    """The titles in the list, in order, once every part of it is filled."""
    page.wait_for_selector("#list .part[style]", state="detached")
    return page.locator("#list article .title").all_text_contents()


def count(page: Page) -> str:
    return page.locator("#count").inner_text()


def view(page: Page) -> str:
    """What the address says, once it is written."""
    page.wait_for_timeout(300)
    return page.evaluate("decodeURIComponent(location.hash.replaceAll('+', ' '))")


def current_title(page: Page) -> str:
    """The title of the current event."""
    return page.locator("#list article[aria-current] .title").inner_text()


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)
