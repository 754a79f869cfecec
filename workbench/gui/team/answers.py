"""What a lead can decide about a disagreement: a side to take, or something else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.core.model import Verdict
from workbench.core.team import adjudicate, same_claim, wording
from workbench.core.team.disagreements import Disagreement, Side
from workbench.gui import theme
from workbench.gui.texts import _

VERDICTS = (Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM)


@dataclass(frozen=True)
class Answer:
    """`words` stand on its button; `verdict` gives the button its sign. `verb` does it, given `values` and then the reason.
    `reason` is offered; `sides` are the places of those that it takes."""

    words: str
    verb: Callable[..., Any]
    values: tuple[Any, ...]
    reason: str = ""
    verdict: Verdict | None = None
    sides: tuple[int, ...] = ()


def of_sides(found: Disagreement, sides: Sequence[Side], names: Sequence[str]) -> tuple[Answer, ...]:
    """One for each side that can be taken, in their order; `names` are what the sides are called."""
    if found.is_overlap:
        return _kept(found, sides)
    if found.is_wording:
        return tuple(
            Answer(
                _("The words of {name}").format(name=name),
                wording.take,
                (found.claim, found.kind, side.reviewer_id),
                _("These words say best what the article asserts."),
                sides=(place,),
            )
            for place, (side, name) in enumerate(zip(sides, names, strict=True))
        )
    return tuple(
        Answer(
            _("{verdict}, with {name}").format(verdict=theme.status(side.takes).word, name=name),
            adjudicate.decide,
            (found.claim, side.takes),
            _offered(side),
            side.takes,
            (place,),
        )
        for place, (side, name) in enumerate(zip(sides, names, strict=True))
        if side.takes is not None
    )


def others(found: Disagreement) -> tuple[Answer, ...]:
    """What can be decided besides taking a side."""
    if found.is_overlap:
        reason = _("They assert different things.")
        both = (found.claim, *found.others)
        return (Answer(_("Keep all of them"), same_claim.keep_both, (both,), reason),)
    if found.is_wording:
        return ()
    return tuple(
        Answer(theme.status(verdict).word, adjudicate.decide, (found.claim, verdict), verdict=verdict)
        for verdict in VERDICTS
    )


def _offered(side: Side) -> str:
    """The reason of whoever takes a side: what it wrote, else on which evidence it rests, else that it wrote none. It is kept and
    printed as it stands, so nothing is put around the titles."""
    if side.reason:
        return side.reason
    if side.evidence:
        told = ", ".join(
            f"{theme.status(each.stance).word}: {each.title}" for each in side.evidence if each.title
        )
        if told:
            return _("On its evidence. {evidence}").format(evidence=told)
    return _("Taken over from the reviewer, who wrote no reason.")


def _kept(found: Disagreement, sides: Sequence[Side]) -> tuple[Answer, ...]:
    """Of claims that overlap, each as the one that stays, in the order in which the sides stand."""
    claims = (found.claim, *found.others)
    answers: list[Answer] = []
    for claim in dict.fromkeys(side.claim for side in sides):
        places = tuple(at for at, side in enumerate(sides) if side.claim == claim)
        words = _("Keep statement {n}").format(n=len(answers) + 1)
        rest = tuple(other for other in claims if other != claim)
        reason = _("It is the same claim, and these are the better words.")
        answers.append(Answer(words, same_claim.keep_one, (claim, rest), reason, sides=places))
    return tuple(answers)
