"""Reads a list of claims from elsewhere: a table (CSV, XLSX) or annotations (Web Annotation JSON-LD), told by content."""

import threading
from dataclasses import asdict
from pathlib import Path

from workbench.core import sandbox, settings
from workbench.core.errors import FileProblem, IntakeRefused
from workbench.core.intake import annotations, claim_csv, listed, media, source, text
from workbench.core.intake.limits import Limits
from workbench.core.intake.listed import ClaimList

ENDINGS = frozenset({"csv", "tsv", "tab", "xlsx", "json", "jsonld"})
"""Endings of the files among which a list is looked for when they are dropped."""
HEAD_BYTES = 64 * 1024
OLD_WORKBOOK = "This is an old Excel workbook, or one that asks for a password. Save it as .xlsx or CSV. Nothing was imported."
NO_LIST = (
    "This file is no list of claims. Choose a CSV or Excel file, or Web Annotations. Nothing was imported."
)


def read(
    path: Path, *, encoding: str = "", cancel: threading.Event | None = None, limits: Limits | None = None
) -> ClaimList:
    """The list in the file at `path`. `IntakeRefused` for what is none, `FileProblem` for what is no readable file,
    `Cancelled` when `cancel` is set. A given `encoding` wins over every sign in the file."""
    limits = limits or settings.limits()
    name = source.file_name(path)
    data = source.content(path, limits.article_mb)
    reader = f"workbench.core.intake.{_reader(data, name, encoding)}:read"
    rows = sandbox.run(
        reader, data, encoding, asdict(limits), seconds=limits.seconds, memory_mb=limits.memory_mb, cancel=cancel
    )  # fmt: skip
    return ClaimList(name, listed.from_json(rows))


def is_list(path: Path) -> bool:
    """Whether a file that was dropped is a list of claims, by its ending and the beginning of its content."""
    name = source.file_name(path)
    if media.extension(name) not in ENDINGS:
        return False
    try:
        head = source.beginning(path, HEAD_BYTES)
        if _is_workbook(head):
            return True
        decoded, _ = text.decode(head)
    except (FileProblem, IntakeRefused):
        return False
    return annotations.is_list(decoded) if _is_json(decoded) else claim_csv.is_list(decoded)


def _is_workbook(data: bytes) -> bool:
    """Whether these bytes begin or end as those of an Excel workbook do."""
    return data.startswith(b"PK\x03\x04") and (
        b"xl/" in data[:HEAD_BYTES] + data[-HEAD_BYTES:] or b"spreadsheetml" in data[:HEAD_BYTES]
    )


def _reader(data: bytes, name: str, encoding: str) -> str:
    """The module here that reads this content."""
    if _is_workbook(data):
        return "workbook"
    kind = media.media_type(data, name)
    if kind == media.OLE:
        raise IntakeRefused(OLD_WORKBOOK)
    if not (kind.startswith("text/") or kind in media.TEXTUAL) or kind == media.HTML:
        raise IntakeRefused(NO_LIST)
    decoded, _ = text.decode(data[:HEAD_BYTES] if not encoding else data, encoding)
    return "annotations" if _is_json(decoded) else "claim_csv"


def _is_json(decoded: str) -> bool:
    return decoded.lstrip("\ufeff \t\r\n").startswith(("{", "["))
