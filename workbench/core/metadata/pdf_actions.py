"""What a PDF file would do when it is opened or clicked (ISO 32000-1, 12.6), counted in its objects. Nothing of it is done."""

import re
import struct
import zlib
from collections import Counter, deque
from collections.abc import Iterator
from io import BytesIO
from typing import Any

MOST_OBJECTS = 20_000
"""Objects that are looked at, those of the document before those of its pages; more would be felt."""
KINDS = {
    "/JavaScript": "scripts",
    "/Launch": "programs to start",
    "/URI": "addresses",
    "/SubmitForm": "forms to send",
    "/ImportData": "forms to send",
    "/GoToR": "links to other files",
    "/GoToE": "links to other files",
}
START, NOWHERE = re.compile(rb"startxref\s+\d+"), b"\nstartxref\n1\n%%EOF\n"
NOT_KNOWN = "?"
PASSED_OVER = frozenset({"/Contents", "/Resources", "/AP", "/StructTreeRoot", "/Metadata", "/Parent"})
"""Where no action can hang, and most of a file is."""


def read(data: bytes) -> tuple[Counter[str], str]:
    """How many there are by the names of `KINDS`, and the attached files; and the kind of action that opening the document
    starts: "" for none or one that only shows a page, `NOT_KNOWN` in a file that cannot be read. Damaged parts are passed
    over."""
    counts: Counter[str] = Counter()
    on_opening = NOT_KNOWN
    for at, each in enumerate(_dictionaries(data)):
        counts.update(_named(each))
        if at == 0:
            action = _resolved(each.get("/OpenAction"))
            kind = _kind(action) if isinstance(action, dict) else ""
            on_opening = kind.removeprefix("/") if kind in KINDS else ""
    return counts, on_opening


def _named(found: dict[str, Any]) -> Iterator[str]:
    if "/JS" in found:
        yield "scripts"
    elif (kind := _kind(found)) in KINDS:
        yield KINDS[kind]
    if "/EF" in found:
        yield "attached files"


def _kind(action: dict[str, Any]) -> str:
    """The name of an action's kind, which may stand elsewhere in the file."""
    return str(_resolved(action.get("/S", "")))


def _dictionaries(data: bytes) -> Iterator[dict[str, Any]]:
    """The dictionaries of a document that actions can hang on, its catalogue first, each once."""
    waiting, seen = deque([_root(data)]), set[int]()
    while waiting and len(seen) < MOST_OBJECTS:
        found = waiting.popleft()
        if _is_reference(found):
            if found.idnum in seen:
                continue
            seen.add(found.idnum)
            found = _resolved(found)
        if isinstance(found, dict):
            yield found
            waiting.extend(each for name, each in found.items() if name not in PASSED_OVER and _holds(each))
        elif isinstance(found, list):
            waiting.extend(filter(_holds, found))


def _holds(found: Any) -> bool:
    """Whether it may hold an action, or leads to what may."""
    return isinstance(found, dict | list) or _is_reference(found)


def _is_reference(found: Any) -> bool:
    return hasattr(found, "idnum")


def _root(data: bytes) -> Any:
    """The document's catalogue; None where the file is damaged or asks for a password.

    Where the table of objects is not at its place, a second look goes without it: pypdf then makes a table of its own.
    """
    from pypdf import PdfReader

    for found in (data, START.sub(b"", data) + NOWHERE):
        try:
            reader = PdfReader(BytesIO(found))
            if reader.is_encrypted:
                reader.decrypt("")
            return reader.trailer.raw_get("/Root")
        except _broken():
            continue
    return None


def _resolved(found: Any) -> Any:
    """What a reference leads to; None where it leads nowhere."""
    try:
        return found.get_object() if _is_reference(found) else found
    except _broken():
        return None


def _broken() -> tuple[type[Exception], ...]:
    """What the reader raises on a file that does not keep to the rules."""
    from pypdf.errors import PyPdfError

    return (
        PyPdfError,
        ArithmeticError,
        AttributeError,
        LookupError,
        NotImplementedError,
        RecursionError,
        TypeError,
        ValueError,
        struct.error,
        zlib.error,
    )
