"""The command that measures how far reviewers agree."""

import csv
from pathlib import Path
from typing import Any

import pytest

SENTENCES = "\n\n".join(f"The quay of Valbruk held {number} boats in May." for number in range(100, 124))


@pytest.fixture
def judged(cli: Any, tmp_path: Path) -> Path:
    """Twenty-four claims, judged by Ana and Ben, who differ on four; Cleo judged three."""
    path, article = tmp_path / "review.claims", tmp_path / "quay.txt"
    article.write_text(SENTENCES, "utf-8")
    cli.fine("new", path)
    cli.fine("import", path, article, reviewer="Ana")
    ids = [claim["id"] for claim in cli.json("claims", path)["claims"]]
    assert len(ids) == 24
    for name, parts in {
        "Ana": (("sourced", ids[:14]), ("contested", ids[14:])),
        "Ben": (("sourced", ids[:10]), ("contested", ids[10:])),
        "Cleo": (("sourced", ids[:3]),),
    }.items():
        for verdict, chosen in parts:
            cli.fine("mark", path, *chosen, verdict, reviewer=name)
    return path


def test_the_document_of_the_contract(cli: Any, judged: Path) -> None:
    found = cli.json("agreement", judged)
    assert found["reviewers"] == ["Ana", "Ben", "Cleo"]
    assert (found["items"], found["too_few"]) == (24, False)
    pair = found["pairs"][0]
    assert {name: pair[name] for name in ("a", "b", "n", "agree", "too_few", "marked")} == {
        "a": "Ana", "b": "Ben", "n": 24, "agree": 20, "too_few": False, "marked": None,
    }  # fmt: skip
    assert pair["percent"] == pytest.approx(100 * 20 / 24)
    by_chance = (14 * 10 + 10 * 14) / 24**2
    assert pair["cohen_kappa"] == pytest.approx((20 / 24 - by_chance) / (1 - by_chance))
    assert pair["interval"][0] < pair["cohen_kappa"] < pair["interval"][1]
    assert pair["table"] == [
        {"a": "contested", "b": "contested", "n": 10},
        {"a": "sourced", "b": "contested", "n": 4},
        {"a": "sourced", "b": "sourced", "n": 10},
    ]
    few = found["pairs"][1]
    assert (few["n"], few["cohen_kappa"], few["interval"], few["too_few"]) == (3, None, None, True)
    for name in ("krippendorff_alpha", "gwet_ac1", "fleiss_kappa"):
        low, high = found["intervals"][name]
        assert low < found[name] < high
    assert found["sentence"].startswith("24 statements were judged by two or more of 3 people")


def test_for_people_and_for_scripts(cli: Any, judged: Path) -> None:
    said = cli.fine("agreement", judged)
    assert "who agree in 87 % of the comparisons; beyond chance: substantial, between" in said
    assert [line.split()[:5] for line in said.splitlines() if line.startswith("Ana")] == [
        ["Ana", "Ben", "24", "20", "83"],
        ["Ana", "Cleo", "3", "3", "100"],
    ]
    assert cli("agreement", judged, "--fail-below", "0.95").exit_code == 1
    assert cli("agreement", judged, "--fail-below", "0.2").exit_code == 0
    assert cli("agreement", judged, "--fail-below", "7").exit_code == 2


def test_the_claims_behind_the_numbers_and_one_article(cli: Any, judged: Path, tmp_path: Path) -> None:
    out = tmp_path / "items.csv"
    assert cli.json("agreement", judged, "--csv", out)["items"] == 24
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["Ana"], row["Ben"], row["Cleo"], row["agree"]) for row in rows][2:11:8] == [
        ("3", "sourced", "sourced", "sourced", "yes"),
        ("11", "sourced", "contested", "", "no"),
    ]
    other = tmp_path / "other.txt"
    other.write_text("The ferry carried 400 people in June.", "utf-8")
    cli.fine("import", judged, other, reviewer="Ana")
    article = cli.json("articles", judged)["articles"][1]["id"]
    assert cli.json("agreement", judged, "--article", article)["items"] == 0
    assert "no-such" in cli.refused("agreement", judged, "--article", "no-such")
    assert "could not be written" in cli.refused(
        "agreement", judged, "--csv", tmp_path / "none" / "items.csv"
    )


def test_one_person_alone_has_nobody_to_compare_with(cli: Any, review: Path) -> None:
    assert cli.fine("agreement", review).startswith("Fewer than two people have judged claims here")
    assert cli.json("agreement", review) | {"sentence": "", "notes": [], "intervals": {}} == {
        "reviewers": [], "items": 0, "pairs": [], "krippendorff_alpha": None, "gwet_ac1": None, "fleiss_kappa": None,
        "too_few": True, "intervals": {}, "left_out": 0, "sentence": "", "notes": [],
    }  # fmt: skip
