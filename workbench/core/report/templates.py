"""The templates of the reports that are pages and parts of XML: everything that they are given is escaped."""

from typing import TYPE_CHECKING

from workbench import bundled

if TYPE_CHECKING:
    from jinja2 import Environment


def environment() -> "Environment":
    """Reads templates by their path below `resources/templates`; a name that a template does not find is an error."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(_source),
    )


def _source(name: str) -> str | None:
    path = bundled.folder("resources").joinpath("templates", *name.split("/"))
    return path.read_text(encoding="utf-8") if path.is_file() else None
