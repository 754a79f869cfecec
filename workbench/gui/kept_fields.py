"""What stands in the fields of a dialog and is not written yet: back when the dialog is opened again, also after a crash."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.core.unfinished import Typed
from workbench.gui import half_typed
from workbench.gui.session import Session


class KeptFields(QObject):
    """`about` is the article that the dialog is about, or a word where it is about nothing in the file; `read` gives the words in
    each field, by a name that means the same the next time."""

    def __init__(
        self,
        session: Session,
        about: str,
        typed: Typed,
        read: Callable[[], dict[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._about, self._typed, self._read = session, about, typed, read
        self._is_settled = False
        self._pause = half_typed.Pause(self, self.keep)
        session.closing.connect(self.keep)
        self.begin = self._pause.begin

    def before(self) -> dict[str, str]:
        """What was typed before and not written; empty where nothing was, or nothing that we wrote."""
        words = half_typed.of(self._session, self._about, self._typed)
        try:
            kept = json.loads(words) if words else {}
        except (ValueError, RecursionError):
            return {}
        return {str(name): str(typed) for name, typed in kept.items()} if isinstance(kept, dict) else {}

    def keep(self) -> None:
        """Keeps what stands there now instead of what stood there before."""
        self._pause.stop()
        fields = {name: words for name, words in self._read().items() if words.strip()}
        if not self._is_settled and not self._session.read_only and fields != self.before():
            self._write(json.dumps(fields, ensure_ascii=False) if fields else "")

    def forget(self) -> None:
        """It is written or thrown away, and the dialog is about to close."""
        self._pause.stop()
        self._is_settled = True
        self._write("")

    def _write(self, words: str) -> None:
        half_typed.keep(self._session, self._about, self._typed, words)
