"""What the program remembers about its user, in one small file in the settings folder.

`WORKBENCH_CONFIG_DIR` replaces the folder.
"""

import json
import os
import secrets
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from workbench.core.errors import FileProblem, NoReviewer
from workbench.core.model import Reviewer

RECENT = 12


@dataclass(frozen=True)
class Settings:
    """Choices and memory of one user. `people` maps a reviewer's name to the id that stays theirs (32 hex digits)."""

    reviewer: str = ""
    theme: str = "system"
    advance: bool = True
    text_size: int = 17
    recent: tuple[str, ...] = ()
    machine: str = ""
    people: tuple[tuple[str, str], ...] = ()


def config_dir() -> Path:
    """The settings folder; it is made when something is written there."""
    chosen = os.environ.get("WORKBENCH_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("claim-workbench", appauthor=False)


def load() -> Settings:
    """The settings as kept; what is missing or has the wrong type takes its default."""
    try:
        kept = json.loads((config_dir() / "settings.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise FileProblem(
            f"The settings in {config_dir() / 'settings.json'} cannot be read ({error}); move that file away to start anew."
        ) from error
    return Settings(**dict(_clean(kept)))


def save(settings: Settings) -> None:
    """Keep `settings`; a crash half-way leaves the old ones."""
    folder = config_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix="settings-", suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / "settings.json")
    except OSError as error:
        raise FileProblem(
            f"The settings cannot be written to {folder} ({error.strerror}); check the folder's rights."
        ) from error


def change(**changed: Any) -> Settings:
    """Change the named settings, keep the others, and return all."""
    settings = replace(load(), **changed)
    save(settings)
    return settings


def reviewer(name: str) -> Reviewer:
    """The person of that name; one seen for the first time gets an id that stays theirs."""
    name = " ".join(name.split())
    if not name:
        raise NoReviewer("Nobody is named as the reviewer; give a name, for example with --reviewer.")
    settings = load()
    known = dict(settings.people)
    if name not in known:
        known[name] = secrets.token_hex(16)
        save(replace(settings, people=tuple(known.items())))
    return Reviewer(known[name], name)


def reviewers() -> list[Reviewer]:
    """Everybody who has worked under this user's settings."""
    return [Reviewer(person, name) for name, person in load().people]


def machine() -> str:
    """A random name for this computer and user (32 hex digits), made once; it never leaves the settings but as a hash."""
    settings = load()
    if not settings.machine:
        settings = replace(settings, machine=secrets.token_hex(16))
        save(settings)
    return settings.machine


def remember_recent(path: Path) -> None:
    """Put `path` first among the recent files."""
    name = str(path)
    others = tuple(other for other in load().recent if other != name)
    change(recent=(name, *others)[:RECENT])


def _clean(kept: Any) -> list[tuple[str, Any]]:
    if not isinstance(kept, dict):
        return []
    clean: list[tuple[str, Any]] = []
    for field in fields(Settings):
        value = kept.get(field.name, field.default)
        if field.name == "recent" and isinstance(value, list):
            value = tuple(str(name) for name in value)
        elif field.name == "people" and isinstance(value, list):
            value = tuple((str(name), str(person)) for name, person in value)
        if isinstance(value, type(field.default)):
            clean.append((field.name, value))
    return clean
