"""Writes what came with a source from elsewhere (notes, sources, claims) into an action, each once.

Every id here is made from content, so that two laptops that import the same have each thing once after a merge.
"""

from hashlib import sha256
from typing import Any

from workbench.core.model import Stance
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import is_present
from workbench.core.store.workspace import Workspace


class Brought:
    """What is on its way into one action. `anew`: what was here before and is out of sight comes back; otherwise it is left."""

    def __init__(self, workspace: Workspace, action: Action, *, anew: bool) -> None:
        self._connection, self._action, self._anew = workspace.connection, action, anew
        self._written: set[str] = set()

    def write(
        self, kind: EventKind, ent: str, body: dict[str, Any], *, ref: str = "", about: str = ""
    ) -> None:
        """Write the entity, and bring it back where it was there once. One that is in sight stays as it is: it is not this
        action's to take back."""
        row = kind.name.lower()
        self._written.add(ent)
        if is_present(self._connection, row, ent):
            return
        self._action.write(kind, ent, body, ref=ref, about=about)
        if self._is_known(row, ent):
            self._action.write(EventKind.EXIST, ent, {"gone": False, "was": True}, row=row, about=about)

    def comment(self, comment_id: str, claim_id: str, text: str) -> None:
        self.write(EventKind.COMMENT, comment_id, {"text": text}, ref=claim_id, about=claim_id)

    def link(self, claim_id: str, url: str, note: str, title: str = "") -> None:
        """Link a source to a claim as context: an address, from which nothing is fetched, or without one what it is called."""
        self._link(
            claim_id, self._evidence_at(url, title or url) if url else self._evidence_called(title), note
        )

    def _link(self, claim_id: str, evidence_id: str, note: str) -> None:
        link_id = derived("note link", claim_id, evidence_id)
        if not self.is_wanted("link", link_id):
            return
        about = {"evidence": evidence_id, "stance": str(Stance.CONTEXT), "note": note, "quote_check": ""}
        about |= dict.fromkeys(("quote", "page", "paragraph", "time", "cell", "fragment"), "")
        self.write(EventKind.LINK, link_id, about, ref=claim_id, about=claim_id)

    def is_wanted(self, table: str, ent: str) -> bool:
        """Whether a comment or link is to be written."""
        if ent in self._written:
            return False
        if self._anew:
            return not is_present(self._connection, table, ent)
        return not self._is_known(table, ent)

    def _evidence_at(self, url: str, title: str) -> str:
        """The id of the record of this address, made where there is none in sight."""
        row = self._connection.execute(
            "SELECT id FROM evidence WHERE present AND kind = 'url' AND url = ? ORDER BY id", (url,)
        ).fetchone()
        if row:
            return row[0]
        return self._evidence(derived("note address", url), "url", title, url)

    def _evidence_called(self, title: str) -> str:
        """The id of the record of that name without an address, made where there is none in sight."""
        row = self._connection.execute(
            "SELECT id FROM evidence WHERE present AND url = '' AND title = ? ORDER BY id", (title,)
        ).fetchone()
        return (
            row[0]
            if row
            else self._evidence(derived("note source", title.casefold()), "reference", title, "")
        )

    def _evidence(self, evidence_id: str, kind: str, title: str, url: str) -> str:
        if evidence_id not in self._written:
            empty = dict.fromkeys(("author", "publisher", "published", "origin", "note"), "")
            self.write(EventKind.EVIDENCE, evidence_id, {**empty, "kind": kind, "title": title, "url": url})
        return evidence_id

    def _is_known(self, table: str, ent: str) -> bool:
        return self._connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (ent,)).fetchone() is not None


def derived(*parts: str) -> str:
    """An id made from what it names."""
    return sha256("\n".join(parts).encode()).hexdigest()[:32]
