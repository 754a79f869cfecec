"""What a rule found in a text."""

from enum import StrEnum

from workbench.core.light import light
from workbench.core.model import Span


class Severity(StrEnum):
    """`ERROR` contradicts the calendar or arithmetic as written; `WARNING` is to be looked at; `NOTE` is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@light
class Found:
    """One finding on text[start:end]. `message` is one plain sentence, `how` the computation with its numbers;
    `also` holds the other places in the text that it is about."""

    rule: str
    severity: Severity
    message: str
    how: str
    start: int
    end: int
    also: tuple[Span, ...] = ()
