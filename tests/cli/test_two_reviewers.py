"""The whole job by commands: two people check one article on their own, and a lead brings their files together."""

import shutil
from pathlib import Path
from typing import Any

import pytest

ADDED = {"articles", "claims", "verdicts", "evidence", "links", "comments"}


class Laptop:
    """One person's computer: settings of its own, and a file of their own."""

    def __init__(self, cli: Any, folder: Path, name: str) -> None:
        self.cli = cli
        self.folder = folder
        self.file = folder / "review.claims"
        self.keywords = {"reviewer": name, "env": {"WORKBENCH_CONFIG_DIR": str(folder / "settings")}}
        folder.mkdir()

    def json(self, command: str, *arguments: object) -> Any:
        first, *more = command.split()
        return self.cli.json(first, *more, self.file, *arguments, **self.keywords)

    def refused(self, command: str, *arguments: object, code: int = 2) -> str:
        return self.cli.refused(command, self.file, *arguments, code=code, **self.keywords)

    def dump(self) -> str:
        return self.cli.fine("dump", self.file)

    def claim_at(self, words: str) -> str:
        """The id of the claim whose statement holds these words."""
        return next(claim["id"] for claim in self.json("claims")["claims"] if words in claim["quote"])

    def add_claim(self, words: str) -> str:
        (article,) = self.json("articles")["articles"]
        start = self.json("text", article["id"])["text"].index(words)
        return self.json("claim add", article["id"], start, start + len(words))["id"]


@pytest.fixture
def ana(cli: Any, tmp_path: Path, article: Path, minutes: Path) -> Laptop:
    """Ana: five verdicts, a claim by hand, a kept file with a quote, two steps undone and one done again."""
    laptop = Laptop(cli, tmp_path / "ana", "Ana Ruiz")
    laptop.json("new")
    laptop.json("import", article)
    laptop.json("mark", laptop.claim_at("412 boats"), "contested", "--reason", "The register says 411.")
    laptop.json("mark", laptop.claim_at("2.4 million"), "sourced")
    laptop.json("mark", "#5", "#6", "unverified")
    laptop.json("mark", laptop.claim_at("7.5 percent"), "sourced")
    by_hand = laptop.add_claim("open since 1911")
    kept = laptop.json("evidence add", minutes, "--title", "Minutes")
    linked = laptop.json(
        "link",
        laptop.claim_at("412 boats"),
        kept["id"],
        "--stance",
        "refutes",
        "--quote",
        "411 boats on 31 December",
    )
    assert linked["quote_check"] == "exact"
    assert "Link" in laptop.json("undo")["undone"]
    assert "Minutes" in laptop.json("undo")["undone"]
    assert laptop.json("evidence list")["evidence"] == []
    laptop.json("redo")
    laptop.json("redo")
    assert laptop.json("evidence list")["evidence"][0]["links"] == 1
    assert by_hand in {claim["id"] for claim in laptop.json("claims")["claims"]}
    return laptop


@pytest.fixture
def bo(cli: Any, tmp_path: Path, article: Path) -> Laptop:
    """Bo: the same article, other verdicts, another claim, other evidence."""
    laptop = Laptop(cli, tmp_path / "bo", "Bo Lindqvist")
    laptop.json("new")
    laptop.json("import", article)
    laptop.json("mark", laptop.claim_at("412 boats"), "sourced", "--reason", "The office said so.")
    laptop.json("mark", laptop.claim_at("2.4 million"), "sourced")
    laptop.add_claim("14 ferries were cancelled")
    kept = laptop.json("evidence add", "--url", "https://example.org/port", "--title", "Port office")
    laptop.json("link", laptop.claim_at("412 boats"), kept["id"], "--stance", "supports")
    return laptop


def copy_of(laptop: Laptop, name: str) -> Path:
    return Path(shutil.copy(laptop.file, laptop.folder.parent / f"{name}.claims"))


def test_independent_imports_make_the_same_article_and_claims(ana: Laptop, bo: Laptop, article: Path) -> None:
    assert [each["id"] for each in ana.json("articles")["articles"]] == [
        each["id"] for each in bo.json("articles")["articles"]
    ]
    theirs = {claim["id"] for claim in bo.json("claims")["claims"] if claim["proposed_by"]}
    assert theirs == {claim["id"] for claim in ana.json("claims")["claims"] if claim["proposed_by"]}


def test_a_merge_brings_everything_and_says_so(ana: Laptop, bo: Laptop) -> None:
    their_claims = {claim["id"] for claim in bo.json("claims")["claims"]}
    our_claims = {claim["id"] for claim in ana.json("claims")["claims"]}
    before = ana.dump()
    foreseen = ana.json("merge", bo.file, "--dry-run")
    assert ana.dump() == before
    merged = ana.json("merge", bo.file)
    assert set(merged) == {"files", "disagreements", "receipt"}
    (file,) = merged["files"]
    assert set(file) == {"file", "sha256", "added", "already_known"}
    assert set(file["added"]) == ADDED
    assert (file["added"], merged["disagreements"]) == (
        foreseen["files"][0]["added"],
        foreseen["disagreements"],
    )
    assert (file["added"]["articles"], file["added"]["claims"]) == (0, len(their_claims - our_claims))
    assert (file["added"]["verdicts"], file["added"]["evidence"], file["added"]["links"]) == (2, 1, 1)
    assert file["sha256"] in merged["receipt"]
    assert {claim["id"] for claim in ana.json("claims")["claims"]} == our_claims | their_claims
    verdicts = {given["reviewer"] for claim in ana.json("claims")["claims"] for given in claim["verdicts"]}
    assert verdicts == {"Ana Ruiz", "Bo Lindqvist"}
    assert ana.json("verify")["ok"] is True


def test_a_merge_does_not_touch_the_other_file(ana: Laptop, bo: Laptop) -> None:
    before = bo.file.read_bytes()
    ana.json("merge", bo.file)
    assert bo.file.read_bytes() == before
    assert sorted(path.name for path in bo.folder.iterdir()) == ["review.claims", "settings"]


def test_order_repetition_and_detours_do_not_matter(
    cli: Any, ana: Laptop, bo: Laptop, tmp_path: Path
) -> None:
    ana_alone, bo_alone = copy_of(ana, "ana-alone"), copy_of(bo, "bo-alone")
    third = tmp_path / "third.claims"
    cli.fine("new", third)
    cli.fine("merge", third, bo_alone, ana_alone, reviewer="Lead")
    ana.json("merge", bo_alone)
    bo.json("merge", ana_alone)
    expected = ana.dump()
    assert bo.dump() == expected
    assert cli.fine("dump", third) == expected
    again = ana.json("merge", bo_alone, third)
    assert all(set(file["added"].values()) == {0} for file in again["files"])
    assert ana.dump() == expected


def test_the_disagreement_is_listed_and_decided(cli: Any, ana: Laptop, bo: Laptop) -> None:
    assert ana.json("disagreements") == {"disagreements": []}
    merged = ana.json("merge", bo.file)
    contested = ana.claim_at("412 boats")
    listed = ana.json("disagreements")["disagreements"]
    assert merged["disagreements"] == len(listed) >= 1
    assert all(set(each) - {"other"} == {"claim", "kind", "sides", "decided"} for each in listed)
    assert [each["kind"] for each in listed if "other" in each] == [
        each["kind"] for each in listed if each["kind"] == "span"
    ]
    card = next(each for each in listed if each["kind"] == "verdict")
    assert (card["claim"], card["decided"]) == (contested, None)
    sides = {side["reviewer"]: side for side in card["sides"]}
    assert {name: side["verdict"] for name, side in sides.items()} == {
        "Ana Ruiz": "contested",
        "Bo Lindqvist": "sourced",
    }
    assert sides["Ana Ruiz"]["reason"] == "The register says 411."
    pieces = {
        name: [(each["title"], each["stance"]) for each in side["evidence"]] for name, side in sides.items()
    }
    assert pieces == {"Ana Ruiz": [("Minutes", "refutes")], "Bo Lindqvist": [("Port office", "supports")]}
    assert all(set(side) == {"reviewer", "verdict", "reason", "evidence"} for side in card["sides"])
    assert ana.json("claims", "--verdict", "disagreed")["claims"][0]["id"] == contested
    failing = cli("disagreements", ana.file, "--fail-on", "conflicts")
    assert failing.exit_code == 1

    ana.refused("adjudicate", contested, "contested", "--reason", " ")
    decided = ana.json("adjudicate", contested, "contested", "--reason", "The register counts.")
    assert decided == {"claim": contested, "verdict": "contested"}
    assert ana.json("claims", "--verdict", "disagreed") == {"claims": []}
    cards = [each for each in ana.json("disagreements")["disagreements"] if each["kind"] == "verdict"]
    assert all(each["decided"]["verdict"] == "contested" for each in cards)
    assert all(each["decided"]["reason"] == "The register counts." for each in cards)
    events = ana.json("log", "--claim", contested)["events"]
    assert any("The register counts." in event["after"] for event in events) or any(
        event["after"] == "contested" and "adjudic" in event["verb"] for event in events
    )
    assert ana.json("verify")["ok"] is True


def test_the_decision_travels(cli: Any, ana: Laptop, bo: Laptop) -> None:
    ana.json("merge", bo.file)
    contested = ana.claim_at("412 boats")
    ana.json("adjudicate", contested, "unverified", "--reason", "Neither source is good.")
    bo.json("merge", ana.file)
    assert bo.dump() == ana.dump()
    (claim,) = (claim for claim in bo.json("claims")["claims"] if claim["id"] == contested)
    assert claim["verdict"] == "unverified"


def test_a_merge_can_be_undone(ana: Laptop, bo: Laptop) -> None:
    before = ana.dump()
    ana.json("merge", bo.file)
    assert ana.json("undo")["undone"]
    assert ana.dump() == before
    assert ana.json("verify")["ok"] is True


@pytest.mark.parametrize("content", [b"Just text.\n", b"", b"SQLite format 3\0" + bytes(2000)])
def test_a_file_that_is_not_ours_is_not_merged(ana: Laptop, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.claims"
    other.write_bytes(content)
    before = ana.dump()
    result = ana.cli("merge", ana.file, other, **ana.keywords)
    assert result.exit_code == 3
    assert "other.claims" in result.stderr
    assert result.stderr.count("\n") == 1
    assert (ana.dump(), other.read_bytes()) == (before, content)


def test_refused_files_do_not_stop_the_others(ana: Laptop, bo: Laptop, tmp_path: Path) -> None:
    other = tmp_path / "other.claims"
    other.write_bytes(bo.file.read_bytes()[: bo.file.stat().st_size // 2])
    result = ana.cli("merge", ana.file, other, bo.file, **ana.keywords)
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert ana.cli.json("claims", ana.file, "--reviewer", "Bo Lindqvist")["claims"]
    assert ana.json("verify")["ok"] is True


def test_conflicts_make_a_merge_exit_with_1_where_asked(ana: Laptop, bo: Laptop) -> None:
    quiet = ana.cli("merge", ana.file, bo.file, "--dry-run", **ana.keywords)
    asked = ana.cli("merge", ana.file, bo.file, "--dry-run", "--fail-on", "conflicts", **ana.keywords)
    assert (quiet.exit_code, asked.exit_code) == (0, 1)


def test_the_report_holds_both(cli: Any, ana: Laptop, bo: Laptop, tmp_path: Path) -> None:
    ana.json("merge", bo.file)
    out = tmp_path / "report.html"
    written = ana.json("report", "-o", out)
    assert written == {
        "file": str(out),
        "bytes": out.stat().st_size,
        "claims": len(ana.json("claims")["claims"]),
    }
    page = out.read_text(encoding="utf-8")
    assert "Ana Ruiz" in page
    assert "Bo Lindqvist" in page
    assert ana.json("log")["head"] in page
