"""What shows the whole file, made by somebody who reviews it blind first: only after a question."""

from PySide6.QtWidgets import QWidget

from workbench.gui.ask import Ask
from workbench.gui.session import Session


def agreed(session: Session, ask: Ask, parent: QWidget, *, receipt: bool = False) -> bool:
    """Whether to go on to a report, or to the `receipt` of a merge; nobody is asked where nothing is hidden from them."""
    from workbench.core.team import blind

    hidden = blind.waiting(session.workspace) if session.workspace is not None else None
    return not hidden or ask.unhide(parent, hidden, receipt)
