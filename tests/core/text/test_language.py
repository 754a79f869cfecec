"""The language is guessed by script and common words, and not guessed from too little."""

import pytest

from workbench.core.text import language

SAMPLES = {
    "en": "The dam was built in 1950 and the town has paid for it since that time.",
    "es": "La presa fue construida en 1950 y la ciudad ha pagado por ella desde entonces.",
    "fr": "Le barrage a été construit en 1950 et la ville paie pour lui depuis cette date.",
    "de": "Der Damm wurde 1950 gebaut und die Stadt hat seitdem dafür bezahlt.",
    "pt": "A barragem foi construída em 1950 e a cidade não parou de pagar por ela desde então.",
    "it": "La diga è stata costruita nel 1950 e la città non ha più smesso di pagare per lei.",
    "zh": "大坝建于1950年，此后该市一直为此付款。",
    "ja": "ダムは1950年に建設され、町はそれ以来支払いを続けている。",
    "ar": "تم بناء السد في عام 1950 ودفعت المدينة ثمنه منذ ذلك الحين.",
    "fa": "سد در سال ۱۹۵۰ ساخته شد و شهر از آن زمان پول می‌پردازد. چرا گران؟",
    "ru": "Плотина была построена в 1950 году, и город с тех пор платит за неё.",
    "uk": "Греблю збудували в 1950 році, і місто відтоді її сплачує.",
    "ko": "댐은 1950년에 건설되었다.",
    "el": "Το φράγμα χτίστηκε το 1950.",
    "he": "הסכר נבנה בשנת 1950.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_sentence_is_enough(code: str) -> None:
    assert language.guess(SAMPLES[code]) == code


@pytest.mark.parametrize("text", ["", " ", "123 456", "😀😀", "xyzzy", "Kalden 1950", "()"])
def test_too_little_is_not_guessed(text: str) -> None:
    assert language.guess(text) == ""


def test_a_chinese_name_does_not_make_a_text_chinese() -> None:
    assert language.guess(SAMPLES["en"] + " (大坝)") == "en"
