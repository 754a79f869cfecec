"""Where the core says something to a user, and the messages found there."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache

from tools.messages.core import ERRORS, ROOT, Module, Reader, Wording, modules, pieces

COMMAND_LINE_ONLY = frozenset({"ids", "dump", "doctor"})
"""Files whose sentences the window never shows: names typed by hand, dumps, the state of the installation."""
CALLS: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(ERRORS, (0,)),
    "action": (0,),
    "require_whole": (1,),
    "Changes": (0,),
    "Facts": (0,),
    "Found": (2, 3),
    "Requirement": (1,),
    "Sign": (0,),
    "SetAside": (1,),
    "Snapshots": (1,),
    "TimeoutError": (0,),
    "UnusableError": (0,),
}
"""Which arguments of a call are told to a user."""
NAMES = frozenset(
    {
        *("why", "verb", "problem", "missed", "WHY", "BY_HAND", "LEFT_WITH", "HIDDEN", "ROUND_THE_TEXT"),
        *("CRASHED", "NESTED", "UNFINISHED", "STRAY"),
    }
)
"""What is told wherever it is assigned, handed over or put into a dictionary under this name."""
LISTS = frozenset({"problems", "why"})
"""Lists of sentences: what is appended or inserted is told."""
FUNCTIONS = {
    "blind": ("_label",),
    "log": ("_edited",),
    "agreement_words": ("sentence", "of_pair", "_prevalence", "_left_out"),
    "differences": ("__str__",),
    "rest": ("differs", "_alters", "alters"),
    "versions": ("_told", "_why"),
    "placed_list": ("why",),
    "context": ("compare",),
    "boilerplate": ("_behind",),
    "signs": ("inner_sign",),
}
"""Functions, by file, whose results are told."""
CONSTANTS = {
    "log": ("_VERBS",),
    "agreement_words": ("SCALE",),
    "words": ("OURS",),
    "meaning": ("KINDS",),
    "weekdays": ("DAYS",),
    "docx": ("MARGINS",),
    "odt": ("MARGINS",),
    "blocks": ("AREAS",),
}
"""Collections of words that are told one by one."""
WORDS = {
    "workbench/core/text/differences.py": (
        "words",
        "capitals",
        "spelling",
        "speaker",
        "date",
        "{kind} {before} -> {after}",
    ),
    "workbench/core/intake/csl.py": ("it is no set of named fields",),
    "workbench/core/intake/bibtex.py": (
        "the entry on line {line} is not closed: a brace or a quotation mark is missing",
    ),
    "workbench/core/text/units.py": ("percent", "percentage points"),
    "workbench/core/text/worthiness.py": ("minus: {why}", "{why} “{words}”"),
    "workbench/core/text/rest.py": ("{why}: {kind} “{words}”",),
    "workbench/core/log.py": (
        *(
            "span",
            "restated",
            "kind",
            "speaker",
            "title",
            "url",
            "author",
            "publisher",
            "published",
            "origin",
            "note",
        ),
        "place in the newer version",
    ),
}
"""What the code names in no one place: kinds of differences, the fields of a record."""


@cache
def messages() -> dict[str, frozenset[str]]:
    """Every message of the core with the files it stands in. Two that differ by the names of places alone are one."""
    found: dict[str, set[str]] = {}
    shapes: dict[str, str] = {}
    for text, where in [*_said(), *_reasons()]:
        shape = re.sub(r"\{\w+\}", lambda match: "{n}" if match[0] == "{n}" else "{}", text)
        found.setdefault(shapes.setdefault(shape, text), set()).add(where)
    return {text: frozenset(found[text]) for text in sorted(found)}


def template(wording: Wording) -> str:
    """A wording as a message: places in braces, each with a name of its own."""
    seen: dict[str, int] = {}
    parts: list[str] = []
    for part in (piece for each in wording for piece in (pieces(each) if isinstance(each, str) else [each])):
        if isinstance(part, str):
            if "{" in part or "}" in part:
                raise ValueError(f"{wording} has a brace, which stands for a place in messages.")
            parts.append(part)
        else:
            seen[part[0]] = count = seen.get(part[0], 0) + 1
            parts.append(f"{{{part[0]}{count if count > 1 else ''}}}")
    return "".join(parts).replace("}, …", "}").replace("}…", "}")


def _said() -> Iterator[tuple[str, str]]:
    for home in modules():
        if home.path.stem in COMMAND_LINE_ONLY:
            continue
        where = home.path.relative_to(ROOT).as_posix()
        for node, owner in _expressions(home):
            for wording in Reader(home, owner).wordings(node):
                text = template(wording)
                if re.search(r"[a-z]{2}", re.sub(r"\{\w+\}", "", text)):
                    yield text.strip(), where


def _expressions(home: Module) -> Iterator[tuple[ast.expr, ast.FunctionDef | None]]:
    stem = home.path.stem
    for name in CONSTANTS.get(stem, ()):
        if isinstance(kept := home.constants.get(name), ast.Dict | ast.Tuple):
            for value in kept.values if isinstance(kept, ast.Dict) else kept.elts:
                yield (value.elts[0] if isinstance(value, ast.Tuple) else value), None
    for name, value in home.constants.items():
        if name in NAMES:
            yield value, None
    for node, owner in home.owners.items():
        if isinstance(node, ast.Return) and owner and owner.name in FUNCTIONS.get(stem, ()) and node.value:
            yield node.value, owner
        else:
            yield from ((value, owner) for value in _told(node))


def _told(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions at one node of the source that a user gets to read."""
    if isinstance(node, ast.Call):
        called = name(node.func)
        yield from (node.args[at] for at in CALLS.get(called, ()) if at < len(node.args))
        yield from (word.value for word in node.keywords if word.arg in NAMES)
        if (
            called in ("append", "insert")
            and isinstance(node.func, ast.Attribute)
            and name(node.func.value) in LISTS
        ):
            yield node.args[-1]
        if called == "Carried":
            yield from node.args[2:3]
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            told = _key(target.slice) if isinstance(target, ast.Subscript) else name(target)
            if told in NAMES:
                yield node.value
    elif isinstance(node, ast.NamedExpr) and node.target.id in NAMES:
        yield node.value
    elif isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        yield from (value for key, value in pairs if key is not None and _key(key) in NAMES)


def name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _key(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _reasons() -> Iterator[tuple[str, str]]:
    """Why a sentence is worth a check and what is measured, from the rules; and what the code names in no one place."""
    for path in sorted((ROOT / "resources" / "rules").glob("*.toml")):
        where = f"resources/rules/{path.name}"
        rules = tomllib.loads(path.read_text(encoding="utf-8"))
        features = rules.get("worth", {}).get("features", {})
        yield from ((feature["reason"], where) for feature in features.values() if "reason" in feature)
        units = [*rules.get("units", {}), *rules.get("durations", {})]
        yield from ((unit, where) for unit in units if re.search(r"[a-z]{4}", unit))
    for where, texts in WORDS.items():
        yield from ((text, where) for text in texts)
