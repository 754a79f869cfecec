"""A Word report that comes back: written with ours, edited as Word does it, read back."""

import re
import shutil
import subprocess
from dataclasses import replace

import pytest

from tests.core.returned_report import Desk
from workbench.core import articles, claims, comments, history, returned, verdicts, versions
from workbench.core.errors import IntakeRefused, NotFound, ReportReturned, WrongUse
from workbench.core.intake import read as reading
from workbench.core.intake.returned import read
from workbench.core.model import Anchor, Span, Verdict, WriterNote
from workbench.core.report import build, docx
from workbench.core.returned_words import Marked, Words, as_before, without_numbers
from workbench.core.store.verify import verify
from workbench.core.team.merge import merge

CARS, BUILT, FERRY, COST = (
    "About 3,200 cars cross",
    "It was built in 1961.",
    "Nobody asked the ferry men",
    "The works will cost",
)


@pytest.fixture
def desk(workspace, claim_ids):
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "The count of 2025\nsays so.")
    comments.add(workspace, claim_ids[0], "Ask again in May.")
    return Desk(report(workspace))


def report(workspace):
    return docx.render(build.build(workspace, generated_at="2026-11-22T12:00:00Z"))


def plan(workspace, desk):
    data = desk.sent()
    return returned.plan(workspace, returned.document("r.docx", data, read(data)))


def take(workspace, desk):
    return returned.take(workspace, plan(workspace, desk))


def on(workspace, words):
    return next(claim for claim in claims.all(workspace) if words in claim.quote)


def said(workspace, words):
    return [each.text for each in comments.of(workspace, on(workspace, words).id)]


def test_what_comes_back_untouched_changes_nothing(workspace, desk):
    found = plan(workspace, desk)
    assert not found
    assert (found.texts, found.remarks) == ((), ())


def test_an_answer_and_a_new_comment_stand_on_their_claims(workspace, desk):
    desk.comment(70, "Which office?", on="", answers=0)
    desk.comment(71, "Check the year", on="built in 1961")
    changes = take(workspace, desk)
    assert changes.label == "Read back “r.docx”"
    assert said(workspace, CARS) == ["Ask again in May.", "[reply by Edda] Which office?"]
    assert said(workspace, BUILT) == ["[comment by Edda] Check the year"]
    assert articles.all(workspace)[0].versions == 1
    assert not plan(workspace, desk), "read twice, nothing is new"
    assert verify(workspace).ok
    history.undo(workspace)
    assert (said(workspace, CARS), said(workspace, BUILT)) == (["Ask again in May."], [])


@pytest.mark.parametrize("how", ["write_over", "track"])
def test_changed_words_become_a_version_and_their_claim_waits(workspace, desk, how):
    getattr(desk, how)("3,200", "3,400")
    desk.comment(71, "Is it?", on="end in 2028")
    found = plan(workspace, desk)
    (text,) = found.texts
    line = "About 3,200 cars cross the bridge at Orrin each day, the road office said."
    assert list(text.statements()) == [("reworded", line, line.replace("3,200", "3,400"))]
    assert (text.waiting, text.behind) == (1, 0)
    returned.take(workspace, found)
    article = articles.all(workspace)[0]
    assert articles.text(workspace, article.text_id) == text.before.replace("3,200", "3,400")
    assert [each.state for each in versions.queue(workspace, article.id)] == [Anchor.CHANGED]
    assert versions.queue(workspace, article.id)[0].claim.verdicts[0].stale
    assert said(workspace, COST) == ["[comment by Edda] Is it?"]
    assert not plan(workspace, desk)
    assert verify(workspace).ok
    history.undo(workspace)
    assert articles.all(workspace)[0].versions == 1


def test_a_tracked_change_says_who_made_it(workspace, desk):
    desk.track("3,200", "3,400")
    take(workspace, desk)
    assert set(said(workspace, "3,400")) == {
        "[deleted by Edda] 3,200",
        "[inserted by Edda] 3,400",
    }


def test_a_verdict_is_never_taken(workspace, desk, claim_ids):
    desk.edit("word/document.xml", lambda xml: xml.replace("✓ Sourced", "⚠ Contested"))
    desk.edit("word/comments.xml", lambda xml: xml.replace("[2] ○ Open", "[2] ✓ Sourced"))
    take(workspace, desk)
    assert [claim.verdict for claim in claims.all(workspace)] == ["sourced", *["open"] * 4]


def test_an_answer_on_a_statement_that_was_deleted_stays_with_its_claim(workspace, desk, claim_ids):
    desk.comment(70, "Out with it", on="", answers=1)
    desk.write_over(BUILT, "")
    take(workspace, desk)
    assert [each.text for each in comments.of(workspace, claim_ids[1])] == ["[reply by Edda] Out with it"]
    (waits,) = versions.queue(workspace, articles.all(workspace)[0].id)
    assert (waits.claim.id, waits.state) == (claim_ids[1], Anchor.LOST)


def test_a_comment_in_the_table_of_claims_stands_on_the_claim_of_its_row(workspace, desk):
    table = desk.parts["word/document.xml"].decode().rindex(">It was built in 1961.<")
    desk.edit("word/document.xml", lambda xml: f"{xml[: table + 1]}#here#{xml[table + 1 :]}")
    desk.comment(72, "Really?", on="#here#")
    take(workspace, desk)
    assert said(workspace, BUILT) == ["[comment by Edda] Really?"]


def test_what_fits_no_claim_is_listed(workspace, desk):
    desk.comment(72, "Nice headline", on="closes in May")
    desk.comment(73, "Nice report", on="Fact-check report")
    found = plan(workspace, desk)
    assert [(each.claim, each.line) for each in found.unplaced] == [
        ("", "[comment by Edda] Nice headline"),
        ("", "[comment by Edda] Nice report"),
    ]
    assert not found


def test_words_below_ours_in_a_comment_are_an_answer(workspace, desk):
    desk.edit(
        "word/comments.xml",
        lambda xml: xml.replace(
            "Ask again in May.</w:t></w:r></w:p>",
            "Ask again in May.</w:t></w:r></w:p><w:p><w:r><w:t>No, now.</w:t></w:r></w:p>",
        ),
    )
    take(workspace, desk)
    assert "[added] No, now." in said(workspace, CARS)


def test_margin_numbers_are_no_words_even_without_their_style(workspace, desk):
    desk.edit(
        "word/document.xml", lambda xml: re.sub("<w:rPr><w:rStyle w:val=.ClaimNumber.*?</w:rPr>", "", xml)
    )
    assert not plan(workspace, desk)


def test_what_is_typed_behind_a_margin_number_is_kept(workspace, desk):
    desk.write_over("1\u00a0</w:t>", "1\u00a0In May 300 </w:t>")
    assert "\n\nIn May 300 About 3,200 cars" in plan(workspace, desk).texts[0].adding.draft.text


def test_a_report_on_an_older_version_brings_its_answers_to_the_newest(workspace, desk, draft):
    desk.comment(70, "Which office?", on="", answers=0)
    article = articles.all(workspace)[0]
    text = draft.text.replace("Dag Holm", "Dag Holm,")
    articles.add(workspace, replace(draft, text=text, proposals=()), version_of=article.id)
    take(workspace, desk)
    newest = on(workspace, CARS)
    assert newest.text_id == articles.all(workspace)[0].text_id
    assert said(workspace, CARS) == ["[reply by Edda] Which office?"]
    desk.write_over("40 million", "60 million")
    assert plan(workspace, desk).texts[0].behind == 1


def test_two_laptops_that_read_one_report_have_each_answer_once(make, ana, ben, workspace, desk):
    other = make("ben", ben)
    desk.comment(70, "Which office?", on="", answers=0)
    desk.write_over("40 million", "60 million")
    for each in (workspace, other):
        take(each, desk)
    merge(workspace, [other.path])
    (carried,) = (claim for claim in claims.all(workspace) if claim.comments)
    assert [each.text for each in comments.of(workspace, carried.id)] == ["[reply by Edda] Which office?"]
    assert carried.quote == "About 3,200 cars cross the bridge at Orrin each day"
    assert articles.all(workspace)[0].versions == 2


def test_a_plan_for_another_state_of_the_file_is_refused(workspace, desk, claim_ids):
    desk.comment(71, "Check the year", on="built in 1961")
    found = plan(workspace, desk)
    verdicts.give(workspace, claim_ids[1:2], Verdict.SOURCED)
    with pytest.raises(WrongUse, match="Read the report again"):
        returned.take(workspace, found)


def test_a_report_of_another_file_is_refused(make, ana, workspace, desk):
    with pytest.raises(NotFound, match="is not in this file"):
        plan(make("empty", ana, with_article=False), desk)


def test_it_is_read_in_the_child_and_never_imported_as_an_article(workspace, desk, tmp_path):
    path = tmp_path / "r.docx"
    path.write_bytes(desk.sent())
    assert not returned.plan(workspace, returned.from_file(path))
    with pytest.raises(ReportReturned, match="workbench returned"):
        reading.article(path)
    path.write_bytes(desk.sent()[:-200])
    with pytest.raises(IntakeRefused, match="damaged"):
        returned.from_file(path)
    path.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(IntakeRefused, match="does not hold the marks"):
        returned.from_file(path)


def drop(pattern):
    return lambda xml: re.sub(pattern, "", xml, count=1)


@pytest.mark.parametrize(
    ("part", "change", "problem"),
    [
        ("word/document.xml", drop('<w:bookmarkStart w:id="0"[^>]*>'), "does not hold the marks"),
        ("word/document.xml", drop('<w:bookmarkEnd w:id="0"/>'), "end of the article cannot be found"),
        ("word/document.xml", lambda xml: xml.replace("?>", "?><!DOCTYPE x [<!ENTITY a 'b'>]>", 1), "entities"),
        ("word/comments.xml", lambda _xml: "<w:comments", "damaged"),
    ],
)  # fmt: skip
def test_a_broken_or_hostile_report_is_refused(workspace, desk, part, change, problem):
    desk.edit(part, change)
    with pytest.raises(IntakeRefused, match=problem):
        plan(workspace, desk)


def test_marks_that_lie_do_no_harm(workspace, desk):
    desk.edit(
        "word/document.xml", lambda xml: re.sub("_cw_[0-9]+_[0-9a-f]{16}_", f"_cw_999999_{'f' * 16}_", xml)
    )
    desk.comment(70, "Answer to what?", on="", answers=0)
    found = plan(workspace, desk)
    assert [each.line for each in found.unplaced] == ["[reply by Edda] Answer to what?"]
    assert [text.adding.draft.text.startswith("The bridge") for text in found.texts] == [True]


def test_answers_in_a_ring_end(workspace, desk):
    desk.comment(70, "a", on="", answers=0)
    desk._extended.append('<w15:commentEx w15:paraId="20000000" w15:paraIdParent="10000046"/>')
    assert [each.line for each in plan(workspace, desk).remarks] == ["[reply by Edda] a"]


def test_a_number_that_the_statement_begins_with_is_not_taken_for_the_margin_number():
    words = Words(
        "12\u00a0000 people, 7\u00a0and 12\u00a0000",
        (),
        (Marked(12, "a", Span(0, 9)), Marked(7, "b", Span(15, 23))),
    )
    assert without_numbers(words, {"a": "12\u00a0000"}).text == "12\u00a0000 people, and 12\u00a0000"
    twice = replace(words, text=f"12\u00a0{words.text}", marks=(words.marks[0],))
    assert without_numbers(twice, {"a": "12\u00a0000"}).text == words.text


def test_places_follow_the_words():
    note = WriterNote(4, 7, "", "", "comment")
    found = as_before(Words("a b  two\n\nc", (replace(note, start=5, end=8),), ()), "a b two c")
    assert (found.text, found.text[found.notes[0].start : found.notes[0].end]) == ("a b two c", "two")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_keeps_the_marks(workspace, desk, tmp_path):
    desk.comment(71, "Check the year", on="built in 1961")
    desk.write_over("40 million", "60 million")
    (tmp_path / "r.docx").write_bytes(desk.sent())
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "docx", "--outdir",
         str(tmp_path / "out"), str(tmp_path / "r.docx")], check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    data = (tmp_path / "out" / "r.docx").read_bytes()
    found = returned.plan(workspace, returned.document("r.docx", data, read(data)))
    assert [each.line for each in found.new_remarks] == ["[comment by Edda] Check the year"]
    assert found.texts[0].adding.draft.text == found.texts[0].before.replace("40 million", "60 million")
