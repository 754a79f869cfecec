"""Reads who published a text, where and when, from its credit line, byline, dateline or copyright line."""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january يناير ene enero janv janvier januar janeiro",
            "feb february فبراير febrero févr février fevr fevrier februar fev fevereiro",
            "mar march مارس marzo mars märz marz março marco",
            "apr april أبريل abr abril avr avril",
            "may mayo مايو mai maio",
            "jun june يونيو junio juin juni junho",
            "jul july يوليو julio juil juillet juli julho",
            "aug august أغسطس ago agosto août aout",
            "sep sept سبتمبر september set septiembre septembre setembro",
            "oct october أكتوبر octubre octobre okt oktober out outubro",
            "nov november نوفمبر noviembre novembre novembro",
            "dec december ديسمبر dic diciembre déc décembre decembre dez dezember dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = r"([^\W\d_]{3,10})\.?"
DAY_MONTH_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|º|er|\.)?\s*(?:de\s+)?{MONTH}\s*,?(?:\s*de\s+)?\s*(\d{{4}}|\d{{2}})(?!\d)"
)
MONTH_DAY_YEAR = re.compile(rf"(?<!\w){MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,\s*(\d{{4}})(?!\d)")
ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
ASIAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
LABEL = r"(?:source|fuente|quelle|fonte|来源|來源|المصدر)"
CREDIT = re.compile(
    rf"^[\[(【［（]?\s*{LABEL}\s*[:：]\s*(?P<items>[^\[\]［］]{{2,200}}?)\s*[\])】］）]?$", re.IGNORECASE
)
AGENCIES = (
    "Reuters|AP|AFP|EFE|DPA|dpa|ANSA|Xinhua|TASS|Interfax|Lusa|UPI|PTI|ANI|Kyodo|Yonhap|Bloomberg|CNN|BBC|AAP|CP|PA|"
    "APA|Belga|MENA|SPA|WAM"
)
DATELINE = re.compile(
    rf"^(?:(?P<place>[A-ZÀ-Þ][\w.'’ -]{{1,40}}?)(?:,\s*(?P<when>[^()\n]{{3,40}}?))?\s+)?"
    rf"\((?P<publisher>{AGENCIES})\)\s*[-–—.:]{{1,3}}\s+"
)
NAME = r"[A-ZÀ-ÞŁŚŽŠ][\w'’.-]*(?:\s+(?:de|da|do|dos|del|della|la|van|von|der|den|bin|al|el|y|e))*"
PERSON = rf"(?!The\b|La\b|Le\b|El\b|Der\b|Die\b){NAME}(?:\s+{NAME}){{1,3}}"
BYLINE = re.compile(
    rf"^(?:By|BY|by|Por|POR|Par|PAR|Von|VON|Di)\s+"
    rf"(?P<names>{PERSON}(?:(?:,\s+|\s+(?:and|y|et|und|e|&)\s+){PERSON}){{0,4}})(?:,\s*[^.!?]{{2,60}})?$"
)
COPYRIGHT = re.compile(
    r"^(?:(?:copyright\s*)?(?:©|\(c\)(?=\s*\d{4}))|copyright(?=\s+\d{4}\b))\s*"
    r"(?:(?P<year>\d{4})(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?P<owner>[^.©\d][^.©]{1,60})?",
    re.IGNORECASE,
)
AROUND_DATE = re.compile(
    r"\W*(?:(?:first |last )?(?:published|posted|updated|publicado|actualizado|publié|mis à jour|veröffentlicht|stand)\b"
    r"(?:\s+(?:on|at|el|le|am))?)?\W*(?:[a-z]{3,4}|\w+day|\w*tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\w+-feira)?\W*(?:\b(?:at|um|a las|à))?\W*"
    r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5}|Uhr)?)?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Credit:
    """What a line says. `published` is an ISO date; `line` is the line itself where it is a credit line."""

    publisher: str = ""
    place: str = ""
    published: str = ""
    byline: str = ""
    line: str = ""


NOTHING = Credit()


def iso_date(text: str) -> str:
    """The first full date in `text` as "2015-12-15", or "".

    Only dates that can be read in one way count: "15Dec15", "3 de marzo de 2024", "Dec. 15, 2015",
    "2015-12-15", "2015年12月15日". Two-digit years are of 1970 to 2069.
    """
    return next((day for _, _, day in dates_in(text)), "")


def dates_in(text: str) -> list[tuple[int, int, str]]:
    """Start, end and ISO form of the full dates in `text`, in order."""
    found = [(*m.span(), _checked(m[3], month_of(m[2]), m[1])) for m in DAY_MONTH_YEAR.finditer(text)]
    found += [(*m.span(), _checked(m[3], month_of(m[1]), m[2])) for m in MONTH_DAY_YEAR.finditer(text)]
    found += [(*m.span(), _checked(m[1], int(m[2]), m[3])) for m in ISO.finditer(text)]
    found += [(*m.span(), _checked(m[1], int(m[2]), m[3])) for m in ASIAN.finditer(text)]
    return sorted(each for each in found if each[2])


def month_of(name: str) -> int:
    """The number of the month, or 0."""
    return MONTHS.get(name.lower().rstrip("."), 0)


def _checked(year: str, month: int, day: str) -> str:
    """The ISO date, or "" where there is no such day."""
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 70 else 1900)
    try:
        return date(full, month, int(day)).isoformat()
    except ValueError:
        return ""


def source_line(line: str) -> Credit | None:
    """The credit in a line such as "[Source: Xinhua, Wuzhen, Zhejiang, 15Dec15]", or None.

    The first item is the publisher, the first item between it and the date the place; a region behind the place
    stays in `line` alone.
    """
    match = CREDIT.match(line) if len(line) <= 300 else None
    if match is None:
        return None
    said = match["items"]
    dates = dates_in(said)
    for start, end, _ in reversed(dates):
        said = said[:start] + said[end:]
    items = [item.strip() for item in re.split("[,;，、،؛]", said)]
    undated = [item for item in items if any(letter.isalpha() for letter in item)]
    if not undated:
        return None
    place = undated[1] if len(undated) > 1 else ""
    return Credit(publisher=undated[0], place=place, published=dates[0][2] if dates else "", line=line)


def byline(line: str) -> Credit | None:
    """The names in a line such as "By Ana Ruiz and Tom Lee", or None."""
    match = BYLINE.match(line) if len(line) <= 120 else None
    return Credit(byline=match["names"]) if match else None


def date_line(line: str) -> Credit | None:
    """The date in a line such as "Published: Tuesday 15 December 2015, 10:30 GMT", or None."""
    dates = dates_in(line) if len(line) <= 120 else []
    if not dates:
        return None
    start, end, day = dates[0]
    rest = line[:start] + " " + line[end:]
    return Credit(published=day) if AROUND_DATE.fullmatch(rest) else None


def copyright_line(line: str) -> Credit | None:
    """The owner in a line such as "© 2024 The Daily Example. All rights reserved.", or None."""
    match = COPYRIGHT.match(line) if len(line) <= 300 else None
    if match is None or not (match["year"] or match["owner"]):
        return None
    return Credit(publisher=(match["owner"] or "").strip(" ,-–|"))


def dateline(paragraph: str) -> Credit:
    """What a dateline such as "LONDON, March 3, 2024 (AP) --" says; it stays in its paragraph."""
    match = DATELINE.match(paragraph)
    if match is None:
        return NOTHING
    place = match["place"] or ""
    return Credit(
        publisher=match["publisher"],
        place=place.title() if place.isupper() else place,
        published=iso_date(match["when"] or ""),
    )


def merged(first: Credit, second: Credit) -> Credit:
    """`first`, with what it leaves empty taken from `second`."""
    return Credit(
        publisher=first.publisher or second.publisher,
        place=first.place or second.place,
        published=first.published or second.published,
        byline=first.byline or second.byline,
        line=first.line or second.line,
    )
