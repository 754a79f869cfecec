"""The quotes of links, looked up again in the kept files as they are now: what was written down may be wrong or forged."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.core import evidence, links, settings
from workbench.core.errors import IntakeRefused
from workbench.core.model import Evidence, Link, QuoteCheck
from workbench.core.store.workspace import Workspace
from workbench.core.text import locators

CHEAP = 2_000_000
"""Bytes of a plain text that are read anew so fast that it is always done."""


@dataclass(frozen=True)
class Requoted:
    """A link with what the quote check says now, and the page on which the quote stands (0 where there is none). `in_file` is
    the check in text that was taken from the file just now, None where none was taken."""

    link: Link
    check: QuoteCheck
    page: int
    in_file: QuoteCheck | None = None


def again(workspace: Workspace, linked: Iterable[Link], *, anew: str = "") -> Iterator[Requoted]:
    """Every quote of these links of which there is a text to look in. `anew` says whose text is besides taken from the kept
    file anew: "" nobody's, "cheap" that of plain texts, "all"."""
    by_record: defaultdict[str, list[Link]] = defaultdict(list)
    for link in linked:
        if link.quote.strip() and link.evidence.has_text:
            by_record[link.evidence.id].append(link)
    for record_id, quoting in by_record.items():
        text = evidence.text(workspace, record_id)
        starts = evidence.page_starts(workspace, record_id)
        fresh = _taken_anew(workspace, quoting[0].evidence, anew)
        for link in quoting:
            check, page = _place(link.quote, text, starts)
            in_file = _place(link.quote, fresh, ())[0] if fresh else None
            yield Requoted(link, check, page, in_file)


def missing(workspace: Workspace, linked: Iterable[Link]) -> set[str]:
    """The ids of those links whose quote is not in the kept file."""
    return {found.link.id for found in again(workspace, linked) if found.check is QuoteCheck.MISSING}


def looked_up(workspace: Workspace, evidence_id: str, quote: str) -> tuple[QuoteCheck | None, int]:
    """The same of a quote that need not be linked; None where there is no quote, or no text to look in."""
    text = evidence.text(workspace, evidence_id) if quote.strip() else ""
    return _place(quote, text, evidence.page_starts(workspace, evidence_id)) if text else (None, 0)


def _place(quote: str, text: str, starts: tuple[int, ...]) -> tuple[QuoteCheck, int]:
    """What the quote check says, and the page on which the quote begins where the text has pages (else 0)."""
    from workbench.core.text.quotes import check

    found, span = check(quote, text)
    return found, sum(start <= span.start for start in starts) if span else 0


def only_page(quote: str, text: str, starts: tuple[int, ...]) -> int:
    """The page on which the quote stands where it stands at one place alone, else 0."""
    from workbench.core.text.quotes import check

    _found, span = check(quote, text)
    if (
        span is None
        or any(
            check(quote, part)[1]  # a letter or two more than what is left: words are not cut there
            for part in (text[: min(span.end - 1, span.start + 2)], text[max(span.start + 1, span.end - 2) :])
        )
    ):
        return 0
    return sum(start <= span.start for start in starts)


def misplaced(path: Path, claim_id: str) -> dict[str, int]:
    """For the worker: `elsewhere` of each quote that is linked to a claim from a file with pages, by the id of the link."""
    with Workspace.open(path, read_only=True) as workspace:
        return {
            link.id: elsewhere(
                link.quote,
                evidence.text(workspace, link.evidence.id),
                evidence.page_starts(workspace, link.evidence.id),
                link.page,
            )[1]
            for link in links.of(workspace, claim_id)
            if link.quote and link.evidence.pages > 1
        }


def elsewhere(quote: str, text: str, starts: tuple[int, ...], named: str) -> tuple[QuoteCheck, int]:
    """What the quote check says, and the page on which the quote stands if that is not where the locator `named` has it, or
    that names none; else 0. A printed page number ("iv") cannot be held against the pages here."""
    from workbench.core.text.quotes import check

    found, page = _place(quote, text, starts)
    pages = locators.counted(named)
    known = not named.strip() or (pages and 1 <= pages[0] <= pages[-1] <= len(starts))
    if not page or page in pages or not known:
        return found, 0
    if pages:
        end = starts[pages[-1]] if pages[-1] < len(starts) else len(text)
        if check(quote, text[starts[pages[0] - 1] : end])[1]:
            return found, 0
    return found, page


def _taken_anew(workspace: Workspace, record: Evidence, anew: str) -> str:
    """The text that the kept file gives now; "" where it is not to be taken, or cannot be."""
    from workbench.core.intake import read

    by_itself = record.media_type not in read.CHILD_READERS and record.size <= CHEAP
    if not record.sha256 or not anew or (anew == "cheap" and not by_itself):
        return ""
    data = evidence.content(workspace, record.id)
    try:
        return read.whole(record.media_type, data, "", None, settings.limits()).text
    except IntakeRefused:
        return ""
