"""`workbench claim import`: what it prints, what it leaves alone."""

from pathlib import Path

import pytest

from tests.core.intake import lists

LIST = (
    "Statement;Verdict;Reason;Reviewer;Comment;URL\n"
    "The harbour of Valbruk held 412 boats at the end of 2024;sourced;The register;Noor;Look again;https://a.example/x\n"
    "The harbour of Valbruk held 414 boats at the end of 2024;;;;;\n"
    "About 1,200 visitors came in May;contested;;;;\n"
    "Nothing of the kind was ever said;;;;;\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="cp1252")
    return path


def article_of(cli, review: Path) -> str:
    return cli.json("articles", review)["articles"][0]["id"]


def test_the_answer_has_the_keys_of_the_contract(cli, review: Path, listed: Path) -> None:
    answer = cli.json("claim", "import", review, article_of(cli, review), listed, reviewer="Ana")
    assert set(answer) == {"placed", "known", "rows"}
    assert answer["placed"] == 2
    assert [row["anchor"] for row in answer["rows"]] == ["exact", "changed", "exact", "lost"]
    assert [row["row"] for row in answer["rows"]] == [2, 3, 4, 5]
    first, second, *_ = answer["rows"]
    assert set(first) == {"row", "words", "anchor", "claim", "why", "found"}
    assert (second["claim"], second["why"]) == (None, "number 414 -> 412")
    assert second["found"] == "The harbour of Valbruk held 412 boats at the end of 2024"
    claims = {claim["id"]: claim for claim in cli.json("claims", review)["claims"]}
    assert claims[first["claim"]]["quote"].startswith("The harbour of Valbruk held 412 boats")
    assert claims[first["claim"]]["evidence"] == 1
    assert not any(claim["verdicts"] for claim in claims.values())


def test_again_it_adds_nothing_and_undo_takes_all_back(cli, review: Path, listed: Path) -> None:
    before = cli.json("claims", review)
    article = article_of(cli, review)
    cli.fine("claim", "import", review, article, listed, reviewer="Ana")
    head = cli.json("verify", review)["head"]
    again = cli.json("claim", "import", review, article, listed, reviewer="Ana")
    assert (again["placed"], again["known"]) == (2, 2)
    assert cli.json("verify", review)["head"] == head
    assert cli.json("undo", review, reviewer="Ana") == {"undone": "Import 2 claims from list.csv"}
    assert cli.json("claims", review) == before


def test_people_read_the_rows_that_were_not_placed_on_standard_error(cli, review: Path, listed: Path) -> None:
    result = cli("claim", "import", review, article_of(cli, review), listed, reviewer="Ana")
    assert result.exit_code == 0
    assert result.stdout.startswith("Import 2 claims from list.csv. Rows: 2 placed, ")
    assert result.stdout.endswith("2 not placed.\n")
    changed, lost = result.stderr.splitlines()
    words = "The harbour of Valbruk held {} boats at the end of 2024"
    assert (
        changed == f"row 3, changed: “{words.format(414)}”: number 414 -> 412; found: “{words.format(412)}”"
    )
    assert lost == "row 5, lost: “Nothing of the kind was ever said”: nothing in the text is like it"


def test_verdicts_are_taken_only_with_the_option(cli, review: Path, listed: Path) -> None:
    article = article_of(cli, review)
    cli.fine("claim", "import", review, article, listed, "--verdicts", reviewer="Ana")
    given = [claim["verdicts"] for claim in cli.json("claims", review)["claims"] if claim["verdicts"]]
    assert [(each["reviewer"], each["verdict"], each["reason"]) for (each,) in given] == [
        ("Ana", "sourced", "The register"),
        ("Ana", "contested", ""),
    ]


def test_annotations_come_in_the_same_way(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "annotations.jsonld"
    path.write_bytes(
        lists.written(
            [lists.annotation("About 1,200 visitors came in May", "", " and 14 ferries were cancelled")]
        )
    )
    answer = cli.json("claim", "import", review, article_of(cli, review), path, reviewer="Ana")
    assert answer["rows"][0]["anchor"] == "exact"


def test_a_list_without_statements_is_refused_and_changes_nothing(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Name,Amount\nAna,5\n", encoding="utf-8")
    head = cli.json("verify", review)["head"]
    line = cli.refused("claim", "import", review, article_of(cli, review), path, reviewer="Ana")
    assert "“Name”, “Amount”" in line
    assert cli.json("verify", review)["head"] == head
    assert "Nobody is named" in cli.refused("claim", "import", review, article_of(cli, review), path)


def test_an_encoding_can_be_named(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("quote,note\nThe Café Bœuf on the quay,é\n".encode("utf-16-le"))
    arguments = ("claim", "import", review, article_of(cli, review), path)
    assert cli.json(*arguments, "--encoding", "utf-16-le", reviewer="Ana")["placed"] == 1
    assert "encoding klingon is not known" in cli.refused(*arguments, "--encoding", "klingon", reviewer="Ana")


def test_a_limit_is_set_for_one_call(cli, review: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_text(LIST + ";;;;" + "x" * 1_100_000 + ";\n", encoding="cp1252")
    call = ("claim", "import", review, article_of(cli, review), large)
    refused = cli(*call, "--allow", "article_mb=1", reviewer="Ana")
    assert refused.exit_code == 2
    assert "larger than 1 MB" in refused.stderr
    assert "more than 1,000,000 characters" in cli(*call, reviewer="Ana").stderr
    few = (*call[:-1], tmp_path / "few.csv")
    few[-1].write_text("quote\nThe Café Bœuf on the quay\nno such words\n", encoding="utf-8")
    said = cli.refused(*few, "--allow", "list_rows=1", reviewer="Ana")
    assert "more than 1 rows" in said
    assert "raise the limit in the settings" in said
    assert cli.json(*few, "--allow", "list_rows=2", reviewer="Ana")["placed"] == 1
