"""The words of an e-mail (.eml): who wrote to whom, when and about what, and the message, decoded; attachments by name only."""

from email import message_from_bytes
from email.utils import parsedate_to_datetime
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, mhtml, normalise, reading
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading

READER = "e-mail 1"


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of the message as an article, as JSON; called in the sandbox."""
    return read_whole(data, encoding, limits)


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of the message, the same as the preview shows. `IntakeRefused` for far more parts than one has."""
    from workbench.core.preview import mail

    allowed = Limits(**limits) if limits else LIMITS
    if mhtml.is_too_deep(data) or mhtml.has_too_many_parts(data, allowed):
        raise IntakeRefused(archive.MANY_PARTS.format(most=allowed.parts))
    message = message_from_bytes(data)
    lines = [normalise.one_line(words) for _style, words in mail.lines_of(message, limits or {})]
    found = Reading(
        text=normalise.stored(filter(None, lines)),
        reader=READER,
        title=mail.said(message, "Subject"),
        byline=mail.said(message, "From"),
        published=_day(str(message.get("Date", ""))),
    )
    return reading.to_json(reading.tidied(found))


def _day(written: str) -> str:
    """The day on which a message says that it was sent, "" where it says none."""
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, OverflowError):
        return ""
