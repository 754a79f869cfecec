"""The report as Markdown: headings, lists and tables; the article's own text is inert."""

from collections.abc import Iterable, Iterator

from workbench.core.report import annotated, lines, words
from workbench.core.report.annotated import Paragraph
from workbench.core.report.inert import from_left, isolated, sentence
from workbench.core.report.inert import markdown as inert
from workbench.core.report.lines import Item, Pen
from workbench.core.report.model import Entry, Report, Section


def render(report: Report) -> str:
    """The whole document, lines ended by LF. The same report gives the same text."""
    return "\n".join(_report(report)) + "\n"


def _report(report: Report) -> Iterator[str]:
    if report.house.name:
        yield from (f"**{_line(report.house.name)}**", "")
    yield from (f"# Fact-check report: {_line(report.title)}", "")
    if report.as_of:
        yield from (f"**{_sentence(words.as_of(report))}**", "")
    for section in report.sections:
        yield from _section(section, titled=len(report.sections) > 1)
    if not report.sections:
        yield from ("This file holds no articles yet.", "")
    yield from ("## About this report", "", words.METHOD, "")
    yield from (f"- {line}" for line in lines.colophon(report, PEN))


def _section(section: Section, *, titled: bool) -> Iterator[str]:
    article = section.article
    if titled:
        yield from (f"# {_line(article.title or 'Untitled')}", "")
    yield from (lines.dateline(article, PEN), "")
    yield from (f"- {name}: {_line(value)}" for name, value in words.facts(section))
    yield from ("", *_listed(lines.signoffs(section.signoffs, PEN), words.NOT_SIGNED), "")
    yield from _summary(section)
    yield from ("## Annotated copy", "")
    yield from _annotated(section)
    yield from ("## Claims", "")
    for entry in section.entries:
        yield from _claim(entry)
    for heading, items in lines.follow_up(section, PEN):
        yield from (f"## {heading}", "", *_listed(items, "None."), "")


def _summary(section: Section) -> Iterator[str]:
    yield from (f"**{lines.checked(section)}**", "")
    yield from ("| Verdict | Claims | |", "| --- | ---: | --- |")
    for count in section.counts:
        told = words.standing(count.standing), words.number(count.number), words.MEANING[count.standing]
        yield f"| {' | '.join(told)} |"
    yield ""
    if section.reviewers:
        heads = [words.STANDING[count.standing] for count in section.reviewers[0].verdicts]
        yield f"| Reviewer | {' | '.join(heads)} | All |"
        yield f"| --- | {' | '.join('---:' for _ in heads)} | ---: |"
        for work in section.reviewers:
            figures = " | ".join(words.number(count.number) for count in work.verdicts)
            yield f"| {_line(work.reviewer)} | {figures} | {words.number(work.total)} |"
        yield ""
    if section.agreement:
        yield from (*(f"- {_sentence(said)}" for said in section.agreement), "")


def _annotated(section: Section) -> Iterator[str]:
    yield from ("A claim stands between its number and its number: [3› like this ‹3].", "")
    for paragraph in annotated.copy(section):
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
    yield from (f"### {claim.number} {words.standing(claim.verdict)}", "")
    yield from ("> " + inert(isolated(claim.quote)).replace("\n", "\\\n> "), "")
    said = (lines.place(entry, PEN), *lines.findings(entry, PEN), lines.origins(entry))
    yield from (f"- {line}" for line in said if line)
    for link in entry.evidence:
        found = lines.evidence(link, PEN)
        yield from _listed([Item(found.text, (*found.under, lines.kept(link, PEN)))])
    yield from (f"- {line}" for line in lines.comments(entry, PEN))
    yield ""


def _listed(items: Iterable[Item], otherwise: str = "") -> Iterator[str]:
    """A list, with what stands under an item as a list of its own; `otherwise` where there is nothing to list."""
    told = [line for item in items for line in (f"- {item.text}", *(f"  - {under}" for under in item.under))]
    yield from told or [otherwise]


def _line(text: str) -> str:
    """Text within a line of a list or table: line breaks become blanks."""
    return inert(isolated(" ".join(text.split("\n"))), line_start=False)


def _sentence(text: str) -> str:
    return inert(sentence(text), line_start=False)


def _strong(text: str) -> str:
    return f"**{text}**"


PEN = Pen(_line, _sentence, _strong, from_left)
"""What people wrote is escaped and keeps its direction to itself."""
