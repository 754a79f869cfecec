"""Many files that were dropped at once: kept as one step, with one sentence about what came in and what was here already."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from workbench.core import evidence
from workbench.core.changes import Changes
from workbench.core.drafts import Gathered
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.evidence.reference_list import keep_references
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, listed, plural

FAST = 10_000_000
"""Bytes that are written so fast that nobody notices; more are written on the worker."""
NAMED = 3
"""Files that were here already, by name; more are counted."""


def keep_files(session: Session, found: Gathered, parent: QWidget, done: Callable[[str, str], None]) -> None:
    """Keeps what was read, one thing after the other where one of them is written on the worker; `done` gets the id of the first
    record, and all that came in until then."""
    said: list[str] = []

    def tell_more(evidence_id: str, words: str) -> None:
        said.append(words)
        done(evidence_id, " ".join(said))

    for name, references in found.lists:
        session.when_free(partial(keep_references, session, references, name, parent, tell_more))
    if found.files:
        session.when_free(partial(_keep, session, found, tell_more))
    if found.problems:
        words = _("Not all of these files can be kept. The others came in.")
        ProblemsDialog(words, found.problems, parent).open()


def _keep(session: Session, found: Gathered, done: Callable[[str, str], None]) -> None:
    """Keeps the files that are no lists."""

    def tell(changes: Changes) -> None:
        done(changes.ids[0], _told(found, changes))

    large = sum(len(draft.data) for draft in found.files) > FAST
    session.do_or_send(large, _("Keeping the files"), evidence.add_all, found.files, then=tell)


def _told(found: Gathered, changes: Changes) -> str:
    """How many files came in, and which were here already."""
    new = set(changes.touched.get("evidence", ()))
    known = []
    for evidence_id, draft in zip(changes.ids, found.files, strict=True):
        if evidence_id in new:
            new.discard(evidence_id)  # the same bytes again are no other file
        else:
            known.append(isolate(draft.file_name))
    came = len(found.files) - len(known)
    parts = [plural(came, "{n} file came in", "{n} files came in")]
    if len(known) > NAMED:
        parts.append(plural(len(known), "{n} is kept already", "{n} are kept already"))
    elif known:
        words = plural(len(known), "{n} is kept already: {names}", "{n} are kept already: {names}")
        parts.append(words.replace("{names}", listed(known)))
    return _("{list}.").format(list=listed(parts))
