"""What a report says of itself, besides its pages: made by this program at that moment, and by no other and at no other."""

import io
import re
import zipfile
from collections.abc import Callable

import pypdfium2
import pytest

from workbench.core.report import docx, odt, pdf, xlsx
from workbench.core.report.model import Report

Build = Callable[..., Report]
PROGRAM, DAY = "Claim Workbench 0.1.0", "2026-11-22"
OFFICE = {"docx": docx.render, "odt": odt.render, "xlsx": xlsx.render}
OTHERS = re.compile(
    rb"python-docx|xlsxwriter|openpyxl|macintosh|apple inc|normal\.dotm|microsoft (?:excel|macintosh|office)",
    re.IGNORECASE,
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {each.date_time[:3] for each in package.infolist()} == {(1980, 1, 1)}
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("form", OFFICE)
def test_an_office_document_names_no_other_program_nor_moment(report_on: Build, form: str):
    found = parts(OFFICE[form](report_on("One two.", [(0, 3)])))
    for name, part in found.items():
        assert not OTHERS.search(part), name
    about = b"".join(
        part for name, part in found.items() if "docProps" in name or name == "meta.xml"
    ).decode()
    assert PROGRAM in about
    moments = re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z?", about)
    assert moments
    assert {each[:10] for each in moments} == {DAY}
    assert not [name for name in found if "thumbnail" in name]


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_who_made_it_is_the_program(report_on: Build, form: str):
    found = parts(OFFICE[form](report_on("One two.", [(0, 3)])))
    core, app = found["docProps/core.xml"].decode(), found["docProps/app.xml"].decode()
    for name in ("dc:creator", "cp:lastModifiedBy"):
        assert f"<{name}>{PROGRAM}</{name}>" in core
    assert f"<Application>{PROGRAM}</Application>" in app


def test_a_pdf_names_the_program_and_the_moment(report_on: Build):
    about = pypdfium2.PdfDocument(pdf.render(report_on("One two.", [(0, 3)]))).get_metadata_dict()
    assert about["Author"] == PROGRAM
    assert (about["CreationDate"][:10], about["ModDate"][:10]) == ("D:20261122", "D:20261122")
