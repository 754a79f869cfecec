"""An accusation that rests on a single origin."""

from collections.abc import Iterator
from functools import cache

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity
from workbench.core.independence import key
from workbench.core.text.lexicon import TOKEN, Lexicon
from workbench.core.text.rules import Rules

RULE = "single-origin"
WHICH = "an accusation that rests on a single origin"


def find(case: Case) -> Iterator[Found]:
    """Claims with a word of crime or wrong whose supporting evidence has one origin. Where several pieces are of unknown origin,
    nobody can tell: that is a note."""
    pieces = {piece.evidence: piece for piece in case.supporting}
    if not pieces:
        return
    origins = [" ".join(piece.origin.split()) for piece in pieces.values()]
    names = {key(origin): origin for origin in reversed(origins) if origin}
    unknown = origins.count("")
    if len(names) > 1:
        return
    word = _accusing(case)
    if not word:
        return
    if len(names) + unknown == 1:
        origin = next(iter(names.values()), "")
        behind = f", {origin}" if origin else ""
        how = f"It has {len(pieces)} supporting pieces of evidence with one origin between them{behind}; the word is “{word}”."
        yield Found(RULE, Severity.WARNING, "This accusation rests on a single origin.", how)
    else:
        yield Found(
            RULE,
            Severity.NOTE,
            "Nobody has said whether the evidence for this accusation has more than one origin.",
            f"Of {len(pieces)} supporting pieces of evidence the origin of {unknown} is not known; the word is “{word}”.",
        )


def _accusing(case: Case) -> str:
    """The first word of the claim that accuses, or ""."""
    tokens = TOKEN.findall(case.words.lower())
    return next((shown for _list, shown in _lexicon(case.rules).find(tokens, case.words)), "")


@cache
def _lexicon(rules: Rules) -> Lexicon:
    return Lexicon({"accusations": rules.words("evidence", "accusations")}, rules.spaced)
