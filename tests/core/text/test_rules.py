"""The rule files are complete, read once, and say what the code needs of them."""

import re
import tomllib
from pathlib import Path

import pytest

from workbench.core.text import rules
from workbench.core.text.rules import LANGUAGES, alternatives, load


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_gives_each_word_list_a_weight_and_a_reason(language: str) -> None:
    loaded = load(language)
    features = loaded.mapping("worth", "features")
    assert set(loaded.mapping("worth", "words")) <= set(features)
    assert all(isinstance(feature["weight"], float) and feature["reason"] for feature in features.values())


MANUAL = (Path(__file__).resolve().parents[3] / "docs" / "languages.md").read_text(encoding="utf-8")


def unknown(own: dict) -> list[str]:
    """The keys of a file that no code reads."""
    shared = rules.read("any.toml")
    more = {"ordinal_dot", "months", "names_with_mark", "ones_before_tens"}
    return [
        f"{name}.{key}"
        for name, table in own.items()
        if isinstance(table, dict) and name not in ("units", "durations", "counted")
        for key in table
        if key not in shared[name] and key not in more
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_has_a_table_that_nothing_reads(language: str) -> None:
    assert unknown(rules.read(f"{language}.toml")) == []


def test_the_example_in_the_manual_is_one_that_the_program_reads() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
    own = tomllib.loads(example)
    assert own["version"] == 1
    assert unknown(own) == []
    assert own["numbers"]["group"].startswith(".\u00a0")


def test_the_manual_names_every_language_and_only_tables_that_there_are() -> None:
    table = MANUAL.partition("## Languages of articles")[2].partition("### How to add")[0]
    assert set(re.findall(r"\(`(\w\w)`\)", table)) == set(LANGUAGES)
    named = {name.partition(".")[0] for name in re.findall(r"`\[([\w.]+)\]`", MANUAL)} - {"stop_words"}
    assert named == {name for name, table in rules.read("any.toml").items() if isinstance(table, dict)}


def test_sub_tables_add_to_the_shared_ones() -> None:
    assert set(rules.read("any.toml")["money"]["words"]["EUR"]) < set(
        load("fr").mapping("money", "words")["EUR"]
    )


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
