"""What the commands print: JSON for scripts, aligned tables for people, messages on standard error."""

import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import click

from workbench.core.errors import FileProblem

BIDI_CONTROLS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
UNSAFE = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), *BIDI_CONTROLS), "\N{REPLACEMENT CHARACTER}")
"""With these, foreign text could move the cursor, colour the screen or turn the reading direction."""

ELLIPSIS = "…"
GAP = "  "
NARROWEST = 12


@dataclass(frozen=True)
class Column:
    """A column of a table. `right` aligns numbers; `gives`: it is shortened on a narrow screen."""

    heading: str
    right: bool = False
    gives: bool = False


def document(value: object) -> None:
    """Prints `value` as one JSON document: indented on a terminal, else in one line (many times faster)."""
    indent = 2 if sys.stdout.isatty() else None
    _echo(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent))


def line(text: str) -> None:
    """Prints one line for people; its blanks stay as they are."""
    _echo(text.replace("\n", " ").translate(UNSAFE))


def exactly(data: bytes) -> None:
    """Prints bytes as they are: no line end is added, none is changed."""
    _echo(data, newline=False)


def note(text: str) -> None:
    """Prints one line on standard error."""
    with suppress(BrokenPipeError):
        click.echo(plain(text), err=True)


def lines(text: str) -> None:
    """Prints a text of several lines for people."""
    for each in text.splitlines():
        line(each)


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """A function for (done, total) that draws a bar on standard error, or None where no terminal is there."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def show(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield show


def table(columns: Sequence[Column], rows: Iterable[Sequence[object]], *, empty: str) -> None:
    """Prints `rows` below aligned headings; `empty` is said on standard error where there are none.

    Widths are those of the screen: East Asian wide characters take two places, combining marks none.
    """
    cells = [[plain(value) for value in row] for row in rows]
    if not cells:
        note(empty)
        return
    headings = [column.heading for column in columns]
    widths = [max(map(display_width, column)) for column in zip(headings, *cells, strict=True)]
    _make_room(columns, widths)
    _echo(click.style(_aligned(columns, widths, headings), bold=True))
    _echo("\n".join(_aligned(columns, widths, row) for row in cells))


def plain(value: object) -> str:
    """`value` in one line that cannot steer a terminal."""
    return " ".join(str(value).split()).translate(UNSAFE)


def display_width(text: str) -> int:
    """The places that `text` takes on a terminal (Unicode Standard Annex 11; marks and joiners take none)."""
    if text.isascii():
        return len(text)
    return sum(_places(character) for character in text)


def shortened(text: str, width: int) -> str:
    """`text`, cut with an ellipsis where it takes more than `width` places."""
    if display_width(text) <= width:
        return text
    room = width - 1
    for at, character in enumerate(text):
        room -= _places(character)
        if room < 0:
            return text[:at].rstrip() + ELLIPSIS
    return text


def _places(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _make_room(columns: Sequence[Column], widths: list[int]) -> None:
    """Narrows the column that gives until the table fits the screen; a file or pipe gets everything."""
    if not sys.stdout.isatty():
        return
    over = sum(widths) + len(GAP) * (len(widths) - 1) - shutil.get_terminal_size().columns
    for at, column in enumerate(columns):
        if column.gives and over > 0:
            widths[at] = max(NARROWEST, widths[at] - over)


def _aligned(columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str]) -> str:
    padded = []
    for column, width, text in zip(columns, widths, cells, strict=True):
        fitting = shortened(text, width)
        blanks = " " * (width - display_width(fitting))
        padded.append(blanks + fitting if column.right else fitting + blanks)
    return GAP.join(padded).rstrip()


def _echo(text: str | bytes, *, newline: bool = True) -> None:
    colour = False if os.environ.get("NO_COLOR") else None
    try:
        click.echo(text, nl=newline, color=colour)
    except BrokenPipeError:
        _abandon_output()
    except OSError as problem:
        _abandon_output()
        raise FileProblem(f"The output could not be written: {problem.strerror}.") from problem


def _abandon_output() -> None:
    """The reader has gone (`| head`) or the disk is full: the rest of the output goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
