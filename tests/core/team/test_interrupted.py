"""A merge that is killed at any of its system calls, or meets a full disk, leaves the file as it was, or is in whole.

A few points are tried of each; WORKBENCH_INTERRUPTIONS=2000 tries so many system calls, or all that there are, for a night.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core import articles, claims, comments, verdicts
from workbench.core.model import ArticleDraft, Reviewer, Verdict
from workbench.core.store.workspace import Workspace

POINTS = int(os.environ.get("WORKBENCH_INTERRUPTIONS", "12"))
SCRIPT = Path(__file__).with_name("interrupting.py")
NO_TRACING, REFUSED = 77, 3
"""How the script ends, and how a merge ended that raised a UserError."""


@pytest.mark.timeout(120 + POINTS)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="traces system calls")
def test_an_interrupted_merge_leaves_the_file_as_it_was(
    workspace: Workspace, ana: Reviewer, ben: Reviewer, tmp_path: Path
) -> None:
    workspace.close()
    other = tmp_path / "ben.claims"
    with Workspace.create(other, ben) as there:
        articles.add(there, long_article())
        ids = [claim.id for claim in claims.all(there)]
        claims.add(there, articles.all(there)[0].text_id, 0, 10)
        comments.add(there, claims.all(there)[0].id, "Ask again in May.")
        verdicts.give(there, ids, Verdict.SOURCED, "The road office confirmed it.")
    command = [sys.executable, str(SCRIPT), str(workspace.path), str(other), str(POINTS)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode == NO_TRACING:
        pytest.skip("no process may be traced here")
    assert done.returncode == 0, done.stderr.decode()
    lefts = json.loads(done.stdout)["lefts"]
    killed = [left for left in lefts if left["how"] == "killed"]
    full = [left for left in lefts if left["how"] == "full"]
    holds = [left["holds"] for left in killed]
    assert set(holds) == {"before", "after"}
    assert holds == sorted(holds, reverse=True), "the merge is in from one moment on"
    # Another run makes a few calls less, and is over before the last points.
    assert sum(left["ended"] == -signal.SIGKILL for left in killed) > min(POINTS, len(killed) * 9 // 10)
    assert any(left["journal"] for left in killed), "some kills came in the middle of writing"
    assert {(left["holds"], left["ended"]) for left in full} == {("before", REFUSED)}


def long_article() -> ArticleDraft:
    text = "\n\n".join(f"In year {n} the ferry carried {n * 7} people over the sound." for n in range(1, 200))
    return ArticleDraft(text, text.encode(), "text/plain", "ferry.txt", title="The ferry")
