"""Web archives as evidence: one page with its archive, several each for itself, and archives that want to do harm."""

import gzip
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import asdict
from hashlib import sha256
from io import BytesIO
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, read, warc
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.model import Snapshots

URL = "https://example.org/news/14-ferries"
WHEN = "2024-03-05T10:11:12Z"
PAGE = (
    "<html><head><title>14 ferries approved</title></head><body><p>The minutes say that 14 ferries were approved in {town}.</p>"
    "</body></html>"
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 51>>stream\nBT /F1 12 Tf 10 50 Td (Sixteen ferries, said no one.) Tj ET\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"
)


class Made:
    """A web archive that is written record by record, as ISO 28500 has it."""

    def __init__(self, *, packed: bool = True) -> None:
        self.data = b""
        self._packed = packed
        self._write("warcinfo", "", b"software: test\r\n", "application/warc-fields")

    def page(
        self,
        url: str = URL,
        body: bytes = b"",
        *,
        kind: str = "text/html",
        status: str = "200 OK",
        more: str = "",
    ) -> "Made":
        body = body or PAGE.format(town=url).encode()
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode()
        return self._write("response", url, head + body, "application/http; msgtype=response")

    def request(self, url: str, dest: str) -> "Made":
        head = f"GET / HTTP/1.1\r\nSec-Fetch-Dest: {dest}\r\n\r\n".encode()
        return self._write("request", url, head, "application/http; msgtype=request")

    def resource(self, url: str, body: bytes, kind: str) -> "Made":
        return self._write("resource", url, body, kind)

    def _write(self, sort: str, url: str, block: bytes, kind: str) -> "Made":
        fields = {
            "WARC-Type": sort,
            "WARC-Record-ID": f"<urn:uuid:{uuid4()}>",
            "WARC-Date": WHEN,
            "WARC-Target-URI": url,
            "Content-Type": kind,
            "Content-Length": str(len(block)),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
        record = b"WARC/1.1\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"
        self.data += gzip.compress(record) if self._packed else record
        return self


def taken(data: bytes, kind: str = media.WARC, **limits: int) -> tuple[list[str], list[str]]:
    """The addresses of the pages, and the problems, as the child finds them; in this process."""
    found = warc.read(data, kind, asdict(Limits(**limits)))
    return [each["url"] for each in found["pages"]], found["problems"]


def kept(data: bytes, name: str = "page.warc.gz", limits: Limits = LIMITS) -> Snapshots:
    return read.snapshots(data=data, file_name=name, limits=limits)


def wacz(*parts: bytes, more: Sequence[tuple[str, bytes]] = ()) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("datapackage.json", json.dumps({"profile": "data-package"}))
        for number, part in enumerate(parts):
            package.writestr(f"archive/data-{number}.warc.gz", part)
        package.writestr("indexes/index.cdx.gz", gzip.compress(b"org,example)/ 20240305"))
        for name, data in more:
            package.writestr(name, data)
    return out.getvalue()


def visit(*, packed: bool) -> bytes:
    """What a browser fetches for one page: a redirect, pictures, a frame, a missing file."""
    made = (
        Made(packed=packed)
        .request(URL, "document")
        .page("https://example.org/old", status="301 Moved Permanently")
        .page()
    )
    made.page("https://example.org/x.css", b"p {}", kind="text/css")
    made.page("https://example.org/x.png", b"\x89PNG\r\n\x1a\n" + bytes(100), kind="image/png")
    made.page("https://ads.example/frame", PAGE.encode()).request("https://ads.example/frame", "iframe")
    return made.page("https://example.org/missing", status="404 Not Found").data


def test_an_archive_of_one_page_is_kept_whole_with_its_words_address_and_time() -> None:
    data = visit(packed=True)
    found = kept(data)
    (draft,) = found.found
    assert found.problems == ()
    assert (draft.data, draft.media_type, draft.file_name) == (data, media.WARC, "page.warc.gz")
    assert (draft.url, draft.captured_at, draft.title) == (URL, WHEN, "14 ferries approved")
    assert "14 ferries were approved in https://example.org/news" in draft.text


def test_an_archive_that_is_not_packed_is_one_too() -> None:
    data = visit(packed=False)
    assert media.media_type(data, "page") == media.WARC
    assert taken(data) == ([URL], [])


def test_a_page_without_words_is_none_beside_another() -> None:
    data = Made().page("https://example.org/pixel", b"<html></html>").page().data
    assert read.evidence(data=data, file_name="page.warc.gz").url == URL


def test_each_of_several_pages_is_a_snapshot_of_its_own_bytes() -> None:
    body = PAGE.format(town="Grünau").encode("cp1252")
    data = (
        Made()
        .page(body=body, kind="text/html; charset=windows-1252")
        .page("https://example.org/a.pdf", PDF, kind="application/pdf")
        .data
    )
    first, second = kept(data, "two.warc.gz").found
    assert (first.data, first.url, first.file_name, first.media_type) == (
        body,
        URL,
        "14-ferries.html",
        media.HTML,
    )
    assert "approved in Grünau" in first.text
    assert first.note == f"From two.warc.gz, SHA-256 {sha256(data).hexdigest()}"
    assert (second.data, second.file_name, second.media_type, second.captured_at) == (
        PDF,
        "a.pdf",
        media.PDF,
        WHEN,
    )
    assert "Sixteen ferries" in second.text
    assert second.pages == (0,)
    with pytest.raises(IntakeRefused, match="holds 2 pages"):
        read.evidence(data=data, file_name="two.warc.gz")


@pytest.mark.parametrize(
    ("header", "pack"),
    [
        ("Content-Encoding: gzip", gzip.compress),
        ("Content-Encoding: deflate", zlib.compress),
        ("Transfer-Encoding: chunked", lambda body: b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)),
    ],
)
def test_what_the_server_packed_is_unpacked(header: str, pack: Callable[[bytes], bytes]) -> None:
    data = Made().page(body=pack(PAGE.encode()), more=f"{header}\r\n").page("https://example.org/b").data
    found = warc.read(data, media.WARC)
    assert found["pages"][0]["data"] == PAGE.encode()
    assert found["problems"] == []


def test_a_package_with_several_parts() -> None:
    one, other = Made().page().data, Made().page("https://example.org/other").data
    package = wacz(one)
    assert taken(package, media.WACZ) == ([URL], [])
    assert taken(wacz(one, other), media.WACZ) == ([URL, "https://example.org/other"], [])
    assert media.media_type(package, "no-name") == media.WACZ


def test_a_saved_resource_is_a_page_too_and_other_records_are_none() -> None:
    data = Made().resource(URL, PAGE.encode(), "text/html").resource("urn:text:x", b"words", "text/html").data
    assert taken(data) == ([URL], [])


@pytest.mark.parametrize(
    "data",
    [
        Made().data,
        Made().page("https://example.org/x.png", b"\x89PNG\r\n\x1a\n" + bytes(100), kind="image/png").data,
        Made().page("https://example.org/api", b'{"a": 1}', kind="text/html").data,
        b"WARC/1.0\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 12\r\n\r\nHTTP/1.1 200 ",
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example\r\nContent-Length: -5\r\n\r\nx",
        wacz(b"no archive", gzip.compress(Made().page().data)),
    ],
    ids=["empty", "picture", "data", "header", "no address", "negative", "not WARC"],
)
def test_an_archive_without_a_page_has_none(data: bytes) -> None:
    assert taken(data, media.media_type(data, "a.warc"))[0] == []


def test_an_archive_without_a_page_is_kept_without_words() -> None:
    data = Made().data
    found = kept(data)
    assert (found.found[0].data, found.found[0].text, found.found[0].url) == (data, "", "")
    assert found.problems == ("page.warc.gz holds no page, so it is kept without words to search.",)


def test_a_cut_archive_gives_the_pages_before_the_cut_and_says_so() -> None:
    other = "https://example.org/b"
    whole = Made(packed=False).page().page(other, b"<html><p>" + b"x " * 5000).data
    assert taken(whole[:-4000]) == ([URL], [f"{other} is cut short in the archive."])
    packed = Made().page().page(other).data
    damaged = ([URL], ["The archive is damaged after 2 records; what follows cannot be read."])
    assert taken(packed[:-300] + b"\xff" * 300) == damaged
    assert taken(packed[: len(Made().page().data) + 30]) == damaged


def test_a_packing_that_cannot_be_read_is_named() -> None:
    data = Made().page(more="Content-Encoding: br\r\n").page("https://example.org/b").data
    assert taken(data) == (
        ["https://example.org/b"],
        [f"{URL} is packed in a way that cannot be read here (br)."],
    )


def bomb(size_mb: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/x\r\nContent-Length: 999999999\r\n\r\n"
    return (
        packer.compress(head)
        + b"".join(packer.compress(bytes(1_000_000)) for _ in range(size_mb))
        + packer.flush()
    )


def test_a_bomb_stops_at_the_limit() -> None:
    data = bomb(30)
    assert len(data) < 60_000
    stream = warc.Unpacked(BytesIO(data), LIMITS)
    pieces: list[bytes] = []
    with pytest.raises(IntakeRefused):
        pieces.extend(iter(lambda: stream.read(warc.BLOCK), b""))
    assert 0 < sum(map(len, pieces)) <= LIMITS.ratio * 2 * warc.BLOCK
    with pytest.raises(IntakeRefused, match="far more than it seems to hold"):
        taken(data)


def test_a_page_that_is_a_bomb_itself_is_named_and_the_others_come() -> None:
    body = gzip.compress(b"<html>" + bytes(3_000_000))
    data = Made().page(body=body, more="Content-Encoding: gzip\r\n").page("https://example.org/b").data
    assert taken(data, part_mb=2) == (["https://example.org/b"], [f"{URL} is larger than 2 MB."])
    with pytest.raises(IntakeRefused, match="far more"):
        taken(data, unpacked_mb=1)


def test_a_package_with_tricks_is_kept_and_not_opened() -> None:
    data = wacz(Made().page().data, more=[("archive/../../outside.warc", b"x")])
    found = kept(data, "a.wacz")
    assert (found.found[0].data, found.found[0].text) == (data, "")
    assert "point outside" in found.problems[0]
    assert "Nothing was imported" not in found.problems[0]


def test_more_pages_than_the_limit_are_not_taken_apart_and_a_raised_one_lets_them_in() -> None:
    made = Made()
    for number in range(201):
        made.page(f"https://example.org/{number}")
    with pytest.raises(IntakeRefused, match="more than 200 pages"):
        taken(made.data)
    assert len(taken(made.data, archive_pages=201)[0]) == 201
    two = Made().page().page("https://example.org/b").data
    whole = kept(two, "two.warc", Limits(archive_pages=1))
    assert [draft.data for draft in whole.found] == [two]
    (problem,) = whole.problems
    assert problem == (
        "two.warc is kept without its words. This web archive holds more than 1 pages. Take out those that you need with the "
        "program that made it, or raise the limit in the settings."
    )


def test_an_archive_is_no_article() -> None:
    for name, data in (("a.warc.gz", Made().page().data), ("a.wacz", wacz(Made().page().data))):
        with pytest.raises(IntakeRefused, match="workbench evidence add"):
            read.article(data=data, file_name=name)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org/", "example.org.html"),
        ("https://example.org/a/b.html?x=../../y", "b.html"),
        ("https://example.org/..", "...html"),
        ("https://example.org/a%2Fb\u202e.htm", "a%2Fb.htm"),
        ("https://[broken", "page.html"),
    ],
)
def test_names_of_pages(url: str, name: str) -> None:
    from workbench.core.intake.web_archive import file_name

    assert file_name(url, ".html") == name


WORDS = st.text("abcé陆炜ع 🚢", min_size=1, max_size=30).filter(lambda text: text.strip())


@given(bodies=st.lists(WORDS, min_size=1, max_size=4), packed=st.booleans(), cut=st.integers(0, 400))
def test_pages_come_out_as_they_went_in_up_to_where_an_archive_is_cut(
    bodies: list[str], packed: bool, cut: int
) -> None:
    made = Made(packed=packed)
    pages = [f"<html><body><p>{body}</p></body></html>".encode() for body in bodies]
    for number, page in enumerate(pages):
        made.page(f"https://example.org/{number}", page)
    found = warc.read(made.data, media.WARC)
    assert [each["data"] for each in found["pages"]] == pages
    assert found["problems"] == []
    some = warc.read(made.data[: len(made.data) - cut], media.WARC)
    assert [each["data"] for each in some["pages"]] == pages[: len(some["pages"])]
