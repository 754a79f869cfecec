"""What belongs in a work pack: the claims that are assigned to somebody, and what one needs to judge them."""

import json
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from workbench.core import mutes
from workbench.core.store.blinded import WHOLE_FILE
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch

CLAIMS = """SELECT DISTINCT claim FROM assigned_claim
  WHERE assignee = :id OR assignee IN (SELECT reviewer FROM acceptance WHERE assignee = :id)"""
PEOPLE = "SELECT assignee, reviewer FROM acceptance WHERE assignee = :id OR reviewer = :id"
JOINED = "SELECT id FROM joined WHERE person IN (SELECT value FROM json_each(?))"
TEXTS = "SELECT DISTINCT text_id FROM claim WHERE id IN (SELECT value FROM json_each(?))"
LINKS = """SELECT l.id, l.evidence FROM link l JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.claim IN (SELECT value FROM json_each(?)) AND e.id NOT IN (SELECT evidence FROM redaction)"""
NAMED_BY = """SELECT s.successor FROM evidence_standing s WHERE s.evidence IN (SELECT value FROM json_each(:of))
  UNION SELECT json_extract(i.value, '$.evidence') FROM evidence e, json_each(e.details, '$.inputs') i
  WHERE e.id IN (SELECT value FROM json_each(:of))"""
KEPT_RECORDS = """SELECT id FROM evidence WHERE present AND id IN (SELECT value FROM json_each(?))
  AND id NOT IN (SELECT evidence FROM redaction)"""

Ids = frozenset[str]


@dataclass(frozen=True)
class Selection:
    """Ids of all that goes in. `people` are the assignee and who accepted to be the assignee, with all their ids. `blind` leaves
    out what others found: verdicts, comments, decisions."""

    people: Ids
    claims: Ids
    texts: Ids
    links: Ids
    records: Ids
    blind: bool

    def keeps(self, kind: int, ent: str, ref: str, person: str, body: dict[str, Any]) -> bool:
        """Whether an event keeps its words in the pack. What this version does not know stays out."""
        theirs = person in self.people or not self.blind
        match kind:
            case EventKind.CLAIM:
                return ent in self.claims
            case EventKind.VERDICT | EventKind.COMMENT:
                return theirs and not self.claims.isdisjoint((ent, ref))
            case EventKind.ADJUDICATION:
                return ent in self.claims and not self.blind
            case EventKind.ARTICLE:
                return ent in self.texts
            case EventKind.VERSION:
                return {ent, body.get("of")} <= self.texts
            case EventKind.LINK:
                return ent in self.links
            case EventKind.EVIDENCE | EventKind.EVIDENCE_STANDING:
                return ent in self.records
            case EventKind.EDIT | EventKind.EXIST:
                return self._is_in(ent) and not str(body.get("field", "")).startswith(mutes.FIELD)
            case EventKind.SAME_PERSON:
                return True
            case EventKind.ASSIGNMENT:
                return ent in self.people or (body.get("to") in self.people and self._is_in(ent))
            case EventKind.BLIND:
                return ent in {WHOLE_FILE, *self.texts} and body.get("reviewer") in {"", *self.people}
        return False

    def _is_in(self, ent: str) -> bool:
        return any(ent in each for each in (self.claims, self.texts, self.links, self.records))


def select(connection: Connection, assignee: str, *, blind: bool) -> Selection:
    """What belongs to the claims that are assigned to somebody, who may be a name."""
    about = {"id": assignee}
    claims = frozenset(row["claim"] for row in fetch(connection, CLAIMS, about))
    people = frozenset(each for row in fetch(connection, PEOPLE, about) for each in row) | {assignee}
    people |= {row["id"] for row in fetch(connection, JOINED, (json.dumps(sorted(people)),))}
    chosen = json.dumps(sorted(claims))
    texts = frozenset(row["text_id"] for row in fetch(connection, TEXTS, (chosen,)))
    linked = fetch(connection, LINKS, (chosen,))
    records = _with_named(connection, frozenset(row["evidence"] for row in linked))
    return Selection(people, claims, texts, frozenset(row["id"] for row in linked), records, blind)


def _with_named(connection: Connection, records: Ids) -> Ids:
    """These records, with those that replaced them or that a calculation among them takes its numbers from, and so on."""
    while True:
        named = [
            each for (each,) in connection.execute(NAMED_BY, {"of": json.dumps(sorted(records))}) if each
        ]
        there = {each for (each,) in connection.execute(KEPT_RECORDS, (json.dumps(named),))}
        if there <= records:
            return records
        records |= there
