"""An article whose letters came out wrong: its kept source is read again in the encoding that a person names."""

import codecs
import re
from dataclasses import replace
from threading import Event

from workbench.core import drafts
from workbench.core.errors import IntakeRefused, WrongUse
from workbench.core.intake import normalise
from workbench.core.intake.limits import Limits
from workbench.core.model import ArticleDraft
from workbench.core.sandbox import Progress

TOLD = ("title", "byline", "publisher", "place", "published", "url", "language")
"""What a person may have said about an article in the place of what its source says."""


CERTAIN = (
    "The letters of this text are certain: only texts and web pages can be read in another encoding. "
    "Nothing was changed."
)
PREVIEW_BYTES = 256 * 1024
PREVIEW_LINES, PREVIEW_CHARACTERS = 12, 200
TAG = re.compile("<[^<>]*>")


def possible(draft: ArticleDraft) -> bool:
    """Whether the source is a text or a page that does not fix its letters, as Word documents, PDF files and books do."""
    return bool(draft.encoding) and draft.reader != drafts.BY_HAND


def reread(
    draft: ArticleDraft,
    encoding: str,
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> ArticleDraft:
    """The source of `draft` read in `encoding` ("" to guess), as its next version: `articles.add(version_of=...)` keeps it.

    What a person said about the article stays, what was read from the source is read anew. `WrongUse` where the source
    has no encoding to choose or the text comes out the same, `IntakeRefused` for an encoding that is unknown or does not fit.
    """
    if not possible(draft):
        raise WrongUse(CERTAIN)
    anew = _read_source(draft, encoding, cancel, limits)
    if anew.text == draft.text:
        raise WrongUse(
            f"Read as {anew.encoding}, the text is the same. Choose another encoding. Nothing was changed."
        )
    return drafts.with_claims(
        replace(anew, **_told(draft, cancel, limits)), cancel=cancel, progress=progress, limits=limits
    )


def _read_source(
    draft: ArticleDraft, encoding: str, cancel: Event | None, limits: Limits | None
) -> ArticleDraft:
    from workbench.core.intake import read

    return read.article(
        data=draft.source, file_name=draft.file_name, encoding=encoding, cancel=cancel, limits=limits
    )


def preview(draft: ArticleDraft, encoding: str) -> list[str]:
    """The first lines of the source in `encoding` that tell one encoding from another, or, where all letters are plain, its
    first lines; none where the encoding does not fit or is unknown."""
    try:
        decoded = codecs.getincrementaldecoder(encoding)("strict").decode(draft.source[:PREVIEW_BYTES])
    except (LookupError, ValueError):
        return []
    lines = [" ".join(TAG.sub(" ", line).split()) for line in decoded.splitlines()]
    telling = [line for line in lines if not line.isascii()] or [line for line in lines if line]
    return [normalise.one_line(line)[:PREVIEW_CHARACTERS] for line in telling[:PREVIEW_LINES]]


def _told(draft: ArticleDraft, cancel: Event | None, limits: Limits | None) -> dict[str, str]:
    """The details that the source did not say when it was read into this text: a person did."""
    for encoding in ("", draft.encoding):
        try:
            before = _read_source(draft, encoding, cancel, limits)
        except IntakeRefused:
            continue
        if before.text == draft.text:
            return {
                name: getattr(draft, name) for name in TOLD if getattr(draft, name) != getattr(before, name)
            }
    return {}
