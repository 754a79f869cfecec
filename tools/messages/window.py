"""The messages of the window: what its source gives to `_()` and `plural()`."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.messages.core import ROOT
from tools.messages.places import name

WINDOW = ROOT / "workbench" / "gui"


@dataclass(frozen=True)
class Use:
    """One text at one place. `one` is the English for a single thing where things are counted."""

    text: str
    file: str
    line: int
    counts: bool = False
    one: str = ""


def uses(folder: Path = WINDOW) -> Iterator[Use]:
    """Every text of the window, in the order of the files. ValueError for one that is put together while the program runs:
    nobody could have translated it."""
    for path in sorted(folder.rglob("*.py")):
        file = path.relative_to(folder.parent.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = name(node.func)
                if called == "_":
                    yield Use(_words(node, 0, file), file, node.lineno)
                elif called == "plural":
                    yield Use(_words(node, 2, file), file, node.lineno, True, _words(node, 1, file))


def _words(call: ast.Call, at: int, file: str) -> str:
    argument = call.args[at] if at < len(call.args) else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise ValueError(
        f"{file}:{call.lineno}: {ast.unparse(call)} needs the whole text, written out, at this place."
    )
