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


def test_claims_say_how_they_were_found_again_and_which_wait(cli, corrected: Path, review: Path) -> None:
    known = article_of(cli, corrected)
    text = cli.fine("text", corrected, known)
    newest = cli.json("claims", corrected)["claims"]
    assert {each["anchor"] for each in newest} == {"exact", "moved"}
    assert all(text[each["start"] : each["end"]] == each["quote"] for each in newest)
    boats = next(
        each for each in cli.json("queue", corrected, known)["queue"] if "412 boats" in each["quote"]
    )
    everything = cli.json("claims", corrected, "--all-versions", "--article", known)["claims"]
    assert [each["id"] for each in everything if each["version"] == 2] == [each["id"] for each in newest]
    older = {each["id"]: each for each in everything if each["version"] == 1}
    assert older
    assert {each["anchor"] for each in older.values()} <= {"changed", "ambiguous", "lost"}
    first = cli.fine("text", corrected, known, "--version", 1)
    assert all(first[each["start"] : each["end"]] == each["quote"] for each in older.values())
    assert older[boats["claim"]]["quote"] == boats["quote"]
    assert [
        each["id"] for each in cli.json("claims", corrected, "--all-versions", "--search", "412")["claims"]
    ] == [boats["claim"]]
    assert " changed" in cli.fine("claims", corrected, "--all-versions")


def test_a_verdict_on_changed_words_is_stale_and_shown_in_two_lines(
    cli, review: Path, article: Path, tmp_path: Path
) -> None:
    boats = next(each for each in cli.json("claims", review)["claims"] if "412 boats" in each["quote"])
    cli.fine("mark", review, boats["id"], "sourced", "--reason", "counted", reviewer="Ana")
    later = tmp_path / "later.txt"
    later.write_text(article.read_text("utf-8").replace("412 boats", "421 boats"), "utf-8")
    cli.fine("import", review, later, "--version-of", boats["article"], reviewer="Ana")
    (waiting,) = [
        each for each in cli.json("queue", review, boats["article"])["queue"] if each["claim"] == boats["id"]
    ]
    assert waiting["diff"] == [f"- {boats['quote']}", f"+ {boats['quote'].replace('412', '421')}"]
    assert (waiting["start"], waiting["end"], waiting["version"]) == (boats["start"], boats["end"], 1)
    given = {"reviewer": "Ana", "verdict": "sourced", "reason": "counted", "stale": True}
    assert [{key: each[key] for key in given} for each in waiting["verdicts"]] == [given]
    shown = cli.fine("queue", review, boats["article"]).splitlines()
    at = next(number for number, line in enumerate(shown) if line.startswith(boats["id"][:8]))
    assert shown[at].endswith("number 412 -> 421")
    assert shown[at + 1 : at + 4] == [*(f"  {line}" for line in waiting["diff"]), "  sourced by Ana, stale"]
    (listed,) = cli.json("claims", review, "--all-versions", "--search", "412")["claims"]
    assert [each["stale"] for each in listed["verdicts"]] == [True]
    assert {each["verdict"] for each in cli.json("claims", review)["claims"] if "421" in each["quote"]} == {
        "open"
    }


def test_two_articles_of_a_family_stand_side_by_side(
    cli, review: Path, article: Path, tmp_path: Path
) -> None:
    known = article_of(cli, review)
    copy = tmp_path / "copy.txt"
    copy.write_text(article.read_text("utf-8").replace("412 boats", "421 boats"), "utf-8")
    (imported,) = cli.json("import", review, copy, reviewer="Ana")["articles"]
    assert (imported["family"], imported["version_of"]) == (known, None)
    found = cli.json("compare", review, known, imported["id"])
    changes = [each["change"] for each in found["statements"]]
    assert (changes.count("reworded"), set(changes)) == (1, {"unchanged", "reworded"})
    assert found["new_sha256"] == imported["text_sha256"] != found["old_sha256"]
    assert "number 412 -> 421" in cli.fine("compare", review, known, imported["id"])
    back = cli.json("compare", review, imported["id"], known)
    assert (back["old_sha256"], back["new_sha256"]) == (found["new_sha256"], found["old_sha256"])
