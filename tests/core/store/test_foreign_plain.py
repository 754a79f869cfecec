"""Bodies that are read in one step: none that a close look would refuse, and all that a review mostly consists of."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.core import articles, claims, comments, evidence, links, settings, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Quantity, Speaker, Verdict
from workbench.core.store import foreign_plain
from workbench.core.store.events import EventKind, canonical
from workbench.core.store.foreign_shapes import SHAPES, fits
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments

TEXT = "The mill at Tarn was sold for 2.5 million in 2019, a neighbour said. 水车停了。\n\nNobody knows why."
DIGEST = "0123456789abcdef" * 4
NAMES = sorted(
    {name for kind in foreign_plain.BODIES for name in SHAPES[kind]} | {"prefix", "suffix", "was", "more"}
)

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([0, 1, 2, 2**31 - 1, 2**31, 2**64, -0.0, 1e-5, 1e-4, 0.5, 1e15, 1e16, 1e300])
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["sourced", "supports", "exact", "missing"])
    | st.sampled_from([DIGEST, DIGEST[:32], DIGEST[:31], DIGEST.upper(), DIGEST + "\n"])
)
speakers = st.fixed_dictionaries(
    {"name": scalars, "start": scalars, "end": scalars}, optional={"more": scalars}
)
quantities = st.fixed_dictionaries(
    {"text": st.text(), "value": scalars, "unit": st.text(), "kind": st.text()}
    | {"start": st.integers(-1, 9), "end": st.integers(0, 9), "approximate": st.booleans() | scalars}
)
values = scalars | st.lists(st.text(max_size=3) | scalars | quantities, max_size=2) | speakers
wild = st.dictionaries(st.sampled_from(NAMES), values, max_size=8)

texts, number = st.text(max_size=5), st.integers(0, 9)
given_verdict = {
    "verdict": st.sampled_from([*map(str, Verdict)]), "reason": texts, "quote": texts, "text_sha256": st.just(DIGEST),
}  # fmt: skip
replaced = st.none() | st.fixed_dictionaries({}, optional=given_verdict | {"blind": st.booleans() | number})
PLAIN: dict[EventKind, st.SearchStrategy[dict[str, Any]]] = {
    EventKind.ACTION: st.fixed_dictionaries({"label": texts}),
    EventKind.CLAIM: st.fixed_dictionaries(
        {"start": number, "end": number, "quote": texts, "prefix": texts, "suffix": texts},
        optional={"score": st.floats(0, 1), "why": st.lists(texts), "quantities": st.lists(quantities, max_size=2)}
        | {"speaker": speakers, "ordinal": number, "anchor": scalars, "from": scalars},
    ),
    EventKind.VERDICT: st.fixed_dictionaries(given_verdict | {"was": replaced}, optional={"blind": scalars}),
    EventKind.LINK: st.fixed_dictionaries(
        dict.fromkeys(["cell", "fragment", "note", "page", "paragraph", "quote", "time"], texts)
        | {"evidence": scalars, "stance": st.just("refutes"), "quote_check": st.sampled_from(["", "exact", "no"])}
    ),
    EventKind.COMMENT: st.fixed_dictionaries({"text": texts}),
    EventKind.ADJUDICATION: st.fixed_dictionaries(
        {"verdict": given_verdict["verdict"], "reason": texts, "shown": st.lists(texts), "was": replaced},
        optional={"rule": scalars},
    ),
    EventKind.EXIST: st.fixed_dictionaries({"gone": scalars, "was": scalars}),
    EventKind.ASSIGNMENT: st.fixed_dictionaries(
        {"holds": scalars, "was": replaced}, optional={"name": scalars, "to": scalars}
    ),
}  # fmt: skip


def is_right(kind: int, source: str) -> bool:
    """What a close look says of a body, whatever its reader did."""
    body = json.loads(source)
    return canonical(body) == source and fits(body, SHAPES[kind])


@given(st.sampled_from(sorted(foreign_plain.BODIES)), wild)
def test_of_any_body_nothing_is_read_that_a_close_look_refuses(kind: int, body: dict[str, Any]) -> None:
    source = canonical(body)
    assert foreign_plain.read(kind, source.encode()) is None or is_right(kind, source)


@given(st.sampled_from(sorted(PLAIN)).flatmap(lambda kind: st.tuples(st.just(kind), PLAIN[kind])), st.data())
def test_of_a_body_nearly_as_we_write_it_neither(
    drawn: tuple[EventKind, dict[str, Any]], data: st.DataObject
) -> None:
    kind, body = drawn
    source = canonical(body)
    at = data.draw(st.integers(0, len(source)))
    put = data.draw(
        st.sampled_from(
            ["", "", "", "0", "-", " ", "é", "\\u0041", "\\ud800", ".0", "e5", "\0", ",", '"a":1,']
        )
    )
    source = source[:at] + put + source[at:]
    assert foreign_plain.read(kind, source.encode()) is None or is_right(kind, source)


LINK = dict.fromkeys(["cell", "fragment", "note", "page", "paragraph", "quote", "time"], "") | {
    "evidence": DIGEST[:32], "stance": "supports", "quote_check": "",
}  # fmt: skip
RIGHT: dict[EventKind, dict[str, Any]] = {
    EventKind.CLAIM: {
        "start": 0,
        "end": 9,
        "quote": "",
        "from": DIGEST[:32],
        "anchor": "moved",
        "speaker": None,
    },
    EventKind.VERDICT: {"verdict": "open", "reason": "", "quote": "", "text_sha256": DIGEST, "was": None},
    EventKind.LINK: LINK,
    EventKind.ADJUDICATION: {"verdict": None, "reason": "", "shown": [], "was": None},
    EventKind.EXIST: {"gone": True, "was": False},
    EventKind.ASSIGNMENT: {"to": DIGEST[:32], "holds": True, "was": None},
}


@pytest.mark.parametrize(
    "wrong", ["0" * 31, "0" * 33, "G" * 32, "0" * 32 + "\n", "0" * 63 + "A", "no", -1, 2**31, [1], {}]
)
@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, body in RIGHT.items() for name in body if name in SHAPES[kind]]
)
def test_each_field_holds_what_it_may(kind: EventKind, name: str, wrong: object) -> None:
    assert foreign_plain.read(kind, canonical(RIGHT[kind]).encode()) is not None
    source = canonical({**RIGHT[kind], name: wrong})
    assert foreign_plain.read(kind, source.encode()) is None or is_right(kind, source)


@given(PLAIN[EventKind.VERDICT].filter(lambda body: body.get("blind", False) in (True, False)))
@example({"verdict": "open", "reason": "", "quote": "", "text_sha256": DIGEST, "was": None, "more": 1})
def test_a_field_that_is_not_known_needs_a_close_look(body: dict[str, Any]) -> None:
    assert foreign_plain.read(EventKind.VERDICT, canonical({**body, "more": 1}).encode()) is None


def test_every_character_is_written_as_we_write_it() -> None:
    characters = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    for between in ("", "mill at Tarn"):
        source = canonical({"text": between.join(characters)}).encode()
        assert foreign_plain.read(EventKind.COMMENT, source) is not None


@given(st.floats(1e-4, 1e15, exclude_max=True))
def test_every_number_that_is_read_is_written_as_we_write_it(number: float) -> None:
    source = canonical({"start": 1, "end": 2, "quote": "x", "score": number})
    assert foreign_plain.read(EventKind.CLAIM, source.encode()) is not None


@pytest.mark.parametrize("number", ["1e15", "1e16", "1e-5", "0.00009", "1.0e3", "-0.0", "5", "1E3"])
def test_a_number_that_can_be_written_in_more_than_one_way_needs_a_close_look(number: str) -> None:
    source = f'{{"end":2,"quote":"x","score":{number},"start":1}}'
    assert foreign_plain.read(EventKind.CLAIM, source.encode()) is None


def test_bytes_that_are_no_text_are_not_read() -> None:
    assert foreign_plain.read(EventKind.COMMENT, b'{"text":"\xff"}') is None
    assert foreign_plain.read(EventKind.COMMENT, b'{"text":"\xed\xa0\x80"}') is None


@pytest.fixture
def review(tmp_path: Path) -> Path:
    """A file in which something of all these kinds was done, twice where that writes what was before."""
    path = tmp_path / "review.claims"
    me = settings.reviewer("Ada Quist")
    proposal = Proposal(
        0, 68, Kind.STATISTIC, Speaker("a neighbour", 51, 62),
        (Quantity("2.5 million", 2500000.0, "", "number", 30, 41, False), Quantity("2019", "2019", "", "date", 45, 49, True)),
        0.875, ("a number", "水"), "en 2",
    )  # fmt: skip
    draft = ArticleDraft(TEXT, TEXT.encode(), "text/plain", "mill.txt", proposals=(proposal,))
    with Workspace.create(path, me) as workspace:
        text_id = articles.add(workspace, draft).ids[0]
        first = claims.all(workspace)[0].id
        second = claims.add(workspace, text_id, 76, 93, speaker="nobody").ids[0]
        for verdict, why in ((Verdict.SOURCED, "The register.\n\t“Sold”."), (Verdict.CONTESTED, "")):
            verdicts.give(workspace, [first, second], verdict, why)
            adjudicate.decide(workspace, first, verdict, why or "Two sources.")
        url = evidence.add_url(workspace, "https://example.org/mill").ids[0]
        links.link(workspace, first, url, quote="sold", page="4")
        comments.add(workspace, first, "Which mill?")
        assignments.assign(workspace, assignments.find(workspace, me.name), [second])
        assignments.accept(workspace, me.id)
        claims.remove(workspace, [second])
    return path


def test_what_a_review_mostly_consists_of_is_read(review: Path) -> None:
    with closing(sqlite3.connect(review)) as connection:
        rows = connection.execute("SELECT kind, body FROM event").fetchall()
    known = [(kind, body) for kind, body in rows if kind in foreign_plain.BODIES]
    assert {kind for kind, _ in known} == foreign_plain.BODIES.keys()
    for kind, body in known:
        assert foreign_plain.read(kind, body.encode()) is not None, body
