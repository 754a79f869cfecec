"""What a reader found in a source: the stored text and what the source says about itself."""

import re
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from workbench.core.intake import boilerplate, normalise
from workbench.core.model import SetAside, WriterNote
from workbench.core.text.cut import cut

DETAIL_CHARACTERS = 300
URL_CHARACTERS = 2000
FILE_TITLE = re.compile(
    r"(?:Microsoft Word - .*|\S+\.\w{2,5}|(?:Word )?Document ?\d*|Untitled.*)$", re.IGNORECASE
)
HIDDEN = dict.fromkeys(
    map(ord, "\u200b\u2060\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)


@dataclass(frozen=True)
class Reading:
    """`text` is stored text; the details are as in `ArticleDraft`; `reader` names the reader and its version."""

    text: str
    reader: str
    encoding: str = ""
    title: str = ""
    byline: str = ""
    publisher: str = ""
    place: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    credit: str = ""
    set_aside: tuple[SetAside, ...] = ()
    pages: tuple[int, ...] = ()
    notes: tuple[WriterNote, ...] = ()


def of_blocks(blocks: list[list[str]], reader: str, encoding: str, headline: str = "") -> Reading:
    """The reading of paragraphs in blocks, with the boilerplate around the article set aside."""
    parted = boilerplate.part(blocks, headline)
    said = parted.credit
    return tidied(
        Reading(
            text=normalise.stored(parted.paragraphs),
            reader=reader,
            encoding=encoding,
            title=parted.title,
            byline=said.byline,
            publisher=said.publisher,
            place=said.place,
            published=said.published,
            credit=said.line,
            set_aside=parted.set_aside,
        )
    )


def tidied(reading: Reading) -> Reading:
    """The reading with each detail on one line, of bounded length, without characters that reorder what is shown."""
    names = ("title", "byline", "publisher", "place", "published", "credit")
    tidy = {name: detail(getattr(reading, name)) for name in names}
    return replace(reading, url=web_address(reading.url), **tidy)


def detail(text: str) -> str:
    """One detail made fit to be shown in a list."""
    line = normalise.one_line(text).translate(HIDDEN).strip()
    return cut(line, DETAIL_CHARACTERS)


def own_title(title: str) -> str:
    """The title that a document's properties give, or "" where a program put a file name there."""
    return "" if FILE_TITLE.match(title.strip()) else title.strip()


def web_address(url: str) -> str:
    """`url` where it is an http or https address of usual length, else ""."""
    address = normalise.clean(url).strip().translate(HIDDEN)
    usual = address.lower().startswith(("http://", "https://")) and len(address) <= URL_CHARACTERS
    return address if usual and not any(sign.isspace() or sign in '<>"' for sign in address) else ""


def to_json(reading: Reading) -> dict[str, Any]:
    """The reading as the sandbox carries it."""
    return asdict(reading)


def from_json(value: dict[str, Any]) -> Reading:
    """The reading that `to_json` made, out of the child process."""
    known = {field.name: value[field.name] for field in fields(Reading)}
    known["set_aside"] = tuple(SetAside(**each) for each in known["set_aside"])
    known["pages"] = tuple(known["pages"])
    known["notes"] = tuple(WriterNote(**each) for each in known["notes"])
    return Reading(**known)
