"""Word documents as articles: their words, what is set aside, and the notes at the words that they stand on."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.errors import IntakeRefused
from workbench.core.intake import manuscript, read
from workbench.core.intake.manuscript import Manuscript

FIRST = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday."
SECOND = "About 400 people work on it, and most of them will have to find other work by the summer."


def saved(document) -> bytes:
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def article(document):
    return read.article(data=saved(document), file_name="draft.docx")


def story():
    document = docx.Document()
    document.add_paragraph("Ferry to stop in May", style="Title")
    document.add_paragraph(FIRST)
    return document


def tracked(kind: str, words: str, author: str = "Ben"):
    tag = "delText" if kind == "del" else "t"
    return parse_xml(
        f'<w:{kind} {nsdecls("w")} w:id="9" w:author="{author}" w:date="2026-01-05T08:00:00Z">'
        f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r></w:{kind}>'
    )


def with_part(data: bytes, name: str, content: str | bytes, *, relation: str = "") -> bytes:
    """The document with one more part, or another content of it, and the main part's relation to it."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            body = old.read(info)
            if relation and info.filename == "word/_rels/document.xml.rels":
                kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation}"
                target = name.removeprefix("word/")
                body = body.replace(
                    b"</Relationships>",
                    f'<Relationship Id="rIdX" Type="{kind}" Target="{target}"/></Relationships>'.encode(),
                )
            if info.filename != name:
                new.writestr(info.filename, body)
        new.writestr(name, content)
    return kept.getvalue()


def noted(draft) -> list[tuple[str, str, str, str]]:
    return [(note.kind, note.author, note.text, draft.text[note.start : note.end]) for note in draft.notes]


def test_paragraphs_headings_lists_and_tables_are_read():
    document = story()
    document.add_heading("What it costs", 2)
    document.add_paragraph("40 million crowns", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, words in zip(
        (c for row in table.rows for c in row.cells), ("Year", "Cars", "2024", "3,200"), strict=True
    ):
        cell.text = words
    document.add_paragraph(SECOND)
    draft = article(document)
    assert draft.text.split("\n\n") == [
        *(
            "Ferry to stop in May",
            FIRST,
            "What it costs",
            "40 million crowns",
            "Year; Cars",
            "2024; 3,200",
            SECOND,
        )
    ]
    assert draft.title == "Ferry to stop in May"
    assert (draft.media_type, draft.language, draft.pages) == (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "en",
        (),
    )
    assert draft.reader.startswith("Word document 1 (python-docx ")


def test_properties_say_what_the_text_does_not():
    document = docx.Document()
    document.add_paragraph(FIRST)
    document.core_properties.title = "Ferry to stop"
    document.core_properties.author = "Carla Diaz"
    document.core_properties.created = datetime(2026, 3, 2, tzinfo=UTC)
    draft = article(document)
    assert (draft.title, draft.byline, draft.published) == ("Ferry to stop", "Carla Diaz", "2026-03-02")


@pytest.mark.parametrize("useless", ["Microsoft Word - draft3", "draft3.docx", "Document1"])
def test_a_file_name_is_no_title(useless):
    document = docx.Document()
    document.add_paragraph(FIRST)
    document.core_properties.title = useless
    assert article(document).title.startswith("The ferry at Orrin carried")


def test_comments_come_along_with_their_words():
    document = story()
    run = document.paragraphs[1].add_run(" It stops in May.")
    document.add_comment(run, text="Source: https://roads.example/plan", author="Ana", initials="A")
    draft = article(document)
    assert noted(draft) == [("comment", "Ana", "Source: https://roads.example/plan", "It stops in May.")]
    assert draft.notes[0].at


def test_a_comment_over_paragraphs_spans_them():
    document = story()
    document.add_paragraph(SECOND)
    runs = [paragraph.runs[0] for paragraph in document.paragraphs]
    document.add_comment([runs[1], runs[2]], text="Who counted?", author="Ana", initials="A")
    assert noted(article(document)) == [("comment", "Ana", "Who counted?", f"{FIRST}\n\n{SECOND}")]


def test_insertions_are_in_the_text_and_deletions_are_not():
    document = story()
    paragraph = document.add_paragraph("About ")
    paragraph._p.append(tracked("del", "300"))
    paragraph._p.append(tracked("ins", "400"))
    paragraph.add_run(SECOND.removeprefix("About 400"))
    draft = article(document)
    assert draft.text.endswith(f"\n\n{SECOND}")
    assert noted(draft) == [("deleted", "Ben", "300", ""), ("inserted", "Ben", "400", "400")]
    assert draft.text[draft.notes[0].start :].startswith("400 people")


def test_a_change_that_word_keeps_in_pieces_is_one_note_and_one_of_blanks_is_none():
    document = story()
    paragraph = document.paragraphs[1]
    for words in (" Most ", "of it ", "in May."):
        paragraph._p.append(tracked("ins", words))
    paragraph._p.append(tracked("ins", " "))
    paragraph._p.append(tracked("del", ", ", "Carla"))
    assert noted(article(document)) == [("inserted", "Ben", "Most of it in May.", "Most of it in May.")]


def test_a_paragraph_whose_end_was_deleted_goes_on():
    document = docx.Document()
    first = document.add_paragraph("The ferry at Orrin carried 3,200 cars a day in 2024, ")
    first._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:rPr {nsdecls("w")}><w:del w:id="1" w:author="B" w:date="2026-01-05T08:00:00Z"/></w:rPr>'
        )
    )
    document.add_paragraph("the road office said on Monday.")
    assert article(document).text == FIRST


def test_footnotes_stand_where_they_are_referred_to():
    document = story()
    document.paragraphs[1].add_run()._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="2"/>'))
    notes = (
        f'<w:footnotes {nsdecls("w", "r")}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">'
        '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>Road office, annual report</w:t></w:r></w:hyperlink></w:p>'
        "</w:footnote></w:footnotes>"
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        'Target="https://roads.example/2024" TargetMode="External"/></Relationships>'
    )
    data = with_part(saved(document), "word/footnotes.xml", notes, relation="footnotes")
    data = with_part(data, "word/_rels/footnotes.xml.rels", rels)
    draft = read.article(data=data, file_name="draft.docx")
    assert noted(draft) == [("footnote", "", "Road office, annual report (https://roads.example/2024)", "")]
    assert draft.notes[0].start == len(draft.text)


def test_heads_feet_and_hidden_words_are_set_aside():
    document = story()
    document.sections[0].header.paragraphs[0].text = "DRAFT 3"
    document.sections[0].footer.paragraphs[0].text = "Orrin Post"
    document.paragraphs[1].add_run("TK check this").font.hidden = True
    draft = article(document)
    assert draft.text.endswith(FIRST)
    assert [(cut.text, cut.place) for cut in draft.set_aside] == [
        ("DRAFT 3", "before"),
        ("Orrin Post", "after"),
        ("TK check this", "inside"),
    ]


def test_a_note_on_words_that_were_set_aside_is_set_aside_with_them():
    document = docx.Document()
    first = document.add_paragraph("Home | Donate | Contact")
    document.add_comment(first.runs[0], text="Drop this?", author="Ana", initials="A")
    document.add_paragraph(FIRST)
    draft = article(document)
    assert (draft.text, draft.notes) == (FIRST, ())
    assert "[comment by Ana] Drop this?" in [cut.text for cut in draft.set_aside]


def test_raised_numbers_breaks_and_symbols_keep_words_apart():
    document = story()
    paragraph = document.add_paragraph("The works will cost 10")
    paragraph.add_run("6").font.superscript = True
    paragraph.add_run().add_break()
    paragraph.add_run("crowns\tand end in 2028, the office said.")
    assert article(document).text.endswith(
        "The works will cost 10⁶ crowns    and end in 2028, the office said."
    )


def test_all_words_of_a_document_can_be_quoted_as_evidence():
    document = story()
    document.add_comment(document.paragraphs[1].runs[0], text="Counted by hand.", author="Ana", initials="A")
    document.sections[0].header.paragraphs[0].text = "DRAFT 3"
    draft = read.evidence(data=saved(document), file_name="draft.docx")
    assert draft.text.split("\n\n") == ["Ferry to stop in May", FIRST, "DRAFT 3", "Counted by hand."]
    assert draft.title == "Ferry to stop in May"


def test_a_document_without_words_is_refused():
    with pytest.raises(IntakeRefused, match="holds no text"):
        article(docx.Document())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(" \tabé\u0301\u200b\ufeffx.", max_size=12), min_size=1, max_size=6),
    st.integers(0, 5),
    st.integers(0, 12),
    st.integers(0, 12),
)
def test_a_note_never_stands_on_other_words(paragraphs, at, one, other):
    at = min(at, len(paragraphs) - 1)
    start, end = sorted((min(one, len(paragraphs[at])), min(other, len(paragraphs[at]))))
    found = Manuscript()
    for number, words in enumerate(paragraphs):
        if number == at:
            found.add(words[:start])
            begun = found.here()
            found.add(words[start:end])
            found.note(begun, "Why?", "", "comment", "")
            words = words[end:]
        found.add(words)
        found.end_paragraph()
    try:
        kept = manuscript.read(found, "test")
    except IntakeRefused:
        return
    for note in kept.notes:
        assert 0 <= note.start <= note.end <= len(kept.text)
        assert "\n" not in kept.text[note.start : note.end]
        assert plain(kept.text[note.start : note.end]) in plain(paragraphs[at][start:end])


def plain(words: str) -> str:
    """Letters only, because accents and blanks at an edge may be joined to what is beside them."""
    return "".join(sign for sign in words if sign in "abx.")
