"""The preview in the real window: opened, walked and closed with keys alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.core.intake.test_pdf import pdf
from tests.gui.harbour import QUOTES, Harbour
from workbench.core import evidence, links, settings, verdicts
from workbench.core.intake import media
from workbench.core.intake import pdf as pdf_reader
from workbench.core.model import EvidenceDraft, QuoteCheck, Stance, Verdict
from workbench.core.preview.model import Wanted
from workbench.core.store.workspace import Workspace
from workbench.gui import background
from workbench.gui.evidence.preview.pane import PreviewPane
from workbench.gui.evidence.preview.seeing import Question, Seeing, Seen
from workbench.gui.evidence.preview.table_view import letters
from workbench.gui.main_window import MainWindow

Key = Qt.Key
ARABIC = "قال المتحدث إن السور الجديد يبلغ ارتفاعه 6.4 أمتار، وإنه سيكتمل في ربيع عام 2028."
REPORT = pdf(
    [
        [(60, 700, 14, "Report of the harbour")],
        [(60, 700 - 15 * at, 11, f"Line {at} of the second page.") for at in range(40)],
        [(60, 700, 11, "The hearings were attended by 84 people.")],
    ]
)


_made: list[bytes] = []


def build(harbour: Harbour) -> None:
    """Three pieces of evidence on the hearings, beside the one on the wall that is there; made once, then copied."""
    if _made:
        harbour.path.write_bytes(_made[0])
        return
    with Workspace.open(harbour.path, settings.reviewer("Ana Moreau")) as workspace:
        claim = harbour.ids["hearings"]
        report = keep(workspace, REPORT, "report.pdf", media.PDF)
        statement = keep(workspace, ARABIC.encode(), "statement.txt", media.TEXT, ARABIC)
        table = keep(workspace, b"year,people\n2025,84\n", "people.csv", "text/csv", "year,people")
        links.link(workspace, claim, report, stance=Stance.REFUTES, page="2", quote="attended by 84 people")
        links.link(workspace, claim, statement, quote="يبلغ ارتفاعه 6.4 أمتار")
        links.link(workspace, claim, table, quote="2025 84")
    _made.append(harbour.path.read_bytes())


def keep(workspace: Workspace, data: bytes, name: str, kind: str, text: str = "") -> str:
    """Adds a file as it is after reading; the reading itself is tested elsewhere."""
    whole = pdf_reader.read_whole(data) if kind == media.PDF else {"text": text, "pages": ()}
    draft = EvidenceDraft(data, kind, name, text=whole["text"], pages=tuple(whole["pages"]))
    return evidence.add(workspace, draft).ids[0]


@pytest.fixture
def shown(qtbot: QtBot, harbour: Harbour, make_window: Callable[..., MainWindow]) -> MainWindow:
    """A window on the hearings, with the table focused."""
    build(harbour)
    return opened(qtbot, make_window(), harbour, "hearings")


def opened(qtbot: QtBot, window: MainWindow, harbour: Harbour, claim: str) -> MainWindow:
    assert window.session.open(harbour.path)
    QApplication.processEvents()  # the table gets the focus once the panes have followed
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    window.session.select_claim(harbour.ids[claim])
    return window


def press(qtbot: QtBot, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def pane_of(window: MainWindow) -> PreviewPane:
    pane = window.pages.preview.pane
    assert pane is not None
    return pane


def wait_for(qtbot: QtBot, pane: PreviewPane, view: QWidget) -> None:
    """Until the view is up and filled from the file that is wanted."""
    qtbot.waitUntil(
        lambda: pane._seen is not None and pane.body.currentWidget() is view and not background.busy(),
        timeout=20_000,
    )


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def marked_words(pane: PreviewPane) -> str:
    """What of the text view is drawn as the quote."""
    cursor = QTextCursor(pane.body.words.document())
    marked = []
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        if cursor.charFormat().fontUnderline():
            marked.append(cursor.selectedText())
        cursor.clearSelection()
    return "".join(marked)


def test_space_shows_the_kept_file_beside_the_article_and_takes_it_away(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    shown.session.select_claim(harbour.ids["wall"])
    table = QApplication.focusWidget()
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.words)
    assert pane.body.words.hasFocus()
    assert shown.pages.article.isVisible()
    assert not shown.pages.claims.isVisible()
    assert plain(pane.head._statement.text()) == f"“{QUOTES['wall']}”"
    assert plain(pane.head._quote.text()) == "“84 persons signed the list”"
    assert marked_words(pane) == "84 persons signed the list"
    for key in (Key.Key_Space, Key.Key_Escape):
        press(qtbot, key)
        assert not pane.isVisible()
        assert QApplication.focusWidget() is table
        press(qtbot, Key.Key_Space)
        assert pane.isVisible()


def test_the_evidence_of_a_claim_is_walked_with_the_arrow_keys(qtbot: QtBot, shown: MainWindow) -> None:
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    assert plain(pane.head._count.text()) == "Evidence 1 of 3"
    press(qtbot, Key.Key_Left)
    assert plain(pane.head._count.text()) == "Evidence 1 of 3"
    press(qtbot, Key.Key_Right)
    wait_for(qtbot, pane, pane.body.words)
    assert marked_words(pane) == "يبلغ ارتفاعه 6.4 أمتار"
    assert pane.body.words.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft
    press(qtbot, Key.Key_Right)
    wait_for(qtbot, pane, pane.body.table)
    assert pane.body.table.model_.table.marks == ((1, 0), (1, 1))
    assert pane.body.table.hasFocus()
    press(qtbot, Key.Key_Right)
    assert plain(pane.head._count.text()) == "Evidence 3 of 3"


def test_a_verdict_moves_on_and_the_preview_follows(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    session = shown.session
    assert session.workspace is not None
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    press(qtbot, Key.Key_3)
    mine = verdicts.mine(session.workspace, harbour.ids["hearings"])
    assert mine is not None
    assert mine.verdict is Verdict.CONTESTED
    assert session.claim != harbour.ids["hearings"]
    assert pane.body.currentWidget() is pane.body.facts
    assert "No evidence yet" in pane.body.facts.accessibleDescription()
    session.select_claim(harbour.ids["wall"])
    wait_for(qtbot, pane, pane.body.words)
    press(qtbot, Key.Key_J)
    assert session.claim != harbour.ids["wall"]
    assert plain(pane.head._statement.text()) != f"“{QUOTES['wall']}”"


def test_pages_turn_at_their_end_and_g_goes_to_the_quote(qtbot: QtBot, shown: MainWindow) -> None:
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    assert plain(pane.foot.place.text()) == "Page 2 of 3"
    assert plain(pane.head.to_quote.text()) == "The quote stands on page 3"
    assert pane.head.to_quote.isVisible()
    bar = pane.body.page.verticalScrollBar()
    assert bar.maximum() > 0
    presses = 0
    while bar.value() < bar.maximum():
        press(qtbot, Key.Key_PageDown)
        presses += 1
        assert presses < 20
    press(qtbot, Key.Key_PageDown)
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 3 of 3", timeout=20_000)
    assert bar.value() == 0
    assert len(pane.body.page._marks) == 1
    assert not pane.head.to_quote.isVisible()
    press(qtbot, Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 2 of 3", timeout=20_000)
    press(qtbot, Key.Key_G)
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 3 of 3", timeout=20_000)


def test_a_page_is_enlarged_and_drawn_sharp_and_the_article_keeps_its_size(
    qtbot: QtBot, shown: MainWindow
) -> None:
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    page = pane.body.page
    fitted, dots = page.share, page._image.width()
    assert page.horizontalScrollBar().maximum() == 0
    for _time in range(3):
        press(qtbot, Key.Key_Plus)
    assert page.share == pytest.approx(fitted * 1.25**3)
    assert page.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: page._image.width() > dots * 1.8, timeout=20_000)
    press(qtbot, Key.Key_Minus)
    assert page.share == pytest.approx(fitted * 1.25**2)
    press(qtbot, Key.Key_F)
    assert page.share == pytest.approx(fitted)


def test_the_quote_check_speaks_plainly(qtbot: QtBot, shown: MainWindow, harbour: Harbour) -> None:
    workspace = shown.session.workspace
    assert workspace is not None
    report = links.of(workspace, harbour.ids["hearings"])[0].evidence.id
    links.link(workspace, harbour.ids["berths"], report, quote="attended by 85 people")
    shown.session.select_claim(harbour.ids["berths"])
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    assert pane._seen is not None
    assert pane._seen.preview.check is QuoteCheck.MISSING
    assert pane.head._check._words.text() == "The quote is not in the kept file"
    assert pane.body.page._marks == ()


def test_a_card_opens_its_own_evidence(qtbot: QtBot, shown: MainWindow) -> None:
    cards = [card for card in shown.pages.claim_panel._cards if not card.isHidden()]
    cards[1].preview.setFocus()
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.words)
    assert plain(pane.head._count.text()) == "Evidence 2 of 3"
    press(qtbot, Key.Key_Escape)
    assert cards[1].preview.hasFocus()


def test_what_is_no_longer_wanted_is_never_shown(qtbot: QtBot, shown: MainWindow, harbour: Harbour) -> None:
    workspace = shown.session.workspace
    assert workspace is not None
    first, second, third = (link.evidence.id for link in links.of(workspace, harbour.ids["hearings"]))
    seeing = Seeing(shown)
    arrived: list[Seen] = []
    seeing.seen.connect(arrived.append)
    for evidence_id in (first, second, third):
        seeing.ask(Question(harbour.path, Wanted(evidence_id), 0, 400))
    qtbot.waitUntil(lambda: bool(arrived) and not background.busy(), timeout=20_000)
    assert [seen.preview.record.id for seen in arrived] == [third]
    seeing.ask(Question(harbour.path, Wanted(first), 0, 400))
    seeing.forget()
    qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)
    assert len(arrived) == 1


def test_a_part_that_was_seen_comes_back_at_once(qtbot: QtBot, shown: MainWindow, harbour: Harbour) -> None:
    workspace = shown.session.workspace
    assert workspace is not None
    seeing = Seeing(shown)
    arrived: list[Seen] = []
    seeing.seen.connect(arrived.append)
    question = Question(harbour.path, Wanted(harbour.minutes), 0, 400)
    seeing.ask(question)
    qtbot.waitUntil(lambda: bool(arrived) and not background.busy(), timeout=20_000)
    seeing.ask(question)
    seeing.ask(replace(question, part=1))
    assert arrived == [arrived[0]] * 3
    for width in range(20):
        seeing.ask(replace(question, width=width))
        qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)
    assert len(seeing._kept) <= 8


def test_evidence_that_is_unlinked_meanwhile_is_left(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    session = shown.session
    assert session.workspace is not None
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    first = links.of(session.workspace, harbour.ids["hearings"])[0]
    session.do(links.unlink, first.id)
    assert plain(pane.head._count.text()) == "Evidence 1 of 2"
    wait_for(qtbot, pane, pane.body.words)
    session.close()
    assert pane._wanted is None


def test_the_width_is_remembered_apart_from_that_of_the_table(
    qtbot: QtBot, shown: MainWindow, make_window: Callable[..., MainWindow], harbour: Harbour
) -> None:
    splitter = shown.pages._splitters[0]
    usual = splitter.sizes()
    press(qtbot, Key.Key_Space)
    splitter.setSizes([500, sum(usual) - 500])
    chosen = splitter.sizes()
    assert chosen != usual
    press(qtbot, Key.Key_Space)
    assert splitter.sizes() == usual
    shown.close()
    again = opened(qtbot, make_window(), harbour, "wall")
    assert again.pages._splitters[0].sizes() == usual
    again.preview()
    assert again.pages._splitters[0].sizes() == chosen
    wait_for(qtbot, pane_of(again), pane_of(again).body.words)


def test_writing_the_reason_takes_the_preview_away(qtbot: QtBot, shown: MainWindow) -> None:
    press(qtbot, Key.Key_Space)
    wait_for(qtbot, pane_of(shown), pane_of(shown).body.page)
    press(qtbot, Key.Key_R)
    assert not shown.pages.preview.is_open
    assert shown.pages.claim_panel.reason.hasFocus()


def test_the_library_previews_the_chosen_record(qtbot: QtBot, shown: MainWindow, harbour: Harbour) -> None:
    shown.show_page("evidence")
    library = shown.pages.library()
    library.reveal(harbour.minutes)
    library.list.setFocus()
    press(qtbot, Key.Key_Space)
    pane = library._preview
    wait_for(qtbot, pane, pane.body.words)
    assert not pane.head._statement.isVisible()
    row = library.list.currentIndex().row()
    press(qtbot, Key.Key_Right if row == 0 else Key.Key_Left)
    qtbot.waitUntil(lambda: pane._seen is not None, timeout=20_000)
    assert abs(library.list.currentIndex().row() - row) == 1
    assert pane._seen is not None
    assert pane._seen.preview.record.id != harbour.minutes
    press(qtbot, Key.Key_Escape)
    assert library.list.hasFocus()
    assert library.view.isVisible()


def test_a_name_that_turns_the_line_round_is_shown_with_its_signs(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    workspace = shown.session.workspace
    assert workspace is not None
    name = "../../plan\u202efdp.mp3"
    sound = keep(workspace, b"\xff\xfb\x90\x00" + bytes(300), name, "audio/mpeg")
    links.link(workspace, harbour.ids["berths"], sound, time="0:41")
    shown.session.select_claim(harbour.ids["berths"])
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    qtbot.waitUntil(lambda: pane._seen is not None, timeout=20_000)
    words = plain(pane.body.facts._facts.text())
    assert "../../plan⟨202E⟩fdp.mp3" in words
    assert "at 0:41" in words
    assert "\u202e" not in words + pane.head._title.text()


def test_cells_are_named_as_in_a_spreadsheet() -> None:
    assert [letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
