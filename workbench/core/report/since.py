"""What stands otherwise now than in a report as of an earlier moment: the corrections since, claim by claim."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from workbench.core.model import Claim, Decision, Evidence, GivenVerdict, Link, SignOff
from workbench.core.report import words
from workbench.core.report.model import Section, Since

Now = Mapping[str, tuple[Claim, tuple[Link, ...]]]
"""Claims of an article as they are, with their evidence."""
Redacted = AbstractSet[tuple[str, str, str]]
"""Reason, person and time of redactions."""


def listed(
    then: Section, now: Section | None, older: Now, newer: Mapping[str, str], redacted: Redacted
) -> tuple[Since, ...]:
    """The changes from `then`: first those of the article, then those of its claims by
    number, then new claims. `older` are the claims of its older texts, `newer` names for each the one that it was carried to;
    `now` is None where the article was removed, `redacted` what had been redacted then."""
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
    while newer.get(path[-1]) in claims:
        path.append(newer[path[-1]])
    return path


def _of_article(then: Section, now: Section) -> Iterator[Since]:
    article = Since("", 0, "", "", "", "")
    if then.article.text_id != now.article.text_id:
        yield replace(
            article,
            what="version",
            before=f"Version {then.article.number} of the text",
            after=f"Version {now.article.number}",
            by=now.article.imported_by,
            at=now.article.imported_at,
        )
    before = {each.reviewer: each for each in then.signoffs}
    after = {each.reviewer: each for each in now.signoffs}
    for reviewer in dict.fromkeys((*before, *after)):
        was, is_now = before.get(reviewer), after.get(reviewer)
        if _signed(was) != _signed(is_now):
            at = is_now.at if is_now and (was is None or was.at != is_now.at) else ""
            yield replace(
                article, what="sign-off", before=_signed(was), after=_signed(is_now) or "Taken back", by=reviewer, at=at
            )  # fmt: skip


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
    about: Since, then: tuple[Link, ...], now: tuple[Link, ...], redacted: Redacted
) -> Iterator[Since]:
    about = replace(about, what="evidence")
    before, after = {_linked(link): link for link in then}, {_linked(link): link for link in now}
    for told in before:
        if told not in after:
            yield replace(about, before=told, after="No longer linked")
    for told, link in after.items():
        if told not in before:
            yield replace(about, after=told, by=link.by, at=link.at)
    records = {_named(link.evidence): link.evidence for link in then}
    for name, record in {_named(link.evidence): link.evidence for link in now}.items():
        if name in records:
            yield from _of_record(about, records[name], record, redacted)


def _linked(link: Link) -> str:
    quote = f" “{link.quote}”" if link.quote else ""
    return f"{words.STANCE[link.stance]}: {_named(link.evidence)}{quote}"


def _named(record: Evidence) -> str:
    return record.title or words.base_name(record.file_name) or words.shown_address(record.url)


def _of_record(about: Since, then: Evidence, now: Evidence, redacted: Redacted) -> Iterator[Since]:
    name = _named(now)
    if then.stood != now.stood and now.stood:
        held = _reasoned(words.STOOD[now.stood.standing], now.stood.reason)
        was = _reasoned(words.STOOD[then.stood.standing], then.stood.reason) if then.stood else ""
        yield replace(
            about, before=f"{name}. {was}" if was else name, after=held, by=now.stood.by, at=now.stood.at
        )  # fmt: skip
    gone = now.redaction
    if gone and (gone.reason, gone.by, gone.at) not in redacted:
        yield replace(about, before=name, after=f"{words.REDACTED}: {gone.reason}", by=gone.by, at=gone.at)
