"""A logo is somebody's file: it is checked and drawn once in a child process, and what acts or loads is refused."""

import json
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from workbench.core import sandbox
from workbench.core.errors import HouseProblem
from workbench.core.report import typefaces
from workbench.core.report.house.model import Logo

MOST_BYTES = 300_000
MOST_DOTS = 4_000
"""Of a PNG picture on each side."""
PNG_HIGH = 240
"""Dots of the picture for forms that take no SVG."""
SECONDS, MEMORY_MB = 15, 1_500
SVG = "http://www.w3.org/2000/svg"
SHAPES = frozenset((
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "text", "tspan", "style", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
))  # fmt: skip
SHEET = """
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(json(bytes(sys.inputs.data))), format: sys.inputs.kind, height: 1in)
"""
PNG_HEAD = b"\x89PNG\r\n\x1a\n"


def read(path: Path) -> Logo:
    """The logo in an SVG or PNG file. HouseProblem, as a clause, where it is none, too large, or would act or load."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise HouseProblem(f"it cannot be read ({error.strerror})") from error
    if len(data) > MOST_BYTES:
        raise HouseProblem(f"it is larger than {MOST_BYTES // 1000} kB")
    return _checked(data)


@lru_cache(maxsize=4)
def _checked(data: bytes) -> Logo:
    kept, media_type, png, ratio = sandbox.run(
        "workbench.core.report.house.logo:in_child",
        data,
        seconds=SECONDS,
        memory_mb=MEMORY_MB,
        on_failure=_refused,
    )
    return Logo(kept, media_type, png, ratio)


def _refused(why: str) -> HouseProblem:
    return HouseProblem(f"it cannot be drawn: {why}")


def in_child(data: bytes) -> tuple[bytes, str, bytes, float]:
    """The picture without what other programs keep in it, its type, it as PNG, and its width over its height."""
    if data.startswith(PNG_HEAD):
        wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        if not 0 < wide <= MOST_DOTS or not 0 < high <= MOST_DOTS:
            raise HouseProblem(f"it is larger than {MOST_DOTS} by {MOST_DOTS} dots")
        kept, kind = data, "png"
    else:
        kept, kind = _harmless(data), "svg"
    png = _drawn(kept, kind)
    wide, high = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    return kept, "image/png" if kind == "png" else "image/svg+xml", png, wide / high


def _harmless(data: bytes) -> bytes:
    """The SVG with nothing but shapes that refer to nothing outside of it."""
    from lxml.etree import ElementTree, XMLParser, XMLSyntaxError, fromstring

    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise HouseProblem("it has a document type; save it as plain SVG without one")
    try:
        root = fromstring(data, XMLParser(resolve_entities=False, no_network=True))
    except XMLSyntaxError as error:
        raise HouseProblem("it is neither PNG nor SVG") from error
    if root.tag != f"{{{SVG}}}svg":
        raise HouseProblem("it is neither PNG nor SVG")
    for element in list(root.iter()):
        _check(element)
    out = BytesIO()
    ElementTree(root).write(out, encoding="utf-8")
    return out.getvalue()


def _check(element: Any) -> None:
    from lxml.etree import QName

    name = QName(element) if isinstance(element.tag, str) else None
    if name is None or name.namespace != SVG:
        if element.getparent() is not None and (name is None or name.localname != "script"):
            element.getparent().remove(element)
            return
        raise HouseProblem("it holds a script")
    if name.localname not in SHAPES:
        raise HouseProblem(
            f"it holds “{name.localname}”, and a logo may hold only shapes, words and gradients"
        )
    if name.localname == "style":
        _loads_nothing(element.text or "")
    for key, value in list(element.attrib.items()):
        plain = QName(key).localname.lower()
        if plain.startswith("on"):
            raise HouseProblem("it holds a script")
        if plain == "href" and not value.strip().startswith("#"):
            raise HouseProblem("it refers to something outside of it")
        _loads_nothing(value if plain != "href" else "")


def _loads_nothing(style: str) -> None:
    bare = "".join(style.split()).lower().replace("'", "").replace('"', "")
    if "@import" in bare or "\\" in bare or bare.count("url(") != bare.count("url(#"):
        raise HouseProblem("it refers to something outside of it")


def _drawn(data: bytes, kind: str) -> bytes:
    """The picture as PNG, `PNG_HIGH` dots high, by the library that sets the PDF."""
    import typst

    inputs = {"data": json.dumps(list(data)), "kind": kind}
    try:
        drawn = typst.compile(
            SHEET.encode(), format="png", ppi=PNG_HIGH, sys_inputs=inputs, font_paths=typefaces.engine()
        )
    except typst.TypstError as error:
        raise HouseProblem("it cannot be drawn as a picture") from error
    assert isinstance(drawn, bytes)
    return drawn
