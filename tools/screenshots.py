"""Takes the documented set of pictures of the window: `python tools/screenshots.py OUT [WORD]`.

With a WORD, only those with the word in their name. Real windows over real files, without a screen; the settings of the user
are not touched. What is in the set, and what each name says, stands in CONTRIBUTING.md.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tools.screenshot_set import SHOTS, Shot  # noqa: E402


def main(out: Path, word: str = "") -> None:
    """One process for each scale: Qt reads it once."""
    out.mkdir(parents=True, exist_ok=True)
    scales = sorted({shot.scale for shot in SHOTS if word in shot.name})
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        for scale in scales:
            environment = {
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": str(scale / 100),
                "WORKBENCH_CONFIG_DIR": str(Path(folder) / "config"),
            }
            command = [sys.executable, __file__, str(out.resolve()), word, str(scale), folder]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)


def take_all(out: Path, word: str, scale: int, folder: Path) -> None:
    """All pictures of one scale, in this process."""
    from tools.screenshot_stage import Stage
    from workbench.gui import background

    stage = Stage(folder)
    for shot in SHOTS:
        if shot.scale == scale and word in shot.name:
            save(stage.picture(shot), out / f"{shot.name}.png", shot)
    background.stop()


def save(picture: "object", path: Path, shot: Shot) -> None:
    from PySide6.QtGui import QPixmap

    assert isinstance(picture, QPixmap)
    if picture.isNull() or not picture.save(str(path)):
        raise SystemExit(f"{path} ({shot.scene}) cannot be written.")


if __name__ == "__main__":
    if len(sys.argv) == 5:
        take_all(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    elif len(sys.argv) in (2, 3):
        main(Path(sys.argv[1]), *sys.argv[2:])
    else:
        raise SystemExit("usage: python tools/screenshots.py OUT [WORD]")
