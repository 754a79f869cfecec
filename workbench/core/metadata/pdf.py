"""What a PDF file says of itself, and what it holds that is never run here: scripts and other actions, attached files."""

import re
from collections.abc import Iterator

from workbench.core.intake.pdf import opened
from workbench.core.metadata import pdf_actions

KEYS = (
    ("title", "Title"),
    ("author", "Author"),
    ("description", "Subject"),
    ("keywords", "Keywords"),
    ("software", "Creator"),
    ("software", "Producer"),
    ("created", "CreationDate"),
    ("changed", "ModDate"),
)
MOMENT = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'?(\d\d)?)?")


def facts(data: bytes) -> Iterator[tuple[str, str]]:
    """The document's information (ISO 32000-1, 14.3.3) and counts. `IntakeRefused` where it is damaged or locked."""
    import pypdfium2.raw as pdfium

    with opened(data) as document:
        about = document.get_metadata_dict(skip_empty=True)
        for name, key in KEYS:
            yield name, _moment(about.get(key, ""))
        yield "pages", str(len(document))
        counts = {
            "scripts": pdfium.FPDFDoc_GetJavaScriptActionCount(document),
            "attached files": document.count_attachments(),
            "signatures": pdfium.FPDF_GetSignatureCount(document),
        }
    actions, on_opening = pdf_actions.read(data)
    yield "when opened", on_opening
    for name in (*counts, *dict.fromkeys(pdf_actions.KINDS.values())):
        # PDFium knows only scripts and files with a name, and reads some files that the other reader cannot.
        count = max(counts.get(name, 0), actions[name])
        yield name, str(count) if count > 0 else ""


def _moment(said: str) -> str:
    """A date of PDF, "D:20240301101500+01'00'", as ISO 8601 has it; anything else as it stands."""
    found = MOMENT.match(said)
    if found is None:
        return said
    year, month, day, hour, minute, second, utc, zone, minutes = found.groups()
    behind = f" {zone}:{minutes or '00'}" if zone else " UTC" if utc else ""
    return f"{year}-{month}-{day} {hour}:{minute}:{second}{behind}"
