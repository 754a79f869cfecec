"""The receipt of a merge: plain text to print or to file, so that both sides can compare, and that `receipts` checks."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.core.team.merge import MergedFile
    from workbench.core.team.stories import Pair, Story

Chain = tuple[str, int, str]
"""Root, number of the last event, hash of it."""

AFTER = "Log after:  "
CHAIN = "  chain "
SEAL = "Receipt "
OTHER = "other changes, such as decisions, edits or assignments"
BRANCHED = "A copy of one file was continued in two places; both continuations are kept."

NOUNS = {
    "articles": ("article", "articles"),
    "claims": ("claim", "claims"),
    "verdicts": ("verdict", "verdicts"),
    "evidence": ("piece of evidence", "pieces of evidence"),
    "links": ("link", "links"),
    "comments": ("comment", "comments"),
}


def write(
    *,
    target: str,
    at: str,
    reviewer: str,
    before: str,
    after: str,
    files: "Sequence[MergedFile]",
    disagreements: int,
    doubles: Sequence[str] = (),
    stories: "Sequence[Pair]" = (),
    decisions: Sequence[str] = (),
    persons: Sequence[str] = (),
    chains: Sequence[Chain] = (),
) -> str:
    """The receipt as lines of text. `before` and `after` are the heads of the log, 64 hex digits; `doubles` tell the fields with
    two values, in lines; `stories` are articles that look like one, of which nobody has decided whether they are; `decisions`
    says how they stand and `persons` who is who, in lines; `chains` are the ends that `after` is made of. The last line is the
    SHA-256 of those above it."""
    lines = [
        f"Merge into {target}, {at}" + (f", by {reviewer}" if reviewer else ""),
        f"Log before: {before}",
        f"{AFTER}{after}",
    ]
    for file in files:
        lines += ["", file.file.strip(), *_about(file)]  # only our own lines are indented
    lines += ["", f"Disagreements that nobody has decided: {disagreements}", *decisions, *persons]
    lines += [f"Fields with two values: {len(doubles)}"] if doubles else []
    lines += [f"  {double}" for double in doubles]
    for pair in stories:
        lines.append(f"Perhaps one story: {_named(pair.one)} and {_named(pair.other)}")
    lines += ["", "Chains of the log after the merge (root, number of the last event, its hash):"]
    lines += [f"{CHAIN}{root} {number} {end}" for root, number, end in chains]
    body = "\n".join(map(_one_line, lines)) + "\n"
    return f"{body}{SEAL}{fingerprint(body)}\n"


def _one_line(line: str) -> str:
    """As a line comes back from a printer or a mail program, whatever a file is called."""
    return " ".join(line.splitlines()).rstrip()


def _named(story: "Story") -> str:
    return " ".join(f"“{story.title}” ({story.file_name}, {story.reviewer})".split())


def fingerprint(body: str) -> str:
    """SHA-256 of the lines above the last one."""
    return sha256(body.encode()).hexdigest()


def _about(file: "MergedFile") -> list[str]:
    """The lines on one file: its fingerprint, what came, what was known, or why it was refused."""
    lines = [f"  SHA-256 {file.sha256}"] if file.sha256 else []
    if file.refused:
        return [*lines, f"  Refused: {file.refused}"]
    added = OTHER if file.brought_other else _counted(file.added)
    lines += [f"  Added: {added}", f"  Known already: {file.already_known}"]
    if file.branched:
        lines.append(f"  {BRANCHED}")
    return lines


def _counted(added: dict[str, int]) -> str:
    """ "1 article, 3 claims", or "nothing"."""
    return ", ".join(f"{n} {NOUNS[kind][n != 1]}" for kind, n in added.items() if n) or "nothing"
