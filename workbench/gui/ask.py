"""Every question that the window asks about a place or a name, so that a test can answer instead."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.gui.texts import _, plural

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from workbench.core.model import ArticleDraft
    from workbench.gui.versions.likely import Likely

Parent = QWidget | None


def _claims_filter() -> str:
    return _("Claim Workbench files (*.claims)")


def _openable() -> str:
    return _("Claim Workbench files (*.claims *.claims-pack)")


def _open_claims(parent: Parent) -> Path | None:
    from workbench.gui.choose_files import choose_file

    return choose_file(parent, "claims", _("Open a file"), _openable())


def _other_claims(parent: Parent) -> list[Path]:
    from workbench.gui.choose_files import choose_files

    return choose_files(parent, "others", _("Files of other reviewers"), _claims_filter())


def _new_claims(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    title = _("Where should the file with your claims and verdicts be kept?")
    name, _chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), _claims_filter())
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".claims")


def _articles(parent: Parent) -> list[Path]:
    from workbench.gui.choose_files import choose_files

    kinds = _(
        "Articles (*.txt *.text *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.epub);;All files (*)"
    )
    return choose_files(parent, "articles", _("Import articles"), kinds)


def _claim_list(parent: Parent) -> Path | None:
    from workbench.gui.choose_files import choose_file

    kinds = _("Claim lists (*.csv *.tsv *.xlsx *.json *.jsonld);;All files (*)")
    return choose_file(parent, "lists", _("Import a list of claims"), kinds)


def _returned_report(parent: Parent) -> Path | None:
    from workbench.gui.choose_files import choose_file

    kinds = _("Word documents (*.docx);;All files (*)")
    return choose_file(parent, "returned", _("Read a returned report"), kinds)


def _report_place(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name, _chosen = QFileDialog.getSaveFileName(parent, _("Export the report to"), str(suggestion))
    return Path(name) if name else None


def _receipt_place(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name, _chosen = QFileDialog.getSaveFileName(parent, _("Save the receipt as"), str(suggestion))
    return Path(name) if name else None


def _reports_place(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(parent, _("Put the folder of reports into"), str(suggestion))
    return Path(name) if name else None


def _printer(parent: Parent) -> "QPrinter | None":
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_("Print the report"))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def _pack_place(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    # A file that is there is never replaced, so there is nothing to confirm.
    name, _chosen = QFileDialog.getSaveFileName(
        parent, _("Write the work pack to"), str(suggestion), _openable(),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )  # fmt: skip
    return Path(name) if name else None


def _copy_place(parent: Parent, suggestion: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    # A file that is there is never replaced, so there is nothing to confirm.
    name, _chosen = QFileDialog.getSaveFileName(
        parent, _("Write the file as it was before the merge to"), str(suggestion), _claims_filter(),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )  # fmt: skip
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".claims")


def _passphrase(parent: Parent, name: str) -> str | None:
    from PySide6.QtWidgets import QInputDialog, QLineEdit

    label = _("{name} is encrypted. Its passphrase:").format(name=name)
    words, accepted = QInputDialog.getText(parent, _("Open a work pack"), label, QLineEdit.EchoMode.Password)
    return words if accepted else None


def _unhide(parent: Parent, hidden: int, receipt: bool) -> bool:
    from PySide6.QtWidgets import QMessageBox

    answer = QMessageBox.question(parent, _("Blind first pass"), unhiding_words(hidden, receipt=receipt))
    return answer == QMessageBox.StandardButton.Yes


def unhiding_words(hidden: int, *, receipt: bool) -> str:
    """The question before what shows the whole file: the receipt of a merge, else a report."""
    if receipt:
        return plural(
            hidden,
            "You review blind first, and have not given your verdict on {n} claim. "
            "The receipt shows what others found on it. Go on?",
            "You review blind first, and have not given your verdict on {n} claims. "
            "The receipt shows what others found on them. Go on?",
        )
    return plural(
        hidden,
        "You review blind first, and have not given your verdict on {n} claim. A report shows what others found on it. Go on?",
        "You review blind first, and have not given your verdict on {n} claims. A report shows what others found on them. Go on?",
    )


def _words(parent: Parent, title: str, label: str) -> str | None:
    from PySide6.QtWidgets import QInputDialog

    words, accepted = QInputDialog.getText(parent, title, label)
    return words.strip() if accepted else None


def _title(parent: Parent, now: str) -> str | None:
    from PySide6.QtWidgets import QInputDialog

    dialog = QInputDialog(parent)
    dialog.setWindowTitle(_("Rename the article"))
    dialog.setLabelText(_("Title of the article:"))
    dialog.setTextValue(now)
    dialog.resize(640, dialog.sizeHint().height())  # room for a headline
    return dialog.textValue().strip() if dialog.exec() == QInputDialog.DialogCode.Accepted else None


def _version(parent: Parent, draft: "ArticleDraft", likely: "Likely") -> bool | None:
    from workbench.gui.versions.version_question import SEPARATE, VersionQuestion

    answer = VersionQuestion(draft, likely, parent).exec()
    return None if answer == VersionQuestion.DialogCode.Rejected else answer != SEPARATE


class Whose(Enum):
    """Whose a file is that somebody else began."""

    OTHER = auto()
    """Theirs; one goes on under one's own name."""
    MINE = auto()
    READ = auto()
    """Nothing is to be written."""


def _whose(parent: Parent, owner: str, me: str) -> Whose:
    from workbench.gui.team.owner_question import MINE, OwnerQuestion

    answer = OwnerQuestion(owner, me, parent).exec()
    return {MINE: Whose.MINE, OwnerQuestion.DialogCode.Accepted: Whose.OTHER}.get(answer, Whose.READ)


@dataclass(frozen=True)
class Ask:
    """Each answers None or an empty list where the user thinks again."""

    open_claims: Callable[[Parent], Path | None] = _open_claims
    other_claims: Callable[[Parent], list[Path]] = _other_claims
    new_claims: Callable[[Parent, Path], Path | None] = _new_claims
    articles: Callable[[Parent], list[Path]] = _articles
    claim_list: Callable[[Parent], Path | None] = _claim_list
    returned_report: Callable[[Parent], Path | None] = _returned_report
    report_place: Callable[[Parent, Path], Path | None] = _report_place
    receipt_place: Callable[[Parent, Path], Path | None] = _receipt_place
    reports_place: Callable[[Parent, Path], Path | None] = _reports_place
    printer: Callable[[Parent], "QPrinter | None"] = _printer
    version: Callable[[Parent, "ArticleDraft", "Likely"], bool | None] = _version
    whose: Callable[[Parent, str, str], Whose] = _whose
    words: Callable[[Parent, str, str], str | None] = _words
    title: Callable[[Parent, str], str | None] = _title
    """The title that an article is to have; gets the one that it has."""
    pack_place: Callable[[Parent, Path], Path | None] = _pack_place
    copy_place: Callable[[Parent, Path], Path | None] = _copy_place
    passphrase: Callable[[Parent, str], str | None] = _passphrase
    unhide: Callable[[Parent, int, bool], bool] = _unhide
    """Whether to show what is hidden on so many claims: in the receipt of a merge where that is true, else in a report."""
