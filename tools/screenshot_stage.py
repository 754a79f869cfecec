"""Sets each scene in a real window, as a person would get there, and takes its picture."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tools import screenshot_files
from tools.screenshot_set import DIALOGS, PAGES, Shot
from workbench.core import settings
from workbench.core.team import assignments
from workbench.gui import app, background, language, theme
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

SOON = 1000
"""Milliseconds."""


class Stage:
    """`folder` takes the files; the settings folder is one of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "files"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        self._files = screenshot_files.build(self._folder)
        self._application: QApplication = app.application()
        self._dialog: QDialog | None = None

    def picture(self, shot: Shot) -> QPixmap:
        """What a person would see; of a dialog, the dialog alone."""
        settings.change(theme=shot.look, accent=shot.accent, window_text=shot.text)
        theme.apply(self._application, shot.look, shot.accent, shot.text)
        language.apply(self._application, "ar" if shot.arabic else language.ENGLISH)
        window = MainWindow(Session())
        window.resize(*shot.size)
        window.show()
        self._dialog = None
        try:
            self._set(shot, window)
            settle()
            shown: QWidget = self._dialog or window
            return shown.grab()
        finally:
            if self._dialog is not None:
                self._dialog.close()
            window.close()
            window.deleteLater()
            QApplication.processEvents()

    def _set(self, shot: Shot, window: MainWindow) -> None:
        scene = shot.scene
        if scene in PAGES:
            self._page(window, scene, arabic=shot.arabic)
        elif scene in DIALOGS:
            self._open(window, "arabic" if shot.arabic else "ferry")
            getattr(self, f"_{scene.replace('-', '_')}")(window)
        elif scene.startswith("empty-"):
            self._empty(window, scene.removeprefix("empty-"))
        else:
            getattr(self, f"_{scene.replace('-', '_')}")(window)

    def _open(self, window: MainWindow, name: str) -> None:
        """Opens a fresh copy of a file, at a claim with evidence and two opinions."""
        path = self._folder / "shown" / f"{name}.claims"
        path.parent.mkdir(exist_ok=True)
        shutil.copy(self._files[name], path)
        window.session.open(path)
        settle()
        if window.session.article:
            window.session.next_claim(1)
            if name == "arabic":
                window.session.next_claim(1)
            settle()

    # Pages

    def _page(self, window: MainWindow, page: str, *, arabic: bool) -> None:
        if page == "welcome":
            return
        self._open(window, "arabic" if arabic else "corrected" if page == "versions" else "ferry")
        window.show_page(page)

    def _merge_preview(self, window: MainWindow) -> None:
        self._open(window, "ferry")
        window.show_page("merge")
        window.pages.merge().merges.preview([self._files["colleague"]])

    def _merge_decided(self, window: MainWindow) -> None:
        self._merge_preview(window)
        settle()
        window.pages.merge().card.merge.click()
        settle()
        window.pages.merge().disagreement.decision.take(0)

    def _passages(self, window: MainWindow) -> None:
        self._open(window, "arabic" if window.isRightToLeft() else "ferry")
        window.places.passages()

    def _empty(self, window: MainWindow, where: str) -> None:
        without = where in ("file", "evidence", "versions", "merge")
        self._open(window, "empty" if without else "ferry")
        if where == "claims":
            from workbench.core import claims

            workspace = window.session.workspace
            assert workspace is not None
            window.session.do(claims.remove, [claim.id for claim in claims.all(workspace)])
        elif where == "filter":
            window.focus_filter()
            QTest.keyClicks(window.pages.claims.search, "submarine")
            QTest.keyClick(window.pages.claims.search, Qt.Key.Key_Return)
        elif where == "search":
            self._search(window, "submarine")
        elif where == "passages":
            window.places.passages()
            settle()
            passages = window.pages.preview.passages
            assert passages is not None
            passages.search.setText("submarine")
            passages.look()
        elif where != "file":
            window.show_page(where)

    # Dialogs

    def _opened(self, window: MainWindow, kind: type[QDialog]) -> None:
        settle()
        self._dialog = next((each for each in window.findChildren(kind) if each.isVisible()), None)
        if self._dialog is None:
            raise SystemExit(f"{kind.__name__} did not open.")

    def _command(self, window: MainWindow, name: str) -> None:
        window.actions_.by_name[name].trigger()
        self._opened(window, QDialog)

    def _first_run(self, window: MainWindow) -> None:
        app.ask_name(window, lambda: None, lambda: None)
        self._opened(window, QDialog)

    def _settings(self, window: MainWindow) -> None:
        self._command(window, "settings")

    def _keys(self, window: MainWindow) -> None:
        self._command(window, "keys")

    def _search(self, window: MainWindow, words: str = "") -> None:
        window.search()
        window.top.search.setText(words or ("مليون" if window.isRightToLeft() else "crown"))
        window.top.search.refresh()

    def _export(self, window: MainWindow) -> None:
        self._command(window, "export")

    def _agreement(self, window: MainWindow) -> None:
        self._command(window, "agreement")

    def _sign_off(self, window: MainWindow) -> None:
        self._command(window, "sign-off")

    def _share(self, window: MainWindow) -> None:
        workspace = window.session.workspace
        assert workspace is not None
        for name in ("Ines Aldana", window.session.person):
            window.session.do(
                assignments.assign, assignments.find(workspace, name), (), (window.session.article,)
            )
        self._command(window, "share")

    def _add_evidence(self, window: MainWindow) -> None:
        self._command(window, "evidence")

    def _withdraw(self, window: MainWindow) -> None:
        window.show_page("evidence")
        settle()
        window.pages.library().view.holds.click()
        self._opened(window, QDialog)

    def _redact(self, window: MainWindow) -> None:
        window.show_page("evidence")
        settle()
        window.pages.library().view.redact.click()
        self._opened(window, QDialog)

    def _held_against(self, window: MainWindow) -> None:
        from workbench.core import evidence, standing

        self._open(window, "ferry")
        session = window.session
        assert session.workspace is not None
        first, *_others, last = evidence.all(session.workspace)
        session.do(evidence.edit, last.id, confidential="a person who knows the crew")
        session.do(standing.withdraw, first.id, "The county published another version on 3 June.")
        window.show_page("evidence")

    def _edit_text(self, window: MainWindow) -> None:
        self._command(window, "edit-text")

    def _alike(self, window: MainWindow) -> None:
        self._command(window, "alike")

    def _columns(self, window: MainWindow) -> None:
        window.choose_columns()
        self._opened(window, QDialog)

    def _checklists(self, window: MainWindow) -> None:
        self._command(window, "guidance")

    def _receipt(self, window: MainWindow) -> None:
        self._merge_preview(window)
        settle()
        window.pages.merge().card.merge.click()
        settle()
        window.pages.merge().card.receipt_wanted.emit()
        self._opened(window, QDialog)

    def _encoding(self, window: MainWindow) -> None:
        from workbench.core import articles
        from workbench.gui.encoding_dialog import EncodingDialog

        workspace = window.session.workspace
        assert workspace is not None
        text_id = articles.get(workspace, window.session.article).text_id
        EncodingDialog(articles.as_draft(workspace, text_id), window).open()
        self._opened(window, EncodingDialog)

    # Errors

    def _error_message(self, window: MainWindow) -> None:
        self._open(window, "ferry")
        broken = self._folder / "minutes of the works department.docx"
        broken.write_bytes(b"PK\x03\x04 cut off")
        window.files.importing.take([broken])

    def _error_bug(self, window: MainWindow) -> None:
        from workbench.gui import errors
        from workbench.gui.bug_dialog import BugDialog

        try:
            raise ZeroDivisionError("division by zero")
        except ZeroDivisionError as error:
            text = errors.report(type(error), error, error.__traceback__)
        BugDialog(text, window).open()
        self._opened(window, BugDialog)


def settle() -> None:
    """Lets everything that is under way be painted: what the worker does, and what the window does soon."""
    QTest.qWait(50)
    while background.busy() or _is_about_to():
        QTest.qWait(20)
    QTest.qWait(30)


def _is_about_to() -> bool:
    """Whether something waits for its moment; what takes longer only takes a message away again."""
    timers = (timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer))
    return any(timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON for timer in timers)
