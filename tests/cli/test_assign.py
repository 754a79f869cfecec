"""Sharing the work out on the command line."""

from pathlib import Path
from typing import Any

LEAD = "Lea Lead"


def test_a_lead_assigns_and_sees_progress(cli: Any, review: Path) -> None:
    first, second, *_ = (claim["id"] for claim in cli.json("claims", review)["claims"])
    article = cli.json("articles", review)["articles"][0]["id"]
    assert cli("progress", review).stderr == "Nothing is assigned.\n"

    given = cli.json("assign", review, "Ben Okafor", first, "#2", reviewer=LEAD)
    assert (given["reviewer"]["name"], given["reviewer"]["known"], given["changed"]) == (
        "Ben Okafor",
        False,
        2,
    )
    assert cli.fine("assign", review, LEAD, "--article", article[:8], reviewer=LEAD) == (
        "Assign 1 article to Lea Lead\n"
    )
    cli.fine("mark", review, second, "sourced", reviewer=LEAD)

    found = {each["name"]: each for each in cli.json("progress", review)["reviewers"]}
    assert found["Ben Okafor"] | {"id": ""} == {
        "id": "", "name": "Ben Okafor", "known": False, "assigned": 2, "done": 0, "open": 2, "stale": 0,
    }  # fmt: skip
    assert found[LEAD]["done"] == 1
    assert found[LEAD]["open"] == found[LEAD]["assigned"] - 1
    assert "Ben Okafor (not yet here) " in cli.fine("progress", review)

    cli.fine("assign", review, "ben okafor", first, "--take-back", reviewer=LEAD)
    after = {each["name"]: each["assigned"] for each in cli.json("progress", review)["reviewers"]}
    assert after["Ben Okafor"] == 1
    assert "Name the claims" in cli.refused("assign", review, "Ben Okafor", reviewer=LEAD)


def test_a_reviewer_sees_where_they_differed(cli: Any, review: Path) -> None:
    cli.fine("mark", review, "#1", "#2", "sourced", "--reason", "The minutes.", reviewer="Ben")
    cli.fine("mark", review, "#1", "contested", "--reason", "A letter.", reviewer="Chi")
    cli.fine("adjudicate", review, "#1", "contested", "--reason", "The letter is newer.", reviewer=LEAD)
    (found,) = cli.json("differed", review, "--reviewer", "Ben")["claims"]
    assert found["mine"] == {"verdict": "sourced", "reason": "The minutes."}
    assert (found["verdict"], found["decided"]["lead"]) == ("contested", LEAD)
    assert found["others"] == [{"reviewer": "Chi", "verdict": "contested", "reason": "A letter."}]
    assert "The minutes. | Lea Lead: The letter is newer." in cli.fine("differed", review, reviewer="Ben")
    assert cli("differed", review, "--reviewer", "Chi").stderr == "Chi differs nowhere.\n"
