"""The commands on versions, from import to the last claim in the queue."""

from pathlib import Path

import pytest


@pytest.fixture
def corrected(cli, review: Path, article: Path, tmp_path: Path) -> Path:
    """The review with a second version of its article: one number changed, one sentence gone."""
    text = article.read_text("utf-8").replace("412 boats", "421 boats")
    text = text.replace(" Is that enough to live on?", "").replace(
        "The county assembly voted", "In the end the county assembly voted"
    )
    later = tmp_path / "later.txt"
    later.write_text(text, "utf-8")
    claim = next(each for each in cli.json("claims", review)["claims"] if "14 ferries" in each["quote"])
    cli.fine("mark", review, claim["id"], "sourced", "--reason", "the timetable", reviewer="Ana")
    (imported,) = cli.json("import", review, later, "--version-of", claim["article"], reviewer="Ana")[
        "articles"
    ]
    assert (imported["version"], imported["version_of"]) == (2, claim["article"])
    assert imported["family"] == claim["article"]
    return review


def article_of(cli, file: Path) -> str:
    return cli.json("articles", file)["articles"][0]["id"]


def test_a_copy_names_the_article_that_it_looks_like(
    cli, review: Path, article: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text("Our own headline\n\n" + article.read_text("utf-8").replace("412", "421"), "utf-8")
    other = tmp_path / "other.txt"
    other.write_text(
        "Snow fell on the hills all night. " * 2 + "Nobody in the valley had a spade, said Dag Holm.", "utf-8"
    )
    known = article_of(cli, review)
    found = cli.json("import", review, copy, other, reviewer="Ana")["articles"]
    assert [(each["version_of"], each["family"]) for each in found] == [(None, known), (None, None)]


def test_compare(cli, corrected: Path, review: Path) -> None:
    statements = cli.json("compare", corrected, article_of(cli, corrected))["statements"]
    changes = [each["change"] for each in statements]
    assert changes.count("dropped") == 1
    assert changes.count("reworded") == 2
    number = next(each for each in statements if each["why"] == ["number 412 -> 421"])
    assert number["old"]["start"] == number["new"]["start"]
    assert "number 412 -> 421" in cli.fine("compare", corrected, article_of(cli, corrected))


def test_compare_needs_two_versions(cli, review: Path) -> None:
    result = cli("compare", review, article_of(cli, review))
    assert result.exit_code == 2
    assert "one version" in result.stderr


def test_the_queue_is_worked_off(cli, corrected: Path) -> None:
    known = article_of(cli, corrected)
    waiting = cli.json("queue", corrected, known)["queue"]
    boats = next(each for each in waiting if each["why"] == ["number 412 -> 421"])
    assert boats["anchor"] == "changed"
    assert "421 boats" in boats["words"]
    assert boats["claim"][:8] in cli.fine("queue", corrected, known)
    placed = cli.json("place", corrected, boats["claim"], *boats["place"].values(), reviewer="Ana")
    assert placed["quote"] == boats["words"]
    rest = [each["claim"] for each in waiting if each is not boats]
    assert rest
    assert cli.json("dismiss", corrected, *rest, reviewer="Ana") == {"changed": len(rest)}
    assert cli.json("queue", corrected, known) == {"queue": []}
    cli.fine("undo", corrected, reviewer="Ana")
    assert len(cli.json("queue", corrected, known)["queue"]) == len(rest)


def test_verdicts_are_taken_over_for_unchanged_words_only(cli, corrected: Path) -> None:
    found = cli.json("claims", corrected)["claims"]
    ferries = next(each for each in found if "14 ferries" in each["quote"])
    assert ferries["verdict"] == "open"
    assert cli.json("inherit", corrected, ferries["id"], reviewer="Ana") == {"changed": 1}
    after = {each["id"]: each for each in cli.json("claims", corrected)["claims"]}[ferries["id"]]
    assert [(each["verdict"], each["reason"]) for each in after["verdicts"]] == [("sourced", "the timetable")]
    boats = next(each for each in found if "421 boats" in each["quote"])
    result = cli("inherit", corrected, boats["id"], reviewer="Ana")
    assert result.exit_code == 2
    assert "not carried" in result.stderr
