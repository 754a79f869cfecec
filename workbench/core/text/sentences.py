"""Cuts a text into sentences with exact offsets; only white space lies between two of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.core.model import Span
from workbench.core.text import language as languages
from workbench.core.text.lines import blocks
from workbench.core.text.rules import Rules, alternatives, load

WIDE_STOPS = "。！？｡"
STOPS = ".!?…؟۔।॥։።။។"
CLOSERS = "\"'”’»›)\\]}」』】》〉）＂"
OPENERS = "\"'“”‘«»‹„‚([{¿¡「『【《〈（-–—*_#•"

_END = re.compile(
    rf"""(?<![{STOPS}{WIDE_STOPS}])
    (?P<stop>[{STOPS}{WIDE_STOPS}]++(?>(?:[ \u00a0]\.)*))
    (?P<close>(?>(?:[{CLOSERS}]|[“‘«‹](?=\s|[,;]|$)|\s?\[\d{{1,3}}\]|\s»(?=\s|$)|\s[:;]-?[)(DP](?=\s))*))
    (?P<gap>\s*+)""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’«»(\[{/—–\u4e00-\u9fff]*$")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_INITIAL = re.compile(r"[^\W\d_]\.")
_NEXT_WORD = re.compile(r"[\w’']*")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_SPACED_OUT = re.compile(r"(?<!\w)[^\W\d_]\.[ \u00a0\u202f][^\W\d_]$")
_LIST_NUMBER = re.compile(r"(?:[•⁃‣▪*–-]\s?)?\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})")
_GLUED = re.compile(r"[^\W\d_]{2,}$")
WORD_REACH = 24
"""No abbreviation is longer; bounds the look back from a full stop."""
QUOTE_REACH = 1_000
"""Characters of a quotation in which its opening mark is looked for."""
TITLE_REACH = 40
"""The title of a work in Chinese is hardly longer."""


@dataclass(frozen=True, eq=False)
class _Words:
    titles: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    careless_starters: frozenset[str]
    before_number: frozenset[str]
    months: frozenset[str]
    with_mark: frozenset[str]
    said_after: re.Pattern[str]
    ordinal_dot: bool


@cache
def _words(rules: Rules) -> _Words:
    def listed(key: str) -> frozenset[str]:
        return frozenset(rules.words("sentences", key))

    verbs = alternatives(rules.words("sentences", "speech_verbs"))
    before = r"(?:[^\W\d_a-zà-ÿ][\w.’'-]*\s){1,4}" if rules.spaced else r"[^，。！？,.!?\s]{0,12}?"
    return _Words(
        titles=listed("titles"),
        abbreviations=listed("abbreviations"),
        starters=listed("starters"),
        careless_starters=listed("careless_starters"),
        before_number=listed("before_number"),
        months=listed("months"),
        with_mark=listed("names_with_mark"),
        said_after=re.compile(rf"(?:{before})(?:{verbs})" + (r"\b" if rules.spaced else "")),
        ordinal_dot=bool(rules.value("sentences", "ordinal_dot", False)),
    )


def split(text: str, language: str = "") -> list[Span]:
    """The sentences of `text` in order, without blanks at their edges.

    Every character that is not white space lies in exactly one of them. `language` is a code such as "en"; empty
    means that it is guessed.
    """
    words = _words(load(language or languages.guess(text)))
    found: list[Span] = []
    for start, end in blocks(text):
        found.extend(_of_block(text, start, end, words))
    return found


def _of_block(text: str, start: int, end: int, words: _Words) -> Iterator[Span]:
    """The sentences of text[start:end], which has no blanks at its edges."""
    begin = start
    for match in _END.finditer(text, start, end):
        after = match.end()
        if after >= end:
            break
        if _ends_here(text, begin, match, words):
            yield Span(begin, match.end("close"))
            begin = after
    if begin < end:
        yield Span(begin, end)


def _ends_here(text: str, begin: int, match: re.Match[str], words: _Words) -> bool:
    """Whether a sentence that began at `begin` ends with this run of stops."""
    stop, close, gap = match.group("stop"), match.group("close"), match.group("gap")
    after = match.end()
    if stop[-1] in WIDE_STOPS:
        return not _in_title(text, begin, match.start()) and _wide_end(text, begin, match, words)
    if not gap:
        return _glued_end(text, match, words)
    follows = text[after]
    if follows in ",;:)]}，、；：" or (follows in "-–—" and (close or text[after + 1 : after + 2].islower())):
        return False
    if "…" in stop or ".." in stop or ". ." in stop:
        return match.start() > begin and not _lower_next(text, after) and text[match.start() - 1] not in "[("
    if stop[-1] in "!?؟":
        return _mark_ends(text, match, words)
    if _lower_next(text, after):
        return stop == "." and not close and _careless_end(text, match, words)
    return stop[-1] != "." or _full_stop_ends(text, begin, match, words)


def _wide_end(text: str, begin: int, match: re.Match[str], words: _Words) -> bool:
    """Chinese and Japanese stops end a sentence, unless what follows says who spoke the quoted words."""
    close, after = match.group("close"), match.end()
    if text[after] in "，、；：,;:）)":
        return False
    said = close and words.said_after.match(text, after, after + 24)
    return not said or _introduced(text, begin, match.start())


def _introduced(text: str, begin: int, stop: int) -> bool:
    """Whether the quotation that ends at `stop` has its speaker before it, so that a name behind it begins anew."""
    opened = max(text.rfind(mark, max(begin, stop - QUOTE_REACH), stop) for mark in "“「『")
    return opened > begin and text[opened - 1] in "，：,:"


def _in_title(text: str, begin: int, stop: int) -> bool:
    """Whether a wide stop belongs to the title of a work: 《Why?》 goes on with the sentence that names it."""
    before = text[max(begin, stop - TITLE_REACH) : stop]
    opened = max(before.rfind("《"), before.rfind("〈"))
    if opened <= max(before.rfind("》"), before.rfind("〉")):
        return False
    ahead = text[stop : stop + TITLE_REACH]
    return "》" in ahead or "〉" in ahead


def _glued_end(text: str, match: re.Match[str], words: _Words) -> bool:
    """A stop with no blank after it ends a sentence before a bracketed note or an obvious first word."""
    after = match.end()
    follows = text[after]
    if match.group("close") or match.group("stop") not in (".", "!", "?", "؟", "۔", "।"):
        return match.group("stop") in ("؟", "।") and follows.isalpha()
    if match.group("stop") in ("!", "?") and _HAN.match(follows):
        return bool(_HAN.match(text, match.start() - 1))
    if not _GLUED.search(text, max(0, match.start() - 3), match.start()):
        return False
    if follows == "[":
        return True
    return follows.isupper() and _NEXT_WORD.match(text, after, after + WORD_REACH)[0] in words.starters  # type: ignore[index]


def _lower_next(text: str, after: int) -> bool:
    """Whether the next word starts with a small letter, opening marks left out."""
    for character in text[after : after + 4]:
        if character not in OPENERS:
            return character.islower()
    return False


def _careless_end(text: str, match: re.Match[str], words: _Words) -> bool:
    """Where people write without capitals: a plain word before the stop, and a usual first word after it."""
    following = _NEXT_WORD.match(text, match.end(), match.end() + WORD_REACH)
    if following is None or following[0] not in words.careless_starters:
        return False
    word = _last_word(text, match.start())
    return (
        (len(word) > 2 or _short_word(text, match.start(), word, words))
        and word.islower()
        and word.isalpha()
        and word not in words.abbreviations | words.titles | words.before_number
    )


def _short_word(text: str, stop: int, word: str, words: _Words) -> bool:
    """Whether the two letters before `stop` are a word such as "it", not an abbreviation or a unit ("6 in.")."""
    before = text[max(0, stop - len(word) - WORD_REACH) : stop - len(word)].rstrip()
    return len(word) == 2 and word in words.careless_starters and before[-1:].isalpha()


def _mark_ends(text: str, match: re.Match[str], words: _Words) -> bool:
    after = match.end()
    quoted = match.group("close")
    if quoted and (_lower_next(text, after) or words.said_after.match(text, after, after + 60)):
        return False
    if _lower_next(text, after):
        return _last_word(text, match.start()) not in words.with_mark
    return True


def _last_word(text: str, stop: int) -> str:
    found = _LAST_WORD.search(text, max(0, stop - WORD_REACH), stop)
    return found[0] if found else ""


def _full_stop_ends(text: str, begin: int, match: re.Match[str], words: _Words) -> bool:
    """Decides on one full stop before a blank and a word that does not start with a small letter."""
    stop, after, closed = match.start(), match.end(), match.group("close")
    word = _last_word(text, stop)
    if closed in ("", ")") and _LIST_NUMBER.fullmatch(text, begin, stop):
        return False
    if closed and closed.strip(")]}"):
        return True
    follows = text[after]
    if follows.isdigit() and (word in words.before_number or word in words.months):
        return False
    if words.ordinal_dot and word.isdigit() and len(word) <= 2:
        return _starter_next(text, after, words)
    if word.rpartition("-")[2] in words.titles:
        return False
    if len(word) == 1 and word.islower() and _INITIAL.match(text, after):
        return False
    if word in words.abbreviations or _DOTTED.match(word):
        return _starter_next(text, after, words)
    if len(word) == 1 and word.islower() and _SPACED_OUT.search(text, max(begin, stop - 4), stop):
        return _starter_next(text, after, words)
    if len(word) == 1 and word.isupper():
        return _starter_next(text, after, words) and not _name_before(text, stop)
    return True


def _starter_next(text: str, after: int, words: _Words) -> bool:
    """Whether the next word is one that begins sentences; an opening quotation mark counts as one."""
    if text[after] in '"“«„¿¡':
        return True
    found = _NEXT_WORD.match(text, after, after + WORD_REACH)
    return found is not None and found[0] in words.starters


def _name_before(text: str, stop: int) -> bool:
    """Whether the initial before `stop` follows a name ("George W. A ..." is no end), not a word ("plan B. The ...")."""
    before = text[max(0, stop - WORD_REACH) : stop - 1].split()
    return bool(before) and before[-1][:1].isupper() and before[-1][-1:] != "."
