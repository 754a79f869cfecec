"""What a preview shows. `part` is what is shown at a time: a page of a PDF, a stretch of a long text, rows of a sheet."""

from dataclasses import dataclass

from workbench.core.model import Evidence, QuoteCheck, Span


@dataclass(frozen=True)
class Wanted:
    """The record to be seen, and where a claim points in it: the quote and the locators as they were written."""

    evidence: str
    quote: str = ""
    page: str = ""
    paragraph: str = ""
    time: str = ""
    cell: str = ""
    fragment: str = ""


@dataclass(frozen=True)
class Found:
    """What the quote check said, and where in the kept text the quote stands (None where it is missing)."""

    check: QuoteCheck
    span: Span | None


@dataclass(frozen=True)
class Box:
    """A rectangle on a page, in shares of its width and height from the left and the top."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """A page as `height` rows of `stride` bytes with blue, green and red of `width` dots; `points` is its width in 1/72 inch.
    `marks` are the lines of the quote on it."""

    width: int
    height: int
    stride: int
    pixels: bytes
    points: float
    marks: tuple[Box, ...]


@dataclass(frozen=True)
class Line:
    """A paragraph. `style` is "" or heading, item, row, code, aside. `marks` are what of the quote stands in it."""

    text: str
    style: str
    marks: tuple[Span, ...]


@dataclass(frozen=True)
class Words:
    """`at` is the line to begin with: where the locator or the quote points; -1 for the top."""

    lines: tuple[Line, ...]
    at: int


@dataclass(frozen=True)
class Table:
    """Rows of a sheet, the first of them the row `first` of it (from 1); `marks` are the (row, column) of cells in `rows`."""

    name: str
    first: int
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Picture:
    """The bytes of an image, for the window to decode within its limits."""

    data: bytes


@dataclass(frozen=True)
class Facts:
    """Nothing that could be shown; `why` in one sentence. `seconds` is how long a recording is, where that is known."""

    why: str
    seconds: float | None = None


Content = Page | Words | Table | Picture | Facts


@dataclass(frozen=True)
class Preview:
    """`part` counts from 1 to `parts`. `check` says whether the quote stands in the file (None: no text to look in, or no
    quote), `quote_part` in which part (0: in none that is known); `found` spares the look-up when another part is wanted.
    `note` says why it is only the words that are shown."""

    record: Evidence
    content: Content
    part: int = 1
    parts: int = 1
    check: QuoteCheck | None = None
    quote_part: int = 0
    note: str = ""
    found: Found | None = None
