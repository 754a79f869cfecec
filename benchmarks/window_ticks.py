"""For how long the window stands still while it works: the longest gap of a timer of 2 ms, beside that of an idle window."""

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import program, samples, screen, text
from benchmarks.measure import Result
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.report.export_dialog import ExportDialog

LIMIT = 0.250
CLAIMS = 10_000
SIZE = 1_000_000
"""Characters of the article that is imported."""
IDLE = 2_000


def run(folder: Path, claims: int = CLAIMS, size: int = SIZE) -> Iterator[Result]:
    start = samples.reviewed_file(folder / "mine.claims", samples.reviewer(1), claims)
    other = samples.reviewed_file(folder / "other.claims", samples.reviewer(2), claims)
    article = folder / "long.txt"
    article.write_text(text.article(size), encoding="utf-8")
    report = folder / "report.html"
    works: tuple[tuple[str, Callable[[MainWindow], object]], ...] = (
        (
            f"export of {claims:,} claims",
            lambda window: ExportDialog(window.session, window.ask, window).start(),
        ),
        (f"comparing {claims:,} claims", lambda window: window.pages.merge().merges.preview([other])),
        (f"merge of {claims:,} claims", lambda window: window.pages.merge().merges.merge()),
        (f"import of {size / 1_000_000:.1f} MB", lambda window: window.files.importing.take([article])),
    )
    with program.opened(start, Ask(report_place=lambda _parent, _suggestion: report)) as window:
        for name, work in works:
            yield Result(f"tick in the {name}", _gap(lambda work=work: work(window)), _idle(), limit=LIMIT)
        if not report.exists() or len(window.session.rows()) == claims:
            raise RuntimeError("The work was not done.")


def _gap(work: Callable[[], object]) -> float:
    with screen.ticking() as gaps:
        work()
        screen.wait_for(lambda: not background.busy())
        screen.settle(500)
    return max(gaps)


def _idle() -> float:
    with screen.ticking() as gaps:
        screen.settle(IDLE)
    return max(gaps)
