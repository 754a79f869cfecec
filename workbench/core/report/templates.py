"""The templates of the reports that are pages and parts of XML: everything that they are given is escaped."""

import re
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from markupsafe import escape

from workbench import bundled

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSAFE = re.compile("[&<>\"']")


def environment(read: Callable[[Any, str], Any] = getattr, escaping: Collection[str] = ()) -> "Environment":
    """Reads templates by their path below `resources/templates`; a name that a template does not find is an error.

    `read` finds what stands behind a dot; Jinja would try attributes and items in turn each time. `escaping` are filters whose
    result is `Markup` each time: where one stands last, Jinja would look whether it is, and copy it.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined, nodes
    from jinja2.compiler import CodeGenerator

    class Escaped(CodeGenerator):
        def _output_child_pre(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
            if isinstance(node, nodes.Filter) and node.name in escaping:
                self.write("(")
            elif frame.eval_ctx.autoescape and not frame.eval_ctx.volatile:
                self.write("environment.printed(")
            else:
                super()._output_child_pre(node, frame, finalize)

    class Escaping(Environment):
        code_generator_class = Escaped
        printed = staticmethod(_printed)
        getattr = staticmethod(read)  # pyright: ignore[reportAssignmentType]

    return Escaping(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(_source),
    )


def _printed(value: Any) -> str:
    """What a template prints: escaped, and where nothing has to be, as it is; Jinja would make a `Markup` of each word first."""
    if type(value) is not str:
        if hasattr(value, "__html__"):
            return value.__html__()
        value = str(value)
    return escape(value) if _UNSAFE.search(value) else value


def _source(name: str) -> str | None:
    path = bundled.folder("resources").joinpath("templates", *name.split("/"))
    return path.read_text(encoding="utf-8") if path.is_file() else None
