"""Parts an article from what stands around it on a page that it was copied from.

Nothing is cut without a sign: the lines before the first and after the last real paragraph are looked at one by one, and
a line that shows no sign stays. The headline becomes the title and remains the first paragraph of the text.
Inside the article only notices and link labels known word by word are cut.
"""

from dataclasses import dataclass

from workbench.core.intake import credit, signs
from workbench.core.intake.credit import NOTHING, Credit
from workbench.core.intake.signs import Sign
from workbench.core.model import SetAside

TITLE_CHARACTERS = 300
TITLE_WORDS = 3
EDGE_LINES = 300


@dataclass(frozen=True)
class Parted:
    """An article's paragraphs and title, what its credit lines say, and what was set aside.

    `origins` holds for each paragraph the number of the block that it came from.
    """

    paragraphs: tuple[str, ...]
    origins: tuple[int, ...]
    title: str = ""
    credit: Credit = NOTHING
    set_aside: tuple[SetAside, ...] = ()


def part(blocks: list[list[str]], headline: str = "") -> Parted:
    """Part the paragraphs of an article, given in blocks that blank lines separated, from its boilerplate.

    A known `headline` is never cut. Where there is no real paragraph everything stays.
    """
    lines, block_of = _laid_out(blocks)
    first = next((at for at, line in enumerate(lines) if signs.is_real(line)), None)
    if first is None:
        title = lines[0] if len(lines) > 1 and len(lines[0]) <= signs.SHORT else ""
        return Parted(tuple(lines), tuple(block_of), title)
    last = next(at for at in range(len(lines) - 1, -1, -1) if signs.is_real(lines[at]))
    edges = [*range(min(first, EDGE_LINES)), *range(max(last + 1, len(lines) - EDGE_LINES), len(lines))]
    shown = _shown_signs(lines, block_of, [at for at in edges if lines[at] != headline])
    cut = _before(shown, first) | _inside(lines, first, last) | _behind(shown, last, len(lines))
    said = NOTHING
    for at, sign in shown.items():
        if at in cut or (sign.byline and at < first):
            said = credit.merged(said, sign.credit)
    return Parted(
        paragraphs=tuple(line for at, line in enumerate(lines) if at not in cut),
        origins=tuple(block for at, block in enumerate(block_of) if at not in cut),
        title=_title_of(
            [lines[at] for at in range(first) if at not in cut and not _is_byline(shown.get(at))]
        ),
        credit=credit.merged(said, credit.dateline(lines[first])),
        set_aside=_gathered(lines, cut, first, last),
    )


def _laid_out(blocks: list[list[str]]) -> tuple[list[str], list[int]]:
    """All lines in order, and for each the number of its block."""
    lines: list[str] = []
    block_of: list[int] = []
    for number, block in enumerate(blocks):
        for line in block:
            parts = signs.unglued(line)
            lines += parts
            block_of += [number] * len(parts)
    return lines, block_of


def _shown_signs(lines: list[str], block_of: list[int], edges: list[int]) -> dict[int, Sign]:
    """The sign of every line at the edges that shows one, by itself or by its neighbours."""
    shown = {at: found for at in edges if (found := signs.sign(lines[at]))}
    menus = [at for at, found in shown.items() if found.why == signs.MENU]
    names = {item.casefold() for at in menus for item in signs.items_of(lines[at])}
    mixed = {block_of[at] for at, line in enumerate(lines) if at not in shown and not signs.is_short(line)}
    menu_blocks = {block_of[at] for at in menus} - mixed
    for at in edges:
        if at not in shown and lines[at].casefold() in names:
            shown[at] = Sign("the name of the site", False)
        elif at not in shown and block_of[at] in menu_blocks and signs.is_name(lines[at]):
            shown[at] = Sign("a line of the menu block", False)
    return shown


def _before(shown: dict[int, Sign], first: int) -> dict[int, str]:
    """What to cut before the first real paragraph, with the reason.

    Where every line shows a sign, the last one that is not sure of its own is the headline, and stays.
    """
    unsure = [at for at in range(first) if at in shown and not shown[at].sure]
    if all(at in shown for at in range(first)):
        headline = [at for at in unsure if not shown[at].byline][-1:]
        unsure = [at for at in unsure if at not in headline] if headline else []
    sure = [at for at in range(first) if at in shown and shown[at].sure]
    return {at: shown[at].why for at in sorted(sure + unsure)}


def _inside(lines: list[str], first: int, last: int) -> dict[int, str]:
    """What to cut between real paragraphs: only what is known word by word."""
    found = ((at, signs.inner_sign(lines[at])) for at in range(first, min(last + 2, len(lines))))
    return {at: why for at, why in found if why}


def _behind(shown: dict[int, Sign], last: int, count: int) -> dict[int, str]:
    """What to cut after the last real paragraph: everything from the first sure sign, and the signs right before it."""
    ends = next((at for at in range(last + 1, count) if at in shown and shown[at].sure), count)
    while ends < count and ends - 1 > last and ends - 1 in shown:
        ends -= 1
    return {at: shown[at].why if at in shown else "a line behind the end" for at in range(ends, count)}


def _is_byline(found: Sign | None) -> bool:
    return found is not None and found.byline


def _title_of(headlines: list[str]) -> str:
    """The first line that is no mere section name, or ""."""
    fitting = [line for line in headlines if len(line) <= TITLE_CHARACTERS]
    speaking = [line for line in fitting if len(line.split()) >= TITLE_WORDS or signs.WIDE.search(line)]
    return next(iter(speaking or fitting), "")


def _gathered(lines: list[str], cut: dict[int, str], first: int, last: int) -> tuple[SetAside, ...]:
    """The cut lines in the order of the source."""
    kept = [at for at in range(len(lines)) if at not in cut]

    def place(at: int) -> str:
        return "before" if at < kept[0] or at < first else "after" if at > last else "inside"

    return tuple(SetAside(lines[at], why, place(at)) for at, why in sorted(cut.items()))
