"""What was typed into the dialog that links evidence to a claim, between one time that it is open and the next."""

import json
from dataclasses import asdict, dataclass, field

from workbench.core.unfinished import Typed
from workbench.gui import half_typed
from workbench.gui.session import Session


@dataclass(frozen=True)
class LinkDraft:
    """The fields of the form of the source and of that of the link by name, the stance, and the record that was chosen."""

    source: dict[str, str] = field(default_factory=dict)
    link: dict[str, str] = field(default_factory=dict)
    stance: str = ""
    evidence: str = ""

    @property
    def has_words(self) -> bool:
        return any(words.strip() for words in (*self.source.values(), *self.link.values()))


def keep(session: Session, claim: str, draft: LinkDraft) -> None:
    """Keeps it for the next time, instead of the one before; one without words is forgotten."""
    words = json.dumps(asdict(draft), ensure_ascii=False) if draft.has_words else ""
    half_typed.keep(session, claim, Typed.LINK, words)


def of(session: Session, claim: str) -> LinkDraft:
    """What is kept, empty where nothing is, or nothing that we wrote."""
    words = half_typed.of(session, claim, Typed.LINK)
    try:
        kept = json.loads(words) if words else {}
    except (ValueError, RecursionError):
        return LinkDraft()
    if not isinstance(kept, dict):
        return LinkDraft()
    return LinkDraft(
        _words(kept.get("source")),
        _words(kept.get("link")),
        str(kept.get("stance", "")),
        str(kept.get("evidence", "")),
    )


def _words(fields: object) -> dict[str, str]:
    return {str(name): str(words) for name, words in fields.items()} if isinstance(fields, dict) else {}
