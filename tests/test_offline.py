"""Nothing leaves the computer: the whole chain runs with every socket forbidden, in all its processes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.team.hub.address import Address

ROOT = Path(__file__).resolve().parent.parent

GUARD = """
import os
import sys

ALLOWED = os.environ.get("SOCKET_ALLOWED", "")


def _forbid(event, args):
    if event == "socket.connect" and ALLOWED and "%s:%s" % args[1][:2] == ALLOWED:
        return
    if event.startswith("socket.") and event != "socket.__new__":
        with open(os.environ["SOCKETS_SEEN"], "a") as seen:
            seen.write(event + "\\n")
        raise RuntimeError("a socket was touched: " + event)


sys.addaudithook(_forbid)
"""
"""Loaded by every Python of the chain as it starts, children too; an audit hook cannot be removed. Making a socket
object sends nothing and is let through: urllib3 tries that when trafilatura imports it, and the sandbox refuses.
`SOCKET_ALLOWED` names the one address of a hub."""

ARTICLE = """Harbour council approves ferry line

The council of Port Almen approved 14 new ferries on Tuesday, the mayor said.

"We will carry 2.5 million passengers in 2027," Mayor Ida Brandt said.

[Source: Almen Courier, Port Almen, 12Mar26]
"""

PAGE = "<html><body><article><p>The minutes say that 14 ferries were approved.</p></article></body></html>"


COMMANDS = """
import json, sys
from click.testing import CliRunner
from workbench.cli.main import program

for line in sys.stdin:
    done = CliRunner().invoke(program, json.loads(line))
    print(json.dumps([done.exit_code, done.stdout, f"{done.stderr} {done.exception}"]), flush=True)
"""
"""Runs one command of the program after the other: a start takes longer than most commands."""


class Offline:
    """Runs Python programs in `folder` with the guard in place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: dict[str, subprocess.Popen[str]] = {}
        self.seen = folder / "sockets-seen"
        guard = folder / "guard"
        guard.mkdir()
        (guard / "sitecustomize.py").write_text(GUARD)
        path = os.pathsep.join((str(guard), str(ROOT)))
        self.environment = {**os.environ, "PYTHONPATH": path, "SOCKETS_SEEN": str(self.seen)}

    def allow(self, where: str) -> None:
        """Let connections to this address through, "host:port"."""
        self.end()
        self.environment["SOCKET_ALLOWED"] = where

    def end(self) -> None:
        """End the programs that wait for commands."""
        for program in self.running.values():
            program.communicate(timeout=60)
        self.running.clear()

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
        """What a command of the reviewer says, in the one program that runs all of them."""
        if reviewer not in self.running:
            self.running[reviewer] = subprocess.Popen(
                [sys.executable, "-c", COMMANDS],
                cwd=self.folder,
                env={**self.environment, "WORKBENCH_REVIEWER": reviewer},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        program = self.running[reviewer]
        assert program.stdin
        assert program.stdout
        program.stdin.write(json.dumps([*arguments, "--json"]) + "\n")
        program.stdin.flush()
        code, told, why = json.loads(program.stdout.readline())
        assert code == 0, f"{arguments}: {why}"
        return json.loads(told)


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Offline]:
    folder = tmp_path / "offline"
    folder.mkdir()
    offline = Offline(folder)
    yield offline
    offline.end()


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
    verified = offline.python("-m", "workbench", "verify", "Ada.claims", "--json")
    assert json.loads(verified.stdout)["ok"], verified.stderr
    offline.end()
    assert not offline.seen.exists(), offline.seen.read_text()


def test_a_hub_is_the_one_address_and_no_other(offline: Offline, hub: Address) -> None:
    url = hub.shown
    (offline.folder / "article.txt").write_text(ARTICLE, "utf-8")
    for reviewer in ("Ada", "Ben"):
        offline.workbench(reviewer, "new", f"{reviewer}.claims")
    offline.workbench("Ada", "import", "Ada.claims", "article.txt")
    refused = offline.python("-m", "workbench", "hub", "push", "Ada.claims", url)
    assert "a socket was touched" in refused.stderr
    assert offline.seen.read_text().split() == ["socket.connect"]
    offline.seen.unlink()
    offline.allow(f"{hub.host}:{hub.port}")
    pushed = offline.workbench("Ada", "hub", "push", "Ada.claims", url)["pushed"]
    assert pushed
    assert offline.workbench("Ben", "hub", "sync", "Ben.claims", url) == {"pushed": 0, "pulled": pushed}
    assert not offline.seen.exists(), offline.seen.read_text()


HOSTILE_PAGE = """<html><head><meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><base href="http://192.0.2.1/">
<link rel="stylesheet" href="http://192.0.2.1/x.css"><script src="http://192.0.2.1/x.js"></script></head>
<body onload="steal()"><p>The minutes.</p><img src="http://192.0.2.1/x.png"><iframe src="http://192.0.2.1/"></iframe></body></html>"""

PREVIEW = """
import sys, threading
from pathlib import Path
from workbench.core import custody, evidence, settings
from workbench.core.intake import read
from workbench.core.preview.model import Wanted
from workbench.core.store.workspace import Workspace
from workbench.gui.evidence.preview.seeing import Question, see

path = Path("preview.claims")
with Workspace.create(path, settings.reviewer("Ada")) as workspace:
    for name in sys.argv[1:]:
        kept = evidence.add(workspace, read.evidence(Path(name))).ids[0]
        print(custody.inside(workspace, kept).facts)
        print(see(Question(path, Wanted(kept), 0, 400), cancel=threading.Event()).preview.content)
"""


def test_hostile_evidence_is_looked_at_without_a_socket(offline: Offline) -> None:
    (offline.folder / "page.html").write_text(HOSTILE_PAGE, "utf-8")
    (offline.folder / "page.mhtml").write_bytes(
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
        b"Content-Location: http://192.0.2.1/\r\n\r\n" + HOSTILE_PAGE.encode() + b"\r\n--b--\r\n"
    )
    (offline.folder / "drawing.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://192.0.2.1/x.png'/></svg>", "utf-8"
    )
    (offline.folder / "mail.eml").write_bytes(
        b"From: a@almen.example\r\nMessage-ID: <1@almen.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"
        + HOSTILE_PAGE.encode()
    )
    done = offline.python("-c", PREVIEW, "page.html", "page.mhtml", "drawing.svg", "mail.eml")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("The minutes.") == 3
    assert "('images elsewhere', '1')" in done.stdout
    assert "('message id', '<1@almen.example>')" in done.stdout
    assert "<image href" in done.stdout
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
