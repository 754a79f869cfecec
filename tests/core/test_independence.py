"""Pieces of evidence and the independent origins behind them, as they are counted everywhere."""

import pytest

from workbench.core import claims, evidence, independence, links
from workbench.core.independence import NOTHING, Independence
from workbench.core.store.workspace import Workspace


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reuters", " REUTERS "),
        ("Agência  Brasil", "agencia brasil"),
        ("Straße", "STRASSE"),
        ("新华社", "新华社\u3000"),
        ("ＡＦＰ", "AFP"),
    ],
)
def test_spellings_of_one_origin(one: str, other: str) -> None:
    assert independence.key(one) == independence.key(other)


def test_different_origins_stay_different() -> None:
    assert independence.key("Reuters") != independence.key("AFP")
    assert independence.key(" \u00a0") == ""


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        (Independence(4, 1, 0), "4 pieces, 1 independent origin"),
        (Independence(1, 1, 0), "1 piece, 1 independent origin"),
        (Independence(3, 2, 0), "3 pieces, 2 independent origins"),
        (Independence(1, 0, 1), "1 piece, origin not known"),
        (Independence(4, 1, 2), "4 pieces, at most 3 independent origins (2 not known)"),
        (NOTHING, "0 pieces, 0 independent origins"),
    ],
)
def test_it_is_said_in_words(counted: Independence, words: str) -> None:
    assert independence.told(counted) == words


def test_the_evidence_of_a_claim_is_counted_once_each(workspace: Workspace) -> None:
    first, second = (claim.id for claim in claims.all(workspace)[:2])
    named = [
        evidence.add_url(workspace, f"https://a.example/{n}", origin=o).ids[0]
        for n, o in enumerate(("AP", "ap", ""))
    ]
    for record in named:
        links.link(workspace, first, record)
    links.link(workspace, first, named[0], page="2")
    links.link(workspace, second, named[0])
    assert independence.of_claims(workspace) == {first: Independence(3, 1, 1), second: Independence(1, 1, 0)}
    assert independence.of_claims(workspace, second) == {second: Independence(1, 1, 0)}
    assert independence.count([*evidence.all(workspace), *evidence.all(workspace)]) == Independence(3, 1, 1)
    evidence.remove(workspace, named[0])
    assert independence.of_claims(workspace) == {first: Independence(2, 1, 1)}
