"""Messages are found wherever the program says something, and translations are checked before they are taken."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools.messages import core, exchange, faults, places, window
from tools.messages.catalogue import Message, messages
from workbench.gui.told import PHRASES

SAYS = """
LIMIT = 40
LOCKED, BROKEN = "It is locked.", "Line {line} is broken."
WORDS = {1: "as sourced", 2: "as contested"}

def mark(found, verdict, error, name):
    what = f"claim {found[0].number}" if len(found) == 1 else f"{len(found)} claims"
    raise WrongUse(f"Mark {what} {WORDS[verdict]}")

def broken(error):
    raise WrongUse(BROKEN.format(line=error.lineno))

def long(words):
    raise WrongUse(f"{short(words)} is longer than {LIMIT}. " + LOCKED)

def short(words):
    return f"“{words}”" if len(words) < LIMIT else f"“{words[:LIMIT]}…”"

def missing(found):
    looks = (("open", "no verdict", found), ("stale", "other words", found))
    return [_missing(name, which, rows) for name, which, rows in looks]

def _missing(name, which, rows):
    raise WrongUse(f"{len(rows)} claims have {which}.")

def give(error):
    _write("Mute", error)
    _write("Unmute", error)

def _write(verb, error):
    raise WrongUse(f"{verb} the check: {error}")
"""


def said(tmp_path: Path, source: str) -> list[str]:
    """What the first argument of each WrongUse in a file can be."""
    file = tmp_path / "says.py"
    file.write_text(source, encoding="utf-8")
    home = core.Module(file)
    calls = [node for node in ast.walk(home.tree) if isinstance(node, ast.Call)]
    return [
        places.template(wording)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "WrongUse"
        for wording in core.Reader(home, home.owners[call]).wordings(call.args[0])
    ]


def test_expressions_are_followed_back_to_their_words(tmp_path: Path) -> None:
    assert said(tmp_path, SAYS) == [
        "Mark claim {number} as sourced",
        "Mark claim {number} as contested",
        "Mark {n} claims as sourced",
        "Mark {n} claims as contested",
        "Line {lineno} is broken.",
        "“{words}” is longer than 40. It is locked.",
        "“{words}” is longer than 40. It is locked.",
        "{n} claims have no verdict.",
        "{n} claims have other words.",
        "Mute the check: {error}",
        "Unmute the check: {error}",
    ]


def test_every_sentence_of_the_core_for_a_user_can_be_translated() -> None:
    """Whatever stands where the core speaks is words of its own, or words that are told elsewhere."""
    told = core.ERRORS | {"action", "Found", "Sign"}
    unreadable = [
        f"{home.path.name}:{node.lineno}: {ast.unparse(node.args[at])}"
        for home in core.modules()
        if home.path.stem not in places.COMMAND_LINE_ONLY
        for node in ast.walk(home.tree)
        if isinstance(node, ast.Call) and places.name(node.func) in told
        for at in places.CALLS[places.name(node.func)]
        if at < len(node.args)
        for wording in core.Reader(home, home.owners.get(node)).wordings(node.args[at])
        if not core.is_worded(wording) and wording[0][0] not in PHRASES
    ]
    assert unreadable == []


def test_what_is_looked_into_by_name_is_there() -> None:
    """A function that got another name would take its sentences out of the catalogues, and nobody would hear of it."""
    functions, constants = set(), set()
    named = places.FUNCTIONS.keys() | places.CONSTANTS.keys()
    for path in (core.ROOT / "workbench" / "core").rglob("*.py"):
        if path.stem not in named:
            continue
        home = core.Module(path)
        made = (each for each in ast.walk(home.tree) if isinstance(each, ast.FunctionDef))
        functions |= {(home.path.stem, each.name) for each in made}
        constants |= {(home.path.stem, each) for each in home.constants}
    assert {(stem, each) for stem, names in places.FUNCTIONS.items() for each in names} - functions == set()
    assert {(stem, each) for stem, names in places.CONSTANTS.items() for each in names} - constants == set()


def test_messages_of_each_kind_are_there() -> None:
    found = set(messages())
    assert {
        "Mark {n} claims as sourced",  # the label of an action, in the plural
        "Mark claim {number} as sourced",
        "Undo: {label}",
        "There is nothing to undo.",  # a user's problem
        "{value} is a {days}, not a {days2}.",  # a finding, and the words in it
        "Tuesday",
        "it took longer than {in_all} seconds",  # why a child was stopped
        "the byline",  # why a line was set aside
        "two sentences are as much like it as each other",  # why words were not found again
        "{kind} {before} -> {after}",  # what differs
        "negation",
        "amount of money",  # why a claim is worth a check
        "gave the verdict",  # the log
        "Open a file",  # the window
    } <= found


def test_a_text_that_is_put_together_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "workbench" / "gui"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text("x = _('Open ' + name)\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.py:1: .* needs the whole text"):
        list(window.uses(folder))


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("Open {name}", "Abrir", "lacks {name}"),
        ("Open {name}", "Abrir {nombre}", "lacks {name}"),
        ("Open", "Abrir {name}", "has {name}, which the English has not"),
        ("Open", " ", "is empty"),
        ("Open", "Abrir {", "has a brace that is no place"),
        ("{n} checked", "{n} %n", "has a % that Qt would fill in; put a blank between"),
        ("&Colours", "Colores", "must have & before one letter exactly where the English has it"),
        ("Colours", "&Colores", "must have & before one letter exactly where the English has it"),
        ("Choose a place…", "Elegir un lugar", "must end with … like the English"),
        ("It is gone.", "Ya no está", "must end with . or 。 like the English"),
        ("Gone", "Ya no está.", "must not end with a full stop"),
        ("a\tb", "a b", "must have the line ends and tabs of the English"),
        ("Open ", "Abrir", "must begin and end with a blank"),
    ],
)
def test_faults_are_told(source: str, text: str, fault: str) -> None:
    found = faults.of(Message(source), (text,), "es")
    assert any(each.startswith(fault) for each in found), found


@pytest.mark.parametrize(
    ("source", "text", "language"),
    [
        ("&Colours", "颜色(&C)", "zh_CN"),
        ("It is gone.", "已删除。", "zh_CN"),
        ("Which?", "أيها؟", "ar"),
        ("{percent} % checked", "{percent} % geprüft", "de"),
        ("{value} of {value2}", "{value2}: {value}", "fr"),
    ],
)
def test_what_a_language_needs_is_no_fault(source: str, text: str, language: str) -> None:
    assert faults.of(Message(source), (text,), language) == []


def test_each_number_has_its_form() -> None:
    message = Message("{n} claims", counts=True)
    assert faults.of(message, ("{n} a",), "zh_CN") == []
    assert faults.of(message, ("لا شيء", "واحد", "اثنان", "{n} ب", "{n} ج", "{n} د"), "ar") == []
    assert faults.of(message, ("لا شيء", "واحد", "اثنان", "ب", "{n} ج", "{n} د"), "ar") == ["few: lacks {n}"]
    assert faults.of(message, ("une", "{n} claims"), "fr") == ["one: lacks {n}"], "0 is one in French"
    assert faults.of(message, ("{n} a",), "de") == ["needs 2 forms (one, other) and has 1"]


def test_a_sheet_comes_back() -> None:
    sheet = exchange.sheet("ar", {})
    assert sheet["workbench/gui/commands.py"]["Full screen"] == ""
    counted = next(
        group["{n} claims"] for group in sheet.values() if isinstance(group, dict) and "{n} claims" in group
    )
    assert list(counted) == ["zero", "one", "two", "few", "many", "other"]
    sheet["workbench/gui/commands.py"]["Full screen"] = "افتح ملفا"
    counted |= dict.fromkeys(counted, "{n} ادعاء")
    texts, wrong = exchange.taken("ar", json.loads(json.dumps(sheet)))
    assert texts == {"Full screen": ("افتح ملفا",), "{n} claims": ("{n} ادعاء",) * 6}
    assert wrong == []
    again = exchange.sheet("ar", texts)
    assert "Full screen" not in again["workbench/gui/commands.py"]
    assert exchange.sheet("ar", texts, whole=True)["workbench/gui/commands.py"]["Full screen"] == "افتح ملفا"


def test_a_sheet_may_be_flat_in_part_or_wrong() -> None:
    given = {
        "Open a file": "Abrir un archivo",
        "Quit": "",
        "Close": "Cerrar {name}",
        "No such text": "x",
        "{n} claims": {"one": "una afirmación"},
        "Undo": 3,
        "New file": None,
    }
    texts, wrong = exchange.taken("es", given)
    assert texts == {"Open a file": ("Abrir un archivo",), "Undo": ("3",)}
    assert [line.split("”")[0] for line in wrong] == ["“Close", "“No such text", "“{n} claims"]


@pytest.mark.parametrize("content", ["", "[]", "{", "\x00"])
def test_a_file_that_is_no_sheet_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "es.json"
    file.write_text(content, encoding="utf-8")
    tool = core.ROOT / "tools" / "translations.py"
    ended = subprocess.run(
        [sys.executable, str(tool), "import", "es", str(file)], capture_output=True, text=True
    )
    assert ended.returncode == 2
    assert str(file) in ended.stderr
