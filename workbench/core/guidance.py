"""Guidance: for each kind of claim a short list of what would settle it, ours or the house's own.

Ours stand in resources/guidance, one file a language. The house's stand in one file `guidance.toml` of the same shape in the
settings folder, which can be handed from one computer to the next; a kind that it names replaces ours in every language.
"""

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from workbench.bundled import folder
from workbench.core import settings
from workbench.core.errors import FileProblem
from workbench.core.model import Kind
from workbench.core.store.plain import plain

FILE = "guidance.toml"
_HEAD = "# What would settle a claim of each kind, as this house looks for it. A kind that is not here has the usual list.\n"


def of(kind: str, language: str = "en") -> tuple[str, ...]:
    """The list for a kind of claim ("" and unknown kinds have none): the house's, else the usual one in that language.

    FileProblem where the house's file cannot be read.
    """
    own = house()
    return own[kind] if kind in own else usual(kind, language)


def usual(kind: str, language: str = "en") -> tuple[str, ...]:
    """Our list for a kind in the language ("de", "zh", ...), in English where there is none."""
    known = _ours(language) or _ours("en")
    return known.get(kind, ())


def house() -> dict[str, tuple[str, ...]]:
    """The lists that the house wrote itself, by kind; empty where it has no file. FileProblem where it cannot be read."""
    path = settings.config_dir() / FILE
    try:
        return _lists(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise FileProblem(
            f"The checklists in {path} cannot be read ({error}); mend that file, or move it away to have the usual ones."
        ) from error


def change(kind: str, lines: Sequence[str] | None) -> None:
    """Give a kind the house's own list, each line one thing to look at; None brings the usual list back."""
    own = house()
    own.pop(kind, None)
    if lines is not None:
        own[kind] = tuple(line for line in (" ".join(plain(each).split()) for each in lines) if line)
    _save(own)


def _save(own: Mapping[str, Sequence[str]]) -> None:
    # A JSON string is a TOML string too, and a list of them a list.
    lists = (
        f"{kind} = {json.dumps(list(own[kind]), ensure_ascii=False, indent=2)}"
        for kind in Kind
        if kind in own
    )
    settings.write_text(FILE, "\n".join((_HEAD, "[kinds]", *lists, "")))


@cache
def _ours(language: str) -> dict[str, tuple[str, ...]]:
    file = folder("resources") / "guidance" / f"{language}.toml"
    if not language.isalpha() or not file.is_file():
        return {}
    return _lists(tomllib.loads(file.read_text(encoding="utf-8")))


def _lists(document: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Of what a file says the lists of text for known kinds; ValueError where something else stands in their place."""
    found: dict[str, tuple[str, ...]] = {}
    kinds = document.get("kinds", {})
    if not isinstance(kinds, dict):
        raise ValueError("[kinds] is no table")
    for kind, lines in kinds.items():
        if (
            kind not in set(Kind)
            or not isinstance(lines, list)
            or not all(isinstance(each, str) for each in lines)
        ):
            raise ValueError(f"{kind} is not a kind of claim with a list of lines")
        found[kind] = tuple(lines)
    return found
