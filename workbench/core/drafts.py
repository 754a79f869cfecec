"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from workbench.core import proposing
from workbench.core.intake.limits import Limits
from workbench.core.model import ArticleDraft
from workbench.core.sandbox import Progress


def with_claims(
    draft: ArticleDraft,
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> ArticleDraft:
    """The same draft with the claims that the rules propose for its text; errors as `proposing.propose`."""
    found = proposing.propose(
        draft.text,
        language=draft.language,
        published=draft.published,
        cancel=cancel,
        progress=progress,
        limits=limits,
    )
    return replace(draft, proposals=found)


def from_file(path: Path, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """Reads the article in the file at `path` and proposes its claims. Raises IntakeRefused, FileProblem, Cancelled.

    `progress` hears from another thread how much is done: of the first half pages that are read, of the second sentences.
    """
    from workbench.core.intake import read

    draft = read.article(path, cancel=cancel, progress=progress and first_half(progress))
    return with_claims(draft, cancel=cancel, progress=progress and second_half(progress))


def from_text(text: str, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """The same for text from the clipboard."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text), cancel=cancel, progress=progress)


def first_half(progress: Progress) -> Progress:
    """What hears of work that is followed by as much again."""
    return lambda done, total: progress(done, 2 * total)


def second_half(progress: Progress) -> Progress:
    """What hears of work that follows as much."""
    return lambda done, total: progress(total + done, 2 * total)
