"""The catalogues: nothing is forgotten, nothing is stale, and what is compiled is what was written."""

import json
import re

import pytest
from PySide6.QtCore import QTranslator

from tools.messages import catalogue, faults
from tools.messages.catalogue import FORMS, messages, path, read

UNDER_WAY: tuple[str, ...] = ()
"""Languages that somebody is working on: what they have must be right, but not all need be there."""

NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100,
}  # fmt: skip
ANY_LANGUAGE = pytest.mark.parametrize("language", FORMS)


@ANY_LANGUAGE
def test_a_catalogue_holds_the_messages_of_today(language: str) -> None:
    sources = re.findall(r"<source>", path(language).read_text(encoding="utf-8"))
    assert len(sources) == len(messages())
    assert set(read(path(language))) <= set(messages()), "run `make translations`"


def test_the_window_knows_the_sentences_that_the_core_has_today() -> None:
    kept = json.loads((catalogue.FOLDER / "core.json").read_text(encoding="utf-8"))
    assert kept == catalogue.templates(), "run `make translations`"


@ANY_LANGUAGE
def test_nothing_is_missing(language: str) -> None:
    texts = read(path(language))
    missing = [text for text in messages() if text not in texts]
    assert not missing or language in UNDER_WAY, f"{len(missing)} missing, first: {missing[:5]}"


@ANY_LANGUAGE
def test_every_translation_can_be_used(language: str) -> None:
    texts = read(path(language))
    wrong = {text: found for text in texts if (found := faults.of(messages()[text], texts[text], language))}
    assert wrong == {}


@ANY_LANGUAGE
def test_what_is_compiled_is_what_was_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(path(language, "qm")))
    texts = read(path(language))
    for text, message in messages().items():
        if not message.counts:
            assert translator.translate("workbench", text) == (texts[text][0] if text in texts else "")
            continue
        for at, name in enumerate(FORMS[language]):
            wanted = texts[text][at] if text in texts else ""
            assert translator.translate("workbench", text, None, NUMBERS[name]) == wanted


def test_no_language_under_way_is_unknown_or_done() -> None:
    assert set(UNDER_WAY) <= set(FORMS)
    done = [language for language in UNDER_WAY if set(read(path(language))) == set(messages())]
    assert done == [], "complete: take it out of UNDER_WAY, so that it stays so"
