"""Full text of every script in a contentless FTS5 table, and what is asked of it; its words are those of `core/text/terms.py`."""

import re
from functools import cache

from workbench.core.text import terms

PASSAGE = 1200
"""A passage is a paragraph, cut at about this many code points."""
SHORTEST = 3
"""Letters of a word that is still being typed before its beginning alone is looked for."""
ENDING = 3
"""Letters that may be the beginning of an ending, which the index has not."""


@cache
def _cjk() -> re.Pattern[str]:
    return re.compile(f"([{terms.CJK}])")


def spaced(text: str) -> str:
    """`text` with blanks around each CJK character."""
    return _cjk().sub(r" \1 ", text)


def indexed(text: str) -> str:
    """`text` as the index holds it: its terms, parted by blanks."""
    return " ".join(terms.keys(text))


def phrases(words: str, *, typing: bool = False) -> str:
    """An FTS5 query for what a person typed: every word must be there, a run of CJK characters as a phrase.

    With `typing`, words that begin like the last one count too. Nothing that was typed is read as query syntax.
    """
    runs = terms.runs(words)
    found = [quoted([term.key for term in run]) for run in runs]
    if typing and runs and (begun := _begun(words[runs[-1][0].start :])):
        found[-1] = begun
    return " AND ".join(found)


def quoted(keys: list[str]) -> str:
    """Terms that stand one behind the other, as a phrase of FTS5."""
    return f'"{" ".join(keys)}"' if keys else ""


def _begun(piece: str) -> str:
    """The query for a word that may not be typed to its end; "" where it is no single word, or too short.

    What is typed may reach into an ending that the index has cut off ("prosecuti" of "prosecution"), so it is also looked for
    without its last letters.
    """
    if len(piece) < SHORTEST or not piece.isalpha() or _cjk().search(piece):
        return ""
    plain = terms.plain(piece)
    shorter = [plain[:-cut] for cut in range(1, ENDING + 1) if len(plain) - cut > SHORTEST]
    exact = dict.fromkeys([terms.key_of(piece), *shorter])
    return f"({' OR '.join([f'{quoted([plain])} *', *(quoted([each]) for each in exact)])})"


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
