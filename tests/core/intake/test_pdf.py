"""PDF files as articles: reading order, mended words, what belongs to the page and not to the text, page numbers."""

import threading

import pytest

from workbench.core.errors import Cancelled, IntakeRefused
from workbench.core.intake import columns, pdf_flow, pdf_pieces, read
from workbench.core.intake.limits import Limits
from workbench.core.intake.pdf_pieces import Piece

Line = tuple[float, float, float, str]

LEFT = [
    "The ferry between Orrin and the",
    "island will sail again in May after",
    "fourteen months, the county said.",
    "   The repair of the battery room",
    "cost 38 million crowns, twice what",
    "the county assembly had approved",
    "in the year before, and it took ten",
]
RIGHT = [
    "weeks longer than planned, said",
    "Dag Holm, who runs the harbour.",
    "   Nobody was hurt in the fire, but",
    "the eleven passengers waited for a",
    "boat for almost three hours before",
    "the harbour office sent help to the",
    "quay where they stood in the rain.",
]
STORY = [
    "The ferry between Orrin and the island will sail again in May after fourteen months, the county said.",
    f"{' '.join(line.strip() for line in LEFT[3:])} weeks longer than planned, said Dag Holm, who runs the harbour.",
    " ".join(line.strip() for line in RIGHT[2:]),
]


HELVETICA = b"/Subtype /Type1 /BaseFont /Helvetica"


def pdf(
    pages: list[list[Line]], extra: bytes = b"", title: str = "", rotate: int = 0, font: bytes = HELVETICA
) -> bytes:
    """A PDF file; each line is (left, bottom, font size, words)."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font %s >>" % font,
    ]
    kids = []
    for lines in pages:
        shown = b"".join(
            b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (size, left, bottom, escaped(words))
            for left, bottom, size, words in lines
        )
        bodies.append(b"<< /Length %d >> stream\n%s\nendstream" % (len(shown), shown))
        bodies.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate %d /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (rotate, len(bodies))
        )
        kids.append(b"%d 0 R" % len(bodies))
    bodies[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    bodies.append(b"<< /Title (%s) /Author (Ana Ruiz) >>" % escaped(title))
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(bodies) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    tail = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R %s >>\nstartxref\n%d\n%%%%EOF"
    return data + head + table + tail % (size, len(bodies), extra, len(data))


def escaped(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def column(words: list[str], left: float = 60, top: float = 740, size: float = 10) -> list[Line]:
    """Lines below one another; blanks before a line indent it."""
    return [
        (left + 5 * (len(line) - len(line.lstrip())), top - 1.25 * size * at, size, line.strip())
        for at, line in enumerate(words)
    ]


def article(*pages: list[Line], **more):
    return read.article(data=pdf(list(pages), **more), file_name="story.pdf")


def on_page(draft, page: int) -> str:
    """The words where a page begins."""
    return draft.text[draft.pages[page] :][:20]


def test_a_headline_and_two_columns_are_read_in_order():
    page = [(60.0, 780.0, 22.0, "Ferry to sail again in May"), *column(LEFT), *column(RIGHT, left=310)]
    draft = article(page)
    assert draft.text.split("\n\n") == ["Ferry to sail again in May", *STORY]
    assert (draft.title, draft.byline, draft.media_type) == (
        "Ferry to sail again in May",
        "Ana Ruiz",
        "application/pdf",
    )
    assert draft.pages == (0,)
    assert draft.reader.startswith("PDF 3 (pypdfium2 ")


def test_columns_are_read_in_order_though_the_file_holds_them_line_by_line():
    rows = [line for pair in zip(column(LEFT), column(RIGHT, left=310), strict=True) for line in pair]
    assert article(rows).text.split("\n\n") == STORY


def test_lines_across_the_page_part_the_columns():
    page = [
        *column(LEFT, top=740),
        *column(RIGHT, left=310, top=740),
        (
            60.0,
            600.0,
            10.0,
            "A line that runs from the left edge of the page to the right one, across both of the columns.",
        ),
        *column([f"Upper {line.strip()}" for line in LEFT], top=560),
        *column([f"Lower {line.strip()}" for line in RIGHT], left=310, top=560),
    ]
    text = article(page).text
    places = [
        text.index(words) for words in ("The ferry between", "in the rain.", "A line that", "Upper", "Lower")
    ]
    assert places == sorted(places)


def test_a_turned_page_is_read_as_it_is_shown():
    data = pdf(
        [[(60 + 842 - bottom, left, size, words) for left, bottom, size, words in column(LEFT)]], rotate=90
    )
    turned = data.replace(b"Tf 1 0 0 1 ", b"Tf 0 1 -1 0 ")
    assert len(turned) == len(data) + 7
    assert read.article(data=turned).text == article(column(LEFT)).text


def test_the_cells_of_a_table_stay_in_their_rows():
    rows = [("Year", "Cars", "Fare"), *((f"20{n}", f"{n},200", f"{n} crowns") for n in range(20, 27))]
    table = [
        (60.0 + 130 * at, 740.0 - 14 * down, 10.0, cell)
        for down, row in enumerate(rows)
        for at, cell in enumerate(row)
    ]
    text = article(table, column(LEFT)).text
    assert "2024; 24,200; 24 crowns" in text


def test_a_paragraph_goes_on_over_pages_and_the_page_is_known():
    draft = article(column(LEFT), column(RIGHT))
    assert draft.text.split("\n\n") == STORY
    assert [on_page(draft, page) for page in (0, 1)] == ["The ferry between Or", "weeks longer than pl"]


def test_a_name_broken_at_the_end_of_a_page_is_put_together():
    first = [*LEFT[:-1], "by the Anglo-"]
    draft = article(column(first), column(["Orrin company, which made the plan."]))
    assert draft.text.endswith("by the Anglo-Orrin company, which made the plan.")


def test_a_paragraph_goes_on_past_the_notes_at_the_foot_of_its_page():
    note = column(["1 Report of the county, 3 March.", "2 Letter of the harbour office."], top=300, size=7)
    draft = article([*column(LEFT), *note], column(RIGHT))
    paragraphs = draft.text.split("\n\n")
    assert paragraphs[:2] == STORY[:2]
    assert paragraphs[-1] == STORY[2]
    assert "1 Report of the county, 3 March." in draft.text


def test_a_page_without_words_begins_where_the_next_does():
    draft = article(column(LEFT), [], column(RIGHT), [])
    assert draft.pages[1] == draft.pages[2]
    assert draft.pages[3] == len(draft.text)


def test_words_broken_at_line_ends_are_mended():
    draft = article(
        column(
            [
                "A well-known plan for the har-",
                "bour was made by the Anglo-",
                "Orrin company, and it is a well-",
                "known one. It names the years 2030-",
                "2031 and the manufac-",
                "turer, who calls it a long-",
                "term plan that is long in term.",
            ]
        )
    )
    assert draft.text == (
        "A well-known plan for the harbour was made by the Anglo-Orrin company, and it is a well-known one. It names the years "
        "2030-2031 and the manufacturer, who calls it a long-term plan that is long in term."
    )


def test_a_word_broken_at_the_end_of_a_page_is_mended():
    first = [*LEFT[:-1], "in the year before, and the har-"]
    draft = article(column(first), column(["bour was closed.", "   It opens again in the summer."]))
    assert "before, and the harbour was closed." in draft.text
    assert on_page(draft, 1).startswith("bour was closed.")


@pytest.mark.parametrize("count", [2, 4, 9])
def test_running_heads_and_page_numbers_are_set_aside(count):
    pages = [
        [
            (60.0, 810.0, 9.0, f"The Orrin Post, {number + 3} May 2026"),
            *column([f"{line} {number}" for line in LEFT[:3]], top=760),
            (290.0, 30.0, 9.0, f"- {number + 7} -"),
        ]
        for number in range(count)
    ]
    draft = article(*pages)
    assert "Orrin Post" not in draft.text
    assert "- 7 -" not in draft.text
    (cut,) = draft.set_aside
    assert cut.text == "The Orrin Post, 3 May 2026\n- 7 -"
    assert cut.why == "running heads, feet and page numbers"


def test_alternating_heads_with_the_page_number_are_set_aside():
    pages = [
        [
            (
                60.0,
                810.0,
                9.0,
                f"{number} The Orrin Post" if number % 2 else f"Chapter {number}. About ferries {number}",
            ),
            *column([f"{line} {number}" for line in LEFT[:3]], top=760),
        ]
        for number in range(1, 9)
    ]
    draft = article(*pages)
    assert "Post" not in draft.text
    assert "Chapter" not in draft.text


def test_lines_that_return_within_the_text_stay():
    pages = [
        column([f"On {day} May the ferry carried {day * 31} cars, the office said." for day in (n, n + 1)])
        for n in range(1, 9)
    ]
    draft = article(*pages)
    assert draft.set_aside == ()
    assert draft.text.count("the ferry carried") == 16


def test_a_headline_that_returns_as_running_head_stays():
    pages = [[(60.0, 810.0, 9.0, "Ferry to sail again"), *column(LEFT, top=760)] for _ in range(4)]
    pages[0][0] = (60.0, 790.0, 22.0, "Ferry to sail again")
    draft = article(*pages)
    assert draft.title == "Ferry to sail again"
    assert draft.text.count("Ferry to sail again") == 1


def test_the_heading_of_a_part_is_no_headline():
    page = [
        *column(LEFT, top=780),
        *column(RIGHT, top=640),
        (60.0, 500.0, 18.0, "What the county assembly said"),
        *column(LEFT, top=460),
    ]
    draft = article(page, title="The ferry file")
    assert draft.title == "The ferry file"
    assert "What the county assembly said" in draft.text.split("\n\n"), "it stays where it stands"
    assert article(page).title.startswith("The ferry between Orrin")


def test_a_headline_beside_another_column_is_one():
    page = [
        *column(LEFT, top=780),
        (310.0, 740.0, 22.0, "Ferry to sail again"),
        *column(RIGHT, left=310, top=700),
    ]
    assert article(page).title == "Ferry to sail again"


def test_a_year_at_the_foot_of_the_only_page_is_no_page_number():
    assert article([*column(LEFT), (60.0, 100.0, 10.0, "2024")]).text.endswith("2024")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Harbour report", "Harbour report"),
        ("Microsoft Word - report3.doc", "The ferry between"),
        ("report.indd", "The ferry between"),
    ],
)
def test_without_a_headline_the_title_is_what_the_file_says(title, shown):
    assert article(column(LEFT), title=title).title.startswith(shown)


def test_raised_numbers_of_notes_do_not_join_their_words():
    page = [(60.0, 700.0, 12.0, "The ferry carried 3,200 cars a day in 2024."), (287.0, 705.0, 7.0, "3")]
    assert article(page).text == "The ferry carried 3,200 cars a day in 2024.³"


LOW_FONT = (
    b"/Subtype /TrueType /BaseFont /Arial /FirstChar 32 /LastChar 126 /Encoding /WinAnsiEncoding /Widths [%s]"
    b"/FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /FontBBox [-600 -300 2000 1000]"
    b"/ItalicAngle 0 /StemV 80 /CapHeight 714 /Ascent 714 /Descent 0 >>" % (b"550 " * 95)
)
"""Of this size PDFium makes that of a font of LibreOffice which names none."""


def test_figures_of_a_font_that_does_not_tell_its_height_are_not_raised():
    lines = [
        "In 2012 they (jury, page by page) shut 24,000 sites, and",
        "196 were heard in a court that had never seen such a",
        "one or more.",
    ]
    page = column(lines, top=500, size=12)
    note = (60 + 12 * 0.55 * len(lines[2]), 474.0, 7.0, "3")
    assert article([*page, note], font=LOW_FONT).text == f"{' '.join(lines)}³"
    sideways = [(595 - bottom, left, size, words) for left, bottom, size, words in page]
    turned = pdf([sideways], rotate=90, font=LOW_FONT).replace(b" Tf 1 0 0 1 ", b" Tf 0 1 -1 0 ")
    assert read.article(data=turned, file_name="story.pdf").text == " ".join(lines)


def test_a_scan_without_text_is_said_to_be_one():
    with pytest.raises(IntakeRefused, match="pictures of pages and no text"):
        article([], [])


LOCK = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <%s> /U <%s> >> /ID [<00> <00>]" % (
    b"41" * 32,
    b"42" * 32,
)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (pdf([column(LEFT)], extra=LOCK), "asks for a password"),
        (pdf([column(LEFT)])[:400], "damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "damaged"),
        (
            b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>",
            "PDF file",
        ),
    ],
)
def test_locked_and_broken_files_are_refused_in_one_sentence(data, says):
    with pytest.raises(IntakeRefused, match=says) as caught:
        read.article(data=data, file_name="story.pdf")
    assert str(caught.value).endswith("Nothing was imported.")


def test_more_pages_than_the_limit_are_refused():
    with pytest.raises(IntakeRefused, match="more than 2 pages"):
        read.article(data=pdf([column(LEFT)] * 3), limits=Limits(pages=2))


def test_reading_says_how_many_pages_are_done():
    told: list[tuple[int, int]] = []
    read.article(data=pdf([column(LEFT)] * 12), progress=lambda *how_far: told.append(how_far))
    assert told == [(number, 12) for number in range(1, 13)]


def test_reading_can_be_stopped():
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(Cancelled):
        read.article(data=pdf([column(LEFT)] * 50), cancel=stopped)


def test_lines_from_right_to_left_make_paragraphs():
    lines = [
        *(
            "قالت هيئة الميناء في فالمورا يوم الاثنين إنها",
            "ستنفق ثمانية وأربعين مليون يورو على",
            "تعميق الميناء.",
        ),
        *("وزار الميناء نحو ألف سفينة في العام الماضي،", "بزيادة عن العام الذي سبقه."),
    ]
    widths = [200.0, 188.0, 80.0, 200.0, 120.0]
    column = [
        Piece(words, 0, 500 - width, 500.0, 700 - 14.0 * at, 12.0)
        for at, (words, width) in enumerate(zip(lines, widths, strict=True))
    ]
    found = [pdf_flow.text_of(each) for each in pdf_flow.paragraphs([column])]
    assert found == [" ".join(lines[:3]), " ".join(lines[3:])]


def test_columns_from_right_to_left_are_read_from_the_right():
    def side(left: float, word: str) -> list[Piece]:
        return [
            Piece(f"{word} مليون يورو على تعميق", 0, left, left + 200, 700 - 14.0 * at, 12.0)
            for at in range(6)
        ]

    found = columns.ordered([*side(60, "يسار"), *side(310, "يمين")])
    assert [column[0].text.split()[0] for column in found] == ["يمين", "يسار"]


@pytest.mark.parametrize(
    ("sign", "letter"), [("ﬁ", "fi"), ("⼀", "一"), ("ﻻ", "لا"), ("ſ", "ſ"), ("²", "²"), ("a", "a")]
)
def test_forms_of_letters_become_letters(sign, letter):
    assert pdf_pieces.plain(sign) == letter
