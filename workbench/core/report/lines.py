"""What the report says in lines, the same in every format for people: verdicts, evidence, disagreements, changes, findings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from workbench.core import independence
from workbench.core.disclosure import WITHHELD
from workbench.core.light import light
from workbench.core.model import Article, Claim, Evidence, Link, SignOff
from workbench.core.report import words
from workbench.core.report.model import Check, Correction, Difference, Entry, Report, Section, Side, Since

EVIDENCE_CHECKS = "Checks of the evidence"
"""The heading of what was found about the evidence of the claims."""


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True)
class Pen:
    """How a format writes what people wrote, a sentence of the program in which words of theirs stand, what is strong, and a line
    that mixes the two."""

    theirs: Callable[[str], str] = _as_it_is
    sentence: Callable[[str], str] = _as_it_is
    strong: Callable[[str], str] = _as_it_is
    mixed: Callable[[str], str] = _as_it_is


PLAIN = Pen()
"""For formats in which text is never read as markup."""


@light
class Item:
    """A line, and those that stand under it."""

    text: str
    under: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        return "\n".join((self.text, *self.under))


def dateline(article: Article, pen: Pen = PLAIN) -> str:
    """Who published it where and when, and who wrote it."""
    parts = (article.publisher, article.place, words.day(article.published), article.byline)
    return pen.mixed(" · ".join(pen.theirs(part) for part in parts if part))


def signoffs(given: Iterable[SignOff], pen: Pen = PLAIN) -> Iterator[Item]:
    """Who closed the review, and under it what was waived; none where nobody did."""
    for each in given:
        note = pen.theirs(each.note) if each.note else ""
        told = " ".join(part for part in (note, words.SIGNED[each.holds]) if part)
        head = f"{pen.strong('Signed off')} by {pen.theirs(each.reviewer)}, {words.moment(each.at)}"
        yield Item(
            f"{head}{told and f': {told}'}",
            tuple(f"Waived: {pen.theirs(one.what)} {pen.theirs(one.reason)}" for one in each.waived),
        )


def checked(section: Section) -> str:
    """How far the review is: "12 of 40 claims checked"."""
    return (
        f"{words.number(section.checked)} of {words.counted(len(section.entries), 'claim', 'claims')} checked"
    )


def place(entry: Entry, pen: Pen = PLAIN) -> str:
    """Of what kind a claim is, who says it, and where it stands."""
    claim = entry.claim
    parts = (
        pen.theirs(words.kind(claim.kind)) if claim.kind else "",
        f"said by {pen.theirs(claim.speaker.name)}" if claim.speaker else "",
        f"page {entry.page}" if entry.page else "",
        f"paragraph {entry.paragraph}",
        f"place in the text: {claim.anchor}" if claim.anchor != "exact" else "",
    )
    return " · ".join(part for part in parts if part)


def findings(entry: Entry, pen: Pen = PLAIN) -> Iterator[str]:
    """What reviewers found on a claim: how it was restated, the lead's decision, then each one's verdict with its reason."""
    claim = entry.claim
    if claim.restated:
        yield f"Restated: {pen.theirs(claim.restated)}"
    if claim.decision:
        given = claim.decision
        head = pen.strong(f"Decision of the lead: {words.standing(given.verdict)}")
        who = f"{pen.theirs(given.lead)}, {words.moment(given.at)}: {pen.theirs(given.reason)}"
        since = words.DECISION[given.state]
        yield f"{head}, {who}{since and f' ({since})'}"
    for given in claim.verdicts:
        flags = ", ".join(
            flag for flag in (words.stale(given), words.CONFLICT if given.conflict else "") if flag
        )
        reason = f": {pen.theirs(given.reason)}" if given.reason else ""
        who = f"{pen.theirs(given.reviewer)}, {words.moment(given.at)}"
        yield f"{words.standing(given.verdict)}, {who}{reason}{flags and f' ({flags})'}"


def origins(entry: Entry) -> str:
    """How many pieces of evidence and independent origins a claim has; "" without evidence."""
    return f"Evidence: {independence.told(entry.independence)}" if entry.evidence else ""


def evidence(link: Link, pen: Pen = PLAIN) -> Item:
    """Where a piece of evidence stands, and under it the quote and what is to be known of it."""
    record = link.evidence
    name = words.name(record)
    address = words.shown_address(record.url)
    about = (*words.source(record), words.locator(link), address if name != address else "")
    head = f"{words.stance(link.stance)}: {pen.strong(pen.theirs(name))}"
    quote = f"“{pen.theirs(link.quote)}” {words.QUOTE_CHECK[link.quote_check]}" if link.quote else ""
    return Item(
        ", ".join((head, *(pen.theirs(part) for part in about if part))),
        (
            *((pen.mixed(quote),) if quote else ()),
            *(pen.strong(pen.theirs(notice)) for notice in words.notices(record)),
            *(pen.theirs(note) for note in (link.note, record.note) if note),
        ),
    )


def kept(link: Link, pen: Pen = PLAIN) -> str:
    """What is kept of a piece of evidence, and who linked it."""
    record = link.evidence
    by = pen.theirs(link.by)
    if record.kind == WITHHELD:
        return f"Linked by {by}"
    captured = f"captured {words.moment(record.captured_at)}"
    if not record.sha256:
        return f"{words.kept(record)}, {captured}, linked by {by}"
    file = f"Kept file {pen.theirs(words.base_name(record.file_name))}"
    size = words.counted(record.size, "byte", "bytes")
    return f"{file}, {size}, {captured}, linked by {by}, SHA-256 {record.sha256}"


def comments(entry: Entry, pen: Pen = PLAIN) -> Iterator[str]:
    for each in entry.comments:
        yield f"Comment, {pen.theirs(each.by)}, {words.moment(each.at)}: {pen.theirs(each.text)}"


def follow_up(section: Section, pen: Pen = PLAIN) -> Iterator[tuple[str, list[Item]]]:
    """The lists behind the claims, each with its heading, in their order."""
    opened = [Item(_numbered(entry.claim.number, entry.claim.quote, pen)) for entry in section.open_entries]
    yield "Open items", opened
    yield "Disagreements", [_difference(each, pen) for each in section.differences]
    yield "Changed verdicts", [_correction(each, pen) for each in section.corrections]
    if section.since is not None:
        yield words.CORRECTIONS, [_since(each, pen) for each in section.since]
    yield EVIDENCE_CHECKS, [_checks(found, pen) for found in by_claim(section.evidence_checks)]
    yield "Checks of the article", [_check(each, pen) for each in section.checks]


def by_claim(found: Iterable[Check]) -> Iterator[list[Check]]:
    """What was found about the evidence, in the order of the claims: that of each claim together, and once what is said of
    several links in the same words."""
    return (list(dict.fromkeys(group)) for _number, group in groupby(found, key=attrgetter("number")))


def records(entries: Iterable[Entry]) -> Iterator[str]:
    """Each record once, with the hash of what is kept of it and the claims that lean on it. Of a source that is not named only
    the descriptor is told."""
    leaning: dict[str, list[int]] = {}
    found: dict[str, Evidence] = {}
    for entry in entries:
        for link in entry.evidence:
            found.setdefault(link.evidence.id, link.evidence)
            leaning.setdefault(link.evidence.id, []).append(entry.claim.number)
    for name, record in found.items():
        claims = ", ".join(map(str, dict.fromkeys(leaning[name])))
        yield f"{', '.join(part for part in _about(record) if part)}. Claims: {claims}."


def colophon(report: Report, pen: Pen = PLAIN) -> Iterator[str]:
    """What the report itself is: when it was made of what, and what it does not tell."""
    made = f"Made {words.moment(report.generated_at)} with {report.program} from {pen.theirs(report.file)}"
    yield from (f"{name}: {pen.theirs(value)}" for name, value in words.publisher(report) if value)
    yield from filter(None, (made, words.withheld(report)))
    yield from (f"{name}: {head}" for name, head in words.heads(report))


def who(claim: Claim) -> str:
    """The lead who decided, else those who gave a verdict, else nobody."""
    if claim.decision:
        return claim.decision.lead
    given = (each.reviewer for each in claim.verdicts if each.verdict != "open")
    return ", ".join(dict.fromkeys(given)) or "Claim Workbench"


def when(claim: Claim) -> str:
    """When the decision was made, else the last of the verdicts was given."""
    if claim.decision:
        return claim.decision.at
    return max((given.at for given in claim.verdicts), default="1980-01-01T00:00:00Z")


def _numbered(number: int, told: str, pen: Pen) -> str:
    return f"Claim {number}: {pen.theirs(told)}"


def _difference(found: Difference, pen: Pen) -> Item:
    again = any(side.minority for side in found.sides)
    state = "decided" if found.decided else "decided, and open again" if again else "not decided"
    of_one = found.kind == "span" and not any(side.number for side in found.sides)
    about = words.DIFFERENCE["edges" if of_one else found.kind]
    head = f"Claim {found.number}: {about}, {state}: {pen.theirs(found.quote)}"
    return Item(head, tuple(_side(side, pen) for side in found.sides))


def _side(side: Side, pen: Pen) -> str:
    about = f", on claim {side.number}" if side.number else ""
    grounds = "; ".join(map(pen.theirs, words.side(side)))
    who = f"{pen.theirs(side.reviewer)}: {words.standing(side.verdict)}"
    return pen.mixed(f"{who}{about}{grounds and f', {grounds}'}")


def _correction(change: Correction, pen: Pen) -> Item:
    steps = f"{words.standing(change.before)} → {words.standing(change.after)}"
    whose = f"{pen.theirs(change.reviewer)}{', decision of the lead' if change.decision else ''}"
    return Item(f"{_numbered(change.number, change.quote, pen)}, {steps}, {whose}, {words.moment(change.at)}")


def _since(change: Since, pen: Pen) -> Item:
    """What stands otherwise now: from what to what, by whom and when."""
    steps = " → ".join(pen.theirs(part) for part in (change.before, change.after) if part)
    by = ", ".join(
        part for part in (pen.theirs(change.by) if change.by else "", words.moment(change.at)) if part
    )
    told = f"{words.SINCE[change.what]}: {steps}{by and f' ({by})'}"
    quote = f": {pen.theirs(change.quote)}" if change.quote else ""
    return Item(f"Claim {change.number}, {told}{quote}" if change.number else f"{told}{quote}")


def _checks(found: list[Check], pen: Pen) -> Item:
    """The statement once, and under it all that was found."""
    return Item(
        _numbered(found[0].number, found[0].quote, pen),
        tuple(f"{words.SEVERITY[each.severity]}: {_told(each, pen)}{_muted(each, pen)}" for each in found),
    )


def _check(found: Check, pen: Pen) -> Item:
    place = f" (claim {found.number})" if found.number else ""
    said = f"{_told(found, pen)} In: “{pen.theirs(found.quote)}”."
    return Item(f"{words.SEVERITY[found.severity]}{place}: {said}{_muted(found, pen)}")


def _told(found: Check, pen: Pen) -> str:
    return " ".join(pen.sentence(each) for each in (found.message, found.how) if each)


def _muted(found: Check, pen: Pen) -> str:
    return f" Muted: {pen.theirs(found.muted)}" if found.muted else ""


def _about(record: Evidence) -> tuple[str, ...]:
    if record.kind == WITHHELD:
        return (record.title, *words.notices(record))
    address = words.shown_address(record.url)
    name = words.name(record)
    file = (
        f"{words.base_name(record.file_name)}, SHA-256 {record.sha256}"
        if record.sha256
        else words.kept(record)
    )
    captured = f"captured {words.moment(record.captured_at)}" if record.captured_at else ""
    other_address = address if address != name else ""
    return (name, *words.source(record), other_address, file, captured, *words.notices(record))
