"""In which paragraph of an article, and on which page of its source, a claim stands."""

import re
from bisect import bisect_right

from workbench.core import articles
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace


class Paragraphs:
    """Remembers where the paragraphs of the last text begin."""

    def __init__(self) -> None:
        self._text_id = ""
        self._starts: list[int] = []
        self._headings = 0
        self._pages: list[int] = []

    def number(self, workspace: Workspace, claim: Claim) -> int:
        """The paragraph of a claim's start, counted from 1 after the headline, which is 0."""
        self._learn(workspace, claim)
        return bisect_right(self._starts, claim.start) - self._headings

    def page(self, workspace: Workspace, claim: Claim) -> int:
        """The page of a claim's start, counted from 1; 0 where the source has no pages."""
        self._learn(workspace, claim)
        return bisect_right(self._pages, claim.start)

    def _learn(self, workspace: Workspace, claim: Claim) -> None:
        if claim.text_id != self._text_id:
            stored = articles.text(workspace, claim.text_id)
            title = articles.get(workspace, claim.article).title.strip()
            self._headings = int(stored.split("\n", 1)[0].strip() == title)
            self._starts = [0, *(match.end() for match in re.finditer(r"\n\n+", stored))]
            self._pages = articles.pages(workspace, claim.text_id)
            self._text_id = claim.text_id
