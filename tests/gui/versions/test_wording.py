"""The words that differ are marked at their places, and every text runs its own way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.gui import fonts
from workbench.gui.texts import isolate
from workbench.gui.versions import changes, wording
from workbench.gui.versions.wording import Wording


def marked(shown: Wording) -> list[str]:
    units = shown.text.encode("utf-16-le")
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in shown.parts]


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("😀 The wall cost 12 million.", "😀 The wall cost 13 million.", ["12"], ["13"]),
        ("Nobody was asked.", "Nobody was ever asked.", [], ["ever"]),
        ("بلغ ارتفاعه 6 أمتار", "بلغ ارتفاعه 7 أمتار", ["6"], ["7"]),
        ("The same words.", "The same words.", [], []),
    ],
)
def test_what_differs_is_marked(old: str, new: str, before: list[str], after: list[str]) -> None:
    first, second = wording.pair(old, new, "en")
    assert (marked(first), marked(second)) == (before, after)


def test_lines_begin_on_the_side_of_their_letters(qapp: QApplication) -> None:
    width = 400.0
    for words, starts_left in (("Short words", True), ("كلمات قصيرة", False)):
        layout = wording.lay_out(
            Wording(words), fonts.article(15), width
        )  # its lines live as long as it does
        used = layout.lineAt(0).naturalTextRect()
        assert (used.left() < 2) is starts_left
        assert (used.right() > width - 2) is not starts_left


def test_nothing_is_cut_off(qapp: QApplication) -> None:
    layout = wording.lay_out(Wording("word " * 100 + "x" * 300), fonts.article(15), 200)
    last = layout.lineAt(layout.lineCount() - 1)
    assert last.textStart() + last.textLength() == len(layout.text())
    assert wording.height(layout) >= last.y() + last.height()


def test_two_arabic_numbers_keep_their_order() -> None:
    assert changes.differing(("number ٢٠٢٥ -> ٢٠٢٩",)) == (
        f"number \u2066{isolate('٢٠٢٥')} → {isolate('٢٠٢٩')}\u2069"
    )
    assert changes.differing(("negation added: not", "punctuation or signs")) == (
        f"negation added: {isolate('not')}; punctuation or signs"
    )


def test_in_a_mirrored_window_the_arrow_runs_from_the_right(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        told = changes.differing(("number 2025 -> 2029",))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert told == f"number \u2067{isolate('2025')} ← {isolate('2029')}\u2069"
