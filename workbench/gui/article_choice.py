"""The choice of one article of the file, or of all."""

from workbench.core import articles
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Choice


class ArticleChoice(Choice):
    """`currentData` is the article's id, "" for all, which `all_words` name; the article at hand is chosen."""

    def __init__(self, session: Session, all_words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(_("Which article"))
        known = articles.all(session.workspace) if session.workspace is not None else []
        for article in known:
            self.addItem(isolate(article.title), article.id)
        if len(known) > 1:
            self.addItem(all_words or _("All articles"), "")
        self.setCurrentIndex(max(0, self.findData(session.article)))
        self.setEnabled(len(known) > 1)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
