"""The pictures say what the report says: to the eye, in grey, and to those who hear them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.model import GivenVerdict, Verdict
from workbench.core.report import pictures
from workbench.core.report.model import STANDINGS, Count, Report, Section
from workbench.core.report.pictures import verdicts
from workbench.core.report.pictures.svg import PATTERNED, WIDTH, Picture, fitting, numbered, width_of
from workbench.core.team.agreement import of_claims

Build = Callable[..., Report]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def section(report_on: Build) -> Section:
    """One claim with all that a claim can have."""
    return report_on("The ferry sank.", [(4, 9)], words="Ada").sections[0]


def long(section: Section, standings: Sequence[str], pieces: Sequence[int] = ()) -> Section:
    """The claim as often as there are standings, each with so many pieces of evidence (of none: one each)."""
    first = section.entries[0]
    entries = tuple(
        replace(
            first,
            claim=replace(first.claim, number=number, verdict=standing, decision=None),
            evidence=first.evidence[:1] * (pieces[number - 1] if pieces else 1),
        )
        for number, standing in enumerate(standings, start=1)
    )
    counts = tuple(Count(each, list(standings).count(each)) for each in STANDINGS)
    return replace(section, entries=entries, counts=counts)


def drawn(section: Section) -> dict[str, Picture]:
    return {picture.name: picture for picture in pictures.of(section)}


def bars(picture: Picture) -> list[tuple[str, float, float, float, float]]:
    """Class, x, y, width and height of each bar, without the samples of the key."""
    found = []
    for each in ET.fromstring(picture.alone()).iter(f"{SVG}rect"):
        kind, height = each.get("class", ""), float(each.get("height", 0))
        if kind.startswith("bar ") and height != 10:
            found.append(
                (
                    kind[4:],
                    float(each.get("x", 0)),
                    float(each.get("y", 0)),
                    float(each.get("width", 0)),
                    height,
                )
            )
    return found  # fmt: skip


@given(st.lists(st.integers(0, 100_000), min_size=6, max_size=6).filter(any))
def test_the_parts_of_the_bar_lie_side_by_side_and_fill_it(numbers: list[int]):
    counts = tuple(Count(name, number) for name, number in zip(STANDINGS, numbers, strict=True))
    picture = verdicts.draw(Section(None, "", (), counts, (), (), ()))  # pyright: ignore[reportArgumentType]
    assert picture is not None
    parts = bars(picture)
    assert [part[0] for part in parts] == [count.standing for count in counts if count.number]
    assert parts[0][1] == 0
    for left, right in pairwise(parts):
        assert left[1] + left[3] == pytest.approx(right[1], abs=0.05)
    assert parts[-1][1] + parts[-1][3] == pytest.approx(WIDTH, abs=0.05)


def test_each_claim_is_a_column_and_what_is_open_is_said(section: Section):
    picture = drawn(long(section, ["sourced", "open", "open", "open", "contested", "open"]))["progress"]
    assert [bar[0] for bar in bars(picture)] == ["sourced", "open", "open", "open", "contested", "open"]
    assert picture.told == ("Along the text, the claims that are still open are 2 to 4, 6. Contested: 5.")


def test_of_a_long_article_several_claims_share_a_column(section: Section):
    picture = drawn(long(section, ["sourced", "sourced", "open"] * 400))["progress"]
    parts = bars(picture)
    assert len({x for _, x, *_ in parts}) == 60
    heights = {kind: sum(bar[4] for bar in parts if bar[0] == kind) for kind in ("sourced", "open")}
    assert heights["sourced"] == pytest.approx(2 * heights["open"], rel=0.01)
    decided, waiting = parts[:2]
    assert waiting[2] + waiting[4] == pytest.approx(decided[2], abs=0.01), "one stands on the other"
    assert picture.caption.endswith("20 claims a column")
    assert picture.told.endswith("and 388 more.")


def test_columns_are_as_high_as_the_evidence_and_gaps_are_named(section: Section):
    picture = drawn(long(section, ["sourced", "open", "not-a-claim", "sourced"], [2, 0, 0, 1]))["evidence"]
    assert [(kind, round(height)) for kind, _, _, _, height in bars(picture)] == [
        ("supports", 68), ("ring", 9), ("supports", 34),
    ]  # fmt: skip
    assert picture.told == "3 pieces of evidence on 2 of 4 claims, most on claim 1 (2). Without any: 2."


@pytest.mark.parametrize(
    ("last", "step", "columns"),
    [
        ("2026-11-21T12:30:00Z", "hour", 2),
        ("2026-11-27T10:00:00Z", "day", 2),
        ("2027-06-01T00:00:00Z", "week", 2),
        ("2031-01-01T00:00:00Z", "month", 2),
        ("2126-01-01T00:00:00Z", "year", 2),
        ("no time at all", "hour", 1),
    ],
)
def test_time_goes_by_the_finest_step_that_fits(section: Section, last: str, step: str, columns: int):
    entry = section.entries[0]
    first, second = entry.claim.verdicts
    claim = replace(entry.claim, verdicts=(first, replace(second, at=last)), decision=None)
    picture = drawn(replace(section, entries=(replace(entry, claim=claim),)))["timeline"]
    assert picture.caption == f"Verdicts by reviewer, per {step}"
    assert len(bars(picture)) == columns
    assert picture.told.count("most (1) in the") == columns


def test_many_reviewers_share_the_last_row_and_namesakes_have_their_own(section: Section):
    entry = section.entries[0]
    first = entry.claim.verdicts[0]
    many = tuple(replace(first, reviewer="Ada", reviewer_id=f"{number}") for number in range(12))
    picture = drawn(
        replace(section, entries=(replace(entry, claim=replace(entry.claim, verdicts=many, decision=None)),))
    )["timeline"]
    assert "Ada (2) 1, most (1)" in picture.told
    assert "5 others 5, most (5)" in picture.told
    assert len(bars(picture)) == 8


def judged(section: Section, *given: str) -> Section:
    """A claim for each word, whose letters say what one person after the other found of it: "sc" is sourced and contested."""
    meant = {"s": Verdict.SOURCED, "c": Verdict.CONTESTED, "u": Verdict.UNVERIFIED}
    entry = section.entries[0]
    entries = tuple(
        replace(
            entry,
            claim=replace(
                entry.claim,
                verdicts=tuple(
                    GivenVerdict(f"P{at}", f"{at}", meant[letter], "", "2026-11-21T10:00:00Z")
                    for at, letter in enumerate(letters)
                ),
            ),
        )
        for letters in given
    )
    return replace(section, entries=entries, pairs=of_claims(entry.claim for entry in entries).pairs)


def test_two_reviewers_agree_as_far_as_their_row_says(section: Section):
    picture = drawn(judged(section, "ss", "cc", "ss", "sc", "u"))["agreement"]
    parts = bars(picture)
    assert [kind for kind, *_ in parts] == ["sourced", "contested", "disagreed"]
    assert parts[0][3] == pytest.approx(2 * parts[1][3], abs=0.1)
    assert parts[0][3] == pytest.approx(2 * parts[2][3], abs=0.1)
    assert picture.told == f"{picture.caption}: P0 and P1 agree on 3 of 4 (75 %), 2 sourced, 1 contested."


def test_there_is_no_agreement_of_one_reviewer_or_of_those_who_judged_different_claims(section: Section):
    assert "agreement" not in drawn(judged(section, "s", "c"))
    assert drawn(judged(section, "uc"))["agreement"].told.endswith("P0 and P1 agree on 0 of 1 (0 %).")


def test_what_is_not_all_is_never_100_percent(section: Section):
    picture = drawn(judged(section, *["ss"] * 250, "sc"))["agreement"]
    assert "agree on 250 of 251 (99 %)" in picture.told
    few = verdicts.draw(long(section, ["sourced"] * 250 + ["open"]))
    assert few is not None
    assert few.told == "Verdicts: Sourced 250 (99 %), Open 1 (1 %)."


def test_many_pairs_share_the_last_row(section: Section):
    picture = drawn(judged(section, "sssss", "sscuc", "ss"))["agreement"]
    assert picture.told.count("agree on") == 8
    assert "P0 and P1 agree on 3 of 3 (100 %), 3 sourced;" in picture.told
    assert picture.told.endswith("; 3 other pairs agree on 4 of 6 (67 %), 3 sourced, 1 contested.")


def test_nothing_is_drawn_of_nothing(section: Section):
    assert pictures.of(long(section, [])) == ()


def test_no_two_verdicts_or_stances_are_told_apart_by_colour_alone():
    parts = ET.fromstring(Picture("", "", "", 1, "").alone())
    shapes = {
        pattern.get("id", "")[2:]: ET.tostring(pattern[0]) + pattern.get("patternTransform", "").encode()
        for pattern in parts.iter(f"{SVG}pattern")
    }
    assert set(shapes) == PATTERNED
    for kinds in (STANDINGS, ("supports", "refutes", "context")):
        found = [shapes.get(kind, kind if kind in ("open", "not-a-claim") else b"plain") for kind in kinds]
        assert len(set(found)) == len(kinds)


def test_what_people_wrote_is_text_in_a_picture(section: Section, hostile: str):
    entry = section.entries[0]
    verdict = replace(entry.claim.verdicts[0], reviewer=f"<script>\u202e{hostile}")
    claim = replace(entry.claim, verdicts=(verdict,))
    picture = drawn(replace(section, entries=(replace(entry, claim=claim),)))["timeline"]
    names = [each.text for each in ET.fromstring(picture.inline(1)).iter("text")]
    assert "<script><script>alert(1)<…" in names
    assert "\u202e" not in picture.shapes


@given(st.text(max_size=40), st.integers(2, 30))
def test_a_label_fits(label: str, room: int):
    assert width_of(fitting(label, room)) <= room


def test_numbers_in_a_row_are_a_range():
    assert numbered([1, 2, 3, 5, 8, 9]) == "1 to 3, 5, 8 to 9"
    assert numbered([]) == ""
    assert numbered(range(1, 61, 2), most=2) == "1, 3 and 28 more"
