"""The numbers of agreement in the figures and the language of the window."""

import re

from PySide6.QtCore import QLocale

from workbench.core.team import agreement_words
from workbench.core.team.agreement import Agreement, Pair
from workbench.core.team.reliability import Coefficient
from workbench.gui.texts import _, isolate, labelled, number
from workbench.gui.told import told

NONE = "–"


def sentence(measured: Agreement) -> str:
    """How far all agree, to be read aloud."""
    return told(agreement_words.sentence(measured), _shown)


def of_pair(pair: Pair) -> str:
    """How far two people agree, to be read aloud."""
    return told(agreement_words.of_pair(pair), _shown)


def notes(measured: Agreement) -> str:
    """What one has to know to read the numbers, "" for nothing."""
    return " ".join(told(note, _shown) for note in agreement_words.notes(measured))


def coefficients(measured: Agreement) -> str:
    """The coefficients of all together, each with its interval."""
    named = (
        (_("Krippendorff’s alpha"), measured.alpha),
        (_("Gwet’s AC1"), measured.ac1),
        (_("Fleiss’ kappa"), measured.fleiss),
    )
    return "   ".join(labelled(name, whole(each)) for name, each in named if each)


def value(coefficient: Coefficient | None) -> str:
    return _decimal(coefficient.value) if coefficient else NONE


def interval(coefficient: Coefficient | None) -> str:
    if coefficient is None:
        return NONE
    words = _("{low} to {high}")
    return words.format(low=_decimal(coefficient.low), high=_decimal(coefficient.high))


def whole(coefficient: Coefficient | None) -> str:
    """ "0.71 (0.60 to 0.82)"."""
    if coefficient is None:
        return NONE
    return _("{value} ({interval})").format(value=value(coefficient), interval=interval(coefficient))


def _decimal(figure: float) -> str:
    return QLocale().toString(round(figure, 2) + 0.0, "f", 2)


def _shown(part: str) -> str:
    """What stands in a sentence: figures as the language writes them, a name in its own direction."""
    if re.fullmatch(r"-?\d\.\d\d", part):
        return _decimal(float(part))
    return number(int(part)) if part.isdecimal() and len(part) < 10 else isolate(part)
