"""What a list of claims from elsewhere says, row by row, before anybody looked where its words stand."""

from dataclasses import dataclass
from typing import Any

from workbench.core.model import Verdict


@dataclass(frozen=True)
class ListedVerdict:
    """A verdict in the words of the list. `by` is who gave it, or ""."""

    words: str
    reason: str = ""
    by: str = ""

    @property
    def verdict(self) -> Verdict | None:
        """The verdict of ours that the words name, or None."""
        word = "-".join(self.words.casefold().replace("_", " ").replace("-", " ").split())
        return Verdict(word) if word in set(Verdict) else None

    @property
    def line(self) -> str:
        return f"{self.words}: {self.reason}" if self.reason else self.words


@dataclass(frozen=True)
class Remark:
    """What the list says about a claim besides. `kind` is comment, tag, source, kind or decision; `by` who says it, or ""."""

    kind: str
    text: str
    by: str = ""


@dataclass(frozen=True)
class ListedSource:
    """An address, what the list calls it, and all that it says of it."""

    url: str
    title: str = ""
    note: str = ""


@dataclass(frozen=True)
class ListedClaim:
    """One row of a list, or one annotation. `row` counts from 1 as a spreadsheet does, `quote` to `text_sha256` say which
    words are meant (`start` and `end` in the text that the list was made on, which `text_sha256` names). `problem` says why
    no words are named, or "".
    """

    row: int
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    text_sha256: str = ""
    restated: str = ""
    kind: str = ""
    speaker: str = ""
    verdicts: tuple[ListedVerdict, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sources: tuple[ListedSource, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class ClaimList:
    """A list as it was read from the file `file_name`."""

    file_name: str
    claims: tuple[ListedClaim, ...]


def to_json(claims: list[ListedClaim]) -> list[dict[str, Any]]:
    """Rows as the sandbox carries them."""
    return [
        {**vars(claim), **{name: [vars(each) for each in getattr(claim, name)] for name in _PARTS}}
        for claim in claims
    ]


def from_json(values: list[dict[str, Any]]) -> tuple[ListedClaim, ...]:
    """The rows that `to_json` made, out of the child process."""
    return tuple(
        ListedClaim(
            **{
                **value,
                **{name: tuple(make(**each) for each in value[name]) for name, make in _PARTS.items()},
            }
        )
        for value in values
    )


_PARTS = {"verdicts": ListedVerdict, "remarks": Remark, "sources": ListedSource}
"""The fields of a row that hold several things, and what these are."""
