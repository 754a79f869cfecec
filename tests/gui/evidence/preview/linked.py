"""A review file with a PDF, an Arabic text and a table linked to one claim, and what the tests of the preview do with it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.core.intake.test_pdf import pdf
from tests.gui.harbour import Harbour
from workbench.core import evidence, links, settings
from workbench.core.intake import media
from workbench.core.intake import pdf as pdf_reader
from workbench.core.model import EvidenceDraft, Stance
from workbench.core.store.workspace import Workspace
from workbench.gui import background
from workbench.gui.evidence.preview.pane import PreviewPane

ARABIC = "قال المتحدث إن السور الجديد يبلغ ارتفاعه 6.4 أمتار، وإنه سيكتمل في ربيع عام 2028."
REPORT = pdf(
    [
        [(60, 700, 14, "Report of the harbour")],
        [(60, 700 - 15 * at, 11, f"Line {at} of the second page.") for at in range(40)],
        [(60, 700, 11, "The hearings were attended by 84 people.")],
    ]
)


_made: list[bytes] = []


def build(harbour: Harbour) -> None:
    """Three pieces of evidence on the hearings, beside the one on the wall that is there; made once, then copied."""
    if _made:
        harbour.path.write_bytes(_made[0])
        return
    with Workspace.open(harbour.path, settings.reviewer("Ana Moreau")) as workspace:
        claim = harbour.ids["hearings"]
        report = keep(workspace, REPORT, "report.pdf", media.PDF)
        statement = keep(workspace, ARABIC.encode(), "statement.txt", media.TEXT, ARABIC)
        table = keep(workspace, b"year,people\n2025,84\n", "people.csv", "text/csv", "year,people")
        links.link(workspace, claim, report, stance=Stance.REFUTES, page="2", quote="attended by 84 people")
        links.link(workspace, claim, statement, quote="يبلغ ارتفاعه 6.4 أمتار")
        links.link(workspace, claim, table, quote="2025 84")
    _made.append(harbour.path.read_bytes())


def keep(workspace: Workspace, data: bytes, name: str, kind: str, text: str = "") -> str:
    """Adds a file as it is after reading; the reading itself is tested elsewhere."""
    whole = pdf_reader.read_whole(data) if kind == media.PDF else {"text": text, "pages": ()}
    draft = EvidenceDraft(data, kind, name, text=whole["text"], pages=tuple(whole["pages"]))
    return evidence.add(workspace, draft).ids[0]


def wait_for(qtbot: QtBot, pane: PreviewPane, view: QWidget) -> None:
    """Until the view is up and filled from the file that is wanted."""
    qtbot.waitUntil(
        lambda: pane._seen is not None and pane.body.currentWidget() is view and not background.busy()
    )


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def marked_words(pane: PreviewPane) -> str:
    """What of the text view is drawn as the quote."""
    cursor = QTextCursor(pane.body.words.document())
    marked = []
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        if cursor.charFormat().fontUnderline():
            marked.append(cursor.selectedText())
        cursor.clearSelection()
    return "".join(marked)
