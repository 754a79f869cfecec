"""The house's own words, name, logo and templates; and what a hostile style cannot do."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest

from workbench.core import settings
from workbench.core.errors import HouseProblem
from workbench.core.report import csv, docx, html, markdown, odt, pdf, xlsx
from workbench.core.report.house import logo, page, read
from workbench.core.report.house.model import PLAIN, House, Logo
from workbench.core.report.house.wording import spoken_by
from workbench.core.report.model import Report

Build = Callable[..., Report]
STYLE = """\
name = "The Meridian"
contact = "Corrections: desk@meridian.example"

[verdicts]
sourced = "Confirmed"
unverified = "Nachgefragt"
"""
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" onclick=""/></svg>'


def style(folder: Path, text: str = STYLE, **templates: str) -> Path:
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "house.toml").write_text(text, encoding="utf-8")
    for name, source in templates.items():
        (folder / "templates" / name.replace("_", ".")).write_text(source, encoding="utf-8")
    return folder


def png(wide: int = 4, high: int = 2) -> bytes:
    """A grey picture."""
    rows = b"".join(b"\0" + bytes(wide) for _ in range(high))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return logo.PNG_HEAD + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def in_words(render: Callable[[Report], bytes | str], report: Report) -> str:
    """What a form says, read back."""
    with spoken_by(report.house):
        data = render(report)
    if isinstance(data, str):
        return data
    if data.startswith(b"%PDF"):
        return "\n".join(each.get_textpage().get_text_range() for each in pypdfium2.PdfDocument(data))
    with ZipFile(io.BytesIO(data)) as package:
        return "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


@pytest.mark.parametrize(
    "render", [html.render, pdf.render, docx.render, odt.render, markdown.render, xlsx.render]
)
def test_every_form_for_people_has_the_words_name_and_contact(
    report_on: Build, tmp_path: Path, render: Callable[[Report], bytes | str]
):
    report = replace(report_on("The ferry sank.", [(4, 9)], words="Ada"), house=read.read(style(tmp_path)))
    said = in_words(render, report)
    for words in ("Nachgefragt", "Confirmed", "The Meridian", "Corrections: desk"):
        assert words in said
    assert "Unverified" not in said
    assert "Nachgefragt" not in in_words(render, replace(report, house=PLAIN))


def test_forms_for_programs_keep_the_values(report_on: Build, tmp_path: Path):
    report = replace(report_on("The ferry sank.", [(4, 9)]), house=read.read(style(tmp_path)))
    assert "unverified" in in_words(csv.render, report)
    assert "Nachgefragt" not in in_words(csv.render, report)


def test_the_style_in_the_settings_is_taken_unless_another_is_named(tmp_path: Path):
    assert read.chosen() == PLAIN
    style(settings.config_dir() / "house")
    assert read.chosen().name == "The Meridian"
    assert read.chosen(style(tmp_path, 'name = "Harbour Times"')).name == "Harbour Times"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "A"\nname = "B"', "house.toml: it is no TOML: Cannot overwrite a value (at line 2"),
        ('name = "A"\n\ncolour = "red"', 'house.toml, line 3: "colour" is no key of it; the keys are name, contact,'),
        ("contact = 7", "house.toml, line 1: contact has to be one line of text in quotation marks"),
        ('name = "A\\nB"', "house.toml, line 1: name has to be one line"),
        ('[meanings]\n[verdicts]\nopen = "O"\nfake = "F"', 'house.toml, line 4: "fake" is no verdict; they are sourced,'),
        ('verdicts = "x"', "house.toml, line 1: verdicts has to be a table, [verdicts], with a word"),
        ('[verdicts]\nsourced = "OK"\nopen = "ok"', "line 2: sourced and open have the same word, “OK”"),
        ('[verdicts]\nsourced = "unverified"', "line 2: sourced and unverified have the same word"),
        (f'name = "{"n" * 81}"', "line 1: name is longer than 80 letters"),
        ('logo = "../logo.svg"', "line 1: logo has to name a file in the same folder"),
        ('logo = "gone.svg"', "line 1: logo names gone.svg, and it cannot be read (No such file"),
        ("#" * 100_001, "it is larger than 100 kB"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_key(tmp_path: Path, text: str, said: str):
    with pytest.raises(HouseProblem) as caught:
        read.read(style(tmp_path, text))
    assert said in str(caught.value)
    assert str(caught.value).endswith("Mend it there; no report was written.")


def test_a_folder_without_a_style_and_one_in_another_encoding_are_told(tmp_path: Path):
    with pytest.raises(HouseProblem, match="cannot be read"):
        read.read(tmp_path / "nowhere")
    (tmp_path / "house.toml").write_bytes(b'name = "Caf\xe9"')
    with pytest.raises(HouseProblem, match="not in UTF-8"):
        read.read(tmp_path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a", "neither PNG nor SVG"),
        (b"<html/>", "neither PNG nor SVG"),
        (SVG, "a script"),
        (SVG.replace(b'<rect width="40" height="20" onclick=""/>', b"<script>1</script>"), "“script”"),
        (SVG.replace(b' onclick=""', b' fill="url( http://a.example/x)"'), "outside of it"),
        (
            SVG.replace(b"<rect", b"<style>@im\\port 'x'</style><rect").replace(b' onclick=""', b""),
            "outside of it",
        ),
        (
            SVG.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect').replace(b' onclick=""', b""),
            "“image”",
        ),
        (
            SVG.replace(b"<rect", b'<use href="other.svg#a"/><rect').replace(b' onclick=""', b""),
            "outside of it",
        ),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "document type"),
        (png(5000, 1), "larger than 4000 by 4000 dots"),
        (png()[:-20], "cannot be drawn as a picture"),
    ],
)
def test_a_logo_that_acts_loads_or_is_broken_is_refused(data: bytes, said: str):
    with pytest.raises(HouseProblem, match=said):
        logo.in_child(data)


def test_a_logo_stands_in_all_forms_with_pages(report_on: Build, tmp_path: Path):
    folder = style(tmp_path, STYLE.replace("\n\n", '\nlogo = "logo.svg"\n\n', 1))
    note = b'<inkscape:note xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">/home/ada</inkscape:note>'
    (folder / "logo.svg").write_bytes(SVG.replace(b' onclick=""', b"").replace(b"<rect", note + b"<rect"))
    house = read.read(folder)
    assert house.logo is not None
    assert (house.logo.ratio, b"/home/ada" in house.logo.data) == (2.0, False)
    report = replace(report_on("The ferry sank.", [(4, 9)]), house=house)
    assert f'<img class="logo" src="{house.logo.address}" alt="The Meridian">' in html.render(report)
    assert pdf.render(report) != pdf.render(replace(report, house=replace(house, logo=None)))
    for render in (docx.render, odt.render):
        with ZipFile(io.BytesIO(render(report))) as package:
            assert house.logo.png in [package.read(name) for name in package.namelist()]


def test_a_png_logo_is_drawn_in_the_pdf(report_on: Build):
    kept, media_type, drawn, ratio = logo.in_child(png())
    house = House(logo=Logo(kept, media_type, drawn, ratio))
    assert pdf.render(replace(report_on("One.", [(0, 3)]), house=house)).startswith(b"%PDF")


def with_templates(report: Report, **templates: str) -> Report:
    return replace(
        report, house=House(templates={name.replace("__", "."): text for name, text in templates.items()})
    )


def test_a_template_adds_to_ours_in_a_child(report_on: Build):
    report = with_templates(
        report_on("The <ferry> sank.", [(4, 11)], words="Ada"),
        report__html__j2='{% extends "ours/report.html.j2" %}\n{% block before %}<p class="ours">{{ report.title }}'
        " {{ words.STANDING.sourced }} {{ report.sections[0].text }}</p>{% endblock %}",
        claim__html__j2='{% from "ours/claim.html.j2" import claimed as ours %}'
        '{% macro claimed(place, entry) %}<div class="own">{{ ours(place, entry) }}</div>{% endmacro %}',
        house__css="h1 { color: green; }",
    )  # fmt: skip
    made = html.render(report)
    assert '<p class="ours">Ada Sourced The &lt;ferry&gt; sank.</p>' in made
    assert '<div class="own"><section class="claim' in " ".join(made.split()).replace("> <", "><")
    assert "h1 { color: green; }" in made
    assert made.startswith("<!DOCTYPE html>")
    assert "default-src 'none'" in made


BASE = '{% extends "ours/report.html.j2" %}{% block before %}'


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ ''.__class__.__mro__ }}", "report.html.j2, line 1: access to attribute '__class__'"),
        ("\n{{ words.disclosure.evidence }}", "report.html.j2, line 2: .*disclosure"),
        ("{{ report.sections[0].entries.__init__ }}", "__init__"),
        ("{% include '../../LICENSE' %}", "LICENSE"),
        ("{% include 'ours/../../../pyproject.toml' %}", "pyproject.toml"),
        ("{% for a in range(10**9) %}{% endfor %}", "Range too big"),
        ("{{ nothing }}", "line 1: 'nothing' is undefined"),
        ("\n\n{% for %}", "report.html.j2, line 3: "),
        ("{{ 1 // 0 }}", "line 1: integer"),
        ("<script>1</script>", "the page holds '<script', and a report runs and loads nothing"),
        ("<META http-equiv=refresh>", "the page holds '<META'"),
        ("<p onclick='1'>", "the page holds '<p onclick='"),
    ],
)
def test_a_template_that_reaches_out_or_is_wrong_is_told(report_on: Build, source: str, said: str):
    report = with_templates(report_on("One.", [(0, 3)]), report__html__j2=BASE + source + "{% endblock %}")
    with pytest.raises(HouseProblem, match=said) as caught:
        page.rendered(report)
    assert str(caught.value).endswith("no report was written.")


def test_a_page_without_our_head_is_refused(report_on: Build):
    report = with_templates(report_on("One."), report__html__j2="<html>")
    with pytest.raises(HouseProblem, match="a page has to begin with"):
        page.rendered(report)


def test_a_template_without_end_is_stopped(report_on: Build, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(page, "SECONDS", 1)
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    report = with_templates(report_on("One."), report__html__j2=BASE + loop + "{% endblock %}")
    with pytest.raises(HouseProblem, match="were stopped: it took longer than 1 seconds"):
        html.render(report)
