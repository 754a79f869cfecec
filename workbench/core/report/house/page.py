"""The web page by templates of the house. They are somebody's files: they run in a child process with limits, see nothing but the
report, and what they make keeps our head, whose policy lets no page run scripts or load anything."""

import os
import pickle
import re
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

from workbench.core import nursery, sandbox
from workbench.core.errors import HouseProblem, UserError
from workbench.core.report import html, words
from workbench.core.report.house.wording import spoken_by
from workbench.core.report.model import Report

if TYPE_CHECKING:
    from jinja2 import Environment

SECONDS, MEMORY_MB = 60, 2_000
MOST_LETTERS = 100_000_000
OURS = "ours/"
"""Before the name of a template, to ask for the program's where the house has one of the same name."""
_ACTS = re.compile(r"<\s*/?\s*(script|meta|base|link|iframe|frame|object|embed|form|portal)\b", re.IGNORECASE)
_HEARS = re.compile(r"<[^<>]*\son\w+\s*=", re.IGNORECASE)


def render(report: Report) -> str:
    """The page. HouseProblem names the template and the line of a mistake, and says so where it takes too long."""
    if os.environ.get(nursery.CHILD):  # its limits hold, and it may start none
        return rendered(report)
    return sandbox.run(
        "workbench.core.report.house.page:in_child", pickle.dumps(report),
        seconds=SECONDS, memory_mb=MEMORY_MB, on_failure=_refused,
    )  # fmt: skip


def _refused(why: str) -> UserError:
    return HouseProblem(
        f"The templates of the house style were stopped: {why}. Mend them in its folder; no report was written."
    )


def in_child(report: bytes) -> str:
    known: Report = pickle.loads(report)  # noqa: S301 - our own process made it
    with spoken_by(known.house):
        return rendered(known)


def rendered(report: Report) -> str:
    """The page, made here."""
    from jinja2 import TemplateError, TemplateSyntaxError

    ours, theirs = html.environment(), _environment(report)
    try:
        page = theirs.get_template("report.html.j2").render(report=report)
    except TemplateSyntaxError as error:
        raise _mistake(error.name or "", error.lineno, error.message or "") from error
    except MemoryError:
        raise
    except Exception as error:
        name, line = _place(error, report)
        if not name and not isinstance(error, TemplateError):
            raise
        raise _mistake(name, line, str(error)) from error
    opening = ours.get_template("opening.html.j2").render(report=report)
    _check(page, opening)
    return page


def _environment(report: Report) -> "Environment":
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    ours = html.environment()

    def load(name: str) -> tuple[str, str, None] | None:
        own = report.house.templates.get(name)
        if own is not None:
            return own, name, None
        bare = name.removeprefix(OURS)
        if "/" in bare or "\\" in bare or ours.loader is None:
            return None
        source, _, _ = ours.loader.get_source(ours, bare)
        return source, "", None

    theirs = ImmutableSandboxedEnvironment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(load),  # pyright: ignore[reportArgumentType]
    )
    theirs.filters.update(ours.filters)
    theirs.tests.update(ours.tests)
    theirs.globals.update({name: each for name, each in ours.globals.items() if name not in theirs.globals})
    theirs.globals["words"] = _words()
    return theirs


def _words() -> SimpleNamespace:
    """The words without the modules in which they are found: through those a template would reach the whole program."""
    known = {name: each for name, each in vars(words).items() if not name.startswith("_")}
    return SimpleNamespace(**{name: each for name, each in known.items() if not isinstance(each, ModuleType)})


def _place(error: BaseException, report: Report) -> tuple[str, int]:
    """The template of the house in which it happened, and the line; ("", 0) where it was in none."""
    found, trace = ("", 0), error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name in report.house.templates:
            found = name, trace.tb_lineno
        trace = trace.tb_next
    return found


def _check(page: str, opening: str) -> None:
    """The page begins with our head, so that its policy holds for all of it, and shows nothing that the policy would stop."""
    if len(page) > MOST_LETTERS:
        raise _refused(f"the page is longer than {MOST_LETTERS:,} letters")
    if not page.startswith(opening):
        raise _mistake(
            "report.html.j2",
            1,
            'a page has to begin with {% extends "ours/report.html.j2" %} or {% include "opening.html.j2" %}',
        )
    rest = page[len(opening) :]
    found = _ACTS.search(rest) or _HEARS.search(rest)
    if found:
        raise _refused(f"the page holds {found[0][:40]!r}, and a report runs and loads nothing")


def _mistake(name: str, line: int, what: str) -> HouseProblem:
    where = f" in {name}, line {line}" if name else ""
    what = " ".join(what.split())[:200].rstrip(".")
    return HouseProblem(
        f"The templates of the house style have a mistake{where}: {what}. Mend it there; no report was written."
    )
