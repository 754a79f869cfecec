"""The sentences of a text; those of a long one in a child process, so that the window's thread keeps Python's lock to itself."""

from array import array

from workbench.core import sandbox, settings
from workbench.core.errors import IntakeRefused
from workbench.core.model import Span
from workbench.core.text import sentences

LONG = 100_000
"""Characters whose sentences are found so fast that a child process would only take longer."""
MILLION = 1_000_000


def split(text: str, language: str) -> list[Span]:
    """As `sentences.split`. IntakeRefused where a long text takes more than the limits of the settings allow for each started
    million of characters."""
    if len(text) <= LONG:
        return sentences.split(text, language)
    allowed = settings.limits()
    edges = array("q")
    edges.frombytes(
        sandbox.run(
            "workbench.core.splitting:in_child",
            text.encode(),
            language,
            seconds=allowed.seconds * -(-len(text) // MILLION),
            memory_mb=allowed.memory_mb,
            on_failure=_not_split,
        )
    )
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def in_child(text: bytes, language: str) -> bytes:
    """Start and end of each sentence, as numbers of eight bytes."""
    return array(
        "q", [edge for each in sentences.split(text.decode(), language) for edge in (each.start, each.end)]
    ).tobytes()


def _not_split(why: str) -> IntakeRefused:
    """The error of a text whose sentences could not be found."""
    return IntakeRefused(
        f"The sentences of this text cannot be found: {why}. What is unread in it is not shown. Nothing was changed."
    )
