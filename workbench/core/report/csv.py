"""The report as a table for spreadsheets: one row for each claim."""

import csv
import io

from workbench.core.model import GivenVerdict, Link
from workbench.core.report import words
from workbench.core.report.inert import cell
from workbench.core.report.model import Entry, Report, Section

COLUMNS = (
    "article",
    "number",
    "statement",
    "restated",
    "kind",
    "speaker",
    "verdict",
    "verdicts",
    "decision",
    "decision_reason",
    "lead",
    "decided_at",
    "evidence_count",
    "independent_origins",
    "unknown_origins",
    "evidence",
    "comments",
    "page",
    "paragraph",
    "start",
    "end",
    "id",
    "text_sha256",
)


def render(report: Report) -> str:
    """The table with a byte order mark, so that Excel reads UTF-8, and CRLF, as RFC 4180 has it. Offsets are code points
    of the stored text, end excluded. Several verdicts or pieces of evidence stand in one cell, one a line."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for section in report.sections:
        for entry in section.entries:
            writer.writerow(
                [cell(value) if isinstance(value, str) else value for value in _row(section, entry)]
            )
    return out.getvalue()


def _row(section: Section, entry: Entry) -> tuple[str | int, ...]:
    claim, decision = entry.claim, entry.claim.decision
    return (
        section.article.title,
        claim.number,
        claim.quote,
        claim.restated,
        claim.kind,
        claim.speaker.name if claim.speaker else "",
        claim.verdict,
        "\n".join(_verdict(given) for given in claim.verdicts),
        decision.verdict.value if decision else "",
        decision.reason if decision else "",
        decision.lead if decision else "",
        decision.at if decision else "",
        len(entry.evidence),
        entry.independence.named,
        entry.independence.unknown,
        "\n".join(_evidence(link) for link in entry.evidence),
        "\n".join(f"{comment.by}: {comment.text}" for comment in entry.comments),
        entry.page or "",
        entry.paragraph,
        claim.start,
        claim.end,
        claim.id,
        section.article.text_sha256,
    )


def _verdict(given: GivenVerdict) -> str:
    marks = (
        (given.stale, "stale"),
        (given.lost_evidence, "evidence withdrawn"),
        (given.conflict, "conflict"),
    )
    flags = [word for flag, word in marks if flag]
    return " · ".join(
        part for part in (f"{given.reviewer}: {given.verdict}", given.reason, given.at, *flags) if part
    )


def _evidence(link: Link) -> str:
    evidence = link.evidence
    address = words.shown_address(evidence.url)
    parts = (
        f"{link.stance}: {words.name(evidence)}",
        *words.source(evidence),
        words.locator(link),
        address,
        f"“{link.quote}”" if link.quote else "",
        f"quote {link.quote_check}" if link.quote_check else "",
        link.note,
        *words.notices(evidence),
        f"captured {evidence.captured_at}" if evidence.captured_at else "",
        f"SHA-256 {evidence.sha256}" if evidence.sha256 else "",
    )
    return " · ".join(part for part in parts if part)
