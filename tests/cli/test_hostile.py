"""Hostile files through the program: one plain sentence or the right text, the file as it was, nothing left beside it."""

import gzip
import os
import zlib
from pathlib import Path

import pytest

from tests.core.intake.test_archive import BODY, ENTITIES, WORDS, document, packed
from tests.core.intake.test_epub import epub, opf
from tests.core.intake.test_mhtml import HEAD
from tests.core.intake.test_odt import odt, p
from tests.core.intake.test_pdf import LEFT, LOCK, column, pdf

PAGE = f"<html><body><article><h1>Ferry</h1><p>{WORDS}</p><p>{WORDS}</p></article></body></html>".encode()
PDF = pdf([column(LEFT)])
BOMB = zlib.compress(b"BT /F1 9 Tf 50 700 Td " + b"(aaaaaaaaaa) Tj " * 1_000_000 + b"ET", 1)

REFUSED = {
    "bomb.docx": (packed(document() | {"word/media/a.png": bytes(8 << 20)}), "unpacks to far more"),
    "nested.docx": (packed(document() | {"word/a.zip": packed({"a": "b"})}), "another archive"),
    "entities.docx": (packed(document(word__document_xml=ENTITIES + BODY)), "declares entities"),
    "cut.docx": (packed(document())[:-200], "damaged"),
    "entities.epub": (epub(package=ENTITIES + opf()), "declares entities"),
    "deep.odt": (odt("<text:section>" * 9000 + p(WORDS) + "</text:section>" * 9000), "damaged"),
    "locked.pdf": (pdf([column(LEFT)], extra=LOCK), "asks for a password"),
    "scan.pdf": (pdf([[]]), "pictures of pages"),
    "parts.mhtml": (HEAD.encode() + b"------b\r\n\r\nx\r\n" * 20_000, "more than 10,000 parts"),
    "packed.html": (gzip.compress(PAGE), "packed file"),
    "program.txt": (b"MZ" + bytes(range(256)) * 8, "not text"),
    "new\nline\u202efdp.txt": (b"", "This file is empty"),
}
READ = {
    "pdf.txt": (PDF, "fourteen months, the county said."),
    "docx.html": (packed(document()), WORDS),
    "page.pdf": (PAGE, f"{WORDS}\n\n{WORDS}"),
    "text\u202efdp.txt": (WORDS.encode(), WORDS),
    "surrogates.txt": (WORDS.encode() + b" \xed\xa0\x80 " + "Ħ".encode() * 90, WORDS),
}


@pytest.fixture
def empty(cli, tmp_path: Path) -> Path:
    path = tmp_path / "empty.claims"
    cli.fine("new", path)
    return path


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_and_nothing_is_changed(cli, empty: Path, tmp_path: Path, name: str) -> None:
    data, says = REFUSED[name]
    source = tmp_path / "from" / name
    source.parent.mkdir()
    source.write_bytes(data)
    before = empty.read_bytes()
    sentence = cli.refused("import", empty, source, reviewer="Ana")
    assert says in sentence
    assert sentence.endswith("Nothing was imported.")
    assert "\u202e" not in sentence
    assert empty.read_bytes() == before
    assert source.read_bytes() == data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config", "empty.claims", "from"]
    assert list(source.parent.iterdir()) == [source]


@pytest.mark.parametrize("name", READ)
def test_it_is_read_for_what_it_is(cli, empty: Path, tmp_path: Path, name: str) -> None:
    data, words = READ[name]
    source = tmp_path / name
    source.write_bytes(data)
    (imported,) = cli.json("import", empty, source, "--no-propose", reviewer="Ana")["articles"]
    assert words in cli.fine("text", empty, imported["id"])
    assert cli.json("verify", empty)["ok"] is True


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_links_pipes_and_folders_are_no_files(cli, empty: Path, article: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(article)
    os.mkfifo(tmp_path / "pipe.txt")
    before = empty.read_bytes()
    for name, says in (
        ("link.txt", "is a link"),
        ("pipe.txt", "no"),
        ("config", "is a folder"),
        ("no.txt", "no"),
    ):
        for command in (("import",), ("evidence", "add")):
            sentence = cli.refused(*command, empty, tmp_path / name, reviewer="Ana")
            assert says in sentence
    assert empty.read_bytes() == before


def test_a_bomb_in_a_pdf_ends_at_the_limit(cli, empty: Path, tmp_path: Path) -> None:
    shown = b"<< /Filter /FlateDecode /Length %d >> stream\n%s\nendstream" % (len(BOMB), BOMB)
    data = pdf([column(LEFT)])
    start, end = data.index(b"4 0 obj\n") + 8, data.index(b"\nendobj", data.index(b"4 0 obj"))
    source = tmp_path / "bomb.pdf"
    source.write_bytes(data[:start] + shown + data[end:])
    before = empty.read_bytes()
    sentence = cli.refused("import", empty, source, "--allow", "memory_mb=512", reviewer="Ana")
    assert sentence.startswith("bomb.pdf: This file cannot be read:")
    assert sentence.endswith("Nothing was imported.")
    assert empty.read_bytes() == before
