"""References become records of evidence once, in one step, and meet the records that are there already."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core import evidence, history, references
from workbench.core.errors import ReadOnly
from workbench.core.model import Reference, Reviewer
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

PAPER = Reference(
    title="Websites of the county",
    author="Lu, Wei",
    publisher="Journal of Counties",
    published="2014-05",
    url="https://example.org/websites",
    note="Pages: 12-15; DOI: 10.1000/XYZ.1; Type: article",
)
BOOK = Reference(title="The county", author="Olsen, Marta", published="1999", note="Type: book")


def test_references_are_kept_in_one_step_and_undone_in_one(workspace: Workspace) -> None:
    changes = references.add(workspace, (PAPER, BOOK))
    assert changes.label == "Import 2 references"
    assert changes.touched == {"evidence": frozenset(changes.ids)}
    kept = evidence.get(workspace, changes.ids[0])
    assert {name: getattr(kept, name) for name in references.FIELDS} == {
        name: getattr(PAPER, name) for name in references.FIELDS
    }
    assert (kept.kind, kept.sha256, kept.has_text, kept.added_by) == ("reference", "", False, "Ana Moreau")
    assert verify(workspace).ok
    history.undo(workspace)
    assert evidence.all(workspace) == []
    history.redo(workspace)
    assert len(evidence.all(workspace)) == 2
    assert references.add(workspace, (BOOK,)).label == "1 reference is known already"


def test_the_same_list_again_adds_nothing(workspace: Workspace) -> None:
    first = references.add(workspace, (PAPER, BOOK))
    again = references.add(workspace, (PAPER, BOOK))
    assert (again.ids, again.label) == (first.ids, "2 references are known already")
    assert not again
    part = references.add(workspace, (PAPER, Reference("New", note="Type: book"), BOOK))
    assert part.label == "Import 1 reference"
    assert part.touched["evidence"] == {part.ids[1]}
    assert (part.ids[0], part.ids[2]) == first.ids


@pytest.mark.parametrize(
    "other",
    [
        replace(PAPER, title="Web sites", url="https://doi.org/10.1000/xyz.1", note=""),
        replace(PAPER, title="Web sites", url="http://Example.org/websites/", note=""),
        replace(PAPER, title="Web sites", url="https://dx.doi.org/10.1000/XYZ.1", note="Pages: 1"),
        replace(PAPER, url="", note="DOI: 10.1000/XYZ.1"),
    ],
)
def test_one_doi_or_one_address_is_one_record(workspace: Workspace, other: Reference) -> None:
    first = references.add(workspace, (PAPER,))
    assert references.add(workspace, (other,)).ids == first.ids
    assert references.add(workspace, (BOOK, other, BOOK)).touched["evidence"] != first.touched["evidence"]
    assert len(evidence.all(workspace)) == 2


@pytest.mark.parametrize(
    "other",
    [
        replace(PAPER, note="DOI: 10.1000/XYZ.2"),
        replace(PAPER, url="https://example.org/websites?page=2", note=""),
        replace(PAPER, url="https://[broken", note=""),
        replace(BOOK, published="2000"),
        replace(BOOK, author="Olsen, Mats"),
        replace(BOOK, url="https://example.org/"),
    ],
)
def test_others_are_records_of_their_own(workspace: Workspace, other: Reference) -> None:
    references.add(workspace, (PAPER, BOOK))
    assert references.add(workspace, (other,)).label == "Import 1 reference"


def test_the_front_page_of_a_site_does_not_make_two_references_one(workspace: Workspace) -> None:
    many = tuple(Reference(f"Story {n}", url="https://database.example") for n in range(3))
    assert len(references.add(workspace, many).touched["evidence"]) == 3


def test_a_record_that_somebody_made_or_changed_by_hand_is_met(workspace: Workspace) -> None:
    by_hand = evidence.add_url(workspace, PAPER.url, title="My title").ids[0]
    assert references.add(workspace, (PAPER,)).ids == (by_hand,)
    assert evidence.get(workspace, by_hand).title == "My title"
    (book,) = references.add(workspace, (BOOK,)).ids
    evidence.edit(workspace, book, title="The county, revised")
    assert not references.add(workspace, (BOOK,))
    assert evidence.get(workspace, book).title == "The county, revised"


def test_a_removed_record_comes_back_with_its_list(workspace: Workspace) -> None:
    (book,) = references.add(workspace, (BOOK,)).ids
    evidence.remove(workspace, book)
    assert references.add(workspace, (BOOK,)).label == "Import 1 reference"
    assert [each.id for each in evidence.all(workspace)] == [book]
    assert verify(workspace).ok


def test_two_reviewers_lists_meet_in_a_merge(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer
) -> None:
    one, other = make("one", ana), make("other", ben)
    references.add(one, (PAPER, BOOK))
    references.add(other, (BOOK, Reference("Only here")))
    merge.merge(one, [other.path])
    assert sorted(each.title for each in evidence.all(one)) == ["Only here", BOOK.title, PAPER.title]
    assert verify(one).ok


def test_a_file_for_reading_takes_none(workspace: Workspace) -> None:
    with Workspace.open(workspace.path, read_only=True) as reading, pytest.raises(ReadOnly):
        references.add(reading, (BOOK,))
