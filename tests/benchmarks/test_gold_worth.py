from pathlib import Path

import pytest

from benchmarks import gold_worth
from benchmarks.scores import GoldError, average_precision

LAB_2024 = """Sentence_id\tText\tclass_label
101\tUnemployment fell by 12 percent to 1.4 million in 2025.\tYes
102\tThank you all very much.\tNo
103\t"He called it ""late"" again."\tNo
"""
DEBATE = "1\tSYSTEM\t(APPLAUSE)\t0\n2\tBRANDT\tWe lost 40,000 jobs in 2024.\t1\n3\tBRANDT\tGood evening.\t0\n"


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    path = tmp_path / "dev.tsv"
    path.write_text(LAB_2024, encoding="utf-8-sig", newline="")
    return path


@pytest.fixture
def debate(tmp_path: Path) -> Path:
    path = tmp_path / "20260101_debate.tsv"
    path.write_text(DEBATE.replace("\n", "\r\n"), encoding="utf-8", newline="")
    return path


def test_the_file_of_2024(lab: Path):
    assert gold_worth.sentences(lab) == [
        ("Unemployment fell by 12 percent to 1.4 million in 2025.", True),
        ("Thank you all very much.", False),
        ('He called it "late" again.', False),
    ]
    assert not gold_worth.is_debate(lab)


def test_a_debate_of_2019(debate: Path):
    assert gold_worth.sentences(debate) == [
        ("(APPLAUSE)", False),
        ("We lost 40,000 jobs in 2024.", True),
        ("Good evening.", False),
    ]
    assert gold_worth.is_debate(debate)
    debate.write_bytes(b"\xef\xbb\xbf" + debate.read_bytes())
    assert gold_worth.is_debate(debate)


def test_sentences_are_ranked_by_the_score_of_their_proposals(lab: Path):
    scores = [gold_worth.worth(sentence) for sentence, _ in gold_worth.sentences(lab)]
    assert scores[0] > max(scores[1:])
    assert gold_worth.worth("") == 0.0
    assert gold_worth.precision(lab) == 1.0


def test_a_checked_sentence_that_the_rules_hold_for_nothing_costs(tmp_path: Path):
    path = tmp_path / "dev.tsv"
    path.write_text(LAB_2024.replace("\tNo\n103", "\tYes\n103"), encoding="utf-8")
    ranked = [(gold_worth.worth(sentence), wanted) for sentence, wanted in gold_worth.sentences(path)]
    assert gold_worth.precision(path) == average_precision(ranked)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("Sentence_id\tText\n1\tWords.\n", "neither the header"),
        ("", "neither the header"),
        (LAB_2024 + "104\tWords.\tPerhaps\n", "line 5"),
        (DEBATE + "4\tBRANDT\t0\n", "line 4"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: str, problem: str):
    path = tmp_path / "x.tsv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GoldError, match=problem):
        gold_worth.sentences(path)
