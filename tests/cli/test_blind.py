"""A blind first pass on the command line, which says that there is one and hides nothing itself."""

from pathlib import Path
from typing import Any


def test_a_pass_is_begun_listed_and_ended(cli: Any, review: Path) -> None:
    article = cli.json("articles", review)["articles"][0]
    cli.fine("mark", review, "#1", "contested", "--reason", "A letter.", reviewer="Ben")
    assert cli("blind", review).stderr == "Nothing is reviewed blind first.\n"
    assert cli.fine("blind", review, "--on", reviewer="Lea") == "Review the whole file blind first\n"
    cli.fine("blind", review, "--off", "--article", article["id"][:8], "--alone", reviewer="Ben")
    said = cli.json("blind", review)["blind"]
    assert [
        (each["article"], each["title"], each["reviewer"], each["blind"], each["by"]) for each in said
    ] == [
        ("", "", "", True, "Lea"),
        (article["id"], article["title"], "Ben", False, "Ben"),
    ]
    assert "whole file" in cli.fine("blind", review)
    assert cli.json("claims", review)["claims"][0]["verdicts"][0]["reason"] == "A letter."
    cli.fine("undo", review, reviewer="Ben")
    assert cli.json("blind", review, "--off", reviewer="Lea")["blind"][0]["blind"] is False
    assert "ended the blind first pass" in cli.fine("log", review)


def test_what_makes_no_sense_is_refused(cli: Any, review: Path) -> None:
    assert "Say either --on or --off" in cli.refused("blind", review, "--alone")
    assert "either" in cli.refused("blind", review, "--on", "--off")
    assert "--reviewer" in cli.refused("blind", review, "--on")
    cli.refused("blind", review, "--on", "--article", "ffffffff", reviewer="Lea")
