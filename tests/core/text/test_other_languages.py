"""What the samples do not show: forms of numbers, dates, sentences and speech in the languages beside English."""

import pytest

from workbench.core.text import quantities, quotations, sentences

TUESDAY = "2026-10-20"


def _split(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences.split(text, language)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("es", "El Sr. Ruiz vive en EE. UU. desde 1998.", "En EE.UU. hay sitio."),
        ("es", "Viajó a EE. UU.", "El alcalde no dijo nada."),
        ("es", "Según el art. 7, núm. 3, costó 1.234,56 euros.", "Nadie pagó."),
        ("es", "«¿Por qué ahora?», preguntó el juez.", "¡No hay prisa!"),
        ("fr", "M. Dupont et Mme Roy, p. ex., vivent aux É.-U. depuis 1998.", "L’art. 3 dit non."),
        ("fr", "« Pourquoi ? » a demandé la maire.", "« Rien ne presse. »"),
        ("fr", "C’est fini\u00a0!", "Qui paiera\u00a0?"),
        ("de", "Er kam um 18.30 Uhr, d.\u00a0h. Meier war weg.", "Am 2.11. folgt z.\u00a0B. Berlin."),
        ("de", "Das gilt u. a. Berlin, i. d. R. Köln.", "Ca. 20 v. H. sind weg."),
        ("de", "Dr. h. c. Müller kam am 3. Oktober.", "Hellmann & Co. KG zahlt."),
        ("pt", "O Sr. Lima mora em S. Paulo desde 1998.", "O art. 5º e a Lei nº 8.666 valem."),
        ("zh", "他说：“我不知道……也许吧。”", "她问：“真的吗？”"),
        ("zh", "“不行。”王明说，“太贵了。”", "他表示，工程已经停止。"),
        ("zh", "「大壩很安全。」市長王明說。", "發言人說：「他說『沒有』。」"),
        ("zh", "《为什么？》是一部电影。", "他……走了。"),
        ("ar", "هل نجح؟", "لا أحد يعرف؛ لكن د. سامي يعرف."),
        ("ar", "قال المدير: «هل نتراجع؟»", "بلغ السعر ١٬٢٣٤٫٥٦ دولار."),
    ],
)
def test_two_sentences(language: str, first: str, second: str) -> None:
    assert _split(f"{first} {second}", language) == [first, second]


def _quantities(text: str, language: str) -> list[tuple[str, object, str]]:
    found = quantities.find(text, language, TUESDAY)
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in found)
    return [(quantity.text, quantity.value, quantity.unit) for quantity in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "1.234,56 euros", [("1.234,56 euros", 1234.56, "EUR")]),
        ("es", "1,234.56 pesos y 12.50 dólares", [("1,234.56 pesos", 1234.56, ""), ("12.50 dólares", 12.5, "USD")]),
        ("es", "25,000 pesos o 2,125 kilos", [("25,000 pesos", 25000.0, ""), ("2,125 kilos", 2.125, "kg")]),
        ("es", "US$ 1.5 millones", [("US$ 1.5 millones", 1.5e6, "USD")]),
        ("es", "a las 10.30 horas del art. 7", []),
        ("es", "tres de cada cuatro hogares", [("tres de cada cuatro", 0.75, "")]),
        ("fr", "1\u202f234,56\u00a0€", [("1\u202f234,56\u00a0€", 1234.56, "EUR")]),
        ("fr", "12,5\u00a0Md€", [("12,5\u00a0Md€", 12.5e9, "EUR")]),
        ("es", "mil personas", [("mil personas", 1000.0, "personas")]),
        ("es", "dos mil trescientos millones de euros", [("dos mil trescientos millones de euros", 2.3e9, "EUR")]),
        ("es", "mil millones de euros", [("mil millones de euros", 1e9, "EUR")]),
        ("fr", "mille personnes à 8 h 30", [("mille personnes", 1000.0, "personnes")]),
        ("fr", "1’234.50 francs suisses", [("1’234.50 francs suisses", 1234.5, "CHF")]),
        ("fr", "l’an 2000, soixante-quinze mille euros", [("2000", "2000", ""), ("soixante-quinze mille euros", 75000.0, "EUR")]),
        ("de", "1'234.50 Franken, 12.50 Fr.", [("1'234.50 Franken", 1234.5, "CHF"), ("12.50 Fr.", 12.5, "CHF")]),
        ("de", "1,5 Mio. t und 12 Mrd. Dollar", [("1,5 Mio. t", 1.5e6, "t"), ("12 Mrd. Dollar", 12e9, "USD")]),
        ("pt", "R$ 1.234,56 e US$ 2 bi", [("R$ 1.234,56", 1234.56, "BRL"), ("US$ 2 bi", 2e9, "USD")]),
        ("pt", "mil e duzentos reais", [("mil e duzentos reais", 1200.0, "BRL")]),
        ("pt", "duzentos e vinte mil reais", [("duzentos e vinte mil reais", 220000.0, "BRL")]),
        ("zh", "三十多人、200余名、一百多万元", [("三十多人", 30.0, "人"), ("200余名", 200.0, "名"), ("一百多万元", 1e6, "CNY")]),
        ("zh", "一万二千人，百分之三点五", [("一万二千人", 12000.0, "人"), ("百分之三点五", 3.5, "percent")]),
        ("zh", "五分之三，两成", [("五分之三", 0.6, ""), ("两成", 20.0, "percent")]),
        ("zh", "第二条、第3号、四周、上午10时、成为一个人、80年代", []),
        ("ar", "١٬٢٣٤٫٥٦ دولار، و7 أطفال", [("١٬٢٣٤٫٥٦ دولار", 1234.56, "USD"), ("7 أطفال", 7.0, "أطفال")]),
        ("ar", "بـ12 مليون جنيه", [("12 مليون جنيه", 12e6, "")]),
        ("ar", "خمسة وعشرون شخصا وثلاثة أطفال", [("خمسة وعشرون شخصا", 25.0, "شخصا"), ("ثلاثة أطفال", 3.0, "أطفال")]),
        ("ar", "ومئتا ألف دولار، واثنا عشر جنديا", [("مئتا ألف دولار", 200000.0, "USD"), ("اثنا عشر جنديا", 12.0, "جنديا")]),
        ("ar", "ألف شخص ومليون دولار", [("ألف شخص", 1000.0, "شخص"), ("مليون دولار", 1e6, "USD")]),
        ("ar", "ألفان وثلاثمئة يورو", [("ألفان وثلاثمئة يورو", 2300.0, "EUR")]),
        ("ar", "بين 5 و7 دولارات", [("5 و7 دولارات", "5..7", "USD")]),
        ("ar", "والمادة 12 والقرن ١٩ ونحو ٣ كم في اليوم", [("٣ كم", 3.0, "km")]),
    ],
)  # fmt: skip
def test_numbers(language: str, text: str, expected: list[tuple[str, object, str]]) -> None:
    assert _quantities(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "1.º de mayo", "2026-05-01"),
        ("es", "3 de marzo pasado", "2026-03-03"),
        ("es", "3 de marzo del año pasado", "2025-03-03"),
        ("es", "el lunes próximo", "2026-10-26"),
        ("fr", "3 novembre dernier", "2025-11-03"),
        ("fr", "mai prochain", "2027-05"),
        ("fr", "jeudi dernier", "2026-10-15"),
        ("fr", "mars de l’an dernier", "2025-03"),
        ("de", "12.02.", "2027-02-12"),
        ("de", "März vergangenen Jahres", "2025-03"),
        ("de", "Ende 2012", "2012"),
        ("pt", "segunda-feira (19)", "2026-10-19"),
        ("pt", "7 de novembro passado", "2025-11-07"),
        ("zh", "二〇二五年三月五日", "2025-03-05"),
        ("zh", "十二月", "2026-12"),
        ("zh", "上周三", "2026-10-14"),
        ("ar", "١٥ يونيو ٢٠٢٧", "2027-06-15"),
        ("ar", "١٢/٢/٢٠٢٥", "2025-02-12"),
        ("ar", "12 مايو/أيار 2025", "2025-05-12"),
        ("ar", "15 نوفمبر المقبل", "2026-11-15"),
        ("ar", "الاثنين الماضي", "2026-10-19"),
        ("ar", "٢٠١٢-٢٠١٤", "2012/2014"),
    ],
)
def test_a_date(language: str, text: str, value: str) -> None:
    found = [(quantity.text, quantity.value) for quantity in quantities.find(text, language, TUESDAY)]
    assert found == [(text.removeprefix("el "), value)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "hoy en día"), ("pt", "hoje em dia"), ("de", "von heute auf morgen"), ("ar", "١٠ مرات في اليوم")],
)
def test_words_that_only_look_like_a_day(language: str, text: str) -> None:
    assert [q for q in quantities.find(text, language, TUESDAY) if q.kind == "date"] == []


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("es", "«¿Por qué?», preguntó el juez. «No hay prisa», respondió.", ["juez", "juez"]),
        ("es", "«Ya veremos», dijo ayer la ministra de Hacienda, Ana Gil.", ["Ana Gil"]),
        ("es", "El presidente del Consejo, Juan Pérez, dijo que la tasa subió.", ["Juan Pérez"]),
        ("es", "El presidente, que llegó tarde, dijo que no.", []),
        ("es", "Así lo explicó el juez: “La ley no basta”. Y añadió: “Hay que esperar”.", ["juez", "juez"]),
        ("es", "En Madrid dijo la ministra: «No lo sé».", ["ministra"]),
        ("fr", "« Pourquoi ? » a demandé Anne Gil. « Rien ne presse », a-t-elle répondu.", ["Anne Gil", "Anne Gil"]),
        ("fr", "« C’est fini », a lâché mardi soir le maire de Brive, Paul Roy.", ["Paul Roy"]),
        ("fr", "D’après l’agence, 12 % des jeunes cherchent un emploi.", ["agence"]),
        ("de", "„Warum jetzt?“, fragte Ministerin Anna Gil. „Es eilt nicht“, so Gil.", ["Anna Gil", "Anna Gil"]),
        ("de", "Die Zahl sank, teilte das Statistische Bundesamt am Dienstag mit.", ["Statistische Bundesamt"]),
        ("de", "Die Behörde teilte am Abend mit, dass 40 Personen verletzt wurden.", ["Behörde"]),
        ("de", "Dazu sagte Ministerin Anna Gil: „Wir warten.“", ["Anna Gil"]),
        ("de", "Der Minister sagte der Zeitung: „Wir warten noch ab.“", ["Minister"]),
        ("de", "Der Sprecher der Polizei, Jan Roth, bestätigte „den Einsatz“.", ["Jan Roth"]),
        ("de", "‚Das ist alles‘, sagte Anna Gil.", ["Anna Gil"]),
        ("pt", "“Vamos recorrer”, afirmou nesta quarta-feira o advogado da Serra, Paulo Reis.", ["Paulo Reis"]),
        ("zh", "王明昨天对记者说，工程将于明年完成。他还说，费用不会增加。", ["王明", "王明"]),
        ("zh", "记者问道：“何时？”部长回答说：“明天。”", ["记者", "部长"]),
        ("zh", "据新华社报道，出口增长。据悉，进口下降。", ["新华社"]),
        ("ar", "وقالت وزيرة الصحة، ليلى منصور، إن ١٢ شخصا أصيبوا. وأضافت أن العدد سيرتفع.", ["وزيرة الصحة", "وزيرة الصحة"]),
        ("ar", "وأكد المدعي يوسف حداد: «نعم». وصرح للصحفيين: «لا قرار بعد».", ["المدعي يوسف حداد", "المدعي يوسف حداد"]),
        ("ar", "وفقا لوزارة الداخلية، قُتل 5 أشخاص.", ["وزارة الداخلية"]),
        ("ar", "وأوضح د. سامي خليل في تصريح أن 40 في المئة تضرروا.", ["د. سامي خليل"]),
    ],
)  # fmt: skip
def test_speakers(language: str, text: str, speakers: list[str]) -> None:
    found = quotations.find(text, language)
    assert [quotation.speaker.name for quotation in found if quotation.speaker] == speakers
