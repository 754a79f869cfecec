import ctypes.util
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core import doctor
from workbench.core.doctor import Check, Library, State


def test_a_computer_that_runs_these_tests_has_no_problem() -> None:
    checks = doctor.examine()
    assert [check.name for check in checks] == [
        "Python",
        "Qt",
        "SQLite",
        "System libraries",
        "Screen",
        "Fonts",
        "Settings folder",
    ]
    core = {
        check.name: check for check in checks if check.name in {"Python", "Qt", "SQLite", "Settings folder"}
    }
    assert {check.state for check in core.values()} == {State.FINE}, core


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring all libraries")
def test_a_missing_library_is_found_and_its_package_named() -> None:
    present = Library("libc.so.6", "libc6")
    absent = Library("libnothing-of-this-name.so.9", "libnothing9")
    assert doctor.missing_libraries((present, absent)) == (absent,)
    check = doctor.check_libraries((absent,))
    assert check.state is State.PROBLEM
    assert absent.file in check.detail


def test_the_line_to_type_names_each_package_once() -> None:
    line = doctor.install_line(["libgl1", "libegl1", "libgl1"])
    assert re.fullmatch(r"(sudo )?apt-get update && (sudo )?apt-get install -y libegl1 libgl1", line)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF libraries")
def test_the_list_names_every_library_that_the_x11_window_loads() -> None:
    """A file of Qt that gains a dependency must show up here, not as an abort on somebody's computer."""
    folder = Path(_pyside_folder())
    listed = {library.file for library in doctor.QT_LIBRARIES + doctor.X11_LIBRARIES}
    shipped = {path.name for path in (folder / "Qt" / "lib").iterdir()}
    base = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libzstd.so.1"}
    for name in (
        "plugins/platforms/libqxcb.so",
        "lib/libQt6XcbQpa.so.6",
        "lib/libQt6Gui.so.6",
        "lib/libQt6DBus.so.6",
    ):
        unlisted = _library_names(folder / "Qt" / name) - listed - shipped - base - {Path(name).name}
        assert not unlisted, f"{name} needs {sorted(unlisted)}"


@pytest.mark.parametrize(
    ("python", "pyside", "state"),
    [
        ((3, 11), "6.11.3", State.FINE),
        ((3, 11), "6.12.0", State.PROBLEM),
        ((3, 12), "6.12.0", State.FINE),
        ((3, 13), "6.12.1", State.FINE),
        ((3, 12), "", State.PROBLEM),
    ],
)
def test_the_pair_that_aborts_is_named(python: tuple[int, int], pyside: str, state: State) -> None:
    check = doctor.check_qt(python, pyside)
    assert check.state is state
    assert bool(check.remedy) is (state is State.PROBLEM)


def test_sqlite_is_really_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.check_sqlite() == Check("SQLite", State.FINE, sqlite3.sqlite_version)
    real_connect = sqlite3.connect

    def without_virtual_tables(path: str) -> sqlite3.Connection:
        connection = real_connect(path)
        refused = {sqlite3.SQLITE_CREATE_VTABLE}
        connection.set_authorizer(
            lambda act, *_: sqlite3.SQLITE_DENY if act in refused else sqlite3.SQLITE_OK
        )
        return connection

    monkeypatch.setattr(sqlite3, "connect", without_virtual_tables)
    check = doctor.check_sqlite()
    assert check.state is State.PROBLEM
    assert "full-text search" in check.detail
    assert "JSON" not in check.detail


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig is asked on Linux only")
@pytest.mark.skipif(ctypes.util.find_library("fontconfig") is None, reason="libfontconfig is not installed")
def test_a_script_without_a_font_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "SCRIPT_FONTS", (("No such script", "zz-qq", "fonts-nothing"),))
    check = doctor.check_fonts()
    assert check.state is State.WARNING
    assert check.detail == "none for No such script"
    assert check.remedy.endswith("apt-get install -y fonts-nothing")


def test_no_screen_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert doctor.check_screen().state is State.WARNING
    monkeypatch.setenv("DISPLAY", ":7")
    assert doctor.check_screen().state is State.FINE


def test_a_settings_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    check = doctor.check_settings_folder(tmp_path / "file" / "settings")
    assert check.state is State.PROBLEM
    assert "WORKBENCH_CONFIG_DIR" in check.remedy


def test_a_settings_folder_is_left_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "settings"
    assert doctor.check_settings_folder(folder).state is State.FINE
    assert list(folder.iterdir()) == []


def _refuse_virtual_tables(action: int, *_: object) -> int:
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_CREATE_VTABLE else sqlite3.SQLITE_OK


def _pyside_folder() -> str:
    """Where PySide6 lies, asked of a fresh interpreter without loading Qt here."""
    question = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


def _library_names(file: Path) -> set[str]:
    """The library names in an ELF file's string table: those that it needs, and its own."""
    names = re.findall(rb"(?<=\0)lib[A-Za-z0-9_+.-]+\.so(?:\.\d+)?(?=\0)", file.read_bytes())
    return {name.decode() for name in names}
