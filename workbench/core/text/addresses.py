"""Finds web addresses in what people write."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from workbench.core.store.plain import is_fit

ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]{3,2000}", re.IGNORECASE)
_BREAKS = frozenset("\n\r\t")
TRAILING = ".,;:!?'’”*_"


def is_whole(url: str) -> bool:
    """Whether this is one address with a host. Line breaks and tabs, which the standard library takes out without a word, and
    signs that no format can hold belong to none."""
    try:
        parts = urlsplit(url)
        _port = parts.port  # refuses what is no number
    except ValueError:
        return False
    has_blank = not _BREAKS.isdisjoint(url) or any(map(str.isspace, parts.netloc))
    return bool(parts.scheme and parts.hostname) and not has_blank and is_fit(url)


def addresses(words: str) -> list[str]:
    """The web addresses in `words`, each once, without the punctuation of the sentence that they stand in."""
    return list(dict.fromkeys(_addresses(words)))


def _addresses(words: str) -> Iterator[str]:
    for found in ADDRESS.findall(words):
        url = found.rstrip(TRAILING)
        while url.endswith((")", "]")) and url.count(url[-1]) > url.count("(" if url[-1] == ")" else "["):
            url = url[:-1].rstrip(TRAILING)
        if is_whole(url):
            yield url
