"""What is looked at on the worker: the last question counts, and a few answers are remembered."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.evidence.preview.linked import build
from tests.gui.harbour import Harbour
from workbench.core import links
from workbench.core.errors import NotFound, UserError
from workbench.core.preview.model import Wanted
from workbench.gui import background
from workbench.gui.evidence.preview.seeing import Question, Seeing, Seen
from workbench.gui.session import Session


@pytest.fixture
def asked(session: Session, harbour: Harbour) -> tuple[Seeing, list[Seen]]:
    session.close()
    build(harbour)
    assert session.open(harbour.path)
    seeing = Seeing(session)
    arrived: list[Seen] = []
    seeing.seen.connect(arrived.append)
    return seeing, arrived


def test_what_is_no_longer_wanted_is_never_shown(
    qtbot: QtBot, asked: tuple[Seeing, list[Seen]], session: Session, harbour: Harbour
) -> None:
    workspace = session.workspace
    assert workspace is not None
    first, second, third = (link.evidence.id for link in links.of(workspace, harbour.ids["hearings"]))
    seeing, arrived = asked
    for evidence_id in (first, second, third):
        seeing.ask(Question(harbour.path, Wanted(evidence_id), 0, 400))
    qtbot.waitUntil(lambda: bool(arrived) and not background.busy())
    assert [seen.preview.record.id for seen in arrived] == [third]
    seeing.ask(Question(harbour.path, Wanted(first), 0, 400))
    seeing.forget()
    qtbot.waitUntil(lambda: not background.busy())
    assert len(arrived) == 1


def test_a_record_that_is_gone_is_told_once_and_only_while_it_is_wanted(
    qtbot: QtBot, asked: tuple[Seeing, list[Seen]], harbour: Harbour
) -> None:
    seeing, arrived = asked
    told: list[UserError] = []
    seeing.failed.connect(told.append)
    gone, there = (
        Question(harbour.path, Wanted("0" * 32), 0, 400),
        Question(harbour.path, Wanted(harbour.minutes), 0, 400),
    )
    seeing.ask(gone)
    seeing.ask(there)
    qtbot.waitUntil(lambda: bool(arrived) and not background.busy())
    assert told == []
    seeing.ask(gone)
    qtbot.waitUntil(lambda: bool(told) and not background.busy())
    assert [type(error) for error in told] == [NotFound]
    assert len(arrived) == 1


def test_a_part_that_was_seen_comes_back_at_once(
    qtbot: QtBot, asked: tuple[Seeing, list[Seen]], harbour: Harbour
) -> None:
    seeing, arrived = asked
    question = Question(harbour.path, Wanted(harbour.minutes), 0, 400)
    seeing.ask(question)
    qtbot.waitUntil(lambda: bool(arrived) and not background.busy())
    seeing.ask(question)
    seeing.ask(replace(question, part=1))
    assert arrived == [arrived[0]] * 3
    for width in range(20):
        seeing.ask(replace(question, width=width))
        qtbot.waitUntil(lambda: not background.busy())
    assert len(seeing._kept) <= 8
