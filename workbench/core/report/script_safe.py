"""JSON that can stand inside a script element of a page and be read there unchanged."""

from typing import Any

from workbench.core.report import indented

_ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def dumps(document: Any) -> str:
    """The document, indented, ended by LF. No `</script>`, comment or character reference can occur in it: in JSON the signs
    that begin them stand only in strings, where an escape means the same (HTML Standard, 4.12.1.3)."""
    return indented.dumps(document).translate(_ESCAPED)
