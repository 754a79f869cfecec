"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from workbench.core.errors import WrongUse
from workbench.core.model import ArticleDraft, SetAside

Progress = Callable[[int, int], None]
BY_HAND = "edited by hand"
"""The reader of a text that a person wrote in the place of another one."""


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


def from_text(text: str, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """The same for text from the clipboard, which is too quick to stop or to follow."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text))


def edited(
    draft: ArticleDraft,
    text: str,
    set_aside: Sequence[SetAside],
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
) -> ArticleDraft:
    """`draft` with another text, written by hand, as its next version: `articles.add(version_of=...)` keeps it.

    Each line becomes a paragraph. The source of the version is the text itself, the details stay, and `set_aside` is what is
    still set aside. Where the old text began with its title, the new first paragraph is the title. `WrongUse` where there are
    no words or nothing differs.
    """
    from workbench.core.intake import normalise
    from workbench.core.text import page_starts

    stored = normalise.stored(normalise.clean(text).split("\n"))
    if not any(map(str.isalnum, stored)):
        raise WrongUse("An article needs at least one word. The text stays as it was.")
    if stored == draft.text:
        raise WrongUse("Nothing differs from the text that is kept. Nothing was changed.")
    first, new_first = (whole.partition("\n")[0] for whole in (draft.text, stored))
    return with_claims(
        replace(
            draft,
            text=stored,
            source=stored.encode(),
            media_type="text/plain",
            encoding="utf-8",
            reader=BY_HAND,
            title=new_first if first == draft.title else draft.title,
            set_aside=tuple(set_aside),
            pages=page_starts.carried(draft.pages, draft.text, stored),
        )
    )
