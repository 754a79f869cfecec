"""The report as plain values for the formats with pages: every text with the side on which it begins, every line in its words."""

from collections.abc import Iterable, Iterator
from typing import Any

from workbench.core.heads import short
from workbench.core.model import Link
from workbench.core.report import annotated, lines, pictures, words
from workbench.core.report.lines import Item
from workbench.core.report.model import Entry, Report, ReviewerWork, Section
from workbench.core.text.direction import runs_from_right

Thing = dict[str, Any]


def values(report: Report, *, typeset: bool = True) -> Thing:
    """The whole report, as JSON can hold it. A text is {`text`, `rtl`}. Without `typeset` the annotated copy and the pictures are
    left out, for a format that has ways of its own for them."""
    return {
        "title": report.title,
        "program": report.program,
        "file": report.file,
        "head": short(report.head),
        "heads": [f"{name}: {head}" for name, head in words.heads(report)],
        "as_of": words.as_of(report),
        "appendix": words.appendix(report),
        "method": words.METHOD,
        "colophon": list(lines.colophon(report)),
        "house": {
            "name": report.house.name,
            "contact": report.house.contact,
            "logo": report.house.logo.svg if report.house.logo else "",
            "wide": f"{0.9 * report.house.logo.ratio:.2f}" if report.house.logo else "",
        },
        "sections": [
            _section(section, words.appendix(report)) | (_typeset(section) if typeset else {})
            for section in report.sections
        ],
    }


def remark(claim: Thing) -> list[Thing]:
    """All that was found on a claim of these values, line by line, as it stands in a comment on its statement."""
    head = told(f"[{claim['number']}] {claim['word']}")
    return [head, *claim["findings"], *claim["evidence"], *claim["comments"]]


def _typeset(section: Section) -> Thing:
    return {
        "pictures": [
            {"svg": picture.alone(), "caption": picture.caption, "told": picture.told}
            for picture in pictures.of(section)
        ],
        "rtl": runs_from_right(section.text),
        "paragraphs": list(_annotated(section)),
    }


def _section(section: Section, appendix: str) -> Thing:
    """`appendix` says where the evidence stands, where that is not here."""
    article = section.article
    records = [appendix] if appendix else lines.records(section.entries)
    signed = [item.whole for item in lines.signoffs(section.signoffs)]
    return {
        "title": told(article.title or "Untitled"),
        "dateline": told(lines.dateline(article)),
        "facts": [[name, told(value)] for name, value in words.facts(section)],
        "signoffs": _all(signed or [words.NOT_SIGNED]),
        "checked": lines.checked(section),
        "counts": [
            {
                "standing": count.standing,
                "word": words.standing(count.standing),
                "number": count.number,
                "meaning": words.MEANING[count.standing],
            }
            for count in section.counts
        ],
        "reviewers": [_reviewer(work) for work in section.reviewers],
        "agreement": _all(section.agreement),
        "claims": [_claim(entry, () if appendix else entry.evidence) for entry in section.entries],
        "lists": [_listed("Evidence", map(Item, records))]
        + [
            _listed(heading, items)
            for heading, items in lines.follow_up(section)
            if not appendix or heading != lines.EVIDENCE_CHECKS
        ],
    }


def _reviewer(work: ReviewerWork) -> Thing:
    given = (
        f"{words.number(count.number)} {words.STANDING[count.standing].lower()}"
        for count in work.verdicts
        if count.number
    )
    return {"name": told(work.reviewer), "verdicts": ", ".join(given)}


def _annotated(section: Section) -> Iterator[Thing]:
    """The paragraphs in pieces, each with the standing of the innermost claim on it, the claims that begin and end with it by
    their places in the list of claims, and the numbers of those that begin."""
    entries = section.entries
    for paragraph in annotated.copy(section):
        pieces = [
            {
                "text": piece.text,
                "standing": entries[piece.covering[0]].claim.verdict if piece.covering else "",
                "starts": list(piece.starts),
                "numbers": [str(entries[place].claim.number) for place in piece.starts],
                "ends": list(reversed(piece.ends)),
            }
            for piece in paragraph.pieces
        ]
        if pieces:
            begun = ", ".join(number for piece in pieces for number in piece["numbers"])
            yield {"numbers": begun, "pieces": pieces}


def _claim(entry: Entry, shown: Iterable[Link]) -> Thing:
    """`shown` is the evidence that is told under it; how much there is stands there anyway."""
    claim = entry.claim
    about = (lines.place(entry), lines.origins(entry))
    return {
        "id": claim.id,
        "number": str(claim.number),
        "by": lines.who(claim),
        "at": lines.when(claim),
        "standing": claim.verdict,
        "word": words.standing(claim.verdict),
        "quote": told(claim.quote),
        "about": " · ".join(part for part in about if part),
        "findings": _all(lines.findings(entry)),
        "comments": _all(lines.comments(entry)),
        "evidence": _all(lines.evidence(link).whole for link in shown),
    }


def _listed(heading: str, items: Iterable[Item]) -> Thing:
    return {"heading": heading, "lines": _all(item.whole for item in items)}


def _all(texts: Iterable[str]) -> list[Thing]:
    return [told(line) for line in texts]


def told(text: str) -> Thing:
    """A text with the side on which it begins."""
    return {"text": text, "rtl": runs_from_right(text)}
