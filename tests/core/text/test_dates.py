"""Dates resolve against the day of publication, in seven languages."""

import pytest

from workbench.core.text import dates

TUESDAY = "2015-12-15"


def read(text: str, language: str = "en", published: str = TUESDAY) -> list[tuple[str, object]]:
    found = dates.find(text, language, published)
    assert all(text[date.start : date.end] == date.text and date.kind == "date" for date in found)
    return [(date.text, date.value) for date in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Wuzhen, 15Dec15]", [("15Dec15", "2015-12-15")]),
        ("On Dec. 15, 2015 and 3 May 2014", [("Dec. 15, 2015", "2015-12-15"), ("3 May 2014", "2014-05-03")]),
        ("on 3rd of May 2014", [("3rd of May 2014", "2014-05-03")]),
        ("on January 3", [("January 3", "2016-01-03")]),
        ("in July and since November 2012", [("July", "2015-07"), ("November 2012", "2012-11")]),
        ("late 2012, around 1776", [("late 2012", "2012"), ("around 1776", "1776")]),
        (
            "2015-12-15, 12/25/2015, 3/4/2015",
            [("2015-12-15", "2015-12-15"), ("12/25/2015", "2015-12-25"), ("3/4/2015", None)],
        ),
        ("the 1990s and 2014–2016", [("1990s", "1990/1999"), ("2014–2016", "2014/2016")]),
        ("in the third quarter of 2015", [("the third quarter of 2015", "2015-07/2015-09")]),
        (
            "this year, last month, yesterday",
            [("this year", "2015"), ("last month", "2015-11"), ("yesterday", "2015-12-14")],
        ),
        ("last week", [("last week", "2015-12-07/2015-12-13")]),
        ("in 2014 with 2014 people", [("2014", "2014")]),
        ("2015-02-30 and 31 April", []),
        ("May I march in may?", []),
    ],
)
def test_english(text: str, expected: list[tuple[str, object]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("which opens Wednesday in Wuzhen", "2015-12-16"),
        ("he died on Saturday", "2015-12-12"),
        ("he will speak on Saturday", "2015-12-19"),
        ("on last Friday", "2015-12-11"),
        ("next Tuesday", "2015-12-22"),
        ("he arrived Tuesday", "2015-12-15"),
    ],
)
def test_a_weekday_is_the_one_that_is_meant(text: str, value: str) -> None:
    ((_, found),) = read(text)
    assert found == value


def test_without_a_day_of_publication_relative_dates_stay_open() -> None:
    assert read("Wednesday, this year, 3 May", published="") == [
        ("Wednesday", None),
        ("this year", None),
        ("3 May", None),
    ]
    assert read("this year, yesterday", published="2015") == [("this year", "2015"), ("yesterday", None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "el martes 15 de diciembre de 2015, en julio, este año",
            [
                ("martes", "2015-12-15"),
                ("15 de diciembre de 2015", "2015-12-15"),
                ("julio", "2015-07"),
                ("este año", "2015"),
            ],
        ),
        (
            "fr",
            "le 1er août 2014, hier, fin 2012",
            [("1er août 2014", "2014-08-01"), ("hier", "2015-12-14"), ("fin 2012", "2012")],
        ),
        (
            "de",
            "am 3. Mai 2015, im Juli, gestern, 03.05.2015",
            [
                ("3. Mai 2015", "2015-05-03"),
                ("Juli", "2015-07"),
                ("gestern", "2015-12-14"),
                ("03.05.2015", "2015-05-03"),
            ],
        ),
        (
            "pt",
            "em 15 de dezembro de 2015, ontem, na segunda-feira",
            [
                ("15 de dezembro de 2015", "2015-12-15"),
                ("ontem", "2015-12-14"),
                ("segunda-feira", "2015-12-14"),
            ],
        ),
        (
            "zh",
            "2015年12月15日，今年7月3日，去年，星期三，2014年",
            [
                ("2015年12月15日", "2015-12-15"),
                ("今年", "2015"),
                ("7月3日", "2015-07-03"),
                ("去年", "2014"),
                ("星期三", "2015-12-16"),
                ("2014年", "2014"),
            ],
        ),
        ("ar", "في 15 ديسمبر 2015 وفي عام 2012 وأمس", [("15 ديسمبر 2015", "2015-12-15"), ("2012", "2012")]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[tuple[str, object]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(
    "published", ["", "2015", "2015-12", "2015-12-15T10:00:00Z", "not a date", "0000-00-00"]
)
def test_any_day_of_publication_is_survived(published: str) -> None:
    assert read("Wednesday, July 4, this year, 29 February", published=published)[0][0] == "Wednesday"
