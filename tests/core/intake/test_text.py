"""Decoding: marks, UTF-8, what is told, and guesses in many languages."""

import codecs

import pytest

from workbench.core.errors import IntakeRefused
from workbench.core.intake import text

SAMPLES = [
    (
        "cp1252",
        "El alcalde anunció el miércoles que la inversión crecerá este año. La oposición pidió cifras.",
    ),
    ("cp1252", "Le maire a déclaré que l’école fermera l’été prochain, malgré les réserves des élèves."),
    ("cp1252", "Die Bürgermeisterin erklärte, die Löhne würden für größere Städte erhöht."),
    ("cp1252", "O prefeito afirmou que a inflação não voltará a subir até dezembro."),
    ("cp1252", "Traders said the pound fell to £1.20 – “a shock”, they added."),
    ("cp1250", "Premiér včera oznámil, že daně příští rok neporostou a opozice žádá čísla."),
    ("cp1250", "Prezydent powiedział w środę, że żadna ustawa nie zostanie podpisana."),
    ("cp1251", "Мэр заявил в среду, что город не будет повышать налоги в этом году."),
    ("koi8_r", "Мэр заявил в среду, что город не будет повышать налоги в этом году."),
    ("cp1253", "Ο δήμαρχος δήλωσε την Τετάρτη ότι η πόλη δεν θα αυξήσει τους φόρους."),
    ("cp1254", "Başkan çarşamba günü bu yıl vergilerin artırılmayacağını söyledi."),
    ("cp1255", "ראש העיר אמר ביום רביעי כי העירייה לא תעלה מיסים השנה."),
    ("cp1256", "قال رئيس البلدية يوم الأربعاء إن المدينة لن ترفع الضرائب هذا العام."),
    ("gb18030", "市长星期三表示，本市今年不会加税。反对党要求公布数据。"),
    ("big5", "市長星期三表示，本市今年不會加稅。反對黨要求公布數據。"),
    ("cp932", "市長は水曜日、今年は増税しないと述べた。野党はデータの公表を求めている。"),
    ("cp949", "시장은 수요일 올해 세금을 올리지 않겠다고 말했다."),
    ("utf-16-le", "The mayor said so. Très bien."),
    ("utf-16-be", "The mayor said so. Très bien."),
    ("utf-32-le", "The mayor said so. Très bien."),
]


@pytest.mark.parametrize(("encoding", "words"), SAMPLES)
def test_the_encoding_is_found(encoding, words):
    assert text.decode(words.encode(encoding)) == (words, encoding)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_taken_off(encoding):
    decoded, used = text.decode("Très 漢字 😀".encode(encoding))
    assert decoded == "Très 漢字 😀"
    assert used == encoding.removesuffix("-sig")
    assert text.decode(codecs.BOM_UTF16_BE + "été".encode("utf-16-be"))[0] == "été"


def test_utf8_is_tried_first():
    assert text.decode("naïve café, 漢字".encode()) == ("naïve café, 漢字", "utf-8")


def test_broken_places_in_sound_utf8_stay_visible():
    data = ("Él dijo que sí, según la versión de ayer. " * 5).encode() + b"\xff" + " Más.".encode()
    decoded, used = text.decode(data)
    assert used == "utf-8"
    assert decoded.count("\ufffd") == 1
    assert decoded.endswith("\ufffd Más.")


def test_utf8_cut_inside_a_letter_is_still_utf8():
    words = "Él dijo que sí, según la versión."
    decoded, used = text.decode(words.encode() + "ñ".encode()[:1])
    assert used == "utf-8"
    assert decoded.startswith(words)


@pytest.mark.parametrize("data", [bytes(range(256)) * 9, b"\x00" * 500, b"\x7fELF\x02\x01\x01" + bytes(300)])
def test_what_is_not_text_is_refused(data):
    with pytest.raises(IntakeRefused, match="not text"):
        text.decode(data)


def test_a_stray_nul_does_not_make_text_binary():
    assert text.decode(b"The mayor said so. " * 20 + b"\x00")[1] == "utf-8"


def test_an_encoding_that_is_told_wins_over_the_mark_of_none():
    assert text.decode("é".encode("cp1252"), "cp1252") == ("é", "cp1252")
    assert text.decode("é".encode(), "latin-1")[0] == "Ã©"
