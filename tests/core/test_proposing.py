"""Long texts: their claims are proposed in a child, the same ones, with progress, limits, and a way to stop it."""

import threading
import tracemalloc
from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core import drafts, proposing
from workbench.core.errors import Cancelled, IntakeRefused
from workbench.core.intake import read
from workbench.core.intake.limits import Limits
from workbench.core.text import propose

STORY = (
    "The harbour of Orrin cost 412 million crowns (38 million dollars), Ines Aldana, the mayor, said on Monday. "
    "“We lost {n} boats in one winter,” said Marta Olsen, who runs it. About 24,000 ships called in 2025 and 596 left. "
    "深圳的渡轮在2024年每天运送三千二百辆汽车。 It was the oldest harbour \U0001f6a2 in the county.\n\n"
)
LONG = "".join(STORY.replace("{n}", str(n)) for n in range(80))


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child is asked for texts that are less long than otherwise."""
    monkeypatch.setattr(proposing, "LONG", 10_000)


def test_a_child_proposes_exactly_the_same():
    told: list[tuple[int, int]] = []
    found = proposing.propose(
        LONG, language="en", published="2026-03-02", progress=lambda *far: told.append(far)
    )
    assert len(LONG) > proposing.LONG
    assert found == propose.propose(LONG, language="en", published="2026-03-02")
    assert any(each.speaker for each in found)
    assert any(each.quantities for each in found)
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_proposals_from_a_child_take_no_more_memory_than_those_made_here():
    def peak(make: Callable[[], object]) -> int:
        tracemalloc.start()
        make()
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    text = LONG * 4  # so long that what two children need for themselves does not count
    propose.propose(LONG, language="en", published="")
    here = peak(lambda: propose.propose(text, language="en", published=""))
    assert peak(lambda: proposing.propose(text, language="en", published="")) < 1.2 * here


def test_proposing_can_be_stopped():
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        proposing.propose(
            LONG, language="en", published="", cancel=cancel, progress=lambda _done, _total: cancel.set()
        )


def test_a_text_that_takes_too_long_is_refused_in_one_sentence():
    with pytest.raises(IntakeRefused) as caught:
        proposing.propose(LONG, language="en", published="", limits=Limits(seconds=0.01))
    sentence = str(caught.value)
    assert "longer than 0.01 seconds" in sentence
    assert "raise the limit in the settings" in sentence
    assert sentence.endswith("Nothing was imported.")


def test_progress_of_reading_and_proposing_is_one(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(LONG.encode())
    told: list[tuple[int, int]] = []
    draft = drafts.from_file(path, progress=lambda *far: told.append(far))
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert shares[0] >= 0.5
    assert shares[-1] == 1
    assert draft == drafts.with_claims(replace(draft, proposals=()))


def test_a_text_of_too_many_characters_is_refused():
    with pytest.raises(IntakeRefused, match="longer than 0 million characters"):
        read.article(data=b"The ferry sails.", limits=Limits(million_characters=0))
