"""Evidence files: any kind is kept whole; words and pages where there are some."""

import base64

import pytest

from tests.core.intake import lists
from workbench.core.errors import FileProblem, IntakeRefused
from workbench.core.intake import media, read
from workbench.core.intake.limits import Limits


def pdf(pages: list[list[str]], title: str = "") -> bytes:
    """A small PDF file whose pages hold these lines."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        shown = b" ".join(b"(" + line.encode("cp1252") + b") Tj T*" for line in lines)
        stream = b"BT /F1 12 Tf 14 TL 72 760 Td " + shown + b" ET"
        bodies.append(b"<< /Length %d >> stream\n%s\nendstream" % (len(stream), stream))
        bodies.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(bodies)
        )
        kids.append(b"%d 0 R" % len(bodies))
    bodies[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    bodies.append(b"<< /Title (%s) /Author (Ana Ruiz) >>" % title.encode())
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF"
    return data + head + table + tail % (len(bodies) + 1, len(bodies), len(data))


REPORT = [
    [
        "Harbour report",
        "The port authority will spend 48 million euros on a deep-",
        "er harbour, it said on Monday.",
    ],
    [],
    ["About 1,200 ships called at the port last year."],
]


def test_a_pdf_has_words_and_pages():
    draft = read.evidence(data=pdf(REPORT, "The report"), file_name="report.pdf")
    assert draft.media_type == "application/pdf"
    assert (draft.title, draft.author) == ("The report", "Ana Ruiz")
    assert draft.text.split("\n\n") == [
        "Harbour report",
        "The port authority will spend 48 million euros on a deeper harbour, it said on Monday.",
        "About 1,200 ships called at the port last year.",
    ]
    assert [draft.text[at : at + 7] for at in draft.pages] == ["Harbour", "About 1", "About 1"]


def test_words_broken_at_line_ends_are_put_together():
    draft = read.evidence(
        data=pdf(
            [["A plan for the har-", "bour by the Anglo-", "Valmoran company in the years 2030-", "2031."]]
        )
    )
    assert draft.text == "A plan for the harbour by the Anglo-Valmoran company in the years 2030-2031."


def test_pages_beyond_the_limit_are_not_read():
    draft = read.evidence(data=pdf(REPORT * 3), file_name="report.pdf", limits=Limits(pages=2))
    assert len(draft.pages) == 2


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("broken.pdf", pdf(REPORT)[:300], "application/pdf"),
        ("empty.pdf", pdf([[]]), "application/pdf"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(200), "image/jpeg"),
        ("noise", bytes(range(256)) * 9, media.UNKNOWN),
        ("story.docx", b"PK\x03\x04" + bytes(26) + b"word/document.xml", media.DOCX),
        ("call.mp3", b"\xff\xfb\x90\x00" + bytes(200), "audio/mpeg"),
        ("page.html", b"<html><body><script>x</script></body></html>", "text/html"),
    ],
)
def test_a_file_without_readable_words_is_kept_whole(name, data, kind):
    draft = read.evidence(data=data, file_name=name)
    assert (draft.data, draft.media_type, draft.file_name) == (data, kind, name)
    assert draft.text == ""


def test_text_evidence_keeps_its_menus_and_notices(tmp_path):
    path = tmp_path / "note.txt"
    path.write_bytes("Home | Donate\r\n\r\nThe harbour master said so on Monday.\r\n© 2024 Post".encode())
    draft = read.evidence(path)
    assert draft.text == "Home | Donate\n\nThe harbour master said so on Monday.\n\n© 2024 Post"
    assert (draft.media_type, draft.file_name) == ("text/plain", "note.txt")


@pytest.mark.parametrize(
    ("name", "kind"), [("a.csv", "text/csv"), ("a.json", "application/json"), ("a.svg", "image/svg+xml")]
)
def test_other_kinds_of_text_can_be_searched(name, kind):
    draft = read.evidence(data=b'"ships", 1200', file_name=name)
    assert (draft.media_type, draft.text) == (kind, '"ships", 1200')


def test_a_text_larger_than_an_article_is_kept_without_its_words():
    data = b"words " * 200_000
    draft = read.evidence(data=data, file_name="log.txt", limits=Limits(article_mb=1))
    assert (draft.data, draft.text) == (data, "")


def test_an_empty_or_too_large_file_is_refused(tmp_path):
    (tmp_path / "empty.bin").write_bytes(b"")
    (tmp_path / "large.bin").write_bytes(bytes(1024 * 1024 + 1))
    with pytest.raises(IntakeRefused, match="empty"):
        read.evidence(tmp_path / "empty.bin")
    with pytest.raises(FileProblem, match=r"large\.bin is larger than 1 MB"):
        read.evidence(tmp_path / "large.bin", limits=Limits(evidence_mb=1))


def test_a_workbook_has_the_words_of_its_rows():
    book = lists.workbook(lists.sheet([["port", "ships"], ["Orrin", 412]]), lists.sheet([["渡船", None]]))
    kept = read.evidence(data=book, file_name="ships.bin")
    assert (kept.media_type, kept.data) == (media.XLSX, book)
    assert kept.text == "Sheet 1\n\nport ships\n\nOrrin 412\n\nSheet 2\n\n渡船"
    broken = read.evidence(data=book[:-300], file_name="ships.xlsx")
    assert (broken.data, broken.text) == (book[:-300], "")


MAIL = (
    b"From: =?utf-8?q?Dag_Holm_=F0=9F=9A=A2?= <dag@ferry.example>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n"
    b"Subject: The ferry\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.encodebytes("We carry four hundred people.\n\n渡船".encode())
)


def test_an_e_mail_has_its_words_decoded():
    kept = read.evidence(data=MAIL, file_name="holm.eml")
    assert (kept.media_type, kept.title, kept.published) == ("message/rfc822", "The ferry", "2026-11-20")
    assert kept.author.startswith("Dag Holm 🚢")
    assert "We carry four hundred people.\n\n渡船" in kept.text
    assert "V2UgY2Fycnk" not in kept.text
    deep = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" * 60
    assert read.evidence(data=b"From: a\r\n" + deep, file_name="bomb.eml").text == ""
    assert read.evidence(data=b"not a message", file_name="a.eml").media_type == "text/plain"
    assert read.evidence(data=b"From: a\r\nDate: never\r\n\r\n\xff\xfe", file_name="a.eml").published == ""
