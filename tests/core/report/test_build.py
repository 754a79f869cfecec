"""What a report gathers from a real file that two people worked on."""

import shutil
from dataclasses import replace
from json import loads
from pathlib import Path

import pytest

from workbench.core import articles, claims, comments, evidence, history, links, settings, verdicts
from workbench.core.errors import NotFound
from workbench.core.model import ArticleDraft, EvidenceDraft, QuoteCheck, Stance, Verdict
from workbench.core.report import html, json, leaks, lines, markdown, words
from workbench.core.report.build import build
from workbench.core.report.model import Count, Report
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, write
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, merge

TEXT = "Quay reopens\n\nThe quay cost 12 million crowns. It has nine berths.\n\nNobody was hurt."
NOW = "2026-11-22T12:04:05Z"


def draft(text: str, title: str) -> ArticleDraft:
    return ArticleDraft(
        text=text, source=text.encode(), media_type="text/plain", file_name=f"{title}.txt", title=title
    )


def claim(workspace: Workspace, text_id: str, words: str) -> str:
    start = articles.text(workspace, text_id).index(words)
    return claims.add(workspace, text_id, start, start + len(words)).ids[0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One article with three claims: the first disagreed and with evidence, the second changed by Ada, the third open."""
    path = tmp_path / "quay.claims"
    with Workspace.create(path, settings.reviewer("Ada")) as workspace:
        text_id = articles.add(workspace, draft(TEXT, "Quay reopens")).ids[0]
        cost, berths, _hurt = (
            claim(workspace, text_id, words)
            for words in ("The quay cost 12 million crowns.", "It has nine berths.", "Nobody was hurt.")
        )
        verdicts.give(workspace, [cost], Verdict.SOURCED, "The minutes say so.")
        verdicts.give(workspace, [berths], Verdict.SOURCED)
        verdicts.give(workspace, [berths], Verdict.UNVERIFIED, "The plan shows eight.")
        minutes = b"Item 4. The quay cost 12 million crowns."
        kept = EvidenceDraft(
            data=minutes, media_type="text/plain", file_name="minutes.txt", text=minutes.decode()
        )
        minutes_id = evidence.add(workspace, kept, title="Minutes").ids[0]
        links.link(
            workspace,
            cost,
            minutes_id,
            stance=Stance.SUPPORTS,
            quote="The quay cost 12 million crowns",
            paragraph="1",
        )
        comments.add(workspace, cost, "Ask the treasurer.")
    with Workspace.open(path, settings.reviewer("Ben")) as workspace:
        verdicts.give(workspace, [cost], Verdict.CONTESTED, "The bill says 14.")
    return path


def report(path: Path, article: str = "") -> Report:
    with Workspace.open(path, read_only=True) as workspace:
        return build(workspace, article=article, generated_at=NOW)


def test_the_page_on_which_a_claim_begins(path: Path):
    assert [entry.page for entry in report(path).sections[0].entries] == [0, 0, 0], "a text file has no pages"
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
        spans = [(entry.claim.start, entry.claim.end) for entry in report(path).sections[0].entries]
        paged = replace(draft, text=f"{TEXT}\n\nThe end.", pages=(0, spans[1][0], spans[2][0] - 2))
        text_id = articles.add(workspace, paged).ids[0]
        for start, end in spans:
            claims.add(workspace, text_id, start, end)
    assert [entry.page for entry in report(path, text_id).sections[0].entries] == [1, 2, 3]


def test_the_whole_file(path: Path):
    found = report(path)
    (section,) = found.sections
    assert (found.title, found.file, found.generated_at, found.claims) == (
        "Quay reopens",
        "quay.claims",
        NOW,
        3,
    )
    assert found.reviewers == ("Ada", "Ben")
    assert section.text == TEXT
    assert [entry.claim.number for entry in section.entries] == [1, 2, 3]
    assert [entry.paragraph for entry in section.entries] == [2, 2, 3]
    for entry in section.entries:
        assert TEXT[entry.claim.start : entry.claim.end] == entry.claim.quote
    assert {count.standing: count.number for count in section.counts if count.number} == {
        "unverified": 1,
        "disagreed": 1,
        "open": 1,
    }
    assert [entry.claim.quote for entry in section.open_entries] == ["Nobody was hurt."]
    assert section.checked == 2


def test_what_hangs_on_a_claim(path: Path):
    entry = report(path).sections[0].entries[0]
    assert [(given.reviewer, given.verdict, given.reason) for given in entry.claim.verdicts] == [
        ("Ada", "sourced", "The minutes say so."),
        ("Ben", "contested", "The bill says 14."),
    ]
    (link,) = entry.evidence
    assert (link.evidence.title, link.quote_check, link.paragraph) == ("Minutes", QuoteCheck.EXACT, "1")
    assert [(comment.by, comment.text) for comment in entry.comments] == [("Ada", "Ask the treasurer.")]


def test_who_gave_how_many(path: Path):
    ada, ben = report(path).sections[0].reviewers
    assert (ada.reviewer, ada.total, ben.reviewer, ben.total) == ("Ada", 2, "Ben", 1)
    assert ada.verdicts == (
        Count("sourced", 1),
        Count("unverified", 1),
        Count("contested", 0),
        Count("not-a-claim", 0),
    )


def test_how_far_they_agree(path: Path):
    (section,) = report(path).sections
    said = "Ada and Ben agree on 0 of 1 statement (0 %); beyond chance: too few statements to say."
    assert section.agreement == (said,)
    with Workspace.open(path, settings.reviewer("Ben")) as workspace:
        verdicts.give(workspace, [section.entries[0].claim.id], Verdict.OPEN)
    assert report(path).sections[0].agreement == ()


def test_the_disagreement_has_both_sides(path: Path):
    (found,) = report(path).sections[0].differences
    assert (found.number, found.kind, found.decided) == (1, "verdict", False)
    assert [
        (side.reviewer, side.verdict, side.evidence)
        for side in sorted(found.sides, key=lambda side: side.reviewer)
    ] == [
        ("Ada", "sourced", ("Supports: Minutes",)),
        ("Ben", "contested", ()),
    ]


def test_a_decision_settles_the_disagreement_and_stands(path: Path):
    with Workspace.open(path, settings.reviewer("Ida")) as workspace:
        cost = report(path).sections[0].entries[0].claim.id
        adjudicate.decide(workspace, cost, Verdict.CONTESTED, "The bill counts.")
        adjudicate.decide(workspace, cost, Verdict.SOURCED, "The bill was for another quay.")
    section = report(path).sections[0]
    (found,) = section.differences
    assert found.decided
    decided = section.entries[0].claim
    assert decided.decision
    assert (decided.verdict, decided.decision.lead) == ("sourced", "Ida")
    _ada, lead = section.corrections
    assert (lead.reviewer, lead.before, lead.after, lead.decision) == ("Ida", "contested", "sourced", True)
    assert {side.reviewer: side.minority for side in found.sides} == {"Ada": False, "Ben": True}
    whole = report(path)
    found_in_lines = "\n".join(item.whole for _, items in lines.follow_up(section) for item in items)
    for told in (html.render(whole), markdown.render(whole), found_in_lines):
        assert told.count(words.MINORITY) == 1
    kept = loads(json.render(whole))["articles"][0]["disagreements"][0]["sides"]
    assert [side["reviewer"] for side in kept if side["minority"]] == ["Ben"]


def gone_on_apart(path: Path, first: str, second: str) -> tuple[Workspace, Workspace]:
    """The file and a copy of it, each opened by one of two people."""
    copy = Path(shutil.copy(path, path.with_name("copy.claims")))
    return Workspace.open(path, settings.reviewer(first)), Workspace.open(copy, settings.reviewer(second))


def test_of_leads_who_differ_neither_is_the_minority(path: Path):
    for workspace, verdict in zip(
        gone_on_apart(path, "Ida", "Leo"), (Verdict.SOURCED, Verdict.CONTESTED), strict=True
    ):
        with workspace:
            adjudicate.decide(
                workspace, report(workspace.path).sections[0].entries[0].claim.id, verdict, "Seen."
            )
    with Workspace.open(path, settings.reviewer("Ida")) as workspace:
        merge.merge(workspace, [path.with_name("copy.claims")])
    (found,) = report(path).sections[0].differences
    assert (found.kind, found.decided, [side.minority for side in found.sides]) == (
        "decision",
        False,
        [False, False],
    )


def test_a_reopened_decision_is_not_told_as_none(path: Path):
    ida, ada = gone_on_apart(path, "Ida", "Ada")
    with ida, ada:
        cost = report(path).sections[0].entries[0].claim.id
        adjudicate.decide(ida, cost, Verdict.CONTESTED, "The bill counts.")
        verdicts.give(ada, [cost], Verdict.UNVERIFIED, "Not in the minutes after all.")
        merge.merge(ida, [ada.path])
    told = markdown.render(report(path))
    assert "Different verdicts, decided, and open again" in told


def test_what_one_person_gave_in_two_copies_is_no_change(path: Path):
    here, there = gone_on_apart(path, "Ada", "Ada")
    with here, there:
        hurt = report(path).sections[0].entries[2].claim.id
        verdicts.give(here, [hurt], Verdict.SOURCED)
        verdicts.give(there, [hurt], Verdict.CONTESTED)
        merge.merge(here, [there.path])
        assert [change.number for change in report(path).sections[0].corrections] == [2]
        verdicts.give(here, [hurt], Verdict.UNVERIFIED)
    _berths, change = report(path).sections[0].corrections
    assert (change.number, change.after) == (3, "unverified")


def test_overlapping_claims_of_two_people_name_both_numbers(path: Path):
    with Workspace.open(path, settings.reviewer("Ben")) as workspace:
        claim(workspace, articles.all(workspace)[0].text_id, "has nine berths")
    found = next(found for found in report(path).sections[0].differences if found.kind == "span")
    assert found.number == 2
    assert {(side.reviewer, side.number) for side in found.sides} == {("Ada", 0), ("Ben", 3)}


def test_a_changed_verdict_is_a_correction(path: Path):
    (change,) = report(path).sections[0].corrections
    assert (change.number, change.reviewer, change.before, change.after) == (
        2,
        "Ada",
        "sourced",
        "unverified",
    )
    assert change.at.endswith("Z")


def test_a_verdict_undone_and_redone_is_no_correction(path: Path):
    with Workspace.open(path, settings.reviewer("Ben")) as workspace:
        history.undo(workspace)
        history.redo(workspace)
    section = report(path).sections[0]
    assert [change.reviewer for change in section.corrections] == ["Ada"]
    assert section.entries[0].claim.verdict == "disagreed"


def test_the_head_is_that_of_the_log(path: Path):
    before = report(path).head
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        assert history.head(workspace) == before
        comments.add(workspace, report(path).sections[0].entries[0].claim.id, "More.")
        assert history.head(workspace) == report(path).head != before


def test_one_article_of_two(path: Path):
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        second = articles.add(workspace, draft("The tram is late.", "Tram")).ids[0]
        claim(workspace, second, "The tram is late.")
    both = report(path)
    assert (both.title, len(both.sections), both.claims) == ("quay", 2, 4)
    only = report(path, second[:8])
    assert (only.title, len(only.sections), only.claims) == ("Tram", 1, 1)
    assert only.sections[0].corrections == ()
    with pytest.raises(NotFound):
        report(path, "ffffff")


def test_claims_that_wait_for_a_place_in_the_text_are_counted_in_every_form(path: Path) -> None:
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        article = articles.all(workspace)[0].id
        newer = TEXT.replace("12 million", "21 million").replace("Nobody was hurt.", "")
        articles.add(workspace, draft(newer, "Quay reopens"), version_of=article)
        for ending in ENDINGS:
            out = path.with_suffix(ending)
            write(workspace, out, Wanted())
            told = leaks.readable(out.read_bytes())
            said = (
                '"waiting": 2,'
                if ending == ".json"
                else "2 claims of older versions have no place in this text yet"
            )
            assert ending == ".csv" or said in " ".join(told.split()), ending


def test_an_empty_file(tmp_path: Path):
    Workspace.create(tmp_path / "none.claims").close()
    found = report(tmp_path / "none.claims")
    assert (found.title, found.sections, found.claims, found.reviewers) == ("none", (), 0, ())
