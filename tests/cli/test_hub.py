"""The hub on the command line: the contract's numbers, and one line for what goes wrong."""

from pathlib import Path

from tests.cli.conftest import Cli
from tests.postgres import Postgres
from workbench.core.team.hub.address import Address


def test_init_push_pull_and_sync(cli: Cli, review: Path, tmp_path: Path, postgres: Postgres) -> None:
    url = postgres.bare().shown
    name = url.rpartition("/")[2]
    assert cli.json("hub", "init", url) == {"reviewers": f"{name}_reviewer", "leads": f"{name}_lead"}
    pushed = cli.json("hub", "push", review, url)
    assert pushed == {"pushed": pushed["pushed"], "pulled": 0}
    other = tmp_path / "other.claims"
    cli.fine("new", other)
    assert cli.json("hub", "pull", other, url, reviewer="Ben") == {"pushed": 0, "pulled": pushed["pushed"]}
    claim = cli.json("claims", other)["claims"][0]["id"]
    cli.fine("mark", other, claim, "sourced", reviewer="Ben")
    said = cli("hub", "sync", other, url, reviewer="Ben")
    assert said.stdout.splitlines()[-1] == "3 entries sent, 0 entries taken."
    text = cli.fine("hub", "sync", review, url, reviewer="Ana")
    assert "Added: 1 verdict" in text
    assert text.splitlines()[-1] == "0 entries sent, 3 entries taken."
    dumps = [tmp_path / "a.json", tmp_path / "b.json"]
    for file, dump in zip((review, other), dumps, strict=True):
        cli.fine("dump", file, "-o", dump)
    assert dumps[0].read_bytes() == dumps[1].read_bytes()


def test_what_goes_wrong_is_one_line_without_the_password(
    cli: Cli, review: Path, hub: Address, postgres: Postgres
) -> None:
    url = f"postgresql://guarded:s3cret@127.0.0.1:{hub.port}/{hub.database}"
    postgres.sql("postgres", "CREATE ROLE guarded LOGIN PASSWORD 'other'")
    for wrong, words in (
        (url, f"The hub {hub.name} refused the user or the password. Nothing was sent."),
        (hub.shown.replace(str(hub.port), "1"), "cannot be reached"),
        (hub.shown.replace(hub.database, "nowhere"), "There is no database “nowhere”"),
        (hub.shown.replace(hub.database, "postgres"), "is no hub yet"),
        ("https://:s3cret@hub.example.org/desk", "This is not the address of a hub"),
    ):
        line = cli.refused("hub", "sync", review, wrong, reviewer="Ana")
        assert words in line
        assert "s3cret" not in line
