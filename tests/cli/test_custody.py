"""One record on the command line: shown in full, written out again."""

from pathlib import Path

from tests.core.metadata.exif import photo


def test_a_record_is_shown_in_full(cli, review: Path, tmp_path: Path) -> None:
    source = tmp_path / "quay.pdf"
    source.write_bytes(photo())
    kept = cli.json("evidence", "add", review, source, "--publisher", "Port office", reviewer="Ana")
    claim = cli.json("claims", review)["claims"][0]
    cli.fine("link", review, claim["id"], kept["id"], "--quote", "the north quay", reviewer="Ben")
    shown = cli.json("evidence", "show", review, kept["id"][:8])
    assert (shown["sha256"], shown["file_name"], shown["size"]) == (kept["sha256"], "quay.pdf", len(photo()))
    assert (shown["added_by"], shown["publisher"], shown["links"]) == ("Ana", "Port office", 1)
    assert shown["content"]["media_type"] == "image/jpeg"
    assert shown["content"]["mismatch"] == "It is named .pdf, but is a JPEG picture."
    assert {"name": "camera", "value": "Lumo X2"} in shown["content"]["says"]
    assert [(step["what"], step["reviewer"], step["number"]) for step in shown["chain"]] == [
        ("added", "Ana", 0),
        ("linked", "Ben", claim["number"]),
    ]
    words = cli.fine("evidence", "show", review, kept["id"])
    for part in (kept["sha256"], "It is named .pdf", "taken: 2026-03-04", "Ben", "linked", "the north quay"):
        assert part in words


def test_a_kept_file_is_written_again(cli, review: Path, minutes: Path, tmp_path: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    out = tmp_path / "out" / "again.txt"
    assert "cannot be written" in cli.refused("evidence", "extract", review, kept["id"], "-o", out)
    out.parent.mkdir()
    written = cli.json("evidence", "extract", review, kept["id"], "-o", out)
    assert written == {"file": str(out), "bytes": len(minutes.read_bytes()), "sha256": kept["sha256"]}
    assert out.read_bytes() == minutes.read_bytes()
    assert "exists already" in cli.refused("evidence", "extract", review, kept["id"], "-o", out)
    assert cli.json("evidence", "extract", review, kept["id"], "-o", out.parent)["file"].endswith(
        "minutes.txt"
    )
    address = cli.json("evidence", "add", review, "--url", "https://almen.example/", reviewer="Ana")
    assert "No file is kept" in cli.refused(
        "evidence", "extract", review, address["id"], "-o", tmp_path / "x"
    )


def test_what_is_written_about_a_record_is_changed_in_one_step(cli, review: Path) -> None:
    who = ("--person", "Marta Olsn", "--date", "2026-11-20", "--said", "We lost it.")
    kept = cli.json("evidence", "interview", review, *who, reviewer="Ana")["id"]
    wanted = ("--person", "Marta Olsen", "--note", "渡船", "--detail", "terms=off the record")
    changed = cli.json("evidence", "edit", review, kept, *wanted, reviewer="Ana")
    assert (changed["kind"], changed["changed"]) == ("interview", True)
    shown = cli.json("evidence", "show", review, kept)
    assert (shown["author"], shown["note"]) == ("Marta Olsen", "渡船")
    assert (shown["details"]["terms"], shown["published"]) == ("off the record", "2026-11-20")
    assert not cli.json("evidence", "edit", review, kept, "--note", "渡船", reviewer="Ana")["changed"]
    cli.fine("undo", review, reviewer="Ana")
    assert cli.json("evidence", "show", review, kept)["author"] == "Marta Olsn"
    for words in ((), ("--detail", "terms"), ("--detail", "terms=loud"), ("--person", "")):
        assert "Nothing was changed" in cli.refused("evidence", "edit", review, kept, *words, reviewer="Ana")
