"""Text that every format can hold: what people type or paste is cleaned once, on its way in."""

import re
import unicodedata
from functools import cache
from typing import Any


@cache
def _unfit() -> re.Pattern[str]:
    """Control characters, lone surrogates and non-characters, which break SQLite's JSON, XML or PDF."""
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """`text` without those characters, in Unicode NFC; line ends as LF."""
    # In what is printable but for line breaks, as most is, there is nothing of these.
    if not text.isprintable() and not text.replace("\n", "").isprintable():
        text = _unfit().sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def is_fit(text: str) -> bool:
    """Whether every format can hold `text` as it is."""
    return _unfit().search(text) is None


def fit(value: Any) -> Any:
    """A body with every text in it made fit; text that is fit already stays letter by letter as it is."""
    if isinstance(value, str):
        return value if is_fit(value) else _unfit().sub("", value)
    if isinstance(value, dict):
        return {fit(name): fit(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [fit(one) for one in value]
    return value
