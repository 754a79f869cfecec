"""What an e-mail says of itself: its head. Anybody can write anything there; each server on its way adds a line on top."""

from collections.abc import Iterator
from email.parser import BytesHeaderParser

from workbench.core.preview.mail import said

HEADS = (
    ("from", "From"),
    ("to", "To"),
    ("subject", "Subject"),
    ("sent", "Date"),
    ("message id", "Message-ID"),
    ("answers to", "In-Reply-To"),
    ("return path", "Return-Path"),
    ("software", "X-Mailer"),
    ("software", "User-Agent"),
    ("checks by the receiver", "Authentication-Results"),
)
MOST_HEAD = 1_000_000
"""Bytes of the message in which its head is looked for."""


def facts(data: bytes) -> Iterator[tuple[str, str]]:
    """The fields of the head, and how many servers say that they passed it on."""
    message = BytesHeaderParser().parsebytes(data[:MOST_HEAD])
    for name, field in HEADS:
        yield name, said(message, field)
    passed = len(message.get_all("Received") or ())
    yield "servers on its way", str(passed) if passed else ""
    yield "signed by the sender's server", "DKIM" if message.get("DKIM-Signature") else ""
