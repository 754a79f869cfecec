"""The article with its claims: shown beside the same text without any, and scrolled beside the same text in Qt's own widget."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow

from benchmarks import samples, screen
from benchmarks.bare import BareText
from benchmarks.measure import Result, Time, timed_in_turn
from workbench.core import articles
from workbench.core.store.workspace import Workspace
from workbench.gui import background, fonts
from workbench.gui.article.large_view import LargeArticleView
from workbench.gui.article.pane import ArticlePane
from workbench.gui.session import Session

MARKS = 1_000
MARKS_GOAL = 1.5
LONG_MARKS = 5_000
FILLER = " ".join(["The weather of the day is told at length, and nothing in it can be looked up."] * 2)[:119]
"""Makes a megabyte of 5,000 claims."""
STEP_LIMIT = 0.016
NOTCH = 3
"""Lines that one notch of the wheel scrolls."""
ROUNDS, STEPS = 15, 300


def run(folder: Path, rounds: int = ROUNDS, steps: int = STEPS) -> Iterator[Result]:
    long = samples.article(LONG_MARKS, filler=FILLER)
    marked = samples.article(MARKS)
    plain = replace(samples.article(MARKS, MARKS + 1), proposals=())
    file = folder / "articles.claims"
    with Workspace.create(file, samples.reviewer(1)) as workspace:
        marked_id, plain_id, long_id = (
            articles.add(workspace, draft).ids[0] for draft in (marked, plain, long)
        )
    session, window = Session(), QMainWindow()
    pane = ArticlePane(session)
    window.setCentralWidget(pane)
    session.open(file)
    screen.show(window)
    yield _shown(session, pane, marked_id, plain_id, rounds)
    session.select_article(long_id)
    screen.wait_for(lambda: not background.busy())
    bare = BareText(long.text, fonts.article(17))
    yield from _scrolled(pane, bare, len(long.text), steps)
    session.close()
    for each in (window, bare.window):
        each.close()


def _shown(session: Session, pane: ArticlePane, marked: str, plain: str, rounds: int) -> Result:
    session.select_article(plain)  # so that the first round, too, shows another one

    def show(article: str) -> Time:
        screen.wait_for(lambda: not background.busy())
        return screen.until_painted(pane.view, lambda: session.select_article(article))

    return timed_in_turn(
        f"article with {MARKS:,} marks, to none",
        lambda _: show(marked),
        lambda _: show(plain),
        rounds,
        MARKS_GOAL,
    )


def _scrolled(pane: ArticlePane, bare: BareText, characters: int, steps: int) -> Iterator[Result]:
    shown = pane.findChild(LargeArticleView)
    assert shown is not None
    for name, lines in (("notch", NOTCH), ("page", shown.verticalScrollBar().pageStep())):
        yield timed_in_turn(
            f"scroll {characters / 1_000_000:.1f} MB by a {name}, p95",
            lambda _, lines=lines: _step(shown, lines),
            lambda _, lines=lines: _step(bare.view, lines),
            steps,
            limit=STEP_LIMIT,
            typical=_p95,
        )


def _step(view: QAbstractScrollArea, lines: int) -> Time:
    bar = view.verticalScrollBar()
    screen.settle(2)
    return screen.until_painted(view, lambda: bar.setValue((bar.value() + lines) % bar.maximum()))


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]
