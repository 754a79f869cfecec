"""5,000 claims carried to another version of 1 MB of text, beside a count of the words of both versions."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Result, Score, in_turn, seconds
from workbench.core.model import Anchor, Span
from workbench.core.text import anchor, sentences, versions

SIZE = 1_000_000
CLAIMS = 5_000
ROUNDS = 3
NOISE = 0.1
"""The share of the words outside the claims that another version has in other words, and of paragraphs that moved."""

NOUNS = (
    "river", "stone", "paper", "window", "garden", "market", "morning", "engine", "letter", "copper", "sailor", "winter",
    "basket", "forest", "ladder", "hammer", "button", "county", "mayor", "budget", "council", "bridge", "school", "farmer",
    "doctor", "signal", "harbour", "repair", "weather", "machine", "village", "company", "project",
)  # fmt: skip
DEEDS = (
    "opened",
    "closed",
    "counted",
    "repaired",
    "visited",
    "painted",
    "measured",
    "crossed",
    "carried",
    "finished",
)
NAMES = ("Anna Berg", "Dag Holm", "Mira Sato", "Orrin", "Valbruk", "Ostmark")


def run(_: Path) -> Iterator[Result | Score]:
    """Speed where much, nothing and every claim changed; then the share of unchanged claims that were carried."""
    chance = random.Random(1)
    old = article(chance)
    claims = sorted(chance.sample(sentences.split(old, "en"), CLAIMS), key=lambda span: span.start)
    noisy = changed(old, claims, chance)
    others = {
        "every tenth other word changed": noisy,
        "nothing changed": old,
        "every number changed": re.sub(r"\d+", lambda found: str(int(found[0]) + 1), old),
    }
    words = re.compile(r"\w+")
    for name, new in others.items():
        yield in_turn(
            f"{CLAIMS:,} claims, {name}",
            lambda _, new=new: seconds(lambda: anchor.carry(old, claims, new, "en")),
            lambda _, new=new: seconds(lambda: (words.findall(old), words.findall(new))),
            ROUNDS,
        )
    yield in_turn(
        "1 MB set beside another version",
        lambda _: seconds(lambda: versions.align(old, noisy, "en")),
        lambda _: seconds(lambda: (words.findall(old), words.findall(noisy))),
        ROUNDS,
    )
    yield from _carried(old, claims, noisy)


def _carried(old: str, claims: list[Span], new: str) -> Iterator[Score]:
    found = anchor.carry(old, claims, new, "en")
    held = [
        (span, each.span)
        for span, each in zip(claims, found, strict=True)
        if each.state in (Anchor.EXACT, Anchor.MOVED) and each.span
    ]
    wrong = sum(old[span.start : span.end] != new[at.start : at.end] for span, at in held)
    yield Score("unchanged claims carried through that noise", len(held) / len(claims), "at least 0.95")
    yield Score("claims carried to other words", float(wrong), "0")


def article(chance: random.Random) -> str:
    """About SIZE characters of paragraphs, all of a few words, so that many sentences are much alike."""
    paragraphs: list[str] = []
    size = 0
    while size < SIZE:
        paragraphs.append(" ".join(sentence(chance) for _ in range(chance.randint(2, 5))))
        size += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def sentence(chance: random.Random) -> str:
    """One sentence with names, a number and a date."""
    nouns = chance.sample(NOUNS, 7)
    return (
        f"The {nouns[0]} {nouns[1]} of {chance.choice(NAMES)} {chance.choice(DEEDS)} {chance.randint(2, 9999)} {nouns[2]} "
        f"{nouns[3]} near the {nouns[4]} {nouns[5]} and the {nouns[6]} in {chance.randint(1980, 2025)}, "
        f"said {chance.choice(NAMES)}."
    )


def changed(text: str, kept: list[Span], chance: random.Random) -> str:
    """Another version: words outside `kept` replaced and paragraphs moved, NOISE of each."""
    inside = bytearray(len(text))
    for span in kept:
        inside[span.start : span.end] = b"\1" * (span.end - span.start)

    def replaced(found: re.Match[str]) -> str:
        return found[0] if inside[found.start()] or chance.random() > NOISE else chance.choice(NOUNS)

    paragraphs = re.sub(r"[A-Za-z]+", replaced, text).split("\n\n")
    for _ in range(int(len(paragraphs) * NOISE)):
        paragraph = paragraphs.pop(chance.randrange(len(paragraphs)))
        paragraphs.insert(chance.randrange(len(paragraphs) + 1), paragraph)
    return "\n\n".join(paragraphs)
