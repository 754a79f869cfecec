"""Bibliographic details in the terms of CSL: in as they are, out as they came, with what was edited since."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core import details, evidence, history, references
from workbench.core.errors import WrongUse
from workbench.core.intake import media
from workbench.core.intake import references as lists
from workbench.core.model import Evidence, Reference
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

PAPER = {
    "id": "lu2014", "type": "article-journal", "title": "Websites of the <i>county</i>", "container-title": "Journal of Counties",
    "author": [{"family": "Lu", "given": "Wei"}, {"literal": "Port office"}], "volume": 3, "issue": "2", "page": "12-15",
    "DOI": "10.1000/XYZ.1", "ISSN": "1234-5678", "issued": {"date-parts": [[2014, 5, 12]]}, "accessed": {"date-parts": [[2015]]},
    "editor": [{"family": "Holm", "given": "Dag", "non-dropping-particle": "van"}], "custom": {"read": True},
}  # fmt: skip


def brought(workspace: Workspace, data: str, kind: str = media.CSL) -> Evidence:
    found = lists.records(data.encode(), kind)["found"]
    added = references.add(workspace, tuple(Reference(**each) for each in found))
    return evidence.get(workspace, added.ids[-1])


def test_an_item_comes_out_as_it_came_in(workspace: Workspace) -> None:
    record = brought(workspace, json.dumps([PAPER]))
    assert details.csl_of(record) == PAPER
    assert json.loads(details.as_json([record])) == [PAPER]
    again = brought(workspace, details.as_json([record]))
    assert again.id == record.id
    assert verify(workspace).ok


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=20
).filter(str.strip)
PERSON = st.one_of(
    st.fixed_dictionaries({"family": TEXT, "given": TEXT}), st.fixed_dictionaries({"literal": TEXT})
)
DATE = st.fixed_dictionaries(
    {"date-parts": st.tuples(st.integers(1500, 2099), st.integers(1, 12)).map(lambda parts: [list(parts)])}
)
ITEMS = st.fixed_dictionaries(
    {"id": TEXT, "type": st.sampled_from(("book", "chapter", "webpage")), "title": TEXT},
    optional={
        "author": st.lists(PERSON, min_size=1, max_size=5), "issued": DATE, "accessed": DATE,
        "editor": st.lists(PERSON, min_size=1, max_size=2),
        "container-title": TEXT, "publisher": TEXT, "publisher-place": TEXT, "volume": st.integers(0, 99), "ISBN": TEXT,
        "note": TEXT,
        "URL": st.sampled_from(("https://example.org/a", "ftp://example.org", "no address")),
    },
)  # fmt: skip


@given(ITEMS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_item_comes_out_as_it_came_in(item: dict[str, object]) -> None:
    (found,) = lists.records(json.dumps([item]).encode(), media.CSL)["found"]
    reference = Reference(**found)
    empty = dict.fromkeys(Evidence.__dataclass_fields__, "")
    fields = {name: getattr(reference, name) for name in references.FIELDS}
    record = Evidence(**{**empty, **fields, "id": "r", "kind": "reference"})  # pyright: ignore[reportArgumentType]
    assert details.csl_of(record) == item


def test_ris_and_bibtex_are_told_in_the_terms_of_csl(workspace: Workspace) -> None:
    ris = (
        "TY  - JOUR\nAU  - Lu, Wei\nTI  - Sites\nT2  - Counties\nPY  - 2014/05/12\nSP  - 12\nEP  - 15\nVL  - 3\nSN  - 1234-5678\n"
        "L1  - C:\\Users\\ana\\lu.pdf\nZZ  - odd\nY2  - 2015-01-02\nER  - \n"
    )
    assert details.csl_of(brought(workspace, ris, media.RIS)) | {"id": ""} == {
        "id": "", "type": "article-journal", "title": "Sites", "container-title": "Counties",
        "author": [{"family": "Lu", "given": "Wei"}],
        "issued": {"date-parts": [[2014, 5, 12]]}, "accessed": {"date-parts": [[2015, 1, 2]]}, "page": "12-15", "volume": "3",
        "ISSN": "1234-5678", "custom": {"attachment": "lu.pdf", "RIS tag ZZ": "odd"},
    }  # fmt: skip
    bib = "@book{olsen, author={Olsen, Marta}, title={The county}, publisher={Holm}, address={Lund}, year={1999}, isbn={978-1}}"
    item = details.csl_of(brought(workspace, bib, media.BIBTEX))
    assert (item["type"], item["publisher"], item["publisher-place"], item["ISBN"]) == (
        "book",
        "Holm",
        "Lund",
        "978-1",
    )


def test_what_was_edited_since_counts(workspace: Workspace) -> None:
    record = brought(workspace, json.dumps([PAPER]))
    assert ("volume", "Volume", "3") in list(details.rows(record))
    assert ("editor", "Editor", "van Holm, Dag") in list(details.rows(record))
    details.edit(workspace, record.id, {"volume": "4"})
    details.edit(workspace, record.id, {"editor": "Olsen, Marta; Port office"})
    details.edit(workspace, record.id, {"accessed": "2026-11-22"})
    details.edit(workspace, record.id, {"issue": " "})
    details.edit(workspace, record.id, {"publisher-place": "Lund"})
    evidence.edit(
        workspace, record.id, title="Web sites", published="", author="Lu, W.", publisher="Counties"
    )
    wanted = {
        **PAPER,
        "volume": "4",
        "title": "Web sites",
        "author": [{"family": "Lu", "given": "W."}],
        "container-title": "Counties",
    }
    wanted |= {
        "editor": [{"family": "Olsen", "given": "Marta"}, {"literal": "Port office"}],
        "publisher-place": "Lund",
    }
    wanted |= {"accessed": {"date-parts": [[2026, 11, 22]]}}
    del wanted["issued"], wanted["issue"]
    assert details.csl_of(evidence.get(workspace, record.id)) == wanted
    history.undo(workspace)
    assert details.csl_of(evidence.get(workspace, record.id))["title"] == PAPER["title"]
    for name in ("colour", "title", "role"):
        with pytest.raises(WrongUse, match="no field that this record can have"):
            details.edit(workspace, record.id, {"volume": "5", name: "red"})
    assert details.csl_of(evidence.get(workspace, record.id))["volume"] == "4"


def test_any_record_can_be_given_out(workspace: Workspace) -> None:
    page = evidence.add_url(workspace, "https://example.org/a", title="A page", author="Lu, Wei").ids[0]
    assert details.csl_of(evidence.get(workspace, page)) == {
        "id": page, "type": "webpage", "title": "A page", "author": [{"family": "Lu", "given": "Wei"}], "URL": "https://example.org/a",
    }  # fmt: skip
    details.edit(workspace, page, {"container-title": "The site"})
    assert details.csl_of(evidence.get(workspace, page))["container-title"] == "The site"


def test_what_is_no_plain_item_is_told_anew(workspace: Workspace) -> None:
    deep = {"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}}
    record = brought(
        workspace,
        json.dumps([{**PAPER, "custom": deep, "volume": 3}]).replace('"volume": 3', '"volume": NaN'),
    )
    assert details.csl_of(record)["page"] == "12-15"
    assert verify(workspace).ok
