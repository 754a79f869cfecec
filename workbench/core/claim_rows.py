"""Reading claims: the order of the table as row numbers, then only the rows that are looked at."""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import compress
from sqlite3 import Row

from msgspec.json import Decoder

from workbench.core.claim_conditions import COMMENTS, EVIDENCE, GIVEN, NUMBER, said, where
from workbench.core.errors import NotFound
from workbench.core.model import (
    Anchor,
    Claim,
    ClaimFilter,
    Decision,
    GivenVerdict,
    Quantity,
    Speaker,
    Verdict,
)
from workbench.core.store.rows import fetch as fetch_rows
from workbench.core.store.rows import named
from workbench.core.store.workspace import Workspace

SPARSE = 8
"""Rows to be passed for each that is wanted, from which on looking each one up is faster than reading on."""
FEW = 5000
"""Rows that are looked up one by one in a few milliseconds."""
_NUMBERS = Decoder(list[int])
_SPANS = Decoder(list[tuple[int, str, int, int, str]])
_IN_TEXT = "c.start {d}, c.place {d}"
_IN_ARTICLE = "{n} {d}"
_ACROSS = "(SELECT v.arrived FROM article_version v WHERE v.id = c.text_id) {d}, c.text_id {d}, c.start {d}, c.place {d}"
_ORDERS = {
    "statement": "c.quote COLLATE NOCASE {d}, c.row",
    "kind": "c.kind {d}, {n}",
    "speaker": "c.speaker_name = '', c.speaker_name COLLATE NOCASE {d}, {n}",
    "evidence": f"{EVIDENCE} {{d}}, {{n}}",
    "comments": f"{COMMENTS} {{d}}, {{n}}",
    "by": f"(SELECT min(r.name COLLATE NOCASE) {GIVEN} AND d.verdict <> 'open') COLLATE NOCASE {{d}} NULLS LAST, {{n}}",
    "verdict": "CASE c.standing WHEN 'open' THEN 0 WHEN 'disagreed' THEN 1 WHEN 'contested' THEN 2 WHEN 'unverified' THEN 3 "
    "WHEN 'sourced' THEN 4 ELSE 5 END {d}, {n}",
    "worth": "c.score {d}, {n}",
}


def rows(workspace: Workspace, chosen: ClaimFilter | None = None) -> "array[int]":
    """The row numbers of the claims that pass the filter, in its order. Rows are read by `fetch`."""
    chosen = chosen or ClaimFilter()
    held, values = where(workspace, chosen)
    direction = "DESC" if chosen.order.startswith("-") else "ASC"
    one_text = bool(chosen.article) and not chosen.older
    order = _ORDERS.get(
        chosen.order.lstrip("-"), _IN_TEXT if one_text else _IN_ARTICLE if chosen.article else _ACROSS
    ).format(d=direction, n="c.start, c.place" if one_text else NUMBER)
    found = workspace.connection.execute(f"SELECT c.row {held} ORDER BY {order}", values)
    # One after the other: a list of all these tuples would be looked through by the garbage collector, for as long again.
    return array("q", [row for (row,) in found])


def holding(workspace: Workspace, listed: "array[int]", words: Sequence[str]) -> "array[int]":
    """Of the claims with these row numbers those that hold each of the words, in the same order: for a line that goes on being
    typed, several times faster than `rows`."""
    if not listed:
        return listed
    held = [said(word) for word in words]
    low, high = min(listed), max(listed)
    if high - low < SPARSE * len(listed):
        among, values = "s.row BETWEEN ? AND ?", (low, high)
    else:
        among, values = "s.row IN (SELECT value FROM json_each(?))", (json.dumps(listed.tolist()),)
    sql = " AND ".join([among, *(condition for condition, _words in held)])
    (found,) = workspace.connection.execute(
        f"SELECT json_group_array(s.row) FROM said s WHERE {sql}",
        (*values, *(word for _sql, words in held for word in words)),
    ).fetchone()
    # One list and one byte a row: tuples from SQLite and a set of numbers take twice as long as the search itself.
    there = bytearray(high + 1)
    for row in _NUMBERS.decode(found):
        there[row] = 1
    return array("q", compress(listed, map(there.__getitem__, listed)))


def counts(
    workspace: Workspace, chosen: ClaimFilter | None = None, listed: "array[int] | None" = None
) -> dict[str, int]:
    """How many claims stand where, under the filter without its own choice of standing; "all" is their sum. `listed` are the
    rows of the filter, where they are known: few of them are counted faster than found."""
    chosen = replace(chosen or ClaimFilter(), order="article")
    if listed is not None and len(listed) <= FEW and not chosen.standing:
        held, values = (
            "FROM json_each(?) j CROSS JOIN claim c ON c.row = j.value",
            (json.dumps(listed.tolist()),),
        )
    else:
        held, values = where(workspace, chosen, standing=False)
    found = workspace.connection.execute(f"SELECT c.standing, count(*) {held} GROUP BY 1", values).fetchall()
    counted = {str(verdict): 0 for verdict in Verdict} | {"disagreed": 0} | dict(found)
    return counted | {"all": sum(counted.values())}


def fetch(workspace: Workspace, numbers: Sequence[int]) -> list[Claim]:
    """The claims with these row numbers, in the same order; rows that are gone are left out."""
    chosen = json.dumps(list(numbers))
    found = fetch_rows(
        workspace.connection,
        "SELECT * FROM claim_row WHERE row IN (SELECT value FROM json_each(?))",
        (chosen,),
    )
    ids = json.dumps([row["id"] for row in found])
    given = _verdicts(workspace, ids)
    decided = decisions(workspace, ids)
    known = {row["row"]: _claim(row, given[row["id"]], decided.get(row["id"])) for row in found}
    return [known[number] for number in numbers if number in known]


def ids(workspace: Workspace, numbers: Sequence[int]) -> list[str]:
    """The ids of the claims with these row numbers, in the same order, without reading the claims; rows that are gone are left
    out."""
    if not numbers:
        return []
    # The claims of a text stand together in the file: reading all of them is faster than looking each one up.
    found = dict(
        workspace.connection.execute(
            "SELECT row, id FROM claim WHERE present AND row BETWEEN ? AND ?", (min(numbers), max(numbers))
        ).fetchall()
    )
    return [found[number] for number in numbers if number in found]


def still_open(workspace: Workspace, numbers: Sequence[int]) -> dict[int, str]:
    """Of the claims with these row numbers the ids of those without a verdict, by their row numbers, in the same order."""
    found = dict(
        workspace.connection.execute(
            "SELECT row, id FROM claim WHERE present AND standing = ? AND row IN (SELECT value FROM json_each(?))",
            (Verdict.OPEN, json.dumps(list(numbers))),
        ).fetchall()
    )
    return {number: found[number] for number in numbers if number in found}


def numbered(workspace: Workspace, text_id: str, number: int) -> int | None:
    """The row number of the claim of a text with this margin number; None where there is none."""
    found = workspace.connection.execute(
        "SELECT c.row "
        "FROM (SELECT cell, before FROM cell WHERE text_id = :text AND before < :number ORDER BY cell DESC LIMIT 1) l "
        "JOIN claim c ON c.text_id = :text AND c.present AND c.start >= l.cell << 12 AND c.start < (l.cell + 1) << 12 "
        "WHERE c.place = :number - l.before",
        {"text": text_id, "number": number},
    ).fetchone()
    return found and found[0]


def row_of(workspace: Workspace, claim_id: str) -> int | None:
    """The row number of a claim, without reading it; None where it is not there."""
    found = workspace.connection.execute(
        "SELECT row FROM claim WHERE id = ? AND present", (claim_id,)
    ).fetchone()
    return found and found[0]


def get(workspace: Workspace, claim_id: str) -> Claim:
    """One claim; NotFound."""
    return several(workspace, [claim_id])[0]


def several(workspace: Workspace, claim_ids: Sequence[str]) -> list[Claim]:
    """Claims by their ids, in order, each once; NotFound where one is missing."""
    wanted = list(dict.fromkeys(claim_ids))
    found = fetch_rows(
        workspace.connection,
        "SELECT row, id FROM claim WHERE present AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    numbers = {row["id"]: row["row"] for row in found}
    there = fetch(workspace, [numbers[claim_id] for claim_id in wanted if claim_id in numbers])
    if len(there) < len(wanted):  # never there, or taken away by another connection between the two reads
        raise NotFound("A claim is not in this file; list the claims to see which are. Nothing was changed.")
    return there


def known(workspace: Workspace, claim_ids: Iterable[str]) -> list[Claim]:
    """Those of these claims that are there, in no order."""
    found = workspace.connection.execute(
        "SELECT row FROM claim WHERE present AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(claim_ids)),),
    )
    return fetch(workspace, [row for (row,) in found])


def first_current(workspace: Workspace, claim_ids: Iterable[str], article: str) -> tuple[str, str]:
    """The article and the first of these claims that is there in the newest text of one, in `article` before all others; "" for
    both where none is."""
    found = workspace.connection.execute(
        "WITH newest AS MATERIALIZED (SELECT v.id, v.article, v.arrived FROM article_version v WHERE v.present AND v.number = "
        "(SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)) "
        "SELECT v.article, c.id FROM claim c JOIN newest v ON v.id = c.text_id "
        "WHERE c.present AND c.id IN (SELECT value FROM json_each(?)) "
        "ORDER BY v.article <> ?, v.arrived, v.id, c.start, c.id LIMIT 1",
        (json.dumps(list(claim_ids)), article),
    ).fetchone()
    return found or ("", "")


def all(workspace: Workspace, chosen: ClaimFilter | None = None) -> list[Claim]:
    """Every claim that passes the filter, in its order."""
    return fetch(workspace, rows(workspace, chosen))


def spans(workspace: Workspace, text_id: str) -> list[tuple[int, str, int, int, str]]:
    """(row, id, start, end, standing) of each claim of a text, by start: what painting needs."""
    # In one piece: with each row Python's lock is given away, and while another thread works it may be long in coming back.
    # Read as they lie in the file: in the order of an index each row would be looked up anew.
    (found,) = workspace.connection.execute(
        'SELECT json_group_array(json_array(row, id, start, "end", standing)) FROM (SELECT row, id, start, "end", standing '
        "FROM claim WHERE row IN (SELECT row FROM claim WHERE text_id = ? AND present) "
        'ORDER BY start, "end" DESC, ordinal)',
        (text_id,),
    ).fetchone()
    return _SPANS.decode(found)


def standings(workspace: Workspace, text_id: str) -> dict[str, str]:
    """How each claim of a text stands, by its id."""
    return dict(
        workspace.connection.execute(
            "SELECT id, standing FROM claim WHERE text_id = ? AND present", (text_id,)
        ).fetchall()
    )


def _verdicts(workspace: Workspace, ids: str) -> defaultdict[str, tuple[GivenVerdict, ...]]:
    """The verdicts on each claim, and those on the same words in another text of the story."""
    given: defaultdict[str, tuple[GivenVerdict, ...]] = defaultdict(tuple)
    for row in fetch_rows(
        workspace.connection,
        "SELECT g.about, d.*, coalesce(r.name, '') AS name FROM ("
        " SELECT claim AS about, claim, reviewer FROM verdict WHERE claim IN (SELECT value FROM json_each(:ids))"
        " UNION ALL"
        " SELECT claim, other, reviewer FROM given_elsewhere WHERE claim IN (SELECT value FROM json_each(:ids))"
        ") g JOIN verdict d ON d.claim = g.claim AND d.reviewer = g.reviewer AND (d.verdict <> 'open' OR d.reason <> '') "
        "LEFT JOIN reviewer r ON r.id = d.reviewer ORDER BY name, d.reviewer",
        {"ids": ids},
    ):
        verdict = GivenVerdict(
            row["name"], row["reviewer"], Verdict(row["verdict"]), row["reason"], row["at"],
            bool(row["stale"]), bool(row["conflict"]), bool(row["lost_evidence"]),
        )  # fmt: skip
        given[row["about"]] += (verdict,)
    return given


def decisions(workspace: Workspace, ids: str) -> dict[str, Decision]:
    """The leads' decisions by claim; `ids` is a JSON list of claims."""
    found = fetch_rows(
        workspace.connection,
        "SELECT a.*, coalesce(r.name, '') AS name FROM adjudication a LEFT JOIN reviewer r ON r.id = a.lead "
        "WHERE a.claim IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    return {
        row["claim"]: Decision(
            Verdict(row["verdict"]), row["reason"], row["name"], row["at"], row["state"], row["rule"]
        )
        for row in found
    }


def _claim(row: Row, given: tuple[GivenVerdict, ...], decision: Decision | None) -> Claim:
    held = named(row)
    speaker = json.loads(held["speaker"]) if held["speaker"] else None
    return Claim(
        row=held["row"],
        id=held["id"],
        number=held["number"],
        article=held["article"],
        text_id=held["text_id"],
        start=held["start"],
        end=held["end"],
        quote=held["quote"],
        restated=held["restated"],
        kind=held["kind"],
        speaker=Speaker(**speaker) if speaker else None,
        verdict=held["verdict"],
        verdicts=given,
        decision=decision,
        score=held["score"],
        why=tuple(json.loads(held["why"])),
        quantities=tuple(Quantity(**quantity) for quantity in json.loads(held["quantities"]))
        if held["quantities"] != "[]"
        else (),
        evidence=held["evidence"],
        comments=held["comments"],
        unplaced=held["unplaced"],
        anchor=Anchor(held["anchor"]),
        proposed_by=held["proposed_by"],
        added_by=held["added_by"] or "",
        version=held["version"],
    )
