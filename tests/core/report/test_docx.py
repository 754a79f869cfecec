"""The Word document, read back by python-docx: the article letter by letter, and a comment at each statement."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

from docx import Document
from docx.oxml.ns import qn

from workbench.core.report import docx
from workbench.core.report.model import Report

Build = Callable[..., Report]


def opened(report: Report):
    return Document(io.BytesIO(docx.render(report)))


def words_of(document: object) -> list[str]:
    return [each.text for each in document.paragraphs]  # pyright: ignore[reportAttributeAccessIssue]


def commented(document: object, number: int) -> str:
    """The words of the article between the start and the end of a comment, without margin numbers."""
    taken: list[str] = []
    inside = False
    for node in document.element.body.iter():  # pyright: ignore[reportAttributeAccessIssue]
        if node.tag == qn("w:commentRangeStart") and node.get(qn("w:id")) == str(number):
            inside = True
        elif node.tag == qn("w:commentRangeEnd") and node.get(qn("w:id")) == str(number):
            inside = False
        elif inside and node.tag == qn("w:t") and not small(node):
            taken.append(node.text or "")
    return "".join(taken)


def small(node: object) -> bool:
    """Whether a text node is a margin number."""
    return node.getparent().find(f"{qn('w:rPr')}/{qn('w:sz')}") is not None  # pyright: ignore[reportAttributeAccessIssue]


def test_a_comment_stands_on_exactly_the_words_of_its_statement(report_on: Build, hostile: str):
    text = f"The ferry sank. {hostile}\n\nA second paragraph, {hostile}"
    spans = [(0, 15), (4, 9), (16, 90), (100, len(text) - 3)]
    report = report_on(text, spans, words=hostile)
    document = opened(report)
    comments = list(document.comments)
    assert len(comments) == 4
    for number, entry in enumerate(report.sections[0].entries):
        assert commented(document, number) == entry.claim.quote.replace("\n\n", "")
        assert comments[number].text.startswith(f"[{entry.claim.number}]")
        assert hostile in comments[number].text
        assert comments[number].author == hostile


def test_the_article_stands_there_letter_by_letter(report_on: Build, hostile: str):
    document = opened(report_on(f"{hostile}\n\n{hostile}", [], words="w"))
    assert words_of(document).count(hostile) == 2


def test_the_table_of_claims_says_verdict_reason_and_evidence(report_on: Build):
    table = opened(report_on("One two.", [(0, 3), (4, 7)], words="Ostmark")).tables[-1]
    assert [cell.text for cell in table.rows[0].cells] == [
        "No.",
        "Statement",
        "Verdict",
        "Reasons and evidence",
    ]
    number, statement, verdict, grounds = (cell.text for cell in table.rows[1].cells)
    assert (number, statement.splitlines()[0], verdict) == ("1", "One", "? Unverified")
    given = "✓ Sourced, Ostmark, 21 November 2026, 10:00 UTC: Ostmark"
    assert f"{given} (Stale: the wording changed after this verdict)" in grounds
    assert "Supports: Ostmark" in grounds


def test_an_arabic_article_runs_from_the_right(report_on: Build):
    document = opened(report_on("غرقت العبارة عام 1931.", [(0, 12)], words="w"))
    line = next(each for each in document.paragraphs if "غرقت" in each.text)
    assert line._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_no_folder_of_anybody_is_in_it(report_on: Build):
    with zipfile.ZipFile(io.BytesIO(docx.render(report_on("One.", [(0, 3)])))) as package:
        for name in package.namelist():
            assert b"secret-folder" not in package.read(name)


def test_signs_that_xml_cannot_hold_do_not_stop_it(report_on: Build):
    report = report_on("One two.", [(0, 3)], words="a\x00b\ufffe\x0bc")
    assert any("abc" in words for words in words_of(opened(report)))


def test_an_empty_report_is_a_document_too(report_on: Build):
    document = opened(replace(report_on("One."), sections=()))
    assert "This file holds no articles yet." in words_of(document)
    assert not list(document.comments)
