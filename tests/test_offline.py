"""Nothing leaves the computer: the whole chain runs with every socket forbidden, in all its processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

GUARD = """
import os
import sys


def _forbid(event, args):
    if event.startswith("socket.") and event != "socket.__new__":
        with open(os.environ["SOCKETS_SEEN"], "a") as seen:
            seen.write(event + "\\n")
        raise RuntimeError("a socket was touched: " + event)


sys.addaudithook(_forbid)
"""
"""Loaded by every Python of the chain as it starts, children too; an audit hook cannot be removed. Making a socket
object sends nothing and is let through: urllib3 tries that when trafilatura imports it, and the sandbox refuses."""

ARTICLE = """Harbour council approves ferry line

The council of Port Almen approved 14 new ferries on Tuesday, the mayor said.

"We will carry 2.5 million passengers in 2027," Mayor Ida Brandt said.

[Source: Almen Courier, Port Almen, 12Mar26]
"""

PAGE = "<html><body><article><p>The minutes say that 14 ferries were approved.</p></article></body></html>"


class Offline:
    """Runs Python programs in `folder` with the guard in place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = folder / "sockets-seen"
        guard = folder / "guard"
        guard.mkdir()
        (guard / "sitecustomize.py").write_text(GUARD)
        path = os.pathsep.join((str(guard), str(ROOT)))
        self.environment = {**os.environ, "PYTHONPATH": path, "SOCKETS_SEEN": str(self.seen)}

    def python(self, *arguments: str, reviewer: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env={**self.environment, "WORKBENCH_REVIEWER": reviewer},
            capture_output=True,
            text=True,
            timeout=60,
        )

    def workbench(self, reviewer: str, *arguments: str) -> dict:
        done = self.python("-m", "workbench", *arguments, "--json", reviewer=reviewer)
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        return json.loads(done.stdout)


@pytest.fixture
def offline(tmp_path: Path) -> Offline:
    folder = tmp_path / "offline"
    folder.mkdir()
    return Offline(folder)


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import socket, contextlib\nwith contextlib.suppress(Exception): socket.socket().bind(('127.0.0.1', 0))",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.gethostbyname(\"a.b\")'])",
    ],
    ids=["connect", "look-up", "http", "swallowed", "in a child"],
)
def test_the_guard_sees_a_program_that_opens_a_socket(offline: Offline, program: str) -> None:
    offline.python("-c", program)
    assert offline.seen.exists()


def test_from_article_to_merge_without_a_socket(offline: Offline) -> None:
    (offline.folder / "article.txt").write_text(ARTICLE, "utf-8")
    (offline.folder / "page.html").write_text(PAGE, "utf-8")
    for reviewer, verdict in (("Ada", "sourced"), ("Ben", "contested")):
        _review(offline, reviewer, verdict)
    merged = offline.workbench("Ada", "merge", "Ada.claims", "Ben.claims")
    assert merged["disagreements"] == 1
    assert offline.workbench("Ada", "verify", "Ada.claims")["ok"]
    assert not offline.seen.exists(), offline.seen.read_text()


def _review(offline: Offline, reviewer: str, verdict: str) -> None:
    file = f"{reviewer}.claims"
    offline.workbench(reviewer, "new", file)
    offline.workbench(reviewer, "import", file, "article.txt")
    claim = offline.workbench(reviewer, "claims", file)["claims"][0]["id"]
    offline.workbench(reviewer, "mark", file, claim, verdict, "--reason", "Read the minutes.")
    evidence = offline.workbench(reviewer, "evidence", "add", file, "page.html")["id"]
    link = ("link", file, claim, evidence, "--quote", "14 ferries were approved")
    assert offline.workbench(reviewer, *link)["quote_check"] == "exact"
    report = offline.workbench(reviewer, "report", file, "-o", f"{reviewer}.html")
    assert report["bytes"] == (offline.folder / f"{reviewer}.html").stat().st_size
