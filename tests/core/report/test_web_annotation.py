"""Web Annotations: what the model asks for, and our own reader finds every claim again."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.intake import annotations
from workbench.core.intake.limits import Limits
from workbench.core.report import web_annotation
from workbench.core.report.model import Report

Build = Callable[..., Report]
MOTIVATIONS = {"assessing", "classifying", "commenting", "linking", "replying", "highlighting"}


def collection(report: Report) -> dict[str, Any]:
    return json.loads(web_annotation.render(report))


def test_the_collection_is_as_the_model_has_it(report_on: Build):
    found = collection(report_on("One two.", [(0, 3), (4, 7)]))
    assert (found["@context"], found["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    page = found["first"]
    assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", found["id"], 0)
    assert found["total"] == len(page["items"])
    assert len({each["id"] for each in page["items"]}) == found["total"]
    for each in page["items"]:
        assert each["type"] == "Annotation"
        assert each["motivation"] in MOTIVATIONS
        quote, position = each["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")


@given(st.text("añ🧪水م \n<>&", min_size=3, max_size=120), st.data())
def test_the_selectors_cut_the_text(text: str, data: st.DataObject):
    from tests.core.report.conftest import build

    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    for each in collection(build(text, [(start, end)]))["first"]["items"]:
        quote, position = each["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] == text[max(0, start - 32) : start]
        assert quote["suffix"] == text[end : end + 32]


def test_our_reader_finds_claims_verdicts_and_comments_again(report_on: Build):
    report = report_on("One two three.", [(0, 3), (4, 7)], words="Ostmark")
    listed = annotations.of_document(collection(report), Limits())
    assert {each.quote for each in listed} == {"One", "two"}
    verdicts = [verdict for each in listed for verdict in each.verdicts]
    assert {(verdict.by, verdict.words) for verdict in verdicts} >= {
        ("Ostmark", "sourced"),
        ("Noor", "contested"),
    }
    assert any(remark.text == "Ostmark" for each in listed for remark in each.remarks)


def test_a_claim_that_nobody_looked_at_is_highlighted(report_on: Build):
    from dataclasses import replace

    report = report_on("One two.", [(0, 3)])
    section = report.sections[0]
    bare = replace(section.entries[0].claim, kind="", restated="", verdicts=(), decision=None)
    entry = replace(section.entries[0], claim=bare, evidence=(), comments=())
    (found,) = collection(replace(report, sections=(replace(section, entries=(entry,)),)))["first"]["items"]
    assert found["motivation"] == "highlighting"


def test_no_folder_and_no_script_address_is_named(report_on: Build, hostile: str):
    written = web_annotation.render(report_on(hostile, [(0, 30)], words=hostile))
    assert "secret-folder" not in written
    sources = [
        each["body"][0]["source"]
        for each in json.loads(written)["first"]["items"]
        if each["motivation"] == "linking"
    ]
    assert len(sources) == 2
    assert all(source.startswith("urn:") for source in sources)
    assert not set("<>&") & set(written)
