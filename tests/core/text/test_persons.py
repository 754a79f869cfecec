"""Before "he" or "she" a word that is no person may be another, where the one person whom the text knows stays named."""

from itertools import pairwise

import pytest

from workbench.core.model import Anchor, Span
from workbench.core.text import anchor, persons
from workbench.core.text.anchor import Carried

HELD = (Anchor.EXACT, Anchor.MOVED)
HEAD = "President Ann Holt came to Orrin on Monday. Snow fell on the Danube."
CLAIMS = ("“Without roads there is no town,” she warned.", "She took office in 2019.")
BEFORE = (
    "Norway opened a {} on the coast with Holt holding the keys.",
    "Holt saw the {} on the north road of Norway.",
    "In May workers from Norway showed Holt the old {}.",
)
THINGS = ("mill", "school", "tunnel", "way", "group", "road")
PEOPLE = ("teacher", "nurse", "architect", "mayor", "captain", "spy", "clerk", "bride", "critic", "marksman")


def carried(before: str, after: str, claim: str, head: str = HEAD) -> Carried:
    old, new = (f"{head}\n\n{each} {claim}\n\nA ferry came to Tarn." for each in (before, after))
    at = old.index(claim)
    (found,) = anchor.carry(old, [Span(at, at + len(claim))], new, "en")
    if found.state in HELD:
        assert found.span
        assert new[found.span.start : found.span.end] == claim
    return found


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("before", BEFORE)
def test_a_thing_may_be_another_and_the_doubt_is_noted(before: str, claim: str) -> None:
    for old, new in pairwise(THINGS):
        found = carried(before.format(old), before.format(new), claim)
        assert found.state in HELD, (old, new)
        assert found.why, "no verdict is taken over on one key"


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("before", BEFORE)
def test_a_person_may_not(before: str, claim: str) -> None:
    for old, new in (
        *pairwise(PEOPLE),
        *zip(THINGS, PEOPLE, strict=False),
        *zip(PEOPLE, THINGS, strict=False),
    ):
        assert carried(before.format(old), before.format(new), claim).state is Anchor.CHANGED, (old, new)


OLD = BEFORE[0].format("mill")


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Norway opened", "Sweden opened"),
        ("Norway opened a mill", "Norway opened a mill on the Danube"),
        ("Norway", "The Danube"),
    ],
)
def test_a_country_and_what_has_an_article_are_no_person(words: str, other: str, claim: str) -> None:
    assert carried(OLD, OLD.replace(words, other), claim).state in HELD


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Holt", "Berg"),
        ("with Holt", "with Bo Lund"),
        ("with Holt", "with Holt and Mira Sato"),
        ("Norway", "Mira Sato"),
        ("a mill", "Mira Sato's mill"),
        ("a mill", "a mill and a school"),
        ("with Holt", "with the lawyer of Holt"),
        ("with Holt holding the keys", "with the keys"),
        ("opened a mill", "never opened a school"),
        ("opened a mill", "may sell a school"),
    ],
)
def test_whoever_may_be_meant_besides_or_instead_counts(words: str, other: str, claim: str) -> None:
    assert words in OLD
    assert carried(OLD, OLD.replace(words, other), claim).state is Anchor.CHANGED


def test_only_a_person_whom_the_text_calls_one_counts() -> None:
    new = OLD.replace("mill", "school")
    assert carried(OLD, new, CLAIMS[1]).state in HELD
    assert carried(OLD, new, CLAIMS[1], HEAD.replace("President ", "")).state is Anchor.CHANGED
    two = OLD.replace("Norway", "Berg"), new.replace("Norway", "Berg")
    assert carried(*two, CLAIMS[1], f"{HEAD} Mayor Mira Berg slept.").state is Anchor.CHANGED


@pytest.mark.parametrize(
    "claim",
    [
        "She said it was old and narrow.",
        "“It was built in 1961,” she said.",
        "She sold it in May.",
        "It was built in 1961.",
    ],
)
def test_a_claim_that_may_mean_the_thing_too_goes_with_it(claim: str) -> None:
    assert carried(OLD, OLD.replace("mill", "school"), claim).state is Anchor.CHANGED


@pytest.mark.parametrize(
    ("text", "people", "things"),
    [
        ("President Xi Jinping spoke. Xi left.", {"Xi", "Jinping"}, set()),
        ("He swam in the Danube. On the Danube, snow fell.", set(), {"Danube"}),
        ("The Lund family left, and the Bo Lund fund.", set(), set()),
        ("Mayor Ann Holt spoke; the Holt was loud.", {"Ann", "Holt"}, set()),
        ("The Lund's house, the Lund-Berg fund.", set(), set()),
        ("", set(), set()),
        ("他去了北京。", set(), set()),
    ],
)
def test_what_a_text_says_of_its_names(text: str, people: set[str], things: set[str]) -> None:
    known = persons.known(text, "en")
    assert (known.persons, known.things) == (people, things)


def test_a_language_that_lists_no_people_has_no_such_rule() -> None:
    known = persons.Known(frozenset({"Holt"}), frozenset())
    old, new = "Holt sah die alte Mühle.", "Holt sah die alte Schule."
    assert not persons.stays("Sie trat 2019 an.", "Sie", old, new, "de", lambda: known)
