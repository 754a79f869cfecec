"""Pages of PDF files: which one is shown, and where on it the quote stands."""

import threading
import zlib
from dataclasses import asdict
from typing import Any

import pytest

from tests.core.intake.test_pdf import Line, pdf
from tests.core.preview.kept import keep, looking
from workbench.core import evidence, settings
from workbench.core.errors import Cancelled, UserError
from workbench.core.intake import pdf as pdf_reader
from workbench.core.model import EvidenceDraft, QuoteCheck
from workbench.core.preview import pages
from workbench.core.preview.look import look
from workbench.core.preview.model import Facts, Page, Wanted

FIRST: list[Line] = [
    (60, 700, 12, "The harbour report of 2025"),
    (60, 660, 12, "The wall is 6.4 metres high."),
]
SECOND: list[Line] = [
    (60, 700, 12, "The department holds that 84 persons at-"),
    (60, 685, 12, "tended the hearing, and that nobody"),
    (60, 670, 12, "was turned away at the door."),
    (60, 400, 12, "The wall is 6.4 metres high."),
]
WALL = "The wall is 6.4 metres high."
ACROSS = "84 persons attended the hearing, and that nobody was turned away"
REPORT = pdf([FIRST, SECOND, [(60, 700, 12, "Nothing else was said.")]])


def bodies(*each: bytes) -> bytes:
    """A file of these objects; the first one is its catalogue."""
    written = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(each, 1))
    return b"%PDF-1.4\n" + written + b"trailer << /Size %d /Root 1 0 R >>\n%%%%EOF" % (len(each) + 1)


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"


def drawn(packed: bytes) -> bytes:
    """A file of one page that is drawn by this packed stream."""
    return bodies(
        CATALOGUE,
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >> stream\n%s\nendstream" % (len(packed), packed),
    )


def seen(data: bytes, *, part: int = 0, width: int = 600, **pointing: str) -> dict[str, Any]:
    """What the reader of the child process gives, with the text as it is kept when the file is added."""
    whole = pdf_reader.read_whole(data)
    ask = {**asdict(Wanted("", **pointing)), "part": part, "width": width}
    return pages.read(data, whole["text"].encode(), list(whole["pages"]), ask)


def dark(page: dict[str, Any], box: list[float]) -> float:
    """Share of the dots in a rectangle that are not white."""
    left, top, right, bottom = box
    dots = [
        page["pixels"][row * page["stride"] + 3 * column]
        for row in range(int(top * page["height"]), int(bottom * page["height"]))
        for column in range(int(left * page["width"]), int(right * page["width"]))
    ]
    return sum(dot < 128 for dot in dots) / len(dots)


def test_the_page_of_the_quote_is_shown_with_each_line_of_it_marked(workspace):
    found = looking(workspace, REPORT, "report.pdf")(quote=ACROSS)
    assert (found.part, found.parts, found.quote_part, found.check) == (2, 3, 2, QuoteCheck.EXACT)
    page = found.content
    assert isinstance(page, Page)
    assert abs(page.width - 600) <= 1
    assert len(page.marks) == 3
    middles = [(box.top + box.bottom) / 2 for box in page.marks]
    assert [round(842 * (1 - middle)) for middle in middles] == pytest.approx([704, 689, 674], abs=3)
    # What stands before the quote on its first line is not marked.
    assert page.marks[0].left * 595 > 60 + 12 * 10


def test_the_page_of_the_locator_comes_first_and_the_quote_on_it():
    first, second = seen(REPORT, quote=WALL), seen(REPORT, quote=WALL, page="p. 2")
    assert (first["part"], second["part"]) == (1, 2)
    ((_, top, _, _),) = second["marks"]
    assert top == pytest.approx(1 - 411 / 842, abs=0.02)
    assert dark(second, second["marks"][0]) > 0.1


def test_a_quote_that_stands_on_another_page_is_named_with_that_page():
    found = seen(REPORT, quote=ACROSS, page="3")
    assert (found["part"], found["quote_part"], found["check"]) == (3, 2, QuoteCheck.EXACT)
    assert found["marks"] == []


def test_a_quote_that_is_nowhere_is_missing():
    found = seen(REPORT, quote="85 persons attended", page="2")
    assert (found["part"], found["check"], found["quote_part"]) == (2, QuoteCheck.MISSING, 0)
    assert found["marks"] == []


def test_a_quote_over_two_pages_is_marked_on_both():
    quote = f"{WALL} Nothing else was said."
    first, second = seen(REPORT, quote=quote), seen(REPORT, quote=quote, part=3)
    assert (first["part"], first["check"]) == (2, QuoteCheck.NORMALISED)
    assert (len(first["marks"]), len(second["marks"])) == (1, 1)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_marks_lie_on_the_words_of_a_turned_page(turn):
    found = seen(pdf([FIRST], rotate=turn), quote=WALL)
    assert (found["width"] > found["height"]) == (turn != 180)
    assert len(found["marks"]) == 1
    assert dark(found, found["marks"][0]) > 0.1


def test_marks_lie_on_the_words_of_a_page_that_is_cut_to_a_part():
    found = seen(
        REPORT.replace(b"/MediaBox [0 0 595 842]", b"/MediaBox [0 0 595 842] /CropBox [40 600 400 800]"),
        quote=WALL,
    )
    assert found["part"] == 1
    assert dark(found, found["marks"][0]) > 0.1


def test_any_page_can_be_asked_for_and_none_behind_the_last():
    assert [seen(REPORT, part=part)["part"] for part in (1, 3, 9)] == [1, 3, 3]
    assert [seen(REPORT, page=page)["part"] for page in ("", "99", "iv", "0")] == [1, 3, 1, 1]


def test_a_page_is_never_larger_than_its_bound():
    huge = seen(REPORT.replace(b"[0 0 595 842]", b"[0 0 14400 14400]"), width=100_000)
    assert 0.9 * pages.MOST_DOTS < huge["width"] * huge["height"] <= 1.01 * pages.MOST_DOTS
    thin = seen(REPORT.replace(b"[0 0 595 842]", b"[0 0 14400 1]"), width=100)
    assert (thin["width"], thin["height"]) == (14400, 1)


@pytest.mark.parametrize("spoiled", [REPORT[:400], b"%PDF-1.7 nothing else", pdf([])])
def test_a_damaged_file_is_refused(spoiled):
    with pytest.raises(UserError, match="damaged"):
        pages.read(spoiled, b"", [], {**asdict(Wanted("")), "part": 0, "width": 600})


def test_a_damaged_file_says_so_in_one_sentence(workspace):
    found = looking(workspace, REPORT[:400], "broken.pdf")()
    assert found.content == Facts("This PDF file is damaged. Get it again where it came from.")


def test_a_page_that_would_take_for_ever_is_stopped(workspace):
    settings.change(limits={"seconds": 1})
    endless = drawn(zlib.compress(b"0 0 595 842 re f*\n" * 2_000_000))
    draft = EvidenceDraft(endless, "application/pdf", "endless.pdf", text="Its words.", pages=(0,))
    kept = evidence.add(workspace, draft).ids[0]
    found = look(workspace.path, Wanted(kept))
    assert "longer than 1 second" in found.note
    assert not isinstance(found.content, Page)


def test_actions_in_a_file_are_not_run_and_the_page_is_shown(tmp_path):
    target = tmp_path / "written-by-pdf"
    action = b"/OpenAction << /S /JavaScript /JS (app.launchURL('file://%s')) >>" % str(target).encode()
    data = REPORT.replace(b"/Type /Catalog", b"/Type /Catalog " + action)
    assert seen(data)["width"] == 600
    assert not target.exists()


def test_looking_can_be_cancelled(workspace):
    kept = keep(workspace, REPORT, "report.pdf")
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        look(workspace.path, Wanted(kept), cancel=stop)


def test_of_two_places_the_nearest_is_meant():
    assert pages.nearest("a cat, a cat, a cat", "a cat", 8) == 7
    assert pages.nearest("a cat, a cat, a cat", "a cat", 12) == 14
    assert pages.nearest("a cat", "a cat", 50) == 0
    assert pages.nearest("a dog", "a cat", 0) == -1
