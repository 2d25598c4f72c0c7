"""The page as a web project: its modules pass the type checker."""

import shutil
import subprocess

import pytest
from views import ROOT


def test_the_modules_pass_the_type_checker():
    compiler = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
    node = shutil.which("node")
    if not (node and compiler.is_file()):
        pytest.skip("TypeScript is not here: `npm ci`")
    ran = subprocess.run(
        [node, compiler, "-p", ROOT / "src" / "dateline" / "render" / "page"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "")
