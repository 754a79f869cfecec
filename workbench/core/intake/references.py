"""Reads a file of references (RIS, BibTeX, CSL-JSON) into records of evidence with nothing kept."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import repeat
from pathlib import Path
from typing import Any

from workbench.core import sandbox, settings
from workbench.core.errors import IntakeRefused
from workbench.core.intake import bibtex, citation, csl, csl_item, media, normalise, read, reading, ris, text
from workbench.core.intake.citation import Item
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.model import Reference, References
from workbench.core.text.cut import cut

READERS: dict[str, Callable[[str], Iterator[tuple[Item, str]]]] = {
    media.RIS: ris.items,
    media.BIBTEX: bibtex.items,
    media.CSL: csl.items,
}
TOO_MANY = "This file holds more than {most:,} references. Split it, or raise the limit in the settings. Nothing was imported."
NONE = "This file holds no references that can be read as RIS, BibTeX or CSL-JSON. Export them again. Nothing was imported."
NAMED = 60
"""Characters of a title by which a broken reference is named."""


def from_file(
    path: Path | None = None,
    *,
    data: bytes | None = None,
    file_name: str = "",
    encoding: str = "",
    cancel: threading.Event | None = None,
    limits: Limits | None = None,
) -> References:
    """The references in the file at `path`, or in `data` that came with the name `file_name`; nothing is fetched.

    Broken ones are named in `problems`. `IntakeRefused` where there is none, `FileProblem` for what is no readable
    file, `Cancelled` when `cancel` is set.
    """
    limits = limits or settings.limits()
    name, data = read.taken(path, data, file_name, limits.article_mb)
    kind = media.media_type(data, name)
    if data and kind not in READERS:
        kind = media.CSL if kind == "application/json" else ""
    if not kind:
        raise IntakeRefused(NONE)
    found = sandbox.run(
        "workbench.core.intake.references:records",
        data,
        kind,
        encoding,
        asdict(limits),
        seconds=limits.seconds,
        memory_mb=limits.memory_mb,
        cancel=cancel,
    )
    return References(tuple(Reference(**each) for each in found["found"]), tuple(found["problems"]))


def records(
    data: bytes, kind: str, encoding: str = "", limits: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The references in a file of this kind, as JSON; called in the sandbox."""
    most = (Limits(**limits) if limits else LIMITS).references
    decoded, _ = text.decode(data, encoding)
    found: list[dict[str, Any]] = []
    problems: list[str] = []
    plain = normalise.clean(decoded)
    entries = csl.listed(csl.loaded(plain)) if kind == media.CSL else repeat(None)
    for number, ((item, wrong), entry) in enumerate(
        zip(READERS[kind](plain), entries, strict=False), start=1
    ):
        if number > most:
            raise IntakeRefused(TOO_MANY.format(most=most))
        try:
            if item:
                found.append({**asdict(citation.reference(item)), "details": _detailed(item, entry)})
        except citation.UnusableError as error:
            wrong = str(error)
        if wrong:
            problems.append(f"Reference {number}{_named(item)}: {wrong}.")
    if not found:
        raise IntakeRefused(
            f"{NONE.removesuffix('Nothing was imported.')}{' '.join(problems[:1])} Nothing was imported."
        )
    return {"found": found, "problems": problems}


def _detailed(item: Item, entry: Any) -> dict[str, Any]:
    """The whole of a reference as an item of CSL-JSON."""
    if isinstance(entry, dict):
        return csl_item.of_entry(entry, item)
    tidied = {name: citation.tidy(values) for name, values in item.items()}
    return csl_item.of_item({name: values for name, values in tidied.items() if values})


def _named(item: Item) -> str:
    """A broken reference's title or key, for the sentence about it."""
    said = next(
        (value for name in ("title", "citation-key") for value in item.get(name, []) if value.strip()), ""
    )
    line = reading.detail(said)
    return f" (“{cut(line, NAMED)}”)" if line else ""
