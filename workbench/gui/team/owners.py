"""A file that somebody else began: whoever opens it is asked whose it is."""

from PySide6.QtWidgets import QWidget

from workbench.core import settings
from workbench.core.team import identity
from workbench.core.team.identity import Person
from workbench.gui.ask import Ask, Whose
from workbench.gui.session import Session


def ask_whose(session: Session, ask: Ask, window: QWidget) -> None:
    """Asks once, before the reviewer who has the file open writes in it: in whose name they go on."""
    workspace = session.workspace
    owner = identity.owner(workspace) if workspace is not None else None
    if owner is None or workspace is None or workspace.reviewer is None:
        return
    me = workspace.reviewer
    match ask.whose(window, owner.name, me.name):
        case Whose.READ:
            session.only_read()
        case Whose.MINE:
            _was_me(session, owner, me.id)
        case Whose.OTHER if owner.name.casefold() == me.name.casefold():
            session.do(identity.different_people, owner.id, me.id)
        case _:
            pass


def _was_me(session: Session, owner: Person, me: str) -> None:
    """Who is known here under the owner's id goes on in that name; else both ids are one person's from now on."""
    known = [each for each in settings.reviewers() if each.id in owner.ids]
    if known:
        session.sign_in(known[0].name)
    else:
        session.do(identity.same_person, owner.id, me)
