"""Takes pictures of the window with the sample: `python tools/screenshots.py OUT`.

Each page in two sizes, at 100 % and 200 %, light and dark, without a screen. The settings of the user are not touched.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.core.store.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1440, 900), (1280, 720)
SCALES = 100, 200
THEMES = "light", "dark"


def main(out: Path) -> None:
    """One process for each scale: Qt reads it once."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        for scale in SCALES:
            environment = {
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": str(scale / 100),
                "WORKBENCH_CONFIG_DIR": str(Path(folder) / "config"),
            }
            command = [sys.executable, __file__, str(out.resolve()), str(scale), folder]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)


def take(out: Path, scale: int, folder: Path) -> None:
    """All pictures of one scale, in this process."""
    from workbench.core import sample, settings
    from workbench.core.store.workspace import Workspace
    from workbench.gui import app, background, theme
    from workbench.gui.main_window import MainWindow
    from workbench.gui.session import Session

    person = settings.reviewer("Ana Moreau")
    settings.change(reviewer=person.name, theme="light")
    file = folder / f"sample-{scale}.claims"
    sample.build(file, person)
    corrected = folder / f"corrected-{scale}.claims"
    sample.build(corrected, person)
    with Workspace.open(corrected, person) as workspace:
        correct(workspace)
    application = app.application()
    for look in THEMES:
        for width, height in SIZES:
            theme.apply(application, look)
            window = MainWindow(Session())
            window.resize(width, height)
            window.show()
            for page in ("welcome", "article", "preview", "evidence", "merge", "versions"):
                if page != "welcome":
                    window.session.open(corrected if page == "versions" else file)
                    window.show_page("article" if page == "preview" else page)
                    settle()
                    if page == "article":
                        window.session.next_claim(1)
                    if page == "preview":
                        window.preview()
                settle()
                name = f"{page}-{width}x{height}-{scale}-{look}.png"
                if not window.grab().save(str(out / name)):
                    raise SystemExit(f"{out / name} cannot be written.")
            window.close()
    background.stop()


def correct(workspace: "Workspace") -> None:
    """A second version of the sample: a number, a word and a sentence are other ones, a paragraph has moved."""
    from workbench.core import articles, drafts

    article = articles.all(workspace)[0]
    text = articles.text(workspace, article.text_id)
    head, first, second, *rest = text.split("\n\n")
    text = "\n\n".join((head, second, first, *rest)).replace("38.6 million", "39.6 million")
    text = text.replace("Eleven passengers", "Twelve passengers").replace(
        "Nobody was hurt", "One man was hurt"
    )
    draft = drafts.edited(articles.as_draft(workspace, article.text_id), text, ())
    articles.add(workspace, draft, version_of=article.id)


def settle() -> None:
    """Lets everything that is under way be painted."""
    from PySide6.QtTest import QTest

    from workbench.gui import background

    QTest.qWait(120)
    while background.busy():
        QTest.qWait(20)
    QTest.qWait(60)


if __name__ == "__main__":
    if len(sys.argv) == 4:
        take(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
    elif len(sys.argv) == 2:
        main(Path(sys.argv[1]))
    else:
        raise SystemExit("usage: python tools/screenshots.py OUT")
