"""The OpenDocument text, read back as the format has it: the article letter by letter, a comment at each statement."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from workbench.core.report import odt
from workbench.core.report.model import Report

Build = Callable[..., Report]
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"


def content(report: Report) -> Any:
    with zipfile.ZipFile(io.BytesIO(odt.render(report))) as package:
        assert package.infolist()[0].filename == "mimetype"
        for name in package.namelist()[1:]:
            etree.fromstring(package.read(name))
        return etree.fromstring(package.read("content.xml"))


def read(node: Any, *, numbers: bool = True) -> str:
    """The words of a node, with the blanks, tabs and line breaks that are elements, and without comments."""
    parts = [node.text or ""]
    for child in node:
        if child.tag == f"{TEXT}s":
            parts.append(" " * int(child.get(f"{TEXT}c")))
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            parts.append("\t" if child.tag.endswith("tab") else "\n")
        elif child.tag.startswith(TEXT) and (numbers or child.get(f"{TEXT}style-name") != "number"):
            parts.append(read(child, numbers=numbers))
        parts.append(child.tail or "")
    return "".join(parts)


def lines(document: Any) -> list[str]:
    return [read(each, numbers=False) for each in document.iter(f"{TEXT}p", f"{TEXT}h")]


def test_the_article_stands_there_letter_by_letter(report_on: Build, hostile: str):
    document = content(report_on(f"{hostile}  two\tblanks\n\n{hostile}", [(0, 5), (3, 40)], words="w"))
    assert f"{hostile}  two\tblanks" in lines(document)
    assert hostile in lines(document)


@given(st.text("añ🧪水م \t<>&]]", min_size=1, max_size=60).filter(lambda text: text.strip(" \t")))
def test_every_blank_stays(text: str):
    from tests.core.report.conftest import build

    assert any(text in line for line in lines(content(build(text, words="w"))))


def test_a_comment_begins_and_ends_at_each_statement(report_on: Build, hostile: str):
    document = content(report_on(f"The ferry sank. {hostile}", [(0, 15), (4, 40)], words=hostile))
    comments = list(document.iter(f"{OFFICE}annotation"))
    ends = list(document.iter(f"{OFFICE}annotation-end"))
    assert {each.get(f"{OFFICE}name") for each in comments} == {"c0-1", "c0-2"}
    assert {each.get(f"{OFFICE}name") for each in ends} == {"c0-1", "c0-2"}
    assert comments[0].find(f"{DC}creator").text == hostile
    first = [read(each) for each in comments[0].iter(f"{TEXT}p")]
    assert first[0] == "[1] ? Unverified"
    assert any(hostile in line for line in first)


def test_an_arabic_article_runs_from_the_right(report_on: Build):
    document = content(report_on("غرقت العبارة عام 1931.", [(0, 12)], words="w"))
    line = next(each for each in document.iter(f"{TEXT}p") if "غرقت" in read(each))
    assert line.get(f"{TEXT}style-name") == "Standard_rtl"


def test_the_same_report_gives_the_same_bytes_and_names_no_folder(report_on: Build):
    report = report_on("One.", [(0, 3)])
    data = odt.render(report)
    assert data == odt.render(report)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert not any(b"secret-folder" in package.read(name) for name in package.namelist())


def test_signs_that_xml_cannot_hold_do_not_stop_it(report_on: Build):
    assert any(
        "abc" in line for line in lines(content(report_on("One two.", [(0, 3)], words="a\x00b\ufffe\x0bc")))
    )


def test_an_empty_report_is_a_document_too(report_on: Build):
    assert "This file holds no articles yet." in lines(content(replace(report_on("One."), sections=())))
