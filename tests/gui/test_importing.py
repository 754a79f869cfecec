"""Articles that come in by drop, dialog and paste."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.waiting import settle
from workbench.core import articles, claims, evidence
from workbench.core.errors import UserError
from workbench.core.text.versions import Change
from workbench.gui import background
from workbench.gui.article.edit_dialog import EditDialog
from workbench.gui.ask import Ask
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.importing import MANY, suggestion
from workbench.gui.main_window import MainWindow
from workbench.gui.versions.likely import Likely
from workbench.gui.widgets import Label


def drop(window: MainWindow, *paths: Path, text: str = "") -> None:
    """A real drag and drop onto the window."""
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        data.setText(text)
    middle = window.rect().center()
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(middle, offered, data, buttons, held)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(middle), offered, data, buttons, held)
    QApplication.sendEvent(window, event)
    assert event.dropAction() is Qt.DropAction.CopyAction, "a move would delete the user's file"


def known(window: MainWindow) -> list[str]:
    assert window.session.workspace is not None
    return [article.title for article in articles.all(window.session.workspace)]


def test_a_dropped_article_makes_a_file_and_claims(
    window: MainWindow, article_file: Path, qtbot: QtBot
) -> None:
    drop(window, article_file)
    qtbot.waitUntil(lambda: bool(window.session.article))
    workspace = window.session.workspace
    assert workspace is not None
    assert workspace.path.name == "harbour.claims"
    article = articles.all(workspace)[0]
    assert article.title == "Harbour in Lundavik opens late"
    text = articles.text(workspace, article.text_id)
    found = claims.all(workspace)
    assert len(found) >= 4
    assert all(text[claim.start : claim.end] == claim.quote for claim in found)
    assert articles.source(workspace, article.text_id) == article_file.read_bytes()
    assert window.stack.currentWidget() is window.pages.page("article")


def test_several_files_at_once(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = []
    for name in ("one", "two", "three"):
        path = tmp_path / f"{name}.txt"
        path.write_text(
            f"The town of {name} has 4,000 people.\n\nIt cost 20 million crowns in 2024.\n", "utf-8"
        )
        paths.append(path)
    drop(window, *paths)
    qtbot.waitUntil(lambda: window.session.workspace is not None and len(known(window)) == 3)
    settle(qtbot)
    assert window.top.switch.isEnabled(), "the switcher offers the other articles"


def test_a_bad_file_among_good_ones_is_told_and_the_others_come(
    window: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty, picture = tmp_path / "empty.txt", tmp_path / "picture.txt"
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    drop(window, empty, article_file, picture)
    settle(qtbot)
    qtbot.waitUntil(lambda: not background.busy() and bool(window.session.article))
    settle(qtbot)
    assert known(window) == ["Harbour in Lundavik opens late"]
    (dialog,) = window.findChildren(ProblemsDialog)
    first, second = dialog.text.toPlainText().splitlines()
    assert first == "empty.txt: This file is empty. Choose a file with text."
    assert second.startswith("picture.txt: ")
    assert dialog.isVisible()
    dialog.reject()
    drop(window, empty)
    settle(qtbot)
    assert (
        window.messages.words.text() == "This file is empty. Choose a file with text. Nothing was imported."
    )


def test_only_bad_files_make_no_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"  \n ")
    drop(window, empty)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.session.workspace is None
    assert not list(tmp_path.glob("*.claims"))


def test_of_several_bad_files_each_is_named(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_bytes(b"")
    drop(window, *paths)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemsDialog)))
    (dialog,) = window.findChildren(ProblemsDialog)
    assert [line.split(":")[0] for line in dialog.text.toPlainText().splitlines()] == ["one.txt", "two.txt"]
    assert "None of these" in dialog.findChildren(Label)[0].text()
    assert window.session.workspace is None


def test_thinking_again_about_the_place_imports_nothing(
    make_window: Callable[..., MainWindow], article_file: Path, qtbot: QtBot
) -> None:
    asked: list[Path] = []

    def think_again(_parent: object, suggested: Path) -> None:
        asked.append(suggested)

    window = make_window(Ask(new_claims=think_again))
    drop(window, article_file)
    qtbot.waitUntil(lambda: bool(asked))
    settle(qtbot)
    assert asked == [article_file.with_suffix(".claims")]
    assert window.session.workspace is None


def test_the_same_article_twice_is_one(filled: MainWindow, article_file: Path, qtbot: QtBot) -> None:
    said: list[str] = []
    filled.session.message.connect(said.append)
    drop(filled, article_file)
    qtbot.waitUntil(lambda: any("already" in text for text in said))
    assert len(known(filled)) == 1


def test_pasted_text_becomes_an_article(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "Bridge closed\n\nThe bridge of Nordvik carried 3,400 cars a day in 2025."
    )
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.session.article))
    assert known(window) == ["Bridge closed"]


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.files.paste()
    assert window.messages.isVisible()
    assert window.session.workspace is None


def test_dragged_text_becomes_an_article(window: MainWindow, qtbot: QtBot) -> None:
    drop(window, text="Lighthouse sold\n\nThe lighthouse was sold for 2 million crowns on 4 May 2025.")
    qtbot.waitUntil(lambda: bool(window.session.article))
    assert known(window) == ["Lighthouse sold"]


def test_a_read_only_file_takes_no_article(
    filled: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    second = make_window()
    path = filled.session.path
    assert path is not None
    drop(second, path)
    assert second.session.read_only
    assert "read only" in second.windowTitle()
    other = tmp_path / "other.txt"
    other.write_text("Another harbour\n\nIt cost 3 million crowns in 2024.\n", encoding="utf-8")
    drop(second, other)
    assert second.messages.isVisible()
    settle(qtbot)
    assert known(second) == known(filled) == ["Harbour in Lundavik opens late"]


def test_a_long_article_is_written_beside_and_can_be_undone(
    filled: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    long = tmp_path / "long.txt"
    text = "\n\n".join(f"Bridge {n} cost {n + 2} million crowns in 2025." for n in range(1, 2 * MANY))
    long.write_text(text, "utf-8")
    short = tmp_path / "short.txt"
    short.write_text("Short\n\nThe tower is 40 metres high.", "utf-8")
    busy: list[bool] = []
    filled.session.busy_changed.connect(busy.append)
    drop(filled, long, short)
    qtbot.waitUntil(lambda: len(known(filled)) == 3)
    settle(qtbot)
    assert True in busy
    assert not filled.session.busy
    workspace = filled.session.workspace
    assert workspace is not None
    counts = {article.title: article.claims for article in articles.all(workspace)}
    assert counts["Short"] == 1
    assert max(counts.values()) >= MANY
    filled.session.undo()
    filled.session.undo()
    assert known(filled) == ["Harbour in Lundavik opens late"]


RIS = "TY  - NEWS\nTI  - The ferry register\nUR  - https://example.org/register\nER  -\nTY  - BOOK\nER  -\n"


def test_a_dropped_list_of_references_becomes_evidence(
    window: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    references = tmp_path / "boats.txt"
    references.write_text(RIS, "utf-8")
    drop(window, references, article_file)
    qtbot.waitUntil(lambda: bool(window.session.article))
    settle(qtbot)
    workspace = window.session.workspace
    assert workspace is not None
    assert workspace.path.name == "boats.claims"
    assert known(window) == ["Harbour in Lundavik opens late"]
    assert [each.title for each in evidence.all(workspace)] == ["The ferry register"]
    assert window.stack.currentWidget() is window.pages.library()
    assert window.messages.words.text() == "1 reference came in, 1 has a problem."
    (dialog,) = window.findChildren(ProblemsDialog)
    assert dialog.text.toPlainText() == "Reference 2: it has neither a title nor an address."
    dialog.reject()


def test_a_dropped_web_archive_becomes_evidence(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Quay</title><p>The quay is new.</p></html>"
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/quay\r\n"
    path = tmp_path / "quay.warc"
    path.write_text(f"{head}Content-Length: {len(block)}\r\n\r\n{block}\r\n\r\n", newline="")
    drop(filled, path)
    qtbot.waitUntil(lambda: filled.stack.currentWidget() is filled.pages.library())
    settle(qtbot)
    workspace = filled.session.workspace
    assert workspace is not None
    (kept,) = evidence.all(workspace)
    assert (kept.title, kept.url, kept.file_name) == ("Quay", "https://example.org/quay", "quay.warc")
    assert len(known(filled)) == 1


def test_the_menu_imports_references(filled: MainWindow) -> None:
    action = filled.actions_.by_name["import-references"]
    assert action.isEnabled()
    filled.session.close()
    assert not action.isEnabled()


def test_a_list_without_references_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "none.bib"
    empty.write_text("no entry", "utf-8")
    drop(window, empty)
    qtbot.waitUntil(window.messages.isVisible)
    assert "no references" in window.messages.words.text()
    assert window.session.workspace is None


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_the_suggested_name_is_free(tmp_path: Path, taken: int) -> None:
    for count in range(taken):
        (tmp_path / ("a.claims" if count == 0 else f"a {count + 1}.claims")).touch()
    place = suggestion(tmp_path / "a.txt", "")
    assert not place.exists()
    assert place.parent == tmp_path
    assert place.suffix == ".claims"


def import_twice(window: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """The article, and then a corrected draft of it."""
    window.files.importing.take([article_file])
    qtbot.waitUntil(lambda: bool(window.session.article) and not background.busy())
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(article_file.read_text("utf-8").replace("6.4 metres", "6.9 metres"), "utf-8")
    window.files.importing.take([corrected])
    settle(qtbot)


@pytest.mark.parametrize(("answer", "titles", "count"), [(True, 1, 2), (False, 2, 1), (None, 1, 1)])
def test_a_copy_of_a_known_story_is_asked_about(
    answer: bool | None,
    titles: int,
    count: int,
    make_window: Callable[..., MainWindow],
    article_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    asked: list[Likely] = []

    def version(_parent: object, _draft: object, likely: Likely) -> bool | None:
        asked.append(likely)
        return answer

    window = make_window(Ask(new_claims=lambda _parent, place: tmp_path / place.name, version=version))
    import_twice(window, article_file, tmp_path, qtbot)
    assert len(asked) == 1
    assert asked[0].counts[Change.REWORDED] == 1
    assert len(known(window)) == titles
    workspace = window.session.workspace
    assert workspace is not None
    assert articles.all(workspace)[0].versions == count


def test_a_version_tells_what_waits_and_leads_there(
    make_window: Callable[..., MainWindow], article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(
        Ask(
            new_claims=lambda _parent, place: tmp_path / place.name,
            version=lambda _parent, _draft, _likely: True,
        )
    )
    import_twice(window, article_file, tmp_path, qtbot)
    qtbot.waitUntil(window.messages.isVisible)
    assert "1 claim of the older version waits" in window.messages.words.text()
    window.messages.act.click()
    assert window.stack.currentWidget() is window.pages.page("versions")
    settle(qtbot)
    qtbot.waitUntil(lambda: window.pages.versions().waiting.count() == 1)
    window.messages.hide()
    window.arrivals.tell_waiting(window.session.article)
    settle(qtbot)
    assert not window.messages.isVisible(), "who is there already need not be led there"


def test_a_copy_that_stays_apart_is_compared(
    make_window: Callable[..., MainWindow], article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(
        Ask(
            new_claims=lambda _parent, place: tmp_path / place.name,
            version=lambda _parent, _draft, _likely: False,
        )
    )
    import_twice(window, article_file, tmp_path, qtbot)
    assert window.messages.isVisible()
    window.messages.act.click()
    page = window.pages.versions()
    qtbot.waitUntil(lambda: page.texts.chips[Change.REWORDED].count() == 1)
    assert page.waiting.count() == 0, "nothing of another article waits"
    workspace = window.session.workspace
    assert workspace is not None
    assert set(page.pair.pair()) == {each.text_id for each in articles.all(workspace)}


def test_a_file_is_imported_as_the_next_version_by_command(
    make_window: Callable[..., MainWindow], article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Quite another text about 12 ducks.\n", "utf-8")
    window = make_window(
        Ask(new_claims=lambda _parent, place: tmp_path / place.name, articles=lambda _parent: [other])
    )
    window.files.importing.take([article_file])
    qtbot.waitUntil(lambda: bool(window.session.article) and not background.busy())
    window.actions_.by_name["import-version"].trigger()
    settle(qtbot)
    workspace = window.session.workspace
    assert workspace is not None
    (article,) = articles.all(workspace)
    assert article.versions == 2


def test_an_edit_in_the_window_is_kept_as_a_version(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_.by_name["edit-text"].trigger()
    dialog = filled.findChild(EditDialog)
    assert isinstance(dialog, EditDialog)
    qtbot.keyClicks(dialog.text, "Update: ")
    dialog.keep()
    workspace = filled.session.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: articles.all(workspace)[0].versions == 2)
    settle(qtbot)
    assert articles.text(workspace, articles.all(workspace)[0].text_id).startswith(
        "Update: Harbour in Lundavik"
    )
    filled.session.undo()
    assert articles.all(workspace)[0].versions == 1


def test_an_edit_that_brings_an_older_text_back_says_which(filled: MainWindow, qtbot: QtBot) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    for words, other in (("6.4", "6.5"), ("6.5", "6.4")):
        filled.dialogs.edit_text()
        (dialog,) = filled.findChildren(EditDialog)
        dialog.text.setPlainText(dialog.typed().replace(words, other))
        dialog.keep()
        qtbot.waitUntil(lambda: not filled.findChildren(EditDialog))
        settle(qtbot)
    told = "This is the text of version 1 of the article already. No new version was made."
    assert filled.messages.words.text() == told
    assert articles.get(workspace, filled.session.article).versions == 2


def test_what_was_read_for_one_file_does_not_go_into_another(
    filled: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.claims"
    late = tmp_path / "late.txt"
    late.write_text("The quay of Almen cost 7 million crowns.\n", "utf-8")
    told: list[UserError] = []
    filled.session.problem.connect(told.append)
    filled.files.importing.take([late])
    filled.session.create(other)
    settle(qtbot)
    qtbot.waitUntil(lambda: bool(told))
    assert "late.txt" in str(told[0])
    assert known(filled) == []
