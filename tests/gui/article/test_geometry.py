"""The rectangles of a statement, checked against where Qt puts the caret."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.gui.article.geometry import pieces


def _edit(qtbot: QtBot, text: str, width: int = 400) -> QTextEdit:
    edit = QTextEdit()
    edit.resize(width, 300)
    edit.setPlainText(text)
    show(qtbot, edit)
    return edit


def _caret(edit: QTextEdit, at: int) -> float:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(at)
    return float(edit.cursorRect(cursor).center().x())


def test_left_to_right_words_reach_from_caret_to_caret(qtbot: QtBot) -> None:
    edit = _edit(qtbot, "One two three four")
    (rect,) = pieces(edit.document().firstBlock(), 4, 13, 12, 4)
    assert abs(rect.left() - _caret(edit, 4)) <= 2
    assert abs(rect.right() - _caret(edit, 13)) <= 2


def test_right_to_left_words_lie_between_their_carets(qtbot: QtBot) -> None:
    text = "قال المتحدث إن السور الجديد"
    edit = _edit(qtbot, text)
    start, end = 4, 11
    (rect,) = pieces(edit.document().firstBlock(), start, end, 12, 4)
    left, right = sorted((_caret(edit, start), _caret(edit, end)))
    assert abs(rect.left() - left) <= 2
    assert abs(rect.right() - right) <= 2


def test_a_span_over_both_directions_covers_both_parts_once(qtbot: QtBot) -> None:
    text = "It wrote: لم ينشر تقرير and went on"
    edit = _edit(qtbot, text)
    block = edit.document().firstBlock()
    start = text.index("لم")
    whole = pieces(block, 0, len(text), 12, 4)
    arabic = pieces(block, start, start + len("لم ينشر تقرير"), 12, 4)
    assert len(whole) == 1
    assert len(arabic) == 1
    assert whole[0].left() < arabic[0].left() < arabic[0].right() < whole[0].right()
    # Half of the Arabic words with the Latin ones before them: the two do not stand side by side.
    split = pieces(block, 3, start + 2, 12, 4)
    assert len(split) == 2


def test_a_statement_over_several_lines_has_a_piece_on_each(qtbot: QtBot) -> None:
    text = "word " * 60
    edit = _edit(qtbot, text.strip(), width=200)
    block = edit.document().firstBlock()
    rects = pieces(block, 0, len(text.strip()), 12, 4)
    assert len(rects) == block.layout().lineCount()
    assert len({rect.top() for rect in rects}) == len(rects)


def test_nothing_for_an_empty_span_or_blanks(qtbot: QtBot) -> None:
    edit = _edit(qtbot, "one    two")
    block = edit.document().firstBlock()
    assert pieces(block, 2, 2, 12, 4) == []
    assert pieces(block, 3, 6, 12, 4) == []
