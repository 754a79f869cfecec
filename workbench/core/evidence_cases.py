"""Gathers what the rules about evidence read, for one claim or all claims of a text, in two queries."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from sqlite3 import Row

from workbench.core.copied import Copied
from workbench.core.evidence_checks.case import Case, Piece
from workbench.core.light import light
from workbench.core.model import Link, Quantity
from workbench.core.store import queries
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text import language as languages
from workbench.core.text.quantities import find
from workbench.core.text.rules import load

_ABOUT_PIECE = len(Piece.__dataclass_fields__)
"""Behind the claim the query names the fields of a piece, in their order, up to its last one."""


@light
class Placed:
    """A case with the place of its claim in the text."""

    case: Case
    start: int
    end: int


def of_text(
    workspace: Workspace, text_id: str, claim: str = "", linked: Mapping[str, Sequence[Link]] | None = None
) -> Iterator[Placed]:
    """The claims of a text (or the one with that id) that have evidence, or a verdict that needs some, in order. `linked` are the
    links of the file by claim, where they are read already."""
    asked = {"text": text_id, "claim": claim}
    rows = fetch(workspace.connection, queries.text("queries/cases"), asked)
    if not rows:
        return
    (about,) = fetch(
        workspace.connection,
        "SELECT article, text_sha256, language, published FROM article_version WHERE id = ?",
        (text_id,),
    )
    copied = Copied(workspace, about["article"], about["text_sha256"])
    if linked is None:
        pieces = _pieces(workspace, asked, copied)
    else:
        of_text = {row["id"]: linked[row["id"]] for row in rows if row["id"] in linked}
        pieces = _of_links(workspace, of_text, copied)
    rules = load(about["language"] or languages.guess(rows[0]["quote"]))
    for row in rows:
        case = Case(
            claim=row["id"],
            words=row["restated"] or row["quote"],
            verdict=row["standing"],
            rules=rules,
            published=about["published"],
            pieces=tuple(pieces.get(row["id"], ())),
            read=_reader(row, rules.language, about["published"]),
        )
        yield Placed(case, row["start"], row["end"])


def _pieces(workspace: Workspace, asked: Mapping[str, str], copied: Copied) -> dict[str, list[Piece]]:
    """The pieces of each claim that is asked for, oldest first."""
    pieces: defaultdict[str, list[Piece]] = defaultdict(list)
    shares: dict[str, float] = {}
    for row in fetch(workspace.connection, queries.text("queries/pieces"), asked):
        record = row["evidence"]
        if record not in shares:
            shares[record] = copied.share(row["sha256"], row["text_sha256"], row["url"])
        pieces[row["claim"]].append(Piece(*row[1:_ABOUT_PIECE], copied=shares[record]))
    return pieces


def _of_links(
    workspace: Workspace, linked: Mapping[str, Sequence[Link]], copied: Copied
) -> dict[str, list[Piece]]:
    """The same of links that are read already."""
    records = {link.evidence.id: link.evidence for of_claim in linked.values() for link in of_claim}
    texts = dict(
        workspace.connection.execute(
            "SELECT id, text_sha256 FROM evidence WHERE text_sha256 <> ''"
        ).fetchall()
    )
    shares = {
        name: copied.share(record.sha256, texts.get(name, ""), record.url) for name, record in records.items()
    }
    return {
        claim: [
            Piece(
                link=link.id,
                evidence=link.evidence.id,
                title=link.evidence.confidential or link.evidence.title,
                stance=link.stance,
                quote=link.quote,
                quote_check=link.quote_check or "",
                page=link.page,
                paragraph=link.paragraph,
                time=link.time,
                kind=link.evidence.kind,
                media_type=link.evidence.media_type,
                published=link.evidence.published,
                origin=link.evidence.origin,
                pages=link.evidence.pages,
                copied=shares[link.evidence.id],
            )
            for link in of_claim
        ]
        for claim, of_claim in linked.items()
    }


def _reader(row: Row, language: str, published: str) -> Callable[[], tuple[Quantity, ...]]:
    """Reads the quantities that were found when the claim was proposed; those of a claim by hand, or of one whose span was moved,
    are found in its words."""
    stored, quote, by_hand = row["quantities"], row["quote"], not row["proposed_by"]

    def read() -> tuple[Quantity, ...]:
        known = tuple(Quantity(**quantity) for quantity in json.loads(stored)) if stored != "[]" else ()
        moved = any(quantity.text not in quote for quantity in known)
        unread = not known and (by_hand or any(map(str.isdigit, quote)))
        if not moved and not unread:
            return known
        return tuple(find(quote, language, published))

    return read
