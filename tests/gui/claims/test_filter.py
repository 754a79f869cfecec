"""The filter above the table: completions, the menu with counts, the sentence about what makes no sense."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.gui.claims.shown import shown
from tests.gui.harbour import QUOTES, Harbour
from workbench.core import claim_query, claims, verdicts
from workbench.core.model import Verdict
from workbench.gui.claims.completions import completions
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.session import Session

_COUNTED = {"kind": [("statistic", 7), ("quotation", 1)], "speaker": [("Lu Wei", 4), ("吕薇", 1)]}


def _offered(before: str) -> list[str]:
    return [each.text for each in completions(before, lambda field: _COUNTED.get(field, ()))]


def test_names_of_fields_are_offered_after_two_letters() -> None:
    assert _offered("wall sp") == ["speaker:"]
    assert _offered("-st") == ["stance:", "stale:"]
    assert _offered("s") == []
    assert _offered("wall ") == []


def test_values_of_the_field_at_the_cursor_are_offered() -> None:
    assert _offered("kind:") == ["statistic", "quotation"]
    assert _offered("kind:st") == ["statistic"]
    assert _offered("-kind:opinion,qu") == ["quotation"]
    assert _offered("speaker:we") == ['"Lu Wei"'], "the beginning of a word in it"
    assert _offered('speaker:"lu w') == ['"Lu Wei"']
    assert _offered("speaker:薇") == ["吕薇"]
    assert _offered("verdict:con") == ["contested"]
    assert _offered("verdict:contested") == [], "it stands there"
    assert _offered("colour:r") == []


@pytest.mark.parametrize("before", ['"', 'a "b', "::", ':"', "-", "kind:,,", "\ud800:", "kind:\0"])
def test_nothing_breaks_the_completions(before: str) -> None:
    assert all(0 <= each.start <= len(before) for each in completions(before, lambda _field: [("a", 1)]))


def test_no_letter_is_lost_behind_a_completion(qtbot: QtBot, pane: ClaimsPane) -> None:
    """Of a letter that takes two units of Qt's the cursor stands two further on."""
    pane.focus_filter()
    pane.search.setText("😀  wall")
    pane.search.setCursorPosition(3)
    qtbot.keyClicks(pane.search, "by:jo")
    popup = pane.search.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert pane.search.text() == '😀 by:"Jonas Okafor" wall'
    assert pane.search.cursorPosition() == len('😀 by:"Jonas Okafor"') + 1


def test_a_completion_takes_the_place_of_what_was_typed(
    qtbot: QtBot, pane: ClaimsPane, harbour: Harbour
) -> None:
    pane.focus_filter()
    qtbot.keyClicks(pane.search, "by:jo")
    popup = pane.search.popup
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data().endswith("2 claims")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert pane.search.text() == 'by:"Jonas Okafor" '
    qtbot.waitUntil(lambda: shown(pane) == [QUOTES["wall"], QUOTES["arabic"]])
    qtbot.waitUntil(pane.search.hasFocus)


def test_enter_without_a_choice_uses_the_filter_and_goes_to_the_table(qtbot: QtBot, pane: ClaimsPane) -> None:
    pane.focus_filter()
    qtbot.keyClicks(pane.search, "verdict:con")
    popup = pane.search.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert shown(pane) == [QUOTES["wall"]]
    assert not popup.isVisible()
    qtbot.waitUntil(pane.table.hasFocus)


def test_what_makes_no_sense_is_said_and_the_rest_still_filters(
    qtbot: QtBot, pane: ClaimsPane, session: Session
) -> None:
    pane.focus_filter()
    qtbot.keyClicks(pane.search, "colour:red wall")
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert shown(pane) == [QUOTES["wall"]]
    assert pane.problem.isVisible()
    assert "colour" in pane.problem.text()
    pane.search.setText("verdict:true")
    pane._leave_search()
    assert "contested" in pane.problem.text()
    assert len(shown(pane)) == len(QUOTES)
    pane.search.setText("wall")
    pane._leave_search()
    assert not pane.problem.isVisible()


def test_the_chips_count_under_the_typed_filter(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    pane._use_line("by:ana")
    chips = pane.chips.chips
    qtbot.waitUntil(lambda: chips["all"].count() == 5)
    assert (chips["open"].count(), chips["contested"].count()) == (0, 1)
    session.do(verdicts.give, [harbour.ids["berths"]], Verdict.CONTESTED)
    qtbot.waitUntil(lambda: chips["contested"].count() == 2)
    assert QUOTES["berths"] in shown(pane), "it came in by its verdict"


def _kinds(pane: ClaimsPane) -> list[QAction]:
    pane.filter_menu.fill()
    return pane.filter_menu.parts["kind"].actions()


def test_the_menu_counts_and_ticks(pane: ClaimsPane, session: Session) -> None:
    kinds = _kinds(pane)
    assert [action.text().translate({0x2068: None, 0x2069: None}) for action in kinds] == [
        "Statistic, 7", "Quotation, 1",
    ]  # fmt: skip
    kinds[1].trigger()
    assert session.filter.query == "kind:quotation"
    assert shown(pane) == [QUOTES["wall"]]
    kinds = _kinds(pane)
    assert [action.isChecked() for action in kinds] == [False, True]
    assert len(kinds) == 2, "its own terms do not narrow the counts"
    kinds[1].trigger()
    assert session.filter.query == ""


def test_ticking_keeps_the_other_terms() -> None:
    line = claim_query.toggled('wall -kind:opinion kind:trend "a b"', "kind", "statistic")
    assert (
        claim_query.parse(line).terms
        == claim_query.parse('wall -kind:opinion "a b" kind:trend,statistic').terms
    )
    line = claim_query.toggled(line, "kind", "trend")
    assert claim_query.chosen(line, "kind") == ("statistic",)
    assert claim_query.toggled("", "speaker", 'A "B" C, D') == 'speaker:"C, D"'


def test_letter_by_letter_forth_and_back_the_table_shows_what_the_file_holds(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    workspace = session.workspace
    assert workspace is not None
    for line in ("a", "al", "all", "al", "", "w", "wall", "wall is:open", "b", "be", "berths x", "berths"):
        pane._use_line(line)
        assert pane.model.row_numbers([]) == claims.rows(workspace, session.filter), line
    session.do(claims.edit, harbour.ids["wall"], restated="A wall with berths.")
    assert pane.model.row_numbers([]) == claims.rows(workspace, session.filter), "it holds the word now"
    session.do(verdicts.give, [harbour.ids["berths"]], Verdict.CONTESTED)
    pane._use_line("berths is:open")
    assert pane.model.row_numbers([]) == claims.rows(workspace, session.filter)
    pane._use_line("berths")
    assert harbour.ids["berths"] in pane.model.ids(list(range(pane.model.rowCount())))
