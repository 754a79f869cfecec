from pathlib import Path

import pytest

TEXT = "The ferry carried 400 people in 1961.\n\nIt was a fine day for everyone.\n"


@pytest.fixture
def ferry(cli, tmp_path: Path) -> Path:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "ferry.claims"
    cli.fine("new", file)
    cli.fine("import", file, tmp_path / "ferry.txt", reviewer="Ana")
    return file


def test_what_is_missing_is_a_finding(cli, ferry: Path) -> None:
    result = cli("signoff", ferry)
    assert result.exit_code == 1
    assert "open: 2 claims have no verdict yet (1, 2)." in result.stdout
    assert "Nobody has signed this text off." in result.stdout


def test_nothing_is_signed_without_reasons(cli, ferry: Path) -> None:
    refused = cli("signoff", ferry, "--sign", "--reviewer", "Ana")
    assert refused.exit_code == 2
    assert "Nothing was changed." in refused.stderr
    assert cli("signoff", ferry, "--json").stdout.count('"signed": []') == 1


def test_it_is_signed_with_waivers_and_taken_back(cli, ferry: Path) -> None:
    names = [each["name"] for each in _document(cli, ferry, 1)["unmet"]]
    waivers = [word for name in names for word in ("--waive", f"{name}=the desk knows")]
    cli.fine("signoff", ferry, "--sign", *waivers, "--note", "read", reviewer="Ana")
    (signed,) = _document(cli, ferry, 1)["signed"]
    assert (signed["reviewer"], signed["note"], signed["holds"]) == ("Ana", "read", True)
    assert [each["name"] for each in signed["waived"]] == names
    assert "Signed off" in cli("signoff", ferry).stdout
    cli.fine("mark", ferry, "#1", "sourced", reviewer="Ana")
    assert not _document(cli, ferry, 1)["signed"][0]["holds"]
    cli.fine("signoff", ferry, "--withdraw", "a call came", reviewer="Ana")
    assert _document(cli, ferry, 1)["signed"] == []


@pytest.mark.parametrize(
    "words",
    [("--sign", "--withdraw", "x"), ("--waive", "open=x"), ("--note", "x"), ("--sign", "--waive", "open")],
)
def test_wrong_use_is_refused(cli, ferry: Path, words: tuple[str, ...]) -> None:
    result = cli("signoff", ferry, *words, "--reviewer", "Ana")
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1


def _document(cli, ferry: Path, code: int):
    import json

    result = cli("signoff", ferry, "--json")
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)
