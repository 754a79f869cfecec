"""A work pack on the command line: cut on one computer, worked on at another, merged back."""

from pathlib import Path
from typing import Any

import pytest

LEAD = "Lea Lead"


@pytest.fixture
def assigned(cli: Any, review: Path) -> Path:
    cli.fine("mark", review, "#1", "#2", "sourced", "--reason", "xqLeadReason", reviewer=LEAD)
    cli.fine("assign", review, "Ben", "#1", reviewer=LEAD)
    return review


def test_an_encrypted_pack_goes_out_and_comes_back(cli: Any, assigned: Path, tmp_path: Path) -> None:
    sealed, there = tmp_path / "ben.claims-pack", tmp_path / "there" / "ben.claims"
    there.parent.mkdir()
    word = tmp_path / "word.txt"
    word.write_text("eight bats fly\nnot this\n", encoding="utf-8")
    made = cli.json("pack", assigned, sealed, "--reviewer", "Ben", "--blind", "--passphrase-from", word)
    assert (made["claims"], made["articles"], made["blind"]) == (1, 1, True)
    early = cli("merge", assigned, sealed, reviewer=LEAD)
    assert (early.exit_code, "is an encrypted work pack" in early.stderr) == (3, True)
    assert b"SQLite" not in sealed.read_bytes()

    elsewhere = {"WORKBENCH_CONFIG_DIR": str(tmp_path / "elsewhere")}
    assert "does not open" in cli.refused(
        "unpack", sealed, there, "--passphrase-from", "-", stdin=b"other words\n"
    )
    assert not there.exists()
    assert cli.json("unpack", sealed, there, stdin=b"eight bats fly\n")["name"] == "Ben"
    (claim,) = cli.json("claims", there)["claims"]
    assert (claim["verdict"], claim["verdicts"]) == ("open", [])
    cli.fine("accept", there, reviewer="Benjamin Okafor", env=elsewhere)
    cli.fine("mark", there, "#1", "contested", reviewer="Benjamin Okafor", env=elsewhere)
    assert cli.json("verify", there)["ok"] is True

    (file,) = cli.json("merge", assigned, there, reviewer=LEAD)["files"]
    assert file["added"]["verdicts"] == 1
    (row,) = cli.json("progress", assigned)["reviewers"]
    assert (row["name"], row["done"]) == ("Benjamin Okafor", 1)
    assert cli.json("verify", assigned)["ok"] is True


def test_a_plain_pack_holds_what_others_found_unless_it_is_blind(
    cli: Any, assigned: Path, tmp_path: Path
) -> None:
    told = cli.fine("pack", assigned, tmp_path / "ben.claims", "--reviewer", "Ben")
    assert told.endswith("ben.claims holds 1 claim for Ben.\n")
    (claim,) = cli.json("claims", tmp_path / "ben.claims")["claims"]
    assert claim["verdicts"][0]["reason"] == "xqLeadReason"
    cli.fine("pack", assigned, tmp_path / "blind.claims", "--reviewer", "Ben", "--blind")
    assert b"xqLeadReason" not in (tmp_path / "blind.claims").read_bytes()


def test_what_does_not_fit_is_refused(cli: Any, assigned: Path, tmp_path: Path) -> None:
    word = tmp_path / "word.txt"
    word.write_bytes(b"\xff\xfe\x00 eight bats")
    sealed = tmp_path / "ben.claims-pack"
    assert "UTF-8" in cli.refused("pack", assigned, sealed, "--reviewer", "Ben", "--passphrase-from", word)
    word.write_text("eight bats fly", encoding="utf-8")
    assert "Call an encrypted pack" in cli.refused(
        "pack", assigned, tmp_path / "ben.claims", "--reviewer", "Ben", "--passphrase-from", word
    )
    assert "Nothing is assigned" in cli.refused(
        "pack", assigned, tmp_path / "chi.claims", "--reviewer", "Chi"
    )
    assert "no work pack" in cli.refused("accept", assigned, reviewer="Ben")
    assert not list(tmp_path.glob("*.claims-pack"))
