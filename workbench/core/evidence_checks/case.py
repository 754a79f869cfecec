"""What the rules read: one claim with the evidence that is linked to it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from workbench.core.light import light
from workbench.core.model import Quantity
from workbench.core.text import quantities
from workbench.core.text.cut import cut
from workbench.core.text.rules import Rules

_NO_AMOUNT = ("date", "ordinal")


@light
class Piece:
    """One record as it is linked to the claim. `kind` is file, url or reference; `pages` counts those of the kept file; `copied`
    is the share of the article's own text (0 to 1) that stands in it word for word, 1 where it is the article's own file."""

    link: str
    evidence: str
    title: str
    stance: str
    quote: str
    quote_check: str
    page: str
    paragraph: str
    time: str
    kind: str
    media_type: str
    published: str
    origin: str
    pages: int
    copied: float

    @property
    def shown(self) -> str:
        """Its title in quotation marks, cut where it is long."""
        return f"“{cut(' '.join(self.title.split()), 60)}”"

    @property
    def is_kept(self) -> bool:
        return self.kind == "file"


@dataclass(frozen=True, eq=False)
class Case:
    """A claim with its evidence. `verdict` is the one that stands, `published` the article's ISO date or "". `read` gives the
    claim's quantities."""

    claim: str
    words: str
    verdict: str
    rules: Rules
    published: str
    pieces: tuple[Piece, ...]
    read: Callable[[], tuple[Quantity, ...]]

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return self.read()

    @cached_property
    def amounts(self) -> tuple[Quantity, ...]:
        """The claim's numbers that are neither dates nor ranks."""
        return tuple(each for each in self.quantities if each.kind not in _NO_AMOUNT)

    @cached_property
    def supporting(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.stance == "supports")

    @cached_property
    def refuting(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.stance == "refutes")

    @cached_property
    def bearing(self) -> tuple[Piece, ...]:
        """All but what is only context."""
        return (*self.supporting, *self.refuting)

    def numbers_in(self, quote: str) -> tuple[Quantity, ...]:
        """The amounts in the words of a quote."""
        return _amounts(quote, self.rules.language, self.published)


@lru_cache(maxsize=2048)
def _amounts(quote: str, language: str, published: str) -> tuple[Quantity, ...]:
    """Kept, for one quote is linked to many claims."""
    return tuple(each for each in quantities.find(quote, language, published) if each.kind not in _NO_AMOUNT)
