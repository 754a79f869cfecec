"""Looks up quoted words in a kept text: letter by letter, else with typography made alike. Case always counts."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from workbench.core.model import QuoteCheck, Span

_MARKS = "\"'“”„‟‘’‚‛«»‹›"
ALIKE = {
    '"': "“”„‟«»″＂〝〞",
    "'": "‘’‚‛′ʼ＇‹›",
    "-": "‐‑‒–—―−－﹣",
    " ": "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u202f\u205f\u3000",
}
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
HAN = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e"
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def check(quote: str, text: str) -> tuple[QuoteCheck, Span | None]:
    """Whether `quote` stands in `text`, and where (offsets in `text`; None where it is missing).

    `NORMALISED` allows other quotation marks and dashes, runs of white space and line ends, words divided by a hyphen
    and a line end (which readers of documents may give as a blank), ligatures, soft hyphens, and marks around the
    quote that the text lacks. A match never begins or ends inside a longer word or number: "5 people" is not found in
    "15 people", nor "legal" in "illegal".
    """
    wanted = quote.strip()
    if not wanted:
        return QuoteCheck.MISSING, None
    place = _place(wanted, text)
    if place is not None:
        return QuoteCheck.EXACT, Span(place, place + len(wanted))
    for keep_hyphen in (False, True):
        span = _alike(wanted, text, keep_hyphen)
        if span:
            return QuoteCheck.NORMALISED, span
    return QuoteCheck.MISSING, None


def _alike(wanted: str, text: str, keep_hyphen: bool) -> Span | None:
    """The place of `wanted` with both made alike; a hyphen that divides a word is kept or dropped."""
    if keep_hyphen and not _divided().search(text) and not _divided().search(wanted):
        return None
    made, plain = _made_alike(wanted, keep_hyphen).strip(), _made_alike(text, keep_hyphen)
    for words in dict.fromkeys((made, made.strip(_MARKS + " "))):
        place = _place(words, plain) if words else None
        if place is not None:
            return _original(text, place, place + len(words), keep_hyphen)
    return None


@cache
def _divided() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\W\d_])[-‐\u00ad]\s++(?=[^\W\d_])")


@cache
def _changes(marked: bool) -> re.Pattern[str]:
    """What changes the length when text is made alike; letters with marks of their own only where there are some.

    One class stands first, because the regex engine then skips quickly to the next candidate.
    """
    letters = "".join(LIGATURES)
    quick = (
        rf"[\s\-‐{UNSEEN}{letters}](?:"
        r"(?P<hyphen>(?<=[^\W\d_][-‐\u00ad])\s++(?=[^\W\d_]))"
        rf"|(?P<unseen>(?<=[{UNSEEN}]))"
        rf"|(?P<letters>(?<=[{letters}]))"
        rf"|(?P<no_blank>(?<=[{HAN}]\s)\s*+(?=[{HAN}]))"
        r"|(?P<blank>(?<=\s)(?<!\s\s)\s++))"
    )
    return re.compile(rf"(?P<marked>[^\W\d_][\u0300-\u036f]++)|{quick}" if marked else quick)


def _changes_of(text: str) -> re.Pattern[str]:
    return _changes(not unicodedata.is_normalized("NFC", text))


def _replacement(keep_hyphen: bool) -> Callable[[re.Match[str]], str]:
    def replaced(match: re.Match[str]) -> str:
        kind, found = match.lastgroup, match[0]
        if kind == "blank":
            return " "
        if kind == "letters":
            return LIGATURES[found]
        if kind == "marked":
            return unicodedata.normalize("NFC", found)
        return "-" if kind == "hyphen" and keep_hyphen else ""

    return replaced


def _made_alike(text: str, keep_hyphen: bool) -> str:
    made = _changes_of(text).sub(_replacement(keep_hyphen), text)
    for plain, others in ALIKE.items():
        for other in others:
            made = made.replace(other, plain)
    return made


def _original(text: str, start: int, end: int, keep_hyphen: bool) -> Span:
    """Offsets in `text` of a stretch that was found after `text` was made alike."""
    replaced = _replacement(keep_hyphen)
    shift = 0
    first: int | None = None
    for match in _changes_of(text).finditer(text):
        before = match.start() - shift
        if first is None and before > start:
            first = start + shift
        if before >= end:
            return Span(start + shift if first is None else first, end + shift)
        after = before + len(replaced(match))
        if first is None and start < after:
            first = match.start()
        shift = match.end() - after
        if end <= after:
            return Span(
                start + shift if first is None else first, match.end() if end > before else match.start()
            )
    return Span(start + shift if first is None else first, end + shift)


def _place(words: str, text: str) -> int | None:
    """Where `words` stand in `text`, not as part of a longer word or number.

    After a refused place the search goes on behind the word or number that was cut, so that it stays linear.
    """
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        onward = _cut_at_start(text, place)
        if onward is None:
            tail = _cut_at_end(text, end)
            if tail is None:
                return place
            onward = max(place + 1, tail - len(words))
        place = text.find(words, onward)
    return None


@cache
def _run(of_number: bool) -> re.Pattern[str]:
    return re.compile(r"[\d.,]*" if of_number else r"\w*")


def _cut_at_start(text: str, place: int) -> int | None:
    """The end of the word or number that is cut before `place`; None where none is cut."""
    before, first = text[max(0, place - 2) : place], text[place]
    if first.isdigit() and len(before) == 2 and before[1] in ".," and before[0].isdigit():
        return _end_of_run(text, place, of_number=True)
    if before and _joined(before[-1], first):
        return _end_of_run(text, place, of_number=False)
    return None


def _cut_at_end(text: str, end: int) -> int | None:
    """The end of the word or number that is cut after `end`; None where none is cut."""
    last, after = text[end - 1], text[end : end + 2]
    if last.isdigit() and len(after) == 2 and after[0] in ".," and after[1].isdigit():
        return _end_of_run(text, end, of_number=True)
    if after and _joined(last, after[0]):
        return _end_of_run(text, end, of_number=False)
    return None


def _end_of_run(text: str, place: int, *, of_number: bool) -> int:
    found = _run(of_number).match(text, place)
    return max(place + 1, found.end() if found else place + 1)


def _joined(one: str, other: str) -> bool:
    """Whether two characters side by side belong to one word; scripts without blanks have no such words."""
    return one.isalnum() and other.isalnum() and not _unspaced(one) and not _unspaced(other)


def _unspaced(character: str) -> bool:
    """Whether the script writes no blanks between words: Thai, Lao, Khmer, Burmese, Chinese, Japanese."""
    return (
        "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
        or (
            "\u2e80" <= character <= "\u9fff"
            or "\uf900" <= character <= "\ufaff"
            or character >= "\U00020000"
        )
    )
