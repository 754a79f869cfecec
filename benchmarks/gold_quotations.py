"""Quotations and their sources against PolNeAR, the Political News Attribution Relations corpus.

https://github.com/networkdynamics/PolNeAR (Newell, Margolin and Ruths, LREC 2018). A part such as `data/dev` holds
`text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` in the standoff format of brat (https://brat.nlplab.org/standoff.html):
text-bound lines (`T1 Source 89 106 The Post`, several stretches divided by ";") and events (`E1 Attribution:T4
Content:T3 Cue:T2 Source:T1`), with offsets in code points.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scores import GoldError, Tally
from workbench.core.text import quotations
from workbench.core.text.quotations import Quotation

OPENING, CLOSING = "“\"‘'«„", "”\"’'»“"
PAUSES = " \n.,;:!?"
PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who", "his", "her", "their"])
SAME = 0.5
"""Two stretches are the same quotation when they share this part of the words that either holds."""

NONE = Tally()
_WORD = re.compile(r"\w+")
_ANNOTATOR = re.compile(r"_[0-9a-f]{4}$")

Stretch = tuple[int, int]


@dataclass(frozen=True)
class Content:
    """One stretch of reported words. `sources` and `cues` are empty where the article names none."""

    start: int
    end: int
    sources: tuple[Stretch, ...]
    cues: tuple[Stretch, ...]


@dataclass(frozen=True)
class Annotated:
    """An article with its attributions. `misfits` counts the annotations whose words do not stand where they say."""

    name: str
    text: str
    contents: tuple[Content, ...]
    misfits: int = 0


@dataclass(frozen=True)
class Scored:
    """`direct_recall` and `direct_precision` are tallies of their own: a direct quotation found counts whatever the
    program calls it, and one that the program calls direct is right on any reported words."""

    direct_recall: Tally = NONE
    direct_precision: Tally = NONE
    spans: Tally = NONE
    words: Tally = NONE
    sources: Tally = NONE
    misfits: int = 0

    def __add__(self, other: "Scored") -> "Scored":
        return Scored(
            self.direct_recall + other.direct_recall,
            self.direct_precision + other.direct_precision,
            self.spans + other.spans,
            self.words + other.words,
            self.sources + other.sources,
            self.misfits + other.misfits,
        )


def articles(part: Path) -> Iterator[Annotated]:
    """The articles of one part of the corpus. Of several annotators of an article the first by name is taken."""
    seen: set[str] = set()
    files = sorted((part / "attributions").glob("*.ann"))
    if not files:
        raise GoldError(f"{part}: no attributions/*.ann. Give a part of PolNeAR, such as data/dev.")
    for file in files:
        name = _ANNOTATOR.sub("", file.stem)
        if name in seen:
            continue
        seen.add(name)
        source = part / "text" / f"{name}.txt"
        if not source.is_file():
            raise GoldError(f"{source} is missing, the text of {file.name}.")
        # Line ends count in the offsets, so nothing may translate them.
        text = source.read_bytes().decode("utf-8")
        yield _annotated(name, text, file.read_text(encoding="utf-8"))


def _annotated(name: str, text: str, lines: str) -> Annotated:
    bound: dict[str, tuple[Stretch, ...]] = {}
    events: list[dict[str, list[str]]] = []
    misfits = 0
    for line in lines.splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            where, _, words = rest.partition("\t")
            stretches = _stretches(where)
            covered = " ".join(text[start:end] for start, end in stretches)
            if covered.split() == words.split():
                bound[key] = stretches
            else:
                misfits += 1
        elif key.startswith("E"):
            events.append(_roles(rest))
    contents: list[Content] = []
    for event in events:
        sources, cues = _of(event, "Source", bound), _of(event, "Cue", bound)
        contents += [Content(start, end, sources, cues) for start, end in _of(event, "Content", bound)]
    return Annotated(name, text, tuple(sorted(contents, key=lambda content: content.start)), misfits)


def _stretches(where: str) -> tuple[Stretch, ...]:
    """The offsets of "Source 0 5;8 10"."""
    places = where.partition(" ")[2].split(";")
    return tuple((int(start), int(end)) for start, end in (place.split() for place in places))


def _roles(event: str) -> dict[str, list[str]]:
    """What takes part in an event, by role; brat numbers the second of a role ("Content2")."""
    roles: dict[str, list[str]] = {}
    for part in event.split():
        role, _, key = part.partition(":")
        roles.setdefault(role.rstrip("0123456789"), []).append(key)
    return roles


def _of(event: dict[str, list[str]], role: str, bound: dict[str, tuple[Stretch, ...]]) -> tuple[Stretch, ...]:
    return tuple(stretch for key in event.get(role, ()) for stretch in bound.get(key, ()))


def is_direct(text: str, content: Content) -> bool:
    """Whether one pair of quotation marks holds all of the content, at its edges or right outside of them."""
    start, end = content.start, content.end
    while end > start + 1 and text[end - 1] in PAUSES:
        end -= 1
    if text[start] not in OPENING:
        start -= 1
    if text[end - 1] not in CLOSING:
        while end < len(text) and text[end] in PAUSES:
            end += 1
        end += 1
    if start < 0 or end > len(text) or text[start] not in OPENING or text[end - 1] not in CLOSING:
        return False
    # A quotation of several paragraphs opens again at each of them.
    inner = re.sub(r"\n\s*\"", "\n", text[start + 1 : end - 1])
    return end - start > 2 and not any(mark in inner for mark in ("”" if text[start] == "“" else text[start]))


def scored(article: Annotated) -> Scored:
    """The program's quotations of one article against the gold ones; README.md says what is counted how."""
    text = article.text
    found = quotations.find(text, "en")
    pairs = _pairs(text, found, article.contents)
    direct = [at for at, content in enumerate(article.contents) if is_direct(text, content)]
    called_direct = [at for at, quotation in enumerate(found) if quotation.kind == "direct"]
    of_found = {mine for mine, _ in pairs}
    of_gold = {gold for _, gold in pairs}
    named = [(found[mine], article.contents[gold]) for mine, gold in pairs if article.contents[gold].sources]
    right = sum(source_is_right(text, quotation, content) for quotation, content in named)
    mine, gold = _words(text, found), _words(text, article.contents)
    return Scored(
        direct_recall=Tally(sum(at in of_gold for at in direct), 0, len(direct)),
        direct_precision=Tally(sum(at in of_found for at in called_direct), len(called_direct), 0),
        spans=Tally(len(pairs), len(found), len(article.contents)),
        words=Tally(len(mine & gold), len(mine), len(gold)),
        sources=Tally(right, len(named), len(named)),
        misfits=article.misfits,
    )


def _words(text: str, spans: Sequence[Quotation] | Sequence[Content]) -> set[int]:
    """The words inside of the spans, as offsets."""
    return {match.start() for span in spans for match in _WORD.finditer(text, span.start, span.end)}


def _pairs(text: str, found: Sequence[Quotation], gold: Sequence[Content]) -> list[tuple[int, int]]:
    """Which found quotation is which gold one, by number: the best matches first, each used once."""
    mine = [_words(text, [quotation]) for quotation in found]
    wanted = [_words(text, [content]) for content in gold]
    ranked: list[tuple[float, int, int]] = []
    for at, words in enumerate(mine):
        for other, others in enumerate(wanted):
            shared = len(words & others)
            if shared and shared / len(words | others) >= SAME:
                ranked.append((-shared / len(words | others), at, other))
    pairs: list[tuple[int, int]] = []
    for _, at, other in sorted(ranked):
        if all(at != first and other != second for first, second in pairs):
            pairs.append((at, other))
    return pairs


def source_is_right(text: str, quotation: Quotation, content: Content) -> bool:
    """Whether the speaker stands where the gold source does, or is the same name elsewhere.

    A source that is only a pronoun names nobody, so there the cue must be the gold one and the name is not judged.
    """
    speaker = quotation.speaker
    if speaker is None:
        return False
    place = (speaker.start or 0, speaker.end or 0)
    if _overlaps(place, content.sources):
        return True
    sources = [_WORD.findall(text[start:end].casefold()) for start, end in content.sources]
    if any(len(words) == 1 and words[0] in PRONOUNS for words in sources):
        cue = quotation.cue
        return cue is not None and _overlaps((cue.start, cue.end), content.cues)
    name = _WORD.findall(speaker.name.casefold())
    return bool(name) and any(name[-1] in words for words in sources)


def _overlaps(stretch: Stretch, others: Sequence[Stretch]) -> bool:
    return any(stretch[0] < end and start < stretch[1] for start, end in others)
