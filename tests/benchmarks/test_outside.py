"""A key from outside: an X server of its own, a key of its keyboard, and the picture that changes."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import outside


@pytest.mark.skipif(not all(map(shutil.which, outside.TOOLS)), reason="Xvfb or xdotool is not installed")
def test_a_key_is_seen_from_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "PAUSE", 0.1)
    with closing(outside.Table(tmp_path / "screen", "Down", "bare", 50)) as table:
        assert 0 < table.press(1) < outside.PATIENCE
        assert 0 < table.press(2) < outside.PATIENCE
        monkeypatch.setattr(outside, "PATIENCE", 0.5)
        monkeypatch.setattr(table, "_key", "Shift_L")
        with pytest.raises(RuntimeError, match="not answered"):
            table.press(3)
