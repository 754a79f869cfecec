"""Records that no file makes: an interview, a calculation, what is in the clipboard.

On the page of the article they are offered to the claim at hand, elsewhere they stand in the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from workbench.gui.evidence.keep_dialog import KeepDialog
    from workbench.gui.main_window import MainWindow


class NewRecords:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def interview(self) -> None:
        from workbench.gui.evidence.interview_dialog import InterviewDialog

        self._open(InterviewDialog(self._window.session, self._window))

    def calculation(self) -> None:
        from workbench.gui.evidence.calculation_dialog import CalculationDialog

        self._open(CalculationDialog(self._window.session, parent=self._window))

    def paste(self) -> None:
        """Keeps what is in the clipboard, and links it where a claim is at hand."""
        if self._has_claim():
            self._window.pages.claim_panel.paste()
        else:
            self._window.show_page("evidence")
            self._window.pages.library().paste()

    def _open(self, dialog: "KeepDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._offer(dialog.kept))
        dialog.open()

    def _offer(self, evidence_id: str) -> None:
        if self._has_claim():
            self._window.pages.claim_panel.link_record(evidence_id)
        else:
            self._window.places.evidence(evidence_id)

    def _has_claim(self) -> bool:
        return self._window.pages.shown() == "article" and bool(self._window.session.claim)
