"""Linking evidence: a file, an address, a record that is here already; the quote is checked while it is typed."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import hold_worker, show
from workbench.core import evidence, links, unfinished
from workbench.core.model import QuoteCheck, Stance
from workbench.core.unfinished import Typed
from workbench.gui import background, theme
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.adding import LARGE
from workbench.gui.session import Session


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, harbour: Harbour) -> AddDialog:
    dialog = AddDialog(session, harbour.ids["people"], [])
    show(qtbot, dialog)
    return dialog


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_can_be_saved_before_a_source_is_chosen(
    dialog: AddDialog, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    assert not dialog.save_button.isEnabled()
    dialog.save()
    assert links.of(session.workspace, harbour.ids["people"]) == []


def test_a_file_is_kept_whole_and_its_quote_checked_while_typing(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    assert session.workspace is not None
    path = _file(tmp_path, "count.txt", "We counted 140 people at the door.\n")
    dialog.source.read(path)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.link.quote.setPlainText("140 people at the door")
    qtbot.waitUntil(lambda: dialog.link.check is QuoteCheck.EXACT)
    dialog.link.quote.setPlainText("150 people at the door")
    qtbot.waitUntil(lambda: dialog.link.check is QuoteCheck.MISSING)
    dialog.link.quote.setPlainText("140 people at the door")
    dialog.link.stances[Stance.CONTEXT].setChecked(True)
    dialog.source.fields["title"].setText("Door count")
    dialog.save()
    (link,) = links.of(session.workspace, harbour.ids["people"])
    assert (link.stance, link.quote_check, link.evidence.title) == (
        Stance.CONTEXT,
        QuoteCheck.EXACT,
        "Door count",
    )
    assert evidence.content(session.workspace, link.evidence.id) == path.read_bytes()
    assert not dialog.isVisible()


def test_an_address_is_kept_without_being_opened(
    dialog: AddDialog, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    dialog.source._choose(1)
    dialog.source.url.setText("https://saltgate.example/18")
    dialog.save()
    (link,) = links.of(session.workspace, harbour.ids["people"])
    assert (link.evidence.kind, link.evidence.url) == ("url", "https://saltgate.example/18")


def test_kept_evidence_serves_another_claim(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    dialog.source._choose(2)
    dialog.source.records.setCurrentIndex(dialog.source._model.index(0))
    dialog.link.quote.setPlainText("84 persons signed the list")
    qtbot.waitUntil(lambda: dialog.link.check is QuoteCheck.EXACT)
    dialog.save()
    assert len(evidence.all(session.workspace)) == 1
    assert evidence.get(session.workspace, harbour.minutes).links == 2


def test_what_is_wrong_is_said_in_the_dialog_and_nothing_is_lost(
    dialog: AddDialog, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    session.problem.disconnect()
    session.problem.connect(dialog._show_error)
    dialog.source._choose(1)
    dialog.source.url.setText("saltgate")
    dialog.link.quote.setPlainText("my words")
    dialog.save()
    assert "https://" in dialog._error.text()
    assert dialog.isVisible()
    assert dialog.link.quote.toPlainText() == "my words"
    assert links.of(session.workspace, harbour.ids["people"]) == []


def test_a_file_that_cannot_be_read_is_said_so(qtbot: QtBot, dialog: AddDialog, tmp_path: Path) -> None:
    dialog.source.read(tmp_path / "missing.txt")
    qtbot.waitUntil(dialog._error.isVisible)
    assert not dialog.save_button.isEnabled()


def test_the_file_that_was_chosen_last_counts(qtbot: QtBot, dialog: AddDialog, tmp_path: Path) -> None:
    """Two are read at a time, and a large one takes longer."""
    large, small = tmp_path / "large.txt", tmp_path / "small.txt"
    large.write_text("So many words stand here. " * 200_000)
    small.write_text("Few words.")
    dialog.source.read(large)
    dialog.source.read(small)
    qtbot.waitUntil(lambda: not background.busy())
    source = dialog.source.source()
    assert source is not None
    assert source.draft is not None
    assert source.draft.file_name == "small.txt"


def test_with_a_file_that_was_dropped_or_pasted_the_quote_is_next(
    qtbot: QtBot, dialog: AddDialog, tmp_path: Path
) -> None:
    quote, title = dialog.link.quote, dialog.source.fields["title"]
    dialog.source.read(_file(tmp_path, "count.txt", "We counted 140 people.\n"))
    qtbot.waitUntil(lambda: dialog.focusWidget() is quote)
    title.setFocus()
    dialog.source.read(_file(tmp_path, "other.txt", "We counted 150 people.\n"))
    qtbot.waitUntil(lambda: title.placeholderText() == "other.txt")
    assert dialog.focusWidget() is title, "who types a title is not interrupted"


def test_with_large_text_the_dialog_fits_the_screen_and_the_quote_is_seen(
    qtbot: QtBot, qapp: QApplication, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    theme.apply(qapp, "light", "ink", 150)
    try:
        dialog = AddDialog(session, harbour.ids["people"], [])
        show(qtbot, dialog)
        dialog.source.read(_file(tmp_path, "count.txt", "We counted 140 people.\n"))
        qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.link.quote)
        assert dialog.height() <= dialog.screen().availableSize().height() - 40
        quote = dialog.link.quote
        qtbot.waitUntil(lambda: quote.visibleRegion().contains(quote.cursorRect()))
    finally:
        theme.apply(qapp, "light", "ink", 100)


def test_several_files_come_one_after_the_other(
    qtbot: QtBot, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    assert session.workspace is not None
    paths = [_file(tmp_path, name, f"Words of {name}.\n") for name in ("one.txt", "two.txt")]
    dialog = AddDialog(session, harbour.ids["people"], paths)
    show(qtbot, dialog)
    for name in ("one.txt", "two.txt"):
        qtbot.waitUntil(
            lambda name=name: name in dialog.source._file.text() and dialog.save_button.isEnabled()
        )
        dialog.save()
    assert [link.evidence.file_name for link in links.of(session.workspace, harbour.ids["people"])] == [
        "one.txt",
        "two.txt",
    ]
    assert not dialog.isVisible()


def test_the_page_of_the_quote_is_told_where_the_field_names_another(qtbot: QtBot, dialog: AddDialog) -> None:
    dialog.link.set_text("First page.\n\nThe wall was built.", (0, 13))
    page = dialog.link.places.fields["page"]
    qtbot.keyClicks(page, "1")
    dialog.link.quote.setPlainText("The wall was built")
    elsewhere = "The quote stands on page 2"
    mark = dialog.link._mark._words
    qtbot.waitUntil(lambda: elsewhere in mark.text())
    page.setText("p. 2")
    qtbot.waitUntil(lambda: elsewhere not in mark.text())
    assert dialog.link.check is QuoteCheck.EXACT


def test_the_page_is_filled_in_where_the_quote_stands_on_one_alone_and_none_was_typed(
    qtbot: QtBot, dialog: AddDialog
) -> None:
    link, page = dialog.link, dialog.link.places.fields["page"]
    link.set_text(
        "The dam and the wall.\n\nThe wall was built.", (0, 23), lambda at: "iv" if at == 2 else str(at)
    )
    link.quote.setPlainText("The wall was built")
    qtbot.waitUntil(lambda: page.text() == "iv")
    assert "stands on page" not in link._mark._words.text()
    link.quote.setPlainText("wall")
    qtbot.waitUntil(lambda: page.text() == "")
    link.quote.setPlainText("The dam")
    qtbot.waitUntil(lambda: page.text() == "1")
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    qtbot.keyClicks(page, "1")
    link.quote.setPlainText("The wall was built")
    qtbot.waitUntil(lambda: "stands on page" in link._mark._words.text())
    assert page.text() == "1"


def test_what_was_typed_and_not_linked_comes_back_with_the_claim(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour
) -> None:
    workspace, people = session.workspace, harbour.ids["people"]
    assert workspace is not None
    dialog.source.show_url("https://saltgate.example/18")
    dialog.source.fields["title"].setText("Hearing")
    dialog.link.quote.setPlainText("140 people\nat the door")
    dialog.link.note.setText("Ask again")
    dialog.link.places.fields["page"].setText("4")
    dialog.link.stances[Stance.REFUTES].setChecked(True)
    qtbot.waitUntil(lambda: "Ask again" in unfinished.of(workspace, people, Typed.LINK))
    dialog.link.quote.appendPlainText("and outside")
    dialog.reject()  # at once: no moment is waited for
    for claim, url, of_record in (
        (people, "https://saltgate.example/18", ""),
        (people, "", harbour.minutes),
        (harbour.ids["wall"], None, ""),
    ):
        again = AddDialog(session, claim, [], evidence_id=of_record)
        qtbot.addWidget(again)
        if url is None:
            assert not any({**again.link.typed(), **again.source.typed()}.values())
            continue
        assert again.link.quote.toPlainText() == "140 people\nat the door\nand outside"
        assert (again.link.note.text(), again.link.stance()) == ("Ask again", Stance.REFUTES)
        assert again.link.places.values()["page"] == "4"
        assert (again.source.url.text(), again.source.fields["title"].text()) == (
            url,
            "Hearing" if url else "",
        )
        if of_record:
            again.save()
    assert unfinished.of(workspace, people, Typed.LINK) == ""
    (link,) = links.of(workspace, people)
    assert (link.evidence.id, link.note) == (harbour.minutes, "Ask again")


def test_a_page_that_the_form_filled_in_does_not_come_back_with_another_source(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    dialog.link.set_text("The dam.\n\nThe wall was built.", (0, 10))
    dialog.link.quote.setPlainText("The wall was built")
    qtbot.waitUntil(lambda: dialog.link.places.fields["page"].text() == "2")
    dialog.reject()
    again = AddDialog(session, harbour.ids["people"], [_file(tmp_path, "other.txt", "Nothing of it.\n")])
    show(qtbot, again)
    assert again.link.quote.toPlainText() == "The wall was built"
    assert again.link.places.fields["page"].text() == ""


@pytest.mark.parametrize(("words", "told"), [("One", "1 word to"), ("The wall", "2 words to")])
def test_the_words_of_a_file_are_counted(
    qtbot: QtBot, dialog: AddDialog, tmp_path: Path, words: str, told: str
) -> None:
    dialog.source.read(_file(tmp_path, "words.txt", f"{words}\n"))
    qtbot.waitUntil(lambda: told in dialog.source._file.text())


@pytest.mark.parametrize("words", ["{", "[]", '{"link": 7, "source": {"url": 1}}', "[" * 100_000])
def test_words_that_we_did_not_write_are_no_draft(
    qtbot: QtBot, session: Session, harbour: Harbour, words: str
) -> None:
    assert session.workspace is not None
    unfinished.keep(session.workspace, harbour.ids["people"], Typed.LINK, words)
    dialog = AddDialog(session, harbour.ids["people"], [])
    qtbot.addWidget(dialog)
    assert dialog.link.quote.toPlainText() == ""


def test_an_answer_about_another_source_is_not_shown(qtbot: QtBot, dialog: AddDialog) -> None:
    link = dialog.link
    link.quote.setPlainText("84 names")
    link.set_text("The list holds 84 names.")
    qtbot.waitUntil(lambda: link.check is QuoteCheck.EXACT)
    assert link._mark.isVisible()
    link.set_text("")
    assert link.check is None
    assert "no text" in link._mark._words.text()
    link.set_text(None)
    assert not link._mark.isVisible()
    link._found(("84 names", "The list holds 84 names.", "", QuoteCheck.EXACT, 0, None))
    assert link.check is None


def test_places_are_those_of_the_kind_of_file_and_held_against_it(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    assert session.workspace is not None
    places = dialog.link.places
    assert not places.fields["page"].isHidden()
    assert places.fields["cell"].isHidden()
    dialog.source.read(_file(tmp_path, "ships.csv", "year;ships\n2024;140\n"))
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert [name for name, field in places.fields.items() if not field.isHidden()] == ["cell"]
    qtbot.waitUntil(lambda: places.fields["cell"].width() == dialog.link.note.width())  # no gap is left
    places.fields["cell"].setText("C2")
    qtbot.waitUntil(lambda: "2 rows and 2 columns" in places.hint.text())
    places.fields["cell"].setText("b2")
    qtbot.waitUntil(places.hint.isHidden)
    dialog.save()
    (link,) = links.of(session.workspace, harbour.ids["people"])
    assert link.cell == "B2"


def test_a_large_file_is_kept_on_the_worker_and_can_be_stopped(
    qtbot: QtBot, dialog: AddDialog, session: Session, harbour: Harbour, tmp_path: Path
) -> None:
    assert session.workspace is not None
    path = tmp_path / "meeting.mp4"
    path.write_bytes(random.Random(1).randbytes(4 * LARGE))
    dialog.source.read(path)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    size = session.workspace.path.stat().st_size
    meanwhile = hold_worker()
    dialog.save()
    assert not dialog.save_button.isEnabled()
    dialog.reject()
    meanwhile.set()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.isVisible()
    assert "stopped" in dialog._error.text()
    assert links.of(session.workspace, harbour.ids["people"]) == []
    assert session.workspace.path.stat().st_size == size
    dialog.link.stances[Stance.REFUTES].setChecked(True)
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (link,) = links.of(session.workspace, harbour.ids["people"])
    assert (link.evidence.file_name, link.stance) == ("meeting.mp4", Stance.REFUTES)
    assert not session.busy
