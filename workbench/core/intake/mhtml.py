"""Reads a page saved as MHTML: the page among the parts of the message, and the address that it was saved from."""

import re
from base64 import b64decode
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, html, reading
from workbench.core.intake.limits import LIMITS, Limits

LIBRARIES = html.LIBRARIES
NO_PAGE = "This file holds no web page. Save the page again as a web page (HTML). Nothing was imported."
TOO_DEEP = "This saved page holds far more messages within it than a page has, so it was not opened. Nothing was imported."
PART = re.compile(rb"^--", re.MULTILINE)
BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
MULTIPART = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
DEEPEST = 20
ADDRESSES = ("Snapshot-Content-Location", "Content-Location")


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of the article on a page saved as MHTML, as JSON; called in the sandbox."""
    return _described(data, encoding, limits, whole=False)


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a page saved as MHTML, as JSON: for evidence."""
    return _described(data, encoding, limits, whole=True)


def _described(data: bytes, encoding: str, limits: dict[str, Any] | None, *, whole: bool) -> dict[str, Any]:
    """The reading of the page, with what the message says where the page itself does not."""
    message, page = page_of(data, Limits(**limits) if limits else LIMITS)
    found = read_page(content_of(page), encoding, page.get_content_charset() or "", limits, whole=whole)
    address = next(filter(None, (part.get(name) for name in ADDRESSES for part in (message, page))), "")
    subject = reading.detail(str(make_header(decode_header(message.get("Subject", "")))))
    return found | {
        "url": found["url"] or reading.web_address(str(address)),
        "title": found["title"] or subject,
    }


def page_of(data: bytes, limits: Limits) -> tuple[Message, Message]:
    """The message and its first part that is a web page."""
    if is_too_deep(data):
        raise IntakeRefused(TOO_DEEP)
    if has_too_many_parts(data, limits):
        raise IntakeRefused(archive.MANY_PARTS.format(most=limits.parts))
    message = message_from_bytes(data)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return message, part
    raise IntakeRefused(NO_PAGE)


def is_too_deep(data: bytes) -> bool:
    """True for messages within messages: the parser of the standard library calls itself for each."""
    return max(len(BOUNDARY.findall(data)), len(MULTIPART.findall(data))) > DEEPEST


def has_too_many_parts(data: bytes, limits: Limits) -> bool:
    """True for more parts than the limit: the parser of the standard library takes very long for them."""
    return sum(1 for _ in PART.finditer(data)) > limits.parts


def content_of(page: Message) -> bytes:
    """The bytes of a part. Of base64 that was cut short, which the library leaves as it is, what is there."""
    if str(page.get("Content-Transfer-Encoding", "")).strip().lower() != "base64":
        content = page.get_payload(decode=True)
        return content if isinstance(content, bytes) else b""
    signs = NOT_BASE64.sub("", str(page.get_payload()))
    return b64decode(f"{signs}=="[: (len(signs) + 2) // 4 * 4])


def read_page(
    content: bytes, encoding: str, declared: str, limits: dict[str, Any] | None, *, whole: bool
) -> dict[str, Any]:
    """The reading of a page in the encoding that the user named, else the message's where that one fits."""
    reader = html.read_whole if whole else html.read
    if declared and not encoding:
        try:
            content.decode(declared)
        except (LookupError, UnicodeError):
            declared = ""
    return reader(content, encoding or declared, limits)
