"""A report on the file as it stood at an earlier moment, with the corrections since."""

from dataclasses import replace

from workbench.core import articles, as_of, carrying, claim_rows, disclosure, links, log
from workbench.core.disclosure import Profile
from workbench.core.errors import NotFound
from workbench.core.model import Claim, ClaimFilter, Link
from workbench.core.report import build, since
from workbench.core.report.model import AsOf, Report, Section
from workbench.core.report.wanted import Wanted
from workbench.core.report.withheld import Secret, secrets
from workbench.core.store import past
from workbench.core.store.held import Held
from workbench.core.store.workspace import Workspace


def made(workspace: Workspace, wanted: Wanted) -> tuple[Report, list[Secret]]:
    """The report as of a moment (see `core.as_of`), in the words of `build.build`, and all that it must not say: what the profile
    does not see of the sources of then and of now. NotFound where the article was not there yet."""
    profile = wanted.profile
    moment = as_of.read(workspace, wanted.as_of, now=wanted.generated_at)
    with past.opened(workspace, moment.held) as earlier:
        chosen = _chosen(workspace, earlier, wanted.article, wanted.as_of) if wanted.article else ""
        then = build.build(earlier, article=chosen, generated_at=wanted.generated_at, profile=profile)
        withheld = secrets(earlier, profile)
    total = workspace.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    report = replace(
        then,
        head=moment.held.head,
        as_of=AsOf(moment.at, moment.name, log.head(workspace), total - moment.held.events),
        sections=_with_changes(workspace, then, moment.held, profile),
    )
    return report, [*dict.fromkeys((*withheld, *secrets(workspace, profile)))]


def _chosen(workspace: Workspace, earlier: Workspace, article: str, when: str) -> str:
    """The id of an article that was there then, by whatever names it then or now."""
    try:
        return articles.resolve(earlier, article)
    except NotFound:
        found = articles.resolve(workspace, article)
        if found not in {each.id for each in articles.all(earlier)}:
            raise NotFound(f"This article was not in the file yet on {when}. Nothing was written.") from None
        return found


def _with_changes(workspace: Workspace, then: Report, held: Held, profile: Profile) -> tuple[Section, ...]:
    here = {each.id for each in articles.all(workspace)}
    only = then.sections[0].article.id if len(then.sections) == 1 else ""
    now = {}
    if here and (not only or only in here):
        report = build.build(workspace, article=only, generated_at=then.generated_at, profile=profile)
        now = {section.article.id: section for section in report.sections}
    linked = links.all(workspace)
    gone = _redacted_since(workspace, held)
    redacted = {each.id for of_claim in linked.values() for each in of_claim if each.evidence.id in gone}
    return tuple(
        replace(
            section,
            since=since.listed(
                section,
                now.get(section.article.id),
                _older(workspace, section.article.id, linked, profile),
                {older: claim for claim, older in carrying.origins(workspace, section.article.id).items()},
                redacted,
            ),
        )
        for section in then.sections
    )


def _redacted_since(workspace: Workspace, held: Held) -> set[str]:
    """The ids of the records of which a redaction was not held then."""
    rows = workspace.connection.execute("SELECT n, lower(hex(ent)) FROM event WHERE kind = 15").fetchall()
    return {record for n, record in rows if n not in held} - {record for n, record in rows if n in held}


def _older(
    workspace: Workspace, article: str, linked: dict[str, list[Link]], profile: Profile
) -> dict[str, tuple[Claim, tuple[Link, ...]]]:
    """The claims of the older texts of an article as they are, with their evidence as the profile may see it."""
    return {
        claim.id: (claim, tuple(disclosure.link(each, profile) for each in linked.get(claim.id, ())))
        for claim in claim_rows.all(workspace, ClaimFilter(article=article, older=True))
    }
