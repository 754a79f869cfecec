"""The cut text loses no character, whatever the claims."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.report.annotated import Mark, number_at, paragraphs

TEXT = st.text(alphabet="ab .\n\té中ع\U0001f9ea", max_size=60)
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12)


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(key, min(span), max(span)) for key, span in enumerate(spans)]


@given(TEXT, SPANS)
def test_gaps_and_pieces_are_the_text(text: str, spans: list[tuple[int, int]]):
    cut = paragraphs(text, marks_of(spans))
    assert "".join(part.gap + "".join(piece.text for piece in part.pieces) for part in cut) == text


@given(TEXT, SPANS)
def test_a_character_is_covered_by_exactly_its_claims(text: str, spans: list[tuple[int, int]]):
    marks = marks_of(spans)
    place = 0
    for part in paragraphs(text, marks):
        assert not part.gap.strip()
        place += len(part.gap)
        for piece in part.pieces:
            assert piece.text
            for offset in range(place, place + len(piece.text)):
                expected = {mark.key for mark in marks if mark.start <= offset < mark.end}
                assert set(piece.covering) == expected
            lengths = [marks[key].end - marks[key].start for key in piece.covering]
            assert lengths == sorted(lengths)
            place += len(piece.text)


@given(TEXT, SPANS)
def test_a_claim_begins_once_and_ends_once(text: str, spans: list[tuple[int, int]]):
    marks = marks_of(spans)
    pieces = [piece for part in paragraphs(text, marks) for piece in part.pieces]
    shown = {key for piece in pieces for key in piece.covering}
    assert sorted(key for piece in pieces for key in piece.starts) == sorted(shown)
    assert sorted(key for piece in pieces for key in piece.ends) == sorted(shown)
    for piece in pieces:
        assert {*piece.starts, *piece.ends} <= set(piece.covering)


def test_a_claim_over_two_paragraphs_has_one_number():
    first, second = paragraphs("One two.\n\nThree four.", [Mark(7, 4, 15)])
    assert [(piece.text, piece.starts, piece.ends) for piece in first.pieces] == [
        ("One ", (), ()),
        ("two.", (7,), ()),
    ]
    assert [(piece.text, piece.starts, piece.ends) for piece in second.pieces] == [
        ("Three", (), (7,)),
        (" four.", (), ()),
    ]
    assert second.gap == "\n\n"


def test_a_claim_that_reaches_into_the_blank_line_ends_before_it():
    first, second = paragraphs("One.\n\nTwo.", [Mark(1, 0, 6), Mark(2, 4, 10)])
    assert [(piece.text, piece.starts, piece.ends) for piece in first.pieces] == [("One.", (1,), (1,))]
    assert [(piece.text, piece.starts, piece.ends) for piece in second.pieces] == [("Two.", (2,), (2,))]


def test_nested_and_crossing_claims():
    (only,) = paragraphs("abcdefgh", [Mark(1, 0, 6), Mark(2, 2, 4), Mark(3, 4, 8)])
    assert [(piece.text, piece.covering) for piece in only.pieces] == [
        ("ab", (1,)),
        ("cd", (2, 1)),
        ("ef", (3, 1)),
        ("gh", (3,)),
    ]


def test_paragraph_numbers():
    numbers = number_at("\n\nOne.\n\nTwo.\nStill two.\n \nThree.")
    assert [numbers.of(offset) for offset in (0, 2, 5, 8, 15, 26)] == [1, 1, 1, 2, 2, 3]


def test_ten_thousand_nested_claims_in_one_paragraph_are_no_trouble():
    text = "word " * 20_000
    marks = [Mark(place, place * 10, place * 10 + 25) for place in range(9_990)]
    pieces = [piece for part in paragraphs(text, marks) for piece in part.pieces]
    assert "".join(piece.text for piece in pieces) == text
    assert sum(len(piece.starts) for piece in pieces) == len(marks)
