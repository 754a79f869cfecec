"""Numbers come with value, unit and kind, in the format of each language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import quantities
from workbench.core.text.rules import LANGUAGES, load

Row = tuple[str, float | str | None, str, str]


def read(text: str, language: str = "en", published: str = "2015-12-15") -> list[Row]:
    found = quantities.find(text, language, published)
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in found)
    return [(quantity.text, quantity.value, quantity.unit, quantity.kind) for quantity in found]


ENGLISH: list[tuple[str, list[Row]]] = [
    (
        "It cost 18 trillion yuan (2.8 trillion U.S. dollars).",
        [
            ("18 trillion yuan", 18e12, "CNY", "money"),
            ("2.8 trillion U.S. dollars", 2.8e12, "USD", "money"),
        ],
    ),
    (
        "$5m, US$3.5 billion and 20 euros",
        [
            ("$5m", 5e6, "USD", "money"),
            ("US$3.5 billion", 3.5e9, "USD", "money"),
            ("20 euros", 20.0, "EUR", "money"),
        ],
    ),
    ("$10-15 million", [("$10-15 million", "10000000..15000000", "USD", "money")]),
    ("between 10 and 15 percent", [("10 and 15 percent", "10..15", "percent", "percent")]),
    ("from 5 to 10%", [("5", 5.0, "", "number"), ("10%", 10.0, "percent", "percent")]),
    ("10 to 15 tons", [("10 to 15 tons", "10..15", "tons", "range")]),
    ("rose 3 percentage points", [("3 percentage points", 3.0, "percentage points", "percent")]),
    ("668 million Internet users", [("668 million", 668e6, "users", "number")]),
    (
        "50 basis points or 50 bps",
        [
            ("50 basis points", 50.0, "basis points", "number"),
            ("50 bps", 50.0, "basis points", "number"),
        ],
    ),
    ("the 2019 average, 2019 cars", [("2019", "2019", "", "date"), ("2019 cars", 2019.0, "cars", "number")]),
    ("596 cases", [("596 cases", 596.0, "cases", "number")]),
    (
        "a 10-year-old walked 5.5 km in 3 weeks",
        [
            ("10-year", 10.0, "years", "duration"),
            ("5.5 km", 5.5, "km", "number"),
            ("3 weeks", 3.0, "weeks", "duration"),
        ],
    ),
    ("the 20th prize", [("20th", 20.0, "", "ordinal")]),
    (
        "two hundred and five thousand people, twenty-three men",
        [
            ("two hundred and five thousand people", 205000.0, "people", "number"),
            ("twenty-three men", 23.0, "men", "number"),
        ],
    ),
    (
        "half a million voters, two-thirds of them, dozens of dogs",
        [
            ("half a million voters", 5e5, "voters", "number"),
            ("two-thirds", 2 / 3, "", "fraction"),
            ("dozens of", None, "", "number"),
        ],
    ),
    (
        "three and a half million dollars, a billion and a half people, 2 and a quarter percent, two years and a half",
        [
            ("three and a half million dollars", 3.5e6, "USD", "money"),
            ("a billion and a half people", 1.5e9, "people", "number"),
            ("2 and a quarter percent", 2.25, "percent", "percent"),
            ("two years and a half", 2.5, "years", "duration"),
        ],
    ),
    (
        "Number three: in Section Two we cut a report five people wrote",
        [("five people", 5.0, "people", "number")],
    ),
    ("one of them had a car", []),
    ("Version 2.0, Title 17, Section 107, 4G, COVID-19, F-16, 5 p.m., 10:30, No. 5", []),
    ("2,000 people in 2000", [("2,000 people", 2000.0, "people", "number"), ("2000", "2000", "", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


OTHERS: list[tuple[str, str, list[Row]]] = [
    (
        "es",
        "1.234 personas y 3,5 % de 18.000 millones de dólares",
        [
            ("1.234 personas", 1234.0, "personas", "number"),
            ("3,5 %", 3.5, "percent", "percent"),
            ("18.000 millones de dólares", 18e9, "USD", "money"),
        ],
    ),
    ("es", "cerca de veintitrés mil casos", [("veintitrés mil casos", 23000.0, "casos", "number")]),
    (
        "es",
        "un millón y medio de euros en dos años y medio",
        [
            ("un millón y medio de euros", 1.5e6, "EUR", "money"),
            ("dos años y medio", 2.5, "years", "duration"),
        ],
    ),
    (
        "fr",
        "2 millions et demi d'euros, un demi-million de francs",
        [
            ("2 millions et demi d'euros", 2.5e6, "EUR", "money"),
            ("un demi-million de francs", 5e5, "", "money"),
        ],
    ),
    (
        "pt",
        "um milhão e meio de reais, meio milhão de euros",
        [("um milhão e meio de reais", 1.5e6, "BRL", "money"), ("meio milhão de euros", 5e5, "EUR", "money")],
    ),
    (
        "de",
        "anderthalb Millionen Menschen, zweieinhalb Jahre, eine halbe Million Euro",
        [
            ("anderthalb Millionen Menschen", 1.5e6, "Menschen", "number"),
            ("zweieinhalb Jahre", 2.5, "years", "duration"),
            ("eine halbe Million Euro", 5e5, "EUR", "money"),
        ],
    ),
    ("ar", "5 مليون ونصف المليون دولار", [("5 مليون ونصف المليون دولار", 5.5e6, "USD", "money")]),
    (
        "fr",
        "1 234 personnes, 18 milliards d’euros, quatre-vingt-dix-sept cas",
        [
            ("1 234 personnes", 1234.0, "personnes", "number"),
            ("18 milliards d’euros", 18e9, "EUR", "money"),
            ("quatre-vingt-dix-sept cas", 97.0, "cas", "number"),
        ],
    ),
    (
        "de",
        "1.234 Menschen, 3,5 Prozent, 18 Mrd. Euro, fünfundzwanzig Fälle",
        [
            ("1.234 Menschen", 1234.0, "Menschen", "number"),
            ("3,5 Prozent", 3.5, "percent", "percent"),
            ("18 Mrd. Euro", 18e9, "EUR", "money"),
            ("fünfundzwanzig Fälle", 25.0, "Fälle", "number"),
        ],
    ),
    (
        "pt",
        "R$ 18 bilhões e 1.234 pessoas",
        [("R$ 18 bilhões", 18e9, "BRL", "money"), ("1.234 pessoas", 1234.0, "pessoas", "number")],
    ),
    (
        "zh",
        "约2.4万个网站，18万亿元（2.8万亿美元），百分之三十五，三千二百万人",
        [
            ("2.4万个", 24000.0, "个", "number"),
            ("18万亿元", 18e12, "CNY", "money"),
            ("2.8万亿美元", 2.8e12, "USD", "money"),
            ("百分之三十五", 35.0, "percent", "percent"),
            ("三千二百万人", 32e6, "人", "number"),
        ],
    ),
    (
        "ar",
        "قتل ١٬٢٣٤ شخصا، 18 مليار دولار، 3.5%",
        [
            ("١٬٢٣٤ شخصا", 1234.0, "شخصا", "number"),
            ("18 مليار دولار", 18e9, "USD", "money"),
            ("3.5%", 3.5, "percent", "percent"),
        ],
    ),
    ("xx", "погибли 234 и 3,5%", [("234", 234.0, "", "number"), ("3,5%", 3.5, "percent", "percent")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_other_languages(language: str, text: str, expected: list[Row]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize("about", ["about", "At least", "more than", "nearly", "up to"])
def test_a_word_before_makes_a_number_approximate(about: str) -> None:
    (quantity,) = quantities.find(f"{about} 197 people", "en")
    assert quantity.approximate
    assert quantity.text == "197 people"


def test_a_bare_number_is_not_approximate() -> None:
    (quantity,) = quantities.find("exactly 197 people", "en")
    assert not quantity.approximate


PIECES = [
    "5",
    "1,000",
    "2015",
    "-",
    "–",
    " to ",
    " million",
    "$",
    "%",
    " percent",
    "一百",
    "万",
    "元",
    " two",
    "-three",
    ".",
    "th",
    " Dec. ",
    "年",
    "٣",
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=15).map("".join)


@given(texts, st.sampled_from(["en", "es", "fr", "de", "pt", "zh", "ar", "xx"]))
def test_quantities_are_in_order_and_slice_to_their_text(text: str, language: str) -> None:
    last = 0
    for quantity in quantities.find(text, language, "2015-12-15"):
        assert last <= quantity.start < quantity.end
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.value is None or quantity.value == quantity.value
        last = quantity.end


@pytest.mark.parametrize("blank", ["\u00a0", "\n", "\u2009"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_blank_or_line_end_may_stand_inside_a_phrase(language: str, blank: str) -> None:
    rules = load(language)
    phrases = [*rules.mapping("dates", "relative"), *rules.mapping("numbers", "fractions")]
    phrases += [f"{part} 2023" for part in rules.mapping("dates", "parts")]
    named = [rules.tables.get("units", {}), rules.tables.get("money", {}).get("words", {})]
    phrases += [f"5 {word}" for lists in named for words in lists.values() for word in words]
    for phrase in phrases:
        number, _, words = phrase.partition(" ") if phrase.startswith("5 ") else ("", "", phrase)
        text = f"{number} {words.replace(' ', blank)}."
        assert [(value, unit) for _, value, unit, _ in read(text, language)] == [
            (value, unit) for _, value, unit, _ in read(f"{number} {words}.", language)
        ], text
