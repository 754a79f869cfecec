"""Quotes are looked up again: what was written down may be wrong, and a text may not be that of its file."""

from dataclasses import replace

import pytest

from tests.core.intake.test_evidence import REPORT, pdf
from workbench.core import articles, claims, evidence, links, requoted, signoff, verdicts
from workbench.core.intake import read
from workbench.core.model import EvidenceDraft, QuoteCheck, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.verify import Report, verify
from workbench.core.store.workspace import Workspace

PAGE = b"<html><body><article><p>The count of 3,200 cars a day was taken in June, the office said.</p></article></body></html>"


def broken(report: Report) -> list[str]:
    return [check.detail for check in report.checks if not check.ok]


@pytest.fixture(scope="module")
def read_report() -> EvidenceDraft:
    return read.evidence(data=pdf(REPORT), file_name="report.pdf")


@pytest.fixture
def report(workspace: Workspace, read_report: EvidenceDraft) -> str:
    return evidence.add(workspace, read_report).ids[0]


@pytest.mark.parametrize(
    ("quote", "check", "page"),
    [
        ("48 million euros", QuoteCheck.EXACT, 1),
        ("a deep-\ner harbour, it said", QuoteCheck.NORMALISED, 1),
        ("About 1,200 ships", QuoteCheck.EXACT, 3),
        ("About 1,300 ships", QuoteCheck.MISSING, 0),
    ],
)
def test_a_quote_is_found_with_the_page_on_which_it_stands(
    workspace: Workspace, claim_ids: list[str], report: str, quote: str, check: QuoteCheck, page: int
) -> None:
    assert requoted.looked_up(workspace, report, quote) == (check, page)
    links.link(workspace, claim_ids[0], report, quote=quote)
    (found,) = requoted.again(workspace, links.of(workspace, claim_ids[0]))
    assert (found.check, found.page, found.in_file) == (check, page, None)
    told = next(each for each in verify(workspace).checks if each.name == "quotes")
    assert told.ok
    assert f"1 quotes looked up again in the kept files (1 {check})" in told.detail


@pytest.mark.parametrize(
    ("named", "page"),
    [
        ("2", 1),
        ("", 1),
        ("1", 0),
        ("p. 1", 0),
        ("2-3", 1),
        ("1-2", 0),
        ("iv", 0),
        ("105", 0),
        ("0", 0),
    ],
)
def test_the_page_is_told_where_the_locator_has_it_elsewhere(named: str, page: int) -> None:
    text, starts = "The wall.\n\nA quay.\n\nThe quay.", (0, 11, 20)
    assert requoted.elsewhere("The wall", text, starts, named) == (QuoteCheck.EXACT, page)


def test_words_that_stand_on_several_pages_are_looked_for_on_the_one_that_is_named() -> None:
    text, starts = "The wall.\n\nThe wall is\nlong.", (0, 11)
    assert requoted.elsewhere("The wall", text, starts, "2") == (QuoteCheck.EXACT, 0)
    assert requoted.elsewhere("wall. The wall", text, starts, "2") == (QuoteCheck.NORMALISED, 1)
    assert requoted.elsewhere("The dam", text, starts, "2") == (QuoteCheck.MISSING, 0)


def test_a_quote_is_looked_up_in_text_taken_anew(
    workspace: Workspace, claim_ids: list[str], report: str
) -> None:
    for quote in ("48 million euros", "49 million euros"):
        links.link(workspace, claim_ids[0], report, quote=quote)
    found = requoted.again(workspace, links.of(workspace, claim_ids[0]), anew="all")
    assert sorted((each.link.quote, each.in_file) for each in found) == [
        ("48 million euros", QuoteCheck.EXACT),
        ("49 million euros", QuoteCheck.MISSING),
    ]
    assert verify(workspace, thorough=True).ok


def test_a_result_that_was_written_down_wrongly_is_found_by_sign_off_and_verify(
    workspace: Workspace, claim_ids: list[str], report: str
) -> None:
    """Somebody else's program could write "exact" into its log."""
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    forged = {"evidence": report, "stance": "supports", "quote": "52 million euros", "quote_check": "exact"}
    with workspace.action("Forge a link") as action:
        about = forged | dict.fromkeys(("page", "paragraph", "time", "note"), "")
        action.write(EventKind.LINK, "ab" * 16, about, ref=claim_ids[0], about=claim_ids[0])
    (link,) = links.of(workspace, claim_ids[0])
    assert link.quote_check is QuoteCheck.EXACT
    unmet = {each.name: each for each in signoff.unmet(workspace, articles.all(workspace)[0].id)}
    assert unmet["quote-gone"].claims == (claim_ids[0],)
    assert broken(verify(workspace)) == ['A quote from "report.pdf" is missing, and was exact.']
    links.unlink(workspace, link.id)
    assert "quote-gone" not in {each.name for each in signoff.unmet(workspace, articles.all(workspace)[0].id)}
    assert verify(workspace).ok


def test_a_quote_that_is_found_by_now_is_no_damage(
    workspace: Workspace, claim_ids: list[str], report: str
) -> None:
    links.link(workspace, claim_ids[0], report, quote="48 million euros")
    (link,) = links.of(workspace, claim_ids[0])
    with workspace.action("Link as an older program did") as action:
        links.write_again(action, replace(link, quote_check=QuoteCheck.MISSING), claim_ids[1])
    assert verify(workspace).ok


@pytest.mark.parametrize(
    ("forged", "thorough"),
    [
        (
            EvidenceDraft(
                b"The count was taken in June.", "text/plain", "a.txt", text="The count was taken in May."
            ),
            False,
        ),
        (EvidenceDraft(PAGE, "text/html", "a.html", text="The count was taken in May."), True),
    ],
    ids=["plain text", "page"],
)
def test_a_text_that_is_not_that_of_its_file_is_found(
    workspace: Workspace, claim_ids: list[str], forged: EvidenceDraft, thorough: bool
) -> None:
    kept = evidence.add(workspace, forged).ids[0]
    links.link(workspace, claim_ids[0], kept, quote="taken in May")
    assert verify(workspace).ok is thorough, "a page is read anew on request"
    (found,) = broken(verify(workspace, thorough=True))
    assert (
        found
        == f'A quote from "{forged.file_name}" stands in the text that is kept of it, and not in the file itself.'
    )


def test_what_cannot_be_looked_up_is_left_alone(workspace: Workspace, claim_ids: list[str]) -> None:
    address = evidence.add_url(workspace, "https://almen.example/").ids[0]
    links.link(workspace, claim_ids[0], address, quote="anything")
    assert requoted.looked_up(workspace, address, "anything") == (None, 0)
    assert list(requoted.again(workspace, links.of(workspace, claim_ids[0]), anew="all")) == []
    assert claims.get(workspace, claim_ids[0]).evidence == 1


@pytest.mark.parametrize(
    ("quote", "page"),
    [
        ("15 people", 2),
        ("5 people", 1),
        ("people", 0),
        ("The 5", 1),
        ("left", 2),
        ("Two “no”", 0),
        ("nobody", 0),
        ("", 0),
    ],
)
def test_the_page_of_words_that_stand_at_one_place_alone(quote: str, page: int) -> None:
    text = 'The 5 people came.\n\n15 people said “no”. Two "no" there, Two “no” here: they left'
    assert requoted.only_page(quote, text, (0, 20)) == page
