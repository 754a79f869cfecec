from pathlib import Path

import pytest

from benchmarks import gold_sentences
from benchmarks.scores import GoldError, Tally


def token(number: str, form: str, misc: str = "_") -> str:
    return f"{number}\t{form}\t{form}\tX\t_\t_\t0\troot\t_\t{misc}"


SAMPLE = "\n".join(
    [
        "# newdoc id = harbour_news_1",
        "# sent_id = 1",
        "# newpar id = 1-p1",
        "# text = The pump doesn't work.",
        token("1", "The"),
        token("2", "pump"),
        token("3-4", "doesn't"),
        token("3", "does", "SpaceAfter=No"),
        token("4", "n't"),
        token("5", "work", "SpaceAfter=No"),
        token("5.1", "at_all"),
        token("6", ".", "Gloss=stop"),
        "",
        "# text = Mr. Okland bought two.",
        token("1-4", "Mr. Okland bought two."),
        token("1", "Mr."),
        token("2", "Okland"),
        token("3", "bought", "SpaceAfter=No"),
        token("4", "two.", "SpaceAfter=No"),
        "",
        "# newpar",
        "# text = They cost 2.8 million crowns.",
        token("1", "They", "SpaceAfter=No|Gloss=they"),
        "",
        "# text = Nobody paid.",
        token("1", "Nobody"),
        "",
        "# newdoc id = harbour_2",
        "# text = No rain fell.",
        token("1", "No"),
    ]
)


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "en_almen-ud-test.conllu"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def test_the_running_text_is_made_again(treebank: Path):
    first, second = gold_sentences.documents(treebank)
    assert first.name == "harbour_news_1"
    assert first.text == (
        "The pump doesn't work. Mr. Okland bought two.\n\nThey cost 2.8 million crowns.Nobody paid."
    )
    assert sorted(first.ends) == [
        first.text.index(part) + len(part) for part in ("work.", "two.", "ns.", "paid.")
    ]
    assert first.paragraph_ends == {first.text.index("\n\n"), len(first.text)}
    assert (second.name, second.text, second.ends) == ("harbour_2", "No rain fell.", {13})


def test_ends_are_compared_all_and_inside_paragraphs(tmp_path: Path):
    path = tmp_path / "en.conllu"
    path.write_text(SAMPLE.replace("SpaceAfter=No|Gloss=they", "_"), encoding="utf-8")
    tallies = [gold_sentences.boundaries(document) for document in gold_sentences.documents(path)]
    assert tallies == [(Tally(4, 4, 4), Tally(2, 2, 2)), (Tally(1, 1, 1), Tally(0, 0, 0))]


def test_a_wrong_and_a_missing_end_count(tmp_path: Path):
    path = tmp_path / "en.conllu"
    # To the gold data "two" ends a sentence, and "work." does not.
    lines = [
        "# text = The pump doesn't work. Mr. Okland bought two",
        token("1", "The"),
        "",
        "# text = of them.",
        token("1", "of"),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    (document,) = gold_sentences.documents(path)
    ends, inside = gold_sentences.boundaries(document)
    assert ends == Tally(1, 2, 2)
    assert inside == Tally(0, 1, 1)


def test_the_last_written_token_says_whether_a_blank_follows(tmp_path: Path):
    path = tmp_path / "en.conllu"
    # Neither the words inside of "can't" nor a word that is only understood stand in the text.
    lines = ["# text = I can't", token("1", "I"), token("2-3", "can't", "SpaceAfter=No"), token("2", "ca")]
    lines += [token("3", "n't"), token("3.1", "go"), "", "# text = stay.", token("1", "stay."), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    (document,) = gold_sentences.documents(path)
    assert (document.text, document.ends) == ("I can'tstay.", {7, 12})


def test_chinese_without_blanks(tmp_path: Path):
    path = tmp_path / "zh.conllu"
    path.write_text(
        f"# text = 水位上升。\n{token('1', '水位', 'SpaceAfter=No')}\n\n# text = 桥关闭了。\n{token('1', '桥')}\n\n",
        encoding="utf-8",
    )
    (document,) = gold_sentences.documents(path)
    assert document.text == "水位上升。桥关闭了。"
    assert gold_sentences.boundaries(document) == (Tally(2, 2, 2), Tally(1, 1, 1))


def test_what_is_no_treebank_is_refused(tmp_path: Path):
    path = tmp_path / "x.conllu"
    path.write_text("Just some words.\n", encoding="utf-8")
    with pytest.raises(GoldError, match=r"line 1.*ten columns"):
        list(gold_sentences.documents(path))
    path.write_text(f"# sent_id = 1\n{token('1', 'The')}\n\n", encoding="utf-8")
    with pytest.raises(GoldError, match="no '# text'"):
        list(gold_sentences.documents(path))
    path.write_text("", encoding="utf-8")
    assert list(gold_sentences.documents(path)) == []
