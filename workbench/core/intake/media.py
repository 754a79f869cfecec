"""Tells what a file is: by its content first, then by its name."""

import mimetypes
import re
import zlib

from workbench.core.intake import text

TEXT, MARKDOWN, HTML, MHTML = "text/plain", "text/markdown", "text/html", "multipart/related"
MAIL = "message/rfc822"
PDF, RTF, EPUB = "application/pdf", "application/rtf", "application/epub+zip"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX, CSV = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"
ODT = "application/vnd.oasis.opendocument.text"
ZIP, OLE, UNKNOWN = "application/zip", "application/x-ole-storage", "application/octet-stream"
GZIP, SEVEN_ZIP, RAR = "application/gzip", "application/x-7z-compressed", "application/vnd.rar"
PACKED = (ZIP, GZIP, SEVEN_ZIP, RAR)
RIS, BIBTEX = "application/x-research-info-systems", "application/x-bibtex"
WARC, WACZ = "application/warc", "application/wacz"
CSL = "application/vnd.citationstyles.csl+json"
SIGNATURES = (
    (b"%PDF-", PDF),
    (b"{\\rtf", RTF),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"\x1f\x8b", GZIP),
    (b"7z\xbc\xaf\x27\x1c", SEVEN_ZIP),
    (b"Rar!\x1a\x07", RAR),
    (b"OggS", "audio/ogg"),
    (b"\x7fELF", "application/x-executable"),
)
PACKED_BY_NAME = {"docx": DOCX, "xlsx": XLSX, "odt": ODT, "epub": EPUB, "wacz": WACZ}
BY_NAME = {
    "md": MARKDOWN,
    "markdown": MARKDOWN,
    "mdown": MARKDOWN,
    "txt": TEXT,
    "text": TEXT,
    "log": TEXT,
    "csv": CSV,
    "ris": RIS,
    "bib": BIBTEX,
    "bibtex": BIBTEX,
    "biblatex": BIBTEX,
    "csljson": CSL,
}
PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
ANY_TAG = re.compile(rb"<(?:p|div|a|br|span|table|h[1-6]|title|meta|article|li)\b[^<>]*>", re.IGNORECASE)
MAIL_HEAD = re.compile(rb"(?:From [^\r\n]+\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]")
MULTIPART = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
BINARY = re.compile(rb"[\x00-\x06\x0e-\x1a]")
RIS_RECORD = re.compile(rb"^TY {1,2}- {0,2}[A-Za-z]{2,10}\s*$", re.MULTILINE)
RIS_TAG = re.compile(rb"^[A-Z][A-Z0-9] {1,2}-(?: |\s*$)", re.MULTILINE)
LINE = re.compile(rb"^\s*\S", re.MULTILINE)
BIBTEX_START = re.compile(
    rb"\s*(?:%[^\n]*\n\s*)*"
    rb"@(?:(?:comment|preamble|string)\s*[{(]|[a-z]{3,20}\s*[{(]\s*(?:[^\s{}(),=\"]{0,200}\s*,|[\w-]{1,40}\s*=))",
    re.IGNORECASE,
)
CSL_START = re.compile(rb'\s*(?:\[\s*\{|\{\s*"(?:items|references)"\s*:\s*\[|\{)\s*"')
CSL_TYPE = re.compile(
    rb'"type"\s*:\s*"(?:article(?:-[a-z]+)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-[a-z]+)?'
    rb"|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet"
    rb"|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report"
    rb'|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"'
)
CSL_FIELD = re.compile(rb'"(?:issued|container-title|author|accessed|DOI|ISBN|citation-key)"\s*:')
TEXTUAL = {"application/json", "application/xml", "image/svg+xml", RIS, BIBTEX, CSL}
TABLES = frozenset({XLSX, CSV})
REFERENCES = frozenset({RIS, BIBTEX, CSL})
"""Lists of references: they become records of evidence, never an article."""
WEB_ARCHIVES = frozenset({WARC, WACZ})
WARC_START, GZIP_START = b"WARC/", b"\x1f\x8b"
HEAD_BYTES = 8192


def media_type(data: bytes, file_name: str = "") -> str:
    """The media type of `data`; "text/plain" for what shows no other sign and may yet turn out not to be text."""
    head = data[:HEAD_BYTES]
    if _is_warc(head):
        return WARC
    for signature, found in SIGNATURES:
        if head.startswith(signature):
            return found
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return _packed(data, file_name)
    return _written(head, extension(file_name), file_name)


def extension(file_name: str) -> str:
    """What stands behind the last dot, in lower case."""
    return file_name.rpartition(".")[2].lower() if "." in file_name else ""


def _is_warc(head: bytes) -> bool:
    """True for a web archive, packed as it usually is or not."""
    if head.startswith(GZIP_START):
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS + 16).decompress(head, len(WARC_START))
        except zlib.error:
            return False
    return head.startswith(WARC_START)


def _packed(data: bytes, file_name: str) -> str:
    """Which of the document formats a zip archive is, by the names at its start and in its directory at the end."""
    head = data[: HEAD_BYTES * 8] + data[-HEAD_BYTES * 8 :]
    if b"mimetypeapplication/epub+zip" in head:
        return EPUB
    if b"mimetype" + ODT.encode() in head:
        return ODT
    if b"datapackage.json" in head and b"archive/" in head:
        return WACZ
    if b"META-INF/container.xml" in head:
        return EPUB
    if b"word/document" in head:
        return DOCX
    if b"xl/workbook" in head or b"xl/worksheets" in head:
        return XLSX
    return PACKED_BY_NAME.get(extension(file_name)) or by_name(file_name) or ZIP


def _written(head: bytes, ending: str, file_name: str) -> str:
    """Which kind of text it is."""
    # UTF-16 shows its tags only with the zero bytes taken out.
    plain = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe").replace(b"\x00", b"")
    if ending == "eml" and MAIL_HEAD.match(plain):
        return MAIL
    if MULTIPART.search(plain):
        return MHTML
    if PAGE.match(plain) or (ending in {"htm", "html", "xhtml"} and ANY_TAG.search(plain)):
        return HTML
    listed = _references(plain)
    if listed:
        return listed
    if ending in BY_NAME:
        return BY_NAME[ending]
    guessed = by_name(file_name)
    if guessed in TEXTUAL or (BINARY.search(head) and not wide(head)):
        return guessed or TEXT
    return guessed if guessed.startswith("text/") and guessed != HTML else TEXT


def _references(head: bytes) -> str:
    """Which form of a list of references begins with `head`, or ""."""
    if RIS_RECORD.search(head) and 3 * len(RIS_TAG.findall(head)) > len(LINE.findall(head)):
        return RIS
    if BIBTEX_START.match(head):
        return BIBTEX
    is_csl = CSL_START.match(head) and CSL_TYPE.search(head) and CSL_FIELD.search(head)
    return CSL if is_csl else ""


def wide(head: bytes) -> bool:
    """True for text in UTF-16 or UTF-32, where zero bytes are usual."""
    return head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or bool(text.unmarked_wide(head))


def by_name(file_name: str) -> str:
    """The media type that the name stands for, or "". The same on every machine: no table of the system is read."""
    return mimetypes.MimeTypes().guess_type(file_name)[0] or ""
