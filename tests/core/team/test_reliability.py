"""The coefficients of agreement against examples that their authors published, and what holds for any answers."""

from collections import Counter
from math import isclose, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.team import reliability
from workbench.core.team.reliability import Coefficient, Tally

Table = dict[tuple[str, str], int]


def table(*rows: tuple[int, ...]) -> Table:
    """A square of counts as a table of two people's answers."""
    return {(str(a), str(b)): count for a, row in enumerate(rows) for b, count in enumerate(row) if count}


def tallies(answers: str, of: int) -> Counter[Tally]:
    """From one word of digits for each item, the answers 1 to `of` that people gave to it."""
    return Counter(tuple(item.count(str(answer + 1)) for answer in range(of)) for item in answers.split())


def of_two(counts: Table) -> Counter[Tally]:
    """The same table as how often each tally occurs."""
    answers = sorted({answer for pair in counts for answer in pair})
    found: Counter[Tally] = Counter()
    for pair, count in counts.items():
        found[tuple(pair.count(answer) for answer in answers)] += count
    return found


COHEN = table((88, 14, 18), (10, 40, 10), (2, 6, 12))
"""Cohen (1960): 200 people, three diagnoses; agreement of .70 where chance brings .41."""
ABSTRACTORS = table((13, 0, 0), (0, 20, 7), (0, 4, 56))
"""`cont3x3abstractors` of Gwet's irrCAC, worked out in its overview."""
FLEISS = tallies(
    "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 "
    "333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555",
    5,
)
"""Fleiss (1971): 30 patients, six psychiatrists, five diagnoses."""
GAPS = tallies("111 2223 3333 3333 2222 1234 4444 1121 2222 555 11 3", 5)
"""Krippendorff (2011): twelve items, four people, five answers, and gaps. Gwet's Handbook goes on with them."""


def near(
    found: Coefficient | None, value: float, low: float | None = None, high: float | None = None
) -> bool:
    """To four decimals."""
    assert found is not None
    wanted = [(found.value, value), (found.low, low), (found.high, high)]
    return all(expected is None or abs(seen - expected) < 5e-5 for seen, expected in wanted)


def test_cohens_kappa_as_published() -> None:
    assert near(reliability.cohen_kappa(COHEN), (0.70 - 0.41) / (1 - 0.41))
    assert near(reliability.cohen_kappa(ABSTRACTORS), 0.7964094)


def test_fleiss_kappa_as_published() -> None:
    assert near(reliability.fleiss_kappa(FLEISS), 0.4302445)
    assert near(reliability.fleiss_kappa(GAPS), 0.76117, 0.42438, 1.0)


def test_gwets_ac1_as_published() -> None:
    assert near(reliability.gwet_ac1(of_two(ABSTRACTORS)), 0.8493305)
    assert near(reliability.gwet_ac1(GAPS), 0.77544, 0.46081, 1.0)


def test_krippendorffs_alpha_as_published() -> None:
    assert near(reliability.krippendorff_alpha(GAPS), 0.7434211)
    assert near(reliability.krippendorff_alpha(of_two(ABSTRACTORS)), 0.7972585)
    with_lone_answers = tallies("1 22 11 33 334 444 13 22 11 11 33 33 34", 4)
    assert near(reliability.krippendorff_alpha(with_lone_answers), 0.691358)


@pytest.mark.parametrize(
    ("found", "deviation"),
    [
        (reliability.cohen_kappa(ABSTRACTORS), 0.05891072),
        (reliability.fleiss_kappa(of_two(ABSTRACTORS)), 0.05905473),
        (reliability.gwet_ac1(of_two(ABSTRACTORS)), 0.04321747),
    ],
)
def test_the_intervals_are_those_of_the_published_standard_errors(
    found: Coefficient | None, deviation: float
) -> None:
    """Those of a table divide by its 100 items, ours, as his of single answers, by one less; 1.9842 is Student's t for 99."""
    assert found is not None
    width = 1.9842 * deviation * sqrt(100 / 99)
    assert near(found, found.value, found.value - width, found.value + width)


def test_the_interval_of_alpha_is_that_of_leaving_out_each_item_in_turn() -> None:
    """The jackknife needs no formula for the variance; for 30 items it comes near to the one we have."""
    n = FLEISS.total()
    without: list[tuple[int, float]] = []
    for tally, count in FLEISS.items():
        left = reliability.krippendorff_alpha(FLEISS - Counter([tally]))
        assert left is not None
        without.append((count, left.value))
    mean = sum(count * value for count, value in without) / n
    deviation = sqrt(sum(count * (value - mean) ** 2 for count, value in without) * (n - 1) / n)
    found = reliability.krippendorff_alpha(FLEISS)
    assert found is not None
    assert isclose((found.high - found.low) / 2, reliability.student(n - 1) * deviation, rel_tol=0.05)


@pytest.mark.parametrize(
    ("freedom", "percentile"), [(4, 2.7764), (7, 2.3646), (11, 2.2010), (30, 2.0423), (99, 1.9842)]
)
def test_students_t_as_in_the_tables(freedom: int, percentile: float) -> None:
    assert abs(reliability.student(freedom) - percentile) < 1e-3


ALL = (reliability.fleiss_kappa, reliability.gwet_ac1, reliability.krippendorff_alpha)


@pytest.mark.parametrize("items", [{}, {(2, 0): 1}, {(1, 0): 9, (0, 1): 4}, {(0, 0): 3}])
def test_what_cannot_be_told_is_none(items: dict[Tally, int]) -> None:
    assert [measure(items) for measure in ALL] == [None, None, None]
    assert reliability.cohen_kappa({}) is None
    assert reliability.cohen_kappa({("a", "b"): 1}) is None


def test_one_answer_throughout_leaves_only_ac1() -> None:
    assert reliability.cohen_kappa({("a", "a"): 50}) is None
    assert reliability.fleiss_kappa({(2, 0): 50}) is None
    assert reliability.krippendorff_alpha({(2, 0): 50}) is None
    assert reliability.gwet_ac1({(2, 0): 50}) == Coefficient(1.0, 1.0, 1.0)


def test_the_paradox_of_kappa() -> None:
    """Two people who agree on 118 of 125 items, nearly all with one answer: kappa says worse than chance, AC1 does not."""
    skewed = table((118, 5), (2, 0))
    assert near(reliability.cohen_kappa(skewed), -0.0234)
    assert near(reliability.gwet_ac1(of_two(skewed)), 0.9408)


tables = st.dictionaries(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), st.integers(1, 20), max_size=8
)
items_of_many = st.dictionaries(st.tuples(*[st.integers(0, 3)] * 4), st.integers(1, 20), max_size=8)


@given(tables)
def test_who_is_first_and_what_answers_are_called_does_not_matter(found: Table) -> None:
    renamed = {(chr(ord("d") - ord(a)), chr(ord("d") - ord(b))): count for (a, b), count in found.items()}
    turned = {(b, a): count for (a, b), count in found.items()}
    kappa = reliability.cohen_kappa(found)
    for other in (reliability.cohen_kappa(turned), reliability.cohen_kappa(renamed)):
        assert (kappa is None) == (other is None)
        assert kappa is None or other is None or near(other, kappa.value, kappa.low, kappa.high)


@given(items_of_many)
def test_the_order_of_the_answers_does_not_matter_and_every_number_is_one(found: dict[Tally, int]) -> None:
    for measure in ALL:
        value, turned = measure(found), measure({tally[::-1]: count for tally, count in found.items()})
        assert (value is None) == (turned is None)
        if value is not None and turned is not None:
            assert near(turned, value.value, value.low, value.high)
            assert -1 <= value.low <= value.high <= 1  # fails for NaN, too
            assert value.value <= 1 + 1e-12


@given(st.lists(st.sampled_from([(3, 0, 0), (0, 2, 0), (0, 0, 4)]), min_size=2))
def test_perfect_agreement_is_one(items: list[Tally]) -> None:
    for measure in ALL:
        found = measure(Counter(items))
        assert found is None or near(found, 1.0, 1.0, 1.0)
    assert reliability.gwet_ac1(Counter(items)) is not None
