"""Cuts a long text between paragraphs, so that its stretches can be worked on at the same time."""

import re

from workbench.core.model import Span

_PARTED = re.compile(r"\n\n+(?=\S)")


def cut(text: str, count: int) -> list[Span]:
    """At most `count` stretches, about equally long, that follow each other without a gap; each but the first begins
    with a paragraph."""
    cuts = [0]
    for number in range(1, count):
        parted = _PARTED.search(text, max(len(text) * number // count, cuts[-1] + 1))
        if parted:
            cuts.append(parted.end())
    return [Span(start, end) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]
