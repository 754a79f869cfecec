"""Origins of evidence on the command line."""

from pathlib import Path

import pytest

from tests.core.text.test_shingles import AGENCY, OTHER, OWN

STORIES = {"post": f"Lund (Reuters) - {AGENCY}", "herald": f"{AGENCY} {OWN}", "storm": OTHER}


@pytest.fixture
def kept(cli, review: Path, tmp_path: Path) -> dict[str, str]:
    """The ids of three pieces of evidence; two print one story."""
    ids: dict[str, str] = {}
    for name, text in STORIES.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        ids[name] = cli.json("evidence", "add", review, path, "--title", name, reviewer="Ana")["id"]
    return ids


def test_a_proposal_is_accepted(cli, review: Path, kept: dict[str, str]) -> None:
    found = cli.json("evidence", "origins", review)
    assert {name: found[name] for name in ("pieces", "named", "unknown", "origins")} == {
        "pieces": 3,
        "named": 0,
        "unknown": 3,
        "origins": [],
    }
    (proposal,) = found["proposals"]
    assert set(proposal["evidence"]) == {kept["post"], kept["herald"]}
    assert (proposal["name"], proposal["agency"]) == ("Reuters", "Reuters")
    (tie,) = proposal["ties"]
    assert tie["share"] > 0.9
    assert (tie["unit"], tie["passage"][:8]) == ("words", AGENCY[:8])
    said = cli.fine("evidence", "origins", review)
    assert "Proposed 1: 2 pieces, perhaps from Reuters" in said
    assert "words in a row: “The port of Lund" in said
    answer = cli.json(
        "evidence",
        "same",
        review,
        kept["post"][:8],
        kept["herald"][:8],
        "--origin",
        "Reuters",
        reviewer="Ana",
    )
    assert answer == {"changed": 2, "pieces": 3, "named": 1, "unknown": 1}
    after = cli.json("evidence", "origins", review)
    assert after["proposals"] == []
    assert [(each["name"], len(each["evidence"])) for each in after["origins"]] == [("Reuters", 2)]
    listed = cli("evidence", "list", review)
    assert "3 pieces, at most 2 independent origins (1 not known)" in listed.stderr
    assert cli.json("evidence", "list", review)["independence"] == {"pieces": 3, "named": 1, "unknown": 1}


def test_what_is_apart_is_not_proposed_and_undo_brings_it_back(
    cli, review: Path, kept: dict[str, str]
) -> None:
    said = cli.fine("evidence", "apart", review, kept["post"], kept["herald"], reviewer="Ana")
    assert said == "Keep the origins of 2 pieces apart\n"
    assert cli.json("evidence", "origins", review)["proposals"] == []
    assert cli.json("undo", review, reviewer="Ana")["undone"] == "Keep the origins of 2 pieces apart"
    assert len(cli.json("evidence", "origins", review)["proposals"]) == 1


def test_wrong_use_is_refused(cli, review: Path, kept: dict[str, str]) -> None:
    assert "at least two" in cli.refused("evidence", "apart", review, kept["post"], reviewer="Ana")
    assert "needs a name" in cli.refused(
        "evidence", "same", review, kept["post"], "--origin", " ", reviewer="Ana"
    )
    assert "--origin" in cli("evidence", "same", review, kept["post"], reviewer="Ana").stderr
