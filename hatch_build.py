"""Packs plotly.js's basic bundle into the wheel where npm is at hand; without it the page uses plotly's own bundle.

The bundle is the one that `package-lock.json` names, checked by npm against the digest there. It is used only with a
plotly whose plotly.js has exactly its version (`render/figure.py`), so a wheel with it and one without it show the
same page; the one without it writes larger files.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "plotly.js-basic-dist-min"
SECONDS = 90
INSTALL = (
    "ci",
    "--ignore-scripts",
    "--omit=dev",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=0",
    "--fetch-timeout=20000",
)


class PlotlyBundle(BuildHookInterface):
    """Adds `dateline/render/plotly-basic/plotly-basic-<version>.min.js` to the wheel, or nothing."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """version: `standard` for a wheel, `editable` for `pip install -e`, which is left as it is."""
        if version != "standard" or self.target_name != "wheel":
            return
        root = Path(self.root)
        locked = _locked(root)
        self._folder = tempfile.TemporaryDirectory()
        bundle = locked and (_installed(root, locked) or _fetched(root, Path(self._folder.name), locked))
        if bundle:
            name = f"dateline/render/plotly-basic/plotly-basic-{locked}.min.js"
            build_data["force_include"][str(bundle)] = name

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if hasattr(self, "_folder"):
            self._folder.cleanup()


def _locked(root: Path) -> str | None:
    """The version that the lock file names."""
    lock = root / "package-lock.json"
    if not lock.is_file():
        return None
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return packages.get(f"node_modules/{PACKAGE}", {}).get("version")


def _installed(root: Path, locked: str) -> Path | None:
    """The bundle in `node_modules` of a folder, if it is of the locked version."""
    folder = root / "node_modules" / PACKAGE
    described = folder / "package.json"
    bundle = folder / "plotly-basic.min.js"
    if not (described.is_file() and bundle.is_file()):
        return None
    return bundle if json.loads(described.read_text(encoding="utf-8")).get("version") == locked else None


def _fetched(root: Path, folder: Path, locked: str) -> Path | None:
    """The bundle as npm brings it into an empty folder; None without npm, without a network, or too slowly."""
    npm = shutil.which("npm")
    if not npm:
        return None
    for name in ("package.json", "package-lock.json"):
        shutil.copy(root / name, folder / name)
    try:
        subprocess.run([npm, *INSTALL], cwd=folder, check=True, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.SubprocessError):
        return None
    return _installed(folder, locked)
