"""Withdrawing, hiding and redacting evidence on the command line."""

from pathlib import Path

import pytest


@pytest.fixture
def kept(cli, review: Path, minutes: Path) -> str:
    record = cli.json(
        "evidence",
        "add",
        review,
        minutes,
        "--author",
        "Ysolde Quartermain",
        "--title",
        "The minutes",
        reviewer="Ana",
    )["id"]
    cli.fine("link", review, "#1", record, "--quote", "411 boats", "--stance", "refutes", reviewer="Ana")
    cli.fine("mark", review, "#1", "contested", reviewer="Ana")
    cli.fine("mark", review, "#2", "sourced", reviewer="Ana")
    return record


def stale(cli, review: Path) -> list[int]:
    claims = cli.json("claims", review)["claims"]
    return [claim["number"] for claim in claims if any(each["stale"] for each in claim["verdicts"])]


def test_withdrawing_shows_first_what_leans_on_it(cli, review: Path, kept: str) -> None:
    before = cli.fine("dump", review)
    looked = cli.json("evidence", "withdraw", review, kept[:8], "--reason", "Forged.", "--dry-run")
    assert cli.fine("dump", review) == before
    assert looked["leaning"] == cli.json("evidence", "leaning", review, kept)["leaning"]
    assert [claim["number"] for claim in looked["leaning"]["claims"]] == [1]
    assert (looked["changed"], looked["leaning"]["reviewers"]) == (False, ["Ana"])
    done = cli.json("evidence", "withdraw", review, kept, "--reason", "Forged.", reviewer="Ana")
    assert (done["standing"], done["reason"], len(done["stale"])) == ("withdrawn", "Forged.", 1)
    assert stale(cli, review) == [1]
    assert cli.json("evidence", "list", review)["evidence"][0]["standing"] == "withdrawn"
    found = cli("lint", review, "--json")
    assert found.exit_code == 1
    assert "withdrawn-evidence" in found.stdout
    assert "Forged." in cli.fine("log", review)
    cli.fine("mark", review, "#1", "contested", reviewer="Ana")
    assert stale(cli, review) == []
    assert "Let the evidence stand again" in cli.fine(
        "evidence", "reinstate", review, kept, "--reason", "It was genuine.", reviewer="Ana"
    )


def test_a_record_takes_the_place_of_another(cli, review: Path, kept: str) -> None:
    new = cli.json("evidence", "add", review, "--url", "https://harbour.example/", reviewer="Ana")["id"]
    words = ("--reason", "The page is newer.", "--relink")
    assert "own place" in cli.refused("evidence", "replace", review, kept, kept, *words, "--dry-run")
    assert "no piece of evidence" in cli.refused(
        "evidence", "replace", review, kept, "abcdef12", *words, "--dry-run"
    )
    done = cli.json("evidence", "replace", review, kept, new, *words, reviewer="Ana")
    assert done["successor"] == new
    assert cli.json("claims", review)["claims"][0]["evidence"] == 2
    cli.fine("undo", review, reviewer="Ana")
    assert cli.json("claims", review)["claims"][0]["evidence"] == 1, "replaced and linked in one step"
    assert cli.refused("evidence", "correct", review, kept, "--reason", " ", reviewer="Ana").startswith(
        "This needs a reason"
    )


def test_a_confidential_source_is_not_named_in_public(cli, review: Path, kept: str, tmp_path: Path) -> None:
    made = cli.json("evidence", "confidential", review, kept, "a clerk", reviewer="Ana")
    assert made == {"id": kept, "confidential": "a clerk"}
    (for_the_public,) = cli.json("evidence", "list", review, "--profile", "public")["evidence"]
    assert (for_the_public["id"], for_the_public["title"], for_the_public["sha256"]) == (
        None,
        "a clerk",
        None,
    )
    assert cli.json("evidence", "list", review)["evidence"][0]["id"] == kept
    out = tmp_path / "r.json"
    assert cli.json("report", review, "-o", out, "--profile", "public")["withheld"] == 1
    assert "Quartermain" not in out.read_text("utf-8")
    assert "withheld" not in cli.json("report", review, "-o", out)
    assert "Quartermain" in out.read_text("utf-8")
    cli.fine(
        "mark", review, "#2", "sourced", "--reason", "So QUARTERMAIN, Ysolde Quartermain.", reviewer="Ana"
    )
    said = cli.refused("report", review, "-o", out, "--profile", "public")
    assert (
        "the author of the confidential source “a clerk” stands in the reason that Ana gave on claim 2"
        in said
    )
    cli.fine("evidence", "confidential", review, kept, reviewer="Ana")
    assert cli.json("report", review, "-o", out, "--profile", "public")["withheld"] == 0


def test_redacting_is_for_good(cli, review: Path, kept: str, minutes: Path) -> None:
    cli.fine("backup", review, review.with_name("copy.claims"))
    said = cli.refused("redact", review, kept, "--reason", "why", reviewer="Ben")
    assert said.startswith("Ana added this record")
    words = ("--reason", "In danger.", "--fields", "--quotes")
    done = cli.json("redact", review, kept, *words, reviewer="Ana")
    assert (done["copies"], done["rewritten"], done["also_kept_with"]) == (["copy.claims"], True, [])
    data = review.read_bytes()
    assert minutes.read_bytes()[:40] not in data
    assert b"Quartermain" not in data
    assert b"411 boats" not in data
    assert cli.json("verify", review)["ok"]
    told = [each for each in cli.json("log", review)["events"] if each["verb"] == "redacted the evidence"]
    assert [(each["reviewer"], each["after"]) for each in told] == [("Ana", "In danger.")]
    cli.fine("undo", review, reviewer="Ana")
    assert cli.json("verify", review)["ok"]
