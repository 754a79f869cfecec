"""Looks at kept files on the worker: one at a time, what is no longer wanted is stopped, and a few are remembered."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from workbench.core import sandbox, settings
from workbench.core.errors import CannotShow, UserError
from workbench.core.preview.look import look, not_shown
from workbench.core.preview.model import Facts, Found, Page, Picture, Preview, Wanted
from workbench.gui import background

MOST_KEPT, MOST_BYTES = 8, 64 * 1024 * 1024
"""Answers that are remembered, and how much their images may come to, so that going back one is quick."""


@dataclass(frozen=True)
class Question:
    """What is to be seen: a part of a record (0: where the claim points), `width` dots wide. `known` is what an earlier answer
    found."""

    path: Path
    wanted: Wanted
    part: int
    width: int
    known: Found | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Seen:
    """The answer: the preview, and the image of a page or picture, whose dots are dropped from the preview. `full_width` is how
    many dots of a screen at 100 % it is wide."""

    question: Question
    preview: Preview
    image: QImage | None = None
    full_width: float = 0


class Seeing(QObject):
    """`seen` carries what was asked for last, and nothing else."""

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: Question | None = None
        self._job: background.Job | None = None
        self._kept: OrderedDict[Question, Seen] = OrderedDict()

    def ask(self, question: Question) -> None:
        """Has this looked at instead of what was asked for before, the answer to which never comes."""
        if question == self._asked and self._job is not None and not self._job.cancelled.is_set():
            return
        self._asked = question
        known = self._kept.get(question)
        if self._job is not None:
            self._job.cancel()
        if known is not None:
            self._kept.move_to_end(question)
            self.seen.emit(known)
        elif self._job is None:
            self._start(question)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._asked = None
        self._kept.clear()
        if self._job is not None:
            self._job.cancel()

    def _start(self, question: Question) -> None:
        self._job = background.run(
            see, question, done=self._take, failed=self._fail, finished=self._end, cancellable=True
        )

    def _take(self, seen: Seen) -> None:
        for key in {seen.question, replace(seen.question, part=seen.preview.part)}:
            self._kept[key] = seen
        while len(self._kept) > 2 and (len(self._kept) > MOST_KEPT or self._size() > MOST_BYTES):
            self._kept.popitem(last=False)
        self.seen.emit(seen)

    def _size(self) -> int:
        """Bytes of the images that are remembered; one that answers two questions counts once."""
        images = {id(seen): seen.image for seen in self._kept.values()}
        return sum(image.sizeInBytes() for image in images.values() if image is not None)

    def _fail(self, error: UserError) -> None:
        if self._job is not None and not self._job.cancelled.is_set():
            self._asked = None
            self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        if self._asked is not None and self._asked not in self._kept:
            self._start(self._asked)


def see(question: Question, *, cancel: threading.Event) -> Seen:
    """Runs on the worker: what the core finds, and its dots as an image."""
    found = look(
        question.path,
        question.wanted,
        part=question.part,
        width=question.width,
        known=question.known,
        cancel=cancel,
    )
    content = found.content
    if isinstance(content, Page):
        image = QImage(
            content.pixels, content.width, content.height, content.stride, QImage.Format.Format_BGR888
        )
        lean = replace(found, content=replace(content, pixels=b""))
        return Seen(question, lean, image.copy(), content.points * 96 / 72)
    if isinstance(content, Picture):
        return _picture(question, found, content.data, cancel)
    return Seen(question, found)


def _picture(question: Question, found: Preview, data: bytes, cancel: threading.Event) -> Seen:
    """A kept image, decoded in a child process; the reason where that cannot be done."""
    limits = settings.limits()
    try:
        dots = sandbox.run(
            "workbench.gui.evidence.preview.picture:read",
            data,
            seconds=limits.seconds,
            memory_mb=limits.memory_mb,
            cancel=cancel,
            on_failure=not_shown,
        )
    except CannotShow as refusal:
        return Seen(question, replace(found, content=Facts(str(refusal))))
    image = QImage(dots["pixels"], dots["width"], dots["height"], dots["stride"], QImage.Format.Format_ARGB32)
    return Seen(question, replace(found, content=Picture(b"")), image.copy(), dots["full_width"])
