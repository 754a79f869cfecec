"""Reading articles: the kinds of source, what is refused, and what the draft says."""

import os
import threading
from pathlib import Path

import pytest

from workbench.core.errors import Cancelled, FileProblem, IntakeRefused
from workbench.core.intake import read
from workbench.core.intake.limits import Limits

STORY = (
    "Harbour to be deepened by 2031\n\n"
    "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday.\n\n"
    "About 1,200 ships called at the port last year, 4 % more than in the year before.\n"
)


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_text_file_becomes_a_draft(tmp_path):
    path = written(tmp_path, "harbour.txt", STORY.encode())
    draft = read.article(path)
    assert draft.text == STORY.strip()
    assert draft.source == path.read_bytes()
    assert draft.title == "Harbour to be deepened by 2031"
    assert (draft.media_type, draft.file_name, draft.encoding) == ("text/plain", "harbour.txt", "utf-8")
    assert draft.language == "en"
    assert draft.proposals == ()


def test_data_without_a_file_reads_the_same(tmp_path):
    path = written(tmp_path, "harbour.txt", STORY.encode())
    assert read.article(data=STORY.encode(), file_name="harbour.txt") == read.article(path)


def test_pasted_text_keeps_what_was_pasted_as_its_source():
    draft = read.pasted(STORY)
    assert draft.source == STORY.encode()
    assert draft.text == STORY.strip()
    assert (draft.file_name, draft.encoding) == ("", "utf-8")


def test_pasted_text_may_hold_lone_surrogates_and_control_characters():
    draft = read.pasted("A lone \ud83d half and a pair \ud83d\ude00, a NUL \x00 and a bell \x07 in one line.")
    assert draft.text == "A lone \ufffd half and a pair \U0001f600, a NUL  and a bell  in one line."
    assert (
        draft.source.decode()
        == "A lone \ufffd half and a pair \U0001f600, a NUL \x00 and a bell \x07 in one line."
    )


@pytest.mark.parametrize("text", ["", " \n\t \u3000\r\n", "\ufeff", "\x00\x01"])
def test_nothing_to_paste_is_refused(text):
    with pytest.raises(IntakeRefused, match="Nothing was imported"):
        read.pasted(text)


def test_a_text_without_headline_is_titled_by_its_opening_words():
    story = (
        "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday."
    )
    draft = read.pasted(story)
    assert draft.title == "The port authority of Valmora will spend 48 million euros on a deeper harbour…"
    assert draft.text == story


def test_given_encoding_wins(tmp_path):
    path = written(tmp_path, "a.txt", "naïve café".encode("cp1252"))
    assert read.article(path, encoding="cp1250").text == "naďve café"
    assert read.article(path, encoding="windows-1252").text == "naïve café"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b"  \r\n\t ", "only blanks"),
        ("noise.txt", bytes(range(256)) * 20, "not text"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "no text that can be imported"),
        ("story.pdf", b"%PDF-1.7\n1 0 obj\n", "PDF file is damaged"),
        ("story.txt", b"%PDF-1.7\n1 0 obj\n", "PDF file is damaged"),
        ("story.docx", b"PK\x03\x04" + b"\x00" * 22 + b"word/document.xml", "document is damaged"),
        ("story.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512, "old Word document"),
        (
            "story.odt",
            b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text",
            "document is damaged",
        ),
        ("book.epub", b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/epub+zip", "document is damaged"),
        ("story.rtf", b"{\\rtf1\\ansi A story.}", "RTF"),
        (
            "page.mhtml",
            b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "no web page",
        ),
        ("archive.zip", b"PK\x03\x04" + b"\x00" * 100, "packed file"),
    ],
)
def test_what_is_no_article_is_refused_in_one_plain_sentence(tmp_path, name, data, says):
    with pytest.raises(IntakeRefused, match=says) as caught:
        read.article(written(tmp_path, name, data))
    assert str(caught.value).endswith("Nothing was imported.")
    assert "\n" not in str(caught.value)


def test_an_unknown_or_unfit_encoding_is_refused(tmp_path):
    path = written(tmp_path, "a.txt", "naïve".encode("cp1252"))
    with pytest.raises(IntakeRefused, match="klingon is not known"):
        read.article(path, encoding="klingon")
    with pytest.raises(IntakeRefused, match="utf-8 does not fit"):
        read.article(path, encoding="utf-8")
    with pytest.raises(IntakeRefused, match="hex is not known"):
        read.article(path, encoding="hex")


def test_missing_files_and_folders_are_named(tmp_path):
    with pytest.raises(FileProblem, match=r"There is no file story\.txt"):
        read.article(tmp_path / "story.txt")
    with pytest.raises(FileProblem, match=f"{tmp_path.name} is a folder"):
        read.article(tmp_path)
    with pytest.raises(FileProblem):
        read.article(Path("a\x00b.txt"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_links_and_pipes_are_refused_without_waiting(tmp_path):
    (tmp_path / "link.txt").symlink_to(written(tmp_path, "a.txt", b"words"))
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileProblem, match=r"link\.txt is a link"):
        read.article(tmp_path / "link.txt")
    with pytest.raises(FileProblem, match=r"pipe\.txt is not a plain file"):
        read.article(tmp_path / "pipe.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_named(tmp_path):
    path = written(tmp_path, "secret.txt", b"words")
    path.chmod(0)
    with pytest.raises(FileProblem, match=r"no right to read secret\.txt"):
        read.article(path)


def test_a_file_over_the_limit_is_refused(tmp_path):
    path = written(tmp_path, "long.txt", b"words " * 200_000)
    with pytest.raises(FileProblem, match=r"long\.txt is larger than 1 MB"):
        read.article(path, limits=Limits(article_mb=1))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\story.txt", "story.txt"),
        ("a\u202etxt.exe", "atxt.exe"),
        ("tab\tand\nline.txt", "tabandline.txt"),
        ("cafe\u0301.txt", "caf\u00e9.txt"),
        ("x" * 500, "x" * 200),
    ],
)
def test_file_names_lose_paths_and_tricks(given, kept):
    assert read.article(data=STORY.encode(), file_name=given).file_name == kept


def test_a_title_has_no_characters_that_reorder_it():
    draft = read.pasted(f"The \u202eruobrah\u200b plan\n\n{STORY}")
    assert draft.title == "The ruobrah plan"


def test_one_long_line_is_read_whole():
    words = "The minister said so. " * 100_000
    assert read.article(data=words.encode(), file_name="long.txt").text == words.strip()


def test_a_long_text_is_read_in_a_child_and_the_same(monkeypatch):
    short = read.article(data=STORY.encode(), file_name="a.txt")
    whole = read.evidence(data=STORY.encode(), file_name="a.txt")
    monkeypatch.setattr(read, "LONG", 100)
    assert read.article(data=STORY.encode(), file_name="a.txt") == short
    assert read.evidence(data=STORY.encode(), file_name="a.txt") == whole


def test_a_long_text_is_bounded_and_can_be_stopped():
    data = b"a\n" * read.LONG
    with pytest.raises(IntakeRefused, match="raise the limit in the settings"):
        read.article(data=data, file_name="a.txt", limits=Limits(seconds=0.1))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        read.article(data=data, file_name="a.txt", cancel=cancel)
