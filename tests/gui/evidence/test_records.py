"""Records in a list: each is called something, and two of one title are told apart."""

from PySide6.QtCore import Qt

from tests.gui.evidence.preview.linked import plain
from workbench.core import evidence, redact
from workbench.core.model import EvidenceDraft
from workbench.gui.evidence.records import ABOUT_ROLE, RecordsModel
from workbench.gui.session import Session


def test_records_of_one_title_show_their_files_and_none_is_nameless(session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    for record in evidence.all(workspace):
        evidence.remove(workspace, record.id)
    ids = [
        evidence.add(workspace, EvidenceDraft(name.encode(), "text/html", name), title=title).ids[0]
        for name, title in (
            ("post.html", "Closed"),
            ("s\u202eart.html", "Closed"),
            ("storm.html", "Storm"),
            ("x", "Lu"),
        )
    ]
    redact.redact(workspace, ids[3], "A witness asked for it.", fields=True)
    model = RecordsModel()
    model.show(evidence.all(workspace))
    rows = [model.index(model.row_of(each)) for each in ids]
    assert [row.data(Qt.ItemDataRole.DisplayRole) for row in rows] == [
        "Closed",
        "Closed",
        "Storm",
        "without a title",
    ]
    about = [plain(row.data(ABOUT_ROLE)) for row in rows]
    assert about[:3] == [
        "Saved page  ·  post.html  ·  not linked yet",
        "Saved page  ·  s⟨202E⟩art.html  ·  not linked yet",
        "Saved page  ·  not linked yet",
    ]
    assert about[3].startswith("Redacted")
