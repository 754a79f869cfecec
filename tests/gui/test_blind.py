"""A blind first pass in the window: nothing that it shows, says or tells in a tip lets on what another reviewer found."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from workbench.core import claims, comments, evidence, links, settings, verdicts
from workbench.core.model import ClaimFilter, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, blind
from workbench.gui.ask import Ask, unhiding_words
from workbench.gui.main_window import MainWindow
from workbench.gui.team.blind_dialog import BlindDialog

SECRETS = ("zander", "quince", "walrus", "turnip")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def judge(harbour: Harbour, claim: str) -> None:
    """Somebody else has found something on a claim, and a lead decided it."""
    with Workspace.open(harbour.path, settings.reviewer("Zoe Lind")) as other:
        kept = evidence.all(other)[0].id
        verdicts.give(other, [claim], Verdict.CONTESTED, "zander")
        comments.add(other, claim, "quince")
        links.link(other, claim, kept, stance=Stance.REFUTES, note="walrus")
        adjudicate.decide(other, claim, Verdict.CONTESTED, "turnip")


def said(window: MainWindow) -> str:
    """Every text, name and tip of what is seen on each page, and of every row of every list."""
    found: list[str] = []
    for page in ("evidence", "versions", "merge", "article"):
        window.show_page(page)
        found += _said(window)
    return "\n".join(found).casefold()


def _said(window: QWidget) -> Iterator[str]:
    for widget in filter(QWidget.isVisible, (window, *window.findChildren(QWidget))):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        for name in ("text", "title", "placeholderText"):
            words = getattr(widget, name, None)
            yield str(words()) if callable(words) and not isinstance(widget, QAbstractItemView) else ""
        if isinstance(widget, QTextEdit):
            yield widget.toPlainText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget.model())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            yield from (str(model.index(row, column, root).data(role) or "") for role in ROLES)


def test_nothing_in_the_window_tells_what_another_found_until_ones_own_verdict_is_in(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def unhide(_parent: QWidget | None, hidden: int, receipt: bool) -> bool:
        asked.append(unhiding_words(hidden, receipt=receipt).split(". ")[1])
        return False

    window = make_window(Ask(unhide=unhide))
    session, claim = window.session, harbour.ids["hearings"]
    judge(harbour, claim)
    assert session.open(harbour.path)
    panel, workspace = window.pages.claim_panel, session.workspace
    assert workspace is not None
    session.select_claim(claim)
    panel.history.open()
    assert [each for each in SECRETS if each not in said(window)] == [], "all of it is seen"
    assert not window.status.blind.isVisible()

    window.actions_.by_name["blind"].trigger()
    dialog = window.findChild(BlindDialog)
    assert dialog is not None
    dialog.begin.click()
    assert "hidden for everybody" in dialog.holds.item(0).text()
    dialog.reject()
    qtbot.waitUntil(window.status.blind.isVisible)
    assert panel._own.blind.isVisible()
    window.show_page("merge")
    assert "is not listed until your verdict" in window.pages.merge().blind.text()
    window.show_page("article")
    session.select_claim(claim)
    for line in (
        "by:zoe",
        "reason:zander",
        "verdict:contested is:decided",
        "comments:>0 stance:refutes by:zoe",
    ):
        session.set_filter(ClaimFilter(query=line))
        assert list(session.rows()) == []
    session.set_filter(ClaimFilter())
    session.select_claim(claim)
    assert not [line for line in said(window).splitlines() if any(each in line for each in SECRETS)]
    window.actions_.by_name["export"].trigger()
    window.actions_.by_name["print"].trigger()
    window.pages.merge().card.receipt_wanted.emit()
    hidden = blind.waiting(workspace)
    assert hidden
    assert asked == [
        *[f"A report shows what others found on {'it' if hidden == 1 else 'them'}"] * 2,
        f"The receipt shows what others found on {'it' if hidden == 1 else 'them'}",
    ]

    session.select_claim(claim)
    window.focus_table()
    settings.change(advance=False)
    session.mark(Verdict.UNVERIFIED)
    assert [each for each in SECRETS if each not in said(window)] == [], "all of it is seen at once"
    assert not panel._own.blind.isVisible()
    assert claims.get(workspace, claim).decision is not None
