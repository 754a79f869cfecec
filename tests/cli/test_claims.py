from pathlib import Path

import pytest

CLAIM = {
    "id",
    "number",
    "article",
    "start",
    "end",
    "quote",
    "kind",
    "speaker",
    "verdict",
    "verdicts",
    "check_worthiness",
    "why",
    "quantities",
    "evidence",
    "anchor",
    "proposed_by",
}


def test_claims_have_the_keys_of_the_contract(cli, review: Path) -> None:
    cli.fine("mark", review, "#1", "sourced", "--reason", "Seen.", reviewer="Ana")
    found = cli.json("claims", review)["claims"]
    assert all(set(claim) == CLAIM for claim in found)
    (given,) = found[0]["verdicts"]
    assert set(given) == {"reviewer", "verdict", "reason", "at", "stale"}
    assert (given["reviewer"], given["verdict"], given["reason"], given["stale"]) == (
        "Ana",
        "sourced",
        "Seen.",
        False,
    )
    assert given["at"].endswith("Z")
    quantities = [quantity for claim in found for quantity in claim["quantities"]]
    assert quantities
    assert all(set(quantity) == {"text", "value", "unit", "kind"} for quantity in quantities)
    speakers = [claim["speaker"] for claim in found if claim["speaker"]]
    assert speakers
    assert all(set(speaker) == {"name", "start", "end"} for speaker in speakers)


def test_every_offset_slices_the_stored_text_to_its_quote(cli, review: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    text = cli.fine("text", review, known["id"])
    found = cli.json("claims", review)["claims"]
    assert [claim["number"] for claim in found] == list(range(1, len(found) + 1))
    for claim in found:
        assert text[claim["start"] : claim["end"]] == claim["quote"]
        speaker = claim["speaker"]
        if speaker and speaker["start"] is not None:
            assert text[speaker["start"] : speaker["end"]] == speaker["name"]


def test_a_claim_by_hand(cli, review: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    text = cli.fine("text", review, known["id"])
    start = text.index("Café Bœuf")
    made = cli.json(
        "claim", "add", review, known["id"], start, start + 9,
        "--restated", "There is a Café Bœuf.", "--kind", "fact", "--speaker", "the editor", reviewer="Ana",
    )  # fmt: skip
    assert set(made) == CLAIM
    assert made["quote"] == "Café Bœuf"
    assert made["kind"] == "fact"
    assert made["speaker"] == {"name": "the editor", "start": None, "end": None}
    assert made["verdict"] == "open"
    assert made in cli.json("claims", review)["claims"]
    assert made["id"] == cli.json("claim", "add", review, known["id"], start, start + 9, reviewer="Ana")["id"]


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 3), (0, 10**6), (10**30, 10**30 + 1)])
def test_a_claim_outside_the_text_is_refused(cli, review: Path, start: int, end: int) -> None:
    (known,) = cli.json("articles", review)["articles"]
    before = review.read_bytes()
    assert cli.refused("claim", "add", review, known["id"], start, end, reviewer="Ana")
    assert review.read_bytes() == before


def test_moved_edges_keep_the_id_and_make_the_verdict_stale(cli, review: Path) -> None:
    claim = cli.json("claims", review)["claims"][0]
    cli.fine("mark", review, claim["id"], "sourced", reviewer="Ana")
    moved = cli.json("claim", "move", review, "#1", claim["start"], claim["end"] - 1, reviewer="Ana")
    assert (moved["id"], moved["quote"]) == (claim["id"], claim["quote"][:-1].rstrip())
    assert moved["verdicts"][0]["stale"]
    before = review.read_bytes()
    assert cli.refused("claim", "move", review, "#1", 3, 3, reviewer="Ana")
    assert review.read_bytes() == before


def test_marking_counts_what_changed(cli, review: Path) -> None:
    found = cli.json("claims", review)["claims"]
    first, second = found[0]["id"], found[1]["id"]
    assert cli.json("mark", review, first, "#1", "#2", second[:6], "contested", reviewer="Ana") == {
        "changed": 2
    }
    assert cli.json("mark", review, "#1", "contested", reviewer="Ana") == {"changed": 0}
    marked = cli.json("claims", review, "--verdict", "contested")["claims"]
    assert [claim["id"] for claim in marked] == [first, second]
    assert cli.json("mark", review, "#1", "open", reviewer="Ana") == {"changed": 1}
    assert cli.json("claims", review, "--verdict", "contested")["claims"][0]["id"] == second


def test_one_wrong_name_marks_nothing(cli, review: Path) -> None:
    before = cli.fine("dump", review)
    assert "#999" in cli.refused("mark", review, "#1", "#999", "sourced", reviewer="Ana")
    assert cli.fine("dump", review) == before


NO_CLAIMS = (
    "#0", "#999", "#" + "9" * 30, "#" + "9" * 5000, "#-1", "ffffff", "abc", "", "#", "ffffff#1", "x#1", "#²",
)  # fmt: skip


def test_a_name_of_no_claim_is_refused(cli, review: Path) -> None:
    for name in NO_CLAIMS:
        assert cli.refused("mark", review, name, "sourced", reviewer="Ana")


def test_a_number_needs_its_article_where_there_are_several(cli, review: Path) -> None:
    cli.fine(
        "import",
        review,
        "-",
        reviewer="Ana",
        stdin=b"The mill of Odda burned down in 1904, killing 12 people.\n",
    )
    first, second = cli.json("articles", review)["articles"]
    assert "ARTICLE#1" in cli.refused("mark", review, "#1", "sourced", reviewer="Ana")
    assert cli.json("mark", review, f"{second['id'][:7]}#1", "sourced", reviewer="Ana") == {"changed": 1}
    assert cli.json("claims", review, "--article", second["id"])["claims"][0]["verdict"] == "sourced"
    assert cli.json("claims", review, "--article", first["id"])["claims"][0]["verdict"] == "open"


def test_filters_narrow_the_list(cli, review: Path) -> None:
    everything = cli.json("claims", review)["claims"]
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    cli.fine("mark", review, "#1", "#2", "contested", reviewer="Bo")
    ids = [claim["id"] for claim in everything]

    def listed(*options: str) -> list[str]:
        return [claim["id"] for claim in cli.json("claims", review, *options)["claims"]]

    assert listed("--verdict", "disagreed") == [ids[0]]
    assert listed("--verdict", "disagreed", "--verdict", "contested") == ids[:2]
    assert listed("--reviewer", "Ana") == [ids[0]]
    assert listed("--reviewer", "Bo") == ids[:2]
    assert listed("--reviewer", "Nobody") == []
    assert listed("--search", "2.4 million") == [
        claim["id"] for claim in everything if "2.4 million" in claim["quote"]
    ]
    assert listed("--filter", "verdict:disagreed by:ana") == [ids[0]]
    assert listed("--filter", "-verdict:disagreed,contested") == ids[2:]
    kind = everything[0]["kind"]
    assert listed("--kind", kind) == [claim["id"] for claim in everything if claim["kind"] == kind]


def test_a_filter_that_makes_no_sense_is_refused(cli, review: Path) -> None:
    refused = cli("claims", review, "--filter", "colour:red")
    assert refused.exit_code == 2
    assert 'There is no field "colour"' in refused.stderr


def test_who_acts_is_no_filter(cli, review: Path) -> None:
    everything = cli.json("claims", review)
    assert cli.json("claims", review, reviewer="Bo") == everything
    assert cli.json("--reviewer", "Bo", "claims", review) == everything


def test_the_table_shows_number_verdict_and_statement(cli, review: Path) -> None:
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    first = cli.json("claims", review)["claims"][0]
    line = cli.fine("claims", review).splitlines()[1]
    assert line.split()[:3] == ["1", first["id"][:8], "sourced"]
    assert " ".join(first["quote"].split()) in line
    assert cli("claims", review, "--search", "zebra").stderr == "No claims.\n"
