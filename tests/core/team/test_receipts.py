"""The receipt of a merge is kept, says what was decided, and is compared with the file."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core import claims, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.log import ends, head
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, identity, merge, receipt, receipts
from workbench.core.team.merge import MergedFile
from workbench.core.team.receipts import Since

Make = Callable[..., Workspace]


@pytest.fixture
def there(there: Workspace) -> Workspace:
    claim = claims.all(there)[0].id
    verdicts.give(there, [claim], Verdict.CONTESTED)
    adjudicate.decide(there, claim, Verdict.SOURCED, "The\nregister.")
    return there


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


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES | st.just(f"  chain {'0' * 32} 1 {'0' * 64}"), NAMES)
def test_it_fits_whatever_files_and_people_are_called(lead: Workspace, name: str, reviewer: str) -> None:
    chains = [(root.hex(), number, h.hex()) for root, number, h in ends(lead)]
    text = receipt.write(
        target=name, at="2026", reviewer=reviewer, before="0" * 64, after=head(lead),
        files=[MergedFile(name, refused=reviewer), MergedFile(name)], disagreements=0, doubles=[name], chains=chains,
    )  # fmt: skip
    for kept in (text, text.replace("\n", " \r\n")):
        assert [each.ok for each in receipts.check(lead, kept)] == [True, True, True]


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


def test_it_says_who_is_who_and_the_check_what_was_answered_since(
    lead: Workspace, make: Make, ben: Reviewer
) -> None:
    other = make("other.claims", Reviewer("e5" * 16, ben.name))
    there = make("ben.claims", ben)
    text = merge.merge(lead, [there.path, other.path]).receipt
    pair = min(ben.id, "e5" * 16), max(ben.id, "e5" * 16)
    assert lead.reviewer is not None
    lea = lead.reviewer.name
    asked = f"  {pair[0]} and {pair[1]}: one name, not answered (Ben Okafor, Ben Okafor)"
    assert {"Who is who: 1 not answered, 0 answered", asked} <= set(text.splitlines())
    assert receipts.persons_since(lead, text) == [Since(*pair, "one name", "one name")]
    identity.same_person(lead, *pair)
    assert receipts.persons_since(lead, text) == [Since(*pair, "one name", "one person")]
    verdicts.give(there, [claims.all(there)[0].id], Verdict.SOURCED)
    merged = merge.merge(lead, [there.path])
    assert [(each.state, each.reviewer) for each in merged.persons] == [("same", lea)]
    answered = f"  {pair[0]} and {pair[1]}: one person, said by {lea} (Ben Okafor, Ben Okafor)"
    assert {"Who is who: 0 not answered, 1 answered", answered} <= set(merged.receipt.splitlines())
    identity.different_people(lead, *pair)
    assert receipts.persons_since(lead, merged.receipt) == [Since(*pair, "one person", "two people")]
    turned = merged.receipt.replace("one person, said", "two people, said")
    assert [each.ok for each in receipts.check(lead, turned)] == [False, True, True]


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
