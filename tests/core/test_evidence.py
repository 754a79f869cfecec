"""Evidence and links: kept whole and once, quoted exactly, found again, withdrawn without loss."""

import os
from hashlib import sha256
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core import claims, evidence, history, links, log, search
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import EvidenceDraft, QuoteCheck, Stance
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

MINUTES = (
    "Minutes of the road office\n\nThe count of 3,200 cars a day was taken in June.\n\n"
    "\u201cThe ferry men were not asked,\u201d the chair said.\n\n渡船每天运送四百人。 فريق العمل"
)


@pytest.fixture
def minutes(workspace: Workspace) -> str:
    draft = EvidenceDraft(
        MINUTES.encode("utf-16"),
        "text/plain",
        "minutes.txt",
        title="Minutes",
        text=MINUTES,
        pages=(0, MINUTES.index("\u201c")),
    )
    return evidence.add(workspace, draft, origin="Road office", note="from the archive").ids[0]


def test_a_file_is_kept_whole_and_once(workspace: Workspace, minutes: str) -> None:
    kept = evidence.get(workspace, minutes)
    data = MINUTES.encode("utf-16")
    assert evidence.content(workspace, minutes) == data
    assert kept.sha256 == sha256(data).hexdigest()
    assert kept.id == kept.sha256[:32]
    assert (kept.size, kept.pages, kept.has_text, kept.origin, kept.title) == (
        len(data),
        2,
        True,
        "Road office",
        "Minutes",
    )
    again = evidence.add(workspace, EvidenceDraft(data, "text/plain", "other name.txt"))
    assert again.ids == (minutes,)
    assert not again.touched


def test_one_record_bears_on_many_claims(workspace: Workspace, minutes: str, claim_ids: list[str]) -> None:
    links.link(workspace, claim_ids[0], minutes, quote="3,200 cars a day", page="1")
    links.link(
        workspace,
        claim_ids[2],
        minutes,
        stance=Stance.REFUTES,
        quote='"The ferry men were not asked,"',
        note="chair",
    )
    assert evidence.get(workspace, minutes).links == 2
    assert [claims.get(workspace, c).evidence for c in claim_ids[:3]] == [1, 0, 1]
    exact, refuting = links.of(workspace, claim_ids[0])[0], links.of(workspace, claim_ids[2])[0]
    assert (exact.quote_check, exact.page, exact.stance, exact.by) == (
        QuoteCheck.EXACT,
        "1",
        Stance.SUPPORTS,
        "Ana Moreau",
    )
    assert (refuting.quote_check, refuting.stance, refuting.note) == (
        QuoteCheck.NORMALISED,
        Stance.REFUTES,
        "chair",
    )
    assert set(links.all(workspace)) == {claim_ids[0], claim_ids[2]}


def test_a_quote_that_is_not_there_is_said_to_be_missing(
    workspace: Workspace, minutes: str, claim_ids: list[str]
) -> None:
    links.link(workspace, claim_ids[0], minutes, quote="3,300 cars a day")
    assert links.of(workspace, claim_ids[0])[0].quote_check is QuoteCheck.MISSING
    picture = evidence.add(workspace, EvidenceDraft(os.urandom(40), "image/png", "chart.png")).ids[0]
    links.link(workspace, claim_ids[0], picture, quote="3,200")
    assert links.of(workspace, claim_ids[0])[1].quote_check is None
    assert verify(workspace).ok


def test_a_page_must_be_there(workspace: Workspace, minutes: str, claim_ids: list[str]) -> None:
    with pytest.raises(WrongUse, match="pages 1 to 2"):
        links.link(workspace, claim_ids[0], minutes, page="3")
    assert links.of(workspace, claim_ids[0]) == []


def test_unlinking_and_removing_keep_the_record_in_the_log(
    workspace: Workspace, minutes: str, claim_ids: list[str]
) -> None:
    linked = links.link(workspace, claim_ids[0], minutes).ids[0]
    links.unlink(workspace, linked)
    assert claims.get(workspace, claim_ids[0]).evidence == 0
    with pytest.raises(NotFound):
        links.unlink(workspace, linked)
    history.undo(workspace)
    evidence.remove(workspace, minutes)
    assert evidence.all(workspace) == []
    assert links.of(workspace, claim_ids[0]) == []
    assert claims.get(workspace, claim_ids[0]).evidence == 0
    assert search.passages(workspace, "ferry") == []
    evidence.add(workspace, EvidenceDraft(MINUTES.encode("utf-16"), "text/plain", "again.txt", text=MINUTES))
    assert links.of(workspace, claim_ids[0])[0].evidence.id == minutes
    assert verify(workspace).ok


def test_an_address_is_a_record_without_a_file(workspace: Workspace, claim_ids: list[str]) -> None:
    added = evidence.add_url(
        workspace, " https://example.org/count?year=2026 ", title="The count", author="Road office"
    ).ids[0]
    kept = evidence.get(workspace, added)
    assert (kept.kind, kept.url, kept.sha256, kept.title) == (
        "url",
        "https://example.org/count?year=2026",
        "",
        "The count",
    )
    with pytest.raises(NotFound):
        evidence.content(workspace, added)
    for wrong in ("", "example.org", "just words", "https://"):
        with pytest.raises(WrongUse):
            evidence.add_url(workspace, wrong)
    evidence.edit(workspace, added, note="asked by phone", title="The count of 2026")
    assert evidence.get(workspace, added).note == "asked by phone"
    history.undo(workspace)
    assert (evidence.get(workspace, added).note, evidence.get(workspace, added).title) == ("", "The count")


HOSTILE = (
    "https://[x",
    "https://[::1",
    "http://[]",
    "//example.org/x",
    "https:///x",
    "https://:80/x",
    "https://@/",
    "https://a:port/",
    "https://a:99999999/",
    "https://a b/",
    "https://\u2100.example/",
    "https://exa\ud800mple/",
    "https://a\x00b/",
    "https://exam\nple.org/",
    "https://example.org/\tx",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:ana@example.org",
    "[" * 100_000,
    "\u202ehttps",
)


@pytest.mark.parametrize("url", HOSTILE)
def test_what_is_no_address_is_refused_in_one_plain_sentence(workspace: Workspace, url: str) -> None:
    before = log.head(workspace)
    with pytest.raises(WrongUse) as caught:
        evidence.add_url(workspace, url, title="A title")
    sentence = str(caught.value)
    assert sentence.endswith(" is not a whole address; write it with https:// in front. Nothing was changed.")
    assert "\n" not in sentence
    assert len(sentence) < 200
    assert sentence.encode()
    assert log.head(workspace) == before


PARTS = st.sampled_from(
    ["https://", "http:", "//", "[", "]", "::1", ":", "@", "%", "?", "#", "a.example", "/x", " ", "\u2100"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS | st.text(max_size=4), max_size=6).map("".join))
def test_whatever_is_typed_as_an_address_is_kept_as_it_is_or_refused(workspace: Workspace, url: str) -> None:
    try:
        added = evidence.add_url(workspace, url).ids[0]
    except WrongUse:
        return
    assert evidence.get(workspace, added).url == url.strip()
    assert urlsplit(url.strip()).hostname


def test_too_large_a_file_is_refused_in_one_sentence(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "LARGEST", 1000)
    with pytest.raises(WrongUse, match="may have"):
        evidence.add(workspace, EvidenceDraft(bytes(1001), "video/mp4", "film.mp4"))
    assert evidence.all(workspace) == []


def test_search_finds_words_of_any_script_with_their_place(workspace: Workspace, minutes: str) -> None:
    for words, expected in (
        ("ferry asked", "\u201cThe ferry"),
        ("每天运送", "渡船"),
        ("العمل", "渡船"),
        ("3,200", "The count"),
    ):
        found = search.passages(workspace, words)
        assert [passage.evidence for passage in found] == [minutes], words
        assert found[0].text.startswith(expected)
        assert MINUTES[found[0].start : found[0].end] == found[0].text
    assert search.passages(workspace, "ferry")[0].page == 2
    for nothing in ("", '"', "* OR", "NEAR(", "送运", "ferry zebra"):
        assert search.passages(workspace, nothing) == [], nothing


def test_names_of_evidence(workspace: Workspace, minutes: str) -> None:
    assert evidence.resolve(workspace, minutes[:6]) == minutes
    with pytest.raises(NotFound):
        evidence.resolve(workspace, "ffffff0")


def test_new_evidence_and_its_link_are_one_step(workspace: Workspace, claim_ids: list[str]) -> None:
    draft = EvidenceDraft(b"3,200 cars", "text/plain", "count.txt", text="3,200 cars")
    links.link_new(
        workspace, claim_ids[0], draft, {"origin": "Road office"}, quote="3,200 cars", stance=Stance.REFUTES
    )
    links.link_new(workspace, claim_ids[0], "https://example.org", {"title": "Page"}, note="by phone")
    assert [(x.evidence.title, x.quote_check, x.stance) for x in links.of(workspace, claim_ids[0])] == [
        ("count.txt", QuoteCheck.EXACT, Stance.REFUTES),
        ("Page", None, Stance.SUPPORTS),
    ]
    assert history.undo(workspace).label == "Undo: Link new evidence to claim 1"
    assert [kept.title for kept in evidence.all(workspace)] == ["count.txt"]
    with pytest.raises(WrongUse):
        links.link_new(workspace, claim_ids[0], "nonsense", {})
    links.link_new(workspace, claim_ids[1], draft, {})
    assert [kept.links for kept in evidence.all(workspace)] == [2], "the same file is kept once"
    assert verify(workspace).ok


def test_the_pages_of_an_archive_are_one_step_with_their_address_and_time(workspace: Workspace) -> None:
    pages = [
        EvidenceDraft(
            f"page {n}".encode(),
            "text/html",
            f"{n}.html",
            title=f"Page {n}",
            text=f"Page {n} counts {n}00 ferries.",
            url=f"https://example.org/{n}",
            note="From two.warc.gz",
            captured_at=f"201{n}-03-05T10:11:12Z",
        )
        for n in (2, 1)
    ]
    changes = evidence.add_all(workspace, pages, archive="two.warc.gz", origin="Ferry office")
    assert changes.label == "Add the pages of “two.warc.gz”"
    kept = [evidence.get(workspace, each) for each in changes.ids]
    assert [each.captured_at for each in kept] == ["2012-03-05T10:11:12Z", "2011-03-05T10:11:12Z"]
    assert [each.url for each in kept] == ["https://example.org/2", "https://example.org/1"]
    assert {(each.note, each.origin) for each in kept} == {("From two.warc.gz", "Ferry office")}
    assert all(each.added_at > "2026" for each in kept)
    assert not evidence.add_all(workspace, pages, archive="two.warc.gz")
    assert search.passages(workspace, "200 ferries")[0].evidence == changes.ids[0]
    assert verify(workspace).ok
    history.undo(workspace)
    assert evidence.all(workspace) == []


def test_what_nobody_fetched_was_captured_when_it_was_added(workspace: Workspace, minutes: str) -> None:
    kept = evidence.get(workspace, minutes)
    assert kept.captured_at == kept.added_at != ""


def test_an_address_beside_a_file_is_a_whole_one(workspace: Workspace, minutes: str) -> None:
    draft = EvidenceDraft(b"other", "text/plain", "other.txt")
    with pytest.raises(WrongUse, match="not a whole address"):
        evidence.add(workspace, draft, url="the minutes page")
    with pytest.raises(WrongUse, match="not a whole address"):
        evidence.edit(workspace, minutes, url="minutes.example")
    assert [kept.url for kept in evidence.all(workspace)] == [""]
    evidence.edit(workspace, minutes, url="https://minutes.example/5")
    evidence.edit(workspace, minutes, url="")


def test_many_files_are_one_step_and_the_same_bytes_one_record(workspace: Workspace, minutes: str) -> None:
    drafts = [
        EvidenceDraft(data, "text/plain", f"{at}.txt")
        for at, data in enumerate((b"a", b"b", b"a", MINUTES.encode("utf-16")))
    ]
    changes = evidence.add_all(workspace, drafts, origin="the desk")
    assert (changes.label, changes.ids[0] == changes.ids[2], changes.ids[3]) == ("Add 2 files", True, minutes)
    assert changes.touched["evidence"] == frozenset(changes.ids[:2])
    assert {record.file_name: record.origin for record in evidence.all(workspace)} == {
        "minutes.txt": "Road office", "0.txt": "the desk", "1.txt": "the desk",
    }  # fmt: skip
    assert not evidence.add_all(workspace, drafts)
    history.undo(workspace)
    assert [record.id for record in evidence.all(workspace)] == [minutes]
