"""The connection to a hub: the only place in the program that opens a socket, and only to the address that the user typed.

The driver is imported when a connection is asked for. What goes wrong is told in one sentence, without the password.
"""

import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from workbench.core.errors import Cancelled, HubProblem, NewerFormat, UserError
from workbench.core.team.hub.address import Address

if TYPE_CHECKING:
    import ssl

    from asyncpg import Connection

FORMAT = 1
"""The format of the hub's tables, in its table `hub`."""

CONNECT_SECONDS = 20
ANSWER_SECONDS = 300
POLL_SECONDS = 0.1
GRACE_SECONDS = 1.0
CLOSING_SECONDS = 0.1
STOPPED = "The exchange with the hub was stopped. Nothing is lost; the next exchange goes on from here."
GOES_ON = "Nothing is lost: exchange again when it is there, and what went over already does not go again."

Progress = Callable[[int, int], None]
"""Hears how much is done, and of how much."""
Result = TypeVar("Result")


def ask(
    address: Address,
    work: "Callable[[Connection], Awaitable[Result]]",
    cancel: threading.Event | None = None,
) -> Result:
    """What `work` returns with a connection to the hub, which is closed afterwards.

    `HubProblem` where the hub cannot be reached, refuses, or is lost; `NewerFormat` for the hub of a newer program; `Cancelled`
    soon after `cancel` is set, also while the hub does not answer.
    """
    import asyncio

    return asyncio.run(_watched(address, work, cancel))


async def check_format(hub: "Connection") -> None:
    """The hub must have been set up, in a format that this program knows."""
    found = await hub.fetchval("SELECT format FROM claim_workbench.hub")
    if found != FORMAT:
        raise NewerFormat(
            "The hub was set up by another version of the program. Update the program on this computer, then exchange again. "
            "Nothing was changed."
        )


async def _watched(
    address: Address, work: "Callable[[Connection], Awaitable[Result]]", cancel: threading.Event | None
) -> Result:
    """Run the work until it ends or `cancel` is set."""
    import asyncio

    task = asyncio.ensure_future(_connected(address, work))
    while cancel is not None and not task.done() and not cancel.is_set():
        await asyncio.wait({task}, timeout=POLL_SECONDS)
    if cancel is not None and cancel.is_set():
        task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        if cancel is not None and cancel.is_set():
            raise Cancelled(STOPPED) from None
        raise


async def _connected(address: Address, work: "Callable[[Connection], Awaitable[Result]]") -> Result:
    import asyncio

    import asyncpg

    try:
        hub = await _connection(address)
        try:
            result = await work(hub)
            await hub.close()
            return result
        finally:
            hub.terminate()
    except (
        asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError, EOFError
    ) as error:  # fmt: skip
        await asyncio.sleep(CLOSING_SECONDS)  # the driver does not wait for an encrypted socket to be closed
        raise _explain(error, address) from error


async def _connection(address: Address) -> "Connection":
    """A new connection. The driver leaves a socket open where it is stopped while it connects, so it gets a moment to finish."""
    import asyncio

    import asyncpg

    connecting = asyncio.ensure_future(
        asyncpg.connect(
            host=address.host,
            port=address.port,
            user=address.user or None,
            password=address.password,
            database=address.database,
            ssl=protection(address),
            timeout=CONNECT_SECONDS,
            command_timeout=ANSWER_SECONDS,
            server_settings={"application_name": "claim-workbench"},
        )
    )
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        await asyncio.wait({connecting}, timeout=GRACE_SECONDS)
        if connecting.cancel():
            raise
        if connecting.exception() is None:
            connecting.result().terminate()
        raise


def protection(address: Address) -> "ssl.SSLContext | str | bool":
    """How the connection is encrypted, in the terms of the driver."""
    import ssl

    mode = address.sslmode
    options = dict(address.options)
    if mode == "disable":
        return False
    if mode in ("allow", "prefer"):
        return mode
    try:
        context = ssl.create_default_context(cafile=options.get("sslrootcert"))
        if options.get("sslcert"):
            context.load_cert_chain(options["sslcert"], options.get("sslkey"))
    except OSError as error:
        raise HubProblem(
            "A certificate that the hub's address names cannot be read; check sslrootcert, sslcert and sslkey. Nothing was sent."
        ) from error
    context.check_hostname = mode == "verify-full"
    if mode == "require" and not options.get("sslrootcert"):
        context.verify_mode = ssl.CERT_NONE
    return context


def _explain(error: BaseException, address: Address) -> UserError:
    """The user's side of what went wrong with a hub."""
    import ssl

    import asyncpg

    where = address.name
    lost = (
        asyncpg.PostgresConnectionError,
        asyncpg.OperatorInterventionError,
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,  # the server ended while nothing was asked
    )
    refused = (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError)
    unmade = (asyncpg.UndefinedTableError, asyncpg.InvalidSchemaNameError)
    unproved = (
        f"The hub {where} could not prove its name: give its certificate with sslrootcert=FILE in the address, or say "
        "sslmode=require to trust it as it is. Nothing was sent."
    )
    sentences: tuple[tuple[Any, str], ...] = (
        (ssl.SSLCertVerificationError, unproved),
        (refused, f"The hub {where} refused the user or the password. Nothing was sent."),
        (
            asyncpg.InvalidCatalogNameError,
            f"There is no database “{address.database}” on {address.host}. Nothing was sent.",
        ),
        (
            unmade,
            f"{where} is no hub yet: whoever keeps it runs `workbench hub init` first. Nothing was sent.",
        ),
        (
            asyncpg.InsufficientPrivilegeError,
            f"This user may not do that on the hub {where}; ask whoever keeps it. Nothing was changed.",
        ),
        (asyncpg.DiskFullError, f"The disk of the hub {where} is full. {GOES_ON}"),
        (
            (*lost, OSError, EOFError),
            f"The hub {where} cannot be reached, or was lost on the way. {GOES_ON}",
        ),
    )
    for kind, sentence in sentences:
        if isinstance(error, kind):
            return HubProblem(sentence)
    code = getattr(error, "sqlstate", None) or "none"
    return HubProblem(f"The hub {address.name} answered with an error (code {code}). {GOES_ON}")


def rows_of(status: Any) -> int:
    """How many rows a statement touched, of what the server says about it, such as "INSERT 0 12"."""
    return int(str(status).rpartition(" ")[2])
