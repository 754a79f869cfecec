"""How far reviewers agree: on the verdicts they gave to the same claims, and on which words they marked as claims.

What counts is each person's own finding that is in force, on the newest version of each article: no verdict that was taken
back or has become stale, none of a person who said different things in two places that had not met, and no decision, which is
the lead's about the others' findings. All numbers are of the claims that two or more people judged.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.core.claim_conditions import text_ids
from workbench.core.model import Claim, ClaimFilter, Verdict
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team import reliability, spans
from workbench.core.team.reliability import Coefficient, Tally
from workbench.core.team.spans import Marks, Overlap

VERDICTS = (Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM)
PREVALENT = 0.8
"""Where one verdict is given so often, kappa and alpha are low even if people agree (A. R. Feinstein, D. V. Cicchetti, High
agreement but low kappa, J. Clin. Epidemiol. 43 (1990) 543-549). Where that begins is our choice."""

Findings = Mapping[str, str]
"""The verdicts on one claim, by the id of the person."""


@dataclass(frozen=True)
class Person:
    """`verdicts` counts those that count."""

    id: str
    name: str
    verdicts: int


@dataclass(frozen=True)
class Pair:
    """Two people. `table` says how often `a` found one thing where `b` found another. `kappa` is Cohen's, None where there are
    too few items or it has no value. `marked` compares the claims that each marked, None where they did on no common text."""

    a: Person
    b: Person
    table: Mapping[tuple[str, str], int]
    kappa: Coefficient | None
    marked: Overlap | None

    @property
    def n(self) -> int:
        return sum(self.table.values())

    @property
    def agree(self) -> int:
        return sum(count for (a, b), count in self.table.items() if a == b)

    @property
    def percent(self) -> float | None:
        """None where they have judged no claim both."""
        return 100 * self.agree / self.n if self.n else None

    @property
    def too_few(self) -> bool:
        return self.n < _enough(self.table)

    @property
    def is_one_sided(self) -> bool:
        """Whether one of them found the same everywhere: kappa is 0 then, whatever the other one found."""
        return any(len({found[at] for found, count in self.table.items() if count}) == 1 for at in (0, 1))


@dataclass(frozen=True)
class Agreement:
    """`n` are the claims that two or more judged. `pairs` are those who judged a claim, or marked claims on a text, both.
    The coefficients are None where there are too few items or they have no value. `prevalent` is the verdict that makes up
    nearly all, with its share; `left_out` counts the verdicts that do not count."""

    reviewers: tuple[Person, ...]
    n: int
    pairs: tuple[Pair, ...]
    alpha: Coefficient | None
    ac1: Coefficient | None
    fleiss: Coefficient | None
    too_few: bool
    prevalent: tuple[str, float] | None
    left_out: int


def _enough(table: Mapping[tuple[str, ...], int]) -> int:
    """How many items a coefficient needs, by the answers that occur: 2k² for k of them, two at least.

    D. V. Cicchetti, Testing the normal approximation and minimal sample size requirements of weighted kappa when the number of
    categories is large, Appl. Psychol. Meas. 5 (1981) 101-104.
    """
    return 2 * max(len({answer for answers in table for answer in answers}), 2) ** 2


def measure(workspace: Workspace, article: str = "") -> Agreement:
    """The agreement on the article with this id, or on all of the file."""
    texts = json.dumps(text_ids(workspace, ClaimFilter(article=article)))
    counting, _listing = statements("queries/agreement")
    rows = workspace.connection.execute(counting, {"texts": texts}).fetchall()
    findings = [(json.loads(found), count) for found, count, _uncounted in rows]
    names = dict(workspace.connection.execute("SELECT id, name FROM reviewer").fetchall())
    uncounted = sum(uncounted for *_, uncounted in rows)
    return _measured(findings, names, spans.marks(workspace, texts), uncounted)


def of_claims(claims: Iterable[Claim]) -> Agreement:
    """The agreement on these claims alone, without what people marked."""
    given = [[each for each in claim.verdicts if each.verdict != Verdict.OPEN] for claim in claims]
    findings = [
        ({each.reviewer_id: str(each.verdict) for each in of_one if not (each.stale or each.conflict)}, 1)
        for of_one in given
    ]
    names = {each.reviewer_id: each.reviewer for of_one in given for each in of_one}
    uncounted = sum(each.stale or each.conflict for of_one in given for each in of_one)
    return _measured(findings, names, {}, uncounted)


def _measured(
    findings: Sequence[tuple[Findings, int]], names: Mapping[str, str], marks: Marks, uncounted: int
) -> Agreement:
    people = _people(findings, names, marks)
    judged = [(found, count) for found, count in findings if len(found) > 1]
    answers = Counter[tuple[str, ...]]()
    for found, count in judged:
        answers[tuple(found.values())] += count
    too_few = answers.total() < _enough(answers)
    tallies = {} if too_few else _tallies(answers)
    return Agreement(
        reviewers=tuple(people.values()),
        n=answers.total(),
        pairs=tuple(_pairs(people, judged, marks)),
        alpha=reliability.krippendorff_alpha(tallies),
        ac1=reliability.gwet_ac1(tallies),
        fleiss=reliability.fleiss_kappa(tallies),
        too_few=too_few,
        prevalent=_prevalent(answers),
        left_out=uncounted,
    )


def _people(
    findings: Sequence[tuple[Findings, int]], names: Mapping[str, str], marks: Marks
) -> dict[str, Person]:
    """Who gave a verdict that counts or marked a claim, by name."""
    counted = Counter[str](dict.fromkeys(marks, 0))
    for found, count in findings:
        for person in found:
            counted[person] += count
    people = [
        Person(person, names.get(person) or f"({person[:6]})", verdicts)
        for person, verdicts in counted.items()
    ]
    people.sort(key=lambda person: (person.name.casefold(), person.id))
    return {person.id: person for person in people}


def _pairs(people: Mapping[str, Person], judged: Sequence[tuple[Findings, int]], marks: Marks) -> list[Pair]:
    place = {person: at for at, person in enumerate(people)}
    tables: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
    for found, count in judged:
        for a, b in combinations(sorted(found, key=place.__getitem__), 2):
            tables.setdefault((a, b), Counter())[found[a], found[b]] += count
    pairs: list[Pair] = []
    for a, b in combinations(people, 2):
        table = tables.get((a, b), Counter[tuple[str, str]]())
        marked = spans.overlap(marks.get(a, {}), marks.get(b, {}))
        if table or marked:
            kappa = reliability.cohen_kappa(table) if table.total() >= _enough(table) else None
            pairs.append(Pair(people[a], people[b], table, kappa, marked))
    return pairs


def _tallies(answers: Mapping[tuple[str, ...], int]) -> Counter[Tally]:
    tallies = Counter[Tally]()
    for given, count in answers.items():
        tallies[tuple(given.count(verdict) for verdict in VERDICTS)] += count
    return tallies


def _prevalent(answers: Mapping[tuple[str, ...], int]) -> tuple[str, float] | None:
    """The verdict that makes up nearly all of those that were given, with its share."""
    given = Counter[str]()
    for verdicts, count in answers.items():
        for verdict in verdicts:
            given[verdict] += count
    for verdict, count in given.most_common(1):
        if count >= PREVALENT * given.total():
            return verdict, count / given.total()
    return None
