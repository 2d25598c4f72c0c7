"""Settings of all tests."""

from hypothesis import settings

# how long an example takes says more of the machine than of the code
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")
