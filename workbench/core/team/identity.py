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
    return list(islice(_questions(workspace), MOST))


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


def _questions(workspace: Workspace) -> Iterator[Question]:
    everybody = people(workspace)
    known = {one: person for person in everybody for one in person.ids}
    said = fetch(workspace.connection, "SELECT one, other, state FROM same_person ORDER BY one, other")
    for row in said:
        if row["state"] != "settled" and row["one"] in known and row["other"] in known:
            yield Question(known[row["one"]], known[row["other"]], DISPUTED)
    answered = {
        frozenset((known[row["one"]].id, known[row["other"]].id))
        for row in said
        if row["one"] in known and row["other"] in known
    }
    for namesakes in _namesakes(workspace, known):
        for one, other in combinations(namesakes, 2):
            if frozenset((one.id, other.id)) not in answered:
                yield Question(one, other, NAME)


def _namesakes(workspace: Workspace, known: dict[str, Person]) -> Iterator[list[Person]]:
    """Persons with one name, by name."""
    called: dict[str, dict[str, Person]] = {}
    for row in fetch(workspace.connection, "SELECT id, called FROM reviewer WHERE called <> '' ORDER BY id"):
        if row["id"] in known:
            person = known[row["id"]]
            called.setdefault(row["called"].casefold(), {})[person.id] = person
    return (list(group.values()) for _, group in sorted(called.items()) if len(group) > 1)


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
