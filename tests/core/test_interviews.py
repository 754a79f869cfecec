"""Interviews: who said what, when and on what terms; the notes are searched and quoted as any kept text."""

from dataclasses import replace

import pytest

from tests.core.preview.test_length import sound
from workbench.core import custody, details, evidence, history, interviews, links, search
from workbench.core.errors import WrongUse
from workbench.core.interviews import Interview, Reached, Terms
from workbench.core.model import EvidenceDraft, QuoteCheck
from workbench.core.preview.look import look
from workbench.core.preview.model import Wanted, Words
from workbench.core.report import words
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

HOLM = Interview(
    "Dag Holm", "2026-11-20", "We carry four hundred people a day.\r\n\r\nNobody asked us. 🚢",
    role="runs the ferry", reached=Reached.PHONE, terms=Terms.BACKGROUND,
)  # fmt: skip


def test_notes_are_searched_and_quoted(workspace: Workspace, claim_ids: list[str]) -> None:
    kept = interviews.add(workspace, HOLM).ids[0]
    record = evidence.get(workspace, kept)
    assert (record.kind, record.title, record.author, record.published) == (
        "interview", "Interview with Dag Holm", "Dag Holm", "2026-11-20",
    )  # fmt: skip
    assert interviews.terms(record) == ("runs the ferry", "by phone", "on background")
    said = "We carry four hundred people a day.\n\nNobody asked us. 🚢"
    assert evidence.text(workspace, kept) == said
    assert evidence.content(workspace, kept) == said.encode()
    assert [found.evidence for found in search.passages(workspace, "hundred people")] == [kept]
    links.link(workspace, claim_ids[0], kept, quote="four hundred people", paragraph="1")
    (link,) = links.of(workspace, claim_ids[0])
    assert link.quote_check is QuoteCheck.EXACT
    assert words.source(record)[:4] == ("Dag Holm", "runs the ferry", "by phone", "on background")
    assert verify(workspace).ok
    history.undo(workspace)
    history.undo(workspace)
    assert evidence.all(workspace) == []


def test_a_recording_is_kept_beside_the_notes(workspace: Workspace, claim_ids: list[str]) -> None:
    recording = EvidenceDraft(sound(90), "audio/x-wav", "holm.wav")
    kept = interviews.add(workspace, HOLM, recording).ids[0]
    assert evidence.content(workspace, kept) == recording.data
    links.link(workspace, claim_ids[0], kept, quote="Nobody asked us", time="1:10")
    (link,) = links.of(workspace, claim_ids[0])
    assert (link.quote_check, link.time) == (QuoteCheck.EXACT, "0:01:10")
    with pytest.raises(WrongUse, match="0:01:30 long"):
        links.link(workspace, claim_ids[0], kept, time="1:31")
    seen = look(workspace.path, Wanted(kept, quote="Nobody asked us"))
    assert isinstance(seen.content, Words)
    assert "not played here" in seen.note
    assert seen.check is QuoteCheck.EXACT
    assert interviews.add(workspace, replace(HOLM, said=""), recording).ids[0] != kept


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"person": " "}, "needs the name"),
        ({"date": ""}, "is no day"),
        ({"date": "20 November"}, "is no day"),
        ({"date": "2026-02-30"}, "is no day"),
        ({"said": " \n"}, "Write down what was said"),
    ],
)
def test_what_is_missing_is_said(workspace: Workspace, change: dict[str, str], says: str) -> None:
    before = dump(workspace)
    with pytest.raises(WrongUse, match=says):
        interviews.add(workspace, replace(HOLM, **change))
    assert dump(workspace) == before


def test_what_is_known_of_an_interview_is_corrected_in_one_step(workspace: Workspace) -> None:
    kept = interviews.add(workspace, HOLM).ids[0]
    before = evidence.get(workspace, kept)
    known = {"reached": "by letter", "terms": "off the record", "role": ""}
    details.edit(workspace, kept, known, author="Dag Holme", published="2026-11")
    record = evidence.get(workspace, kept)
    assert (record.author, record.published) == ("Dag Holme", "2026-11")
    assert interviews.terms(record) == ("by letter", "off the record")
    assert (record.sha256, evidence.text(workspace, kept)) == (before.sha256, evidence.text(workspace, kept))
    steps = {step.field: (step.before, step.after) for step in custody.chain(workspace, kept)}
    assert steps["published"] == ("2026-11-20", "2026-11")
    assert steps["details"][1] == '{"reached": "by letter", "terms": "off the record"}'
    history.undo(workspace)
    assert evidence.get(workspace, kept) == before
    details.edit(workspace, kept, {"terms": "on the record"})
    last = custody.chain(workspace, kept)[-1]
    assert (last.field, last.before, last.after) == ("terms", "on background", "on the record")


@pytest.mark.parametrize(
    ("known", "fields", "says"),
    [
        ({}, {"author": " "}, "needs the name"),
        ({}, {"published": "last week"}, "is no day"),
        ({"terms": "quietly"}, {}, "is none of “on the record”, “on background”, “off the record”"),
        ({"reached": ""}, {"author": "X"}, "is none of"),
        ({"volume": "3"}, {}, "no field that this record can have"),
    ],
)
def test_a_correction_that_an_interview_cannot_have_is_refused(
    workspace: Workspace, known: dict[str, str], fields: dict[str, str], says: str
) -> None:
    kept = interviews.add(workspace, HOLM).ids[0]
    before = dump(workspace)
    with pytest.raises(WrongUse, match=says):
        details.edit(workspace, kept, known, **fields)
    assert dump(workspace) == before
