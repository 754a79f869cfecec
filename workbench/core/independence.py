"""How many independent origins stand behind pieces of evidence: four papers that print one agency's story have one."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from workbench.core.light import light
from workbench.core.model import Evidence
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace


@light
class Independence:
    """`pieces` of evidence have `named` different origins between them; of `unknown` pieces nobody has said the origin. Each of
    those may have one of its own, so that there are `most` origins at most."""

    pieces: int
    named: int
    unknown: int

    @property
    def most(self) -> int:
        return self.named + self.unknown


NOTHING = Independence(0, 0, 0)


def key(origin: str) -> str:
    """What two spellings of one origin have in common: case, accents, blanks and width of letters do not count."""
    apart = unicodedata.normalize("NFKD", origin)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


def count(records: Iterable[Evidence]) -> Independence:
    """Of some records, each counted once however often it is given."""
    return _counted({record.id: record.origin for record in records})


def of_claims(workspace: Workspace, claim: str = "") -> dict[str, Independence]:
    """Of the evidence linked to each claim, or to the one with that id, by its id; those without evidence are left out."""
    linked: defaultdict[str, dict[str, str]] = defaultdict(dict)
    rows = fetch(
        workspace.connection,
        "SELECT l.claim, e.id, e.origin FROM link l JOIN evidence e ON e.id = l.evidence AND e.present "
        "WHERE l.present AND (:claim = '' OR l.claim = :claim)",
        {"claim": claim},
    )
    for row in rows:
        linked[row["claim"]][row["id"]] = row["origin"]
    return {claim_id: _counted(origins) for claim_id, origins in linked.items()}


def told(counted: Independence) -> str:
    """In words: "4 pieces, 1 independent origin"."""
    pieces = "1 piece" if counted.pieces == 1 else f"{counted.pieces} pieces"
    if not counted.unknown:
        origins = "origin" if counted.named == 1 else "origins"
        return f"{pieces}, {counted.named} independent {origins}"
    if not counted.named:
        return f"{pieces}, origin not known"
    return f"{pieces}, at most {counted.most} independent origins ({counted.unknown} not known)"


def _counted(origins: dict[str, str]) -> Independence:
    keys = [key(origin) for origin in origins.values()]
    return Independence(len(keys), len(set(keys) - {""}), keys.count(""))
