"""What names a confidential source is found however it is written, and what does not name it stops no report."""

import json as documents
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.report.conftest import build
from workbench.core import (
    articles,
    claims,
    comments,
    drafts,
    evidence,
    history,
    interviews,
    links,
    standing,
    verdicts,
)
from workbench.core.disclosure import Profile
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.report import csv, docx, html, json, leaks, markdown, odt, places, web_annotation, xlsx
from workbench.core.report.leaks import Leak
from workbench.core.report.model import Report
from workbench.core.report.wanted import Wanted
from workbench.core.report.withheld import Secret
from workbench.core.report.write import ENDINGS, FORMATS, write
from workbench.core.store.workspace import Workspace

AT = "2026-11-27T06:00:00Z"
DESCRIPTOR = "an insider"
TEXT = (
    "The ferry office paid 412 crowns for the Model T of the mayor in 2025. The price of a ticket rose to 3 crowns,"
    " said Lars Hemming of the Ministry of Works. Hemming denied it in May."
)


@pytest.fixture
def review(make: Callable[..., Workspace], ana: Reviewer) -> Workspace:
    """An article with claims, and a verdict on the first."""
    workspace = make("leaks", ana, with_article=False)
    articles.add(workspace, drafts.from_text(TEXT))
    verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.SOURCED, "The register says so.")
    return workspace


def keep(
    workspace: Workspace,
    *,
    file_name: str = "",
    url: str = "https://a.example/x1",
    title: str = "",
    **about: str,
) -> str:
    """A confidential record, of a file or an address, linked to the first claim."""
    if file_name:
        draft = EvidenceDraft(b"words", "text/plain", file_name, title=title, text="words")
        record = evidence.add(workspace, draft).ids[0]
    else:
        record = evidence.add_url(workspace, url, title=title).ids[0]
    evidence.edit(workspace, record, confidential=DESCRIPTOR, **about)
    links.link(workspace, claims.all(workspace)[0].id, record)
    return record


def public(workspace: Workspace, ending: str = ".json") -> str:
    form = ending if ending in FORMATS else ""
    out = workspace.path.parent / f"report{'.x' if form else ending}"
    write(workspace, out, Wanted(generated_at=AT, profile=Profile.PUBLIC, form=form))
    return leaks.readable(out.read_bytes())


def json_of(text: str) -> Any:
    """The article of a report in JSON."""
    return documents.loads(text)["articles"][0]


@pytest.mark.parametrize("name", ["T", "Z", "A", "I", "a", "JK", "J.K.", "Will", "May", "王伟"])
def test_a_very_short_name_stops_no_report_that_does_not_say_it(review: Workspace, name: str) -> None:
    keep(review, author=name, title=f"Call with {name}")
    for ending in (*ENDINGS, *FORMATS):
        public(review, ending)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("T", "T told me so."),
        ("T", "It was T."),
        ("Z", "So says Z, twice."),
        ("Li", "So says Li."),
        ("Li", "LI was there"),
        ("J.K.", "J. K. says so"),
        ("Will", "Will saw it."),
        ("王伟", "据王伟说是这样"),
        ("王", "王说"),
        ("민수", "민수는 그렇게 말했다"),
        ("ไก่", "คุณไก่บอก"),
        ("مريم", "ومريم قالت ذلك"),
        ("مريم", "مـريم قالت"),
        ("Иванов", "сказано Ивановым вчера"),
        ("Анна Петрова", "со слов Анны"),
        ("Ｔ", "T said it"),
        ("Kim", "Ki\u200bm said it"),
        ("José", "Jose\u0301 said it"),
        ("José", "Jose said it"),
    ],
)
def test_a_short_name_is_found_where_somebody_wrote_it(review: Workspace, name: str, said: str) -> None:
    keep(review, author=name)
    public(review)
    verdicts.explain(review, claims.all(review)[0].id, said)
    for ending in (".json", ".html", ".pdf", "csl-json"):
        with pytest.raises(Leak, match="the author"):
            public(review, ending)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({"author": "Will"}, "It will rain."),
        ({"author": "T"}, "It's a T-shirtless day at 06:00Z"[:2] + " rained."),
        ({"author": "White"}, "The white ferry."),
        ({"author": "Border"}, "At the border."),
        ({"title": "Report", "file_name": "report.pdf"}, "The report says so."),
        ({"title": "Interview", "file_name": "interview.mp3"}, "It was said in an interview."),
        ({"title": "Ports"}, "The reports say so."),
        ({"file_name": "1.pdf"}, "Page 1, at 11:01 in 2021."),
        ({"file_name": "2025.pdf"}, "In 2025."),
        ({"publisher": "Ministry of Works"}, "The Ministry of Works says so."),
        ({"author": "Lars Hemming"}, "Hemming is quoted."),
        ({"title": "Notes on the price"}, "The price is right."),
        ({"title": "Annual Safety Report"}, "Safety first. Report at once."),
    ],
)
def test_a_word_that_names_nobody_stops_no_report(
    review: Workspace, about: dict[str, str], said: str
) -> None:
    keep(review, **about)
    verdicts.explain(review, claims.all(review)[0].id, said)
    for ending in (*ENDINGS, *FORMATS):
        public(review, ending)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Call with Ysolde Quartermain", "Quartermain told me."),
        ("Call with Ysolde Quartermain", "ysolde told me"),
        ("Ysolde Quartermain, second call", "So Ysolde said."),
        ("Letter from Smith", "As Smith wrote."),
        ("Note of Dr. Dermolen", "Dermolen’s note."),
        ("Gespräch mit Jana Dermolen", "Dermolens Aussage."),
        ("Entretien avec Ysolde Quartermain", "Ysolde l'a dit."),
        ("Jane Dermolen", "Jane called."),
    ],
)
def test_who_is_named_only_in_a_title_is_found_by_each_part(review: Workspace, title: str, said: str) -> None:
    keep(review, title=title)
    public(review)
    verdicts.explain(review, claims.all(review)[0].id, said)
    with pytest.raises(Leak, match="the title of the confidential source"):
        public(review)


def test_who_is_named_only_by_a_file_is_found_too(review: Workspace) -> None:
    keep(review, file_name="/home/ana/tapes/call_with_Ysolde-Quartermain.mp3", title="A call")
    public(review)
    verdicts.explain(review, claims.all(review)[0].id, "Quartermain told me.")
    with pytest.raises(Leak, match="the file name"):
        public(review)


def test_notes_of_two_interviews_have_one_name_of_a_file(review: Workspace) -> None:
    ids = [
        interviews.add(review, interviews.Interview(person, "2026-11-20", f"{person}: It is so.")).ids[0]
        for person in ("Ysolde Quartermain", "Bo Ekman")
    ]
    evidence.edit(review, ids[0], confidential=DESCRIPTOR)
    for record in ids:
        links.link(review, claims.all(review)[0].id, record)
    verdicts.explain(review, claims.all(review)[0].id, "Said in an interview.")
    assert "Bo Ekman" in public(review)


def test_what_a_named_source_shares_tells_nothing(review: Workspace) -> None:
    keep(
        review,
        publisher="Kestrel Press",
        origin="Reuters",
        url="https://kestrel.example/",
        author="Ysolde Q. Roe",
    )
    other = evidence.add_url(
        review, "https://kestrel.example/public", title="A page", publisher="Kestrel Press", origin="Reuters"
    )
    links.link(review, claims.all(review)[0].id, other.ids[0])
    assert "Kestrel Press" in public(review)
    verdicts.explain(review, claims.all(review)[0].id, "Kestrel Press has a tape.")
    with pytest.raises(Leak, match="the publisher"):
        public(review)


def test_a_named_source_may_bear_a_part_of_the_name(review: Workspace) -> None:
    keep(review, author="Ysolde Quartermain")
    page = EvidenceDraft(
        b"Closed.", "text/plain", "page.txt", title="Quartermain Street is closed", text="Closed."
    )
    other = evidence.add(review, page)
    links.link(review, claims.all(review)[0].id, other.ids[0], quote="It is open.")
    assert any("Quartermain Street" in each["message"] for each in json_of(public(review))["evidence_checks"])


def test_an_article_that_names_the_source_can_be_reported(review: Workspace) -> None:
    keep(review, author="Lars Hemming", title="Call with Lars Hemming")
    for ending in (*ENDINGS, *FORMATS):
        public(review, ending)
    comments.add(review, claims.all(review)[0].id, "Lars Hemming told me.")
    with pytest.raises(Leak, match="a comment on claim 1"):
        public(review)


def test_what_a_record_was_called_before_is_looked_for_too(review: Workspace) -> None:
    record = keep(review, author="Ysolde Quartermain", title="Ysolde’s tape")
    evidence.edit(review, record, author="Y. Q.", title="A tape")
    public(review)
    verdicts.explain(review, claims.all(review)[0].id, "Quartermain told me.")
    with pytest.raises(Leak, match="the author"):
        public(review)


def test_the_name_of_a_restore_point_is_looked_through(review: Workspace) -> None:
    keep(review, author="Ysolde Quartermain")
    history.restore_point(review, "before Ysolde called")
    out = review.path.parent / "then.md"
    with pytest.raises(Leak, match="the name of the restore point"):
        write(review, out, Wanted(generated_at=AT, profile=Profile.PUBLIC, as_of="before Ysolde called"))


@pytest.mark.parametrize(
    "spill",
    [
        lambda ws, other: links.link(ws, claims.all(ws)[0].id, other, page="Quartermain"),
        lambda ws, other: links.link(ws, claims.all(ws)[0].id, other, note="from Quartermain"),
        lambda ws, other: standing.withdraw(ws, other, "Quartermain took it back."),
        lambda ws, other: evidence.edit(ws, other, note="Quartermain’s copy"),
        lambda ws, other: evidence.edit(ws, other, title="The tape of Ysolde+Quartermain"),
    ],
)
def test_what_is_said_of_a_named_source_is_looked_through(
    review: Workspace, spill: Callable[..., object]
) -> None:
    keep(review, author="Ysolde Quartermain")
    other = evidence.add_url(review, "https://b.example/2", title="A page").ids[0]
    links.link(review, claims.all(review)[0].id, other)
    public(review)
    spill(review, other)
    for ending in (".html", ".xlsx", "claimreview"):
        with pytest.raises(Leak):
            public(review, ending)


LETTERS = st.characters(categories=["Lu", "Ll", "Lo", "Lt"]).filter(
    lambda sign: unicodedata.normalize("NFKC", sign) == sign
)
NAMES = st.lists(
    st.text(LETTERS, min_size=1, max_size=8),
    min_size=1,
    max_size=3,
).map(lambda words: " ".join(words).title())
"""As names are written: in small letters "lo" and "will" are words."""
WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    lambda name: unicodedata.normalize("NFD", name),
    lambda name: unicodedata.normalize("NFKC", name),
    lambda name: name.replace(" ", "\u00a0"),
    lambda name: name.replace(" ", "\n"),
    lambda name: name.replace(" ", "_"),
    lambda name: name.replace(" ", "+"),
    lambda name: f"https://x.example/?q={quote(name)}&x",
    lambda name: f"https://x.example/?q={quote(quote(name))}",
    "\u200d".join,
    lambda name: "\u2067" + name + "\u2069",
    lambda name: f"“{name}”",
    lambda name: f"tapes/{name}.mp3",
)


TEXTS = (json.render, csv.render, markdown.render, html.render, web_annotation.render)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=NAMES, way=st.sampled_from(WAYS))
def test_no_way_of_writing_a_name_gets_through(report_on: Callable[..., Report], name: str, way: Any) -> None:
    """In each form a reader of which could read it."""
    report = report_on("Nothing of note.", [(0, 7)], words="-")
    (section,) = report.sections
    (entry,) = section.entries
    told = replace(entry.comments[0], text=f"ask {way(name)} again")
    said = replace(report, sections=(replace(section, entries=(replace(entry, comments=(told,)),)),))
    secret = Secret("author", name, DESCRIPTOR)
    for render in TEXTS:
        with pytest.raises(Leak, match="a comment on claim 1"):
            leaks.check(render(said).encode(), said, [secret])


PEOPLE = (".reviewer", ".by", ".lead", ".added_by", ".imported_by")


def strings(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, with the way to it."""
    if isinstance(value, str):
        yield path, value
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name), f"{path}.{each.name}")
    elif type(value) is tuple:
        for each in value:
            yield from strings(each, path)


def test_every_text_that_a_form_prints_is_looked_through() -> None:
    """Each text of a person is another token; what stands in a form is looked through, or is a reviewer's name."""
    report = tokens(build("Nothing of note. More.", [(0, 7), (8, 15)], words="w"))
    known = " ".join(each.text for each in places.texts(report))
    people = {value for path, value in strings(report) if path.endswith(PEOPLE)}
    for render in (*TEXTS, docx.render, odt.render, xlsx.render):
        data = render(report)
        text = leaks.readable(data if isinstance(data, bytes) else data.encode())
        printed = {value for _, value in strings(report) if value.startswith("Tok") and value in text}
        assert printed
        assert {each for each in printed - people if each not in known} == set(), render


def tokens(report: Report) -> Report:
    """With a token of its own in each text that was "w"."""
    count = iter(range(10**6))

    def filled(value: Any) -> Any:
        if value == "w":
            return f"Tok{next(count):04}x"
        if is_dataclass(value):
            return replace(
                cast("Any", value),
                **{each.name: filled(getattr(value, each.name)) for each in fields(value) if each.init},
            )
        if isinstance(value, tuple):
            return tuple(filled(each) for each in value)
        return value

    return filled(report)
