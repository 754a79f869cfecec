import pytest

from benchmarks.scores import Tally, average_precision, compared


def test_precision_recall_and_f1():
    tally = compared({1, 2, 3, 4}, {2, 4, 9})
    assert (tally.precision, tally.recall) == (2 / 4, 2 / 3)
    assert tally.f1 == pytest.approx(2 * 0.5 * (2 / 3) / (0.5 + 2 / 3))


def test_tallies_of_several_texts_are_summed_before_they_are_divided():
    total = Tally(1, 1, 1) + Tally(0, 3, 1)
    assert (total.precision, total.recall) == (0.25, 0.5)


def test_nothing_found_and_nothing_wanted():
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)
    assert Tally(0, 0, 5).f1 == 0.0


def test_average_precision_by_hand():
    # Relevant at ranks 1, 3 and 6: (1/1 + 2/3 + 3/6) / 3.
    ranked = [(0.9, True), (0.8, False), (0.7, True), (0.4, False), (0.3, False), (0.1, True)]
    assert average_precision(ranked) == pytest.approx((1 + 2 / 3 + 3 / 6) / 3)
    assert average_precision(ranked[::-1]) == average_precision(ranked)


def test_items_of_one_score_share_a_rank_whatever_their_order():
    same = [(0.5, False), (0.5, True), (0.5, False), (0.5, True)]
    assert average_precision(same) == average_precision(same[::-1]) == 0.5


def test_average_precision_without_anything_relevant():
    assert average_precision([(0.3, False)]) == 0.0
    assert average_precision([]) == 0.0
