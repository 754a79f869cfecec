"""The wall between the layers, and the size of things."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools import sizes, statements

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "workbench"
SOURCES = sorted(PACKAGE.rglob("*.py"))

NETWORK = {
    "PySide6.QtNetwork",
    "aiohttp",
    "asyncio",
    "asyncpg",
    "ftplib",
    "http",
    "httpx",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "xmlrpc",
}
MAY_USE_THE_NETWORK = {"core/team/hub/server.py"}

HEAVY = (
    "asyncio",
    "asyncpg",
    "bibtexparser",
    "charset_normalizer",
    "docx",
    "jinja2",
    "lxml",
    "markdown_it",
    "pylatexenc",
    "pypdf",
    "pypdfium2",
    "python_calamine",
    "rispy",
    "sqlite_utils",
    "trafilatura",
    "warcio",
)
"""Libraries that cost more to import than a window; they are imported where they are used."""

SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+(OR\s|INTO\s)|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|REPLACE\s+INTO\s"
    r"|(CREATE|DROP|ALTER)\s+(TEMP\s+)?(TABLE|VIEW|INDEX|TRIGGER)\s|PRAGMA\s|ATTACH\s|WITH\s+\w+\s+AS\s)"
)


def test_the_core_never_loads_qt() -> None:
    modules = [_module(path) for path in _layer("core") if path.stem != "__main__"]
    assert "workbench.core.model" in modules
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    assert not any(m.split('.')[0] in ('PySide6', 'shiboken6') for m in sys.modules), name\n"
    )
    done = subprocess.run([sys.executable, "-c", program, *modules], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "module", ["workbench.launch", "workbench.cli.main", "workbench.gui.app", "workbench.gui.main_window"]
)
def test_the_start_loads_no_heavy_library(module: str) -> None:
    program = f"import sys, {module}\nprint(*sorted(set(sys.modules) & set(sys.argv[1:])))"
    done = subprocess.run([sys.executable, "-c", program, *HEAVY], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    ("layer", "forbidden"),
    [
        ("core", {"workbench.gui", "workbench.cli", "PySide6", "shiboken6"}),
        ("gui", {"workbench.cli", "sqlite3", "sqlite_utils"}),
        ("cli", {"workbench.gui", "sqlite3", "sqlite_utils", "PySide6", "shiboken6"}),
    ],
)
def test_a_layer_imports_only_what_lies_below(layer: str, forbidden: set[str]) -> None:
    found = [
        f"{_name(path)} imports {name}"
        for path in _layer(layer)
        for name in _imports(path)
        if _is_within(name, forbidden)
    ]
    assert found == []


@pytest.mark.parametrize("layer", ["gui", "cli"])
def test_no_sql_above_the_core(layer: str) -> None:
    found = [
        f"{_name(path)}:{node.lineno}"
        for path in _layer(layer)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value))
        or (isinstance(node, ast.Attribute) and node.attr == "connection")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "is_sql"),
    [
        ("SELECT id FROM claim", True),
        ("\n    UPDATE claim SET kind = ?", True),
        ("PRAGMA user_version", True),
        ("Select a file", False),
        ("Update available", False),
        ("With whom?", False),
    ],
)
def test_the_look_for_sql_finds_sql(text: str, is_sql: bool) -> None:
    assert bool(SQL.match(text)) is is_sql


def test_nothing_imports_a_network_library() -> None:
    found = [
        f"{_name(path)} imports {name}"
        for path in SOURCES
        if path.relative_to(PACKAGE).as_posix() not in MAY_USE_THE_NETWORK
        for name in _imports(path)
        if _is_within(name, NETWORK)
    ]
    assert found == []


def test_the_network_is_not_loaded_before_it_is_asked_for() -> None:
    """Whatever imports the hub's modules has no driver and no sockets yet."""
    program = (
        "import sys, workbench.core.team.hub.exchange, workbench.core.team.hub.setup, workbench.cli.hub\n"
        "print(*sorted(set(sys.modules) & set(sys.argv[1:])))"
    )
    command = [sys.executable, "-c", program, "asyncpg", "asyncio", "ssl", "_ssl"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_the_program_does_not_import_its_tests_or_tools() -> None:
    beside = {"tests", "tools", "benchmarks", "pytest", "hypothesis"}
    assert [name for path in SOURCES for name in _imports(path) if _is_within(name, beside)] == []


def test_no_group_is_repeated_possessively() -> None:
    """Before Python 3.11.5 `(?:...)*+` goes on into text that its group does not match (Debian 12 has 3.11.2, cpython
    issue 106052). `(?>(?:...)*)` means the same and is right everywhere."""
    found = [
        f"{_name(path)}:{number}"
        for path in SOURCES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\)(\+\+|\*\+|\?\+|\}\+)", line)
    ]
    assert found == []


def test_no_function_is_longer_than_sixty_lines() -> None:
    assert [size for size in sizes.functions(PACKAGE) if size.lines > 60] == []


def test_no_file_is_longer_than_five_hundred_lines() -> None:
    assert [size for size in sizes.files(PACKAGE) if size.lines > 500] == []


def _layer(name: str) -> Iterator[Path]:
    return (path for path in SOURCES if path.is_relative_to(PACKAGE / name))


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _is_within(name: str, packages: set[str]) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


@cache
def _imports(path: Path) -> tuple[str, ...]:
    return tuple(name for node in statements.of(path) for name in _imported_by(node))


def _imported_by(node: ast.AST) -> Iterator[str]:
    """The dotted names that an import statement names: `from a.b import c` gives a.b.c."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "relative imports hide the layer"
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_sql_names_its_parameters_or_counts_on_their_order() -> None:
    """`?1` with a sequence is deprecated by Python 3.12 and will be an error: write `:name` with a mapping."""
    places = [*SOURCES, *(path for path in (PACKAGE.parent / "db").rglob("*.sql"))]
    assert [path.name for path in places if re.search(r"[\s(,]\?\d", path.read_text("utf-8"))] == []


def test_the_window_is_there_before_what_reads_texts_and_files(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom workbench.gui import app, ask, session\n"
        "running, window = app.application(), app.MainWindow(session.Session(), ask.Ask())\n"
        "print(*sorted(name for name in sys.modules if name.startswith('workbench.core.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKBENCH_CONFIG_DIR": str(tmp_path)},
    )
    loaded = set(done.stdout.split())
    assert "workbench.core.settings" in loaded, done.stderr
    early = {"workbench.core.intake.limits", "workbench.core.store.plain"}
    late = (
        "workbench.core.text.",
        "workbench.core.intake.",
        "workbench.core.store.",
        "workbench.core.checks.",
    )
    assert {name for name in loaded - early if name.startswith(late)} == set()
    assert "workbench.core.basics" in loaded
    assert "workbench.core.model" not in loaded, "thirty dataclasses, of which the empty window needs two"
