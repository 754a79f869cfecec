"""An e-mail as it can be read: who wrote to whom and when, its words, and what was attached, by name only."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from typing import Any

from workbench.core.errors import CannotShow
from workbench.core.intake import mhtml, normalise, text
from workbench.core.intake.limits import Limits
from workbench.core.preview import saved, words

HEADS = ("From", "To", "Cc", "Date")
TOO_MANY = (
    "This e-mail holds far more parts than a message has, so it was not opened. It is unchanged; save a copy to read it in a "
    "mail program."
)
ATTACHED = "Attached: {name} ({kind})"


def read(data: bytes, limits: dict[str, Any], ask: dict[str, Any]) -> dict[str, Any]:
    """The wanted part of the message, as `words.shown` gives it; in the sandbox."""
    bounds = Limits(**limits)
    if mhtml.is_too_deep(data) or mhtml.has_too_many_parts(data, bounds):
        raise CannotShow(TOO_MANY)
    message = message_from_bytes(data)
    return words.of_lines(lines_of(message, limits), ask)


def lines_of(message: Message, limits: dict[str, Any]) -> list[tuple[str, str]]:
    """Style and words of each paragraph: the heads, the message, and the names of what is attached."""
    lines = [("heading", said(message, "Subject"))]
    lines += [("row", f"{name}: {said(message, name)}") for name in HEADS if message.get(name)]
    lines += _body(message, limits)
    for part in message.walk():
        name = part.get_filename()
        if name:
            kind = part.get_content_type()
            lines.append(("aside", ATTACHED.format(name=normalise.one_line(_decoded(name)), kind=kind)))
    return lines


def _body(message: Message, limits: dict[str, Any]) -> list[tuple[str, str]]:
    """The paragraphs of the message: of its plain text, else of its page, rebuilt as a saved one is."""
    parts = [part for part in message.walk() if not part.is_multipart() and not part.get_filename()]
    for kind in ("text/plain", "text/html"):
        part = next((part for part in parts if part.get_content_type() == kind), None)
        content = mhtml.content_of(part) if part is not None else b""
        if part is None or not content.strip():
            continue
        encoding = saved.fitting(content, part.get_content_charset() or "")
        if kind == "text/html":
            return saved.lines_of(content, encoding, limits)
        written = normalise.clean(text.decode(content, encoding)[0])
        return [("", line) for line in written.split("\n")]
    return []


def said(message: Message, name: str) -> str:
    """A field of the message on one line."""
    return normalise.one_line(_decoded(str(message.get(name, ""))))


def _decoded(value: str) -> str:
    """A field with its encoded words read; as it stands where they are broken."""
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        return value
