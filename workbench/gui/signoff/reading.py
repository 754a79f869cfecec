"""What the worker reads about a sign-off, with a connection of its own."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event

from workbench.core.model import Reviewer, SignOff
from workbench.core.signoff import Requirement


@dataclass(frozen=True)
class Standing:
    """What an article still needs, and who signed it off."""

    article: str
    unmet: tuple[Requirement, ...]
    signed: tuple[SignOff, ...]


def read(path: Path, reviewer: Reviewer | None, article: str) -> Standing:
    """Everything about the article's newest text."""
    from workbench.core import signoff
    from workbench.core.store.workspace import Workspace

    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        unmet = signoff.unmet(workspace, article)
        return Standing(article, tuple(unmet), tuple(signoff.of(workspace, article)))


def signed(path: Path, reviewer: Reviewer | None, article: str, *, cancel: Event) -> tuple[SignOff, ...]:
    """Only who signed it off; nobody where `cancel` is set before it is looked up."""
    from workbench.core import signoff
    from workbench.core.store.workspace import Workspace

    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        return () if cancel.is_set() else tuple(signoff.of(workspace, article))
