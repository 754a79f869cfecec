"""Words of a text as versions are compared by them: typography made alike, everything else as it stands."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from workbench.core.text.quotes import ALIKE, HAN, LIGATURES, UNSEEN

BIDI = "\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069\ufe0e\ufe0f"
"""Marks that steer the direction or the look of letters, as a part of a character class. Overrides (U+202D, U+202E) are
none of them: they show 12 as 21."""
SOFT = ",;:.!()\\[\\]{}'\\-、，。；：！…·•*_#،؛۔।（）【】《》〈〉"
"""Punctuation that may differ between two printings of the same words, as a part of a character class."""
PICTURES = "\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
"""Arrows, shapes and emoji, as a part of a character class: they are no words either."""
DOUBLE_MARK = '"'
WIDE = str.maketrans("，：；！（）、؛،", ",:;!(),;,")
"""Punctuation of Chinese and Arabic with the marks that do the same in Latin script."""


class Word(NamedTuple):
    """One word, number, Chinese character or sign at text[start:end]; `plain` is it with typography made alike."""

    plain: str
    start: int
    end: int


def find(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of text[start:end] in order, punctuation of no weight left out; offsets count in `text`."""
    return [
        Word(folded(match[0]), match.start(), match.end())
        for match in _pattern().finditer(text, start, len(text) if end is None else end)
    ]


def key(text: str) -> str:
    """What two stretches have in common when only typography, blanks and light punctuation differ."""
    return " ".join(_pattern().findall(folded(text)))


def folded(text: str) -> str:
    """`text` with quotation marks, dashes, blanks and ligatures of one form, and without characters that are not seen."""
    if text.isascii():
        return text.replace("\r", " ")
    made = text.translate(_table())
    return made if unicodedata.is_normalized("NFC", made) else unicodedata.normalize("NFC", made)


def wording(text: str) -> str:
    """`text` with the punctuation between its words: it is equal where two printings of a sentence can only mean the same.

    Blanks beside punctuation, the signs at both ends, and marks of emphasis do not count. A comma does: "The mayor, said the
    council, lied" has the words of another sentence.
    """
    return _beside_punctuation().sub(r"\1", _ends().sub("", squeezed(text).translate(WIDE)))


def squeezed(text: str) -> str:
    """`text` folded, with every run of blanks as one."""
    return " ".join(folded(text).split())


@cache
def _table() -> dict[int, str]:
    table = {ord(other): plain for plain, others in ALIKE.items() for other in others}
    table |= {ord(letters): spelled for letters, spelled in LIGATURES.items()}
    unseen = re.compile(f"[{UNSEEN}{BIDI}]")
    return table | {number: "" for number in (0xAD, *range(0x600, 0x2100), *range(0xFE00, 0xFF00))
                    if unseen.match(chr(number))}  # fmt: skip


@cache
def _pattern() -> re.Pattern[str]:
    """A number with its sign and separators; a Chinese character; a word; any sign that is not SOFT."""
    marks = combining_marks()
    letter = rf"[^\W\d_{HAN}]"
    word = rf"{letter}(?:{letter}|[{marks}{UNSEEN}])*"
    return re.compile(
        rf"(?:(?<![\w.)])[-+−±])?\d+(?:[.,:/٫٬’']\d+)*|(?![{SOFT}「」『』“”])[{HAN}]|{word}(?:['’]{word})*"
        rf"|[^\w\s{SOFT}{PICTURES}{UNSEEN}{BIDI}‐-―−‘’‚‛′ʼ＇]"
    )


@cache
def _ends() -> re.Pattern[str]:
    signs = rf"[\s{SOFT}{PICTURES}]"
    return re.compile(rf"^{signs}++|(?<!{signs}){signs}++$|[*_](?!\s)|(?<!\s)[*_]")


@cache
def _beside_punctuation() -> re.Pattern[str]:
    return re.compile(rf"\s*([{SOFT}])\s*")


@cache
def combining_marks() -> str:
    """The marks that belong to the letter before them, as a part of a character class."""
    return "".join(
        re.escape(chr(number))
        for number in range(0x300, 0x3100)
        if unicodedata.category(chr(number))[0] == "M"
    )
