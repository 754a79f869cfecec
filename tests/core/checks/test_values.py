import pytest

from workbench.core.checks import values
from workbench.core.checks.article import check
from workbench.core.checks.reading import read

FIRST = "The repair of the battery room cost 38.6 million crowns."


def find(text: str, language: str = "en") -> list[str]:
    return [text[each.start : each.end] for each in values.find(read(text, language))]


@pytest.mark.parametrize(
    ("second", "language"),
    [
        ("The repair of the battery room cost 36.8 million crowns.", "en"),
        ("Later, the repair of the battery room cost 36.8 million crowns, the county said.", "en"),
        ("The repair of the battery room cost about 68 million crowns.", "en"),
    ],
)
def test_the_same_clause_with_another_number_is_found(second: str, language: str) -> None:
    (clause,) = find(f"{FIRST} Nobody was hurt.\n\n{second}", language)
    assert "repair of the battery room cost" in clause


def test_both_numbers_are_said_and_the_first_place_is_kept() -> None:
    text = f"{FIRST} The repair of the battery room cost 36.8 million crowns."
    (found,) = values.find(read(text, "en"))
    assert found.message == "The same is said twice with two numbers: 38.6 million before, 36.8 million here."
    (first,) = found.also
    assert text[first.start : first.end] == FIRST


@pytest.mark.parametrize(
    "second",
    [
        FIRST,
        "The repair of the battery room cost 39 million crowns.",
        "The repair of the battery room cost about 38 million crowns.",
        "In 2019 the repair of the battery room cost 20 million crowns.",
        "The repair of the battery room cost 20 million crowns in 2019.",
        "The repair of the engine room cost 36.8 million crowns.",
        "The repair of the battery room cost 20 million crowns less.",
        "It cost 36.8 million crowns.",
        "Its repair of the battery room cost 36.8 million crowns.",
        "The repair of the battery room cost 20 to 30 million crowns.",
        "The repair of the battery room took 36 days.",
        "",
    ],
)
def test_other_things_and_the_same_number_are_left_alone(second: str) -> None:
    assert find(f"{FIRST} {second}") == []


def test_what_a_pronoun_stands_for_cannot_be_told() -> None:
    assert (
        find(
            "Their repair of the battery room cost 20 crowns. Their repair of the battery room cost 30 crowns."
        )
        == []
    )


def test_lines_of_a_table_are_left_alone() -> None:
    assert find("Harbour north total 45\n\nHarbour north total 48") == []


def test_a_list_of_look_alike_lines_is_no_slip() -> None:
    text = "\n\n".join(f"The town of Number {i} has {i * 7 + 3} people and a bridge." for i in range(40))
    assert [found for found in check(text, "en", "") if found.rule == "two-values"] == []
