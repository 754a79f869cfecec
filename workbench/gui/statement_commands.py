"""Commands about the words in the article: which of them are a claim, where a statement begins and ends, what is unread."""

from typing import TYPE_CHECKING

from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_EDIT_CLAIM = Needs.FILE | Needs.CLAIM | Needs.WRITE


def statements(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "new-claim",
            _("Claim from the selected text"),
            window.claim_from_selection,
            letters=("C",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
            separator=True,
        ),
        Command(
            "nothing-to-check",
            _("Nothing to check in this sentence"),
            window.nothing_to_check,
            letters=("Shift+X",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command(
            "remove-claims",
            _("Remove the selected claims"),
            window.remove_claims,
            letters=("Delete",),
            needs=_EDIT_CLAIM,
        ),
        *_edges(window),
    )


def unread(window: "MainWindow") -> tuple[Command, ...]:
    article = Needs.FILE | Needs.ARTICLE
    return (
        Command(
            "next-unread",
            _("Next unread sentence"),
            lambda: window.next_unread(1),
            letters=("U",),
            needs=article,
        ),
        Command(
            "previous-unread",
            _("Previous unread sentence"),
            lambda: window.next_unread(-1),
            letters=("Shift+U",),
            needs=article,
        ),
    )


def _edges(window: "MainWindow") -> tuple[Command, ...]:
    """The arrows say where on the screen an edge goes: in Arabic the start of a statement is at its right."""
    return (
        _edge(window, "Alt+Left", _("Start of the statement one word to the left"), separator=True),
        _edge(window, "Alt+Right", _("Start of the statement one word to the right")),
        _edge(window, "Alt+Shift+Left", _("End of the statement one word to the left")),
        _edge(window, "Alt+Shift+Right", _("End of the statement one word to the right")),
        _edge(window, "Ctrl+Alt+Left", _("Start of the statement one character to the left")),
        _edge(window, "Ctrl+Alt+Right", _("Start of the statement one character to the right")),
        _edge(window, "Ctrl+Alt+Shift+Left", _("End of the statement one character to the left")),
        _edge(window, "Ctrl+Alt+Shift+Right", _("End of the statement one character to the right")),
    )


def _edge(window: "MainWindow", key: str, text: str, *, separator: bool = False) -> Command:
    """Shift is for the end, Ctrl for single characters."""
    end, right, by_character = "Shift" in key, key.endswith("Right"), "Ctrl" in key
    name = f"{'end' if end else 'start'}-{'right' if right else 'left'}{'-character' * by_character}"
    return Command(
        name,
        text,
        lambda: window.move_edge(end=end, right=right, by_character=by_character),
        letters=(key,),
        needs=_EDIT_CLAIM,
        separator=separator,
    )
