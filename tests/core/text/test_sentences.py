"""Sentences: exact, complete, and cut where a reader would cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import sentences

PIECES = [
    "He left. ",
    "“Yes.” ",
    '"No!" ',
    "U.S. ",
    "\n\n",
    "\n",
    "...",
    "。",
    "！”",
    "中国",
    "؟ ",
    "قال",
    "😀",
    " ",
    "(",
    ")",
    "[1]",
    "Dr. ",
    "1. ",
    "- ",
    "\u00a0",
    "\u2028",
    "\x0c",
    "e\u0301",
    "A",
    "b",
    "?",
    "« ",
    " »",
    "3.5 ",
    "\u200b",
    "p.m. ",
    "The ",
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=25).map("".join)


def split(text: str, language: str = "en") -> list[str]:
    return [text[span.start : span.end] for span in sentences.split(text, language)]


@given(texts, st.sampled_from(["", "en", "de", "zh", "ar", "xx"]))
def test_only_white_space_lies_between_sentences(text: str, language: str) -> None:
    last = 0
    for span in sentences.split(text, language):
        assert last <= span.start < span.end <= len(text)
        assert not text[last : span.start].strip()
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        last = span.end
    assert not text[last:].strip()


@given(st.lists(st.text(alphabet='ab .!?"“”中。1', min_size=1, max_size=20), min_size=2, max_size=5))
def test_a_blank_line_always_ends_a_sentence(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    for span in sentences.split(text, "en"):
        assert "\n\n" not in text[span.start : span.end]


CASES = [
    ("en", ["He lives in the U.S. and works.", "The house is old."]),
    ("en", ["The firm moved to the U.S.", "The shares fell."]),
    ("en", ["Sales at Acme Inc. of Ohio rose to 2.8 trillion dollars.", "They fell in May."]),
    ("en", ["J. K. Rowling met Dr. Smith Jr. on Monday.", "Nobody knew."]),
    ("en", ["It closed at 5 p.m. Tuesday.", "It opened at 9 a.m.", "The rest is known."]),
    ("en", ["It fell on Sept. 11 near St. Louis, see No. 5 and p. 12.", "Then it rose."]),
    ("en", ['"Will you go?" Smith asked.', '"No."', "He left."]),
    ("en", ['"I came.', 'I saw," he said.']),
    ("en", ["“It was late.”", "“We left.”", "(Nobody cared.)", "So it goes."]),
    ("en", ["He waited ... and waited.", "And then...", "Nothing came…", "At all."]),
    ("en", ["Really?!", "Yes!", "Yahoo! rose again."]),
    ("en", ["The plan works.[1]", "The rest fails. [2]", "We know it."]),
    ("en", ["Version 2.0 of the site costs $1.5 million.", "3 people paid."]),
    ("es", ["EE. UU. firmó el pacto con el Sr. Pérez.", "¿Y ahora?", "¡Nada!", "«Se acabó.»", "Fin."]),
    ("fr", ["« Il part. »", "M. Dupont dit non.", "C’est fini."]),
    ("de", ["Es geschah am 3. Mai 2015.", "Dann kam Dr. Müller.", "„Gut.“", "Er ging, z. B. nach Rom."]),
    ("pt", ["O Sr. Silva saiu às 5 h.", "“Não vou.”", "Ninguém viu."]),
    ("ar", ["هل انتهى الأمر؟", "نعم.", "قال د. حسن إنه انتهى."]),
    ("en", ["Did they pay?", "No.", "They owed Ex-Sen. Lee and then-Gov. Bush 5 percent."]),
    ("en", ["It was Asst. Sec. Brandt, Ofc. Timms and Gens. Lee and Grant.", "Nobody else came."]),
    ("en", ["... And then the rain came.", "Nobody left."]),
    ("en", ["The method is from Brandt et al.", "The pumps came later."]),
    ("es", ["¿Le creyó?", "No.", "El s. III a. C. fue largo.", "El 5 de enero de 98 d. C. Roma ardió."]),
    (
        "es",
        ["—¿Quién ganó? —preguntó el juez.", "—¡Nadie! —gritó él.", "Se fue el Lun. 15 de Mar. con ella."],
    ),
    ("es", ["El Excmo. Sr. Alcalde y la Gob. Ruiz fueron a Bs. As. en avión.", "A las 5 p. m. España ganó."]),
    ("es", ["Volvió a las 5 p. m.", "Luego salió.", "Tiene la vitamina C.", "Es buena."]),
    ("es", ["Lo dice el párrf. 5 de la ley.", "Salió del puerto (30 Ago. 1984) y no volvió."]),
    ("en", ["the bus came late again.", "now nobody wants to ride it.", "that is how we got here."]),
    (
        "en",
        [
            "we looked in.",
            "the shop was shut.",
            "the pipe is 6 in. in width and it leaks at approx. the joint.",
        ],
    ),
    (
        "es",
        [
            "el puente sigue cerrado.",
            "y nadie lo arregla.",
            "no sé qué hacer, véase la pág. y el art. ya citado.",
        ],
    ),
    ("fr", ["le pont est fermé.", "c’est long.", "on attend depuis mars, env. la moitié de l’an."]),
    ("de", ["die brücke ist zu.", "das dauert.", "ich warte bzw. wir warten, vgl. das Schild."]),
    (
        "es",
        [
            "La firma se fue a EE. UU.",
            "Habiendo perdido el pleito, cerró.",
            "Vendió a EE. UU. Steel su planta.",
        ],
    ),
    ("pt", ["Moravam nos E.U.A.", "Depois voltaram.", "A obra é da Lima Ltda.", "Nenhum vizinho reclamou."]),
    ("fr", ["Il vend du pain, du lait, etc.", "Ensuite il ferme.", "Le droit de la S.A. Dumont reste."]),
    ("de", ["Es gibt Brot, Milch usw.", "Danach ist zu.", "Niemand wartet auf den 3. Mai."]),
    ("pt", ["a ponte fechou.", "não sei até quando.", "eu moro ali, ver a pág. já citada."]),
]


@pytest.mark.parametrize(("language", "expected"), CASES)
def test_sentences_end_where_they_end(language: str, expected: list[str]) -> None:
    assert split(" ".join(expected), language) == expected


def test_chinese_sentences_need_no_blanks() -> None:
    expected = ["他来了。", "“走吧！”王明说，他很高兴。", "她说：“好。”", "然后走了！"]
    assert split("".join(expected), "zh") == expected


def test_a_stop_in_the_title_of_a_work_ends_no_chinese_sentence() -> None:
    expected = ["我们明天去看《摔跤吧！爸爸》好吗？", "好！", "她写了《为什么？》一书。", "书很长。"]
    assert split("".join(expected), "zh") == expected
    # Without its second mark the title never ends, so the stops count again.
    expected = ["她写了《为什么？", "书很长。"]
    assert split("".join(expected), "zh") == expected


def test_chinese_with_western_marks() -> None:
    expected = ["真的吗?", "当然!", "他住在St. Louis。", "她住在纽约。"]
    assert split("".join(expected), "zh") == expected
    assert split("去Yahoo!看看。", "zh") == ["去Yahoo!看看。"]


def test_the_number_of_a_list_item_stays_with_it_after_a_bullet() -> None:
    text = "• 9. Bring sand.\n⁃10. Bring water. Stay in."
    assert split(text, "en") == ["• 9. Bring sand.", "⁃10. Bring water.", "Stay in."]


def test_headings_and_list_items_stand_alone() -> None:
    text = "Storms to Come\n\nIt rained for days. Rivers rose.\nWHAT NOW\n- Bring sand\n- Bring water\n1. Stay in."
    assert split(text) == [
        "Storms to Come",
        "It rained for days.",
        "Rivers rose.",
        "WHAT NOW",
        "- Bring sand",
        "- Bring water",
        "1. Stay in.",
    ]


def test_lines_wrapped_by_a_mail_program_are_joined() -> None:
    text = (
        "The town of Kalden closed both of its bridges after the\nriver rose by two metres in a night, and Mayor\n"
        "Jansen asked people to stay at home until Friday. Schools\nremain open."
    )
    assert [piece.split()[0] for piece in split(text)] == ["The", "Schools"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\u2003"])
def test_nothing_gives_nothing(text: str) -> None:
    assert sentences.split(text) == []


def test_a_text_without_stops_is_one_sentence() -> None:
    assert split("no stop here") == ["no stop here"]
