"""Quotations: what is quoted, in what way, and who says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import quotations

Row = tuple[str, str, str]


def read(text: str, language: str = "en") -> list[Row]:
    found = quotations.find(text, language)
    for quotation in found:
        speaker = quotation.speaker
        if speaker:
            assert text[speaker.start : speaker.end] == speaker.name
    return [(q.kind, text[q.start : q.end], q.speaker.name if q.speaker else "") for q in found]


CASES: list[tuple[str, list[Row]]] = [
    (
        '"The dam will hold," said Ada Keller, head of the water board.',
        [("direct", "The dam will hold,", "Ada Keller")],
    ),
    ("“The dam will hold,” Ada Keller said.", [("direct", "The dam will hold,", "Ada Keller")]),
    ('"The dam will hold," said its builder, Ada Keller.', [("direct", "The dam will hold,", "Ada Keller")]),
    ("In a written answer the company said it was safe.", [("indirect", "it was safe", "company")]),
    ("In Lundavik the mayor said it was safe.", [("indirect", "it was safe", "mayor")]),
    ("On Monday Keller said it was safe.", [("indirect", "it was safe", "Keller")]),
    ('"Will the dam hold?" Keller asked.', [("direct", "Will the dam hold?", "Keller")]),
    ('Keller said: "We won."', [("direct", "We won.", "Keller")]),
    (
        '"It was late," Keller said, "and we left."',
        [("direct", "It was late,", "Keller"), ("direct", "and we left.", "Keller")],
    ),
    (
        "Keller said the dam was “as safe as houses” and left.",
        [("mixed", "the dam was “as safe as houses” and left", "Keller")],
    ),
    (
        "Keller said that the “old” dam would hold for “a hundred years.”",
        [("mixed", "the “old” dam would hold for “a hundred years.”", "Keller")],
    ),
    (
        "“The only way” to keep the town dry is a dam, Keller said.",
        [("mixed", "“The only way” to keep the town dry is a dam", "Keller")],
    ),
    ("''The only way'' is a dam, Keller said.", [("mixed", "''The only way'' is a dam", "Keller")]),
    ("Keller was a guest of “Dams and Rivers,” the board said.", []),
    ("Keller called for a new dam.", [("indirect", "a new dam", "Keller")]),
    (
        "The board, Keller said, had known of it.",
        [
            ("indirect", "The board", "Keller"),
            ("indirect", "had known of it", "Keller"),
        ],
    ),
    (
        "Keller stressed that the dam holds, and the mayor warned that it leaks.",
        [("indirect", "the dam holds", "Keller"), ("indirect", "it leaks", "mayor")],
    ),
    (
        "Keller accused the board of sleeping and added that it leaks.",
        [("indirect", "the board of sleeping", "Keller"), ("indirect", "it leaks", "Keller")],
    ),
    ("Ada Keller said she hoped it would hold.", [("indirect", "she hoped it would hold", "Ada Keller")]),
    ("Ada Keller, who in 2010 said it leaks, left.", [("indirect", "it leaks, left", "Ada Keller")]),
    ("LUNDAVIK -- Ada Keller, a diver, said it leaks.", [("indirect", "it leaks", "Ada Keller")]),
    (
        "Ben Okland, of Kalden, said he had fought for it.",
        [("indirect", "he had fought for it", "Ben Okland")],
    ),
    ("On Monday, Keller said Friday that it leaks.", [("indirect", "it leaks", "Keller")]),
    (
        "Ada Keller on the dam: “It will hold for years.”",
        [("direct", "It will hold for years.", "Ada Keller")],
    ),
    ("Keller went on to win that year in the town.", []),
    ("Mayor Ada Keller on Tuesday said it leaks.", [("indirect", "it leaks", "Ada Keller")]),
    ("Engineers warn that it leaks.", [("indirect", "it leaks", "Engineers")]),
    ("The mayor sacked them and said it leaks.", [("indirect", "it leaks", "mayor")]),
    (
        "“Long live the old dam!” Ada Keller, head of the board, wrote.",
        [("direct", "Long live the old dam!", "Ada Keller")],
    ),
    (
        '"The dam will hold,” said Ada Keller. “It is old."',
        [
            ("direct", "The dam will hold,", "Ada Keller"),
        ],
    ),
    ("The town was swamped by rules called for in the law.", []),
    ("Keller said that the dam was safe.", [("indirect", "the dam was safe", "Keller")]),
    ("The dam is safe, Keller said.", [("indirect", "The dam is safe", "Keller")]),
    ("The dam is safe, said Keller.", [("indirect", "The dam is safe", "Keller")]),
    (
        "Ada Keller, head of the board, said the dam was safe.",
        [("indirect", "the dam was safe", "Ada Keller")],
    ),
    (
        "At least 12 people died, according to the Ministry of Health.",
        [("indirect", "At least 12 people died", "Ministry of Health")],
    ),
    ("According to John Smith, the plan fails.", [("indirect", "the plan fails", "John Smith")]),
    ("Insiders said the plan fails.", [("indirect", "the plan fails", "Insiders")]),
    (
        "Keller promised on several occasions that the dam would hold.",
        [("indirect", "the dam would hold", "Keller")],
    ),
    (
        '"It holds," said Keller, adding that the rain would stop.',
        [
            ("direct", "It holds,", "Keller"),
            ("indirect", "the rain would stop", "Keller"),
        ],
    ),
    ('"It holds," said Seaworks founder Ada Keller.', [("direct", "It holds,", "Ada Keller")]),
    ("The dam is safe, the board said on Friday.", [("indirect", "The dam is safe", "board")]),
    ("Keller said this week that it holds.", [("indirect", "it holds", "Keller")]),
    ("Keller agreed, but also contended that it leaks.", [("indirect", "it leaks", "Keller")]),
    ("“It leaks,” Rep. Ada B. Keller (R-Kalden) said Friday.", [("direct", "It leaks,", "Ada B. Keller")]),
    (
        '"It leaks," Ada Keller, a dam builder from Brest, said of it.',
        [("direct", "It leaks,", "Ada Keller")],
    ),
    ("''It leaks,'' Ms. Keller told me.", [("direct", "It leaks,", "Keller")]),
    ("Republican Secretary of State Ada Keller said it leaks.", [("indirect", "it leaks", "Ada Keller")]),
    ("Ada Keller -- once a diver -- said it leaks.", [("indirect", "it leaks", "Ada Keller")]),
    ('He spoke on the show "Dams and Rivers." Keller said so.', []),
    ("Keller promised to leave the board.", [("indirect", "to leave the board", "Keller")]),
    ("The town added 40 jobs and confirmed 3 deaths.", []),
    ("The rate fell, data showed on Thursday.", [("indirect", "The rate fell", "data")]),
    ("'The dam will hold,' said Ada Keller.", [("direct", "The dam will hold,", "Ada Keller")]),
    ('His "Internet Plus" plan is new.', []),
    ("The reports were late. He is said to be rich. Nobody said so.", []),
    ('"We have nothing to hide from anybody."', [("direct", "We have nothing to hide from anybody.", "")]),
    ("‘The dam will hold,’ said Ada Keller.", [("direct", "The dam will hold,", "Ada Keller")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_english(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


def test_a_short_name_and_a_pronoun_lead_back_to_the_full_name() -> None:
    text = (
        'President Ada Keller opened the dam on Monday. "It holds," said Keller.\n\n'
        '"The rain will stop," she said.\n\nKeller said she was glad. "We are ready," she added.'
    )
    assert {speaker for _, _, speaker in read(text)} == {"Ada Keller"}


def test_a_pronoun_means_the_last_speaker_not_the_first() -> None:
    text = 'Ada Keller said that it rained. John Smith said that it snowed. "It did not," he said.'
    assert [speaker for _, _, speaker in read(text)] == ["Ada Keller", "John Smith", "John Smith"]


def test_a_pronoun_after_an_attribution_means_its_speaker_not_the_first_name() -> None:
    text = (
        'To Mayor John Smith it was a bad day, Ada Keller said. "It was fun to me and to others," she said.'
    )
    assert [speaker for _, _, speaker in read(text)] == ["Ada Keller", "Ada Keller"]


def test_the_ministry_is_the_one_named_before() -> None:
    text = "The Ministry of Health counted. The ministry said that 5 people died."
    assert read(text) == [("indirect", "5 people died", "Ministry of Health")]


def test_a_clause_is_not_a_part_of_the_pronoun_that_speaks() -> None:
    text = "Ada Keller said it rained. She explained how he believes it. Though she said it leaks, it holds."
    assert ("indirect", "it leaks, it holds", "Ada Keller") in read(text)


def test_a_quotation_that_goes_on_after_a_report_keeps_its_speaker_and_cue() -> None:
    text = (
        'The dam is safe, Ada Keller said. "I built it with my own hands."\n\n'
        'The mayor said it leaks. He named no place. "Go and look at it yourself."'
    )
    found = [quotation for quotation in quotations.find(text, "en") if quotation.kind == "direct"]
    assert [quotation.speaker and quotation.speaker.name for quotation in found] == ["Ada Keller", "mayor"]
    assert all(
        quotation.cue and text[quotation.cue.start : quotation.cue.end] == "said" for quotation in found
    )


def test_a_quotation_after_a_sentence_of_another_matter_has_no_speaker() -> None:
    text = 'The mayor said it leaks. The town is old. "Go and look at it yourself."'
    (quotation,) = [found for found in quotations.find(text, "en") if found.kind == "direct"]
    assert quotation.speaker is None


def test_quoted_words_inside_a_report_are_known() -> None:
    text = "Keller said the dam was “as safe as houses” and left."
    (found,) = quotations.find(text, "en")
    assert [text[span.start : span.end] for span in found.quoted] == ["as safe as houses"]


def test_a_headline_with_capitals_is_nobodys_name() -> None:
    text = "Northern Bank Suddenly Drops Kalden Network Accounts.\n\nThe bank said that it was sorry."
    assert read(text) == [("indirect", "it was sorry", "bank")]


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = "“We came,” said Mary O’Brien.\n\n“It was good.\n\n“And we left.”"
    assert read(text) == [
        ("direct", "We came,", "Mary O’Brien"),
        ("direct", "It was good.\n\n“And we left.", "Mary O’Brien"),
    ]


def test_a_second_quotation_in_a_paragraph_keeps_the_speaker() -> None:
    text = '"I know the dam," Keller said. "I built it with my own hands."'
    assert [speaker for _, _, speaker in read(text)] == ["Keller", "Keller"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "«No vamos a ceder», dijo Juan Pérez.", [("direct", "No vamos a ceder", "Juan Pérez")]),
        (
            "fr",
            "« Nous ne céderons pas », a déclaré Paul Durand.",
            [("direct", "Nous ne céderons pas", "Paul Durand")],
        ),
        (
            "de",
            "„Wir geben nicht auf“, sagte Hans Müller in Berlin.",
            [("direct", "Wir geben nicht auf", "Hans Müller")],
        ),
        ("pt", "“Não vamos ceder”, afirmou João Silva.", [("direct", "Não vamos ceder", "João Silva")]),
        ("zh", "市长王明表示：“大坝是安全的。”", [("direct", "大坝是安全的。", "市长王明")]),
        ("zh", "“大坝是安全的。”王明说。", [("direct", "大坝是安全的。", "王明")]),
        ("ar", "قال أحمد حسن: «لن نتراجع عن القرار».", [("direct", "لن نتراجع عن القرار", "أحمد حسن")]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[Row]) -> None:
    assert read(text, language) == expected


PIECES = [
    '"',
    "“",
    "”",
    " said ",
    "Ada Keller",
    "he",
    ", ",
    ". ",
    "\n\n",
    " according to ",
    "the ministry",
    "adding that ",
    "«",
    "»",
    "说",
    "：",
    "‘",
    "’s",
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=20).map("".join)


@given(texts, st.sampled_from(["en", "es", "de", "zh", "ar", "xx"]))
def test_whatever_is_found_lies_in_the_text(text: str, language: str) -> None:
    for quotation in quotations.find(text, language):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert text[quotation.start : quotation.end].strip()
        speaker = quotation.speaker
        if speaker:
            assert speaker.name
            assert text[speaker.start : speaker.end] == speaker.name
        if quotation.cue:
            assert text[quotation.cue.start : quotation.cue.end].strip()
