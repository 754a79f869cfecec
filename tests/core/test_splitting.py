"""The sentences of a long text are found in a child process, and are those that are found here."""

import pytest

from workbench.core import settings, splitting
from workbench.core.errors import IntakeRefused
from workbench.core.intake.limits import Limits
from workbench.core.text import sentences

TEXT = (
    "The harbour cost 412 million crowns. 😀 It opened late!\n\n港口昨天开放。市长说没有人受伤。\n\n"
    "قال العمدة ذلك. Dr. Aldana agreed.\n"
)


def test_a_long_text_is_split_as_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    here = sentences.split(TEXT, "en")
    assert len(here) >= 5
    assert splitting.split(TEXT, "en") == here
    monkeypatch.setattr(splitting, "LONG", 0)
    assert splitting.split(TEXT, "en") == here
    assert splitting.split("", "en") == []


def test_a_text_that_takes_too_long_is_a_problem_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "LONG", 0)
    monkeypatch.setattr(settings, "limits", lambda: Limits(seconds=0.01))
    with pytest.raises(IntakeRefused, match="sentences of this text cannot be found"):
        splitting.split(TEXT * 10_000, "en")  # what is done before the clock is looked at is an answer
