import json
from hashlib import sha256
from pathlib import Path

import pytest

IMPORTED = {
    "id",
    "title",
    "version",
    "text_sha256",
    "source_sha256",
    "encoding",
    "characters",
    "claims_proposed",
    "version_of",
    "family",
}
LISTED = {"id", "title", "versions", "claims", "open", "sourced", "unverified", "contested", "not_a_claim"}


@pytest.fixture
def empty(cli, tmp_path: Path) -> Path:
    path = tmp_path / "empty.claims"
    cli.fine("new", path)
    return path


def test_import_says_what_came_in(cli, empty: Path, article: Path) -> None:
    (imported,) = cli.json("import", empty, article, reviewer="Ana")["articles"]
    assert set(imported) == IMPORTED
    stored = cli.json("text", empty, imported["id"])
    assert imported["title"] == "Valbruk counts its boats"
    assert imported["text_sha256"] == stored["sha256"]
    assert imported["text_sha256"].startswith(imported["id"])
    assert imported["source_sha256"] == sha256(article.read_bytes()).hexdigest()
    assert imported["characters"] == len(stored["text"])
    assert imported["claims_proposed"] == len(cli.json("claims", empty)["claims"]) >= 5
    assert (imported["version"], imported["version_of"], imported["family"]) == (1, None, None)


def test_options_replace_what_was_read(cli, empty: Path, article: Path) -> None:
    options = ("--title", "Boats", "--language", "en", "--publisher", "Wire", "--published", "2025-03-03")
    (imported,) = cli.json("import", empty, article, *options, "--url", "https://e.org/1", reviewer="Ana")[
        "articles"
    ]
    assert imported["title"] == "Boats"


def test_claims_are_proposed_only_where_wanted(cli, empty: Path, article: Path) -> None:
    (imported,) = cli.json("import", empty, article, "--no-propose", reviewer="Ana")["articles"]
    assert imported["claims_proposed"] == 0
    assert cli.json("claims", empty) == {"claims": []}


def test_the_same_text_again_adds_nothing(cli, review: Path, article: Path) -> None:
    before = cli.fine("dump", review)
    (again,) = cli.json("import", review, article, reviewer="Ana")["articles"]
    assert again["claims_proposed"] == 0
    assert cli.fine("dump", review) == before


def test_standard_input_is_a_source(cli, empty: Path, article: Path) -> None:
    (imported,) = cli.json("import", empty, "-", reviewer="Ana", stdin=article.read_bytes())["articles"]
    assert imported["source_sha256"] == sha256(article.read_bytes()).hexdigest()


def test_an_encoding_can_be_named(cli, empty: Path, tmp_path: Path) -> None:
    source = tmp_path / "old.txt"
    source.write_bytes("Łódź liczy 670 tysięcy mieszkańców, podał urząd w poniedziałek.\n".encode("cp1250"))
    (imported,) = cli.json("import", empty, source, "--encoding", "cp1250", reviewer="Ana")["articles"]
    assert cli.json("text", empty, imported["id"])["text"].startswith("Łódź")


def test_several_sources_come_in_all_or_none(cli, empty: Path, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mill burned down in 1904, the archive says. Nobody was hurt.\n")
    binary = tmp_path / "picture.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    before = cli.fine("dump", empty)
    assert "picture.txt" in cli.refused("import", empty, article, other, binary, reviewer="Ana")
    assert cli.fine("dump", empty) == before
    assert len(cli.json("import", empty, article, other, reviewer="Ana")["articles"]) == 2


@pytest.mark.parametrize("option", ["--title", "--url", "--version-of"])
def test_options_of_one_article_refuse_several(cli, empty: Path, article: Path, option: str) -> None:
    assert "one SOURCE" in cli.refused("import", empty, article, article, option, "x", reviewer="Ana")


@pytest.mark.parametrize("content", [b"", b"   \n\n", b"\x00\x01\x02" * 500])
def test_a_source_without_text_is_refused(cli, empty: Path, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(content)
    assert "source.txt" in cli.refused("import", empty, source, reviewer="Ana")


def test_a_source_that_is_not_there_is_refused(cli, empty: Path, tmp_path: Path) -> None:
    assert "nowhere.txt" in cli.refused("import", empty, tmp_path / "nowhere.txt", reviewer="Ana")
    assert cli.refused("import", empty, tmp_path, reviewer="Ana")


def test_a_new_version_belongs_to_its_article(cli, review: Path, article: Path, tmp_path: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    first = cli.json("text", review, known["id"])["text"]
    newer = tmp_path / "newer.txt"
    newer.write_bytes(article.read_bytes().replace(b"412 boats", b"411 boats"))
    (imported,) = cli.json("import", review, newer, "--version-of", known["id"][:8], reviewer="Ana")[
        "articles"
    ]
    assert (imported["id"], imported["version"], imported["version_of"]) == (known["id"], 2, known["id"])
    (listed,) = cli.json("articles", review)["articles"]
    assert listed["versions"] == 2
    assert "411 boats" in cli.json("text", review, known["id"])["text"]
    assert cli.json("text", review, known["id"], "--version", "1")["text"] == first
    assert "2 versions" in cli.refused("text", review, known["id"], "--version", "3")


def test_articles_count_their_claims(cli, review: Path) -> None:
    cli.fine("mark", review, "#1", "sourced", reviewer="Ana")
    cli.fine("mark", review, "#2", "not-a-claim", reviewer="Ana")
    (listed,) = cli.json("articles", review)["articles"]
    assert set(listed) == LISTED
    assert (listed["sourced"], listed["not_a_claim"]) == (1, 1)
    assert listed["open"] == listed["claims"] - 2


def test_text_is_printed_exactly(cli, review: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    stored = cli.json("text", review, known["id"])["text"]
    assert cli.fine("text", review, known["id"]) == stored
    assert not stored.endswith("\n")


def test_a_name_of_no_article_is_refused(cli, review: Path) -> None:
    for name in ("", "12345", "ffffffffffff", "Valbruk", "#1", "*", "'"):
        assert cli.refused("text", review, name)


def test_articles_are_named_by_prefix_or_sha256(cli, review: Path, article: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    whole = cli.fine("text", review, known["id"])
    source = sha256(article.read_bytes()).hexdigest()
    for name in (known["id"][:6], known["id"][:6].upper(), sha256(whole.encode()).hexdigest(), source[:20]):
        assert cli.fine("text", review, name) == whole


def test_sentences_slice_the_stored_text(cli, review: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    text = cli.fine("text", review, known["id"])
    found = cli.json("sentences", review, known["id"])["sentences"]
    assert all(set(each) == {"start", "end", "state"} for each in found)
    words = [text[each["start"] : each["end"]] for each in found]
    assert "Is that enough to live on?" in words
    covered = sum(each["end"] - each["start"] for each in found)
    between = len(text) - covered
    assert between == sum(1 for at, letter in enumerate(text) if not _inside(found, at) and letter.isspace())
    assert {each["state"] for each in found} <= {"claim", "not-a-claim", "untouched"}


def _inside(spans: list[dict[str, int]], at: int) -> bool:
    return any(span["start"] <= at < span["end"] for span in spans)


def test_lists_for_people_are_tables(cli, review: Path) -> None:
    (known,) = cli.json("articles", review)["articles"]
    page = cli.fine("articles", review)
    assert known["id"][:8] in page
    assert "Valbruk counts its boats" in page
    assert "Is that enough to live on?" in cli.fine("sentences", review, known["id"])
    assert "characters" in cli.fine(
        "import", review, "-", reviewer="Ana", stdin=b"The mill burned down in 1904.\n"
    )


def test_json_is_one_document_and_nothing_else(cli, review: Path) -> None:
    for command in ("articles", "claims", "log", "verify", "disagreements"):
        assert isinstance(json.loads(cli.fine(command, review, "--json")), dict)


def test_limits_come_from_the_settings_and_from_the_call(
    cli, empty: Path, config_folder: Path, tmp_path: Path
) -> None:
    long = tmp_path / "long.txt"
    long.write_bytes(b"The harbour cost 412 million crowns. " * 30_000)
    config_folder.mkdir(exist_ok=True)
    (config_folder / "settings.json").write_text('{"limits": {"article_mb": 1, "seconds": "silly"}}')
    before = empty.read_bytes()
    said = cli.refused("import", empty, long, reviewer="Ana")
    assert "long.txt is larger than 1 MB" in said
    assert "raise the limit in the settings" in said
    allowed = ("--allow", "article_mb=2", "--no-propose")
    assert empty.read_bytes() == before
    (imported,) = cli.json("import", empty, long, *allowed, reviewer="Ana")["articles"]
    assert imported["characters"] > 10**6


@pytest.mark.parametrize(
    "given", ["pages", "pages=", "pages=x", "pages=-1", "pages=0", "depth=9", "=1", "pages=9e9"]
)
def test_a_limit_without_reason_is_refused(cli, empty: Path, article: Path, given: str) -> None:
    before = empty.read_bytes()
    for words in (("import", empty, article), ("evidence", "add", empty, article)):
        assert "--allow" in cli.refused(*words, "--allow", given, reviewer="Ana")
    assert empty.read_bytes() == before


def test_a_name_with_tricks_is_named_without_them(cli, empty: Path, tmp_path: Path) -> None:
    source = tmp_path / "evil\u202etxt.\nexe.txt"
    source.write_bytes(b"")
    assert cli.refused("import", empty, source, reviewer="Ana").startswith(
        "eviltxt.exe.txt: This file is empty."
    )


def test_wrong_letters_are_mended(cli, empty: Path, tmp_path: Path) -> None:
    source = tmp_path / "cafe.txt"
    text = "Le café « Bœuf » fête ses 40 ans\n\nIl a servi 12 000 repas en 2024, dit le maire.\n"
    source.write_bytes(text.encode("cp1252"))
    said = cli.fine("import", empty, source, "--encoding", "windows-1251", reviewer="Ana")
    assert "read as cp1251" in said
    (listed,) = cli.json("articles", empty)["articles"]
    assert "café" not in listed["title"]
    before = empty.read_bytes()
    assert "klingon" in cli.refused("reread", empty, listed["id"], "--encoding", "klingon", reviewer="Ana")
    assert "does not fit" in cli.refused("reread", empty, listed["id"], "--encoding", "utf-8", reviewer="Ana")
    assert "the text is the same" in cli.refused(
        "reread", empty, listed["id"], "--encoding", "cp1251", reviewer="Ana"
    )
    assert empty.read_bytes() == before
    (mended,) = cli.json("reread", empty, listed["id"][:8], "--encoding", "cp1252", reviewer="Ana")[
        "articles"
    ]
    assert set(mended) == IMPORTED
    assert (mended["title"], mended["encoding"]) == ("Le café « Bœuf » fête ses 40 ans", "cp1252")
    assert (mended["version"], mended["version_of"], mended["id"]) == (2, listed["id"], listed["id"])
    assert "Il a servi 12 000 repas" in cli.fine("text", empty, listed["id"])
    assert "café" not in cli.fine("text", empty, listed["id"], "--version", "1")
    cli.fine("verify", empty)


def test_an_article_is_renamed_and_removed(cli, empty: Path, article: Path) -> None:
    (imported,) = cli.json("import", empty, article, reviewer="Ana")["articles"]
    known = imported["id"]
    renamed = cli.json("article", "rename", empty, known, "  Boats   of Valbruk", reviewer="Ana")
    assert renamed == {"id": known, "title": "Boats of Valbruk", "changed": True}
    again = cli.json("article", "rename", empty, known, "Boats of Valbruk", reviewer="Ana")
    assert again == {**renamed, "changed": False}
    removed = cli.json("article", "remove", empty, known, reviewer="Ana")
    assert removed == {"id": known, "claims": imported["claims_proposed"]}
    assert cli.json("articles", empty)["articles"] == []
    cli.fine("undo", empty, reviewer="Ana")
    assert cli.json("articles", empty)["articles"][0]["title"] == "Boats of Valbruk"
