"""Private folders for what is needed only while something runs: copies of others' files, a pack without its passphrase.

They go with what they are for. A program that was ended half-way leaves its folder behind, and what stands in it may be
confidential: whoever makes the next one takes that away.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from time import time

PREFIX = "workbench-scratch-"
LEFT_BEHIND = 24 * 60 * 60
"""Seconds after which nobody works in such a folder any more."""


def folder() -> tempfile.TemporaryDirectory[str]:
    """A new one, empty, that this user alone may enter; use it as a context, or clean it up."""
    _take_away(Path(tempfile.gettempdir()))
    return tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)


def _take_away(parent: Path) -> None:
    """What others may not delete stays; a link is not followed."""
    with suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX):
                with suppress(OSError):
                    if time() - entry.stat(follow_symlinks=False).st_mtime > LEFT_BEHIND:
                        shutil.rmtree(entry.path, ignore_errors=True)
