"""Reads a web archive: its records one after the other, and of those the pages, with all that is unpacked counted."""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import asdict, dataclass
from io import BytesIO
from typing import IO, Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, html, media, reading
from workbench.core.intake.limits import LIMITS, Limits

DAMAGED = "The archive is damaged after {number} records; what follows cannot be read."
PACKED = "{url} is packed in a way that cannot be read here ({way})."
TOO_LARGE = "{url} is larger than {limit} MB."
CUT = "{url} is cut short in the archive."
TYPES = {"text/html": media.HTML, "application/xhtml+xml": media.HTML, "application/pdf": media.PDF}
PARTS_OF_PAGES = {"iframe", "frame", "embed", "object", "empty", "script", "style", "image"}
"""What a browser says that it asks for (Sec-Fetch-Dest) where it is no page of its own."""
WAYS = {"", "identity", "gzip", "deflate"}
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z", re.ASCII)
BLOCK = 64 * 1024
MANY_PAGES = (
    "This web archive holds more than {most:,} pages. Take out those that you need with the program that made it, or raise "
    "the limit in the settings. Nothing was imported."
)


@dataclass(frozen=True)
class Page:
    """One page of an archive. `encoding` is the one that its server named, where that fits."""

    url: str
    captured_at: str
    media_type: str
    encoding: str
    data: bytes


def read(data: bytes, kind: str, limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The pages of a web archive, as JSON; called in the sandbox."""
    bounds = Limits(**limits) if limits else LIMITS
    found = Pages(bounds)
    # The library writes pieces of the records that it cannot read to the standard error.
    with redirect_stderr(io.StringIO()):
        for part in _parts(data, kind, bounds):
            found.take(Unpacked(part, bounds))
    return {"pages": [asdict(page) for page in found.pages()], "problems": found.problems}


def _parts(data: bytes, kind: str, limits: Limits) -> Iterator[IO[bytes]]:
    """The WARC files in a file: itself, or those in the folder `archive` of a WACZ package."""
    if kind == media.WARC:
        yield BytesIO(data)
        return
    with archive.opened(data, limits, nested=True) as package:
        for info in package.infolist():
            if info.filename.startswith("archive/") and not info.is_dir():
                with package.open(info) as part:
                    yield part


class Unpacked:
    """A WARC file without its packing, of however many gzip members, read piece by piece: never more than is asked for, and in
    all no more than the limits allow."""

    def __init__(self, source: IO[bytes], limits: Limits) -> None:
        self._source, self._limits = source, limits
        self._waiting = source.read(len(media.WARC_START))
        self._is_packed = self._waiting.startswith(media.GZIP_START)
        self._unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
        self._packed, self._read = len(self._waiting), 0

    def read(self, size: int = BLOCK) -> bytes:
        """Up to `size` bytes; b"" at the end. `ValueError` for what is no web archive, `IntakeRefused` for a bomb."""
        piece = self._unpack(size) if self._is_packed else self._take(size)
        if not self._read and not piece.startswith(media.WARC_START):
            # The library would unpack a second packing, and count nothing.
            raise ValueError("no web archive")
        self._read += len(piece)
        if self._read > self._limits.unpacked_mb * archive.MB or (
            self._read > max(archive.HARMLESS_BYTES, self._limits.ratio * self._packed)
        ):
            raise IntakeRefused(archive.TOO_LARGE)
        return piece

    @property
    def is_cut(self) -> bool:
        """Whether the packed bytes ended in the middle of a member."""
        return self._is_packed and not self._unpacker.eof

    def _take(self, size: int) -> bytes:
        waiting, self._waiting = self._waiting, b""
        if not waiting:
            waiting = self._source.read(size)
            self._packed += len(waiting)
        return waiting

    def _unpack(self, size: int) -> bytes:
        while packed := self._take(BLOCK):
            if self._unpacker.eof:
                self._unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
            piece = self._unpacker.decompress(packed, size)
            self._waiting = self._unpacker.unconsumed_tail or self._unpacker.unused_data
            if piece:
                return piece
        return b""


class Pages:
    """Gathers the pages of the WARC files of one archive."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._left = limits.unpacked_mb * archive.MB
        self._found: list[Page] = []
        self._asked_for: dict[str, str] = {}
        self.problems: list[str] = []

    def take(self, stream: Unpacked) -> None:
        """Reads one WARC file to its end, or to where it is damaged."""
        from warcio.archiveiterator import WARCIterator

        number, before = 0, len(self.problems)
        try:
            for record in WARCIterator(stream):
                self._look_at(record)
                number += 1
            if stream.is_cut and len(self.problems) == before:
                raise EOFError
        except IntakeRefused:
            raise
        except Exception:  # noqa: BLE001  the library has no one error for what it cannot read
            self.problems.append(DAMAGED.format(number=number))

    def pages(self) -> list[Page]:
        """The pages that somebody looked at, not those that stand inside another one; where that leaves none, all."""
        whole = [page for page in self._found if self._asked_for.get(page.url) not in PARTS_OF_PAGES]
        return whole or self._found

    def _look_at(self, record: Any) -> None:
        headers, url = (
            record.http_headers,
            reading.web_address(record.rec_headers.get_header("WARC-Target-URI") or ""),
        )
        if record.rec_type == "request" and headers and url:
            self._asked_for.setdefault(url, headers.get_header("Sec-Fetch-Dest") or "")
        if record.rec_type not in {"response", "resource"} or not url:
            return
        if record.rec_type == "response" and not (headers and headers.get_statuscode() == "200"):
            return
        said = (headers and headers.get_header("Content-Type")) or (record.content_type or "")
        kind, _, about = said.partition(";")
        if kind.strip().lower() in TYPES:
            self._keep(record, url, about)

    def _keep(self, record: Any, url: str, about: str) -> None:
        way = (
            ((record.http_headers and record.http_headers.get_header("Content-Encoding")) or "")
            .strip()
            .lower()
        )
        if way not in WAYS:
            self.problems.append(PACKED.format(url=url, way=way))
            return
        data = self._content(record)
        if data is None:
            self.problems.append(TOO_LARGE.format(url=url, limit=self._limits.part_mb))
            return
        if getattr(record.raw_stream, "limit", 0) and not record.raw_stream.read(1):
            self.problems.append(CUT.format(url=url))
            return
        kind = media.media_type(data, "page.html")
        if kind not in TYPES.values():
            return
        if len(self._found) == self._limits.archive_pages:
            raise IntakeRefused(MANY_PAGES.format(most=self._limits.archive_pages))
        moment = MOMENT.fullmatch(record.rec_headers.get_header("WARC-Date") or "")
        self._found.append(Page(url, f"{moment[1]}Z" if moment else "", kind, _charset(about, data), data))

    def _content(self, record: Any) -> bytes | None:
        """The bytes of a page as its server meant them, or None for more than a page may have."""
        stream, pieces, size = record.content_stream(), [], 0
        while piece := stream.read(BLOCK):
            pieces.append(piece)
            size += len(piece)
            self._left -= len(piece)
            if self._left < 0:
                raise IntakeRefused(archive.TOO_LARGE)
            if size > self._limits.part_mb * archive.MB:
                return None
        return b"".join(pieces)


def _charset(about: str, data: bytes) -> str:
    """The encoding that the server named behind the type, where the bytes are that; else ""."""
    found = re.search(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", about, re.IGNORECASE)
    name = html.WEB_NAMES.get(found[1].lower(), found[1]) if found else ""
    try:
        data.decode(name or "utf-8")
    except (LookupError, UnicodeError):
        return ""
    return name
