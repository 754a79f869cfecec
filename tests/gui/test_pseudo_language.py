"""The window in a language that is longer and in brackets: no English leaks, and no text is cut.

Everything that people wrote is Chinese here, so that a Latin word outside of the brackets is one that nobody can translate.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.waiting import idle, settle
from workbench.bundled import folder
from workbench.core import articles, claims, comments, drafts, evidence, links, settings, verdicts
from workbench.core.intake import read
from workbench.core.model import EvidenceDraft, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import language
from workbench.gui.ask import Ask
from workbench.gui.bug_dialog import BugDialog
from workbench.gui.elided_label import ElidedLabel
from workbench.gui.encoding_dialog import EncodingDialog
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.evidence.record_dialog import RecordDialog
from workbench.gui.first_run import FirstRun
from workbench.gui.main_window import MainWindow
from workbench.gui.report.export_dialog import ExportDialog
from workbench.gui.team.receipt_dialog import ReceiptDialog
from workbench.gui.two_lines import DETAIL

NAMES = re.compile(
    r"Claim Workbench|PDF|RIS|BibTeX|CSL|JSON|CSV|HTML|Markdown|Excel|Word|DOCX|UTF-?\d*|sha256 \S+"
    r"|\d+ (?:bytes|kB)|[\w.-]+\.(?:claims|txt|md)"
    r"|(?:Ctrl|Shift|Alt|Return|Enter|Down|Up|Left|Right|Esc|Space|Del)\b|F\d+|https?:\S*"
)
"""What is the same in every language: programs, formats, files, keys."""
NAMES_OF_LANGUAGES = frozenset(language.NAMES.values())
PIECE = re.compile(r"\[!!(?:(?!\[!!|!!\]).)*!!\]", re.DOTALL)


class Longer(QTranslator):
    """Every text of the window in brackets, with two fifths more letters."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != "workbench":
            return sourceText
        if re.fullmatch(r"[dMyHm .,:]{5,}", sourceText):
            return "yyyy-MM-dd"
        return f"[!!{sourceText}{'~' * max(0, round(0.4 * len(sourceText)) - 6)}!!]"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def reviewer(config_folder: Path) -> str:
    settings.reviewer("陈安")
    settings.change(reviewer="陈安", theme="light")
    return "陈安"


@pytest.fixture(autouse=True)
def longer(qapp: QApplication) -> Iterator[None]:
    language.install(Longer())
    yield
    language.forget()


@pytest.fixture
def file(tmp_path: Path, reviewer: str) -> Path:
    """The Chinese sample in two versions, with two reviewers who disagree, evidence, comments and history."""
    ana, li = settings.reviewer("陈安"), settings.reviewer("李明")
    path = tmp_path / "a.claims"
    with Workspace.create(path, ana) as workspace:
        data = (folder("resources") / "samples" / "zh-daqiao.txt").read_bytes()
        text_id = articles.add(workspace, drafts.with_claims(read.article(data=data, file_name="a.txt"))).ids[
            0
        ]
        first, second, third, *_rest = claims.all(workspace)
        verdicts.give(workspace, [first.id], Verdict.SOURCED, "第四页。")
        verdicts.give(workspace, [second.id], Verdict.UNVERIFIED)
        verdicts.give(workspace, [third.id], Verdict.NOT_A_CLAIM)
        claims.edit(workspace, first.id, restated="大桥已经建成。", speaker="王芳")
        kept = evidence.add(
            workspace,
            EvidenceDraft("会议记录".encode(), "text/plain", "b.txt", text="会议记录"),
            title="会议记录",
        ).ids[0]
        links.link(workspace, first.id, kept, stance=Stance.SUPPORTS, quote="会议记录", page="4")
        comments.add(workspace, first.id, "谁问过？")
        article = articles.get(workspace, text_id)
        changed = articles.text(workspace, text_id).replace("2", "3")
        draft = drafts.edited(articles.as_draft(workspace, text_id), changed, ())
        articles.add(workspace, draft, version_of=article.id)
    with Workspace.open(path, li) as workspace:
        verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.CONTESTED, "不对。")
        verdicts.give(workspace, [first.id], Verdict.CONTESTED, "不对。")
    return path


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that a widget in `root` shows or says, seen by eye or by a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget.parent(), QDialogButtonBox) and "!!" not in str(widget.property("text")):
            continue  # Qt's own words, in its own translations
        said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if widget.isWindow():
            said.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        elif isinstance(widget, QLineEdit):
            said += [widget.placeholderText(), widget.text()]
        elif isinstance(widget, QGroupBox):
            said.append(widget.title())
        elif isinstance(widget, QComboBox):
            said += [widget.itemText(at) for at in range(widget.count())]
        elif isinstance(widget, QListWidget):
            said += [
                str(widget.item(at).data(role) or "")
                for at in range(widget.count())
                for role in (0, DETAIL, 11)
            ]
        elif isinstance(widget, QTableView):
            model = widget.model()
            said += [
                str(model.headerData(at, widget.horizontalHeader().orientation()) or "")
                for at in range(model.columnCount())
            ]
            said += [
                str(model.index(row, column).data(role) or "")
                for row in range(min(4, model.rowCount()))
                for column in range(model.columnCount())
                for role in (0, 3, 11)
            ]
        yield from ((widget, text) for text in said)


def leaks(root: QWidget) -> list[str]:
    return [f"{type(widget).__name__}: {text}" for widget, text in shown_texts(root) if is_leak(text)]


def is_leak(text: str) -> bool:
    while PIECE.search(text):
        text = PIECE.sub("", text)
    text = NAMES.sub("", text)
    return text not in NAMES_OF_LANGUAGES and bool(re.search("[A-Za-z]{3}", text))


def cut(root: QWidget) -> list[str]:
    """Labels and buttons that have less room than their words need."""
    return [
        f"{type(widget).__name__} {widget.width()} of {widget.sizeHint().width()}: {widget.text()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton) and not isinstance(widget, ElidedLabel)
        if widget.isVisible() and widget.text() and not (isinstance(widget, QLabel) and widget.wordWrap())
        if widget.sizeHint().width() > widget.width() + 1
    ]


def settled(qtbot: QtBot) -> None:
    settle(qtbot)
    idle(qtbot)


def faults(root: QWidget, qtbot: QtBot) -> list[str]:
    settled(qtbot)
    return list(dict.fromkeys([*leaks(root), *cut(root)]))


@pytest.mark.parametrize(("text", "leak"), [
    ("[!!Open a file~~~!!]", False), ("Open a file", True), ("[!!Undo: [!!Mark 3 claims~!!]!!]", False),
    ("[!!Undo!!]: Mark", True), ("陈安", False), ("a.claims", False), ("Español", False), ("Ctrl K", False),
])  # fmt: skip
def test_the_look_for_leaks(text: str, leak: bool) -> None:
    assert is_leak(text) == leak


def test_the_welcome_page(window: MainWindow, qtbot: QtBot) -> None:
    assert faults(window, qtbot) == []


def test_the_menus(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    window.session.open(file)
    menu = window.actions_.menu(window, QMenu(window))
    said = [action.text() for part in (menu, *menu.findChildren(QMenu)) for action in part.actions()]
    assert len(said) > 40
    assert [text for text in said if is_leak(text.split("\t")[0])] == []
    assert [each.text() for each in window.findChildren(QAction) if is_leak(each.text().split("\t")[0])] == []


def test_the_pages(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    assert window.session.open(file)
    found: dict[str, list[str]] = {}
    for page in ("article", "evidence", "merge", "versions"):
        window.show_page(page)
        window.session.next_claim(1)
        settled(qtbot)
        found[page] = faults(window, qtbot)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_what_the_core_says(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    """Labels in the status bar and the menu, and problems above the page."""
    assert window.session.open(file)
    undo = window.actions_.by_name["undo"]
    for act, words in (
        (lambda: window.session.mark(Verdict.CONTESTED), window.status.message),
        (window.session.undo, window.status.message),
        (lambda: window.session.open(Path("/none/b.claims")), window.messages.words),
        (lambda: window.files.importing.take([Path("/none/b.txt")]), window.messages.words),
    ):
        act()
        settled(qtbot)
        assert "[!!" in words.text()
        assert not is_leak(undo.text())
        assert leaks(window) == []
        window.messages.hide()


BY_COMMAND = ("settings", "keys", "edit-text", "guidance", "sign-off", "columns", "alike")
"""Commands that open a dialog of our own."""


def dialogs(window: MainWindow) -> dict[str, Callable[[], QDialog | None]]:
    session = window.session
    assert session.workspace is not None
    record = evidence.all(session.workspace)[0].id
    return {
        **{name: window.actions_.by_name[name].trigger for name in BY_COMMAND if name in window.actions_.by_name},
        "export": lambda: ExportDialog(session, Ask(), window),
        "evidence": lambda: AddDialog(session, session.claim, [], parent=window),
        "record": lambda: RecordDialog(session, record, window),
        "first-run": lambda: FirstRun(window),
        "bug": lambda: BugDialog("", window),
        "receipt": lambda: ReceiptDialog("", window),
        "problems": lambda: ProblemsDialog("", ("There is nothing to undo.",), window),
        "encoding": lambda: EncodingDialog(read.article(data="大桥".encode("gb18030"), file_name="a.txt"), window),
    }  # fmt: skip


def test_the_dialogs(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    assert window.session.open(file)
    window.session.next_claim(1)
    found: dict[str, list[str]] = {}
    for name, make in dialogs(window).items():
        dialog = make() or next(each for each in window.findChildren(QDialog) if each.isVisible())
        dialog.show()
        found[name] = faults(dialog, qtbot)
        dialog.close()
        dialog.setParent(None)
        dialog.deleteLater()
    assert {name: lines for name, lines in found.items() if lines} == {}
