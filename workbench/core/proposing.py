"""Proposes the claims of a text; of a long one in child processes, a stretch each, where it can be stopped and has limits."""

import gzip
import io
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from operator import attrgetter
from threading import Event, Lock
from typing import Any

from workbench.core import sandbox, settings
from workbench.core.errors import IntakeRefused
from workbench.core.intake.limits import Limits
from workbench.core.model import Kind, Proposal, Quantity, Span, Speaker
from workbench.core.sandbox import Progress

LONG = 100_000
"""Characters whose claims are proposed so fast that a child process would only take longer."""
AT_A_TIME = 4
"""Children at most, however many processors there are: each may take as much memory as the limits allow."""
SENTENCES_A_REPORT = 200
MILLION = 1_000_000

plain_of = attrgetter("start", "end", "kind", "score", "why", "rules")
speaker_of = attrgetter("name", "start", "end")
quantity_of = attrgetter("text", "value", "unit", "kind", "start", "end", "approximate")


def propose(
    text: str,
    *,
    language: str,
    published: str,
    cancel: Event | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> tuple[Proposal, ...]:
    """What `core/text/propose.py` proposes for `text`. `Cancelled` when `cancel` is set, `IntakeRefused` where it takes
    more than the limits allow for each started million of characters (without `limits` those of the settings).
    `progress` hears from another thread."""
    from workbench.core.text import language as languages
    from workbench.core.text import stretches

    if len(text) <= LONG:
        from workbench.core.text import propose

        return propose.propose(text, language=language, published=published)
    allowed = limits or settings.limits()
    code = language or languages.guess(text)
    spans = stretches.cut(text, min(AT_A_TIME, os.cpu_count() or 1, len(text) // LONG))
    far, data = _HowFar(len(text), progress), text.encode()

    def of(span: Span) -> bytes:
        return sandbox.run(
            "workbench.core.proposing:in_child",
            data,
            [span.start, span.end],
            code,
            published,
            seconds=allowed.seconds * -(-len(text) // MILLION),
            memory_mb=allowed.memory_mb,
            cancel=cancel,
            progress=far.of(span),
            on_failure=_not_proposed,
        )

    with ThreadPoolExecutor(len(spans)) as threads:
        packed = list(threads.map(of, spans))
    return tuple(proposal for part in packed for proposal in _unpacked(part))


class _HowFar:
    """Adds up how far the children are, in characters of the whole text."""

    def __init__(self, characters: int, progress: Progress | None) -> None:
        self._characters = characters
        self._progress = progress
        self._done: dict[Span, int] = {}
        self._lock = Lock()

    def of(self, span: Span) -> Progress | None:
        """What the child of one stretch reports to."""
        return self._progress and partial(self._report, self._progress, span)

    def _report(self, progress: Progress, span: Span, done: int, total: int) -> None:
        with self._lock:
            self._done[span] = (span.end - span.start) * done // max(1, total)
            progress(sum(self._done.values()), self._characters)


def in_child(text: bytes, within: list[int], language: str, published: str) -> bytes:
    """The proposals of a stretch of the text, a line of JSON each and compressed; the sandbox is told from time to time how
    many sentences are done."""
    from workbench.core.text import propose

    def report(done: int, total: int) -> None:
        if done <= total // 2 or done % SENTENCES_A_REPORT == 0 or done == total:
            sandbox.report(done, total)

    found = propose.propose(
        text.decode(), language=language, published=published, within=Span(*within), progress=report
    )
    rows = (
        (
            *plain_of(each),
            each.speaker and speaker_of(each.speaker),
            [quantity_of(one) for one in each.quantities],
        )
        for each in found
    )
    return gzip.compress("\n".join(map(json.dumps, rows)).encode("ascii"), compresslevel=1)


def _unpacked(packed: bytes) -> Iterator[Proposal]:
    """The proposals that `in_child` took apart: one line at a time, and every word that comes again kept once, so that
    they take no more memory here than where they were made."""
    seen: dict[str, str] = {}
    with gzip.open(io.BytesIO(packed), "rt", encoding="ascii") as lines:
        for line in lines:
            yield _of_plain(json.loads(line), seen)


def _of_plain(values: list[Any], seen: dict[str, str]) -> Proposal:
    """The proposal of one line. `seen` are the words kept so far."""
    start, end, kind, score, why, rules, speaker, quantities = values
    for each in quantities:
        each[2], each[3] = seen.setdefault(each[2], each[2]), seen.setdefault(each[3], each[3])
    return Proposal(
        start=start,
        end=end,
        kind=Kind(kind),
        speaker=Speaker(*speaker) if speaker else None,
        quantities=tuple(Quantity(*each) for each in quantities),
        score=score,
        why=tuple(seen.setdefault(reason, reason) for reason in why),
        rules=seen.setdefault(rules, rules),
    )


def _not_proposed(why: str) -> IntakeRefused:
    """The error of a text whose claims could not be proposed."""
    return IntakeRefused(
        f"The claims of this text cannot be proposed: {why}. Import a part of it, or raise the limit in the settings. "
        "Nothing was imported."
    )
