"""The conditions of a claim filter in SQL, on `claim c`."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from workbench.core import claim_places
from workbench.core.claim_query import ME, Numbers, Term, parse
from workbench.core.model import ClaimFilter
from workbench.core.store.workspace import Workspace

_LINKS = "FROM link l JOIN evidence e ON e.id = l.evidence AND e.present WHERE l.claim = c.id AND l.present"
EVIDENCE = f"(SELECT count(*) {_LINKS})"
COMMENTS = "(SELECT count(*) FROM comment m WHERE m.claim = c.id AND m.present)"
NUMBER = "coalesce((SELECT l.before FROM cell l WHERE l.text_id = c.text_id AND l.cell = c.start >> 12), 0) + c.place"
"""In the margin: its place in its cell, behind the claims of earlier cells."""
SCORE = "CAST(c.score * 100 + 0.5 AS INTEGER)"
"""In percent, as the table shows it."""
GIVEN = "FROM verdict d LEFT JOIN reviewer r ON r.id = d.reviewer WHERE d.claim = c.id"

Condition = tuple[str, tuple[Any, ...]]

_INDEXED = ("article", "statement")
"""The orders in which an index holds the claims of a text."""

_BY: dict[str, frozenset[str]] = {
    "verdict": frozenset({"verdict", "adjudication"}),
    "by": frozenset({"verdict", "reviewer"}),
    "reason": frozenset({"verdict"}),
    "differs": frozenset({"verdict", "adjudication", "reviewer"}),
    "assigned": frozenset({"assignment", "reviewer"}),
    "stale": frozenset({"verdict"}),
    "evidence": frozenset({"link", "evidence"}),
    "stance": frozenset({"link", "evidence"}),
    "comments": frozenset({"comment"}),
    "is": frozenset({"verdict", "adjudication"}),
    "has": frozenset({"verdict", "link", "evidence", "comment"}),
}
"""For a field or an order: the kinds of changes that alter which claims pass, or their order; those of claims always do."""


def moved_by(chosen: ClaimFilter) -> frozenset[str]:
    """The kinds of changes (as in `Changes.touched`) after which other claims may pass the filter, or in another order."""
    fields = {term.field for term in parse(chosen.query).terms} | {chosen.order.removeprefix("-")}
    if chosen.standing:
        fields.add("verdict")
    if chosen.reviewer:
        fields.add("by")
    kinds = (_BY.get(field, frozenset()) for field in fields)
    return frozenset({"claim", "article"}).union(*kinds)


def where(workspace: Workspace, chosen: ClaimFilter, *, standing: bool = True) -> Condition:
    """FROM and WHERE of a filter with the values in it; `standing` False leaves its own choice of standings out."""
    texts, terms = text_ids(workspace, chosen), parse(chosen.query).terms
    words = [Term("", (word,)) for word in chosen.search.split()] + [each for each in terms if not each.field]
    parts = [_condition(workspace, chosen, term) for term in terms if term.field]
    if chosen.kind:
        parts.append(("c.kind = ?", (chosen.kind,)))
    if chosen.reviewer:
        parts.append(
            (f"EXISTS(SELECT 1 {GIVEN} AND d.verdict <> 'open' AND ? IN (r.name, r.id))", (chosen.reviewer,))
        )
    indexed = not parts and chosen.order.removeprefix("-") in _INDEXED
    stretch = _stretch(workspace, texts) if words or not indexed else None
    parts = [_texts(texts, None if indexed else stretch), *parts]
    parts += [_words(term, stretch) for term in words]
    if standing and chosen.standing:
        parts.append(_among("c.standing", chosen.standing))
    sql = " AND ".join(part for part, _values in parts)
    # Only with "= 1" the index of the standings serves for counting and that of the numbers for the order.
    return f"FROM claim c WHERE c.present = 1 AND {sql}", tuple(
        each for _part, held in parts for each in held
    )


def _stretch(workspace: Workspace, texts: list[str]) -> Numbers | None:
    """The first and the last row of a text alone, where its claims stand more or less together in the file."""
    if len(texts) != 1:
        return None
    low, high, count = workspace.connection.execute(
        "SELECT min(row), max(row), count(*) FROM claim WHERE text_id = ?", texts
    ).fetchone()
    return (low, high) if count and high - low < 4 * count else None


def _texts(texts: list[str], stretch: Numbers | None) -> Condition:
    """The claims of these texts. Where each is looked at, reading a `stretch` of them in a row, as they were written, is several
    times faster than looking each one up through an index."""
    if stretch:
        return "+c.text_id = ? AND c.row BETWEEN ? AND ?", (texts[0], *stretch)
    if len(texts) == 1:
        return "c.text_id = ?", (texts[0],)
    return "c.text_id IN (SELECT value FROM json_each(?))", (json.dumps(texts),)


def text_ids(workspace: Workspace, chosen: ClaimFilter) -> list[str]:
    """The texts whose claims a filter lists: the newest of the article or of each article, or else the older ones."""
    found = workspace.connection.execute(
        "SELECT v.id FROM article_version v WHERE v.present "
        "AND (:id = '' OR v.article = (SELECT x.article FROM article_version x WHERE x.id = :id)) "
        "AND :older = (v.number < (SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present))",
        {"id": chosen.article, "older": chosen.older},
    ).fetchall()
    return [text_id for (text_id,) in found]


def _condition(workspace: Workspace, chosen: ClaimFilter, term: Term) -> Condition:
    if term.field in ("page", "paragraph"):
        holds = _placed(workspace, chosen, term)
    elif term.field in _PEOPLE:
        holds = _any([_person(workspace, term.field, str(value)) for value in term.values])
    else:
        holds = _any([_FIELDS[term.field](value) for value in term.values])
    return (f"NOT {holds[0]}", holds[1]) if term.negated else holds


def _any(parts: Sequence[Condition]) -> Condition:
    values = tuple(value for _sql, held in parts for value in held)
    return f"({' OR '.join(sql for sql, _held in parts)})", values


def _among(column: str, names: Sequence[str]) -> Condition:
    return f"{column} IN ({', '.join('?' * len(names))})", tuple(names)


def _words(term: Term, stretch: Numbers | None) -> Condition:
    """Claims with these words, looked for in what they say alone; the + keeps SQLite from looking up claim after claim for it."""
    (word,) = term.values
    holds, values = said(str(word))
    among = "s.row BETWEEN ? AND ? AND " if stretch else ""
    found = f"+c.row IN (SELECT s.row FROM said s WHERE {among}{holds})"
    return (f"NOT {found}" if term.negated else found), (*(stretch or ()), *values)


def said(word: str) -> Condition:
    """That a word, or a run of words, stands in `said s`."""
    # A statement may go over the end of a line; only where several words were typed does that matter.
    words = "replace(s.words, char(10), ' ')" if " " in word else "s.words"
    return f"instr({words}, ?)", (word.casefold(),)


def _between(what: str) -> Callable[[Numbers], Condition]:
    return lambda numbers: (f"{what} BETWEEN ? AND ?", numbers)


def _stale(value: str) -> Condition:
    # A verdict that was taken back with its reason is shown nowhere.
    held = f"EXISTS(SELECT 1 {GIVEN} AND d.stale AND (d.verdict <> 'open' OR d.reason <> ''))"
    return (held if value == "yes" else f"NOT {held}"), ()


def _is(value: str) -> Condition:
    special: dict[str, Condition] = {
        "stale": _stale("yes"),
        "decided": ("EXISTS(SELECT 1 FROM adjudication a WHERE a.claim = c.id)", ()),
        "by-hand": ("c.proposed_by = ''", ()),
    }
    return special.get(value) or ("c.standing = ?", (value,))


def _has(value: str) -> Condition:
    return {
        "comment": f"{COMMENTS} > 0",
        "evidence": f"{EVIDENCE} > 0",
        "reason": f"EXISTS(SELECT 1 {GIVEN} AND d.reason <> '')",
        "speaker": "c.speaker_name <> ''",
        "number": "c.quantities <> '[]'",
    }[value], ()


_FIELDS: dict[str, Callable[..., Condition]] = {
    "verdict": lambda value: ("c.standing = ?", (value,)),
    "kind": lambda value: ("c.kind = ?", (value,)),
    "anchor": lambda value: ("c.anchor = ?", (value,)),
    "stance": lambda value: (f"EXISTS(SELECT 1 {_LINKS} AND l.stance = ?)", (value,)),
    "is": _is,
    "has": _has,
    "stale": _stale,
    "speaker": lambda name: ("instr(casefold(c.speaker_name), ?)", (name,)),
    "by": lambda name: (
        f"EXISTS(SELECT 1 {GIVEN} AND d.verdict <> 'open' AND instr(casefold(r.name), ?))",
        (name,),
    ),
    "reason": lambda words: (f"EXISTS(SELECT 1 {GIVEN} AND instr(casefold(d.reason), ?))", (words,)),
    "evidence": _between(EVIDENCE),
    "comments": _between(COMMENTS),
    "score": _between(SCORE),
    "number": _between(NUMBER),
}


_PEOPLE = {
    "assigned": "c.id IN (SELECT q.claim FROM assigned_claim q LEFT JOIN reviewer r ON r.id = q.assignee "
    "LEFT JOIN (SELECT assignee, max(name) AS name FROM assignment GROUP BY 1) o ON o.assignee = q.assignee WHERE {who})",
    "differs": f"EXISTS(SELECT 1 {GIVEN} AND d.verdict NOT IN ('open', c.standing) AND {{who}})",
}
_WHO = {
    "assigned": (
        "instr(casefold(coalesce(r.name, o.name)), ?)",
        "? IN (SELECT q.assignee UNION ALL SELECT k.reviewer FROM acceptance k WHERE k.assignee = q.assignee)",
    ),
    "differs": ("instr(casefold(r.name), ?)", "d.reviewer = ?"),
}
"""For each field the condition for a part of a name, and for a person."""


def _person(workspace: Workspace, field: str, name: str) -> Condition:
    """Claims that have to do with somebody, who may be the reviewer who has the file open."""
    by_name, by_id = _WHO[field]
    if name == ME and workspace.reviewer is not None:
        return _PEOPLE[field].format(who=by_id), (workspace.person,)
    return _PEOPLE[field].format(who=by_name), (name,)


def _placed(workspace: Workspace, chosen: ClaimFilter, term: Term) -> Condition:
    """Pages and paragraphs are stretches of the texts: one row [text, start, end] for each that was asked for."""
    stretches = [
        (text_id, *stretch)
        for text_id in text_ids(workspace, chosen)
        for numbers in term.values
        if isinstance(numbers, tuple)
        for stretch in [claim_places.of(workspace, text_id).stretch(term.field, *numbers)]
        if stretch is not None
    ]
    sql = (
        "c.row IN (SELECT p.row FROM json_each(?) j CROSS JOIN claim p ON p.text_id = json_extract(j.value, '$[0]') "
        "AND p.start >= json_extract(j.value, '$[1]') AND p.start < json_extract(j.value, '$[2]'))"
    )
    return sql, (json.dumps(stretches),)
