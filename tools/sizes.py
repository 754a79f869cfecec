"""How long files and functions are: `python -m tools.sizes [FOLDER]` prints them, longest last."""

import ast
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools import statements

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Size:
    """`name` is a path, or path:function; `lines` counts from first to last line, decorators and all."""

    name: str
    lines: int


def files(folder: Path) -> list[Size]:
    """Every Python file below `folder`."""
    return [Size(_name(path), len(_read(path).splitlines())) for path in sorted(folder.rglob("*.py"))]


def functions(folder: Path) -> list[Size]:
    """Every function and method below `folder`, nested ones too."""
    found: list[Size] = []
    for path in sorted(folder.rglob("*.py")):
        for node in statements.of(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
                found.append(Size(f"{_name(path)}:{node.name}", (node.end_lineno or node.lineno) - first + 1))
    return found


def summary(sizes: Sequence[Size]) -> str:
    """Count, and lines as median / 90th percentile / longest."""
    if not sizes:
        return "none"
    lines = sorted(size.lines for size in sizes)
    return f"{len(lines)}, lines {lines[len(lines) // 2]} / {lines[len(lines) * 9 // 10]} / {lines[-1]}"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def main(folder: Path) -> None:
    for title, sizes in (("Files", files(folder)), ("Functions", functions(folder))):
        print(f"{title}: {summary(sizes)} (median / 90th percentile / longest)")
        for size in sorted(sizes, key=lambda size: size.lines)[-10:]:
            print(f"  {size.lines:5}  {size.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "workbench")
