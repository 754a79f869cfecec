"""Commands that write down evidence by hand, keep what is in the clipboard, or say that a record does not hold any more."""

from typing import TYPE_CHECKING

from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_EDIT = Needs.FILE | Needs.WRITE


def about_evidence(window: "MainWindow") -> tuple[Command, ...]:
    records = window.records
    return (
        Command(
            "interview",
            _("Keep an interview"),
            records.interview,
            ("Ctrl+Shift+N",),
            needs=_EDIT,
            separator=True,
        ),
        Command("calculation", _("Work a number out"), records.calculation, ("Ctrl+Shift+C",), needs=_EDIT),
        Command(
            "paste-evidence",
            _("Keep what is in the clipboard as evidence"),
            records.paste,
            ("Ctrl+Shift+V",),
            needs=_EDIT,
        ),
        Command(
            "standing",
            _("Does this evidence still hold?"),
            window.places.whether_it_holds,
            ("Ctrl+Shift+E",),
            needs=_EDIT,
        ),
    )
