"""What our templates are compiled to: Jinja's code without the questions that only templates of others need to be asked."""

import re
from collections.abc import Callable, Collection
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from markupsafe import Markup, escape

_UNSAFE = re.compile("[&<>\"']")


class _Code(CodeGenerator):
    """A dot reads an attribute, a call calls, and what escapes its words by itself is not asked whether it did."""

    environment: "Ours"

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if self.environment.has_reader:
            super().visit_Getattr(node, frame)
        else:
            self.visit(node.node, frame)
            self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        if forward_caller or node.kwargs or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for arg in node.args:
            self.visit(arg, frame)
            self.write(", ")
        self.write(")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        others = macro_ref.accesses_caller or macro_ref.accesses_kwargs or macro_ref.accesses_varargs
        if others or macro_ref.node.defaults:
            super().macro_def(macro_ref, frame)
        else:
            self.write("environment.function(macro)")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if isinstance(node, nodes.Filter) and node.name in self.environment.escaping:
            self.write("(")
        elif frame.eval_ctx.autoescape and not frame.eval_ctx.volatile:
            self.write("environment.printed(")
        else:
            super()._output_child_pre(node, frame, finalize)


class Ours(Environment):
    """Of templates that nobody else writes."""

    code_generator_class = _Code

    def __init__(
        self,
        source: Callable[[str], str | None],
        read: Callable[[Any, str], Any] | None,
        escaping: Collection[str],
    ) -> None:
        """`source` gives a template by its name; `read` and `escaping` as in `templates.environment`."""
        self.has_reader, self.escaping = read is not None, escaping
        if read is not None:
            self.getattr = read  # pyright: ignore[reportAttributeAccessIssue]
        super().__init__(
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            loader=FunctionLoader(source),
        )

    @staticmethod
    def function(body: Callable[..., str]) -> Callable[..., Markup]:
        """A macro that takes its arguments and no others."""
        return lambda *given: str.__new__(Markup, body(*given))

    @staticmethod
    def printed(value: Any) -> str:
        """What a template prints: escaped, or as it is where nothing has to be; Jinja would make a `Markup` of each word."""
        kind = type(value)
        if kind is Markup:
            return value
        if kind is not str:
            if hasattr(value, "__html__"):
                return value.__html__()
            value = str(value)
        return escape(value) if _UNSAFE.search(value) else value
