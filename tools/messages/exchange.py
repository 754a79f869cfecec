"""What a translator gets and gives back: one JSON object that holds the English and room for the translation.

The texts are grouped by the file that shows them, which says where they stand. A text that counts things has one field for
each form of the language.
"""

from collections.abc import Mapping
from typing import Any

from tools.messages import faults
from tools.messages.catalogue import FORMS, Message, Texts, messages

Sheet = dict[str, Any]
NOTE = "//"
"""Under this key a sheet tells the translator what to mind; it is not read back."""
RULES = (
    "Keep {places}, in any order. Keep & before one letter where the English has it, or write (&R) behind. "
    "End as the English ends. 'd MMMM yyyy' and its like are date patterns: d, MMM, MMMM, yyyy in the order of the "
    "language, words in 'quotes'. From right to left, -> becomes ←. A place such as {why}, {kind}, {days}, {label}, {error} "
    "or {field} may be filled with another translated text."
)


def sheet(language: str, texts: Texts, *, whole: bool = False) -> Sheet:
    """The texts that `language` lacks, or all of them, with the translations there are."""
    groups: dict[str, Sheet] = {}
    for message in messages().values():
        if whole or message.text not in texts:
            group = groups.setdefault(min(message.files), {})
            group[message.text] = _fields(message, texts.get(message.text, ()), FORMS[language])
    return {NOTE: RULES} | {file: groups[file] for file in sorted(groups)}


def _fields(message: Message, forms: tuple[str, ...], names: tuple[str, ...]) -> str | dict[str, str]:
    if not message.counts:
        return forms[0] if forms else ""
    return dict(zip(names, forms or ("",) * len(names), strict=True))


def taken(language: str, given: Mapping[str, Any]) -> tuple[Texts, list[str]]:
    """The translations in a sheet that can be used, and what is wrong with the others. Empty ones are left out; the groups
    may be missing."""
    texts: Texts = {}
    wrong: list[str] = []
    for source, value in _flat(given):
        message = messages().get(source)
        if message is None:
            wrong.append(f"“{source}” is no message of the program.")
            continue
        forms = _forms(value, FORMS[language] if message.counts else ())
        if not any(forms):
            continue
        if found := faults.of(message, forms, language):
            wrong += [f"“{source}” {fault}: “{' | '.join(forms)}”" for fault in found]
        else:
            texts[source] = forms
    return texts, wrong


def _flat(given: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in given.items():
        if key == NOTE:
            continue
        is_group = isinstance(value, dict) and key not in messages()
        found += list(value.items()) if is_group else [(key, value)]
    return found


def _forms(value: object, names: tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(value, dict):
        return tuple(str(value.get(name, "")) for name in names) if names else ()
    return (str(value),) * (1 if len(names) < 2 else 0) if value else ()
