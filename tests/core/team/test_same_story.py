"""One story that two people imported, as a page and as a PDF: proposed after a merge, joined or kept apart."""

from collections.abc import Callable
from html import escape

import pytest
import typst

from workbench.core import articles, claims, drafts, evidence, history, links, settings, verdicts, versions
from workbench.core.errors import WrongUse
from workbench.core.intake import read
from workbench.core.model import Anchor, ArticleDraft, EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store import state
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import (
    adjudicate,
    agreement,
    assignments,
    blind,
    disagreements,
    merge,
    same_story,
    stories,
)

Make = Callable[..., Workspace]

TITLE = "The ferry at Orrin stops in May"
COUNTED = "The ferry at Orrin carried 3,200 cars a day in 2024, the road office said on Monday."
SAID = "The new bridge is 1,240 metres long and opened in March 2025."
PAID = "The county paid 38 million crowns for the repair, twice what the assembly had approved in 2019."
STORY = (
    f"{COUNTED} “Nobody asked us,” said Dag Holm, who has run the ferry since 1998.",
    f"About 400 people work on it, and most of them will have to find other work by the summer. {PAID}",
    f"Nobody was hurt in the fire, but eleven passengers waited for a boat for almost three hours. {SAID}",
)


def page(paragraphs: tuple[str, ...] = STORY) -> bytes:
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    head = f"<head><meta charset='utf-8'><title>{TITLE}</title></head>"
    return f"<html lang='en'>{head}<body><article><h1>{TITLE}</h1>{body}</article></body></html>".encode()


def printed(paragraphs: tuple[str, ...] = STORY) -> bytes:
    """As a press prints it: justified, with words torn at the ends of lines."""
    head = '#set page(width: 11cm, height: 16cm)\n#set par(justify: true)\n#set text(hyphenate: true, lang: "en")\n'
    return typst.compile("\n\n".join((f"{head}#text(20pt)[{TITLE}]", *paragraphs)).encode())


def drafted(data: bytes, name: str) -> ArticleDraft:
    return drafts.with_claims(read.article(data=data, file_name=name))


@pytest.fixture(scope="module")
def imported() -> tuple[ArticleDraft, ArticleDraft]:
    """The story as a saved page and as a PDF, each read as the program reads them. The paper has a line more, and one number that
    was corrected on the page."""
    paper = (
        "Orrin. The county assembly met on Tuesday to talk about the ferry.",
        STORY[0],
        STORY[1].replace("38", "36"),
        STORY[2],
    )
    return drafted(page(), "ferry.html"), drafted(printed(paper), "ferry.pdf")


@pytest.fixture
def web(make: Make, ana: Reviewer, imported: tuple[ArticleDraft, ArticleDraft]) -> Workspace:
    workspace = make("web", ana, with_article=False)
    articles.add(workspace, imported[0])
    return workspace


@pytest.fixture
def print_(make: Make, ben: Reviewer, imported: tuple[ArticleDraft, ArticleDraft]) -> Workspace:
    workspace = make("print", ben, with_article=False)
    articles.add(workspace, imported[1])
    return workspace


@pytest.fixture
def desk(make: Make) -> Workspace:
    """The lead's file, empty."""
    return make("desk", settings.reviewer("Lea Lind"), with_article=False)


def on(workspace: Workspace, words: str = SAID) -> str:
    (found,) = [claim.id for claim in claims.all(workspace) if claim.quote == words]
    return found


def kept(workspace: Workspace, words: str) -> str:
    draft = EvidenceDraft(words.encode(), "text/plain", f"{words}.txt", text=words)
    return evidence.add(workspace, draft, title=words).ids[0]


def joined(desk: Workspace, *others: Workspace) -> None:
    """The files merged, and the one proposal accepted."""
    merge.merge(desk, [other.path for other in others])
    (pair,) = stories.find(desk)
    same_story.same(desk, pair.one.id, pair.other.id)


def test_a_merge_proposes_them_once_in_its_preview_and_its_receipt(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    merge.merge(desk, [web.path])
    assert stories.find(desk) == []
    expected = merge.preview(desk, [print_.path])
    merged = merge.merge(desk, [print_.path])
    (pair,) = merged.stories
    assert expected.stories == merged.stories == tuple(stories.find(desk))
    assert [(each.file_name, each.reviewer) for each in (pair.one, pair.other)] == [
        ("ferry.html", "Ana Moreau"),
        ("ferry.pdf", "Ben Okafor"),
    ]
    assert pair.likeness > 0.9
    line = f"Perhaps one story: “{TITLE}” (ferry.html, Ana Moreau) and “{TITLE}” (ferry.pdf, Ben Okafor)"
    assert line in merged.receipt.splitlines()
    assert merge.merge(desk, [print_.path]).stories == ()


def test_what_one_person_imported_twice_is_not_asked_again(
    desk: Workspace, web: Workspace, imported: tuple[ArticleDraft, ArticleDraft]
) -> None:
    articles.add(web, imported[1])
    assert merge.merge(desk, [web.path]).stories == ()


def test_verdicts_of_both_texts_meet_on_one_card(desk: Workspace, web: Workspace, print_: Workspace) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED, "the survey")
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED, "the plans")
    verdicts.give(web, [on(web, COUNTED)], Verdict.SOURCED)
    joined(desk, web, print_)
    (article,) = articles.all(desk)
    assert (article.versions, article.file_name) == (2, "ferry.pdf")
    (card,) = disagreements.all(desk)
    assert (card.kind, card.claim, card.others) == ("verdict", on(print_), (on(web),))
    assert {(side.reviewer, side.verdict, side.reason) for side in card.sides} == {
        ("Ana Moreau", Verdict.SOURCED, "the survey"),
        ("Ben Okafor", Verdict.CONTESTED, "the plans"),
    }
    (claim,) = [claim for claim in claims.all(desk) if claim.quote == SAID]
    assert [each.reviewer for each in claim.verdicts] == ["Ana Moreau", "Ben Okafor"]
    assert agreement.measure(desk).n == 1, "one claim that two people judged"
    standing = {claim.quote: claim.verdict for claim in claims.all(desk)}
    assert standing[SAID] == "disagreed"
    assert standing[COUNTED] == "sourced", "one found it for both texts"
    assert verify(desk).ok


def test_a_verdict_counts_for_the_same_words_until_its_claim_is_removed(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    """And whatever changes how they stand is told of both."""
    verdicts.give(web, [on(web)], Verdict.SOURCED, "the survey")
    joined(desk, web, print_)

    def standing() -> tuple[str, int]:
        claim = claims.get(desk, on(print_))
        return claim.verdict, len(claim.verdicts)

    assert standing() == ("sourced", 1)
    removed = claims.remove(desk, [on(web)])
    assert standing() == ("open", 0)
    undone = history.undo(desk)
    assert standing() == ("sourced", 1)
    given = verdicts.give(desk, [on(web)], Verdict.CONTESTED)
    assert standing() == ("disagreed", 2)
    verdicts.give(web, [on(web)], Verdict.UNVERIFIED)
    came = merge.merge(desk, [web.path]).changes
    assert all(on(print_) in each.touched["verdict"] for each in (removed, undone, given, came))
    assert verify(desk).ok


@pytest.mark.parametrize(
    ("stance", "kind"), [(Stance.SUPPORTS, []), (Stance.CONTEXT, []), (Stance.REFUTES, ["evidence"])]
)
def test_evidence_of_both_texts_meets_on_one_card(
    desk: Workspace, web: Workspace, print_: Workspace, stance: Stance, kind: list[str]
) -> None:
    for workspace, read_as in ((web, Stance.SUPPORTS), (print_, stance)):
        links.link(workspace, on(workspace), kept(workspace, "the survey"), stance=read_as)
    joined(desk, web, print_)
    cards = disagreements.all(desk)
    assert [(card.kind, card.claim, card.others) for card in cards] == [
        (each, on(print_), (on(web),)) for each in kind
    ]
    assert [{(side.reviewer, side.evidence[0].stance) for side in card.sides} for card in cards] == [
        {("Ana Moreau", "supports"), ("Ben Okafor", "refutes")} for _ in kind
    ]


@pytest.mark.parametrize(("source", "kind"), [("the survey", []), ("the plans", ["grounds"])])
def test_the_same_verdict_in_both_texts_on_other_grounds(
    desk: Workspace, web: Workspace, print_: Workspace, source: str, kind: list[str]
) -> None:
    for workspace, words in ((web, "the survey"), (print_, source)):
        verdicts.give(workspace, [on(workspace)], Verdict.SOURCED)
        links.link(workspace, on(workspace), kept(workspace, words))
    joined(desk, web, print_)
    cards = disagreements.all(desk)
    assert [(card.kind, card.claim) for card in cards] == [(each, on(print_)) for each in kind]
    assert all(sorted(len(side.evidence) for side in card.sides) == [1, 1] for card in cards)


def test_who_left_the_words_open_in_one_text_that_somebody_judged_in_the_other(
    desk: Workspace,
    web: Workspace,
    print_: Workspace,
    make: Make,
    imported: tuple[ArticleDraft, ArticleDraft],
) -> None:
    """Ana reviewed the page, Ben the paper, and Cyd judged there what Ana had left open."""
    nobody = "Nobody was hurt in the fire, but eleven passengers waited for a boat for almost three hours."
    verdicts.give(web, [on(web, COUNTED), on(web, nobody)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_, COUNTED), on(print_, nobody)], Verdict.SOURCED)
    cyd = make("cyd", settings.reviewer("Cyd Sorel"), with_article=False)
    articles.add(cyd, imported[1])
    verdicts.give(cyd, [on(cyd)], Verdict.CONTESTED)
    joined(desk, web, print_, cyd)
    (card,) = disagreements.all(desk, kinds=(disagreements.SILENCE,))
    assert (card.kind, card.claim, card.others) == ("silence", on(print_), (on(web),))
    assert {(side.reviewer, side.verdict) for side in card.sides} == {
        ("Cyd Sorel", Verdict.CONTESTED),
        ("Ana Moreau", Verdict.OPEN),
        ("Ben Okafor", Verdict.OPEN),
    }
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    merge.merge(desk, [web.path])
    (card,) = disagreements.all(desk)
    assert card.kind == "verdict"
    assert disagreements.all(desk, kinds=(disagreements.SILENCE,)) == []


def test_a_side_has_the_verdict_of_one_text_and_the_evidence_of_the_other(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED)
    joined(desk, web, print_)
    with Workspace.open(desk.path, web.reviewer) as ana:
        links.link(ana, on(print_), kept(ana, "the survey"))
        (card,) = disagreements.all(ana)
    told = {side.reviewer: (side.verdict, len(side.evidence)) for side in card.sides}
    assert told == {"Ana Moreau": (Verdict.SOURCED, 1), "Ben Okafor": (Verdict.CONTESTED, 0)}


def test_a_blind_first_pass_hides_what_was_found_in_either_text_until_ones_own_verdict(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED, "the survey")
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED, "the plans")
    verdicts.give(web, [on(web, COUNTED)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_, COUNTED)], Verdict.SOURCED)
    joined(desk, web, print_)
    blind.turn(desk, on=True)
    with Workspace.open(desk.path, desk.reviewer, covered=True) as covered:
        assert [each for claim in claims.all(covered) for each in claim.verdicts] == []
        assert agreement.measure(covered).n == 0
        verdicts.give(covered, [on(covered)], Verdict.UNVERIFIED)
        (claim,) = [claim for claim in claims.all(covered) if claim.quote == SAID]
        assert [each.reviewer for each in claim.verdicts] == ["Ana Moreau", "Ben Okafor", "Lea Lind"]
        (other,) = [claim for claim in claims.all(covered) if claim.quote == COUNTED]
        assert (other.verdicts, other.verdict) == ((), "open")
        verdicts.give(covered, [on(web, COUNTED)], Verdict.UNVERIFIED)
        hidden = [claim.id for claim in claims.all(covered) if covered.hides(claim.id)]
        assert other.id not in hidden, "the same words in the older text are judged"
        assert blind.waiting(covered) == len(hidden)


def test_only_what_did_not_change_is_aligned_the_rest_waits(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    changed = next(claim.id for claim in claims.all(web) if "38 million" in claim.quote)
    verdicts.give(web, [changed], Verdict.SOURCED)
    joined(desk, web, print_)
    (waiting,) = versions.queue(desk, articles.all(desk)[0].id)
    assert (waiting.claim.id, waiting.why) == (changed, ("number 38 -> 36",))
    assert [claim.verdict for claim in claims.all(desk) if "36 million" in claim.quote] == ["open"]


def test_what_stands_in_a_sentence_that_changed_elsewhere_is_left_to_a_person(
    desk: Workspace, make: Make, ana: Reviewer, ben: Reviewer
) -> None:
    heard = "596 cases were heard"
    files = [make(name, person, with_article=False) for name, person in (("one", ana), ("two", ben))]
    for file, shut in zip(files, ("24,000", "25,000"), strict=True):
        text = f"About {shut} websites were shut down and {heard}."
        draft = ArticleDraft(text, text.encode(), "text/plain", "courts.txt", title="Courts", language="en")
        claims.add(file, articles.add(file, draft).ids[0], text.index(heard), len(text) - 1)
    merge.merge(desk, [file.path for file in files])
    one, other = (article.id for article in articles.all(desk))
    assert same_story.same(desk, one, other).ids == ()
    (waiting,) = versions.queue(desk, one)
    assert (waiting.state, waiting.words) == (Anchor.MOVED, heard)
    assert waiting.why


def test_a_decision_holds_for_both_texts_and_a_later_verdict_on_either_reopens_it(
    desk: Workspace, web: Workspace, print_: Workspace
) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED)
    joined(desk, web, print_)
    adjudicate.decide(desk, on(print_), Verdict.CONTESTED, "The plans say so.")
    (card,) = disagreements.all(desk)
    assert card.is_settled
    assert [side.reviewer for side in card.minority] == ["Ana Moreau"]
    verdicts.give(web, [on(web)], Verdict.UNVERIFIED, "I looked again.")
    merge.merge(desk, [web.path])
    (card,) = disagreements.all(desk)
    assert card.decided is not None
    assert card.decided.state == "unseen"
    assert disagreements.count(desk) == 1
    verdicts.give(web, [on(web)], Verdict.CONTESTED)
    merge.merge(desk, [web.path])
    assert disagreements.count(desk) == 0


def test_undo_is_one_step(desk: Workspace, web: Workspace, print_: Workspace) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED)
    joined(desk, web, print_)
    history.undo(desk)
    assert [article.versions for article in articles.all(desk)] == [1, 1]
    assert disagreements.all(desk) == []
    assert sorted(claim.verdict for claim in claims.all(desk) if claim.quote == SAID) == [
        "contested",
        "sourced",
    ]
    assert len(stories.find(desk)) == 1
    history.redo(desk)
    assert len(disagreements.all(desk)) == 1


def test_different_stories_are_remembered_wherever_they_meet(
    desk: Workspace, web: Workspace, print_: Workspace, make: Make, ana: Reviewer
) -> None:
    merge.merge(desk, [web.path, print_.path])
    (pair,) = stories.find(desk)
    same_story.different(desk, pair.other.id, pair.one.id)
    assert stories.find(desk) == []
    other = make("other", ana, with_article=False)
    assert merge.merge(other, [print_.path, desk.path]).stories == ()
    history.undo(desk)
    assert len(stories.find(desk)) == 1


def test_leads_who_differ_are_shown_and_either_word_ends_it(
    desk: Workspace, web: Workspace, print_: Workspace, make: Make, ana: Reviewer
) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED)
    second = make("second", settings.reviewer("Noor Haan"), with_article=False)
    merge.merge(second, [web.path, print_.path])
    (pair,) = stories.find(second)
    same_story.different(second, pair.one.id, pair.other.id)
    joined(desk, web, print_)
    merge.merge(desk, [second.path])
    (pair,) = stories.find(desk)
    assert pair.is_disputed
    same_story.different(desk, pair.one.id, pair.other.id)
    assert stories.find(desk) == []
    assert [article.versions for article in articles.all(desk)] == [1, 1]
    assert disagreements.all(desk) == []
    same_story.same(desk, pair.one.id, pair.other.id)
    assert stories.find(desk) == []
    assert len(disagreements.all(desk)) == 1
    assert verify(desk).ok


def test_the_same_state_in_any_order(
    desk: Workspace, web: Workspace, print_: Workspace, make: Make, ana: Reviewer
) -> None:
    verdicts.give(web, [on(web)], Verdict.SOURCED)
    verdicts.give(print_, [on(print_)], Verdict.CONTESTED)
    joined(desk, web, print_)
    verdicts.give(print_, [on(print_)], Verdict.UNVERIFIED)
    made: list[bytes] = []
    for name, order in (("forwards", (desk, web, print_)), ("backwards", (print_, web, desk))):
        target = make(name, ana, with_article=False)
        for each in order:
            merge.merge(target, [each.path])
        made.append(dump(target))
        with target.transaction():
            state.rebuild(target.connection)
        assert dump(target) == made[-1]
    assert made[0] == made[1]


@pytest.mark.parametrize("judged", ["web", "print"])
def test_a_verdict_on_one_text_counts_beside_an_assignment_on_the_other(
    desk: Workspace, web: Workspace, print_: Workspace, judged: str
) -> None:
    joined(desk, web, print_)
    one, other = (web, print_) if judged == "web" else (print_, web)
    verdicts.give(one, [on(one)], Verdict.SOURCED)
    assignments.assign(other, assignments.find(other, "Cleo Diaz"), [on(other)])
    merge.merge(desk, [web.path, print_.path])
    standing = desk.connection.execute("SELECT standing FROM claim WHERE quote = ?", (SAID,)).fetchall()
    assert standing == [("sourced",), ("sourced",)]


def test_one_article_cannot_be_joined_or_parted_with_itself(web: Workspace) -> None:
    (article,) = articles.all(web)
    with pytest.raises(WrongUse):
        same_story.same(web, article.id, article.id)
    with pytest.raises(WrongUse):
        same_story.different(web, article.id, article.id)
