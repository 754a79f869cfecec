"""The figures of agreement: a row for each pair of people, and one person's verdicts against the other's."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from workbench.core import shares
from workbench.core.model import Verdict
from workbench.core.team.agreement import VERDICTS, Agreement, Pair
from workbench.gui import theme
from workbench.gui.team.agreement_texts import NONE, interval, value, whole
from workbench.gui.team.figures import Figure, FiguresTable
from workbench.gui.texts import _, isolate, labelled, listed, number, plural


class PairTable(FiguresTable):
    def __init__(self) -> None:
        rows, fit = QAbstractItemView.SelectionBehavior.SelectRows, QHeaderView.ResizeMode.ResizeToContents
        super().__init__(_("Pairs of reviewers"), rows, fit)

    def show_pairs(self, measured: Agreement) -> None:
        columns = (
            _("Statements"), _("Agree"), _("Percent"), _("Cohen’s kappa"), _("Between"), _("Marked the same"),
            _("F1 of the marks"),
        )  # fmt: skip
        names = [
            _("{a} and {b}").format(a=isolate(pair.a.name), b=isolate(pair.b.name)) for pair in measured.pairs
        ]
        self.figures.show(
            columns, names, [[Figure(text) for text in _of_pair(pair)] for pair in measured.pairs]
        )


class VerdictMatrix(FiguresTable):
    def __init__(self) -> None:
        cells, share = QAbstractItemView.SelectionBehavior.SelectItems, QHeaderView.ResizeMode.Stretch
        super().__init__(_("Verdict against verdict"), cells, share)

    def show_pair(self, pair: Pair) -> None:
        """What the first found down the side, what the second found across; where they agree the ground is another one."""
        words = [theme.status(verdict).word for verdict in VERDICTS]
        self.figures.show(words, words, [[_cell(pair, a, b) for b in VERDICTS] for a in VERDICTS])

    def choose(self, a: Verdict, b: Verdict) -> None:
        self.setCurrentIndex(self.figures.index(VERDICTS.index(a), VERDICTS.index(b)))

    def chosen(self) -> tuple[Verdict, Verdict] | None:
        index = self.currentIndex()
        return (VERDICTS[index.row()], VERDICTS[index.column()]) if index.isValid() else None


def _of_pair(pair: Pair) -> tuple[str, ...]:
    marked = pair.marked
    same = _("{n} of {all}")
    return (
        number(pair.n),
        number(pair.agree),
        number(shares.percent(pair.agree, pair.n)) if pair.n else NONE,
        value(pair.kappa),
        interval(pair.kappa),
        same.format(n=number(marked.same), all=number(marked.together)) if marked else NONE,
        whole(marked.f1) if marked else NONE,
    )


def _cell(pair: Pair, a: Verdict, b: Verdict) -> Figure:
    count = pair.table.get((a, b), 0)
    found = [labelled(pair.a.name, theme.status(a).word), labelled(pair.b.name, theme.status(b).word)]
    said = f"{plural(count, '{n} claim', '{n} claims')}; {listed(found)}"
    return Figure(number(count), said, marked=a == b)
