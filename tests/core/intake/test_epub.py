"""EPUB books as articles: chapters in their order, details of the book, and what is no text left out."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, read
from workbench.core.intake.limits import LIMITS, Limits

FIRST = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday."
SECOND = "About 400 people work on it, and most of them will have to find other work by the summer."
CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'


def page(body: str) -> str:
    return (
        '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11.dtd">'
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body>{body}</body></html>'
    )


def opf(order: str = "one two", about: str = "") -> str:
    refs = "".join(f'<itemref idref="{each}"/>' for each in order.split())
    return (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The ferry</dc:title>'
        f"<dc:creator>Ana Ruiz</dc:creator><dc:creator>Ben Okafor</dc:creator>{about}</metadata><manifest>"
        '<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="one" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="out" href="../../../etc/passwd" media-type="application/xhtml+xml"/>'
        f'<item id="img" href="a.png" media-type="image/png"/></manifest><spine>{refs}</spine></package>'
    )


def epub(**parts: str | bytes | None) -> bytes:
    given: dict[str, str | bytes | None] = {
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": opf(),
        "OEBPS/nav.xhtml": page("<p>Contents and more contents of this book.</p>"),
        "OEBPS/text/one a.xhtml": page(f"<h1>One</h1><p>{FIRST}</p>"),
        "OEBPS/text/two.xhtml": page(
            f"<h1>Two</h1><p>{SECOND} It said &amp;&nbsp;so.</p><p hidden=''>Hidden.</p>"
        ),
    }
    names = {
        "package": "OEBPS/book.opf",
        "one": "OEBPS/text/one a.xhtml",
        "encryption": "META-INF/encryption.xml",
    }
    given |= {names[key]: content for key, content in parts.items()}
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as new:
        new.writestr("mimetype", media.EPUB, ZIP_STORED)
        for name, content in given.items():
            if content is not None:
                new.writestr(name, content)
    return kept.getvalue()


def article(limits: Limits = LIMITS, **parts: str | bytes | None):
    return read.article(data=epub(**parts), file_name="book.epub", limits=limits)


def test_chapters_are_read_in_the_order_of_the_book():
    draft = article()
    assert draft.text.split("\n\n") == ["One", FIRST, "Two", f"{SECOND} It said & so."]
    assert (draft.title, draft.byline, draft.media_type) == ("The ferry", "Ana Ruiz, Ben Okafor", media.EPUB)


def test_details_of_the_book_are_read():
    about = "<dc:publisher>Orrin Press</dc:publisher><dc:date>2026-03-02</dc:date><dc:language>en-GB</dc:language>"
    draft = article(package=opf(about=about))
    assert (draft.publisher, draft.published, draft.language) == ("Orrin Press", "2026-03-02", "en")


def test_only_what_the_book_names_as_its_text_is_read():
    assert article(package=opf("nav two img unknown")).text.startswith("Two")


def test_all_words_can_be_quoted_as_evidence():
    assert FIRST in read.evidence(data=epub(), file_name="book.epub").text


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"package": None}, "damaged"),
        ({"package": "<package"}, "damaged"),
        ({"package": opf("out")}, "damaged"),
        ({"package": opf("")}, "holds no text"),
        ({"one": None}, "damaged"),
        ({"one": b"PK\x03\x04" + bytes(50)}, "another archive"),
        ({"package": '<!DOCTYPE a [<!ENTITY b "c">]>' + opf()}, "entities"),
        ({"encryption": '<e><CipherReference URI="OEBPS/text/two.xhtml"/></e>'}, "locked"),
    ],
)
def test_what_is_no_whole_book_is_refused_in_one_sentence(parts, says):
    with pytest.raises(IntakeRefused, match=says) as caught:
        article(**parts)
    assert str(caught.value).endswith("Nothing was imported.")


def test_a_book_with_more_chapters_than_pages_are_allowed_is_refused():
    with pytest.raises(IntakeRefused) as caught:
        article(Limits(pages=1))
    assert str(caught.value) == (
        "This book has more than 1 chapters. Import a part of it, or raise the limit for pages in the settings. "
        "Nothing was imported."
    )
    assert FIRST in article(Limits(pages=3)).text


def test_a_chapter_at_an_impossible_address_is_a_damaged_book():
    package = opf().replace('href="text/two.xhtml"', 'href="http://[x"')
    assert package != opf()
    with pytest.raises(IntakeRefused, match="damaged"):
        article(package=package)


def test_a_book_with_encrypted_fonts_is_read():
    assert FIRST in article(encryption='<e><CipherReference URI="OEBPS/a.ttf"/></e>').text


def test_entities_of_a_chapter_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    text = article(one=f"{bomb}<html><body><p>{FIRST} &a;&b;</p></body></html>").text
    assert "aaaaaaaaaa" not in text
    assert "root:" not in text
