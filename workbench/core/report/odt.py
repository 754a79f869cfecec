"""The report as an OpenDocument text: the article with a comment at each statement, and all that the PDF says."""

import io
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from workbench.core.report import paper, templates
from workbench.core.report.model import Report
from workbench.core.store.plain import plain

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
PARTS = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
_BLANKS = re.compile(r"(?<= ) +|^ +|\t|\n", re.MULTILINE)


def render(report: Report) -> bytes:
    """The document's bytes. The same report gives the same bytes."""
    values = {"report": paper.values(report), "made": report.generated_at}
    out = io.BytesIO()
    with ZipFile(out, "w") as package:
        # First and not packed, so that the type of the file can be told from its first bytes (ODF 1.3, part 2, 3.3).
        package.writestr(ZipInfo("mimetype", EPOCH), MEDIA_TYPE, ZIP_STORED)
        for name in PARTS:
            part = _environment().get_template(f"odt/{name.rpartition('/')[2]}.j2").render(values)
            package.writestr(ZipInfo(name, EPOCH), part.encode(), ZIP_DEFLATED)
        if report.house.logo:
            package.writestr(ZipInfo("Pictures/logo.png", EPOCH), report.house.logo.png, ZIP_STORED)
    return out.getvalue()


@cache
def _environment() -> "Environment":
    environment = templates.environment(_read)
    environment.filters.update(odf=words, plain=plain, remark=paper.remark)
    return environment


def _read(thing: Any, name: str) -> Any:
    return thing[name] if type(thing) is dict else getattr(thing, name)


def words(text: str) -> "Markup":
    """`text` as it reads in a paragraph of OpenDocument: there blanks in a row, tabs and line breaks are elements."""
    from markupsafe import Markup, escape

    def element(found: re.Match[str]) -> str:
        if found[0] == "\n":
            return "<text:line-break/>"
        return "<text:tab/>" if found[0] == "\t" else f'<text:s text:c="{len(found[0])}"/>'

    return Markup(_BLANKS.sub(element, str(escape(plain(text)))))  # noqa: S704 (escaped before elements are put in)
