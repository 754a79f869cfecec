"""Two people set one field without having seen each other's value: a merge keeps both words, and says so."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core import (
    articles,
    claims,
    custody,
    details,
    doubles,
    evidence,
    history,
    links,
    lint,
    set_twice,
    settings,
)
from workbench.core.errors import NotFound
from workbench.core.model import ArticleDraft, EvidenceDraft, Reviewer
from workbench.core.store import state
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import disagreements, merge

Make = Callable[..., Workspace]


def article(workspace: Workspace) -> str:
    return articles.all(workspace)[0].id


def kept(workspace: Workspace, title: str = "", note: str = "", author: str = "") -> str:
    draft = EvidenceDraft(b"minutes", "text/plain", "minutes.txt", text="minutes")
    return evidence.add(workspace, draft, title=title, note=note, author=author).ids[0]


def told(workspace: Workspace) -> list[tuple[str, set[tuple[str, str]]]]:
    """Fields with their values; which of two is shown is a matter of the clock."""
    return [
        (each.called, {(value.words, value.reviewer) for value in each.values})
        for each in doubles.all(workspace)
    ]


RENAMED = [("title", {("North", "Ana Moreau"), ("South", "Ben Okafor")})]


@pytest.fixture
def renamed(here: Workspace, there: Workspace) -> Workspace:
    """A file in which two names of one article met."""
    articles.rename(here, article(here), "North")
    articles.rename(there, article(there), "South")
    merge.merge(here, [there.path])
    return here


def test_preview_receipt_finding_and_history_tell_two_names_of_one_article(
    here: Workspace, there: Workspace
) -> None:
    articles.rename(here, article(here), "North")
    articles.rename(there, article(there), "South")
    expected = merge.preview(here, [there.path])
    merged = merge.merge(here, [there.path])
    assert expected.doubles == merged.doubles == tuple(doubles.all(here))
    assert told(here) == RENAMED
    (double,) = merged.doubles
    assert articles.all(here)[0].title == double.values[0].words
    lines = merged.receipt.splitlines()
    assert "Fields with two values: 1" in lines
    said = "; ".join(f"“{value.words}” ({value.reviewer})" for value in double.values)
    assert f"  title of “{double.name}”: {said}" in lines
    (found,) = (each for each in lint.findings(here) if each.rule == set_twice.RULE)
    assert (found.claim, found.how) == (
        "",
        f"The values are: {'; '.join(f'“{value.words}”' for value in double.values)}",
    )
    verbs = [entry.verb for entry in history.log(here)]
    assert verbs.count("edited the title, beside another value") == 2


@pytest.mark.parametrize("value", ["South", "West"])
def test_setting_it_again_settles_it_for_everybody(renamed: Workspace, there: Workspace, value: str) -> None:
    """Also to what is shown already; undone, both stand again, with their words and names, in every file that gets to know it."""
    shown = articles.all(renamed)[0].title
    articles.rename(renamed, article(renamed), value)
    assert doubles.all(renamed) == []
    merge.merge(there, [renamed.path])
    assert (doubles.all(there), articles.all(there)[0].title) == ([], value)
    history.undo(renamed)
    assert told(renamed) == RENAMED
    merge.merge(there, [renamed.path])
    assert told(there) == RENAMED
    assert articles.all(there)[0].title == shown
    with renamed.transaction():
        state.rebuild(renamed.connection)
    assert told(renamed) == RENAMED
    assert verify(renamed).ok
    history.redo(renamed)
    assert doubles.all(renamed) == []
    assert articles.all(renamed)[0].title == value
    history.undo(renamed)
    assert told(renamed) == RENAMED
    (double,) = doubles.all(renamed)
    doubles.settle(renamed, double, double.values[1])
    assert (doubles.all(renamed), articles.all(renamed)[0].title) == ([], double.values[1].words)


def test_who_chose_without_knowing_that_another_choice_was_taken_back(
    renamed: Workspace, there: Workspace
) -> None:
    merge.merge(there, [renamed.path])
    articles.rename(renamed, article(renamed), "West")
    history.undo(renamed)
    articles.rename(there, article(there), "East")
    merge.merge(renamed, [there.path])
    ((_, values),) = told(renamed)
    assert {words for words, _ in values} == {"North", "South", "East"}


def imported_twice(make: Make, draft: ArticleDraft, ana: Reviewer, ben: Reviewer) -> Workspace:
    """One text that two imported, each saying of it in other words who wrote and printed it where and when. Cyd's has none."""
    files = [
        make(name, person, with_article=False)
        for name, person in (("one", ana), ("two", ben), ("three", settings.reviewer("Cyd Sorel")))
    ]
    for file, word in zip(files, ("north", "south", ""), strict=True):
        said = {field: f"{field} {word}" if word else "" for field in articles.FIELDS}
        articles.add(file, replace(draft, **said))
    merge.merge(files[2], [file.path for file in files[:2]])
    return files[2]


def test_what_two_said_of_one_text_when_they_imported_it(
    make: Make, draft: ArticleDraft, ana: Reviewer, ben: Reviewer
) -> None:
    """The report prints it above all else. Where the third said nothing, one of their values is shown."""
    third = imported_twice(make, draft, ana, ben)
    found = doubles.all(third)
    assert {double.field for double in found} == set(articles.FIELDS)
    for double in found:
        assert {(value.words, value.reviewer) for value in double.values} == {
            (f"{double.field} north", "Ana Moreau"),
            (f"{double.field} south", "Ben Okafor"),
        }
        assert getattr(articles.all(third)[0], double.field) == double.values[0].words
    before = dump(third)
    for double in found:
        (norths,) = (value for value in double.values if value.words.endswith("north"))
        doubles.settle(third, double, norths)
    assert doubles.all(third) == []
    standing = articles.all(third)[0]
    assert [getattr(standing, field) for field in articles.FIELDS] == [f"{f} north" for f in articles.FIELDS]
    draft_again = articles.as_draft(third, standing.text_id)
    assert [getattr(draft_again, field) for field in articles.FIELDS] == [
        f"{f} north" for f in articles.FIELDS
    ]
    assert verify(third).ok
    for _double in found:
        history.undo(third)
    assert {double.field for double in doubles.all(third)} == set(articles.FIELDS)
    assert before != dump(third), "what was undone stays in the log"
    with third.transaction():
        state.rebuild(third.connection)
    assert {double.field for double in doubles.all(third)} == set(articles.FIELDS)


def test_a_value_that_does_not_stand_any_more_cannot_be_chosen(renamed: Workspace) -> None:
    (double,) = doubles.all(renamed)
    articles.rename(renamed, article(renamed), "West")
    with pytest.raises(NotFound):
        doubles.settle(renamed, double, double.values[0])


def test_who_had_seen_the_other_value_replaced_it(here: Workspace, there: Workspace) -> None:
    articles.rename(here, article(here), "North")
    merge.merge(there, [here.path])
    articles.rename(there, article(there), "South")
    merge.merge(here, [there.path])
    assert doubles.all(here) == []


def test_the_same_words_are_one_value(here: Workspace, there: Workspace) -> None:
    for each in (here, there):
        articles.rename(each, article(each), "North")
    assert merge.merge(here, [there.path]).doubles == ()


def test_what_all_began_alike_is_not_asked_for_one_by_one(here: Workspace, there: Workspace) -> None:
    asked: list[str] = []
    merge.merge(here, [there.path])
    here.connection.set_trace_callback(asked.append)
    assert doubles.all(here) == []
    here.connection.set_trace_callback(None)
    assert len(asked) == 1


def test_a_rename_beside_one_that_was_taken_back(here: Workspace, there: Workspace) -> None:
    articles.rename(here, article(here), "North")
    articles.rename(there, article(there), "South")
    history.undo(there)
    merge.merge(here, [there.path])
    assert [words for _, words in told(here)] == [
        {("North", "Ana Moreau"), ("The bridge at Orrin closes in May", "Ben Okafor")}
    ]


def test_one_person_on_two_laptops(here: Workspace, ana: Reviewer, tmp_path: Path) -> None:
    copy = Path(shutil.copy(here.path, tmp_path / "laptop.claims"))
    with Workspace.open(copy, ana) as laptop:
        articles.rename(laptop, article(laptop), "North")
        articles.rename(here, article(here), "South")
        merge.merge(here, [copy])
    assert [words for _, words in told(here)] == [{("North", "Ana Moreau"), ("South", "Ana Moreau")}]


def test_what_a_claim_means(here: Workspace, there: Workspace) -> None:
    claim = claims.all(here)[0].id
    claims.edit(here, claim, speaker="Ida", kind="fact")
    claims.edit(there, claim, speaker="Ola", kind="event")
    merge.merge(here, [there.path])
    assert told(here) == [
        ("kind", {("fact", "Ana Moreau"), ("event", "Ben Okafor")}),
        ("speaker", {("Ida", "Ana Moreau"), ("Ola", "Ben Okafor")}),
    ]
    (found,) = (each for each in lint.findings(here) if each.rule == set_twice.RULE)
    assert found.claim == claim
    assert found.message.endswith(": kind; speaker")
    claims.edit(here, claim, speaker="Ola", kind="event")
    assert doubles.all(here) == []


def test_a_wording_has_a_card_and_is_not_told_twice(here: Workspace, there: Workspace) -> None:
    claim = claims.all(here)[0].id
    claims.edit(here, claim, restated="so")
    claims.edit(there, claim, restated="or so")
    merge.merge(here, [there.path])
    assert doubles.all(here) == []
    assert [each.kind for each in disagreements.all(here)] == ["wording"]
    claims.edit(here, claim, restated="thus")
    assert disagreements.all(here) == []
    history.undo(here)
    assert [called for called, _ in told(here)] == ["wording"], (
        "what was settled and is not any more is told still"
    )


def test_a_wording_beside_one_that_was_taken_back(here: Workspace, there: Workspace) -> None:
    claim = claims.all(here)[0].id
    claims.edit(here, claim, restated="so")
    claims.edit(there, claim, restated="or so")
    history.undo(there)
    merge.merge(here, [there.path])
    assert disagreements.all(here) == []
    assert told(here) == [("wording", {("so", "Ana Moreau"), ("", "Ben Okafor")})]


def test_every_field_of_evidence(here: Workspace, there: Workspace) -> None:
    record = kept(here)
    merge.merge(there, [here.path])
    given = {field: f"https://example.org/{field}/" for field in evidence.FIELDS}
    for workspace, year in ((here, "2024"), (there, "2025")):
        evidence.edit(workspace, record, **{field: f"{text}{year}" for field, text in given.items()})
        details.edit(workspace, record, {"volume": year})
    claim = claims.all(here)[1].id
    links.link(here, claim, record)
    merge.merge(here, [there.path])
    found = doubles.all(here)
    assert {double.field for double in found} == {*evidence.FIELDS, "details"}
    assert all({value.words[-4:] for value in double.values} == {"2024", "2025"} for double in found)
    (finding,) = (each for each in lint.findings(here) if each.rule == set_twice.RULE)
    assert finding.claim == claim
    assert "2024" not in finding.message + finding.how, "a confidential record is not told in a report"
    evidence.edit(
        here, record, **{field: f" {text}2024" if field == "url" else text for field, text in given.items()}
    )
    details.edit(here, record, {"volume": "2024"})
    assert doubles.all(here) == []
    assert evidence.get(here, record).url.endswith("org/url/2024"), "without the blanks around it"
    steps = [step.field for step in custody.chain(here, record) if step.what == "edited"]
    assert len(steps) == 3 * len(found)
    assert not any(step.startswith("stands") for step in steps)


def test_words_that_two_kept_the_same_file_with(here: Workspace, there: Workspace) -> None:
    """Where one wrote nothing, the other's words are shown, and nothing is to be settled."""
    record = kept(here, note="page 3", author="A. Lind")
    kept(there, note="page 5")
    merge.merge(here, [there.path])
    assert told(here) == [("note", {("page 3", "Ana Moreau"), ("page 5", "Ben Okafor")})]
    assert evidence.get(here, record).author == "A. Lind"
    evidence.edit(here, record, note="page 4")
    assert doubles.all(here) == []


def test_words_that_were_edited_before_the_others_came(here: Workspace, there: Workspace) -> None:
    """Who edits does not overrule what they had not seen; the same words are no other words."""
    record = kept(here, title="Minutes", note="page 3")
    kept(there, title="Minutes", note="page 5")
    evidence.edit(here, record, note="page 4", title="The minutes")
    merge.merge(here, [there.path])
    assert told(here) == [("note", {("page 4", "Ana Moreau"), ("page 5", "Ben Okafor")})]


def test_muting_a_check_for_two_reasons(
    make: Make, ana: Reviewer, ben: Reviewer, draft: ArticleDraft
) -> None:
    text = "The fee rose 20 percent from 50 to 70 crowns."
    one, two = (make(reviewer.name, reviewer, with_article=False) for reviewer in (ana, ben))
    for workspace, reason in ((one, "as printed"), (two, "rounded")):
        articles.add(workspace, replace(draft, text=text, source=text.encode(), proposals=()))
        (finding,) = lint.findings(workspace)
        lint.mute(workspace, finding, reason)
    merge.merge(one, [two.path])
    assert told(one) == [
        ("muting of the check percent-change", {("as printed", "Ana Moreau"), ("rounded", "Ben Okafor")})
    ]


def test_any_order_of_files_tells_the_same(
    make: Make, here: Workspace, there: Workspace, lead: Workspace, ana: Reviewer
) -> None:
    for workspace, title in ((here, "North"), (there, "South"), (lead, "West")):
        articles.rename(workspace, article(workspace), title)
    paths = [here.path, there.path, lead.path]
    seen = []
    for name, order in (("one", paths), ("other", paths[::-1])):
        workspace = make(name, ana, with_article=False)
        for path in order:
            merge.merge(workspace, [path])
        seen.append((doubles.all(workspace), dump(workspace)))
    assert seen[0] == seen[1]
    assert len(seen[0][0][0].values) == 3
