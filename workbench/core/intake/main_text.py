"""Chooses which blocks of a page are its article, and reads what the page says about itself (trafilatura)."""

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

from workbench.core.intake import signs
from workbench.core.intake.blocks import CELL_END, HEADINGS, HIDDEN, Block

LONG_LINE = 40
MOST_LINKS = 0.5
LINE_END = "\n"
LATEST = "2100-01-01"
MAIN_TAGS = ("p", "head", "item", "row", "quote", "lb", "ab", "table", "list", "div")


@dataclass(frozen=True)
class Page:
    """What a page says about itself, and the lines of its main text without blanks (see `_squashed`)."""

    lines: tuple[str, ...]
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""


def version() -> str:
    """The version of the library that chooses."""
    from trafilatura import __version__

    return __version__


def page_of(tree: Any, saved_from: str) -> Page:
    """Read a parsed page; `saved_from` is its address for when it names none."""
    from trafilatura import bare_extraction

    language = (tree.get("lang") or "").split("-")[0].lower()
    # A date is taken from what the page declares only, and whatever today is: two laptops must read the same.
    dates = {"extensive_search": False, "original_date": True, "max_date": LATEST}
    document: Any = bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=dates
    )
    if document is None:
        return Page((), title=_title_tag(tree), url=saved_from, language=language)
    return Page(
        lines=tuple(_main_lines(document.body)),
        title=_headline(tree) or document.title or _title_tag(tree),
        author=document.author or "",
        publisher=document.sitename or "",
        published=document.date or "",
        url=document.url or saved_from,
        language=language,
    )


def _headline(tree: Any) -> str:
    """The longest main heading that the page's title repeats, or ""."""
    title = _squashed(_title_tag(tree))
    headings = [" ".join("".join(heading.itertext()).split()) for heading in tree.iter("h1")]
    return max((line for line in headings if len(line) > 2 and _squashed(line) in title), key=len, default="")


def _title_tag(tree: Any) -> str:
    return tree.findtext(".//title") or ""


def _main_lines(body: Any) -> list[str]:
    """The lines of the main text, squashed: a new one at every element that makes one. Changes `body`."""
    for element in body.iter(*MAIN_TAGS):
        element.text = LINE_END + (element.text or "")
        element.tail = LINE_END + (element.tail or "")
    lines = "".join(body.itertext()).split(LINE_END)
    return list(filter(None, map(_squashed, lines)))


def _squashed(text: str) -> str:
    """`text` in compatibility form without white space: what two readers of one line agree on."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def _key_of(block: Block) -> str:
    """What the block's line in the main text would be."""
    return _squashed(block.text.replace(CELL_END, " ") if block.tag == "tr" else block.text)


def choose(page: Page, found: list[Block]) -> set[int]:
    """The numbers of the blocks that are the article: never none.

    A line that the page repeats (the headline in the menu, too) is taken where it is nearest to the lines that occur once.
    What the library overlooked among its paragraphs comes along.
    """
    visible = [at for at, block in enumerate(found) if block.area != HIDDEN]
    places: dict[str, list[int]] = defaultdict(list)
    for at in visible:
        places[_key_of(found[at])].append(at)
    wanted = Counter(page.lines)
    whole = "".join(page.lines)
    sure = {
        spots[0]
        for line, spots in places.items()
        if len(spots) == 1 and (line in wanted or (len(line) >= LONG_LINE and line in whole))
    }
    if not sure:
        return set(visible) or set(range(len(found)))
    first, last = _core(sure, found)
    for line in wanted:
        near = sorted(places[line], key=lambda at: (max(first - at, at - last, 0), at))
        sure.update(near[: wanted[line]])
    return _with_headline(sure | _overlooked(sure, found), page.title, found)


def _core(sure: set[int], found: list[Block]) -> tuple[int, int]:
    """First and last of the sure blocks that are long enough to be no accident, or of all."""
    long = [at for at in sure if len(found[at].text) >= LONG_LINE] or list(sure)
    return min(long), max(long)


def _overlooked(sure: set[int], found: list[Block]) -> set[int]:
    """What the library left out and the article needs: sentences, list items and rows in the section of chosen
    paragraphs, between these or right behind them, and headings above any of these."""
    sections = {found[at].container for at in sure if found[at].tag in {"p", "tr"}}
    first, last = min(sure), max(sure)
    more: set[int] = set()
    for at in range(first, len(found)):
        if at > last and at - 1 not in sure | more:
            break
        if at not in sure and found[at].container in sections and _is_content(found[at]):
            more.add(at)
    for at in range(last - 1, first, -1):
        if found[at].tag in HEADINGS and found[at].container in sections and at + 1 in sure | more:
            more.add(at)
    return more - sure


def _is_content(block: Block) -> bool:
    """True for a sentence, or an item or row of data that is not mainly links."""
    if block.area or block.links > MOST_LINKS:
        return False
    return block.tag in {"li", "tr"} or (
        block.tag == "p" and bool(signs.SENTENCE.search(block.text[-signs.ENDING :]))
    )


def _with_headline(chosen: set[int], title: str, found: list[Block]) -> set[int]:
    """The chosen blocks, with the heading that is the title where it stands before them."""
    wanted = _squashed(title)
    if not wanted or any(_squashed(found[at].text) == wanted for at in chosen):
        return chosen
    heads = [
        at for at in range(min(chosen)) if found[at].tag in HEADINGS and _squashed(found[at].text) == wanted
    ]
    return chosen | set(heads[-1:])
