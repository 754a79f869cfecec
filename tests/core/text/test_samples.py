"""The samples in other languages give every sentence, quantity, date and direct quotation that stands in them."""

import tomllib
from pathlib import Path

import pytest

from workbench.bundled import folder
from workbench.core import drafts
from workbench.core.intake import read
from workbench.core.model import ArticleDraft
from workbench.core.text import language, quantities, quotations, sentences
from workbench.core.text.rules import LANGUAGES

EXPECTED = tomllib.loads((Path(__file__).parent / "samples.toml").read_text(encoding="utf-8"))
NAMES = sorted(EXPECTED)


def draft(name: str) -> ArticleDraft:
    data = (folder("resources") / "samples" / name).read_bytes()
    return read.article(data=data, file_name=name)


def test_each_language_with_rules_has_a_sample() -> None:
    files = (folder("resources") / "samples").iterdir()
    shipped = {path.name for path in files if path.name[2:3] == "-" and path.name.endswith(".txt")}
    assert shipped == set(NAMES)
    assert {name[:2] for name in shipped} | {"en"} == set(LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_title_language_and_credit(name: str) -> None:
    found = draft(name)
    assert (found.title, found.publisher) == (EXPECTED[name]["title"], EXPECTED[name]["publisher"])
    assert (found.published, found.language) == ("2026-10-20", name[:2])
    assert language.guess(found.text) == name[:2]


@pytest.mark.parametrize("name", NAMES)
def test_sentences(name: str) -> None:
    text = draft(name).text
    spans = sentences.split(text, name[:2])
    assert [text[span.start : span.end] for span in spans] == EXPECTED[name]["sentences"]


@pytest.mark.parametrize("name", NAMES)
def test_quantities_and_dates(name: str) -> None:
    found = draft(name)
    rows = []
    for quantity in quantities.find(found.text, name[:2], found.published):
        assert found.text[quantity.start : quantity.end] == quantity.text
        about = ["about"] if quantity.approximate else []
        rows.append([quantity.text, quantity.value, quantity.unit, quantity.kind, *about])
    assert rows == EXPECTED[name]["quantities"]


@pytest.mark.parametrize("name", NAMES)
def test_direct_quotations_and_their_speakers(name: str) -> None:
    text = draft(name).text
    rows = []
    for quotation in quotations.find(text, name[:2]):
        speaker = quotation.speaker
        if quotation.kind == "direct":
            assert speaker
            assert text[speaker.start : speaker.end] == speaker.name
            rows.append([text[quotation.start : quotation.end], speaker.name])
    assert rows == EXPECTED[name]["direct"]


@pytest.mark.parametrize("name", NAMES)
def test_claims_are_whole_sentences_or_parts_of_one(name: str) -> None:
    found = drafts.with_claims(draft(name))
    expected = EXPECTED[name]["sentences"]
    claimed = [found.text[proposal.start : proposal.end] for proposal in found.proposals]
    assert all(any(claim in sentence for sentence in expected) for claim in claimed)
    # Headings and the headline assert nothing; every sentence with a number in it is a claim.
    numbers = [words for words, *_ in EXPECTED[name]["quantities"]]
    for sentence in expected[1:]:
        if any(words in sentence for words in numbers):
            assert any(claim in sentence for claim in claimed), sentence
    speakers = {proposal.speaker.name for proposal in found.proposals if proposal.speaker}
    assert {speaker for _, speaker in EXPECTED[name]["direct"]} <= speakers
