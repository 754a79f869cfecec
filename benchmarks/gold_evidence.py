"""Claims and the documents that bear on them, in the form of SciFact (https://github.com/allenai/scifact).

A folder with `corpus.jsonl`, a line for each document (`doc_id`, `title`, `abstract` as a list of sentences), and
`claims_dev.jsonl` (or any other `claims*.jsonl`), a line for each claim (`claim`, and `evidence`, whose keys are the ids of the
documents that bear on it). Claims without evidence are left out.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.scores import GoldError


@dataclass(frozen=True)
class Document:
    id: str
    title: str
    text: str


@dataclass(frozen=True)
class Asked:
    """A claim, and the ids of the documents that bear on it."""

    claim: str
    wanted: frozenset[str]


def documents(folder: Path) -> list[Document]:
    return [
        Document(str(row["doc_id"]), row["title"], " ".join(sentence.strip() for sentence in row["abstract"]))
        for row in _rows(folder / "corpus.jsonl", ("doc_id", "title", "abstract"))
    ]


def claims(folder: Path) -> list[Asked]:
    """Those of the development part where it is there, else of every file of claims."""
    development = folder / "claims_dev.jsonl"
    files = [development] if development.exists() else sorted(folder.glob("claims*.jsonl"))
    if not files:
        raise GoldError(f"{folder}: no claims_dev.jsonl beside corpus.jsonl.")
    rows = (row for file in files for row in _rows(file, ("claim", "evidence")))
    return [Asked(row["claim"], frozenset(map(str, row["evidence"]))) for row in rows if row["evidence"]]


def _rows(path: Path, names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    if not path.exists():
        raise GoldError(f"{path} is not there.")
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                row = json.loads(line)
            except ValueError as error:
                raise GoldError(f"{path}, line {number}: no JSON.") from error
            if not isinstance(row, dict) or any(name not in row for name in names):
                raise GoldError(f"{path}, line {number}: an object with {', '.join(names)} is expected.")
            yield row
