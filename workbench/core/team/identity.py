"""Identity: two people under one name, one person with two laptops, somebody else's file. It is asked, and never guessed.

A person is an id, made on each computer anew, and a name is only shown. Who knows says whether two ids are one person's; then all
that was done under either is the work of one: the later of their verdicts holds where it was given in knowledge of the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice

from workbench.core.changes import Changes
from workbench.core.errors import NotFound, WrongUse
from workbench.core.store import clock, packed, persons
from workbench.core.store.events import EventKind
from workbench.core.store.queries import text
from workbench.core.store.rows import body, fetch, was
from workbench.core.store.workspace import Workspace

MOST = 100
"""Questions that are asked at a time; when they are answered the next ones come."""
NAME = "name"
DISPUTED = "disputed"
SAME = "same"
DIFFERENT = "different"
WORDS = {NAME: "one name", DISPUTED: "said differently", SAME: "one person", DIFFERENT: "two people"}
"""How two ids stand to each other, for people."""


@dataclass(frozen=True)
class Person:
    """Somebody who wrote in the file. `name` is as shown everywhere; `ids` are all of theirs, `id` the one that stands for them.
    `verdicts` counts those in force, `first` and `last` are the moments of what they did."""

    id: str
    ids: tuple[str, ...]
    name: str
    verdicts: int
    first: str
    last: str


@dataclass(frozen=True)
class Question:
    """Are these two people or one? `why`: they have one `NAME`, or it is `DISPUTED`, where what was said of them does not
    fit together."""

    one: Person
    other: Person
    why: str


@dataclass(frozen=True)
class Relation:
    """How two ids stand to each other, with the name of each: `state` is `NAME` or `DISPUTED` where that is a question, `SAME` or
    `DIFFERENT` where `reviewer` answered it."""

    one: str
    other: str
    names: tuple[str, str]
    state: str
    reviewer: str = ""

    @property
    def is_answered(self) -> bool:
        return self.state in (SAME, DIFFERENT)


def people(workspace: Workspace) -> list[Person]:
    """Everybody who wrote in the file, by name."""
    return [
        Person(
            row["person"], tuple(row["ids"].split()), row["name"], row["verdicts"],
            clock.iso(row["first"]), clock.iso(row["last"]),
        )
        for row in fetch(workspace.connection, text("queries/people"))
    ]  # fmt: skip


def names(workspace: Workspace) -> dict[str, str]:
    """The names of everybody who wrote in the file, by the id that stands for them, in the order of these."""
    return dict(
        workspace.connection.execute(
            "SELECT id, name FROM reviewer WHERE id IN (SELECT person FROM writer) ORDER BY id"
        ).fetchall()
    )


def questions(workspace: Workspace) -> list[Question]:
    """What is unclear: whom people disagree about, and who has a name that another one has too; `MOST` of them at a time."""
    pairs = _asked(workspace)
    known = {person.id: person for person in people(workspace)} if pairs else {}
    return [Question(known[one], known[other], why) for one, other, why in pairs]


def relations(workspace: Workspace) -> list[Relation]:
    """Everything that is unclear, `MOST` of it, and every answer that holds, in the order in which they were given."""
    rows = workspace.connection.execute("SELECT id, coalesce(nullif(called, ''), name) FROM reviewer")
    names: dict[str, str] = dict(rows.fetchall())
    asked = [Relation(one, other, (names[one], names[other]), why) for one, other, why in _asked(workspace)]
    answers = fetch(
        workspace.connection, "SELECT * FROM same_person WHERE state = 'settled' ORDER BY at, one, other"
    )
    return asked + [
        Relation(
            row["one"], row["other"], (names.get(row["one"], ""), names.get(row["other"], "")),
            SAME if row["same"] else DIFFERENT, names.get(row["reviewer"], ""),
        )
        for row in answers
    ]  # fmt: skip


def same_person(workspace: Workspace, one: str, other: str) -> Changes:
    """Say that two ids are one person's: what was done under either is theirs. NotFound; WrongUse where both are one id."""
    return _say(workspace, one, other, same=True)


def different_people(workspace: Workspace, one: str, other: str) -> Changes:
    """Say that two ids are different people's. NotFound; WrongUse where both are one id."""
    return _say(workspace, one, other, same=False)


def find(workspace: Workspace, name: str) -> str:
    """The id that somebody of this name has, or that begins so (6 characters or more). NotFound; WrongUse where several do."""
    found = [row["id"] for row in persons.named(workspace.connection, name)]
    if not found:
        raise NotFound(f"Nobody in this file has the id or the name {name}. Nothing was changed.")
    if len(found) > 1:
        shown = ", ".join(each[:8] for each in found)
        raise WrongUse(f"{name} may be any of {shown}; give the id. Nothing was changed.")
    return found[0]


def owner(workspace: Workspace) -> Person | None:
    """Who alone has written in the file so far, where the reviewer who has it open is another one; None else, and in a work pack,
    which is for somebody else than its writers."""
    if workspace.reviewer is None or workspace.read_only or packed.read(workspace.connection) is not None:
        return None
    writers = workspace.connection.execute("SELECT DISTINCT person FROM writer ORDER BY 1 LIMIT 2").fetchall()
    if len(writers) != 1 or writers[0][0] == workspace.person:
        return None
    return next((each for each in people(workspace) if each.id == writers[0][0]), None)


def _asked(workspace: Workspace) -> list[tuple[str, str, str]]:
    """The pairs of persons that are unclear, and why."""
    return list(islice(_unclear(workspace), MOST))


def _unclear(workspace: Workspace) -> Iterator[tuple[str, str, str]]:
    wrote = "SELECT w.person FROM writer w JOIN reviewer p ON p.id = w.person"
    known = fetch(
        workspace.connection, f"SELECT id, person, called FROM reviewer WHERE person IN ({wrote}) ORDER BY id"
    )
    person: dict[str, str] = {row["id"]: row["person"] for row in known}
    said = [
        (person[row["one"]], person[row["other"]], row["state"])
        for row in fetch(
            workspace.connection, "SELECT one, other, state FROM same_person ORDER BY one, other"
        )
        if row["one"] in person and row["other"] in person
    ]
    for one, other, state in said:
        if state != "settled":
            yield one, other, DISPUTED
    answered = {frozenset((one, other)) for one, other, _ in said}
    called: dict[str, dict[str, None]] = {}
    for row in known:
        if row["called"]:
            called.setdefault(row["called"].casefold(), {})[row["person"]] = None
    for _, namesakes in sorted(called.items()):
        for one, other in combinations(namesakes, 2):
            if frozenset((one, other)) not in answered:
                yield one, other, NAME


def _say(workspace: Workspace, one: str, other: str, *, same: bool) -> Changes:
    workspace.require_writer()
    one, other = sorted((one, other))
    if one == other:
        raise WrongUse("Name two people; these are one id. Nothing was changed.")
    first, second = (_shown(workspace, each) for each in (one, other))
    kept = was(body(workspace.connection, EventKind.SAME_PERSON, one, other))
    state = workspace.connection.execute(
        "SELECT state FROM same_person WHERE one = ? AND other = ?", (one, other)
    ).fetchone()
    label = (
        f"Say that {first} and {second} are one person"
        if same
        else f"Say that {first} and {second} are different people"
    )
    with workspace.action(label) as action:
        if not (kept and kept["same"] is same and state == ("settled",)):
            said = {"other": other, "same": same, "was": kept}
            action.write(EventKind.SAME_PERSON, one, said, row="reviewer")
            action.touch("verdict", persons.judged(workspace.connection, (one, other)))
    return workspace.done()


def _shown(workspace: Workspace, reviewer_id: str) -> str:
    row = workspace.connection.execute("SELECT name FROM reviewer WHERE id = ?", (reviewer_id,)).fetchone()
    if row is None and workspace.reviewer is not None and workspace.reviewer.id == reviewer_id:
        return workspace.reviewer.name  # who has not written here yet
    if row is None:
        raise NotFound(f"Nobody in this file has the id {reviewer_id}. Nothing was changed.")
    return row[0]
