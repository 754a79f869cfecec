"""The system's question for files to read."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.gui import last_folder


def choose_files(parent: QWidget | None, kind: str, title: str, endings: str = "") -> list[Path]:
    """Asks for files of a `kind`, in the folder where the last one of it was; none where the user thinks again."""
    names, _chosen = QFileDialog.getOpenFileNames(parent, title, last_folder.of(kind), endings)
    return _taken(kind, names)


def choose_file(parent: QWidget | None, kind: str, title: str, endings: str = "") -> Path | None:
    """The same for one file."""
    name, _chosen = QFileDialog.getOpenFileName(parent, title, last_folder.of(kind), endings)
    return next(iter(_taken(kind, [name] if name else [])), None)


def _taken(kind: str, names: list[str]) -> list[Path]:
    paths = [Path(name) for name in names]
    if paths:
        last_folder.keep(kind, paths[-1])
    return paths
