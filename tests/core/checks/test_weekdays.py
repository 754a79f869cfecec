from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.checks import weekdays
from workbench.core.checks.found import Found
from workbench.core.checks.reading import read

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def find(text: str, language: str = "en", published: str = "") -> list[Found]:
    return list(weekdays.find(read(text, language, published)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He came on Wednesday, 15 December 2015, by boat.", "en"),
        ("He came on Wednesday, December 15, 2015, by boat.", "en"),
        ("He came on Wednesday (15 December 2015).", "en"),
        ("He came on 15 December 2015 (Wednesday).", "en"),
        ("El miércoles 15 de diciembre de 2015 llegó.", "es"),
        ("Am Mittwoch, dem 15. Dezember 2015, kam er.", "de"),
        ("Am Mittwoch, den 15.12.2015, kam er.", "de"),
        ("Il est venu le mercredi 15 décembre 2015.", "fr"),
        ("Chegou na quarta-feira, 15 de dezembro de 2015.", "pt"),
        ("2015年12月15日（星期三）他到了。", "zh"),
        ("2015年12月15日星期三他到了。", "zh"),
    ],
)
def test_a_wrong_weekday_is_found(text: str, language: str) -> None:
    (found,) = find(text, language)
    assert (found.severity, found.message) == ("error", "2015-12-15 is a Tuesday, not a Wednesday.")
    assert "Gregorian" in found.how


@pytest.mark.parametrize(
    "text",
    [
        "He came on Tuesday, 15 December 2015, by boat.",
        "He came on 15 December 2015. Wednesday was a holiday.",
        "He left on Wednesday, and on 15 December 2015 came back.",
        "He came on Wednesday\n15 December 2015",
        "He came on Wednesday, 15 December 1815.",
        "He came on Wednesday, 31 February 2015.",
        "He came on Wednesday, in late December 2015.",
        "He came on Wednesday, 3/4/2015.",
        "Wednesday",
        "",
    ],
)
def test_what_fits_or_is_not_one_date_is_left_alone(text: str) -> None:
    assert find(text) == []


def test_without_a_year_only_near_publication() -> None:
    text = "He came on Wednesday, 15 December."
    assert find(text) == []
    (found,) = find(text, published="2015-12-18")
    assert found.severity == "warning"
    assert "nearest to publication on 2015-12-18" in found.how
    assert find(text, published="2015-06-18") == []
    assert find(text, published="2015") == []


@given(day=st.dates(date(1950, 1, 1), date(2099, 12, 31)), shift=st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_exactly_the_wrong_weekdays_of_all_days_are_found(day: date, shift: int) -> None:
    named = weekdays.DAYS[(day + timedelta(days=shift)).weekday()]
    text = f"They met on {named}, {day.day} {MONTHS[day.month - 1]} {day.year}, in Orrin."
    assert len(find(text)) == (shift != 0)
