import json
from pathlib import Path
from typing import Any

import pytest

from workbench.core import lint, settings
from workbench.core.store.workspace import Workspace

TEXT = (
    "The harbour closed on Wednesday, 15 December 2015.\n\nOf the crew 12 of 40 sailors (40 percent) left.\n"
)
RATE = "The county paid 18 trillion yuan (2.8 trillion U.S. dollars) for the harbour.\n"


@pytest.fixture
def harbour(cli, tmp_path: Path) -> Path:
    (tmp_path / "harbour.txt").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "harbour.claims"
    cli.fine("new", file)
    cli.fine("import", file, tmp_path / "harbour.txt", reviewer="Ana")
    return file


def found(cli, file: Path, code: int, *more: str) -> list[dict[str, Any]]:
    result = cli("lint", file, "--json", *more)
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)["findings"]


def test_findings_have_the_keys_of_the_contract(cli, harbour: Path) -> None:
    listed = found(cli, harbour, 1)
    assert [each["rule"] for each in listed] == ["weekday", "percent-of-numbers"]
    assert {"rule", "claim", "severity", "message", "muted"} <= set(listed[0])
    claims = {claim["id"]: claim for claim in cli.json("claims", harbour)["claims"]}
    share = listed[1]
    assert "12 of 40" in claims[share["claim"]]["quote"]
    assert share["severity"] == "warning"
    assert share["message"] == "12 of 40 is 30 percent, not 40 percent."
    assert share["how"].startswith("12 / 40")


def test_the_table_is_for_people(cli, harbour: Path) -> None:
    result = cli("lint", harbour)
    assert result.exit_code == 1
    assert "2015-12-15 is a Tuesday, not a Wednesday." in result.stdout


def test_muted_findings_and_notes_are_fine(cli, harbour: Path, tmp_path: Path) -> None:
    with Workspace.open(harbour, settings.reviewer("Ana")) as workspace:
        for finding in lint.findings(workspace):
            lint.mute(workspace, finding, "As the letter has it.")
    assert [each["muted"] for each in found(cli, harbour, 0)] == ["As the letter has it."] * 2
    (tmp_path / "rate.txt").write_text(RATE, encoding="utf-8")
    cli.fine("import", harbour, tmp_path / "rate.txt", reviewer="Ana")
    assert [each["severity"] for each in found(cli, harbour, 0)] == ["error", "warning", "note"]


def test_one_article_alone(cli, harbour: Path, tmp_path: Path) -> None:
    (tmp_path / "rate.txt").write_text(RATE, encoding="utf-8")
    added = cli.json("import", harbour, tmp_path / "rate.txt", reviewer="Ana")["articles"][0]["id"]
    assert [each["rule"] for each in found(cli, harbour, 0, "--article", added)] == ["exchange-rate"]
    assert "article" in cli.refused("lint", harbour, "--article", "ffffff")


def test_a_clean_file_says_so(cli, tmp_path: Path) -> None:
    file = tmp_path / "empty.claims"
    cli.fine("new", file)
    result = cli("lint", file)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "Nothing was found.\n")


def test_no_file_is_refused(cli, tmp_path: Path) -> None:
    assert cli.refused("lint", tmp_path / "none.claims")


def test_muting_needs_a_name_and_a_reason_and_can_be_taken_back(cli, harbour: Path) -> None:
    names = [f"{each['rule']}:{each['start']}-{each['end']}" for each in found(cli, harbour, 1)]
    assert "reason" in cli.refused("lint", harbour, "--mute", names[0], reviewer="Ana")
    assert "no finding" in cli.refused(
        "lint", harbour, "--mute", "weekday:1-2", "--reason", "x", reviewer="Ana"
    )
    assert "one finding" in cli.refused(
        "lint", harbour, "--mute", names[0], "--unmute", names[1], reviewer="Ana"
    )
    assert "reviewer" in cli.refused("lint", harbour, "--mute", names[0], "--reason", "x")
    codes = [
        cli("lint", harbour, "--mute", name, "--reason", "As the letter has it.", reviewer="Ana").exit_code
        for name in names
    ]
    assert codes == [1, 0]
    assert [each["muted"] for each in found(cli, harbour, 0)] == ["As the letter has it."] * 2
    cli.fine("undo", harbour, reviewer="Ana")
    assert [each["muted"] for each in found(cli, harbour, 1)] == ["As the letter has it.", ""]
    assert cli("lint", harbour, "--unmute", names[0], reviewer="Ana").exit_code == 1
    assert [each["muted"] for each in found(cli, harbour, 1)] == ["", ""]


def test_findings_about_evidence_are_listed_and_muted_by_their_name(cli, review: Path, minutes: Path) -> None:
    record = cli.json("evidence", "add", review, minutes, "--published", "2020-01-01", reviewer="Ana")["id"]
    cli.json("link", review, "#1", record, "--quote", "411 boats", reviewer="Ana")
    listed = json.loads(cli("lint", review, "--json").stdout)["findings"]
    older = next(each for each in listed if each["rule"] == "source-older")
    assert (older["evidence"], older["name"][:13], older["muted"]) == (record, "source-older:", "")
    assert older["how"].startswith("It was published on 2020-01-01; the claim is about 2024")
    assert any(each["rule"] == "number-not-quoted" and "412" in each["message"] for each in listed)
    muted = cli(
        "lint", review, "--mute", older["name"], "--reason", "It is a plan.", "--json", reviewer="Ana"
    )
    assert muted.exit_code == 1  # the number is still missing
    after = {each["name"]: each["muted"] for each in json.loads(muted.stdout)["findings"]}
    assert after[older["name"]] == "It is a plan."
    said = cli("lint", review).stdout
    assert older["name"] in said
    assert "It is a plan." in said
