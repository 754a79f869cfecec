import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core import articles, claims, history, lint, log
from workbench.core.errors import ReadOnly, WrongUse
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

TEXT = (
    "The harbour closed on Wednesday, 15 December 2015. Of the crew 12 of 40 sailors (40 percent) left.\n\n"
    "The county paid 18 trillion yuan (2.8 trillion U.S. dollars) for it.\n\n"
    "The boats are gone."
)
CLAIM = "Of the crew 12 of 40 sailors (40 percent) left."


@pytest.fixture
def harbour() -> ArticleDraft:
    start = TEXT.index(CLAIM)
    claim = Proposal(start, start + len(CLAIM), Kind.STATISTIC, None, (), 0.5, (), "test 1")
    return ArticleDraft(
        text=TEXT,
        source=TEXT.encode(),
        media_type="text/plain",
        file_name="h.txt",
        language="en",
        proposals=(claim,),
    )


@pytest.fixture
def file(make: Callable[..., Workspace], ana: Reviewer, harbour: ArticleDraft) -> Workspace:
    workspace = make("harbour", ana, with_article=False)
    articles.add(workspace, harbour)
    return workspace


def by_rule(workspace: Workspace) -> dict[str, lint.Finding]:
    return {finding.rule: finding for finding in lint.findings(workspace)}


def test_findings_stand_on_their_claim_and_in_their_text(file: Workspace) -> None:
    found = by_rule(file)
    assert set(found) == {"weekday", "percent-of-numbers", "exchange-rate"}
    share, weekday = found["percent-of-numbers"], found["weekday"]
    (claim,) = claims.all(file)
    assert (share.claim, share.claims) == (claim.id, (claim.id,))
    assert TEXT[share.start : share.end] == "12 of 40 sailors (40 percent"
    assert (weekday.claim, weekday.claims) == ("", ())
    assert weekday.text_id == articles.all(file)[0].text_id


def test_alarms_are_neither_notes_nor_muted(file: Workspace) -> None:
    found = lint.findings(file)
    assert {each.rule for each in lint.alarms(found)} == {"weekday", "percent-of-numbers"}
    lint.mute(file, by_rule(file)["weekday"], "The writer quotes a letter.")
    assert {each.rule for each in lint.alarms(lint.findings(file))} == {"percent-of-numbers"}


@pytest.mark.parametrize("rule", ["weekday", "percent-of-numbers"])
def test_muting_is_one_step_that_can_be_undone_and_done_again(file: Workspace, rule: str) -> None:
    finding = by_rule(file)[rule]
    changes = lint.mute(file, finding, "  Seen,\n and right. ")
    assert changes.label == f"Mute the check {rule}"
    assert changes.touched
    assert by_rule(file)[rule].muted == "Seen, and right."
    history.undo(file)
    assert by_rule(file)[rule].muted == ""
    history.redo(file)
    assert by_rule(file)[rule].muted == "Seen, and right."
    lint.unmute(file, by_rule(file)[rule])
    assert by_rule(file)[rule].muted == ""
    history.undo(file)
    assert by_rule(file)[rule].muted == "Seen, and right."


def test_muting_the_same_twice_writes_nothing(file: Workspace) -> None:
    finding = by_rule(file)["weekday"]
    lint.mute(file, finding, "Seen.")
    assert not lint.mute(file, finding, "Seen.")
    assert not lint.unmute(file, by_rule(file)["percent-of-numbers"])


def test_muting_needs_a_reason_and_a_writer(file: Workspace) -> None:
    finding = by_rule(file)["weekday"]
    with pytest.raises(WrongUse, match="needs a reason"):
        lint.mute(file, finding, " \n")
    with Workspace.open(file.path, read_only=True) as reading, pytest.raises(ReadOnly):
        lint.mute(reading, finding, "Seen.")


def test_a_mute_holds_when_the_claim_comes_or_goes(file: Workspace) -> None:
    lint.mute(file, by_rule(file)["percent-of-numbers"], "Seen.")
    claims.remove(file, [claim.id for claim in claims.all(file)])
    kept = by_rule(file)["percent-of-numbers"]
    assert (kept.claim, kept.muted) == ("", "Seen.")
    lint.unmute(file, kept)
    assert by_rule(file)["percent-of-numbers"].muted == ""


def test_a_mute_is_in_the_log_of_its_claim(file: Workspace) -> None:
    finding = by_rule(file)["percent-of-numbers"]
    lint.mute(file, finding, "Seen.")
    entry = log.log(file, finding.claim)[-1]
    assert (entry.reviewer, entry.after) == ("Ana Moreau", "Seen.")
    assert entry.verb == "muted the check percent-of-numbers"
    lint.unmute(file, by_rule(file)["percent-of-numbers"])
    assert log.log(file, finding.claim)[-1].verb == "took back the muting of the check percent-of-numbers"


def test_mutes_are_merged(
    file: Workspace, make: Callable[..., Workspace], ben: Reviewer, harbour: ArticleDraft
) -> None:
    other = make("ben", ben, with_article=False)
    articles.add(other, harbour)
    lint.mute(other, by_rule(other)["weekday"], "Ben looked.")
    lint.mute(other, by_rule(other)["percent-of-numbers"], "Ben counted.")
    other.close()
    merge.merge(file, [other.path])
    found = by_rule(file)
    assert found["weekday"].muted == "Ben looked."
    assert found["percent-of-numbers"].muted == "Ben counted."


def test_one_article_alone(file: Workspace, draft: ArticleDraft) -> None:
    second = replace(draft, text="On Sunday, 4 May 2021, it rained.", source=b"", proposals=())
    articles.add(file, second)
    assert len(lint.findings(file)) == 4
    chosen = articles.all(file)[1].id
    assert [finding.rule for finding in lint.findings(file, chosen)] == ["weekday"]


def test_a_date_without_a_year_is_read_by_the_day_of_publication(
    make: Callable[..., Workspace], ana: Reviewer
) -> None:
    workspace = make("dated", ana, with_article=False)
    text = "The ferry sails again on Monday, 3 March, the county said."
    articles.add(
        workspace, ArticleDraft(text, b"", "text/plain", "f.txt", language="en", published="2026-03-01")
    )
    (finding,) = lint.findings(workspace)
    assert finding.message == "2026-03-03 is a Tuesday, not a Monday."


def test_the_file_stays_whole_and_dumps(file: Workspace, tmp_path: Path) -> None:
    from workbench.core.store import dump, verify

    lint.mute(file, by_rule(file)["weekday"], "Seen.")
    assert verify.verify(file).ok
    data = dump.dump(file)
    assert json.loads(data)
    with dump.load(data, tmp_path / "again.claims") as again:
        assert by_rule(again)["weekday"].muted == "Seen."
