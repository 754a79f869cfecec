"""Articles above 300 kB: another view with the same behaviour."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from tests.gui.waiting import marked, show
from workbench.core import articles, claims, settings, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.article.large_view import LargeArticleView
from workbench.gui.article.pane import LARGE, ArticlePane
from workbench.gui.session import Session

SENTENCE = "The wall of 😀 the harbour is 6.4 metres high. "


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    paragraph = (SENTENCE * 4).strip()
    text = "\n\n".join([paragraph] * (LARGE // len(paragraph) + 20))
    step = len(paragraph) + 2
    proposals = tuple(
        Proposal(start, start + len(SENTENCE) - 1, Kind.FACT, None, (), 0.5, (), "en 1")
        for start in range(0, len(text) - len(paragraph), step)
    )
    settings.change(reviewer="Ana Moreau")
    path = tmp_path / "large.claims"
    with Workspace.create(path, settings.reviewer("Ana Moreau")) as workspace:
        draft = ArticleDraft(
            text, text.encode(), "text/plain", "large.txt", title="Large", proposals=proposals
        )
        articles.add(workspace, draft)
    session = Session()
    assert session.open(path)
    yield session
    session.close()


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ArticlePane:
    pane = ArticlePane(session)
    show(qtbot, pane, 720, 700)
    marked(qtbot, pane)
    return pane


def _styles(view: LargeArticleView, block: int) -> list[QTextCharFormat.UnderlineStyle]:
    return [
        each.format.underlineStyle() for each in view.document().findBlockByNumber(block).layout().formats()
    ]


def test_it_shows_the_text_and_formats_only_what_is_in_sight(pane: ArticlePane) -> None:
    view = pane._shown
    assert isinstance(view, LargeArticleView)
    assert view.toPlainText() == pane._text
    assert _styles(view, 0) == [QTextCharFormat.UnderlineStyle.SingleUnderline]
    last = view.document().blockCount() - 3
    assert _styles(view, last) == []
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert _styles(view, last) == [QTextCharFormat.UnderlineStyle.SingleUnderline]


def test_a_verdict_changes_the_underline(pane: ArticlePane, session: Session) -> None:
    assert session.workspace is not None
    first = claims.all(session.workspace)[0].id
    session.do(verdicts.give, [first], Verdict.CONTESTED)
    view = pane._shown
    assert isinstance(view, LargeArticleView)
    assert _styles(view, 0) == [QTextCharFormat.UnderlineStyle.DashUnderline]


def test_reveal_scrolls_to_a_claim_far_down(pane: ArticlePane, session: Session) -> None:
    assert session.workspace is not None
    last = claims.all(session.workspace)[-1]
    session.select_claim(last.id)
    view = pane._shown
    assert view.verticalScrollBar().value() > view.verticalScrollBar().maximum() / 2


def test_selected_words_are_counted_in_code_points(pane: ArticlePane) -> None:
    assert pane.find("metres high", backwards=True)
    span = pane.selected_span()
    assert span is not None
    assert pane._text[span.start : span.end] == "metres high"
