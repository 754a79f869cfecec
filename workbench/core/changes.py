"""What a verb changed, so that every view can decide alone whether to refresh."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Changes:
    """The result of one user action.

    `label` is the text for the undo menu and the command line ("Mark 3 claims as sourced").
    `touched` maps a kind of row ("article", "claim", "verdict", "evidence", "link", "comment",
    "adjudication", "signoff", "reviewer", "assignment") to the ids that changed. `ids` are the ids that the action created or
    acted on, in the caller's order.
    """

    label: str
    touched: dict[str, frozenset[str]] = field(default_factory=dict)
    ids: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.touched)
