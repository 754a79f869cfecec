"""Claim lists as tables: whatever a spreadsheet writes comes in, and what is no list is refused in one sentence."""

import csv
import io
import threading
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.intake import lists
from tests.growth import grows_evenly
from workbench.bundled import folder
from workbench.core import settings
from workbench.core.errors import Cancelled, FileProblem, IntakeRefused
from workbench.core.intake import claim_columns, claim_csv, claim_list, listed, normalise, workbook
from workbench.core.intake.limits import LIMITS, chosen
from workbench.core.intake.listed import ListedClaim, ListedSource, ListedVerdict, Remark
from workbench.core.report import inert
from workbench.core.text.rules import LANGUAGES

TABLE = [
    ["Claim", "Verdict", "Notes"],
    ["The dam, built in 1990, holds", "sourced", "line one\nline two"],
    ["It cost 5; no more", "", ""],
]


def from_csv(words: str | bytes, encoding: str = "") -> tuple[ListedClaim, ...]:
    data = words if isinstance(words, bytes) else words.encode()
    return listed.from_json(claim_csv.read(data, encoding, {}))


def as_csv(rows: list[list[str]], sign: str) -> str:
    lines = (sign.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "\r\n".join(lines) + "\r\n"


def saved(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("lead", ["", "\ufeff", "sep=@\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_any_delimiter_and_encoding(sign: str, lead: str, encoding: str) -> None:
    if lead == "\ufeff" and encoding != "utf-8":
        return
    rows = [
        *TABLE,
        [
            "Über die Brücke fahren täglich 3.200 Autos, sagte Frau Müller",
            "contested",
            "schön, größer, früher",
        ],
    ]
    found = from_csv((lead.replace("@", sign) + as_csv(rows, sign)).encode(encoding))
    assert [claim.quote for claim in found] == [row[0] for row in rows[1:]]
    assert found[0].verdicts == (ListedVerdict("sourced"),)
    assert found[0].remarks == (Remark("comment", "line one\nline two"),)
    assert [claim.row for claim in found] == [2, 3, 4]


def test_a_list_of_statements_alone_needs_no_delimiter() -> None:
    found = from_csv("Statement\nThe dam, built in 1990, holds; so far\n\n“It fell,” he said\n")
    assert [(claim.row, claim.quote) for claim in found] == [
        (2, "The dam, built in 1990, holds; so far"),
        (4, "“It fell,” he said"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_known_in_each_language(language: str) -> None:
    known = tomllib.loads((folder("resources") / "lists" / "headings.toml").read_text("utf-8"))
    fields = [field for field in known if field not in ("claim", "text_sha256")]
    found = claim_columns.of_headings([known[field][language][0].upper() + ":" for field in fields])
    assert found == {field: [at] for at, field in enumerate(fields)}
    assert claim_columns.of_headings([known["claim"][language][0]]) == {"statement": [0]}


def test_no_heading_names_two_fields_in_one_language() -> None:
    known = tomllib.loads((folder("resources") / "lists" / "headings.toml").read_text("utf-8"))
    said = [
        (claim_columns.plain(heading), field)
        for field, each in known.items()
        for words in each.values()
        for heading in words
    ]
    clashing = {
        heading for heading, field in said if {other for name, other in said if name == heading} != {field}
    }
    assert clashing == set()


def test_headings_may_stand_below_a_title_and_name_things_in_their_own_way() -> None:
    found = from_csv(
        "Fact check of the ferry story,,,,,,,\n\n"
        "No.,CLAIM_TEXT,exact-quote,Said by,Type,Checked by,Explanation,Evidence URL\n"
        "7,The ferry was late,the ferry came late,Dag Holm,event,Ana,No log,https://a.example/x https://b.example/y\n"
    )
    assert found == (
        ListedClaim(
            row=4,
            quote="the ferry came late",
            restated="The ferry was late",
            speaker="Dag Holm",
            kind="event",
            remarks=(Remark("comment", "No log", "Ana"),),
            sources=(
                ListedSource("https://a.example/x", "", "https://a.example/x https://b.example/y"),
                ListedSource("https://b.example/y", "", "https://a.example/x https://b.example/y"),
            ),
        ),
    )


def test_a_source_without_an_address_is_kept_in_words() -> None:
    (claim,) = from_csv("claim,source,link\nIt fell,Statistics office: table 5,See (https://a.example/t5).\n")
    assert claim.remarks == (Remark("source", "Statistics office: table 5"),)
    assert claim.sources == (ListedSource("https://a.example/t5", "See", "See (https://a.example/t5)."),)


def test_offsets_count_where_they_are_whole_numbers() -> None:
    found = from_csv("quote,start,end\na,5,12\nb,5.0,x\nc,-3,\nd,99999999999,1e3\n")
    assert [(claim.start, claim.end) for claim in found] == [(5, 12), (5, None), (None, None), (None, None)]


def test_what_a_spreadsheet_would_run_is_words() -> None:
    assert [claim.quote for claim in from_csv("quote\n'=1+1 is two\n'quoted' words\n")] == [
        "=1+1 is two",
        "'quoted' words",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Name,Amount\nAna,5\n", "its headings are “Name”, “Amount”. Name the column"),
        (b"", "This file is empty"),
        (b"  \n \n", "its headings are all empty"),
        (b"\x00\x01\x02claim\n", "not text"),
        (b'claim,note\n"It fell,5\nIt rose,6\n', "opens a cell and never closes it"),
        (("claim\n" + "x" * 1_000_001).encode(), "a cell of more than 1,000,000 characters"),
        (b"claim\n" + b"a\n" * 20_001, "more than 20,000 rows"),
        (("claim" + ",x" * 500).encode(), "more than 500 columns. Delete"),
        ((",".join(f"h{at}" * 30 for at in range(40))).encode(), "and more"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(IntakeRefused) as refused:
        from_csv(data)
    assert sentence in str(refused.value)
    assert "Nothing was imported." in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 900


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_any_cells_come_back(rows: list[list[str]], sign: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=sign).writerows([["statement", "note"], *rows])
    found = from_csv(out.getvalue().encode(), "utf-8")
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    assert [claim.quote for claim in found] == [normalise.clean(inert.uncelled(row[0])) for row in filled]
    assert all(claim.quote.strip() or claim.problem for claim in found)


@pytest.mark.parametrize("junk", ['a"b,c\n', '"a"b,"c\n"d"\n', "a,\x0bb\n", '"""",""\n'])
def test_careless_quotation_marks_are_read_as_they_stand(junk: str) -> None:
    found = from_csv("statement,note\nfirst,1\n" + junk.replace('"c\n"d"', "c") + "last,2\n")
    assert (found[0].quote, found[-1].quote) == ("first", "last")


# Workbooks


def from_workbook(data: bytes) -> tuple[ListedClaim, ...]:
    return listed.from_json(workbook.read(data, "", vars(LIMITS)))


def test_a_workbook_gives_the_first_shown_sheet_with_statements() -> None:
    data = lists.workbook(
        lists.sheet([["Statement"], ["hidden"]]),
        lists.sheet([["Read me"], ["x"]]),
        lists.sheet(
            [
                [],
                ["Nr", "Statement", "Start", "Note"],
                [1, "A & <b>", 5, None],
                [2, None, None, "x"],
                [3, "مرحبا 中文 😀", 2.5, 7],
            ]
        ),
        hidden=(1,),
    )
    found = from_workbook(data)
    assert [(claim.row, claim.quote, claim.start) for claim in found] == [
        (3, "A & <b>", 5),
        (4, "", None),
        (5, "مرحبا 中文 😀", None),
    ]
    assert found[1].problem
    assert found[2].remarks == (Remark("comment", "7"),)


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (lambda: lists.workbook(lists.sheet([["Name"], ["x"]])), "its headings are “Name”"),
        (lambda: lists.workbook(lists.sheet([["Statement"]]))[:-60], "damaged"),
        (lambda: lists.workbook("<worksheet"), "damaged"),
        (lambda: lists.workbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), "declares entities"),
        (lambda: lists.workbook(lists.sheet([["Statement"]]) + " " * 80_000_000), "unpacks to far more"),
        (lambda: lists.workbook(lists.sheet([["Statement"]]), more={"../evil.xml": "<a/>"}), "point outside"),
        (lambda: lists.workbook(lists.sheet([["a"]]).replace('r="A1"', 'r="XFD1048576"')), "2,000,000 cells"),
        (lambda: lists.workbook(lists.sheet([["Statement"], *[["a"]] * 20_001])), "20,000 rows"),
    ],
)
def test_a_hostile_or_damaged_workbook_is_refused(made: Callable[[], bytes], sentence: str) -> None:
    data = made()
    with pytest.raises(IntakeRefused, match=sentence):
        from_workbook(data)


ROWS = [["Statement", "Note"], *([f"It fell {number}", "x"] for number in range(40))]
SPLIT = "This list has more than 39 rows. Split it and import the parts"
FAR = "A sheet of this workbook spans more than 81 cells. Delete what lies far from the list"
FEWER = "This file holds more than 39 annotations. Export fewer at once"


@pytest.mark.parametrize(
    ("name", "data", "limit", "number", "says"),
    [
        ("a.csv", as_csv(ROWS, ",").encode(), "list_rows", 40, SPLIT),
        ("a.xlsx", lists.workbook(lists.sheet(ROWS)), "list_rows", 40, SPLIT),
        ("a.xlsx", lists.workbook(lists.sheet(ROWS)), "sheet_cells", 82, FAR),
        ("a.jsonld", lists.written([lists.annotation(row[0]) for row in ROWS[1:]]), "list_rows", 40, FEWER),
    ],
)
def test_a_limit_lets_in_so_much_and_no_more(
    tmp_path: Path, name: str, data: bytes, limit: str, number: int, says: str
) -> None:
    path = saved(tmp_path, name, data)
    assert len(claim_list.read(path, limits=chosen({limit: number})).claims) == 40
    with pytest.raises(IntakeRefused) as caught:
        claim_list.read(path, limits=chosen({limit: number - 1}))
    assert str(caught.value) == f"{says}, or raise the limit in the settings. Nothing was imported."


def test_more_rows_than_usual_come_in_where_they_are_allowed(tmp_path: Path) -> None:
    path = saved(tmp_path, "long.csv", b"statement\n" + b"It fell\n" * 20_001)
    with pytest.raises(IntakeRefused, match="more than 20,000 rows"):
        claim_list.read(path)
    settings.change(limits={"list_rows": 20_001})
    assert len(claim_list.read(path).claims) == 20_001


def test_cells_that_are_only_formatted_do_not_count() -> None:
    far = lists.sheet([["Statement"], ["It fell"]]).replace(
        "</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    )
    assert [claim.quote for claim in from_workbook(lists.workbook(far))] == ["It fell"]


# Which reader, and whether a dropped file is a list


@pytest.mark.parametrize(
    ("name", "data", "quotes"),
    [
        ("list.csv", as_csv(TABLE, ";").encode(), [row[0] for row in TABLE[1:]]),
        ("wrong.txt", lists.workbook(lists.sheet([["Statement"], ["It fell"]])), ["It fell"]),
        ("wrong.csv", lists.written(lists.annotation("It fell")), ["It fell"]),
    ],
)
def test_the_content_decides_which_reader_reads(
    tmp_path: Path, name: str, data: bytes, quotes: list[str]
) -> None:
    found = claim_list.read(saved(tmp_path, name, data))
    assert (found.file_name, [claim.quote for claim in found.claims]) == (name, quotes)


@pytest.mark.parametrize(
    ("name", "data", "is_list"),
    [
        ("a.csv", b"claim,verdict\nIt fell,sourced\n", True),
        ("a.csv", b"name,amount\nAna,5\n", False),
        ("a.csv", b"", False),
        ("a.tsv", "Zitat\tUrteil\n".encode("utf-16"), True),
        ("a.txt", b"claim,verdict\nIt fell,sourced\n", False),
        ("a.xlsx", lists.workbook(lists.sheet([["x"]])), True),
        ("a.xlsx", b"PK\x03\x04word/document.xml", False),
        ("a.json", lists.written([lists.annotation("It fell")]), True),
        (
            "a.jsonld",
            lists.written({"@context": ["http://www.w3.org/ns/anno.jsonld"], "type": "AnnotationCollection"}),
            True,
        ),
        (
            "a.json",
            lists.written({"rows": [{"uri": "x", "text": "", "target": [{"source": "x", "selector": []}]}]}),
            True,
        ),
        ("a.json", b'[{"type": "article-journal", "title": "Target: a selector", "id": "x"}]', False),
        ("a.json", b'{"items": [{"id": "x", "type": "book", "title": "Annotation"}]}', False),
        ("a.json", b"\xff\xfe\x00", False),
    ],
)
def test_a_dropped_file_is_told_by_its_content(tmp_path: Path, name: str, data: bytes, is_list: bool) -> None:
    assert claim_list.is_list(saved(tmp_path, name, data)) is is_list


def test_what_cannot_be_a_list_is_refused_before_anything_is_parsed(tmp_path: Path) -> None:
    for name, data, sentence in (
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Excel workbook"),
        ("a.pdf", b"%PDF-1.7\n", "no list of claims"),
        ("a.html", b"<html><p>claim</p>", "no list of claims"),
        ("a.docx", b"PK\x03\x04word/document.xml", "no list of claims"),
    ):
        with pytest.raises(IntakeRefused, match=sentence):
            claim_list.read(saved(tmp_path, name, data))
    with pytest.raises(FileProblem, match="There is no file"):
        claim_list.read(tmp_path / "none.csv")
    assert not claim_list.is_list(tmp_path / "none.csv")
    assert not claim_list.is_list(tmp_path)


def test_reading_can_be_stopped_and_nesting_without_end_is_refused(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        claim_list.read(saved(tmp_path, "list.csv", b"claim\nIt fell\n"), cancel=stop)
    with pytest.raises(IntakeRefused, match="nested too deeply"):
        claim_list.read(saved(tmp_path, "deep.json", b"[" * 200_000))


def test_the_time_for_a_list_grows_with_its_length() -> None:
    def read(rows: int) -> None:
        assert len(from_csv("claim,note\n" + "The ferry came late,“yes”\n" * rows)) == rows

    assert grows_evenly(read, 1_000)
