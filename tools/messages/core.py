"""The English sentences of the core that the window shows, read from its source as templates with named places.

The core stays English: the command line and the log are a contract. What it says to a user stands in a few kinds of places:
a `UserError`, the label of an action, what a check found, why words were or were not found again, why a line was set aside.
The expressions there are followed back to the words they are made of, so that "Mark {n} claims as sourced" is one message
however the core puts it together; what a run of the program fills in becomes a place: `{n}` where things are counted,
otherwise the last name of the expression.
"""

import ast
import re
from collections import deque
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import product
from pathlib import Path

from workbench.core import errors

ROOT = Path(__file__).resolve().parents[2]
ERRORS = frozenset(
    name
    for name, each in vars(errors).items()
    if isinstance(each, type) and issubclass(each, errors.UserError)
)
MOST = 400
"""Wordings of one expression; more are a sign that the reading went wrong."""
DEPTH = 6

Part = str | tuple[str]
"""Words, or the name of a place in a tuple of one."""
Wording = tuple[Part, ...]


class Unreadable(Exception):
    """An expression that is no text with places."""


class Module:
    """One file of the core: its functions, constants and imports."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        self.constants: dict[str, ast.expr] = {}
        self.functions: dict[str, ast.FunctionDef] = {}
        self.imports: dict[str, str] = {}
        for node in self.tree.body:
            self._constant(node)
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = node
        for node in self.owners:
            if isinstance(node, ast.ImportFrom) and node.module:
                self.imports |= {
                    alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names
                }

    def _constant(self, node: ast.stmt) -> None:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            self.constants[node.target.id] = node.value
        elif isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
            if isinstance(target, ast.Name):
                self.constants[target.id] = value
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = zip(target.elts, value.elts, strict=True)
                self.constants |= {name.id: each for name, each in pairs if isinstance(name, ast.Name)}

    @cached_property
    def owners(self) -> dict[ast.AST, ast.FunctionDef | None]:
        """Every node in the order of `ast.walk`, with the innermost function around it. Gone through once: that takes a third
        of the time of a walk for each question."""
        found: dict[ast.AST, ast.FunctionDef | None] = {self.tree: None}
        waiting = deque[ast.AST](found)
        while waiting:
            node = waiting.popleft()
            if isinstance(node, ast.FunctionDef):
                found[node] = node
            children = list(_children(node))
            found |= dict.fromkeys(children, found[node])
            waiting += children
        return found


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Those of a node; without whether a name is read or written, for which many nodes share one."""
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, list):
            yield from (each for each in value if isinstance(each, ast.AST))
        elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
            yield value


@cache
def module(name: str) -> Module | None:
    """The file of a module of the core by its dotted name; None for anything else."""
    if not name.startswith("workbench.core."):
        return None
    path = ROOT / Path(*name.split(".")).with_suffix(".py")
    return Module(path) if path.exists() else None


@cache
def modules() -> tuple[Module, ...]:
    paths = (ROOT / "workbench" / "core").rglob("*.py")
    names = sorted(".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)
    return tuple(found for name in names if (found := module(name)))


class Reader:
    """Follows the expressions of one function back to their words."""

    def __init__(
        self,
        home: Module,
        function: ast.FunctionDef | None,
        given: dict[str, list[Wording]] | None = None,
        depth: int = 0,
    ) -> None:
        self._home, self._function, self._given, self._depth = home, function, given or {}, depth
        self._open: set[str] = set()

    def wordings(self, node: ast.expr) -> list[Wording]:
        """Every text that `node` can become."""
        read = getattr(self, f"_{type(node).__name__.lower()}", None)
        found = read(node) if read else [((place(node),),)]
        if len(found) > MOST:
            raise Unreadable(f"{self._home.path}:{node.lineno}: {len(found)} wordings")
        return list(dict.fromkeys(found))

    def _constant(self, node: ast.Constant) -> list[Wording]:
        if isinstance(node.value, bool) or node.value is None:
            return []
        return [(node.value,) if isinstance(node.value, str) else (str(node.value),)]

    def _joinedstr(self, node: ast.JoinedStr) -> list[Wording]:
        parts = [self.wordings(value) for value in node.values]
        return [tuple(part for wording in chosen for part in wording) for chosen in product(*parts)]

    def _formattedvalue(self, node: ast.FormattedValue) -> list[Wording]:
        return [((place(node.value),),)] if node.format_spec else self.wordings(node.value)

    def _binop(self, node: ast.BinOp) -> list[Wording]:
        if not isinstance(node.op, ast.Add):
            return [((place(node),),)]
        return [(*left, *right) for left in self.wordings(node.left) for right in self.wordings(node.right)]

    def _ifexp(self, node: ast.IfExp) -> list[Wording]:
        body, other = self.wordings(node.body), self.wordings(node.orelse)
        if isinstance(node.test, ast.Compare) and ast.unparse(node.test.comparators[0]) == "1":
            is_one = isinstance(node.test.ops[0], ast.Eq)
            body, other = (_single(body), other) if is_one else (body, _single(other))
        return [*body, *other]

    def _boolop(self, node: ast.BoolOp) -> list[Wording]:
        found = [wording for value in node.values for wording in self.wordings(value)]
        return [each for each in found if len(each) > 1 or " " in str(each) or not is_worded(each)]

    def _listcomp(self, node: ast.ListComp) -> list[Wording]:
        return self.wordings(node.elt)

    _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp) -> list[Wording]:
        return self.wordings(node.value)

    def _namedexpr(self, node: ast.NamedExpr) -> list[Wording]:
        return self.wordings(node.value)

    def _tuple(self, node: ast.Tuple) -> list[Wording]:
        return [wording for value in node.elts for wording in self.wordings(value)]

    _list = _tuple

    def _starred(self, node: ast.Starred) -> list[Wording]:
        return []  # reasons that were found elsewhere, and are read there

    def _name(self, node: ast.Name) -> list[Wording]:
        if node.id in self._given:
            return self._given[node.id]
        assigned = list(self._assigned(node.id))
        if assigned and node.id not in self._open:
            self._open.add(node.id)
            try:
                return [wording for value in assigned for wording in self._worth(value, node)]
            finally:
                self._open.discard(node.id)
        if node.id in self._home.constants and not assigned:
            return Reader(self._home, None, depth=self._depth).wordings(self._home.constants[node.id])
        if not assigned and (value := _imported(self._home.imports.get(node.id, ""))):
            return Reader(value[0], None, depth=self._depth).wordings(value[1])
        if not assigned and (found := self._handed_in(node.id)):
            return found
        return [((place(node),),)]

    def _worth(self, value: ast.expr, name: ast.Name) -> list[Wording]:
        """What is assigned to a name; a number that a function counts up is filled in."""
        is_number = isinstance(value, ast.Constant) and not isinstance(value.value, str)
        return [((place(name),),)] if is_number else self.wordings(value)

    def _handed_in(self, name: str) -> list[Wording]:
        """What the calls in this file give to a parameter, where each of them gives words."""
        function = self._function
        arguments = [each.arg for each in function.args.args] if function else []
        if (
            function is None
            or name not in arguments
            or function.name not in self._home.functions
            or self._depth >= DEPTH
        ):
            return []
        at, found = arguments.index(name), list[Wording]()
        for call in self._home.owners:
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Name)
                and call.func.id == function.name
            ):
                given = [word.value for word in call.keywords if word.arg == name] or call.args[at : at + 1]
                if not given or not isinstance(given[0], ast.Constant | ast.JoinedStr | ast.Name):
                    return []
                found += Reader(self._home, self._home.owners.get(call), depth=self._depth + 1).wordings(
                    given[0]
                )
        return found if all(map(is_worded, found)) else []

    def _assigned(self, name: str) -> Iterator[ast.expr]:
        for node in ast.walk(self._function) if self._function else ():
            yield from self._looped(node, name)
            if isinstance(node, ast.NamedExpr) and node.target.id == name:
                yield node.value
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        yield node.value
                    elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple | ast.IfExp):
                        yield from _of_tuple(target, node.value, name)
            elif (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and node.target.id == name
                and node.value
            ):
                yield node.value

    def _looped(self, node: ast.AST, name: str) -> Iterator[ast.expr]:
        """What a loop gives to `name`, where it goes over rows that are written out."""
        if not isinstance(node, ast.comprehension | ast.For) or not isinstance(node.target, ast.Tuple):
            return
        names = [each.id if isinstance(each, ast.Name) else "" for each in node.target.elts]
        if name not in names:
            return
        rows = node.iter
        if isinstance(rows, ast.Name):
            rows = None if rows.id in names else self._kept(rows.id)
        if isinstance(rows, ast.Tuple | ast.List):
            whole = [row for row in rows.elts if isinstance(row, ast.Tuple) and len(row.elts) == len(names)]
            yield from (row.elts[names.index(name)] for row in whole)

    def _attribute(self, node: ast.Attribute) -> list[Wording]:
        if isinstance(node.value, ast.Name):
            owner = module(self._home.imports.get(node.value.id, ""))
            if owner and node.attr in owner.constants:
                return Reader(owner, None, depth=self._depth).wordings(owner.constants[node.attr])
        return [((place(node),),)]

    def _subscript(self, node: ast.Subscript) -> list[Wording]:
        kept = self._kept(node.value.id) if isinstance(node.value, ast.Name) else None
        if isinstance(kept, ast.Dict):
            return [wording for value in kept.values for wording in self.wordings(_value(value))]
        return [((place(node),),)]

    def _kept(self, name: str) -> ast.expr | None:
        """A constant of the file, or what the function assigns once."""
        assigned = list(self._assigned(name))
        return assigned[0] if len(assigned) == 1 else self._home.constants.get(name)

    def _call(self, node: ast.Call) -> list[Wording]:
        if isinstance(node.func, ast.Name) and node.func.id in ("str", "cut") and node.args:
            return self.wordings(node.args[0])
        if isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            return self._formatted(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "removesuffix":
            cut = ast.literal_eval(node.args[0])
            return [_without(wording, cut) for wording in self.wordings(node.func.value)]
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("rstrip", "strip", "capitalize"):
            return self.wordings(node.func.value)
        called = self._called(node.func)
        if called and self._depth < DEPTH:
            return self._returned(node, *called)
        return [((place(node),),)]

    def _formatted(self, node: ast.Call) -> list[Wording]:
        assert isinstance(node.func, ast.Attribute)
        found: list[Wording] = []
        values = {word.arg: self.wordings(word.value) for word in node.keywords if word.arg}
        for wording in self.wordings(node.func.value):
            whole = "".join(part if isinstance(part, str) else f"{{{part[0]}}}" for part in wording)
            parts = list(pieces(whole))
            choices = [
                values.get(part[0], [(part,)]) if isinstance(part, tuple) else [(part,)] for part in parts
            ]
            found += [tuple(part for each in chosen for part in each) for chosen in product(*choices)]
        return found

    def _called(self, function: ast.expr) -> tuple[Module, ast.FunctionDef] | None:
        if isinstance(function, ast.Name):
            if function.id in self._home.functions:
                return self._home, self._home.functions[function.id]
            owner, _dot, name = self._home.imports.get(function.id, "").rpartition(".")
        elif isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            owner, name = self._home.imports.get(function.value.id, ""), function.attr
        else:
            return None
        home = module(owner)
        return (home, home.functions[name]) if home and name in home.functions else None

    def _returned(self, node: ast.Call, home: Module, function: ast.FunctionDef) -> list[Wording]:
        names = [argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)]
        given = {name: self.wordings(value) for name, value in zip(names, node.args, strict=False)}
        given |= {word.arg: self.wordings(word.value) for word in node.keywords if word.arg}
        reader = Reader(home, function, given, self._depth + 1)
        returned = [each.value for each in ast.walk(function) if isinstance(each, ast.Return) and each.value]
        found = [wording for value in returned for wording in reader.wordings(value)]
        if any(is_worded(wording) for wording in found):
            return [
                wording if is_worded(wording) else ((place(node),),) for wording in found if wording != ("",)
            ]
        return [((place(node),),)]


def is_worded(wording: Wording) -> bool:
    return any(isinstance(part, str) and part.strip() for part in wording)


def _value(node: ast.expr) -> ast.expr:
    """What `**dict.fromkeys(keys, value)` in a dictionary stands for."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "fromkeys":
        return node.args[1]
    return node


def _of_tuple(target: ast.Tuple, value: ast.expr, name: str) -> Iterator[ast.expr]:
    """What `name` gets where several names are given values at once."""
    if isinstance(value, ast.IfExp):
        yield from _of_tuple(target, value.body, name)
        yield from _of_tuple(target, value.orelse, name)
    elif isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
        yield from (
            to
            for one, to in zip(target.elts, value.elts, strict=True)
            if isinstance(one, ast.Name) and one.id == name
        )


def _imported(name: str) -> tuple[Module, ast.expr] | None:
    owner, _dot, constant = name.rpartition(".")
    home = module(owner)
    return (home, home.constants[constant]) if home and constant in home.constants else None


def pieces(text: str) -> Iterator[Part]:
    """A text for `str.format` as its words and places."""
    for piece in re.split(r"(\{\w+(?:[:!][^{}]*)?\})", text):
        if piece:
            yield (re.findall(r"\w+", piece)[0],) if piece[0] == "{" and piece[-1] == "}" else piece


def _single(wordings: list[Wording]) -> list[Wording]:
    """Wordings for one thing: they need no forms for other numbers."""
    return [tuple(("one",) if part == ("n",) else part for part in wording) for wording in wordings]


def _without(wording: Wording, ending: str) -> Wording:
    last = wording[-1]
    return (*wording[:-1], last.removesuffix(ending)) if isinstance(last, str) else wording


def place(node: ast.expr) -> str:
    """The name of what is filled in: `n` for a count, else the last name in the expression."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id == "len":
            return "n"
        inner = [*node.args, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
        for each in inner:
            if not isinstance(each, ast.Constant) and place(each) not in ("workspace", "connection", "value"):
                return place(each)
        return node.func.id.strip("_").lower() if isinstance(node.func, ast.Name) else "value"
    if isinstance(node, ast.Attribute):
        return node.attr.strip("_").lower()
    if isinstance(node, ast.Name):
        return {"count": "n", "number_of": "n"}.get(node.id, node.id.strip("_").lower())
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            return place(child)
    return "value"
