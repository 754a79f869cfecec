"""A paper copy and back: a mark goes to the statement on the sheet, or to none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core import articles, claims, history, paper, sheet_code, sheets, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Verdict
from workbench.core.paper_lines import Typed, read, sheet
from workbench.core.report import build, paper_copy
from workbench.core.store.verify import verify
from workbench.core.team.merge import merge

NOW = "2026-11-22T12:00:00Z"


def printed(workspace):
    """The code on a sheet, as the paper copy prints it."""
    (section,) = paper_copy.values(build.build(workspace, generated_at=NOW))["sections"]
    return section["code"]


def article(workspace):
    return articles.all(workspace)[0].id


def look(workspace, code, text, initials=""):
    return paper.look(workspace, sheets.find(workspace, article(workspace), code), text, initials)


def mine(workspace, claim):
    given = verdicts.mine(workspace, claim)
    assert given is not None
    return given


def standing(workspace):
    return {claim.quote: claim.verdict for claim in claims.all(workspace)}


def test_marks_are_given_by_number_in_one_step(workspace, claim_ids):
    verdicts.give(workspace, claim_ids[:1], Verdict.UNVERIFIED, "Asked twice.")
    found = look(
        workspace, printed(workspace), "1 s\n\n2-3, 5 c /CD The register says 1963.\n# later\n4 x", "AB"
    )
    assert [(each.typed.number, each.given) for each in found.entries] == [
        (1, "unverified"), (2, "open"), (3, "open"), (5, "open"), (4, "open"),
    ]  # fmt: skip
    changes = paper.enter(workspace, found)
    assert (changes.label, len(changes.ids)) == ("Enter 5 verdicts from paper", 5)
    given = [mine(workspace, claim) for claim in claim_ids]
    assert [each.verdict for each in given] == [
        "sourced",
        "contested",
        "contested",
        "not-a-claim",
        "contested",
    ]
    assert given[0].reason == "Asked twice. (from paper, initials AB)"
    assert given[1].reason == "The register says 1963. (from paper, initials CD)"
    assert given[3].reason == "(from paper, initials AB)"
    again = look(workspace, printed(workspace), "1 s\n2 c /CD The register says 1963.", "AB")
    assert paper.enter(workspace, again).ids == (), "entered twice, nothing is new"
    assert verify(workspace).ok
    history.undo(workspace)
    assert mine(workspace, claim_ids[0]).reason == "Asked twice."


def test_numbers_mean_what_was_printed_after_claims_came_and_went(workspace, claim_ids):
    sheet_of_monday, words = printed(workspace), [claim.quote for claim in claims.all(workspace)]
    text = articles.text(workspace, articles.all(workspace)[0].text_id)
    claims.add(workspace, article(workspace), 0, len("The bridge at Orrin closes in May"))
    sheet_of_tuesday = printed(workspace)
    claims.remove(workspace, [claim_ids[3]])
    assert len({sheet_of_monday, sheet_of_tuesday, printed(workspace)}) == 3
    assert [each.words for each in look(workspace, sheet_of_monday, "1-3, 5 s").entries] == [
        *words[:3],
        words[4],
    ]
    assert [each.words for each in look(workspace, sheet_of_tuesday, "1-3 s").entries] == [
        text[:33],
        *words[:2],
    ]
    paper.enter(workspace, look(workspace, sheet_of_monday, "2 s"))
    assert standing(workspace)[words[1]] == "sourced"
    history.undo(workspace)
    history.undo(workspace)
    assert printed(workspace) == sheet_of_tuesday


@pytest.mark.parametrize("what", ["removed", "other edges"])
def test_a_statement_that_is_not_there_as_printed_stops_all(workspace, claim_ids, what):
    code = printed(workspace)
    if what == "removed":
        claims.remove(workspace, [claim_ids[1]])
    else:
        there = claims.get(workspace, claim_ids[1])
        claims.move(workspace, there.id, there.start, there.end - 9)
    found = look(workspace, code, "1 s\n2 s\n3 s")
    assert [what in each.problem for each in found.entries] == [False, True, False]
    with pytest.raises(WrongUse, match="Line 2: Statement 2"):
        paper.enter(workspace, found)
    assert set(standing(workspace).values()) == {"open"}


def test_a_sheet_of_the_old_edges_is_known_and_the_new_ones_have_their_own(workspace, claim_ids):
    there = claims.get(workspace, claim_ids[1])
    claims.move(workspace, there.id, there.start, there.end - 9)
    code = printed(workspace)
    claims.move(workspace, there.id, there.start, there.end)
    claims.move(workspace, there.id, there.start, there.end - 9)
    assert look(workspace, code, "2 s").entries[0].problem == ""
    claims.add(workspace, article(workspace), 0, 10)
    assert look(workspace, code, "2 s").entries[0].words == there.quote[:-9]


def test_a_state_that_changed_since_it_was_looked_at_is_refused(workspace, claim_ids):
    found = look(workspace, printed(workspace), "2 s")
    claims.remove(workspace, [claim_ids[1]])
    with pytest.raises(WrongUse, match="Look again"):
        paper.enter(workspace, found)


def test_a_sheet_of_an_older_version_goes_to_its_words(workspace, claim_ids, draft):
    code = printed(workspace)
    articles.add(
        workspace, replace(draft, text=f"{draft.text} So it is.", proposals=()), version_of=article(workspace)
    )
    found = look(workspace, code, "2 s")
    assert (found.behind, [each.claim and each.claim.id for each in found.entries]) == (1, [claim_ids[1]])
    paper.enter(workspace, found)
    assert mine(workspace, claim_ids[1]).verdict == "sourced"


def test_a_sheet_is_known_in_a_file_that_was_merged(make, ana, ben, workspace):
    other = make("ben", ben)
    claims.add(other, article(other), 0, 10)
    code, words = printed(workspace), claims.all(workspace)[0].quote
    merge(workspace, [other.path])
    assert printed(workspace) == printed(other) != code
    assert look(workspace, code, "1 s").entries[0].words == words
    claims.add(workspace, article(workspace), 40, 60)
    assert look(workspace, printed(other), "2 s").entries[0].words == words


@pytest.mark.parametrize("code", ["", "7KQ2", "0000-0000", "hello", "7KQ2-M9XD-1", "\u0661" * 8])
def test_an_unknown_code_is_refused(workspace, code):
    with pytest.raises(NotFound, match="No state of this article"):
        look(workspace, code, "1 s")


def test_a_code_is_read_as_people_write_it():
    assert sheet_code.read(" 7kq2 m9xd ") == sheet_code.read("7KQ2-M9XD") == "7KQ2-M9XD"
    assert sheet_code.read("oil1-0000") == "0111-0000"
    assert sheet("x\nSheet: 7kq2 m9xd\n") == "7kq2 m9xd"


@pytest.mark.parametrize(
    ("line", "numbers", "verdict"),
    [
        ("12 s", [12], "sourced"), ("12s", [12], "sourced"), ("3,5 Contested", [3, 5], "contested"),
        ("14-16, 20 u", [14, 15, 16, 20], "unverified"), ("4 – 5 x", [4, 5], "not-a-claim"), ("7 o", [7], "open"),
        ("2 not-a-claim", [2], "not-a-claim"), ("5, 5 s", [5], "sourced"),
    ],
)  # fmt: skip
def test_lines(line, numbers, verdict):
    assert [(each.number, each.verdict) for each in read(line)] == [(number, verdict) for number in numbers]


@pytest.mark.parametrize(
    "line",
    [
        "12",
        "s",
        "12 q",
        "7-5 s",
        "0 s",
        "1-99999999 s",
        "12 13 s",
        "-3 s",
        "1;2 s",
        "١٢ s",
        "\x00",
        "渡船",
        "12 0",
    ],
)
def test_a_line_that_cannot_be_read_says_so(line):
    (typed,) = read(line)
    assert (typed.number, typed.problem != "") == (0, True)


@given(st.text(max_size=60))
def test_any_text_is_read_or_told(text):
    for each in read(text):
        assert isinstance(each, Typed)
        assert bool(each.number) != bool(each.problem)


def test_the_same_number_twice_and_one_beyond_the_sheet_are_problems(workspace):
    found = look(workspace, printed(workspace), "1 s\n1 c\n6 s")
    assert [each.problem for each in found.entries] == [
        "",
        "Statement 1 stands in line 1 too; leave one of the two.",
        "There is no statement 6 on this sheet; its last one is 5.",
    ]


def test_the_code_does_not_hang_on_verdicts_or_the_order_of_claims(workspace, claim_ids):
    code = printed(workspace)
    verdicts.give(workspace, claim_ids, Verdict.SOURCED)
    assert printed(workspace) == code
    here = sheets.find(workspace, article(workspace), code)
    assert sheets.code_of(here.text_id, here.claims[::-1]) == code
    assert [each.claim for each in here.claims] == claim_ids
