"""Exporting a report from the window."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.core import articles, claims, drafts, evidence, history, links, verdicts
from workbench.core.model import Verdict
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.report import export_dialog
from workbench.gui.report.export_dialog import ExportDialog
from workbench.gui.report.remembered import EACH


@pytest.fixture
def dialog(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    """The dialog over a file with two articles."""
    window = make_window(
        Ask(
            new_claims=lambda _parent, _place: tmp_path / "two.claims",
            report_place=lambda _parent, place: place,
            reports_place=lambda _parent, place: place,
        )
    )
    window.files.new()
    session = window.session
    for number in (1, 2):
        text = (
            f"Report {number}\n\nThe bridge of town {number} cost {number + 3} million crowns <b>in 2025</b>."
        )
        added = session.do(articles.add, drafts.from_text(text))
        assert added is not None
    session.select_article(added.ids[0])
    assert session.workspace is not None
    session.do(verdicts.give, (claims.all(session.workspace)[0].id,), Verdict.SOURCED, "Seen.")
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(ExportDialog)
    assert found is not None
    return found


def choose(dialog: ExportDialog, ending: str) -> None:
    next(button for button in dialog.forms.buttons() if button.property("form") == ending).click()


def export(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.export.click()
    assert not dialog.export.isEnabled(), "one at a time"
    qtbot.waitUntil(lambda: not background.busy())


def test_the_page_holds_the_article_and_the_verdict(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "html")
    export(dialog, qtbot)
    page = (tmp_path / "two report.html").read_text("utf-8")
    assert "The bridge of town 2" in page
    assert "The bridge of town 1" not in page, "only the chosen article"
    assert "<b>in 2025</b>" not in page, "what stands in the article is no markup"
    assert "Ana Moreau" in page
    assert dialog.show_folder.isVisible()
    assert "two report.html" in dialog.state.text()


def test_all_articles_in_every_form(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.articles.setCurrentIndex(dialog.articles.findData(""))
    for ending in ("html", "md", "csv", "json"):
        choose(dialog, ending)
        export(dialog, qtbot)
        written = (tmp_path / f"two report.{ending}").read_text("utf-8-sig")
        assert "town 1" in written
        assert "town 2" in written
    json.loads((tmp_path / "two report.json").read_text("utf-8"))
    with (tmp_path / "two report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) >= 3


@pytest.mark.parametrize("each", [False, True])
def test_a_report_that_is_stopped_too_late_is_told_as_written(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, each: bool
) -> None:
    real = export_dialog.write_each if each else export_dialog.write

    def stopped_at_the_end(*args: Any, cancel: Event, **heard: Any) -> object:
        """Stop is pressed when the file is there."""
        written = real(*args, cancel=cancel, **heard)
        cancel.set()
        return written

    monkeypatch.setattr(export_dialog, real.__name__, stopped_at_the_end)
    dialog.articles.setCurrentIndex(dialog.articles.findData(EACH if each else ""))
    choose(dialog, "html")
    export(dialog, qtbot)
    assert list(tmp_path.rglob("*.html"))
    assert "ritten" in dialog.state.text()
    assert dialog.show_folder.isVisible()


def test_a_place_that_cannot_be_written_is_told(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "two report.html").mkdir()
    choose(dialog, "html")
    export(dialog, qtbot)
    assert dialog.state.text()
    assert not dialog.show_folder.isVisible()
    assert dialog.export.isEnabled()


def test_one_article_cannot_be_chosen_from(filled: MainWindow) -> None:
    filled.dialogs.export()
    dialog = filled.findChild(ExportDialog)
    assert dialog is not None
    assert not dialog.articles.isEnabled()
    assert dialog.articles.currentData() == filled.session.article


def test_a_report_as_of_a_restore_point_or_a_minute(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    session = dialog._session
    assert session.workspace is not None
    session.do(history.restore_point, "to “print”")
    session.do(verdicts.give, (claims.all(session.workspace)[0].id,), Verdict.CONTESTED, "Seen again.")
    dialog.close()
    again = ExportDialog(session, dialog._ask)
    show(qtbot, again)
    assert not again.as_of.time.isVisible()
    assert "print" in again.as_of.moments.itemText(2)
    again.articles.setCurrentIndex(again.articles.findData(""))
    again.as_of.moments.setCurrentIndex(2)
    choose(again, "json")
    export(again, qtbot)
    report = json.loads((tmp_path / "two report.json").read_text("utf-8"))
    assert {claim["verdict"] for article in report["articles"] for claim in article["claims"]} == {
        "sourced",
        "open",
    }
    assert [each["after"] for article in report["articles"] for each in article["since"]] == [
        "Contested: Seen again."
    ]
    qtbot.keyClick(again.as_of.moments, Qt.Key.Key_Up)
    assert again.as_of.time.isVisible()
    again.as_of.time.setDateTime(again.as_of.time.dateTime().addYears(-20))
    export(again, qtbot)
    assert "Nothing stood in this file yet" in again.state.text()
    again.as_of.moments.setCurrentIndex(0)
    choose(again, "csl-json")
    export(again, qtbot)
    assert json.loads((tmp_path / "two report.json").read_text("utf-8")) == [], "nothing is linked"


def test_a_report_for_the_public_does_not_name_a_confidential_source(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    session = dialog._session
    assert session.workspace is not None
    added = session.do(
        evidence.add_url, "https://a.example/", title="Ysolde Quartermain", confidential="a clerk"
    )
    assert added is not None
    for claim in claims.all(session.workspace):
        session.do(links.link, claim.id, added.ids[0])
    dialog.profile.setCurrentIndex(dialog.profile.findData("public"))
    choose(dialog, "json")
    export(dialog, qtbot)
    written = next(tmp_path.glob("*.json")).read_text("utf-8")
    assert "a clerk" in written
    assert "Quartermain" not in written
    assert "1 confidential source is not named in it." in dialog.state.text()


def test_the_preview_shows_what_is_chosen_last(dialog: ExportDialog, qtbot: QtBot) -> None:
    preview = dialog.preview
    choose(dialog, "pdf")
    choose(dialog, "md")
    qtbot.waitUntil(lambda: "town 2" in preview.text.toPlainText())
    assert preview.stack.currentWidget() is preview.text
    assert "town 1" not in preview.text.toPlainText()
    choose(dialog, "html")
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.page)
    assert preview.note.text()


def test_each_article_into_its_own_file_and_the_choices_are_remembered(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.articles.setCurrentIndex(dialog.articles.findData(EACH))
    dialog.profile.setCurrentIndex(dialog.profile.findData("editor"))
    choose(dialog, "csv")
    export(dialog, qtbot)
    names = sorted(each.name for each in (tmp_path / "two reports").iterdir())
    assert names == ["Report 1.csv", "Report 2.csv"]
    assert "2 reports are written" in dialog.state.text()
    again = ExportDialog(dialog._session, Ask())
    qtbot.addWidget(again)
    chosen = again.forms.checkedButton()
    assert chosen is not None
    assert chosen.property("form") == "csv"
    assert (again.profile.currentData(), again.articles.currentData()) == ("editor", EACH)
    again.preview.stop()
