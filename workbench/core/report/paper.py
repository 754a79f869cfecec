"""The report as plain values for the formats with pages: every text with the side on which it begins, every line in its words."""

from collections.abc import Iterable, Iterator
from typing import Any

from workbench.core import independence
from workbench.core.model import Link
from workbench.core.report import lines, pictures, words
from workbench.core.report.annotated import Mark, paragraphs
from workbench.core.report.model import Entry, Report, Section
from workbench.core.text.direction import runs_from_right

Thing = dict[str, Any]


def values(report: Report) -> Thing:
    """The whole report, as JSON can hold it. A text is {`text`, `rtl`}."""
    return {
        "title": report.title,
        "program": report.program,
        "file": report.file,
        "head": report.head,
        "method": words.METHOD,
        "house": {
            "name": report.house.name,
            "contact": report.house.contact,
            "logo": report.house.logo.svg if report.house.logo else "",
            "wide": f"{0.9 * report.house.logo.ratio:.2f}" if report.house.logo else "",
        },
        "withheld": words.withheld(report),
        "made": f"Made {words.moment(report.generated_at)} with {report.program} from {report.file}.",
        "sections": [_section(section) for section in report.sections],
    }


def _section(section: Section) -> Thing:
    claims = [_claim(entry) for entry in section.entries]
    article = section.article
    dateline = (article.publisher, article.place, words.day(article.published), article.byline)
    return {
        "title": _told(article.title or "Untitled"),
        "dateline": _told(" · ".join(part for part in dateline if part)),
        "facts": [[name, _told(value)] for name, value in words.facts(article)],
        "signoffs": [_told(line) for line in lines.signoffs(section.signoffs)],
        "checked": (
            f"{words.number(section.checked)} of {words.counted(len(section.entries), 'claim', 'claims')} checked"
        ),
        "counts": [
            {
                "standing": count.standing,
                "word": lines.standing(count.standing),
                "number": count.number,
                "meaning": words.MEANING[count.standing],
            }
            for count in section.counts
        ],
        "pictures": [
            {"svg": picture.alone(), "caption": picture.caption, "told": picture.told}
            for picture in pictures.of(section)
        ],
        "reviewers": [
            {
                "name": _told(work.reviewer),
                "verdicts": ", ".join(
                    f"{words.number(count.number)} {words.STANDING[count.standing].lower()}"
                    for count in work.verdicts
                    if count.number
                ),
            }
            for work in section.reviewers
        ],
        "rtl": runs_from_right(section.text),
        "paragraphs": list(_annotated(section)),
        "claims": claims,
        "by_number": {each["number"]: {"by": each["by"], "at": each["at"]} for each in claims},
        "evidence": [_told(line) for line in lines.records(section.entries)],
        "open": _all(f"{entry.claim.number}  {entry.claim.quote}" for entry in section.open_entries),
        "differences": _all(map(lines.difference, section.differences)),
        "corrections": _all(map(lines.correction, section.corrections)),
        "checks": _all(map(lines.check, section.checks)),
        "evidence_checks": _all(map(lines.check, section.evidence_checks)),
    }


def _annotated(section: Section) -> Iterator[Thing]:
    """The paragraphs in pieces, each with the standing of the innermost claim on it, and the numbers that begin in it."""
    marks = (Mark(place, entry.claim.start, entry.claim.end) for place, entry in enumerate(section.entries))
    entries = section.entries
    for paragraph in paragraphs(section.text, marks):
        pieces = [
            {
                "text": piece.text,
                "standing": entries[piece.covering[0]].claim.verdict if piece.covering else "",
                "starts": [str(entries[place].claim.number) for place in piece.starts],
                "ends": [str(entries[place].claim.number) for place in reversed(piece.ends)],
            }
            for piece in paragraph.pieces
        ]
        if pieces:
            begun = [f"{number}" for piece in pieces for number in piece["starts"]]
            yield {"numbers": ", ".join(begun), "pieces": pieces}


def _claim(entry: Entry) -> Thing:
    claim = entry.claim
    about = (
        words.kind(claim.kind),
        f"said by {claim.speaker.name}" if claim.speaker else "",
        f"page {entry.page}" if entry.page else "",
        f"paragraph {entry.paragraph}",
        independence.told(entry.independence) if entry.evidence else "",
    )
    comments = [f"Comment, {comment.by}: {comment.text}" for comment in entry.comments]
    restated = [f"Restated: {claim.restated}"] if claim.restated else []
    return {
        "number": str(claim.number),
        "by": lines.who(claim),
        "at": lines.when(claim),
        "standing": claim.verdict,
        "word": lines.standing(claim.verdict),
        "quote": _told(claim.quote),
        "about": " · ".join(part for part in about if part),
        "lines": _all((*restated, *lines.verdicts(claim), *comments)),
        "evidence": _all(_linked(link) for link in entry.evidence),
    }


def _linked(link: Link) -> str:
    return (
        f"{lines.evidence(link)}. {words.QUOTE_CHECK[link.quote_check]}"
        if link.quote
        else lines.evidence(link)
    )


def _all(told: Iterable[str]) -> list[Thing]:
    return [_told(line) for line in told]


def _told(text: str) -> Thing:
    return {"text": text, "rtl": runs_from_right(text)}
