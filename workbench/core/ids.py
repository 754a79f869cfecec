"""Ids: derived from content where two laptops must meet, random where they must not."""

import os
from collections.abc import Callable, Sequence
from hashlib import sha256

from workbench.core.errors import NotFound
from workbench.core.store import clock

MIN_PREFIX = 6
_made = [0]
"""The last fresh id of this process."""


def of_digest(digest: str) -> str:
    """The id of what a SHA-256 (64 hex digits) names: its first half."""
    return digest[:32]


def claim(text_sha256: str, start: int, end: int, ordinal: int = 0) -> str:
    """The id of the claim on a span of a text: the same on every laptop."""
    return claims_on(text_sha256)(start, end, ordinal)


def claims_on(text_sha256: str) -> Callable[[int, int, int], str]:
    """What gives the ids of claims on one text, for many of them."""
    text = sha256(f"claim\n{text_sha256}\n".encode())

    def claim(start: int, end: int, ordinal: int) -> str:
        named = text.copy()
        named.update(f"{start}\n{end}\n{ordinal}".encode())
        return named.hexdigest()[:32]

    return claim


def fresh() -> str:
    """A new id (UUIDv7, RFC 9562): 48 bits of milliseconds, then random bits. It comes after those that this process made before,
    also in the same millisecond: what is made in one step keeps its order."""
    value = (clock.now_ms() & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    if value <= _made[0]:  # method 2 of section 6.2
        value = _made[0] + 1 + int.from_bytes(os.urandom(4), "big")
    _made[0] = value
    return f"{value:032x}"


def one(noun: str, name: str, found: Sequence[str]) -> str:
    """The single id that a name stands for, or NotFound with what to do. `noun` such as "claim"."""
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(
            f'There is no {noun} "{name}" in this file; list them to see their names. Nothing was changed.'
        )
    raise NotFound(f'"{name}" names {len(found)} {noun}s; give more digits. Nothing was changed.')


def is_hex(text: str) -> bool:
    """Whether it holds nothing but the digits in which ids, fingerprints and heads are written."""
    return not text.strip("0123456789abcdef")


def prefix(noun: str, name: str) -> str:
    """`name` as the beginning of an id, or NotFound where it cannot be one."""
    digits = name.strip().lower()
    if len(digits) < MIN_PREFIX or not is_hex(digits):
        raise NotFound(
            f'"{name}" names no {noun}; give its id or the first {MIN_PREFIX} or more digits of it. Nothing was changed.'
        )
    return digits
