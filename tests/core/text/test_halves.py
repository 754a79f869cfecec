"""A claim that is one half of a sentence is carried where only the number of the other half changed, and nowhere else."""

import pytest

from workbench.core.model import Anchor, Span
from workbench.core.text import anchor
from workbench.core.text.anchor import Carried

HELD = (Anchor.EXACT, Anchor.MOVED)
SENTENCE = "About 24,000 boats were sold and 596 cases were heard this year."
FIRST, SECOND = "About 24,000 boats were sold", "596 cases were heard this year."

AND = {"en": "and", "fr": "et", "es": "y", "pt": "e", "de": "und"}


def carried(sentence: str, claim: str, other: str, language: str = "en") -> Carried:
    old, new = (f"Snow fell in Orrin.\n\n{each} A ferry came to Tarn." for each in (sentence, other))
    at = old.index(claim)
    (found,) = anchor.carry(old, [Span(at, at + len(claim))], new, language)
    if found.state in HELD:
        assert found.span
        assert new[found.span.start : found.span.end] == claim
    return found


@pytest.mark.parametrize(
    ("language", "first", "second", "number", "other"),
    [
        ("en", FIRST, SECOND, "596", "601"),
        ("en", FIRST, SECOND, "24,000", "25,000"),
        ("en", FIRST, "596 cases closed.", "24,000", "25,000"),
        ("fr", "Environ 240 sites ont été fermés", "596 affaires ont été jugées.", "240", "250"),
        ("es", "Unas 240 páginas fueron cerradas", "596 casos fueron juzgados.", "596", "601"),
        ("pt", "Cerca de 240 lojas foram fechadas", "596 casos foram julgados.", "240", "250"),
        ("de", "240 Läden wurden verkauft", "596 Häuser wurden gebaut.", "596", "601"),
    ],
)
def test_the_number_of_the_other_half_may_change(
    language: str, first: str, second: str, number: str, other: str
) -> None:
    sentence = f"{first} {AND[language]} {second}"
    claim = second if number in first else first
    found = carried(sentence, claim, sentence.replace(number, other), language)
    assert found.state is Anchor.MOVED
    assert found.why, "what differs in its sentence is said, so no verdict is taken over on one key"


@pytest.mark.parametrize("claim", [FIRST, SECOND])
@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("About", "If about"),
        ("About", "Bo Lund said that about"),
        ("About", "In 2019, about"),
        ("About", "Nobody believes that about"),
        ("boats were", "boats, Lund claimed, were"),
        ("boats were", "boats that were"),
        ("boats were", "boats were not"),
        ("boats were sold", "boats were allegedly sold"),
        ("sold and", "sold, but"),
        ("sold and", "sold because"),
        ("cases were", "cases, police said, were"),
        ("cases were heard", "cases may be heard"),
        ("this year", "last year"),
        ("this year.", "this year, according to Bo Lund."),
        ("this year.", "this year?"),
        (SENTENCE, f"“{SENTENCE}”"),
        ("24,000 boats were sold and 596", "596 boats were sold and 24,000"),
    ],
)
def test_nothing_else_may_change_in_either_half(claim: str, words: str, other: str) -> None:
    assert words in SENTENCE
    assert carried(SENTENCE, claim, SENTENCE.replace(words, other)).state not in HELD


@pytest.mark.parametrize(
    "half",
    [
        "596 were mended in Tarn.",
        "596 of them were mended in Tarn.",
        "596 more were mended in Tarn.",
        "596 other boats were mended in Tarn.",
        "596 of their owners were paid.",
        "40 percent were mended in Tarn.",
        "596 new ones were built in Tarn.",
    ],
)
def test_a_half_that_leans_on_the_other_goes_with_it(half: str) -> None:
    sentence = f"About 24,000 boats were sold and {half}"
    assert carried(sentence, half, sentence.replace("24,000", "25,000")).state not in HELD
    assert carried(sentence, FIRST, sentence.replace("596", "601")).state in HELD


@pytest.mark.parametrize(
    "opening", ["In 14 days about 24,000 boats", "In 3 towns 24,000 boats", "Within 24,000 days boats"]
)
def test_a_number_that_may_reach_over_both_halves_is_not_the_other_one(opening: str) -> None:
    sentence = f"{opening} were sold and 596 cases were heard."
    for number, other in (("14", "15"), ("3 ", "4 "), ("24,000 days", "24,001 days")):
        new = sentence.replace(number, other)
        if new != sentence:
            assert carried(sentence, "596 cases were heard.", new).state not in HELD
