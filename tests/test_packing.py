"""What goes into the wheel: plotly's basic bundle if it can be had, of the version that the lock file names."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from plotly.offline import get_plotlyjs_version

ROOT = Path(__file__).parent.parent
LOCK = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def hook():
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bring(folder: Path, version: str) -> None:
    """What npm leaves behind."""
    package = folder / "node_modules" / "plotly.js-basic-dist-min"
    package.mkdir(parents=True)
    (package / "package.json").write_text(json.dumps({"version": version}), encoding="utf-8")
    (package / "plotly-basic.min.js").write_text("bundle", encoding="utf-8")


def test_the_lock_names_the_plotly_js_of_the_installed_plotly(hook):
    assert hook._locked(ROOT) == get_plotlyjs_version()


def test_the_lock_has_digests_and_no_addresses():
    packages = {name: package for name, package in LOCK["packages"].items() if name}
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert not any("resolved" in package for package in packages.values())


def test_a_bundle_of_another_version_is_left_alone(hook, tmp_path):
    assert hook._installed(tmp_path, "4.1.1") is None
    bring(tmp_path, "4.1.0")
    assert hook._installed(tmp_path, "4.1.1") is None
    assert hook._installed(tmp_path, "4.1.0").read_text(encoding="utf-8") == "bundle"


def test_without_npm_there_is_no_bundle(hook, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert hook._fetched(ROOT, tmp_path, "4.1.1") is None


@pytest.mark.parametrize(
    "failure",
    [subprocess.TimeoutExpired("npm", 90), subprocess.CalledProcessError(1, "npm"), PermissionError("npm")],
    ids=lambda failure: type(failure).__name__,
)
def test_a_failing_npm_is_passed_over(hook, tmp_path, monkeypatch, failure):
    def fail(*_, **__):
        raise failure

    monkeypatch.setattr(shutil, "which", lambda _: "npm")
    monkeypatch.setattr(subprocess, "run", fail)
    assert hook._fetched(ROOT, tmp_path, "4.1.1") is None


def test_npm_is_asked_for_what_the_lock_names(hook, tmp_path, monkeypatch):
    asked = []

    def run(command, cwd, **_):
        asked.append(command)
        assert json.loads((cwd / "package-lock.json").read_text(encoding="utf-8")) == LOCK
        bring(cwd, "4.1.1")

    monkeypatch.setattr(shutil, "which", lambda _: "npm")
    monkeypatch.setattr(subprocess, "run", run)
    assert hook._fetched(ROOT, tmp_path, "4.1.1").is_file()
    assert asked[0][:3] == ["npm", "ci", "--ignore-scripts"]
