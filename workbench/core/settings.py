"""What the program remembers about its user, in the settings folder; `WORKBENCH_CONFIG_DIR` replaces it.

Choices stand in one small file. Who is who must never be lost or made twice, even when two programs start at once, so
each person is a file of their own that is made once and never written again.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from workbench.core.basics import Reviewer
from workbench.core.errors import FileProblem, NoReviewer
from workbench.core.intake.limits import Limits, chosen, sound
from workbench.core.store.plain import plain

RECENT = 12
LONGEST_KEY = 40
"""Characters of the name of a key."""


@dataclass(frozen=True)
class Settings:
    """Choices and memory of one user."""

    reviewer: str = ""
    theme: str = "system"
    language: str = "system"
    """A language of the window, "system" for that of the computer."""
    accent: str = "ink"
    window_text: int = 100
    """Percent of the usual size of the window's text; the article has its own, in pixels."""
    advance: bool = True
    text_size: int = 17
    recent: tuple[str, ...] = ()
    hub: str = ""
    """The address of the team's hub, without the password."""
    limits: Mapping[str, int] = field(default_factory=dict)
    """How much a file from outside may ask, by the names of `CHOICES` in `core/intake/limits.py`; the usual where missing."""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys of a command of the window, by its name; the usual where missing. What a key may be only the window knows."""
    used: tuple[str, ...] = ()
    """The commands chosen last in the palette, newest first."""


def config_dir() -> Path:
    """The settings folder; it is made when something is written there."""
    chosen = os.environ.get("WORKBENCH_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("claim-workbench", appauthor=False)


def load() -> Settings:
    """The settings as kept; what is missing or has the wrong type takes its default."""
    path = config_dir() / "settings.json"
    try:
        status = path.stat()
        return _read_settings(path, status.st_ino, status.st_mtime_ns, status.st_size)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise FileProblem(
            f"The settings in {path} cannot be read ({error}); move that file away to start anew."
        ) from error


@lru_cache(maxsize=1)
def _read_settings(path: Path, _number: int, _changed: int, _size: int) -> Settings:
    """The settings that stand in a file, kept until another file stands there: they are asked for with every key."""
    return Settings(**dict(_clean(json.loads(path.read_text(encoding="utf-8")))))


def _save(settings: Settings) -> None:
    """Keep `settings`; a crash half-way leaves the old ones."""
    half = _write_beside(config_dir() / "settings.json", asdict(settings))
    with _unwritable():
        half.replace(config_dir() / "settings.json")


def change(**changed: Any) -> Settings:
    """Change the named settings, keep the others, and return all."""
    settings = replace(load(), **changed)
    _save(settings)
    return settings


def limits(given: Mapping[str, int] | None = None) -> Limits:
    """How much a file from outside may ask: as `given`, else as the settings say, else what is usual."""
    return chosen({**load().limits, **(given or {})})


def write_text(name: str, text: str) -> None:
    """Keep a text file of that name in the settings folder; a crash half-way leaves the old one."""
    half = _text_beside(config_dir() / name, text)
    with _unwritable():
        half.replace(config_dir() / name)


def reviewer(name: str) -> Reviewer:
    """The person of that name; one seen for the first time gets an id that stays theirs."""
    name = plain(" ".join(name.split()))
    if not name:
        raise NoReviewer("Nobody is named as the reviewer; give a name, for example with --reviewer.")
    import hashlib  # takes long to load, which a window need not wait for

    file = hashlib.sha256(name.encode()).hexdigest()[:32]
    kept = _keep_once(Path("people") / f"{file}.json", {"name": name, "id": os.urandom(16).hex()})
    return Reviewer(str(kept["id"]), name)


def reviewers() -> list[Reviewer]:
    """Everybody who has worked under this user's settings, by name."""
    kept = [_read(path) for path in (config_dir() / "people").glob("*.json")]
    return sorted(
        (Reviewer(str(one["id"]), str(one["name"])) for one in kept), key=lambda one: one.name.casefold()
    )


def machine() -> str:
    """A random name for this computer and user (32 hex digits), made once; it never leaves the settings but as a hash."""
    return str(_keep_once(Path("machine.json"), {"id": os.urandom(16).hex()})["id"])


def remember_recent(path: Path) -> None:
    """Put `path` first among the recent files."""
    name = str(path)
    others = tuple(other for other in load().recent if other != name)
    change(recent=(name, *others)[:RECENT])


def forget_recent(paths: Iterable[Path]) -> None:
    """Take files off the list of recent ones; the files themselves stay."""
    gone = {str(path) for path in paths}
    change(recent=tuple(name for name in load().recent if name not in gone))


def _clean(kept: Any) -> list[tuple[str, Any]]:
    if not isinstance(kept, dict):
        return []
    clean: list[tuple[str, Any]] = []
    for each in fields(Settings):
        value = kept.get(each.name, each.default)
        if each.name in ("recent", "used") and isinstance(value, list):
            value = tuple(str(name) for name in value)
        if each.name == "limits":
            clean.append((each.name, sound(value)))
        elif each.name == "keys":
            clean.append((each.name, _keys(value)))
        elif isinstance(value, type(each.default)):
            clean.append((each.name, value))
    return clean


def _keys(kept: Any) -> dict[str, tuple[str, ...]]:
    """Of what a file says about keys, what has the form of it."""
    if not isinstance(kept, dict):
        return {}
    clean = {
        str(name): tuple(key for key in keys if isinstance(key, str) and len(key) <= LONGEST_KEY)
        for name, keys in kept.items()
        if isinstance(keys, (list, tuple))
    }
    return {name: keys for name, keys in clean.items() if keys or not kept[name]}


def _keep_once(name: Path, value: dict[str, str]) -> dict[str, Any]:
    """Keep `value` under `name` in the settings folder unless something is kept there; return what is."""
    path = config_dir() / name
    if not path.exists():
        half = _write_beside(path, value)
        with _unwritable():
            _name_once(half, path)
    return _read(path)


def _name_once(half: Path, path: Path) -> None:
    """Give a finished file its name unless another program was faster."""
    try:
        with suppress(FileExistsError):
            os.link(half, path)
    except OSError:  # a file system without links
        if not path.exists():
            half.rename(path)
    half.unlink(missing_ok=True)


def _write_beside(path: Path, value: dict[str, Any]) -> Path:
    """Write `value` as JSON to a new file beside `path`, safe on disk, and return that file."""
    return _text_beside(path, json.dumps(value, ensure_ascii=False, indent=1))


def _text_beside(path: Path, text: str) -> Path:
    with _unwritable():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=path.parent, prefix=f"{path.stem}-", suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    return Path(half)


def _read(path: Path) -> dict[str, Any]:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FileProblem(f"{path} cannot be read ({error}); move that file away to start anew.") from error


@contextmanager
def _unwritable() -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise FileProblem(
            f"The settings cannot be written to {config_dir()} ({error.strerror}); check its rights."
        ) from error
