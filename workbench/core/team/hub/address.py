"""The address of a hub as the user typed it, and how a connection to it must be protected."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from workbench.core.errors import WrongUse

SCHEMES = ("postgresql", "postgres")
MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
SAFEST = "verify-full"
OPTIONS = ("sslmode", "sslrootcert", "sslcert", "sslkey")
PORT = 5432
EXAMPLE = "postgresql://ben@hub.example.org/desk"


@dataclass(frozen=True)
class Address:
    """Where a hub is and who asks. `password` is None where the address names none; it never shows in the value's text."""

    host: str
    port: int
    user: str
    database: str
    password: str | None = field(default=None, repr=False)
    options: tuple[tuple[str, str], ...] = ()

    @property
    def sslmode(self) -> str:
        """As the address says. Otherwise whatever the server offers on this computer, and towards any other nothing less than
        an encrypted connection to a server that proves its name."""
        return dict(self.options).get("sslmode") or ("prefer" if _is_here(self.host) else SAFEST)

    @property
    def name(self) -> str:
        """Host and database, as messages and receipts name the hub."""
        return f"{self.host}/{self.database}"

    @property
    def shown(self) -> str:
        """The address without the password, to remember and to show."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORT else f":{self.port}"
        options = "&".join(f"{name}={quote(value, safe='/:')}" for name, value in self.options)
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        return f"postgresql://{user}{host}{port}/{quote(self.database, safe='')}" + (
            f"?{options}" if options else ""
        )


def parse(url: str, password: str = "") -> Address:
    """The address in `url`; `password` counts where the URL holds none. WrongUse where no hub can be meant by it.

    The sentence never repeats the address, which may hold a password.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port or PORT
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise _unclear() from error
    database = unquote(parts.path.removeprefix("/"))
    if (
        parts.scheme not in SCHEMES
        or not parts.hostname
        or not database
        or "/" in database
        or "," in parts.netloc
    ):
        raise _unclear()
    strange = next((name for name in options if name not in OPTIONS), "")
    if strange:
        raise WrongUse(
            f"The hub's address has the option “{strange}”; it can take {', '.join(OPTIONS)} only."
        )
    if options.get("sslmode", SAFEST) not in MODES:
        raise WrongUse(f"sslmode in the hub's address must be one of {', '.join(MODES)}.")
    given = unquote(parts.password) if parts.password is not None else password or None
    return Address(
        parts.hostname, port, unquote(parts.username or ""), database, given, tuple(options.items())
    )


def _is_here(host: str) -> bool:
    """Whether the host is this computer, so that nothing is sent over a network."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _unclear() -> WrongUse:
    return WrongUse(f"This is not the address of a hub; write it like {EXAMPLE}.")
