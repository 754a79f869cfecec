"""Who is who: listed, answered by name or id, and taken back."""

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def merged(cli: Any, tmp_path: Path, article: Path) -> Path:
    """Two files by people with one name, on two computers, brought together."""
    files: list[Path] = []
    for computer in ("office", "home"):
        ana = {"reviewer": "Ana Ruiz", "env": {"WORKBENCH_CONFIG_DIR": str(tmp_path / computer)}}
        files.append(tmp_path / f"{computer}.claims")
        cli.fine("new", files[-1])
        cli.fine("import", files[-1], article, **ana)
        cli.fine("mark", files[-1], "#1", "sourced" if computer == "home" else "contested", **ana)
    cli.fine("merge", *files, reviewer="Lea Lead")
    return files[0]


def test_it_is_asked_answered_and_taken_back(cli: Any, merged: Path, tmp_path: Path) -> None:
    receipt = tmp_path / "receipt.txt"
    receipt.write_text(cli.fine("receipt", merged), encoding="utf-8")
    (question,) = cli.json("identity", merged)["questions"]
    assert question["why"] == "name"
    one, other = question["one"], question["other"]
    assert one["name"] == f"Ana Ruiz ({one['id'][:6]})"
    assert [len(each["ids"]) for each in (one, other)] == [1, 1]
    assert one["id"][:8] in cli.fine("identity", merged)
    assert cli("identity", merged, "--fail-on", "questions").exit_code == 1

    said = ("identity", merged, "--same", one["id"][:6], other["id"])
    assert cli.json(*said, reviewer="Lea Lead") == {"changed": 1}
    assert cli.json(*said, reviewer="Lea Lead") == {"changed": 0}
    assert cli("identity", merged, "--fail-on", "questions").exit_code == 0
    assert cli.json("claims", merged)["claims"][0]["verdicts"][0]["reviewer"] == "Ana Ruiz"
    people = cli.json("identity", merged, "--people")["people"]
    assert {each["name"]: each["ids"] for each in people}["Ana Ruiz"] == sorted([one["id"], other["id"]])
    assert "Ana Ruiz" in cli.fine("identity", merged, "--people")

    (since,) = cli.json("receipt", merged, "--check", receipt)["identity"]
    assert (since["then"], since["now"]) == ("one name", "one person")
    assert "one person" in cli.fine("receipt", merged, "--check", receipt)
    (told,) = cli.json("merge", merged, tmp_path / "home.claims", reviewer="Lea Lead")["identity"]
    assert (told["one"], told["state"], told["reviewer"]) == (one["id"], "same", "Lea Lead")

    cli.fine("undo", merged, reviewer="Lea Lead")
    told = cli.fine("identity", merged, "--different", one["id"], other["id"], reviewer="Lea Lead")
    assert told.strip() == f"Say that {one['name']} and {other['name']} are different people"
    assert cli.json("identity", merged)["questions"] == []


def test_what_is_ambiguous_or_unknown_is_refused(cli: Any, merged: Path) -> None:
    before = merged.read_bytes()
    lea = {"reviewer": "Lea Lead"}
    assert "give the id" in cli.refused("identity", merged, "--same", "Ana Ruiz", "Lea Lead", **lea)
    assert "Nobody" in cli.refused("identity", merged, "--same", "Bo", "Lea Lead", **lea)
    both = ("--same", "a", "b", "--different", "a", "b")
    assert "either" in cli.refused("identity", merged, *both, **lea)
    assert "--reviewer" in cli.refused("identity", merged, "--same", "Ana Ruiz", "Bo")
    assert merged.read_bytes() == before
