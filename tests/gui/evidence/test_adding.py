"""Files are added one after the other; a large one is written on the worker, says how far it is and can be stopped."""

import random
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import hold_worker
from workbench.core import evidence
from workbench.gui import background
from workbench.gui.evidence.adding import LARGE
from workbench.gui.evidence.library import EvidenceLibrary
from workbench.gui.session import Session


@pytest.fixture
def library(qtbot: QtBot, session: Session, harbour: Harbour) -> EvidenceLibrary:
    library = EvidenceLibrary(session)
    qtbot.addWidget(library)
    return library


def recordings(folder: Path, *sizes: int) -> list[Path]:
    paths = [folder / f"recording {at}.mp4" for at in range(len(sizes))]
    for at, (path, size) in enumerate(zip(paths, sizes, strict=True)):
        path.write_bytes(random.Random(at).randbytes(size))
    return paths


def names(session: Session) -> list[str]:
    assert session.workspace is not None
    return [
        each.file_name for each in evidence.all(session.workspace) if each.file_name.startswith("recording")
    ]


@pytest.mark.parametrize("count", [1, 2])
def test_what_was_read_for_one_file_never_comes_to_another(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path, count: int
) -> None:
    """A confidential recording would be in the file of people whom it is not meant for."""
    there = session.path
    assert there is not None
    session.problem.disconnect()
    with qtbot.waitSignal(session.problem) as told:
        library.add_files(recordings(tmp_path, *range(10, 10 + count)))
        assert session.create(tmp_path / "other.claims")
    assert told.args is not None
    assert "Another file was opened" in str(told.args[0])
    assert names(session) == []
    library.add_files(recordings(tmp_path, 10))
    qtbot.waitUntil(lambda: names(session) == ["recording 0.mp4"])
    assert session.open(there)
    assert names(session) == []


def test_many_files_come_in_one_after_the_other(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path
) -> None:
    paths = recordings(tmp_path, 10, LARGE + 1, 20, LARGE + 2)
    running: list[int] = []
    heard: list[tuple[int, int]] = []

    def watch(job: background.Job, _doing: str) -> None:
        running.append(len(background._running))
        job.progressed.connect(lambda done, total: heard.append((done, total)))

    library.started.connect(watch)
    session.started.connect(watch)
    library.add_files(paths)
    qtbot.waitUntil(lambda: len(names(session)) == 4 and not session.busy)
    assert sorted(names(session)) == [path.name for path in paths]
    assert max(running) <= 2, "the one that ends and the one that begins"
    assert (LARGE + 2, LARGE + 2) in heard
    chosen = library._chosen()
    assert chosen is not None
    assert chosen.file_name == "recording 3.mp4"


def test_stopping_leaves_nothing_of_the_file_and_of_those_behind_it(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path
) -> None:
    assert session.workspace is not None
    before = session.workspace.path.stat().st_size
    messages: list[str] = []
    session.message.connect(messages.append)
    meanwhile: list[Event] = []
    session.busy_changed.connect(lambda busy: meanwhile.append(hold_worker()) if busy else None)
    session.started.connect(lambda job, _doing: (job.cancel(), meanwhile[-1].set()))
    library.add_files(recordings(tmp_path, 8 * LARGE, 30, 40))
    qtbot.waitUntil(lambda: any("stopped" in each for each in messages) and not background.busy())
    assert names(session) == []
    assert session.workspace.path.stat().st_size == before
    assert not session.busy


def test_what_was_written_counts_even_if_it_was_stopped_too_late(qtbot: QtBot) -> None:
    ended: list[object] = []
    job = background.run(lambda cancel: "written", done=ended.append, cancellable=True, writes=True)
    job.cancel()
    qtbot.waitUntil(lambda: ended == ["written"])


def test_the_same_large_file_again_is_said_to_be_here(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path
) -> None:
    paths = recordings(tmp_path, LARGE + 1)
    messages: list[str] = []
    session.message.connect(messages.append)
    library.add_files([*paths, *paths])
    qtbot.waitUntil(lambda: any("is kept already" in each for each in messages) and not background.busy())
    assert names(session) == ["recording 0.mp4"]
