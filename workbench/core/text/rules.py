"""Reads the word lists and weights of a language from resources/rules, once per process."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from workbench.bundled import folder

LANGUAGES = tuple(
    sorted(
        file.name.removesuffix(".toml")
        for file in (folder("resources") / "rules").iterdir()
        if file.name.endswith(".toml") and file.name not in ("any.toml", "languages.toml")
    )
)
"""Languages with a rule file of their own; all others use `any.toml`."""


@dataclass(frozen=True, eq=False)
class Rules:
    """One language's rules. `name` is language and version, such as "en 1"; `spaced` says whether blanks part words."""

    language: str
    name: str
    spaced: bool
    tables: dict[str, Any]

    def words(self, table: str, key: str) -> tuple[str, ...]:
        """The list `key` of `table`, in the order of the file; empty where the language has none."""
        return _listed(self, table, key)

    def mapping(self, table: str, key: str) -> dict[str, Any]:
        """The sub-table `key` of `table`; empty where the language has none."""
        return dict(self.tables.get(table, {}).get(key, {}))

    def value(self, table: str, key: str, default: Any = "") -> Any:
        """A single value of `table`."""
        return self.tables.get(table, {}).get(key, default)


@cache
def _listed(rules: Rules, table: str, key: str) -> tuple[str, ...]:
    """Asked for in every sentence, so made once."""
    return tuple(rules.tables.get(table, {}).get(key, ()))


def read(file_name: str) -> dict[str, Any]:
    """The parsed TOML file of that name in resources/rules."""
    return tomllib.loads((folder("resources") / "rules" / file_name).read_text(encoding="utf-8"))


def load(language: str) -> Rules:
    """The rules for a language code such as "en" or "pt-BR"; those of `any.toml` for a code that has none.

    The same object each time, so that what is computed from it can be cached by it.
    """
    code = language.lower().replace("_", "-").partition("-")[0]
    return _load_file(code if code in LANGUAGES else "any")


@cache
def _load_file(code: str) -> Rules:
    shared = read("any.toml")
    own = shared if code == "any" else read(f"{code}.toml")
    tables = {name: dict(table) for name, table in shared.items() if isinstance(table, dict)}
    for name, table in own.items():
        if isinstance(table, dict):
            tables[name] = _joined(tables.get(name, {}), table)
    return Rules(code, f"{code} {own['version']}", bool(own.get("spaced", True)), tables)


def _joined(shared: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Lists are put one after the other and tables united, so that a language only says what it adds."""
    result = dict(shared)
    for key, value in own.items():
        before = result.get(key)
        if isinstance(value, list) and isinstance(before, list):
            result[key] = before + [item for item in value if item not in before]
        elif isinstance(value, dict) and isinstance(before, dict):
            result[key] = _joined(before, value)
        else:
            result[key] = value
    return result


def entry(found: str) -> str:
    """The entry of a list that matched as `found`: there, any blank or line end may stand between two words."""
    return " ".join(found.split())


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; one that never matches when there are none. `entry`
    gives the word back that matched.

    Grouped by first letters, because the regex engine tries alternatives one by one.
    """
    ordered = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    return _grouped(ordered, 2) if ordered else NEVER


NEVER = "(?!)"


def _grouped(words: list[str], depth: int) -> str:
    if depth == 0 or len(words) < 4:
        return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:1], []).append(word[1:])
    pieces = []
    for first, rests in groups.items():
        head = re.escape(first).replace(r"\ ", r"\s")
        pieces.append(head + (f"(?:{_grouped(rests, depth - 1)})" if rests != [""] else ""))
    return "|".join(pieces)
