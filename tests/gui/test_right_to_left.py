"""Arabic in a window that runs from left to right: each text has its own direction and its own side."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.bundled import folder
from workbench.core import (
    articles,
    claims,
    comments,
    drafts,
    evidence,
    links,
    placed_list,
    settings,
    verdicts,
)
from workbench.core import log as history
from workbench.core.checks.found import Severity
from workbench.core.errors import NotFound
from workbench.core.intake import read
from workbench.core.lint import Finding
from workbench.core.model import EvidenceDraft, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements
from workbench.gui import fonts, paint, texts, theme
from workbench.gui.article import page
from workbench.gui.article.large_view import LargeArticleView
from workbench.gui.article.marks import Mark, Marks
from workbench.gui.article.page import PageText
from workbench.gui.article.view import ArticleView
from workbench.gui.ask import Ask
from workbench.gui.claims import cells
from workbench.gui.claims.unplaced import Column, UnplacedModel
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.finding_list import FindingRow
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.evidence.records import RecordsModel, RecordsView
from workbench.gui.message_bar import MessageBar
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.session import Session
from workbench.gui.status_bar import StatusBar
from workbench.gui.team.history_card import words
from workbench.gui.team.page import MergePage
from workbench.gui.widgets import Label

TITLE = "التقرير السنوي (2026)"
QUOTE = "بلغت الكلفة 12.6 مليون دولار، وفق عقد Nordvik."
REASON = "الرقم في العقد مختلف: 11.9 مليون."
RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """The Arabic sample with a contested claim, evidence and a comment, open for Ana."""
    theme.apply(qapp, "light")
    ana, sami = settings.reviewer("Ana Moreau"), settings.reviewer("سامي خليل")
    settings.change(reviewer="Ana Moreau", theme="light")
    path = tmp_path / "ar.claims"
    with Workspace.create(path, ana) as workspace:
        data = (folder("resources") / "samples" / "ar-tahliya.txt").read_bytes()
        articles.add(workspace, drafts.with_claims(read.article(data=data, file_name="ar.txt")))
        claim = claims.all(workspace)[1].id
        verdicts.give(workspace, [claim], Verdict.SOURCED, "صفحة 4.")
        draft = EvidenceDraft(QUOTE.encode(), "text/plain", "a.txt", text=QUOTE)
        kept = evidence.add(workspace, draft, title=TITLE).ids[0]
        links.link(workspace, claim, kept, stance=Stance.SUPPORTS, quote=QUOTE, note="الجدول 2.")
        comments.add(workspace, claim, "هل اتصل أحد؟")
    with Workspace.open(path, sami) as workspace:
        verdicts.give(workspace, [claim], Verdict.CONTESTED, REASON)
    session = Session()
    assert session.open(path)
    session.select_claim(claim)
    yield session
    session.close()


def side(edit: ProseEdit) -> Qt.AlignmentFlag:
    return edit.document().defaultTextOption().alignment()


def gaps(block: QTextBlock) -> tuple[float, float]:
    """How much room is left before and behind the first line of a block."""
    layout = block.layout()
    line = layout.lineAt(0)
    shown = line.naturalTextRect()
    return shown.left(), line.width() - shown.right()


def fragment_font(block: QTextBlock) -> QFont:
    place = QTextCursor(block)
    place.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return place.charFormat().font()


def labels(widget: QWidget, text: str) -> list[Label]:
    return [label for label in widget.findChildren(Label) if texts.isolate(text) in label.text()]


def test_lines_of_an_article_start_on_their_side(qtbot: QtBot, qapp: QApplication) -> None:
    view = ArticleView()
    view.resize(700, 400)
    view.show_page(PageText(f"Harbour.\n\n{QUOTE}", "T", "", heading=False))
    show(qtbot, view)
    english, arabic = (gaps(view.document().findBlockByNumber(number)) for number in (0, 2))
    assert english[0] < 1 < 100 < english[1]
    assert arabic[1] < 1 < 100 < arabic[0]


def test_lines_of_a_large_article_start_on_their_side(qtbot: QtBot, qapp: QApplication) -> None:
    view = LargeArticleView()
    show(qtbot, view, 900, 400)
    for text, right in ((f"12.\n\n{QUOTE}", True), ("Harbour.", False)):
        view.show_page(PageText(text, "T", "", heading=False))
        qtbot.waitUntil(lambda: view.document().lastBlock().layout().lineCount() > 0)
        before, behind = gaps(view.document().lastBlock())
        assert (behind < 12 and before > 100) if right else (before < 12 and behind > 100), (before, behind)


def shown_view(
    qtbot: QtBot, text: str, view: ArticleView | LargeArticleView, *, mirrored: bool = False
) -> ArticleView | LargeArticleView:
    """The view with `text`, page by page, with a claim on its last word."""
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    view.resize(900, 400)
    show(qtbot, view)
    view.show_page(PageText(text, "T", "", heading=False, pages=(0, text.rindex("\n"))))
    view.set_marks(Marks([Mark("last", text.rindex(" ") + 1, len(text), "sourced", 1)]))
    view.setCursorWidth(0)  # the caret comes and goes in its pictures
    view.grab()
    return view


def ink(widget: QWidget) -> int:
    """How many rows of pixels have something drawn in them."""
    image = widget.grab().toImage()
    ground = QColor(theme.palette().ground)
    return sum(
        any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(image.height())
    )


def inked(view: QWidget, left: float, right: float) -> bool:
    """Whether anything but the page itself is drawn between two edges of the view."""
    image = view.grab().toImage()
    ground = QColor(theme.palette().page)
    return any(
        image.pixelColor(x, y) != ground for x in range(int(left), int(right)) for y in range(image.height())
    )


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    ("text", "from_right"), [(f"{TITLE}\n\n{QUOTE}", True), ("Harbour.\n\nIt opens.", False)]
)
def test_numbers_of_claims_stand_where_the_lines_start_and_those_of_pages_where_they_end(
    qtbot: QtBot, qapp: QApplication, text: str, from_right: bool, mirrored: bool
) -> None:
    theme.apply(qapp, "light")
    view = shown_view(qtbot, text, ArticleView(), mirrored=mirrored)
    width = view.viewport().width()
    column = page.column(width, mirrored=from_right)
    numbers, pages = column.before(12, 30), column.behind(6, 30)
    assert (numbers[0] > column.right) is (pages[1] < column.left) is from_right
    assert inked(view.viewport(), *numbers)
    assert inked(view.viewport(), *pages)
    assert not inked(view.viewport(), column.right + 1, column.right + 3)
    assert not inked(view.viewport(), column.left - 3, column.left - 1)
    place = QTextCursor(view.document().lastBlock())
    where = QPoint((numbers[0] + numbers[1]) // 2, view.cursorRect(place).center().y())
    x = column.before(12, 10)[0 if from_right else 1] + (3 if from_right else -3)
    with qtbot.waitSignal(view.claim_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, where.y()))
    assert clicked.args == ["last"]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("kind", [ArticleView, LargeArticleView])
def test_the_strip_of_claims_stands_between_the_text_and_the_scroll_bar(
    qtbot: QtBot, qapp: QApplication, kind: type[ArticleView | LargeArticleView], mirrored: bool
) -> None:
    text = "\n\n".join([QUOTE] * 40)
    view = shown_view(qtbot, text, kind(), mirrored=mirrored)
    text_edges, strip = view.viewport().geometry(), view.strip.geometry()
    bar = view.verticalScrollBar()
    place = bar.mapTo(view, bar.rect().center()).x()
    assert not strip.intersects(text_edges)
    if mirrored:
        assert place < strip.left() < strip.right() < text_edges.left() + 1
    else:
        assert text_edges.right() - 1 < strip.left() < strip.right() < place
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)
    view.resize(910, 400)
    assert (view.strip.geometry().center().x() < view.width() / 2) is not mirrored


def test_the_column_of_a_large_article_leaves_the_wider_margin_where_its_lines_start(
    qtbot: QtBot, qapp: QApplication
) -> None:
    for text, from_right in ((QUOTE, True), ("It opens.", False)):
        view = shown_view(qtbot, "\n\n".join([text] * 40), LargeArticleView())
        width = view.strip.geometry().left()
        column = page.column(width, mirrored=from_right)
        edges = view.viewport().geometry()
        assert abs(edges.left() - column.left) <= 1
        assert abs(edges.right() - column.right) <= 2
        assert (column.left < width - column.right) is from_right


def test_the_body_of_the_next_article_is_not_set_as_its_heading(qtbot: QtBot, qapp: QApplication) -> None:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    for title in ("First", "Second"):
        page.fill(edit, PageText(f"{title}\n\nBody.", title, "", heading=True), 17)
        bold = [fragment_font(edit.document().findBlockByNumber(number)).bold() for number in (0, 2)]
        assert bold == [True, False]


def test_a_field_follows_what_is_typed(qtbot: QtBot) -> None:
    field = ProseEdit()
    qtbot.addWidget(field)
    for text, wanted in (("", LEFT), (REASON, RIGHT), (f"12\n\n«{REASON}", RIGHT), ("Seen. نعم", LEFT)):
        field.setPlainText(text)
        assert side(field) & wanted, text
        assert side(field) & Qt.AlignmentFlag.AlignAbsolute


def test_what_people_wrote_leans_to_its_side_in_the_panel(qtbot: QtBot, session: Session) -> None:
    panel = ClaimPanel(session)
    qtbot.addWidget(panel)
    assert side(panel.reason) & RIGHT
    for text in (TITLE, QUOTE, "الجدول 2.", REASON, "هل اتصل أحد؟"):
        (label,) = labels(panel, text)
        assert label.alignment() & RIGHT, text
    assert labels(panel, "سامي خليل")[0].alignment() & LEFT
    statement = next(label for label in panel.findChildren(Label) if label.text().startswith("\u2068«"))
    assert statement.text().endswith("»\u2069")
    assert statement.alignment() & RIGHT


def test_the_record_and_the_dialog_lean_too(qtbot: QtBot, session: Session) -> None:
    assert session.workspace is not None
    view = RecordView(session)
    qtbot.addWidget(view)
    view.show_record(evidence.all(session.workspace)[0])
    (kept,) = view.findChildren(ProseEdit)
    assert side(kept) & RIGHT
    assert labels(view, TITLE)[0].alignment() & RIGHT
    dialog = AddDialog(session, session.claim, [], "")
    qtbot.addWidget(dialog)
    dialog.link.quote.setPlainText(QUOTE)
    assert side(dialog.link.quote) & RIGHT
    statement = next(label for label in dialog.findChildren(Label) if label.text().startswith("\u2068«"))
    assert statement.alignment() & RIGHT


def test_a_disagreement_shows_names_at_the_start_and_reasons_at_their_side(
    qtbot: QtBot, session: Session
) -> None:
    assert session.workspace is not None
    assert len(disagreements.all(session.workspace)) == 1
    session.do(adjudicate.decide, disagreements.all(session.workspace)[0].claim, Verdict.SOURCED, "Seen.")
    merge = MergePage(session, Ask())
    show(qtbot, merge, 1200, 800)
    qtbot.waitUntil(lambda: bool(labels(merge, "سامي خليل")))
    (name,) = (label for label in labels(merge, "سامي خليل") if label.text() == texts.isolate("سامي خليل"))
    assert name.alignment() & LEFT
    reasons = [label for label in labels(merge, REASON) if label.text() == texts.isolate(REASON)]
    assert reasons
    assert all(label.alignment() & RIGHT for label in reasons)


def test_the_history_keeps_the_direction_of_a_reason(session: Session) -> None:
    assert session.workspace is not None
    lines = [words(entry, {}) for entry in history.log(session.workspace, session.claim)]
    assert any(f"contested: {texts.isolate(REASON)}" in line for line in lines)


def test_a_message_runs_its_own_way_around_an_arabic_name(qtbot: QtBot, qapp: QApplication) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_problem(NotFound(f"“{TITLE}” is not in this file."))
    assert bar.words.text() == f"\u200e“\u2068{TITLE}\u2069” is not in this file."
    bar.show_problem(NotFound("“Report” is not in this file."))
    assert bar.words.text() == "“Report” is not in this file."


def test_the_list_of_evidence_is_mirrored_as_a_whole(qtbot: QtBot, session: Session) -> None:
    assert session.workspace is not None
    model = RecordsModel()
    model.show(evidence.all(session.workspace))
    view = RecordsView(model)
    qtbot.addWidget(view)
    ink = QColor(theme.palette().ink)
    for direction, at in ((Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, 398)):
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.palette().card))
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 400, 60)  # type: ignore[attr-defined]
        option.direction = direction  # type: ignore[attr-defined]
        option.state = QStyle.StateFlag.State_Selected  # type: ignore[attr-defined]
        painter = QPainter(image)
        try:
            painter.setLayoutDirection(direction)
            view.itemDelegate().paint(painter, option, model.index(0, 0, QModelIndex()))
        finally:
            painter.end()
        assert image.pixelColor(at, 30) == ink
        assert image.pixelColor(399 - at, 30) != ink


def test_a_row_without_a_place_leans_to_its_side_and_its_numbers_keep_their_order(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    workspace = session.workspace
    assert workspace is not None
    article = articles.get(workspace, session.article)
    path = tmp_path / "list.csv"
    path.write_text("statement\nوبلغت كلفة الإصلاح ١٤٫٦ مليون دولار\nThe ferry sank.\n", "utf-8")
    text = articles.text(workspace, article.text_id)
    model = UnplacedModel(placed_list.from_file(path, article.text_id, text, article.language))
    arabic, english = (model.index(row, Column.WORDS) for row in (0, 1))
    assert arabic.data(Qt.ItemDataRole.TextAlignmentRole) & RIGHT
    assert english.data(Qt.ItemDataRole.TextAlignmentRole) & LEFT
    why = model.index(0, Column.WHY).data()
    assert f"{texts.isolate('١٤٫٦')} → {texts.isolate('١٢٫٦')}" in why
    assert "number ١٤٫٦ -> ١٢٫٦" in model.as_lines([0]), "what is copied is plain"


def test_a_broken_reference_keeps_its_sentence_around_an_arabic_title(
    qtbot: QtBot, qapp: QApplication
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    problem = f"Reference 1 (“{TITLE}”): it has no title."
    dialog = ProblemsDialog("1 could not be used.", (problem,), parent)
    assert dialog.text.toPlainText() == f"\u200eReference 1 (“{texts.isolate(TITLE)}”): it has no title."
    dialog.copy.click()
    assert QApplication.clipboard().text() == problem


def test_a_check_runs_from_the_left_around_arabic_words(qtbot: QtBot, qapp: QApplication) -> None:
    row = FindingRow()
    qtbot.addWidget(row)
    how = "“سلمى” stands before both, and “الحداد” and “الحدادي” differ by a letter or an accent."
    words = "A name may be spelled two ways."
    finding = Finding("name-spelled-two-ways", "", Severity.WARNING, words, how, 0, 4, "", "", "")
    row.show_finding(finding, lambda _finding: "", read_only=False)
    assert row.how.text().startswith(f"\u200e“{texts.isolate('سلمى')}” stands before both")


def test_a_quote_in_arabic_is_not_slanted(qtbot: QtBot, qapp: QApplication) -> None:
    label = Label(font=fonts.article(14, italic=True))
    qtbot.addWidget(label)
    for text, slanted in ((QUOTE, False), ("It opens.", True), (QUOTE, False)):
        label.set_prose(texts.isolate(text))
        assert label.font().italic() is slanted


@pytest.mark.parametrize("size", range(10, 24))
def test_no_dot_of_a_letter_is_cut_off(qtbot: QtBot, qapp: QApplication, size: int) -> None:
    theme.apply(qapp, "light")
    label = Label("", size, QFont.Weight.Bold)
    qtbot.addWidget(label)
    for text in ("وادي في بي يٍ إلى أُقرت Ågj", "محطة مياه وادي النسيم", "תל אביב", "网站被关闭了"):
        label.set_prose(text)
        label.resize(label.sizeHint())
        small = ink(label)
        label.resize(label.width(), 3 * label.height())
        assert small == ink(label), text
    plain = Label("Harbour", size, QFont.Weight.Bold)
    label.set_prose("Harbour")
    assert label.sizeHint() == plain.sizeHint(), "the usual letters need no more room than before"


def test_a_byline_starts_where_the_window_does(qtbot: QtBot, qapp: QApplication) -> None:
    label = Label()
    qtbot.addWidget(label)
    for direction, wanted in (
        (Qt.LayoutDirection.LeftToRight, LEFT),
        (Qt.LayoutDirection.RightToLeft, RIGHT),
    ):
        label.setLayoutDirection(direction)
        for name in ("Ana Moreau", "سامي خليل"):
            label.set_byline(texts.isolate(name))
            assert label.alignment() & wanted
            assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_people_stand_from_the_right_in_a_mirrored_table(session: Session) -> None:
    assert session.workspace is not None
    claim = next(each for each in claims.all(session.workspace) if each.id == session.claim)
    # The usual colours come from the ids, which are random, and may be the same.
    given = [replace(each, reviewer_id=name) for each, name in zip(claim.verdicts, "ab", strict=True)]
    claim = replace(claim, verdicts=given)
    first, second = (QColor(paint.avatar_colour(name)) for name in "ab")
    assert first != second
    for mirrored in (False, True):
        image = QImage(80, 52, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.palette().card))
        painter = QPainter(image)
        try:
            cells._by(painter, QRect(0, 0, 80, 52), claim, False, mirrored)
        finally:
            painter.end()
        at = {
            colour.name(): [x for x in range(80) if image.pixelColor(x, 18) == colour]
            for colour in (first, second)
        }
        ones, others = at[first.name()], at[second.name()]
        assert ones
        assert others
        assert (min(ones) > max(others)) is mirrored


def test_a_name_in_the_status_bar_does_not_turn_the_sentence(session: Session, qtbot: QtBot) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    workspace = session.workspace
    assert workspace is not None
    article = articles.get(workspace, session.article)
    session.do(articles.add, articles.as_draft(workspace, article.text_id))
    sentence = f"\u200e“\u2068{article.title}\u2069” is here already"
    assert (bar.message.text(), bar.message.toolTip()) == (sentence, sentence)
