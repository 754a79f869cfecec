"""The numbers of the source's pages beside the lines where they begin, and in the panel of a claim."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from tests.gui.waiting import show
from workbench.core import articles, claims
from workbench.gui.article.pane import ArticlePane
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.session import Session

STARTS = (0, builder.TEXT.index("Four of the seven"), builder.TEXT.index("We think"))


def paged(session: Session) -> str:
    """An article with three pages, whose second begins inside a paragraph behind an emoji."""
    workspace = session.workspace
    assert workspace is not None
    draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    added = session.do(
        articles.add, replace(draft, text=f"{draft.text}\n\nThe end.", pages=STARTS, proposals=())
    )
    assert added is not None
    return added.ids[0]


def blocks(pane: ArticlePane) -> list[QTextBlock]:
    document = pane.view.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def test_each_page_is_named_once_where_it_begins(session: Session, qtbot: QtBot) -> None:
    pane = ArticlePane(session)
    show(qtbot, pane, 700, 900)
    assert list(pane.view.page_marks(blocks(pane))) == [], "a source without pages has none"
    session.select_article(paged(session))
    marks = list(pane.view.page_marks(blocks(pane)))
    assert [number for number, _middle in marks] == [1, 2, 3]
    units = [len(builder.TEXT[:start].encode("utf-16-le")) // 2 for start in STARTS]
    for (_number, middle), start in zip(marks, units, strict=True):
        block = pane.view.document().findBlock(start)
        line = block.layout().lineForTextPosition(start - block.position())
        top = pane.view.document().documentLayout().blockBoundingRect(block).top() + line.y()
        assert top <= middle <= top + line.height()
    assert not pane.view.grab().isNull()


def test_the_panel_says_the_page(session: Session, qtbot: QtBot) -> None:
    session.select_article(paged(session))
    workspace = session.workspace
    assert workspace is not None
    text = articles.text(workspace, articles.get(workspace, session.article).text_id)
    panel = ClaimPanel(session)
    qtbot.addWidget(panel)
    for words, page in (("The budget", 1), ("Four of", 2), ("We think", 3)):
        start = text.index(words)
        added = session.do(
            claims.add, articles.get(workspace, session.article).text_id, start, start + len(words)
        )
        assert added is not None
        session.select_claim(added.ids[0])
        assert f"page {page}" in panel._head.about.text()
