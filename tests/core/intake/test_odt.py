"""OpenDocument texts as articles: their words, what is set aside, and the notes at the words that they stand on."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, read

FIRST = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday."
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{part}:1.0"'
    for name, part in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("meta", "meta"),
    )
)
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
BY_ANA = "<dc:creator>Ana</dc:creator><dc:date>2026-01-05T08:00:00</dc:date>"


def odt(body: str, meta: str = "", styles: str = "", made: str = "", manifest: str = "") -> bytes:
    parts = {
        "content.xml": f"<office:document-content {SPACES}><office:automatic-styles>{made}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
        "styles.xml": f"<office:document-styles {SPACES}>{styles}</office:document-styles>",
        "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
    }
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as new:
        new.writestr("mimetype", media.ODT, ZIP_STORED)
        for name, content in parts.items():
            new.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return kept.getvalue()


def article(body: str, **more: str):
    return read.article(data=odt(body, **more), file_name="draft.odt")


def p(words: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def noted(draft) -> list[tuple[str, str, str, str]]:
    return [(note.kind, note.author, note.text, draft.text[note.start : note.end]) for note in draft.notes]


def test_paragraphs_headings_lists_and_tables_are_read():
    cells = "".join(f"<table:table-cell>{p(words)}</table:table-cell>" for words in ("2024", "3,200"))
    draft = article(
        p("Ferry to stop", "P1")
        + p(FIRST)
        + '<text:h text:outline-level="2">What it costs</text:h>'
        + f"<text:list><text:list-item>{p('40 million crowns')}</text:list-item></text:list>"
        + f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        + p(
            'Four<text:s text:c="2"/>words<text:tab/>in\n   <text:span>one<text:line-break/>line</text:span>, it was said.'
        ),
        made='<style:style style:name="P1" style:parent-style-name="Title"/>',
    )
    assert draft.text.split("\n\n") == [
        *("Ferry to stop", FIRST, "What it costs", "40 million crowns", "2024; 3,200"),
        "Four  words    in one line, it was said.",
    ]
    assert (draft.title, draft.media_type) == ("Ferry to stop", media.ODT)


def test_properties_say_what_the_text_does_not():
    meta = (
        "<dc:title>Ferry to stop</dc:title><meta:initial-creator>Carla Diaz</meta:initial-creator>"
        "<meta:creation-date>2026-03-01T10:00:00</meta:creation-date><dc:date>2026-03-02T10:00:00</dc:date>"
    )
    draft = article(p(FIRST), meta=meta)
    assert (draft.title, draft.byline, draft.published) == ("Ferry to stop", "Carla Diaz", "2026-03-02")


def test_comments_and_footnotes_come_along_with_their_words():
    comment = f'<office:annotation office:name="1">{BY_ANA}{p("Source?")}</office:annotation>'
    footnote = (
        '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See <text:a xlink:href="https://r.example/1">'
        "the report</text:a>.</text:p></text:note-body></text:note>"
    )
    words = (
        FIRST.replace("3,200 cars", f'{comment}3,200 cars<office:annotation-end office:name="1"/>') + footnote
    )
    draft = article(p(words))
    assert draft.text == FIRST
    assert noted(draft) == [
        ("comment", "Ana", "Source?", "3,200 cars"),
        ("footnote", "", "See the report. (https://r.example/1)", ""),
    ]


@pytest.mark.parametrize("name", ["", ' office:name="7"'])
def test_a_comment_without_end_stands_at_its_place(name):
    draft = article(
        p(f"{FIRST}<office:annotation{name}>{BY_ANA}{p('Source?')}</office:annotation>") + p("More.")
    )
    assert [(note.start, note.end) for note in draft.notes] == [(len(FIRST), len(FIRST))]


def test_insertions_are_in_the_text_and_deletions_are_not():
    info = f"<office:change-info>{BY_ANA}</office:change-info>"
    changes = (
        f'<text:tracked-changes><text:changed-region text:id="a"><text:deletion>{info}{p("3,100")}</text:deletion>'
        f'</text:changed-region><text:changed-region text:id="b"><text:insertion>{info}</text:insertion></text:changed-region>'
        "</text:tracked-changes>"
    )
    marked = '<text:change text:change-id="a"/><text:change-start text:change-id="b"/>3,200<text:change-end text:change-id="b"/>'
    draft = article(changes + p(FIRST.replace("3,200", marked)))
    assert draft.text == FIRST
    assert noted(draft) == [("deleted", "Ana", "3,100", ""), ("inserted", "Ana", "3,200", "3,200")]


def test_heads_and_feet_of_pages_are_set_aside():
    styles = f"<style:header>{p('DRAFT 3')}</style:header><style:footer>{p('Orrin Post')}</style:footer>"
    draft = article(p(FIRST), styles=styles)
    assert draft.text == FIRST
    assert [(cut.text, cut.place) for cut in draft.set_aside] == [
        ("DRAFT 3", "before"),
        ("Orrin Post", "after"),
    ]


def test_all_words_can_be_quoted_as_evidence():
    draft = read.evidence(
        data=odt(p(f"{FIRST}<office:annotation>{p('Counted by hand.')}</office:annotation>"))
    )
    assert (draft.text, draft.media_type) == (f"{FIRST}\n\nCounted by hand.", media.ODT)


def test_a_locked_or_empty_document_is_refused():
    with pytest.raises(IntakeRefused, match="password"):
        article(p(FIRST), manifest="<encryption-data/>")
    with pytest.raises(IntakeRefused, match="no text"):
        article("")
