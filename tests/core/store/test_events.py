"""Events: hashes cover every field, and nothing can be moved between fields without being seen."""

import re
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.store import events
from workbench.core.store.events import Event, EventKind
from workbench.core.store.foreign_shapes import SHAPES

README = Path(__file__).resolve().parents[3] / "db" / "README.md"
IN_WORDS = {EventKind.ARTICLE, EventKind.EVIDENCE}
"""Their row says what their many fields are about."""


small = st.binary(max_size=40)
event = st.builds(
    Event,
    number=st.integers(1, 2**32 - 1),
    hlc=st.integers(0, 2**62),
    kind=st.sampled_from(EventKind).map(int),
    ent=st.binary(min_size=16, max_size=16),
    ref=st.none() | small,
    body=st.text(max_size=40),
    salt=st.binary(min_size=8, max_size=8),
    bh=st.none(),
    seen=st.none() | small,
    h=st.just(b""),
)


@given(event, event, small, small)
def test_different_events_have_different_hashes(
    one: Event, other: Event, before: bytes, before_other: bytes
) -> None:
    same = one == other and before == before_other
    assert (events.event_hash(before, one) == events.event_hash(before_other, other)) is same


@given(event, small)
def test_a_hash_is_made_as_the_format_says(one: Event, before: bytes) -> None:
    assert one.body is not None
    assert one.salt is not None
    body = blake2b(one.salt + one.body.encode(), digest_size=32).digest()
    numbers = one.number.to_bytes(8, "big") + one.hlc.to_bytes(8, "big")
    whole = b""
    for field in (before, numbers, one.kind.to_bytes(4, "big"), one.ent, one.ref, body, one.seen):
        whole += b"\xff" * 4 if field is None else len(field).to_bytes(4, "big") + field
    assert events.event_hash(before, one) == blake2b(whole, digest_size=32).digest()


@pytest.mark.parametrize("wrong", [{"kind": 2**32}, {"kind": -1}, {"hlc": 2**63}])
def test_a_number_that_has_no_place_in_a_hash_is_refused(wrong: dict[str, int]) -> None:
    one = Event(1, 0, 1, bytes(16), None, "{}", bytes(8), None, None, b"")
    with pytest.raises(OverflowError):
        events.event_hash(b"", one._replace(**wrong))


@given(event)
def test_a_redacted_body_keeps_the_hash(one: Event) -> None:
    assert one.body is not None
    assert one.salt is not None
    redacted = one._replace(body=None, salt=None, bh=events.body_hash(one.salt, one.body))
    assert events.event_hash(b"before", redacted) == events.event_hash(b"before", one)


def test_an_absent_field_is_not_an_empty_one() -> None:
    one = Event(1, 0, 1, bytes(16), None, "{}", bytes(8), None, None, b"")
    assert events.event_hash(b"", one) != events.event_hash(b"", one._replace(ref=b""))
    assert events.event_hash(b"", one._replace(ref=b"x")) != events.event_hash(b"", one._replace(seen=b"x"))


@given(
    st.dictionaries(
        st.text(),
        st.text()
        | st.integers()
        | st.booleans()
        | st.none()
        | st.floats(allow_nan=False, allow_infinity=False),
    )
)
def test_equal_bodies_have_one_text(body: dict[str, object]) -> None:
    backwards = dict(reversed(list(body.items())))
    assert events.canonical(body) == events.canonical(backwards)


@given(
    st.lists(
        st.tuples(
            st.binary(min_size=16, max_size=16), st.integers(1, 2**40), st.binary(min_size=32, max_size=32)
        ),
        max_size=5,
    )
)
def test_what_was_seen_survives_packing(entries: list[tuple[bytes, int, bytes]]) -> None:
    packed = events.pack_seen(entries)
    found = list(events.unpack_seen(packed)) if packed else []
    assert sorted(found) == sorted((root, number, h[:8]) for root, number, h in entries)


@pytest.mark.parametrize("kind", EventKind, ids=lambda kind: kind.name.lower())
def test_the_table_of_kinds_names_each_with_its_fields(kind: EventKind) -> None:
    row = re.search(rf"^\| {kind.value} .*", README.read_text("utf-8"), re.MULTILINE)
    assert row is not None
    fields = set() if kind in IN_WORDS else SHAPES[kind].keys() - {"was"}
    assert {field for field in fields if f"`{field}`" not in row[0]} == set()
