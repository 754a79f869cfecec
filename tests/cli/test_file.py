import json
import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest


def test_new_makes_an_empty_file(cli, tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    made = cli.json("new", path)
    assert made == {"file": str(path), "format_version": 1}
    assert cli.json("articles", path) == {"articles": []}
    assert cli.json("verify", path)["ok"] is True


def test_new_leaves_what_is_there_alone(cli, tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"mine")
    assert "a.claims" in cli.refused("new", path)
    assert path.read_bytes() == b"mine"
    assert cli.refused("new", tmp_path / "nowhere" / "a.claims")


def foreign_files(folder: Path, ours: bytes) -> dict[str, Path]:
    """Files that are none of ours, or half of one."""
    paths = {
        name: folder / f"{name}.claims" for name in ("text", "empty", "database", "truncated", "garbage")
    }
    paths["text"].write_text("Just some words.\n" * 100)
    paths["empty"].write_bytes(b"")
    connection = sqlite3.connect(paths["database"])
    connection.execute("CREATE TABLE birds (name TEXT)")
    connection.commit()
    connection.close()
    paths["truncated"].write_bytes(ours[: len(ours) // 2])
    paths["garbage"].write_bytes(ours[:100] + bytes(range(256)) * 64)
    return paths


@pytest.mark.parametrize("name", ["text", "empty", "database", "truncated", "garbage"])
@pytest.mark.parametrize("command", ["articles", "undo", "dump"])
def test_a_file_that_is_not_ours_is_refused_unchanged(
    cli, review: Path, tmp_path: Path, name: str, command: str
) -> None:
    path = foreign_files(tmp_path, review.read_bytes())[name]
    before = path.read_bytes()
    names = sorted(each.name for each in tmp_path.iterdir())
    assert path.name in cli.refused(command, path, reviewer="Ana", code=3)
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == names


@pytest.mark.parametrize("name", ["text", "empty", "database", "truncated", "garbage"])
def test_verify_refuses_or_reports_it_with_3(cli, review: Path, tmp_path: Path, name: str) -> None:
    path = foreign_files(tmp_path, review.read_bytes())[name]
    before = path.read_bytes()
    assert cli("verify", path).exit_code == 3
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", ["articles", "verify", "claims", "log", "dump", "disagreements"])
def test_a_file_that_is_not_there_is_wrong_use(cli, tmp_path: Path, command: str) -> None:
    assert "nowhere.claims" in cli.refused(command, tmp_path / "nowhere.claims")
    assert tmp_path.name in cli.refused(command, tmp_path, code=3)
    assert list(tmp_path.glob("*.claims*")) == []


def test_verify_says_what_it_checked(cli, review: Path) -> None:
    report = cli.json("verify", review)
    assert set(report) == {"ok", "checks", "head"}
    assert report["ok"] is True
    assert report["checks"]
    assert all(set(check) == {"name", "ok", "detail"} for check in report["checks"])
    assert report["head"] == cli.json("log", review)["head"]
    assert report["head"] in cli.fine("verify", review)


@pytest.mark.parametrize(
    "what", [b"Unemployment in the town rose", b"The register holds 411 boats", b"Seen by the board"]
)
def test_verify_finds_a_changed_byte(cli, review: Path, minutes: Path, tmp_path: Path, what: bytes) -> None:
    cli.fine("evidence", "add", review, minutes, reviewer="Ana")
    cli.fine("mark", review, "#1", "sourced", "--reason", "Seen by the board", reviewer="Ana")
    data = review.read_bytes()
    copies = data.count(what)
    assert copies
    for nth in range(copies):
        changed = tmp_path / f"changed-{nth}.claims"
        at = -1
        for _ in range(nth + 1):
            at = data.index(what, at + 1)
        changed.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        result = cli("verify", changed, "--json")
        assert result.exit_code == 3, f"copy {nth} of {copies}: {result.output}"
        assert json.loads(result.stdout)["ok"] is False
        assert any(not check["ok"] for check in json.loads(result.stdout)["checks"])


def test_backup_is_a_whole_copy(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "copy.claims"
    made = cli.json("backup", review, out)
    assert made == {"file": str(out), "sha256": sha256(out.read_bytes()).hexdigest()}
    assert cli.fine("dump", out) == cli.fine("dump", review)
    assert cli.json("verify", out)["ok"] is True
    before = out.read_bytes()
    assert "copy.claims" in cli.refused("backup", review, out)
    assert out.read_bytes() == before


def test_dump_and_load_make_an_equal_file(cli, review: Path, minutes: Path, tmp_path: Path) -> None:
    cli.fine("evidence", "add", review, minutes, reviewer="Ana")
    out, again = tmp_path / "out.json", tmp_path / "again.claims"
    made = cli.json("dump", review, "-o", out)
    assert made == {
        "file": str(out),
        "bytes": out.stat().st_size,
        "sha256": sha256(out.read_bytes()).hexdigest(),
    }
    loaded = cli.json("load", out, again)
    assert loaded == {"file": str(again), "head": cli.json("log", review)["head"]}
    assert cli.fine("dump", again) == cli.fine("dump", review) == out.read_text(encoding="utf-8")
    assert cli.json("claims", again) == cli.json("claims", review)
    assert cli.json("verify", again)["ok"] is True


def test_a_dump_that_cannot_be_written_leaves_the_old_one(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "folder" / "out.json"
    assert "out.json" in cli.refused("dump", review, "-o", out)
    assert cli.refused("dump", review, "-o", tmp_path)


def test_a_dump_never_replaces_the_file_itself(cli, review: Path) -> None:
    before = review.read_bytes()
    assert "review.claims" in cli.refused("dump", review, "-o", review)
    assert review.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"no json", b'{"events": 1}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_dump_is_refused(cli, tmp_path: Path, content: bytes) -> None:
    source, path = tmp_path / "in.json", tmp_path / "a.claims"
    source.write_bytes(content)
    result = cli("load", source, path)
    assert result.exit_code in {2, 3}
    assert result.stderr.count("\n") == 1
    assert not path.exists()
    assert "nowhere.json" in cli.refused("load", tmp_path / "nowhere.json", path)


def test_load_leaves_what_is_there_alone(cli, review: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    cli.fine("dump", review, "-o", out)
    before = review.read_bytes()
    assert "review.claims" in cli.refused("load", out, review)
    assert review.read_bytes() == before


def test_doctor_names_every_check(cli) -> None:
    result = cli("doctor", "--json")
    assert result.exit_code in {0, 1}
    checks = json.loads(result.stdout)["checks"]
    assert all(set(check) == {"name", "state", "detail", "remedy"} for check in checks)
    assert result.exit_code == int(any(check["state"] == "problem" for check in checks))
    page = cli("doctor").stdout
    assert all(check["name"] in page for check in checks)
