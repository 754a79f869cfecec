"""The dialogs of the window, each built when it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from workbench.core.signoff import Requirement
    from workbench.gui.main_window import MainWindow


class Dialogs:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def open(self, dialog: "QDialog") -> None:
        """Shows a dialog that is gone when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def keys(self) -> None:
        from workbench.gui.keys_help import KeysHelp

        dialog = KeysHelp(self._window.actions_.menus, self._window)
        dialog.change_wanted.connect(self.change_keys)
        self.open(dialog)

    def change_keys(self) -> None:
        from workbench.gui.keys_dialog import KeysDialog

        self.open(KeysDialog(self._window.actions_, self._window))

    def settings(self) -> None:
        from workbench.gui.preferences import Preferences

        window = self._window
        dialog = Preferences(window.session, window)
        dialog.look_chosen.connect(window.apply_look)
        dialog.text_size_changed.connect(window.zoom)
        dialog.keys_wanted.connect(self.change_keys)
        dialog.finished.connect(lambda _result: (window.top.refresh(), window.show_state()))
        self.open(dialog)

    def restore_points(self) -> None:
        from workbench.gui.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._window.session, self._window)
        dialog.name_wanted.connect(self._window.files.restore_point)
        self.open(dialog)

    def hub(self) -> None:
        from workbench.gui.team.hub_dialog import HubDialog

        dialog = HubDialog(self._window.session, self._window)
        dialog.started.connect(self._window.status.work.watch)
        self.open(dialog)

    def blind(self) -> None:
        from workbench.gui.team.blind_dialog import BlindDialog

        self.open(BlindDialog(self._window.session, self._window))

    def _may_report(self) -> bool:
        from workbench.gui.team import unhiding

        return unhiding.agreed(self._window.session, self._window.ask, self._window)

    def export(self) -> None:
        from workbench.gui.report.export_dialog import ExportDialog

        if not self._may_report():
            return
        window = self._window
        dialog = ExportDialog(window.session, window.ask, window)
        dialog.started.connect(window.status.work.watch)
        self.open(dialog)

    def origins(self) -> None:
        from workbench.gui.evidence.origins_dialog import OriginsDialog

        self.open(OriginsDialog(self._window.session, self._window))

    def agreement(self) -> None:
        from workbench.gui.team.agreement_dialog import AgreementDialog

        dialog = AgreementDialog(self._window.session, self._window.ask, self._window)
        dialog.claim_wanted.connect(self._window.places.claim)
        self.open(dialog)

    def share(self) -> None:
        from workbench.gui.team.sharing_dialog import SharingDialog

        window = self._window
        dialog = SharingDialog(window.session, window.ask, window)
        dialog.started.connect(window.status.work.watch)
        self.open(dialog)

    def guidance(self) -> None:
        """Opens the checklists at the kind of the claim under review."""
        from workbench.core import claims
        from workbench.gui.guidance_dialog import GuidanceDialog

        window = self._window
        workspace, claim = window.session.workspace, window.session.claim
        dialog = GuidanceDialog(claims.get(workspace, claim).kind if workspace and claim else "", window)
        if workspace is not None:
            dialog.finished.connect(lambda _result: window.pages.claim_panel.refresh())
        self.open(dialog)

    def sign_off(self) -> None:
        from workbench.gui.signoff.dialog import SignOffDialog

        dialog = SignOffDialog(self._window.session, self._window)
        dialog.wanted.connect(self._show_requirement)
        self.open(dialog)

    def _show_requirement(self, missing: "Requirement") -> None:
        """Goes to what the article still needs: the queue of its versions, a claim, or a place in the text."""
        window = self._window
        if missing.name == "waiting":
            window.show_page("versions")
        elif missing.claims:
            window.places.claim(window.session.article, missing.claims[0])
        else:
            window.places.sentence(missing.start)

    def print_report(self) -> None:
        from workbench.gui.report.printing import Printing

        if not self._may_report():
            return
        window = self._window
        printing = Printing(window.session, window.ask, window)
        printing.started.connect(window.status.work.watch)
        printing.finished.connect(printing.deleteLater)
        printing.start()

    def enter_paper(self) -> None:
        from workbench.gui.report.paper_dialog import PaperDialog

        self.open(PaperDialog(self._window.session, self._window))

    def edit_text(self) -> None:
        from workbench.gui.article.edit_dialog import EditDialog

        window = self._window
        dialog = EditDialog(window.session, window)
        dialog.started.connect(window.status.work.watch)
        dialog.kept.connect(window.files.importing.keep)
        self.open(dialog)

    def reread(self) -> None:
        from workbench.gui.rereading import Rereading

        window = self._window
        work = Rereading(window.session, window)
        work.started.connect(window.status.work.watch)
        work.kept.connect(window.files.importing.keep)
        work.ask()
