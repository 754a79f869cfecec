"""A Word report that comes back from the desk: its changed words become a new version of the article, and what others remarked
become comments on the claims that they stand on. Verdicts are never taken from it.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any

from workbench.core import articles, drafts, log, sandbox, settings
from workbench.core.brought import Brought
from workbench.core.changes import Changes
from workbench.core.errors import IntakeRefused, NotFound, WrongUse
from workbench.core.intake import media, read
from workbench.core.intake.limits import Limits
from workbench.core.intake.returned import NOT_OURS
from workbench.core.model import Span, WriterNote
from workbench.core.returned_article import NewText, Remark, ReturnedArticle
from workbench.core.returned_words import Marked, Words
from workbench.core.sandbox import Progress
from workbench.core.store.rows import is_present
from workbench.core.store.workspace import Workspace

ELSEWHERE = "The article of this report is not in this file. Open the file that the report was made from. Nothing was changed."
CHANGED_SINCE = "The file has changed since this was looked at. Read the report again. Nothing was changed."


@dataclass(frozen=True)
class Document:
    """A report as it was read: for each article the id of its text with its words now, and the remarks that are tied to a claim
    by the first digits of its id, "" for those tied to none."""

    file_name: str
    data: bytes
    texts: tuple[tuple[str, Words], ...]
    remarks: tuple[tuple[str, WriterNote], ...]


@dataclass(frozen=True)
class Plan:
    """What reading the report back would write; `head` is the log that it was worked out from."""

    file_name: str
    texts: tuple[NewText, ...]
    remarks: tuple[Remark, ...]
    head: str

    @property
    def new_remarks(self) -> list[Remark]:
        return [each for each in self.remarks if each.claim and not each.known]

    @property
    def unplaced(self) -> list[Remark]:
        return [each for each in self.remarks if not each.claim]

    def __bool__(self) -> bool:
        """Whether anything would be written."""
        return bool(self.texts or self.new_remarks)


def from_file(path: Path, *, cancel: Event | None = None, limits: Limits | None = None) -> Document:
    """Reads a returned report. IntakeRefused for what is none or cannot be read, FileProblem for no readable file, Cancelled."""
    limits = limits or settings.limits()
    name, data = read.taken(path, None, "", limits.article_mb)
    if media.media_type(data, name) != media.DOCX:
        raise IntakeRefused(NOT_OURS)
    found = sandbox.run(
        "workbench.core.intake.returned:read", data, asdict(limits),
        seconds=limits.seconds, memory_mb=limits.memory_mb, cancel=cancel, on_failure=read.not_read,
    )  # fmt: skip
    return document(name, data, found)


def document(name: str, data: bytes, found: Mapping[str, Any]) -> Document:
    """The report of this name with what `intake.returned.read` found in its bytes."""
    return Document(
        name,
        data,
        tuple((each["text_id"], _words(each)) for each in found["articles"]),
        tuple((each["claim"], WriterNote(**each["note"])) for each in found["remarks"]),
    )


def _words(found: Mapping[str, Any]) -> Words:
    marks = (
        Marked(each["number"], each["claim"], Span(each["start"], each["end"])) for each in found["marks"]
    )
    return Words(found["text"], tuple(WriterNote(**note) for note in found["notes"]), tuple(marks))


def plan(
    workspace: Workspace,
    returned: Document,
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
) -> Plan:
    """What the report would bring into the file; nothing is written. NotFound where none of its articles is here."""
    texts: list[NewText] = []
    remarks: list[Remark] = []
    left = list(returned.remarks)
    here = [each for each in returned.texts if is_present(workspace.connection, "article_version", each[0])]
    if not here:
        raise NotFound(ELSEWHERE)
    for text_id, words in here:
        one = ReturnedArticle(workspace, text_id, words)
        if one.is_new:
            draft = replace(one.draft, source=returned.data, file_name=returned.file_name)
            texts.append(one.added(drafts.with_claims(draft, cancel=cancel, progress=progress)))
        remarks += one.remarks([(claim, note) for claim, note in left if claim in one.claims])
        left = [each for each in left if each[0] not in one.claims]
    remarks += [Remark("", "", note.line, "", known=False) for _, note in left]
    return Plan(returned.file_name, tuple(texts), tuple(remarks), log.head(workspace))


def take(workspace: Workspace, plan: Plan) -> Changes:
    """Write what `plan` says, in one step; `ids` are those of the new texts and comments. WrongUse where the file has changed."""
    workspace.require_writer()
    if log.head(workspace) != plan.head:
        raise WrongUse(CHANGED_SINCE)
    remarks = {each.id: each for each in plan.new_remarks}
    with workspace.action(f"Read back {articles.shown(plan.file_name)}") as action:
        action.ids = (*(each.adding.text_id for each in plan.texts), *remarks)
        for each in plan.texts:
            articles.write(workspace, action, each.adding)
        brought = Brought(workspace, action, anew=False)
        for each in remarks.values():
            brought.comment(each.id, each.claim, each.line)
    return workspace.done()
