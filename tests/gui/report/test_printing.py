"""The report on paper: what stands on the pages of a real PDF, and that an article can do nothing there."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QTextBlock
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, TITLE, Harbour
from workbench.core import articles, claims, comments, evidence, links
from workbench.core.errors import Cancelled
from workbench.core.model import EvidenceDraft, Kind, Proposal
from workbench.gui import background, theme
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.report import paper, printing
from workbench.gui.session import Session

NOW = "2026-11-26T06:00:00Z"
A4 = QSizeF(640, 900)
HOSTILE = (
    "<img src='file:///etc/passwd'> ![x](file:///etc/passwd) <script>1</script> [a](javascript:1) & | # 1."
)


def printer(out: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(out))
    size, edges = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(18, 18, 18, 18)
    upright = QPageLayout.Orientation.Portrait
    made.setPageLayout(QPageLayout(size, upright, edges, QPageLayout.Unit.Millimeter))
    return made


@pytest.fixture
def to_pdf(
    make_window: Callable[..., MainWindow], harbour: Harbour, tmp_path: Path, qtbot: QtBot
) -> Callable[..., tuple[MainWindow, list[str]]]:
    """Prints with Ctrl+P and gives back the window and the text of each page."""

    def run(
        change: Callable[[Session], None] = lambda _session: None, **about: int
    ) -> tuple[MainWindow, list[str]]:
        out = tmp_path / "paper.pdf"

        def ask(_parent: QWidget | None) -> QPrinter:
            made = printer(out)
            if about:
                made.setPrintRange(QPrinter.PrintRange.PageRange)
                made.setFromTo(about["first"], about["last"])
            return made

        window = make_window(Ask(printer=ask))
        assert window.session.open(harbour.path)
        change(window.session)
        with qtbot.waitSignal(window.session.message, check_params_cb=lambda text: "printed" in text):
            qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        return window, pages(out)

    return run


def pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def headings_alone(made: paper.Paper) -> list[str]:
    """Headings at the end of a page whose text begins on the next."""
    layout, height = made.documentLayout(), made.pageSize().height()

    def page(block: QTextBlock) -> int:
        line = block.layout().lineAt(0)
        return int((layout.blockBoundingRect(block).top() + line.y() + line.height() / 2) // height)

    blocks = [made.findBlockByNumber(number) for number in range(made.blockCount())]
    return [
        block.text()
        for block, following in pairwise(blocks)
        if block.blockFormat().headingLevel() and page(block) != page(following)
    ]


def make(session: Session, size: QSizeF = A4) -> paper.Paper:
    assert session.path is not None
    return paper.make(
        session.path, session.article, NOW, size, progress=lambda _done, _all: None, cancel=Event()
    )


def test_every_page_has_its_head_and_number_and_the_report_is_on_them(to_pdf) -> None:
    _window, found = to_pdf()
    assert len(found) >= 2
    for at, page in enumerate(found, start=1):
        assert f"{at} / {len(found)}" in page
        assert TITLE in page
        assert "harbour.claims · Ana Moreau" in page.replace("\u2068", "").replace("\u2069", "")
    whole = " ".join(found)
    for words in (
        f"Fact-check report: {TITLE}", "Annotated copy", "[1› The budget has grown", "Minutes say otherwise.", "Hearing minutes",
        "84 persons signed the list", "Disagreements", "Open items", "Head of the log",
    ):  # fmt: skip
        assert words in whole, words
    assert whole.count("Sourced") >= 2
    assert QUOTES["berths"] in whole


def test_pages_are_printed_as_the_dialog_says(to_pdf) -> None:
    _window, found = to_pdf(first=2, last=2)
    assert len(found) == 1
    assert "2 / " in found[0]


def test_what_an_article_says_is_only_words(session: Session, harbour: Harbour) -> None:
    workspace = session.workspace
    assert workspace is not None
    wall = harbour.ids["wall"]
    comments.add(workspace, wall, HOSTILE)
    claims.edit(workspace, wall, restated=HOSTILE, speaker=HOSTILE)
    draft = EvidenceDraft(b"x", "text/plain", "x.txt", url="file:///etc/passwd")
    kept = evidence.add(workspace, draft, title=HOSTILE).ids[0]
    links.link(workspace, wall, kept)
    made = make(session)
    assert made.toPlainText().count(HOSTILE) >= 4
    assert "file:///etc/passwd" not in made.toPlainText().replace(HOSTILE, "")
    block = made.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            letters = place.fragment().charFormat()
            assert not letters.isImageFormat()
            assert not letters.isAnchor()
            place += 1
        block = block.next()
    made.addResource(1, "x", b"y")
    assert bytes(made.loadResource(2, "file:///etc/passwd").data()) == b""


def test_the_paper_is_black_on_white_in_a_dark_window(session: Session, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    made = make(session)
    image = QImage(640, 900 + printing.HEAD + printing.FOOT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    printing.draw_page(painter, made, "Ana Moreau", 1, 96)
    painter.end()
    pixels = [image.pixelColor(x, y) for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)]
    assert pixels.count(QColor(Qt.GlobalColor.white)) > len(pixels) / 2
    assert min(pixel.lightness() for pixel in pixels) < 60
    assert max(pixel.saturation() for pixel in pixels if pixel.lightness() < 200) == 0, "it is grey"


def test_arabic_and_empty_articles_have_their_pages(session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    text = "يبلغ ارتفاع السور 6.4 أمتار 😀 渡船\n\nقال المتحدث إن السور سيكتمل."
    for title, words in (("السور الجديد", text), ("", "x")):
        added = session.do(articles.add, replace(draft, text=words, title=title, proposals=()))
        assert added is not None
        session.select_article(added.ids[0])
        made = make(session)
        assert made.pageCount() >= 1
        assert words.split("\n", maxsplit=1)[0] in made.toPlainText()
        image = QImage(400, 600, QImage.Format.Format_Grayscale8)
        painter = QPainter(image)
        printing.draw_page(painter, made, "آنا", 1, 60)
        painter.end()


def test_a_long_report_is_typeset_in_steps_and_can_be_stopped(session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    sentence = "The wall is 6.4 metres high. "
    proposals = tuple(
        Proposal(at, at + len(sentence) - 1, Kind.FACT, None, (), 0.5, (), "t 1")
        for at in range(0, 150 * len(sentence), len(sentence))
    )
    draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    long = replace(draft, text=(sentence * 150).strip(), title="Long", proposals=proposals)
    added = session.do(articles.add, long)
    assert added is not None
    assert session.path is not None
    steps: list[tuple[int, int]] = []
    cancel = Event()
    made = paper.make(
        session.path, added.ids[0], NOW, A4, progress=lambda *step: steps.append(step), cancel=cancel
    )
    assert made.pageCount() > 8
    assert len(steps) > 150

    def stop(done: int, _all: int) -> None:
        if done == 20:
            cancel.set()

    with pytest.raises(Cancelled):
        paper.make(session.path, added.ids[0], NOW, A4, progress=stop, cancel=cancel)


def test_no_heading_stands_alone_at_the_end_of_a_page(qapp: QApplication) -> None:
    for height in range(300, 400, 17):
        made = paper.Paper("Long", "long.claims")
        made.setPageSize(QSizeF(500, height))
        for at in range(30):
            paper.write(made, f"## Part {at}\n" if at % 7 == 0 else "")
            paper.write(made, f"### {at} Open\n\n> The wall is {at} metres high.\n\n- Fact, said by nobody\n")
        assert made.pageCount() > 3
        assert headings_alone(made) == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_no_printer_and_a_place_that_cannot_be_written_are_told(
    make_window: Callable[..., MainWindow], harbour: Harbour, tmp_path: Path, qtbot: QtBot
) -> None:
    answers: list[QPrinter | None] = [printer(tmp_path / "no such folder" / "x.pdf"), None]
    window = make_window(Ask(printer=lambda _parent: answers.pop()))
    assert window.session.open(harbour.path)
    qtbot.waitUntil(lambda: not background.busy())
    window.dialogs.print_report()
    assert not background.busy(), "who thinks again prints nothing"
    with qtbot.waitSignal(window.session.problem) as told:
        window.dialogs.print_report()
    assert told.args is not None
    assert "Nothing was printed" in str(told.args[0])
