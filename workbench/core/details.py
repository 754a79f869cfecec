"""What is known of a record besides its fields, in the terms of the Citation Style Language: shown, edited, given out.

A reference that came in as CSL-JSON is kept as it came. Where one of the record's own fields was edited since, that counts.
"""

import json
from collections.abc import Iterator
from typing import Any

from workbench.core import evidence, interviews
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.intake import citation, csl
from workbench.core.intake.citation import UnusableError
from workbench.core.intake.csl_item import DATES, NAMES, dated, named
from workbench.core.model import Evidence, Reference
from workbench.core.store.workspace import Workspace

OWN = frozenset({"title", "author", "issued", "URL", "note", "id", "custom"})
"""Variables that the record has a field for, or that no person fills in."""
INTERVIEW = ("role", "reached", "terms")


def rows(record: Evidence) -> Iterator[tuple[str, str, str]]:
    """Name, what it is called, and value as text of each detail that a person may look at and change."""
    if record.kind == interviews.KIND:
        yield from ((name, name, str(record.details.get(name, ""))) for name in INTERVIEW)
    elif record.kind != "calculation":
        item = csl.item(record.details)
        known = [name for name in citation.LABELS if name in item and name not in OWN]
        for name in (*known, *sorted(set(item) - set(known) - OWN)):
            yield name, citation.LABELS.get(name, name), "; ".join(filter(None, item[name]))


def set_value(workspace: Workspace, evidence_id: str, name: str, text: str) -> Changes:
    """Change one detail of a record, as it is written in a line: names with ";" between them, a date in ISO. "" takes it out."""
    record = evidence.get(workspace, evidence_id)
    if name in OWN or (name not in citation.LABELS and name not in record.details and name not in INTERVIEW):
        raise WrongUse(f"“{name}” is no field of CSL that is kept here. Nothing was changed.")
    kept = {known: value for known, value in record.details.items() if known != name}
    tidy = text.strip()
    if tidy and name in NAMES:
        kept[name] = [named(each.strip()) for each in tidy.split(";") if each.strip()]
    elif tidy:
        kept[name] = dated([tidy]) if name in DATES else tidy
    return evidence.edit(workspace, evidence_id, details=kept)


def csl_of(record: Evidence) -> dict[str, Any]:
    """The record as an item of CSL-JSON."""
    item = {name: value for name, value in record.details.items() if name not in INTERVIEW}
    if record.kind == "calculation":
        item = {"type": "document", "genre": "calculation"}
    before = first(item)
    if not item:
        item["type"] = "webpage" if record.url else "document"
    item.setdefault("id", record.id)
    if record.note and not record.details:
        item["note"] = record.note  # that of a reference tells its details once more, in words
    outlet = "container-title" if "container-title" in item else "publisher"
    texts = {"title": record.title, outlet: record.publisher, "URL": record.url}
    known = {"title": before.title, outlet: before.publisher, "URL": before.url}
    changed: dict[str, Any] = {name: text for name, text in texts.items() if text != known[name]}
    if record.author != before.author:
        changed["author"] = [named(each.strip()) for each in record.author.split(";") if each.strip()]
    if record.published != before.published:
        changed["issued"] = dated([record.published]) if record.published else ""
    return {name: value for name, value in (item | changed).items() if value or name not in changed}


def first(item: dict[str, Any]) -> Reference:
    """What the fields of a record with these details were when it came in."""
    try:
        return citation.reference(csl.item(item))
    except UnusableError:
        return Reference("")


def as_json(records: list[Evidence]) -> str:
    """All records as one list in CSL-JSON, for a reference manager."""
    return json.dumps([csl_of(record) for record in records], ensure_ascii=False, indent=1) + "\n"
