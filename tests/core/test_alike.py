"""Claims like one claim: by wording, by numbers, by who says it, across articles and scripts."""

from threading import Event

import pytest

from workbench.core import articles, claims
from workbench.core.alike import Alike, alike
from workbench.core.errors import Cancelled, NotFound
from workbench.core.model import ArticleDraft, Kind, Proposal, Speaker
from workbench.core.store.workspace import Workspace
from workbench.core.text.quantities import find


def _add(workspace: Workspace, title: str, *said: tuple[str, str, Kind], language: str = "en") -> None:
    text = title + "\n\n" + "\n\n".join(words for words, _speaker, _kind in said)
    proposals = []
    for words, speaker, kind in said:
        start = text.index(words)
        who = Speaker(speaker) if speaker else None
        numbers = tuple(each for each in find(text, language) if start <= each.start < start + len(words))
        proposals.append(Proposal(start, start + len(words), kind, who, numbers, 0.5, (), "test 1"))
    articles.add(
        workspace,
        ArticleDraft(
            text, text.encode(), "text/plain", f"{title}.txt", title=title, language=language, proposals=tuple(proposals)
        ),
    )  # fmt: skip


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    _add(
        workspace,
        "First paper",
        ("About 24,000 websites were shut down last year.", "Lu Wei", Kind.STATISTIC),
        ("The sea is wide and deep here.", "", Kind.FACT),
        ("Nobody asked two people.", "Lu Wei", Kind.STATISTIC),
        ("全国关闭了二万四千个网站。", "", Kind.FACT),
    )
    _add(
        workspace,
        "Second paper",
        ("Last year about 24,000 websites were shut down.", "", Kind.ATTRIBUTED),
        ("The office closed 24,000 pages of pirates.", "Ana", Kind.EVENT),
        ("It counted 24,000 euros.", "", Kind.EVENT),
        ("It came to two in the end.", "", Kind.FACT),
        ("全国关闭了三万四千个网站。", "", Kind.FACT),
    )
    return workspace


def _of(workspace: Workspace, quote: str) -> str:
    return next(claim.id for claim in claims.all(workspace) if claim.quote == quote)


def _quotes(found: list[Alike]) -> list[str]:
    return [each.claim.quote for each in found]


def test_best_first_with_the_reason_of_each(filled: Workspace) -> None:
    found = alike(filled, _of(filled, "About 24,000 websites were shut down last year."))
    assert _quotes(found) == [
        "Last year about 24,000 websites were shut down.",
        "The office closed 24,000 pages of pirates.",
        "It counted 24,000 euros.",
        "Nobody asked two people.",
    ]
    first, second, _third, fourth = found
    assert first.wording >= 90
    assert first.numbers == ("24,000 websites",)
    assert (second.wording, second.numbers, second.same_voice) == (0, ("24,000 pages",), False)
    assert (fourth.wording, fourth.numbers, fourth.same_voice) == (0, (), True)


def test_small_numbers_and_percentages_are_other_numbers(filled: Workspace) -> None:
    assert _quotes(alike(filled, _of(filled, "It came to two in the end."))) == []
    _add(
        filled,
        "Third paper",
        ("Prices rose by 40 percent.", "", Kind.TREND),
        ("The ship has 40 berths.", "", Kind.FACT),
    )
    assert _quotes(alike(filled, _of(filled, "The ship has 40 berths."))) == []


def test_scripts_without_blanks_are_compared_by_their_letters(filled: Workspace) -> None:
    found = alike(filled, _of(filled, "全国关闭了二万四千个网站。"))
    assert found[0].claim.quote == "全国关闭了三万四千个网站。"
    assert 80 <= found[0].wording < 100


def test_numbers_of_claims_by_hand_are_read_from_their_words(filled: Workspace) -> None:
    chosen = claims.get(filled, _of(filled, "About 24,000 websites were shut down last year."))
    start = chosen.start + chosen.quote.index("24,000")
    added = claims.add(filled, chosen.text_id, start, start + len("24,000 websites")).ids[0]
    assert chosen.id in [each.claim.id for each in alike(filled, added) if each.numbers]
    assert added in [each.claim.id for each in alike(filled, chosen.id) if each.numbers]


def test_a_restated_wording_is_what_is_compared(filled: Workspace) -> None:
    sea = _of(filled, "The sea is wide and deep here.")
    claims.edit(filled, sea, restated="Nobody asked two people!")
    assert _quotes(alike(filled, sea))[0] == "Nobody asked two people."
    assert sea in [each.claim.id for each in alike(filled, _of(filled, "Nobody asked two people."))]


def test_what_is_gone_or_in_an_older_version_is_left_out(filled: Workspace) -> None:
    other = _of(filled, "Last year about 24,000 websites were shut down.")
    claims.remove(filled, [other])
    found = alike(filled, _of(filled, "About 24,000 websites were shut down last year."))
    assert other not in [each.claim.id for each in found]


def test_it_can_be_limited_stopped_and_asked_for_what_is_not_there(filled: Workspace) -> None:
    chosen = _of(filled, "About 24,000 websites were shut down last year.")
    assert len(alike(filled, chosen, limit=1)) == 1
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        alike(filled, chosen, cancel=stop)
    with pytest.raises(NotFound):
        alike(filled, "0" * 32)
