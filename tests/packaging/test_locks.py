"""The lock files: pip's form, every release pinned and hashed, no address in them, the two in agreement."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[0-9][0-9a-z.!+]*)(?: ; (?P<marker>.+))?")


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_hashes(name: str) -> None:
    for pin, hashes in _pins(name).items():
        assert PIN.fullmatch(pin), pin
        assert hashes, pin
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", text) for text in hashes), pin


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address_and_no_place(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert not re.search(r"://|^--?(index|find|extra|trusted)|^-e|@|/", text, re.MULTILINE)


def test_the_tools_are_locked_on_top_of_the_same_program() -> None:
    run, dev = (_pins(name) for name in LOCKS)
    assert run.items() <= dev.items()


def test_everything_declared_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    run, dev = ({_name(pin) for pin in _pins(name)} for name in LOCKS)
    extras = project["optional-dependencies"]
    assert {_name(text) for text in project["dependencies"] + extras["build"]} <= run
    assert {_name(text) for text in extras["dev"]} - {project["name"]} <= dev


def test_each_python_gets_the_qt_that_runs_on_it() -> None:
    qt = {match["marker"]: match["version"] for pin in _pins(LOCKS[0]) if (match := _qt(pin))}
    old = next(version for marker, version in qt.items() if "< '3.12'" in marker)
    new = next(version for marker, version in qt.items() if ">= '3.12'" in marker)
    assert _release(old) < (6, 12) <= _release(new)


def _pins(name: str) -> dict[str, tuple[str, ...]]:
    """Each pin with its hashes, comments left out."""
    lines = [
        line for line in (ROOT / name).read_text("utf-8").splitlines() if not line.lstrip().startswith("#")
    ]
    entries = "\n".join(lines).replace(" \\\n", " ").splitlines()
    split = [re.split(r"\s+(?=--hash)", entry.strip()) for entry in entries if entry.strip()]
    return {pin: tuple(hashes) for pin, *hashes in split}


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def _qt(pin: str) -> re.Match[str] | None:
    return PIN.fullmatch(pin) if pin.startswith("pyside6-essentials==") else None


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])
