"""The JSON report: everything, under the keys that its docstring names."""

import json as reader
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from workbench.core.model import SignOff, Waived
from workbench.core.report import json
from workbench.core.report.model import Report

Build = Callable[..., Report]


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_is_documented(report_on: Build):
    documented = set(re.findall(r"`(\w+)`", json.__doc__ or ""))
    report = report_on("One two.", [(0, 3)])
    given = SignOff("Ana", "2026-11-22T12:00:00Z", "", (Waived("open", "one", "why"),), True, False)
    report = replace(report, sections=(replace(report.sections[0], signoffs=(given,)),))
    document = reader.loads(json.render(report))
    for article in document["articles"]:
        article["counts"] = {}
        for work in article["reviewers"]:
            work["verdicts"] = {}
    assert set(keys(document)) <= documented


def test_the_claims_slice_the_text(report_on: Build, hostile: str):
    text = f"\U0001f9ea {hostile}\n\n{hostile}"
    (article,) = reader.loads(json.render(report_on(text, [(0, 12), (3, 40), (60, 300)])))["articles"]
    assert article["text"] == text
    for claim in article["claims"]:
        assert article["text"][claim["start"] : claim["end"]] == claim["quote"]


def test_everything_is_in_it(report_on: Build):
    document = reader.loads(json.render(report_on("One two.", [(0, 3), (4, 7)], words="Ostmark")))
    assert (document["format"], document["format_version"], document["log"]) == (
        "claim-workbench-report",
        1,
        {"head": "ab" * 32},
    )
    (article,) = document["articles"]
    assert article["counts"] == {
        "sourced": 0,
        "unverified": 1,
        "contested": 1,
        "disagreed": 0,
        "not-a-claim": 0,
        "open": 0,
    }
    claim = article["claims"][0]
    assert claim["speaker"] == {"name": "Ostmark", "start": None, "end": None}
    assert claim["decision"]["state"] == "objection"
    assert [given["stale"] for given in claim["verdicts"]] == [True, False]
    assert [(link["stance"], link["quote_check"], link["sha256"]) for link in claim["evidence"]] == [
        ("supports", "exact", "f" * 64),
        ("refutes", None, ""),
    ]
    assert article["disagreements"][0]["claim"] == article["corrections"][0]["claim"] == claim["id"]


def test_no_folder_and_the_same_bytes(report_on: Build, hostile: str):
    first = json.render(report_on(hostile, [(0, 5)], words=hostile))
    assert "secret-folder" not in first
    assert hostile in reader.loads(first)["title"]
    assert first == json.render(report_on(hostile, [(0, 5)], words=hostile))
    assert first.endswith("}\n")
