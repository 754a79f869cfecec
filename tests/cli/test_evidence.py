import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest


def test_a_file_is_kept_whole(cli, review: Path, minutes: Path) -> None:
    added = cli.json(
        "evidence", "add", review, minutes, "--title", "Minutes", "--note", "from the board", reviewer="Ana"
    )
    digest = sha256(minutes.read_bytes()).hexdigest()
    assert added == {"id": digest[:32], "sha256": digest, "title": "Minutes", "kind": "file"}
    (listed,) = cli.json("evidence", "list", review)["evidence"]
    assert listed == {
        "id": added["id"],
        "title": "Minutes",
        "sha256": digest,
        "url": "",
        "origin": "",
        "links": 0,
    }


def test_an_address_alone_and_an_address_with_a_file(cli, review: Path, minutes: Path) -> None:
    url = "https://example.org/minutes"
    alone = cli.json("evidence", "add", review, "--url", url, "--origin", "the board", reviewer="Ana")
    assert (alone["kind"], alone["sha256"]) == ("url", None)
    both = cli.json("evidence", "add", review, minutes, "--url", url, reviewer="Ana")
    assert both["sha256"] == sha256(minutes.read_bytes()).hexdigest()
    listed = {each["id"]: each for each in cli.json("evidence", "list", review)["evidence"]}
    assert listed[alone["id"]]["origin"] == "the board"
    assert {each["url"] for each in listed.values()} == {url}


@pytest.mark.parametrize(
    "url",
    [
        "https://[x",
        "https://[::1",
        "example.org",
        "https://a:port/",
        "https://\u2100.example/",
        "https://a\nb/",
    ],
)
def test_what_is_no_address_is_refused(cli, review: Path, url: str) -> None:
    before = review.read_bytes()
    said = cli.refused("evidence", "add", review, "--url", url, "--title", "A title", reviewer="Ana")
    assert said.endswith("is not a whole address; write it with https:// in front. Nothing was changed.")
    assert review.read_bytes() == before


def test_the_same_file_again_is_the_same_record(cli, review: Path, minutes: Path) -> None:
    first = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    assert cli.json("evidence", "add", review, minutes, reviewer="Ana")["id"] == first["id"]
    assert len(cli.json("evidence", "list", review)["evidence"]) == 1


@pytest.mark.parametrize(
    ("quote", "check"),
    [
        ("2.4 million crowns", "exact"),
        ("10 January  2025", "normalised"),
        ("2.5 million crowns", "missing"),
        ("", None),
    ],
)
def test_a_link_s_quote_is_looked_up(cli, review: Path, minutes: Path, quote: str, check: str | None) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    options = (
        "--stance",
        "refutes",
        "--page",
        "1",
        "--paragraph",
        "2",
        "--time",
        "",
        "--note",
        "see",
        "--quote",
        quote,
    )
    linked = cli.json("link", review, "#1", kept["id"][:6], *options, reviewer="Ana")
    assert set(linked) == {"id", "quote_check"}
    assert linked["quote_check"] == check
    assert cli.json("evidence", "list", review)["evidence"][0]["links"] == 1
    assert cli.json("claims", review)["claims"][0]["evidence"] == 1


def test_a_link_needs_what_it_links(cli, review: Path, minutes: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    before = cli.fine("dump", review)
    assert cli.refused("link", review, "#999", kept["id"], reviewer="Ana")
    assert cli.refused("link", review, "#1", "ffffff", reviewer="Ana")
    assert cli.fine("dump", review) == before


def test_search_finds_passages_of_the_kept_text(cli, review: Path, minutes: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    found = cli.json("evidence", "search", review, "north", "quay")["passages"]
    assert found
    assert all(set(each) == {"evidence", "text", "start", "end", "page", "score"} for each in found)
    assert found[0]["evidence"] == kept["id"]
    assert "north quay" in found[0]["text"]
    assert [each["score"] for each in found] == sorted((each["score"] for each in found), reverse=True)
    assert "north quay" in cli.fine("evidence", "search", review, "quay")


def test_passages_are_suggested_for_a_claim_with_the_reason(cli, review: Path, minutes: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")
    asked = ("evidence", "suggest", review, "#1")
    found = cli.json(*asked)["passages"]
    assert found
    keys = {"evidence", "text", "start", "end", "page", "score", "why", "quote", "own_article"}
    assert all(set(each) == keys for each in found)
    assert found[0]["evidence"] == kept["id"]
    assert found[0]["why"].startswith("shares ")
    assert found[0]["quote"] in found[0]["text"]
    assert found[0]["why"] in cli.fine(*asked)
    assert len(cli.json(*asked, "--limit", "1")["passages"]) == 1
    cli.json("link", review, "#1", kept["id"], "--quote", found[0]["quote"], reviewer="Ana")
    assert found[0]["text"] not in [each["text"] for each in cli.json(*asked)["passages"]]
    assert cli.refused("evidence", "suggest", review, "#999")


ODD_WORDS = ("zebra", '"', "a AND", "*", "NEAR(", "col:x", "'; DROP TABLE claim; --", "💥", "-")


def test_odd_words_find_nothing_and_break_nothing(cli, review: Path, minutes: Path) -> None:
    cli.fine("evidence", "add", review, minutes, reviewer="Ana")
    for words in ODD_WORDS:
        found = json.loads(cli.fine("evidence", "search", review, "--json", "--", words))["passages"]
        assert (words, found) == (words, [])


def test_evidence_that_is_not_there_is_refused(cli, review: Path, tmp_path: Path) -> None:
    before = review.read_bytes()
    assert "nowhere.pdf" in cli.refused("evidence", "add", review, tmp_path / "nowhere.pdf", reviewer="Ana")
    assert review.read_bytes() == before


def test_the_table_of_evidence(cli, review: Path, minutes: Path) -> None:
    assert cli("evidence", "list", review).stderr == "No evidence yet.\n"
    cli.fine("evidence", "add", review, minutes, "--title", "Minutes", reviewer="Ana")
    assert "Minutes" in cli.fine("evidence", "list", review)


RIS = b"""TY  - NEWS
AU  - Lu, Wei
TI  - The register of boats
T2  - Valbruk Post
PY  - 2025/01/10
UR  - https://example.org/register
ER  -
TY  - BOOK
AU  - Olsen, Marta
ER  -
"""
BIBTEX = b"@book{quay, title={The north quay}, author={Marta Olsen}, year=2025, pages={12--15}}"


@pytest.fixture
def lists(tmp_path: Path) -> list[Path]:
    """Two lists of references, the first with an entry that cannot be used."""
    paths = [tmp_path / "boats.ris", tmp_path / "quay.bib"]
    for path, data in zip(paths, (RIS, BIBTEX), strict=True):
        path.write_bytes(data)
    return paths


def test_references_become_evidence(cli, review: Path, lists: list[Path]) -> None:
    added = cli.json("evidence", "import", review, *lists, reviewer="Ana")
    assert [set(each) for each in added["evidence"]] == [{"id", "title"}] * 2
    assert [each["title"] for each in added["evidence"]] == ["The register of boats", "The north quay"]
    assert added["already_known"] == 0
    assert added["problems"] == ["boats.ris: Reference 2: it has neither a title nor an address."]
    listed = {each["id"]: each for each in cli.json("evidence", "list", review)["evidence"]}
    assert listed[added["evidence"][0]["id"]]["url"] == "https://example.org/register"
    again = cli.json("evidence", "import", review, *lists, reviewer="Ana")
    assert (again["evidence"], again["already_known"]) == ([], 2)
    assert cli.json("undo", review, reviewer="Ana")["undone"] == "Import 2 references"
    assert cli.json("evidence", "list", review)["evidence"] == []


def test_references_in_words(cli, review: Path, lists: list[Path]) -> None:
    said = cli("evidence", "import", review, *lists, reviewer="Ana")
    assert said.exit_code == 0
    assert [line[10:] for line in said.stdout.splitlines()] == ["The register of boats", "The north quay"]
    assert said.stderr.splitlines() == [
        "boats.ris: Reference 2: it has neither a title nor an address.",
        "Imported: 2. Known already: 0. With a problem: 1.",
    ]


def test_references_from_standard_input_in_a_named_encoding(cli, review: Path) -> None:
    data = "TY  - BOOK\nTI  - Ильин\nER  -\n".encode("koi8-r")
    added = cli.json("evidence", "import", review, "-", "--encoding", "koi8-r", reviewer="Ana", stdin=data)
    assert [each["title"] for each in added["evidence"]] == ["Ильин"]


def test_a_source_without_references_refuses_all(cli, review: Path, lists: list[Path], minutes: Path) -> None:
    before = review.read_bytes()
    assert "minutes.txt" in cli.refused("evidence", "import", review, *lists, minutes, reviewer="Ana")
    assert "Nobody is named" in cli.refused("evidence", "import", review, *lists)
    assert review.read_bytes() == before


def test_a_list_of_references_is_no_article(cli, review: Path, lists: list[Path]) -> None:
    before = review.read_bytes()
    for path in lists:
        said = cli.refused("import", review, path, reviewer="Ana")
        assert f"{path.name}: This is a list of references" in said
        assert "workbench evidence import" in said
    assert review.read_bytes() == before


def archive(*pages: str) -> bytes:
    """A web archive with a page at each of these places."""
    out = b""
    for page in pages:
        block = (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
            f"<html><head><title>About {page}</title></head><body><p>The {page} quay cost 2.4 million crowns.</p></body></html>"
        ).encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{page}\r\n"
            f"WARC-Date: 2025-01-10T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        ).encode()
        out += gzip.compress(head + block + b"\r\n\r\n")
    return out


def test_a_web_archive_of_one_page_is_one_record(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "page.warc.gz"
    path.write_bytes(archive("north"))
    added = cli.json("evidence", "add", review, path, reviewer="Ana")
    digest = sha256(path.read_bytes()).hexdigest()
    assert added == {"id": digest[:32], "sha256": digest, "title": "About north", "kind": "file"}
    (listed,) = cli.json("evidence", "list", review)["evidence"]
    assert listed["url"] == "https://example.org/north"
    assert cli.json("evidence", "search", review, "north", "quay")["passages"][0]["evidence"] == added["id"]
    options = ("--quote", "2.4 million crowns")
    assert cli.json("link", review, "#1", added["id"], *options, reviewer="Ana")["quote_check"] == "exact"
    report = tmp_path / "report.json"
    cli.fine("report", review, "-o", report)
    assert "2025-01-10T08:00:00Z" in report.read_text("utf-8")


def test_each_page_of_a_web_archive_is_a_record_of_its_own(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.warc.gz"
    path.write_bytes(archive("north", "south"))
    before = review.read_bytes()
    assert "holds 2 pages" in cli.refused("evidence", "add", review, path, "--title", "One", reviewer="Ana")
    assert "web archive" in cli.refused("import", review, path, reviewer="Ana")
    assert review.read_bytes() == before
    added = cli.json("evidence", "add", review, path, "--note", "seen", reviewer="Ana")
    assert [each["title"] for each in added["evidence"]] == ["About north", "About south"]
    assert added["id"] == added["evidence"][0]["id"]
    assert {each["url"] for each in cli.json("evidence", "list", review)["evidence"]} == {
        "https://example.org/north",
        "https://example.org/south",
    }
    assert cli.json("undo", review, reviewer="Ana")["undone"] == "Add the pages of “two.warc.gz”"


def test_a_web_archive_that_cannot_be_read_is_kept_and_said_so(cli, review: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(archive("north")[:-100])
    said = cli("evidence", "add", review, path, reviewer="Ana")
    assert said.exit_code == 0
    assert "cut.warc.gz" in said.stdout
    assert "damaged after 0 records" in said.stderr


def test_a_link_s_place_is_tidied_or_refused_with_what_there_is(cli, review: Path, minutes: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")["id"]
    cli.fine("link", review, "#1", kept, "--paragraph", "¶ 2", "--time", "1:05", reviewer="Ana")
    refused = cli("link", review, "#1", kept, "--paragraph", "40", reviewer="Ana")
    assert refused.exit_code == 2
    assert "has paragraphs 1 to " in refused.stderr
    refused = cli("link", review, "#1", kept, "--cell", "B2", reviewer="Ana")
    assert (refused.exit_code, "is no table" in refused.stderr) == (2, True)


def test_an_interview_is_kept_with_its_words(cli, review: Path, minutes: Path) -> None:
    who = (
        "--person",
        "Marta Olsen",
        "--date",
        "2025-03-02",
        "--terms",
        "on background",
        "--reached",
        "by phone",
    )
    added = cli.json("evidence", "interview", review, minutes, *who, "--role", "port office", reviewer="Ana")
    assert (added["title"], added["kind"]) == ("Interview with Marta Olsen", "interview")
    shown = cli.json("evidence", "show", review, added["id"])
    assert shown["details"] == {
        "type": "interview", "role": "port office", "reached": "by phone", "terms": "on background",
    }  # fmt: skip
    assert "terms          on background" in cli.fine("evidence", "show", review, added["id"])
    linked = cli.json("link", review, "#1", added["id"], "--quote", "2.4 million crowns", reviewer="Ana")
    assert linked["quote_check"] == "exact"
    piped = cli("evidence", "interview", review, "-", *who, reviewer="Ana", stdin="We lost it. 渡船".encode())
    assert piped.exit_code == 0, piped.output
    assert cli.json("evidence", "search", review, "lost")["passages"][0]["text"] == "We lost it. 渡船"
    assert cli.refused("evidence", "interview", review, *who, reviewer="Ana").startswith(
        "Write down what was said"
    )


def test_a_calculation_is_kept_and_worked_out_again(cli, review: Path, minutes: Path) -> None:
    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")["id"]
    numbers = (
        "--input",
        "old=450 boats",
        "--input",
        "new=412",
        "--from",
        f"old={kept[:8]}",
        "--from",
        "new=register",
    )
    made = cli.json(
        "evidence", "calculate", review, "round(change(old, new), 2)", *numbers, "--unit", "%", reviewer="Ana"
    )
    assert (made["result"], made["unit"], made["kind"]) == ("-8.44", "%", "calculation")
    shown = cli.json("evidence", "show", review, made["id"])
    assert shown["calculation"] == {"result": "-8.44", "holds": True, "problem": ""}
    assert [(each["unit"], each["source"], each["evidence"]) for each in shown["details"]["inputs"]] == [
        ("boats", "minutes.txt", kept), ("", "register", ""),
    ]  # fmt: skip
    again = ("new - old", "--input", "old=1", "--input", "new=3", "--change", made["id"])
    assert cli.json("evidence", "calculate", review, *again, reviewer="Ana") == {
        **made, "result": "2", "unit": "",
    }  # fmt: skip
    assert "evidence edit" in cli.refused(
        "evidence", "calculate", review, *again, "--title", "x", reviewer="Ana"
    )
    refused = cli.refused("evidence", "calculate", review, "new / (new - new)", *numbers, reviewer="Ana")
    assert refused == "The formula divides by zero. Look at the numbers again. Nothing was changed."
    assert cli.refused("evidence", "calculate", review, "1", "--from", "x=book", reviewer="Ana")
    checks = {each["name"]: each["ok"] for each in cli.json("verify", review)["checks"]}
    assert checks["calculations"]


def test_references_come_out_as_they_came_in(cli, review: Path, tmp_path: Path) -> None:
    item = {
        "id": "a",
        "type": "book",
        "title": "The county",
        "volume": "3",
        "ISBN": "978-1",
        "publisher-place": "Lund",
    }
    source, out = tmp_path / "in.json", tmp_path / "out.json"
    source.write_text(json.dumps([{**item, "issued": {"date-parts": [[1999]]}}]), encoding="utf-8")
    cli.fine("evidence", "import", review, source, reviewer="Ana")
    assert cli.json("evidence", "export", review, "-o", out) == {"file": str(out), "evidence": 1}
    assert json.loads(out.read_text(encoding="utf-8")) == json.loads(source.read_text(encoding="utf-8"))
    before = review.read_bytes()
    assert cli.refused("evidence", "export", review, "-o", review)
    assert review.read_bytes() == before


def test_several_files_are_one_step(cli, review: Path, minutes: Path, tmp_path: Path) -> None:
    other, same = tmp_path / "other.txt", tmp_path / "same.txt"
    other.write_text("Other words", encoding="utf-8")
    same.write_bytes(minutes.read_bytes())
    added = cli.json("evidence", "add", review, minutes, other, same, "--origin", "the desk", reviewer="Ana")
    assert [each["title"] for each in added["evidence"]] == ["minutes.txt", "other.txt"]
    assert added["id"] == added["evidence"][0]["id"]
    cli.fine("undo", review, reviewer="Ana")
    assert cli.json("evidence", "list", review)["evidence"] == []
    assert cli.refused("evidence", "add", review, other, same, "--title", "Both", reviewer="Ana")
    assert cli.refused("evidence", "add", review, other, tmp_path / "gone.txt", reviewer="Ana")
    assert cli.json("evidence", "list", review)["evidence"] == []


def test_evidence_is_taken_from_a_claim_and_out_of_the_library(cli, review: Path, minutes: Path) -> None:
    def pieces() -> list[int]:
        return [claim["evidence"] for claim in cli.json("claims", review)["claims"]][:2]

    kept = cli.json("evidence", "add", review, minutes, reviewer="Ana")["id"]
    for claim in ("#1", "#1", "#2"):
        cli.fine("link", review, claim, kept, reviewer="Ana")
    assert cli.json("unlink", review, "#1", kept[:8], reviewer="Ana") == {"unlinked": 2}
    assert pieces() == [0, 1]
    assert "not linked" in cli.refused("unlink", review, "#1", kept, reviewer="Ana")
    cli.fine("undo", review, reviewer="Ana")
    before = pieces()
    assert cli.json("evidence", "remove", review, kept, reviewer="Ana") == {"id": kept, "links": 2}
    assert (pieces(), cli.json("evidence", "list", review)["evidence"]) == ([0, 0], [])
    cli.fine("undo", review, reviewer="Ana")
    assert pieces() == before
