"""What a profile may see of a confidential source: the desk and its lawyer the name, everybody else a descriptor."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from workbench.core.finding import Finding
from workbench.core.model import Evidence, Link

WITHHELD = "withheld"
"""The kind of a record of which only the descriptor is told."""


class Profile(StrEnum):
    """Whom a report is for."""

    DESK = "desk"
    EDITOR = "editor"
    LAWYER = "lawyer"
    PUBLIC = "public"

    @property
    def names_sources(self) -> bool:
        """Whether this profile sees who a confidential source is."""
        return self in (Profile.DESK, Profile.LAWYER)

    @property
    def hears_sources(self) -> bool:
        """Whether this profile may read the words of a source whose name it does not see."""
        return self is not Profile.PUBLIC


def is_withheld(record: Evidence, profile: Profile) -> bool:
    """Whether the profile sees no more of a record than its descriptor."""
    return bool(record.confidential) and not profile.names_sources


def record(found: Evidence, profile: Profile) -> Evidence:
    """A record as the profile may see it. The id goes too: it is the beginning of the kept file's hash."""
    stood = found.stood
    if stood and stood.successor and not profile.names_sources:
        stood = replace(stood, successor="")
    if not is_withheld(found, profile):
        return found if stood is found.stood else replace(found, stood=stood)
    return replace(
        found,
        id="",
        kind=WITHHELD,
        title=found.confidential,
        url="",
        author="",
        publisher="",
        published="",
        origin="",
        note="",
        details={},
        file_name="",
        media_type="",
        sha256="",
        size=0,
        captured_at=found.captured_at if profile.hears_sources else "",
        added_at="",
        stood=stood,
        redaction=found.redaction and replace(found.redaction, content=()),
    )


def link(found: Link, profile: Profile) -> Link:
    """A link as the profile may see it: in public without the words of a confidential source and their place."""
    seen_record = record(found.evidence, profile)
    seen = found if seen_record is found.evidence else replace(found, evidence=seen_record)
    if not is_withheld(found.evidence, profile) or profile.hears_sources:
        return seen
    return replace(
        seen, quote="", quote_check=None, page="", paragraph="", time="", cell="", fragment="", note=""
    )


def links(found: Mapping[str, list[Link]], profile: Profile) -> Mapping[str, list[Link]]:
    """The links of each claim as the profile may see them. A withheld record has a number for its id, which tells it from others
    of the same descriptor in these links and nowhere else: no report prints it."""
    if profile.names_sources:
        return found
    numbers: dict[str, str] = {}

    def seen(each: Link) -> Link:
        shown = link(each, profile)
        if shown.evidence.kind != WITHHELD:
            return shown
        number = numbers.setdefault(each.evidence.id, f"withheld {len(numbers) + 1}")
        return replace(shown, evidence=replace(shown.evidence, id=number))

    return {claim: [seen(each) for each in of_claim] for claim, of_claim in found.items()}


def findings(found: Iterable[Finding], told: Mapping[str, Sequence[Link]]) -> Iterator[Finding]:
    """Findings about evidence for whoever is told these links, by claim. How one was made goes where it may say what a withheld
    record holds, such as its date or its quote."""
    secret = {
        claim for claim, of_claim in told.items() if any(seen.evidence.kind == WITHHELD for seen in of_claim)
    }
    return (replace(each, how="") if each.claim in secret else each for each in found)
