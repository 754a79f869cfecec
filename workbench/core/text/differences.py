"""Names what differs between two wordings of a sentence, so that a person can read it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from workbench.core.text import meaning, spelling, words
from workbench.core.text.cut import cut
from workbench.core.text.words import Word

SHOWN = 60
"""Characters of each side that are shown of a long difference."""

Block = tuple[int, int, int, int]


@dataclass(frozen=True)
class Difference:
    """One place at which two wordings differ. `kind` is one of meaning.KINDS, "words", "capitals", "spelling" (a mended
    typing error) or "quotation marks"; `before` and `after` are the words, "" where there are none. `old` and `new` are
    the places in the two texts."""

    kind: str
    before: str
    after: str
    old: tuple[int, int]
    new: tuple[int, int]

    def __str__(self) -> str:
        if self.kind == "quotation marks":
            return f"quotation marks {'added' if self.after else 'left out'}"
        if self.before and self.after:
            return f"{self.kind} {_short(self.before)} -> {_short(self.after)}"
        return f"{self.kind} {'added' if self.after else 'left out'}: {_short(self.before or self.after)}"


def find(old: str, new: str, language: str) -> list[Difference]:
    """The differences between two sentences in order; typography, blanks and light punctuation do not count."""
    old_words, new_words = words.find(old), words.find(new)
    blocks = list(blocks_of(old_words, new_words))
    if not blocks:
        return []

    @cache
    def bearings() -> tuple[list[meaning.Bearing], list[meaning.Bearing]]:
        return meaning.find(old, language), meaning.find(new, language)

    return [
        _difference(old, new, old_words[a:b], new_words[c:d], bearings, language)
        for a, b, c, d in _split(blocks, old_words, new_words)
    ]


def blocks_of(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Block]:
    """Where two lists of words differ: from a to b in the old one there stands c to d in the new one."""
    from rapidfuzz.distance import Levenshtein

    running: Block | None = None
    for step in Levenshtein.opcodes([word.plain for word in old], [word.plain for word in new]):
        if step.tag == "equal":
            if running:
                yield running
            running = None
        elif running:
            running = (running[0], step.src_end, running[2], step.dest_end)
        else:
            running = (step.src_start, step.src_end, step.dest_start, step.dest_end)
    if running:
        yield running


def _split(blocks: Sequence[Block], old: Sequence[Word], new: Sequence[Word]) -> Iterator[Block]:
    """Quotation marks at the edges of a block, and the words of one of equal length, each by itself; a block whose words
    differ by their capitals alone stays whole."""
    for a, b, c, d in blocks:
        if b - a != d - c:
            (a, b, c, d), peeled = _peeled((a, b, c, d), old, new)
            yield from peeled
        if b - a == d - c and not _only_capitals(old[a:b], new[c:d]):
            yield from ((a + step, a + step + 1, c + step, c + step + 1) for step in range(b - a))
        elif b > a or d > c:
            yield a, b, c, d


def _peeled(block: Block, old: Sequence[Word], new: Sequence[Word]) -> tuple[Block, list[Block]]:
    """A block without the quotation marks at its edges, and these."""
    a, b, c, d = block
    found: list[Block] = []
    while a < b and old[a].plain == words.DOUBLE_MARK:
        found, a = [*found, (a, a + 1, c, c)], a + 1
    while c < d and new[c].plain == words.DOUBLE_MARK:
        found, c = [*found, (a, a, c, c + 1)], c + 1
    while a < b and old[b - 1].plain == words.DOUBLE_MARK:
        found, b = [*found, (b - 1, b, d, d)], b - 1
    while c < d and new[d - 1].plain == words.DOUBLE_MARK:
        found, d = [*found, (b, b, d - 1, d)], d - 1
    return (a, b, c, d), found


def _only_capitals(old: Sequence[Word], new: Sequence[Word]) -> bool:
    return [word.plain.casefold() for word in old] == [word.plain.casefold() for word in new]


def _difference(
    old: str,
    new: str,
    before: Sequence[Word],
    after: Sequence[Word],
    bearings: Callable[[], tuple[list[meaning.Bearing], list[meaning.Bearing]]],
    language: str,
) -> Difference:
    places = tuple((found[0].start, found[-1].end) if found else (0, 0) for found in (before, after))
    (a, b), (c, d) = places
    if any(map(_has_digit, (*before, *after))):
        touched = ["number"]  # comes first of all kinds, so that the others need not be looked for
    else:
        touched = [*_touched(bearings()[0], a, b), *_touched(bearings()[1], c, d)]
    kind = _kind(before, after, touched, language)
    return Difference(kind, old[a:b], new[c:d], (a, b), (c, d))


def _kind(before: Sequence[Word], after: Sequence[Word], touched: Sequence[str], language: str) -> str:
    if {word.plain for word in (*before, *after)} == {words.DOUBLE_MARK}:
        return "quotation marks"
    if _only_capitals(before, after):
        return "capitals"
    kinds = [kind for kind in meaning.KINDS if kind in touched]
    if kinds:
        return kinds[0]
    if len(before) == len(after) == 1 and spelling.is_mended(before[0].plain, after[0].plain, language):
        return "spelling"
    return "words"


def _has_digit(word: Word) -> bool:
    return any(map(str.isdigit, word.plain))


def _touched(bearings: Sequence[meaning.Bearing], start: int, end: int) -> Iterator[str]:
    return (bearing.kind for bearing in bearings if bearing.start < end and bearing.end > start)


def _short(text: str) -> str:
    return cut(" ".join(text.split()), SHOWN)
