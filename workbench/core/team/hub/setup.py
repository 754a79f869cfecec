"""Making the tables and roles of a new hub."""

from typing import TYPE_CHECKING

from workbench.core.errors import HubProblem, WrongUse
from workbench.core.store import queries
from workbench.core.team.hub import server
from workbench.core.team.hub.address import Address

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

LONGEST_NAME = 50
"""Of a database, so that the names of its roles fit into the 63 bytes that PostgreSQL keeps of a name."""


def init(address: Address) -> tuple[str, str]:
    """Make the tables in the database of the address, which must be empty of them, and the two roles to grant to people:
    (reviewers, leads). All or nothing. The user needs the right to make schemas in the database and roles; no superuser.
    """

    async def work(hub: "Connection") -> tuple[str, str]:
        database = str(await hub.fetchval("SELECT current_database()"))
        await _check(hub, database)
        roles = f"{database}_reviewer", f"{database}_lead"
        async with hub.transaction():
            for role in roles:
                if not await hub.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role):
                    await hub.execute(f"CREATE ROLE {_quoted(role)} NOLOGIN")
            for statement in queries.statements("hub/setup"):
                await hub.execute(statement)
            names = dict(
                zip(("database", "reviewers", "leads"), map(_quoted, (database, *roles)), strict=True)
            )
            for statement in queries.statements("hub/rights"):
                await hub.execute(statement.format(**names))
        return roles

    return server.ask(address, work)


async def _check(hub: "Connection", database: str) -> None:
    if len(database.encode()) > LONGEST_NAME:
        raise WrongUse(
            f"The database's name is too long for a hub; {LONGEST_NAME} bytes at most. Nothing was made."
        )
    if await hub.fetchval("SELECT 1 FROM pg_namespace WHERE nspname = 'claim_workbench'"):
        raise WrongUse("This database is a hub already. Nothing was changed.")
    encoding = await hub.fetchval("SHOW server_encoding")
    if encoding != "UTF8":
        raise HubProblem(
            f"The database is encoded in {encoding}; make one with ENCODING 'UTF8'. Nothing was made."
        )


def _quoted(name: str) -> str:
    """A name as SQL writes it, whatever letters it has."""
    return '"' + name.replace('"', '""') + '"'
