"""Reads a house style from its folder: `house.toml`, the logo that it names, and `templates`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workbench.core import settings
from workbench.core.errors import HouseProblem
from workbench.core.report import words
from workbench.core.report.house import logo
from workbench.core.report.house.model import PLAIN, House, Logo
from workbench.core.report.model import STANDINGS
from workbench.core.store.plain import plain

FILE = "house.toml"
LONGEST = {"name": 80, "contact": 300, "logo": 100, "verdicts": 30, "meanings": 160}
"""Letters that fit where a value is printed."""
MOST_BYTES = 100_000
"""Of `house.toml` and of each template."""
MOST_TEMPLATES = 40


def chosen(folder: str | Path = "") -> House:
    """The style in `folder`; without one that in `house` of the settings folder, else none. HouseProblem for a
    mistake in it."""
    own = settings.config_dir() / "house"
    if folder:
        return read(Path(folder))
    return read(own) if (own / FILE).exists() else PLAIN


def read(folder: Path) -> House:
    """The style in this folder. HouseProblem names the file, the line and the key of a mistake."""
    path = folder / FILE
    text = _text(path)
    try:
        given = tomllib.loads(f"{text}\n")  # so that a mistake at the end has a line
    except tomllib.TOMLDecodeError as error:
        raise _mistake(path, f"it is no TOML: {error}") from error
    _known(path, text, given)
    return House(
        name=given.get("name", ""),
        contact=given.get("contact", ""),
        logo=_logo(path, text, given.get("logo", "")),
        verdicts=_verdicts(path, text, given.get("verdicts", {})),
        meanings=given.get("meanings", {}),
        templates=dict(_templates(folder / "templates")),
    )


def _known(path: Path, text: str, given: dict[str, Any]) -> None:
    """Every key is one of ours and holds a short line of text."""
    for key, value in given.items():
        if key not in LONGEST:
            raise _mistake(path, f'"{key}" is no key of it; the keys are {", ".join(LONGEST)}', text, key)
        if key not in ("verdicts", "meanings"):
            _line(path, text, value, key)
            continue
        if not isinstance(value, dict):
            raise _mistake(path, f"{key} has to be a table, [{key}], with a word for each verdict", text, key)
        for standing, word in value.items():
            if standing not in STANDINGS:
                raise _mistake(
                    path, f'"{standing}" is no verdict; they are {", ".join(STANDINGS)}', text, standing, key
                )
            _line(path, text, word, standing, key)


def _line(path: Path, text: str, value: object, key: str, table: str = "") -> None:
    most = LONGEST[table or key]
    if not isinstance(value, str) or not value.strip() or "\n" in value or plain(value) != value:
        raise _mistake(path, f"{key} has to be one line of text in quotation marks", text, key, table)
    if len(value) > most:
        raise _mistake(path, f"{key} is longer than {most} letters", text, key, table)


def _verdicts(path: Path, text: str, given: Mapping[str, str]) -> Mapping[str, str]:
    """The words, no two verdicts with the same one, ours among them where the house has none."""
    for standing, word in given.items():
        for other, taken in {**words.OURS, **given}.items():
            if other != standing and taken.casefold() == word.casefold():
                raise _mistake(
                    path, f"{standing} and {other} have the same word, “{word}”", text, standing, "verdicts"
                )
    return given


def _logo(path: Path, text: str, name: str) -> Logo | None:
    if not name:
        return None
    if Path(name).name != name or "\\" in name:
        raise _mistake(path, "logo has to name a file in the same folder", text, "logo")
    try:
        return logo.read(path.parent / name)
    except HouseProblem as problem:
        raise _mistake(path, f"logo names {name}, and {problem}", text, "logo") from problem


def _templates(folder: Path) -> Iterator[tuple[str, str]]:
    names = sorted(each.name for each in folder.iterdir() if each.is_file()) if folder.is_dir() else []
    if len(names) > MOST_TEMPLATES:
        raise HouseProblem(
            f"{folder} holds more than {MOST_TEMPLATES} files; leave only the templates of reports there. No report was written."
        )
    for name in names:
        if not name.startswith("."):
            yield name, _text(folder / name)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise _mistake(path, f"it is larger than {MOST_BYTES // 1000} kB")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _mistake(path, "it is not in UTF-8") from error
    except OSError as error:
        raise _mistake(path, f"it cannot be read ({error.strerror})") from error


def _mistake(path: Path, what: str, text: str = "", key: str = "", table: str = "") -> HouseProblem:
    where = f", line {_line_of(text, key, table)}" if key else ""
    return HouseProblem(
        f"The house style was not used: {path}{where}: {what}. Mend it there; no report was written."
    )


def _line_of(text: str, key: str, table: str) -> int:
    """The line on which a key stands, in its table."""
    inside, named = not table, re.compile(rf"""\s*(\[\s*)?["']?{re.escape(key)}["']?\s*[\]=.]""")
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*\[\s*{re.escape(table)}\s*\]", line):
            inside = True
        elif inside and named.match(line):
            return number
    return 1
