"""Text that kept files share, found in a child process where there is much of it: there it can be stopped, and the window's
thread keeps Python's lock to itself."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from threading import Event

from workbench.core import sandbox, settings
from workbench.core.errors import IntakeRefused
from workbench.core.sandbox import Progress
from workbench.core.text import shingles

FEW = 200_000
"""Characters that are compared so fast that a child process would only take longer."""
MILLION = 1_000_000
SHOWN = 600
"""Characters of a passage that are shown."""


@dataclass(frozen=True)
class Shared:
    """Texts number `a` and `b` have `share` (0 to 1) of the shorter one in common. `passage` is the longest that both have, cut
    where it is long; it counts `length` words, or characters where `in_characters`."""

    a: int
    b: int
    share: float
    length: int
    in_characters: bool
    passage: str


def find(
    texts: Sequence[str], *, cancel: Event | None = None, progress: Progress | None = None
) -> list[Shared]:
    """The pairs of texts that share so much that one may come from the other, those that share most first.

    IntakeRefused where that takes more than the limits of the settings allow for each million of characters; Cancelled.
    """
    size = sum(map(len, texts))
    if size <= FEW:
        return _found(texts)
    allowed = settings.limits()
    rows = sandbox.run(
        "workbench.core.shared_text:in_child",
        [text[: shingles.LONGEST] for text in texts],
        seconds=allowed.seconds * -(-size // MILLION),
        memory_mb=allowed.memory_mb,
        cancel=cancel,
        progress=progress,
        on_failure=_too_much,
    )
    return [Shared(*row) for row in rows]


def in_child(texts: list[str]) -> list[tuple[object, ...]]:
    """What was found, as JSON has it."""
    return [astuple(each) for each in _found(texts, report=True)]


def _found(texts: Sequence[str], *, report: bool = False) -> list[Shared]:
    done = 0

    def step() -> None:
        nonlocal done
        done = min(done + 1, len(texts))
        if report:
            sandbox.report(done, len(texts))

    found = shingles.find(texts, step)
    return [
        Shared(
            each.a,
            each.b,
            each.share,
            each.length,
            each.in_characters,
            _cut(shingles.passage(texts[each.a], each)),
        )
        for each in found
    ]


def _cut(passage: str) -> str:
    """A passage of which no more is shown than `SHOWN`, cut behind a word where it has words."""
    if len(passage) <= SHOWN:
        return passage
    return (passage[:SHOWN].rpartition(" ")[0] or passage[:SHOWN]).rstrip() + "…"


def _too_much(why: str) -> IntakeRefused:
    return IntakeRefused(f"The kept texts cannot be compared: {why}. Nothing was changed.")
