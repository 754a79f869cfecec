"""The rule files are complete, read once, and say what the code needs of them."""

import re

import pytest

from workbench.core.text import rules
from workbench.core.text.rules import LANGUAGES, alternatives, load


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_gives_each_word_list_a_weight_and_a_reason(language: str) -> None:
    loaded = load(language)
    features = loaded.mapping("worth", "features")
    assert set(loaded.mapping("worth", "words")) <= set(features)
    assert all(isinstance(feature["weight"], float) and feature["reason"] for feature in features.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_has_a_table_that_nothing_reads(language: str) -> None:
    shared = rules.read("any.toml")
    own = rules.read(f"{language}.toml")
    for name, table in own.items():
        if not isinstance(table, dict) or name in ("units", "durations", "counted"):
            continue
        known = set(shared[name]) | {"ordinal_dot", "months", "names_with_mark", "ones_before_tens"}
        assert set(table) <= known, f"{language}.toml [{name}]"


def test_rules_are_read_once_and_by_any_spelling_of_the_language() -> None:
    assert load("en") is load("en-GB") is load("EN_us")
    assert load("") is load("tlh") is load("any")
    assert (load("pt-BR").name, load("").name) == ("pt 2", "any 2")


def test_alternatives_prefer_the_longest() -> None:
    words = ["may", "mayor", "m", "May be", "x.y", "may not", "mayors", "maybe"]
    pattern = re.compile(alternatives(words))
    for word in words:
        assert pattern.match(word + "!")[0] == word  # type: ignore[index]
    assert re.search(alternatives([]), "anything") is None
    assert not re.fullmatch(alternatives(["x.y"]), "xay")
