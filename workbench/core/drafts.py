"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

from workbench.core.model import ArticleDraft, References, Snapshots

Progress = Callable[[int, int], None]


def with_claims(draft: ArticleDraft) -> ArticleDraft:
    """The same draft with the claims that the rules propose for its text."""
    from workbench.core.text import propose

    found = propose.propose(draft.text, language=draft.language, published=draft.published)
    return replace(draft, proposals=tuple(found))


def from_file(path: Path, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """Reads the article in the file at `path` and proposes its claims. Raises IntakeRefused, FileProblem, Cancelled.

    `progress` hears from another thread how many of the pages are read.
    """
    from workbench.core.intake import read

    return with_claims(read.article(path, cancel=cancel, progress=progress))


def from_drop(
    path: Path, *, cancel: Event | None = None, progress: Progress | None = None
) -> ArticleDraft | References | Snapshots:
    """What a file that was dropped on the window holds: references where it is a list of them, snapshots where it is a web
    archive, else an article."""
    from workbench.core.intake import media, read, references

    name, data = read.taken(path, None, "", read.LIMITS.evidence_mb)
    kind = media.media_type(data, name)
    if kind in media.REFERENCES:
        return references.from_file(data=data, file_name=name, cancel=cancel)
    if kind in media.WEB_ARCHIVES:
        return read.snapshots(data=data, file_name=name, cancel=cancel)
    return with_claims(read.article(data=data, file_name=name, cancel=cancel, progress=progress))


def evidence_from_drop(path: Path) -> Snapshots | References:
    """The same for a file that was dropped on the evidence: all that is no list of references is kept whole."""
    from workbench.core.intake import media, read, references

    name, data = read.taken(path, None, "", read.LIMITS.evidence_mb)
    if media.media_type(data, name) in media.REFERENCES:
        return references.from_file(data=data, file_name=name)
    return read.snapshots(data=data, file_name=name)


def from_text(text: str, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """The same for text from the clipboard, which is too quick to stop or to follow."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text))
