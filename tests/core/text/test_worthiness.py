"""The score is the logistic sum that the rules describe."""

import math

import pytest

from workbench.core.text.propose import propose
from workbench.core.text.rules import load
from workbench.core.text.worthiness import Features, features, score

RULES = load("en")


def logit(found: dict[str, str], words: int = 0) -> float:
    value, _ = score(Features(found, ("word",) * words), RULES)
    return math.log(value / (1 - value))


def weight(name: str) -> float:
    return RULES.mapping("worth", "features")[name]["weight"]


def test_a_bare_sentence_has_the_starting_score_and_grows_with_its_words() -> None:
    worth = RULES.tables["worth"]
    assert logit({}) == pytest.approx(worth["start"], abs=0.02)
    assert logit({}, 10) == pytest.approx(worth["start"] + 10 * worth["per_word"], abs=0.02)
    assert logit({}, 500) == logit({}, worth["most_words"])


def test_weights_add_up() -> None:
    both = logit({"percent": "5%", "law": "law"})
    assert both == pytest.approx(RULES.value("worth", "start") + weight("percent") + weight("law"), abs=0.02)


def test_an_opinion_counts_less_against_reported_words() -> None:
    own = logit({"opinion": "should"}, 20) - logit({}, 20)
    reported = logit({"attributed": "", "opinion": "should"}, 20) - logit({"attributed": ""}, 20)
    assert own == pytest.approx(weight("opinion"), abs=0.05)
    assert reported == pytest.approx(weight("opinion") * RULES.value("worth", "of_speech"), abs=0.05)


def test_features_keep_the_words_that_show_them() -> None:
    found = features("Taxes rose in the city of Kalden because of the flood?", (), False, False, RULES).found
    assert found["public"] == "taxes"
    assert found["cause"] == "because"
    assert found["name"] == "Kalden"
    assert "question" in found


def test_words_of_a_phrase_must_stand_together_and_parts_of_words_do_not_count() -> None:
    found = features("They led it to lawns, thanks a lot to you.", (), False, False, RULES).found
    assert "cause" not in found
    assert "law" not in found


def shown(sentence: str) -> dict[str, str]:
    (proposal,) = propose(sentence, language="en")
    return {reason.partition(" “")[0]: reason for reason in proposal.why}


def test_a_first_name_is_not_the_word_that_it_looks_like() -> None:
    assert "law" not in shown("On Friday Bill Marlow and Will Sandor opened the harbour in Kalden.")
    assert shown("On Friday the bill passed in Kalden.")["law"] == "law “bill”"
    assert "minus: about the future" not in shown(
        "On Friday Bill Marlow and Will Sandor opened the harbour in Kalden."
    )


@pytest.mark.parametrize(
    ("worthier", "less"),
    [
        ("The harbour has never made a profit.", "The harbour has made its own pens."),
        ("The town closed 40 of its schools.", "The town closed two of its schools."),
        ("Fewer ships reach the harbour of Kalden.", "If ships reach the harbour of Kalden, fine."),
        ("Keller closed the school in Kalden.", "I closed my school in Kalden."),
        ("Keller closed the school in Kalden.", "We have to close the school in Kalden."),
        ("Exports of the town are way down.", "Exports of the town are its own."),
    ],
)
def test_what_can_be_looked_up_is_worthier_than_what_cannot(worthier: str, less: str) -> None:
    assert propose(worthier, language="en")[0].score > propose(less, language="en")[0].score
