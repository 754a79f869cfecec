"""Which articles of a file look like one story that different people imported, each for itself; and what a lead said of them."""

from collections.abc import Container
from dataclasses import dataclass
from itertools import combinations, groupby

from workbench.core import articles
from workbench.core.store.events import EventKind
from workbench.core.store.families import in_order
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text import families
from workbench.core.text.families import Runs

APART = "another story:"
"""The edited field of a text which says that the text whose id follows tells another story."""

TEXTS = """SELECT v.article, v.id, v.title, v.file_name, v.imported_by, coalesce(r.name, '') AS reviewer
  FROM article_version v LEFT JOIN reviewer r ON r.id = v.imported_by WHERE v.present ORDER BY v.article, v.number"""
SAID = """SELECT lower(hex(r.ent)) AS text, substr(r.sub, length(:field) + 1) AS other
  FROM register r JOIN event e ON e.n = r.n
  WHERE r.kind = :kind AND r.head = 2 AND r.sub GLOB :field || '*' AND json_extract(e.body, '$.value') <> ''"""

MOST_PAIRS = 20_000
_compared: dict[tuple[str, str], float] = {}
"""How much alike two texts are. Texts are named by the hash of what they say, so that it holds for every file."""


@dataclass(frozen=True)
class Story:
    """A text (its id), as it is asked about. `reviewer` imported it."""

    id: str
    title: str
    file_name: str
    reviewer: str


@dataclass(frozen=True)
class Pair:
    """The newest texts of two articles, in the order of import, that look like one story: `likeness` (0 to 1) of the shorter one
    stands in the other. `is_disputed`: somebody joined them, somebody else said that they are different; until that is decided
    they are one article."""

    one: Story
    other: Story
    likeness: float
    is_disputed: bool = False


@dataclass(frozen=True)
class _Family:
    """An article with its texts, oldest first, and who imported any of them."""

    article: str
    texts: tuple[Story, ...]
    importers: frozenset[str]

    @property
    def newest(self) -> Story:
        return self.texts[-1]


def find(workspace: Workspace, among: Container[str] | None = None) -> list[Pair]:
    """The pairs that are open, those with most in common first: never imported by one person, who was asked then, and of which
    nobody said that they are different. `among` are ids of articles, one of which is in every pair; None for all."""
    known, apart, likeness = _families(workspace), said_apart(workspace), _Likeness(workspace)
    found = [
        Pair(one, other, likeness.of(one, other), is_disputed=True)
        for family in known
        if among is None or family.article in among
        for one, other in combinations(family.texts, 2)
        if frozenset((one.id, other.id)) in apart
    ]
    for one, other in combinations(known, 2):
        if among is not None and one.article not in among and other.article not in among:
            continue
        if one.importers & other.importers or (apart and _are_apart(one, other, apart)):
            continue
        alike = likeness.of(one.newest, other.newest)
        if alike >= families.FAMILY:
            found.append(Pair(one.newest, other.newest, alike))
    return sorted(found, key=lambda pair: -pair.likeness)


def said_apart(workspace: Workspace) -> set[frozenset[str]]:
    """The pairs of texts (ids) of which somebody said that they tell different stories."""
    rows = fetch(workspace.connection, SAID, {"kind": EventKind.EDIT, "field": APART})
    return {frozenset((row["text"], row["other"])) for row in rows}


def _families(workspace: Workspace) -> list[_Family]:
    """Every article of the file, in the order of import."""
    found: list[_Family] = []
    for article, rows in groupby(fetch(workspace.connection, TEXTS), key=lambda row: row["article"]):
        versions = list(rows)
        told = tuple(Story(row["id"], row["title"], row["file_name"], row["reviewer"]) for row in versions)
        found.append(_Family(article, told, frozenset(row["imported_by"] for row in versions)))
    order = {text_id: place for place, text_id in enumerate(in_order(workspace.connection))}
    return sorted(found, key=lambda family: order[family.article])


def _are_apart(one: _Family, other: _Family, apart: set[frozenset[str]]) -> bool:
    return any(frozenset((a.id, b.id)) in apart for a in one.texts for b in other.texts)


class _Likeness:
    """How much alike the texts of a file are; each is read once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._runs: dict[str, Runs] = {}

    def of(self, one: Story, other: Story) -> float:
        pair = min(one.id, other.id), max(one.id, other.id)
        if pair not in _compared:
            if len(_compared) >= MOST_PAIRS:
                _compared.clear()
            _compared[pair] = families.likeness(self._of(one.id), self._of(other.id))
        return _compared[pair]

    def _of(self, text_id: str) -> Runs:
        if text_id not in self._runs:
            self._runs[text_id] = families.runs(articles.text(self._workspace, text_id))
        return self._runs[text_id]
