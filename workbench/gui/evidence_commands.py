"""Commands about evidence: what is linked to the claim at hand, and what is kept in the file."""

from typing import TYPE_CHECKING

from workbench.gui import keymap
from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_EDIT = Needs.FILE | Needs.WRITE
_CLAIM = Needs.FILE | Needs.CLAIM
_EDIT_CLAIM = _CLAIM | Needs.WRITE


def evidence(window: "MainWindow") -> tuple[Command, ...]:
    """The menu of the evidence."""
    return (*_of_claim(window), *_by_hand(window), *_of_file(window))


def _of_claim(window: "MainWindow") -> tuple[Command, ...]:
    places = window.places
    return (
        Command("evidence", _("Add evidence"), window.add_evidence, letters=("E",), needs=_EDIT_CLAIM),
        Command("preview", _("Preview the evidence"), window.preview, letters=("Space",), needs=_CLAIM),
        Command(
            "passages",
            _("Find passages in the evidence for this claim"),
            places.passages,
            letters=("P",),
            needs=_CLAIM,
        ),
        *_link(window),
        Command(
            "evidence-menu",
            _("Details, copy or removal of linked evidence"),
            places.linked_evidence,
            letters=("Shift+E",),
            needs=_CLAIM,
        ),
    )


def _link(window: "MainWindow") -> list[Command]:
    """What the list of passages answers to."""
    acts = (
        ("link-supports", _("Link the passage: it supports the claim")),
        ("link-refutes", _("Link the passage: it refutes the claim")),
        ("link-context", _("Link the passage as context")),
    )
    return [
        Command(name, words, lambda name=name: window.places.act_on_passage(name),
                letters=keymap.LIST_KEYS[name].keys, needs=_EDIT_CLAIM)
        for name, words in acts
    ]  # fmt: skip


def _by_hand(window: "MainWindow") -> tuple[Command, ...]:
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
    )


def _of_file(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "import-references",
            _("Import references"),
            window.import_references,
            ("Ctrl+Shift+R",),
            needs=Needs.FILE | Needs.WRITE,
        ),
        Command(
            "origins",
            _("Origins of the evidence"),
            window.dialogs.origins,
            ("Ctrl+Shift+O",),
            needs=Needs.FILE,
        ),
        Command(
            "standing",
            _("Does this evidence still hold?"),
            window.places.whether_it_holds,
            ("Ctrl+Shift+E",),
            needs=_EDIT,
        ),
    )
