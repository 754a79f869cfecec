"""Assignments: which claims a lead asks whom to look at.

An assignee is a person whom the file knows, or a name that nobody in it has yet. A person's id is made on their own computer,
so such a name stands under an id that is made of the name alone; two leads who write the same name mean the same id. Whoever
gets the file says that they are meant (`accept`): that is asked, and never guessed from a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from workbench.core import articles, claim_rows
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.store import persons
from workbench.core.store.events import EventKind
from workbench.core.store.plain import plain
from workbench.core.store.rows import body, was
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Assignee:
    """To whom claims are given. `known` False: a name that no person in the file has."""

    id: str
    name: str
    known: bool


def find(workspace: Workspace, name: str) -> Assignee:
    """Who a name, or the beginning of a person's id, means here. WrongUse where it is blank, or two persons have it."""
    name = plain(" ".join(name.split()))
    if not name:
        raise WrongUse("Say to whom: give a reviewer's name. Nothing was changed.")
    known = {each["person"]: each["name"] for each in persons.named(workspace.connection, name)}
    if len(known) > 1:
        shown = ", ".join(each[:8] for each in known)
        raise WrongUse(
            f"{len(known)} persons in this file are called {name}; give the id of one of them ({shown}). Nothing was changed."
        )
    for person, shown in known.items():
        return Assignee(person, shown, known=True)
    return Assignee(sha256(f"assignee\n{name.casefold()}".encode()).hexdigest()[:32], name, known=False)


def names(workspace: Workspace) -> list[str]:
    """The names that work can be given to without writing a new one: persons in the file, and names that have some already."""
    rows = workspace.connection.execute(
        "SELECT name FROM reviewer UNION SELECT name FROM assignment WHERE name <> '' ORDER BY 1 COLLATE NOCASE"
    )
    return [name for (name,) in rows.fetchall()]


def is_accepted(workspace: Workspace, assignee_id: str) -> bool:
    """Whether the reviewer who has the file open is the assignee, or said so."""
    said = "SELECT 1 FROM acceptance WHERE assignee = ? AND reviewer = ?"
    return (
        persons.of(workspace.connection, assignee_id) == workspace.person
        or workspace.connection.execute(said, (assignee_id, workspace.person)).fetchone() is not None
    )


def assign(
    workspace: Workspace, assignee: Assignee, claim_ids: Sequence[str] = (), text_ids: Sequence[str] = ()
) -> Changes:
    """Ask somebody to look at claims, and at all claims of articles. `ids` are those that were not theirs before; NotFound."""
    return _write(workspace, assignee, claim_ids, text_ids, holds=True)


def take_back(
    workspace: Workspace, assignee: Assignee, claim_ids: Sequence[str] = (), text_ids: Sequence[str] = ()
) -> Changes:
    """Take assignments back. A claim that is assigned with its whole article stays so until the article's is taken back."""
    return _write(workspace, assignee, claim_ids, text_ids, holds=False)


def accept(workspace: Workspace, assignee_id: str) -> Changes:
    """The reviewer who has the file open says that they are the one whom these assignments mean."""
    workspace.require_writer()
    kept = was(body(workspace.connection, EventKind.ASSIGNMENT, assignee_id, workspace.person))
    with workspace.action("Accept the assignments") as action:
        if not is_accepted(workspace, assignee_id):
            action.write(EventKind.ASSIGNMENT, assignee_id, {"holds": True, "was": kept})
            action.ids = (assignee_id,)
    return workspace.done()


def _write(
    workspace: Workspace,
    assignee: Assignee,
    claim_ids: Sequence[str],
    text_ids: Sequence[str],
    *,
    holds: bool,
) -> Changes:
    workspace.require_writer()
    subjects = [claim.id for claim in claim_rows.several(workspace, claim_ids)]
    subjects += [articles.get(workspace, each).text_id for each in dict.fromkeys(text_ids)]
    if not subjects:
        raise WrongUse("Name the claims or the article that it is about. Nothing was changed.")
    what = _what(len(claim_ids), len(text_ids))
    label = f"Assign {what} to {assignee.name}" if holds else f"Take {what} back from {assignee.name}"
    name = "" if assignee.known else assignee.name
    with workspace.action(label) as action:
        changed: list[str] = []
        for subject in subjects:
            kept = was(body(workspace.connection, EventKind.ASSIGNMENT, subject, assignee.id))
            if bool(kept and kept["holds"]) is not holds:
                about = {"to": assignee.id, "name": name, "holds": holds, "was": kept}
                action.write(EventKind.ASSIGNMENT, subject, about)
                changed.append(subject)
        action.ids = tuple(changed)
    return workspace.done()


def _what(claims: int, articles: int) -> str:
    """What it is about; how many of both would be a sentence of its own for each."""
    if claims and articles:
        return "claims and articles"
    if claims:
        return "1 claim" if claims == 1 else f"{claims} claims"
    return "1 article" if articles == 1 else f"{articles} articles"
