"""What the window can do, menu by menu, with the keys of the manual. The list of keys is made from this."""

from typing import TYPE_CHECKING

from workbench.core.basics import Verdict
from workbench.gui.actions import Command, Needs
from workbench.gui.article_commands import on_article
from workbench.gui.evidence_commands import evidence
from workbench.gui.more_commands import about_claim, ways
from workbench.gui.statement_commands import statements, unread
from workbench.gui.table_commands import decide, table
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_CLAIM = Needs.FILE | Needs.CLAIM
_EDIT_CLAIM = _CLAIM | Needs.WRITE


def menus(window: "MainWindow") -> dict[str, tuple[Command, ...]]:
    """Title of each menu and its commands."""
    return {
        _("File"): _file(window),
        _("Edit"): _edit(window),
        _("Claim"): _claim(window),
        _("Evidence"): evidence(window),
        _("Table"): table(window),
        _("Go to"): _go(window),
        _("Decide"): decide(window),
        _("View"): _view(window),
        _("Help"): _help(window),
    }


def _file(window: "MainWindow") -> tuple[Command, ...]:
    files = window.files
    return (
        Command("new", _("New file"), files.new, ("Ctrl+N",)),
        Command("open", _("Open a file"), files.open, ("Ctrl+O",)),
        *_intake(window),
        Command(
            "restore-point",
            _("Name this state (restore point)"),
            files.restore_point,
            ("Ctrl+S",),
            needs=Needs.FILE | Needs.WRITE,
            separator=True,
        ),
        Command(
            "restore-points",
            _("Restore points, and back to one"),
            window.dialogs.restore_points,
            ("Ctrl+Shift+H",),
            needs=Needs.FILE,
        ),
        Command(
            "sign-off",
            _("Sign the article off"),
            window.dialogs.sign_off,
            ("Ctrl+Shift+S",),
            needs=Needs.FILE | Needs.ARTICLE,
        ),
        *_reports(window),
        *_team(window),
        Command("close", _("Close the file"), files.close, ("Ctrl+W",), needs=Needs.FILE, separator=True),
        Command("quit", _("Quit"), window.quit, ("Ctrl+Q",)),
    )


def _intake(window: "MainWindow") -> tuple[Command, ...]:
    files = window.files
    return (
        Command("import", _("Import articles"), files.import_articles, ("Ctrl+I",), separator=True),
        Command(
            "import-version",
            _("Import a new version of this article"),
            files.import_version,
            ("Ctrl+Shift+I",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command(
            "import-claims",
            _("Import a list of claims"),
            files.import_claims,
            ("Ctrl+Shift+L",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command("paste-article", _("Import the text in the clipboard"), files.paste, letters=("Ctrl+V",)),
    )


def _reports(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "export",
            _("Export a report"),
            window.dialogs.export,
            ("Ctrl+E",),
            needs=Needs.FILE | Needs.ARTICLE,
        ),
        Command(
            "print",
            _("Print the report"),
            window.dialogs.print_report,
            ("Ctrl+P",),
            needs=Needs.FILE | Needs.ARTICLE,
        ),
        Command(
            "read-returned",
            _("Read a returned report"),
            window.files.read_returned,
            ("Ctrl+Shift+B",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command(
            "enter-paper",
            _("Enter a paper copy"),
            window.dialogs.enter_paper,
            ("Ctrl+Shift+P",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
    )


def _team(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "merge", _("Merge other files"), window.files.merge, ("Ctrl+M",), needs=Needs.FILE | Needs.WRITE
        ),
        Command(
            "agreement",
            _("Agreement between reviewers"),
            window.dialogs.agreement,
            ("Ctrl+Shift+G",),
            needs=Needs.FILE,
        ),
        Command(
            "share",
            _("Share the work out"),
            window.dialogs.share,
            ("Ctrl+Shift+M",),
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command(
            "blind",
            _("Blind first pass"),
            window.dialogs.blind,
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        Command("hub", _("Exchange with the hub"), window.dialogs.hub, needs=Needs.FILE | Needs.WRITE),
    )


def _edit(window: "MainWindow") -> tuple[Command, ...]:
    session = window.session
    return (
        Command("undo", _("Undo"), session.undo, ("Ctrl+Z",), needs=Needs.FILE | Needs.WRITE),
        Command(
            "redo", _("Do again"), session.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=Needs.FILE | Needs.WRITE
        ),
        Command(
            "copy-rows", _("Copy the selected claims"), window.copy_rows, letters=("Ctrl+C",), needs=_CLAIM
        ),
        Command(
            "find",
            _("Find in the article"),
            window.places.find_in_article,
            ("Ctrl+F",),
            needs=Needs.FILE | Needs.ARTICLE,
            separator=True,
        ),
        Command("palette", _("Find a command, claim, article or record"), window.places.palette, ("Ctrl+K",)),
        Command(
            "find-next",
            _("Find the next place"),
            window.places.find_next,
            ("F3",),
            needs=Needs.FILE | Needs.ARTICLE,
        ),
        Command(
            "find-previous",
            _("Find the place before"),
            window.places.find_previous,
            ("Shift+F3",),
            needs=Needs.FILE | Needs.ARTICLE,
        ),
        Command(
            "edit-text",
            _("Edit the text, or see what was set aside"),
            window.dialogs.edit_text,
            ("Ctrl+T",),
            needs=Needs.FILE | Needs.ARTICLE,
            separator=True,
        ),
        Command(
            "reread",
            _("Read the article in another encoding"),
            window.dialogs.reread,
            needs=Needs.FILE | Needs.ARTICLE | Needs.WRITE,
        ),
        *on_article(window),
        Command("guidance", _("Edit the checklists"), window.dialogs.guidance, separator=True),
        Command("settings", _("Settings"), window.dialogs.settings, ("Ctrl+,",)),
    )


def _claim(window: "MainWindow") -> tuple[Command, ...]:
    mark = window.session.mark
    return (
        Command("sourced", _("Sourced"), lambda: mark(Verdict.SOURCED), letters=("1",), needs=_EDIT_CLAIM),
        Command(
            "unverified", _("Unverified"), lambda: mark(Verdict.UNVERIFIED), letters=("2",), needs=_EDIT_CLAIM
        ),
        Command(
            "contested", _("Contested"), lambda: mark(Verdict.CONTESTED), letters=("3",), needs=_EDIT_CLAIM
        ),
        Command(
            "not-a-claim",
            _("Not a claim"),
            lambda: mark(Verdict.NOT_A_CLAIM),
            letters=("X",),
            needs=_EDIT_CLAIM,
        ),
        Command(
            "clear", _("Take back my verdict"), lambda: mark(Verdict.OPEN), letters=("0",), needs=_EDIT_CLAIM
        ),
        Command(
            "inherit",
            _("Take over my verdict on the older version"),
            window.inherit,
            letters=("V",),
            needs=_EDIT_CLAIM,
        ),
        Command(
            "reason",
            _("Write the reason"),
            window.write_reason,
            letters=("R",),
            needs=_EDIT_CLAIM,
            separator=True,
        ),
        Command("alike", _("Claims like this one"), window.show_alike, letters=("M",), needs=_CLAIM),
        *about_claim(window),
        *statements(window),
    )


def _go(window: "MainWindow") -> tuple[Command, ...]:
    session = window.session
    article = Needs.FILE | Needs.ARTICLE
    return (
        Command("next", _("Next claim"), lambda: session.next_claim(1), letters=("J", "Down"), needs=article),
        Command(
            "previous",
            _("Previous claim"),
            lambda: session.next_claim(-1),
            letters=("K", "Up"),
            needs=article,
        ),
        Command(
            "next-open", _("Next open claim"), lambda: session.next_open(1), letters=("N",), needs=article
        ),
        Command(
            "previous-open",
            _("Previous open claim"),
            lambda: session.next_open(-1),
            letters=("Shift+N",),
            needs=article,
        ),
        *unread(window),
        *ways(window),
        Command(
            "go-article",
            _("Article and claims"),
            lambda: window.show_page("article"),
            ("Alt+1",),
            needs=Needs.FILE,
            separator=True,
        ),
        Command(
            "go-evidence", _("Evidence"), lambda: window.show_page("evidence"), ("Alt+2",), needs=Needs.FILE
        ),
        Command(
            "go-merge", _("Merge and decide"), lambda: window.show_page("merge"), ("Alt+3",), needs=Needs.FILE
        ),
        Command(
            "go-versions",
            _("Versions of the article"),
            lambda: window.show_page("versions"),
            ("Alt+4",),
            needs=Needs.FILE,
        ),
        Command(
            "focus-article",
            _("Into the article"),
            window.focus_article,
            ("F6",),
            needs=article,
            separator=True,
        ),
        Command("focus-table", _("Into the table"), window.focus_table, ("F7",), needs=article),
        Command(
            "focus-claim", _("Into the claim below the table"), window.places.panel, ("F8",), needs=_CLAIM
        ),
        Command("filter", _("Filter the table"), window.focus_filter, ("Ctrl+L",), needs=article),
    )


def _view(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command("larger", _("Larger article text"), lambda: window.zoom(1), ("Ctrl++", "Ctrl+=")),
        Command("smaller", _("Smaller article text"), lambda: window.zoom(-1), ("Ctrl+-",)),
        Command("usual-size", _("Article text in its usual size"), window.usual_size, ("Ctrl+0",)),
        Command(
            "columns",
            _("Columns of the table"),
            window.choose_columns,
            needs=Needs.FILE | Needs.ARTICLE,
            separator=True,
        ),
        Command("theme", _("Light or dark"), window.toggle_theme, ("Ctrl+Shift+D",), separator=True),
        Command("full-screen", _("Full screen"), window.toggle_full_screen, ("F11",)),
    )


def _help(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command("keys", _("Keys and help"), window.dialogs.keys, ("F1",), letters=("?",)),
        Command("change-keys", _("Change keys"), window.dialogs.change_keys, ("Ctrl+Shift+K",)),
        Command("sample", _("Open the sample article"), window.open_sample),
    )
