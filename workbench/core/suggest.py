"""For a claim, the passages of kept evidence that may bear on it, best first, each with what it shares with the claim."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from threading import Event

from workbench.core import articles, evidence, links, search
from workbench.core.changes import Changes
from workbench.core.claim_rows import get as get_claim
from workbench.core.errors import Cancelled
from workbench.core.model import Claim, Passage, Span, Stance
from workbench.core.preview.place import BREAK
from workbench.core.store.fulltext import quoted
from workbench.core.store.workspace import Workspace
from workbench.core.text import parts, quotes, terms
from workbench.core.text.parts import NAME, NUMBER, Part
from workbench.core.text.shared import Shared, best_sentence, merged

CANDIDATES = 40
"""Passages that FTS5 finds, which are then weighed by what they share."""
MOST_ROWS = 10_000
"""Passages that hold the words looked for, all together; commoner words are left out, so that a large file answers as fast."""
TITLE = 0.6
"""What a word in the title weighs, beside one in the passage."""
AGAIN = {NAME: 0.3, NUMBER: 0.3}
"""What a name of several words and a number of the same value add to what their words weigh."""
SHOWN = 6
"""Shared parts that a reason names."""
FAINT = 0.25
"""A passage that weighs less than this share of the best one has only common words of the claim, and is not offered."""
_WORDS = Part(parts.WORD, "", ())
"""All the words of a search together."""


@dataclass(frozen=True)
class Suggestion:
    """A passage that may bear on a claim. `shared` are the words, names and numbers of the claim that it has too, the weightiest
    first; `in_title` those that only its title has. `quote` is its sentence that shares most, a span of the passage's text, and
    `marks` where what it shares stands there. `own`: the claim's own article is what was kept."""

    passage: Passage
    shared: tuple[str, ...]
    in_title: tuple[str, ...]
    quote: Span
    marks: tuple[Span, ...]
    own: bool = False
    linked: bool = False
    """Words of it are linked to the claim."""

    @property
    def why(self) -> str:
        """The reason, in a few words."""
        said = [f"shares {', '.join(self.shared)}"] if self.shared else []
        said += [f"its title has {', '.join(self.in_title)}"] if self.in_title else []
        said += ["it is the claim's own article"] if self.own else []
        return "; ".join(said)


def of(workspace: Workspace, claim_id: str, limit: int = 20, cancel: Event | None = None) -> list[Suggestion]:
    """The passages that may bear on a claim, best first; those whose words are linked to it already are left out.

    Passages of the claim's own article come last, marked: they say the same, and prove nothing. NotFound where the claim is gone;
    `Cancelled` when `cancel` is set.
    """
    claim = get_claim(workspace, claim_id)
    article = articles.get(workspace, claim.text_id)
    said = claim.restated or claim.quote
    found = for_words(workspace, said, article.language, article.published, CANDIDATES, cancel)
    taken, own = quotes_of(workspace, claim.id), _own(workspace, claim)
    faint = FAINT * max((each.passage.score for each in found), default=0)
    free = [
        replace(each, own=each.passage.evidence in own)
        for each in found
        if each.passage.score >= faint and not is_linked(each.passage, taken)
    ]
    return sorted(free, key=lambda each: each.own)[:limit]


def for_words(
    workspace: Workspace,
    said: str,
    language: str = "",
    published: str = "",
    limit: int = 20,
    cancel: Event | None = None,
) -> list[Suggestion]:
    """The same for any statement, with nothing left out. `language` and `published` are those of its article."""
    asked = _asked(workspace, parts.find(said, language, published))
    if not asked:
        return []
    weights = {part: weight for part, (weight, _often) in asked.items()}
    found: list[Suggestion] = []
    for passage in search.matching(workspace, _query(asked), CANDIDATES):
        if cancel is not None and cancel.is_set():
            raise Cancelled("Stopped. Nothing was changed.")
        found.append(_weighed(passage, weights, language))
    return sorted(found, key=lambda each: (-each.passage.score, each.passage.evidence, each.passage.start))[
        :limit
    ]


def by_words(
    workspace: Workspace, claim_id: str, words: str, limit: int = 50, *, typing: bool = True
) -> list[Suggestion]:
    """The passages that hold all the `words`, best first, as suggestions for a claim: what is linked to it, and what is its own
    article, is marked. With `typing` the last word may be only begun."""
    taken, own = quotes_of(workspace, claim_id), _own(workspace, get_claim(workspace, claim_id))
    found: list[Suggestion] = []
    for passage in search.passages(workspace, words, limit, typing=typing):
        marks = search.marks(passage.text, words, typing=typing)
        shared, weights = {_WORDS: marks}, {_WORDS: 1.0}
        quote = best_sentence(passage.text, shared, weights, "")
        linked, is_own = is_linked(passage, taken), passage.evidence in own
        found.append(Suggestion(passage, (), (), quote, merged(marks), is_own, linked))
    return found


def link(workspace: Workspace, claim_id: str, found: Suggestion, stance: Stance) -> Changes:
    """Link a passage to a claim: its sentence that shares most as the quote, with its page or else its paragraph as locator."""
    passage = found.passage
    quote = passage.text[found.quote.start : found.quote.end]
    start = passage.start + found.quote.start
    locator = {"page": str(passage.page)} if passage.page else {}
    if not passage.page:
        text = evidence.text(workspace, passage.evidence)
        locator = {"paragraph": str(text.count(BREAK, 0, start) + 1)}
    return links.link(workspace, claim_id, passage.evidence, stance=stance, quote=quote, **locator)


def quotes_of(workspace: Workspace, claim_id: str) -> dict[str, list[str]]:
    """The quotes that are linked to a claim, by the id of their evidence."""
    taken: dict[str, list[str]] = {}
    for link in links.of(workspace, claim_id):
        if link.quote:
            taken.setdefault(link.evidence.id, []).append(link.quote)
    return taken


def is_linked(passage: Passage, taken: Mapping[str, list[str]]) -> bool:
    """Whether one of the quotes `taken`, by the id of their evidence, stands in the passage, or the passage in the quote."""
    return any(
        quotes.check(quote, passage.text)[1] or quotes.check(passage.text, quote)[1]
        for quote in taken.get(passage.evidence, ())
    )


def _own(workspace: Workspace, claim: Claim) -> frozenset[str]:
    """Kept files that are a version of the claim's own article, by their bytes, their text or their address."""
    rows = workspace.connection.execute(
        "SELECT e.id FROM evidence e JOIN article_version v ON v.article = ? AND (e.sha256 = v.source_sha256 "
        "OR e.text_sha256 = v.text_sha256 OR e.url <> '' AND e.url = v.url) WHERE e.present AND v.present",
        (claim.article,),
    )
    return frozenset(evidence for (evidence,) in rows.fetchall())


def _asked(workspace: Workspace, found: list[Part]) -> dict[Part, tuple[float, int]]:
    """What each part weighs (the inverse document frequency of bm25), and in how many passages it stands at most: none where
    only a title or a number written otherwise can say it. Empty where nothing of the statement stands in any passage."""
    rows = workspace.connection.execute("SELECT count(*) FROM passage").fetchone()[0]
    keys = {key for part in found for way in part.ways for key in way}
    known = {key: _passages_with(workspace, key) for key in sorted(keys)}
    asked: dict[Part, tuple[float, int]] = {}
    for part in found:
        often = min(rows, sum(min(known[key] for key in way) for way in part.ways))
        asked[part] = math.log(1 + (rows - often + 0.5) / (often + 0.5)), often
    return asked if any(often for _weight, often in asked.values()) else {}


def _passages_with(workspace: Workspace, key: str) -> int:
    row = workspace.connection.execute("SELECT doc FROM passage_term WHERE term = ?", (key,)).fetchone()
    return row[0] if row else 0


def _query(asked: Mapping[Part, tuple[float, int]]) -> str:
    """Any of the parts, the rarest first, until they stand in MOST_ROWS passages all together."""
    ways: list[str] = []
    rows = 0
    for part, (_weight, often) in sorted(asked.items(), key=lambda each: (each[1][1], each[0].shown)):
        if ways and rows + often > MOST_ROWS:
            break
        if not often:
            continue
        ways += [quoted(list(way)) for way in part.ways]
        rows += often
    return " OR ".join(dict.fromkeys(ways))


def _weighed(passage: Passage, weights: Mapping[Part, float], language: str) -> Suggestion:
    """A candidate with what it shares; its score is that of bm25 and what the title, names and numbers add."""
    here, title = Shared(passage.text, language), set(terms.keys(passage.title))
    shared = {part: spans for part in weights if (spans := here.spans(part))}
    titled = [
        part for part in weights if part.kind != NUMBER and any(title.issuperset(way) for way in part.ways)
    ]
    score = passage.score + sum(AGAIN.get(part.kind, 0) * weights[part] for part in shared)
    score += sum(TITLE * weights[part] for part in titled)
    return Suggestion(
        replace(passage, score=score),
        _said(shared, weights),
        _said([part for part in titled if part not in shared], weights),
        best_sentence(passage.text, shared, weights, language),
        merged(span for spans in shared.values() for span in spans),
    )


def _said(shared: "Mapping[Part, object] | list[Part]", weights: Mapping[Part, float]) -> tuple[str, ...]:
    """Numbers, names, then words, the weightiest first; no word that stands in a name or number named before."""
    order = (NUMBER, NAME, parts.WORD)
    said: list[str] = []
    for part in sorted(shared, key=lambda each: (order.index(each.kind), -weights[each], each.shown)):
        if not any(part.shown in before for before in said):
            said.append(part.shown)
    return tuple(said[:SHOWN])
