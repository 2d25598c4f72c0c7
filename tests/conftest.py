"""Settings of all tests."""

import gc
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from many import USUAL, examples

# how long an example takes says more of the machine than of the code; where nobody can look into a failure that comes
# once in a hundred runs, every run draws the same examples
settings.register_profile("dateline", deadline=None, max_examples=examples(USUAL))
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dateline")

# where the environment keeps Python from writing bytecode, each of some forty processes would compile all anew, and
# this one what pytest makes of the tests
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ["PYTHONPYCACHEPREFIX"] = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")
    sys.pycache_prefix, sys.dont_write_bytecode = os.environ["PYTHONPYCACHEPREFIX"], False

# tests run beside one another, on all processors that there are: numpy need not ask for them too
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

gc.set_threshold(20_000)  # as the command line has it: nearly all that is made stays to the end


def pytest_collection_finish():
    """What the modules of all tests hold need not be gone through for garbage again and again."""
    gc.collect()
    gc.freeze()


TOGETHER = {
    "test_pairs": "test_gold",
    "test_timelines": "test_gold",
    "test_calibration": "test_gold",  # builds of the collections
    "test_annotated": "test_gold",  # and, with the one above, texts that have been read
    "test_tokens": "test_component",
    "test_model": "test_component",  # spaCy
}
"""Files with what takes long to make, by the one that makes it too."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """One process runs all tests of a file, and of files that share what takes long to make, in the order of files."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            name = Path(nodeid.partition("::")[0]).stem
            return TOGETHER.get(name, name)

    config.option.loadscopereorder = False  # by the number of tests says little, and leaves the longest for the end
    return ByFile(config, log) if config.option.dist == "load" else None
