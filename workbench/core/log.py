"""The log as people read it: who did what when, and one hash that speaks for all of it."""

import json
from collections.abc import Container, Iterable, Sequence
from sqlite3 import Row
from typing import Any

from workbench.core import doubles, mutes
from workbench.core.fields import STANDS
from workbench.core.model import LogEntry
from workbench.core.store import clock, events, queries
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

_VERBS = {
    EventKind.REVIEWER: "took part",
    EventKind.ARTICLE: "imported the article",
    EventKind.VERSION: "named as a version",
    EventKind.CLAIM: "added the claim",
    EventKind.VERDICT: "gave the verdict",
    EventKind.EVIDENCE: "added the evidence",
    EventKind.LINK: "linked the evidence",
    EventKind.COMMENT: "commented",
    EventKind.ADJUDICATION: "decided",
    EventKind.EDIT: "edited",
    EventKind.SIGNOFF: "signed off",
    EventKind.EVIDENCE_STANDING: "withdrew the evidence",
    EventKind.REDACTION: "redacted the evidence",
    EventKind.ASSIGNMENT: "assigned",
    EventKind.BLIND: "asked for a blind first pass",
    EventKind.SAME_CLAIM: "decided whether two claims are one",
    EventKind.SAME_PERSON: "said whether two are one person",
}


_HUNG = """SELECT id, claim, 'comment' AS kind, text AS told FROM comment
  UNION ALL
  SELECT l.id, l.claim, 'link', coalesce(nullif(e.title, ''), e.url, '')
  FROM link l LEFT JOIN evidence e ON e.id = l.evidence"""

_CAME_AND_WENT = {
    ("comment", True): "took back the comment",
    ("comment", False): "brought back the comment",
    ("link", True): "unlinked the evidence",
    ("link", False): "linked the evidence again",
}
"""What is done with what hangs on a claim, by whether it is gone then."""

_STOOD = {
    "withdrawn": "withdrew the evidence",
    "corrected": "noted a correction of the evidence",
    "replaced": "replaced the evidence",
    "": "let the evidence stand again",
}


def log(workspace: Workspace, claim_id: str = "") -> list[LogEntry]:
    """Everything that was done, or all that was done about one claim, in the order of the clocks."""
    if claim_id:
        rows = about_claim(workspace, claim_id, evidence_too=True)
    else:
        rows = fetch(workspace.connection, queries.text("queries/log"))
    beside = {value.event for double in doubles.all(workspace) for value in double.values}
    return _entries(workspace, rows, beside)


def changed(workspace: Workspace, *kinds: EventKind) -> list[LogEntry]:
    """What was done in events of these kinds to whatever they were about more than once, in the order of the clocks: of most
    claims nobody ever changes a verdict."""
    rows = fetch(workspace.connection, queries.text("queries/changed"), {"kinds": json.dumps(kinds)})
    return _entries(workspace, rows)


def _entries(workspace: Workspace, rows: Sequence[Row], beside: Container[str] = ()) -> list[LogEntry]:
    """`beside` are the hashes of events that gave a field one of two values."""
    came_or_went = _came_or_went(workspace, rows)
    return [
        LogEntry(
            id=row["h"].hex(),
            at=clock.iso(row["hlc"]),
            reviewer=row["reviewer"] or "",
            **_told(
                row["kind"],
                row["ent"].hex(),
                row["ref"],
                json.loads(row["body"]) if row["body"] else None,
                beside=row["h"].hex() in beside,
            )
            | came_or_went.get(row["h"], {}),
        )
        for row in rows
    ]


def _came_or_went(workspace: Workspace, rows: Sequence[Row]) -> dict[bytes, dict[str, str]]:
    """What is told, by the hash of its event, where a comment or a link was taken from its claim or brought back."""
    moved = [row for row in rows if row["kind"] == EventKind.EXIST and row["body"]]
    hung = {row["id"]: row for row in fetch(workspace.connection, _HUNG)} if moved else {}
    found: dict[bytes, dict[str, str]] = {}
    for row in moved:
        if thing := hung.get(row["ent"].hex()):
            gone = bool(json.loads(row["body"]).get("gone"))
            verb, side = _CAME_AND_WENT[thing["kind"], gone], "before" if gone else "after"
            found[row["h"]] = {"verb": verb, "subject": thing["claim"], side: thing["told"]}
    return found


def about_claim(workspace: Workspace, claim_id: str, *, evidence_too: bool = False) -> list[Row]:
    """The events about one claim with its links and comments, in the order of the clocks, found without reading the others.
    `evidence_too` adds what was said of the evidence that it was linked to: that it was withdrawn, or redacted.
    """
    connection = workspace.connection
    hung = connection.execute(
        "SELECT id FROM link WHERE claim = :claim UNION SELECT id FROM comment WHERE claim = :claim",
        {"claim": claim_id},
    )
    said = _said_of_evidence(workspace, claim_id) if evidence_too else []
    return about(workspace, [claim_id, *(each for (each,) in hung.fetchall())], said)


def about(workspace: Workspace, entities: Iterable[str], also: Iterable[int] = ()) -> list[Row]:
    """The events about these entities, and those with the keys `also`, in the order of the clocks, found without reading the
    others."""
    connection = workspace.connection
    keys = list(also)
    for entity in entities:
        found = connection.execute(
            "SELECT n FROM register WHERE ent = :ent UNION SELECT n FROM earlier WHERE ent = :ent",
            {"ent": bytes.fromhex(entity)},
        )
        keys += [key for (key,) in found.fetchall()]
    return fetch(connection, queries.text("queries/claim_log"), {"chosen": json.dumps(keys)})


def _said_of_evidence(workspace: Workspace, claim_id: str) -> list[int]:
    """The keys of events that hold something against a record which the claim is or was linked to."""
    linked = workspace.connection.execute(
        "SELECT DISTINCT evidence FROM link WHERE claim = ? AND evidence <> ''", (claim_id,)
    )
    keys: list[int] = []
    for (record,) in linked.fetchall():
        found = workspace.connection.execute(
            "SELECT e.n FROM (SELECT n FROM register WHERE ent = :ent UNION SELECT n FROM earlier WHERE ent = :ent) k "
            "JOIN event e ON e.n = k.n AND e.kind IN (14, 15)",
            {"ent": bytes.fromhex(record)},
        )
        keys += [key for (key,) in found.fetchall()]
    return keys


def head(workspace: Workspace) -> str:
    """64 hex digits over the ends of all chains: equal in two files exactly if their logs are."""
    return events.head(ends(workspace))


def ends(workspace: Workspace) -> list[tuple[bytes, int, bytes]]:
    """Root, number and hash of the last event of each chain, sorted."""
    return sorted((root, n & events.NUMBER_MASK, h) for _, root, n, h in events.tips(workspace.connection))


def _told(
    number: int, ent: str, ref: bytes | None, body: dict[str, Any] | None, *, beside: bool
) -> dict[str, str]:
    """Verb, subject, before and after of one event. A redacted body is said to be one."""
    told = {"verb": "used a newer version", "subject": ent, "before": "", "after": ""}
    try:
        kind = EventKind(number)
    except ValueError:
        return told
    told["verb"] = _VERBS.get(kind, "")
    if body is None:
        return told | {"after": "(redacted)"}
    told["verb"] = _verb(kind, body)
    was = body.get("was")
    if kind is EventKind.ACTION:
        told |= {
            "verb": "named a restore point",
            "after": str(body.get("restore_point", body.get("label", ""))),
        }
    elif kind in _VALUES:
        told |= {"before": _VALUES[kind](was), "after": _VALUES[kind](body)}
    elif kind is EventKind.EDIT:
        field, value = str(body.get("field", "")), body.get("value")
        told["verb"] = _edited(field, value, beside=beside)
        told |= {} if field.startswith(STANDS) else {"before": _value(was), "after": _reasoned(value, body)}
    elif kind is EventKind.EVIDENCE_STANDING:
        told["verb"] = _STOOD.get(str(body.get("standing", "")), "")
        told |= {"before": _stood(was), "after": str(body.get("reason", ""))}
    elif kind is EventKind.REDACTION:
        told["after"] = str(body.get("reason", ""))
    elif kind is EventKind.SIGNOFF:
        told["verb"] = "signed off" if body.get("signed") else "took back the sign-off"
        told |= {"before": _signed(was), "after": _signed(body)}
    elif kind is EventKind.LINK:
        told |= {
            "subject": ref.hex() if ref else ent,
            "after": f"{body.get('stance', '')}: {body.get('evidence', '')}",
        }
    elif kind is EventKind.COMMENT:
        told |= {"subject": ref.hex() if ref else ent, "after": str(body.get("text", ""))}
    elif kind is EventKind.CLAIM and not body.get("proposed_by"):
        told["after"] = _marked(body)
    else:
        told["after"] = str(
            body.get("quote")
            or body.get("title")
            or body.get("name")
            or body.get("to")
            or body.get("of")
            or ""
        )
    return told


def _stood(body: dict[str, Any] | None) -> str:
    """How a record stood, with the reason: "withdrawn: ..."; "" where nothing was held against it."""
    return f"{body['standing']}: {body.get('reason', '')}" if body and body.get("standing") else ""


def _edited(field: str, value: Any, *, beside: bool) -> str:
    """What was done to a field, in words. `beside`: another value stands there too."""
    if field.startswith(STANDS):
        name = field.removeprefix(STANDS)
        return f"let both values of the {name} stand again" if value else f"settled which {name} stands"
    if field.startswith(mutes.FIELD):
        rule = field.split(":")[1]
        return f"muted the check {rule}" if value else f"took back the muting of the check {rule}"
    if field.startswith("apart:"):
        return (
            "kept its origin apart from another" if value else "no longer kept its origin apart from another"
        )
    if field.startswith("another story:"):
        return "said that it tells another story" if value else "took back that it tells another story"
    if field == "confidential":
        return "made the source confidential" if value else "lifted the confidence of the source"
    return f"edited the {field}, beside another value" if beside else f"edited the {field}"


def _verdict(body: dict[str, Any] | None) -> str:
    """A verdict with its reason, "open" where there is none."""
    if not body or not body.get("verdict"):
        return "open"
    return f"{body['verdict']}: {body['reason']}" if body.get("reason") else str(body["verdict"])


def _verb(kind: EventKind, body: dict[str, Any]) -> str:
    """What an event did, where that hangs on no more than its kind and whether something holds now. An assignment to nobody is
    somebody's own word that they are meant by one."""
    if kind is EventKind.EXIST:
        return "removed" if body.get("gone") else "brought back"
    if kind is EventKind.ASSIGNMENT and "to" not in body:
        return "accepted the assignments" if body.get("holds") else "no longer accepted the assignments"
    if kind is EventKind.ASSIGNMENT and not body.get("holds"):
        return "took back the assignment"
    if kind is EventKind.BLIND and not body.get("blind"):
        return "ended the blind first pass"
    return _VERBS.get(kind, "")


def _same(body: dict[str, Any] | None) -> str:
    """What was decided about a claim beside another, "" where nothing stands."""
    if not body or body.get("kept") is None:
        return ""
    kept = body["kept"]
    said = "the other one stays" if kept == body.get("other") else "this one stays" if kept else "both stay"
    return f"{said}: {body['reason']}" if body.get("reason") else said


def _one_person(body: dict[str, Any] | None) -> str:
    """What was said of a person beside another, "" where nothing stands."""
    if not body or body.get("same") is None:
        return ""
    return f"the same person as {body['other']}" if body["same"] else f"another person than {body['other']}"


def _signed(body: dict[str, Any] | None) -> str:
    """A sign-off with what was waived, "" where there is none."""
    if not body or not body.get("signed"):
        return ""
    waived = [f"{each['what']} Waived: {each['reason']}" for each in body.get("waived", ())]
    return " ".join(["signed off.", *waived, *([str(body["note"])] if body.get("note") else [])])


def _marked(body: dict[str, Any]) -> str:
    """The words that somebody marked by hand, with what they said of them in the same step."""
    said = {"restated": body.get("restated"), "speaker": (body.get("speaker") or {}).get("name")}
    told = [f"{name}: {words}" for name, words in said.items() if words]
    return "; ".join([str(body.get("quote") or ""), *told])


def _reasoned(value: Any, body: dict[str, Any]) -> str:
    """The value of an edit, with the reason where a lead decided on it."""
    return f"{_value(value)}: {body['reason']}" if body.get("reason") else _value(value)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        named = value.get("quote") or value.get("name")
        return str(
            named
            or "; ".join(f"{name}: {each}" for name, each in value.items() if isinstance(each, str) and each)
        )
    return "" if value is None else str(value)


_VALUES = {
    EventKind.VERDICT: _verdict,
    EventKind.ADJUDICATION: _verdict,
    EventKind.SAME_CLAIM: _same,
    EventKind.SAME_PERSON: _one_person,
}
"""How the value before and after an event of a kind is told."""
