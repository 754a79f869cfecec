"""Claims go along to a newer version where their words did, and wait in a queue where they did not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core import articles, claims, drafts, history, verdicts, versions
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Anchor, ArticleDraft, ClaimFilter, Kind, Proposal, Reviewer, Span, Verdict
from workbench.core.report import write
from workbench.core.report.wanted import Wanted
from workbench.core.store import dump, state
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.text.versions import Change


def version(
    draft: ArticleDraft, *changes: tuple[str, str], proposals: tuple[Proposal, ...] = ()
) -> ArticleDraft:
    text = draft.text
    for words, other in changes:
        assert words in text
        text = text.replace(words, other)
    return replace(draft, text=text, source=text.encode(), proposals=proposals)


def quotes(workspace: Workspace) -> list[str]:
    return [claim.quote for claim in claims.all(workspace)]


def by_quote(workspace: Workspace, words: str) -> str:
    (found,) = [claim.id for claim in claims.all(workspace) if words in claim.quote]
    return found


CORRECTED = (
    ("3,200", "3,400"),
    ("It was built", "In short: it was built"),
    ("The bridge at Orrin closes in May\n\n", ""),
)


@pytest.fixture
def corrected(workspace: Workspace, draft: ArticleDraft) -> Workspace:
    """Ana's file with a corrected version: one number changed, one sentence reworded, the headline gone."""
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    return workspace


def test_a_version_stays_one_when_something_is_written_about_its_text(corrected: Workspace) -> None:
    (before,) = articles.all(corrected)
    articles.rename(corrected, before.id, "Another title")
    (after,) = articles.all(corrected)
    assert (after.id, after.number, after.versions) == (before.id, 2, 2)
    assert verify(corrected).ok


def test_unchanged_claims_are_carried_in_the_same_action(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    claims.edit(
        workspace, claim_ids[2], restated="Ferry men were not asked.", kind="opinion", speaker="D. Holm"
    )
    before = {claim.quote: claim for claim in claims.all(workspace)}
    article = articles.all(workspace)[0]
    added = articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    after = {claim.quote: claim for claim in claims.all(workspace)}
    assert set(after) == {
        "Nobody asked the ferry men",
        "渡船每天运送四百人。",
        "The works will cost 40 million crowns and end in 2028.",
    }
    text = articles.text(workspace, added.ids[0])
    for quote, claim in after.items():
        assert text[claim.start : claim.end] == quote
        assert (claim.text_id, claim.verdict) == (added.ids[0], "open")
        assert versions.origin(workspace, claim.id) == before[quote].id
        assert (claim.restated, claim.kind, claim.proposed_by, claim.why) == (
            before[quote].restated, before[quote].kind, before[quote].proposed_by, before[quote].why,
        )  # fmt: skip
    speaker = after["Nobody asked the ferry men"].speaker
    assert speaker is not None
    assert speaker.name == "D. Holm"
    assert verify(workspace).ok
    history.undo(workspace)
    assert quotes(workspace) == list(before)
    assert versions.queue(workspace, article.id) == []
    history.redo(workspace)
    assert set(quotes(workspace)) == set(after)


def test_what_changed_waits_in_the_queue_with_its_reasons(corrected: Workspace) -> None:
    article = articles.all(corrected)[0]
    text = articles.text(corrected, article.text_id)
    number, built = versions.queue(corrected, article.id)
    assert number.claim.quote == "About 3,200 cars cross the bridge at Orrin each day"
    assert (number.state, number.why, number.text_id) == (
        Anchor.CHANGED,
        ("number 3,200 -> 3,400",),
        article.text_id,
    )
    assert number.span
    assert text[number.span.start : number.span.end] == "About 3,400 cars cross the bridge at Orrin each day"
    assert built.claim.quote == "It was built in 1961."
    assert built.state is Anchor.CHANGED
    assert {number.claim.text_id, built.claim.text_id} == {articles.versions(corrected, article.id)[0]}


def test_a_claim_is_placed_by_the_reviewer_and_leaves_the_queue(corrected: Workspace) -> None:
    article = articles.all(corrected)[0]
    waiting = versions.queue(corrected, article.id)[0]
    assert waiting.span
    placed = versions.place(corrected, waiting.claim.id, waiting.span.start, waiting.span.end + 1)
    claim = claims.get(corrected, placed.ids[0])
    assert (claim.quote, claim.kind) == ("About 3,400 cars cross the bridge at Orrin each day,", "statistic")
    assert versions.origin(corrected, claim.id) == waiting.claim.id
    assert [each.claim.quote for each in versions.queue(corrected, article.id)] == ["It was built in 1961."]
    with pytest.raises(WrongUse, match="no verdict that holds"):
        versions.inherit(corrected, [claim.id])
    history.undo(corrected)
    assert len(versions.queue(corrected, article.id)) == 2
    history.redo(corrected)
    assert len(versions.queue(corrected, article.id)) == 1
    assert verify(corrected).ok


def test_a_claim_can_be_placed_on_one_that_is_there(corrected: Workspace) -> None:
    article = articles.all(corrected)[0]
    waiting = versions.queue(corrected, article.id)[0]
    assert waiting.span
    there = claims.add(corrected, article.text_id, waiting.span.start, waiting.span.end, restated="mine").ids[
        0
    ]
    count = len(claims.all(corrected))
    assert versions.place(corrected, waiting.claim.id, waiting.span.start, waiting.span.end).ids == (there,)
    assert len(claims.all(corrected)) == count
    assert claims.get(corrected, there).restated == "mine"
    assert len(versions.queue(corrected, article.id)) == 1


def test_dismissed_claims_leave_the_queue_and_stay_in_their_version(corrected: Workspace) -> None:
    article = articles.all(corrected)[0]
    waiting = [each.claim.id for each in versions.queue(corrected, article.id)]
    versions.dismiss(corrected, waiting)
    assert versions.queue(corrected, article.id) == []
    assert [claims.get(corrected, claim_id).id for claim_id in waiting] == waiting
    history.undo(corrected)
    assert [each.claim.id for each in versions.queue(corrected, article.id)] == waiting


def test_only_claims_of_older_versions_are_placed_or_dismissed(corrected: Workspace) -> None:
    here = claims.all(corrected)[0]
    head = history.head(corrected)
    with pytest.raises(WrongUse, match="newest version"):
        versions.place(corrected, here.id, 0, 5)
    with pytest.raises(WrongUse, match="newest version"):
        versions.dismiss(corrected, [here.id])
    older = versions.queue(corrected, here.article)[0].claim.id
    blank = articles.text(corrected, here.text_id).index("\n\n")
    with pytest.raises(WrongUse, match="only blanks"):
        versions.place(corrected, older, blank, blank + 2)
    with pytest.raises(NotFound):
        versions.dismiss(corrected, ["00" * 16])
    assert history.head(corrected) == head


def test_verdicts_come_along_on_one_word_of_the_reviewer_only(
    workspace: Workspace, ben: Reviewer, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, [claim_ids[4]], Verdict.SOURCED, "the county's budget")
    verdicts.give(workspace, [claim_ids[2]], Verdict.CONTESTED, "he said it later")
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    assert claims.counts(workspace)["open"] == 3
    works, nobody = by_quote(workspace, "The works"), by_quote(workspace, "Nobody")
    assert versions.inheritable(workspace, article.id) == [nobody, works]
    done = versions.inherit(workspace, [works, nobody])
    assert done.ids == (works, nobody)
    given = verdicts.mine(workspace, works)
    assert given is not None
    assert (given.verdict, given.reason, given.stale) == (Verdict.SOURCED, "the county's budget", False)
    assert claims.get(workspace, nobody).verdict == "contested"
    assert versions.inheritable(workspace, article.id) == []
    history.undo(workspace)
    assert claims.counts(workspace)["open"] == 3
    with Workspace.open(workspace.path, ben) as other, pytest.raises(WrongUse, match="gave no verdict"):
        versions.inherit(other, [works])


def test_no_verdict_is_taken_over_for_other_words_or_another_place(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED, "seen")
    article = articles.all(workspace)[0]
    changed = version(
        draft,
        ("the road office said", "the rail office said"),
        ("It was built in 1961.", "It was rebuilt in 1961."),
    )
    articles.add(workspace, changed, version_of=article.id)
    works = by_quote(workspace, "The works")
    cars, built = versions.queue(workspace, article.id)
    assert (cars.state, cars.why) == (Anchor.CHANGED, ("words road -> rail",))
    for waiting, why in ((cars, "road -> rail"), (built, "built -> rebuilt")):
        assert waiting.span
        placed = versions.place(workspace, waiting.claim.id, waiting.span.start, waiting.span.end).ids[0]
        head = history.head(workspace)
        with pytest.raises(WrongUse, match=why):
            versions.inherit(workspace, [works, placed])
        assert history.head(workspace) == head
    claim = claims.get(workspace, works)
    claims.move(workspace, works, claim.start, claim.end - 17)
    with pytest.raises(WrongUse, match="another place"):
        versions.inherit(workspace, [works])
    fresh = claims.add(workspace, claim.text_id, 4, 10).ids[0]
    with pytest.raises(WrongUse, match="not carried"):
        versions.inherit(workspace, [fresh])
    assert claims.counts(workspace)["sourced"] == 0


def test_one_older_claim_may_stand_in_two_places(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, [claim_ids[4]], Verdict.SOURCED, "seen")
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    works = by_quote(workspace, "The works")
    second = versions.place(workspace, claim_ids[4], 0, 5).ids[0]
    assert versions.inheritable(workspace, article.id) == [works]
    with pytest.raises(WrongUse, match="another place"):
        versions.inherit(workspace, [works, second])


def test_a_stale_verdict_is_not_taken_over(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, [claim_ids[4]], Verdict.SOURCED, "seen")
    claim = claims.get(workspace, claim_ids[4])
    claims.move(workspace, claim.id, claim.start, claim.end - 1)
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    works = by_quote(workspace, "The works")
    assert versions.inheritable(workspace, article.id) == []
    with pytest.raises(WrongUse, match="no verdict that holds"):
        versions.inherit(workspace, [works])


def test_the_verdict_on_a_claim_that_a_colleague_removed_is_not_taken_over(
    workspace: Workspace,
    draft: ArticleDraft,
    claim_ids: list[str],
    make: Callable[..., Workspace],
    ben: Reviewer,
) -> None:
    verdicts.give(workspace, [claim_ids[4]], Verdict.SOURCED, "seen")
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    works = by_quote(workspace, "The works")
    assert versions.inheritable(workspace, article.id) == [works]
    other = make("ben", ben)
    merge.merge(other, [workspace.path])  # what he has not seen he does not remove
    claims.remove(other, [claim_ids[4]])
    merge.merge(workspace, [other.path])
    assert versions.judged_before(workspace, works) is None
    assert versions.inheritable(workspace, article.id) == []


@pytest.mark.timeout(20)
def test_claims_that_are_said_to_come_from_each_other_are_gone_through_once(corrected: Workspace) -> None:
    """As a file from elsewhere may have it."""
    works = by_quote(corrected, "The works")
    older = claims.get(corrected, versions.origin(corrected, works))
    with corrected.action("Write what no verb writes") as action:
        about = articles.span_body(articles.text(corrected, older.text_id), older.start, older.end)
        digest = articles.text_sha256(corrected, older.text_id)
        action.write(EventKind.CLAIM, older.id, {**about, "from": works}, ref=digest)
    corrected.done()
    assert versions.judged_before(corrected, works) is None
    history.restore_point(corrected, "now")
    out = corrected.path.with_suffix(".json")
    assert write.write(corrected, out, Wanted(generated_at="2099-01-01T00:00:00Z", as_of="now")).claims


def test_a_third_version_takes_what_is_left_of_both(corrected: Workspace, draft: ArticleDraft) -> None:
    """What the second version had changed comes back with its words; what it had taken along goes on."""
    article = articles.all(corrected)[0]
    first = articles.versions(corrected, article.id)[0]
    older = {draft.text[start:end]: claim_id for _, claim_id, start, end, _ in claims.spans(corrected, first)}
    third = version(
        draft, ("渡船每天运送四百人。", "渡船每天运送五百人。"), ("It was built", "It was not built")
    )
    articles.add(corrected, third, version_of=article.id)
    assert set(quotes(corrected)) == {
        "About 3,200 cars cross the bridge at Orrin each day",
        "Nobody asked the ferry men",
        "The works will cost 40 million crowns and end in 2028.",
    }
    cars = by_quote(corrected, "3,200")
    assert versions.origin(corrected, cars) == older[claims.get(corrected, cars).quote]
    works = by_quote(corrected, "The works")
    second = versions.origin(corrected, works)
    assert versions.origin(corrected, second) == older[claims.get(corrected, works).quote]
    waiting = {each.claim.quote: each for each in versions.queue(corrected, article.id)}
    assert set(waiting) == {"It was built in 1961.", "渡船每天运送四百人。"}
    assert waiting["It was built in 1961."].why == ("negation added: not",)
    verdicts.give(corrected, [versions.origin(corrected, second)], Verdict.SOURCED, "long ago")
    versions.inherit(corrected, [works])
    assert claims.get(corrected, works).verdict == "sourced"


def test_what_the_rules_propose_at_the_same_words_is_the_same_claim(
    workspace: Workspace, draft: ArticleDraft
) -> None:
    article = articles.all(workspace)[0]
    text = draft.text.replace("3,200", "3,400")
    spans = [
        Span(text.index(words), text.index(words) + len(words))
        for words in ("It was built in 1961.", "About 3,400 cars")
    ]
    proposals = tuple(Proposal(s.start, s.end, Kind.FACT, None, (), 0.9, ("new",), "test 2") for s in spans)
    articles.add(workspace, replace(draft, text=text, proposals=proposals), version_of=article.id)
    found = {claim.quote: claim for claim in claims.all(workspace)}
    assert len(found) == 5
    assert (found["It was built in 1961."].kind, found["It was built in 1961."].why) == ("event", ("new",))
    assert versions.origin(workspace, found["It was built in 1961."].id)
    assert not versions.origin(workspace, found["About 3,400 cars"].id)


def test_a_text_that_was_here_as_an_article_of_its_own_gets_a_queue(
    workspace: Workspace, draft: ArticleDraft
) -> None:
    first = articles.all(workspace)[0]
    later = version(draft, ("3,200", "3,400"))
    articles.add(workspace, later)
    articles.add(workspace, later, version_of=first.id)
    waiting = versions.queue(workspace, first.id)
    assert len(waiting) == 5
    assert [each.state for each in waiting].count(Anchor.EXACT) >= 3
    assert verify(workspace).ok


def families(workspace: Workspace) -> dict[str, list[str]]:
    return {each.title: articles.versions(workspace, each.id) for each in articles.all(workspace)}


def test_undo_gives_a_text_of_another_article_back_to_it(
    corrected: Workspace, draft: ArticleDraft, ben: Reviewer, tmp_path: Path
) -> None:
    newer = version(draft, *CORRECTED)
    other = version(draft, ("The bridge at Orrin closes in May", "Ferry to Orrin stops"))
    articles.add(corrected, replace(other, title="Ferry to Orrin stops"))
    apart = families(corrected)
    assert sorted(map(len, apart.values())) == [1, 2]
    ferry = next(each.id for each in articles.all(corrected) if each.title == "Ferry to Orrin stops")
    articles.add(corrected, newer, version_of=ferry)
    joined = families(corrected)
    assert joined != apart
    history.undo(corrected)
    assert families(corrected) == apart
    state.rebuild(corrected.connection)
    assert families(corrected) == apart
    history.redo(corrected)
    assert families(corrected) == joined
    history.undo(corrected)
    assert verify(corrected).ok
    with Workspace.create(tmp_path / "ben.claims", ben) as bens:
        merge.merge(bens, [corrected.path])
        assert families(bens) == apart


def test_a_text_that_was_a_version_before_an_undo_can_come_in_as_an_article_of_its_own(
    corrected: Workspace, draft: ArticleDraft
) -> None:
    newer = version(draft, *CORRECTED)
    history.undo(corrected)
    assert len(articles.all(corrected)) == 1
    articles.add(corrected, newer)
    assert [each.versions for each in articles.all(corrected)] == [1, 1]
    history.undo(corrected)
    articles.add(corrected, newer, version_of=articles.all(corrected)[0].id)
    assert [each.versions for each in articles.all(corrected)] == [2]


def test_claims_that_a_merge_brings_on_an_older_version_are_queued(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer, draft: ArticleDraft
) -> None:
    mine, theirs = make("mine", ana), make("theirs", ben)
    text_id = articles.all(theirs)[0].text_id
    start = draft.text.index("the road office said")
    claims.add(theirs, text_id, start, start + 20)
    article = articles.all(mine)[0]
    articles.add(mine, version(draft, *CORRECTED), version_of=article.id)
    merge.merge(mine, [theirs.path])
    waiting = {each.claim.quote: each.state for each in versions.queue(mine, article.id)}
    assert "the road office said" in waiting
    assert len(waiting) == 3
    assert verify(mine).ok


def test_carried_claims_pass_a_dump_and_a_merge(corrected: Workspace, ben: Reviewer, tmp_path: Path) -> None:
    article = articles.all(corrected)[0]
    versions.dismiss(corrected, [versions.queue(corrected, article.id)[0].claim.id])
    document = dump.dump(corrected)
    assert document.count(b'"from":') == 3
    with dump.load(document, tmp_path / "loaded.claims", ben) as loaded:
        assert [each.claim.id for each in versions.queue(loaded, article.id)] == [
            each.claim.id for each in versions.queue(corrected, article.id)
        ]
    with Workspace.create(tmp_path / "ben.claims", ben) as other:
        merge.merge(other, [corrected.path])
        assert len(versions.queue(other, article.id)) == 1
        assert quotes(other) == quotes(corrected)


def test_versions_side_by_side(corrected: Workspace) -> None:
    article = articles.all(corrected)[0]
    old, new = articles.versions(corrected, article.id)
    changes = [each.change for each in versions.compare(corrected, old, new)]
    assert changes.count(Change.DROPPED) == 1
    assert changes.count(Change.REWORDED) == 2
    assert set(versions.compare(corrected, new, new)[0].why) == set()


def test_an_article_of_the_family_is_recognised(workspace: Workspace, draft: ArticleDraft) -> None:
    article = articles.all(workspace)[0]
    copy = "Our paper says:\n\n" + draft.text.replace("3,200", "3,400")
    assert versions.family(workspace, copy) == article.id
    assert versions.family(workspace, copy, but=article.id) == ""
    assert (
        versions.family(
            workspace, "Snow fell on the mountains all night, and trains were late in the valley." * 3
        )
        == ""
    )
    assert versions.family(workspace, "") == ""


SPEECH = (
    "{} leads the ferry office in Valbruk.\n\nSnow fell on the hills of Orrin.\n\n"
    "“The quay is closed until Wednesday,” said {}."
)


def test_the_same_words_of_another_speaker_or_another_day_are_not_carried(
    workspace: Workspace, draft: ArticleDraft
) -> None:
    def spoken(name: str, published: str) -> ArticleDraft:
        text = SPEECH.format(name, name.rsplit(maxsplit=1)[-1])
        return drafts.with_claims(
            replace(draft, text=text, source=text.encode(), published=published, language="en", proposals=())
        )

    def closed(name: str, published: str) -> list[tuple[Anchor, tuple[str, ...]]]:
        articles.add(workspace, spoken(name, published), version_of=first)
        found = [each for each in versions.queue(workspace, first) if "quay" in each.claim.quote]
        history.undo(workspace)
        return [(each.state, each.why) for each in found]

    first = articles.add(workspace, spoken("Mira Sato", "2025-03-03")).ids[0]
    claim = by_quote(workspace, "The quay")
    speaker = claims.get(workspace, claim).speaker
    assert speaker is not None
    assert speaker.name == "Mira Sato"
    assert closed("Dr. Mira Sato", "2025-03-03") == []
    assert closed("Bo Sato", "2025-03-03") == [(Anchor.CHANGED, ("speaker Mira Sato -> Bo Sato",))]
    assert closed("Dr. Mira Sato", "2025-03-10") == [
        (Anchor.CHANGED, ("date Wednesday: 2025-03-05 -> 2025-03-12",))
    ]
    assert closed("Dr. Mira Sato", "") == []
    claims.edit(workspace, claim, speaker="the head of the office")
    assert closed("Bo Sato", "2025-03-03") == [], "a name given by hand stands in no text"


def test_a_claim_says_how_it_was_found_again(workspace: Workspace, draft: ArticleDraft) -> None:
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    assert {claim.quote[:6]: claim.anchor for claim in claims.all(workspace)} == {
        "Nobody": Anchor.MOVED, "渡船每天运送": Anchor.EXACT, "The wo": Anchor.EXACT,
    }  # fmt: skip
    number, built = versions.queue(workspace, article.id)
    assert number.span
    placed = versions.place(workspace, number.claim.id, number.span.start, number.span.end).ids[0]
    assert claims.get(workspace, placed).anchor is Anchor.CHANGED
    assert number.lines == (number.claim.quote, number.claim.quote.replace("3,200", "3,400"))
    (waiting,) = versions.waiting(workspace, ClaimFilter(article=article.id))
    assert (waiting.id, waiting.anchor, waiting.version) == (built.claim.id, Anchor.CHANGED, 1)
    assert versions.waiting(workspace, ClaimFilter(search="3,200")) == []
    with workspace.transaction():
        state.rebuild(workspace.connection)
    assert claims.get(workspace, placed).anchor is Anchor.CHANGED
    assert verify(workspace).ok


def test_a_verdict_on_words_that_changed_is_stale_in_the_queue(
    workspace: Workspace, draft: ArticleDraft, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED, "seen")
    article = articles.all(workspace)[0]
    articles.add(workspace, version(draft, *CORRECTED), version_of=article.id)
    waiting = versions.queue(workspace, article.id)
    assert waiting
    assert all(given.stale for each in waiting for given in each.claim.verdicts)
    later = version(draft, ("3,200", "3,300"))
    articles.add(workspace, later)
    articles.add(workspace, later, version_of=article.id)
    kept = [each for each in versions.queue(workspace, article.id) if each.state is Anchor.EXACT]
    assert kept
    assert not any(given.stale for each in kept for given in each.claim.verdicts)


def test_versions_of_one_second_are_in_the_order_of_their_import(
    workspace: Workspace, draft: ArticleDraft
) -> None:
    article = articles.all(workspace)[0]
    added = [
        articles.add(workspace, version(draft, ("3,200", f"{number},300")), version_of=article.id).ids[0]
        for number in range(4, 12)
    ]
    assert articles.versions(workspace, article.id)[1:] == added
    with workspace.transaction():
        state.rebuild(workspace.connection)
    assert articles.versions(workspace, article.id)[1:] == added
