"""Commands on articles: import, list, stored text, sentences."""

import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import DATE, FILE, STANDARD_INPUT, Call, Command, allow_option, named_after
from workbench.cli.output import Column
from workbench.core import articles, drafts, settings, versions
from workbench.core.errors import NotFound, UserError, WrongUse
from workbench.core.intake.limits import Limits
from workbench.core.model import ArticleDraft
from workbench.core.store.workspace import Workspace


@click.command("import", cls=Command)
@click.argument("file", type=FILE)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=FILE)
@click.option("--title", default="", help="The article's title.")
@click.option("--url", default="", help="Where the article was published.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--published", type=DATE, default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--language", default="", metavar="CODE", help="The article's language, such as en.")
@click.option("--encoding", default="", help="The source's encoding, where it is known.")
@click.option("--version-of", default="", metavar="ARTICLE", help="Keep it as a new version of this article.")
@click.option("--no-propose", is_flag=True, help="Propose no claims.")
@allow_option
@click.pass_obj
def import_articles(
    call: Call,
    file: Path,
    sources: tuple[Path, ...],
    version_of: str,
    no_propose: bool,
    encoding: str,
    allow: tuple[tuple[str, int], ...],
    **given: str,
) -> None:
    """Import articles. All SOURCEs come in, or none; - is standard input."""
    if len(sources) > 1 and (given["title"] or given["url"] or version_of):
        raise WrongUse(
            "--title, --url and --version-of belong to one article: name one SOURCE. Nothing was changed."
        )
    with call.write(file) as workspace:
        older = articles.resolve(workspace, version_of) if version_of else ""
        limits = settings.limits(dict(allow))
        found = [_draft(source, encoding, limits, given, propose=not no_propose) for source in sources]
        documents = [_imported(workspace, draft, older) for draft in found]
    _answer(call, documents)


@click.command("reread", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.option(
    "--encoding", required=True, metavar="NAME", help="The encoding of the source, such as windows-1252."
)
@click.option("--no-propose", is_flag=True, help="Propose no claims.")
@allow_option
@click.pass_obj
def reread_article(
    call: Call,
    file: Path,
    article: str,
    encoding: str,
    no_propose: bool,
    allow: tuple[tuple[str, int], ...],
) -> None:
    """Read an article in another encoding. The kept source, read again, becomes its next version."""
    from workbench.core import rereading

    with call.write(file) as workspace:
        known = articles.get(workspace, articles.resolve(workspace, article))
        draft = articles.as_draft(workspace, known.text_id)
        draft = rereading.reread(draft, encoding, limits=settings.limits(dict(allow)))
        draft = replace(draft, proposals=()) if no_propose else draft
        document = _imported(workspace, draft, known.id)
    _answer(call, [document])


@click.command("articles", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def list_articles(call: Call, file: Path) -> None:
    """List the articles, with their claims by verdict."""
    counts = ("versions", "claims", "open", "sourced", "unverified", "contested", "not_a_claim")
    with call.read(file) as workspace:
        found = articles.all(workspace)
    rows = [{name: getattr(article, name) for name in ("id", "title", *counts)} for article in found]
    if call.json:
        output.document({"articles": rows})
        return
    columns = (
        Column("id"),
        Column("title", gives=True),
        *(Column(name.replace("_", " "), right=True) for name in counts),
    )
    cells = [(row["id"][:8], *list(row.values())[1:]) for row in rows]
    output.table(columns, cells, empty="No articles yet.")


@click.command("text", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.option(
    "--version", type=click.IntRange(min=1), help="The version, counted from 1; the newest without it."
)
@click.pass_obj
def show_text(call: Call, file: Path, article: str, version: int | None) -> None:
    """Print an article's stored text exactly."""
    with call.read(file) as workspace:
        text = articles.text(workspace, _text_id(workspace, article, version))
    data = text.encode()
    if call.json:
        output.document({"text": text, "sha256": sha256(data).hexdigest()})
    else:
        output.exactly(data)


@click.command("sentences", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.pass_obj
def list_sentences(call: Call, file: Path, article: str) -> None:
    """List an article's sentences. Each is a claim, not a claim, or untouched."""
    with call.read(file) as workspace:
        text_id = _text_id(workspace, article, None)
        text = articles.text(workspace, text_id)
        found = articles.sentences(workspace, text_id)
    if call.json:
        rows = [{"start": each.start, "end": each.end, "state": each.state} for each in found]
        output.document({"sentences": rows})
        return
    columns = (
        Column("start", right=True),
        Column("end", right=True),
        Column("state"),
        Column("sentence", gives=True),
    )
    cells = [(each.start, each.end, each.state, text[each.start : each.end]) for each in found]
    output.table(columns, cells, empty="The article has no sentences.")


def _draft(
    source: Path, encoding: str, limits: Limits, given: dict[str, str], *, propose: bool
) -> ArticleDraft:
    """The article in `source`, with what was `given` on the command line in the place of what was read."""
    from workbench.core.intake import read

    most = limits.article_mb * 1024 * 1024 + 1
    try:
        if source == STANDARD_INPUT:
            draft = read.article(data=sys.stdin.buffer.read(most), encoding=encoding, limits=limits)
        else:
            draft = read.article(source, encoding=encoding, limits=limits)
    except UserError as problem:
        raise named_after(source, problem) from None
    draft = replace(draft, **{name: value for name, value in given.items() if value})
    return drafts.with_claims(draft, limits=limits) if propose else draft


def _answer(call: Call, documents: list[dict[str, Any]]) -> None:
    """Says what came in, and in which encoding where that was no matter of course."""
    if call.json:
        output.document({"articles": documents})
        return
    for document in documents:
        encoding = document["encoding"] or "utf-8"
        output.line(
            f"{document['id'][:8]}  {document['title']}: {document['characters']} characters, "
            f"claims proposed: {document['claims_proposed']}"
            f"{'' if encoding == 'utf-8' else f', read as {encoding}'}"
        )


def _imported(workspace: Workspace, draft: ArticleDraft, older: str) -> dict[str, Any]:
    """Adds the article and says what came of it; a text that is there already brings no claims."""
    changes = articles.add(workspace, draft, version_of=older)
    text_id = changes.ids[0]
    article = articles.get(workspace, articles.resolve(workspace, text_id))
    family = older or versions.family(workspace, draft.text, but=article.id)
    return {
        "id": article.id,
        "title": article.title,
        "version": articles.versions(workspace, article.id).index(text_id) + 1,
        "text_sha256": sha256(draft.text.encode()).hexdigest(),
        "source_sha256": sha256(draft.source).hexdigest(),
        "encoding": draft.encoding or None,
        "characters": len(draft.text),
        "claims_proposed": len(changes.touched.get("claim", ())),
        "version_of": older or None,
        "family": family or None,
    }


def _text_id(workspace: Workspace, article: str, version: int | None) -> str:
    """The text of an article's version `version` (counted from 1), or of the newest."""
    known = articles.versions(workspace, articles.resolve(workspace, article))
    if version is None:
        return known[-1]
    if version > len(known):
        raise NotFound(f"The article has {len(known)} version{'s' if len(known) > 1 else ''}, not {version}.")
    return known[version - 1]
