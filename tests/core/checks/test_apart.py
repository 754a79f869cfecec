"""A long text is checked in a child process, and what is found there is what is found here."""

from threading import Event

import pytest

from workbench.core.checks import apart, article
from workbench.core.errors import Cancelled

WRONG = (
    "The council met on Monday, 3 March 2026, said Magnus Haldorsen. 😀\n\n港口 The harbour of Valbruk held 412 boats, said "
    "Magnus Haldorson.\n\nThe harbour of Valbruk held 421 boats.\n\n"
)


def test_a_long_text_is_checked_as_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    here = article.check(WRONG, "en", "2026-03-04")
    assert [each.also for each in here if each.also]
    assert apart.check(WRONG, "en", "2026-03-04") == here
    monkeypatch.setattr(apart, "LONG", 0)
    assert apart.check(WRONG, "en", "2026-03-04") == here


def test_the_child_process_can_be_stopped() -> None:
    stopped = Event()
    stopped.set()
    with pytest.raises(Cancelled):
        apart.check(WRONG * 1_000, "en", "", stopped)
