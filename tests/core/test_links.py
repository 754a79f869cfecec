"""Which claims a record is linked to."""

from workbench.core import claims, evidence, history, links
from workbench.core.store.workspace import Workspace


def test_the_claims_of_a_record_stand_in_the_order_of_their_links(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    record, other = (evidence.add_url(workspace, f"https://orrin.example/{n}").ids[0] for n in range(2))
    first, second, third = claim_ids[2], claim_ids[0], claim_ids[1]
    made = [links.link(workspace, claim, record).ids[0] for claim in (first, second, first)]
    links.link(workspace, third, other)
    assert links.claims_of(workspace, record) == [first, second]
    assert links.claims_of(workspace, other) == [third]
    links.unlink(workspace, made[0])
    assert set(links.claims_of(workspace, record)) == {first, second}, "another link of it is there"
    links.unlink(workspace, made[2])
    assert links.claims_of(workspace, record) == [second]
    claims.remove(workspace, (second,))
    assert links.claims_of(workspace, record) == []
    history.undo(workspace)
    assert links.claims_of(workspace, record) == [second]
