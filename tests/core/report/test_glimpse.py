"""What a report would be, before it is written."""

from pathlib import Path
from threading import Event

import pytest

from workbench.core import articles, claims, comments, evidence, settings
from workbench.core.disclosure import Profile
from workbench.core.errors import Cancelled, HouseProblem, UserError
from workbench.core.model import ArticleDraft
from workbench.core.preview.model import Page
from workbench.core.report import glimpse
from workbench.core.report.house.model import PLAIN, House
from workbench.core.report.leaks import Leak
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import FORMATS
from workbench.core.store.workspace import Workspace

NOW = "2026-11-22T12:04:05Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "quay.claims", settings.reviewer("Ada")) as workspace:
        text = "The quay cost 12 million crowns."
        draft = ArticleDraft(text, text.encode(), "text/plain", "quay.txt", title="Quay")
        claim = claims.add(workspace, articles.add(workspace, draft).ids[0], 0, 31).ids[0]
        comments.add(workspace, claim, "Says Ysolde Quartermain.")
        evidence.add_url(workspace, "https://a.example/", title="Ysolde Quartermain", confidential="a clerk")
    return tmp_path / "quay.claims"


def begun(path: Path, form: str, profile: str = "desk", house: House = PLAIN, *, is_long: bool = False):
    named = form if form in FORMATS else ""
    wanted = Wanted(generated_at=NOW, form=named, profile=Profile(profile))
    return glimpse.in_child(str(path), form, wanted.plain(), house.plain(), 400, is_long)


def test_a_page_is_the_first_of_the_pdf_in_the_width_that_was_asked_for(path: Path):
    page = glimpse.look(path, "docx", Wanted(generated_at=NOW), width=400)
    assert isinstance(page, Page)
    assert page.width == 400
    assert len(set(page.pixels)) > 10


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_tables_are_rows(path: Path, form: str):
    rows = begun(path, form)["rows"]
    assert len(rows) == 2
    assert "The quay cost 12 million crowns" in rows[1]
    assert "1" in rows[1]


@pytest.mark.parametrize(
    ("form", "says"),
    [("md", "# Fact-check report: Quay"), ("json", '"Quay"'), ("web-annotation", "anno.jsonld")],
)
def test_other_forms_are_text(path: Path, form: str, says: str):
    assert says in begun(path, form)["text"]


def test_of_a_long_file_a_page_would_be_long_in_coming_and_long_text_is_cut(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(glimpse, "MOST_LETTERS", 30)
    assert begun(path, "pdf", is_long=True)["text"] == "# Fact-check report: Quay\n\n\n\n-…"


def test_what_would_stop_the_report_is_told_before(path: Path):
    with pytest.raises(Leak, match="a comment on claim 1"):
        begun(path, "json", "public")
    with pytest.raises(HouseProblem, match=r"report\.html\.j2, line 1"):
        begun(path, "html", house=House(templates={"report.html.j2": "{% for %}"}))


def test_one_that_is_no_longer_wanted_is_stopped(path: Path):
    cancel = Event()
    cancel.set()
    with pytest.raises(Cancelled):
        glimpse.look(path, "md", Wanted(generated_at=NOW), width=400, cancel=cancel)


def test_one_that_cannot_be_made_says_that_the_report_still_can(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(glimpse, "SECONDS", 0.01)
    with pytest.raises(UserError, match=r"no preview: it took longer .* can be exported nevertheless"):
        glimpse.look(path, "pdf", Wanted(generated_at=NOW), width=400)
