"""A link says where in its file the words stand; what the file cannot have is refused, whatever the kind of file."""

from collections.abc import Callable

import pytest

from tests.core.intake import lists
from tests.core.intake.test_evidence import pdf
from tests.core.preview.kept import keep
from tests.core.preview.test_length import sound
from workbench.core import claims, extent, history, links
from workbench.core.errors import WrongUse
from workbench.core.intake import read
from workbench.core.model import Link
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

PAGE = b"<html><body><h2 id='results'>Results</h2><p>Two hearings with 140 people.</p><script>var x</script></body></html>"
SHIPS = lists.workbook(*([lists.sheet([["port", "ships"], ["Orrin", 412]])] * 2))


@pytest.fixture
def linked(workspace: Workspace, claim_ids: list[str]) -> Callable[..., Link]:
    def call(data: bytes, name: str, **where: str) -> Link:
        links.link(workspace, claim_ids[0], keep(workspace, data, name), **where)
        return links.of(workspace, claim_ids[0])[-1]

    return call


def test_each_kind_of_file_has_places_of_its_own(workspace: Workspace, linked: Callable[..., Link]) -> None:
    assert linked(sound(90), "call.wav", time="1:10-1:20").time == "0:01:10-0:01:20"
    assert linked(SHIPS, "ships.xlsx", cell="'Sheet 2'!b2").cell == "'Sheet 2'!B2"
    assert linked(PAGE, "page.html", fragment="#results").fragment == "results"
    assert linked(b"One.\n\nTwo.\n", "two.txt", paragraph="¶2").paragraph == "2"
    assert verify(workspace).ok


@pytest.mark.parametrize(
    ("data", "name", "where", "says"),
    [
        (sound(90), "call.wav", {"time": "1:31"}, "is 0:01:30 long"),
        (SHIPS, "ships.xlsx", {"cell": "C1"}, "2 rows and 2 columns"),
        (SHIPS, "ships.xlsx", {"cell": "Ships!A1"}, "no sheet “Ships”, but “Sheet 1”, “Sheet 2”"),
        (PAGE, "page.html", {"fragment": "#x"}, "no place named “x”"),
        (PAGE, "page.html", {"fragment": "#:~:text=three"}, "“three” are not in"),
        (b"One.\n\nTwo.\n", "two.txt", {"paragraph": "3"}, "paragraphs 1 to 2"),
        (b"One.\n", "one.txt", {"cell": "A1"}, "is no table"),
    ],
)
def test_a_place_that_the_file_does_not_have_is_refused(
    workspace: Workspace, claim_ids: list[str], data: bytes, name: str, where: dict[str, str], says: str
) -> None:
    kept = keep(workspace, data, name)
    before = dump(workspace)
    with pytest.raises(WrongUse, match=says):
        links.link(workspace, claim_ids[0], kept, **where)
    with pytest.raises(WrongUse, match=says):
        links.link_new(workspace, claim_ids[0], read.evidence(data=data, file_name=name), {}, **where)  # pyright: ignore[reportArgumentType] (the fields of Bearing alone)
    assert dump(workspace) == before


def test_of_a_damaged_file_and_an_address_nothing_is_known_and_all_is_taken(
    workspace: Workspace, linked: Callable[..., Link], claim_ids: list[str]
) -> None:
    assert linked(SHIPS[:-200], "broken.xlsx", cell="ZZ9").cell == "ZZ9"
    links.link_new(workspace, claim_ids[1], "https://example.org/book", {}, page="xii", fragment="#gone")
    (link,) = links.of(workspace, claim_ids[1])
    assert (link.page, link.fragment) == ("xii", "gone")


def test_what_was_found_in_a_file_is_not_looked_for_again(workspace: Workspace) -> None:
    held = extent.of_draft(read.evidence(data=sound(3), file_name="a.wav"))
    assert extent.of(held, {"time": "1"}).seconds == 3

    def never() -> bytes:
        raise AssertionError("read again")

    again = extent.Held(held.title, held.kind, held.sha256, "", 0, never)
    assert extent.of(again, {"time": "1"}).seconds == 3
    assert extent.of(again, {"page": "1"}).seconds is None


def test_a_missing_place_is_counted_until_it_is_there(
    workspace: Workspace, linked: Callable[..., Link], claim_ids: list[str]
) -> None:
    assert links.lacks(linked(SHIPS, "ships.xlsx")) == "cell"
    assert links.lacks(linked(sound(9), "call.wav")) == "time"
    assert links.lacks(linked(b"One.\n", "one.txt")) == ""
    assert claims.get(workspace, claim_ids[0]).unplaced == 2
    linked(sound(9), "call.wav", time="1")
    claim = claims.get(workspace, claim_ids[0])
    assert (claim.evidence, claim.unplaced) == (4, 2)
    for link in links.of(workspace, claim_ids[0])[:2]:
        links.unlink(workspace, link.id)
    assert claims.get(workspace, claim_ids[0]).unplaced == 0
    history.undo(workspace)
    assert claims.get(workspace, claim_ids[0]).unplaced == 1


def test_a_page_is_called_as_it_is_printed_where_that_is_no_other_page(workspace: Workspace) -> None:
    catalog, labels = (
        b"<< /Type /Catalog",
        b" /PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 3 >> 3 << /S /D >> ",
    )
    data = pdf([[f"Page {at}."] for at in range(6)]).replace(
        catalog, catalog + labels + b"4 << /S /D /St 105 >> 5 << /P (A-) /S /D /St 2 >>] >>"
    )
    kept = keep(workspace, data, "paper.pdf")
    names = [extent.page_name_of_kept(workspace.path, kept, page) for page in range(1, 8)]
    assert names == ["i", "ii", "3", "4", "105", "6", "7"], (
        "“1” on the fourth page and “A-2” would be read as others"
    )
    for page, name in enumerate(names[:6], start=1):
        assert extent.of_kept(workspace.path, kept, {"page": name})["page"] == name, page
    assert extent.page_name(extent.of_draft(read.evidence(data=b"One.", file_name="a.txt")), 2) == "2"
