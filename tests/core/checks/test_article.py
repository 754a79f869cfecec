"""All rules at once: on good news text, and on hostile text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import filled, grows_evenly
from workbench.bundled import folder
from workbench.core.checks.article import check
from workbench.core.checks.found import Severity

GOOD = {
    "en": (
        "VALBRUK, 3 March 2025 — The harbour of Valbruk held 412 boats at the end of 2024, 38 fewer than a year before, the "
        "port office said on Monday. Of the 412 boats, 103 (25 percent) are older than thirty years.\n\n"
        "“We lost the whole cod fleet in one winter,” said Marta Olsen, who runs the office. “It will not come back.” Olsen "
        "said repairs had cost 24 million crowns ($2.3 million), up 20 percent from 20 million the year before.\n\n"
        "The assembly has 31 members: 14 from the coast list, 11 from the farmers and six without a party. It voted 17 to 13, "
        "with one abstention, on Wednesday, 12 February 2025. Unemployment rose to 7.5 percent from 6.1 percent.\n\n"
        "In Valbruk the office counted 12 ferries. In Orrin the office counted 15 ferries."
    ),
    "es": (
        "El puerto de Valbruk tenía 412 barcos a finales de 2024, dijo la oficina el lunes. De ellos, 103 de los 412 barcos "
        "(el 25 por ciento) tienen más de treinta años.\n\n«Perdimos toda la flota en un invierno», dijo Marta Olsen, jefa del "
        "puerto. Los ingresos subieron un 20 por ciento, de 20 a 24 millones de euros (unos 26 millones de dólares).\n\n"
        "El miércoles 12 de febrero de 2025 votaron 31 personas: 14 de la lista de la costa, once campesinos y seis sin partido."
    ),
    "de": (
        "Der Hafen von Valbruk zählte Ende 2024 noch 412 Boote, teilte das Hafenamt am Montag mit. Davon sind 103 von 412 Booten "
        "(25 Prozent) älter als dreißig Jahre.\n\n„Wir haben in einem Winter die ganze Flotte verloren“, sagte Marta Olsen. Der "
        "Umsatz stieg um 20 Prozent von 20 auf 24 Millionen Euro (26 Millionen US-Dollar).\n\nAm Mittwoch, dem 12. Februar 2025, "
        "stimmten 31 Abgeordnete ab: 14 von der Küstenliste, elf Bauern und sechs Parteilose."
    ),
    "fr": (
        "Le port de Valbruk comptait 412 bateaux fin 2024, a indiqué le bureau lundi. Parmi eux, 103 des 412 bateaux (25 %) ont "
        "plus de trente ans.\n\n« Nous avons perdu toute la flotte en un hiver », a déclaré Marta Olsen. Les recettes ont "
        "augmenté de 20 % de 20 à 24 millions d’euros (26 millions de dollars).\n\nLe mercredi 12 février 2025, 31 élus ont "
        "voté : 14 de la liste de la côte, onze paysans et six sans parti."
    ),
    "zh": (
        "瓦尔布鲁克港2024年底有412艘船，港务局周一表示。412艘中有103艘（25%）船龄超过30年。\n\n"
        "“我们一个冬天就失去了整个船队，”局长马塔说。收入从20亿元增长20%至24亿元（约合3.4亿美元）。\n\n"
        "2025年2月12日（星期三），31名议员投票。"
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(GOOD))
def test_good_news_text_raises_no_alarm(language: str) -> None:
    found = check(GOOD[language], language, "2025-03-04")
    assert [each for each in found if each.severity is not Severity.NOTE] == []
    rates = [each for each in found if each.rule == "exchange-rate"]
    assert len(rates) == (language != "en"), "crowns are of several countries"


@pytest.mark.parametrize(
    ("language", "right", "wrong", "rule"),
    [
        ("en", "14 from the coast", "16 from the coast", "sum"),
        ("en", "Wednesday, 12 February", "Thursday, 12 February", "weekday"),
        ("es", "el 25 por", "el 35 por", "percent-of-numbers"),
        ("es", "miércoles 12", "jueves 12", "weekday"),
        ("es", "un 20 por", "un 30 por", "percent-change"),
        ("de", "14 von der", "12 von der", "sum"),
        ("de", "26 Millionen US", "26 Milliarden US", "exchange-rate-slip"),
        ("fr", "(25 %)", "(52 %)", "percent-of-numbers"),
        ("fr", "mercredi 12", "mardi 12", "weekday"),
        ("zh", "星期三", "星期四", "weekday"),
        ("zh", "增长20%", "增长40%", "percent-change"),
    ],
)
def test_one_slip_in_good_text_is_the_one_finding(language: str, right: str, wrong: str, rule: str) -> None:
    assert right in GOOD[language]
    found = check(GOOD[language].replace(right, wrong), language, "2025-03-04")
    assert [each.rule for each in found if each.severity is not Severity.NOTE] == [rule]


def test_the_bundled_sample_raises_no_alarm() -> None:
    text = (folder("resources") / "samples" / "ferry.txt").read_text("utf-8")
    assert check(text, "en", "2026-10-14") == ()


@pytest.mark.parametrize(
    "unit",
    ["12 of 40 (40 percent) ", "15 people: eight men, ", "“", "(", "a total of 5 ",
     "18 yuan ($2) ", "5, ", "Ana Olsen ", "\n\n", "Monday, 5 May 2020 ", "百分之五，", "مئة 12% "],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    assert grows_evenly(lambda size: check(filled(unit, size), "en"), 6_000)


@given(
    text=st.text(
        alphabet=st.sampled_from("ab 12%.,:()“”$€¥of to from percent and yuan\n百分之元年月日一"),
        max_size=120,
    )
)
@settings(max_examples=120, deadline=None)
def test_any_text_is_read_and_every_place_is_inside(text: str) -> None:
    for language in ("en", "zh", ""):
        for found in check(text, language, "2025-03-04"):
            assert 0 <= found.start < found.end <= len(text)
            assert found.message
            assert found.how
