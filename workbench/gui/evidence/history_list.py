"""What happened to a claim, newest first, as text that can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.core.claim_history import Happening
from workbench.gui import texts, theme
from workbench.gui.evidence import kinds, worth
from workbench.gui.texts import _, isolate, kept, plural, quoted
from workbench.gui.widgets import Label

MOST = 40
"""Things that are shown; copying takes all of them."""


class HistoryList(QWidget):
    """`copy` is the button that puts all of it on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Happening] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: list[tuple[Label, Label]] = []
        self.more = Label("", 11, 400, "ink_faint", wrap=True)
        self._column.addWidget(self.more)
        self.copy = QPushButton(_("Copy"))
        self.copy.setProperty("kind", "flat")
        self.copy.setAccessibleName(_("Copy the history of the claim"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))

    def show_history(self, happened: list[Happening]) -> None:
        self._shown = happened
        while len(self._rows) < min(len(happened), MOST):
            self._add_row()
        for at, (head, words) in enumerate(self._rows):
            head.setVisible(at < len(happened))
            words.setVisible(at < len(happened))
            if at < len(happened):
                head.setText(_head(happened[at]))
                words.setText(told(happened[at]))
        left = len(happened) - MOST
        self.more.setText(plural(left, "{n} older thing is copied too.", "{n} older things are copied too."))
        self.more.setVisible(left > 0)

    def text(self) -> str:
        """All of it, one line for each thing."""
        return "\n".join(f"{_head(each)}: {told(each)}" for each in self._shown)

    def _add_row(self) -> None:
        head, words = Label("", 11, 500, "ink_faint", wrap=True), Label("", 12, 400, "ink_soft", wrap=True)
        words.setContentsMargins(0, 0, 0, 6)
        for label in (head, words):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.insertWidget(self._column.count() - 1, label)
        self._rows.append((head, words))


def told(each: Happening) -> str:
    """One thing in a sentence."""
    if each.what in ("verdict", "decision"):
        words = _judged(each)
    elif each.what == "link":
        words = _unlinked_or_linked(each)
    elif each.what in ("standing", "redacted"):
        words = _became(each)
    elif each.what == "comment":
        words = _("Comment taken back: {words}") if each.gone else _("Comment: {words}")
        words = words.format(words=quoted(each.after))
    elif each.what == "same":
        words = _beside_another(each)
    elif each.what == "assigned":
        words = _("No longer assigned to {name}") if each.gone else _("Assigned to {name}")
        words = words.format(name=isolate(each.about))
    elif each.what in _changes():
        words = _changes()[each.what].format(before=_value(each, each.before), after=_value(each, each.after))
        if each.reason:
            words = _("{what}, because {reason}").format(what=words, reason=quoted(each.reason))
    else:
        words = (
            _events()
            .get(each.what, _("Something that this version of the program does not know."))
            .format(words=quoted(each.after), check=isolate(each.about), reason=isolate(each.reason))
        )
    if each.beside:
        words = _("{what} (another value stands beside this one)").format(what=words)
    return _("{what} (by undoing)").format(what=words) if each.undo else words


def _head(each: Happening) -> str:
    return _("{time}  ·  {name}").format(time=texts.moment(each.at), name=isolate(each.reviewer))


def _judged(each: Happening) -> str:
    if each.before == each.after and each.reason != each.reason_before:
        return _("Reason: {before} → {after}").format(
            before=_or_nothing(each.reason_before), after=_or_nothing(each.reason)
        )
    decided = each.what == "decision"
    if each.reason:
        words = (
            _("Decision: {before} → {after}, because {reason}")
            if decided
            else _("Verdict: {before} → {after}, because {reason}")
        )
    else:
        words = _("Decision: {before} → {after}") if decided else _("Verdict: {before} → {after}")
    return words.format(before=_verdict(each.before), after=_verdict(each.after), reason=quoted(each.reason))


def _unlinked_or_linked(each: Happening) -> str:
    name = quoted(each.about) if each.about else _("without a title")
    if each.gone:
        return _("Evidence unlinked: {name}").format(name=name)
    if not each.after:
        return _("Evidence linked again: {name}").format(name=name)
    return _("Evidence linked: {name}, {stance}").format(name=name, stance=theme.status(each.after).word)


def _beside_another(each: Happening) -> str:
    """What was decided about the claim and another one on nearly the same words."""
    told = {
        "this": _("The same as {words}: this one stays"),
        "other": _("The same as {words}: that one stays"),
        "both": _("Another claim than {words}: both stay"),
    }.get(each.after, _("No longer decided whether it is the same as {words}"))
    words = told.format(words=quoted(each.about))
    return (
        _("{what}, because {reason}").format(what=words, reason=quoted(each.reason)) if each.reason else words
    )


def _became(each: Happening) -> str:
    """What became of a record that is or was linked to the claim."""
    became = _("Redacted") if each.what == "redacted" else worth.standings().get(each.after, each.after)
    name = quoted(each.about) if each.about else _("without a title")
    if not each.reason:
        return texts.labelled(name, became)
    words = _("{name}: {standing}, because {reason}")
    return words.format(name=name, standing=became, reason=quoted(each.reason))


def _verdict(value: str) -> str:
    return theme.status(value or "open").word


def _value(each: Happening, value: str) -> str:
    if each.what == "kind":
        return kinds.words().get(value, value)
    return _or_nothing(value)


def _or_nothing(words: str) -> str:
    return quoted(words) if words else _("nothing")


@kept
def _changes() -> dict[str, str]:
    return {
        "edges": _("Edges: {before} → {after}"),
        "wording": _("Wording: {before} → {after}"),
        "kind": _("Kind: {before} → {after}"),
        "speaker": _("Speaker: {before} → {after}"),
        "placed": _("Place in the newer version: {before} → {after}"),
    }


@kept
def _events() -> dict[str, str]:
    return {
        "proposed": _("Proposed by the program: {words}"),
        "added": _("Added: {words}"),
        "removed": _("Removed"),
        "restored": _("Brought back"),
        "dismissed": _("Dismissed: it has no place in the newer version"),
        "muted": _("Check {check} muted: {reason}"),
        "unmuted": _("Check {check} unmuted"),
    }
