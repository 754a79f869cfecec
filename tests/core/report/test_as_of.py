"""A report as of an earlier moment: in every form the same moment, head and corrections since, and nothing that is withheld."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.conftest import TEXT
from workbench.core import (
    articles,
    claims,
    evidence,
    history,
    links,
    redact,
    signoff,
    standing,
    verdicts,
    versions,
)
from workbench.core.disclosure import Profile
from workbench.core.errors import NotFound
from workbench.core.model import ArticleDraft, EvidenceDraft, Verdict
from workbench.core.report import leaks
from workbench.core.report.leaks import Leak
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, FORMATS, write
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate

NOW = "2099-01-01T00:00:00Z"
NAME = "Ysolde Quartermain"
WORDS = "the minister signed it on a Sunday night"


Stand = Callable[[Workspace, str], object] | None


@pytest.fixture
def printed(workspace: Workspace, claim_ids: list[str]) -> str:
    """The head of a report that was made at the restore point "printed"; much was changed since."""
    kept = evidence.add(
        workspace,
        EvidenceDraft(WORDS.encode(), "text/plain", "tape.txt", title=f"Tape of {NAME}", text=WORDS),
    ).ids[0]
    links.link(workspace, claim_ids[0], kept, quote=WORDS)
    other = evidence.add_url(workspace, "https://road.example/", title="The road office").ids[0]
    links.link(workspace, claim_ids[0], other)
    verdicts.give(workspace, claim_ids[:2], Verdict.SOURCED, "It is kept.")
    article = articles.all(workspace)[0].id
    waived = {each.name: "Known" for each in signoff.unmet(workspace, article)}
    signoff.sign(workspace, article, waived)
    history.restore_point(workspace, "printed")
    head = history.head(workspace)
    verdicts.give(workspace, claim_ids[:1], Verdict.CONTESTED, "The office \u202ecounted <b>again</b>.")
    adjudicate.decide(workspace, claim_ids[1], Verdict.UNVERIFIED, "Two of three agree.")
    standing.withdraw(workspace, other, "Printed by mistake")
    claims.edit(workspace, claim_ids[2], restated="Nobody asked Dag Holm")
    claims.remove(workspace, [claim_ids[3]])
    redact.redact(workspace, kept, "A source at risk")
    evidence.edit(workspace, kept, confidential="an official")
    signoff.withdraw(workspace, article, "Figures were wrong")
    return head


def changes(workspace: Workspace, profile: Profile = Profile.DESK) -> list[tuple[int, str, str, str]]:
    document = report(workspace, ".json", profile)
    return [
        (each["number"], each["what"], each["before"], each["after"])
        for each in json.loads(document)["articles"][0]["since"]
    ]


def report(workspace: Workspace, ending: str, profile: Profile = Profile.DESK) -> str:
    form = ending if ending in FORMATS else ""
    out = workspace.path.parent / f"report{'.jsonld' if form else ending}"
    write(workspace, out, Wanted(generated_at=NOW, profile=profile, form=form, as_of="printed"))
    text = leaks.readable(out.read_bytes())
    return " ".join(text.split()) if ending == ".pdf" else text


def test_what_was_changed_since_is_listed_claim_by_claim(workspace: Workspace, printed: str) -> None:
    (signed, *rest) = changes(workspace)
    assert (signed[0], signed[1], signed[3]) == (0, "sign-off", "Taken back")
    assert rest == [
        (1, "verdict", "Sourced: It is kept.", "Contested: The office \u202ecounted <b>again</b>."),
        (1, "evidence", f"Tape of {NAME}", "The kept file was redacted: A source at risk"),
        (1, "evidence", "The road office", "Withdrawn: Printed by mistake"),
        (2, "decision", "", "Unverified: Two of three agree."),
        (3, "wording", "", "Nobody asked Dag Holm"),
        (4, "claim", "", "Removed"),
    ]


@pytest.mark.parametrize("stand", [lambda ws, record: standing.reinstate(ws, record, "Found again"), None])
def test_evidence_that_stands_again_is_told(workspace: Workspace, claim_ids: list[str], stand: Stand) -> None:
    record = evidence.add_url(workspace, "https://road.example/", title="The road office").ids[0]
    links.link(workspace, claim_ids[0], record)
    standing.withdraw(workspace, record, "Printed by mistake")
    history.restore_point(workspace, "printed")
    if stand:
        stand(workspace, record)
    else:
        history.undo(workspace)
    withdrawn = "The road office. Withdrawn: Printed by mistake"
    assert changes(workspace) == [(1, "evidence", withdrawn, "Stands again")]


def test_evidence_under_another_title_is_still_linked(workspace: Workspace, printed: str) -> None:
    before = [after for *_, after in changes(workspace)]
    for record in evidence.all(workspace):
        evidence.edit(workspace, record.id, title=f"{record.title}, 2nd")
    assert [after for *_, after in changes(workspace)] == before


def test_a_newer_version_of_the_text_goes_on_with_its_claims(workspace: Workspace, printed: str) -> None:
    newer = TEXT.replace("It was built in 1961.", "It was built in 1962.") + "\n\nIt rained."
    article = articles.all(workspace)[0].id
    draft = ArticleDraft(
        text=newer, source=newer.encode(), media_type="text/plain", file_name="b.txt", title="B"
    )
    articles.add(workspace, draft, version_of=article)
    (waiting,) = versions.queue(workspace, article)
    assert waiting.span is not None
    versions.place(workspace, waiting.claim.id, waiting.span.start, waiting.span.end)
    start = newer.index("It rained.")
    claims.add(workspace, articles.all(workspace)[0].text_id, start, start + len("It rained."))
    found = changes(workspace)
    assert (0, "version", "Version 1 of the text", "Version 2") in found
    assert (0, "sign-off", "Not given for the newer text") in [(each[0], each[1], each[3]) for each in found]
    assert (2, "wording", "It was built in 1961.", "It was built in 1962.") in found
    assert found[-1] == (5, "claim", "", "Added")


def test_a_version_that_came_in_the_place_of_another_is_another_one(workspace: Workspace) -> None:
    article = articles.all(workspace)[0].id

    def newer(words: str) -> ArticleDraft:
        text = f"{TEXT}\n\n{words}"
        return ArticleDraft(
            text=text, source=text.encode(), media_type="text/plain", file_name="b.txt", title="B"
        )

    articles.add(workspace, newer("It rained."), version_of=article)
    history.restore_point(workspace, "printed")
    while articles.all(workspace)[0].versions > 1:
        history.undo(workspace)
    articles.add(workspace, newer("It snowed."), version_of=article)
    assert (0, "version", "Version 2 of the text", "Another version 2") in changes(workspace)


@pytest.mark.parametrize("ending", [".html", ".pdf", ".docx", ".odt", ".md", ".xlsx", ".json"])
def test_every_form_says_when_what_since_and_the_head(
    workspace: Workspace, printed: str, ending: str
) -> None:
    text = report(workspace, ending)
    flat = text.replace("\\", "")
    assert printed in flat
    assert history.head(workspace) in flat
    for words in ("Printed by mistake", "Two of three agree.", "A source at risk"):
        assert words in flat, words
    if ending != ".json":
        groups = " ".join(printed[at : at + 4] for at in range(0, 16, 4))
        assert groups in flat
        assert "As the file stood at the restore point “printed”" in flat.replace("\u2068", "").replace(
            "\u2069", ""
        )


def test_the_state_of_then_is_reported_and_one_report_is_like_the_other(
    workspace: Workspace, printed: str
) -> None:
    document = json.loads(report(workspace, ".json"))
    assert document["log"]["head"] == printed
    assert document["as_of"]["name"] == "printed"
    (article,) = document["articles"]
    assert [claim["verdict"] for claim in article["claims"]] == ["sourced", "sourced", "open", "open", "open"]
    for ending in ENDINGS:
        assert report(workspace, ending) == report(workspace, ending), ending


def test_no_form_names_a_source_that_became_confidential_since(workspace: Workspace, printed: str) -> None:
    (kept,) = (each for each in evidence.all(workspace) if each.confidential)
    evidence.edit(workspace, kept.id, title="Another title")
    for ending in (*ENDINGS, *FORMATS):
        text = report(workspace, ending, Profile.PUBLIC)
        assert [each for each in (NAME, "Quartermain", WORDS, "tape.txt") if each in text] == [], ending


def test_a_name_in_a_reason_that_was_given_since_is_a_leak(
    workspace: Workspace, printed: str, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids[2:3], Verdict.SOURCED, f"as {NAME} on tape said: Tape of {NAME}")
    for ending in (".md", ".pdf"):
        with pytest.raises(Leak, match="corrections since"):
            report(workspace, ending, Profile.PUBLIC)


def test_an_article_of_later_is_not_in_it(workspace: Workspace, printed: str, tmp_path: Path) -> None:
    (first,) = articles.all(workspace)
    draft = ArticleDraft(text="It snowed.", source=b"It snowed.", media_type="text/plain", file_name="c.txt")
    added = articles.add(workspace, draft).ids[0]
    assert len(json.loads(report(workspace, ".json"))["articles"]) == 1
    with pytest.raises(NotFound, match="not in the file yet"):
        write(workspace, tmp_path / "r.md", Wanted(article=added, generated_at=NOW, as_of="printed"))
    articles.remove(workspace, first.id)
    assert (0, "version", "", "Removed") in changes(workspace)
