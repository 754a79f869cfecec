"""The files in the pictures: our samples, with a second version, in Arabic, and as a colleague has them."""

from pathlib import Path

from workbench.bundled import folder as bundled
from workbench.core import articles, claims, comments, drafts, evidence, links, sample, settings, verdicts
from workbench.core.intake import read
from workbench.core.model import EvidenceDraft, Stance, Verdict
from workbench.core.store.workspace import Workspace

ME, COLLEAGUE = "Ana Moreau", "Sami Khalil"


def build(folder: Path) -> dict[str, Path]:
    """Makes the files in `folder` and returns them by what they are."""
    me = settings.reviewer(ME)
    settings.change(reviewer=me.name, theme="light")
    made = {
        name: folder / f"{name}.claims" for name in ("ferry", "corrected", "colleague", "arabic", "empty")
    }
    for name in ("ferry", "corrected"):
        sample.build(made[name], me)
    sample.build(made["colleague"], settings.reviewer(COLLEAGUE))
    with Workspace.open(made["corrected"], me) as workspace:
        _correct(workspace)
    with Workspace.create(made["empty"], me):
        pass
    _arabic(made["arabic"])
    return made


def _correct(workspace: Workspace) -> None:
    """A second version of the sample: a number, a word and a sentence are other ones, a paragraph has moved."""
    article = articles.all(workspace)[0]
    text = articles.text(workspace, article.text_id)
    head, first, second, *rest = text.split("\n\n")
    text = "\n\n".join((head, second, first, *rest))
    for before, after in (
        ("38.6 million", "39.6 million"),
        ("Eleven passengers", "Twelve passengers"),
        ("Nobody was hurt", "One man was hurt"),
    ):
        text = text.replace(before, after)
    draft = drafts.edited(articles.as_draft(workspace, article.text_id), text, ())
    articles.add(workspace, draft, version_of=article.id)


def _arabic(path: Path) -> None:
    """An Arabic article with verdicts of two people, evidence and a comment."""
    data = (bundled("resources") / "samples" / "ar-tahliya.txt").read_bytes()
    quote = "بلغت الكلفة 12.6 مليون دولار، وفق عقد Nordvik."
    with Workspace.create(path, settings.reviewer(ME)) as workspace:
        articles.add(workspace, drafts.with_claims(read.article(data=data, file_name="ar.txt")))
        found = [claim.id for claim in claims.all(workspace)]
        given = Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.SOURCED
        for claim, verdict in zip(found, given, strict=False):
            verdicts.give(workspace, [claim], verdict, "صفحة 4.")
        draft = EvidenceDraft(quote.encode(), "text/plain", "a.txt", text=quote)
        kept = evidence.add(workspace, draft, title="التقرير السنوي (2026)").ids[0]
        links.link(workspace, found[1], kept, stance=Stance.SUPPORTS, quote=quote, note="الجدول 2.")
        comments.add(workspace, found[1], "هل اتصل أحد؟")
    with Workspace.open(path, settings.reviewer("سامي خليل")) as workspace:
        verdicts.give(workspace, found[1:2], Verdict.CONTESTED, "الرقم في العقد مختلف: 11.9 مليون.")
