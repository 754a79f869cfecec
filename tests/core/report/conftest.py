"""A report made of values, with the text and the claims that a test asks for."""

from collections.abc import Callable, Sequence
from hashlib import sha256

import pytest

from workbench.core.model import (
    Anchor,
    Article,
    Claim,
    Comment,
    Decision,
    Evidence,
    GivenVerdict,
    Link,
    QuoteCheck,
    Speaker,
    Stance,
    Verdict,
)
from workbench.core.report.model import (
    STANDINGS,
    AsOf,
    Correction,
    Count,
    Difference,
    Entry,
    Report,
    ReviewerWork,
    Section,
    Side,
    Since,
)

AT = "2026-11-21T12:00:00Z"

HOSTILE = (
    "<script>alert(1)</script> ]]> </style> &amp; =cmd|'/C calc'!A0 \U0001f9ea مرحبا 中文 \u202edesrever\u202c"
    " # *not* _bold_ [link](http://a.example) {{ 7*7 }} `code` | cell ![x](y) javascript:alert(1)"
)


@pytest.fixture(scope="session")
def hostile() -> str:
    return HOSTILE


@pytest.fixture(scope="session")
def report_on() -> Callable[..., Report]:
    """`report_on(text, spans, words)`: a report on `text` with a claim for each (start, end); `words` stands in every
    field that people fill."""
    return build


def build(text: str, spans: Sequence[tuple[int, int]] = (), words: str = "words") -> Report:
    """Every claim has two verdicts, two pieces of evidence, a decision and a comment; the standings take turns."""
    entries = tuple(
        _entry(place, text, start, end, words) for place, (start, end) in enumerate(sorted(spans), start=1)
    )
    counts = tuple(Count(name, sum(entry.claim.verdict == name for entry in entries)) for name in STANDINGS)
    first = entries[:1]
    section = Section(
        article=_article(text, words),
        text=text,
        entries=entries,
        counts=counts,
        reviewers=(ReviewerWork(words, (Count("sourced", 1), Count("contested", 2)), 3),),
        differences=tuple(
            Difference(
                entry.claim.id,
                entry.claim.number,
                entry.claim.quote,
                "verdict",
                (Side(words, "sourced", words, (words,)), Side("Noor", "contested", "")),
                decided=False,
            )
            for entry in first
        ),
        corrections=tuple(
            Correction(
                entry.claim.id,
                entry.claim.number,
                entry.claim.quote,
                words,
                "sourced",
                "contested",
                "2026-11-20T08:00:00Z",
            )
            for entry in first
        ),
        since=tuple(
            Since(entry.claim.id, entry.claim.number, entry.claim.quote, "verdict", words, words, words, AT)
            for entry in first
        ),
        agreement=(f"{words} and Noor agree on 1 of 2 statements.",),
    )
    return Report(
        words,
        "2026-11-22T12:04:05Z",
        "Claim Workbench 0.1.0",
        "ferry.claims",
        "ab" * 32,
        (section,),
        as_of=AsOf(AT, words, "cd" * 32, 3),
    )


def _entry(number: int, text: str, start: int, end: int, words: str) -> Entry:
    claim = Claim(
        row=number,
        id=sha256(f"{number} {start} {end}".encode()).hexdigest()[:32],
        number=number,
        article="a" * 32,
        text_id="a" * 32,
        start=start,
        end=end,
        quote=text[start:end],
        restated=words,
        kind="statistic",
        speaker=Speaker(words),
        verdict=STANDINGS[number % len(STANDINGS)],
        verdicts=(
            GivenVerdict(words, "1" * 32, Verdict.SOURCED, words, "2026-11-21T10:00:00Z", stale=True),
            GivenVerdict("Noor", "2" * 32, Verdict.CONTESTED, "", "2026-11-21T11:00:00Z", conflict=True),
        ),
        decision=Decision(Verdict.SOURCED, words, words, "2026-11-22T08:00:00Z", "objection"),
        score=0.75,
        why=("a number",),
        quantities=(),
        evidence=2,
        comments=1,
        anchor=Anchor.EXACT,
        proposed_by="en 1",
        added_by=words,
    )
    comment = Comment("c" * 32, claim.id, words, words, "d" * 32, "2026-11-21T12:00:00Z")
    return Entry(
        claim,
        1,
        3,
        (_link(claim.id, _file(words), words), _link(claim.id, _address(words), words)),
        (comment,),
    )


def _link(claim: str, evidence: Evidence, words: str) -> Link:
    return Link(
        id="d" * 32,
        claim=claim,
        evidence=evidence,
        stance=Stance.SUPPORTS if evidence.sha256 else Stance.REFUTES,
        quote=words,
        page=words,
        paragraph="2",
        time="00:01:02",
        note=words,
        quote_check=QuoteCheck.EXACT if evidence.sha256 else None,
        by=words,
        at="2026-11-21T10:05:00Z",
    )


def _file(words: str) -> Evidence:
    return Evidence(
        id="e" * 32,
        kind="file",
        title=words,
        url="",
        author=words,
        publisher=words,
        published="2026-10-06",
        origin=f"agency {words}",
        note=words,
        file_name=r"C:\Users\marta\secret-folder\minutes.txt",
        media_type="text/plain",
        sha256="f" * 64,
        size=1423,
        captured_at="2026-11-21T09:14:00Z",
        added_by=words,
        has_text=True,
        pages=0,
        links=1,
    )


def _address(words: str) -> Evidence:
    return Evidence(
        id="9" * 32,
        kind="url",
        title="",
        url=f"javascript:alert('{words}')",
        author="",
        publisher="",
        published="",
        origin="",
        note="",
        file_name="",
        media_type="",
        sha256="",
        size=0,
        captured_at="2026-11-21T09:15:00Z",
        added_by="",
        has_text=False,
        pages=0,
        links=1,
    )


def _article(text: str, words: str) -> Article:
    return Article(
        id="a" * 32,
        title=words,
        text_id="a" * 32,
        text_sha256=sha256(text.encode()).hexdigest(),
        source_sha256="b" * 64,
        versions=2,
        number=2,
        publisher=words,
        place=words,
        byline=words,
        published="2026-10-14",
        url="file:///home/marta/secret-folder/ferry.html",
        language="en",
        credit=words,
        media_type="text/plain",
        file_name="/home/marta/secret-folder/ferry.txt",
        characters=len(text),
        imported_at="2026-11-21T09:00:00Z",
        imported_by=words,
    )
