"""A text that is edited by hand becomes the next version of its article."""

from hashlib import sha256

import pytest

from workbench.core import articles, claims, drafts, history, verdicts, versions
from workbench.core.errors import WrongUse
from workbench.core.model import Anchor, ArticleDraft, SetAside, Verdict
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


def edit(workspace: Workspace, text: str, kept: tuple[SetAside, ...] = ()) -> str:
    """The id of the new text."""
    article = articles.all(workspace)[0]
    draft = drafts.edited(articles.as_draft(workspace, article.text_id), text, kept)
    return articles.add(workspace, draft, version_of=article.id).ids[0]


def test_a_stored_text_comes_back_as_its_draft(workspace: Workspace, draft: ArticleDraft) -> None:
    found = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    assert found.text == draft.text
    assert found.source == draft.source
    assert (found.title, found.publisher, found.published) == (draft.title, draft.publisher, draft.published)


def test_an_edit_is_a_version_and_carries_what_did_not_change(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids[:2], Verdict.SOURCED)
    article = articles.all(workspace)[0]
    old = articles.text(workspace, article.text_id)
    new_id = edit(workspace, old.replace("3,200", "3,300"))
    after = articles.get(workspace, article.id)
    assert (after.versions, after.text_id) == (2, new_id)
    assert articles.text(workspace, new_id) == old.replace("3,200", "3,300")
    assert articles.source(workspace, new_id) == articles.text(workspace, new_id).encode()
    waiting = versions.queue(workspace, article.id)
    assert [(each.claim.id, each.state) for each in waiting] == [(claim_ids[0], Anchor.CHANGED)]
    assert articles.source(workspace, article.text_id) != articles.source(workspace, new_id)
    assert verify(workspace).ok


def test_one_undo_takes_the_edit_back(workspace: Workspace, claim_ids: list[str]) -> None:
    article = articles.all(workspace)[0]
    edit(workspace, articles.text(workspace, article.text_id) + "\n\nA last word.")
    history.undo(workspace)
    assert articles.get(workspace, article.id).text_id == article.text_id
    assert [claim.id for claim in claims.all(workspace)] == claim_ids


def test_lines_become_paragraphs_and_the_title_follows(workspace: Workspace) -> None:
    article = articles.all(workspace)[0]
    text = articles.text(workspace, article.text_id)
    changed = text.replace("closes in May", "closes in June").replace("was built", "was\r\nbuilt\x00  ")
    new_id = edit(workspace, changed)
    stored = articles.text(workspace, new_id)
    assert "It was\n\nbuilt" in stored
    assert "\x00" not in stored
    assert articles.get(workspace, article.id).title == "The bridge at Orrin closes in June"
    assert sha256(stored.encode()).hexdigest() == articles.get(workspace, article.id).text_sha256


def test_what_was_taken_back_is_set_aside_no_more(workspace: Workspace, draft: ArticleDraft) -> None:
    cuts = (SetAside("Read more", "a menu", "before"), SetAside("© Orrin Post", "a legal notice", "after"))
    article = articles.all(workspace)[0]
    found = articles.as_draft(workspace, article.text_id)
    given = drafts.edited(found, draft.text + "\n\n" + cuts[1].text, cuts[:1])
    new_id = articles.add(workspace, given, version_of=article.id).ids[0]
    assert articles.set_aside(workspace, new_id) == [cuts[0]]
    assert articles.text(workspace, new_id).endswith("© Orrin Post")


def test_nothing_and_no_change_are_refused(workspace: Workspace) -> None:
    found = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    for text, words in ((" \n \u200b", "at least one word"), (found.text + "\n\n", "Nothing differs")):
        with pytest.raises(WrongUse, match=words):
            drafts.edited(found, text, ())
