"""Settings of all tests."""

import os

from hypothesis import settings

# how long an example takes says more of the machine than of the code; where nobody can look into a failure that comes
# once in a hundred runs, every run draws the same examples
settings.register_profile("dateline", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dateline")
