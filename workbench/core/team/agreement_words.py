"""What the numbers of agreement say, in sentences that can be read aloud."""

from workbench.core import shares
from workbench.core.report.words import STANDING
from workbench.core.team.agreement import Agreement, Pair
from workbench.core.team.reliability import Coefficient

SCALE = (
    ("almost perfect", 0.81),
    ("substantial", 0.61),
    ("moderate", 0.41),
    ("fair", 0.21),
    ("slight", 0.0),
    ("poor", -1.0),
)
"""From which value of kappa on agreement beyond chance is called that: J. R. Landis, G. G. Koch, The measurement of observer
agreement for categorical data, Biometrics 33 (1977) 159-174."""


def sentence(measured: Agreement) -> str:
    """How far all agree; of two people what `of_pair` says."""
    judged = [pair for pair in measured.pairs if pair.n]
    if len(measured.reviewers) < 2:
        return "Fewer than two people have judged claims here, so there is nobody to compare."
    if not judged:
        return "No statement has been judged by two people yet."
    if len(judged) == 1:
        return of_pair(judged[0])
    n, people = measured.n, len({person for pair in judged for person in (pair.a, pair.b)})
    percent = shares.percent(sum(pair.agree for pair in judged), sum(pair.n for pair in judged))
    statements = "1 statement was" if n == 1 else f"{n} statements were"
    said = (
        f"{statements} judged by two or more of {people} people, who agree in {percent} % of the comparisons"
    )
    return f"{said}; beyond chance: {_beyond_chance(measured.alpha, measured.too_few)}."


def of_pair(pair: Pair) -> str:
    """On how many statements two people agree, and how much of that is more than chance."""
    a, b, n, agree = pair.a.name, pair.b.name, pair.n, pair.agree
    statements = "1 statement" if n == 1 else f"{n} statements"
    said = f"{a} and {b} agree on {agree} of {statements} ({shares.percent(agree, n)} %)"
    if pair.kappa is not None and pair.is_one_sided:
        return f"{said}; beyond chance: nothing to say, because one of them gave the same verdict throughout."
    return f"{said}; beyond chance: {_beyond_chance(pair.kappa, pair.too_few)}."


def account(measured: Agreement) -> list[str]:
    """All that there is to say, a sentence for each pair of several too; nothing where no claim was judged by two people."""
    judged = [pair for pair in measured.pairs if pair.n]
    pairs = [of_pair(pair) for pair in judged] if len(judged) > 1 else []
    return [sentence(measured), *pairs, *notes(measured)] if judged else []


def notes(measured: Agreement) -> list[str]:
    """What one has to know to read the numbers right."""
    found: list[str] = []
    if measured.prevalent and not measured.too_few:
        verdict, share = measured.prevalent
        found.append(_prevalence(STANDING[verdict], shares.percent(share)))
    if measured.left_out:
        found.append(_left_out(measured.left_out))
    return found


def _kind(value: float) -> str:
    """What Landis and Koch call a value of kappa."""
    return next((name for name, least in SCALE if round(value, 2) >= least), SCALE[-1][0])


def _prevalence(kind: str, percent: int) -> str:
    return (
        f"{percent} % of the verdicts are “{kind}”. Kappa and alpha are low then, even where people agree: "
        "look at Gwet's AC1 and at the counts."
    )


def _left_out(count: int) -> str:
    verdicts = "1 verdict is" if count == 1 else f"{count} verdicts are"
    return f"{verdicts} left out: stale, or given differently by one person in two places."


def _beyond_chance(coefficient: Coefficient | None, too_few: bool) -> str:
    if too_few:
        return "too few statements to say"
    if coefficient is None:
        return "nothing to say, because all verdicts are the same"
    return f"{_kind(coefficient.value)}, between {coefficient.low:z.2f} and {coefficient.high:z.2f}"
