"""What only a process of its own shows: exit codes, encodings, pipes, full disks, being killed."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Process = Callable[..., subprocess.CompletedProcess[bytes]]
POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX only")
ANA = {"WORKBENCH_REVIEWER": "Ana"}


def test_exit_codes_of_a_real_process(process: Process, review: Path, tmp_path: Path) -> None:
    assert process("verify", review).returncode == 0
    assert process("claims", tmp_path / "nowhere.claims").returncode == 2
    text = tmp_path / "text.claims"
    text.write_text("words")
    done = process("claims", text)
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONUTF8": "0", "LC_ALL": "C"}]
)
def test_output_is_utf_8_whatever_the_locale(
    cli, process: Process, review: Path, locale: dict[str, str]
) -> None:
    (known,) = cli.json("articles", review)["articles"]
    stored = cli.fine("text", review, known["id"])
    assert process("text", review, known["id"], env=locale).stdout == stored.encode()
    claims = json.loads(process("claims", review, "--json", env=locale).stdout.decode("utf-8"))
    assert any("🦊" in claim["quote"] for claim in claims["claims"])
    assert "Café Bœuf".encode() in process("claims", review, env=locale).stdout


def test_arguments_in_any_language(process: Process, review: Path) -> None:
    env = ANA | {"WORKBENCH_REVIEWER": "محمد 世界 🦊"}
    assert process("mark", review, "#1", "sourced", "--reason", "Straße „ok“", env=env).returncode == 0
    given = json.loads(process("claims", review, "--json").stdout)["claims"][0]["verdicts"][0]
    assert (given["reviewer"], given["reason"]) == ("محمد 世界 🦊", "Straße „ok“")


@POSIX
@pytest.mark.parametrize("command", ["new", "claims", "verify"])
def test_a_name_that_is_no_text_is_refused_in_a_sentence(tmp_path: Path, command: str) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.claims"
    words = [sys.executable, "-m", "workbench", command, name]
    done = subprocess.run(words, capture_output=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"rename" in done.stderr
    assert list(tmp_path.glob("*.claims")) == []


@POSIX
def test_a_broken_pipe_is_quiet(review: Path) -> None:
    command = [sys.executable, "-m", "workbench", "text", str(review)]
    article = subprocess.run(
        [sys.executable, "-m", "workbench", "articles", str(review), "--json"],
        capture_output=True,
        timeout=60,
    )
    command.append(json.loads(article.stdout)["articles"][0]["id"])
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device on this system")
def test_a_full_disk_is_one_sentence(review: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "workbench", "claims", str(review)],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"could not be written" in done.stderr


@POSIX
def test_output_that_is_closed_is_no_traceback(review: Path) -> None:
    command = f"exec {sys.executable} -m workbench verify {review} >&-"
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, timeout=60)
    assert b"Traceback" not in done.stderr
    assert done.returncode in {0, 2}


@POSIX
def test_a_merge_that_is_killed_half_way_changes_nothing(
    cli, review: Path, article: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.claims"
    cli.fine("new", other)
    cli.fine("import", other, article, reviewer="Bo")
    cli.fine("mark", other, "#1", "#2", "contested", reviewer="Bo")
    before = cli.fine("dump", review)
    script = (
        "import os, signal, sys\n"
        "from workbench.core.store import state\n"
        "finish = state.finish\n"
        "def die(*arguments, **keywords):\n"
        "    finish(*arguments, **keywords)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "state.finish = die\n"
        "from workbench.launch import main\n"
        "main()\n"
    )
    command = [sys.executable, "-c", script, "merge", str(review), str(other)]
    done = subprocess.run(command, capture_output=True, timeout=60, env=os.environ | ANA)
    assert done.returncode == -signal.SIGKILL
    assert cli.fine("dump", review) == before
    assert cli.json("verify", review)["ok"] is True
    (merged,) = cli.json("merge", review, other, reviewer="Ana")["files"]
    assert (merged["file"], merged["added"]["verdicts"]) == (str(other), 2)


@pytest.fixture(scope="module")
def long_article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "long.txt"
    path.write_text(
        "".join(f"The harbour of Orrin cost {n} million crowns in 2025.\n\n" for n in range(1500)), "utf-8"
    )
    return path


@POSIX
def test_an_import_that_is_killed_half_way_changes_nothing(cli, review: Path, long_article: Path) -> None:
    before, told = review.read_bytes(), cli.fine("dump", review)
    script = (
        "import os, signal\n"
        "from workbench.core.store import state\n"
        "derive = state.derive\n"
        "def die(connection, *arguments, **keywords):\n"
        "    connection.execute('PRAGMA cache_size = 5')\n"
        "    derive(connection, *arguments, **keywords)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "state.derive = die\n"
        "from workbench.launch import main\n"
        "main()\n"
    )
    command = [sys.executable, "-c", script, "import", str(review), str(long_article)]
    done = subprocess.run(command, capture_output=True, timeout=60, env=os.environ | ANA)
    assert done.returncode == -signal.SIGKILL
    assert review.read_bytes() != before, "half of it was on disk"
    assert cli.fine("dump", review) == told
    assert review.read_bytes() == before
    assert cli.json("verify", review)["ok"] is True
    (imported,) = cli.json("import", review, long_article, reviewer="Ana")["articles"]
    assert imported["claims_proposed"] > 1400


@POSIX
@pytest.mark.parametrize("more", [0, 300_000])
def test_a_full_disk_leaves_the_file_as_it_was(cli, review: Path, long_article: Path, more: int) -> None:
    import resource

    before = review.read_bytes()
    room = len(before) + more
    done = subprocess.run(
        [sys.executable, "-m", "workbench", "import", str(review), str(long_article)],
        capture_output=True,
        timeout=60,
        env=os.environ | ANA,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    assert done.returncode == 2
    (sentence,) = done.stderr.decode().splitlines()
    assert "could not be written, so the last action was not saved" in sentence
    assert review.read_bytes() == before
    assert not review.with_name(review.name + "-journal").exists()
    assert cli.json("verify", review)["ok"] is True


@POSIX
def test_ctrl_c_is_no_traceback() -> None:
    script = (
        "from workbench.core import doctor\n"
        "def interrupted():\n"
        "    raise KeyboardInterrupt\n"
        "doctor.examine = interrupted\n"
        "from workbench.launch import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, "doctor"], capture_output=True, timeout=60)
    assert done.returncode == 130
    assert done.stderr.split() == [b"Stopped."]


def test_a_bug_keeps_its_traceback() -> None:
    script = (
        "from workbench.core import doctor\n"
        "doctor.examine = lambda: 1 / 0\n"
        "from workbench.launch import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, "doctor"], capture_output=True, timeout=60)
    assert done.returncode == 1
    assert b"ZeroDivisionError" in done.stderr


def test_without_qt_the_window_is_refused_and_names_the_doctor() -> None:
    script = "import sys\nsys.modules['PySide6'] = None\nfrom workbench.launch import main\nmain()\n"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script, "open"], capture_output=True, timeout=60, env=env)
    assert done.returncode == 2
    assert b"workbench doctor" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_programs_at_the_same_time_wait_for_each_other(cli, review: Path) -> None:
    names = [f"Reviewer {number}" for number in range(5)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "workbench", "mark", str(review), "#1", "sourced", "--reviewer", name],
            stdout=subprocess.DEVNULL,
        )
        for name in names
    ]
    assert [each.wait(timeout=60) for each in running] == [0] * len(names)
    given = cli.json("claims", review)["claims"][0]["verdicts"]
    assert sorted(verdict["reviewer"] for verdict in given) == names
    assert cli.json("verify", review)["ok"] is True
