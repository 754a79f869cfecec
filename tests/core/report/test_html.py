"""The page: nothing runs, nothing is fetched, every character of the article is there."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser
from lxml.html import HtmlElement
from markupsafe import Markup

from workbench.core.report import html, pictures
from workbench.core.report.model import Report

Build = Callable[..., Report]

# What an article's stored text can hold: cleaned of control characters, CR and lone surrogates at import.
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn"), include_characters="\n\t")
TEXT = st.text(st.one_of(LETTERS, st.sampled_from("<>&\"' \n\u202e\u2066ab")), max_size=80)
SPANS = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 80)).map(lambda span: (min(span), max(span))), max_size=8
)


def page(report: Report) -> HtmlElement:
    return parser.document_fromstring(html.render(report))


def one(root: HtmlElement, path: str) -> HtmlElement:
    found = root.xpath(path)
    assert isinstance(found, list)
    (element,) = found
    assert isinstance(element, HtmlElement)
    return element


def every(root: HtmlElement, path: str) -> list[HtmlElement]:
    found = root.xpath(path)
    assert isinstance(found, list)
    return [element for element in found if isinstance(element, HtmlElement)]


def copy_of(root: HtmlElement) -> str:
    return one(root, '//div[@class="copy"]').text_content()


@given(TEXT, SPANS)
def test_the_annotated_copy_is_the_stored_text(report_on: Build, text: str, spans: list[tuple[int, int]]):
    assert copy_of(page(report_on(text, spans))) == text


@given(st.text(LETTERS, min_size=1, max_size=40))
def test_quotes_are_shown_letter_by_letter(report_on: Build, text: str):
    root = page(report_on(text, [(0, len(text))]))
    (quote,) = every(root, "//blockquote")
    assert quote.text_content() == text


def test_hostile_words_stay_words(report_on: Build, hostile: str):
    root = page(report_on(f"{hostile}\n\n{hostile}", [(0, 30), (10, len(hostile) + 9)], words=hostile))
    assert copy_of(root) == f"{hostile}\n\n{hostile}"
    assert one(root, "//h1").text_content() == hostile
    assert one(root, "//head/title").text_content().startswith(hostile)
    assert not every(
        root, "//script | //iframe | //object | //embed | //img | //link | //base | //form | //template"
    )
    assert {element.tag for element in every(root, "//style")} == {"style"}
    for path in ('//p[@class="restated"]', '//div[@class="decision"]', '//ul[@class="verdicts"]', "//q",
                 '//ul[@class="comments"]', '//div[@class="difference"]', '//p[@class="source"]'):  # fmt: skip
        assert hostile in every(root, path)[0].text_content(), path
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not str(name).startswith("on"), (name, value)
            assert str(name) not in ("src", "srcdoc", "srcset", "style", "action", "background"), (
                name,
                value,
            )


def test_every_link_stays_in_the_page_or_leads_to_the_web(report_on: Build):
    root = page(report_on("One two three. Four.", [(0, 7), (4, 14), (15, 20)]))
    ids = [element.get("id") for element in every(root, "//*[@id]")]
    assert len(ids) == len(set(ids))
    hrefs = [str(element.get("href")) for element in every(root, "//*[@href]")]
    assert all(href.startswith("#") for href in hrefs)
    assert {href[1:] for href in hrefs} <= set(ids)
    assert not re.search(r"url\((?!#)", html.render(report_on("One.")))


def test_a_web_address_can_be_followed_and_tells_nothing(report_on: Build):
    report = report_on("One.")
    article = replace(report.sections[0].article, url="https://example.org/?a=1&b=<2>")
    root = page(replace(report, sections=(replace(report.sections[0], article=article),)))
    (link,) = every(root, '//a[starts-with(@href, "http")]')
    assert link.get("href") == link.text_content() == "https://example.org/?a=1&b=<2>"
    assert link.get("rel") == "noopener noreferrer nofollow"


def test_the_policy_blocks_scripts_and_the_network(report_on: Build):
    text = html.render(report_on("One."))
    policy = one(parser.document_fromstring(text), '//meta[@http-equiv="Content-Security-Policy"]').get(
        "content"
    )
    assert (
        policy
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert text.index("Content-Security-Policy") < text.index("<style")
    assert "@import" not in text
    assert "@font-face" not in text


def test_margin_numbers_lead_to_the_claims_and_back(report_on: Build):
    root = page(report_on("One two three. Four.", [(0, 14), (4, 7), (15, 20)]))
    margin = every(root, '//div[@class="copy"]//a[contains(@class, "margin")]')
    assert [element.get("data-number") for element in margin] == ["1", "2", "3"]
    for element in margin:
        target = one(root, f'//section[@id="{str(element.get("href"))[1:]}"]')
        back = one(target, './/a[@class="number"]')
        assert back.text_content() == element.get("data-number")
        assert back.get("href") == f"#{element.get('id')}"
        assert str(element.get("aria-label")).startswith(f"Claim {element.get('data-number')}, ")


def test_nested_claims_show_both_verdicts(report_on: Build):
    root = page(report_on("One two three.", [(0, 14), (4, 7)]))
    (_, inner, _) = every(root, '//div[@class="copy"]//span[starts-with(@class, "m ")]')
    assert inner.text_content() == "two"
    assert str(inner.get("class")).split() == ["m", "contested", "also", "also-unverified"]


def test_signs_that_turn_the_direction_are_named_and_contained(report_on: Build):
    root = page(report_on("a \u202eb\u2066 c", [(0, 4)]))
    signs = every(root, '//div[@class="copy"]//span[@class="sign"]')
    assert [(sign.text_content(), sign.get("data-code")) for sign in signs] == [
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
    ]


def test_no_folder_of_this_computer_is_named(report_on: Build):
    text = html.render(report_on("One.", [(0, 4)]))
    assert "secret-folder" not in text
    assert "ferry.html" in text
    assert "minutes.txt" in text


def test_everything_that_people_said_is_there(report_on: Build):
    text = page(report_on("One two three.", [(0, 3)], words="Ostmark")).text_content()
    for part in ("ab" * 32, "b" * 64, "f" * 64, "Claim Workbench 0.1.0", "22 November 2026, 12:04 UTC", "Restated",
                 "Decision of the lead", "Stale", "two computers", "page Ostmark, paragraph 2, at 00:01:02",
                 "letter by letter", "could not be looked up", "Supports", "Contradicts", "first from agency Ostmark",
                 "captured 21 November 2026, 09:14 UTC", "1,423 bytes", "2 of 2", "page 3", "A reviewer who knew"):  # fmt: skip
        assert part in text, part


def test_each_picture_has_a_text_alternative(report_on: Build):
    report = report_on("One two three.", [(0, 3), (4, 7)])
    root = page(report)
    drawn = every(root, '//*[name()="svg" and @role="img"]')
    labels = [one(root, f'//*[@id="{svg.get("aria-labelledby")}"]').text_content() for svg in drawn]
    assert labels == [picture.told for picture in pictures.of(report.sections[0])]
    assert labels[0] == "Verdicts: Unverified 1 (50 %), Contested 1 (50 %)."


def test_the_same_report_gives_the_same_page(report_on: Build, hostile: str):
    assert html.render(report_on(hostile, [(0, 5)])) == html.render(report_on(hostile, [(0, 5)]))


def test_several_articles_have_a_first_page_and_their_own_links(report_on: Build):
    report = report_on("One two.", [(0, 3)])
    root = page(replace(report, title="Two articles", sections=report.sections * 2))
    assert one(root, '//section[@class="cover"]//h1').text_content() == "Two articles"
    ids = [element.get("id") for element in every(root, "//*[@id]")]
    assert len(ids) == len(set(ids))
    assert [element.text_content() for element in every(root, '//div[@class="copy"]')] == ["One two."] * 2


def test_a_file_without_articles_says_so(report_on: Build):
    assert "holds no articles yet" in page(replace(report_on(""), sections=())).text_content()


def test_each_text_of_a_person_has_a_direction_of_its_own(report_on: Build):
    text, words = "وبلغت الكلفة 12.6 مليون دولار، وفق Nordvik.", "لا زيادة أخرى (2026)."
    root = page(report_on(text, [(0, len(text))], words))
    holders = every(root, f'//body//*[contains(text(), "{words}") or contains(text(), "{text}")]')
    assert len(holders) > 10
    for element in holders:
        if element.tag.endswith(("title", "text")):
            assert f"\u2068{words}" in (element.text or "")  # in SVG nothing but such signs keeps it apart
            continue
        own = [each for each in (element, *element.iterancestors()) if each.get("dir") or each.tag == "bdi"]
        assert own, parser.tostring(element)
        assert own[0].tag == "bdi" or own[0].get("dir") in ("auto", "ltr")
        assert own[0].get("dir") != "ltr" or own[0].get("class") == "url"


def test_reasons_notes_and_quotes_lean_to_their_side(report_on: Build):
    words = "لا زيادة أخرى."
    root = page(report_on("Text.", [(0, 5)], words))
    for path in (
        '//ul[@class="verdicts"]//p',
        '//ul[@class="comments"]//p',
        '//ul[@class="sides"]//p[not(@class)]',
        '//p[@class="quote"]',
        '//div[@class="decision"]//p[2]',
    ):
        found = every(root, path)
        assert found, path
        # A child with a direction of its own would not be looked at by the browser.
        assert all(each.get("dir") == "auto" and not each.xpath(".//*[@dir] | .//bdi") for each in found)


def test_an_article_from_the_right_has_its_numbers_and_its_title_block_there(report_on: Build):
    text = "BBC: وبلغت الكلفة 12.6 مليون دولار."
    root = page(report_on(text, [(0, len(text))], "صحيفة النسيم"))
    assert [each.get("dir") for each in every(root, '//div[@class="copy"] | //header[@class="title"]')] == [
        "rtl",
        "rtl",
    ]
    assert one(root, '//p[@class="dateline"]//time').getparent().tag == "bdi", (
        "an English date in an Arabic line"
    )
    styles = one(root, "//style").text_content()
    (rule,) = re.findall(r'\.copy\[dir="rtl"\] \.margin \{ (float: .*?) \}', styles)
    assert "float: right" in rule
    assert "margin-right: -64px" in rule
    english = page(report_on("It cost 12 “مليون”.", [(0, 7)]))
    assert not every(english, '//div[@class="copy"][@dir] | //header[@class="title"][@dir]')


@pytest.mark.parametrize("name", ["text", "sentence", "prose", "when", "letters", "glyph"])
def test_what_is_not_escaped_again_is_escaped(name: str, hostile: str):
    said = html.environment().from_string(f"{{{{ value | {name} }}}}").render(value=hostile)
    assert "<script" not in said
    assert "&lt;script&gt;" in said
    assert isinstance(html.environment().filters[name](hostile), Markup)


def test_every_other_value_is_escaped_where_it_stands(hostile: str):
    said = html.environment().from_string("{{ value }}{{ value | base_name }}").render(value=hostile)
    assert "<script" not in said
