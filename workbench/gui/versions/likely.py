"""Whether an article that comes in looks like a copy or a version of one that is here; asked, never guessed."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from workbench.core import articles, versions
from workbench.core.model import Article, ArticleDraft
from workbench.core.store.workspace import Workspace
from workbench.core.text.versions import Change, align


@dataclass(frozen=True)
class Likely:
    """The article that is here, and how many statements of the two texts became what."""

    article: Article
    counts: dict[Change, int]


def likely(path: Path, draft: ArticleDraft) -> Likely | None:
    """The article in the file at `path` that `draft` looks like; None where there is none, or its text is here already."""
    with Workspace.open(path, read_only=True) as workspace:
        if articles.has_text(workspace, draft.text):
            return None
        found = versions.family(workspace, draft.text)
        if not found:
            return None
        article = articles.get(workspace, found)
        old = articles.text(workspace, article.text_id)
    return Likely(article, Counter(each.change for each in align(old, draft.text, draft.language)))
