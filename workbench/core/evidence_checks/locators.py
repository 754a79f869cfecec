"""Evidence that is linked without its place: a page of a file with pages, a time of a recording."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case, Piece
from workbench.core.evidence_checks.found import Found, Severity

RULE = "no-locator"
WHICH = "evidence without its page or time"


def find(case: Case) -> Iterator[Found]:
    """A quote that was found in the file says its place: then a missing page is a note."""
    for piece in case.bearing:
        how = _lacking(piece)
        if how:
            found = piece.quote_check in ("exact", "normalised")
            yield Found(
                RULE,
                Severity.NOTE if found else Severity.WARNING,
                f"Nothing says where in {piece.shown} it stands.",
                how,
                piece,
            )


def _lacking(piece: Piece) -> str:
    if piece.page or piece.paragraph or piece.time:
        return ""
    if piece.pages > 1:
        return f"The file has {piece.pages} pages, and the link names none."
    if piece.media_type.startswith(("audio/", "video/")):
        return "The file is a recording, and the link names no time."
    return ""
