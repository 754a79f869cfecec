"""When the verdicts were given that hold now, a row for each reviewer: nobody is told from another by a colour."""

from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta

from workbench.core.model import Verdict
from workbench.core.report import words
from workbench.core.report.inert import isolated
from workbench.core.report.model import Section
from workbench.core.report.pictures.svg import WIDTH, Picture, bar, fitting, line, text

ROW = 30
MOST_ROWS = 8
NAMES, TOTALS = 170, 50
"""Room at the left and at the right of the columns."""
WIDEST = 26
STEPS = (
    ("hour", timedelta(hours=1), 72),
    ("day", timedelta(days=1), 92),
    ("week", timedelta(weeks=1), 120),
    ("month", timedelta(days=30.4375), 120),
)
"""The steps of time and how many of them a picture shows; longer reviews go by the year."""
YEAR = ("year", timedelta(days=365.25), 0)

Given = dict[str, list[datetime]]


def draw(section: Section) -> Picture | None:
    """Columns by hour, day, week, month or year, whichever is the finest that fits."""
    given = _rows(_given(section))
    moments = sorted(moment for row in given.values() for moment in row)
    if not moments:
        return None
    first = moments[0].replace(minute=0, second=0, microsecond=0)
    step, length = _step(first, moments[-1])
    first = first if step == "hour" else first.replace(hour=0)
    rows = {name: Counter((moment - first) // length for moment in row) for name, row in given.items()}
    steps = (moments[-1] - first) // length + 1
    top = max(max(row.values()) for row in rows.values())
    wide = (WIDTH - NAMES - TOTALS) / steps
    shapes = "".join(_row(at, name, row, wide, top) for at, (name, row) in enumerate(rows.items()))
    foot = ROW * len(rows) + 18
    shapes += text(NAMES, foot, _moment(moments[0], step))
    if steps > 1:
        shapes += text(WIDTH - TOTALS, foot, _moment(moments[-1], step), "end")
    caption = f"Verdicts by reviewer, per {step}"
    told = f"{caption}, from {_moment(moments[0], step)} to {_moment(moments[-1], step)}: "
    return Picture("timeline", caption, told + _told(rows, first, length, step), foot + 6, shapes)


def _given(section: Section) -> Given:
    """The moments by person; two persons of one name stay two rows, and decisions are told from verdicts."""
    found: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for claim in (entry.claim for entry in section.entries):
        for verdict in claim.verdicts:
            if verdict.verdict != Verdict.OPEN:
                found[verdict.reviewer, verdict.reviewer_id] += _time(verdict.at)
        if claim.decision:
            found[f"{claim.decision.lead}, decisions", ""] += _time(claim.decision.at)
    rows: Given = {}
    of_name = Counter[str]()
    for (name, _), moments in sorted(found.items()):
        of_name[name] += 1
        rows[name if of_name[name] == 1 else f"{name} ({of_name[name]})"] = moments
    return {name: moments for name, moments in rows.items() if moments}


def _rows(given: Given) -> Given:
    """Those who gave most, and the others together."""
    if len(given) <= MOST_ROWS:
        return given
    busiest = sorted(given, key=lambda name: -len(given[name]))[: MOST_ROWS - 1]
    others = [name for name in given if name not in busiest]
    shown = {name: given[name] for name in given if name in busiest}
    together = [moment for name in others for moment in given[name]]
    return {**shown, f"{len(others)} others": together}


def _step(first: datetime, last: datetime) -> tuple[str, timedelta]:
    fitting_steps = (each for each in STEPS if (last - first) / each[1] < each[2])
    name, length, _ = next(fitting_steps, YEAR)
    return name, length


def _row(at: int, name: str, row: Counter[int], wide: float, top: int) -> str:
    base, broad = ROW * (at + 1) - 4, min(WIDEST, 0.8 * wide)
    drawn = text(0, base - 3, isolated(fitting(name, 26))) + line(NAMES, base, WIDTH - NAMES - TOTALS)
    for place, number in sorted(row.items()):
        high = max(2, (ROW - 8) * number / top)
        drawn += bar("given", NAMES + (place + 0.5) * wide - broad / 2, base - high, broad, high)
    return drawn + text(WIDTH, base - 3, words.number(row.total()), "end", "figure")


def _told(rows: dict[str, Counter[int]], first: datetime, length: timedelta, step: str) -> str:
    return "; ".join(_busiest(name, row, first, length, step) for name, row in rows.items()) + "."


def _busiest(name: str, row: Counter[int], first: datetime, length: timedelta, step: str) -> str:
    place, number = max(row.items(), key=lambda each: (each[1], -each[0]))
    when = _moment(first + place * length, step)
    return f"{isolated(name)} {words.number(row.total())}, most ({number}) in the {step} of {when}"


def _moment(moment: datetime, step: str) -> str:
    iso = moment.strftime("%Y-%m-%dT%H:00:00Z")
    return words.moment(iso) if step == "hour" else words.day(iso[:10])


def _time(iso: str) -> list[datetime]:
    """The moment, none where a file from elsewhere holds no time there."""
    try:
        return [datetime.fromisoformat(iso).replace(tzinfo=UTC)]
    except ValueError:
        return []
