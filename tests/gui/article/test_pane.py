"""The article pane over a real file: offsets, marks, clicks, claims from selected words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, TEXT, Harbour
from tests.gui.waiting import show
from workbench.core import articles, claims, drafts, history, verdicts
from workbench.core.changes import Changes
from workbench.core.model import Span, Verdict
from workbench.gui import palettes, theme
from workbench.gui.article.pane import ArticlePane
from workbench.gui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ArticlePane:
    pane = ArticlePane(session)
    show(qtbot, pane, 720, 700)
    return pane


def _select(pane: ArticlePane, words: str) -> None:
    start = len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2
    pane.view.select(start, start + len(words.encode("utf-16-le")) // 2)


def _ids_drawn(pane: ArticlePane) -> dict[str, str]:
    return {mark.id: mark.standing for mark in pane.view._marks}


def test_the_text_is_shown_letter_by_letter(pane: ArticlePane) -> None:
    assert pane.view.toPlainText() == TEXT


def test_a_selection_after_an_emoji_is_counted_in_code_points(pane: ArticlePane) -> None:
    _select(pane, "  traffic has risen by a third.".strip())
    span = pane.selected_span()
    assert span is not None
    assert TEXT[span.start : span.end] == "traffic has risen by a third."


def test_blanks_at_the_edges_of_a_selection_are_left_out(pane: ArticlePane) -> None:
    _select(pane, " berths are ")
    start = TEXT.index("berths are")
    assert pane.selected_span() == Span(start, start + len("berths are"))


def test_without_a_selection_there_is_no_span(pane: ArticlePane) -> None:
    assert pane.selected_span() is None


def test_claim_from_selection_makes_selects_and_shows_it(pane: ArticlePane, session: Session) -> None:
    _select(pane, "said Ines Aldana")
    pane.claim_from_selection()
    assert session.workspace is not None
    made = claims.get(session.workspace, session.claim)
    assert made.quote == "said Ines Aldana"
    assert made.id in _ids_drawn(pane)
    assert not pane.view.textCursor().hasSelection()


def test_claim_without_a_selection_says_what_to_do(qtbot: QtBot, pane: ArticlePane, session: Session) -> None:
    session.problem.disconnect()
    with qtbot.waitSignal(session.problem) as told:
        pane.claim_from_selection()
    assert told.args is not None
    assert "Select the words" in str(told.args[0])


def test_every_claim_is_drawn_where_its_words_are(pane: ArticlePane, harbour: Harbour) -> None:
    shown = pane.view.toPlainText().encode("utf-16-le")
    for key, quote in QUOTES.items():
        mark = pane.view._marks.get(harbour.ids[key])
        assert mark is not None
        assert shown[mark.start * 2 : mark.end * 2].decode("utf-16-le") == quote


def test_a_verdict_changes_its_mark_and_no_other(
    pane: ArticlePane, session: Session, harbour: Harbour
) -> None:
    before = _ids_drawn(pane)
    marks = pane.view._marks
    session.do(verdicts.give, [harbour.ids["berths"]], Verdict.SOURCED)
    assert pane.view._marks is marks
    assert _ids_drawn(pane) == before | {harbour.ids["berths"]: "sourced"}
    session.do(history.undo)
    assert _ids_drawn(pane) == before


def test_many_verdicts_at_once_change_their_marks_where_they_are(
    pane: ArticlePane, session: Session, harbour: Harbour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.gui.article.pane.FEW", 1)
    before, marks = _ids_drawn(pane), pane.view._marks
    chosen = [harbour.ids["budget"], harbour.ids["wall"]]
    session.do(verdicts.give, chosen, Verdict.CONTESTED)
    assert pane.view._marks is marks
    assert _ids_drawn(pane) == before | dict.fromkeys(chosen, "contested")
    session.do(history.undo)
    assert _ids_drawn(pane) == before


def test_claims_of_another_article_are_not_drawn_anew_here(
    pane: ArticlePane, session: Session, harbour: Harbour
) -> None:
    before, marks = _ids_drawn(pane), pane.view._marks
    draft = drafts.from_text("Another harbour\n\nIts wall cost 12 million crowns.")
    session.do(articles.add, draft)
    assert pane.view._marks is marks
    session.do(verdicts.give, [harbour.ids["berths"]], Verdict.SOURCED)
    session.announce(Changes("", {"claim": frozenset()}))
    assert _ids_drawn(pane) == before | {harbour.ids["berths"]: "sourced"}
    session.do(claims.add, harbour.text_id, 0, 7)
    assert len(_ids_drawn(pane)) == len(before) + 1


def test_a_removed_claim_is_drawn_no_more(pane: ArticlePane, session: Session, harbour: Harbour) -> None:
    session.do(claims.remove, [harbour.ids["berths"]])
    assert harbour.ids["berths"] not in _ids_drawn(pane)


def _point(pane: ArticlePane, words: str) -> QPoint:
    start = len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(start)
    return pane.view.cursorRect(cursor).center() + QPoint(4, 0)


def test_after_each_change_of_a_claim_the_marks_are_those_of_the_file(
    qtbot: QtBot, pane: ArticlePane, session: Session, harbour: Harbour
) -> None:
    qtbot.waitUntil(lambda: len(pane.unread.sentences) > 0)
    ids = list(harbour.ids.values())
    first, last = ids[0], ids[-1]
    added = session.do(claims.add, pane._text_id, 0, 12)
    assert added is not None
    for deed in (
        lambda: session.do(claims.move, last, 1, 30),
        lambda: session.do(verdicts.give, [first], Verdict.NOT_A_CLAIM),
        lambda: session.do(claims.edit, first, restated="Other words"),
        lambda: session.do(claims.remove, [first]),
        session.undo,
        session.undo,
        lambda: session.do(claims.remove, [*added.ids, last]),
    ):
        deed()
        marks, states = list(pane.view._marks), [each.state for each in pane.unread.sentences]
        pane._load_marks()
        assert marks == list(pane.view._marks)
        assert states == [each.state for each in pane.unread.sentences]


def test_a_click_selects_the_claim_and_a_second_one_the_claim_around_it(
    qtbot: QtBot, pane: ArticlePane, session: Session, harbour: Harbour
) -> None:
    where = _point(pane, "140 people")
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.view.viewport(), left, pos=where)
    assert session.claim == harbour.ids["people"]
    qtbot.mouseClick(pane.view.viewport(), left, pos=where)
    assert session.claim == harbour.ids["hearings"]


def test_a_click_beside_the_claims_selects_nothing(qtbot: QtBot, pane: ArticlePane, session: Session) -> None:
    before = session.claim
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point(pane, "said Ines"))
    assert session.claim == before


def test_a_click_on_a_tick_goes_to_its_claim(
    qtbot: QtBot, pane: ArticlePane, session: Session, harbour: Harbour
) -> None:
    strip = pane.view.strip
    mark = pane.view._marks.get(harbour.ids["opinion"])
    assert mark is not None
    at = QPoint(strip.width() - 10, strip._height_of(mark))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert session.claim == harbour.ids["opinion"]


def test_find_goes_forwards_backwards_and_round(pane: ArticlePane) -> None:
    assert pane.find("THE WALL")
    assert pane.view.textCursor().selectedText() == "the wall"
    first = pane.view.textCursor().selectionStart()
    assert pane.find("the")
    assert pane.view.textCursor().selectionStart() != first
    assert pane.find("the wall", backwards=True)
    assert not pane.find("no such words")
    assert not pane.find("")


def test_zoom_keeps_text_and_marks_and_is_remembered(
    pane: ArticlePane, session: Session, qtbot: QtBot
) -> None:
    for _step in range(40):
        pane.zoom(1)
    assert pane.view.font().pixelSize() == 32
    assert pane.view.toPlainText() == TEXT
    assert len(_ids_drawn(pane)) == len(QUOTES)
    again = ArticlePane(session)
    qtbot.addWidget(again)
    assert again.view.font().pixelSize() == 32
    pane.zoom(0)
    assert pane.view.font().pixelSize() == 17


def test_the_font_outlives_a_change_of_theme(pane: ArticlePane, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert pane.view.font().family() == "Noto Serif"
    assert pane.view.palette().base().color().name() == palettes.DARK.page


def test_current_claim_is_drawn_with_its_tint(pane: ArticlePane, session: Session, harbour: Harbour) -> None:
    """The pixels: an open claim has no ground until it is the current one."""
    where = _point(pane, QUOTES["berths"]) + QPoint(0, -9)

    def ground() -> str:
        return pane.view.viewport().grab().toImage().pixelColor(where).name()

    session.select_claim(harbour.ids["opinion"])
    assert ground() == theme.LIGHT.page
    session.select_claim(harbour.ids["berths"])
    assert ground() == theme.LIGHT.open_tint


def test_a_closed_file_leaves_the_pane_empty(pane: ArticlePane, session: Session) -> None:
    session.close()
    assert not pane.view.isVisible()
    assert pane.selected_span() is None


def test_what_is_laid_out_anew_is_drawn_anew(pane: ArticlePane, qtbot: QtBot) -> None:
    """The first picture of a text may be drawn while it is laid out: the claims in it have no place yet."""
    view = pane.view
    qtbot.waitUntil(lambda: any(view._places.values()))
    view.document().documentLayout().documentSizeChanged.emit(view.document().size())
    assert not any(view._places.values())
    qtbot.waitUntil(lambda: any(view._places.values()))
