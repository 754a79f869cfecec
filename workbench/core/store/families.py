"""Versions of one article: who belongs together, and which came first."""

from sqlite3 import Connection


def number_versions(connection: Connection) -> None:
    """Give every version the article it belongs to (its first version's id) and its number in it, from 1.

    "Is a version of" comes from the log; of itself means of none. Two laptops may have said it in opposite directions; then
    the version imported first counts as the first one. The order is that of the log's clock: a script imports several in one
    second.
    """
    said = _said(connection)
    if not said:
        return
    parents = {child: parent for child, parent in said.items() if child != parent}
    groups = _groups(in_order(connection), parents)
    for members in groups:
        child_first = {member for member in members if parents.get(member) in members}
        first = next((member for member in members if member not in child_first), members[0])
        ordered = [first, *(member for member in members if member != first)]
        for number, member in enumerate(ordered, start=1):
            connection.execute(
                "UPDATE article_version SET article = ?, number = ? WHERE id = ?", (first, number, member)
            )


def in_order(connection: Connection) -> list[str]:
    """The ids of all texts in the order of import, by the log's clock."""
    rows = connection.execute(
        "SELECT v.id FROM register r JOIN event e ON e.n = r.n JOIN article_version v ON v.id = lower(hex(r.ent)) "
        "WHERE r.kind = 3 AND v.present GROUP BY v.id ORDER BY min(e.hlc), v.id"
    )
    return [text_id for (text_id,) in rows.fetchall()]


def below(connection: Connection, text_id: str) -> set[str]:
    """The text, the versions of it, the versions of these, and so on."""
    said = _said(connection)
    found: set[str] = set()
    more = {text_id}
    while more:
        found |= more
        more = {child for child, parent in said.items() if parent in more} - found
    return found


def _said(connection: Connection) -> dict[str, str]:
    """Of which text each is said to be a version, of itself where it is of none."""
    return dict(
        connection.execute(
            "SELECT lower(hex(r.ent)), substr(lower(hex(e.ref)), 1, 32) FROM register r JOIN event e ON e.n = r.n "
            "WHERE r.kind = 4 AND r.head = 2"
        )
    )


def _groups(ids: list[str], parents: dict[str, str]) -> list[list[str]]:
    """Ids that are connected by "is a version of", each group in the order of `ids`."""
    leader = {text_id: text_id for text_id in ids}

    def find(text_id: str) -> str:
        while leader[text_id] != text_id:
            text_id = leader[text_id]
        return text_id

    for child, parent in sorted(parents.items()):
        if child in leader and parent in leader:
            a, b = sorted((find(child), find(parent)))
            leader[b] = a
    groups: dict[str, list[str]] = {}
    for text_id in ids:
        groups.setdefault(find(text_id), []).append(text_id)
    return list(groups.values())
