"""The command that measures how far reviewers agree."""

from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, shares
from workbench.core.team import agreement, agreement_words
from workbench.core.team.agreement import Agreement, Pair
from workbench.core.team.reliability import Coefficient
from workbench.core.team.spans import Overlap

COLUMNS = (
    Column("a", gives=True),
    Column("b", gives=True),
    *(Column(name, right=True) for name in ("statements", "agree", "percent", "kappa", "between")),
    *(Column(name, right=True) for name in ("marked by a", "by b", "same", "F1")),
)
MEASURES = (Column("all together"), Column("value", right=True), Column("between", right=True))
NONE = "-"


@click.command("agreement", cls=Command)
@click.argument("file", type=FILE)
@click.option("--article", default="", help="Only this article.")
@click.option("--csv", "out", type=FILE, metavar="OUT", help="Write the claims behind the numbers to OUT.")
@click.option(
    "--fail-below",
    type=click.FloatRange(-1, 1),
    metavar="ALPHA",
    help="Exit with 1 where Krippendorff's alpha is known and lower than this, such as .667.",
)
@click.pass_obj
def measure_agreement(
    call: Call, file: Path, article: str, out: Path | None, fail_below: float | None
) -> int:
    """Measure how far reviewers agree on the verdicts."""
    with call.read(file) as workspace:
        chosen = articles.resolve(workspace, article) if article else ""
        measured = agreement.measure(workspace, chosen)
        if out is not None:
            from workbench.core.team import agreement_items

            written = agreement_items.write_csv(workspace, out, measured, chosen)
            output.note(f"{out}: claims: {written}")
    if call.json:
        output.document(_document(measured))
    else:
        _print(measured)
    alpha = measured.alpha
    return FINDINGS if fail_below is not None and alpha and alpha.value < fail_below else 0


def _print(measured: Agreement) -> None:
    output.line(agreement_words.sentence(measured))
    for note in agreement_words.notes(measured):
        output.line(note)
    if not measured.pairs:
        return
    output.line("")
    output.table(COLUMNS, [_cells(pair) for pair in measured.pairs], empty="")
    output.line("")
    rows = [
        (name.replace("_", " "), _number(each), _interval(each))
        for name, each in _coefficients(measured).items()
    ]
    output.table(MEASURES, rows, empty="")


def _coefficients(measured: Agreement) -> dict[str, Coefficient | None]:
    return {
        "krippendorff_alpha": measured.alpha,
        "gwet_ac1": measured.ac1,
        "fleiss_kappa": measured.fleiss,
    }


def _cells(pair: Pair) -> tuple[object, ...]:
    percent = NONE if pair.percent is None else shares.percent(pair.agree, pair.n)
    marked = pair.marked
    spans = (marked.a, marked.b, marked.same, _number(marked.f1)) if marked else (NONE,) * 4
    return (
        pair.a.name, pair.b.name, pair.n, pair.agree, percent, _number(pair.kappa), _interval(pair.kappa), *spans,
    )  # fmt: skip


def _number(coefficient: Coefficient | None) -> str:
    return f"{coefficient.value:z.2f}" if coefficient else NONE


def _interval(coefficient: Coefficient | None) -> str:
    return f"{coefficient.low:z.2f} to {coefficient.high:z.2f}" if coefficient else NONE


def _document(measured: Agreement) -> dict[str, Any]:
    coefficients = _coefficients(measured)
    return {
        "reviewers": [person.name for person in measured.reviewers],
        "items": measured.n,
        "pairs": [_pair_document(pair) for pair in measured.pairs],
        **{name: coefficient and coefficient.value for name, coefficient in coefficients.items()},
        "too_few": measured.too_few,
        "intervals": {name: _bounds(coefficient) for name, coefficient in coefficients.items()},
        "left_out": measured.left_out,
        "sentence": agreement_words.sentence(measured),
        "notes": agreement_words.notes(measured),
    }


def _pair_document(pair: Pair) -> dict[str, Any]:
    return {
        "a": pair.a.name,
        "b": pair.b.name,
        "n": pair.n,
        "agree": pair.agree,
        "percent": pair.percent,
        "cohen_kappa": pair.kappa and pair.kappa.value,
        "interval": _bounds(pair.kappa),
        "too_few": pair.too_few,
        "table": [{"a": a, "b": b, "n": count} for (a, b), count in sorted(pair.table.items())],
        "marked": pair.marked and _marked_document(pair.marked),
    }


def _marked_document(marked: Overlap) -> dict[str, Any]:
    f1 = marked.f1
    return {"a": marked.a, "b": marked.b, "same": marked.same, "f1": f1 and f1.value, "interval": _bounds(f1)}


def _bounds(coefficient: Coefficient | None) -> list[float] | None:
    return [coefficient.low, coefficient.high] if coefficient else None
