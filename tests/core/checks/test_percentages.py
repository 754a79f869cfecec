import pytest

from workbench.core.checks import percentages
from workbench.core.checks.reading import read


def find(text: str, language: str = "en") -> list[str]:
    return [each.message for each in percentages.find(read(text, language))]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Of the boats 12 of 40 (40 percent) sank.", "en", "is 30 percent, not 40 percent"),
        ("In all 12 out of the 40 boats, or 40 percent, sank.", "en", "is 30 percent, not 40 percent"),
        ("In all 1 of 3 boats, or 34 percent, sank.", "en", "is 33.3 percent, not 34 percent"),
        ("Some 40 percent (12 of 40 boats) sank.", "en", "is 30 percent, not 40 percent"),
        ("Votaron 12 de los 40 diputados (el 40 por ciento).", "es", "is 30 percent, not 40 percent"),
        ("Es kamen 12 von 40 Abgeordneten (40 Prozent).", "de", "is 30 percent, not 40 percent"),
        ("Au total, 12 des 40 députés (40 %) ont voté.", "fr", "is 30 percent, not 40 percent"),
        ("Votaram 12 dos 40 deputados (40%).", "pt", "is 30 percent, not 40 percent"),
        ("40人中有12人（40%）离开。", "zh", "is 30 percent, not 40 percent"),
        ("Sales rose 20 percent from 50 to 70.", "en", "a rise of 40 percent, not a rise of 20 percent"),
        ("Sales rose 20 percent last year to 70 from 50.", "en", "a rise of 40 percent, not a rise of 20"),
        ("Sales fell 20 percent from $50 million in 2014 to $70 million in 2015.", "en", "not a fall of 20"),
        ("Sales fell 40 percent from 70 to 50 million euros.", "en", "a fall of 28.6 percent, not a fall of 40"),
        ("From 50 they rose 20 percent to 70.", "en", "a rise of 40 percent"),
        ("销售额从50亿元增长20%至70亿元。", "zh", "a rise of 40 percent"),
        ("There was a 20 percent increase from 50 to 70.", "en", "a rise of 40 percent"),
        ("Unemployment rose 2 percent from 5 percent to 7 percent.", "en", "a rise of 40 percent, not a rise of 2"),
        ("Las ventas subieron un 20 por ciento, de 50 a 70 millones.", "es", "a rise of 40 percent"),
        ("Der Umsatz stieg um 20 Prozent von 50 auf 70 Millionen Euro.", "de", "a rise of 40 percent"),
        ("Les ventes ont augmenté de 20 % de 50 à 70 millions d’euros.", "fr", "a rise of 40 percent"),
        ("As vendas subiram 20% de 50 para 70 milhões de euros.", "pt", "a rise of 40 percent"),
    ],
)  # fmt: skip
def test_a_percentage_that_does_not_fit_is_found(text: str, language: str, said: str) -> None:
    (message,) = find(text, language)
    assert said in message


@pytest.mark.parametrize(
    "text",
    [
        "Of the boats 12 of 40 (30 percent) sank.",
        "Of the boats 2 of 3 (67 percent) sank, 2 of 3 (66 percent) burned.",
        "About 2,000 of 6,900 voters (28 percent) came.",
        "Of the sailors 12 of 40 (50 percent of them women) left.",
        "Of the 40 boats 12 sank, and 40 percent of the crew left.",
        "He was 12 of 40 and 40 percent sure.",
        "Sales rose 40 percent from 50 to 70.",
        "Sales rose 42 percent from about 50 to 70.",
        "Sales rose 29 percent from $2.1 billion to $2.7 billion.",
        "Unemployment rose to 7.5 percent in 2024 from 6.1 percent in 2023.",
        "Unemployment rose 2 percentage points from 5 percent to 7 percent.",
        "The tax is 20 percent from 50 to 70 crowns.",
        "A rise of 20 percent. From 50 to 70 people came.",
        "It rose 20 percent from 50 million euros to 70 million dollars.",
        "Growth of 3 percent is down from 5 percent to 4 percent forecast by others.",
        "Sales rose 20 percent from 0 to 70.",
        "Of the boats 40 of 12 (40 percent) sank.",
        "The index fell to 4,512 from 4,567. Shares dropped 5 percent to 19 crowns.",
        "It fell from 4,567, while shares dropped 5 percent to 19 crowns.",
        "Sales rose 20 percent. From 50 to 70 boats came.",
        "",
    ],
)
def test_what_fits_or_is_no_pair_is_left_alone(text: str) -> None:
    assert find(text) == []


def test_the_computation_is_shown() -> None:
    text = "In all 12 of the 40 boats, or 40 percent, sank."
    (found,) = percentages.find(read(text, "en"))
    assert found.how == "12 / 40 × 100 = 30; the text says 40 percent."
    assert text[found.start : found.end] == "12 of the 40 boats, or 40 percent"
