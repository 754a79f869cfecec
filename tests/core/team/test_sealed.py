"""Encrypted files: back to the same bytes with the passphrase, and to nothing at all in every other case."""

from pathlib import Path

import pytest

from workbench.core.errors import FileProblem, NotOurs, WrongUse
from workbench.core.team import sealed

PASSPHRASE = "vier Wörter sind ein Satz"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real costs are tried where packs are cut on the command line; here files are opened many times."""
    monkeypatch.setattr(sealed, "COSTS", {"n": 2, "r": 8, "p": 1})


def round_trip(folder: Path, data: bytes) -> bytes:
    (folder / "clear").write_bytes(data)
    sealed.seal(folder / "clear", folder / "a.claims-pack", PASSPHRASE)
    sealed.unseal(folder / "a.claims-pack", folder / "back", PASSPHRASE)
    return (folder / "back").read_bytes()


@pytest.mark.parametrize("size", [0, 1, sealed.BLOCK - 1, sealed.BLOCK, sealed.BLOCK + 1, 3 * sealed.BLOCK])
def test_the_bytes_come_back(tmp_path: Path, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    assert round_trip(tmp_path, data[:size]) == data[:size]
    if size > 100:
        assert data[:64] not in (tmp_path / "a.claims-pack").read_bytes()


def test_one_passphrase_typed_on_two_computers_is_one(tmp_path: Path) -> None:
    (tmp_path / "clear").write_bytes(b"x")
    sealed.seal(tmp_path / "clear", tmp_path / "a.claims-pack", PASSPHRASE)
    sealed.unseal(tmp_path / "a.claims-pack", tmp_path / "back", PASSPHRASE.replace("ö", "o\u0308"))
    assert (tmp_path / "back").read_bytes() == b"x"


def test_whatever_is_changed_is_refused(tmp_path: Path) -> None:
    round_trip(tmp_path, b"0123456789" * 20_000)
    whole = (tmp_path / "a.claims-pack").read_bytes()
    head, size = len(sealed.MAGIC) + sealed.SALT, sealed.BLOCK + sealed.TAG
    blocks = [whole[at : at + size] for at in range(head, len(whole), size)]
    assert len(blocks) == 4
    changed = [
        whole[:-1],
        whole[: head + size],  # whole blocks are missing at the end
        whole[: head + 3],
        whole[:head],
        whole[: head - 1],
        whole + b"0",
        whole[:head] + b"".join([blocks[1], blocks[0], *blocks[2:]]),
        whole[:head] + b"".join(blocks[1:]),
        whole[: len(sealed.MAGIC)] + bytes(sealed.SALT) + whole[head:],
        *(
            whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
            for at in (head, head + size, len(whole) - 1)
        ),
    ]
    for data in changed:
        (tmp_path / "changed").write_bytes(data)
        with pytest.raises(WrongUse, match="another one, or the file was changed"):
            sealed.unseal(tmp_path / "changed", tmp_path / "out", PASSPHRASE)
    with pytest.raises(WrongUse, match="another one, or the file was changed"):
        sealed.unseal(tmp_path / "a.claims-pack", tmp_path / "out", PASSPHRASE + " ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.claims-pack", "back", "changed", "clear"]


def test_what_cannot_be_sealed_or_opened_is_refused(tmp_path: Path) -> None:
    (tmp_path / "clear").write_bytes(b"claims")
    with pytest.raises(WrongUse, match="too short"):
        sealed.seal(tmp_path / "clear", tmp_path / "a.claims-pack", "1234567")
    with pytest.raises(NotOurs):
        sealed.unseal(tmp_path / "clear", tmp_path / "out", PASSPHRASE)
    with pytest.raises(FileProblem, match="cannot be opened"):
        sealed.unseal(tmp_path / "missing", tmp_path / "out", PASSPHRASE)
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(FileProblem, match="exists already"):
        sealed.seal(tmp_path / "clear", tmp_path / "out", PASSPHRASE)
    assert (tmp_path / "out").read_bytes() == b"mine"
