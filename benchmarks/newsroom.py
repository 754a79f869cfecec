"""The files of a newsroom, for merging: everybody reviews the same articles, mostly the same statements, and writes a good deal.

Of each ten claims of an article seven stand where everybody's stand, two begin a little later than those of others, one is the
reviewer's own; one article in five is Chinese. Each claim gets a verdict with a reason, of which 15 in 100 are revised; seven get
evidence and six a comment. That makes some 4 events to a claim, as in the files that the goals of the design come from.
"""

from hashlib import sha256
from pathlib import Path

from benchmarks import samples
from workbench.core import articles, claims, evidence, ids, links, verdicts
from workbench.core.links import Bearing
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer, Stance, Verdict
from workbench.core.store import state
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace

SENTENCE = "In the year {} the council of Port Almen approved {} new ferries, the mayor said on Tuesday."
CHINESE = "阿尔门港议会在第{}年批准了{}艘新渡轮，市长在周二的新闻发布会上对记者表示。"
CLAIMS = 10
ALIKE, SHIFTED = 7, 2
SENTENCES = 40
"""Nine that everybody reviews, then those of which each reviewer marks one of their own."""
LINKED, COMMENTED = 7, 6
VERDICTS = Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED


def file(folder: Path, number: int, count: int) -> Path:
    """The file of reviewer `number` with `count` claims, from the folder of samples where there is one."""
    return samples.kept(
        f"newsroom-{state.STATE_NUMBER}-{count}-{number}.claims",
        lambda path: _write(path, samples.reviewer(number), count),
        folder,
    )


def _write(path: Path, reviewer: Reviewer, count: int) -> None:
    with Workspace.create(path, reviewer) as workspace:
        workspace.connection.execute("PRAGMA synchronous = OFF")  # it can be made again
        for number in range(count // CLAIMS):
            draft = _article(number)
            articles.add(workspace, draft)
            _review(workspace, number, draft)


def _article(number: int) -> ArticleDraft:
    """The article of that number, a claim proposed in all sentences that are alike for everybody."""
    sentences = [(CHINESE if number % 5 == 4 else SENTENCE).format(number, each) for each in range(SENTENCES)]
    text = "\n\n".join(sentences)
    starts = [text.index(sentence) for sentence in sentences[:ALIKE]]
    proposals = tuple(
        Proposal(start, start + len(sentence), Kind.STATISTIC, None, (), 0.8, ("a number",), "bench 1")
        for start, sentence in zip(starts, sentences, strict=False)
    )
    return ArticleDraft(
        text, text.encode(), "text/plain", f"{number}.txt", title=f"Ferries {number}", proposals=proposals
    )


def _review(workspace: Workspace, number: int, draft: ArticleDraft) -> None:
    """Go through the article once, and look at some verdicts again."""
    assert workspace.reviewer is not None
    who = int(workspace.reviewer.id, 16)
    with workspace.action(f"Review article {number}") as action:
        marked = [*_proposed(draft), *_by_hand(workspace, action, draft, who)]
        record = evidence.write(workspace, action, f"https://almen.example/{number}/{who}", {})
        for each, (claim, quote) in enumerate(marked):
            verdict, reason = (
                VERDICTS[(each + who) % 3],
                f"Asked the harbour office, note {each} of {number}.",
            )
            verdicts.write_first(workspace, action, claim, quote, _digest(draft), verdict, reason)
            if each < LINKED:
                bearing = Bearing(Stance.SUPPORTS, quote=quote[:40], page=str(each + 1))
                links.write(action, claim, record, bearing, "")
            if each < COMMENTED:
                words = {"text": f"Does the harbour office count them all? ({each})"}
                action.write(EventKind.COMMENT, ids.fresh(), words, ref=claim, about=claim)
    again = [claim for claim, _quote in marked][: 1 + number % 2]
    verdicts.give(workspace, again, VERDICTS[(who + 1) % 3], "They counted again.")


def _proposed(draft: ArticleDraft) -> list[tuple[str, str]]:
    """Ids and words of the claims that came with the article."""
    digest = _digest(draft)
    return [
        (ids.claim(digest, each.start, each.end), draft.text[each.start : each.end])
        for each in draft.proposals
    ]


def _by_hand(workspace: Workspace, action: Action, draft: ArticleDraft, who: int) -> list[tuple[str, str]]:
    """The claims in the other sentences: two begin elsewhere than those of most others, one is this reviewer's alone."""
    sentences = draft.text.split("\n\n")
    own = ALIKE + SHIFTED + who % (SENTENCES - ALIKE - SHIFTED)
    marked: list[tuple[str, str]] = []
    for each in (*range(ALIKE, ALIKE + SHIFTED), own):
        start = draft.text.index(sentences[each])
        end = start + len(sentences[each])
        start += 0 if each == own else who % 3
        about = {"restated": "", "kind": str(Kind.STATISTIC), "speaker": None}
        span = articles.span_body(draft.text, start, end)
        marked.append(
            (claims.write(workspace, action, _digest(draft), {**span, **about}), draft.text[start:end])
        )
    return marked


def _digest(draft: ArticleDraft) -> str:
    return sha256(draft.text.encode()).hexdigest()
