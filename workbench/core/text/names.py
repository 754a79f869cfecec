"""Finds names in a text and carries a short form ("Lu") back to the full name ("Lu Wei")."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.light import light
from workbench.core.model import Speaker
from workbench.core.text.rules import Rules, alternatives

LONGEST = 10
"""A run of more capitalised words is a heading or a list."""
LONGEST_KEPT = 30_000
"""Characters of a text whose names are kept."""
MOST_KEPT = 4096
"""Runs of capitalised words whose name is kept."""
LONGEST_SPAN = 200
"""Characters; a longer run is not even looked at word by word."""

LAST_CASED = 0x2000
"""Scripts behind this code point have no capitals that news uses."""


@light
class Name:
    """A name as it stands at text[start:end], titles left out. `titled` tells that a title stood before it."""

    start: int
    end: int
    words: tuple[str, ...]
    titled: bool = False


@dataclass(frozen=True, eq=False)
class _Lists:
    name: re.Pattern[str]
    starters: frozenset[str]
    titles: frozenset[str]
    organisations: frozenset[str]


@cache
def capitals() -> str:
    """A character class of the capital letters of Latin, Greek, Cyrillic and the like."""
    return "[" + "".join(filter(str.isupper, map(chr, range(LAST_CASED)))) + "]"


@cache
def _lists(rules: Rules) -> _Lists:
    dotted = alternatives(title for title in rules.words("sentences", "titles") if title[:1].isupper())
    capital = rf"(?:(?:{dotted})\.|(?:[A-Z]\.)+(?!\w)|{capitals()}\w*(?:[-’'](?!s\b)[^\W_]\w*)*)"
    inner = alternatives(rules.words("names", "inside"))
    starters = {*rules.words("sentences", "starters"), *rules.words("names", "not_names")}
    titles = {
        title.rstrip(".") for title in (*rules.words("names", "titles"), *rules.words("sentences", "titles"))
    }
    return _Lists(
        name=re.compile(rf"(?<![\w’']){capital}(?>(?:[ \u00a0](?:(?:{inner})[ \u00a0]){{0,2}}{capital})*)"),
        starters=frozenset(starters),
        titles=frozenset(titles),
        organisations=frozenset(rules.words("names", "organisations")),
    )


def each(text: str, start: int, end: int, rules: Rules) -> list[Name]:
    """The names in text[start:end], in order. Empty for scripts without capitals."""
    lists = _lists(rules)
    found: list[Name] = []
    for match in lists.name.finditer(text, start, end):
        at, end_at = match.span()
        name = _name(match[0], lists) if end_at - at <= LONGEST_SPAN else None
        if name:
            found.append(Name(at + name.start, at + name.end, name.words, name.titled))
    return found


def whole(text: str, rules: Rules) -> tuple[Name, ...]:
    """The names of a whole text, in order. Several rules read one text: those of the last one are kept, where it is not so long
    that they would take much memory."""
    return _kept(text, rules) if len(text) <= LONGEST_KEPT else _of_all(text, rules)


@lru_cache(maxsize=1)
def _kept(text: str, rules: Rules) -> tuple[Name, ...]:
    return _of_all(text, rules)


def _of_all(text: str, rules: Rules) -> tuple[Name, ...]:
    return tuple(each(text, 0, len(text), rules))


MOST_WORDS = 6
"""An organisation's name of more words has an "of" or "for" in it."""

_WORD = re.compile(r"[^\s\u00a0]+")


@lru_cache(maxsize=MOST_KEPT)
def _name(run: str, lists: _Lists) -> Name | None:
    """The name in a run of capitalised words, with its place there: without the first words that only begin a sentence, and
    without titles. Kept, for a text says its names, and the words that begin its sentences, again and again."""
    words = [(match[0], *match.span()) for match in _WORD.finditer(run)]
    while words and (words[0][0] in lists.starters or words[0][0].islower()):
        words.pop(0)
    if len(words) > LONGEST:
        return None
    words, titled = _without_titles(words, lists)
    if not words:
        return None
    last = words[-1][2]
    if words[-1][0].endswith(".") and words[-1][0].count(".") == 1 and len(words[-1][0]) > 2:
        last -= 1
    return Name(words[0][1], last, tuple(word for word, _, _ in words), titled)


_Word = tuple[str, int, int]
_AND = frozenset(("and", "y", "et", "und", "e", "&"))
_LINKS = _AND | {"of", "for", "on", "the"}


def _without_titles(words: list[_Word], lists: _Lists) -> tuple[list[_Word], bool]:
    """The name behind the last title ("Party Chairman David Pepper"), and whether one stood before it.

    Only organisations keep words such as "and" and "of" inside; of two people the first is taken.
    """
    organisation = _has_organisation(words, lists)
    if not organisation:
        words = _before(words, _AND)
    titled = False
    places = [place for place, (word, _, _) in enumerate(words[:-1]) if word.rstrip(".") in lists.titles]
    if places:
        rest = words[places[-1] + 1 :]
        while rest and rest[0][0].islower():
            rest.pop(0)
        if rest and not _has_organisation(rest, lists) and (len(rest) > 1 or not organisation):
            words, titled = rest, True
    return (words if _has_organisation(words, lists) else _before(words, _LINKS)), titled


def _has_organisation(words: list[_Word], lists: _Lists) -> bool:
    return any(word in lists.organisations for word, _, _ in words)


def _before(words: list[_Word], links: frozenset[str]) -> list[_Word]:
    place = next((place for place, (word, _, _) in enumerate(words) if word in links), len(words))
    return words[:place]


def is_organisation(name: Name, rules: Rules) -> bool:
    """Whether a word such as "Ministry" stands in the name."""
    return not _lists(rules).organisations.isdisjoint(name.words)


class Register:
    """The names of one text, to look up who is meant by a short form. Names must be added in order of place."""

    def __init__(self, text: str, rules: Rules) -> None:
        self._text = text
        self._rules = rules
        self._people: dict[str, list[Name]] = {}
        self._groups: dict[str, list[Name]] = {}
        self._starts: dict[int, list[int]] = {}
        for name in whole(text, rules):
            self._add(name)

    def _add(self, name: Name) -> None:
        if is_organisation(name, self._rules):
            if len(name.words) > MOST_WORDS and _LINKS.isdisjoint(name.words):
                return  # A headline, with a capital on every word.
            for word in name.words:
                self._groups.setdefault(word.lower(), []).append(name)
        elif 2 <= len(name.words) <= 4:
            self._people.setdefault(name.words[-1], []).append(name)
            if name.titled or self._text[name.end : name.end + 2] == ", " or len(name.words) == 2:
                self._people.setdefault(name.words[0], []).append(name)

    def full(self, name: Name) -> Name:
        """The full name that a single word at this place stands for, the last one before it; else the name itself."""
        if len(name.words) != 1:
            return name
        return self._last_before(self._people.get(name.words[0], []), name.start) or name

    def group(self, word: str, before: int) -> Name | None:
        """The organisation that "the ministry" stands for: the last one before with that word in its name."""
        return self._last_before(self._groups.get(word.lower(), []), before)

    def _last_before(self, known: list[Name], place: int) -> Name | None:
        at = bisect_left(known, place, key=lambda name: name.start)
        return known[at - 1] if at else None

    def speaker(self, name: Name) -> Speaker:
        """The speaker meant by a name, with the offsets of the full name where that stands."""
        full = self.full(name)
        return Speaker(self._text[full.start : full.end], full.start, full.end)
