"""Articles: kept whole, met again, in versions, renamed, removed."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest

from workbench.core import articles, claims, history, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import ArticleDraft, Reviewer, SetAside, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


def test_the_text_and_the_source_come_back_exactly(workspace: Workspace, draft: ArticleDraft) -> None:
    article = articles.all(workspace)[0]
    assert articles.text(workspace, article.text_id) == draft.text
    assert articles.source(workspace, article.text_id) == draft.source
    assert article.text_sha256 == sha256(draft.text.encode()).hexdigest()
    assert article.source_sha256 == sha256(draft.source).hexdigest()
    assert article.id == article.text_id == article.text_sha256[:32]
    assert (article.title, article.publisher, article.published) == (draft.title, "Orrin Post", "2026-03-02")
    assert (article.claims, article.open, article.characters) == (5, 5, len(draft.text))


def test_the_same_text_again_adds_nothing(workspace: Workspace, draft: ArticleDraft) -> None:
    head = history.head(workspace)
    again = articles.add(workspace, replace(draft, file_name="copy.txt", title="Other"))
    assert not again.touched
    assert again.ids == (articles.all(workspace)[0].text_id,)
    assert history.head(workspace) == head


def test_a_removed_article_comes_back_with_undo_or_import(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    article = articles.all(workspace)[0]
    articles.remove(workspace, article.id)
    assert articles.all(workspace) == []
    assert claims.all(workspace) == []
    history.undo(workspace)
    assert articles.all(workspace)[0].sourced == 1
    articles.remove(workspace, article.id)
    articles.add(workspace, draft)
    assert claims.get(workspace, claim_ids[0]).verdict == "sourced"
    assert verify(workspace).ok


def test_a_version_joins_its_article(workspace: Workspace, draft: ArticleDraft) -> None:
    first = articles.all(workspace)[0]
    later = replace(draft, text=draft.text.replace("3,200", "3,400"), title="Corrected", proposals=())
    added = articles.add(workspace, later, version_of=first.id).ids[0]
    article = articles.all(workspace)[0]
    assert len(articles.all(workspace)) == 1
    assert (article.id, article.text_id, article.versions, article.number) == (first.id, added, 2, 2)
    assert articles.versions(workspace, article.id) == [first.text_id, added]
    assert articles.text(workspace, first.text_id) == draft.text
    assert articles.current(workspace) == {first.id: added}
    history.undo(workspace)
    assert articles.all(workspace)[0] == first
    assert articles.current(workspace) == {first.id: first.text_id}
    assert verify(workspace).ok


def test_versions_that_two_laptops_named_the_other_way_round(
    make: Callable[..., Workspace], ana: Reviewer, draft: ArticleDraft
) -> None:
    workspace = make("both", ana)
    first = articles.all(workspace)[0]
    later = replace(draft, text=draft.text + "\n\nMore.", proposals=())
    added = articles.add(workspace, later, version_of=first.id).ids[0]
    articles.add(workspace, draft, version_of=added)
    assert len(articles.all(workspace)) == 1
    assert verify(workspace).ok


def test_names_of_articles(workspace: Workspace) -> None:
    article = articles.all(workspace)[0]
    for name in (article.id, article.id[:6], article.text_sha256, article.source_sha256[:10]):
        assert articles.resolve(workspace, name) == article.id
    for wrong in ("", "abc", "nothing", "*" * 8, "0123456789"):
        with pytest.raises(NotFound):
            articles.resolve(workspace, wrong)


def test_renaming(workspace: Workspace) -> None:
    article = articles.all(workspace)[0]
    articles.rename(workspace, article.id, "  A new   title ")
    assert articles.get(workspace, article.id).title == "A new title"
    with pytest.raises(WrongUse):
        articles.rename(workspace, article.id, "   ")
    history.undo(workspace)
    assert articles.get(workspace, article.id).title == article.title


def test_articles_stand_in_the_order_of_their_import(workspace: Workspace) -> None:
    """Also those that came within one second, whatever their ids are."""
    titles = [f"Article {number}" for number in range(8)]
    for title in titles:
        articles.add(
            workspace, ArticleDraft(f"{title}\n\nIt rained.", b"", "text/plain", "a.txt", title=title)
        )
    assert [each.title for each in articles.all(workspace)][1:] == titles
    assert list(articles.current(workspace)) == [each.id for each in articles.all(workspace)]
    articles.rename(workspace, articles.all(workspace)[3].id, "Zebra")
    assert [each.title for each in articles.all(workspace)][2:5] == ["Article 1", "Zebra", "Article 3"]


def test_what_was_set_aside_is_kept(
    make: Callable[..., Workspace], ana: Reviewer, draft: ArticleDraft
) -> None:
    workspace = make("cut", ana, with_article=False)
    cut = SetAside("Bookshop | Donate", "a line of links", "before")
    added = articles.add(workspace, replace(draft, set_aside=(cut,))).ids[0]
    assert articles.set_aside(workspace, added) == [cut]


def test_every_sentence_is_accounted_for(workspace: Workspace, claim_ids: list[str]) -> None:
    text_id = articles.all(workspace)[0].text_id
    text = articles.text(workspace, text_id)
    found = articles.sentences(workspace, text_id)
    edges = [0, *(edge for s in found for edge in (s.start, s.end)), len(text)]
    assert all(text[a:b].strip() == "" for a, b in zip(edges[::2], edges[1::2], strict=True)), (
        "only blanks in between"
    )
    assert found[0].state == "untouched"
    verdicts.give(workspace, claim_ids[1:2], Verdict.NOT_A_CLAIM)
    states = {text[s.start : s.end]: s.state for s in articles.sentences(workspace, text_id)}
    assert states["It was built in 1961."] == "not-a-claim"
    assert states["The works will cost 40 million crowns and end in 2028."] == "claim"


def test_the_pages_of_the_source_are_kept(make, ana, draft):
    workspace = make("pages", ana, with_article=False)
    text_id = articles.add(workspace, replace(draft, pages=(0, 40, 200))).ids[0]
    assert articles.pages(workspace, text_id) == [0, 40, 200]
    assert articles.pages(workspace, "0" * 32) == []


def test_a_text_without_pages_has_none(workspace):
    assert articles.pages(workspace, articles.all(workspace)[0].text_id) == []
