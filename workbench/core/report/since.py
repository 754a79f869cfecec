"""What stands otherwise now than in a report as of an earlier moment: the corrections since, claim by claim."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from workbench.core.disclosure import WITHHELD
from workbench.core.model import Claim, Decision, Evidence, GivenVerdict, Link, SignOff
from workbench.core.report import words
from workbench.core.report.model import Section, Since
from workbench.core.stood import Stood

Now = Mapping[str, tuple[Claim, tuple[Link, ...]]]
"""Claims of an article as they are, with their evidence."""


def listed(
    then: Section, now: Section | None, older: Now, newer: Mapping[str, str], redacted: Container[str]
) -> tuple[Since, ...]:
    """The changes from `then` to now: first those of the article, then those of its claims by number, then new claims.

    `older` are the claims of its older texts, `newer` names for each the one that it was carried to; `redacted` are the ids
    of links to records that were redacted since; `now` is None where the article was removed.
    """
    if now is None:
        return (Since("", 0, "", "version", "", "Removed"),)
    claims = {**older, **{entry.claim.id: (entry.claim, entry.evidence) for entry in now.entries}}
    found = list(_of_article(then, now))
    known: set[str] = set()
    for entry in then.entries:
        claim = entry.claim
        path = _path(claim.id, claims, newer)
        known.update(path)
        about = Since(claim.id, claim.number, claim.quote, "claim", "", "")
        if path[-1] in claims:
            here, evidence = claims[path[-1]]
            found += _of_claim(about, claim, here)
            found += _of_evidence(about, entry.evidence, evidence, redacted)
        else:
            found.append(replace(about, after="Removed"))
    added = (entry.claim for entry in now.entries if entry.claim.id not in known)
    found += (
        Since(claim.id, claim.number, claim.quote, "claim", "", "Added", claim.added_by) for claim in added
    )
    return tuple(found)


def _path(claim: str, claims: Now, newer: Mapping[str, str]) -> list[str]:
    """A claim and those that it was carried to, the newest last."""
    path = [claim]
    while (after := newer.get(path[-1], "")) in claims and after not in path:
        path.append(after)
    return path


def _of_article(then: Section, now: Section) -> Iterator[Since]:
    article = Since("", 0, "", "", "", "")
    is_newer = then.article.text_id != now.article.text_id
    if is_newer:
        number = now.article.number
        yield replace(
            article,
            what="version",
            before=f"Version {then.article.number} of the text",
            # Its import was undone, and another text came in its place.
            after=f"Version {number}" if number != then.article.number else f"Another version {number}",
            by=now.article.imported_by,
            at=now.article.imported_at,
        )
    before = {each.reviewer: each for each in then.signoffs}
    after = {each.reviewer: each for each in now.signoffs}
    for reviewer in dict.fromkeys((*before, *after)):
        was, is_now = before.get(reviewer), after.get(reviewer)
        if _signed(was) != _signed(is_now):
            at = is_now.at if is_now and (was is None or was.at != is_now.at) else ""
            told = _signed(is_now) or ("Not given for the newer text" if is_newer else "Taken back")
            yield replace(article, what="sign-off", before=_signed(was), after=told, by=reviewer, at=at)


def _signed(given: SignOff | None) -> str:
    if given is None:
        return ""
    parts = (f"Signed off {words.moment(given.at)}.", given.note, words.SIGNED[given.holds])
    return " ".join(part for part in parts if part)


def _of_claim(about: Since, then: Claim, now: Claim) -> Iterator[Since]:
    steps = [*_of_verdicts(about, then.verdicts, now.verdicts)]
    before, after = _decided(then.decision), _decided(now.decision)
    if before != after:
        by, at = (now.decision.lead, now.decision.at) if now.decision else ("", "")
        steps.append(
            replace(about, what="decision", before=before, after=after or "Taken back", by=by, at=at)
        )
    yield from steps
    stands = words.STANDING[now.verdict]
    if then.verdict != now.verdict and stands not in {step.after.partition(":")[0] for step in steps}:
        yield replace(about, what="standing", before=words.STANDING[then.verdict], after=stands)
    for before, after in ((then.quote, now.quote), (then.restated, now.restated)):
        if before != after:
            yield replace(about, what="wording", before=before, after=after or "Not restated")


def _of_verdicts(about: Since, then: Iterable[GivenVerdict], now: Iterable[GivenVerdict]) -> Iterator[Since]:
    before = {each.reviewer_id: each for each in then}
    after = {each.reviewer_id: each for each in now}
    for reviewer in dict.fromkeys((*before, *after)):
        was, is_now = before.get(reviewer), after.get(reviewer)
        if _given(was) != _given(is_now):
            given = is_now or was
            assert given is not None
            at = is_now.at if is_now else ""
            yield replace(about, what="verdict", before=_given(was), after=_given(is_now), by=given.reviewer, at=at)  # fmt: skip


def _given(given: GivenVerdict | None) -> str:
    """A verdict with its reason; nobody's verdict is open."""
    if given is None:
        return words.STANDING["open"]
    return _reasoned(words.STANDING[given.verdict], given.reason)


def _decided(decision: Decision | None) -> str:
    return _reasoned(words.STANDING[decision.verdict], decision.reason) if decision else ""


def _reasoned(word: str, reason: str) -> str:
    return f"{word}: {reason}" if reason else word


def _of_evidence(
    about: Since, then: tuple[Link, ...], now: tuple[Link, ...], redacted: Container[str]
) -> Iterator[Since]:
    """Links are the same by their id, or on a newer text by what they say."""
    about = replace(about, what="evidence")
    ids, said = {link.id for link in now}, {_said(link) for link in now}
    for link in then:
        if link.id not in ids and _said(link) not in said:
            yield replace(about, before=_linked(link), after="No longer linked")
    before = {_said(link): link for link in then} | {link.id: link for link in then}
    told: set[str] = set()
    for link in now:
        was = before.get(link.id) or before.get(_said(link))
        if was is None:
            yield replace(about, after=_linked(link), by=link.by, at=link.at)
        elif _which(link.evidence) not in told:
            told.add(_which(link.evidence))
            yield from _of_record(about, was.evidence, link.evidence, redacted=link.id in redacted)


def _said(link: Link) -> tuple[str, str, str]:
    return _which(link.evidence), link.stance, link.quote


def _which(record: Evidence) -> str:
    """What tells a record from others: its id, which is another one in each report where it is not named, else its descriptor."""
    return record.title if record.kind == WITHHELD else record.id


def _linked(link: Link) -> str:
    quote = f" “{link.quote}”" if link.quote else ""
    return f"{words.STANCE[link.stance]}: {_named(link.evidence)}{quote}"


def _named(record: Evidence) -> str:
    return record.title or words.base_name(record.file_name) or words.shown_address(record.url)


def _of_record(about: Since, then: Evidence, now: Evidence, *, redacted: bool) -> Iterator[Since]:
    name, stood, gone = _named(now), now.stood, now.redaction
    was = f"{name}. {_stood(then.stood)}" if then.stood else name
    if stood and then.stood != stood:
        yield replace(about, before=was, after=_stood(stood), by=stood.by, at=stood.at)
    elif then.stood and not stood:
        yield replace(about, before=was, after=words.STOOD[""])
    if gone and redacted:
        yield replace(about, before=name, after=f"{words.REDACTED}: {gone.reason}", by=gone.by, at=gone.at)


def _stood(stood: Stood) -> str:
    return _reasoned(words.STOOD[stood.standing], stood.reason)
