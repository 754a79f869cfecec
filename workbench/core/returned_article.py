"""One article of a report that came back, beside what the file holds of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.core import articles, carrying, drafts, ids
from workbench.core.articles import Adding
from workbench.core.brought import derived
from workbench.core.intake import media
from workbench.core.model import Article, ArticleDraft, Span, WriterNote
from workbench.core.returned_words import Words, as_before, without_numbers
from workbench.core.store.rows import fetch_one
from workbench.core.store.workspace import Workspace
from workbench.core.text.versions import Aligned, Change, align
from workbench.core.writer_notes import sentence_at, spans_of

READER = "Word report 1"


@dataclass(frozen=True)
class Remark:
    """What somebody remarked. `claim` is the claim that it becomes a comment on, "" where it fits none, and `words` what it
    stands on. `known` says that it is here already."""

    claim: str
    words: str
    line: str
    id: str
    known: bool


@dataclass(frozen=True)
class NewText:
    """The words of an article that came back changed: what differs, how many of the newest claims wait for a place then, and with
    `behind` how many versions the report does not know."""

    article: Article
    adding: Adding
    before: str
    changes: tuple[Aligned, ...]
    waiting: int
    behind: int

    def statements(self) -> Iterator[tuple[Change, str, str]]:
        """What became of each statement that differs, with its words before and now, each in one line."""
        after = self.adding.draft.text
        for each in self.changes:
            old = self.before[each.old.start : each.old.end] if each.old else ""
            new = after[each.new.start : each.new.end] if each.new else ""
            yield each.change, " ".join(old.split()), " ".join(new.split())


class ReturnedArticle:
    """What became of the article whose text has this id. `draft` has its words now; `is_new` says that no version has them."""

    def __init__(self, workspace: Workspace, text_id: str, words: Words) -> None:
        self._workspace, self._text_id = workspace, text_id
        self.article = articles.get(workspace, text_id)
        self._before = articles.text(workspace, text_id)
        self.claims = {claim.id[:16]: claim for claim in carrying.claims_of(workspace, text_id)}
        quotes = {short: claim.quote for short, claim in self.claims.items()}
        self._words = as_before(without_numbers(words, quotes), self._before)
        self.is_new = not articles.has_text(workspace, self._words.text)
        self.draft = self._draft()
        self._adding: Adding | None = None

    def _draft(self) -> ArticleDraft:
        known, text = articles.as_draft(self._workspace, self._text_id), self._words.text
        return replace(
            known, text=text, title=drafts.retitled(known, text), media_type=media.DOCX, encoding="", reader=READER,
            set_aside=(), pages=(),
        )  # fmt: skip

    def added(self, draft: ArticleDraft) -> NewText:
        """The new text with its proposed claims and those that are carried to it."""
        self._adding = adding = articles.prepared(self._workspace, draft, self.article.id)
        known = articles.versions(self._workspace, self.article.id)
        carried = {about["from"] for about in adding.taken.values()}
        newest = carrying.claims_of(self._workspace, self.article.text_id)
        aligned = align(self._before, draft.text, draft.language)
        return NewText(
            self.article,
            adding,
            self._before,
            tuple(each for each in aligned if each.change not in (Change.UNCHANGED, Change.MOVED)),
            sum(claim.id not in carried for claim in newest),
            len(known) - 1 - known.index(self._text_id),
        )

    def remarks(self, answers: Sequence[tuple[str, WriterNote]]) -> Iterator[Remark]:
        """The notes on the words, and the answers to our comments on claims, each for every claim that it is about."""
        from workbench.core.text.sentences import split

        notes = self._words.notes
        claims, newest = self._claims_now(), self._newest()
        places = {mark.claim: mark.span for mark in self._words.marks}
        spans = sorted(claims, key=lambda span: (span.start, span.end))
        sentences = split(self._words.text, self.article.language) if notes or answers else []

        def around(note: WriterNote) -> list[str]:
            exact = claims.get(Span(note.start, note.end))
            found = [exact] if exact else [claims.get(span, "") for span in spans_of(note, spans, sentences)]
            return [newest.get(claim, claim) for claim in found]

        for note in notes:
            place = note if note.start < note.end else sentence_at(note, sentences)
            yield from self._on(around(note), note, self._words.text[place.start : place.end])
        for short, note in answers:
            claim, place = self.claims[short], places.get(short)
            found = [newest[claim.id]]
            if found == [claim.id] and self.is_new and place and place.start < place.end:
                found = list(filter(None, around(replace(note, start=place.start, end=place.end)))) or found
            yield from self._on(found, note, claim.quote)

    def _claims_now(self) -> dict[Span, str]:
        """The claims on the words as they are now, by their spans."""
        if self._adding:
            digest = self._adding.text_sha256
            proposals = self._adding.draft.proposals
            return {Span(one.start, one.end): ids.claim(digest, one.start, one.end) for one in proposals}
        here = carrying.claims_of(self._workspace, articles.id_of(self._words.text))
        return {Span(claim.start, claim.end): claim.id for claim in here}

    def _newest(self) -> dict[str, str]:
        """For each claim that the report or its words know, what it has become in the newest text."""
        known = [claim.id for claim in self.claims.values()] + (
            [] if self._adding else [*self._claims_now().values()]
        )
        newest = carrying.newest(self._workspace, self.article.id, known)
        if self._adding:
            digest = self._adding.text_sha256
            carried = {about["from"]: ids.claim(digest, *span) for span, about in self._adding.taken.items()}
            newest |= {older: carried.get(newer, newer) for older, newer in newest.items()}
        return newest

    def _on(self, claim_ids: Sequence[str], note: WriterNote, words: str) -> Iterator[Remark]:
        for claim_id in claim_ids:
            name = derived("returned", claim_id, note.author, note.at, note.line)
            known = (
                fetch_one(self._workspace.connection, "SELECT 1 FROM comment WHERE id = ?", (name,))
                is not None
            )
            yield Remark(claim_id, " ".join(words.split()), note.line, name, known)
