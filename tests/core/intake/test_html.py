"""Saved web pages: the article, what the page says about itself, and everything else set aside."""

from dataclasses import replace

import pytest

from workbench.core.errors import Cancelled, IntakeRefused
from workbench.core.intake import html, read, reading
from workbench.core.intake.limits import Limits

FIRST = "The port authority of Valmora will spend 48 million euros on a deeper harbour, it said on Monday."
SECOND = "About 1,200 ships called at the port last year, 4 % more than in the year before."
THIRD = "“The channel is too shallow for the newest ships,” said Tom Lee, who leads the authority."
PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0044)https://post.example/news/harbour?utm_source=x -->
<html lang="en"><head><meta charset="utf-8"><title>Harbour to be deepened by 2031 - The Valmora Post</title>
<meta property="og:site_name" content="The Valmora Post"><meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<link rel="canonical" href="https://post.example/news/harbour">
<script>document.write("<p>Words of a script</p>")</script><style>p {{ content: "Words of a style" }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/donate">Donate</a></li></ul></nav>
<div id="main"><article><h1>Harbour to be deepened by 2031</h1><p class="byline">By Ana Ruiz</p>
<p>The port authority of Valmora will spend <b>48&nbsp;million</b>
euros on a <a href="/x">deeper harbour</a>, it said on Monday.</p>
<h2>More ships</h2><p>{SECOND}</p><ul><li>Grain: 400 ships</li><li>Cars: 300 ships</li></ul>
<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td>1,150</td></tr><tr><td>2023</td><td>1,200</td></tr></table>
<blockquote><p>{THIRD}</p></blockquote>
<p>The harbour holds 10<sup>6</sup> tonnes of mud &amp; sand, the authority &lt;PAV&gt; estimates in its report.</p>
<p style="color: red; Display: none">A line of style.</p><p hidden>Words that the page hides from its readers.</p>
</article></div>
<aside><h3>Related</h3><p><a href="/fish">Fish prices rise again</a></p></aside>
<footer>© 2024 The Valmora Post. All rights reserved.</footer></body></html>"""


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def sandboxed(data: bytes, **options):
    return read.article(data=data, file_name="page.html", **options)


def article(data: bytes, encoding: str = ""):
    """The draft of a harmless page, without the wait for a child process."""
    return read.draft(reading.from_json(html.read(data, encoding)), data, "text/html", "page.html")


@pytest.fixture(scope="module")
def harbour():
    return sandboxed(PAGE.encode())


def test_the_text_is_the_article_in_plain_paragraphs(harbour):
    assert harbour.text.split("\n\n") == [
        "Harbour to be deepened by 2031",
        FIRST,
        "More ships",
        SECOND,
        "Grain: 400 ships",
        "Cars: 300 ships",
        "Year; Ships",
        "2022; 1,150",
        "2023; 1,200",
        THIRD,
        "The harbour holds 10⁶ tonnes of mud & sand, the authority <PAV> estimates in its report.",
    ]
    assert harbour.source == PAGE.encode()


def test_the_page_names_title_author_site_date_and_address(harbour):
    assert harbour.title == "Harbour to be deepened by 2031"
    assert (harbour.byline, harbour.publisher, harbour.published) == (
        "Ana Ruiz",
        "The Valmora Post",
        "2024-03-05",
    )
    assert harbour.url == "https://post.example/news/harbour"
    assert (harbour.media_type, harbour.language, harbour.encoding) == ("text/html", "en", "utf-8")
    assert harbour.reader.startswith("web page 1 (trafilatura ")


def test_everything_else_is_set_aside_with_its_place(harbour):
    aside = {(each.place, each.why): each.text for each in harbour.set_aside}
    assert aside["before", "the menu of the page"] == "Home\nDonate"
    assert aside["inside", "not part of the article"] == "By Ana Ruiz"
    assert (
        aside["after", "hidden on the page"]
        == "A line of style.\nWords that the page hides from its readers."
    )
    assert aside["after", "beside the article"] == "Related\nFish prices rise again"
    assert aside["after", "the foot of the page"] == "© 2024 The Valmora Post. All rights reserved."
    assert not any("of a script" in text or "of a style" in text for text in aside.values())


def test_an_address_is_taken_from_the_comment_of_the_browser():
    saved = b"<!-- saved from url=(0029)https://post.example/saved/one -->" + page(
        f"<p>{FIRST}</p><p>{SECOND}</p>"
    )
    assert article(saved).url == "https://post.example/saved/one"
    single = b"<!--\n Page saved with SingleFile \n url: https://post.example/two\n saved date: x -->"
    assert article(b"<!DOCTYPE html>" + single + page(f"<p>{FIRST}</p>")).url == "https://post.example/two"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_only_web_addresses_are_taken(address):
    saved = f"<!-- saved from url=(0029){address} -->".encode() + page(f"<p>{FIRST}</p><p>{SECOND}</p>")
    assert article(saved).url == ""


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("cp1252", "iso-8859-1"),
        ("cp1251", "windows-1251"),
        ("gb18030", "gb2312"),
        ("iso-2022-jp", "iso-2022-jp"),
    ],
)
def test_the_page_names_its_encoding(encoding, said):
    words = {
        "cp1252": "L’école fermera l’été prochain, a déclaré le maire à la presse mercredi.",
        "cp1251": "Школа закроется летом, заявил мэр журналистам в среду вечером.",
        "gb18030": "市长星期三对记者表示，这所学校将于今年夏天关闭。",
        "iso-2022-jp": "市長は水曜日、この学校は今年の夏に閉校すると記者に述べた。",
    }[encoding]
    data = f'<html><head><meta charset="{said}"></head><body><p>{words}</p></body></html>'.encode(encoding)
    draft = article(data)
    assert draft.text == words
    assert draft.encoding == encoding.replace("iso-2022-jp", "iso2022_jp")


def test_few_letters_are_read_as_the_page_says():
    data = page("<p>Ďaleko, ďalej.</p>", '<meta charset="windows-1250">').decode().encode("cp1250")
    assert article(data).text == "Ďaleko, ďalej."


def test_a_stale_encoding_in_the_page_does_not_spoil_utf8():
    data = page("<p>L’école fermera l’été prochain.</p>", '<meta charset="iso-8859-1">')
    assert article(data).text == "L’école fermera l’été prochain."


def test_an_encoding_that_is_told_wins():
    data = page("<p>naïve</p>", '<meta charset="utf-8">').decode().encode("cp1252")
    assert article(data, encoding="cp1250").text == "naďve"


def test_utf16_pages_are_known_as_pages():
    assert sandboxed(PAGE.encode("utf-16")).title == "Harbour to be deepened by 2031"


def test_a_page_cut_short_is_read_as_far_as_it_goes():
    cut = PAGE.encode()[: PAGE.index("Cars")]
    assert article(cut).text.endswith(f"{SECOND}\n\nGrain: 400 ships")
    inside_a_tag = PAGE.encode()[: PAGE.index('<a href="/x">') + 5]
    assert "48 million" in article(inside_a_tag).text


def test_line_breaks_and_preformatted_text():
    broken = article(page(f"<h1>The<br>harbour</h1><div>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div>"))
    assert broken.text.split("\n\n") == ["The harbour", FIRST, SECOND, THIRD]
    letter = article(page(f"<pre>{FIRST}\n\n{SECOND}</pre>"))
    assert letter.text == f"{FIRST}\n\n{SECOND}"


def test_an_article_laid_out_in_a_table():
    cells = f"<table><tr><td><p>{FIRST}</p><p>{SECOND}</p></td><td><p>{THIRD}</p></td></tr></table>"
    assert article(page(cells)).text.split("\n\n") == [FIRST, SECOND, THIRD]


def test_paragraphs_with_marks_inside_and_data_with_empty_cells_are_kept_whole():
    marked = "<p>The <code>port</code> <i>authority</i> of <b>Valmora</b> … will spend <u>48</u> million euros, it said.</p>"
    table = "<div><table><tr><td>Grain</td><td></td><td>400</td></tr><tr><td>Cars</td><td>300</td></tr></table></div>"
    draft = article(page(f"<div><h1>Harbour</h1>{marked}<p>{SECOND}</p>{table}<p>{THIRD}</p></div>"))
    sentence = "The port authority of Valmora … will spend 48 million euros, it said."
    assert draft.text.split("\n\n") == ["Harbour", sentence, SECOND, "Grain; 400", "Cars; 300", THIRD]


def test_the_heading_that_the_title_repeats_is_the_headline():
    body = f"<div><h2>Keys</h2><p>Press S to search.</p></div><nav>The Post</nav><main><h1>The harbour plan</h1><p>{FIRST}</p>"
    assert article(page(body, "<title>The harbour plan - The Post</title>")).title == "The harbour plan"


def test_a_line_that_the_page_repeats_is_taken_inside_the_article():
    body = f"<div>More ships</div><article><p>{FIRST}</p><h2>More ships</h2><p>{SECOND}</p></article><div>More ships</div>"
    draft = article(page(body))
    assert draft.text.split("\n\n") == [FIRST, "More ships", SECOND]
    assert [aside.place for aside in draft.set_aside] == ["before", "after"]


def test_a_link_list_inside_the_article_is_set_aside():
    links = (
        "<ul><li><a href=/a>Fish prices rise again</a></li><li><a href=/b>Mayor opens a bridge</a></li></ul>"
    )
    draft = article(page(f"<article><h1>Harbour</h1><p>{FIRST}</p><p>{SECOND}</p>{links}</article>"))
    assert draft.text.split("\n\n") == ["Harbour", FIRST, SECOND]
    assert draft.set_aside[-1].text == "Fish prices rise again\nMayor opens a bridge"


def test_a_credit_line_on_the_page_is_read():
    draft = article(
        page(f"<h1>Harbour</h1><p>{FIRST}</p><p>{SECOND}</p><p>[Source: Example Wire, Valmora, 15Dec15]</p>")
    )
    assert (draft.publisher, draft.place, draft.published) == ("Example Wire", "Valmora", "2015-12-15")
    assert draft.text.endswith(SECOND)


def test_right_to_left_and_chinese_pages():
    arabic = "قالت هيئة الميناء يوم الاثنين إنها ستنفق 48 مليون يورو على تعميق الميناء."
    chinese = "港务局周一表示，将投资四千八百万欧元加深港口航道。"
    assert article(page(f"<p>{arabic}</p>")).text == arabic
    assert article(page(f"<p>{chinese}</p>")).text == chinese


@pytest.mark.parametrize(
    "data", [b"<html></html>", b"<html><body><script>x</script>", b"<html><body><!-- words", b"<html>"]
)
def test_a_page_without_words_is_refused(data):
    with pytest.raises(IntakeRefused, match="no text"):
        html.read(data)


def test_a_hostile_title_is_tamed():
    title = "Cheap\u202e gnirts\x07 " + "long " * 200
    draft = article(page(f"<p>{FIRST}</p>", f"<title>{title}</title>"))
    assert "\u202e" not in draft.title
    assert "\x07" not in draft.title
    assert len(draft.title) <= 300


DEEP = {
    "divs": "<div>" * 200_000 + f"<p>{FIRST}</p>" + "</div>" * 200_000,
    "unclosed inline tags": "<b><i>" * 50_000 + f"<p>{FIRST}</p>",
    "tables": "<table><tr><td>" * 50_000 + FIRST,
    "lists": "<ul><li>" * 50_000 + FIRST,
}


@pytest.mark.parametrize("name", DEEP)
def test_very_deep_nesting_leaves_the_words(name):
    assert sandboxed(page(DEEP[name])).text == FIRST


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{at}=1" for at in range(300_000)),
        "a " * 1_000_000,
        "a" * 3_000_000,
        "a='" * 300_000,
        'a="b" ' * 300_000,
    ],
)
def test_a_flood_of_attributes_leaves_the_words(attributes):
    assert sandboxed(page(f"<div {attributes}><p>{FIRST}</p></div><p>{SECOND}</p>" + "'>")).text.startswith(
        ("The port", "About")
    )


def test_an_entity_bomb_is_not_expanded():
    entities = '<!ENTITY a "lol">' + "".join(
        f'<!ENTITY a{n} "{("&a" + str(n - 1) + ";") * 50}">' for n in range(1, 12)
    )
    bomb = f'<?xml version="1.0"?><!DOCTYPE html [{entities}]><html><body><p>{FIRST} &a11;</p></body></html>'
    assert sandboxed(bomb.encode()).text == f"{FIRST} &a11;"


def test_a_page_that_takes_too_long_is_refused():
    with pytest.raises(IntakeRefused, match=r"took longer than 0\.5 seconds"):
        sandboxed(page("<a href=x>link</a> " * 200_000), limits=Limits(seconds=0.5))


def test_reading_a_page_can_be_stopped():
    import threading

    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        sandboxed(PAGE.encode(), cancel=cancel)


def test_the_same_page_reads_the_same_again(harbour):
    assert article(PAGE.encode()) == replace(harbour, proposals=())


def test_evidence_keeps_all_words_that_the_page_shows():
    draft = read.evidence(data=PAGE.encode(), file_name="page.html")
    assert "Fish prices rise again" in draft.text
    assert FIRST in draft.text
    assert "Words that the page hides" not in draft.text
    assert (draft.title, draft.author) == ("Harbour to be deepened by 2031", "Ana Ruiz")
