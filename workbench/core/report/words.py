"""The words that all formats for people share: verdicts, sources, places in a source, dates."""

from functools import lru_cache
from urllib.parse import urlsplit

from workbench.core import calculations, disclosure, interviews
from workbench.core.heads import short
from workbench.core.model import Evidence, GivenVerdict, Link, QuoteCheck
from workbench.core.report.house.wording import Wording
from workbench.core.report.model import Report, Section, Side

OURS = {
    "sourced": "Sourced",
    "unverified": "Unverified",
    "contested": "Contested",
    "disagreed": "Disagreed",
    "not-a-claim": "Not a claim",
    "open": "Open",
}
"""The program's own words for what can stand."""
STANDING = Wording(lambda house: house.verdicts, OURS)
SIGN = {
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
"""What stands before the word of a verdict or a stance, so that it is seen at a glance and without colour."""
MEANING = Wording(
    lambda house: house.meanings,
    {
        "sourced": "Evidence supports the claim.",
        "unverified": "Looked for, and not confirmed.",
        "contested": "Credible evidence or reviewers stand against the claim.",
        "disagreed": "Reviewers differ, and no lead has decided yet.",
        "not-a-claim": "Looked at: an opinion, a question or a transition, with nothing to check.",
        "open": "Nobody has given a verdict yet.",
    },
)
STANCE = {"supports": "Supports", "refutes": "Contradicts", "context": "Context"}
QUOTE_CHECK = {
    QuoteCheck.EXACT: "The quote stands in the kept file, letter by letter.",
    QuoteCheck.NORMALISED: "The quote stands in the kept file; only typography or line breaks differ.",
    QuoteCheck.MISSING: "The quote was not found in the kept file.",
    None: "The quote could not be looked up: no text is kept.",
}
DIFFERENCE = {
    "decision": "Two leads decided differently",
    "verdict": "Different verdicts",
    "evidence": "One piece of evidence, read both ways",
    "wording": "Restated differently",
    "grounds": "Same verdict on different evidence",
    "span": "Overlapping statements, perhaps the same claim",
    "edges": "Its edges moved differently",
}
MINORITY = "Minority view, which the decision did not follow"
DECISION = {
    "settled": "",
    "unseen": "A verdict that the lead had not seen came in since.",
    "objection": "A reviewer who knew the decision gave another verdict since.",
    "disagreed": "Two leads decided differently.",
}
SEVERITY = {"error": "Error", "warning": "Warning", "note": "Note"}
SIGNED = {True: "", False: "Something was changed after this sign-off."}
WAITING = "Waiting"
NOT_SIGNED = "Not signed off: nobody has closed the review of this text."
STALE = "Stale: the wording changed after this verdict"
LOST_EVIDENCE = "Stale: evidence that it rested on was withdrawn, corrected or replaced after this verdict"
STOOD = {
    "withdrawn": "Withdrawn",
    "corrected": "Corrected by the source",
    "replaced": "Replaced by another record",
    "": "Stands again",
}
REDACTED = "The kept file was redacted"
WITHHELD = "The source is confidential and known to the desk"
CONFIDENTIAL = "Confidential, for others only"
CONFLICT = "Given differently on two computers"
METHOD = (
    "Each statement of the article that can be checked is a claim with a number. Reviewers gave the verdicts; the program"
    " proposes statements and never a verdict. The verdict that stands is the lead’s decision where there is one, else"
    " the one that all reviewers share."
)
SINCE = {
    "verdict": "Verdict",
    "decision": "Decision of the lead",
    "standing": "What stands",
    "wording": "Wording",
    "claim": "Claim",
    "evidence": "Evidence",
    "version": "Text",
    "sign-off": "Sign-off",
}
"""What a correction since an earlier moment is about."""
CORRECTIONS = "Corrections since"
# Not from the locale: the same file gives the same report on every machine.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@lru_cache(4096)
def day(iso: str) -> str:
    """ "2015-12-15" as "15 December 2015", "2015-12" as "December 2015"; anything else as it is."""
    parts = iso.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or not 2 <= len(parts) <= 3:
        return iso
    month = int(parts[1])
    if not 1 <= month <= 12:
        return iso
    words = [_MONTHS[month - 1], parts[0]]
    return " ".join([str(int(parts[2])), *words] if len(parts) == 3 else words)


@lru_cache(4096)
def moment(iso: str) -> str:
    """ "2026-11-22T12:04:05Z" as "22 November 2026, 12:04 UTC"; anything else as it is."""
    date, separator, time = iso.partition("T")
    if not separator or not time.endswith("Z") or len(time) < 6:
        return iso
    return f"{day(date)}, {time[:5]} UTC"


def standing(value: str) -> str:
    """A verdict as its sign and its word."""
    return f"{SIGN[value]} {STANDING[value]}"


def stance(value: str) -> str:
    """What a piece of evidence does to a claim, as its sign and its word."""
    return f"{SIGN[value]} {STANCE[value]}"


def kind(value: str) -> str:
    return value.replace("-", " ").capitalize()


def number(value: int) -> str:
    """Thousands apart: 12345 as "12,345"."""
    return f"{value:,}"


def counted(value: int, one: str, many: str) -> str:
    return f"{number(value)} {one if value == 1 else many}"


def base_name(name: str) -> str:
    """A file's name without its folders, written on whatever system."""
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def name(evidence: Evidence) -> str:
    """How a record is called: by its title, else by the name of its file, else by its address."""
    return evidence.title or base_name(evidence.file_name) or shown_address(evidence.url)


def source(evidence: Evidence) -> tuple[str, ...]:
    """Who published it and when, in the order in which a reader asks for it; empty parts are left out."""
    origin = f"first from {evidence.origin}" if evidence.origin not in ("", evidence.publisher) else ""
    parts = (
        evidence.author,
        *interviews.terms(evidence),
        evidence.publisher,
        day(evidence.published),
        origin,
    )
    return tuple(part for part in (*parts, worked_out(evidence)) if part)


def worked_out(evidence: Evidence) -> str:
    """A calculation in one line: "new - old = 102 crowns, with old = 310 (budget), new = 412"; "" for others."""
    kept = calculations.of(evidence)
    if kept is None:
        return ""
    given = (
        f"{each.name} = {each.value} {each.unit}".strip() + (f" ({each.source})" if each.source else "")
        for each in kept.inputs
    )
    found = calculations.outcome(kept)
    result = f"{found.result or 'nothing'} {kept.unit}".strip()
    differs = "" if found.holds else f" (and was {kept.result} when it was kept)"
    return f"{kept.formula} = {result}{differs}" + (f", with {', '.join(given)}" if kept.inputs else "")


def stale(given: GivenVerdict) -> str:
    """Why a verdict is stale, "" where it is not."""
    if not given.stale:
        return ""
    return LOST_EVIDENCE if given.lost_evidence else STALE


def notices(evidence: Evidence) -> tuple[str, ...]:
    """What a reader must know before leaning on a record: that it was withdrawn, redacted, or is confidential, and why."""
    found: list[str] = []
    if evidence.stood:
        sides = evidence.stood.said or (None,)
        found += [
            f"{STOOD[side.standing]} ({side.reviewer}): {side.reason}"
            if side
            else f"{STOOD[evidence.stood.standing]}: {evidence.stood.reason}"
            for side in sides
        ]
    if evidence.redaction:
        found.append(f"{REDACTED}: {evidence.redaction.reason}")
    if evidence.kind == disclosure.WITHHELD:
        found.append(WITHHELD)
    elif evidence.confidential:
        found.append(f"{CONFIDENTIAL} “{evidence.confidential}”")
    return tuple(found)


def withheld(report: Report) -> str:
    """How many sources the report does not name, as a sentence; "" where it names all."""
    if not report.withheld:
        return ""
    many = counted(report.withheld, "confidential source is", "confidential sources are")
    return f"{many} not named here (profile: {report.profile})."


def as_of(report: Report) -> str:
    """The moment that the report shows, as a sentence; "" for the file as it is."""
    if report.as_of is None:
        return ""
    name = report.as_of.name
    date, _, time = report.as_of.at.partition("T")
    stood = f"As the file stood{f' at the restore point “{name}”,' if name else ' on'} {day(date)}, {time.removesuffix('Z')} UTC."
    return f"{stood} What was changed after that stands under “{CORRECTIONS}”."


def appendix(report: Report) -> str:
    """Where the evidence of a long report stands, as a sentence; "" where it stands in the report."""
    if not report.appendix:
        return ""
    many = counted(report.claims, "claim", "claims")
    return f"The evidence of the {many}, and what was checked in it, stands in the workbook “{report.appendix}” beside this file."


def heads(report: Report) -> tuple[tuple[str, str], ...]:
    """The heads of the log that the report stands on: a name, and the short form with the whole in brackets."""
    found = [("Head of the log", report.head)]
    if report.as_of:
        events = counted(report.as_of.events, "event", "events")
        found = [
            ("Head of the log then", report.head),
            (f"Head of the log now, {events} later", report.as_of.made_from),
        ]
    return tuple((name, f"{short(head)} ({head})") for name, head in found)


def publisher(report: Report) -> tuple[tuple[str, str], ...]:
    """The house that gives the report out, and how to reach it; empty where nobody said."""
    return (("Published by", report.house.name), ("Contact", report.house.contact))


def kept(evidence: Evidence) -> str:
    """What is kept of a record without a file that could be shown."""
    if evidence.redaction:
        return "The file that was kept is gone for good"
    return f"{'Address' if evidence.url else 'Reference'} only, no file is kept"


def locator(link: Link) -> str:
    """Where in the source: "page 3, paragraph 2, at 00:12:14"."""
    parts = (
        f"page {link.page}" if link.page else "",
        f"paragraph {link.paragraph}" if link.paragraph else "",
        f"at {link.time}" if link.time else "",
        f"cell {link.cell}" if link.cell else "",
        f"#{link.fragment}" if link.fragment else "",
    )
    return ", ".join(part for part in parts if part)


def waiting(section: Section) -> str:
    """How many claims of older versions the report does not show, since they have no place in its text; "" where all have."""
    number = counted(section.waiting, "claim of an older version has", "claims of older versions have")
    return f"{number} no place in this text yet" if section.waiting else ""


def facts(section: Section) -> tuple[tuple[str, str], ...]:
    """What is known about an article and its text, each with its name; what is not known is left out."""
    article = section.article
    known = (
        ("Address", shown_address(article.url)),
        ("Credit", article.credit),
        ("Version", f"{article.number} of {article.versions}" if article.versions > 1 else ""),
        (WAITING, waiting(section)),
        ("Length", counted(article.characters, "character", "characters")),
        ("Imported from", base_name(article.file_name)),
        ("Imported", ", ".join(part for part in (moment(article.imported_at), article.imported_by) if part)),
        ("Text, SHA-256", article.text_sha256),
        ("Source, SHA-256", article.source_sha256),
    )
    return tuple((name, value) for name, value in known if value)


@lru_cache(4096)
def web_address(url: str) -> str:
    """`url` where a reader may follow it (http and https), else ""."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else ""


def shown_address(url: str) -> str:
    """`url` as a report may print it: of an address on this computer only the file's name."""
    return base_name(url) if url.lower().startswith("file:") else url


def side(said: Side) -> tuple[str, ...]:
    """What one side of a disagreement says besides its verdict, part by part: its words, its reason, its evidence."""
    return tuple(
        part
        for part in (
            MINORITY if said.minority else "",
            f"“{said.words}”" if said.words else "",
            said.reason,
            *said.evidence,
        )
        if part
    )
