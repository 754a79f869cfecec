"""An interview as a record of evidence: who said what, when, how they were reached, on what terms; perhaps a recording."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.core import evidence, ids
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Evidence, EvidenceDraft
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace

KIND = "interview"
DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}", re.ASCII)
NOTES = "interview.txt"
"""The name under which notes are saved that have no recording."""


class Reached(StrEnum):
    """How the person was reached."""

    IN_PERSON = "in person"
    PHONE = "by phone"
    VIDEO = "by video call"
    EMAIL = "by e-mail"
    MESSAGE = "by message"
    LETTER = "by letter"
    OTHER = "otherwise"


class Terms(StrEnum):
    """What was agreed on how the words may be used."""

    ON_RECORD = "on the record"
    BACKGROUND = "on background"
    OFF_RECORD = "off the record"


@dataclass(frozen=True)
class Interview:
    """`date` is ISO, whole or in part; `said` are the notes or the transcript."""

    person: str
    date: str
    said: str
    role: str = ""
    reached: Reached = Reached.IN_PERSON
    terms: Terms = Terms.ON_RECORD
    title: str = ""
    note: str = ""


def add(workspace: Workspace, held: Interview, recording: EvidenceDraft | None = None) -> Changes:
    """Keep an interview; `ids[0]` is the record's id. What was said is kept text: searched, and quoted exactly.

    WrongUse where nobody is named, no day, or neither words nor a recording are given.
    """
    workspace.require_writer()
    said = _notes(held, recording)
    title = held.title.strip() or f"Interview with {held.person.strip()}"
    about = dict.fromkeys(evidence.FIELDS, "") | {
        "title": title,
        "author": held.person.strip(),
        "published": held.date.strip(),
        "note": held.note.strip(),
    }
    details = {
        "type": KIND,
        "role": held.role.strip(),
        "reached": str(held.reached),
        "terms": str(held.terms),
    }
    with workspace.action(f"Keep the interview {evidence.shown_title(title)}") as action:
        text = said.encode()
        kept = recording or EvidenceDraft(text, "text/plain", NOTES)
        evidence.require_small(kept)
        evidence_id = ids.fresh()
        action.ids = (evidence_id,)
        body = {
            **about,
            "kind": KIND,
            "details": details,
            "file_name": kept.file_name,
            "media_type": kept.media_type,
            "size": len(kept.data),
            "sha256": action.keep(kept.data),
            "text_sha256": action.keep(text) if text else "",
        }
        action.write(EventKind.EVIDENCE, evidence_id, body)
    return workspace.done()


def terms(record: Evidence) -> tuple[str, ...]:
    """Role, how the person was reached and the terms, as far as an interview says them."""
    if record.kind != KIND:
        return ()
    said = (record.details.get(name) for name in ("role", "reached", "terms"))
    return tuple(each for each in said if isinstance(each, str) and each)


def check(said: Mapping[str, str]) -> None:
    """Holds against what an interview needs whatever is said of one by the names of a record's fields and details. WrongUse
    where the person has no name, or for a day, a way or terms that there are not."""
    from workbench.core.text import calendar

    if not said.get("author", "?").strip():
        raise WrongUse("An interview needs the name of the person. Nothing was changed.")
    date = said.get("published", "2000").strip()
    if not DAY.fullmatch(date) or calendar.iso(*map(int, date.split("-"))) is None:
        raise WrongUse(f"“{date}” is no day of an interview; write 2026-11-22. Nothing was changed.")
    for name, known in (("reached", Reached), ("terms", Terms)):
        if name in said and said[name] not in {each.value for each in known}:
            words = ", ".join(f"“{each}”" for each in known)
            raise WrongUse(f"“{said[name]}” is none of {words}. Nothing was changed.")


def _notes(held: Interview, recording: EvidenceDraft | None) -> str:
    """What was said, as stored text."""
    from workbench.core.intake import normalise

    check({"author": held.person, "published": held.date})
    said = normalise.stored(normalise.clean(held.said).split("\n"))
    if not said.strip() and recording is None:
        raise WrongUse("Write down what was said, or add the recording. Nothing was changed.")
    return said
