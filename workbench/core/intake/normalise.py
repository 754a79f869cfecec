"""Makes stored text: Unicode NFC, LF, no byte order mark, paragraphs separated by exactly one blank line.

What breaks databases, spreadsheets and printed reports (control characters, NUL, lone surrogates,
noncharacters) is cleaned here, once, for every source.
"""

import re
import unicodedata
from collections.abc import Iterable

SURROGATE = re.compile("[\ud800-\udfff]")
LINE_END = re.compile("[\u0085\u2028\x0b]")
PARAGRAPH_END = re.compile("[\u2029\x0c]")
TAB = re.compile("\t+")
UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


def clean(text: str) -> str:
    """`text` with the same lines in NFC, LF only, without unwanted characters and blanks at line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() if _is_usual(line) else _cleaned(line) for line in lines)


def _is_usual(line: str) -> bool:
    """Whether there is nothing to clean: told by two calls that cost a tenth of the searches, since most lines are so."""
    return line.isprintable() and unicodedata.is_normalized("NFC", line)


def _cleaned(line: str) -> str:
    text = PARAGRAPH_END.sub("\n\n", LINE_END.sub("\n", mended(line)))
    text = unicodedata.normalize("NFC", UNWANTED.sub("", TAB.sub("    ", text)))
    return "\n".join(part.rstrip() for part in text.split("\n"))


def mended(text: str) -> str:
    """`text` with the two halves of a surrogate pair joined; a lone one becomes U+FFFD, so that the gap stays visible."""
    if not SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """`text` cleaned and on one line, every run of white space made one blank: for titles, names and cells."""
    return " ".join(clean(text).split())


def stored(paragraphs: Iterable[str]) -> str:
    """The stored text of these paragraphs; empty ones are dropped, line ends inside one become blanks."""
    lines = (
        " ".join(filter(None, (line.strip() for line in clean(each).split("\n")))) for each in paragraphs
    )
    return "\n\n".join(filter(None, lines))
