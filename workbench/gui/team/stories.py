"""Articles that may be one story, found and compared on the worker with a connection of its own that only reads."""

from dataclasses import dataclass
from pathlib import Path

from workbench.core import articles
from workbench.core.store.workspace import Workspace
from workbench.core.team import stories
from workbench.core.team.stories import Pair, Story
from workbench.gui.texts import _, isolate, quoted
from workbench.gui.versions.looking import Row, compared


@dataclass(frozen=True)
class Found:
    """The pairs that nobody has decided, found for the `turn` of whoever asked: a later one may be found first."""

    turn: int
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Beside:
    """The two texts of a pair, statement by statement."""

    rows: tuple[Row, ...]
    language: str


def find(path: Path, turn: int) -> Found:
    with Workspace.open(path, read_only=True) as workspace:
        return Found(turn, tuple(stories.find(workspace)))


def beside(path: Path, pair: Pair) -> Beside:
    with Workspace.open(path, read_only=True) as workspace:
        rows = compared(workspace, pair.one.id, pair.other.id)
        return Beside(rows, articles.get(workspace, pair.other.id).language)


def question(pair: Pair) -> str:
    """Both articles in one sentence."""
    words = _("Perhaps one story: {one} and {other}.")
    if pair.is_disputed:
        words = _("One lead joined, another kept apart: {one} and {other}.")
    return words.format(one=_named(pair.one), other=_named(pair.other))


def _named(story: Story) -> str:
    return _("{title} ({file}, {reviewer})").format(
        title=quoted(story.title), file=isolate(story.file_name), reviewer=isolate(story.reviewer)
    )
