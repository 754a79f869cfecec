"""Finds web addresses in what people write."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]{3,2000}", re.IGNORECASE)
TRAILING = ".,;:!?'’”*_"


def addresses(words: str) -> list[str]:
    """The web addresses in `words`, each once, without the punctuation of the sentence that they stand in."""
    return list(dict.fromkeys(_addresses(words)))


def _addresses(words: str) -> Iterator[str]:
    for found in ADDRESS.findall(words):
        url = found.rstrip(TRAILING)
        while url.endswith((")", "]")) and url.count(url[-1]) > url.count("(" if url[-1] == ")" else "["):
            url = url[:-1].rstrip(TRAILING)
        try:
            host = urlsplit(url).hostname
        except ValueError:
            continue
        if host:
            yield url
