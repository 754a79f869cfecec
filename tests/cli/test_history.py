from pathlib import Path

import pytest


def test_undo_and_redo_name_the_action(cli, review: Path) -> None:
    before = cli.json("claims", review)
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    marked = cli.json("claims", review)
    undone = cli.json("undo", review, reviewer="Ana")
    assert set(undone) == {"undone"}
    assert undone["undone"]
    assert cli.json("claims", review) == before
    again = cli.json("redo", review, reviewer="Ana")
    assert again == {"redone": undone["undone"], "undone": undone["undone"]}
    after = cli.json("claims", review)["claims"][0]
    assert after["verdict"] == marked["claims"][0]["verdict"] == "sourced"


def test_undo_goes_back_step_by_step_through_restarts(cli, review: Path) -> None:
    states = [cli.json("claims", review)["claims"][0]["verdict"]]
    for verdict in ("sourced", "unverified", "contested"):
        cli.fine("mark", review, "#1", verdict, reviewer="Ana")
        states.append(verdict)
    while len(states) > 1:
        states.pop()
        cli.fine("undo", review, reviewer="Ana")
        assert cli.json("claims", review)["claims"][0]["verdict"] == states[-1]
    cli.fine("redo", review, reviewer="Ana")
    assert cli.json("claims", review)["claims"][0]["verdict"] == "sourced"


def test_undo_takes_back_an_import(cli, review: Path) -> None:
    cli.fine("undo", review, reviewer="Ana")
    assert cli.json("articles", review) == {"articles": []}
    assert cli.refused("undo", review, reviewer="Ana")
    cli.fine("redo", review, reviewer="Ana")
    assert len(cli.json("articles", review)["articles"]) == 1
    assert cli.refused("redo", review, reviewer="Ana")


def test_nobody_undoes_what_another_did(cli, review: Path) -> None:
    before = cli.fine("dump", review)
    assert cli.refused("undo", review, reviewer="Bo")
    assert cli.fine("dump", review) == before


@pytest.mark.parametrize("number", [1, 2])
def test_the_log_says_who_did_what_when(cli, review: Path, number: int) -> None:
    cli.fine("mark", review, "#1", "sourced", "--reason", "Seen.", reviewer="Ana")
    cli.fine("mark", review, "#1", "contested", reviewer="Bo")
    log = cli.json("log", review, "--claim", f"#{number}")
    assert set(log) == {"events", "head"}
    assert all(
        set(event) == {"id", "at", "reviewer", "verb", "subject", "before", "after"}
        for event in log["events"]
    )
    everything = cli.json("log", review)
    assert [event["at"] for event in everything["events"]] == sorted(
        event["at"] for event in everything["events"]
    )
    assert log["head"] == everything["head"]
    assert len(log["head"]) == 64
    who = [
        event["reviewer"] for event in log["events"] if event["after"].startswith(("sourced", "contested"))
    ]
    assert who == (["Ana", "Bo"] if number == 1 else [])
    assert "Bo" in cli.fine("log", review)
