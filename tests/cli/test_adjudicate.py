"""The lead's decisions by command."""

from pathlib import Path
from typing import Any

import pytest

from workbench.core import articles, claims, settings, verdicts
from workbench.core.model import ArticleDraft, Verdict
from workbench.core.store.workspace import Workspace

TEXT = "The ferry sank in 1931. Forty people were saved. The wreck was found in May."
SPANS = {"Ana Moreau": (24, 48), "Ben Okafor": (26, 48), "Chen Li": (49, 76)}


@pytest.fixture
def file(tmp_path: Path, config_folder: Path) -> Path:
    """Three reviewers: two against one on the first claim, one each on two that overlap."""
    path = tmp_path / "team.claims"
    people = [settings.reviewer(name) for name in ("Ana Moreau", "Ben Okafor", "Chen Li")]
    for person, verdict in zip(people, (Verdict.SOURCED, Verdict.SOURCED, Verdict.CONTESTED), strict=True):
        with Workspace.open(path, person) if path.exists() else Workspace.create(path, person) as workspace:
            if not articles.all(workspace):
                articles.add(
                    workspace, ArticleDraft(TEXT, TEXT.encode(), "text/plain", "a.txt", title="Ferry")
                )
            text_id = articles.all(workspace)[0].text_id
            first = claims.add(workspace, text_id, 0, 23).ids[0]
            verdicts.give(workspace, [first], verdict, f"so says {person.name}")
            claims.add(workspace, text_id, *SPANS[person.name])
    return path


def test_a_rule_is_tried_and_then_decides(cli: Any, file: Path) -> None:
    tried = cli.json("adjudicate", file, "--rule", "majority:2", "--dry-run")
    assert tried["dry_run"] is True
    assert [each["verdict"] for each in tried["decided"]] == ["sourced"]
    assert "so says Ana Moreau" in tried["decided"][0]["reason"]
    (card,) = cli.json("disagreements", file, "--kind", "verdict")["disagreements"]
    assert card["decided"] is None
    done = cli.json("adjudicate", file, "--rule", "majority:2", reviewer="Lea Lind")
    assert done["decided"] == tried["decided"]
    (card,) = cli.json("disagreements", file, "--kind", "verdict")["disagreements"]
    assert (card["decided"]["rule"], card["decided"]["lead"]) == ("majority:2", "Lea Lind")
    assert [side["reviewer"] for side in card["minority"]] == ["Chen Li"]
    assert cli.json("undo", file, reviewer="Lea Lind")["undone"] == "Decide 1 claim by the rule majority:2"


@pytest.mark.parametrize("way", ["--same-as", "--apart-from"])
def test_the_same_claim_or_two(cli: Any, file: Path, way: str) -> None:
    (card,) = cli.json("disagreements", file, "--kind", "span")["disagreements"]
    assert [side["words"] for side in card["sides"]] == ["Forty people were saved.", "rty people were saved."]
    assert cli("disagreements", file, "--kind", "span", "--fail-on", "conflicts").exit_code == 1
    cli.json("adjudicate", file, card["claim"], way, card["other"], "--reason", "Seen.", reviewer="Lea Lind")
    found = cli.json("disagreements", file, "--kind", "span")["disagreements"]
    assert [each["decided"]["kept"] for each in found] == ([] if way == "--same-as" else [""])
    assert cli("disagreements", file, "--kind", "span", "--fail-on", "conflicts").exit_code == 0


def test_whose_words_stand(cli: Any, file: Path) -> None:
    refused = ("adjudicate", file, "#1", "--words-of", "Ben Okafor", "--reason", "Shorter.")
    assert "nobody whose words" in cli.refused(*refused, reviewer="Lea Lind")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("#1",),
        ("#1", "sourced", "--rule", "all-but-one"),
        ("#1", "sourced", "--dry-run"),
        ("--rule", "most"),
    ],
)
def test_what_says_no_decision_or_two_is_refused(cli: Any, file: Path, arguments: tuple[str, ...]) -> None:
    cli.refused("adjudicate", file, *arguments, reviewer="Lea Lind")


def test_a_receipt_is_shown_and_checked(cli: Any, file: Path, tmp_path: Path) -> None:
    target, kept = tmp_path / "lead.claims", tmp_path / "receipt.txt"
    cli.fine("new", target, reviewer="Lea Lind")
    assert "Nothing was merged" in cli.refused("receipt", target)
    merged = cli.json("merge", target, file, reviewer="Lea Lind")
    assert cli.json("receipt", target) == {"receipt": merged["receipt"]}
    kept.write_text(cli.fine("receipt", target), encoding="utf-8")
    assert cli.json("receipt", target, "--check", kept)["ok"] is True
    kept.write_text(kept.read_text("utf-8").replace("3 verdicts", "4 verdicts"), encoding="utf-8")
    assert cli("receipt", target, "--check", kept).exit_code == 1
    cli.refused("receipt", target, "--check", tmp_path / "none.txt")
