"""How every view of a kept file is leafed through."""

from PySide6.QtWidgets import QAbstractScrollArea


def to_end(view: QAbstractScrollArea, *, top: bool) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.minimum() if top else bar.maximum())


def further(view: QAbstractScrollArea, step: int) -> bool:
    """Scrolls most of a screen further; False where the end was reached already."""
    bar = view.verticalScrollBar()
    before = bar.value()
    bar.setValue(before + step * bar.pageStep() * 9 // 10)
    return bar.value() != before
