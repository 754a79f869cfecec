"""The address of a hub: what it means, what it never shows, and how safe the connection is without being told."""

import pytest

from workbench.core.errors import WrongUse
from workbench.core.team.hub import address, server


def test_the_parts_of_an_address() -> None:
    found = address.parse(" postgresql://ben:p%40ss@hub.example.org:6432/desk%20one?sslmode=require ")
    assert (found.user, found.password, found.host, found.port) == ("ben", "p@ss", "hub.example.org", 6432)
    assert (found.database, found.sslmode) == ("desk one", "require")
    assert found.name == "hub.example.org/desk one"
    assert found.shown == "postgresql://ben@hub.example.org:6432/desk%20one?sslmode=require"
    assert address.parse(found.shown, "p@ss") == found
    assert "p@ss" not in repr(found)


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql://hub.example.org/desk", "verify-full"),
        ("postgresql://203.0.113.7/desk", "verify-full"),
        ("postgresql://127.evil.example/desk", "verify-full"),
        ("postgresql://localhost.example.org/desk", "verify-full"),
        ("postgresql://localhost/desk", "prefer"),
        ("postgresql://127.0.0.1/desk", "prefer"),
        ("postgres://[::1]:5433/desk", "prefer"),
        ("postgresql://hub.example.org/desk?sslmode=disable", "disable"),
    ],
)
def test_nothing_less_than_a_proved_name_unless_the_address_says_so(url: str, mode: str) -> None:
    found = address.parse(url)
    assert found.sslmode == mode
    protected = server.protection(found)
    assert getattr(protected, "check_hostname", None) == (True if mode == "verify-full" else None)


@pytest.mark.parametrize(
    "url",
    [
        "", "desk", "postgresql://", "postgresql:///desk", "postgresql://hub.example.org", "postgresql://hub.example.org/",
        "postgresql://hub.example.org:port/desk", "postgresql://hub.example.org:99999/desk", "http://hub.example.org/desk",
        "postgresql://one.example,two.example/desk", "postgresql://[::1/desk", "postgresql://hub.example.org/a/b",
        "postgresql://hub.example.org/desk?host=evil.example", "postgresql://hub.example.org/desk?sslmode=never",
        "postgresql://hub.example.org/desk?service=x", "postgresql://hub.example.org/desk?nonsense",
    ],
)  # fmt: skip
def test_anything_else_is_refused_without_repeating_it(url: str) -> None:
    secret = url.replace("hub.example", "ben:s3cret@hub.example")
    with pytest.raises(WrongUse, match=r"hub's address|address of a hub") as refused:
        address.parse(secret)
    assert "s3cret" not in str(refused.value)
