"""The pages of the window, each built when it is first wanted, so that the empty window is on screen at once."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from workbench.gui.ask import Ask
from workbench.gui.session import Session
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.article.pane import ArticlePane
    from workbench.gui.claims.pane import ClaimsPane
    from workbench.gui.evidence.claim_panel import ClaimPanel
    from workbench.gui.evidence.library import EvidenceLibrary
    from workbench.gui.evidence.preview.place import PreviewPlace
    from workbench.gui.team.page import MergePage
    from workbench.gui.versions.page import VersionsPage

SHARES = (51, 49), (56, 44)
"""Article beside claims, table above claim, in percent of a new window."""


class Pages(QObject):
    """`article`, `claims`, `claim_panel` and `preview` are there once a file was opened."""

    started = Signal(object, str)
    told = Signal(str)
    """What came of something that was done on a page, to be read at leisure."""
    article_wanted = Signal(str)
    """A claim was chosen on another page; it is selected already."""
    agreement_wanted = Signal()
    place_wanted = Signal(int)
    """A place of the article's text (code points) was chosen on another page."""
    filled = Signal(str, bool)
    """Whether the list of a page, on whose rows its keys act, has any."""

    article: "ArticlePane"
    claims: "ClaimsPane"
    claim_panel: "ClaimPanel"
    preview: "PreviewPlace"

    def __init__(self, session: Session, ask: Ask, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._ask, self._stack = session, ask, stack
        self._pages: dict[str, QWidget] = {}
        self._kept: dict[str, QByteArray] = {}
        self._settings: QSettings | None = None
        self._had_focus: QWidget | None = None
        self._splitters: tuple[QSplitter, ...] = ()
        self.views: list[QWidget] = []
        """Where single letters are commands; grows when the page is built."""

    def page(self, name: str) -> QWidget:
        """The page "article", "evidence", "merge" or "versions", built when it is first wanted."""
        if name not in self._pages:
            make = {
                "article": self._article_page,
                "evidence": self._evidence_page,
                "merge": self._merge_page,
                "versions": self._versions_page,
            }
            self._pages[name] = made = make[name]()
            if self._stack.indexOf(made) < 0:
                self._stack.addWidget(made)
        return self._pages[name]

    def shown(self) -> str:
        """The name of the page that is shown, "" for the welcome page."""
        current = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    def library(self) -> "EvidenceLibrary":
        return cast("EvidenceLibrary", self.page("evidence"))

    def merge(self) -> "MergePage":
        page = self.page("merge")
        return cast("MergePage", page)

    def versions(self) -> "VersionsPage":
        return cast("VersionsPage", self.page("versions"))

    def set_enabled(self, enabled: bool) -> None:
        """While the worker writes, nothing can be done here. Who had the focus has it again afterwards."""
        focused = self._stack.window().focusWidget()  # also while a dialog is in front
        if not enabled and focused is not None and self._stack.isAncestorOf(focused):
            self._had_focus = focused
        for name in ("article", "evidence", "versions"):
            if name in self._pages:
                self._pages[name].setEnabled(enabled)
        if enabled and self._had_focus is not None:
            if isValid(self._had_focus) and self._had_focus.isVisible():
                self._had_focus.setFocus()
            self._had_focus = None

    def _evidence_page(self) -> QWidget:
        from workbench.gui.evidence.library import EvidenceLibrary

        library = EvidenceLibrary(self._session)
        library.claim_wanted.connect(self.article_wanted)
        library.told.connect(self.told)
        library.started.connect(self.started)
        return library

    def _merge_page(self) -> QWidget:
        from workbench.gui.team.page import MergePage

        page = MergePage(self._session, self._ask)
        page.merges.started.connect(self.started)
        page.agreement.wanted.connect(self.agreement_wanted)
        page.list.chosen.connect(lambda row: self._fill("merge", row))
        return page

    def _versions_page(self) -> QWidget:
        from workbench.gui.versions.page import VersionsPage

        page = VersionsPage(self._session)
        page.started.connect(self.started)
        page.place_wanted.connect(self.place_wanted)
        page.waiting.chosen.connect(lambda row: self._fill("versions", row))
        return page

    def _fill(self, page: str, row: int) -> None:
        self.filled.emit(page, row >= 0)

    def _article_page(self) -> QSplitter:
        """Put together from outside in: what changes its parent has the style sheet worked into it anew, with all in it."""
        from workbench.gui.article.pane import ArticlePane
        from workbench.gui.claims.pane import ClaimsPane
        from workbench.gui.evidence.claim_panel import ClaimPanel
        from workbench.gui.evidence.preview.place import PreviewPlace

        whole = _splitter(Qt.Orientation.Horizontal, "article")
        whole.setAccessibleName(_("Article and claims"))
        self._stack.addWidget(whole)
        right = _splitter(Qt.Orientation.Vertical, "claims")
        self.preview = PreviewPlace(self._session, right, self.views)
        self.article = ArticlePane(self._session)
        _fill(whole, (self.article, self.preview), SHARES[0])
        self.claims = ClaimsPane(self._session)
        if self._settings is not None:
            self.claims.restore(self._settings)
        self.claim_panel = ClaimPanel(self._session)
        self.claim_panel.left.connect(self.claims.set_focus)
        self.claim_panel.preview_wanted.connect(self.preview.open_preview)
        _fill(right, (self.claims, self.claim_panel), SHARES[1])
        self.views.extend((self.article, self.claims))
        self._splitters = (whole, right)
        for splitter in self._splitters:
            if splitter.objectName() in self._kept:
                splitter.restoreState(self._kept[splitter.objectName()])
        self.preview.restore(self._kept.get("preview", QByteArray()))
        return whole

    def remember(self, kept: QSettings) -> None:
        if self._splitters:
            self.preview.remember(kept)
        for splitter in self._splitters:
            kept.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())
        if self._splitters:
            self.claims.remember(kept)

    def restore(self, kept: QSettings) -> None:
        self._settings = kept
        for name in ("article", "claims", "preview"):
            state = kept.value(f"splitter/{name}")
            if isinstance(state, QByteArray):
                self._kept[name] = state


def _splitter(way: Qt.Orientation, name: str) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setObjectName(name)
    splitter.setHandleWidth(10)
    splitter.setChildrenCollapsible(False)
    return splitter


def _fill(splitter: QSplitter, parts: tuple[QWidget, QWidget], shares: tuple[int, int]) -> None:
    for part, share in zip(parts, shares, strict=True):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, share)
    splitter.setSizes([share * 100 for share in shares])
