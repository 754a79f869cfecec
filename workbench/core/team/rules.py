"""Rules by which a lead decides many disagreements on the verdict at once, each decision with the rule in it."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from sqlite3 import Row

from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Verdict
from workbench.core.store.queries import text
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements
from workbench.core.team.disagreements import Disagreement
from workbench.core.team.sides import Side

MAJORITY, ALL_BUT_ONE, EARLIER = "majority", "all-but-one", "earlier"
FORMS = "majority:3 (at least 3 agree), majority:3/4 (3 of the 4 who gave a verdict), all-but-one or earlier"

_MAJORITY = re.compile(r"majority:(?P<least>[1-9][0-9]{0,3})(/(?P<of>[1-9][0-9]{0,3}))?")


@dataclass(frozen=True)
class Rule:
    """`name` is majority, all-but-one or earlier (a lead's decision on the same words stands). Of a majority at least `least`
    agree, among exactly `of` who gave a verdict, 0 for any number."""

    name: str
    least: int = 0
    of: int = 0

    def __str__(self) -> str:
        if self.name != MAJORITY:
            return self.name
        return f"{self.name}:{self.least}" + (f"/{self.of}" if self.of else "")


@dataclass(frozen=True)
class Proposed:
    """What a rule decides about a claim, why, and whose reason that is, "" where nobody wrote one. `unnamed` is the reason
    without the name of a reviewer, for a lead who has not decided yet."""

    claim: str
    verdict: Verdict
    reason: str
    whose: str
    unnamed: str


def parse(words: str) -> Rule:
    """The rule that is written like this; WrongUse with the forms that there are."""
    found = _MAJORITY.fullmatch(words.strip())
    if found:
        return Rule(MAJORITY, int(found["least"]), int(found["of"] or 0))
    if words.strip() in (ALL_BUT_ONE, EARLIER):
        return Rule(words.strip())
    raise WrongUse(f"“{words}” is no rule; use {FORMS}. Nothing was changed.")


def preview(workspace: Workspace, rule: Rule) -> list[Proposed]:
    """What the rule would decide, in the order of the text: disagreements on the verdict that nobody decided, or that a verdict
    reopened. Objections, and leads who differ, are decided one by one."""
    cards = [
        each
        for each in disagreements.all(workspace, ("verdict",))
        if each.decided is None or each.decided.state == "unseen"
    ]
    if rule.name == EARLIER:
        return list(_earlier(workspace, cards))
    return [found for found in (_agreed(card, rule) for card in cards) if found]


def decide(workspace: Workspace, rule: Rule) -> Changes:
    """Decide all that the rule decides, as one step; `ids` are the claims. Nothing is written where it decides none."""
    workspace.require_writer()
    found = preview(workspace, rule)
    what = "1 claim" if len(found) == 1 else f"{len(found)} claims"
    with workspace.action(f"Decide {what} by the rule {rule}") as action:
        action.ids = tuple(each.claim for each in found)
        for each in found:
            adjudicate.write(workspace, action, each.claim, each.verdict, each.reason, str(rule))
    return workspace.done()


def _agreed(card: Disagreement, rule: Rule) -> Proposed | None:
    """The verdict that enough reviewers share, more than any other, with the reason of whoever has most evidence for it."""
    sides = list(_single(card.sides))
    total = len(sides)
    (verdict, most), *others = Counter(side.verdict for side in sides).most_common() or [(Verdict.OPEN, 0)]
    if others and others[0][1] == most:
        return None
    if rule.name == ALL_BUT_ONE:
        enough = total > 2 and most == total - 1
    else:
        enough = most >= rule.least and rule.of in (0, total)
    if not enough:
        return None
    agreeing = [side for side in sides if side.verdict is verdict and side.reason]
    first = min(agreeing, key=lambda side: (-len(side.evidence), side.reviewer), default=None)
    told = f"{most} of {total} reviewers agree."
    if first is None:
        return Proposed(card.claim, verdict, told, "", told)
    reason, unnamed = f"{told} {first.reviewer}: {first.reason}", f"{told} {first.reason}"
    return Proposed(card.claim, verdict, reason, first.reviewer, unnamed)


def _single(sides: Iterable[Side]) -> Iterator[Side]:
    """Those who gave one verdict; who gave different ones on two laptops counts for none."""
    sides = [side for side in sides if side.verdict is not Verdict.OPEN]
    times = Counter(side.reviewer_id for side in sides)
    return (side for side in sides if times[side.reviewer_id] == 1)


def _earlier(workspace: Workspace, cards: Iterable[Disagreement]) -> Iterator[Proposed]:
    """Where every decision that stands on the same words, on another claim, says the same: the latest of them."""
    decided: dict[tuple[str, str], list[Proposed]] = {}
    for row in fetch(workspace.connection, text("merge/decided_words")):
        found = Proposed(row["claim"], Verdict(row["verdict"]), row["reason"], row["lead"], row["reason"])
        decided.setdefault(_words(row["quote"], row["restated"]), []).append(found)
    words = {row["id"]: _words(row["quote"], row["restated"]) for row in _quotes(workspace, cards)}
    for card in cards:
        said = [each for each in decided.get(words[card.claim], ()) if each.claim != card.claim]
        if said and len({each.verdict for each in said}) == 1:
            last = said[-1]
            yield replace(last, claim=card.claim)


def _quotes(workspace: Workspace, cards: Iterable[Disagreement]) -> list[Row]:
    ids = json.dumps([card.claim for card in cards])
    return fetch(
        workspace.connection,
        "SELECT id, quote, restated FROM claim WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    )


def _words(quote: str, restated: str) -> tuple[str, str]:
    """What makes two statements the same words: line breaks and blanks do not count."""
    return " ".join(quote.split()), " ".join(restated.split())
