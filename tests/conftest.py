"""What holds for every test: its own settings folder, no screen, no unexpected warning in the log."""

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.patience import qtbot  # noqa: F401 (fixtures of tests all over the tree)
from tests.postgres import hub, postgres  # noqa: F401
from tools import sizes

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The tests start the program hundreds of times; without kept bytecode each start compiles it anew, and each process its tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A commit waits until the disk has it, and the suite makes some ten thousand: in memory it takes a third of the time.
MEMORY = Path("/dev/shm")
ROOM = 4_000_000_000
"""Bytes that have to be free there; the suite needs a fraction of them."""
if (
    "TMPDIR" not in os.environ
    and os.access(MEMORY, os.W_OK | os.X_OK)
    and shutil.disk_usage(MEMORY).free > ROOM
):
    os.environ["TMPDIR"] = str(MEMORY)  # for the processes that tests start, too
    tempfile.tempdir = None

# The suite tries few examples, the same ones each time; HYPOTHESIS_PROFILE=nightly searches further.
settings.register_profile("suite", deadline=None, derandomize=True, max_examples=30, database=None)
settings.register_profile("nightly", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


def pytest_collection_finish() -> None:
    """What was imported stays; to look for cycles in it again and again took a twentieth of the suite's time."""
    gc.collect()
    gc.freeze()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """The size of things, where everybody sees it who runs the whole suite: median / 90th percentile / longest. To go through
    the source takes longer than most files of tests."""
    if config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return []
    package = sizes.ROOT / "workbench"
    return [
        f"workbench files: {sizes.summary(sizes.files(package))}",
        f"workbench functions: {sizes.summary(sizes.functions(package))}",
    ]


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings folder of this test alone, for this process and for those that it starts."""
    folder = tmp_path / "config"
    monkeypatch.setenv("WORKBENCH_CONFIG_DIR", str(folder))
    monkeypatch.delenv("WORKBENCH_REVIEWER", raising=False)
    return folder


@pytest.fixture(autouse=True)
def unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test whose code logs a warning or an error that the test does not name.

    A test that expects one says so: `@pytest.mark.logs("part of the line")`.
    """
    expected = tuple(text for mark in request.node.iter_markers("logs") for text in mark.args)
    collector = _Collector()
    logger = logging.getLogger("workbench")
    before = list(logger.handlers)
    logger.addHandler(collector)
    yield
    # The log file that a test started lies in that test's settings folder.
    for handler in [handler for handler in logger.handlers if handler not in before]:
        logger.removeHandler(handler)
        handler.close()
    surprises = [line for line in collector.lines if not any(text in line for text in expected)]
    assert not surprises, "unexpected log lines:\n" + "\n".join(surprises)
    unseen = [text for text in expected if not any(text in line for line in collector.lines)]
    assert not unseen, f"expected log lines that never came: {unseen}"


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname}: {record.getMessage()}")
