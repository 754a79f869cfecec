"""Runs the program as a script would, and an article of our own to run it on."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from workbench.cli.main import program

ARTICLE = """\
Valbruk counts its boats

VALBRUK, 3 March 2025 — The harbour of Valbruk held 412 boats at the end of 2024, 38 fewer than a year before, the \
port office said on Monday.

“We lost the whole cod fleet in one winter,” said Marta Olsen, who runs the office. She said repairs to the north \
quay had cost 2.4 million crowns 🦊.

About 1,200 visitors came in May and 14 ferries were cancelled. The Café Bœuf on the quay, open since 1911, is the \
oldest in the county. Is that enough to live on?

The county assembly voted on 12 February 2025 to close the fish market. Unemployment in the town rose to 7.5 percent \
in 2024 from 6.1 percent in 2023.
"""

MINUTES = """\
Minutes of the harbour board, 10 January 2025.

1. The repair of the north quay amounts to 2.4 million crowns.
2. The register holds 411 boats on 31 December 2024.
"""


class Cli:
    """The program, called in this process; an unexpected error shows as itself."""

    def __call__(
        self,
        *arguments: object,
        reviewer: str = "",
        stdin: bytes | None = None,
        env: dict[str, str] | None = None,
    ) -> Result:
        words = [str(argument) for argument in arguments]
        given = dict(env or {}) | ({"WORKBENCH_REVIEWER": reviewer} if reviewer else {})
        return CliRunner().invoke(program, words, input=stdin, env=given, catch_exceptions=False)

    def fine(self, *arguments: object, **keywords: Any) -> str:
        """Standard output of a call that must succeed."""
        result = self(*arguments, **keywords)
        assert result.exit_code == 0, result.output
        return result.stdout

    def json(self, *arguments: object, **keywords: Any) -> Any:
        """The document of a call that must succeed."""
        return json.loads(self.fine(*arguments, "--json", **keywords))

    def refused(self, *arguments: object, code: int = 2, **keywords: Any) -> str:
        """The one line of a call that must be refused with `code`, and print nothing else."""
        result = self(*arguments, **keywords)
        assert result.exit_code == code, result.output
        assert result.stdout == ""
        lines = result.stderr.splitlines()
        assert len(lines) == 1, result.stderr
        return lines[0]


@pytest.fixture
def cli() -> Cli:
    return Cli()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article with numbers, a quotation, and letters beyond ASCII and beyond 16 bits."""
    path = tmp_path / "boats.txt"
    path.write_bytes(ARTICLE.encode())
    return path


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A text to use as evidence."""
    path = tmp_path / "minutes.txt"
    path.write_bytes(MINUTES.encode())
    return path


@pytest.fixture
def review(cli: Cli, tmp_path: Path, article: Path) -> Path:
    """A file that holds the article, imported by Ana."""
    path = tmp_path / "review.claims"
    cli.fine("new", path)
    cli.fine("import", path, article, reviewer="Ana")
    return path


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs `python -m workbench` as a process of its own."""

    def run(
        *arguments: object, env: dict[str, str] | None = None, **keywords: Any
    ) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "workbench", *map(str, arguments)]
        keywords.setdefault("capture_output", True)
        return subprocess.run(command, env=os.environ | (env or {}), timeout=60, check=False, **keywords)

    return run
