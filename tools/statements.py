"""The statements of a source file, nested ones too: functions, classes and imports are among them, and expressions, which are
nearly everything in a tree of Python, need not be gone through for these."""

import ast
from collections.abc import Iterator
from pathlib import Path

_INSIDE = ("body", "orelse", "finalbody", "handlers", "cases")
"""The fields in which statements, or what holds them, stand in a list."""


def of(path: Path) -> Iterator[ast.AST]:
    """The file itself, and every statement in it with the `except` and `case` parts around some of them; in no order."""
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [inside for field in _INSIDE for inside in getattr(node, field, ())]
