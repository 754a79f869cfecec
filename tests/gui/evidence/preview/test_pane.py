"""The pane of the preview by itself: pages, sizes, what the quote check says, and what changes under it."""

from hashlib import sha256

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.evidence.preview.linked import build, keep, plain, wait_for
from tests.gui.harbour import Harbour
from tests.gui.typist import press
from tests.gui.waiting import show
from workbench.core import links
from workbench.core.model import QuoteCheck
from workbench.gui.evidence.preview.pane import PreviewPane
from workbench.gui.evidence.preview.table_view import letters
from workbench.gui.session import Session

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, session: Session, harbour: Harbour) -> PreviewPane:
    """Shown for the claim with three pieces of evidence."""
    session.close()
    build(harbour)
    assert session.open(harbour.path)
    session.select_claim(harbour.ids["hearings"])
    pane = PreviewPane(session)
    show(qtbot, pane, 620, 620)
    pane.show_claim(session.claim)
    pane.set_focus()
    return pane


def test_pages_turn_at_their_end_and_g_goes_to_the_quote(
    qtbot: QtBot, pane: PreviewPane, session: Session
) -> None:
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
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 3 of 3")
    assert bar.value() == 0
    assert len(pane.body.page._marks) == 1
    assert not pane.head.to_quote.isVisible()
    assert pane._seen is not None
    assert pane._seen.question.known is not None
    press(qtbot, Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 2 of 3")
    press(qtbot, Key.Key_G)
    qtbot.waitUntil(lambda: plain(pane.foot.place.text()) == "Page 3 of 3")


def test_a_page_is_enlarged_and_drawn_sharp_and_the_article_keeps_its_size(
    qtbot: QtBot, pane: PreviewPane, session: Session
) -> None:
    wait_for(qtbot, pane, pane.body.page)
    page = pane.body.page
    fitted, dots = page.share, page._image.width()
    assert page.horizontalScrollBar().maximum() == 0
    for _time in range(3):
        press(qtbot, Key.Key_Plus)
    assert page.share == pytest.approx(fitted * 1.25**3)
    assert page.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: page._image.width() > dots * 1.7)
    press(qtbot, Key.Key_Minus)
    assert page.share == pytest.approx(fitted * 1.25**2)
    press(qtbot, Key.Key_F)
    assert page.share == pytest.approx(fitted)


def test_the_quote_check_speaks_plainly(
    qtbot: QtBot, pane: PreviewPane, session: Session, harbour: Harbour
) -> None:
    workspace = session.workspace
    assert workspace is not None
    report = links.of(workspace, harbour.ids["hearings"])[0].evidence.id
    links.link(workspace, harbour.ids["berths"], report, quote="attended by 85 people")
    session.select_claim(harbour.ids["berths"])
    pane.set_focus()
    wait_for(qtbot, pane, pane.body.page)
    assert pane._seen is not None
    assert pane._seen.preview.check is QuoteCheck.MISSING
    assert pane.head._check._words.text() == "The quote is not in the kept file"
    assert pane.body.page._marks == ()


def test_evidence_that_is_unlinked_meanwhile_is_left(
    qtbot: QtBot, pane: PreviewPane, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    wait_for(qtbot, pane, pane.body.page)
    first = links.of(session.workspace, harbour.ids["hearings"])[0]
    session.do(links.unlink, first.id)
    assert plain(pane.head._count.text()) == "Evidence 1 of 2"
    wait_for(qtbot, pane, pane.body.words)
    session.close()
    assert pane._wanted is None


def test_a_name_that_turns_the_line_round_is_shown_with_its_signs(
    qtbot: QtBot, pane: PreviewPane, session: Session, harbour: Harbour
) -> None:
    workspace = session.workspace
    assert workspace is not None
    name = "../../plan\u202efdp.mp3"
    kept = b"\xff\xfb\x90\x00" + bytes(300)
    sound = keep(workspace, kept, name, "audio/mpeg")
    links.link(workspace, harbour.ids["berths"], sound, time="0:41")
    session.select_claim(harbour.ids["berths"])
    qtbot.waitUntil(lambda: pane._seen is not None)
    words = plain(pane.body.facts._facts.text())
    assert "../../plan⟨202E⟩fdp.mp3" in words
    assert "at 0:00:41" in words
    assert pane.body.facts._digest.text() == f"sha256 {sha256(kept).hexdigest()}"
    assert "\u202e" not in words + pane.head._title.text()


def test_cells_are_named_as_in_a_spreadsheet() -> None:
    assert [letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
