"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from dataclasses import replace
from pathlib import Path

from workbench.core.model import ArticleDraft


def with_claims(draft: ArticleDraft) -> ArticleDraft:
    """The same draft with the claims that the rules propose for its text."""
    from workbench.core.text import propose

    found = propose.propose(draft.text, language=draft.language, published=draft.published)
    return replace(draft, proposals=tuple(found))


def from_file(path: Path) -> ArticleDraft:
    """Reads the article in the file at `path` and proposes its claims. Raises IntakeRefused or FileProblem."""
    from workbench.core.intake import read

    return with_claims(read.article(path))


def from_text(text: str) -> ArticleDraft:
    """The same for text from the clipboard."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text))
