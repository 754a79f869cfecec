from pathlib import Path

import pytest

from benchmarks import gold_quotations
from benchmarks.gold_quotations import Annotated, Content
from benchmarks.scores import GoldError, Tally

TEXT = """The pumps are old.

“We have replaced every pump in the 😀 harbour,” said Runa Aasgaard, who heads the county’s transport office.

The company said that it had offered seven million crowns to the county.

Nobody asked the sailors about it.
"""
QUOTED = "“We have replaced every pump in the 😀 harbour,”"
REPORTED = "that it had offered seven million crowns to the county"


class Notes:
    """The lines of a brat file on a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.bound = 0
        self.events = 0

    def mark(self, role: str, *words: str) -> str:
        starts = [self.text.index(part) for part in words]
        where = ";".join(f"{start} {start + len(part)}" for start, part in zip(starts, words, strict=True))
        self.bound += 1
        self.lines.append(f"T{self.bound}\t{role} {where}\t{' '.join(words)}")
        return f"{role}:T{self.bound}"

    def attribution(self, *parts: str) -> None:
        self.events += 1
        self.lines.append(f"E{self.events}\t{' '.join(parts)}")


def corpus(
    folder: Path, notes: Notes, name: str = "harbour_2026-11-02_pumps", annotator: str = "_4b22"
) -> Path:
    (folder / "text").mkdir(parents=True, exist_ok=True)
    (folder / "attributions").mkdir(exist_ok=True)
    (folder / "text" / f"{name}.txt").write_text(notes.text, encoding="utf-8", newline="")
    lines = "\n".join(notes.lines) + "\n"
    (folder / "attributions" / f"{name}{annotator}.ann").write_text(lines, encoding="utf-8")
    return folder


def two_attributions(text: str = TEXT) -> Notes:
    notes = Notes(text)
    notes.attribution(
        notes.mark("Content", QUOTED), notes.mark("Cue", "said"), notes.mark("Source", "Runa Aasgaard")
    )
    notes.attribution(
        notes.mark("Content", REPORTED),
        notes.mark("Cue", "said that"[:4]),
        notes.mark("Source", "The company"),
    )
    return notes


def test_attributions_are_read_with_code_point_offsets(tmp_path: Path):
    (article,) = gold_quotations.articles(corpus(tmp_path, two_attributions()))
    assert article.text == TEXT
    assert [TEXT[content.start : content.end] for content in article.contents] == [QUOTED, REPORTED]
    assert [TEXT[start:end] for content in article.contents for start, end in content.sources] == [
        "Runa Aasgaard",
        "The company",
    ]
    assert article.misfits == 0


def test_line_ends_count_in_the_offsets(tmp_path: Path):
    text = TEXT.replace("\n", "\r\n")
    (article,) = gold_quotations.articles(corpus(tmp_path, two_attributions(text)))
    assert [text[content.start : content.end] for content in article.contents] == [QUOTED, REPORTED]


def test_several_stretches_second_roles_and_other_lines(tmp_path: Path):
    notes = Notes(TEXT)
    content = notes.mark("Content", "The pumps", "are old")
    other = notes.mark("Content", "Nobody").replace("Content", "Content2")
    notes.attribution(content, other)
    notes.lines += [
        "#1\tAnnotatorNotes T1\tnot sure",
        "A1\tNegated E1",
        "*\tEquiv T1 T2",
        "T9\tDiscard 0 3\tThe",
    ]
    (article,) = gold_quotations.articles(corpus(tmp_path, notes))
    spans = [TEXT[content.start : content.end] for content in article.contents]
    assert spans == ["The pumps", "are old", "Nobody"]
    assert all(content.sources == () for content in article.contents)


def test_annotations_that_do_not_fit_are_left_out_and_counted(tmp_path: Path):
    notes = two_attributions()
    notes.lines[0] = notes.lines[0].replace("Content 20", "Content 21")
    (article,) = gold_quotations.articles(corpus(tmp_path, notes))
    assert article.misfits == 1
    assert [TEXT[content.start : content.end] for content in article.contents] == [REPORTED]


def test_an_article_with_two_annotators_counts_once(tmp_path: Path):
    corpus(tmp_path, two_attributions())
    corpus(tmp_path, Notes(TEXT), annotator="_6b86")
    (article,) = gold_quotations.articles(tmp_path)
    assert len(article.contents) == 2


def test_what_is_no_part_of_the_corpus_is_refused(tmp_path: Path):
    with pytest.raises(GoldError, match="no attributions"):
        list(gold_quotations.articles(tmp_path))
    corpus(tmp_path, two_attributions())
    (tmp_path / "text" / "harbour_2026-11-02_pumps.txt").unlink()
    with pytest.raises(GoldError, match="is missing"):
        list(gold_quotations.articles(tmp_path))


@pytest.mark.parametrize(
    ("text", "words", "direct"),
    [
        ("He said, “It is late.”", "“It is late.”", True),
        ("He said, “It is late.”", "It is late.", True),
        ("“It is late”, he said", "“It is late”,", True),
        ('He said, "It is late."', '"It is late."', True),
        ("“One.\n\n“Two,” he said", "“One.\n\n“Two,”", True),
        ('"One.\n\n"Two," he said', '"One.\n\n"Two,"', True),
        ("He spoke of “one” and “two”", "“one” and “two”", False),
        ('He spoke of "one" and "two"', '"one" and "two"', False),
        ("He said that it was “late”", "that it was “late”", False),
        ("He said it was late", "it was late", False),
    ],
)
def test_what_counts_as_direct(text: str, words: str, direct: bool):
    start = text.index(words)
    assert gold_quotations.is_direct(text, Content(start, start + len(words), (), ())) is direct


def test_the_score_of_one_article(tmp_path: Path):
    (article,) = gold_quotations.articles(corpus(tmp_path, two_attributions()))
    scored = gold_quotations.scored(article)
    assert scored.direct_recall == Tally(1, 0, 1)
    assert scored.direct_precision == Tally(1, 1, 0)
    assert scored.spans == Tally(2, 2, 2)
    assert scored.sources == Tally(2, 2, 2)
    # The corpus counts the "that" to the reported words, the program does not.
    assert scored.words == Tally(17, 17, 18)


def test_missed_and_invented_quotations_count(tmp_path: Path):
    notes = Notes(TEXT)
    notes.attribution(notes.mark("Content", "The pumps are old"), notes.mark("Source", "Runa Aasgaard"))
    (article,) = gold_quotations.articles(corpus(tmp_path, notes))
    scored = gold_quotations.scored(article)
    assert scored.spans == Tally(0, 2, 1)
    assert scored.direct_precision == Tally(0, 1, 0)
    assert scored.words.right == 0


def test_stretches_that_share_less_than_half_of_their_words_are_not_the_same(tmp_path: Path):
    notes = Notes(TEXT)
    notes.attribution(
        notes.mark("Content", "the 😀 harbour,” said Runa Aasgaard, who heads the county’s transport office")
    )
    (article,) = gold_quotations.articles(corpus(tmp_path, notes))
    scored = gold_quotations.scored(article)
    assert scored.words.right == 2
    assert scored.spans == Tally(0, 2, 1)


def test_a_wrong_source_is_wrong_and_a_name_told_elsewhere_is_right():
    text = TEXT
    start = text.index(QUOTED)
    elsewhere = text.index("Nobody")

    def sources(*places: tuple[int, int]) -> Tally:
        content = Content(start, start + len(QUOTED), places, ())
        return gold_quotations.scored(Annotated("x", text, (content,))).sources

    assert sources((elsewhere, elsewhere + 6)) == Tally(0, 1, 1)
    name = text.index("Aasgaard")
    assert sources((name, name + 8)) == Tally(1, 1, 1)
    assert sources() == Tally(0, 0, 0)


def test_a_pronoun_as_source_is_judged_by_its_cue():
    text = (
        "“We have replaced every pump in the harbour,” said Runa Aasgaard on Tuesday.\n\n"
        "“We have tested the ship for six whole weeks,” she said later."
    )
    begin, she = text.rindex("“"), text.index("she said")
    cue = she + 4

    def sources(cue_at: int) -> Tally:
        content = Content(begin, text.rindex("”") + 1, ((she, she + 3),), ((cue_at, cue_at + 4),))
        return gold_quotations.scored(Annotated("x", text, (content,))).sources

    assert sources(cue) == Tally(1, 1, 1)
    assert sources(text.index("said Runa")) == Tally(0, 1, 1)
