"""What the program imports is what it declares, and ARCHITECTURE.md says what each library is for."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from tools import statements

ROOT = Path(__file__).resolve().parent.parent.parent


COMES_WITH = {"shiboken6": "pyside6-essentials", "markupsafe": "jinja2"}
"""The other half of a declared library, always of the version that fits it."""


def test_each_library_that_is_imported_is_declared_and_each_declared_one_imported() -> None:
    owners = packages_distributions()
    outside = {name for name in _imported() if name not in sys.stdlib_module_names and name != "workbench"}
    libraries = {_plain(owners[name][0]) for name in outside}
    assert {COMES_WITH.get(name, name) for name in libraries} == _declared()


def test_each_library_has_its_reason() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = text.partition("## Libraries, and why")[2].partition("\n## ")[0]
    named = re.findall(r"^\| ([A-Za-z0-9-]+) \| ", table, re.MULTILINE)
    assert {_plain(name) for name in named[2:]} == _declared()


def _imported() -> set[str]:
    names: set[str] = set()
    for path in (ROOT / "workbench").rglob("*.py"):
        for node in statements.of(path):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    return names


def _declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {_plain(re.split(r"[<>=;\[ ]", text)[0]) for text in project["dependencies"]}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
