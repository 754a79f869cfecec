"""How far two people marked the same words as claims."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team.reliability import Coefficient, Z

Span = tuple[int, int]
Marks = Mapping[str, Mapping[str, Sequence[Span]]]
"""Of each person on each text, in the order of the text."""

SAME = 0.5
"""Two spans are one claim where this share of what they cover together is common to them, as in the list of disagreements."""
ENOUGH = 8
"""Claims that a share needs: 2k² for the two answers "a claim" and "none" (Cicchetti 1981, as in `agreement.enough`)."""


@dataclass(frozen=True)
class Overlap:
    """On the texts on which both marked claims: how many `a` and `b` marked, and how many of these are on the `same` words."""

    a: int
    b: int
    same: int

    @property
    def together(self) -> int:
        """Claims that one of them or both marked."""
        return self.a + self.b - self.same

    @property
    def f1(self) -> Coefficient | None:
        """2 same / (a + b); None for fewer than `ENOUGH` claims. Nobody can say how many claims the words hold that neither
        marked, so kappa cannot be worked out here; it tends to this measure as they become many: G. Hripcsak, A. S. Rothschild,
        Agreement, the F-measure, and reliability in information retrieval, J. Am. Med. Inform. Assoc. 12 (2005) 296-298.

        The interval is that of E. B. Wilson (J. Am. Stat. Assoc. 22 (1927) 209-212) for the share of all claims that is the
        same, of which F1 is a function.
        """
        if self.together < ENOUGH:
            return None
        low, high = _wilson(self.same, self.together)
        return Coefficient(2 * self.same / (self.a + self.b), 2 * low / (1 + low), 2 * high / (1 + high))


def marks(workspace: Workspace, texts: str) -> Marks:
    """Who marked which spans on `texts`, a JSON list of ids."""
    (statement,) = statements("queries/own_claims")
    found: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for person, text_id, start, end in workspace.connection.execute(statement, {"texts": texts}).fetchall():
        found[person][text_id].append((start, end))
    return found


def overlap(a: Mapping[str, Sequence[Span]], b: Mapping[str, Sequence[Span]]) -> Overlap | None:
    """Of the spans of two people by text; None where they marked claims on no common text."""
    common = [text for text in a if text in b]
    if not common:
        return None
    return Overlap(
        sum(len(a[text]) for text in common),
        sum(len(b[text]) for text in common),
        sum(same(a[text], b[text]) for text in common),
    )


def same(a: Sequence[Span], b: Sequence[Span]) -> int:
    """How many spans of `a` find one of `b` that is the same claim, each only once, the likest first. Both in the order of the
    text."""
    found: list[tuple[float, int, int, Span, Span]] = []
    first = 0
    for one in a:
        while first < len(b) and b[first][1] <= one[0]:
            first += 1
        for at in range(first, len(b)):
            other = b[at]
            if other[0] >= one[1]:
                break
            share = _common(one, other)
            if share >= SAME:
                found.append((-share, one[0] + other[0], one[1] + other[1], one, other))
    taken_a, taken_b = set[Span](), set[Span]()
    for *_, one, other in sorted(found):
        if one not in taken_a and other not in taken_b:
            taken_a.add(one)
            taken_b.add(other)
    return len(taken_a)


def _common(one: Span, other: Span) -> float:
    """The share of what two spans cover together that is common to them."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def _wilson(hits: int, n: int) -> tuple[float, float]:
    share, z2 = hits / n, Z**2
    middle = share + z2 / (2 * n)
    width = Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max((middle - width) / (1 + z2 / n), 0.0), min((middle + width) / (1 + z2 / n), 1.0)
