"""What reviewers say to each other about a claim, by commands."""

from pathlib import Path


def test_said_changed_taken_back_and_still_in_the_log(cli, review: Path) -> None:
    said = cli.json("comment", "add", review, "#1", "Ask for teh list.", reviewer="Ana")["id"]
    better = cli.json("comment", "change", review, said[:12], "Ask for the list.", reviewer="Ana")
    assert better["changed"]
    assert better["id"] != said
    (comment,) = cli.json("comment", "list", review, "#1")["comments"]
    assert (comment["id"], comment["reviewer"], comment["text"]) == (better["id"], "Ana", "Ask for the list.")
    assert "Ask for the list." in cli.fine("comment", "list", review, "#1")
    again = cli.json("comment", "change", review, better["id"], " Ask for the list.", reviewer="Ana")
    assert again == {"id": better["id"], "changed": False}
    cli.fine("comment", "remove", review, better["id"], reviewer="Ana")
    assert cli.json("comment", "list", review, "#1") == {"comments": []}
    claim = cli.json("claims", review)["claims"][0]["id"]
    log = cli.json("log", review, "--claim", "#1")["events"]
    assert [(each["verb"], each["subject"], each["before"], each["after"]) for each in log[-4:]] == [
        ("commented", claim, "", "Ask for teh list."),
        ("took back the comment", claim, "Ask for teh list.", ""),
        ("commented", claim, "", "Ask for the list."),
        ("took back the comment", claim, "Ask for the list.", ""),
    ]
    cli.fine("undo", review, reviewer="Ana")
    assert [each["text"] for each in cli.json("comment", "list", review, "#1")["comments"]] == [
        "Ask for the list."
    ]
    last = cli.json("log", review)["events"][-1]
    assert (last["verb"], last["subject"], last["after"]) == (
        "brought back the comment", claim, "Ask for the list.",
    )  # fmt: skip
    cli.fine("undo", review, reviewer="Ana")
    assert [each["text"] for each in cli.json("comment", "list", review, "#1")["comments"]] == [
        "Ask for teh list."
    ]


def test_nobody_changes_what_another_said(cli, review: Path) -> None:
    said = cli.json("comment", "add", review, "#1", "Ask for the list.", reviewer="Ana")["id"]
    before = cli.fine("dump", review)
    for call in (("change", said, "No."), ("remove", said)):
        told = cli.refused("comment", call[0], review, *call[1:], reviewer="Bo")
        assert told.strip() == "Ana wrote this comment, and alone can change it. Nothing was changed."
    assert cli.fine("dump", review) == before


def test_words_and_a_comment_that_are_not_there(cli, review: Path) -> None:
    assert "needs words" in cli.refused("comment", "add", review, "#1", "  ", reviewer="Ana")
    assert "no comment" in cli.refused("comment", "remove", review, "0123456789", reviewer="Ana")
    assert "Nobody has said anything" in cli("comment", "list", review, "#1").stderr
