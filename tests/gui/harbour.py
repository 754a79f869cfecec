"""A small file with every sort of claim in it, for the tests of the panes."""

from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core import articles, claims, evidence, links, settings, verdicts
from workbench.core.model import (
    ArticleDraft,
    EvidenceDraft,
    Kind,
    Proposal,
    Quantity,
    Speaker,
    Stance,
    Verdict,
)
from workbench.core.store.workspace import Workspace

TITLE = "East harbour will open a year late"
TEXT = f"""{TITLE}

The budget has grown from 310 to 412 million crowns. 😀 Four of the seven berths are finished, and traffic has risen by a third.

“No resident was ever asked about the wall,” said Ines Aldana. The department points to two hearings, attended by 140 people.

قال المتحدث إن السور الجديد يبلغ ارتفاعه 6.4 أمتار، وإنه سيكتمل في ربيع عام 2028.

We think that is too much."""
QUOTES = {
    "budget": "The budget has grown from 310 to 412 million crowns.",
    "berths": "Four of the seven berths are finished",
    "traffic": "traffic has risen by a third",
    "wall": "No resident was ever asked about the wall",
    "hearings": "The department points to two hearings, attended by 140 people.",
    "people": "attended by 140 people",
    "arabic": "السور الجديد يبلغ ارتفاعه 6.4 أمتار",
    "opinion": "We think that is too much.",
}
MINUTES = "The chair opened the hearing; 84 persons signed the list at the door.\n"


@dataclass(frozen=True)
class Harbour:
    """The file, and the ids of its claims by the keys of `QUOTES`."""

    path: Path
    text_id: str
    ids: dict[str, str]
    minutes: str


_made: dict[str, bytes] = {}
_values: list[Harbour] = []


def build(folder: Path) -> Harbour:
    """The file in `folder`, open for Ana Moreau. It is made once; later calls copy it, and the settings."""
    config = settings.config_dir()
    if not _values:
        _values.append(_build(folder))
        _made.update({str(each.relative_to(config)): each.read_bytes() for each in config.rglob("*.json")})
        _made["file"] = _values[0].path.read_bytes()
        return _values[0]
    for name, kept in _made.items():
        path = folder / "harbour.claims" if name == "file" else config / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(kept)
    return replace(_values[0], path=folder / "harbour.claims")


def _build(folder: Path) -> Harbour:
    """Ana's verdicts on five claims, Jonas' on two, one piece of evidence linked to the wall."""
    ana, jonas = settings.reviewer("Ana Moreau"), settings.reviewer("Jonas Okafor")
    settings.change(reviewer="Ana Moreau", theme="light", advance=True)
    path = folder / "harbour.claims"
    with Workspace.create(path, ana) as workspace:
        text_id = articles.add(workspace, _draft()).ids[0]
        by_quote = {claim.quote: claim.id for claim in claims.all(workspace)}
        ids = {key: by_quote[quote] for key, quote in QUOTES.items()}
        verdicts.give(workspace, [ids["budget"]], Verdict.SOURCED)
        verdicts.give(workspace, [ids["traffic"]], Verdict.UNVERIFIED)
        verdicts.give(workspace, [ids["wall"], ids["arabic"]], Verdict.CONTESTED, "Minutes say otherwise.")
        verdicts.give(workspace, [ids["opinion"]], Verdict.NOT_A_CLAIM)
        draft = EvidenceDraft(MINUTES.encode(), "text/plain", "minutes.txt", text=MINUTES)
        minutes = evidence.add(workspace, draft, title="Hearing minutes").ids[0]
        quote = "84 persons signed the list"
        links.link(workspace, ids["wall"], minutes, stance=Stance.REFUTES, quote=quote, page="4")
    with Workspace.open(path, jonas) as workspace:
        verdicts.give(workspace, [ids["wall"]], Verdict.CONTESTED)
        verdicts.give(workspace, [ids["arabic"]], Verdict.SOURCED, "The plan says 6.4.")
    return Harbour(path, text_id, ids, minutes)


def _draft() -> ArticleDraft:
    proposals = []
    for key, quote in QUOTES.items():
        start = TEXT.index(quote)
        at = TEXT.index("412 million crowns")
        quantities = (
            (Quantity("412 million crowns", 412e6, "SEK", "money", at, at + 18),) if key == "budget" else ()
        )
        name = TEXT.index("Ines Aldana")
        speaker = Speaker("Ines Aldana", name, name + 11) if key == "wall" else None
        kind = Kind.QUOTATION if key == "wall" else Kind.STATISTIC
        proposals.append(
            Proposal(start, start + len(quote), kind, speaker, quantities, 0.8, ("holds a number",), "en 1")
        )
    proposals.sort(key=lambda each: (each.start, -each.end))
    return ArticleDraft(
        text=TEXT,
        source=TEXT.encode(),
        media_type="text/plain",
        file_name="harbour.txt",
        title=TITLE,
        publisher="Lindqvist Post",
        published="2026-11-12",
        language="en",
        proposals=tuple(proposals),
    )
