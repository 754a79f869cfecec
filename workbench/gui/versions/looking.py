"""What the page of the versions shows, worked out on the worker with a connection of its own that only reads."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from workbench.core import articles, claims, versions
from workbench.core.errors import Cancelled
from workbench.core.model import Reviewer, Span
from workbench.core.store.workspace import Workspace
from workbench.core.text.versions import Change
from workbench.core.versions import Queued
from workbench.gui.texts import _


@dataclass(frozen=True)
class Row:
    """One statement of two texts: its words ("" where a text does not have it), what differs, and how the claims on it
    stand in each."""

    change: Change
    old: str
    new: str
    old_span: Span | None
    new_span: Span | None
    why: tuple[str, ...]
    old_standings: tuple[str, ...]
    new_standings: tuple[str, ...]


@dataclass(frozen=True)
class Look:
    """`pair` are the texts that stand side by side. `waiting` and `ready` (claims for which the reviewer's older verdict can
    be taken over) are of the article and its newest text, whatever the pair is."""

    article: str
    pair: tuple[str, str]
    language: str
    rows: tuple[Row, ...]
    waiting: tuple[Queued, ...]
    ready: tuple[str, ...]


def look(
    path: Path, reviewer: Reviewer | None, article: str, pair: tuple[str, str], *, cancel: Event | None = None
) -> Look:
    """Raises NotFound where the article or a text has gone, Cancelled when `cancel` is set."""
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        waiting = tuple(versions.queue(workspace, article))
        _stop(cancel)
        ready = tuple(versions.inheritable(workspace, article)) if reviewer else ()
        _stop(cancel)
        rows = compared(workspace, *pair) if all(pair) else ()
        language = articles.get(workspace, article).language
    return Look(article, pair, language, rows, waiting, ready)


def waiting_count(path: Path, article: str) -> tuple[Path, str, int]:
    """The file and the article, and how many claims of its older versions wait for a place."""
    with Workspace.open(path, read_only=True) as workspace:
        if articles.get(workspace, article).versions < 2:
            return path, article, 0
        return path, article, len(versions.queue(workspace, article))


def compared(workspace: Workspace, old_id: str, new_id: str) -> tuple[Row, ...]:
    """The statements of two texts side by side."""
    old, new = articles.text(workspace, old_id), articles.text(workspace, new_id)
    before, after = _Standings(workspace, old_id), _Standings(workspace, new_id)
    return tuple(
        Row(
            each.change, _words(old, each.old), _words(new, each.new), each.old, each.new, each.why,
            before.of(each.old), after.of(each.new),
        )
        for each in versions.compare(workspace, old_id, new_id)
    )  # fmt: skip


class _Standings:
    """How the claims of a text stand, by place."""

    def __init__(self, workspace: Workspace, text_id: str) -> None:
        self._spans: Sequence[tuple[int, str, int, int, str]] = claims.spans(workspace, text_id)
        self._starts = [start for _row, _id, start, _end, _standing in self._spans]

    def of(self, span: Span | None) -> tuple[str, ...]:
        """Of the claims that begin inside a statement."""
        if span is None:
            return ()
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return tuple(standing for *_, standing in self._spans[first:last])


def _words(text: str, span: Span | None) -> str:
    return " ".join(text[span.start : span.end].split()) if span else ""


def _stop(cancel: Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled(_("Stopped. Nothing was changed."))
