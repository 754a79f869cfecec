"""The report as Markdown: headings, lists and tables; the article's own text is inert."""

from collections.abc import Iterator

from workbench.core import independence
from workbench.core.disclosure import WITHHELD
from workbench.core.model import Claim, Link
from workbench.core.report import words
from workbench.core.report.annotated import Mark, Paragraph, paragraphs
from workbench.core.report.inert import from_left, isolated, sentence
from workbench.core.report.inert import markdown as inert
from workbench.core.report.model import Check, Correction, Difference, Entry, Report, Section

_GLYPH = {
    "sourced": "✓",
    "unverified": "?",
    "contested": "⚠",
    "disagreed": "⇄",
    "not-a-claim": "–",
    "open": "○",
    "supports": "✓",
    "refutes": "✗",
    "context": "·",
}


def render(report: Report) -> str:
    """The whole document, lines ended by LF. The same report gives the same text."""
    lines = [f"**{_line(report.house.name)}**", ""] if report.house.name else []
    lines += [f"# Fact-check report: {_line(report.title)}", ""]
    for section in report.sections:
        lines += _section(section, titled=len(report.sections) > 1)
    if not report.sections:
        lines += ["This file holds no articles yet.", ""]
    lines += _colophon(report)
    return "\n".join(lines) + "\n"


def _section(section: Section, *, titled: bool) -> Iterator[str]:
    if titled:
        yield from (f"# {_line(section.article.title or 'Untitled')}", "")
    yield from _title(section)
    yield from _signoffs(section)
    yield from _summary(section)
    yield from ("## Annotated copy", "")
    yield from _annotated(section)
    yield from ("## Claims", "")
    for entry in section.entries:
        yield from _claim(entry)
    yield from _or_none(
        "## Open items", [_item(entry.claim.number, entry.claim.quote) for entry in section.open_entries]
    )
    yield from _or_none(
        "## Disagreements", [line for found in section.differences for line in _difference(found)]
    )
    yield from _or_none("## Changed verdicts", [_correction(change) for change in section.corrections])
    yield from _or_none("## Checks of the evidence", [_check(check) for check in section.evidence_checks])
    yield from _or_none("## Checks of the article", [_check(check) for check in section.checks])


def _title(section: Section) -> Iterator[str]:
    article = section.article
    dateline = (article.publisher, article.place, words.day(article.published), article.byline)
    yield from (from_left(" · ".join(_line(part) for part in dateline if part)), "")
    yield from (f"- {name}: {_line(value)}" for name, value in words.facts(article))
    yield ""


def _signoffs(section: Section) -> Iterator[str]:
    if not section.signoffs:
        yield from (words.NOT_SIGNED, "")
        return
    for given in section.signoffs:
        parts = (_line(given.note), words.SIGNED[given.holds])
        told = " ".join(part for part in parts if part)
        yield f"- **Signed off** by {_line(given.reviewer)}, {words.moment(given.at)}{told and f': {told}'}"
        for each in given.waived:
            yield f"  - Waived: {_line(each.what)} {_line(each.reason)}"
    yield ""


def _summary(section: Section) -> Iterator[str]:
    total = len(section.entries)
    yield from (
        f"**{words.number(section.checked)} of {words.counted(total, 'claim', 'claims')} checked**",
        "",
    )
    yield from ("| Verdict | Claims | |", "| --- | ---: | --- |")
    for count in section.counts:
        yield f"| {_standing(count.standing)} | {words.number(count.number)} | {words.MEANING[count.standing]} |"
    yield ""
    if section.reviewers:
        heads = [words.STANDING[count.standing] for count in section.reviewers[0].verdicts]
        yield f"| Reviewer | {' | '.join(heads)} | All |"
        yield f"| --- | {' | '.join('---:' for _ in heads)} | ---: |"
        for work in section.reviewers:
            figures = " | ".join(words.number(count.number) for count in work.verdicts)
            yield f"| {_line(work.reviewer)} | {figures} | {words.number(work.total)} |"
        yield ""


def _annotated(section: Section) -> Iterator[str]:
    yield from ("A claim stands between its number and its number: [3› like this ‹3].", "")
    marks = (Mark(place, entry.claim.start, entry.claim.end) for place, entry in enumerate(section.entries))
    for paragraph in paragraphs(section.text, marks):
        if paragraph.pieces:
            yield from (_paragraph(paragraph, section.entries), "")


def _paragraph(paragraph: Paragraph, entries: tuple[Entry, ...]) -> str:
    parts: list[str] = []
    for piece in paragraph.pieces:
        last = piece is paragraph.pieces[-1] and not piece.ends
        parts += [f"\\[{entries[place].claim.number}› " for place in piece.starts]
        parts.append(inert(piece.text, line_start=not parts, line_end=last))
        parts += [f" ‹{entries[place].claim.number}\\]" for place in reversed(piece.ends)]
    return "\n".join(f"> {line}" for line in "".join(parts).replace("\n", "\\\n").split("\n"))


def _claim(entry: Entry) -> Iterator[str]:
    claim = entry.claim
    yield from (f"### {claim.number} {_standing(claim.verdict)}", "")
    yield from ("> " + inert(isolated(claim.quote)).replace("\n", "\\\n> "), "")
    about = (
        words.kind(claim.kind),
        f"said by {isolated(claim.speaker.name)}" if claim.speaker else "",
        f"page {entry.page}" if entry.page else "",
        f"paragraph {entry.paragraph}",
        f"place in the text: {claim.anchor}" if claim.anchor != "exact" else "",
    )
    yield "- " + " · ".join(_line(part) for part in about if part)
    if claim.restated:
        yield f"- Restated: {_line(claim.restated)}"
    yield from _verdicts(claim)
    if entry.evidence:
        yield f"- Evidence: {independence.told(entry.independence)}"
    for link in entry.evidence:
        yield from _evidence(link)
    for comment in entry.comments:
        yield f"- Comment, {_line(comment.by)}, {words.moment(comment.at)}: {_line(comment.text)}"
    yield ""


def _verdicts(claim: Claim) -> Iterator[str]:
    if claim.decision:
        decision = claim.decision
        yield (
            f"- **Decision of the lead: {_standing(decision.verdict)}**, {_line(decision.lead)},"
            f" {words.moment(decision.at)}: {_line(decision.reason)} {words.DECISION[decision.state]}".rstrip()
        )
    for given in claim.verdicts:
        conflict = words.CONFLICT if given.conflict else ""
        flags = ", ".join(word for word in (words.stale(given), conflict) if word)
        reason = f": {_line(given.reason)}" if given.reason else ""
        yield f"- {_standing(given.verdict)}, {_line(given.reviewer)}, {words.moment(given.at)}{reason}{flags and f' ({flags})'}"


def _evidence(link: Link) -> Iterator[str]:
    evidence = link.evidence
    address = words.shown_address(evidence.url)
    name = evidence.title or words.base_name(evidence.file_name) or address
    about = ", ".join(
        _line(part)
        for part in (*words.source(evidence), words.locator(link), address if name != address else "")
        if part
    )
    yield f"- {_GLYPH[link.stance]} {words.STANCE[link.stance]}: **{_line(name)}**{about and f', {about}'}"
    if link.quote:
        yield "  - " + from_left(f"“{_line(link.quote)}” {words.QUOTE_CHECK[link.quote_check]}")
    yield from (f"  - **{_line(notice)}**" for notice in words.notices(evidence))
    yield from (f"  - {_line(note)}" for note in (link.note, evidence.note) if note)
    if evidence.kind == WITHHELD:
        yield f"  - Linked by {_line(link.by)}"
        return
    kept = f"captured {words.moment(evidence.captured_at)}, linked by {_line(link.by)}"
    if evidence.sha256:
        file = _line(words.base_name(evidence.file_name))
        yield f"  - Kept file {file}, {words.counted(evidence.size, 'byte', 'bytes')}, {kept}, SHA-256 {evidence.sha256}"
    else:
        yield f"  - {words.kept(evidence)}, {kept}"


def _difference(found: Difference) -> Iterator[str]:
    state = "decided" if found.decided else "not decided"
    yield f"- Claim {found.number}: {words.DIFFERENCE[found.kind]}, {state}: {_line(found.quote)}"
    for side in found.sides:
        about = f", on claim {side.number}" if side.number else ""
        grounds = "; ".join(_line(part) for part in (side.reason, *side.evidence) if part)
        who = f"{_line(side.reviewer)}: {_standing(side.verdict)}"
        yield "  - " + from_left(f"{who}{about}{grounds and f', {grounds}'}")


def _correction(change: Correction) -> str:
    steps = f"{_standing(change.before)} → {_standing(change.after)}"
    return (
        f"{_item(change.number, change.quote)}, {steps}, {_line(change.reviewer)}"
        f"{', decision of the lead' if change.decision else ''}, {words.moment(change.at)}"
    )


def _check(check: Check) -> str:
    place = f" (claim {check.number})" if check.number else ""
    muted = f" Muted: {_line(check.muted)}" if check.muted else ""
    return (
        f"- {words.SEVERITY[check.severity]}{place}: {_sentence(check.message)} {_sentence(check.how)}"
        f" In: “{_line(check.quote)}”.{muted}"
    )


def _colophon(report: Report) -> Iterator[str]:
    yield from ("## About this report", "", words.METHOD, "")
    yield from (f"- {name}: {_line(value)}" for name, value in words.publisher(report) if value)
    yield f"- Made {words.moment(report.generated_at)} with {report.program} from {_line(report.file)}"
    if words.withheld(report):
        yield f"- {words.withheld(report)}"
    yield f"- Head of the log: {report.head}"


def _or_none(heading: str, lines: list[str]) -> Iterator[str]:
    yield from (heading, "")
    yield from lines or ("None.",)
    yield ""


def _item(number: int, quote: str) -> str:
    return f"- Claim {number}: {_line(quote)}"


def _standing(value: str) -> str:
    return f"{_GLYPH[value]} {words.STANDING[value]}"


def _sentence(text: str) -> str:
    return inert(sentence(text), line_start=False)


def _line(text: str) -> str:
    """Text within a line of a list or table: line breaks become blanks."""
    return inert(isolated(" ".join(text.split("\n"))), line_start=False)
