import os
import random
from pathlib import Path

import pytest

from benchmarks import carried
from benchmarks.carried import Article, Count
from workbench.core.model import Anchor, Span
from workbench.core.text.anchor import Carried

TEXT = (
    "Ann Berg counted 40 boats in May 2019. Snow fell on the hills of Orrin.\n\n"
    "The council closed 5 lamps near the harbour. It was built in 1961.\n\n"
    "The ferry came home at six. 渡船每天运送四百人。"
)
KEPT = [Span(0, 38), Span(TEXT.index("The council"), TEXT.index(" It was"))]


def test_kept_stretches_stand_where_it_says_and_other_words_change() -> None:
    versions = [carried.changed(TEXT, KEPT, random.Random(seed)) for seed in range(40)]
    for new, places in versions:
        assert [new[span.start : span.end] for span in places] == [
            TEXT[span.start : span.end] for span in KEPT
        ]
    assert len({new for new, _ in versions}) > 30
    assert len({tuple(places) for _, places in versions}) > 3, "paragraphs move"
    whole = [Span(0, len(paragraph)) for paragraph in TEXT.split("\n\n")[:1]]
    assert all(carried.changed(TEXT, whole, random.Random(seed))[1] for seed in range(5))


def test_what_is_carried_noted_and_lost_is_counted() -> None:
    article = Article(TEXT, "en", tuple(KEPT))
    assert carried.counted(article, 1.0, random.Random(1)) == Count(kept=2, carried=2)
    assert carried.counted(Article(TEXT, "en", ()), 1.0, random.Random(1)) == Count()
    here, there = Span(0, 5), Span(5, 9)
    found = [
        Carried(here, Anchor.EXACT),
        Carried(here, Anchor.MOVED, ("a doubt",)),
        Carried(there, Anchor.MOVED),
        Carried(here, Anchor.CHANGED, ("words",)),
        Carried(None, Anchor.LOST),
    ]
    assert carried.tally(found, [here] * 5) == Count(kept=5, carried=3, noted=1, wrong=1)


def test_the_samples_are_scored_by_density_and_language() -> None:
    found = {score.name: score for score in carried.scores(carried.samples(), rounds=1)}
    for density in ("10%", "30%", "50%", "100%"):
        assert found[f"{density} of the claims kept: carried"].goal == carried.GOAL
        for language in ("ar", "de", "en", "es", "fr", "pt", "zh"):
            assert 0 <= found[f"{density} of the claims kept, {language}: carried"].value <= 1
    assert found["100% of the claims kept: carried"].value >= 0.95
    assert found["claims carried to another place"].value == 0


def test_any_texts_are_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "texts"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "inner" / "b.md").write_text(f"# Lamps\n\n{TEXT}", encoding="utf-8")
    assert len(list(carried.articles([folder, folder / "a.txt"]))) == 3
    assert carried.main(["--texts", str(folder)]) == 0
    assert "of the claims kept: carried" in capsys.readouterr().out
    assert carried.main(["--texts", str(tmp_path / "none.txt")]) == 1
    assert "none.txt" in capsys.readouterr().err


def test_the_environment_names_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_GOLD_TEXTS", os.pathsep.join((str(tmp_path), "", "a.txt")))
    assert carried.from_environment() == [tmp_path, Path("a.txt")]
    monkeypatch.delenv("WORKBENCH_GOLD_TEXTS")
    assert carried.from_environment() == []
