"""The bundled sample says what it is meant to show."""

from pathlib import Path

from workbench.core import articles, claims, links, sample, settings
from workbench.core.model import QuoteCheck
from workbench.core.store.workspace import Workspace


def test_it_shows_every_standing_and_its_quotes_hold(tmp_path: Path) -> None:
    path = tmp_path / "sample.claims"
    sample.build(path, settings.reviewer("Ana Moreau"))
    with Workspace.open(path) as workspace:
        (article,) = articles.all(workspace)
        found = claims.all(workspace)
        linked = [link for claim in found for link in links.of(workspace, claim.id)]
    assert (article.publisher, article.place, article.published) == ("Skarro Post", "Veldhamn", "2026-10-14")
    assert {claim.verdict for claim in found} == {"open", "sourced", "unverified", "contested", "disagreed"}
    assert len(linked) == 6
    assert all(link.quote_check in (QuoteCheck.EXACT, QuoteCheck.NORMALISED) for link in linked)
    assert {each.reviewer for claim in found for each in claim.verdicts} == {"Ana Moreau", sample.COLLEAGUE}
