"""The report as one JSON document, with everything that the other formats print.

Keys, from the outside in:

- `format` "claim-workbench-report", `format_version` 1, `title`, `generated_at`, `program`, `file`, `log` {`head`},
  `as_of` {`at`, `name` (of the restore point, or ""), `made_from` (the head now), `events` (since)} or null,
  `reviewers` [name], `profile` desk|editor|lawyer|public, `withheld` (how many sources are not named), `method`
- `articles` [{`id`, `text_id`, `title`, `publisher`, `place`, `byline`, `published`, `url`, `language`, `credit`, `file_name`,
  `media_type`, `version`, `versions`, `characters`, `text_sha256`, `source_sha256`, `imported_at`, `imported_by`, `text`,
  `counts` {standing: number}, `reviewers` [{`reviewer`, `verdicts` {verdict: number}, `total`}], `claims`, `open` [claim id],
  `disagreements`, `corrections`, `checks`, `evidence_checks`, `waiting` (claims of older versions without a place in the text),
  `signoffs`, `since` (null without `as_of`),
  `agreement` [sentence]}]
- `claims` [{`id`, `number`, `start`, `end`, `page` (of the source, or null), `paragraph`, `quote`, `restated`, `kind`,
  `speaker` {`name`, `start`, `end`} or null,
  `verdict`, `verdicts` [{`reviewer`, `verdict`, `reason`, `at`, `stale`, `lost_evidence`, `conflict`}],
  `decision` {`verdict`, `reason`, `lead`,
  `at`, `state`, `rule` (by which many were decided, or "")} or null,
  `check_worthiness`, `why`, `quantities` [{`text`, `value`, `unit`, `kind`, `start`, `end`,
  `approximate`}], `anchor`, `proposed_by`, `added_by`, `evidence`,
  `independence` {`pieces`, `named` (different origins), `unknown` (pieces without one)}, `comments` [{`by`, `at`, `text`}]}]
- `evidence` [{`id` (of the link), `evidence` (id of the record; "" for one that is not named), `kind`, `title`, `url`,
  `author`, `publisher`, `published`, `origin`, `evidence_note`, `file_name`, `media_type`, `sha256`, `size`, `captured_at`,
  `standing` withdrawn|corrected|replaced or "", `standing_reason`, `successor`,
  `standing_said` [{`reviewer`, `standing`, `reason`}] (where reviewers differ), `redacted` (the reason, or ""),
  `confidential` (how others call the source; `kind` is withheld where it is not named), `stance`, `quote`, `quote_check` or null,
  `page`, `paragraph`, `time`, `cell`, `fragment`, `note`, `by`, `at`}]
- `disagreements` [{`claim`, `number`, `kind`, `sides` [{`reviewer`, `verdict`, `reason`, `evidence` [stance and title],
  `number` (of the claim that this side speaks about where it is another one, else 0), `words` (that it stands for, or ""),
  `minority` (true where the lead decided otherwise)}], `decided`}]
- `corrections` [{`claim`, `number`, `reviewer`, `before`, `after`, `at`, `decision`}]
- `since` [{`claim`, `number`, `what` verdict|decision|standing|wording|claim|evidence|version|sign-off, `before`, `after`, `by`,
  `at`}]
- `checks`, `evidence_checks` [{`claim` (or ""), `number` (or 0), `quote`, `rule`, `severity` error|warning|note, `message`,
  `how`, `muted`}]
- `signoffs` [{`reviewer`, `at`, `note`, `holds` (false where something changed since), `waived` [{`name`, `what`, `reason`}]}]

Offsets are code points of `text`, end excluded; times are ISO 8601 in UTC; a field without a value is "".
"""

from dataclasses import asdict
from typing import Any

from workbench.core.disclosure import WITHHELD
from workbench.core.model import Link
from workbench.core.report import indented, words
from workbench.core.report.model import Entry, Report, Section


def render(report: Report) -> str:
    """The document, indented, ended by LF. The same report gives the same text."""
    document = {
        "format": "claim-workbench-report",
        "format_version": 1,
        "title": report.title,
        "generated_at": report.generated_at,
        "program": report.program,
        "file": report.file,
        "log": {"head": report.head},
        "as_of": asdict(report.as_of) if report.as_of else None,
        "reviewers": list(report.reviewers),
        "profile": report.profile,
        "withheld": report.withheld,
        "method": words.METHOD,
        "articles": [_article(section) for section in report.sections],
    }
    return indented.dumps(document)


def _article(section: Section) -> dict[str, Any]:
    article = section.article
    return {
        **_fields(article, "id", "text_id", "title", "publisher", "place", "byline", "published"),
        "url": words.shown_address(article.url),
        **_fields(article, "language", "credit"),
        "file_name": words.base_name(article.file_name),
        "media_type": article.media_type,
        "version": article.number,
        **_fields(
            article, "versions", "characters", "text_sha256", "source_sha256", "imported_at", "imported_by"
        ),
        "text": section.text,
        "counts": {count.standing: count.number for count in section.counts},
        "reviewers": [
            {
                "reviewer": work.reviewer,
                "verdicts": {count.standing: count.number for count in work.verdicts},
                "total": work.total,
            }
            for work in section.reviewers
        ],
        "claims": [_claim(entry) for entry in section.entries],
        "open": [entry.claim.id for entry in section.open_entries],
        "disagreements": [_without_quote(found) for found in section.differences],
        "corrections": [_without_quote(change) for change in section.corrections],
        "checks": [asdict(check) for check in section.checks],
        "evidence_checks": [asdict(check) for check in section.evidence_checks],
        "waiting": section.waiting,
        "signoffs": [
            {
                **_fields(given, "reviewer", "at", "note", "holds"),
                "waived": [asdict(each) for each in given.waived],
            }
            for given in section.signoffs
        ],
        "since": None if section.since is None else [_without_quote(change) for change in section.since],
        "agreement": list(section.agreement),
    }


def _claim(entry: Entry) -> dict[str, Any]:
    claim = entry.claim
    return {
        **_fields(claim, "id", "number", "start", "end"),
        "page": entry.page or None,
        "paragraph": entry.paragraph,
        **_fields(claim, "quote", "restated", "kind"),
        "speaker": asdict(claim.speaker) if claim.speaker else None,
        "verdict": claim.verdict,
        "verdicts": [
            _fields(given, "reviewer", "verdict", "reason", "at", "stale", "lost_evidence", "conflict")
            for given in claim.verdicts
        ],
        "decision": asdict(claim.decision) if claim.decision else None,
        "check_worthiness": claim.score,
        "why": list(claim.why),
        "quantities": [asdict(quantity) for quantity in claim.quantities],
        **_fields(claim, "anchor", "proposed_by", "added_by"),
        "independence": asdict(entry.independence),
        "evidence": [_link(link) for link in entry.evidence],
        "comments": [_fields(comment, "by", "at", "text") for comment in entry.comments],
    }


def _link(link: Link) -> dict[str, Any]:
    evidence = link.evidence
    return {
        "id": link.id,
        "evidence": "" if evidence.kind == WITHHELD else evidence.id,
        **_fields(evidence, "kind", "title"),
        "url": words.shown_address(evidence.url),
        **_fields(evidence, "author", "publisher", "published", "origin"),
        "evidence_note": evidence.note,
        "file_name": words.base_name(evidence.file_name),
        **_fields(evidence, "media_type", "sha256", "size", "captured_at"),
        "standing": evidence.stood.standing if evidence.stood else "",
        "standing_reason": evidence.stood.reason if evidence.stood else "",
        "standing_said": [asdict(each) for each in evidence.stood.said] if evidence.stood else [],
        "successor": evidence.stood.successor if evidence.stood else "",
        "redacted": evidence.redaction.reason if evidence.redaction else "",
        "confidential": evidence.confidential,
        **_fields(link, "stance", "quote", "quote_check", "page", "paragraph", "time", "cell", "fragment"),
        **_fields(link, "note", "by", "at"),
    }


def _fields(value: object, *names: str) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _without_quote(value: Any) -> dict[str, Any]:
    fields = asdict(value)
    del fields["quote"]
    return fields
