"""How far the reviewers agree stands in every form of report for people, and in the data."""

import io
import zipfile
from collections.abc import Callable

import pytest

from workbench.core.report import docx, html, json, markdown, odt
from workbench.core.report.model import Report

SAID = "Marta and Noor agree on 1 of 2 statements."


def packed(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode("utf-8")


FORMS: dict[str, Callable[[Report], str]] = {
    "html": html.render,
    "markdown": markdown.render,
    "json": json.render,
    "docx": lambda report: packed(docx.render(report), "word/document.xml"),
    "odt": lambda report: packed(odt.render(report), "content.xml"),
}


@pytest.mark.parametrize("form", FORMS)
def test_it_is_said(form: str, report_on: Callable[..., Report]) -> None:
    assert SAID in FORMS[form](report_on("The ferry sank.", [(0, 9)], words="Marta"))


def test_hostile_names_stay_words(report_on: Callable[..., Report]) -> None:
    report = report_on("The ferry sank.", [], words="<script>alert(1)</script> [x](javascript:y)")
    assert "<script>alert(1)" not in html.render(report)
    assert "[x](javascript:y)" not in markdown.render(report)
