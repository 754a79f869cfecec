import csv
import json
from pathlib import Path

import pytest

from workbench.core import history, settings
from workbench.core.report import write
from workbench.core.store.workspace import Workspace


@pytest.mark.parametrize("ending", ["html", "md", "csv", "json"])
def test_the_ending_chooses_the_format(cli, review: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"report.{ending}"
    written = cli.json("report", review, "-o", out)
    count = len(cli.json("claims", review)["claims"])
    assert written == {"file": str(out), "bytes": out.stat().st_size, "claims": count}
    data = out.read_text(encoding="utf-8-sig")
    assert "412 boats" in data
    if ending == "csv":
        assert len(list(csv.reader(data.splitlines()))) >= count + 1
    if ending == "json":
        json.loads(data)


@pytest.mark.parametrize("name", ["report", "report.xyz", "report.claims", ".html"])
def test_another_ending_is_refused(cli, review: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    assert ".html" in cli.refused("report", review, "-o", out) or out.name == ".html"
    assert not out.exists()


@pytest.mark.parametrize("out", ["", ".", "/"])
def test_a_place_without_a_name_is_refused(cli, review: Path, out: str) -> None:
    assert cli.refused("report", review, "-o", out, "--format", "claimreview")


def test_a_report_never_replaces_a_review(cli, review: Path, tmp_path: Path) -> None:
    """A format that is asked for by name is written under any name, also one that was mistyped."""
    other = tmp_path / "other.claims"
    cli.fine("new", other)
    for out in (review, other):
        before = out.read_bytes()
        assert out.name in cli.refused("report", review, "-o", out, "--format", "claimreview")
        assert out.read_bytes() == before


def test_a_report_of_one_article(cli, review: Path, tmp_path: Path) -> None:
    cli.fine(
        "import",
        review,
        "-",
        reviewer="Ana",
        stdin=b"The mill of Odda burned down in 1904, killing 12 people.\n",
    )
    first, second = cli.json("articles", review)["articles"]
    out = tmp_path / "report.md"
    written = cli.json("report", review, "-o", out, "--article", second["id"][:8])
    assert written["claims"] == second["claims"]
    assert "412 boats" not in out.read_text(encoding="utf-8")
    assert cli.json("report", review, "-o", out)["claims"] == first["claims"] + second["claims"]


def test_a_long_pdf_names_the_workbook_beside_it(
    cli, review: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "LONG", 0)
    out, workbook = tmp_path / "report.pdf", tmp_path / "report.claims.xlsx"
    assert cli.json("report", review, "-o", out)["appendix"] == str(workbook)
    assert workbook.exists()


def test_a_report_needs_its_folder_and_leaves_the_file_alone(cli, review: Path, tmp_path: Path) -> None:
    before = review.read_bytes()
    assert cli.refused("report", review, "-o", tmp_path / "nowhere" / "report.html")
    assert cli.refused("report", review, "-o", review)
    assert review.read_bytes() == before


def test_a_report_as_of_then_has_the_head_that_was_printed_then(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    cli.fine("report", review, "-o", out)
    printed = json.loads(out.read_text(encoding="utf-8"))["log"]["head"]
    assert cli.json("verify", review, "--head", printed)["printed"]["since"] == 0
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    known = cli.json("verify", review, "--head", printed[:16])["printed"]
    assert (known["head"], known["since"]) == (printed, 2)
    assert "2 events came since" in cli.fine("verify", review, "--head", printed)
    foreign = cli("verify", review, "--head", "0" * 64, "--json")
    assert foreign.exit_code == 1
    assert json.loads(foreign.stdout)["printed"] is None
    assert "no head of a log" in cli.refused("verify", review, "--head", "head")
    assert "nor a restore point" in cli.refused("report", review, "-o", out, "--as-of", "1")


def test_restore_points_are_listed_with_their_numbers(cli, review: Path, tmp_path: Path) -> None:
    assert cli.json("log", review, "--restore-points") == {"restore_points": []}
    with Workspace.open(review, settings.reviewer("Ana")) as workspace:
        history.restore_point(workspace, "to print")
    (point,) = cli.json("log", review, "--restore-points")["restore_points"]
    assert (point["number"], point["name"], point["reviewer"]) == (1, "to print", "Ana")
    assert "to print" in cli.fine("log", review, "--restore-points")
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    out = tmp_path / "then.md"
    for name in ("1", "to print", point["id"]):
        cli.fine("report", review, "-o", out, "--as-of", name)
        assert "Verdict: Open → Sourced (Ana" in out.read_text(encoding="utf-8")


def test_the_evidence_of_a_report_as_csl_json(cli, review: Path, minutes: Path, tmp_path: Path) -> None:
    added = cli.json("evidence", "add", review, minutes, "--title", "Minutes", reviewer="Ana")["id"]
    cli.fine("evidence", "add", review, "--url", "https://port.example/", reviewer="Ana")
    cli.fine("link", review, "#1", added, reviewer="Ana")
    cli.fine("link", review, "#2", added, reviewer="Ana")
    out = tmp_path / "references.json"
    cli.fine("report", review, "-o", out, "--format", "csl-json")
    (item,) = json.loads(out.read_text(encoding="utf-8"))
    assert (item["title"], item["type"]) == ("Minutes", "document")


def test_what_a_list_holds_is_counted_and_not_what_it_leaves_out(
    cli, review: Path, minutes: Path, tmp_path: Path
) -> None:
    named = cli.json("evidence", "add", review, minutes, "--title", "Minutes", reviewer="Ana")["id"]
    other = cli.json("evidence", "add", review, "--url", "https://port.example/", reviewer="Ana")["id"]
    cli.fine("evidence", "confidential", review, other, "an official", reviewer="Ana")
    for claim, record in (("#1", named), ("#1", other), ("#2", other)):
        cli.fine("link", review, claim, record, reviewer="Ana")
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    out = tmp_path / "list.json"
    for form, profile, told in (
        ("claimreview", "public", {"claims": 1}),
        ("csl-json", "desk", {"claims": 2, "references": 2}),
        ("csl-json", "public", {"claims": 1, "references": 1}),
    ):
        asked = ("report", review, "-o", out, "--format", form, "--profile", profile)
        written = cli.json(*asked)
        assert {name: written[name] for name in told} == told
        assert len(json.loads(out.read_text(encoding="utf-8"))) == told.get("references", told["claims"])
        assert ", ".join(f"{name}: {n}" for name, n in told.items()) in cli.fine(*asked)


def test_each_article_into_a_folder(cli, review: Path, tmp_path: Path) -> None:
    [written] = cli.json("report", review, "-o", tmp_path / "out", "--each", "md")["files"]
    [article] = cli.json("articles", review)["articles"]
    assert (written["article"], written["claims"]) == (article["id"], article["claims"])
    assert "412 boats" in Path(written["file"]).read_text(encoding="utf-8")
    assert "leave out --article" in cli.refused(
        "report", review, "-o", tmp_path / "b", "--each", "md", "--article", "x"
    )
    assert not (tmp_path / "b").exists()


def test_the_words_of_the_house(cli, review: Path, tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text('[verdicts]\nopen = "Not yet looked at"\n')
    cli.json("report", review, "-o", tmp_path / "r.md", "--house", tmp_path)
    assert "Not yet looked at" in (tmp_path / "r.md").read_text(encoding="utf-8")
    (tmp_path / "house.toml").write_text('\nnam = "x"\n')
    assert "house.toml, line 2" in cli.refused("report", review, "-o", tmp_path / "r.md", "--house", tmp_path)
