"""A PostgreSQL of our own on this computer, for the tests of the hub; they are skipped where there is none."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from workbench.core.team.hub import address, setup
from workbench.core.team.hub.address import Address

OWNER = "owner"
SECONDS = 30
ATTEMPTS = 3
MISSING = "PostgreSQL is not installed here, so the hub is not tested (Debian: apt-get install postgresql)."
SETTINGS = {
    "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off", "shared_buffers": "16MB",
    "ssl": "on", "log_min_messages": "panic",
}  # fmt: skip
RULES = """local all all trust
host all guarded 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
"""
"""Only the user `guarded` needs a password."""


class Postgres:
    """The server. Its databases and users are gone with it. `settings` take the place of the tests' own."""

    def __init__(self, programs: Path, **settings: str) -> None:
        self._programs = programs
        self._settings = {**SETTINGS, **settings}
        self._user = "postgres" if os.name == "posix" and os.geteuid() == 0 else None
        self.folder = Path(tempfile.mkdtemp(prefix="workbench-postgres-"))
        self.certificate = self.folder / "server.crt"
        self._data = self.folder / "data"
        self._numbers = count(1)
        self._hub: Address | None = None
        if self._user:
            shutil.chown(self.folder, self._user)
            self.folder.chmod(0o755)
        self._call(
            "initdb", "-D", str(self._data), "-U", OWNER, "-A", "trust", "-N", "-E", "UTF8", "--no-locale"
        )
        (self._data / "pg_hba.conf").write_text(RULES)
        self._make_certificate()
        for _attempt in range(ATTEMPTS):
            self.port = _free_port()
            if self._starts():
                return
        pytest.fail("the server did not start")

    def start(self) -> None:
        """Start the server again on its port, and wait until it answers."""
        assert self._starts(), "the server did not start"

    def _starts(self) -> bool:
        """Start the server and wait until it answers; False where it ends, as when somebody took its port meanwhile."""
        settings = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        settings += [
            "-c",
            f"ssl_cert_file={self.certificate}",
            "-c",
            f"ssl_key_file={self.folder / 'server.key'}",
        ]
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", self._data, "-p", str(self.port), *settings],
            user=self._user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        import asyncpg

        deadline = time.monotonic() + SECONDS
        while True:
            try:
                self.sql("postgres", "SELECT 1")
                return True
            except (OSError, asyncpg.PostgresError):
                if self._process.poll() is not None:
                    return False
                assert time.monotonic() < deadline, "the server does not answer"
                time.sleep(0.02)

    def kill(self) -> None:
        """End the server and its children as a power cut would."""
        for pid in self._pids():
            os.kill(pid, signal.SIGKILL)
        self._process.wait()
        (self._data / "postmaster.pid").unlink(missing_ok=True)

    def worked(self) -> float:
        """Seconds that processors worked for it since it was started."""
        times: list[list[str]] = []
        for pid in self._pids():
            with suppress(OSError):  # one that just ended counts among those that did
                times.append(Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split())
        own = sum(int(ticks) for each in times for ticks in each[11:13])
        ended = sum(int(ticks) for ticks in times[0][13:15])
        return (own + ended) / os.sysconf("SC_CLK_TCK")

    def _pids(self) -> list[int]:
        """Of the server and its children."""
        own = self._process.pid
        return [own, *map(int, Path(f"/proc/{own}/task/{own}/children").read_text().split())]

    def stop(self) -> None:
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)

    def bare(self) -> Address:
        """A database without tables, as its owner sees it."""
        name = f"desk{next(self._numbers)}"
        self.sql("postgres", f"CREATE DATABASE {name}")
        return address.parse(f"postgresql://{OWNER}@127.0.0.1:{self.port}/{name}")

    def hub(self) -> Address:
        """The same with the tables of a hub, all empty. It is one database, made anew: that is faster than another."""
        self._hub = self._hub or self.bare()
        self.sql(self._hub.database, "DROP SCHEMA IF EXISTS claim_workbench CASCADE")
        setup.init(self._hub)
        return self._hub

    def sql(self, database: str, statement: str, *values: Any, user: str = OWNER) -> list[Any]:
        """The rows of one statement."""
        return self._connected(database, user, lambda hub: hub.fetch(statement, *values))

    def run(self, database: str, *statements: str) -> None:
        """Several statements that give no rows, as one transaction."""
        self._connected(database, OWNER, lambda hub: hub.execute(";".join(statements)))

    def _connected(self, database: str, user: str, work: Callable[[Any], Awaitable[Any]]) -> Any:
        import asyncpg

        async def connect() -> Any:
            hub = await asyncpg.connect(
                host="127.0.0.1", port=self.port, user=user, database=database, ssl=False
            )
            try:
                return await work(hub)
            finally:
                await hub.close()

        return asyncio.run(connect())

    def _call(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments], user=self._user, check=True, capture_output=True
        )

    def _make_certificate(self) -> None:
        key = self.folder / "server.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", self.certificate],
            check=True,
            capture_output=True,
        )  # fmt: skip
        key.chmod(0o600)
        if self._user:
            shutil.chown(key, self._user)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for all tests."""
    found = programs()
    if found is None or shutil.which("openssl") is None:
        pytest.skip(MISSING)
    server = Postgres(found)
    yield server
    server.stop()


@pytest.fixture
def hub(postgres: Postgres) -> Address:
    """A hub that was just set up, as its owner sees it."""
    return postgres.hub()


def programs() -> Path | None:
    """The folder of the newest server; Debian has it off the path."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version), shutil.which("initdb")]
    return next((Path(path).parent for path in reversed(found) if path), None)


def _version(path: Path) -> int:
    return int(path.parts[-3])


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
