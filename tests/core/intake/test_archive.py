"""Documents that are archives: bombs, traps and damage are refused in one plain sentence before anything is parsed."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, media, read
from workbench.core.intake.limits import Limits

MB = 1024 * 1024
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="png" ContentType="image/png"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
WORDS = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday."
BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    f"<w:t>{WORDS}</w:t></w:r></w:p></w:body></w:document>"
)


def packed(parts: Mapping[str, str | bytes], method: int = ZIP_DEFLATED) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", method) as new:
        for name, content in parts.items():
            new.writestr(ZipInfo(name), content, method)
    return kept.getvalue()


def document(**parts: str | bytes) -> dict[str, str | bytes]:
    given = {name.replace("__", "/").replace("_xml", ".xml"): content for name, content in parts.items()}
    return {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": BODY} | given


def refusal(data: bytes, name: str = "draft.docx", **options) -> str:
    with pytest.raises(IntakeRefused) as caught:
        read.article(data=data, file_name=name, **options)
    sentence = str(caught.value)
    assert sentence.endswith("Nothing was imported.")
    assert "\n" not in sentence
    return sentence


def test_the_smallest_document_is_read():
    assert read.article(data=packed(document())).text == WORDS


def test_pictures_and_embedded_tables_are_never_opened():
    parts = document() | {
        "word/media/a.png": b"\x89PNG" + bytes(MB // 2),
        "word/embeddings/a.xlsx": packed({"xl/workbook.xml": "<broken"}),
    }
    assert read.article(data=packed(parts)).text == WORDS
    with ZipFile(BytesIO(archive.words_only(packed(parts), Limits()))) as slim:
        assert slim.read("word/media/a.png") == slim.read("word/embeddings/a.xlsx") == b""


@pytest.mark.parametrize(
    "parts",
    [
        document() | {"word/media/bomb.png": bytes(30 * MB)},
        document(word__document_xml=BODY.replace(WORDS, "word " * 4 * MB)),
    ],
    ids=["one part", "the text"],
)
def test_bombs_are_refused_by_what_the_directory_says(parts):
    assert "unpacks to far more" in refusal(packed(parts))


def test_a_raised_limit_lets_in_what_is_packed_far_or_has_many_parts() -> None:
    picture = packed(document() | {"word/media/white.bmp": bytes(2 * MB)})
    assert "If you trust it, raise the limits in the settings." in refusal(picture)
    assert read.article(data=picture, file_name="draft.docx", limits=Limits(ratio=2000)).text == WORDS
    parts = packed(document() | {f"word/media/{number}.png": b"" for number in range(10_001)})
    assert "more than 10,000 parts" in refusal(parts)
    assert read.article(data=parts, file_name="draft.docx", limits=Limits(parts=10_010)).text == WORDS
    assert "more than 10 parts" in refusal(
        packed(document() | dict.fromkeys("abcdefgh", "")), limits=Limits(parts=10)
    )


def test_the_whole_and_each_part_that_is_read_are_bounded():
    filled = document() | {"word/media/a.png": bytes(range(256)) * 12_288}
    assert "unpacks to far more" in refusal(packed(filled, ZIP_STORED), limits=Limits(unpacked_mb=2))
    long = document(word__document_xml=BODY.replace(WORDS, "".join(map(str, range(400_000)))))
    assert "unpacks to far more" in refusal(packed(long), limits=Limits(part_mb=2))


def test_a_part_that_is_longer_than_the_directory_says_is_refused():
    data = packed(document(word__document_xml=BODY.replace(WORDS, "x" * 5_000_000)), ZIP_STORED)
    size = len(BODY) - len(WORDS) + 5_000_000
    small = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert "damaged" in refusal(small)


@pytest.mark.parametrize(
    "name", ["../../evil.xml", "/etc/passwd.xml", "C:\\a.xml", "word\\..\\a.xml", "a/../../b.xml"]
)
def test_names_that_lead_outside_are_refused(name):
    info = ZipInfo("x" * len(name))
    kept = BytesIO()
    with ZipFile(kept, "w") as new:
        for part, content in document().items():
            new.writestr(part, content)
        new.writestr(info, "<a/>")
    data = kept.getvalue().replace(info.filename.encode(), name.encode())
    assert "point outside" in refusal(data)


@pytest.mark.parametrize(
    "parts",
    [document() | {"word/inner.zip": packed({"a": "b"})}, document(word__document_xml=packed({"a": "b"}))],
    ids=["beside the text", "in place of the text"],
)
def test_an_archive_in_the_archive_is_refused(parts):
    assert "another archive" in refusal(packed(parts))


ENTITIES = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "declaration", [ENTITIES, OUTSIDE, '<!DOCTYPE a SYSTEM "http://evil.example/a.dtd">']
)
def test_entities_and_document_types_are_refused_in_any_encoding(declaration, encoding):
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    content = (head + declaration + BODY.replace(WORDS, "&a;")).encode(encoding)
    assert "entities" in refusal(packed(document(word__document_xml=content)))


def test_a_part_in_an_unusual_encoding_is_refused():
    content = b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a+AD4-' + BODY.encode()
    assert "damaged" in refusal(packed(document(word__document_xml=content)))


@pytest.mark.parametrize("share", [0.3, 0.7, 0.98])
def test_truncated_files_are_refused(share):
    data = packed(document())
    assert "damaged" in refusal(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "parts",
    [
        {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/a.xml": "<a/>"},
        document(word__document_xml="<w:broken"),
        document(word__document_xml=""),
        document(word__document_xml=BODY.replace("<w:p>", "<w:p><w:p>")),
        {"word/a.xml": "<a/>"},
    ],
)
def test_documents_that_are_not_built_as_documents_are_refused(parts):
    refusal(packed(parts))


def test_locked_and_unusually_packed_files_are_refused():
    data = bytearray(packed(document(), ZIP_STORED))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "password" in refusal(bytes(data))
    assert "damaged" in refusal(packed(document(), ZIP_BZIP2))


def test_deeply_nested_elements_are_refused():
    deep = "<w:sdt><w:sdtContent>" * 3000 + "</w:sdtContent></w:sdt>" * 3000
    refusal(packed(document(word__document_xml=BODY.replace("<w:p>", deep + "<w:p>"))))


def test_a_document_with_another_name_is_still_a_document():
    assert read.article(data=packed(document()), file_name="draft.txt").text == WORDS
    assert refusal(b"Plain words.\x00\x01\x02" * 50, "draft.docx")


ODT = {
    "mimetype": media.ODT,
    "content.xml": '<o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    f"<o:body><o:text><t:p>{WORDS}</t:p></o:text></o:body></o:document>",
}
BOOK = {
    "mimetype": media.EPUB,
    "META-INF/container.xml": '<container><rootfile full-path="book.opf"/></container>',
    "book.opf": '<package><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><itemref idref="a"/></package>',
    "a.xhtml": f"<html><body><p>{WORDS}</p></body></html>",
}
OTHERS = pytest.mark.parametrize(
    ("parts", "text"), [(ODT, "content.xml"), (BOOK, "a.xhtml")], ids=["OpenDocument", "EPUB"]
)


@OTHERS
def test_other_documents_are_read(parts, text):
    assert read.article(data=packed(parts, ZIP_STORED), file_name="draft.txt").text == WORDS


@OTHERS
def test_other_documents_are_guarded_as_well(parts, text):
    def with_part(name: str, content: str | bytes) -> bytes:
        return packed(parts | {name: content})

    name = "draft.odt" if text == "content.xml" else "book.epub"
    assert "far more" in refusal(with_part("picture.png", bytes(30 * MB)), name)
    assert "far more" in refusal(with_part(text, str(parts[text]).replace(WORDS, "word " * 4 * MB)), name)
    assert "another archive" in refusal(with_part("inner.zip", "PK"), name)
    assert "another archive" in refusal(with_part(text, packed({"a": "b"})), name)
    assert "point outside" in refusal(with_part("../../evil.xml", "<a/>"), name)
    whole = packed(parts, ZIP_STORED)
    assert "damaged" in refusal(whole[: int(len(whole) * 0.9)], name)


@pytest.mark.parametrize("declaration", [ENTITIES, OUTSIDE])
def test_entities_of_an_open_document_are_refused(declaration):
    content = declaration + str(ODT["content.xml"]).replace(WORDS, "&a;")
    assert "entities" in refusal(packed(ODT | {"content.xml": content}), "draft.odt")


def test_a_hundred_thousand_nested_elements_are_refused():
    deep = "<t:span>" * 100_000 + WORDS + "</t:span>" * 100_000
    refusal(packed(ODT | {"content.xml": str(ODT["content.xml"]).replace(WORDS, deep)}), "draft.odt")
