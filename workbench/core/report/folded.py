"""How a name may be written: texts in which accents, capitals, the signs between words and escapes count no more."""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

_UNSEEN = frozenset(("Mn", "Me", "Cf"))
"""The categories of accents, vowel signs, and signs that nobody sees or that turn the direction."""
_APART = str.maketrans(
    {"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | {"ı": "i", "ß": "ss", "\u0640": ""}
)
"""Letters that Unicode does not take apart, as people type them; and the stroke that makes an Arabic word longer."""
_TAG = re.compile(r"<[^<>]*>")
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<sign>.))", re.DOTALL)
"""Of JSON and of Markdown, which escapes no letter."""
_HYPHEN = re.compile(r"[-\u2010\u2011]\s*")
_BETWEEN = re.compile(r"[\W_]+")
_SIGN = re.compile(r"[^\w\s]|_")
_SPACE = re.compile(r"\s+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)


class Form(NamedTuple):
    """A text in small letters without accents: with a blank for whatever stands between words, also at both ends; the same with
    the parts of a divided word together; and with blanks for white space alone, as addresses and names of files run on."""

    blanked: str
    undivided: str
    joined: str


def form(text: str) -> Form:
    plain = letters(text).casefold()
    return Form(_blanked(plain), _blanked(_HYPHEN.sub("", plain)), _SPACE.sub(" ", _SIGN.sub("", plain)))


def readings(text: str) -> Iterator[Form]:
    """The text as it may be read: as it is, and without the escaping of HTML, Markdown, JSON and addresses."""
    unescaped = _ESCAPE.sub(_meant, unescape(text))
    address = unquote(unescaped)
    every = text, unescaped, _TAG.sub("", unescaped), unescape(_TAG.sub("", text)), address, unquote(address)
    for each in dict.fromkeys(every):
        yield form(each)


def cased(text: str) -> str:
    """Its words between blanks, with their capitals; once more where a word is divided or an address holds it."""
    plain, address = letters(text), unquote(text)
    every = plain, _HYPHEN.sub("", plain), letters(address), letters(unquote(address))
    return "|".join(map(_blanked, dict.fromkeys(every)))


def letters(text: str) -> str:
    """Without accents, vowel signs and signs that nobody sees, each letter in its one form."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    unseen = {ord(sign): "" for sign in set(apart) if unicodedata.category(sign) in _UNSEEN}
    return apart.translate(unseen | _APART)


def runs_on(name: str) -> bool:
    """Whether it is in a script that sets no blanks between words, or sets endings right behind a name."""
    return bool(_UNSPACED.search(name))


def _blanked(text: str) -> str:
    return f" {_BETWEEN.sub(' ', text).strip()} "


def _meant(escape: re.Match[str]) -> str:
    if escape["code"]:
        return chr(int(escape["code"], 16))
    return " " if escape["sign"] in "nrt" else escape["sign"]
