"""What was redacted is nowhere in the file any more, nothing brings it back, and the log still verifies."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import articles, evidence, history, links, log, redact, search, unfinished, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import ArticleDraft, EvidenceDraft, Reviewer, Verdict
from workbench.core.store import backup, rewriting
from workbench.core.store.dump import dump, load
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.unfinished import Typed

Make = Callable[..., Workspace]

MARK = "kz7qv9w2xj4mt8bd3hf6gs1nc5rp0lya"
"""32 bytes that stand nowhere else."""
NAME = "Ysolde Quartermain"


def secret(workspace: Workspace, text: str = f"said {MARK} on the phone") -> str:
    draft = EvidenceDraft(
        text.encode(), "text/plain", f"{NAME}.txt", title=f"Interview with {NAME}", author=NAME, text=text
    )
    return evidence.add(workspace, draft).ids[0]


@pytest.fixture
def kept(workspace: Workspace, claim_ids: list[str]) -> str:
    record = secret(workspace)
    evidence.edit(workspace, record, note=f"{NAME} is afraid.", title=f"{NAME}, by phone")
    links.link(workspace, claim_ids[0], record, quote=MARK, note="strong")
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    return record


def places_of(words: str, folder: Path) -> list[str]:
    """The files in a folder that hold these words."""
    needles = (words.encode(), words.encode("utf-16-le"))
    return [
        path.name
        for path in sorted(folder.iterdir())
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


def test_a_link_that_was_removed_stays_removed(workspace: Workspace, kept: str, claim_ids: list[str]) -> None:
    links.unlink(workspace, links.of(workspace, claim_ids[0])[0].id)
    redact.redact(workspace, kept, "A source at risk", quotes=True)
    assert not links.of(workspace, claim_ids[0])


def test_links_keep_every_place_and_lose_every_word(workspace: Workspace, claim_ids: list[str]) -> None:
    record = evidence.add_url(workspace, "https://a.example/x").ids[0]
    links.link(workspace, claim_ids[0], record, quote=MARK, cell="'Sheet 2'!B12", fragment="counts")
    links.link(workspace, claim_ids[1], record, quote=MARK, fragment=f":~:text={MARK}")
    redact.redact(workspace, record, "A source at risk", quotes=True)
    places = [(each.cell, each.fragment) for claim in claim_ids[:2] for each in links.of(workspace, claim)]
    assert places == [("'Sheet 2'!B12", "counts"), ("", "")]
    assert MARK.encode() not in workspace.path.read_bytes()


def test_kept_bytes_and_every_word_about_them_are_nowhere(
    workspace: Workspace, kept: str, claim_ids: list[str], tmp_path: Path
) -> None:
    for claim, record, quote in zip(claim_ids, (kept, "another"), (MARK, "x"), strict=False):
        draft = json.dumps({"evidence": record, "link": {"quote": quote}})
        unfinished.keep(workspace, claim, Typed.LINK, draft)
    workspace.close()
    assert places_of(MARK, tmp_path), "the search finds it before"
    with Workspace.open(workspace.path, workspace.reviewer) as again:
        done = redact.redact(again, kept, "The source is in danger.", fields=True, quotes=True)
        assert done.rewritten
        assert len(done.content) == 1, "the file's bytes are its text"
        assert verify(again).ok
        record = evidence.get(again, kept)
        assert (record.title, record.author, record.sha256) == ("", "", "")
        assert record.redaction is not None
        assert (record.redaction.reason, record.redaction.by) == ("The source is in danger.", "Ana Moreau")
        assert [(link.quote, link.note) for link in links.of(again, claim_ids[0])] == [("", "strong")]
        assert search.passages(again, MARK) == []
        assert [claim for claim, _ in unfinished.left(again, Typed.LINK)] == claim_ids[1:2]
        told = log.log(again)[-1]
        assert (told.verb, told.after) == ("redacted the evidence", "The source is in danger.")
        with pytest.raises(NotFound, match="No file is kept"):
            evidence.content(again, kept)
    assert places_of(MARK, tmp_path) == []
    assert places_of(NAME, tmp_path) == []


def test_without_more_being_asked_the_words_about_it_stay(
    workspace: Workspace, kept: str, claim_ids: list[str]
) -> None:
    prospect = redact.prospect(workspace, kept)
    assert (prospect.quotes, prospect.also, len(prospect.content)) == (1, (), 1)
    redact.redact(workspace, kept, "A court ordered it.")
    record = evidence.get(workspace, kept)
    assert record.title == f"{NAME}, by phone"
    assert links.of(workspace, claim_ids[0])[0].quote == MARK
    assert verify(workspace).ok
    with pytest.raises(WrongUse, match="redacted already"):
        redact.redact(workspace, kept, "again")
    redact.redact(workspace, kept, "Her name too.", fields=True)
    assert evidence.get(workspace, kept).title == ""
    assert MARK in links.of(workspace, claim_ids[0])[0].quote
    assert verify(workspace).ok


def test_other_records_are_still_found(workspace: Workspace, kept: str) -> None:
    other = evidence.add(
        workspace, EvidenceDraft(b"the ferry men", "text/plain", "f.txt", text="the ferry men 渡船")
    )
    redact.redact(workspace, kept, "why")
    assert [found.evidence for found in search.passages(workspace, "ferry 渡船")] == list(other.ids)


def test_undo_redo_and_adding_again_bring_nothing_back(
    workspace: Workspace, kept: str, tmp_path: Path
) -> None:
    history.restore_point(workspace, "before")
    evidence.edit(workspace, kept, note="a word")
    redact.redact(workspace, kept, "why", fields=True, quotes=True)
    for _ in range(8):
        try:
            history.undo(workspace)
        except WrongUse:
            break
    for _ in range(8):
        try:
            history.redo(workspace)
        except WrongUse:
            break
    assert evidence.get(workspace, kept).title == ""
    with pytest.raises(WrongUse, match="was redacted"):
        secret(workspace)
    assert verify(workspace).ok
    workspace.close()
    assert places_of(MARK, tmp_path) == places_of(NAME, tmp_path) == []


def test_no_merge_brings_it_back(
    make: Make,
    workspace: Workspace,
    kept: str,
    claim_ids: list[str],
    ana: Reviewer,
    ben: Reviewer,
    tmp_path: Path,
) -> None:
    """Ben kept the same file by himself, worked on her record and quoted it; a third file meets both."""
    theirs, third = make("ben", ben), make("third", ben, with_article=False)
    secret(theirs)
    merge.merge(theirs, [workspace.path])
    merge.merge(third, [theirs.path])
    evidence.edit(theirs, kept, origin=f"{NAME} again")
    links.link(theirs, claim_ids[1], kept, quote=MARK)
    redact.redact(workspace, kept, "why", fields=True, quotes=True)
    merge.merge(workspace, [theirs.path])
    assert merge.merge(third, [workspace.path]).changes
    with pytest.raises(WrongUse, match="redaction"):
        merge.undo_last(third)
    merge.merge(theirs, [third.path])
    merge.merge(workspace, [theirs.path])
    merge.merge(third, [theirs.path])
    assert dump(workspace) == dump(theirs) == dump(third)
    for each in (workspace, theirs, third):
        assert verify(each).ok
        each.close()
    assert places_of(MARK, tmp_path) == places_of(NAME, tmp_path) == []


def test_a_file_without_the_bytes_comes_in_beside_the_one_that_redacted_them(
    make: Make, workspace: Workspace, kept: str, ana: Reviewer, ben: Reviewer
) -> None:
    """Ben kept the same file by himself and lost it with her redaction; one merge takes both into a third file."""
    theirs, third = make("ben", ben), make("third", ben, with_article=False)
    assert secret(theirs) == kept
    redact.redact(workspace, kept, "why")
    merge.merge(theirs, [workspace.path])
    merged = merge.merge(third, [workspace.path, theirs.path])
    assert [file.refused for file in merged.files] == ["", ""]
    assert dump(third) == dump(theirs)


def test_a_dump_of_it_comes_back_equal(workspace: Workspace, kept: str, tmp_path: Path) -> None:
    redact.redact(workspace, kept, "why", fields=True)
    data = dump(workspace)
    with load(data, tmp_path / "again.claims") as again:
        assert dump(again) == data


def test_only_who_added_it_may(make: Make, workspace: Workspace, kept: str, ben: Reviewer) -> None:
    theirs = make("ben", ben, with_article=False)
    merge.merge(theirs, [workspace.path])
    with pytest.raises(WrongUse, match="Ana Moreau added this record"):
        redact.redact(theirs, kept, "why")
    with pytest.raises(WrongUse, match="needs a reason"):
        redact.redact(workspace, kept, " ")
    with pytest.raises(WrongUse, match="the author that is to be removed"):
        redact.redact(workspace, kept, f"{NAME.upper()} asked for it", fields=True)
    assert evidence.content(workspace, kept)


def test_what_an_article_rests_on_stays(workspace: Workspace) -> None:
    text = "A ferry sank off Lund in 1931."
    articles.add(workspace, ArticleDraft(text, text.encode(), "text/plain", "a.txt", title="The ferry"))
    record = evidence.add(workspace, EvidenceDraft(text.encode(), "text/plain", "a.txt", text=text)).ids[0]
    with pytest.raises(WrongUse, match="“The ferry” was imported from the same file"):
        redact.redact(workspace, record, "why")


def test_a_text_that_another_record_has_too_stays_with_it(workspace: Workspace) -> None:
    text = f"said {MARK} on the phone"
    first = secret(workspace)
    second = evidence.add(workspace, EvidenceDraft(b"<p>another form", "text/html", "b.html", text=text)).ids[
        0
    ]
    assert [each.id for each in redact.prospect(workspace, first).also] == [second]
    redact.redact(workspace, first, "why")
    assert evidence.text(workspace, second) == text
    assert search.passages(workspace, MARK)
    assert verify(workspace).ok


def test_a_text_of_a_colleague_s_record_comes_in_though_it_was_redacted_here(
    make: Make, workspace: Workspace, kept: str, ben: Reviewer
) -> None:
    """Another file of the same words is another record, and its own adder's to redact."""
    theirs = make("ben", ben)
    text = f"said {MARK} on the phone"
    other = evidence.add(theirs, EvidenceDraft(b"<p>another form", "text/html", "b.html", text=text)).ids[0]
    redact.redact(workspace, kept, "why")
    merge.merge(workspace, [theirs.path])
    merge.merge(theirs, [workspace.path])
    for each in (workspace, theirs):
        assert evidence.text(each, other) == text
        assert verify(each).ok
    assert dump(workspace) == dump(theirs)


def test_copies_that_still_hold_it_are_named(workspace: Workspace, kept: str, tmp_path: Path) -> None:
    backup.before_upgrade(workspace.connection, workspace.path)
    shutil.copy(tmp_path / "ana.before-upgrade-1.claims", tmp_path / "elsewhere.claims")
    Workspace.create(tmp_path / "other.claims").close()
    done = redact.redact(workspace, kept, "why")
    assert [path.name for path in done.copies] == ["ana.before-upgrade-1.claims", "elsewhere.claims"]


KILLED = """
import os, signal, sys
from pathlib import Path
from workbench.core import redact, settings
from workbench.core.store import redactions, rewriting
from workbench.core.store.workspace import Workspace

path, record, when = sys.argv[1:]
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
workspace = Workspace.open(Path(path), settings.reviewer("Ana Moreau"))
workspace.connection.execute("PRAGMA cache_size = 4")
if when == "before":
    redactions._call_for_rewrite = die
else:
    rewriting.finish = die
redact.redact(workspace, record, "why", fields=True, quotes=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_half_way_it_is_before_or_after(
    workspace: Workspace, kept: str, when: str, tmp_path: Path
) -> None:
    before = dump(workspace)
    workspace.close()
    ended = subprocess.run([sys.executable, "-c", KILLED, str(workspace.path), kept, when], check=False)
    assert ended.returncode == -signal.SIGKILL
    with Workspace.open(workspace.path, workspace.reviewer) as again:
        assert not rewriting.is_due(again.connection)
        assert verify(again).ok
        assert (dump(again) == before) is (when == "before")
        assert (evidence.get(again, kept).redaction is None) is (when == "before")
    assert bool(places_of(MARK, tmp_path)) is (when == "before")
