"""The checks of a text; those of a long one in a child process, so that the window's thread keeps Python's lock to itself."""

import json
from dataclasses import asdict
from threading import Event
from typing import Any

from workbench.core import sandbox, settings
from workbench.core.checks.found import Found, Severity
from workbench.core.model import Span

LONG = 100_000
"""Characters that are checked so fast that a child process would only take longer."""
MILLION = 1_000_000


def check(text: str, language: str, published: str, cancel: Event | None = None) -> tuple[Found, ...]:
    """As `article.check`. IntakeRefused where a long text takes more than the limits of the settings allow for each started
    million of characters, Cancelled when `cancel` is set meanwhile."""
    if len(text) <= LONG:
        from workbench.core.checks import article

        return article.check(text, language, published)
    allowed = settings.limits()
    rows = sandbox.run(
        "workbench.core.checks.apart:in_child",
        text.encode(),
        language,
        published,
        seconds=allowed.seconds * -(-len(text) // MILLION),
        memory_mb=allowed.memory_mb,
        cancel=cancel,
    )
    return tuple(_of_plain(row) for row in json.loads(rows))


def in_child(text: bytes, language: str, published: str) -> bytes:
    """What was found, as JSON."""
    from workbench.core.checks import article

    found = article.check(text.decode(), language, published)
    return json.dumps([asdict(each) for each in found]).encode()


def _of_plain(row: dict[str, Any]) -> Found:
    also = tuple(Span(**span) for span in row["also"])
    return Found(**{**row, "severity": Severity(row["severity"]), "also": also})
