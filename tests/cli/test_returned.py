"""A Word report on its way to the desk and back, by commands."""

from pathlib import Path

from tests.core.returned_report import Desk


def test_a_report_comes_back(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "boats.docx"
    cli.fine("report", review, "-o", out)
    assert cli.fine("returned", review, out, "--dry-run") == "Nothing changed.\n"
    desk = Desk(out.read_bytes())
    desk.write_over("412 boats", "421 boats")
    desk.comment(90, "Who counted?", on="open since 1911")
    desk.comment(91, "Fine", on="Fact-check report")
    out.write_bytes(desk.sent())
    before = review.read_bytes()
    found = cli.json("returned", review, out, "--dry-run")
    assert (found["written"], [each["change"] for each in found["texts"][0]["statements"]]) == (
        False,
        ["reworded"],
    )
    assert review.read_bytes() == before
    told = cli.fine("returned", review, out, reviewer="Ana").splitlines()
    assert told[0].startswith("new version of “Valbruk counts its boats”; claims that wait for a place: 1")
    assert told[-1] == "Read back “boats.docx”"
    assert "fits no claim: [comment by Edda] Fine" in told
    (article,) = cli.json("articles", review)["articles"]
    assert article["versions"] == 2
    again = cli.json("returned", review, out, reviewer="Ana")
    assert (again["written"], again["known"], again["comments"]) == (False, 1, [])
    assert "workbench returned" in cli.refused("import", review, out, reviewer="Ana")
