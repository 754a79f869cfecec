import os
import tracemalloc
from pathlib import Path

import pytest

from benchmarks import text
from benchmarks.measure import Result, Score, line
from workbench.core.text import propose, sentences

SENTENCES = ["The pumps are old.", "Mr. Okland paid 2.8 million crowns."]


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "ud" / "en_gum-ud-test.conllu"
    path.parent.mkdir()
    word = "1\tThe\tthe\tDET\t_\t_\t0\troot\t_\t_\n"
    parts = [
        "# newdoc id = GUM_news_pumps\n",
        *(f"# text = {sentence}\n{word}\n" for sentence in SENTENCES),
        "# newdoc id = GUM_fiction_pumps\n",
        # In this document the gold data ends a sentence where nobody could see it.
        f"# text = The pumps\n{word}\n# text = are old.\n{word}\n",
    ]
    path.write_text("".join(parts), encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    article = "The pumps are old, the harbour master said on Tuesday.\n"
    for folder in ("text", "attributions"):
        (tmp_path / "dev" / folder).mkdir(parents=True)
    (tmp_path / "dev" / "text" / "a.txt").write_text(article, encoding="utf-8")
    lines = "T1\tContent 0 17\tThe pumps are old\nT2\tSource 19 37\tthe harbour master\nT3\tCue 38 42\tsaid\n"
    events = "E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n"
    (tmp_path / "dev" / "attributions" / "a_4b22.ann").write_text(lines + events, encoding="utf-8")
    return tmp_path / "dev"


@pytest.fixture
def debates(tmp_path: Path) -> Path:
    folder = tmp_path / "debates"
    folder.mkdir()
    (folder / "1.tsv").write_text(
        "1\tB\tWe lost 40,000 jobs in 2024.\t1\n2\tB\tGood evening.\t0\n", encoding="utf-8"
    )
    (folder / "2.tsv").write_text(
        "1\tB\tWe lost 40,000 jobs in 2024.\t0\n2\tB\tGood evening.\t1\n", encoding="utf-8"
    )
    return folder


def test_every_set_is_scored(treebank: Path, corpus: Path, debates: Path):
    gold = text.Gold((treebank.parent,), (corpus,), (debates,))
    found = {score.name: (round(score.value, 3), score.goal) for score in text.scores(gold)}
    # Documents: two ends of two right; one right of one found and two wanted.
    assert found["en_gum-ud-test: news, interviews F1"] == (1.0, "at least 0.955")
    assert found["en_gum-ud-test: sentence ends F1"] == (round(2 * 3 / (3 + 4), 3), "")
    assert found["en_gum-ud-test: inside paragraphs F1"] == (round(2 * 1 / (1 + 2), 3), "")
    assert found["PolNeAR dev: all kinds, F1"] == (1.0, "at least 0.60")
    assert found["PolNeAR dev: source right"] == (1.0, "at least 0.90")
    # The article has no direct quotation, so there is nothing to say about them.
    assert not [name for name in found if "direct" in name]
    # The first debate ranks its one sentence first, the second ranks it last of two.
    assert found["CLEF-2019, 2 debates: MAP"] == ((1.0 + 0.5) / 2, "")


def test_the_goal_stands_beside_the_treebank_that_it_is_for(treebank: Path):
    other = treebank.rename(treebank.with_name("en_ewt-ud-test.conllu"))
    first, second = text.scores(text.Gold(ud=(other,)))
    assert (first.goal, second.goal) == ("at least 0.85", "")


def test_the_program_prints_a_table(treebank: Path, debates: Path, capsys: pytest.CaptureFixture[str]):
    assert (
        text.main(["--ud", str(treebank), "--checkthat", str(debates / "1.tsv"), str(debates / "2.tsv")]) == 0
    )
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split() == ["ours", "ms", "floor", "ms", "ratio", "goal"]
    assert [line.split("  ")[0] for line in lines] == [
        "en_gum-ud-test: news, interviews F1",
        "en_gum-ud-test: sentence ends F1",
        "en_gum-ud-test: inside paragraphs F1",
        "CLEF-2019, 2 debates: MAP",
    ]


@pytest.mark.parametrize("option", ["--ud", "--polnear", "--checkthat"])
def test_a_path_that_is_not_there_is_said(option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert text.main([option, str(tmp_path / "nowhere")]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_paths_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    for name in ("UD", "POLNEAR", "CHECKTHAT"):
        monkeypatch.delenv(f"WORKBENCH_GOLD_{name}", raising=False)
    assert text.from_environment() == text.Gold()
    monkeypatch.setenv("WORKBENCH_GOLD_UD", f"{tmp_path / 'a'}{os.pathsep}{tmp_path / 'b'}")
    assert text.from_environment() == text.Gold(ud=(tmp_path / "a", tmp_path / "b"))


def test_the_measured_text_has_its_size_and_is_news():
    made = text.article(20_000)
    assert len(made) == 20_000
    assert len(sentences.split(made, "en")) > 100
    assert "fourteen months" in made
    # No paragraph with numbers comes twice, so that nothing is measured that was only remembered.
    numbered = [part for part in made.split("\n\n") if any(sign.isdigit() for sign in part)]
    assert len(set(numbered)) > 0.9 * len(numbered)


def test_speed_is_set_beside_the_floor():
    *steps, memory = text.speed(10_000)
    assert all(isinstance(step, Result) and step.ours > step.floor > 0 for step in steps)
    assert isinstance(memory, Score)
    assert memory.value > 1


def test_a_long_text_needs_at_most_ten_times_its_size():
    article = text.article(60_000)
    propose.propose(article[:20_000], language="en")
    tracemalloc.start()
    found = propose.propose(article, language="en")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) > 500
    assert peak < 10 * len(article)


def test_lines_of_results_and_scores():
    assert line(Result("one verdict", 0.002, 0.001, 2.2)).split() == [
        "one",
        "verdict",
        "2.0",
        "1.0",
        "2.00",
        "at",
        "most",
        "2.2",
    ]
    assert line(Score("F1", 0.9556, "at least 0.95")).split() == ["F1", "0.956", "at", "least", "0.95"]
