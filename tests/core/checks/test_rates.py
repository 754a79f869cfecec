import pytest

from workbench.core.checks import rates
from workbench.core.checks.found import Found
from workbench.core.checks.reading import read


def find(text: str, language: str = "en") -> list[Found]:
    return list(rates.find(read(text, language)))


def rules(text: str, language: str = "en") -> list[str]:
    return [each.rule for each in find(text, language)]


def test_an_implied_rate_is_noted_with_its_division() -> None:
    (note,) = find("E-commerce could exceed 18 trillion yuan (2.8 trillion U.S. dollars) for 2015.")
    assert (note.rule, note.severity) == (rates.NOTE, "note")
    assert note.message == "The two amounts imply 6.43 CNY for 1 USD."
    assert note.how.startswith("18,000,000,000,000 / 2,800,000,000,000 = 6.429")


@pytest.mark.parametrize(
    ("text", "language", "rate"),
    [
        ("It cost 70 million euros, or about $80 million.", "en", "1.14 USD for 1 EUR"),
        ("It cost $80 million (70 million euros).", "en", "1.14 USD for 1 EUR"),
        ("Costó 70 millones de euros (unos 80 millones de dólares).", "es", "1.14 USD for 1 EUR"),
        ("Es kostete 70 Millionen Euro (rund 80 Millionen US-Dollar).", "de", "1.14 USD for 1 EUR"),
        ("销售额为70亿元（约合10亿美元）。", "zh", "7 CNY for 1 USD"),
    ],
)
def test_rates_in_other_words_and_languages(text: str, language: str, rate: str) -> None:
    assert [each.message for each in find(text, language)] == [f"The two amounts imply {rate}."]


@pytest.mark.parametrize(
    "text",
    [
        "He paid 18 trillion yuan (2.8 billion dollars).",
        "He paid 18 billion yuan (2.8 trillion dollars).",
        "He paid 640 million yuan ($10 million).",
        "He paid $100 million (9 billion euros).",
        "He paid 70 million euros (90 billion yen, 1 boat).",
    ],
)
def test_a_slip_of_powers_of_ten_is_an_error(text: str) -> None:
    assert rules(text) == [rates.SLIP]


def test_the_factor_of_a_slip_is_said() -> None:
    (slip,) = find("He paid 18 trillion yuan (2.8 billion dollars).")
    assert slip.severity == "error"
    assert "about 1,000 times off any rate since 1995" in slip.message


def test_two_rates_that_differ_clearly_are_a_warning_at_the_second() -> None:
    text = "First 640 million yuan ($100 million), then 640 million yuan ($75 million)."
    *_, differs = find(text)
    assert (differs.rule, differs.severity) == (rates.DIFFERS, "warning")
    assert text[differs.start : differs.end].startswith("640 million yuan ($75")
    (other,) = differs.also
    assert text[other.start : other.end].startswith("640 million yuan ($100")


@pytest.mark.parametrize(
    "text",
    [
        "First 640 million yuan ($100 million), then 64 million yuan ($10.1 million).",
        "First 640.0 million yuan ($100.0 million), then 640.0 million yuan ($95.0 million).",
        "First 6 million yuan ($1 million), then 640 million yuan ($90.7 million).",
        "First 10 million crowns ($1 million), then 10 million crowns ($3 million).",
    ],
)
def test_what_rounding_explains_or_nobody_knows_is_no_alarm(text: str) -> None:
    assert [each for each in find(text) if each.severity != "note"] == []


@pytest.mark.parametrize(
    "text",
    [
        "He paid 70 million euros and 80 million dollars.",
        "He paid 70 million euros (up from 80 million dollars).",
        "It cost ¥1,000 ($9).",
        "It cost $70 million ($80 million with tax).",
        "It cost 0 euros (0 dollars).",
        "",
    ],
)
def test_amounts_that_do_not_stand_for_each_other(text: str) -> None:
    assert find(text) == []
