"""From a read article to one with proposed claims: slow for long texts, so the window does it in the background."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from workbench.core import proposing
from workbench.core.errors import Cancelled, FileProblem, IntakeRefused, WrongUse
from workbench.core.intake.limits import Limits
from workbench.core.model import ArticleDraft, EvidenceDraft, References, SetAside, Snapshots
from workbench.core.sandbox import Progress

BY_HAND = "edited by hand"
"""The reader of a text that a person wrote in the place of another one."""


def with_claims(
    draft: ArticleDraft,
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> ArticleDraft:
    """The same draft with the claims that the rules propose for its text; errors as `proposing.propose`."""
    found = proposing.propose(
        draft.text,
        language=draft.language,
        published=draft.published,
        cancel=cancel,
        progress=progress,
        limits=limits,
    )
    return replace(draft, proposals=found)


def from_file(path: Path, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """Reads the article in the file at `path` and proposes its claims. Raises IntakeRefused, FileProblem, Cancelled.

    `progress` hears from another thread how much is done: of the first half pages that are read, of the second sentences.
    """
    from workbench.core.intake import read

    draft = read.article(path, cancel=cancel, progress=progress and _first_half(progress))
    return with_claims(draft, cancel=cancel, progress=progress and _second_half(progress))


def from_drop(
    path: Path, *, cancel: Event | None = None, progress: Progress | None = None
) -> ArticleDraft | References | Snapshots:
    """What a file that was dropped on the window holds: references where it is a list of them, snapshots where it is a web
    archive, else an article."""
    from workbench.core.intake import media, read, references

    name, data = _dropped(path)
    kind = media.media_type(data, name)
    if kind in media.REFERENCES:
        return references.from_file(data=data, file_name=name, cancel=cancel)
    if kind in media.WEB_ARCHIVES:
        return read.snapshots(data=data, file_name=name, cancel=cancel)
    draft = read.article(
        data=data, file_name=name, cancel=cancel, progress=progress and _first_half(progress)
    )
    return with_claims(draft, cancel=cancel, progress=progress and _second_half(progress))


def evidence_from_drop(path: Path, *, cancel: Event | None = None) -> Snapshots | References:
    """The same for a file that was dropped on the evidence: all that is no list of references is kept whole."""
    from workbench.core.intake import media, read, references

    name, data = _dropped(path)
    if media.media_type(data, name) in media.REFERENCES:
        return references.from_file(data=data, file_name=name, cancel=cancel)
    return read.snapshots(data=data, file_name=name, cancel=cancel)


@dataclass(frozen=True)
class Gathered:
    """What many dropped files hold: what is to be kept, lists of references with the names of their files, and in sentences what
    could not be read."""

    files: tuple[EvidenceDraft, ...] = ()
    lists: tuple[tuple[str, References], ...] = ()
    problems: tuple[str, ...] = ()


def gathered(
    paths: Sequence[Path], *, cancel: Event | None = None, progress: Progress | None = None
) -> Gathered:
    """Reads many files that were dropped on the evidence, one after the other; one that cannot be read does not stop the others.

    `progress` hears how many are done. `Cancelled` when `cancel` is set: nothing is kept then.
    """
    files: list[EvidenceDraft] = []
    lists: list[tuple[str, References]] = []
    problems: list[str] = []
    for at, path in enumerate(paths, start=1):
        if cancel is not None and cancel.is_set():
            raise Cancelled("Stopped. Nothing was changed.")
        try:
            found = evidence_from_drop(path, cancel=cancel)
        except (IntakeRefused, FileProblem) as problem:
            problems.append(f"{path.name}: {problem}")
            continue
        finally:
            if progress is not None:
                progress(at, len(paths))
        if isinstance(found, References):
            lists.append((path.name, found))
        else:
            files += found.found
            problems += [f"{path.name}: {problem}" for problem in found.problems]
    return Gathered(tuple(files), tuple(lists), tuple(problems))


def _dropped(path: Path) -> tuple[str, bytes]:
    """Name and bytes of a file that may be an article or evidence; what reads it looks at the limit of its own."""
    from workbench.core import settings
    from workbench.core.intake import read

    limits = settings.limits()
    return read.taken(path, None, "", max(limits.article_mb, limits.evidence_mb))


def from_text(text: str, *, cancel: Event | None = None, progress: Progress | None = None) -> ArticleDraft:
    """The same for text from the clipboard."""
    from workbench.core.intake import read

    return with_claims(read.pasted(text), cancel=cancel, progress=progress)


def edited(
    draft: ArticleDraft,
    text: str,
    set_aside: Sequence[SetAside],
    *,
    cancel: Event | None = None,
    progress: Progress | None = None,
) -> ArticleDraft:
    """`draft` with another text, written by hand, as its next version: `articles.add(version_of=...)` keeps it.

    Each line becomes a paragraph. The source of the version is the text itself, the details stay, and `set_aside` is what is
    still set aside. Where the old text began with its title, the new first paragraph is the title. `WrongUse` where there are
    no words or nothing differs.
    """
    from workbench.core.intake import normalise
    from workbench.core.text import page_starts

    stored = normalise.stored(normalise.clean(text).split("\n"))
    if not any(map(str.isalnum, stored)):
        raise WrongUse("An article needs at least one word. The text stays as it was.")
    if stored == draft.text:
        raise WrongUse("Nothing differs from the text that is kept. Nothing was changed.")
    return with_claims(
        replace(
            draft,
            text=stored,
            source=stored.encode(),
            media_type="text/plain",
            encoding="utf-8",
            reader=BY_HAND,
            title=retitled(draft, stored),
            set_aside=tuple(set_aside),
            pages=page_starts.carried(draft.pages, draft.text, stored),
        ),
        cancel=cancel,
        progress=progress,
    )


def retitled(draft: ArticleDraft, text: str) -> str:
    """The title of `draft` with another text: where the old text began with its title, the new first paragraph is the title."""
    first, new_first = (whole.partition("\n")[0] for whole in (draft.text, text))
    return new_first if first == draft.title else draft.title


def _first_half(progress: Progress) -> Progress:
    """What hears of work that is followed by as much again."""
    return lambda done, total: progress(done, 2 * total)


def _second_half(progress: Progress) -> Progress:
    """What hears of work that follows as much."""
    return lambda done, total: progress(total + done, 2 * total)
