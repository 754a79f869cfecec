"""What a program can see to be wrong with a translation."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tools.messages.catalogue import FORMS, Message

SPELLED_OUT = {"es": {"one"}, "de": {"one"}, "ar": {"zero", "one", "two"}}
"""Forms that stand for one number alone, so that a word may take its place."""
ENDINGS = {"…": "…", ".": ".。", ":": ":：", "?": "?？؟", "!": "!！"}
_PLACE = re.compile(r"\{(\w+)\}")
_ACCELERATOR = re.compile(r"&(?=\w)")


def of(message: Message, forms: Sequence[str], language: str) -> list[str]:
    """Each fault of a translation, in words; nothing where it can be used."""
    names = FORMS[language] if message.counts else ("",)
    if len(forms) != len(names):
        return [f"needs {len(names)} forms ({', '.join(names)}) and has {len(forms)}"]
    found: list[str] = []
    for name, text in zip(names, forms, strict=True):
        may_spell = name in SPELLED_OUT.get(language, ())
        found += [f"{name}: {fault}" if name else fault for fault in _of_form(message.text, text, may_spell)]
    return found


def _of_form(source: str, text: str, may_spell: bool) -> Iterator[str]:
    if not text.strip():
        yield "is empty"
        return
    wanted, there = Counter(_PLACE.findall(source)), Counter(_PLACE.findall(text))
    missing = set(wanted) - set(there) - ({"n"} if may_spell else set())
    if missing:
        yield f"lacks {{{'}, {'.join(sorted(missing))}}}"
    if unknown := set(there) - set(wanted):
        yield f"has {{{'}, {'.join(sorted(unknown))}}}, which the English has not"
    if set("{}") & set(_PLACE.sub("", text)):
        yield "has a brace that is no place"
    if "%" in text and re.search(r"%(?:L?n|L?\d)", text):
        yield "has a % that Qt would fill in; put a blank between"
    if len(_ACCELERATOR.findall(source)) != len(_ACCELERATOR.findall(text)):
        yield "must have & before one letter exactly where the English has it, as (&R) where the letter is in no word"
    for blank in ("\n", "\t"):
        if source.count(blank) != text.count(blank):
            yield "must have the line ends and tabs of the English"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "must begin and end with a blank where the English does"
    yield from _of_ending(source.rstrip(), text.rstrip())


def _of_ending(source: str, text: str) -> Iterator[str]:
    """A sentence ends as a sentence, and what opens a dialog with "…" says so."""
    ends = ENDINGS.get(source[-1:])
    if ends and text[-1:] not in ends:
        yield f"must end with {' or '.join(ends)} like the English"
    if not ends and text[-1:] in "….:。：" and source[-1:] != "}":
        yield "must not end with a full stop, colon or ellipsis, which the English does not"
