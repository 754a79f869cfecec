"""Marks by which a Word report is known again when it comes back: bookmarks, whose names hold ids.

Word and LibreOffice keep bookmarks and move them with their words; a name has at most 40 letters, and one that begins with "_" is
not listed. The marks say where an article stands and where its claims do, and what the comment on each claim said.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from workbench.core.store.plain import plain

NUMBER_STYLE = "Claim number"
"""The style of the margin numbers, which are no words of the article."""
BEHIND_NUMBER = "\u00a0"
_ARTICLE = re.compile("_cw_a_([0-9a-f]{32})")
_CLAIM = re.compile("_cw_([0-9]{1,6})_([0-9a-f]{16})_([0-9a-f]{10})")
_ROW = re.compile("_cw_r_([0-9a-f]{16})")


@dataclass(frozen=True)
class ClaimMark:
    """The margin number, the first 16 digits of the claim's id, and the digest of the comment on it."""

    number: int
    claim: str
    remark: str


def article(text_id: str) -> str:
    """The mark around the words of the text with this id."""
    return f"_cw_a_{text_id}"


def claim(number: str, claim_id: str, remark: Iterable[str]) -> str:
    """The mark on a statement, from its margin number on; `remark` are the lines of the comment."""
    return f"_cw_{number}_{claim_id[:16]}_{digest(remark)}"


def row(claim_id: str) -> str:
    """The mark in the row of the table that speaks of a claim."""
    return f"_cw_r_{claim_id[:16]}"


def digest(lines: Iterable[str]) -> str:
    """What stands for the words of a comment, however its lines are broken."""
    return sha256(_bare(" ".join(lines)).encode()).hexdigest()[:10]


def digests(lines: Iterable[str]) -> Iterator[str]:
    """The digests of the first of these lines, of the first two, and so on."""
    words = sha256()
    for line in lines:
        words.update(_bare(line).encode())
        yield words.hexdigest()[:10]


def _bare(line: str) -> str:
    return "".join(plain(line).split())


def article_of(name: str) -> str:
    """The id of the text that a bookmark of this name is around, "" for any other bookmark."""
    found = _ARTICLE.fullmatch(name)
    return found[1] if found else ""


def claim_of(name: str) -> ClaimMark | None:
    """What the name of a bookmark says of a claim, None for any other bookmark."""
    found = _CLAIM.fullmatch(name)
    return ClaimMark(int(found[1]), found[2], found[3]) if found else None


def row_of(name: str) -> str:
    """The first digits of the id of the claim that a row speaks of, "" for any other bookmark."""
    found = _ROW.fullmatch(name)
    return found[1] if found else ""
