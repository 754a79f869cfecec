"""A claim that is one half of a sentence is carried where only the number and plain words of the other half changed."""

import pytest

from workbench.core.model import Anchor, Span
from workbench.core.text import anchor, words
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


@pytest.mark.parametrize(
    ("claim", "words", "other"),
    [
        (FIRST, "596 cases", "596 appeals"),
        (FIRST, "596 cases", "596 civil cases"),
        (FIRST, "596 cases", "601 appeals"),
        (FIRST, "596 cases", "cases"),
        (SECOND, "24,000 boats", "24,000 barges"),
        (SECOND, "24,000 boats", "24,000 old boats"),
        (SECOND, "24,000 boats", "25,000 barges"),
    ],
)
def test_plain_words_of_what_the_other_half_counts_may_change(claim: str, words: str, other: str) -> None:
    found = carried(SENTENCE, claim, SENTENCE.replace(words, other))
    assert found.state is Anchor.MOVED
    assert found.why, "what differs in its sentence is said, so no verdict is taken over on one key"


REACHING = (
    "not", "hardly", "may", "allegedly", "secretly", "if", "that", "who", "claimed", "the", "with", "them", "more", "only",
    "Tarn", "March", "or", "were",
)  # fmt: skip
"""Words that may have to do with both halves wherever they stand in one."""


@pytest.mark.parametrize("word", REACHING)
def test_a_word_that_may_reach_over_both_halves_speaks_against_both_wherever_it_stands(word: str) -> None:
    parts = SENTENCE.split(" ")
    put_in = [[*parts[:number], word, *parts[number:]] for number in range(len(parts))]
    instead = [
        [word if part == other else part for part in parts] for other in ("24,000", "boats", "596", "cases")
    ]
    for new in map(" ".join, (*put_in, *instead)):
        spans = [Span(SENTENCE.index(claim), SENTENCE.index(claim) + len(claim)) for claim in (FIRST, SECOND)]
        for found in anchor.carry(SENTENCE, spans, new, "en"):
            assert found.state not in HELD or words.find(new) == words.find(SENTENCE), new


@pytest.mark.parametrize("claim", [FIRST, SECOND])
def test_a_plain_word_counts_everywhere_but_in_what_the_other_half_counts(claim: str) -> None:
    """Replaced, it is the verb, the joint or what stands behind the verb; put in, it stands beside these."""
    parts = SENTENCE.split(" ")
    free = {parts.index("596"), parts.index("cases"), parts.index("were", 8)} if claim == FIRST else {
        parts.index("24,000"), parts.index("boats")}  # fmt: skip
    for number, part in enumerate(parts):
        mark = part[len(part.rstrip(".")) :]
        new = " ".join([*parts[:number], f"lamp{mark}", *parts[number + 1 :]])
        assert (carried(SENTENCE, claim, new).state in HELD) <= (number in free), new


@pytest.mark.parametrize("claim", [FIRST, SECOND])
@pytest.mark.parametrize(
    "opening",
    [
        "It is not true that",
        "Nobody believes that",
        "Bo Lund denied that",
        "According to Bo Lund,",
        "In 2019,",
        "If",
        "Only",
    ],
)
def test_what_is_put_before_the_sentence_counts(opening: str, claim: str) -> None:
    for words_, other in (("24,000", "25,000"), ("596", "601"), ("boats", "barges"), ("cases", "appeals")):
        new = f"{opening} {SENTENCE}".replace(words_, other)
        if claim in new:
            assert carried(SENTENCE, claim, new).state not in HELD
            assert carried(new, claim, new.replace(opening, "Here")).state not in HELD


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
    assert carried(sentence, half, sentence.replace("boats", "barges")).state not in HELD
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
