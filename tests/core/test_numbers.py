"""Margin numbers: those of a plain count through the text, whatever was added, moved and removed, and however far apart."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core import articles, claim_rows, claims, history
from workbench.core.model import ArticleDraft, ClaimFilter, Reviewer
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

ANA = Reviewer("a" * 32, "Ana")
TEXT = "Ada 吕 \U0001f6a2 said a lot. " * 700
"""Four cells, the last one not full."""
CELL = 4096
_STARTS = st.sampled_from(
    [0, 4, CELL - 6, CELL - 1, CELL, CELL + 3, 2 * CELL + 9, 3 * CELL - 2, len(TEXT) - 40]
)
_DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "move", "undo"]),
        _STARTS,
        st.sampled_from([9, 20, 33]),
        st.integers(0, 9),
    ),
    min_size=1,
    max_size=12,
)


def _do(workspace: Workspace, text_id: str, deed: str, start: int, length: int, which: int) -> None:
    there = claims.all(workspace)
    if deed == "add":
        claims.add(workspace, text_id, start, start + length)
    elif deed == "undo" and history.undo_label(workspace).startswith(("Add", "Remove", "Move")):
        history.undo(workspace)
    elif there and deed == "remove":
        claims.remove(workspace, [there[which % len(there)].id])
    elif there and deed == "move":
        claims.move(workspace, there[which % len(there)].id, start, start + length)


@settings(max_examples=12)
@given(_DEEDS)
def test_numbers_count_through_the_text(deeds: list[tuple[str, int, int, int]]) -> None:
    with TemporaryDirectory() as folder, Workspace.create(Path(folder) / "n.claims", ANA) as workspace:
        articles.add(workspace, ArticleDraft(TEXT, TEXT.encode(), "text/plain", "n.txt", title="N"))
        article = articles.all(workspace)[0]
        for deed in deeds:
            _do(workspace, article.text_id, *deed)
        spans = claims.spans(workspace, article.text_id)
        inner = {row: (start, -end) for row, _id, start, end, _standing in spans}
        in_order = sorted(inner, key=inner.__getitem__)
        for order, wanted in (("article", in_order), ("-article", in_order[::-1])):
            rows = claims.rows(workspace, ClaimFilter(article=article.id, order=order))
            assert [inner[row] for row in rows] == [inner[row] for row in wanted]
        found = claims.all(workspace)
        assert [claim.number for claim in found] == list(range(1, len(spans) + 1))
        for claim in found:
            assert claim_rows.numbered(workspace, article.text_id, claim.number) == claim.row
            assert claims.resolve(workspace, f"#{claim.number}") == claim.id
        assert claim_rows.numbered(workspace, article.text_id, len(found) + 1) is None
        assert claim_rows.numbered(workspace, article.text_id, 0) is None
        assert verify(workspace).ok


def test_a_claim_at_the_start_alters_no_row_far_behind(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "n.claims", ANA) as workspace:
        articles.add(workspace, ArticleDraft(TEXT, TEXT.encode(), "text/plain", "n.txt", title="N"))
        text_id = articles.all(workspace)[0].text_id
        for start in range(CELL, 3 * CELL, 400):
            claims.add(workspace, text_id, start, start + 30)
        before = workspace.connection.total_changes
        claims.add(workspace, text_id, 0, 12)
        altered = workspace.connection.total_changes - before
        assert [claim.number for claim in claims.all(workspace)] == list(range(1, 23))
        assert altered < 40, "the sums of three cells, and not the rows of their claims"
