"""Every form of the report as a program that is not ours reads it: evil words are shown letter by letter, and do nothing."""

import csv as tables
import io
import json as documents
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from lxml import html as pages
from markdown_it import MarkdownIt
from python_calamine import CalamineWorkbook

from tests.core.report.conftest import build
from workbench.core.report import (
    claimreview,
    csv,
    docx,
    html,
    json,
    markdown,
    odt,
    pdf,
    typefaces,
    web_annotation,
    xlsx,
)
from workbench.core.report.model import Report

EVIL = (
    "<script>alert(1)</script> <!-- ]]> </style> #set text(red) $x$ =cmd|'/C calc'!A0 *_[x](y) `q` \\u{41} {{ 7*7 }} &amp; &#65;"
    ' "a" 🧪 مرحبا 中文 \u202edesrever\u202c end'
)
OFFICE = {"docx": docx, "odt": odt, "xlsx": xlsx}


@pytest.fixture(scope="session")
def report() -> Report:
    """A report in which every text of a person is evil: the article, its title, a name, a reason, a quote, the name of a file."""
    text = f"{EVIL}\n\n{EVIL}"
    made = build(text, [(0, len(EVIL)), (len(EVIL) + 2, len(text))], words=EVIL)
    (section,) = made.sections
    first, *rest = section.entries
    kept = replace(
        first.evidence[0].evidence, title="", file_name=f"/home/marta/secret-folder/{_file_name()}"
    )
    entry = replace(first, evidence=(replace(first.evidence[0], evidence=kept), *first.evidence[1:]))
    article = replace(section.article, file_name=f"C:\\secret-folder\\{_file_name()}")
    return replace(made, sections=(replace(section, article=article, entries=(entry, *rest)),))


def _file_name() -> str:
    return EVIL.replace("/", "").replace("\\", "")


@pytest.fixture(scope="session")
def office(report: Report, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What LibreOffice shows of each office document, as a page."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    for ending, form in OFFICE.items():
        (folder / f"{ending}.{ending}").write_bytes(form.render(report))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    names = [str(folder / f"{ending}.{ending}") for ending in OFFICE]
    program = [soffice, profile, "--headless", "--convert-to", "html", "--outdir", str(folder), *names]
    subprocess.run(program, capture_output=True, check=True, timeout=120)
    return {ending: (folder / f"{ending}.html").read_text(encoding="utf-8") for ending in OFFICE}


def squeezed(text: str) -> str:
    """The letters without the blanks, which readers put where a line ends."""
    return "".join(text.split())


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def shown_page(written: str) -> str:
    root = pages.document_fromstring(written)
    assert not root.xpath("//script | //iframe | //img | //object")
    return root.text_content()


def shown_markdown(written: str) -> str:
    return shown_page(MarkdownIt("commonmark").enable("table").render(written))


def shown_table(written: str) -> str:
    cells = [cell for row in tables.reader(io.StringIO(written)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    return "\n".join(cells)


def shown_workbook(data: bytes) -> str:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    return "\n".join(str(cell) for row in rows for cell in row)


def shown_document(written: str) -> str:
    return "\n".join(strings(documents.loads(written)))


TEXTS: dict[str, tuple[Callable[[Report], Any], Callable[[Any], str], int]] = {
    "html": (html.render, shown_page, 20),
    "markdown": (markdown.render, shown_markdown, 20),
    "csv": (csv.render, shown_table, 20),
    "xlsx": (xlsx.render, shown_workbook, 20),
    "json": (json.render, shown_document, 20),
    "claimreview": (claimreview.render, shown_document, 10),
    "web-annotation": (web_annotation.render, shown_document, 20),
}
"""Each form, what reads it, and how often the words stand there at least."""


@pytest.mark.parametrize("form", TEXTS)
def test_evil_words_are_shown_letter_by_letter(report: Report, form: str) -> None:
    render, shown, often = TEXTS[form]
    written = render(report)
    assert written == render(report)
    seen = squeezed(shown(written))
    assert seen.count(squeezed(EVIL)) >= often
    assert "secret-folder" not in seen
    assert form == "claimreview" or squeezed(_file_name()) in seen


@pytest.mark.parametrize("ending", OFFICE)
def test_libreoffice_shows_them_too(report: Report, office: dict[str, str], ending: str) -> None:
    assert OFFICE[ending].render(report) == OFFICE[ending].render(report)
    shown = squeezed(shown_page(office[ending]))
    assert shown.count(squeezed(EVIL)) >= 8
    assert squeezed(_file_name()) in shown
    assert not any(error in shown for error in ("Err:", "#NAME?", "#VALUE!", "secret-folder"))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_shows_them_and_knows_the_document(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf.render(report))

    def told(*program: str) -> str:
        return subprocess.run(program, capture_output=True, text=True, check=True).stdout

    shown = squeezed(told("pdftotext", str(path), "-"))
    missing = typefaces.shapeless(EVIL)
    # What follows runs from the right, where each reader puts the letters in an order of its own.
    left, _, _ = EVIL.partition("مرحبا")
    expected = squeezed(left).translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in missing})
    assert shown.count(expected) >= 8
    facts = dict(line.split(":", 1) for line in told("pdfinfo", str(path)).splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert facts["JavaScript"].strip() == "no"
    assert facts["Title"].strip().startswith("<script>alert(1)</script>")
    assert int(facts["Pages"]) > 1


def test_every_part_of_an_office_document_is_xml_without_a_formula(report: Report) -> None:
    from zipfile import ZipFile

    for form in OFFICE.values():
        with ZipFile(io.BytesIO(form.render(report))) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")):
                    part = etree.fromstring(package.read(name))
                    assert not list(part.iter("{*}f", "{*}script", "{*}hyperlink", "{*}instrText"))
