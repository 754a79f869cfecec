import pytest

from workbench.core.checks import spellings
from workbench.core.checks.reading import read


def find(text: str, language: str = "en") -> list[str]:
    return [text[each.start : each.end] for each in spellings.find(read(text, language))]


@pytest.mark.parametrize(
    ("text", "language", "second"),
    [
        ("“No,” said Matthis Okland. Nobody asked Matthis Ökland again.", "en", "Matthis Ökland"),
        ("“No,” said Matthis Okland. Nobody asked Matthis Oakland again.", "en", "Matthis Oakland"),
        ("The boat of Petra Solhiem sank. “It is gone,” Petra Solheim said.", "en", "Petra Solheim"),
        ("«No», dijo Ana Gonzalez. Nadie llamó a Ana González.", "es", "Ana González"),
        ("„Nein“, sagte Petra Solheim. Am Abend kam Petra Sohlheim.", "de", "Petra Sohlheim"),
    ],
)
def test_a_second_spelling_is_found_where_it_stands(text: str, language: str, second: str) -> None:
    assert find(text, language) == [second]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“No,” said Matthis Okland. Matthis Okland’s boat sank.", "en"),
        ("Matthis Okland came. Nobody asked Matthis Oakland.", "en"),
        ("“No,” said Petra Solheim. Peter Solheim agreed.", "en"),
        ("“No,” said Anna Hansen. Anna Jansen agreed.", "en"),
        ("“No,” said Ivan Petrov. Ivan Petrova agreed.", "en"),
        ("“No,” said Li Wei. Li Wen agreed.", "en"),
        ("North Korea and North Korean boats; South Africa and South Afrika.", "en"),
        ("The Ministry of Health and the Ministry of Wealth met.", "en"),
        ("„Nein“, sagte Angela Merkel. Angela Merkels Boot sank.", "de"),
        ("", "en"),
    ],
)
def test_other_people_endings_and_places_are_left_alone(text: str, language: str) -> None:
    assert find(text, language) == []


def test_letters_without_a_plain_form_are_folded() -> None:
    assert spellings.folded("Økland Łódź Straße Ægir") == "okland lodz strasse aegir"
