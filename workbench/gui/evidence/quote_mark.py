"""Whether a quote stands in the kept file, as glyph and words."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.model import QuoteCheck
from workbench.gui.texts import _, number
from workbench.gui.widgets import Label, Picture


class QuoteMark(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._glyph = Picture("check", 13)
        self._words = Label("", 11, 500, "ink_faint")
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        self.hide()

    def show_check(
        self, check: QuoteCheck | None, *, has_quote: bool = True, page: int = 0, is_wrong: bool = False
    ) -> None:
        """None means that there is no text to look in; a `page` is told where it is not 0, which `is_wrong` says that another
        one is named."""
        glyph, ink, words = {
            QuoteCheck.EXACT: ("check", "ink_faint", _("The quote is in the kept file, letter by letter")),
            QuoteCheck.NORMALISED: (
                "check",
                "ink_faint",
                _("The quote is in the kept file, but for spacing or dashes"),
            ),
            QuoteCheck.MISSING: ("triangle-alert", "danger", _("The quote is not in the kept file")),
            None: ("info", "ink_faint", _("The quote cannot be looked up: no text is kept")),
        }[check]
        if page and is_wrong:
            glyph, ink = "triangle-alert", "danger"
        self._glyph.show_icon(glyph, ink)
        self._words.set_ink(ink)
        stands = _("The quote stands on page {page}").format(page=number(page)) if page else ""
        self._words.setText("  ·  ".join(filter(None, (words, stands))))
        self.setVisible(has_quote)
