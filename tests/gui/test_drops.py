"""Files of several kinds that come in together, and what comes in while something is being written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.core.intake import lists
from tests.gui.conftest import ARTICLE
from tests.gui.test_importing import drop, known
from tests.gui.waiting import settle
from workbench.core import articles, claims, drafts, evidence, history, verdicts
from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.core.store.workspace import Workspace
from workbench.gui.ask import Ask
from workbench.gui.claims.list_result import ListResult
from workbench.gui.main_window import MainWindow

WALL = "The wall is 6.4 metres high"
RIS = "TY  - BOOK\nTI  - The register of boats\nAU  - Lu, Wei\nER  -\n"
BOATS = "The town of Valbruk has 4,000 people.\n\nIt cost 20 million crowns in 2024, the mayor said.\n"


def saved(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.fixture
def wall_list(tmp_path: Path) -> Path:
    return saved(tmp_path, "list.csv", f"statement,comment\n{WALL},Ask again\n")


def wait_for_result(window: MainWindow, qtbot: QtBot) -> ListResult:
    qtbot.waitUntil(lambda: bool(window.findChildren(ListResult)))
    settle(qtbot)
    return window.findChildren(ListResult)[-1]


def test_a_list_that_comes_with_its_article_waits_for_it(
    window: MainWindow, article_file: Path, wall_list: Path, qtbot: QtBot
) -> None:
    drop(window, wall_list, article_file)
    dialog = wait_for_result(window, qtbot)
    assert known(window) == ["Harbour in Lundavik opens late"], "a list is no article"
    assert dialog.model.rowCount() == 0
    workspace = window.session.workspace
    assert workspace is not None
    history.undo(workspace)
    assert known(window) == ["Harbour in Lundavik opens late"]
    history.undo(workspace)
    assert known(window) == []


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "list.jsonld"])
def test_a_list_alone_asks_for_its_article(
    window: MainWindow, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    data = {
        "list.csv": f"statement\n{WALL}\n".encode(),
        "list.xlsx": lists.workbook(lists.sheet([["Zitat"], [WALL]])),
        "list.jsonld": lists.written(lists.annotation(WALL, "", "")),
    }
    drop(window, saved(tmp_path, name, data[name]))
    assert window.messages.isVisible()
    assert window.messages.words.text() == "Open the article first that the list is about."
    settle(qtbot)
    assert window.session.workspace is None


def test_a_list_whose_article_did_not_come_in_is_told(
    window: MainWindow, tmp_path: Path, wall_list: Path, qtbot: QtBot
) -> None:
    drop(window, saved(tmp_path, "empty.txt", ""), wall_list)
    qtbot.waitUntil(lambda: window.messages.words.text() == "Open the article first that the list is about.")
    assert window.session.workspace is None


def test_a_list_is_forgotten_with_the_article_that_nobody_wants(
    make_window: Callable[..., MainWindow], article_file: Path, wall_list: Path, qtbot: QtBot
) -> None:
    window = make_window(Ask(new_claims=lambda _parent, _place: None))
    drop(window, article_file, wall_list)
    settle(qtbot)
    assert not window.messages.isVisible()
    assert window.session.workspace is None


def test_files_of_every_kind_come_in_together(
    filled: MainWindow, tmp_path: Path, wall_list: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.claims"
    Workspace.create(other, None).close()
    merges: list[list[Path]] = []
    filled.files.merge_wanted.connect(merges.append)
    first = filled.session.article
    drop(filled, other, saved(tmp_path, "r.ris", RIS), saved(tmp_path, "boats.txt", BOATS), wall_list)
    workspace = filled.session.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: len(known(filled)) == 2 and bool(evidence.all(workspace)))
    wait_for_result(filled, qtbot)
    assert merges == [[other]]
    assert [each.title for each in evidence.all(workspace)] == ["The register of boats"]
    on_the_wall = next(each for each in claims.all(workspace) if each.quote == WALL)
    assert on_the_wall.article == first, "the list is about the article that was shown"
    shown = claims.get(workspace, filled.session.claim).article
    assert shown == filled.session.article, "the claim that is chosen stands in the article that is shown"
    for _ in range(3):
        history.undo(workspace)
    assert len(known(filled)) == 1
    assert evidence.all(workspace) == []


def test_what_is_read_while_something_is_written_comes_in_afterwards(
    filled: MainWindow, tmp_path: Path, wall_list: Path, qtbot: QtBot
) -> None:
    session, problems = filled.session, list[object]()
    session.problem.connect(problems.append)
    session.set_busy(True)
    drop(filled, saved(tmp_path, "boats.txt", BOATS), saved(tmp_path, "r.ris", RIS), wall_list)
    settle(qtbot)
    assert len(known(filled)) == 1
    session.set_busy(False)
    workspace = session.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: bool(evidence.all(workspace)))
    wait_for_result(filled, qtbot)
    assert len(known(filled)) == 2
    assert problems == []


def test_evidence_that_is_read_meanwhile_is_kept_and_its_reading_is_shown(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    session, problems, shown = filled.session, list[object](), list[str]()
    session.problem.connect(problems.append)
    filled.pages.started.connect(lambda _job, doing: shown.append(doing))
    session.set_busy(True)
    filled.pages.library().add_files([saved(tmp_path, "boats.txt", BOATS)])
    filled.pages.library().import_references([saved(tmp_path, "r.ris", RIS)])
    settle(qtbot)
    assert shown == ["Reading \u2068boats.txt\u2069"], "the next file is read when this one is kept"
    workspace = session.workspace
    assert workspace is not None
    assert evidence.all(workspace) == []
    session.set_busy(False)
    qtbot.waitUntil(lambda: len(evidence.all(workspace)) == 2)
    assert shown == ["Reading \u2068boats.txt\u2069", "Reading \u2068r.ris\u2069"]
    assert problems == []


def test_an_edited_text_is_kept_when_the_file_is_free(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    workspace = session.workspace
    assert workspace is not None
    draft = articles.as_draft(workspace, articles.get(workspace, session.article).text_id)
    session.set_busy(True)
    edited = drafts.edited(draft, ARTICLE.replace("6.4", "6.5"), ())
    filled.files.importing.keep(edited, session.article)
    assert articles.get(workspace, session.article).versions == 1
    session.set_busy(False)
    qtbot.waitUntil(lambda: articles.get(workspace, session.article).versions == 2)


def test_what_waits_for_a_free_file_is_done_in_turn(filled: MainWindow, qtbot: QtBot) -> None:
    session, done = filled.session, list[str]()

    def long(_workspace: Workspace) -> Changes:
        return Changes("Nothing")

    session.set_busy(True)
    session.when_free(lambda: (done.append("one"), session.do_on_worker("Writing", long)))
    session.when_free(lambda: done.append(f"two {session.busy}"))
    session.set_busy(False)
    session.when_free(lambda: done.append("three"))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["one", "two False", "three"]


def test_what_waits_is_written_before_another_file_is_opened(filled: MainWindow, tmp_path: Path) -> None:
    session, other = filled.session, tmp_path / "other.claims"
    workspace, path, claim = session.workspace, session.path, session.claim
    problems: list[UserError] = []
    session.problem.connect(problems.append)
    assert workspace is not None
    assert path is not None
    Workspace.create(other, None).close()
    session.set_busy(True)
    session.when_free(lambda: session.do(verdicts.explain, claim, "Seen at the registry"))
    session.set_busy(False)  # its turn comes with the next step of the window
    assert session.open(other)
    with Workspace.open(path, workspace.reviewer) as first:
        given = verdicts.mine(first, claim)
    assert given is not None
    assert given.reason == "Seen at the registry"
    assert problems == []


def test_no_other_file_is_opened_while_the_worker_writes(filled: MainWindow, tmp_path: Path) -> None:
    session, other = filled.session, tmp_path / "other.claims"
    Workspace.create(other, None).close()
    path = session.path
    session.set_busy(True)
    assert not session.open(other)
    assert not session.create(tmp_path / "new.claims")
    assert session.path == path
    assert "still being written" in filled.messages.words.text()
    session.set_busy(False)
    assert session.open(other)
