"""The receipt of a merge is kept, says what was decided, and is compared with the file."""

from collections.abc import Callable

import pytest

from workbench.core import claims, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, merge, receipts

Make = Callable[..., Workspace]


@pytest.fixture
def there(make: Make, ben: Reviewer) -> Workspace:
    workspace = make("ben", ben)
    claim = claims.all(workspace)[0].id
    verdicts.give(workspace, [claim], Verdict.CONTESTED)
    adjudicate.decide(workspace, claim, Verdict.SOURCED, "The\nregister.")
    return workspace


def test_it_is_kept_with_the_decisions_and_fits_whatever_comes_later(
    lead: Workspace, there: Workspace
) -> None:
    merged = merge.merge(lead, [there.path])
    assert receipts.of(lead) == receipts.of(lead, 1) == merged.receipt
    assert "Decisions: 1 settled" in merged.receipt
    assert "sourced, Ben Okafor: The register. (settled)" in merged.receipt
    assert all(each.ok for each in receipts.check(lead, merged.receipt))
    verdicts.give(lead, [claims.all(lead)[1].id], Verdict.SOURCED)
    printed = merged.receipt.replace("\n", "  \r\n")
    assert [each.ok for each in receipts.check(lead, printed)] == [True, True, True]
    assert merge.merge(lead, [there.path]).receipt != merged.receipt
    assert receipts.of(lead) == merged.receipt, "what brings nothing leaves no receipt"


def test_what_was_altered_is_found(lead: Workspace, there: Workspace) -> None:
    text = merge.merge(lead, [there.path]).receipt
    counted = text.replace("1 verdict", "9 verdicts")
    assert counted != text
    assert [each.ok for each in receipts.check(lead, counted)] == [False, True, True]
    after = text.index("Log after:") + 20
    headed = text[:after] + ("0" if text[after] != "0" else "1") + text[after + 1 :]
    assert [each.ok for each in receipts.check(lead, headed)] == [False, False, True]
    other = receipts.check(there, text)
    assert [each.ok for each in other] == [True, True, False], "another file does not hold the lead's chain"
    assert "does not hold chain" in other[2].detail


def test_it_goes_with_the_merge(lead: Workspace, there: Workspace) -> None:
    text = merge.merge(lead, [there.path]).receipt
    merge.undo_last(lead)
    with pytest.raises(NotFound, match="Nothing was merged"):
        receipts.of(lead)
    assert not receipts.check(lead, text)[2].ok


@pytest.mark.parametrize("words", ["", "Merge into a", "Receipt 00\n", "水" * 9])
def test_what_is_no_receipt_is_said(lead: Workspace, words: str) -> None:
    with pytest.raises(WrongUse, match="no receipt"):
        receipts.check(lead, words)
    with pytest.raises(NotFound, match="Merge 3"):
        receipts.of(lead, 3)
