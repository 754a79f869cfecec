"""Articles: texts under review, each in one or more versions."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from hashlib import sha256
from sqlite3 import Row
from typing import Any

from workbench.core import fields, ids
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Article, ArticleDraft, Proposal, Sentence, SetAside, Version
from workbench.core.store import queries
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, content, fetch, fetch_one, is_present
from workbench.core.store.workspace import Workspace
from workbench.core.text.cut import cut

CONTEXT = 32
"""How many code points on either side of a statement its anchor keeps."""
NO_TEXT = "That article is not in this file; list the articles to see which are."
FIELDS = ("title", "byline", "publisher", "place", "published", "url", "language", "credit")
"""What is said about a text."""
_TOLD = (*FIELDS, "media_type", "file_name", "encoding", "reader")
"""The fields of a draft that the log keeps as they are."""
_SAID = f"SELECT {', '.join(_TOLD)} FROM article_version WHERE id = ? AND present"


@dataclass(frozen=True)
class Adding:
    """A draft on its way in: `parent` is the article that it becomes a version of, `there` says that its text is here already,
    and `taken` what its claims, by their spans, take over from an older version."""

    draft: ArticleDraft
    text_sha256: str
    parent: Article | None
    there: bool
    taken: dict[tuple[int, int], dict[str, Any]]

    @property
    def text_id(self) -> str:
        return ids.of_digest(self.text_sha256)


def add(workspace: Workspace, draft: ArticleDraft, *, version_of: str = "") -> Changes:
    """Add an article with its proposed claims; `ids[0]` is the id of its text.

    The same text again adds nothing but the writer's notes that are new. With `version_of` (an article's id) it becomes
    a version of that article, and the claims whose words did not change are carried to it (see `core/carrying.py`).
    """
    workspace.require_writer()
    adding = prepared(workspace, draft, version_of)
    named = shown(draft.title) if draft.title else "The article"
    here_already = Changes(f"{named} is here already", ids=(adding.text_id,))
    if adding.there and adding.parent is None and not draft.notes:
        return here_already
    with workspace.action(f"Import {shown(draft.title)}") as action:
        action.ids = (adding.text_id,)
        write(workspace, action, adding)
    return workspace.done() or here_already


def prepared(workspace: Workspace, draft: ArticleDraft, version_of: str = "") -> Adding:
    """What adding the draft would write, with the claims that are carried to it."""
    text_sha256 = sha256(draft.text.encode()).hexdigest()
    text_id = ids.of_digest(text_sha256)
    there = is_present(workspace.connection, "article_version", text_id)
    parent = get(workspace, version_of) if version_of else None
    if parent and text_id in versions(workspace, parent.id):
        parent = None
    taken: dict[tuple[int, int], dict[str, Any]] = {}
    if parent and not there:
        from workbench.core.carrying import carried

        draft, taken = carried(workspace, parent.id, draft)
    return Adding(draft, text_sha256, parent, there, taken)


def write(workspace: Workspace, action: Action, adding: Adding) -> None:
    """Write into an action what `prepared` found."""
    from workbench.core import writer_notes

    text_sha256, parent = adding.text_sha256, adding.parent
    if not adding.there:
        _write(workspace, action, adding)
    if parent or not adding.there:
        set_parent(workspace, action, text_sha256, parent.text_sha256 if parent else text_sha256)
    writer_notes.write(workspace, action, adding.draft, text_sha256, anew=not adding.there)


def _write(workspace: Workspace, action: Action, adding: Adding) -> None:
    """Write the article and its proposals."""
    draft, text_id, text_sha256 = adding.draft, adding.text_id, adding.text_sha256
    action.keep(draft.text.encode())
    about = {name: getattr(draft, name) for name in _TOLD}
    about["source_sha256"] = action.keep(draft.source)
    about["characters"] = len(draft.text)
    about["set_aside"] = [asdict(cut) for cut in draft.set_aside]
    if draft.pages:
        about["pages"] = list(draft.pages)
    action.write(EventKind.ARTICLE, text_id, about, ref=text_sha256)
    if workspace.connection.execute(
        "SELECT 1 FROM presence WHERE id = ? AND NOT present", (text_id,)
    ).fetchone():
        action.write(EventKind.EXIST, text_id, {"gone": False, "was": True}, row="article")
    known = {
        claim_id
        for (claim_id,) in workspace.connection.execute("SELECT id FROM claim WHERE text_id = ?", (text_id,))
    }
    for proposal in draft.proposals:
        claim_id = ids.claim(text_sha256, proposal.start, proposal.end)
        about = {**proposed(draft.text, proposal), **adding.taken.get((proposal.start, proposal.end), {})}
        action.write(EventKind.CLAIM, claim_id, about, ref=text_sha256)
        if claim_id in known:
            action.write(EventKind.EXIST, claim_id, {"gone": False, "was": True}, row="claim")


def set_parent(workspace: Workspace, action: Action, text_sha256: str, parent: str) -> None:
    """Say of which text (SHA-256) this one is a version; of itself means of none, also where it was one before."""
    text_id = ids.of_digest(text_sha256)
    kept = body(workspace.connection, EventKind.VERSION, text_id)
    before = kept["of"] if kept else text_sha256
    if parent != before:
        action.write(EventKind.VERSION, text_id, {"of": parent, "was": before}, ref=parent, row="article")


def proposed(text: str, proposal: Proposal) -> dict[str, Any]:
    """What the log keeps of a claim as it was proposed."""
    return {
        **span_body(text, proposal.start, proposal.end),
        "kind": str(proposal.kind),
        "speaker": asdict(proposal.speaker) if proposal.speaker else None,
        "quantities": [asdict(quantity) for quantity in proposal.quantities],
        "score": round(proposal.score, 4),
        "why": list(proposal.why),
        "proposed_by": proposal.rules,
    }


def span_body(text: str, start: int, end: int) -> dict[str, Any]:
    """What an anchor keeps of a statement: offsets, exact words, and the words on either side."""
    return {
        "start": start,
        "end": end,
        "quote": text[start:end],
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
    }


def rename(workspace: Workspace, article_id: str, title: str) -> Changes:
    """Give the article's current version another title."""
    article = get(workspace, article_id)
    title = " ".join(title.split())
    if not title:
        raise WrongUse("A title needs at least one letter; the old one was kept.")
    with workspace.action(f"Rename {shown(article.title)}") as action:
        fields.write(
            action, article.text_id, "title", title, shown=article.title, row="article", about=article.id
        )
        action.ids = (article.id,)
    return workspace.done()


def remove(workspace: Workspace, article_id: str) -> Changes:
    """Take the article with all its versions out of sight; the log keeps it, and undo brings it back."""
    article = get(workspace, article_id)
    with workspace.action(f"Remove {shown(article.title)}") as action:
        for text_id in versions(workspace, article.id):
            action.write(EventKind.EXIST, text_id, {"gone": True, "was": False}, row="article")
        action.ids = (article.id,)
    return workspace.done()


def all(workspace: Workspace) -> list[Article]:
    """Every article with the counts of its current version, in the order of import."""
    return [
        _article(row) for row in fetch(workspace.connection, queries.text("queries/articles"), {"id": None})
    ]


def current(workspace: Workspace) -> dict[str, str]:
    """The id of every article with that of its current text, in the order of import, without counting any claims."""
    return dict(
        workspace.connection.execute(
            "SELECT v.article, v.id FROM article_version v WHERE v.present AND v.number = (SELECT max(w.number) "
            "FROM article_version w WHERE w.article = v.article AND w.present) ORDER BY v.arrived, v.id"
        ).fetchall()
    )


def of_texts(workspace: Workspace, text_ids: Iterable[str]) -> list[str]:
    """The ids of the articles of which these texts are versions, in the order of import; a text that was removed has none."""
    rows = workspace.connection.execute(
        "SELECT article FROM article_version WHERE present AND id IN (SELECT value FROM json_each(?)) "
        "GROUP BY article ORDER BY min(arrived), article",
        (json.dumps(list(text_ids)),),
    )
    return [article for (article,) in rows.fetchall()]


def get(workspace: Workspace, article_id: str) -> Article:
    """One article, by its id or the id of one of its texts; NotFound."""
    row = fetch_one(workspace.connection, queries.text("queries/articles"), {"id": article_id})
    if row is None:
        raise NotFound(
            "That article is not in this file; list the articles to see which are. Nothing was changed."
        )
    return _article(row)


def resolve(workspace: Workspace, name: str) -> str:
    """The id of the article that `name` means: an id, 6 or more first digits of it, or of its text's or source's SHA-256."""
    digits = ids.prefix("article", name)
    rows = fetch(
        workspace.connection,
        "SELECT DISTINCT article FROM article_version "
        "WHERE present AND (article GLOB :p OR text_sha256 GLOB :p OR source_sha256 GLOB :p)",
        {"p": f"{digits}*"},
    )
    return ids.one("article", name, [row["article"] for row in rows])


def resolve_text(workspace: Workspace, name: str) -> str:
    """The id of the one text that `name` means, digits as for `resolve`: that of a version, not of its article."""
    rows = fetch(
        workspace.connection,
        "SELECT id FROM article_version WHERE present AND (text_sha256 GLOB :p OR source_sha256 GLOB :p)",
        {"p": f"{ids.prefix('text', name)}*"},
    )
    return ids.one("text", name, [row["id"] for row in rows])


def versions(workspace: Workspace, article_id: str) -> list[str]:
    """The ids of the article's texts, oldest first."""
    rows = workspace.connection.execute(
        "SELECT id FROM article_version WHERE article = ? AND present ORDER BY number", (article_id,)
    )
    return [text_id for (text_id,) in rows.fetchall()]


def has_text(workspace: Workspace, stored: str) -> bool:
    """Whether this very text is in the file, as any version of any article."""
    return is_present(workspace.connection, "article_version", id_of(stored))


def id_of(stored: str) -> str:
    """The id that this text has, or would have."""
    return ids.of_digest(sha256(stored.encode()).hexdigest())


def version_list(workspace: Workspace, article_id: str) -> list[Version]:
    """The article's versions, oldest first, each with where it came from. `number` counts those that are there."""
    rows = fetch(
        workspace.connection,
        "SELECT v.id, row_number() OVER (ORDER BY v.number) AS number, v.title, v.file_name, v.media_type, v.encoding, v.reader, "
        "v.characters, v.imported_at, coalesce(r.name, '') AS imported_by "
        "FROM article_version v LEFT JOIN reviewer r ON r.id = v.imported_by WHERE v.article = ? AND v.present ORDER BY v.number",
        (article_id,),
    )
    return [Version(**{name: row[name] for name in Version.__dataclass_fields__}) for row in rows]


def text(workspace: Workspace, text_id: str) -> str:
    """The stored text, exactly."""
    return _content(workspace, text_id, "text_sha256").decode()


def text_sha256(workspace: Workspace, text_id: str) -> str:
    """The SHA-256 of a stored text, of which its id is the first half; NotFound."""
    row = fetch_one(workspace.connection, "SELECT text_sha256 FROM article_version WHERE id = ?", (text_id,))
    if row is None:
        raise NotFound(NO_TEXT)
    return row["text_sha256"]


def source(workspace: Workspace, text_id: str) -> bytes:
    """The bytes that the text was read from, unchanged."""
    return _content(workspace, text_id, "source_sha256")


def as_draft(workspace: Workspace, text_id: str) -> ArticleDraft:
    """A stored text as the draft that it was added from, without proposals and notes; what people set since is set in it."""
    row = fetch_one(workspace.connection, _SAID, (text_id,))
    if row is None:
        raise NotFound(NO_TEXT)
    return ArticleDraft(
        text=text(workspace, text_id),
        source=source(workspace, text_id),
        set_aside=tuple(set_aside(workspace, text_id)),
        pages=tuple(pages(workspace, text_id)),
        **dict(row),
    )


def set_aside(workspace: Workspace, text_id: str) -> list[SetAside]:
    """What was cut from the text at import, in its order."""
    row = workspace.connection.execute(
        "SELECT set_aside FROM article_version WHERE id = ?", (text_id,)
    ).fetchone()
    return [SetAside(**cut) for cut in json.loads(row[0])] if row else []


def pages(workspace: Workspace, text_id: str) -> list[int]:
    """Where each page of the source begins in the text, empty where the source has no pages."""
    about = body(workspace.connection, EventKind.ARTICLE, text_id) or {}
    return about.get("pages", [])


def sentences(workspace: Workspace, text_id: str) -> list[Sentence]:
    """Every sentence with its state: claim, not-a-claim (all claims in it are), or untouched."""
    from workbench.core.text.overlaps import inside
    from workbench.core.text.sentences import split

    row = workspace.connection.execute(
        "SELECT language FROM article_version WHERE id = ?", (text_id,)
    ).fetchone()
    spans = workspace.connection.execute(
        'SELECT start, "end", standing FROM claim WHERE text_id = ? AND present ORDER BY start', (text_id,)
    ).fetchall()
    found = split(text(workspace, text_id), row[0] if row else "")
    standings = inside([(each.start, each.end) for each in found], spans)
    return [
        Sentence(each.start, each.end, sentence_state(there))
        for each, there in zip(found, standings, strict=True)
    ]


def sentence_state(standings: frozenset[str]) -> str:
    """The state of a sentence from the standings of the claims in it."""
    return "untouched" if not standings else "not-a-claim" if standings == {"not-a-claim"} else "claim"


def _content(workspace: Workspace, text_id: str, column: str) -> bytes:
    row = workspace.connection.execute(
        f"SELECT {column} FROM article_version WHERE id = ?", (text_id,)
    ).fetchone()
    if row is None:
        raise NotFound(NO_TEXT)
    return content(workspace.connection, row[0])


def _article(row: Row) -> Article:
    return Article(**{name: row[name] for name in Article.__dataclass_fields__})


def shown(title: str) -> str:
    """A title in quotation marks, short enough for a menu."""
    title = title or "an article"
    return f"“{cut(title, 48)}”"
