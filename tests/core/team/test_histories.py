"""Random histories of several reviewers, files and copies: whichever way they are merged, the result is the same.

A few long ones are tried in every way, many short ones in two: 100 in the suite, 2,000 in the nightly setting
(HYPOTHESIS_PROFILE=nightly). Every history can be repeated by its number.
"""

import hashlib
import os
import random
import shutil
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from workbench.core import (
    articles,
    calculations,
    claims,
    comments,
    doubles,
    evidence,
    history,
    interviews,
    links,
    origins,
    redact,
    settings,
    standing,
    verdicts,
)
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import (
    ArticleDraft,
    EvidenceDraft,
    Kind,
    Proposal,
    Reviewer,
    Speaker,
    Stance,
    Verdict,
)
from workbench.core.store import clock, state
from workbench.core.store.dump import dump
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import (
    adjudicate,
    assignments,
    blind,
    differences,
    disagreements,
    identity,
    merge,
    pack,
    same_claim,
    same_story,
)

TIMES = 20 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 1
LONG = range(4 * TIMES)
STEPS = 26
SHORT = range(1000, 1000 + 96 * TIMES)
SHORT_STEPS = 4
MOST_FILES = 5
NINE_YEARS = 9 * 365 * clock.DAY
MAY_FAIL = (NotFound, WrongUse)

TEXTS = (
    "A ferry sank off Lund in 1931. Forty people were saved, a clerk wrote.\n\nThe wreck was found in May.",
    "水车停了。The wheel has not turned since 2019, a neighbour said. 🛞 It will be sold.",
)
KEPT = (b"a clerk wrote: forty people", b"found in May", b"the wheel has not turned")


class World:
    """The files of one history, and the truth about them: for every event what its file held when it was written."""

    def __init__(self, folder: Path, seed: int, patch: pytest.MonkeyPatch) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        self.people = [settings.reviewer(name) for name in ("Ana Moreau", "Ben Okafor", "Chen Li")]
        self.past: dict[bytes, frozenset[bytes]] = {}
        self.files: list[Path] = []
        self.writers: dict[Path, Reviewer] = {}
        self.skew = 0
        self.merges_undone = 0
        self.packs = 0
        real = clock.now_ms
        patch.setattr(clock, "now_ms", lambda: real() + self.skew)
        for number in range(self.chance.randint(2, 3)):
            self.create(self.people[number % 3])

    def create(self, reviewer: Reviewer) -> Path:
        path = self.folder / f"file{len(self.files)}.claims"
        with Workspace.create(path, reviewer) as workspace:
            # Something to work on from the first step: most actions fail in an empty file.
            before = hashes(workspace)
            import_article(self, workspace)
            add_evidence(self, workspace)
            self.note(workspace, before)
        self.files.append(path)
        self.writers[path] = reviewer
        return path

    def open(self, path: Path) -> Workspace:
        return Workspace.open(path, self.writers[path])

    def step(self) -> None:
        """One thing that happens to one file."""
        path = self.chance.choice(self.files)
        self.skew = self.chance.choice((0, 0, 0, NINE_YEARS, -NINE_YEARS, 3 * clock.DAY, -400 * clock.DAY))
        happening = self.chance.choices(
            (self.act, self.merge, self.copy, self.go_back, self.hand_out), (30, 6, 2, 3, 2)
        )[0]
        happening(path)

    def act(self, path: Path) -> None:
        """One to four actions of the reviewer, each noted with what the file held before it."""
        with self.open(path) as workspace:
            for _ in range(self.chance.randint(1, 4)):
                before = hashes(workspace)
                with suppress(*MAY_FAIL):
                    self.chance.choices(*zip(*ACTIONS, strict=True))[0](self, workspace)
                self.note(workspace, before)

    def note(self, workspace: Workspace, before: set[bytes]) -> None:
        """Note what every new event had before it."""
        rows = workspace.connection.execute("SELECT h FROM event ORDER BY n").fetchall()
        held = frozenset(before)
        for h in (h for (h,) in rows if h not in before):
            self.past[h] = held
            held |= {h}

    def merge(self, path: Path) -> None:
        """Merge one or two other files, sometimes undo it at once, sometimes preview it first."""
        others = self.chance.sample(self.files, min(len(self.files), self.chance.randint(1, 2)))
        with self.open(path) as workspace:
            before = dump(workspace)
            expected = merge.preview(workspace, others) if self.chance.random() < 0.4 else None
            assert dump(workspace) == before
            merged = merge.merge(workspace, others)
            assert expected is None or expected.files == merged.files
            if merged.changes and self.chance.random() < 0.5 and not brings_redaction(workspace):
                merge.undo_last(workspace)
                assert dump(workspace) == before
                self.merges_undone += 1

    def hand_out(self, path: Path) -> None:
        """Somebody gets a work pack, does something in it, and it comes back at once."""
        out = self.folder / f"pack{self.packs}.claims"
        with self.open(path) as workspace, suppress(*MAY_FAIL):
            before = hashes(workspace)
            assignments.assign(workspace, assignments.find(workspace, "somebody"), [self.claim(workspace)])
            self.note(workspace, before)
            pack.cut(
                workspace, out, assignments.find(workspace, "somebody"), blind=self.chance.random() < 0.5
            )
        if out.exists():
            self.packs += 1
            self.writers[out] = self.chance.choice(self.people)
            self.act(out)
            with self.open(out) as workspace:
                assert verify(workspace).ok, verify(workspace)
            with self.open(path) as workspace:
                known = hashes(workspace)
                merge.merge(workspace, [out])
                assert known <= hashes(workspace)

    def copy(self, path: Path) -> None:
        """A copy of the file that goes on by itself, perhaps with somebody else."""
        if len(self.files) < MOST_FILES:
            target = self.folder / f"file{len(self.files)}.claims"
            shutil.copy(path, target)
            self.files.append(target)
            self.writers[target] = self.chance.choice((self.writers[path], self.chance.choice(self.people)))

    def go_back(self, path: Path) -> None:
        """The file goes on, and so does an old copy of it put back in its place: the same seat goes on twice."""
        if len(self.files) < MOST_FILES:
            old = Path(shutil.copy(path, self.folder / "backup"))
            self.act(path)
            kept = self.folder / f"file{len(self.files)}.claims"
            shutil.copy(path, kept)
            self.files.append(kept)
            self.writers[kept] = self.writers[path]
            shutil.copy(old, path)
            self.act(path)

    def claim(self, workspace: Workspace) -> str:
        ids = [claim.id for claim in claims.all(workspace)]
        if not ids:
            raise NotFound("no claim yet")
        return self.chance.choice(ids)

    def kept(self, workspace: Workspace) -> str:
        ids = [record.id for record in evidence.all(workspace)]
        if not ids:
            raise NotFound("no evidence yet")
        return self.chance.choice(ids)

    def text_id(self, workspace: Workspace) -> str:
        found = articles.all(workspace)
        if not found:
            raise NotFound("no article yet")
        return self.chance.choice(found).text_id

    def span(self, workspace: Workspace, text_id: str) -> tuple[int, int]:
        length = len(articles.text(workspace, text_id))
        start = self.chance.choice((0, 31, 40, self.chance.randrange(length - 1)))
        return start, min(length, start + self.chance.choice((5, 20, 30)))


def hashes(workspace: Workspace) -> set[bytes]:
    return {h for (h,) in workspace.connection.execute("SELECT h FROM event").fetchall()}


def brings_redaction(workspace: Workspace) -> bool:
    """Whether the last merge brought a redaction, so that it cannot be taken back."""
    return bool(
        workspace.connection.execute(
            "SELECT count(*) FROM import_log i JOIN event e ON e.n BETWEEN i.lo AND i.hi "
            "WHERE e.kind = ? AND i.merge = (SELECT max(merge) FROM import_log)",
            (EventKind.REDACTION,),
        ).fetchone()[0]
    )


def import_article(world: World, workspace: Workspace) -> None:
    text = world.chance.choice(TEXTS)
    speaker = Speaker("a clerk", 58, 65) if text is TEXTS[0] else None
    proposals = (
        Proposal(0, 5, Kind.FACT, None, (), 0.5, ("rule",), "test 1"),
        Proposal(6, 30, Kind.STATISTIC, speaker, (), 0.25, (), "test 1"),
    )
    source = world.chance.choice((text.encode(), text.encode("utf-16")))
    draft = ArticleDraft(text, source, "text/plain", "a.txt", title=text[:12], proposals=proposals)
    parent = world.text_id(workspace) if world.chance.random() < 0.2 and articles.all(workspace) else ""
    articles.add(workspace, draft, version_of=parent)


def add_claim(world: World, workspace: Workspace) -> None:
    text_id = world.text_id(workspace)
    claims.add(workspace, text_id, *world.span(workspace, text_id), restated=world.chance.choice(("", "so")))


def move_claim(world: World, workspace: Workspace) -> None:
    claim = world.claim(workspace)
    claims.move(workspace, claim, *world.span(workspace, claims.get(workspace, claim).text_id))


def give_verdict(world: World, workspace: Workspace) -> None:
    chosen = {world.claim(workspace) for _ in range(world.chance.randint(1, 3))}
    verdicts.give(
        workspace, sorted(chosen), world.chance.choice(list(Verdict)), world.chance.choice((None, "seen"))
    )


def add_evidence(world: World, workspace: Workspace) -> None:
    data = world.chance.choice(KEPT)
    evidence.add(workspace, EvidenceDraft(data, "text/plain", "kept.txt", text=data.decode()))


def hold_against(world: World, workspace: Workspace) -> None:
    """Withdraw, correct or replace a record, or let it stand again."""
    chosen, reason = world.kept(workspace), world.chance.choice(("forged", "wrong sum"))
    match world.chance.randrange(4):
        case 0:
            standing.withdraw(workspace, chosen, reason)
        case 1:
            standing.correct(workspace, chosen, reason)
        case 2:
            new, relink = world.kept(workspace), world.chance.random() < 0.5
            standing.replace(workspace, chosen, new, reason, relink=relink)
        case _:
            standing.reinstate(workspace, chosen, reason)


def rest_on_evidence(world: World, workspace: Workspace) -> None:
    """A verdict on a linked record, which sometimes does not hold any more, before or after it."""
    claim, record = world.claim(workspace), world.kept(workspace)
    links.link(workspace, claim, record)
    if world.chance.random() < 0.3:
        standing.withdraw(workspace, record, "forged")
    verdicts.give(workspace, [claim], world.chance.choice((Verdict.SOURCED, Verdict.CONTESTED)))
    if world.chance.random() < 0.5:
        standing.correct(workspace, record, "wrong sum")


def remove_for_good(world: World, workspace: Workspace) -> None:
    fields, quotes = world.chance.random() < 0.5, world.chance.random() < 0.5
    redact.redact(workspace, world.kept(workspace), "in danger", fields=fields, quotes=quotes)


def ask_somebody(world: World, workspace: Workspace) -> None:
    """Assign or take back, to a person or a name; or say that one is the person of that name."""
    assignee = assignments.find(workspace, world.chance.choice(("Ben Okafor", "somebody")))
    chosen = [world.claim(workspace)] if world.chance.random() < 0.7 else []
    match world.chance.randrange(4):
        case 0:
            assignments.accept(workspace, assignee.id)
        case 1:
            assignments.take_back(workspace, assignee, chosen, [world.text_id(workspace)])
        case _:
            assignments.assign(workspace, assignee, chosen, [world.text_id(workspace)])


def unlink(world: World, workspace: Workspace) -> None:
    found = links.of(workspace, world.claim(workspace))
    if found:
        links.unlink(workspace, world.chance.choice(found).id)


def same_story_or_not(world: World, workspace: Workspace) -> None:
    one, other = world.text_id(workspace), world.text_id(workspace)
    world.chance.choice((same_story.same, same_story.different))(workspace, one, other)


def same_claim_or_not(world: World, workspace: Workspace) -> None:
    """A decision on two claims, overlapping or not: the state must not hang on the order in any case."""
    one, two = world.claim(workspace), world.claim(workspace)
    if world.chance.random() < 0.5:
        same_claim.keep_both(workspace, [one, two], "two")
    else:
        same_claim.keep_one(workspace, one, [two], "one")


def one_person_or_two(world: World, workspace: Workspace) -> None:
    """What is said of two persons, which may not fit to what was said of others."""
    everybody = [one for person in identity.people(workspace) for one in person.ids]
    one, other = world.chance.choice(everybody or [""]), world.chance.choice(everybody or [""])
    say = identity.same_person if world.chance.random() < 0.6 else identity.different_people
    say(workspace, one, other)


def review_blind(world: World, workspace: Workspace) -> None:
    article = world.chance.choice(("", world.text_id(workspace)))
    on, alone = world.chance.random() < 0.6, world.chance.random() < 0.4
    blind.turn(workspace, on, article, alone=alone)


def settle_field(world: World, workspace: Workspace) -> None:
    """Choose one of the values that people gave a field without having seen each other's."""
    found = doubles.all(workspace)
    if found:
        double = world.chance.choice(found)
        doubles.settle(workspace, double, world.chance.choice(double.values))


ACTIONS: tuple[tuple[Callable[[World, Workspace], object], int], ...] = (
    (import_article, 5),
    (add_claim, 5),
    (move_claim, 3),
    (give_verdict, 12),
    (lambda w, ws: verdicts.explain(ws, w.claim(ws), w.chance.choice(("because", ""))), 2),
    (lambda w, ws: claims.edit(ws, w.claim(ws), restated=w.chance.choice("xyz"), speaker=w.chance.choice(("", "Ida"))), 3),
    (lambda w, ws: claims.remove(ws, [w.claim(ws)]), 2),
    (lambda w, ws: articles.rename(ws, w.text_id(ws), w.chance.choice(("North", "South"))), 2),
    (lambda w, ws: articles.remove(ws, w.text_id(ws)), 1),
    (add_evidence, 4),
    (lambda w, ws: evidence.add_url(ws, "https://example.org/register"), 1),
    (lambda w, ws: evidence.edit(ws, w.kept(ws), note=w.chance.choice("pq"), title=w.chance.choice("tu")), 3),
    (lambda w, ws: origins.same(ws, [w.kept(ws), w.kept(ws)], w.chance.choice(("Reuters", "a letter"))), 2),
    (lambda w, ws: origins.apart(ws, [w.kept(ws), w.kept(ws)]), 2),
    (lambda w, ws: calculations.add(ws, "", "a * 2", [calculations.Input("a", w.chance.choice("12"))]), 1),
    (lambda w, ws: calculations.change(ws, w.kept(ws), "a + 1", [calculations.Input("a", w.chance.choice("34"))]), 2),
    (lambda w, ws: interviews.add(ws, interviews.Interview("Ida", "2026-11-22", "It turned in 2019.")), 1),
    (lambda w, ws: evidence.remove(ws, w.kept(ws)), 1),
    (hold_against, 2),
    (rest_on_evidence, 9),
    (remove_for_good, 2),
    (lambda w, ws: links.link(ws, w.claim(ws), w.kept(ws), stance=w.chance.choice(list(Stance)), quote="found"), 5),
    (unlink, 1),
    (lambda w, ws: comments.add(ws, w.claim(ws), w.chance.choice(("why?", "see above"))), 3),
    (lambda w, ws: adjudicate.decide(ws, w.claim(ws), w.chance.choice(list(Verdict)), "because"), 3),
    (ask_somebody, 3),
    (same_claim_or_not, 3),
    (one_person_or_two, 3),
    (same_story_or_not, 3),
    (review_blind, 3),
    (settle_field, 3),
    (lambda w, ws: history.restore_point(ws, "noon"), 1),
    (lambda w, ws: history.undo(ws), 5),
    (lambda w, ws: history.redo(ws), 3),
)  # fmt: skip


def into_one(world: World, name: str, groups: list[list[Path]]) -> bytes:
    """The dump of a new, empty file after merging these groups of files one after the other."""
    with Workspace.create(world.folder / f"{name}.claims", world.people[0]) as workspace:
        for group in groups:
            merge.merge(workspace, group)
        return dump(workspace)


def expected_heads(world: World, workspace: Workspace) -> dict[tuple[object, ...], bool]:
    """By the truth that the history kept: a candidate falls out exactly if another one's file held it."""
    rows = workspace.connection.execute(
        "SELECT r.kind, r.ent, r.sub, e.h FROM register r JOIN event e ON e.n = r.n"
    ).fetchall()
    registers: defaultdict[tuple[object, ...], list[bytes]] = defaultdict(list)
    for *register, h in rows:
        registers[tuple(register)].append(h)
    return {
        (*register, h): not any(h in world.past[other] for other in candidates if other != h)
        for register, candidates in registers.items()
        for h in candidates
    }


def found_heads(workspace: Workspace) -> dict[tuple[object, ...], bool]:
    rows = workspace.connection.execute(
        "SELECT r.kind, r.ent, r.sub, e.h, r.head > 0 FROM register r JOIN event e ON e.n = r.n"
    ).fetchall()
    return {tuple(register): bool(head) for *register, head in rows}


def set_twice(world: World, workspace: Workspace) -> set[tuple[str, str]]:
    """By the truth that the history kept: titles, notes and speakers that several set, none of them knowing the others'."""
    rows = workspace.connection.execute(
        "SELECT r.ent, r.sub, e.h, json_extract(e.body, '$.value') FROM register r JOIN event e ON e.n = r.n "
        "WHERE r.kind = 11 AND r.sub IN ('title', 'note', 'speaker') AND e.body IS NOT NULL"
    ).fetchall()
    said: defaultdict[tuple[str, str], dict[bytes, str]] = defaultdict(dict)
    for ent, field, h, value in rows:
        said[ent.hex(), field][h] = value
    standing = {
        about: {
            value
            for h, value in heads.items()
            if value and not any(h in world.past[other] for other in heads)
        }
        for about, heads in said.items()
    }
    return {about for about, values in standing.items() if len(values) > 1}


def visible(workspace: Workspace) -> set[str]:
    """The current text of every article, the claims and the records that can be seen."""
    texts = {article.text_id for article in articles.all(workspace)}
    shown = workspace.connection.execute("SELECT id FROM claim_row").fetchall()
    return texts | {claim for (claim,) in shown} | {record.id for record in evidence.all(workspace)}


@pytest.mark.parametrize("seed", SHORT)
def test_a_short_history_merges_to_the_same_file_forwards_and_backwards(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path, seed, monkeypatch)
    for _ in range(SHORT_STEPS):
        world.step()
    world.skew = 0
    together = into_one(world, "together", [world.files])
    assert into_one(world, "backwards", [[path] for path in reversed(world.files)]) == together
    with Workspace.open(tmp_path / "together.claims", world.people[1]) as workspace:
        assert hashes(workspace) == {h for path in world.files for h in held_by(world, path)}
        assert found_heads(workspace) == expected_heads(world, workspace)
        with workspace.transaction():
            state.rebuild(workspace.connection)
        assert dump(workspace) == together


@pytest.mark.parametrize("seed", LONG)
def test_a_history_merges_to_the_same_file_in_any_way(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path, seed, monkeypatch)
    for _ in range(STEPS):
        world.step()
    world.skew = 0
    files = world.files
    together = into_one(world, "together", [files])

    assert into_one(world, "backwards", [[path] for path in reversed(files)]) == together, "not commutative"

    half = len(files) // 2
    first, second = tmp_path / "first.claims", tmp_path / "second.claims"
    into_one(world, "first", [files[: half + 1]])
    into_one(world, "second", [files[half:]])
    assert into_one(world, "third", [[second], [first]]) == together, "not associative"

    with Workspace.open(tmp_path / "together.claims", world.people[1]) as workspace:
        everything = {h for path in files for h in held_by(world, path)}
        assert hashes(workspace) == everything, "an event was lost, or made up"
        assert found_heads(workspace) == expected_heads(world, workspace)
        report = verify(workspace)
        assert report.ok, [check for check in report.checks if not check.ok]
        with workspace.transaction():
            state.rebuild(workspace.connection)
        assert dump(workspace) == together, "state is not the rebuilt state"
        assert merge.preview(workspace, []).disagreements == disagreements.count(workspace)
        assert clocks_decide_nothing(workspace)
        told = {(double.id, double.field) for double in doubles.all(workspace)}
        untold = {entity for entity, _field in set_twice(world, workspace) - told}
        assert not untold & visible(workspace), "somebody's words were lost silently"
        before = hashlib.sha256((tmp_path / "third.claims").read_bytes()).digest()
        again = merge.merge(workspace, [files[-1], tmp_path / "third.claims", workspace.path])
        assert not again.changes
        assert not any(sum(file.added.values()) for file in again.files)
        assert dump(workspace) == together, "not idempotent"
        assert hashlib.sha256((tmp_path / "third.claims").read_bytes()).digest() == before

    with world.open(files[0]) as workspace:
        before = dump(workspace)
        if merge.merge(workspace, [tmp_path / "third.claims"]).changes:
            assert dump(workspace) == together
            if brings_redaction(workspace):
                with pytest.raises(WrongUse):
                    merge.undo_last(workspace)
                return
            merge.undo_last(workspace)
        assert dump(workspace) == before, "undo of a merge is not what was before"


SAID = (
    "SELECT id, standing, present FROM claim ORDER BY id",
    "SELECT claim, reviewer, conflict, iif(conflict, '', verdict) FROM verdict ORDER BY 1, 2",
    "SELECT claim, state, iif(state = 'disagreed', '', verdict) FROM adjudication ORDER BY 1",
    "SELECT claim, other, state, iif(state = 'disagreed', '', kept) FROM same_claim ORDER BY 1, 2",
    "SELECT one, other, state, iif(state = 'disagreed', '', same) FROM same_person ORDER BY 1, 2",
    "SELECT subject, assignee FROM assignment ORDER BY 1, 2",
    "SELECT subject, reviewer, blind FROM blind ORDER BY 1, 2",
    "SELECT id, present FROM evidence ORDER BY 1",
    "SELECT id, present FROM link ORDER BY 1",
    "SELECT id, present FROM comment ORDER BY 1",
)
"""What stands, and what is in dispute."""


def clocks_decide_nothing(workspace: Workspace) -> bool:
    """Whether the same stands where every clock went backwards."""

    def said() -> list[object]:
        found = differences.find(workspace.connection, silent=True)
        return [
            *(workspace.connection.execute(each).fetchall() for each in SAID),
            sorted(
                (kind, sorted(claims)) for kind, claims in found if not shifting & {*claims[1:], *claims[:-1]}
            ),
        ]

    # What a claim overlaps follows from its edges; where two of them are in dispute one is shown.
    edges = differences.find(workspace.connection)
    shifting = {claims[0] for kind, claims in edges if kind == "span" and len(claims) == 1}
    shifting |= {double.id for double in doubles.all(workspace) if double.field == "span"}
    before, after = said(), list[object]()
    with suppress(_Undone), workspace.transaction():
        workspace.connection.execute("UPDATE event SET hlc = (1 << 61) - hlc")
        state.rebuild(workspace.connection)
        after = said()
        raise _Undone
    return after == before


class _Undone(Exception):
    """Nothing of the trial stays."""


def held_by(world: World, path: Path) -> set[bytes]:
    with world.open(path) as workspace:
        return hashes(workspace)


def test_the_histories_hold_what_they_are_meant_to_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chains that go on twice, undone merges, disagreements, fields with two values, redactions, packs and verdicts that lost
    their evidence do occur."""
    forks = undone = differences = twice = redacted = lost = packs = 0
    for seed in range(12):  # the first of them have nearly everything
        folder = tmp_path / str(seed)
        folder.mkdir()
        world = World(folder, seed, monkeypatch)
        for _ in range(STEPS):
            world.step()
        into_one(world, "together", [world.files])
        with Workspace.open(folder / "together.claims", world.people[0]) as workspace:
            seats = "SELECT count(*) - count(DISTINCT root) FROM seat"
            forks += workspace.connection.execute(seats).fetchone()[0]
            differences += disagreements.count(workspace)
            twice += len(doubles.all(workspace))
            connection = workspace.connection
            redacted += connection.execute("SELECT count(*) FROM redaction").fetchone()[0]
            lost += connection.execute("SELECT count(*) FROM verdict WHERE lost_evidence").fetchone()[0]
        undone += world.merges_undone
        packs += world.packs
        if forks and undone and differences and twice and redacted and lost and packs:
            break
    assert forks
    assert undone
    assert differences
    assert twice
    assert redacted
    assert lost
    assert packs
