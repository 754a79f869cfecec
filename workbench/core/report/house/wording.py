"""The words of the house in the place of the program's, while its report is made."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from workbench.core.report.house.model import PLAIN, House

_speaking: ContextVar[House] = ContextVar("house", default=PLAIN)


@contextmanager
def spoken_by(house: House) -> Iterator[None]:
    """Within it, this thread's reports have the words of `house`."""
    before = _speaking.set(house)
    try:
        yield
    finally:
        _speaking.reset(before)


class Wording(Mapping[str, str]):
    """The program's words by key; for a key to which the house that speaks has a word of its own, that one."""

    def __init__(self, of_house: Callable[[House], Mapping[str, str]], usual: Mapping[str, str]) -> None:
        self._of_house, self._usual = of_house, usual

    def __getitem__(self, key: str) -> str:
        return self._of_house(_speaking.get()).get(key) or self._usual[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._usual)

    def __len__(self) -> int:
        return len(self._usual)
