"""The templates of the reports that are pages and parts of XML: everything that they are given is escaped."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from workbench import bundled

if TYPE_CHECKING:
    from jinja2 import Environment


def environment(
    read: Callable[[Any, str], Any] | None = None, escaping: Collection[str] = ()
) -> "Environment":
    """Reads templates by their path below `resources/templates`; a name that a template does not find is an error.

    `read` finds what stands behind a dot, where that is not always an attribute; Jinja would try attributes and items in turn.
    `escaping` are filters whose result is `Markup` each time: where one stands last, Jinja would look whether it is, and copy it.
    """
    from workbench.core.report.template_code import Ours

    return Ours(_source, read, escaping)


def _source(name: str) -> str | None:
    path = bundled.folder("resources").joinpath("templates", *name.split("/"))
    return path.read_text(encoding="utf-8") if path.is_file() else None
