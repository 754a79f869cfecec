"""What an Office document says of the program that made it (ECMA-376, part 1, 22.2): ours, not one of its libraries."""

from xml.sax.saxutils import escape

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def application(program: str) -> str:
    """The part `docProps/app.xml`."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_PROPERTIES}"><Application>{escape(program)}</Application></Properties>'
    )
