"""Settings: who is who stays the same; a broken file is said to be one."""

import json
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core import settings
from workbench.core.errors import FileProblem, NoReviewer
from workbench.core.intake.limits import CHOICES, LIMITS, chosen
from workbench.core.store import foreign_open


def test_a_name_keeps_its_id(config_folder: Path) -> None:
    ana = settings.reviewer("Ana  Moreau ")
    assert settings.reviewer("Ana Moreau") == ana
    assert settings.reviewer("ana moreau").id != ana.id
    assert len(ana.id) == 32
    assert ana in settings.reviewers()
    with pytest.raises(NoReviewer):
        settings.reviewer("   ")


def test_choices_are_kept_and_unknown_ones_ignored(config_folder: Path) -> None:
    settings.change(theme="dark", advance=False)
    kept = json.loads((config_folder / "settings.json").read_text())
    (config_folder / "settings.json").write_text(json.dumps(kept | {"later": 1, "text_size": "huge"}))
    assert (settings.load().theme, settings.load().advance, settings.load().text_size) == ("dark", False, 17)


def test_recent_files_are_few_and_newest_first(tmp_path: Path) -> None:
    for number in range(20):
        settings.remember_recent(tmp_path / f"{number}.claims")
    settings.remember_recent(tmp_path / "15.claims")
    recent = settings.load().recent
    assert len(recent) == settings.RECENT
    assert [Path(name).stem for name in recent[:3]] == ["15", "19", "18"]


def test_broken_settings_are_not_thrown_away(config_folder: Path) -> None:
    config_folder.mkdir()
    (config_folder / "settings.json").write_text("{broken")
    with pytest.raises(FileProblem, match="move that file away"):
        settings.load()
    assert (config_folder / "settings.json").read_text() == "{broken"


def test_programs_that_start_at_once_agree_who_is_who(config_folder: Path) -> None:
    program = "import sys; from workbench.core import settings; print(settings.reviewer('Ana').id, settings.machine())"
    started = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    told = {process.communicate()[0] for process in started}
    assert len(told) == 1
    assert told.pop().split()[0] == settings.reviewer("Ana").id
    assert sorted(path.suffix for path in config_folder.rglob("*") if path.is_file()) == [".json", ".json"]


def test_a_name_of_odd_characters_is_still_one_person() -> None:
    assert settings.reviewer("A\u0301na\x00\ud800").name == "\u00c1na"
    assert settings.reviewer("\u00c1na").id == settings.reviewer("A\u0301na").id
    assert settings.reviewer("李 \U0001f6a2 علي").name == "李 \U0001f6a2 علي"


def test_limits_are_kept_and_silly_ones_take_the_usual_value(config_folder: Path) -> None:
    assert settings.limits() == LIMITS
    settings.change(limits={"article_mb": 60})
    kept = json.loads((config_folder / "settings.json").read_text())
    silly = {
        "pages": 0,
        "seconds": -3,
        "evidence_mb": "20",
        "memory_mb": True,
        "million_characters": 1e9,
        "depth": 9,
    }
    (config_folder / "settings.json").write_text(json.dumps(kept | {"limits": kept["limits"] | silly}))
    assert settings.load().limits == {"article_mb": 60}
    assert settings.limits() == replace(LIMITS, article_mb=60, part_mb=60, unpacked_mb=480)
    assert settings.limits({"pages": 7, "article_mb": 50}) == replace(LIMITS, pages=7)
    (config_folder / "settings.json").write_text(json.dumps(kept | {"limits": [1, 2]}))
    assert settings.limits() == LIMITS


def test_every_usual_limit_is_within_reason() -> None:
    assert all(getattr(LIMITS, name) in sound for name, sound in CHOICES.items())
    assert chosen({}) == LIMITS


def test_whoever_merges_can_read_what_the_limits_let_in() -> None:
    most = foreign_open.LIMITS[sqlite3.SQLITE_LIMIT_LENGTH] - 1024
    assert CHOICES["article_mb"][-1] * 1024 * 1024 < most
    assert CHOICES["evidence_mb"][-1] * 1024 * 1024 < most
    assert CHOICES["million_characters"][-1] * 1_000_000 * len("\U0001f6a2".encode()) < most
