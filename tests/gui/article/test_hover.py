"""What the pointer tells: in the text, on the numbers and on the strip; a click where claims overlap."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import TEXT, Harbour
from tests.gui.waiting import marked, show
from workbench.core import articles, claims
from workbench.gui.article import hover
from workbench.gui.article.pane import ArticlePane
from workbench.gui.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ArticlePane:
    pane = ArticlePane(session)
    show(qtbot, pane, 720, 700)
    pane.view.viewport().repaint()
    return pane


def ask(over: QWidget, where: QPoint) -> str:
    """The hint at a place, as the pointer that rests there brings it up."""
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, over.mapToGlobal(where))
    QApplication.sendEvent(over, event)
    return QToolTip.text() if event.isAccepted() else ""


def words_in(hint: str) -> str:
    parts: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            parts.append(data)

    Reader().feed(hint)
    return " ".join(parts).replace("\u2068", "").replace("\u2069", "").replace("\xa0", "")


def point(pane: ArticlePane, words: str) -> QPoint:
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2)
    return pane.view.cursorRect(cursor).center() + QPoint(4, 0)


def number_beside(pane: ArticlePane, claim: str) -> QPoint:
    found = [where for where, ids in pane.view._numbers.values() if claim in ids]
    return found[0].center().toPoint() - QPoint(0, pane.view._scrolled())


def test_verdict_speaker_and_evidence_are_told_wherever_the_pointer_asks(
    pane: ArticlePane, harbour: Harbour
) -> None:
    claim = harbour.ids["wall"]
    mark = pane.view._marks.get(claim)
    assert mark is not None
    strip = pane.view.strip
    for over, where in (
        (pane.view.viewport(), point(pane, "resident was")),
        (pane.view.viewport(), number_beside(pane, claim)),
        (strip, QPoint(strip.width() - 10, strip._height_of(mark))),
    ):
        told = words_in(ask(over, where))
        for part in ("Contested", "Ines Aldana, quoted", "1 piece of evidence", f"Claim {mark.number}"):
            assert part in told
    assert ask(pane.view.viewport(), point(pane, "said Ines")) == ""
    assert "Each tick is a claim" in ask(strip, QPoint(strip.width() - 10, 2))


def test_claims_in_one_another_are_told_from_the_inside(pane: ArticlePane, harbour: Harbour) -> None:
    told = words_in(ask(pane.view.viewport(), point(pane, "140 people")))
    numbers = [pane.view._marks.get(harbour.ids[key]) for key in ("people", "hearings")]
    places = [told.index(f"Claim {mark.number}") for mark in numbers if mark is not None]
    assert places == sorted(places)
    assert len(places) == 2


def test_hostile_names_are_only_words(session: Session, harbour: Harbour) -> None:
    workspace = session.workspace
    assert workspace is not None
    hostile = "<img src='file:///etc/passwd'><b>&amp; علي"
    session.do(claims.edit, harbour.ids["wall"], speaker=hostile)
    told = hover.told(workspace, [harbour.ids["wall"]])
    assert "<img" not in told
    assert hostile in words_in(told)
    assert hover.told(workspace, ["0" * 32]) == ""
    assert hover.told(workspace, []) == ""


def test_a_click_on_the_numbers_of_one_line_goes_through_its_claims(
    pane: ArticlePane, session: Session, harbour: Harbour, qtbot: QtBot
) -> None:
    line = max((ids for _where, ids in pane.view._numbers.values()), key=len)
    assert len(line) > 1
    pane.view._update_mark(pane.view._marks.get(harbour.ids["opinion"]))  # pyright: ignore[reportArgumentType]
    pane.view.viewport().repaint(0, 0, 1, 1)
    where = number_beside(pane, line[0])
    clicked = []
    for _click in line:
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=where)
        clicked.append(session.claim)
    assert sorted(clicked) == sorted(line), "also after another line alone was drawn"


def test_a_click_goes_on_from_the_innermost_claim_outwards_and_round(
    pane: ArticlePane, session: Session, harbour: Harbour, qtbot: QtBot
) -> None:
    start = TEXT.index("140 people")
    added = session.do(claims.add, harbour.text_id, start, start + 10)
    assert added is not None
    session.select_claim(harbour.ids["opinion"])
    pane.view.viewport().repaint()
    seen = []
    for _click in range(4):
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=point(pane, "140 people"))
        seen.append(session.claim)
    inside_out = [added.ids[0], harbour.ids["people"], harbour.ids["hearings"]]
    assert seen == [*inside_out, inside_out[0]]


def test_the_long_view_shows_numbers_pages_and_hints(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.gui.article import pane as pane_module
    from workbench.gui.article.large_view import LargeArticleView

    workspace = session.workspace
    assert workspace is not None
    starts = (0, TEXT.index("Four of the seven"), TEXT.index("We think"))
    draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    added = session.do(
        articles.add, replace(draft, text=f"{draft.text}\n\nThe end.", pages=starts, proposals=())
    )
    assert added is not None
    made = []
    for words in ("attended by 140 people", "140 people", "We think"):
        start = TEXT.index(words)
        more = session.do(claims.add, added.ids[0], start, start + len(words), speaker="Ines Aldana")
        assert more is not None
        made.append(more.ids[0])
    monkeypatch.setattr(pane_module, "LARGE", 10)
    session.select_article(added.ids[0])
    pane = ArticlePane(session)
    show(qtbot, pane, 700, 900)
    marked(qtbot, pane)
    view = pane._shown
    assert isinstance(view, LargeArticleView)
    assert view.margin.y() == view.viewport().y()
    lines = {
        middle: [mark.id for mark in marks] for middle, marks in view.margin.beside_lines(0, 900).items()
    }
    assert sorted(id for ids in lines.values() for id in ids) == sorted(made)
    for claim in made:
        mark = pane._marks.get(claim)
        assert mark is not None
        cursor = QTextCursor(view.document())
        cursor.setPosition(mark.start)
        middle = next(middle for middle, ids in lines.items() if claim in ids)
        caret = view.cursorRect(cursor).center().y()
        assert abs(middle - caret) <= 1
    assert [number for number, _middle in view.pages.pages(0, 900)] == [1, 2, 3]
    middles = [middle for _number, middle in view.pages.pages(0, 900)]
    assert middles == sorted(middles)
    last = max(lines)
    assert "Ines Aldana" in words_in(ask(view.margin, QPoint(10, last)))
    qtbot.mouseClick(view.margin, LEFT, pos=QPoint(10, last))
    assert session.claim == made[2]
    cursor = QTextCursor(view.document())
    cursor.setPosition(pane._marks.get(made[1]).start + 2)  # pyright: ignore[reportOptionalMemberAccess]
    where = view.cursorRect(cursor).center()
    assert "Ines Aldana" in words_in(ask(view.viewport(), where))
    clicked = []
    for _click in range(3):
        qtbot.mouseClick(view.viewport(), LEFT, pos=where)
        clicked.append(session.claim)
    assert clicked == [made[1], made[0], made[1]]
    assert not view.grab().isNull()
