"""The PDF, read back by a reader that is not the one that wrote it."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from workbench.core.report import pdf, typefaces
from workbench.core.report.model import Report

Build = Callable[..., Report]


def words_of(data: bytes) -> str:
    """All words in their order, with one blank between two."""
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def test_article_verdicts_and_evidence_are_in_it(report_on: Build):
    read = words_of(pdf.render(report_on("The ferry sank.\n\nForty were saved.", [(4, 9)], words="Ostmark")))
    for part in (
        "Fact-check report: Ostmark",
        "Forty were saved.",
        "1 of 1 claim checked",
        "Ostmark and Noor agree on 1 of 2 statements.",
        "✓ Sourced, Ostmark, 21 November 2026, 10:00 UTC: Ostmark",
        "Supports: Ostmark",
        "SHA-256 ffff",
        "Head of the log then: abab abab abab abab (abab",
    ):
        assert part in read


@pytest.mark.parametrize(("between", "many"), [(" ", 200), ("\n", 100)])
def test_what_is_long_or_has_many_lines_is_there_whole(report_on: Build, between: str, many: int):
    parts = [f"part{number}." for number in range(many)]
    document = pypdfium2.PdfDocument(
        pdf.render(report_on(between.join(parts), [(0, 20)], words=between.join(parts)))
    )
    read = " ".join(
        page.get_textpage().get_text_bounded() for page in document
    )  # without what runs off a page
    assert len({read.count(part) for part in parts[20:]}) == 1
    assert read.count(parts[-1]) > 5


MARKUP = '#set text(red) $x^2$ @label <tag> *b* _i_ `c` \\u{41} [a](b) #import "@preview/a:1.0.0" // gone /* gone */ = head'


def test_markup_of_typst_in_a_text_is_text(report_on: Build):
    read = words_of(pdf.render(report_on(MARKUP, [], words=MARKUP)))
    assert MARKUP in read
    assert f"Fact-check report: {MARKUP}" in read


def test_the_same_report_gives_the_same_bytes_tagged_and_titled(report_on: Build):
    report = report_on("The ferry sank.", [(4, 9)], words="Ostmark")
    data = pdf.render(report)
    assert data == pdf.render(report)
    assert b"/StructTreeRoot" in data
    assert b"pdfuaid" in data
    assert pypdfium2.PdfDocument(data).get_metadata_dict()["Title"] == "Ostmark"


def test_the_first_page_has_title_counts_and_contents(report_on: Build):
    report = report_on("The ferry sank.", [(4, 9)], words="Ostmark")
    first = pypdfium2.PdfDocument(pdf.render(report))[0].get_textpage().get_text_range()
    parts = "Fact-check report: Ostmark", "1 of 1 claim checked", "Looked for", "Contents", "Annotated copy"
    assert [first.index(part) for part in parts] == sorted(first.index(part) for part in parts)
    assert "Verdicts by reviewer" not in first


def test_several_articles_begin_behind_the_contents_of_all(report_on: Build):
    one = report_on("The ferry sank.", [(4, 9)], words="Ostmark")
    document = pypdfium2.PdfDocument(pdf.render(replace(one, sections=one.sections * 2)))
    first, second = (document[place].get_textpage().get_text_range() for place in (0, 1))
    assert first.count("1 of 1 claim checked") == 2
    assert "Looked for" not in first
    assert "Looked for" in second
    assert [mark.level for mark in document.get_toc() if mark.get_title() == "Claims"] == [1, 1]


def test_bookmarks_lead_to_each_claim(report_on: Build):
    document = pypdfium2.PdfDocument(pdf.render(report_on("One two three.", [(0, 3), (4, 7)])))
    titles = [mark.get_title() for mark in document.get_toc(max_depth=5)]
    assert {"Annotated copy", "Claims", "Evidence"} <= set(titles)
    assert sum(title.startswith(("1 ", "2 ")) for title in titles) >= 2


def test_a_sign_without_a_shape_is_written_as_its_number_and_said(report_on: Build):
    kirat_rai = "\U00016d43"
    if not typefaces.shapeless(kirat_rai):
        pytest.skip("a font of this computer has letters that Unicode knows since 2024")
    read = words_of(pdf.render(report_on(f"One {kirat_rai} two.", [])))
    assert "One [U+16D43] two." in read
    assert "No font on this computer has these signs:" in read


def test_greek_and_cyrillic_need_no_font_of_the_computer():
    assert typefaces.shapeless("Ωμέγα Ёлка Łódź ñ “quoted” – …") == ""


def test_no_folder_of_anybody_is_in_it(report_on: Build):
    assert "secret-folder" not in words_of(pdf.render(report_on("One.", [(0, 3)])))


def test_an_empty_report_is_a_document_too(report_on: Build):
    read = words_of(pdf.render(replace(report_on("One."), sections=())))
    assert "This file holds no articles yet." in read


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_reads_it(report_on: Build, tmp_path: Path):
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf.render(report_on("The ferry sank in 1931.", [(0, 9)], words="Ostmark")))
    read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "The ferry sank in 1931." in " ".join(read.split())
