"""A language's catalogue: `resources/translations/workbench_CODE.ts`, Qt's own format, and the .qm compiled of it."""

import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tools.messages import places, window
from tools.messages.core import ROOT

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "workbench"
FORMS: dict[str, tuple[str, ...]] = {
    "es": ("one", "other"),
    "fr": ("one", "other"),
    "de": ("one", "other"),
    "pt": ("one", "other"),
    "zh_CN": ("other",),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""The languages, and the forms that a counted thing has in each, as CLDR names them, in the order in which Qt has them."""


@dataclass(frozen=True)
class Message:
    """One text to be translated. `one` is the English for a single thing; `counts` where the text has a form for each number;
    `files` are where it stands."""

    text: str
    counts: bool = False
    one: str = ""
    files: frozenset[str] = field(default_factory=frozenset)


Texts = dict[str, tuple[str, ...]]
"""For each message its translation, in all its forms; without those that have none."""


@cache
def messages() -> dict[str, Message]:
    """Everything that the window shows, by its English, in alphabetical order. ValueError where one text is counted here and
    not there: Qt keeps one translation for it."""
    found: dict[str, Message] = {}
    for use in window.uses():
        _add(found, Message(use.text, use.counts, use.one, frozenset({use.file})))
    for text, files in places.messages().items():
        _add(found, Message(text, "{n}" in text, "", files))
    return {text: found[text] for text in sorted(found)}


def _add(found: dict[str, Message], message: Message) -> None:
    known = found.get(message.text, message)
    if known.counts != message.counts:
        where = ", ".join(sorted(known.files | message.files))
        raise ValueError(f"“{message.text}” is counted in one place and not in another: {where}")
    found[message.text] = Message(
        message.text, message.counts, known.one or message.one, known.files | message.files
    )


def path(language: str, ending: str = "ts") -> Path:
    return FOLDER / f"workbench_{language}.{ending}"


def read(file: Path) -> Texts:
    """The translations in a catalogue; nothing where there is no file yet."""
    if not file.exists():
        return {}
    texts: Texts = {}
    for element in ET.parse(file).iter("message"):  # noqa: S314 (our own file)
        translation = element.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
            translation.text or "",
        )
        texts[element.findtext("source", "")] = forms
    return texts


def write(
    file: Path, language: str, texts: Mapping[str, tuple[str, ...]], of: Mapping[str, Message] | None = None
) -> None:
    """The catalogue `of` these messages, all of today where none are given. Those without a translation are marked as
    unfinished; what no longer is a message goes."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in (messages() if of is None else of).values():
        _write_message(context, message, texts.get(message.text, ()), FORMS[language])
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _write_message(
    context: ET.Element, message: Message, forms: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
    for file in sorted(message.files):
        ET.SubElement(element, "location", filename=f"../../{file}")
    ET.SubElement(element, "source").text = message.text
    if message.one and message.one != message.text:
        ET.SubElement(element, "extracomment").text = f"For one: {message.one}"
    done = len(forms) == (len(wanted) if message.counts else 1) and all(forms)
    translation = ET.SubElement(element, "translation", {} if done else {"type": "unfinished"})
    if message.counts:
        for at in range(len(wanted)):
            ET.SubElement(translation, "numerusform").text = forms[at] if done else ""
    elif done:
        translation.text = forms[0]


def compile_to(file: Path, out: Path) -> None:
    """The .qm of a catalogue; what is unfinished is left out, so that English is shown."""
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    command = [str(lrelease), "-silent", "-nounfinished", str(file), "-qm", str(out)]
    subprocess.run(command, check=True)


def templates() -> list[str]:
    """What the window looks for in the sentences of the core: `resources/translations/core.json`."""
    return list(places.messages())
