"""The language of the window: translations, numbers and dates, and the side on which everything begins."""

import logging
from contextlib import suppress
from importlib.resources.abc import Traversable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.bundled import folder
from workbench.core.errors import UserError
from workbench.gui import texts

SYSTEM, ENGLISH = "system", "en"
NAMES = {
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pt": "Português",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""The languages that can be chosen, each in its own words."""
FROM_RIGHT = frozenset({"ar"})
_QT_TEXTS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
_QT_NAMES = {"pt": "pt_BR"}
"""Where Qt has its own words under another name."""
_TRADITIONAL = ("Hant", "TW", "HK", "MO")

_installed: list[QTranslator] = []
_log = logging.getLogger(__name__)


def apply(app: QApplication, choice: str) -> str:
    """Turns the program to a language of `NAMES`, or to the one of the system that is nearest; returns which. Where its
    texts cannot be loaded, a line in the log says so and the window is in English."""
    forget()
    system = QLocale.system()
    language = choice if choice in NAMES else _nearest(system)
    if language != ENGLISH and not _install(texts_of(language)):
        language = ENGLISH
    if language != ENGLISH:
        _install(_QT_TEXTS / f"qtbase_{_QT_NAMES.get(language, language)}.qm")
    texts.quote_as_in(language)
    QLocale.setDefault(_locale(language, system, is_chosen=choice in NAMES))
    right = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if language in FROM_RIGHT else Qt.LayoutDirection.LeftToRight)
    return language


def forget() -> None:
    """Back to English; numbers, dates and sides stay as they are."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    texts.quote_as_in(ENGLISH)
    texts.forget()


def is_translated() -> bool:
    """Whether the window speaks another language than the core."""
    return bool(_installed)


def texts_of(language: str) -> Traversable:
    """The compiled catalogue of a language."""
    return folder("resources") / "translations" / f"workbench_{language}.qm"


def install(translator: QTranslator) -> None:
    """From now on the window asks `translator` first."""
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
    texts.forget()


def _install(file: Traversable) -> bool:
    translator = _Kept()
    if translator.take(file):
        install(translator)
        return True
    with suppress(UserError):  # said again, and shown, when the window is there
        from workbench.core import logs

        logs.start()
    _log.warning("the translation %s is missing or damaged", file.name)
    return False


class _Kept(QTranslator):
    """A translator that keeps the bytes it reads from: Qt does not copy them."""

    def take(self, file: Traversable) -> bool:
        try:
            self._texts = file.read_bytes()
        except OSError:
            return False
        return self.load(self._texts)


def _nearest(system: QLocale) -> str:
    """The first language of the system that the window has."""
    for name in system.uiLanguages():
        code, *rest = name.replace("_", "-").split("-")
        if code == "zh" and not any(part in _TRADITIONAL for part in rest):
            return "zh_CN"
        if code in NAMES:
            return code
    return ENGLISH


def _locale(language: str, system: QLocale, *, is_chosen: bool) -> QLocale:
    """The system's own locale where it is of the language: a reader in Mexico has other numbers than one in Spain."""
    chosen = QLocale(language)
    return chosen if is_chosen and chosen.language() != system.language() else system
