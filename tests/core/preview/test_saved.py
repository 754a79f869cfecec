"""Saved pages and e-mails: rebuilt as plain paragraphs; nothing in them is run or loaded."""

from dataclasses import asdict
from email.message import EmailMessage
from typing import Any

import pytest

from tests.core.intake.test_mhtml import mhtml, part
from tests.core.intake.test_web_archive import visit, wacz
from tests.core.preview.kept import looking
from workbench.core import evidence
from workbench.core.errors import UserError
from workbench.core.intake import html, media
from workbench.core.intake.limits import LIMITS
from workbench.core.model import EvidenceDraft, QuoteCheck
from workbench.core.preview import mail, saved
from workbench.core.preview.look import look
from workbench.core.preview.model import Facts, Wanted, Words

HOSTILE = """<html><head><title>Minutes</title><meta http-equiv="refresh" content="0;url=http://192.0.2.1/">
<script src="http://192.0.2.1/x.js"></script><style>@import url(http://192.0.2.1/x.css)</style></head>
<body onload="steal()"><nav>Home | News</nav><h1>Minutes of the hearing</h1>
<p>The chair <b>opened</b> the hearing. <img src="http://192.0.2.1/pixel.png" onerror="steal()">84 persons signed.</p>
<iframe src="file:///etc/passwd"></iframe><ul><li>First point</li></ul>
<table><tr><td>Berth 4</td><td>finished</td></tr></table><div style="display:none">Hidden words</div>
<script>document.write("written by a script")</script><a href="javascript:steal()">More</a></body></html>"""
ASK = {**asdict(Wanted("")), "part": 0}


def page(data: bytes, kind: str = media.HTML, **pointing: str) -> dict[str, Any]:
    return saved.read(data, kind, asdict(LIMITS), ASK | pointing)


def texts(found: dict[str, Any]) -> list[str]:
    return [line["text"] for line in found["lines"]]


def test_a_page_is_rebuilt_from_its_words_alone(workspace):
    kept = evidence.add(workspace, EvidenceDraft(HOSTILE.encode(), media.HTML, "minutes.html")).ids[0]
    found = look(workspace.path, Wanted(kept, quote="opened the hearing. 84 persons"))
    assert isinstance(found.content, Words)
    assert [(line.style, line.text) for line in found.content.lines] == [
        ("aside", "Home | News"),
        ("heading", "Minutes of the hearing"),
        ("", "The chair opened the hearing. 84 persons signed."),
        ("item", "First point"),
        ("row", "Berth 4; finished"),
        ("", "More"),
    ]
    assert (found.check, found.content.at) == (QuoteCheck.EXACT, 2)
    assert [line.marks for line in found.content.lines if line.marks] != []


def test_the_words_shown_are_those_that_are_kept_for_the_search():
    assert "\n\n".join(texts(page(HOSTILE.encode()))) == html.read_whole(HOSTILE.encode())["text"]


def test_a_page_saved_as_mhtml_shows_its_page_and_none_of_its_pictures():
    data = mhtml(
        part(b"\x89PNG", "image/png", "Content-Location: http://192.0.2.1/pixel.png\r\n"),
        part("<h1>Café</h1><p>The owner said so.</p>".encode("cp1252"), "text/html; charset=cp1252"),
    )
    assert texts(page(data, media.MHTML)) == ["Café", "The owner said so."]


def test_the_page_in_a_web_archive_is_shown():
    assert texts(page(visit(packed=True), media.WARC))[0].startswith("The minutes say that 14 ferries")
    assert texts(page(wacz(visit(packed=False)), media.WACZ)) == texts(page(visit(packed=True), media.WARC))


def test_a_page_without_words_says_so(workspace):
    draft = EvidenceDraft(b"<html><body><script>x</script></body></html>", media.HTML, "empty.html")
    kept = evidence.add(workspace, draft).ids[0]
    assert look(workspace.path, Wanted(kept)).content == Facts(saved.NO_WORDS)


def test_a_page_nested_without_end_is_shown_all_the_same():
    data = b"<html><body>" + b"<div>" * 50_000 + b"<p>The bottom.</p>"
    assert texts(page(data)) == ["The bottom."]


def message(**parts: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ines Aldana <ines@town.example>"
    made["To"] = "desk@post.example"
    made["Subject"] = "Die Mauer – Höhe"
    made["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    made.set_content(
        parts.get("text", "The wall is 6.4 metres high.\n\nNobody objected – naïvely.\n"),
        cte="quoted-printable",
    )
    return made


def test_an_e_mail_shows_who_wrote_what_and_the_names_of_what_was_attached(workspace):
    made = message()
    made.add_alternative("<p>The page.</p>", subtype="html")
    made.add_attachment(
        b"MZ", maintype="application", subtype="x-msdownload", filename="../../plan\u202efdp.exe"
    )
    found = looking(workspace, made.as_bytes(), "letter.eml")(quote="Nobody objected – naïvely.")
    assert isinstance(found.content, Words)
    assert [line.text for line in found.content.lines] == [
        "Die Mauer – Höhe",
        "From: Ines Aldana <ines@town.example>",
        "To: desk@post.example",
        "Date: Tue, 03 Mar 2026 10:00:00 +0100",
        "The wall is 6.4 metres high.",
        "Nobody objected – naïvely.",
        "Attached: ../../plan\u202efdp.exe (application/x-msdownload)",
    ]
    assert found.check is QuoteCheck.EXACT


def test_of_an_e_mail_that_is_a_page_the_page_is_rebuilt():
    made = EmailMessage()
    made["Subject"] = "News"
    made.set_content("<p>One</p><script>steal()</script><img src='http://192.0.2.1/p.png'>", subtype="html")
    assert texts(mail.read(made.as_bytes(), asdict(LIMITS), ASK)) == ["News", "One"]


@pytest.mark.parametrize(
    "data",
    [b"Subject: =?klingon?q?x?=\r\n\r\nBody", b"\r\n\r\nBody", b"Content-Type: multipart/mixed\r\n\r\nBody"],
)
def test_a_broken_e_mail_is_read_as_far_as_it_goes(data):
    assert mail.read(data, asdict(LIMITS), ASK)["parts"] == 1


def test_an_e_mail_of_a_million_parts_is_refused():
    data = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"--b\r\n\r\n" * 1_000_000
    with pytest.raises(UserError, match="far more parts"):
        mail.read(data, asdict(LIMITS), ASK)


NAMED = (
    "<h1 id='top'>Minutes</h1><p>One.</p><div id='results'><p>84 persons signed.</p></div>"
    "<a name='old end'></a><p>The <b id='wall'>Wall</b> was built.</p><script id='code'>x</script>"
)


@pytest.mark.parametrize(
    ("fragment", "line"),
    [
        ("top", 0),
        ("results", 2),
        ("old%20end", 3),
        ("wall", 3),
        (":~:text=84%20PERSONS", 2),
        ("top:~:text=the,built", 3),
        ("nowhere", -1),
        ("code", -1),
        (":~:text=ninety", -1),
    ],
)
def test_it_begins_where_the_end_of_the_address_points(fragment: str, line: int) -> None:
    found = page(NAMED.encode(), fragment=fragment)
    assert found["at"] == line
    assert texts(found) == ["Minutes", "One.", "84 persons signed.", "The Wall was built."]
