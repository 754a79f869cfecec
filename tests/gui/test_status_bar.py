"""What the line at the bottom says of the article that is shown."""

from pytestqt.qtbot import QtBot

from workbench.core import articles, claim_rows, drafts, verdicts
from workbench.core.model import Verdict
from workbench.gui.main_window import MainWindow


def test_all_is_checked_only_when_no_claim_is_open(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    text = "\n\n".join(
        f"The harbour of town {n} cost {n + 10} million crowns in 2025." for n in range(1, 251)
    )
    added = session.do(articles.add, drafts.from_text(text))
    assert added is not None
    session.select_article(added.ids[0])
    assert session.workspace is not None
    found = claim_rows.ids(session.workspace, session.rows())
    assert len(found) == 250
    session.do(verdicts.give, found[1:], Verdict.SOURCED)
    qtbot.waitUntil(lambda: filled.status.checked.text().startswith("99"))
    session.do(verdicts.give, found[:1], Verdict.SOURCED)
    qtbot.waitUntil(lambda: filled.status.checked.text().startswith("100"))
