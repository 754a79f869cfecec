"""The few claims that a list under a field shows while somebody types."""

import pytest

from workbench.core import articles, claim_search, claims, drafts
from workbench.core.store.workspace import Workspace


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("bridge cars", [1]),
        ("CARS about", [1]),
        ("dag holm", [3]),
        ("渡船", [4]),
        ("1961", [2]),
        ("bridge ferry", []),
        ("100%", []),
        ("_", []),
        ("\\", []),
        ('" OR 1=1 --', []),
        ("  ", []),
    ],
)
def test_every_word_must_be_there_and_nothing_is_read_as_a_pattern(
    workspace: Workspace, words: str, numbers: list[int]
) -> None:
    assert [claim.number for claim in claim_search.first(workspace, words, 5)] == numbers


def test_it_stops_at_the_limit_and_leaves_out_what_was_removed(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    assert len(claim_search.first(workspace, "e", 9)) == 3
    assert len(claim_search.first(workspace, "e", 2)) == 2
    claims.remove(workspace, claim_ids[:1])
    assert claim_ids[0] not in [claim.id for claim in claim_search.first(workspace, "e", 9)]


def test_a_restated_wording_is_found_and_an_older_version_is_not(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    claims.edit(workspace, claim_ids[1], restated="The bridge at Órrin dates from the Sixties")
    assert [claim.id for claim in claim_search.first(workspace, "ÓRRIN sixties", 5)] == [claim_ids[1]]
    article = articles.all(workspace)[0]
    text = articles.text(workspace, article.text_id).replace("1961", "1962")
    articles.add(
        workspace,
        drafts.edited(articles.as_draft(workspace, article.text_id), text, ()),
        version_of=article.id,
    )
    found = claim_search.first(workspace, "built", 5)
    assert {claim.text_id for claim in found} <= {articles.all(workspace)[0].text_id}


def test_a_number_in_each_text_that_has_it(workspace: Workspace, claim_ids: list[str]) -> None:
    text_id = articles.all(workspace)[0].text_id
    assert [claim.id for claim in claim_search.numbered(workspace, 2, [text_id, "0" * 64])] == [claim_ids[1]]
    assert claim_search.numbered(workspace, 99, [text_id]) == []
