"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from workbench.core.model import ArticleDraft


def with_claims(draft: ArticleDraft) -> ArticleDraft:
    """The same draft with the claims that the rules propose for its text."""
    from workbench.core.text import propose

    found = propose.propose(draft.text, language=draft.language, published=draft.published)
    return replace(draft, proposals=tuple(found))


def from_file(path: Path, *, cancel: Event | None = None) -> ArticleDraft:
    """Reads the article in the file at `path` and proposes its claims. Raises IntakeRefused, FileProblem, Cancelled."""
    from workbench.core.intake import read

    return with_claims(read.article(path, cancel=cancel))


def from_text(text: str, *, cancel: Event | None = None) -> ArticleDraft:
    """The same for text from the clipboard, which is too quick to stop."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text))
