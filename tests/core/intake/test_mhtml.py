"""Pages saved as MHTML: the page is found among the parts, with its address; floods and nests of parts are refused."""

from base64 import b64encode

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import read
from workbench.core.intake.limits import Limits

FIRST = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday. It stops in the month of May."
SECOND = "About 400 people work on it, and most of them will have to find other work by the summer, the café owner said."
PAGE = f"<html><body><nav>Home | News</nav><article><h1>Ferry to stop</h1><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/ferry\r\n"
    "Subject: =?utf-8?Q?Ferry_to_stop_=E2=80=93_Post?=\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n'
)


def part(content: bytes, kind: str = "text/html", more: str = "") -> bytes:
    head = f"------b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n{more}\r\n"
    return head.encode() + b64encode(content) + b"\r\n"


def mhtml(*parts: bytes) -> bytes:
    return HEAD.encode() + b"".join(parts) + b"------b--\r\n"


def article(data: bytes, **more):
    return read.article(data=data, file_name="page.mhtml", **more)


def test_the_page_is_read_with_its_address():
    draft = article(
        mhtml(part(b"\x89PNG", "image/png"), part(PAGE.encode()), part(b"<p>An advertisement.</p>"))
    )
    assert draft.text.split("\n\n") == ["Ferry to stop", FIRST, SECOND]
    assert (draft.title, draft.url, draft.media_type) == (
        "Ferry to stop",
        "https://post.example/ferry",
        "multipart/related",
    )
    assert [cut.text for cut in draft.set_aside] == ["Home | News"]


def test_without_a_title_the_subject_is_the_title():
    words = PAGE.replace("<h1>Ferry to stop</h1>", "")
    assert article(mhtml(part(words.encode()))).title == "Ferry to stop – Post"


@pytest.mark.parametrize("declared", ["cp1252", "utf-8", "klingon"])
def test_the_encoding_of_the_message_counts_where_it_fits(declared):
    draft = article(mhtml(part(PAGE.encode("cp1252"), f"text/html; charset={declared}")))
    assert "café owner" in draft.text


def test_all_words_can_be_quoted_as_evidence():
    draft = read.evidence(data=mhtml(part(PAGE.encode())), file_name="page.mht")
    assert "Home | News" in draft.text
    assert SECOND in draft.text


@pytest.mark.parametrize(
    "data",
    [
        mhtml(part(b"\x89PNG", "image/png")),
        mhtml(),
        HEAD.encode(),
        mhtml(part(b"")),
    ],
)
def test_a_message_without_a_page_is_refused(data):
    with pytest.raises(IntakeRefused) as caught:
        article(data)
    assert str(caught.value).endswith("Nothing was imported.")


def test_a_flood_of_parts_is_refused():
    flood = mhtml(*[part(b"a", "image/png")] * 300, part(PAGE.encode()))
    with pytest.raises(IntakeRefused, match="more than 200 parts"):
        article(flood, limits=Limits(parts=200))
    assert FIRST in article(flood, limits=Limits(parts=400)).text


def test_a_nest_of_messages_is_refused():
    nest = b"".join(
        b'--%d\r\nContent-Type: multipart/mixed; boundary="%d"\r\n\r\n' % (at, at + 1) for at in range(5000)
    )
    with pytest.raises(IntakeRefused, match="far more messages"):
        article(HEAD.replace("----b", "0").encode() + nest)


@pytest.mark.parametrize("missing", range(80, 84))
def test_a_page_that_was_cut_short_is_read_as_far_as_it_goes(missing):
    text = article(mhtml(part(PAGE.encode()))[:-missing]).text
    assert text.startswith(f"Ferry to stop\n\n{FIRST}")
