"""Every text of the window can be translated: it goes through `_()`, whole, and not before the language is chosen."""

import ast
import re
from collections.abc import Iterator

import pytest

from tools.messages.core import ERRORS
from tools.messages.window import WINDOW

TRANSLATED = frozenset({"_", "plural", "told", "labelled"})
FIRST = (
    "setText setWindowTitle setToolTip setPlaceholderText setAccessibleName setAccessibleDescription setTitle setStatusTip "
    "setWhatsThis setSuffix setPrefix setInformativeText setLabelText addItem addItems addMenu addButton emit say Label "
    "QLabel QPushButton QAction QCheckBox QRadioButton QGroupBox QMenu FilterChip"
)
SHOWN: dict[str, slice] = {
    **dict.fromkeys((*FIRST.split(), *ERRORS), slice(0, 1)),
    **dict.fromkeys(("addRow", "announce", "addTab", "setTabText", "drawText", "addAction"), slice(None)),
    "show_note": slice(0, 2),
    "Command": slice(1, 2),
    "EmptyState": slice(1, 3),
}
"""Which arguments of a call a user gets to read."""
SAME = frozenset({"Claim Workbench", "https://"})
"""What is the same in every language."""


def is_words(text: str) -> bool:
    """Whether a text has a word: "  ·  " and "⏎" have none, nor has a name such as "text-align"."""
    return text not in SAME and bool(re.search(r"[^\W\d_]{2,}", text))


def call_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    """The texts in an expression that is shown, but for those that are translated, compared or looked up by."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and is_words(node.value):
            yield node
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("join", "format"):
            yield from literals(node.func.value)
            for value in (*node.args, *(word.value for word in node.keywords)):
                yield from literals(value)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(
        node, ast.JoinedStr | ast.FormattedValue | ast.BinOp | ast.BoolOp | ast.Tuple | ast.List | ast.Starred
    ):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def untranslated(source: str) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (name := call_name(node.func)) in SHOWN:
            for argument in node.args[SHOWN[name]]:
                found += [f"{each.lineno}: {each.value}" for each in literals(argument)]
    return found


def glued(source: str) -> list[str]:
    """Sentences put together of translated pieces and words, in an order that another language may not have."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            parts: list[ast.expr] = node.values
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            parts = [node.left, node.right]
        else:
            continue
        translated = [part for part in parts if is_translated(part)]
        words = [part for part in parts if isinstance(part, ast.Constant) and is_words(str(part.value))]
        signs = "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
        if translated and (words or (len(translated) > 1 and not signs.strip(" ·\t\n/"))):
            found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


def is_translated(node: ast.AST) -> bool:
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
    return any(call_name(each.func) in ("_", "plural") for each in calls)


def too_early(source: str) -> list[str]:
    """Texts that are translated when their file is loaded, which is before the language is chosen."""
    found: list[str] = []

    def look(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef):
                for default in (*child.args.defaults, *child.args.kw_defaults):
                    if default is not None:
                        look(ast.Expr(default))
            elif isinstance(child, ast.Call) and call_name(child.func) in TRANSLATED:
                found.append(f"{child.lineno}: {ast.unparse(child)}")
            elif not isinstance(child, ast.Lambda):
                look(child)

    look(ast.parse(source))
    return found


def cached(source: str) -> list[str]:
    """Texts that would stay in the language in which they were asked for first: `texts.kept` forgets them."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    return [
        f"{each.lineno}: {each.name}"
        for each in functions
        if is_translated(each) and any("cache" in ast.unparse(decorator) for decorator in each.decorator_list)
    ]


FILES = sorted(WINDOW.rglob("*.py"))


@pytest.mark.parametrize("look", [untranslated, glued, too_early, cached])
def test_every_text_of_the_window_can_be_translated(look) -> None:
    found = {str(path.relative_to(WINDOW)): look(path.read_text(encoding="utf-8")) for path in FILES}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("look", "source", "count"),
    [
        (untranslated, 'self.label.setText("Not saved")', 1),
        (untranslated, 'self.label.setText(_("Not saved"))', 0),
        (untranslated, 'label.setText(_("Saved") if done else "Not saved")', 1),
        (untranslated, 'label.setText(f"{n} claims")', 1),
        (untranslated, 'Label("  ·  ".join(parts))', 0),
        (untranslated, 'label.setText(names["title"] if kind == "title" else "")', 0),
        (untranslated, 'self.problem.emit(WrongUse("Open a file first."))', 1),
        (untranslated, 'Command("open", "Open a file", run)', 1),
        (untranslated, 'Command("open", _("Open a file"), run, ("Ctrl+O",))', 0),
        (glued, 'x = _("Saved") + " in " + name', 1),
        (glued, "x = f\"{_('Saved')} in {name}\"", 1),
        (glued, "x = f\"{_('Saved')}{_('here')}\"", 1),
        (glued, "x = f\"{_('Saved')}  ·  {_('here')}\"", 1),
        (glued, 'x = _("Saved in {name}").format(name=name)', 0),
        (too_early, 'WORDS = {"a": _("Saved")}', 1),
        (too_early, 'class A:\n    word = _("Saved")', 1),
        (too_early, 'def a(word=_("Saved")): pass', 1),
        (too_early, 'def a():\n    return _("Saved")', 0),
        (cached, '@cache\ndef a():\n    return _("Saved")', 1),
        (cached, '@kept\ndef a():\n    return _("Saved")', 0),
    ],
)
def test_the_look_finds_what_it_looks_for(look, source: str, count: int) -> None:
    assert len(look(source)) == count
