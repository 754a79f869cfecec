import pytest

from workbench.core.checks import sums
from workbench.core.checks.found import Severity
from workbench.core.checks.reading import read


def find(text: str, language: str = "en") -> list[tuple[str, Severity]]:
    return [(each.message, each.severity) for each in sums.find(read(text, language))]


@pytest.mark.parametrize(
    ("text", "language", "sums_to"),
    [
        ("A total of 15 people died: eight men, four women and two children.", "en", "14, not to 15"),
        ("The crew of 15 people (eight men, four women and one child) left.", "en", "13, not to 15"),
        ("The $40 million, made up of $15 million in loans and $20 million in grants, is due.", "en", "35,000,000, not"),
        ("The fund has 4.5 million crowns: 1.5 million for roads and 2.5 million for schools.", "en", "4,000,000, not"),
        ("The county bought 12 buses and 15 trams, a total of 28 vehicles.", "en", "27, not to 28"),
        ("There were 70 cases: 30 in 2014 and 45 in 2015.", "en", "75, not to 70"),
        ("Murieron 15 personas: ocho hombres, cuatro mujeres y dos niños.", "es", "14, not to 15"),
        ("Es starben 15 Menschen: acht Männer, vier Frauen und zwei Kinder.", "de", "14, not to 15"),
        ("Quinze personnes (huit hommes, quatre femmes et deux enfants) sont mortes.", "fr", "14, not to 15"),
        ("Morreram 15 pessoas: oito homens, quatro mulheres e duas crianças.", "pt", "14, not to 15"),
    ],
)  # fmt: skip
def test_parts_that_do_not_add_up_are_found(text: str, language: str, sums_to: str) -> None:
    ((message, _),) = find(text, language)
    assert sums_to in message


@pytest.mark.parametrize(
    "text",
    [
        "A total of 15 people died: eight men, four women and three children.",
        "A total of 15 people died: 12 men, two women and one child.",
        "A total of 15 people died, including eight men and four women.",
        "The county spent 38.6 million crowns: 20.4 million on pumps and 18.1 million on modules.",
        "About 24,000 sites were shut: 13,600 in May and 10,100 in June.",
        "The harbour has 100 rules: 2 for boats and 3 for ferries.",
        "The team won 3 games: 2-1, 3-0 and 4-2.",
        "He has 3 wishes: 20 million for roads and 10 million for schools.",
        "There were 15 people: eight from Oslo, Norway, and four from Rome.",
        "The 12 boats sailed at 10 (two hours late and in fog).",
        "The council has 30 seats: at least 12 for the left and 10 for the right.",
        "It took 20 minutes: the crew of 12 and the dogs, all 26, were ready.",
        "Ana counted 12 buses, Ben 15 trams and nobody the vans; in all there is a total of 90 vehicles.",
        "She is 40: he is 20 and 10.",
        "",
        ":",
        "15 people: ",
        "15 people (",
    ],
)
def test_what_adds_up_or_is_no_list_of_parts_is_left_alone(text: str) -> None:
    assert find(text) == []


def test_a_list_that_falls_far_short_may_be_incomplete() -> None:
    ((_, severity),) = find("The squad has 23 players: 9 from Ajax and 5 from Porto.")
    assert severity is Severity.NOTE


def test_the_sum_is_shown() -> None:
    text = "It sank. A total of 15 people died: eight men, four women and two children. It was dark."
    (found,) = sums.find(read(text, "en"))
    assert found.how == "8 + 4 + 2 = 14; the text says 15 people."
    assert text[found.start : found.end] == "15 people died: eight men, four women and two children"
