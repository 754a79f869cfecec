"""Where claims stand in their article: on which page of the source, in which paragraph of the text."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core import articles
from workbench.core.report.annotated import number_at
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Places:
    """Where the pages (none where the source has none) and the paragraphs of a text begin. A headline counts as paragraph 0."""

    pages: Sequence[int]
    paragraphs: Sequence[int]
    has_headline: bool

    def page(self, start: int) -> int:
        """The page, from 1, that holds this offset; 0 where the source has no pages."""
        return bisect_right(self.pages, start)

    def paragraph(self, start: int) -> int:
        """The paragraph, from 1, that holds this offset, 0 for the headline; a gap belongs to the paragraph before it."""
        return max(1, bisect_right(self.paragraphs, start)) - self.has_headline

    def stretch(self, what: str, first: int, last: int) -> tuple[int, int] | None:
        """From where to where the text is on the pages (`what` "page") or in the paragraphs `first` to `last`; None where it
        has none of them."""
        starts = self.pages if what == "page" else self.paragraphs
        before = 0 if what == "page" else self.has_headline
        low, high = max(1, first + before), last + before
        if low > min(high, len(starts)):
            return None
        begin = 0 if low == 1 and what == "paragraph" else starts[low - 1]
        return begin, starts[high] if high < len(starts) else 2**62


def of(workspace: Workspace, text_id: str) -> Places:
    """The places of a stored text."""
    text = articles.text(workspace, text_id)
    headline = text.split("\n", 1)[0].strip()
    title = articles.get(workspace, text_id).title.strip()
    return Places(articles.pages(workspace, text_id), number_at(text).starts, headline == title)
