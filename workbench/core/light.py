"""Values of which there are tens of thousands at a time."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def light(kind: type[T]) -> type[T]:
    """A dataclass that nobody writes to: pyright sees to it. One that is frozen at run time sets each field by a call of its own
    and takes four times as long to make, a tenth of the time of a report."""
    return dataclass(slots=True, unsafe_hash=True)(kind)
