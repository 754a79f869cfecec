"""Credit lines, bylines, datelines, date lines and copyright lines; and headlines that only look like one."""

import pytest

from workbench.core.intake import credit
from workbench.core.intake.credit import NOTHING, Credit


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("15Dec15", "2015-12-15"),
        ("3 de marzo de 2024", "2024-03-03"),
        ("1er mars 2024", "2024-03-01"),
        ("3. März 2024", "2024-03-03"),
        ("12 de fevereiro de 2021", "2021-02-12"),
        ("Dec. 15, 2015", "2015-12-15"),
        ("December 15th, 2015", "2015-12-15"),
        ("15 December 1998", "1998-12-15"),
        ("1Jan70", "1970-01-01"),
        ("2015-12-15T10:30:00Z", "2015-12-15"),
        ("2015年12月5日", "2015-12-05"),
        ("31Feb15", ""),
        ("03/04/2024", ""),
        ("December 2015", ""),
        ("about 15 people", ""),
        ("in 2015 12 15", ""),
    ],
)
def test_full_dates(text, date):
    assert credit.iso_date(text) == date


@pytest.mark.parametrize(
    ("line", "publisher", "place", "published"),
    [
        ("[Source: Xinhua, Wuzhen, Zhejiang, 15Dec15]", "Xinhua", "Wuzhen", "2015-12-15"),
        ("Source: Reuters, London, 3 March 2024", "Reuters", "London", "2024-03-03"),
        ("(Source: The Valmora Post)", "The Valmora Post", "", ""),
        ("[Fuente: EFE, Madrid, 3 de marzo de 2024]", "EFE", "Madrid", "2024-03-03"),
        ("Quelle: dpa, Berlin, 3. März 2024", "dpa", "Berlin", "2024-03-03"),
        ("来源：新华社，北京，2015年12月15日", "新华社", "北京", "2015-12-15"),
        ("المصدر: رويترز، فالمورا، 5 مارس 2024", "رويترز", "فالمورا", "2024-03-05"),
        ("Source: France 24, Paris, 3 March 2024", "France 24", "Paris", "2024-03-03"),
        ("SOURCE: AP, New York, Mar. 3, 2024", "AP", "New York", "2024-03-03"),
    ],
)
def test_source_lines(line, publisher, place, published):
    assert credit.source_line(line) == Credit(publisher, place, published, "", line)


@pytest.mark.parametrize(
    "line", ["Sources: the mayor lied", "The source said: no", "Source:", "[Source: 15Dec15]", "Source " * 80]
)
def test_no_source_lines(line):
    assert credit.source_line(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz", "Ana Ruiz"),
        ("BY ANA RUIZ AND TOM LEE", ""),
        ("By Ana Ruiz and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("By Ana Ruiz, The Valmora Post", "Ana Ruiz"),
        ("Por María José de la Cruz", "María José de la Cruz"),
        ("Von Jürgen Groß", "Jürgen Groß"),
        ("By the end of the year", ""),
        ("Von der Leyen gewinnt", ""),
        ("By 2031", ""),
        ("By Ana Ruiz won the race. She is 18.", ""),
    ],
)
def test_bylines(line, names):
    found = credit.byline(line)
    assert (found.byline if found else "") == names


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Published: Tuesday 15 December 2015, 10:30 GMT", "2015-12-15"),
        ("15 December 2015", "2015-12-15"),
        ("Updated at 10:30 a.m., Mar. 3, 2024", "2024-03-03"),
        ("Mar. 3, 2024, 10:30 a.m.", "2024-03-03"),
        ("Martes, 3 de marzo de 2024", "2024-03-03"),
        ("2015-12-15 10:30:00", "2015-12-15"),
        ("Protest of 3 March 2024", ""),
        ("Election of 3 March 2024 annulled", ""),
        ("The vote is on 3 March 2024.", ""),
    ],
)
def test_date_lines(line, date):
    found = credit.date_line(line)
    assert (found.published if found else "") == date


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("© 2024 The Valmora Post. All rights reserved.", "The Valmora Post"),
        ("Copyright © 2019-2024 Valmora Media Ltd", "Valmora Media Ltd"),
        ("Copyright 2024 by Ana Ruiz", "Ana Ruiz"),
        ("(c) 2024 Valmora Media", "Valmora Media"),
        ("Copyright law changes in 2024", None),
        ("(c) the third point of the plan", None),
        ("The © sign is old", None),
    ],
)
def test_copyright_lines(line, owner):
    found = credit.copyright_line(line)
    assert (found.publisher if found else None) == owner


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("LONDON, March 3, 2024 (AP) -- The mayor said so.", Credit("AP", "London", "2024-03-03")),
        ("WUZHEN, China, Dec. 15 (Xinhua) -- The mayor said so.", Credit("Xinhua", "Wuzhen", "")),
        ("NEW YORK (Reuters) - The mayor said so.", Credit("Reuters", "New York", "")),
        ("(Reuters) - The mayor said so.", Credit("Reuters", "", "")),
        ("Madrid, 3 mar (EFE).- El alcalde lo dijo.", Credit("EFE", "Madrid", "")),
        ("The Associated Press (AP) said so.", NOTHING),
        ("The mayor said so.", NOTHING),
    ],
)
def test_datelines(paragraph, expected):
    assert credit.dateline(paragraph) == expected


def test_what_one_line_leaves_open_the_next_fills():
    first, second = Credit(publisher="AP", line="a"), Credit(publisher="EFE", place="Madrid", line="b")
    assert credit.merged(first, second) == Credit(publisher="AP", place="Madrid", line="a")
