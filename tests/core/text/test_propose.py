"""Proposals: one for each statement that asserts something, the same in every process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.model import Kind, Proposal
from workbench.core.text.propose import propose
from workbench.core.text.rules import load

ARTICLE = """Kalden counts its floods

About 2,400 cellars were pumped dry and 59 streets closed this year, according to the Kalden Water Board.

"The dam will hold," said Ada Keller, head of the board.

"In other words, nobody has to move," she said, adding that the river fell on Friday.

What now?

In our view the town should be proud of its beautiful dam.

The Board estimated that repairs could exceed 18 million euros (20 million dollars) for 2015.
"""


def quotes(text: str, language: str = "", published: str = "") -> dict[str, Proposal]:
    found = propose(text, language=language, published=published)
    return {text[proposal.start : proposal.end]: proposal for proposal in found}


def test_an_article_as_a_fact_checker_reads_it() -> None:
    found = quotes(ARTICLE, language="en", published="2015-12-15")
    assert list(found) == [
        "About 2,400 cellars were pumped dry",
        "59 streets closed this year, according to the Kalden Water Board.",
        '"The dam will hold," said Ada Keller, head of the board.',
        '"In other words, nobody has to move," she said, adding that the river fell on Friday.',
        "In our view the town should be proud of its beautiful dam.",
        "The Board estimated that repairs could exceed 18 million euros (20 million dollars) for 2015.",
    ]
    kinds = [proposal.kind for proposal in found.values()]
    assert kinds == [
        Kind.STATISTIC,
        Kind.STATISTIC,
        Kind.QUOTATION,
        Kind.QUOTATION,
        Kind.OPINION,
        Kind.STATISTIC,
    ]
    speakers = [proposal.speaker.name if proposal.speaker else "" for proposal in found.values()]
    assert speakers[:4] == ["Kalden Water Board", "Kalden Water Board", "Ada Keller", "Ada Keller"]
    money = list(found.values())[-1].quantities
    assert [(quantity.value, quantity.unit) for quantity in money] == [
        (18e6, "EUR"),
        (20e6, "USD"),
        ("2015", ""),
    ]


def test_a_question_is_proposed_as_one_with_a_low_score() -> None:
    proposal = propose("The town built the dam in 1950. Who paid for the dam of Kalden?", language="en")[-1]
    assert proposal.kind is Kind.QUESTION
    assert proposal.score < 0.3


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Unemployment fell to 4 percent.", Kind.STATISTIC),
        ("Parliament passed the water bill.", Kind.LAW),
        ("Kalden has the world's largest dam.", Kind.SUPERLATIVE),
        ("Rents are higher in Kalden than in Brest.", Kind.COMPARISON),
        ("The number of visitors has declined.", Kind.TREND),
        ("The fire was caused by a cigarette.", Kind.CAUSE),
        ("The council will meet in Kalden.", Kind.FORECAST),
        ("The mayor arrived in Kalden on Friday.", Kind.EVENT),
        ("Ada Keller is chairwoman of the club.", Kind.ROLE),
        ("Mayor Ada Keller crossed the river.", Kind.FACT),
        ("Sovereignty means that a country decides alone.", Kind.DEFINITION),
        ("Ada Keller said that the club was closing.", Kind.ATTRIBUTED),
        ("I think the mayor is terrible.", Kind.OPINION),
        ("The bridge crosses a river.", Kind.FACT),
    ],
)
def test_kinds(sentence: str, kind: Kind) -> None:
    (proposal,) = propose(sentence, language="en")
    assert proposal.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "Kalden counts its floods",
        "[Source: Kalden Post, 15Dec15]",
        "But that is not all.",
        "Click here to subscribe.",
        "All rights reserved.",
        "(Reporting by Jane Doe in Kalden. Editing by John Roe in Brest.)",
        "[Special coverage of all the floods.]",
        "© 2022 The Kalden Post.",
        "- - -",
        "...",
        "123",
        "Yes.",
    ],
)
def test_headings_credits_and_transitions_get_none(text: str) -> None:
    assert propose(text, language="en") == ()


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Sales rose 5 percent while 40 jobs were lost.", ["Sales rose 5 percent", "40 jobs were lost."]),
        ("Five men and three women were hurt.", ["Five men and three women were hurt."]),
        (
            "Sales rose 5 percent and fell 3 percent in May.",
            ["Sales rose 5 percent and fell 3 percent in May."],
        ),
        ("Between 10 and 15 people were hurt.", ["Between 10 and 15 people were hurt."]),
        (
            '"Ten men were hurt and 5 were killed," he said.',
            ['"Ten men were hurt and 5 were killed," he said.'],
        ),
        (
            "It cost 5 million euros (6 million dollars and 7 were paid).",
            ["It cost 5 million euros (6 million dollars and 7 were paid)."],
        ),
        ("The dam was built in 1950 and 3 men died.", ["The dam was built in 1950 and 3 men died."]),
    ],
)
def test_a_sentence_is_parted_only_where_both_halves_have_number_and_verb(
    sentence: str, parts: list[str]
) -> None:
    assert list(quotes(sentence, language="en")) == parts


def test_a_paragraph_in_brackets_is_no_credit() -> None:
    assert list(quotes("(Ten people died.)", language="en")) == ["(Ten people died.)"]


def test_items_of_a_list_that_count_something_are_proposed() -> None:
    text = "What the town lost\n\n- 40 houses were flooded\n- 3 bridges fell\n- the view of the river\n\nFive things to know"
    assert list(quotes(text, language="en")) == ["40 houses were flooded", "3 bridges fell"]


def test_reasons_can_be_read_and_name_their_words() -> None:
    (proposal,) = propose("Unemployment fell to 4 percent in 2014.", language="en")
    assert proposal.why[0] == "percentage “4 percent”"
    assert "date “2014”" in proposal.why
    assert proposal.rules == "en 2"
    (wish,) = propose("I hope we will all be there for you.", language="en")
    assert any(reason.startswith("minus: first person wish") for reason in wish.why)
    assert wish.score < 0.2 < 0.6 < proposal.score


def test_more_to_check_scores_higher() -> None:
    sentences = [
        "Thank you all for coming.",
        "The weather was fine.",
        "The council met the mayor in Kalden in July.",
        "Unemployment fell to 4 percent in 2014, the lowest rate since 1990.",
    ]
    scores = [propose(sentence, language="en")[0].score for sentence in sentences]
    assert scores == sorted(scores)


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "zh", "ar"])
def test_every_language_names_its_rules(language: str) -> None:
    text = "大坝建于1950年，耗资500万元。" if language == "zh" else "1234 % abc def ghi."
    (proposal, *_) = propose(text, language=language)
    assert proposal.rules == load(language).name


def test_an_unknown_language_still_gets_sentences_and_numbers() -> None:
    (proposal,) = propose("Президент сказал, что 234 человека погибли.")
    assert proposal.rules == "any 2"
    assert [quantity.value for quantity in proposal.quantities] == [234.0]


PIECES = [
    "The dam cost 5 million euros",
    ". ",
    " and ",
    "3 men were hurt",
    "\n\n",
    '"',
    "he said",
    ", ",
    "“",
    "”",
    "Ada Keller",
    "中国。",
    "？",
    "(",
    "😀",
    "2015",
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=20).map("".join)


@given(texts, st.sampled_from(["", "en", "zh"]))
def test_spans_are_trimmed_in_order_and_never_the_same(text: str, language: str) -> None:
    last = 0
    for proposal in propose(text, language=language, published="2015-12-15"):
        assert last <= proposal.start < proposal.end <= len(text)
        words = text[proposal.start : proposal.end]
        assert words == words.strip()
        assert 0 <= proposal.score <= 1
        assert all(proposal.start <= q.start and q.end <= proposal.end for q in proposal.quantities)
        if proposal.speaker:
            assert text[proposal.speaker.start : proposal.speaker.end] == proposal.speaker.name
        last = proposal.end


PRINT = "import sys; from workbench.core.text.propose import propose; print(propose(sys.stdin.read(), published='2015-12-15'))"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_proposes_the_same(seed: str) -> None:
    root = Path(__file__).parents[3]
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(
        [sys.executable, "-c", PRINT],
        input=ARTICLE,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env=environment,
        cwd=root,
    )
    assert answer.stdout.strip() == str(propose(ARTICLE, published="2015-12-15"))


def test_proposals_can_be_written_as_json() -> None:
    hostile = (
        "one million " * 60 + "million " * 60 + "9" * 500 + ". Nine million million million people died."
    )
    values = [
        quantity.value for proposal in propose(hostile, language="en") for quantity in proposal.quantities
    ]
    assert "Infinity" not in json.dumps(values)
