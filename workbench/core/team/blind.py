"""A blind first pass: what others found on a claim stays hidden until one's own verdict on it is in.

A lead says so for all, or a reviewer for herself, of one article or of the whole file. Whoever shows the file keeps to it
(`Workspace.cover`); the file itself holds everything.
"""

import json
from dataclasses import dataclass

from workbench.core import articles
from workbench.core.changes import Changes
from workbench.core.model import Article
from workbench.core.store import blinded, persons
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch, was
from workbench.core.store.workspace import Workspace

_SAID = """SELECT b.*, coalesce(v.title, '') AS title, coalesce(r.name, '') AS name, coalesce(l.name, '') AS by
  FROM blind b LEFT JOIN article_version v ON v.id = b.subject LEFT JOIN reviewer r ON r.id = b.reviewer
  LEFT JOIN reviewer l ON l.id = b.lead WHERE b.subject = :file OR v.present
  ORDER BY b.subject <> :file, title, b.subject, name, b.reviewer"""
_FOR = """SELECT b.subject, b.reviewer, b.blind FROM blind b LEFT JOIN article_version v ON v.id = b.subject
  WHERE b.reviewer IN (SELECT value FROM json_each(:whose)) AND (:article = '' OR v.article = :article)"""


@dataclass(frozen=True)
class Said:
    """What was said of one article ("" for the whole file) for one `reviewer` ("" for all), by whom and when."""

    article: str
    title: str
    reviewer: str
    blind: bool
    by: str
    at: str


def turn(workspace: Workspace, on: bool, article_id: str = "", *, alone: bool = False) -> Changes:
    """Begin or end the blind first pass of an article, or with "" of the whole file, where it takes the place of what was said
    of single articles. It is for all, or with `alone` for the reviewer who has the file open. NotFound."""
    workspace.require_writer()
    article = articles.get(workspace, article_id) if article_id else None
    subject = article.text_id if article else blinded.WHOLE_FILE
    kept = _said_for(workspace, article.id if article else "", alone=alone)
    wanted = dict.fromkeys(kept) | {(subject, workspace.person if alone else ""): on}
    with workspace.action(_label(article, on=on, alone=alone)) as action:
        if on or said(workspace):
            for each, value in wanted.items():
                if kept.get(each) != value:
                    _write(workspace, action, *each, value)
    return workspace.done()


def _label(article: Article | None, *, on: bool, alone: bool) -> str:
    if article is None:
        if alone:
            return (
                "Review the whole file blind first alone" if on else "See what others found in the whole file"
            )
        return "Review the whole file blind first" if on else "End the blind first pass of the whole file"
    title = articles.shown(article.title)
    if alone:
        return f"Review {title} blind first alone" if on else f"See what others found in {title}"
    return f"Review {title} blind first" if on else f"End the blind first pass of {title}"


def _said_for(workspace: Workspace, article_id: str, *, alone: bool) -> dict[tuple[str, str], bool]:
    """What holds for all, or `alone` for this reviewer under any of their ids, of an article, or of all articles and the file: by
    text and reviewer."""
    assert workspace.reviewer is not None
    whose = persons.ids(workspace.connection, workspace.reviewer.id) if alone else [""]
    found = workspace.connection.execute(_FOR, {"whose": json.dumps(whose), "article": article_id})
    return {(subject, reviewer): bool(on) for subject, reviewer, on in found.fetchall()}


def _write(workspace: Workspace, action: Action, subject: str, who: str, value: bool | None) -> None:
    before = was(body(workspace.connection, EventKind.BLIND, subject, who))
    action.write(EventKind.BLIND, subject, {"blind": value, "reviewer": who, "was": before})
    action.touch_any(blinded.SHOWN)


def said(workspace: Workspace) -> list[Said]:
    """All that holds now: what was said of the whole file first, then of its articles."""
    return [
        Said(
            "" if row["subject"] == blinded.WHOLE_FILE else row["subject"],
            row["title"],
            row["name"],
            bool(row["blind"]),
            row["by"],
            row["at"],
        )
        for row in fetch(workspace.connection, _SAID, {"file": blinded.WHOLE_FILE})
    ]


def waiting(workspace: Workspace, article_id: str = "") -> int | None:
    """On how many claims of an article's newest text, or with "" of all articles, what others found is hidden from the reviewer
    who has the file open, because they found nothing on it yet; None where they review nothing of it blind."""
    if workspace.reviewer is None:
        return None
    blind = set(blinded.texts(workspace.connection, workspace.reviewer.id))
    shown = [
        text
        for article, text in articles.current(workspace).items()
        if article_id in ("", article) and text in blind
    ]
    if not shown:
        return None
    return blinded.waiting(workspace.connection, workspace.reviewer.id, shown)
