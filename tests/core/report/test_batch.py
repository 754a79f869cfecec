"""Every article into a file of its own: names that every system takes, and an error that says what is missing."""

import json
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core import articles, claims, comments, evidence, settings
from workbench.core.disclosure import Profile
from workbench.core.errors import Cancelled, FileProblem, NotFound, WrongUse
from workbench.core.model import ArticleDraft
from workbench.core.report import batch, file_names
from workbench.core.report.wanted import Wanted
from workbench.core.store.workspace import Workspace

NOW = "2026-11-22T12:04:05Z"
TITLES = ("Ferry", "ferry", "../../etc/passwd", "")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "many.claims", settings.reviewer("Ada")) as workspace:
        for number, title in enumerate(TITLES):
            text = f"The ferry number {number} cost 12 million crowns."
            articles.add(workspace, ArticleDraft(text, text.encode(), "text/plain", "a.txt", title=title))
    return tmp_path / "many.claims"


def test_each_article_has_its_report(path: Path, tmp_path: Path):
    steps: list[tuple[int, int]] = []
    written = batch.export(
        path, tmp_path / "out", "json", Wanted(generated_at=NOW), progress=lambda *step: steps.append(step)
    )
    names = {each.name.casefold() for each in (tmp_path / "out").iterdir()}
    assert names == {"ferry.json", "ferry (2).json", "etc passwd.json", "untitled.json"}
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]
    for article, each in written.items():
        [reported] = json.loads(Path(each.file).read_text("utf-8"))["articles"]
        assert reported["id"] == article


def test_what_cannot_be_written_is_named_and_the_others_stay(path: Path, tmp_path: Path):
    (tmp_path / "out" / "Untitled.md").mkdir(parents=True)
    with pytest.raises(
        FileProblem, match=r"^3 of 4 reports are written and stay in .*Missing: Untitled\.md\. The first"
    ) as caught:
        batch.export(path, tmp_path / "out", "md", Wanted(generated_at=NOW))
    assert "could not be written" in str(caught.value)
    assert len([each for each in (tmp_path / "out").iterdir() if each.is_file()]) == 3


def test_a_leak_in_one_holds_up_none_of_the_others(path: Path, tmp_path: Path):
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        evidence.add_url(workspace, "https://a.example/", title="Ysolde Quartermain", confidential="a clerk")
        first = next(each for each in articles.all(workspace) if not each.title)
        claim = claims.add(workspace, first.id, 0, 20).ids[0]
        comments.add(workspace, claim, "Says Ysolde Quartermain.")
    with pytest.raises(FileProblem, match=r"3 of 4 .*Missing: Untitled\.md\. .*confidential source"):
        batch.export(path, tmp_path / "out", "md", Wanted(generated_at=NOW, profile=Profile.PUBLIC))
    assert not (tmp_path / "out" / "Untitled.md").exists()


def test_one_that_is_stopped_keeps_what_is_written(path: Path, tmp_path: Path):
    stop = Event()
    with pytest.raises(Cancelled, match=r"Stopped\. 2 of 4 reports are written and stay"):
        batch.export(
            path,
            tmp_path / "out",
            "csv",
            Wanted(generated_at=NOW),
            cancel=stop,
            progress=lambda done, _total: stop.set() if done == 2 else None,
        )
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_form_that_is_none_an_empty_file_and_a_place_that_is_none_write_nothing(path: Path, tmp_path: Path):
    with pytest.raises(WrongUse, match=r"html, pdf, .*claimreview"):
        batch.export(path, tmp_path / "out", "exe", Wanted(generated_at=NOW))
    with Workspace.create(tmp_path / "empty.claims", settings.reviewer("Ada")):
        pass
    with pytest.raises(NotFound, match="no articles"):
        batch.export(tmp_path / "empty.claims", tmp_path / "out", "md", Wanted(generated_at=NOW))
    with pytest.raises(FileProblem, match="folder"):
        batch.export(path, path, "md", Wanted(generated_at=NOW))
    assert not (tmp_path / "out").exists()


@given(st.lists(st.text(max_size=200), max_size=6))
def test_names_are_safe_and_no_two_the_same(titles: list[str]):
    names = file_names.unique(titles, ".html")
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert not set(name) & set('<>:"/\\|?*\n\0')
        assert name == name.strip()
        assert not name.startswith(".")
        assert len(name.encode()) <= 140


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Con", "_Con"),
        ("lpt1.txt", "_lpt1.txt"),
        ("A/B: what?", "A B what"),
        ("船" * 100, "船" * 40),
        ("gone\u202egpj.exe", "gonegpj.exe"),
        ("Ends with dots...", "Ends with dots"),
    ],
)
def test_what_a_system_would_refuse_or_hide_is_changed(title: str, name: str):
    assert file_names.clean(title) == name
