"""Sets what a file is by its content beside what its name says."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from workbench.core.intake import media, normalise

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODS, ODP = "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation"
SVG, MAIL, PROGRAM = "image/svg+xml", "message/rfc822", "application/x-executable"
PACKED_DOCUMENTS = frozenset({media.DOCX, XLSX, PPTX, media.ODT, ODS, ODP})
ZIPPED = PACKED_DOCUMENTS | {media.EPUB, media.WACZ, media.ZIP}
MARKS = (
    (rb"RIFF....WEBP", "image/webp"),
    (rb"RIFF....WAVE", "audio/wav"),
    (rb"RIFF....AVI ", "video/x-msvideo"),
    (rb"BM....\0\0\0\0", "image/bmp"),
    (rb"II\*\0|MM\0\*", "image/tiff"),
    (rb"....ftyp(?:hei|mif1|msf1)", "image/heic"),
    (rb"....ftypavi", "image/avif"),
    (rb"....ftypM4[AB]", "audio/mp4"),
    (rb"....ftypqt", "video/quicktime"),
    (rb"....ftyp", "video/mp4"),
    (rb"ID3[\x02-\x04][\0-\x0f]|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "audio/mpeg"),
    (rb"fLaC", "audio/flac"),
    (rb"\x1aE\xdf\xa3", "video/x-matroska"),
    (rb"\0\0\x01\0[\x01-\x40]\0", "image/x-icon"),
    (rb"MZ.{58}.[\0-\x0f]\0\0|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe", PROGRAM),
    (rb"\xfd7zXZ\0", "application/x-xz"),
    (rb"BZh[1-9]1AY&SY", "application/x-bzip2"),
)
"""How files of a kind begin, besides those in `media.SIGNATURES`."""
_MARKED = tuple((re.compile(mark, re.DOTALL), kind) for mark, kind in MARKS)
_SVG = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b", re.DOTALL
)
_MAIL = re.compile(
    rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:Received|Return-Path|Message-ID|MIME-Version|From|Date):",
    re.IGNORECASE,
)
_HEAD_FIELDS = re.compile(
    rb"^(?:Received|Message-ID|From|To|Date|Subject|MIME-Version):", re.IGNORECASE | re.MULTILINE
)
_TELLING = ("word/document", media.DOCX), ("xl/workbook", XLSX), ("ppt/presentation", PPTX)
_OPEN = re.compile(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)")
BY_ENDING = {
    **media.PACKED_BY_NAME,
    "xlsx": XLSX, "pptx": PPTX, "ods": ODS, "odp": ODP, "zip": media.ZIP, "gz": media.GZIP, "rtf": media.RTF, "eml": MAIL,
    "webp": "image/webp", "flac": "audio/flac", "m4a": "audio/mp4", "mkv": "video/x-matroska", "webm": "video/x-matroska",
    "wav": "audio/wav", "bmp": "image/bmp", "avi": "video/x-msvideo", "ico": "image/x-icon", "ogg": "audio/ogg",
    "doc": media.OLE, "xls": media.OLE, "ppt": media.OLE, "msg": media.OLE, "heif": "image/heic", "opus": "audio/ogg",
    "exe": PROGRAM, "dll": PROGRAM, "ogv": "audio/ogg", "avif": "image/avif",
}  # fmt: skip
ALIKE = (
    frozenset(
        {
            "video/mp4",
            "audio/mp4",
            "video/quicktime",
            "video/3gpp",
            "video/3gpp2",
            "audio/3gpp",
            "audio/3gpp2",
        }
    ),
    frozenset({media.MHTML, MAIL}),
)
"""Kinds that differ in what is in them and begin alike."""
WORDS = {
    media.PDF: "a PDF file", media.RTF: "an RTF document", media.EPUB: "an EPUB book", media.DOCX: "a Word document",
    media.ODT: "an OpenDocument text", XLSX: "an Excel workbook", PPTX: "a PowerPoint presentation",
    media.ZIP: "a ZIP archive", media.OLE: "an old Office document, or one with a password", media.GZIP: "a packed file",
    media.SEVEN_ZIP: "a 7z archive", media.RAR: "a RAR archive", media.HTML: "a web page", media.MHTML: "a saved web page",
    SVG: "a drawing in SVG", MAIL: "an e-mail", PROGRAM: "a program", media.WARC: "a web archive", media.WACZ: "a web archive",
    media.TEXT: "plain text", "image/png": "a PNG picture", "image/jpeg": "a JPEG picture", "image/gif": "a GIF picture",
    "image/webp": "a WebP picture", "image/tiff": "a TIFF picture", "image/heic": "a HEIC picture",
}  # fmt: skip
SHOWN = 3
"""Names in an archive that are told."""


def by_content(data: bytes) -> str:
    """The media type that the bytes show, whatever the file is called; `media.UNKNOWN` where they show none."""
    head = data[: media.HEAD_BYTES]
    found = next((kind for mark, kind in _MARKED if mark.match(head)), "")
    if found:
        return found
    if _SVG.match(head):
        return SVG
    found = media.media_type(data)
    if found == media.ZIP:
        return _packed(data)
    if found in (media.TEXT, media.MHTML) and _is_mail(head):
        return MAIL
    return (
        media.UNKNOWN if found == media.TEXT and media.BINARY.search(head) and not media.wide(head) else found
    )


def mismatch(data: bytes, kind: str, file_name: str) -> str:
    """A sentence where the name stands for another kind than the content is, "" where it does not."""
    ending = media.extension(file_name)
    named = BY_ENDING.get(ending) or media.BY_NAME.get(ending) or media.by_name(file_name)
    is_program = kind == PROGRAM and named != PROGRAM
    if not ending or (not is_program and (not named or named not in _told_by_content() or _fit(named, kind))):
        return ""
    what = WORDS.get(kind, f"a file of the type {kind}")
    if kind == media.UNKNOWN:
        return f"It is named .{ending}, but its content is of no kind that this program knows."
    inside = _names(data) if kind in ZIPPED else ""
    if inside:
        return f"It is named .{ending}, but is {what} with {inside}."
    return f"It is named .{ending}, but is {what}."


def _fit(named: str, kind: str) -> bool:
    """Whether a name that stands for one kind may belong to a file of the other."""
    written = [
        each.startswith("text/") or each in media.TEXTUAL or each in (media.MHTML, MAIL)
        for each in (named, kind)
    ]
    return named == kind or all(written) or any({named, kind} <= each for each in ALIKE)


def _told_by_content() -> frozenset[str]:
    """The kinds that content can be told to be; of a name that stands for another, nothing can be said."""
    marked = {kind for _, kind in (*_MARKED, *media.SIGNATURES)}
    written = {
        media.TEXT,
        media.MARKDOWN,
        media.HTML,
        "text/csv",
        SVG,
        MAIL,
        "application/json",
        "application/xml",
    }
    alike = {kind for kinds in ALIKE for kind in kinds}
    return frozenset(marked | written | alike | ZIPPED) - {media.UNKNOWN}


def _is_mail(head: bytes) -> bool:
    return bool(_MAIL.match(head)) and len({each.lower() for each in _HEAD_FIELDS.findall(head)}) >= 3


def _packed(data: bytes) -> str:
    ends = data[: media.HEAD_BYTES * 8] + data[-media.HEAD_BYTES * 8 :]
    opened = _OPEN.search(ends)
    if opened:
        return opened[1].decode()
    return next((kind for sign, kind in _TELLING if sign.encode() in ends), media.ZIP)


def _names(data: bytes) -> str:
    """The first names in an archive, as they can be shown, and how many more there are; "" where it cannot be read."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = [info.filename for info in archive.infolist()]
    # zipfile says NotImplementedError of an archive version that it does not know.
    except (BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return ""
    shown = [normalise.one_line(name)[:60] for name in names[:SHOWN]]
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(shown) + more
