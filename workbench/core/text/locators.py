"""Where in a source something stands, as people write it: brought into one form, and held against what the source has.

Each function takes what was written and gives it back tidied ("p. 4 - 6" as "4-6"), "" for nothing. `WrongUse` says in one
sentence what cannot be, and what the source has. What is not known of a source cannot be wrong about it.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from workbench.core.errors import WrongUse

PAGE_WORDS = re.compile(r"(?:pages?|pp?|seiten?|s|págs?|pag)\b\.?\s*", re.IGNORECASE)
PARAGRAPH_WORDS = re.compile(r"(?:paragraphs?|paras?|¶+)\.?\s*", re.IGNORECASE)
RANGE = re.compile(r"(\d{1,8})(?:\s*[-–—‒]\s*(\d{1,8}))?")
BETWEEN_TIMES = re.compile(r"\s*(?:[-–—‒]|\bto\b)\s*")
CLOCK = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,2}):)?(\d{1,5})(?:[.,](\d{1,3}))?")
IN_WORDS = re.compile(
    r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,5})\s*m(?:in)?)?\s*(?:(\d{1,6})\s*s(?:ec)?)?", re.IGNORECASE
)
CELL = re.compile(
    r"(?:(?:'(?P<quoted>(?:[^']|'')+)'|(?P<sheet>[^!']+))!)?"
    r"\$?(?P<column>[A-Z]{1,3})\$?(?P<row>[1-9]\d{0,6})(?::\$?(?P<last>[A-Z]{1,3})\$?(?P<end>[1-9]\d{0,6}))?",
    re.IGNORECASE,
)
"""A cell or a block of cells as spreadsheets write it: B12, Sheet1!B12, 'Table 2'!B12:C14."""
PLAIN_SHEET = re.compile(r"[^\W\d]\w*")
TEXT_DIRECTIVE = ":~:text="
"""Before the words of a text fragment (https://wicg.github.io/scroll-to-text-fragment/)."""
NEVER_IN_FRAGMENTS = re.compile(r"[\s\x00-\x1f<>\"`]")


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook, or the one of a CSV file, with how far its cells reach."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True)
class Extent:
    """What a source has that a locator can name. `title` is what it is called in a sentence.

    `pages` and `paragraphs` are 0 where none are known, `labels` are the printed page numbers where the file has them.
    `sheets` and `names` (the ids to which a fragment may point) are None where they are not known, and `sheets` is empty for a
    file that is no table.
    """

    title: str
    pages: int = 0
    labels: frozenset[str] = frozenset()
    paragraphs: int = 0
    seconds: float | None = None
    sheets: tuple[Sheet, ...] | None = None
    names: frozenset[str] | None = None
    text: str = ""


def page(written: str, source: Extent) -> str:
    """A page or pages: of a file with pages its pages as they are counted, else as they are printed ("iv", "105")."""
    tidy = _without_word(written)
    found = RANGE.fullmatch(tidy)
    if not source.pages or not tidy:
        return _numbered(found) if found else tidy
    if found and _within(found, source.pages):
        return _numbered(found)
    if tidy in source.labels:
        return tidy
    raise WrongUse(f"{source.title} has pages 1 to {source.pages}, not {tidy}. Nothing was changed.")


def paragraph(written: str, source: Extent) -> str:
    """A paragraph or paragraphs, counted; a designation of the source's own ("§ 4a") stays as it is written."""
    tidy = (
        PARAGRAPH_WORDS.sub("", written.strip(), count=1)
        if any(map(str.isdecimal, written))
        else written.strip()
    )
    found = RANGE.fullmatch(tidy)
    if found and source.paragraphs and not _within(found, source.paragraphs):
        raise WrongUse(
            f"{source.title} has paragraphs 1 to {source.paragraphs}, not {tidy}. Nothing was changed."
        )
    return _numbered(found) if found else tidy


def time(written: str, source: Extent) -> str:
    """A moment of a recording, or a stretch of it, as h:mm:ss ("12:30 - 13:05" as "0:12:30-0:13:05")."""
    tidy = written.strip()
    if not tidy:
        return ""
    ends = [seconds_of(part) for part in BETWEEN_TIMES.split(tidy)]
    if len(ends) > 2 or None in ends:
        raise WrongUse(
            f"“{tidy}” is no time in a recording; write it as 0:12:30, or 0:12:30-0:13:05. Nothing was changed."
        )
    moments = [end for end in ends if end is not None]
    if moments != sorted(moments):
        raise WrongUse(f"“{tidy}” ends before it begins. Nothing was changed.")
    if source.seconds is not None and moments[-1] > source.seconds:
        raise WrongUse(
            f"{source.title} is {clock(int(source.seconds))} long, so it has no {clock(moments[-1])}. Nothing was changed."
        )
    return "-".join(clock(moment) for moment in moments)


def cell(written: str, source: Extent) -> str:
    """A cell or a block of cells, with its sheet where one is named: B12, Sheet1!B12, 'Table 2'!B12:C14."""
    tidy = written.strip()
    if not tidy:
        return ""
    found = CELL.fullmatch(tidy)
    if not found:
        raise WrongUse(
            f"“{tidy}” is no cell of a table; write it as B12, or 'Sheet 2'!B12. Nothing was changed."
        )
    if source.sheets is not None:
        _require_cell(found, tidy, source, source.sheets)
    columns = [found["column"].upper(), (found["last"] or "").upper()]
    block = ":".join(
        f"{column}{row}" for column, row in zip(columns, (found["row"], found["end"]), strict=True) if row
    )
    sheet = sheet_of(found)
    shown = sheet if PLAIN_SHEET.fullmatch(sheet) else "'{}'".format(sheet.replace("'", "''"))
    return f"{shown}!{block}" if sheet else block


def fragment(written: str, source: Extent) -> str:
    """What stands behind the # of an address, without it: the name of a place, or a text fragment (":~:text=words")."""
    tidy = written.strip()
    tidy = (tidy.partition("#")[2] if "#" in tidy else tidy).replace(" ", "%20")
    if not tidy:
        if written.strip():
            raise WrongUse(f"“{written.strip()}” has nothing behind the #. Nothing was changed.")
        return ""
    if NEVER_IN_FRAGMENTS.search(tidy):
        raise WrongUse(
            f"“{tidy}” cannot be the end of an address; write it as it stands behind the #. Nothing was changed."
        )
    name, directive, words = tidy.partition(TEXT_DIRECTIVE)
    if name and source.names is not None and not {name, unquote(name)} & source.names:
        raise WrongUse(f"{source.title} has no place named “{name}”. Nothing was changed.")
    if directive and source.text:
        _require_words(words, source)
    return tidy


def counted(page: str) -> range:
    """The pages that a locator names as they are counted; none where it names a printed number ("iv"), or nothing."""
    found = RANGE.fullmatch(_without_word(page))
    numbers = [int(part) for part in found.groups() if part] if found else []
    return range(numbers[0], numbers[-1] + 1) if numbers else range(0)


def _without_word(page: str) -> str:
    """ "4" of "p. 4"."""
    written = page.strip()
    return PAGE_WORDS.sub("", written, count=1) if any(map(str.isdecimal, written)) else written


def first_number(locator: str) -> int:
    """The number with which a locator begins that is one, or a range of them ("4", "p. 4", "٤", "4-6"), else 0."""
    digits = [word for word in re.split(r"[\s.\-–—‒]+", locator) if word.isdecimal()]
    return int(digits[0]) if digits and len(digits) <= 2 and len(digits[0]) < 9 else 0


def clock(seconds: int) -> str:
    """ "0:12:30"."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def seconds_of(written: str) -> int | None:
    """The whole seconds that a time of a recording stands for: "1:02:03", "2:03", "75", "1h2m3s"; None for anything else."""
    found = CLOCK.fullmatch(written)
    if found:
        hours, minutes, seconds = (int(part or 0) for part in found.group(1, 2, 3))
        fits = (minutes < 60 or not found[1]) and (seconds < 60 or not found[2])
        return hours * 3600 + minutes * 60 + seconds if fits else None
    named = IN_WORDS.fullmatch(written)
    if not named or not any(named.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in named.groups())
    return hours * 3600 + minutes * 60 + seconds


def column_number(letters: str) -> int:
    """The number of a column, from 1: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def sheet_of(found: "re.Match[str]") -> str:
    """The name of the sheet in a match of `CELL`, "" where none is named."""
    return found["quoted"].replace("''", "'") if found["quoted"] else (found["sheet"] or "").strip()


def _numbered(found: "re.Match[str]") -> str:
    """A number or a range in plain digits."""
    return "-".join(str(int(part)) for part in found.groups() if part)


def _within(found: "re.Match[str]", most: int) -> bool:
    numbers = [int(part) for part in found.groups() if part]
    return numbers == sorted(numbers) and numbers[0] >= 1 and numbers[-1] <= most


def _require_cell(found: "re.Match[str]", tidy: str, source: Extent, sheets: tuple[Sheet, ...]) -> None:
    """Refuse a sheet that is not there, and a cell behind its end."""
    if not sheets:
        raise WrongUse(f"{source.title} is no table, so it has no cell {tidy}. Nothing was changed.")
    wanted = sheet_of(found)
    meant = (
        [sheet for sheet in sheets if sheet.name.casefold() == wanted.casefold()] if wanted else list(sheets)
    )
    if not meant:
        names = (
            ", ".join(f"“{sheet.name}”" for sheet in sheets[:8] if sheet.name) or "one sheet without a name"
        )
        raise WrongUse(f"{source.title} has no sheet “{wanted}”, but {names}. Nothing was changed.")
    row = int(found["end"] or found["row"])
    column = column_number(found["last"] or found["column"])
    if not any(row <= sheet.rows and column <= sheet.columns for sheet in meant):
        rows, columns = max(sheet.rows for sheet in meant), max(sheet.columns for sheet in meant)
        raise WrongUse(
            f"{source.title} has {rows} rows and {columns} columns, so it has no cell {tidy}. Nothing was changed."
        )


def words_of(written: str) -> list[str]:
    """The words that a text fragment names, in their order; empty for any other fragment."""
    parts = written.partition(TEXT_DIRECTIVE)[2].partition("&")[0].split(",")
    found = (unquote(part.removesuffix("-").removeprefix("-")).strip() for part in parts)
    return [words for words in found if words]


def _require_words(directive: str, source: Extent) -> None:
    """Refuse a text fragment whose words are not in the kept text."""
    from workbench.core.text import quotes

    for words in words_of(f"{TEXT_DIRECTIVE}{directive}"):
        if quotes.check(words.casefold(), source.text.casefold())[1] is None:
            raise WrongUse(f"The words “{words}” are not in {source.title}. Nothing was changed.")
