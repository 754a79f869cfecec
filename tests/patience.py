"""How long a test waits for what it waits for: half a minute, because a busy machine is no fault of the program."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 30_000
"""Milliseconds, instead of the five seconds of pytest-qt."""


class PatientBot(QtBot):
    """pytest-qt's bot with another time for those of its waits that our tests use."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = PATIENCE, **how):
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: list[SignalInstance], *, timeout: int = PATIENCE, **how):
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE):
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE):
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own."""
    return PatientBot(request)
