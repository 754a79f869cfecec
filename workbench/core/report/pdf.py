"""The report as PDF, set by Typst from a template, tagged for screen readers (PDF/UA-1), the same bytes each time."""

import json
from datetime import datetime

from workbench import bundled
from workbench.core.report import heap, paper, typefaces
from workbench.core.report.model import Report


def render(report: Report) -> bytes:
    """The PDF's bytes. The same report gives the same bytes on a computer with the same fonts.

    A sign for which neither our fonts nor those of the computer have a shape is written as its number in Unicode, and the
    last page says so: nothing vanishes.
    """
    return compiled("report.typ", json.dumps(paper.values(report), ensure_ascii=False), report.generated_at)


def compiled(template: str, data: str, generated_at: str) -> bytes:
    """The PDF that this template of ours makes of the values, as JSON: as objects they take several times the memory."""
    import typst

    heap.spare()
    missing = typefaces.shapeless(data)
    data = data.translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in missing})
    document = typst.compile(
        bundled.folder("resources").joinpath("templates", template).read_bytes(),
        format="pdf",
        font_paths=typefaces.engine(),
        sys_inputs={
            "report": data,
            "missing": typefaces.told(missing),
            "sans": typefaces.SANS,
            "serif": typefaces.SERIF,
        },
        pdf_standards=["ua-1"],
        timestamp=datetime.fromisoformat(generated_at),
    )
    assert isinstance(document, bytes)
    return document
