"""Full text of every script in a contentless FTS5 table: each CJK character becomes a word of its own."""

import re
from functools import cache

PASSAGE = 1200
"""A passage is a paragraph, cut at about this many code points."""


@cache
def _cjk() -> re.Pattern[str]:
    return re.compile(
        "([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af\U00020000-\U0003ffff])"
    )


def spaced(text: str) -> str:
    """`text` with blanks around each CJK character, as it is indexed and searched."""
    return _cjk().sub(r" \1 ", text)


def phrases(words: str) -> str:
    """An FTS5 query for what a person typed: every word must be there, a run of CJK characters as a phrase.

    Nothing that was typed is read as query syntax.
    """
    quoted = ('"' + " ".join(spaced(word).split()).replace('"', '""') + '"' for word in words.split())
    return " ".join(phrase for phrase in quoted if re.search(r"\w", phrase))


def passages(text: str) -> list[tuple[int, int]]:
    """Start and end (code points) of each passage of `text`, in order, blanks trimmed."""
    found: list[tuple[int, int]] = []
    for paragraph in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        start, end = paragraph.span()
        while end - start > PASSAGE:
            cut = text.rfind(" ", start + PASSAGE // 2, start + PASSAGE)
            cut = cut if cut > start else start + PASSAGE
            found.append((start, cut))
            start = cut
        found.append((start, end))
    return [(start, end) for start, end in found if text[start:end].strip()]
