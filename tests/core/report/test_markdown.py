"""The Markdown report: a tree of headings, and the article's text as plain words in it."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser
from lxml.html import HtmlElement
from markdown_it import MarkdownIt

from workbench.core.report import markdown
from workbench.core.report.model import Report

Build = Callable[..., Report]


def rendered(report: Report) -> HtmlElement:
    out = MarkdownIt("commonmark").enable("table").render(markdown.render(report))
    return parser.fragment_fromstring(out, create_parent=True)


def quotes(root: HtmlElement) -> list[str]:
    return [quote.text_content().strip("\n") for quote in root.iterfind(".//blockquote")]


def test_the_headings(report_on: Build):
    root = rendered(report_on("One two.", [(0, 3)]))
    assert [heading.text_content() for heading in root.iter("h1", "h2", "h3")] == [
        "Fact-check report: words",
        "Annotated copy",
        "Claims",
        "1 ? Unverified",
        "Open items",
        "Disagreements",
        "Changed verdicts",
        "Corrections since",
        "Checks of the evidence",
        "Checks of the article",
        "About this report",
    ]


def test_hostile_words_stay_words(report_on: Build, hostile: str):
    root = rendered(report_on(f"{hostile}\n\n# {hostile}", [(0, len(hostile))], words=hostile))
    assert {element.tag for element in root.iter()} <= {
        *("div", "h1", "h2", "h3", "p", "ul", "li", "blockquote", "strong", "br"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    copy, second, statement = quotes(root)
    assert copy == f"[1› {hostile} ‹1]"
    assert second == f"# {hostile}"
    assert statement == f"\u2068{hostile}\u2069"
    said = [item.text_content() for item in root.iter("li")]
    assert any(line.startswith("Restated") and hostile in line for line in said)
    assert sum(hostile in line for line in said) > 10
    assert hostile in next(
        cell.text_content() for cell in root.iter("td") if hostile[:5] in cell.text_content()
    )


@given(st.text(alphabet="ab.1 -#*\né中", min_size=1, max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_the_annotated_copy_reads_as_the_article(report_on: Build, text: str, one: int, two: int):
    report = report_on(text, [(min(one, two), max(one, two))])
    root = rendered(report)
    read = "\n".join(quotes(root)[: _paragraphs(text)])
    for mark in ("[1› ", " ‹1]"):
        read = read.replace(mark, "", 1)
    assert [line for line in read.split("\n") if line.strip()] == [
        line for line in text.split("\n") if line.strip()
    ]


def _paragraphs(text: str) -> int:
    from workbench.core.report.annotated import paragraphs

    return sum(bool(part.pieces) for part in paragraphs(text, []))


def test_marks_of_nested_and_crossing_claims(report_on: Build):
    text = markdown.render(report_on("One two three four.", [(0, 13), (4, 7), (8, 18)]))
    assert "> \\[1› One&#32;\\[2› two ‹2\\]" not in text
    assert "> \\[1› One \\[2› two ‹2\\] \\[3› three ‹1\\] four ‹3\\]." in text


def test_what_hangs_on_a_claim(report_on: Build):
    text = markdown.render(report_on("One two.", [(0, 3)], words="Ostmark"))
    for part in (
        "- **Decision of the lead: ✓ Sourced**, Ostmark, 22 November 2026, 08:00 UTC: Ostmark",
        "- ✓ Sourced, Ostmark, 21 November 2026, 10:00 UTC: Ostmark (Stale",
        "- ⚠ Contested, Noor, 21 November 2026, 11:00 UTC (Given differently",
        "page Ostmark, paragraph 2, at 00:01:02",
        "“Ostmark” The quote stands in the kept file, letter by letter.",
        "SHA-256 " + "f" * 64,
        "Kept file minutes.txt, 1,423 bytes, captured 21 November 2026, 09:14 UTC",
        "- Comment, Ostmark, 21 November 2026, 12:00 UTC: Ostmark",
        "- Claim 1: One, ✓ Sourced → ⚠ Contested, Ostmark, 20 November 2026, 08:00 UTC",
        "- Claim 1, Verdict: Ostmark → Ostmark (Ostmark, 21 November 2026, 12:00 UTC): One",
        f"- Head of the log then: abab abab abab abab ({'ab' * 32})",
        f"- Head of the log now, 3 events later: cdcd cdcd cdcd cdcd ({'cd' * 32})",
    ):
        assert part in text, part
    assert "secret-folder" not in text


def test_each_part_of_a_line_keeps_its_direction(report_on: Build):
    words = "صحيفة النسيم (2026)"
    text = markdown.render(report_on("One two.", [(0, 3)], words=words))
    assert f"\u2068{words}\u2069, \u2068{words}\u2069, " in text
    assert f"\n\u200e\u2068{words}\u2069 · " in text, "the line below the title"
    assert f"  - \u200e“\u2068{words}\u2069” The quote" in text
    assert f"  - \u200e\u2068{words}\u2069: ✓ Sourced" in text
    assert f", \u2068page {words}, paragraph 2, at 00:01:02\u2069" in text
    assert f"said by \u2068{words}\u2069 · " in text


def test_the_same_report_gives_the_same_text(report_on: Build, hostile: str):
    assert markdown.render(report_on(hostile, [(0, 5)])) == markdown.render(report_on(hostile, [(0, 5)]))
