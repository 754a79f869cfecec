"""What is known of a record besides its fields, in the terms of the Citation Style Language: shown, edited, given out.

A reference that came in as CSL-JSON is kept as it came. Where one of the record's own fields was edited since, that counts.
"""

import json
from collections.abc import Iterator, Mapping
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


def edit(workspace: Workspace, evidence_id: str, known: Mapping[str, str], **fields: str) -> Changes:
    """Change what is known of a record, in one step: the details in `known` by name, each as it is written in a line (names
    with ";" between them, a date in ISO, "" takes it out), and `fields` of `evidence.FIELDS`.

    WrongUse for a detail that the record cannot have, and as in `interviews.check`.
    """
    record = evidence.get(workspace, evidence_id)
    kept = dict(record.details)
    for name, text in known.items():
        _require_known(record, name)
        kept.pop(name, None)
        if value := _value(name, text.strip()):
            kept[name] = value
    if record.kind == interviews.KIND:
        interviews.check(fields | dict(known))
    return evidence.edit(workspace, evidence_id, **fields, **({"details": kept} if known else {}))


def _value(name: str, text: str) -> Any:
    """A detail as CSL has it."""
    if text and name in NAMES:
        return [named(each.strip()) for each in text.split(";") if each.strip()]
    return dated([text]) if text and name in DATES else text


def _require_known(record: Evidence, name: str) -> None:
    if record.kind == interviews.KIND:
        fits = name in INTERVIEW
    elif record.kind == "calculation":
        fits = False
    else:
        fits = name not in OWN and (name in citation.LABELS or name in record.details)
    if not fits:
        raise WrongUse(f"“{name}” is no field that this record can have. Nothing was changed.")


def csl_of(record: Evidence) -> dict[str, Any]:
    """The record as an item of CSL-JSON."""
    item = {name: value for name, value in record.details.items() if name not in INTERVIEW}
    if record.kind == "calculation":
        item = {"type": "document", "genre": "calculation"}
    before = _first(item)
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


def _first(item: dict[str, Any]) -> Reference:
    """What the fields of a record with these details were when it came in."""
    try:
        return citation.reference(csl.item(item))
    except UnusableError:
        return Reference("")


def as_json(records: list[Evidence]) -> str:
    """All records as one list in CSL-JSON, for a reference manager."""
    return json.dumps([csl_of(record) for record in records], ensure_ascii=False, indent=1) + "\n"
