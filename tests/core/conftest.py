"""What the core's tests start from: a reviewer, a file, and a short article of our own in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.core import articles, claims, settings
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer, Speaker
from workbench.core.store.workspace import Workspace

TEXT = (
    "The bridge at Orrin closes in May\n\n"
    "About 3,200 cars cross the bridge at Orrin each day, the road office said. It was built in 1961.\n\n"
    "\u201cNobody asked the ferry men,\u201d said Dag Holm, who runs the ferry. \U0001f6a2 渡船每天运送四百人。\n\n"
    "The works will cost 40 million crowns and end in 2028."
)


def proposal(words: str, kind: Kind = Kind.FACT, speaker: str = "") -> Proposal:
    start = TEXT.index(words)
    who = Speaker(speaker, TEXT.index(speaker), TEXT.index(speaker) + len(speaker)) if speaker else None
    return Proposal(start, start + len(words), kind, who, (), 0.5, ("a number",), "test 1")


@pytest.fixture
def draft() -> ArticleDraft:
    return ArticleDraft(
        text=TEXT,
        source=TEXT.encode("utf-16"),
        media_type="text/plain",
        file_name="bridge.txt",
        title="The bridge at Orrin closes in May",
        publisher="Orrin Post",
        published="2026-03-02",
        language="en",
        proposals=(
            proposal("About 3,200 cars cross the bridge at Orrin each day", Kind.STATISTIC),
            proposal("It was built in 1961.", Kind.EVENT),
            proposal("Nobody asked the ferry men", Kind.QUOTATION, "Dag Holm"),
            proposal("渡船每天运送四百人。"),
            proposal("The works will cost 40 million crowns and end in 2028.", Kind.FORECAST),
        ),
    )


@pytest.fixture
def ana() -> Reviewer:
    return settings.reviewer("Ana Moreau")


@pytest.fixture
def ben() -> Reviewer:
    return settings.reviewer("Ben Okafor")


@pytest.fixture
def make(tmp_path: Path, draft: ArticleDraft) -> Iterator[Callable[..., Workspace]]:
    """Makes files with the article in them; closes them at the end."""
    opened: list[Workspace] = []

    def make_one(name: str, reviewer: Reviewer, *, with_article: bool = True) -> Workspace:
        workspace = Workspace.create(tmp_path / f"{name}.claims", reviewer)
        opened.append(workspace)
        if with_article:
            articles.add(workspace, draft)
        return workspace

    yield make_one
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(make: Callable[..., Workspace], ana: Reviewer) -> Workspace:
    """Ana's file with the article."""
    return make("ana", ana)


@pytest.fixture
def claim_ids(workspace: Workspace) -> list[str]:
    return [claim.id for claim in claims.all(workspace)]


@pytest.fixture
def lead(make: Callable[..., Workspace]) -> Workspace:
    """The file with the article of somebody who decides."""
    return make("lead", settings.reviewer("Lea Lind"))


@pytest.fixture(scope="session")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests: a nursery has children of one import path."""
    return tmp_path_factory.mktemp("readers")


@pytest.fixture
def reader(readers: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes a module "foreign_reader" that only the child imports, from the given source."""
    monkeypatch.setenv("PYTHONPATH", str(readers))
    # Bytecode that is kept of one source would be taken for that of the next.
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    module = readers / "foreign_reader.py"

    def make(source: str) -> None:
        module.write_text(source, encoding="utf-8")

    yield make
    module.unlink(missing_ok=True)
