"""Each kind of claim has a list of what would settle it, in every language of the window; a house can write its own."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.bundled import folder
from workbench.core import guidance, settings
from workbench.core.errors import FileProblem
from workbench.core.model import Kind

LANGUAGES = ("en", "es", "fr", "de", "pt", "zh", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_as_many_lines_as_in_english(language: str) -> None:
    for kind in Kind:
        lines = guidance.usual(kind, language)
        assert len(lines) == len(guidance.usual(kind)) > 0
        assert all(line.strip() == line and line for line in lines)
        assert language == "en" or lines != guidance.usual(kind)


def test_no_other_files_lie_there() -> None:
    names = {file.name for file in (folder("resources") / "guidance").iterdir()}
    assert names == {f"{language}.toml" for language in LANGUAGES}


@pytest.mark.parametrize("language", ["sv", "", "../en", "e/n"])
def test_another_language_has_the_english_lists(language: str) -> None:
    assert guidance.of(Kind.STATISTIC, language) == guidance.usual(Kind.STATISTIC, "en")
    assert guidance.of("", language) == ()


def test_a_house_replaces_a_list_in_every_language_and_takes_it_back(config_folder: Path) -> None:
    guidance.change(Kind.LAW, ["  Ask the  lawyer ", "", "البند 3 “x” \\ = \U0001f9ea"])
    own = ("Ask the lawyer", "البند 3 “x” \\ = \U0001f9ea")
    assert guidance.of(Kind.LAW) == guidance.of(Kind.LAW, "de") == own
    assert guidance.of(Kind.ROLE, "de") == guidance.usual(Kind.ROLE, "de")
    kept = tomllib.loads((config_folder / guidance.FILE).read_text(encoding="utf-8"))
    assert kept == {"kinds": {"law": list(own)}}
    guidance.change(Kind.LAW, [])
    assert guidance.of(Kind.LAW) == ()
    guidance.change(Kind.LAW, None)
    assert guidance.of(Kind.LAW) == guidance.usual(Kind.LAW)


@given(st.lists(st.text(max_size=40), max_size=4))
def test_whatever_is_typed_comes_back(lines: list[str]) -> None:
    guidance.change(Kind.FACT, lines)
    again = guidance.of(Kind.FACT)
    guidance.change(Kind.FACT, again)
    assert guidance.of(Kind.FACT) == again
    assert len(again) <= len(lines)


@pytest.mark.parametrize(
    "text",
    ["kinds = 3", "[kinds]\nlaw = 'one'", "[kinds]\nlaw = [1]", "[kinds]\nwish = ['x']", "[kinds", "\x00"],
)
def test_a_file_that_is_broken_is_told_and_stays(config_folder: Path, text: str) -> None:
    settings.write_text(guidance.FILE, text)
    with pytest.raises(FileProblem, match="mend that file"):
        guidance.of(Kind.LAW)
    with pytest.raises(FileProblem):
        guidance.change(Kind.LAW, ["x"])
    assert (config_folder / guidance.FILE).read_text(encoding="utf-8") == text
