"""The wheel holds the program, its data folders as they are, and nothing else."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    program = "import sys, hatchling.build; print(hatchling.build.build_wheel(sys.argv[1]))"
    built = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, cwd=ROOT
    )
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(folder / built.stdout.split()[-1]) as archive:
        yield archive


@pytest.mark.parametrize("name", ["db", "resources"])
def test_each_data_folder_is_in_the_wheel_byte_for_byte(wheel: zipfile.ZipFile, name: str) -> None:
    inside = f"workbench/_bundled/{name}/"
    packed = {
        entry.removeprefix(inside): wheel.read(entry)
        for entry in wheel.namelist()
        if entry.startswith(inside)
    }
    folder = ROOT / name
    kept = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }
    assert packed == kept
    assert packed


def test_every_module_is_in_the_wheel_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "workbench").rglob("*.py")}
    packed = {entry for entry in wheel.namelist() if not entry.startswith("workbench/_bundled/")}
    assert {entry for entry in packed if ".dist-info/" not in entry} == modules


def test_the_wheel_says_how_to_start_the_program(wheel: zipfile.ZipFile) -> None:
    info = next(entry for entry in wheel.namelist() if entry.endswith("/entry_points.txt"))
    lines = wheel.read(info).decode().splitlines()
    assert lines[lines.index("[console_scripts]") + 1] == "workbench = workbench.launch:main"
    assert lines[lines.index("[gui_scripts]") + 1] == "workbench-app = workbench.launch:main"
    assert any(entry.endswith("/licenses/LICENSE") for entry in wheel.namelist())


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_the_data_is_found_where_the_wheel_lies(wheel: zipfile.ZipFile, tmp_path: Path, form: str) -> None:
    """Unpacked as pip does it, and straight out of the zip."""
    place = Path(str(wheel.filename))
    if form == "folder":
        wheel.extractall(tmp_path)
        place = tmp_path
    program = (
        "import workbench, workbench.bundled as b; print(workbench.__file__);"
        "print(*sorted(f.name for f in (b.folder('db') / 'migrations').iterdir()))"
    )
    environment = {**os.environ, "PYTHONPATH": str(place), "PYTHONSAFEPATH": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, env=environment
    )
    assert done.returncode == 0, done.stderr
    where, names = done.stdout.splitlines()
    assert where.startswith(str(place))
    assert names.split() == sorted(path.name for path in (ROOT / "db" / "migrations").iterdir())
