"""The recall of suggestions is counted as it says, and gold data of another form is refused."""

import json
from pathlib import Path

import pytest

from benchmarks import evidence, gold_evidence
from benchmarks.gold_evidence import Asked
from benchmarks.scores import GoldError

DOCUMENTS = [
    {"doc_id": 1, "title": "Polar bear", "abstract": ["Numbers fell in two areas. ", "Others grew."]},
    {"doc_id": 2, "title": "Wind power", "abstract": ["Turbines emit little."]},
    {"doc_id": 3, "title": "Sea", "abstract": ["Tides rise and fall."]},
]
CLAIMS = [
    {"claim": "The number of polar bears has grown.", "evidence": {"1": []}},
    {"claim": "Nothing is known of this.", "evidence": {}},
    {"claim": "A turbine emits a lot.", "evidence": {"2": [], "3": []}},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    for name, rows in (("corpus", DOCUMENTS), ("claims_dev", CLAIMS)):
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return folder


def test_suggestions_stand_beside_plain_bm25(gold: Path, tmp_path: Path) -> None:
    scores = {
        each.name.removeprefix("recall at 10, "): each.value for each in evidence.recall(gold, tmp_path)
    }
    assert scores["all: suggestions"] == pytest.approx(75)
    assert scores["unseen: suggestions"] == pytest.approx(50)
    best = max(scores["all: bm25, text"], scores["all: bm25, title and text"])
    assert scores["all: points above"] == pytest.approx(75 - best)


def test_recall_counts_only_the_first() -> None:
    claims = [Asked("a", frozenset({"1", "2"})), Asked("b", frozenset({"3"}))]
    found = {"a": ["1", "4", "2"], "b": ["4", "3"]}
    assert evidence.recall_at(claims, found.__getitem__, first=2) == pytest.approx(75)
    assert evidence.recall_at([], found.__getitem__) == 0


@pytest.mark.parametrize("line", ["no json", "[]", '{"claim": "a"}'])
def test_other_forms_are_refused(gold: Path, line: str) -> None:
    (gold / "claims_dev.jsonl").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(GoldError, match="line 1"):
        gold_evidence.claims(gold)


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GoldError):
        gold_evidence.documents(tmp_path)
    with pytest.raises(GoldError):
        gold_evidence.claims(tmp_path)
