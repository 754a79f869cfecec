"""Opens a document that is a zip archive; what could blow up or lead elsewhere is refused before anything is parsed.

Nothing is ever unpacked to disk. Parts that hold no words (pictures, fonts, macros, embedded objects) are never opened.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as InflateError

from workbench.core.errors import IntakeRefused
from workbench.core.intake.limits import Limits

DAMAGED = (
    "This document is damaged. Open it in the program that made it and save it again. Nothing was imported."
)
LOCKED = "This document asks for a password. Save a copy without one. Nothing was imported."
TOO_LARGE = (
    "This document unpacks to far more than it seems to hold, so it was not opened. If you trust it, raise the limits in the "
    "settings. Nothing was imported."
)
MANY_PARTS = (
    "This document consists of more than {most:,} parts, so it was not opened. If you trust it, raise the limit in the "
    "settings. Nothing was imported."
)
BAD_NAMES = "This document holds parts with names that point outside of it, so it was not opened. Nothing was imported."
NESTED = "This document holds another archive, which is not opened. Unpack it first. Nothing was imported."
DECLARED = (
    "This document declares entities of its own, so it was not read. Save it again. Nothing was imported."
)
ARCHIVES = (".zip", ".7z", ".rar", ".gz", ".tgz", ".bz2", ".xz", ".tar", ".jar", ".zst")
ARCHIVE_STARTS = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
XML_ENDINGS = (".xml", ".rels")
ENCRYPTED = 0x1
HARMLESS_BYTES = 1_000_000
MB = 1024 * 1024


@contextmanager
def opened(data: bytes, limits: Limits, *, nested: bool = False) -> Iterator[ZipFile]:
    """The archive in `data`, its directory checked. `IntakeRefused` where it is damaged, locked, a bomb or a trick.

    `nested` allows archives in it, for who counts what comes out of them.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            check(archive.infolist(), limits, nested=nested)
            yield archive
    # zipfile says NotImplementedError of a compression or an archive version that it does not know.
    except (BadZipFile, EOFError, InflateError, NotImplementedError, UnicodeDecodeError, OSError):
        raise IntakeRefused(DAMAGED) from None


def check(parts: list[ZipInfo], limits: Limits, *, nested: bool = False) -> None:
    """Refuse an archive for what its directory says."""
    if len(parts) > limits.parts:
        raise IntakeRefused(MANY_PARTS.format(most=limits.parts))
    if sum(part.file_size for part in parts) > limits.unpacked_mb * MB:
        raise IntakeRefused(TOO_LARGE)
    for part in parts:
        if part.flag_bits & ENCRYPTED:
            raise IntakeRefused(LOCKED)
        if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise IntakeRefused(DAMAGED)
        if _leads_outside(part.filename):
            raise IntakeRefused(BAD_NAMES)
        if not nested and part.filename.lower().endswith(ARCHIVES):
            raise IntakeRefused(NESTED)
        if part.file_size > max(HARMLESS_BYTES, limits.ratio * part.compress_size):
            raise IntakeRefused(TOO_LARGE)


def _leads_outside(name: str) -> bool:
    """True for a name that is absolute, climbs up, or is not written as names in archives are."""
    return (
        name.startswith("/")
        or "\\" in name
        or ":" in name
        or ".." in name.split("/")
        or not name.isprintable()
    )


def part(archive: ZipFile, name: str, limits: Limits) -> bytes:
    """The content of one part. `IntakeRefused` where it is missing, oversized or itself an archive.

    `ZipFile` stops at the size that the directory states, so that the checked sizes hold.
    """
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise IntakeRefused(DAMAGED) from None
    if info.file_size > limits.part_mb * MB:
        raise IntakeRefused(TOO_LARGE)
    content = archive.read(info)
    if content.startswith(ARCHIVE_STARTS):
        raise IntakeRefused(NESTED)
    return content


def xml(archive: ZipFile, name: str, limits: Limits) -> bytes:
    """The content of one XML part that declares no document type and thus no entities."""
    content = part(archive, name, limits)
    _refuse_declarations(content)
    return content


class FirstElementError(Exception):
    """Raised to stop the parser where the declarations are over."""


def _refuse_declarations(content: bytes) -> None:
    """`IntakeRefused` for XML with a document type, in whatever encoding, or that is none."""

    def declared(*_: object) -> None:
        raise IntakeRefused(DECLARED)

    def first(*_: object) -> None:
        raise FirstElementError

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = first
    try:
        parser.Parse(content, True)
    except FirstElementError:
        return
    except (expat.ExpatError, LookupError, ValueError):
        raise IntakeRefused(DAMAGED) from None


def words_only(data: bytes, limits: Limits) -> bytes:
    """The same archive with every part that is no XML made empty, and all XML checked."""
    kept = BytesIO()
    with opened(data, limits) as archive, ZipFile(kept, "w") as copy:
        for info in archive.infolist():
            is_xml = info.filename.lower().endswith(XML_ENDINGS)
            copy.writestr(info.filename, xml(archive, info.filename, limits) if is_xml else b"")
    return kept.getvalue()
