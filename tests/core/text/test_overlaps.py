"""What reaches into a place, against a look at every pair."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.overlaps import inside

_CUTS = st.lists(st.integers(0, 60), unique=True).map(sorted)
_MARKED = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from("abc")), max_size=20)


@given(_CUTS, _MARKED)
def test_every_place_has_the_names_that_a_look_at_each_finds(
    cuts: list[int], made: list[tuple[int, int, str]]
) -> None:
    places = list(zip(cuts[::2], cuts[1::2], strict=False))
    marked = sorted((start, start + length, name) for start, length, name in made)
    for (start, end), found in zip(places, inside(places, marked), strict=True):
        assert found == {name for a, b, name in marked if a < end and b > start}
