"""A list of references that came in: kept by one verb, counted in one sentence, its broken entries to be read."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.core.changes import Changes
from workbench.core.model import References
from workbench.gui.apart import MANY
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, listed, plural


def keep_references(
    session: Session, found: References, name: str, parent: QWidget, done: Callable[[str, str], None]
) -> None:
    """Keeps the references read from the file `name`; `done` gets the id of the first one, and how many came in. A long
    list is written on the worker."""
    from workbench.core import references

    def tell(changes: Changes) -> None:
        done(changes.ids[0], _counted(found, changes))
        if found.problems:
            words = _(
                "These references in {name} have a problem. All that can be used came in. Mend the file and import it "
                "again: what is known already does not come twice."
            )
            ProblemsDialog(words.format(name=isolate(name)), found.problems, parent).open()

    large = len(found.found) > MANY
    session.do_or_send(large, _("Keeping the references"), references.add, found.found, then=tell)


def _counted(found: References, changes: Changes) -> str:
    """How many came in, were known already, have a problem."""
    new = len(changes.touched.get("evidence", ()))
    known, problems = len(found.found) - new, len(found.problems)
    parts = [plural(new, "{n} reference came in", "{n} references came in")]
    if known:
        parts.append(plural(known, "{n} was known already", "{n} were known already"))
    if problems:
        parts.append(plural(problems, "{n} has a problem", "{n} have a problem"))
    return _("{list}.").format(list=listed(parts))
