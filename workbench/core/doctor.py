"""Whether this computer has what the program needs, and the line to type where it has not.

Nothing here imports Qt: a system library that is missing would end the process before it could be named.
"""

import ctypes
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


class State(StrEnum):
    """How it stands with one thing that was looked at."""

    FINE = "fine"
    WARNING = "warning"
    """The program works; something that some people need does not."""
    PROBLEM = "problem"
    """The program does not start or cannot keep work."""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. `remedy` is what to type or do, "" where nothing is to be done."""

    name: str
    state: State
    detail: str
    remedy: str = ""


@dataclass(frozen=True)
class Library:
    """A system library that Qt loads on Linux, and the Debian package that holds it."""

    file: str
    package: str


QT_LIBRARIES = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libgthread-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
)
"""What Qt needs even without a screen."""

X11_LIBRARIES = (
    Library("libX11-xcb.so.1", "libx11-xcb1"),
    Library("libxcb.so.1", "libxcb1"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-render.so.0", "libxcb-render0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-shm.so.0", "libxcb-shm0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-util.so.1", "libxcb-util1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What a window on X11 needs besides; Qt names only libxcb-cursor0, whichever of them is missing."""

SCRIPT_FONTS = (
    ("Arabic", "ar", "fonts-noto-core"),
    ("Hebrew", "he", "fonts-noto-core"),
    ("Chinese", "zh-cn", "fonts-noto-cjk"),
    ("Japanese", "ja", "fonts-noto-cjk"),
    ("Korean", "ko", "fonts-noto-cjk"),
)
"""Scripts whose fonts come from the system: name, fontconfig's language, Debian package."""


def examine() -> tuple[Check, ...]:
    """Everything that the program needs from this computer, in the order in which it is needed."""
    return (
        _check_python(),
        check_qt(sys.version_info[:2], _installed("PySide6-Essentials")),
        check_sqlite(),
        check_libraries(missing_libraries()),
        check_screen(),
        check_fonts(),
        check_settings_folder(),
    )


def missing_libraries(libraries: Iterable[Library] = QT_LIBRARIES + X11_LIBRARIES) -> tuple[Library, ...]:
    """The system libraries that cannot be loaded. Windows and macOS bring all that Qt needs."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in libraries if not _loads(library.file))


def install_line(packages: Iterable[str]) -> str:
    """The command that installs these Debian packages, as this user has to type it."""
    sudo = "" if _is_root() else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(sorted(set(packages)))}"


def _check_python() -> Check:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        return Check("Python", State.FINE, found)
    return Check("Python", State.PROBLEM, f"{found}; 3.11, 3.12 or 3.13 is needed", "Install Python 3.12.")


def check_qt(python: tuple[int, int], pyside: str) -> Check:
    """`python` is the running version, `pyside` the installed version of PySide6-Essentials or ""."""
    if not pyside:
        remedy = f'{sys.executable} -m pip install "PySide6-Essentials"'
        return Check("Qt", State.PROBLEM, "PySide6-Essentials is not installed", remedy)
    release = tuple(int(part) for part in pyside.split(".")[:2])
    if python < (3, 12) and release >= (6, 12):
        detail = f"PySide6 {pyside} aborts on Python 3.11 after some thousand calls"
        remedy = f'{sys.executable} -m pip install "PySide6-Essentials<6.12"'
        return Check("Qt", State.PROBLEM, detail, remedy)
    return Check("Qt", State.FINE, f"PySide6 {pyside}")


def check_sqlite() -> Check:
    """Whether Python's SQLite has strict tables, full-text search and JSON."""
    probes = {
        "strict tables": "CREATE TABLE strict_probe (a INTEGER) STRICT",
        "full-text search (FTS5)": "CREATE VIRTUAL TABLE fts_probe USING fts5(a)",
        "JSON": """SELECT json_extract('{"a": 1}', '$.a')""",
    }
    connection = sqlite3.connect(":memory:")
    try:
        lacking = [name for name, statement in probes.items() if not _runs(connection, statement)]
    finally:
        connection.close()
    if lacking:
        detail = f"{sqlite3.sqlite_version} without {', '.join(lacking)}"
        remedy = "Use a Python from python.org or your system, whose SQLite is 3.37 or newer and complete."
        return Check("SQLite", State.PROBLEM, detail, remedy)
    return Check("SQLite", State.FINE, sqlite3.sqlite_version)


def check_libraries(missing: tuple[Library, ...]) -> Check:
    """`missing` as `missing_libraries` gives it."""
    if not missing:
        return Check("System libraries", State.FINE, "all there")
    detail = "missing: " + ", ".join(library.file for library in missing)
    if shutil.which("apt-get"):
        return Check("System libraries", State.PROBLEM, detail, install_line(lib.package for lib in missing))
    remedy = "Install them with your system's package manager; the names above are the files to look for."
    return Check("System libraries", State.PROBLEM, detail, remedy)


def check_screen() -> Check:
    """Whether there is a screen to open a window on; the commands work without one."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted):
        return Check("Screen", State.FINE, "there")
    detail = "none (DISPLAY and WAYLAND_DISPLAY are not set); the window cannot open, the commands work"
    return Check("Screen", State.WARNING, detail, "Start the program from a desktop session.")


def check_fonts() -> Check:
    """Whether the system's fonts cover the scripts that our own do not; Windows and macOS always do."""
    if not sys.platform.startswith("linux"):
        return Check("Fonts", State.FINE, "the system's own")
    if not _loads("libfontconfig.so.1"):
        return Check("Fonts", State.WARNING, "not looked at: libfontconfig.so.1 is missing")
    lacking = [(name, package) for name, language, package in SCRIPT_FONTS if not _font_covers(language)]
    if lacking:
        detail = "none for " + ", ".join(name for name, _ in lacking)
        return Check("Fonts", State.WARNING, detail, install_line(package for _, package in lacking))
    return Check("Fonts", State.FINE, ", ".join(name for name, _, _ in SCRIPT_FONTS))


def check_settings_folder(folder: Path | None = None) -> Check:
    """Whether settings can be written; `folder` is the settings folder unless given."""
    if folder is None:
        from workbench.core import settings

        folder = settings.config_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Check("Settings folder", State.FINE, str(folder))
    except OSError as problem:
        remedy = "Make it writable, or name another one in WORKBENCH_CONFIG_DIR."
        return Check("Settings folder", State.PROBLEM, f"{folder}: {problem.strerror}", remedy)


class _FontSet(ctypes.Structure):
    """FcFontSet of fontconfig.h."""

    _fields_ = (("nfont", ctypes.c_int), ("sfont", ctypes.c_int), ("fonts", ctypes.c_void_p))


def _font_covers(language: str) -> bool:
    """Asks fontconfig, as Qt does, whether any font has all letters of `language`."""
    library = ctypes.CDLL("libfontconfig.so.1")
    library.FcNameParse.restype = ctypes.c_void_p
    library.FcObjectSetCreate.restype = ctypes.c_void_p
    library.FcFontList.restype = ctypes.POINTER(_FontSet)
    library.FcFontList.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    pattern = ctypes.c_void_p(library.FcNameParse(f":lang={language}".encode()))
    objects = ctypes.c_void_p(library.FcObjectSetCreate())
    found = library.FcFontList(None, pattern, objects)
    try:
        return bool(found) and found.contents.nfont > 0
    finally:
        library.FcPatternDestroy(pattern)
        library.FcObjectSetDestroy(objects)
        if found:
            library.FcFontSetDestroy(found)


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _runs(connection: sqlite3.Connection, statement: str) -> bool:
    try:
        connection.execute(statement)
    except sqlite3.Error:
        return False
    return True


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
