"""Finds a Chromium to drive."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = (
    "No Chromium found: install one (`apt-get install chromium`, `playwright install chromium`), or name it in "
    "the environment variable DATELINE_CHROMIUM."
)


def find_chromium() -> str:
    """The path of a Chromium: DATELINE_CHROMIUM, one on the PATH, playwright's own; else FileNotFoundError."""
    named = os.environ.get("DATELINE_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        with sync_playwright() as playwright:
            found = playwright.chromium.executable_path
    if not Path(found).exists():
        raise FileNotFoundError(ADVICE if not named else f"DATELINE_CHROMIUM names {named}, which is not there")
    return found


def flags() -> list[str]:
    """Options of a browser that keeps to itself: it looks nothing up and updates nothing."""
    quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*quiet, "--no-sandbox"] if root else quiet
