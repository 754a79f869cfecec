"""Writer's notes: what came with a draft as comments, footnotes and tracked changes is kept on the claims it stands on.

Two laptops that import one document have each note once after a merge; see `core/brought.py`.
"""

from bisect import bisect_right, insort

from workbench.core import ids
from workbench.core.articles import span_body
from workbench.core.brought import Brought, derived
from workbench.core.model import ArticleDraft, Span, WriterNote
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace
from workbench.core.text.addresses import addresses
from workbench.core.text.named_sources import named_sources

MOST_CLAIMS = 8
"""A note on more claims than this speaks of the text as a whole; it stands on the first of them."""


def write(workspace: Workspace, action: Action, draft: ArticleDraft, text_sha256: str, *, anew: bool) -> None:
    """Write each note of `draft` as a comment on its claims, and each source in it, by its address or by the name behind a
    label such as "Source:", as evidence that gives context.

    A note where no claim stands makes one of its sentence. `anew` says that the article comes into sight with this
    action: then notes that were here before come back too, otherwise they are left as they are.
    """
    if draft.notes:
        writing = _Writing(workspace, action, draft, text_sha256, anew=anew)
        for note in draft.notes:
            writing.note(note)


class _Writing:
    """The notes of one draft on their way into one action."""

    def __init__(
        self, workspace: Workspace, action: Action, draft: ArticleDraft, text_sha256: str, *, anew: bool
    ) -> None:
        self._connection, self._draft = workspace.connection, draft
        self._brought = Brought(workspace, action, anew=anew)
        self._text_sha256, self._anew = text_sha256, anew
        self._claims = self._spans_of_claims()
        self._spans = sorted(self._claims, key=_order)
        self._sentences = self._split()

    def note(self, note: WriterNote) -> None:
        """Write one note."""
        for span in spans_of(note, self._spans, self._sentences):
            place = f"{span.start}\n{span.end}"
            words = f"{note.start}\n{note.end}\n{note.at}\n{note.line}"
            comment_id = derived("note", self._text_sha256, place, words)
            if not self._brought.is_wanted("comment", comment_id):
                continue
            claim_id = self._claim_on(span)
            self._brought.comment(comment_id, claim_id, note.line)
            for url in addresses(note.text):
                self._brought.link(claim_id, url, note.line)
            for name in named_sources(note.text, self._draft.language):
                self._brought.link(claim_id, "", note.line, name)

    def _claim_on(self, span: Span) -> str:
        """The id of the claim on `span`, made where there is none."""
        if span in self._claims:
            return self._claims[span]
        claim_id = ids.claim(self._text_sha256, span.start, span.end)
        about = {
            **span_body(self._draft.text, span.start, span.end),
            "restated": "",
            "kind": "",
            "speaker": None,
        }
        self._brought.write(EventKind.CLAIM, claim_id, about, ref=self._text_sha256)
        self._claims[span] = claim_id
        insort(self._spans, span, key=_order)
        return claim_id

    def _spans_of_claims(self) -> dict[Span, str]:
        """The claims in sight and the proposed ones, by their spans."""
        spans: dict[Span, str] = {}
        if self._anew:
            for each in self._draft.proposals:
                spans[Span(each.start, each.end)] = ids.claim(self._text_sha256, each.start, each.end)
        rows = self._connection.execute(
            'SELECT start, "end", id FROM claim WHERE text_id = ? AND present',
            (ids.of_digest(self._text_sha256),),
        )
        return spans | {Span(start, end): claim_id for start, end, claim_id in rows.fetchall()}

    def _split(self) -> list[Span]:
        from workbench.core.text.sentences import split

        return split(self._draft.text, self._draft.language)


def spans_of(note: WriterNote, claims: list[Span], sentences: list[Span]) -> list[Span]:
    """Where the note is to stand: the claims that it touches, else the nearest of its sentence, else that sentence.

    `claims` and `sentences` are sorted by their starts.
    """
    touched = [span for span in claims if span.start < note.end and note.start < span.end]
    if note.start < note.end and touched:
        return touched if len(touched) <= MOST_CLAIMS else touched[:1]
    sentence = sentence_at(note, sentences)
    inside = [span for span in claims if span.start < sentence.end and sentence.start < span.end]
    behind = [span for span in inside if span.start < note.start]
    return behind[-1:] or inside[:1] or [sentence]


def sentence_at(note: WriterNote, sentences: list[Span]) -> Span:
    """The sentence that a note begins in; a point right behind a sentence belongs to it."""
    point = note.start if note.start < note.end else max(0, note.start - 1)
    at = bisect_right(sentences, point, key=lambda sentence: sentence.start) - 1
    return sentences[max(0, at)]


def _order(span: Span) -> tuple[int, int]:
    return span.start, span.end
