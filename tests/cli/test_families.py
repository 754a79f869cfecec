"""One story that two people imported, by commands."""

from pathlib import Path

import pytest


@pytest.fixture
def merged(cli, review: Path, article: Path, tmp_path: Path) -> Path:
    """The review with the file of Ben, who imported the article with another headline."""
    copy, other = tmp_path / "copy.txt", tmp_path / "other.claims"
    copy.write_text(
        "Our own headline\n\n" + article.read_text("utf-8").replace("412 boats", "421 boats"), "utf-8"
    )
    cli.fine("new", other)
    cli.fine("import", other, copy, reviewer="Ben")
    (pair,) = cli.json("merge", review, other, reviewer="Lea")["families"]
    assert [each["imported_by"] for each in pair["articles"]] == ["Ana", "Ben"]
    return review


def pair_of(cli, file: Path) -> list[str]:
    (pair,) = cli.json("families", file)["families"]
    assert pair["state"] == "proposed"
    assert 0.4 <= pair["likeness"] <= 1
    return [each["id"] for each in pair["articles"]]


def test_joined(cli, merged: Path) -> None:
    one, other = pair_of(cli, merged)
    claims = len(cli.json("claims", merged, "--article", one)["claims"])
    said = cli.json("families", merged, "--same", other[:8], one[:8], reviewer="Lea")
    assert said == {"article": one, "versions": 2, "aligned": claims - 1, "waiting": 1}
    (waiting,) = cli.json("queue", merged, one)["queue"]
    assert waiting["why"] == ["number 412 -> 421"]
    assert cli.json("families", merged) == {"families": []}
    cli.fine("undo", merged, reviewer="Lea")
    assert pair_of(cli, merged) == [one, other]


def test_kept_apart(cli, merged: Path) -> None:
    one, other = pair_of(cli, merged)
    cli.fine("families", merged, "--different", one, other, reviewer="Lea")
    assert cli.json("families", merged) == {"families": []}
    assert len(cli.json("articles", merged)["articles"]) == 2
    assert "said that it tells another story" in [each["verb"] for each in cli.json("log", merged)["events"]]


def test_what_it_refuses(cli, merged: Path) -> None:
    one, other = pair_of(cli, merged)
    assert "not with both" in cli.refused(
        "families", merged, "--same", one, other, "--different", one, other, reviewer="Lea"
    )
    assert "no text" in cli.refused("families", merged, "--same", one, "0123456", reviewer="Lea")
    assert "two different articles" in cli.refused(
        "families", merged, "--different", one, one, reviewer="Lea"
    )
