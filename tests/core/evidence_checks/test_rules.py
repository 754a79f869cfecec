"""Each rule about evidence: what it finds, with the computed reason, and what it leaves alone."""

from typing import Any

import pytest

from workbench.core.evidence_checks.case import Case, Piece
from workbench.core.evidence_checks.found import Found, Severity
from workbench.core.evidence_checks.rules import check
from workbench.core.text.quantities import find
from workbench.core.text.rules import load

PUBLISHED = "2026-03-02"
_numbers = iter(range(10**9))


def piece(**fields: Any) -> Piece:
    usual = {
        "link": f"{next(_numbers):032x}",
        "evidence": f"{next(_numbers):032x}",
        "title": "Minutes",
        "stance": "supports",
        "quote": "",
        "quote_check": "",
        "page": "",
        "paragraph": "",
        "time": "",
        "kind": "file",
        "media_type": "text/plain",
        "published": "",
        "origin": "Board",
        "pages": 0,
        "copied": 0.0,
    }
    return Piece(**usual | fields)


def case(words: str, *pieces: Piece, verdict: str = "sourced", language: str = "en") -> Case:
    rules = load(language)
    return Case(
        "c" * 32, words, verdict, rules, PUBLISHED, pieces, lambda: tuple(find(words, language, PUBLISHED))
    )


def only(rule: str, given: Case) -> list[Found]:
    return [each for each in check(given) if each.rule == rule]


def severities(rule: str, given: Case) -> list[Severity]:
    return [each.severity for each in only(rule, given)]


def test_evidence_that_fits_is_left_alone() -> None:
    good = piece(
        quote="The county voted on 12 February 2025 with 14 of 20 votes.",
        quote_check="exact",
        published="2025-02-13",
    )
    assert check(case("On 12 February 2025 the county voted with 14 of 20 votes.", good)) == []


@pytest.mark.parametrize("published", ["2025-02-11", "2025-01", "2024", "1999-12-31"])
def test_a_source_that_is_older_than_the_event(published: str) -> None:
    (found,) = only("source-older", case("On 12 February 2025 the county voted.", piece(published=published)))
    assert found.message == "“Minutes” was published before what it is to prove."
    assert (
        found.how == f"It was published on {published}; the claim is about 2025-02-12 (“12 February 2025”)."
    )


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ("On 12 February 2025 the county voted.", "2025-02-12"),
        ("On 12 February 2025 the county voted.", "2025-02"),
        ("On 12 February 2025 the county voted.", "2025"),
        ("On 12 February 2025 the county voted.", ""),
        ("On 12 February 2025 the county voted.", "spring of 2011"),
        ("The works began in 1961 and end in 2028.", "1975"),
        ("The works end in 2028.", "2024-01-01"),
        ("The county voted.", "1975"),
    ],
)
def test_a_source_that_may_know_of_the_event(words: str, published: str) -> None:
    assert only("source-older", case(words, piece(published=published))) == []


def test_context_may_be_older() -> None:
    assert only("source-older", case("It closed in 2025.", piece(published="1990", stance="context"))) == []


def test_the_article_as_its_own_source() -> None:
    (found,) = only("own-article", case("It closed.", piece(copied=0.8)))
    assert found.how == "80 percent of the article stands in it word for word."
    assert only("own-article", case("It closed.", piece(copied=0.4))) == []
    assert only("own-article", case("It closed.", piece(copied=1.0, stance="context"))) == []


@pytest.mark.parametrize(
    ("words", "quote", "how"),
    [
        (
            "It cost 40 million crowns.",
            "It cost 41.5 million crowns.",
            "The quotes have these numbers: 41.5 million.",
        ),
        ("About 3,200 cars cross.", "Many cars cross.", "None of the quotes (1) has a number."),
        ("It rose 7.5 percent.", "It rose 17.5 percent.", "The quotes have these numbers: 17.5 percent."),
    ],
)
def test_a_number_that_no_quote_has(words: str, quote: str, how: str) -> None:
    (found,) = only("number-not-quoted", case(words, piece(quote=quote)))
    assert (found.severity, found.how) == (Severity.WARNING, how)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It cost 40 million crowns.", "The bill: 40 million crowns."),
        ("It cost 40 million crowns.", "The bill: 40,000,000 crowns."),
        ("About 3,200 cars cross.", "We counted 3,180 cars."),
        ("Two boats left.", "The boats left."),
        ("It closed on 12 February 2025.", "It closed."),
        ("1.200 Boote", "Es sind 1.200 Boote"),
    ],
)
def test_a_number_that_a_quote_has_in_some_form(words: str, quote: str) -> None:
    assert only("number-not-quoted", case(words, piece(quote=quote))) == []


def test_numbers_without_any_quote_are_a_note_and_refuting_quotes_do_not_count() -> None:
    refuting = piece(quote="It cost 40 million crowns.", stance="refutes")
    given = case("It cost 40 million crowns.", piece(), refuting)
    assert severities("number-not-quoted", given) == [Severity.NOTE]
    assert only("number-not-quoted", case("It cost 40 million crowns.", refuting)) == []


@pytest.mark.parametrize(
    ("words", "language", "severity"),
    [
        ("Crime rose by 40 percent.", "en", Severity.WARNING),
        ("The rate is 40 percent.", "en", Severity.NOTE),
        ("Die Zahl stieg um 40 Prozent.", "de", Severity.WARNING),
        ("El paro subió un 40 por ciento.", "es", Severity.WARNING),
    ],
)
def test_a_percentage_without_its_base(words: str, language: str, severity: Severity) -> None:
    assert severities("percent-without-base", case(words, piece(), language=language)) == [severity]


@pytest.mark.parametrize(
    ("words", "quote", "language"),
    [
        ("40 percent of voters said no.", "", "en"),
        ("It rose 40 percent from the year before.", "", "en"),
        ("It rose 40 percent to 70 boats.", "", "en"),
        ("It rose 40 percent.", "Boats: 50 in May, 70 in June.", "en"),
        ("40 Prozent der Boote fehlen.", "", "de"),
        ("女性占40%", "", "zh"),
        ("Luku nousi 40 %.", "", "fi"),
        ("It rose.", "", "en"),
    ],
)
def test_a_percentage_with_its_base(words: str, quote: str, language: str) -> None:
    assert only("percent-without-base", case(words, piece(quote=quote), language=language)) == []


@pytest.mark.parametrize(
    ("words", "language", "word"),
    [
        ("The mayor took bribes from the builder.", "en", "bribes"),
        ("Der Bürgermeister wurde bestochen.", "de", "bestochen"),
        ("El alcalde cobró sobornos.", "es", "sobornos"),
        ("Le maire est accusé d'avoir menti.", "fr", "accusé"),
        ("O prefeito recebeu propina.", "pt", "propina"),
        ("市长涉嫌受贿。", "zh", "涉嫌"),
        ("اتهم العمدة بتلقي رشوة.", "ar", "اتهم"),
    ],
)
def test_an_accusation_with_a_single_origin(words: str, language: str, word: str) -> None:
    given = case(words, piece(origin="Reuters"), piece(origin=" reuters"), language=language)
    (found,) = only("single-origin", given)
    assert found.severity is Severity.WARNING
    said = "It has 2 supporting pieces of evidence with one origin between them, Reuters; the word is"
    assert found.how == f"{said} “{word}”."


def test_an_accusation_with_more_origins_or_unknown_ones() -> None:
    words = "The mayor took bribes."
    assert only("single-origin", case(words, piece(origin="Reuters"), piece(origin="AFP"))) == []
    assert severities("single-origin", case(words, piece(origin=""), piece(origin=""))) == [Severity.NOTE]
    assert severities("single-origin", case(words, piece(origin=""))) == [Severity.WARNING]
    assert only("single-origin", case("The mayor took a walk.", piece())) == []
    assert only("single-origin", case(words, piece(stance="refutes"))) == []
    one = piece()
    assert severities("single-origin", case(words, one, one)) == [Severity.WARNING]


def test_verdicts_against_their_evidence() -> None:
    refuting = piece(stance="refutes", title="Audit\nof 2025")
    (found,) = only("sourced-refuted", case("It closed.", piece(), refuting))
    assert (found.message, found.piece) == ("The claim is sourced, and “Audit of 2025” refutes it.", refuting)
    assert only("sourced-refuted", case("It closed.", refuting, verdict="contested")) == []
    (bare,) = only("sourced-unsupported", case("It closed.", piece(stance="context")))
    assert bare.how == "Linked are 0 that refute it and 1 for context."
    assert only("sourced-unsupported", case("It closed.", verdict="open")) == []
    assert len(only("contested-unrefuted", case("It closed.", piece(), verdict="contested"))) == 1
    assert only("contested-unrefuted", case("It closed.", refuting, verdict="contested")) == []
    assert check(case("It closed.", refuting, verdict="not-a-claim")) == []


def test_a_quote_that_the_file_lacks_is_an_error() -> None:
    (found,) = only(
        "quote-missing", case("It closed.", piece(quote="It  never\nclosed.", quote_check="missing"))
    )
    assert (found.severity, found.how) == (
        Severity.ERROR,
        "“It never closed.” was looked for in all of its text.",
    )


@pytest.mark.parametrize(
    ("fields", "severity"),
    [
        ({"pages": 3}, Severity.WARNING),
        ({"pages": 3, "quote": "x", "quote_check": "exact"}, Severity.NOTE),
        ({"media_type": "audio/mpeg"}, Severity.WARNING),
        ({"pages": 3, "page": "2"}, None),
        ({"pages": 1}, None),
        ({"media_type": "video/mp4", "time": "0:12"}, None),
        ({"pages": 3, "stance": "context"}, None),
    ],
)
def test_a_missing_locator(fields: dict[str, Any], severity: Severity | None) -> None:
    assert severities("no-locator", case("It closed.", piece(**fields))) == [severity] * (
        severity is not None
    )


def test_an_address_alone() -> None:
    address, book = piece(kind="url"), piece(kind="reference")
    assert severities("nothing-kept", case("It closed.", address)) == [Severity.WARNING]
    assert severities("nothing-kept", case("It closed.", address, verdict="open")) == [Severity.NOTE]
    assert severities("nothing-kept", case("It closed.", address, piece())) == [Severity.NOTE]
    assert severities("nothing-kept", case("It closed.", book)) == [Severity.NOTE]


@pytest.mark.parametrize("words", ["", "\u202e 40% \x00", "9" * 400 + " percent", "\U0001f6a2" * 50, "٪ ٤٠"])
@pytest.mark.parametrize("language", ["en", "ar", "xx"])
def test_hostile_words_do_no_harm(words: str, language: str) -> None:
    given = case(words, piece(quote=words, title=words, published=words, origin=words), language=language)
    assert all(each.message and each.how for each in check(given))
