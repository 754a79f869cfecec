"""A wrong guess of the encoding is mended: the kept source becomes a version with the right letters."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core import articles, claims, drafts, history, rereading, verdicts
from workbench.core.errors import IntakeRefused, WrongUse
from workbench.core.intake import read
from workbench.core.model import ArticleDraft, Reviewer, Verdict
from workbench.core.store.workspace import Workspace

Make = Callable[..., Workspace]

ENGLISH = "The ferry carried 3,200 cars a day in 2024, the road office said on Monday."
CASES = {
    "cp1252": ("Le café « Bœuf » fête ses 40 ans", "cp1251"),
    "utf-8": ("Le café « Bœuf » fête ses 40 ans", "cp1252"),
    "gb18030": ("深圳的渡轮每天运送三千二百辆汽车", "cp1252"),
    "windows-1256": ("تنقل العبارة 3200 سيارة كل يوم", "cp1252"),
    "shift_jis": ("フェリーは毎日三千台の車を運ぶ", "cp1251"),
    "utf-16-le": ("Le café « Bœuf » fête ses 40 ans", "latin-1"),
    "iso2022_jp": ("フェリーは毎日三千台の車を運ぶ", "cp1252"),
}


def wrong(encoding: str, name: str = "story.txt", page: str = "{}") -> tuple[str, ArticleDraft]:
    """The right headline, and the draft of a story that is read in the wrong encoding."""
    headline, guessed = CASES[encoding]
    data = page.replace("{}", f"{headline}\n\n{ENGLISH}\n").encode(encoding)
    return headline, drafts.with_claims(read.article(data=data, file_name=name, encoding=guessed))


@pytest.mark.parametrize("encoding", CASES)
def test_the_right_letters_come_back(encoding: str) -> None:
    headline, draft = wrong(encoding)
    assert headline not in draft.text
    mended = rereading.reread(draft, encoding)
    assert mended.text == f"{headline}\n\n{ENGLISH}"
    assert mended.title == headline
    assert mended.source == draft.source
    assert mended.proposals


def test_a_page_is_read_as_a_page() -> None:
    page = "<html><head><title>Post</title></head><body><h1>Ferry</h1><p>{}</p></body></html>"
    headline, draft = wrong("windows-1256", "story.html", page)
    mended = rereading.reread(draft, "windows-1256")
    assert headline in mended.text
    assert "<p>" not in mended.text


def test_what_a_person_said_stays_and_what_was_read_is_mended() -> None:
    _, draft = wrong("cp1252")
    said = replace(draft, title="Кафе сорок", publisher="Bœuf Post", published="2024-05-01")
    mended = rereading.reread(said, "cp1252")
    assert (mended.title, mended.publisher, mended.published) == ("Кафе сорок", "Bœuf Post", "2024-05-01")
    assert rereading.reread(draft, "cp1252").title == CASES["cp1252"][0]


def test_the_result_is_a_version_and_one_step_to_undo(make: Make, ana: Reviewer) -> None:
    workspace = make("a", ana, with_article=False)
    headline, draft = wrong("gb18030")
    first = articles.add(workspace, draft).ids[0]
    claim = next(each for each in claims.all(workspace) if each.quote == ENGLISH)
    verdicts.give(workspace, [claim.id], Verdict.SOURCED)
    mended = rereading.reread(articles.as_draft(workspace, first), "gb18030")
    second = articles.add(workspace, mended, version_of=first).ids[0]
    article = articles.get(workspace, first)
    assert (article.text_id, article.versions, article.title) == (second, 2, headline)
    assert articles.source(workspace, second) == articles.source(workspace, first)
    assert articles.as_draft(workspace, second).encoding == "gb18030"
    assert ENGLISH in [each.quote for each in claims.all(workspace)]
    history.undo(workspace)
    assert articles.get(workspace, first).text_id == first


@pytest.mark.parametrize("name", ["klingon", " ", "zlib", "hex", "punycode", "unicode_escape", "a\x00b", "é"])
def test_an_unknown_encoding_is_refused_in_one_sentence(name: str) -> None:
    _, draft = wrong("cp1252")
    with pytest.raises((IntakeRefused, WrongUse)) as caught:
        rereading.reread(draft, name)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(("Nothing was imported.", "Nothing was changed."))


def test_an_encoding_that_does_not_fit_is_refused() -> None:
    _, draft = wrong("cp1252")
    with pytest.raises(IntakeRefused, match="The encoding utf-8 does not fit this file"):
        rereading.reread(draft, "utf-8")


def test_the_same_letters_are_no_new_version() -> None:
    draft = read.article(data=ENGLISH.encode(), file_name="a.txt")
    with pytest.raises(WrongUse, match="the text is the same"):
        rereading.reread(draft, "cp1252")


def test_an_edited_text_and_a_document_have_no_encoding_to_choose(draft: ArticleDraft) -> None:
    _, guessed = wrong("cp1252")
    for certain in (replace(guessed, encoding=""), drafts.edited(guessed, "Other words.", ())):
        assert not rereading.possible(certain)
        with pytest.raises(WrongUse, match="letters of this text are certain"):
            rereading.reread(certain, "cp1252")
    assert rereading.possible(guessed)
