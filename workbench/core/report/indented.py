"""JSON as people can read it, of whatever length."""

import json
from io import StringIO
from typing import Any


def dumps(document: Any) -> str:
    """The document, indented, ended by LF. It is written as it comes: `json.dumps` keeps each word and comma of it in a list
    first, which takes twenty times the room of the text."""
    out = StringIO()
    json.dump(document, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return out.getvalue()
