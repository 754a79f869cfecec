"""A paper copy, printed and entered by commands."""

from pathlib import Path

from workbench.core import articles
from workbench.core.report import build, paper_copy
from workbench.core.store.workspace import Workspace


def code_of(review: Path) -> str:
    with Workspace.open(review, read_only=True) as workspace:
        report = build.build(
            workspace, article=articles.all(workspace)[0].id, generated_at="2026-11-22T12:00:00Z"
        )
    return paper_copy.values(report)["sections"][0]["code"]


def test_a_paper_copy_is_written_and_entered(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    assert cli.json("report", review, "-o", out, "--format", "paper")["claims"] == len(
        cli.json("claims", review)["claims"]
    )
    assert out.read_bytes().startswith(b"%PDF")
    article, code = cli.json("articles", review)["articles"][0]["id"], code_of(review)
    lines = f"sheet {code.lower()}\n1 s\n2-3 u /AB Asked twice.\n".encode()
    assert "Nothing was written." in cli.fine("paper", review, article, "--dry-run", stdin=lines)
    found = cli.json("paper", review, article, stdin=lines, reviewer="Ana")
    assert (found["sheet"], found["changed"], found["behind"]) == (code, 3, 0)
    assert [each["verdict"] for each in found["entries"]] == ["sourced", "unverified", "unverified"]
    given = cli.json("claims", review)["claims"][1]["verdicts"][0]
    assert given["reason"] == "Asked twice. (from paper, initials AB)"
    path = tmp_path / "lines.txt"
    path.write_bytes(b"99 s\n")
    assert "no statement 99" in cli.refused("paper", review, article, path, "--sheet", code, reviewer="Ana")
    assert "--sheet CODE" in cli.refused("paper", review, article, path, reviewer="Ana")
    assert "No state" in cli.refused("paper", review, article, path, "--sheet", "0000-0000", reviewer="Ana")
    path.write_bytes(b"\xff\xfe1 s")
    assert "UTF-8" in cli.refused("paper", review, article, path, "--sheet", code, reviewer="Ana")
