"""How far reviewers agree: which verdicts count, what is said, what is behind the numbers."""

import csv
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from workbench.core import articles, claim_rows, claims, settings, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, agreement, agreement_items, agreement_words, merge
from workbench.core.team.agreement_items import Cell
from workbench.core.team.spans import Overlap

Make = Callable[..., Workspace]
S, U, C, X = Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM
SENTENCES = [f"=Line {number} holds {number} boats." for number in range(1, 61)]


@pytest.fixture
def fleet() -> ArticleDraft:
    """Sixty claims, each of which a spreadsheet would run as a formula."""
    text = "\n\n".join(SENTENCES)
    proposals = [
        Proposal(text.index(each), text.index(each) + len(each), Kind.STATISTIC, None, (), 0.5, (), "test 1")
        for each in SENTENCES
    ]
    return ArticleDraft(
        text, text.encode(), "text/plain", "fleet.txt", title="=Fleet", proposals=tuple(proposals)
    )


@pytest.fixture
def judged(make: Make, fleet: ArticleDraft) -> Callable[..., Workspace]:
    """A file in which each of these people gave verdicts, from the first claim on; None leaves one out."""

    def give(**people: Sequence[Verdict | None]) -> Workspace:
        workspace = make("review", settings.reviewer(next(iter(people))), with_article=False)
        articles.add(workspace, fleet)
        for name, findings in people.items():
            with Workspace.open(workspace.path, settings.reviewer(name)) as own:
                judge(own, findings)
        return workspace

    return give


def judge(workspace: Workspace, findings: Sequence[Verdict | None]) -> None:
    for verdict in (S, U, C, X):
        chosen = [claim for claim, given in zip(ids(workspace), findings, strict=False) if given is verdict]
        if chosen:
            verdicts.give(workspace, chosen, verdict)


def ids(workspace: Workspace) -> list[str]:
    return [claim.id for claim in claims.all(workspace)]


def test_two_people_counted_and_said(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S] * 25 + [U] * 15 + [C] * 10, Ben=[S] * 20 + [C] * 5 + [U] * 12 + [S] * 3 + [C] * 10)
    found = agreement.measure(ana)
    (pair,) = found.pairs
    assert [person.name for person in found.reviewers] == ["Ana", "Ben"]
    assert (found.n, pair.n, pair.agree, pair.percent) == (50, 50, 42, 84.0)
    assert pair.table == {(S, S): 20, (S, C): 5, (U, U): 12, (U, S): 3, (C, C): 10}
    by_chance = (25 * 23 + 15 * 12 + 10 * 15) / 2500
    assert pair.kappa is not None
    assert pair.kappa.value == pytest.approx((0.84 - by_chance) / (1 - by_chance))
    sentence = agreement_words.sentence(found)
    kappa = f"{pair.kappa.low:.2f} and {pair.kappa.high:.2f}"
    assert sentence == (
        f"Ana and Ben agree on 42 of 50 statements (84 %); beyond chance: substantial, between {kappa}."
    )
    assert agreement_words.notes(found) == []
    assert pair.marked is None


def test_three_people_of_whom_not_all_judged_everything(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S, U, C] * 20, Ben=[S, U, C] * 10, Cleo=[None] * 20 + [C, S, U] * 13)
    found = agreement.measure(ana)
    assert found.n == 59, "the last claim was judged by Ana alone"
    assert [(pair.a.name, pair.b.name, pair.n) for pair in found.pairs] == [
        ("Ana", "Ben", 30), ("Ana", "Cleo", 39), ("Ben", "Cleo", 10),
    ]  # fmt: skip
    assert [person.verdicts for person in found.reviewers] == [60, 30, 39]
    assert [pair.too_few for pair in found.pairs] == [False, False, True]
    assert found.pairs[2].kappa is None
    assert found.alpha is not None
    assert found.ac1 is not None
    assert found.fleiss is not None
    assert agreement_words.sentence(found).startswith(
        "59 statements were judged by two or more of 3 people, who agree in"
    )


def test_with_few_items_no_number_is_given(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S, U, C] * 5, Ben=[S, U, C] * 5)
    found = agreement.measure(ana)
    assert (found.n, found.too_few) == (15, True), "three verdicts need eighteen claims"
    assert (found.alpha, found.ac1, found.fleiss, found.pairs[0].kappa) == (None, None, None, None)
    said = "Ana and Ben agree on 15 of 15 statements (100 %); beyond chance: too few statements to say."
    assert agreement_words.sentence(found) == said


def test_the_same_verdict_throughout_leaves_nothing_to_say(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S] * 20, Ben=[S] * 20)
    found = agreement.measure(ana)
    assert not found.too_few
    assert (found.alpha, found.pairs[0].kappa) == (None, None)
    assert found.ac1 is not None
    assert "nothing to say, because all verdicts are the same" in agreement_words.sentence(found)


def test_who_finds_the_same_everywhere_says_nothing_of_chance(judged: Callable[..., Workspace]) -> None:
    """Kappa is 0 then, on no claim agreed as on half of them, and 0 is called slight agreement."""
    found = agreement.measure(judged(Ana=[S] * 20, Ben=[C] * 18 + [S] * 2))
    assert found.pairs[0].kappa is not None
    assert found.pairs[0].kappa.value == 0
    assert agreement_words.sentence(found) == (
        "Ana and Ben agree on 2 of 20 statements (10 %); beyond chance: nothing to say, because one of them gave the same "
        "verdict throughout."
    )


def test_a_verdict_that_is_given_nearly_always_is_named(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S] * 36 + [U] * 2, Ben=[S] * 34 + [U] * 2 + [S] * 2)
    found = agreement.measure(ana)
    assert found.pairs[0].kappa is not None
    assert found.pairs[0].kappa.value < 0
    (note,) = agreement_words.notes(found)
    assert note.startswith("95 % of the verdicts are “Sourced”. Kappa and alpha are low then")


def test_what_does_not_count(judged: Callable[..., Workspace], tmp_path: Path) -> None:
    """Taken back, stale, in conflict with oneself, decided by the lead, deleted."""
    ana, ben = judged(Ana=[S] * 40, Ben=[S] * 35 + [U] * 5), settings.reviewer("Ben")
    claim = ids(ana)
    copy = Path(shutil.copy(ana.path, tmp_path / "laptop.claims"))
    with Workspace.open(copy, ben) as laptop:
        verdicts.give(laptop, [claim[0]], C)
    with Workspace.open(ana.path, ben) as here:
        verdicts.give(here, [claim[0]], U)
        verdicts.give(here, [claim[1]], Verdict.OPEN)
    merge.merge(ana, [copy])
    moved = claims.get(ana, claim[2])
    claims.move(ana, moved.id, moved.start, moved.end - 1)
    claims.remove(ana, [claim[3]])
    adjudicate.decide(ana, claim[39], S, "The register says so.")
    found = agreement.measure(ana)
    assert (found.n, found.pairs[0].agree) == (36, 31)
    assert found.left_out == 3, "Ben's conflict, and both verdicts on the words that were moved"
    note = "3 verdicts are left out: stale, or given differently by one person in two places."
    assert note in agreement_words.notes(found)


def test_nobody_to_compare(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S] * 3)
    assert agreement.measure(ana).reviewers[0].verdicts == 3
    assert agreement_words.sentence(agreement.measure(ana)).startswith("Fewer than two people")
    with Workspace.open(ana.path, settings.reviewer("Ben")) as own:
        judge(own, [None] * 3 + [S] * 3)
    found = agreement.measure(ana)
    assert (found.n, found.pairs, found.too_few) == (0, (), True)
    assert agreement_words.sentence(found) == "No statement has been judged by two people yet."


def test_two_people_of_one_name_are_told_apart(judged: Callable[..., Workspace]) -> None:
    ana = judged(Ana=[S] * 3)
    with Workspace.open(ana.path, Reviewer("ab" * 16, "Ana")) as own:
        judge(own, [S] * 3)
    names = [person.name for person in agreement.measure(ana).reviewers]
    assert "Ana (ababab)" in names
    assert len(set(names)) == 2


def test_the_claims_that_each_marked(make: Make, ana: Reviewer, ben: Reviewer, draft: ArticleDraft) -> None:
    here, there = make("ana", ana), make("ben", ben)
    text_id = articles.all(here)[0].text_id
    for workspace, marked in ((here, [(0, 10), (20, 30), (40, 50)]), (there, [(0, 10), (22, 30)])):
        for start, end in marked:
            claims.add(workspace, text_id, start, end)
    merge.merge(here, [there.path])
    (pair,) = agreement.measure(here).pairs
    assert pair.marked == Overlap(a=3, b=2, same=2)
    assert (pair.n, pair.percent) == (0, None)
    added = ArticleDraft(f"{draft.text}\n\nMore.", b"more", "text/plain", "more.txt")
    articles.add(here, added, version_of=articles.all(here)[0].id)
    with Workspace.open(here.path, ben) as own:
        claims.add(own, articles.all(own)[0].text_id, 60, 70)
    assert agreement.measure(here).pairs == (), "what is carried to a newer text was marked by nobody there"
    other = agreement.measure(
        here, articles.add(here, ArticleDraft("A. B.", b"", "text/plain", "b.txt")).ids[0]
    )
    assert other.pairs == ()


def test_the_claims_behind_a_cell_and_all_of_them(judged: Callable[..., Workspace], tmp_path: Path) -> None:
    ana = judged(Ana=[S] * 10 + [U] * 5, Ben=[S] * 8 + [U] * 5 + [X] * 5)
    measured = agreement.measure(ana)
    a, b = (person.id for person in measured.reviewers)
    rows = agreement_items.rows(ana, Cell(a, b, S, U))
    assert [claim.number for claim in claim_rows.fetch(ana, rows)] == [9, 10]
    for (found_a, found_b), count in measured.pairs[0].table.items():
        assert len(agreement_items.rows(ana, Cell(a, b, found_a, found_b))) == count
    out = tmp_path / "items.csv"
    assert agreement_items.write_csv(ana, out, measured) == 15
    with out.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 15
    assert table[8] == {
        "article": "'=Fleet", "number": "9", "id": ids(ana)[8], "claim": f"'{SENTENCES[8]}", "quote": f"'{SENTENCES[8]}",
        "agree": "no", "Ana": "sourced", "Ben": "unverified",
    }  # fmt: skip
    assert [row["agree"] for row in table].count("yes") == measured.pairs[0].agree


def test_one_statement_of_many_on_which_they_differ_keeps_it_from_100_percent() -> None:
    ana, ben = (agreement.Person(name, name, 251) for name in ("Ana", "Ben"))
    pair = agreement.Pair(ana, ben, {(S, S): 250, (S, C): 1}, None, None)
    assert agreement_words.of_pair(pair).startswith("Ana and Ben agree on 250 of 251 statements (99 %)")
