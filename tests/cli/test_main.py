import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import workbench
from workbench.cli.common import Call
from workbench.cli.main import COMMANDS, program

Process = Callable[..., subprocess.CompletedProcess[bytes]]
ROOT = Path(workbench.__file__).parent.parent


def test_help_names_every_command(cli) -> None:
    page = cli.fine("--help").partition("Commands:")[2]
    assert "..." not in page
    assert [name for name in COMMANDS if f"  {name} " not in page] == []


def test_each_command_explains_itself(cli) -> None:
    for name in COMMANDS:
        assert "Usage: workbench" in cli.fine(name, "--help") or "Usage: program" in cli.fine(name, "--help")


def test_the_version_is_that_of_the_package(cli) -> None:
    assert cli.fine("--version") == f"Claim Workbench {workbench.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("new",),
        ("new", "a.claims", "b.claims"),
        ("claims", "a.claims", "--nonsense"),
        ("mark", "a.claims", "#1"),
        ("mark", "a.claims", "#1", "true"),
        ("claim", "add", "a.claims", "1234567", "one", "9"),
        ("claims", "a.claims", "--kind", "rumour"),
        ("report", "a.claims"),
        ("adjudicate", "a.claims", "#1", "sourced"),
        ("evidence", "add", "a.claims"),
        ("evidence", "nonsense"),
        ("evidence",),
        ("claim",),
        ("import", "a.claims", "-", "--published", "yesterday"),
        ("import", "a.claims", "-", "--published", "2025-02-30"),
        ("import", "a.claims", "-", "--published", "20250230"),
        ("import", "a.claims", "-", "--published", "2025-2-3"),
        ("evidence", "add", "a.claims", "--url", "https://e.org", "--published", "2025-13"),
    ],
)
def test_wrong_use_is_one_plain_line(cli, arguments: tuple[str, ...]) -> None:
    sentence = cli.refused(*arguments, reviewer="Ana")
    assert not sentence.startswith("Usage")
    assert sentence[0].isupper()


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "FILE", "FILE"),
        ("claim", "add", "FILE", "123456", "0", "4"),
        ("mark", "FILE", "#1", "sourced"),
        ("evidence", "add", "FILE", "--url", "https://example.org"),
        ("link", "FILE", "#1", "123456"),
        ("merge", "FILE", "FILE"),
        ("adjudicate", "FILE", "#1", "sourced", "--reason", "why"),
        ("undo", "FILE"),
        ("redo", "FILE"),
    ],
)
def test_a_command_that_writes_wants_a_reviewer(cli, review: Path, arguments: tuple[str, ...]) -> None:
    before = review.read_bytes()
    words = [str(review) if word == "FILE" else word for word in arguments]
    for named in ([], ["--reviewer", ""], ["--reviewer", "  "]):
        assert "--reviewer" in cli.refused(*words, *named)
    assert review.read_bytes() == before


@pytest.mark.parametrize("place", ["before", "after", "variable"])
def test_the_reviewer_is_named_before_or_after_the_command_or_by_the_variable(
    cli, review: Path, place: str
) -> None:
    words: tuple[object, ...] = ("mark", review, "#1", "sourced")
    if place == "before":
        cli.fine("--reviewer", "Bo", *words)
    elif place == "after":
        cli.fine(*words, "--reviewer", "Bo")
    else:
        cli.fine(*words, reviewer="Bo")
    (given,) = cli.json("claims", review)["claims"][0]["verdicts"]
    assert given["reviewer"] == "Bo"


def test_the_option_goes_before_the_variable(cli, review: Path) -> None:
    cli.fine("mark", review, "#1", "sourced", "--reviewer", "Bo", reviewer="Ana")
    assert cli.json("claims", review)["claims"][0]["verdicts"][0]["reviewer"] == "Bo"


def test_json_is_asked_for_before_or_after_the_command(cli, review: Path) -> None:
    assert json.loads(cli.fine("--json", "articles", review)) == cli.json("articles", review)


def test_windows_are_opened_through_what_main_was_given(tmp_path: Path) -> None:
    asked: list[Sequence[str]] = []

    def window(arguments: Sequence[str]) -> int:
        asked.append(tuple(arguments))
        return 0

    path = tmp_path / "a.claims"
    for words in ([], ["open"], ["open", str(path)], [str(path)], ["demo"]):
        assert CliRunner().invoke(program, words, obj=Call(window)).exit_code == 0
    assert asked == [(), (), (str(path),), (str(path),), ("demo",)]


def test_the_window_s_exit_code_is_the_program_s(tmp_path: Path) -> None:
    assert CliRunner().invoke(program, ["open"], obj=Call(lambda arguments: 3)).exit_code == 3


def test_without_a_screen_the_window_is_refused_in_a_sentence(process: Process) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a screen")
    screens = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = process("open", env=screens)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"There is no screen")
    assert done.stderr.count(b"\n") == 1


def test_commands_never_load_the_window() -> None:
    script = (
        "import sys; from workbench.cli.main import program, COMMANDS; context = __import__('click').Context(program);"
        "[program.get_command(context, name) for name in COMMANDS];"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'workbench.gui'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, cwd=ROOT
    )
    assert done.stdout == "[]\n", done.stderr


def test_every_command_takes_the_common_options() -> None:
    context = click.Context(program)
    lacking = []
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        for each in getattr(command, "commands", {"": command}).values():
            names = {parameter.name for parameter in each.params}
            if name not in {"open", "demo"} and not {"json", "reviewer"} <= names:
                lacking.append(each.name)
    assert lacking == []
