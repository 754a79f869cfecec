"""The bundled sample: an article of our own with some verdicts and evidence, for a first look at the program."""

from pathlib import Path

from workbench.bundled import folder
from workbench.core import articles, claims, evidence, links, settings, verdicts
from workbench.core.model import Reviewer, Stance, Verdict
from workbench.core.store.workspace import Workspace

COLLEAGUE = "Noor Haddad"
"""Who gave the other verdicts, so that agreement and disagreement can be seen."""

_VERDICTS = (
    ("cost 38.6 million crowns", Verdict.SOURCED, "The minutes give the same sum."),
    ("caught fire at the quay on 27 August 2025", Verdict.UNVERIFIED, ""),
    (
        "would pay 12 million crowns",
        Verdict.CONTESTED,
        "The county claims 12 million; only 7 million were offered.",
    ),
    ("will carry 28 cars instead of 56", Verdict.SOURCED, ""),
    ("will cost 145 crowns", Verdict.SOURCED, "Item 8 of the minutes."),
    ("counts 23 businesses", Verdict.UNVERIFIED, "The chamber counts businesses that moved away too."),
    ("all fifteen crew members took a two-day course", Verdict.CONTESTED, "The list holds twelve names."),
)
_OF_COLLEAGUE = (
    ("cost 38.6 million crowns", Verdict.SOURCED, "Checked against the final account."),
    ("counts 23 businesses", Verdict.CONTESTED, "The register shows nine closures."),
    ("all fifteen crew members took a two-day course", Verdict.CONTESTED, ""),
)
_LINKS = (
    (
        "cost 38.6 million crowns",
        "county-minutes.txt",
        Stance.SUPPORTS,
        "repair of the battery room amounts to 38.6 million crowns",
    ),
    ("would pay 12 million crowns", "county-minutes.txt", Stance.REFUTES, "has offered 7 million crowns"),
    ("will carry 28 cars instead of 56", "county-minutes.txt", Stance.SUPPORTS, "places for cars is 28"),
    (
        "will cost 145 crowns",
        "county-minutes.txt",
        Stance.SUPPORTS,
        "new fare for a car is 145 crowns for a single crossing",
    ),
    ("counts 23 businesses", "county-minutes.txt", Stance.CONTEXT, "uses a wider definition"),
    (
        "all fifteen crew members took a two-day course",
        "crew-training.md",
        Stance.REFUTES,
        "Twelve participants, twelve certificates.",
    ),
)
_TITLES = {
    "county-minutes.txt": ("Minutes of the county assembly", "County of Ostmark", "2026-10-06"),
    "crew-training.md": ("Crew training, list of participants", "Training centre Nordvik", "2024-01-17"),
}


def build(path: Path, reviewer: Reviewer) -> None:
    """Makes a new file at `path` that holds the sample; `reviewer` gave most of its verdicts."""
    colleague = settings.reviewer(COLLEAGUE)
    with Workspace.create(path, reviewer) as workspace:
        text_id = _article(workspace)
        for words, verdict, reason in _VERDICTS:
            verdicts.give(workspace, (_claim(workspace, text_id, words),), verdict, reason)
        kept = {name: _evidence(workspace, name) for name in _TITLES}
        for words, name, stance, quote in _LINKS:
            links.link(workspace, _claim(workspace, text_id, words), kept[name], stance=stance, quote=quote)
    with Workspace.open(path, colleague) as workspace:
        for words, verdict, reason in _OF_COLLEAGUE:
            verdicts.give(workspace, (_claim(workspace, text_id, words),), verdict, reason)


def _bytes(name: str) -> bytes:
    return (folder("resources") / "samples" / name).read_bytes()


def _article(workspace: Workspace) -> str:
    from workbench.core import drafts
    from workbench.core.intake import read

    draft = read.article(data=_bytes("ferry.txt"), file_name="ferry.txt")
    return articles.add(workspace, drafts.with_claims(draft)).ids[0]


def _evidence(workspace: Workspace, name: str) -> str:
    from workbench.core.intake import read

    title, publisher, published = _TITLES[name]
    draft = read.evidence(data=_bytes(name), file_name=name)
    return evidence.add(workspace, draft, title=title, publisher=publisher, published=published).ids[0]


def _claim(workspace: Workspace, text_id: str, words: str) -> str:
    """The proposed claim that holds `words`, or one made for them."""
    start = articles.text(workspace, text_id).index(words)
    end = start + len(words)
    for _row, claim, claim_start, claim_end, _standing in claims.spans(workspace, text_id):
        if claim_start <= start and end <= claim_end:
            return claim
    return claims.add(workspace, text_id, start, end).ids[0]
