"""The layout in rows: where it breaks, and that it notices every change of what is in it."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.flow import FlowLayout


def test_the_height_follows_what_is_in_it(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(whole, gap=10)
    labels = [QLabel() for _number in range(3)]
    for label in labels:
        label.setFixedSize(60, 20)
        flow.addWidget(label)
    assert [flow.heightForWidth(width) for width in (200, 130, 60)] == [20, 50, 80]
    labels[1].setFixedSize(60, 30)
    assert [flow.heightForWidth(width) for width in (200, 130)] == [30, 60]
    labels[0].hide()
    assert flow.heightForWidth(130) == 30
    labels[0].show()
    assert flow.heightForWidth(130) == 60
    labels[2].deleteLater()
    qtbot.waitUntil(lambda: flow.count() == 2)
    assert flow.heightForWidth(130) == 30
    more = QLabel()
    more.setFixedSize(60, 20)
    flow.addWidget(more)
    assert flow.heightForWidth(130) == 60
