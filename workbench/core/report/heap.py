"""The heap of the C library, on which Typst builds the pages of a PDF."""

import ctypes
import sys
from contextlib import suppress
from functools import cache

M_MMAP_THRESHOLD = -3
LARGE = 128 * 1024
"""Bytes from which on a block has pages of its own: what glibc begins with."""


@cache
def spare() -> None:
    """Let glibc keep large blocks apart also after the first one was given back: from then on it would put them between the small
    ones, and what they leave there as they grow is lost, a tenth to a fifth of what a long PDF takes. Other systems have no such
    setting."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)
