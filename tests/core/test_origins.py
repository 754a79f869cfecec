"""Three outlets that print one agency's story count as one origin once a person says so, and never before."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from tests.core.text.test_shingles import AGENCY, HALF, OTHER, OWN
from workbench.core import evidence, history, independence, log, origins, shared_text
from workbench.core.errors import Cancelled, NotFound, ReadOnly, WrongUse
from workbench.core.independence import Independence
from workbench.core.model import EvidenceDraft, Reviewer
from workbench.core.store import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

OUTLETS = {
    "post.txt": f"Lund (Reuters) - {AGENCY}",
    "herald.txt": f"A harbour in trouble\n\n{AGENCY}\n\n{OTHER[:40]}",
    "letter.txt": f"{OWN[:250]}\n\n{HALF}",
    "storm.txt": OTHER,
}


def keep(workspace: Workspace, name: str, text: str, **fields: Any) -> str:
    draft = EvidenceDraft(text.encode(), "text/plain", name, text=text)
    return evidence.add(workspace, draft, **fields).ids[0]


@pytest.fixture
def kept(workspace: Workspace) -> dict[str, str]:
    return {name: keep(workspace, name, text) for name, text in OUTLETS.items()}


def names(proposal: origins.SameOrigin) -> set[str]:
    return {record.file_name for record in proposal.records}


def counted(workspace: Workspace) -> Independence:
    return independence.count(evidence.all(workspace))


def test_outlets_that_print_one_story_count_as_one_origin_after_the_proposal_is_accepted(
    workspace: Workspace, kept: dict[str, str]
) -> None:
    (proposal,) = origins.proposals(workspace)
    assert names(proposal) == {"post.txt", "herald.txt", "letter.txt"}
    assert (proposal.name, proposal.agency) == ("Reuters", "Reuters")
    assert [tie.share > 0.3 for tie in proposal.ties] == [True, True]
    assert proposal.ties[0].passage.startswith("The port of Lund will close")
    assert counted(workspace) == Independence(4, 0, 4)
    changes = origins.same(workspace, [record.id for record in proposal.records], " Reuters\n")
    assert changes.label == "Set the origin of 3 pieces to “Reuters”"
    assert changes.touched == {"evidence": frozenset(record.id for record in proposal.records)}
    assert counted(workspace) == Independence(4, 1, 1)
    assert origins.proposals(workspace) == []
    (origin,) = origins.all(workspace)
    assert (origin.name, len(origin.records)) == ("Reuters", 3)
    beside = {each.file_name for each in origins.beside(workspace, kept["post.txt"])}
    assert beside == {"herald.txt", "letter.txt"}
    assert origins.beside(workspace, kept["storm.txt"]) == []
    history.undo(workspace)
    assert counted(workspace) == Independence(4, 0, 4)
    assert len(origins.proposals(workspace)) == 1
    history.redo(workspace)
    assert counted(workspace) == Independence(4, 1, 1)
    assert verify(workspace).ok


def test_what_was_kept_apart_is_not_proposed_again(workspace: Workspace, kept: dict[str, str]) -> None:
    origins.apart(workspace, [kept["post.txt"], kept["letter.txt"]])
    (proposal,) = origins.proposals(workspace)
    assert names(proposal) == {"post.txt", "herald.txt"}
    origins.apart(workspace, [kept["post.txt"], kept["herald.txt"], kept["letter.txt"]])
    assert origins.proposals(workspace) == []
    assert log.log(workspace)[-1].verb == "kept its origin apart from another"
    assert not origins.apart(workspace, list(kept.values())[:2])
    history.undo(workspace)
    assert len(origins.proposals(workspace)) == 1


def test_a_decision_holds_after_a_merge_in_either_order(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer, workspace: Workspace, kept: dict[str, str]
) -> None:
    other = make("ben", ben)
    for name, text in OUTLETS.items():
        keep(other, name, text)
    origins.apart(other, [kept["post.txt"], kept["herald.txt"]])
    origins.same(workspace, [kept["post.txt"], kept["letter.txt"]], "Reuters")
    merge.merge(workspace, [other.path])
    merge.merge(other, [workspace.path])
    assert dump.dump(workspace) == dump.dump(other)
    for file in (workspace, other):
        assert origins.proposals(file) == []  # the herald is apart from the post, whose origin the letter has
        assert counted(file) == Independence(4, 1, 2)


def test_a_known_origin_gives_its_name_and_named_ones_that_differ_are_left_alone(
    workspace: Workspace,
) -> None:
    keep(workspace, "a.txt", AGENCY, origin="Lund Harbour Office")
    keep(workspace, "b.txt", f"(Reuters) {AGENCY}", origin="lund  harbour office")
    keep(workspace, "c.txt", f"{AGENCY} {OTHER}", origin="Reuters")
    assert origins.proposals(workspace) == []
    keep(workspace, "d.txt", f"{HALF} {OWN}", publisher="Post", published="2026-03-01")
    (proposal,) = origins.proposals(workspace)
    assert "d.txt" in names(proposal)
    assert independence.key(proposal.name) in ("lund harbour office", "reuters")


def test_without_agency_the_first_publisher_gives_the_name(workspace: Workspace) -> None:
    keep(workspace, "a.txt", AGENCY, publisher="Herald", published="2026-03-02")
    keep(workspace, "b.txt", f"{AGENCY} {OWN}", publisher="Post", published="2026-03-01")
    assert [(each.name, each.agency) for each in origins.proposals(workspace)] == [("Post", "")]


def test_addresses_and_removed_records_are_not_compared(workspace: Workspace, kept: dict[str, str]) -> None:
    evidence.add_url(workspace, "https://post.example/harbour")
    evidence.remove(workspace, kept["herald.txt"])
    evidence.remove(workspace, kept["letter.txt"])
    assert origins.proposals(workspace) == []


def test_wrong_use_changes_nothing(workspace: Workspace, kept: dict[str, str]) -> None:
    before = dump.dump(workspace)
    first = kept["post.txt"]
    with pytest.raises(WrongUse, match="needs a name"):
        origins.same(workspace, [first], " ")
    with pytest.raises(WrongUse, match="needs a name"):
        origins.same(workspace, [], "Reuters")
    with pytest.raises(NotFound):
        origins.same(workspace, [first, "0" * 32], "Reuters")
    with pytest.raises(WrongUse, match="at least two"):
        origins.apart(workspace, [first, first])
    assert dump.dump(workspace) == before
    with Workspace.open(workspace.path, read_only=True) as reader:
        assert len(origins.proposals(reader)) == 1
        with pytest.raises(ReadOnly):
            origins.same(reader, [first], "Reuters")


def test_what_has_one_origin_already_is_not_torn_apart(workspace: Workspace, kept: dict[str, str]) -> None:
    both = [kept["post.txt"], kept["herald.txt"]]
    origins.same(workspace, both, "Reuters")
    with pytest.raises(WrongUse, match="one origin already"):
        origins.apart(workspace, both)
    origins.apart(workspace, [*both, kept["letter.txt"]])
    assert origins.proposals(workspace) == []
    assert counted(workspace) == Independence(4, 1, 2)


def test_much_text_is_compared_in_a_child_that_can_be_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = list(OUTLETS.values())
    here = shared_text.find(texts)
    monkeypatch.setattr(shared_text, "FEW", 10)
    heard: list[tuple[int, int]] = []
    assert shared_text.find(texts, progress=lambda done, total: heard.append((done, total))) == here
    assert heard[-1] == (4, 4)
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        shared_text.find(texts, cancel=stop)
