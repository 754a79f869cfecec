"""A field that two people set, neither having seen the other's words, by commands."""

from pathlib import Path

import pytest


@pytest.fixture
def met(cli, review: Path, minutes: Path, tmp_path: Path) -> Path:
    """Ana and Ben kept the same file under names of their own; Ben's was merged into Ana's."""
    other = tmp_path / "other.claims"
    cli.fine("new", other)
    cli.fine("evidence", "add", review, minutes, "--title", "page 3", reviewer="Ana")
    cli.fine("evidence", "add", other, minutes, "--title", "page 5", reviewer="Ben")
    failing = cli("merge", review, other, "--fail-on", "conflicts", "--dry-run")
    assert failing.exit_code == 1
    assert "title of “" in failing.stdout
    assert {"“page 5” (Ben)", "“page 3” (Ana)"} <= set(
        failing.stdout.replace("; ", "\n").replace(": ", "\n").splitlines()
    )
    (double,) = cli.json("merge", review, other, reviewer="Ana")["doubles"]
    assert (double["kind"], double["field"]) == ("evidence", "title")
    return review


def test_listed_and_settled(cli, met: Path) -> None:
    (double,) = cli.json("doubles", met)["doubles"]
    assert {each["value"]: each["reviewer"] for each in double["values"]} == {
        "page 5": "Ben",
        "page 3": "Ana",
    }
    assert cli("doubles", met, "--fail-on", "conflicts").exit_code == 1
    (hers,) = (each["id"] for each in double["values"] if each["reviewer"] == "Ana")
    said = cli.json("doubles", met, "--keep", hers[:8], reviewer="Lea")
    assert said == {"id": double["id"], "field": "title", "value": "page 3"}
    assert cli("doubles", met, "--fail-on", "conflicts").exit_code == 0
    assert cli.json("evidence", "list", met)["evidence"][0]["title"] == "page 3"
    assert "settled which title stands" in [each["verb"] for each in cli.json("log", met)["events"]]
    cli.fine("undo", met, reviewer="Lea")
    assert hers[:8] in cli.fine("doubles", met)


def test_set_again_by_hand(cli, met: Path) -> None:
    (record,) = cli.json("evidence", "list", met)["evidence"]
    cli.fine("evidence", "edit", met, record["id"], "--title", record["title"], reviewer="Ana")
    assert cli.json("doubles", met) == {"doubles": []}


def test_a_value_that_is_not_there(cli, met: Path) -> None:
    assert "no value" in cli.refused("doubles", met, "--keep", "0123456789", reviewer="Ana")
