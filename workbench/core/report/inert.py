"""Makes text harmless in Markdown and in spreadsheets, without changing what is read there."""

import re

_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|~^$=@]")
_LINE_START = re.compile(r"^(?P<blank>[ \t])|^(?P<sign>[-+#])|^(?P<number>\d+)(?P<stop>[.)])", re.MULTILINE)
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_LINE_END = re.compile(r"(?P<blank>[ \t])?(?P<end>\n|\Z)")
_BEFORE_BREAK = re.compile(r"(?P<blank>[ \t])?(?P<end>\n)")
_OTHER_BREAKS = re.compile(r"[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_DIRECTION = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def markdown(text: str, *, line_start: bool = True, line_end: bool = True) -> str:
    """`text` with all markup escaped; line breaks stay. `line_start` and `line_end` say that it begins and ends a line.

    Rendered as CommonMark, with or without GitHub's tables, links and mentions, it reads as `text` again. Blanks at the
    edges of lines are written as character references, because Markdown would drop them.
    """
    safe = _LINK.sub(r"\\\g<0>", _MARKUP.sub(r"\\\g<0>", text))
    safe = _OTHER_BREAKS.sub(lambda match: f"&#{ord(match.group())};", safe)
    safe = (_LINE_END if line_end else _BEFORE_BREAK).sub(_line_end, safe)
    if line_start:
        return _LINE_START.sub(_line_start, safe)
    first, newline, rest = safe.partition("\n")
    return first + newline + _LINE_START.sub(_line_start, rest)


def isolated(text: str) -> str:
    """`text` between the signs that keep its direction to itself, where it holds letters or signs that need them."""
    return f"\u2068{text}\u2069" if _DIRECTION.search(text) else text


def sentence(text: str) -> str:
    """A sentence of the program between such signs: it runs from the left, also where it begins with words of an article."""
    return f"\u2066{text}\u2069" if _DIRECTION.search(text) else text


def from_left(line: str) -> str:
    """A line that mixes words of the program with others, with a mark in front where it needs one: what shows Markdown takes
    the first letter for the direction of a line, even an isolated one."""
    return f"\u200e{line}" if _DIRECTION.search(line) else line


def cell(text: str) -> str:
    """`text` for a spreadsheet: an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def uncelled(text: str) -> str:
    """The text of a spreadsheet's cell, without the apostrophe that `cell` puts before what could be run."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _line_start(match: re.Match[str]) -> str:
    if match["blank"]:
        return f"&#{ord(match['blank'])};"
    if match["sign"]:
        return "\\" + match["sign"]
    return f"{match['number']}\\{match['stop']}"


def _line_end(match: re.Match[str]) -> str:
    blank = f"&#{ord(match['blank'])};" if match["blank"] else ""
    return blank + match["end"]
