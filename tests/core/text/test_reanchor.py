"""Selections from elsewhere: found again at exactly their words, or left to a person, never placed on others."""

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.growth import grows_evenly
from workbench.core.model import Anchor, Span
from workbench.core.text import sentences
from workbench.core.text.anchor import Carried
from workbench.core.text.reanchor import Reanchor, Selection
from workbench.core.text.selection import whole_words

PLACED = (Anchor.EXACT, Anchor.MOVED)
SAMPLES = tomllib.loads((Path(__file__).parent / "anchor_samples.toml").read_text("utf-8"))
"""An article in each of six scripts, with what can be done to it; see the file."""
EDITS = [(script, edit) for script, sample in SAMPLES.items() for edit in sample["edits"]]
ENGLISH = (
    "Valbruk counts its boats\n\n"
    "The harbour of Valbruk held 412 boats at the end of 2024, 38 fewer than a year before.\n\n"
    "About 24,000 websites were shut down and 596 cases prosecuted. It is not true that the quay was repaired in May. "
    "The new fee is $5 million this year, and the town gained 15 people.\n\n"
    "“We lost the whole cod fleet in one winter,” said Marta Olsen. Its well-known non-smokers may raise the price again. "
    "The works may end in 2028."
)


HELD = "The harbour of Valbruk held 412 boats at the end of 2024"
SAID = "“We lost the whole cod fleet in one winter,” said Marta Olsen."


def text_of(script: str) -> str:
    return "\n\n".join(SAMPLES[script]["paragraphs"])


def selection(text: str, span: Span, context: int = 32, *, offsets: bool = False) -> Selection:
    """As it is exported: the words, those on both sides, and the offsets."""
    return Selection(
        text[span.start : span.end],
        text[max(0, span.start - context) : span.start],
        text[span.end : span.end + context],
        span.start if offsets else None,
        span.end if offsets else None,
    )


def find(text: str, wanted: Selection | str, language: str = "en") -> Carried:
    return Reanchor(text, language).find(Selection(wanted) if isinstance(wanted, str) else wanted)


def words_at(text: str, found: Carried) -> str:
    return text[found.span.start : found.span.end] if found.span else ""


# What is the same is found again


@pytest.mark.parametrize("script", SAMPLES)
@pytest.mark.parametrize("context", [0, 32])
def test_every_sentence_is_found_again(script: str, context: int) -> None:
    text, language = text_of(script), SAMPLES[script]["language"]
    index = Reanchor(text, language)
    for span in sentences.split(text, language):
        assert index.find(selection(text, span, context)) == Carried(span, Anchor.EXACT)


@pytest.mark.parametrize("script", SAMPLES)
def test_a_paragraph_that_moved_is_found_by_its_neighbours(script: str) -> None:
    old, language = text_of(script), SAMPLES[script]["language"]
    first, *others = SAMPLES[script]["paragraphs"]
    new = "\n\n".join([*others, first])
    span = sentences.split(old, language)[0]
    found = find(new, selection(old, span), language)
    assert (found.state in PLACED, words_at(new, found)) == (True, old[span.start : span.end])


PIECES = (
    *("The fee is 5 crowns. ", "Nobody knows. ", "It fell to 3.5%.\n\n", "渡船每天运送四百人。", "😀 Ä"),
    *("a", "5", "No. ", "“Yes,” "),
    *("قال المتحدث إن السور يبلغ 6.4 أمتار. ", "x-y ", "\n\n", "not ", " ", "ไม่มีเรือ", "About ", "$", "Ben ", "may "),
)  # fmt: skip


@st.composite
def texts_with_span(draw: st.DrawFn) -> tuple[str, Span]:
    """A text in which much stands twice, and a stretch of it, which may begin and end within words."""
    text = "".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14)))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return text, Span(start, end)


def bare(text: str, span: Span) -> Span:
    """The span without blanks at its edges."""
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


@given(texts_with_span())
def test_any_span_is_found_exactly_there_or_said_to_be_ambiguous(case: tuple[str, Span]) -> None:
    text, span = case
    found = find(text, selection(text, span, offsets=True))
    wanted = bare(text, span)
    if wanted.start < wanted.end:
        assert found == Carried(wanted, Anchor.EXACT) or found.state is Anchor.AMBIGUOUS


@given(texts_with_span(), st.sampled_from([0, 3, 32]))
def test_without_offsets_no_span_is_placed_elsewhere(case: tuple[str, Span], context: int) -> None:
    text, span = case
    assume(context or whole_words(text, span.start, span.end) == span)
    found = find(text, selection(text, span, context))
    assert found.state not in PLACED or found.span == bare(text, span)


@given(texts_with_span(), st.lists(st.sampled_from(PIECES), max_size=3))
def test_in_a_text_that_grew_no_span_is_placed_on_other_words(
    case: tuple[str, Span], more: list[str]
) -> None:
    text, span = case
    lead = "".join(more) + "\n\n"
    found = find(lead + text, selection(text, span, offsets=True))
    if found.state in PLACED and found.span:
        words = bare(text, span)
        assert (lead + text)[found.span.start : found.span.end] == text[words.start : words.end]


# What is not the same is never placed


@pytest.mark.parametrize(
    ("script", "edit"), EDITS, ids=lambda value: value if isinstance(value, str) else value[1]
)
def test_a_statement_with_another_meaning_is_never_placed(script: str, edit: list[str]) -> None:
    old, language = text_of(script), SAMPLES[script]["language"]
    what, words, other = edit
    index = Reanchor(old.replace(words, other), language)
    for span in sentences.split(old, language):
        alone, with_sides = index.find(selection(old, span, 0)), index.find(selection(old, span))
        if words in old[span.start : span.end]:
            assert alone.state not in PLACED, (what, alone)
            assert with_sides.state not in PLACED, (what, with_sides)
        else:
            assert alone.state is Anchor.EXACT


@pytest.mark.parametrize(
    ("script", "edit"), EDITS, ids=lambda value: value if isinstance(value, str) else value[1]
)
def test_a_part_of_a_sentence_is_not_placed_where_the_rest_says_otherwise(
    script: str, edit: list[str]
) -> None:
    """The words beside the change are the same; what they say is not."""
    old, language = text_of(script), SAMPLES[script]["language"]
    what, words, other = edit
    if what == "words":
        return
    at = old.index(words)
    sentence = next(span for span in sentences.split(old, language) if span.start <= at < span.end)
    new = old.replace(words, other)
    for part in (Span(sentence.start, at), Span(at + len(words), sentence.end)):
        inner = bare(old, part)
        if inner.start < inner.end:
            found = find(new, selection(old, inner), language)
            assert found.state not in PLACED, (old[inner.start : inner.end], found)


@pytest.mark.parametrize("script", SAMPLES)
def test_a_sentence_that_stands_twice_is_placed_only_by_what_is_around_it(script: str) -> None:
    sample = SAMPLES[script]
    language, twin, blank = sample["language"], sample["twin"], " " if script != "Chinese" else ""
    first, second, *others = sample["paragraphs"]
    text = "\n\n".join([first + blank + twin, second + blank + twin, *others])
    index = Reanchor(text, language)
    assert index.find(Selection(twin)).state is Anchor.AMBIGUOUS
    places = [Span(at, at + len(twin)) for at in (text.index(twin), text.rindex(twin))]
    for span in places:
        assert index.find(selection(text, span)) == Carried(span, Anchor.EXACT)
    only = "\n\n".join([first, second + blank + twin, *others])
    found = find(only, selection(text, places[0]), language)
    assert found.state not in PLACED, "the one that was meant is gone; this is the other one"


@pytest.mark.parametrize("script", SAMPLES)
def test_what_was_deleted_is_lost_or_reported_never_placed(script: str) -> None:
    old, language = text_of(script), SAMPLES[script]["language"]
    first, *others = SAMPLES[script]["paragraphs"]
    index = Reanchor("\n\n".join(others), language)
    for span in sentences.split(first, language):
        for context in (0, 32):
            assert index.find(selection(old, span, context)).state not in PLACED


@pytest.mark.parametrize(
    ("quote", "state", "why"),
    [
        ("the quay was repaired in May", "changed", "the sentence says more: negation “not”"),
        ("24,000 websites were shut down", "changed", "the sentence says more: quantifier “About”"),
        ("raise the price again.", "changed", "the sentence says more: negation “non”"),
        ("end in 2028.", "changed", "the sentence says more: modal “may”"),
        ("5 million this year", "changed", "the words stand here only as a part of other ones"),
        ("The harbour of Valbruk held 414 boats at the end of 2024", "changed", "number 414 -> 412"),
        ("Its well-known smokers may raise the price again.", "changed", "negation added: non"),
        ("the town gained 5 people", "changed", "number 5 -> 15"),
        ("in one winter,” said Marta", "changed", "the words are only a part here: name “Marta Olsen”"),
        ("boats", "ambiguous", "the words stand in 2 places, and nothing decides"),
        ("The new fee", "ambiguous", "these are too few words to tell their place without the words around them"),
        ("The mayor resigned.", "lost", "nothing in the text is like it"),
        ("  \n ", "lost", "there are no words to look for"),
        ("smokers may raise the price again.", "changed", "the words stand here only as a part of other ones"),
        ("“we lost the whole cod fleet in one winter,” said Marta Olsen.", "changed", "capitals we -> We"),
        ("412 boats at the end of 2024, 38 fewer than a year before?", "changed", "words left out: ?"),
    ],
)  # fmt: skip
def test_why_words_are_not_placed(quote: str, state: str, why: str) -> None:
    found = find(ENGLISH, quote)
    assert (found.state, why in found.why or not why) == (state, True), found


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("596 cases prosecuted", "596 cases prosecuted"),
        ('"We lost the whole cod fleet in one winter," said Marta Olsen.', SAID),
        ("'The harbour of Valbruk held 412 boats at the end of 2024'", HELD),
        ("The harbour of Val-\nbruk held 412  boats\r\nat the end of 2024", HELD),
        ("The harbour\u00a0of Val\u00adbruk held 412 boats at the end of 2024", HELD),
        ("Valbruk counts its boats", "Valbruk counts its boats"),
    ],
)  # fmt: skip
def test_typography_and_white_space_do_not_count(quote: str, there: str) -> None:
    found = find(ENGLISH, quote)
    assert (found.state in PLACED, words_at(ENGLISH, found)) == (True, there), found
    assert (found.state is Anchor.EXACT) == (quote == there)


def test_letters_put_together_from_parts_are_the_same_letters() -> None:
    text = "Der Bürgermeister öffnete die Brücke über die Ålfjorde."
    found = find(text, unicodedata.normalize("NFD", "öffnete die Brücke über die Ålfjorde"), "de")
    assert words_at(text, found) == "öffnete die Brücke über die Ålfjorde"


def test_offsets_count_only_where_their_words_are_the_quoted_ones() -> None:
    twice = "The fee is 5 crowns. It rose again. The fee is 5 crowns."
    quote = "The fee is 5 crowns."
    assert find(twice, Selection(quote, start=36, end=56)) == Carried(Span(36, 56), Anchor.EXACT)
    assert find(twice, Selection(quote, start=35, end=55)).state is Anchor.AMBIGUOUS
    assert find("It rose again. " + quote, Selection(quote, start=0, end=20)).span == Span(15, 35)
    assert find(twice, Selection("", start=0, end=20)).state is Anchor.AMBIGUOUS
    assert find(twice, Selection("", start=900, end=920)).state is Anchor.LOST


def test_offsets_do_not_make_other_typography_exact() -> None:
    found = find("“It fell by half,” he said.", Selection('"It fell by half," he said.', start=0, end=27))
    assert found == Carried(Span(0, 27), Anchor.MOVED)


def test_what_it_refers_to_must_still_stand_before_it() -> None:
    old = "The bridge at Orrin is old. It was built in 1961. Ships pass below it on each day of the year."
    new = "The wharf of Valbruk is new. It was built in 1961. Ships pass below it on each day of the year."
    at = old.index("It was")
    found = find(new, selection(old, Span(at, at + len("It was built in 1961."))))
    assert (found.state, found.why) == (
        Anchor.CHANGED,
        ("other words stand before it: “It” may mean something else",),
    )


def test_what_stands_beside_several_places_tells_none() -> None:
    twin, source = "The figure was revised in May.", "Source: the office of statistics."
    old = f"Orrin grew. {twin} {source}\n\nValbruk shrank. {twin} {source}"
    new = f"Orrin grew. {source}\n\nValbruk shrank. {twin} {source}"
    at = old.index(twin)
    assert find(new, selection(old, Span(at, at + len(twin)))).state is Anchor.AMBIGUOUS


def test_in_the_same_text_offsets_decide_even_within_a_word() -> None:
    text = "Die Regierungserklärung"
    found = find(text, Selection("erklärung", start=14, end=23, same_text=True), "de")
    assert found == Carried(Span(14, 23), Anchor.EXACT)
    assert find(text, Selection("erklärung", start=13, end=22, same_text=True), "de").span is None


def test_a_word_changed_on_both_sides_does_not_lose_a_statement() -> None:
    old = "The old mayor left early. The wall is 6.4 metres high. The council met on Monday."
    new = "The old mayor left late. The wall is 6.4 metres high. The board met on Monday."
    at = old.index("The wall")
    found = find(new, selection(old, Span(at, old.index(" The council")), 24))
    assert (found.state, words_at(new, found)) == (Anchor.MOVED, "The wall is 6.4 metres high.")


def test_many_selections_in_a_long_text_take_no_longer_each() -> None:
    def look_up(count: int) -> None:
        pieces = [
            f"The ferry number {at} carried {at * 7} people to Orrin in {1900 + at % 120}. "
            for at in range(count)
        ]
        index = Reanchor("".join(pieces), "en")
        same = [index.find(Selection(piece.strip())) for piece in pieces[::2]]
        other = [index.find(Selection(piece.strip().replace("carried", "lost"))) for piece in pieces[::15]]
        assert {each.state for each in same} == {Anchor.EXACT}
        assert not any(each.state in PLACED for each in other)

    assert grows_evenly(look_up, 150)


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        (
            "In Orrin the mayor said so on Monday. {} Then the meeting ended.",
            "In Valbruk the mayor said so on Monday. {} Then the meeting began.",
        ),
        (
            "It was 2014 in the town of Orrin. {} Rain fell in the evening.",
            "It was 2015 in the town of Orrin. {} Rain fell in the morning.",
        ),
        (
            "Nobody asked in Valbruk: the mayor said. {} Rain fell.",
            "Everybody asked in Valbruk: the mayor said. {} Rain came.",
        ),
    ],
)
def test_a_twin_between_like_sentences_is_not_taken_for_the_one_that_is_gone(gone: str, left: str) -> None:
    twin = "The harbour office could not be reached for a comment."
    old = f"{gone.format(twin)}\n\n{left.format(twin)}"
    at = old.index(twin)
    found = find(left.format(twin), selection(old, Span(at, at + len(twin)), 40))
    assert found.state not in PLACED, found
