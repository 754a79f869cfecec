"""The typefaces of a PDF: ours for Latin, Greek and Cyrillic, and for other scripts what the computer has."""

import json
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from workbench import bundled

if TYPE_CHECKING:
    from typst import Fonts

SANS, SERIF = "Inter", "Noto Serif"
NAMED = 5
"""How many signs that have no shape are named in a sentence."""
SPECIMEN = """\
#set document(title: "signs")
#set text(font: json(bytes(sys.inputs.fonts)))
#for sign in json(bytes(sys.inputs.signs)) { par(sign) }
"""
_SHAPELESS = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


@cache
def engine() -> "Fonts":
    """Our fonts and those of the computer, looked for once in a run of the program."""
    from typst import Fonts

    return Fonts(include_system_fonts=True, font_paths=[str(bundled.folder("resources") / "fonts")])


def shapeless(text: str) -> str:
    """The signs of `text` for which no font on this computer has a shape, sorted: Typst sets each of them once, and names
    those that it cannot set."""
    signs = {sign for sign in set(text) if not sign.isascii()}
    found: set[str] = set()
    while missing := _unset(sorted(signs - found)):
        found |= missing
    return "".join(sorted(found))


def told(missing: str) -> str:
    """A sentence on signs without a shape, with the names that Unicode gives them; "" where there are none."""
    if not missing:
        return ""
    names = [unicodedata.name(sign, f"U+{ord(sign):04X}").lower() for sign in missing]
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return (
        f"No font on this computer has these signs: {', '.join(names[:NAMED])}{more}. Each is written as its number in"
        " Unicode. Install a font for them, Noto for instance, and make the report again."
    )


def _unset(signs: list[str]) -> set[str]:
    """Those of `signs` that Typst says it cannot set; it goes by groups of signs that join, so that may be part of them."""
    from typst import TypstError, compile

    if not signs:
        return set()
    inputs = {"signs": json.dumps(signs), "fonts": json.dumps([SANS, SERIF])}
    try:
        compile(
            SPECIMEN.encode(), format="pdf", font_paths=engine(), sys_inputs=inputs, pdf_standards=["ua-1"]
        )
    except TypstError as error:
        named = "".join(_SHAPELESS.findall(error.diagnostic))
        found = set(_ESCAPE.sub(lambda code: chr(int(code[1], 16)), named)) & set(signs)
        if not found:
            raise
        return found
    return set()
