"""Writing files so that each is either the old one or the new one, whatever interrupts.

A file is written under a temporary name in its own folder, forced to disk and renamed over the old one; POSIX
(rename, 2017 edition) makes that one step. All files of a call are complete on disk before the first is renamed.
"""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from dateline.errors import StoreError

_REMEDY = "choose another folder with -o"


def check_folder(folder: Path) -> None:
    """Make the folder if it is not there and see that files can be written into it. Raises StoreError if not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = _temporary(folder / "probe")
        os.close(_created(probe))
        probe.unlink()
    except OSError as error:
        raise _failed(folder, error, _REMEDY) from error


def write_files(folder: Path, contents: Mapping[str, str]) -> list[Path]:
    """Write files, by name, as UTF-8 into a folder that is there; returns their paths.

    Raises StoreError, with every old file left as it was, if one of them cannot be written.
    """
    written: dict[Path, Path] = {}
    try:
        for name, content in contents.items():
            target = folder / name
            written[target] = _temporary(target)
            _write(written[target], content.encode("utf-8"))
        for target, temporary in written.items():
            temporary.replace(target)
    except OSError as error:
        raise _failed(folder, error, "make room or choose another folder with -o") from error
    finally:
        for temporary in written.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    _synchronise(folder)
    return list(written)


def _temporary(target: Path) -> Path:
    """A name beside the target that no other process uses."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def _created(path: Path) -> int:
    """A new file, open for writing; one that a killed process with the same number left is removed first."""
    path.unlink(missing_ok=True)
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(_created(path), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _synchronise(folder: Path) -> None:
    """Force the new names to disk, where the system can do that for a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _failed(folder: Path, error: OSError, remedy: str) -> StoreError:
    return StoreError(str(folder), f"cannot be written: {error.strerror or error}", remedy)
