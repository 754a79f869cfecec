"""Turns bytes into text: byte order mark, then UTF-8, then UTF-16 and UTF-32, then a measured guess."""

import codecs
import re

from workbench.core.errors import IntakeRefused

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
SAMPLE_BYTES = 64 * 1024
MOST_CONTROL = 0.01
MOST_BROKEN = 0.05
GUESSED = [
    *(f"cp125{digit}" for digit in range(9)),
    *("iso8859_2", "iso8859_5", "koi8_r", "koi8_u", "cp866", "cp437", "cp850", "cp874", "mac_roman"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
NO_LETTERS = {"idna", "punycode", "raw_unicode_escape", "unicode_escape", "undefined"}
"""Codecs of Python in which nobody writes a text."""
EMPTY = "This file is empty. Choose a file with text. Nothing was imported."
BLANK = "This file holds only blanks. Choose a file with text. Nothing was imported."
BINARY = "This file is not text. Choose a text, Markdown or web page file. Nothing was imported."


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text in `data` and the name of the encoding used. A given `encoding` wins over every sign in the data.

    `IntakeRefused` for empty data, for what is not text, and for an encoding that is unknown or does not fit.
    Bytes that are broken in otherwise sound UTF-8 become U+FFFD.
    """
    if not data:
        raise IntakeRefused(EMPTY)
    if encoding:
        return _as_told(data, encoding)
    for mark, name in MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), name.removesuffix("-sig")
    unmarked = unmarked_wide(data[:SAMPLE_BYTES])
    if unmarked:
        return data.decode(unmarked, "replace"), unmarked
    if len(CONTROL.findall(data[:SAMPLE_BYTES])) > MOST_CONTROL * len(data[:SAMPLE_BYTES]):
        raise IntakeRefused(BINARY)
    text = _as_utf8(data)
    return (text, "utf-8") if text is not None else _guess(data)


def _as_told(data: bytes, encoding: str) -> tuple[str, str]:
    """`data` read in the encoding that the user named."""
    try:
        name = codecs.lookup(encoding).name
        if name.replace("-", "_") in NO_LETTERS:
            raise LookupError(name)
        # Unlike the codec itself, this refuses those that are none of text, such as "zlib".
        return data.decode(encoding), name
    except (LookupError, ValueError) as error:
        wrong = "does not fit this file" if isinstance(error, UnicodeError) else "is not known"
        raise IntakeRefused(
            f"The encoding {encoding} {wrong}. Choose another one. Nothing was imported."
        ) from None


def unmarked_wide(sample: bytes) -> str:
    """The UTF-16 or UTF-32 variant that the zero bytes of Western text give away, or ""."""
    shares = [sample[at::4].count(0) / max(1, len(sample) // 4) for at in range(4)]
    zero = "".join("0" if share > 0.6 else "x" if share < 0.2 else "?" for share in shares)
    if len(sample) < 8:
        return ""
    return {"x000": "utf-32-le", "000x": "utf-32-be", "x0x0": "utf-16-le", "0x0x": "utf-16-be"}.get(zero, "")


def _as_utf8(data: bytes) -> str | None:
    """`data` as UTF-8, with few broken places allowed, or None where it is no UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    sound = sum(1 for byte in data if byte >= 0xC2) - broken
    return text if broken <= max(MOST_BROKEN * sound, 1 if sound > 3 else 0) else None


def _guess(data: bytes) -> tuple[str, str]:
    """The text in the encoding that gives the most plausible words, as charset-normalizer measures it."""
    import charset_normalizer

    from workbench.core.intake import latin

    if b"\x00" in data:
        raise IntakeRefused(BINARY)
    best = charset_normalizer.from_bytes(data[:SAMPLE_BYTES], cp_isolation=GUESSED).best()
    if best is None:
        raise IntakeRefused(BINARY)
    name = latin.code_page(data) if best.encoding in latin.PAGES else best.encoding
    return data.decode(name, "replace"), name
