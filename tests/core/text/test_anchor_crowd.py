"""A crowd of look-alikes: texts whose sentences are all of one build, edited at random, where each sentence is known by its
number; what is carried stands in its own sentence. And no text makes carrying slow."""

import random
from dataclasses import dataclass

import pytest

from tests.growth import filled, grows_evenly
from workbench.core.model import Anchor, Span
from workbench.core.text import anchor

NAMES = ("Ann Berg", "Bo Lund", "Cy Marsh", "Dee Holt")
TOWNS = ("Orrin", "Valbruk", "Tarn")
THINGS = ("boats", "houses", "lamps", "jobs")
DEEDS = ("lost", "built", "sold", "counted")
PEOPLE = ("mayor", "teacher", "sailor", "council")
BUILDS = (
    "The {person} of {town} {deed} {small} {thing}.",
    "{name} {deed} {small} {thing} in {town}.",
    "According to {name}, the {person} {deed} {all} {thing} near {town} in {year}.",
    "It was {deed} in {year} by the {person}.",
    "The {person} did {all} {thing} of {town} no harm and {small} {thing} were {deed}.",
    "“We {deed} {small} {thing},” said {name}, the {person}.",
)

Numbered = tuple[int, str]
"""A sentence and its number in the old text; -1 for one that was written later."""


@dataclass(frozen=True)
class Text:
    """A text, and the number of the sentence at each stretch of it."""

    text: str
    places: tuple[tuple[int, int, int], ...]


def sentence(chance: random.Random) -> str:
    return chance.choice(BUILDS).format(
        name=chance.choice(NAMES),
        town=chance.choice(TOWNS),
        thing=chance.choice(THINGS),
        deed=chance.choice(DEEDS),
        person=chance.choice(PEOPLE),
        all=chance.choice(("all", "some", "most")),
        small=chance.randint(2, 6),
        year=chance.randint(2019, 2022),
    )


def written(paragraphs: list[list[Numbered]]) -> Text:
    text, places = "", []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for number, words in paragraph:
            text += " " if text and not text.endswith("\n") else ""
            places.append((number, len(text), len(text) + len(words)))
            text += words
    return Text(text, tuple(places))


def edited(paragraphs: list[list[Numbered]], chance: random.Random) -> list[list[Numbered]]:
    new = [list(paragraph) for paragraph in paragraphs]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(new))
        if not new[at]:
            continue
        which = chance.randrange(len(new[at]))
        number, words = new[at][which]
        everything = (*NAMES, *TOWNS, *THINGS, *DEEDS, *PEOPLE, "2", "3", "2020")
        edit = chance.choice(("remove", "change", "move", "write", "empty"))
        if edit == "remove":
            new[at].pop(which)
        elif edit == "change":
            new[at][which] = (number, words.replace(chance.choice(everything), chance.choice(everything)))
        elif edit == "move":
            new.insert(chance.randrange(len(new)), new.pop(at))
        elif edit == "write":
            new[at].insert(which, (-1, sentence(chance)))
        else:
            new[at] = []
    return [paragraph for paragraph in new if paragraph] or [[(-1, "Nothing was left.")]]


def spans_of(text: Text, chance: random.Random) -> list[tuple[int, Span]]:
    """Each sentence, and a stretch of words of it."""
    found: list[tuple[int, Span]] = []
    for number, start, end in text.places:
        found.append((number, Span(start, end)))
        blanks = [at for at in range(start, end) if text.text[at] == " "]
        first, last = sorted(chance.sample(blanks, 2))
        found.append((number, Span(first + 1, last if last > first + 1 else end)))
    return found


@pytest.mark.parametrize("seed", range(120))
def test_what_is_carried_stands_in_its_own_sentence(seed: int) -> None:
    chance = random.Random(seed)
    paragraphs = [
        [(10 * row + place, sentence(chance)) for place in range(chance.randint(1, 4))]
        for row in range(chance.randint(3, 12))
    ]
    old, new = written(paragraphs), written(edited(paragraphs, chance))
    chosen = spans_of(old, chance)
    carried = anchor.carry(old.text, [span for _, span in chosen], new.text, "en")
    held = 0
    for (number, span), each in zip(chosen, carried, strict=True):
        if each.state not in (Anchor.EXACT, Anchor.MOVED):
            continue
        held += 1
        assert each.span
        assert new.text[each.span.start : each.span.end] == old.text[span.start : span.end]
        (home,) = [place for place in new.places if place[1] <= each.span.start and each.span.end <= place[2]]
        assert home[0] == number, (old.text[span.start : span.end], each)
    assert held >= len(chosen) // 4


UNITS = {
    "one word": "a",
    "stops": ". ",
    "abbreviations": "a.a.",
    "one sentence": "The road was closed on Monday. ",
    "one paragraph": "The road was closed on Monday.\n\n",
    "Chinese": "渡船每天运送四百人。",
    "marks": '"',
    "names": "Lu Wei ",
    "pronouns": "It was. ",
    "numbers": "5, ",
}


@pytest.mark.parametrize("name", UNITS)
def test_carrying_grows_with_the_text(name: str) -> None:
    def carry(size: int) -> None:
        old = filled(UNITS[name], size)
        new = old[: size // 2] + " It did not change 5 boats. " + old[size // 2 :]
        spans = [Span(start, start + 20) for start in range(0, size - 20, size // 50)]
        anchor.carry(old, spans, new, "en")

    assert grows_evenly(carry, 10_000)
