"""The log file in the settings folder: what went wrong in the program, never what stands in a user's files."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from workbench.core import settings
from workbench.core.errors import FileProblem

SIZE, KEPT = 1_000_000, 3
"""Bytes of one log file, and how many old ones are kept."""


def path() -> Path:
    """The log file of this computer, whether or not it is there."""
    return settings.config_dir() / "logs" / "workbench.log"


def start() -> None:
    """From now on warnings and errors of the program go to the log file; a second call changes nothing."""
    logger = logging.getLogger("workbench")
    if any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        return
    try:
        path().parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(f"The settings folder cannot be written to ({error}); check its rights.") from error
    handler = RotatingFileHandler(path(), maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logger.addHandler(handler)
