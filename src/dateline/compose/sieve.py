"""Which of many patterns may stand in a text, told in one pass over it; the patterns themselves are asked only then.

RE2 derives from each pattern the literal words without which it cannot match, and looks for all of them at once. Where
it is not installed, or cannot read a pattern, that pattern may always match: what is found never depends on it.
"""

import re
from collections.abc import Sequence
from typing import Any

from dateline.expressions.sieve import Sifted, loosened

try:
    import re2
except ImportError:  # a platform without it
    re2 = None


class Sieve:
    """The patterns that may match, as the bits of a number; one that is None asks nothing, so it always may."""

    def __init__(self, patterns: Sequence[re.Pattern[str] | Sifted | None]) -> None:
        self._always, self._bits = 0, list[int]()
        self._filter: Any = re2.Filter() if re2 is not None else None
        for number, pattern in enumerate(patterns):
            if pattern is None or not self._read(pattern):
                self._always |= 1 << number
            else:
                self._bits.append(1 << number)
        if self._bits and self._filter is not None:
            self._filter.Compile()

    def _read(self, pattern: re.Pattern[str] | Sifted) -> bool:
        """Whether RE2 can read a pattern; it is in the filter then."""
        if self._filter is None:
            return False
        options = re2.Options()
        options.case_sensitive = not pattern.flags & re.IGNORECASE
        options.log_errors = False
        try:
            self._filter.Add(loosened(pattern.pattern), options)
        except re2.error:
            return False
        return True

    def may_match(self, text: str) -> int:
        """The patterns that may match somewhere in a text."""
        if not self._bits or self._filter is None:
            return self._always
        found = self._always
        for index in self._filter.Match(text.encode("utf-8", "surrogatepass"), True) or ():
            found |= self._bits[index]
        return found
