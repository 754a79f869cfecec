"""A confidential source is named to the desk and its lawyer, and in no byte of what anybody else gets."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from workbench.core import (
    articles,
    claims,
    comments,
    evidence,
    evidence_lint,
    links,
    lint,
    standing,
    verdicts,
)
from workbench.core.disclosure import Profile
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.report import leaks
from workbench.core.report.leaks import Leak
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, FORMATS, write
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, merge

AT = "2026-11-26T09:00:00Z"
DESCRIPTOR = "a senior official in the ministry"
NAME = 'Ysolde "Izzy" O’Quartermain & Søn_مريم'
WORDS = "the minister signed it on a Sunday night"
WITHHELD = (
    *("Ysolde", "Izzy", "Quartermain", "مريم", "Kestrel Press", "kestrel.example", "izzy-tape", "Rookery"),
    *("afraid of", WORDS, "0:12:14"),
)


@pytest.fixture
def source(workspace: Workspace, claim_ids: list[str]) -> str:
    """A record that is confidential, linked and quoted in claims 1 and 2; another one, named, in claim 1."""
    draft = EvidenceDraft(
        f"{NAME}: {WORDS}".encode(),
        "text/plain",
        "C:\\tapes\\izzy-tape.txt",
        title=f"Call with {NAME}",
        text=WORDS,
    )
    record = evidence.add(
        workspace,
        draft,
        author=NAME,
        publisher="Kestrel Press",
        url="https://kestrel.example/?q=1",
        origin="Rookery",
        note=f"{NAME} is afraid of the minister",
        confidential=DESCRIPTOR,
    ).ids[0]
    for claim in claim_ids[:2]:
        links.link(
            workspace, claim, record, stance=Stance.REFUTES, quote=WORDS, time="00:12:14", note="strong"
        )
    other = evidence.add_url(workspace, "https://road.example/", title="The road office")
    links.link(workspace, claim_ids[0], other.ids[0])
    verdicts.give(workspace, [claim_ids[0]], Verdict.CONTESTED, "An official denies it.")
    return record


def written(workspace: Workspace, ending: str, profile: Profile) -> str:
    """All that can be read in a report, with one blank where a page breaks a line; `ending` may name a format."""
    form = ending if ending in FORMATS else ""
    out = workspace.path.parent / f"report{'.jsonld' if form else ending}"
    write(workspace, out, Wanted(generated_at=AT, profile=profile, form=form))
    text = leaks.readable(out.read_bytes())
    return " ".join(text.split()) if ending == ".pdf" else text


def test_the_public_finds_no_byte_of_it(workspace: Workspace, source: str, ben: Reviewer) -> None:
    workspace.reviewer = ben
    verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.SOURCED)
    kept = evidence.get(workspace, source)
    for ending in (*ENDINGS, *FORMATS):
        text = written(workspace, ending, Profile.PUBLIC).casefold()
        found = [each for each in (*WITHHELD, kept.sha256, kept.id) if each.casefold() in text]
        assert found == [], ending
        if ending in ("claimreview", "csl-json", "paper"):  # these name no such source at all
            assert DESCRIPTOR not in text
            continue
        assert DESCRIPTOR in text, ending
        assert "the road office" in text


def test_the_editor_reads_the_words_and_not_the_name(workspace: Workspace, source: str) -> None:
    for ending in ENDINGS:
        text = written(workspace, ending, Profile.EDITOR)
        assert [each for each in WITHHELD if each in text] == [WORDS, "0:12:14"], ending
        assert DESCRIPTOR in text


def test_no_check_tells_what_it_holds(workspace: Workspace, source: str) -> None:
    evidence.edit(workspace, source, published="1957-03-02")
    claim = next(each for each in claims.all(workspace) if "1961" in each.quote)
    links.link(workspace, claim.id, source, quote="Some 3,999 of us came on the Monday to count them")
    for ending in (".md", ".html", ".json"):
        for profile, withheld in (
            (Profile.DESK, []),
            (Profile.EDITOR, ["1957"]),
            (Profile.PUBLIC, ["1957", "3,999"]),
        ):
            text = written(workspace, ending, profile)
            assert [each for each in ("1957", "3,999") if each not in text] == withheld
            assert "is not in the kept file of" in text, "the finding itself stays"


@pytest.mark.parametrize("profile", [Profile.DESK, Profile.LAWYER])
def test_the_desk_and_its_lawyer_see_the_name(workspace: Workspace, source: str, profile: Profile) -> None:
    for ending in ENDINGS:
        text = written(workspace, ending, profile)
        assert "Ysolde" in text
        assert DESCRIPTOR in text


def test_the_report_says_how_many_it_does_not_name(workspace: Workspace, source: str, tmp_path: Path) -> None:
    assert write(workspace, tmp_path / "r.json", Wanted(profile=Profile.PUBLIC)).withheld == 1
    document = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert (document["profile"], document["withheld"]) == ("public", 1)
    told = "1 confidential source is not named here (profile: public)."
    assert told in written(workspace, ".html", Profile.PUBLIC)
    assert told in written(workspace, ".md", Profile.PUBLIC).replace("\\", "")
    assert told not in written(workspace, ".html", Profile.DESK)


def test_two_sources_of_one_descriptor_are_counted_as_two(workspace: Workspace, source: str) -> None:
    second = evidence.add_url(workspace, "https://izzy.example/", title="Rookery", confidential=DESCRIPTOR)
    claim = claims.all(workspace)[0].id
    links.link(workspace, claim, second.ids[0])
    for profile in (Profile.PUBLIC, Profile.EDITOR):
        (article,) = json.loads(written(workspace, ".json", profile))["articles"]
        told = article["claims"][0]
        assert told["independence"] == {"pieces": 3, "named": 0, "unknown": 3}
        assert [each["evidence"] for each in told["evidence"] if each["title"] == DESCRIPTOR] == ["", ""]
        text = written(workspace, ".docx", profile)
        assert "Evidence: 3 pieces, origin not known" in text
        assert "withheld 1" not in text
        (out,) = workspace.path.parent.glob("report.docx")
        lists = [line.text for line in Document(str(out)).paragraphs if line.text.startswith(DESCRIPTOR)]
        assert [line.rpartition("Claims: ")[2] for line in lists] == ["1, 2.", "1."]


Spill = Callable[[Workspace, str], object]


@pytest.mark.parametrize(
    ("spill", "told"),
    [
        (lambda ws, claim: verdicts.explain(ws, claim, f"{NAME.upper()} says so"), "the reason that Ana Moreau gave on claim 1"),
        (lambda ws, claim: comments.add(ws, claim, f"ask {NAME}"), "a comment on claim 1"),
        (lambda ws, claim: claims.edit(ws, claim, restated=f"so {NAME}"), "the wording of claim 1"),
        (lambda ws, claim: adjudicate.decide(ws, claim, Verdict.SOURCED, f"by {NAME}"), "the lead’s decision on claim 1"),
        (lambda ws, _claim: evidence.add_url(ws, "https://b.example/", note=NAME), ""),
    ],
)  # fmt: skip
def test_a_name_in_what_somebody_wrote_stops_the_report(
    workspace: Workspace, source: str, claim_ids: list[str], spill: Spill, told: str
) -> None:
    spill(workspace, claim_ids[0])
    for ending in ENDINGS:
        out = workspace.path.parent / f"report{ending}"
        out.write_text("the old one", encoding="utf-8")
        if not told:  # nobody rests on that record, so the report does not tell of it
            assert write(workspace, out, Wanted(profile=Profile.PUBLIC)).claims
        else:
            with pytest.raises(Leak, match="the author of the confidential source “a senior") as refused:
                write(workspace, out, Wanted(profile=Profile.PUBLIC))
            assert told in str(refused.value)
            assert "Ysolde" not in str(refused.value)
            assert out.read_text(encoding="utf-8") == "the old one"
    assert write(workspace, workspace.path.parent / "desk.html", Wanted(profile=Profile.DESK)).claims


def test_what_was_written_about_a_removed_source_stops_the_report(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    verdicts.explain(workspace, claim_ids[0], f"So says {NAME}.")
    comments.add(workspace, claim_ids[1], f"They say: {WORDS}")
    evidence.remove(workspace, source)
    for ending in (*ENDINGS, "claimreview", "web-annotation"):
        for profile in (Profile.PUBLIC, Profile.EDITOR):
            with pytest.raises(
                Leak, match=r"the reason that Ana Moreau gave on claim 1|stands in the finished"
            ):
                written(workspace, ending, profile)
    verdicts.explain(workspace, claim_ids[0], "So it is.")
    for ending in (*ENDINGS, "web-annotation"):
        with pytest.raises(Leak, match="the quote of the confidential source"):
            written(workspace, ending, Profile.PUBLIC)
        written(workspace, ending, Profile.EDITOR)


def test_a_quote_that_was_unlinked_is_not_told_to_the_public(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    for link in links.of(workspace, claim_ids[1]):
        links.unlink(workspace, link.id)
    for link in links.of(workspace, claim_ids[0]):
        links.unlink(workspace, link.id)
    comments.add(workspace, claim_ids[1], f"They say: {WORDS}")
    with pytest.raises(Leak, match="a comment on claim 2"):
        written(workspace, ".csv", Profile.PUBLIC)


def test_the_paper_copy_is_refused_for_nothing_that_it_does_not_print(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    verdicts.explain(workspace, claim_ids[0], f"So says {NAME}; they say: {WORDS}")
    with pytest.raises(Leak):
        written(workspace, ".pdf", Profile.PUBLIC)
    told = written(workspace, "paper", Profile.PUBLIC)
    assert not any(each in told for each in WITHHELD)
    articles.rename(workspace, articles.all(workspace)[0].id, f"What {NAME} knew")
    with pytest.raises(Leak):
        written(workspace, "paper", Profile.PUBLIC)


SPELLINGS = (
    NAME.upper(),
    unicodedata.normalize("NFD", NAME),
    NAME.replace(" ", "\n"),
    NAME.replace(" ", "\u00a0"),
    NAME.replace("Quarter", "Quar-\nter"),
    NAME.replace(" ", "-", 1),
    NAME.replace("Ysolde", "Ysol\u00adde"),
)


@pytest.mark.parametrize("ending", [".json", ".md", "web-annotation"])
def test_no_spelling_of_the_name_comes_through(
    workspace: Workspace, source: str, claim_ids: list[str], ending: str
) -> None:
    for name in SPELLINGS:
        verdicts.give(workspace, claim_ids[:1], Verdict.CONTESTED, f"So says {name}.")
        with pytest.raises(Leak):
            written(workspace, ending, Profile.PUBLIC)


def test_a_hyphen_in_the_name_of_the_source_is_any_blank(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    evidence.edit(workspace, source, author="Jean-Luc Smith-Jones")
    verdicts.explain(workspace, claim_ids[0], "So says Jean Luc Smith\nJones.")
    with pytest.raises(Leak):
        written(workspace, ".csv", Profile.PUBLIC)


def test_a_short_name_is_no_part_of_other_words(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    evidence.edit(workspace, source, author="Li")
    written(workspace, ".html", Profile.PUBLIC)
    verdicts.explain(workspace, claim_ids[0], "So says Li.")
    with pytest.raises(Leak):
        written(workspace, ".html", Profile.PUBLIC)


def _mute(workspace: Workspace, words: str) -> None:
    found = evidence_lint.findings(workspace, articles.all(workspace)[0])
    lint.mute(workspace, found[0], words)


@pytest.mark.parametrize(
    ("spill", "told"),
    [
        (lambda ws, _claim: _mute(ws, "Kim told me so"), "the reason for muting a check"),
        (lambda ws, claim: claims.edit(ws, claim, speaker="Kim"), "the speaker of claim 1"),
    ],
)
def test_a_short_name_is_found_wherever_people_write(
    workspace: Workspace, source: str, claim_ids: list[str], spill: Spill, told: str
) -> None:
    evidence.edit(workspace, source, author="Kim")
    written(workspace, ".html", Profile.PUBLIC)
    spill(workspace, claim_ids[0])
    with pytest.raises(Leak, match=told):
        written(workspace, ".html", Profile.PUBLIC)


def test_a_short_name_in_the_words_of_one_side_is_found(
    workspace: Workspace, source: str, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> None:
    evidence.edit(workspace, source, author="Kim")
    other = make("ben", ben)
    claims.edit(other, claim_ids[2], restated="Kim asked nobody")
    claims.edit(workspace, claim_ids[2], restated="Nobody was asked")
    merge.merge(workspace, [other.path])
    assert "Kim" not in claims.get(workspace, claim_ids[2]).restated, "else it stands there"
    with pytest.raises(Leak, match="a disagreement on claim 3"):
        written(workspace, ".html", Profile.PUBLIC)


@pytest.mark.parametrize(
    ("author", "said"),
    [
        ("Quartermain, Ysolde", "Ysolde Quartermain"),
        ("Ysolde Quartermain", "Quartermain, Ysolde"),
        ("Roe, Jane; Quartermain, Ysolde", "Ysolde Quartermain"),
        ("Roe, Jane; Quartermain, Ysolde", "Roe, Jane"),
    ],
)
def test_a_name_is_found_in_either_order(
    workspace: Workspace, source: str, claim_ids: list[str], author: str, said: str
) -> None:
    evidence.edit(workspace, source, author=author)
    verdicts.explain(workspace, claim_ids[0], f"So says {said}.")
    with pytest.raises(Leak, match="the author"):
        written(workspace, ".html", Profile.PUBLIC)


@pytest.mark.parametrize(
    ("author", "reason", "is_leak"),
    [
        ("Gregor van Dermolen", "Dermolen told me twice.", True),
        ("Gregor van Dermolen", "Gregor's tape has it.", True),
        ("Dermólen, G.", "DERMOLEN was sure.", True),
        ("Prof. Hanna Price; Ben Dermolen", "Dermolens Aussage passt.", True),
        ("مريم الحداد", "قالت مريم ذلك", True),
        ("Prof. Hanna Price", "The price of a van, says a prof. of law.", False),
        ("Gregor van Dermolen", "He came in a van.", False),
        ("Ana Dermolen", "Ana and Ben asked.", False),
        ("Ministry of Works", "A senior official in the Ministry says so.", False),
        ("Minister of the Interior Jan Dermolen", "The Dermolene was late.", False),
    ],
)
def test_a_part_of_the_name_stops_the_report_where_somebody_wrote_it(
    workspace: Workspace, source: str, claim_ids: list[str], author: str, reason: str, is_leak: bool
) -> None:
    evidence.edit(workspace, source, author=author)
    verdicts.give(workspace, claim_ids[1:2], Verdict.CONTESTED, "So be it.")
    written(workspace, ".csv", Profile.EDITOR)
    verdicts.explain(workspace, claim_ids[0], reason)
    if not is_leak:
        written(workspace, ".csv", Profile.EDITOR)
        return
    with pytest.raises(Leak, match="the reason that Ana Moreau gave on claim 1"):
        written(workspace, ".csv", Profile.EDITOR)


def test_a_name_that_the_article_prints_is_no_leak(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    name = next(word for word in claims.get(workspace, claim_ids[0]).quote.split() if word.istitle())
    evidence.edit(workspace, source, author=f"{name} Dermolen")
    verdicts.explain(workspace, claim_ids[0], f"{name} is what the article says.")
    written(workspace, ".csv", Profile.PUBLIC)


def test_the_words_of_a_source_that_name_it_stop_the_report_for_editors(
    workspace: Workspace, source: str, claim_ids: list[str]
) -> None:
    evidence.edit(workspace, source, author="Gregor Dermolen")
    links.link(workspace, claim_ids[1], source, quote="“It is so,” Dermolen said.")
    with pytest.raises(Leak, match="a quote of claim 2"):
        written(workspace, ".html", Profile.EDITOR)
    written(workspace, ".html", Profile.PUBLIC)
    other = next(each for each in evidence.all(workspace) if each.id != source)
    evidence.edit(workspace, other.id, note="Dermolen gave it to me.")
    with pytest.raises(Leak, match="the evidence of claim 1"):
        written(workspace, ".html", Profile.PUBLIC)


def test_who_linked_it_keeps_their_capitals(workspace: Workspace, source: str) -> None:
    assert "Linked by Ana Moreau" in written(workspace, ".md", Profile.PUBLIC)


def test_lifting_the_confidence_names_it_again(workspace: Workspace, source: str) -> None:
    evidence.edit(workspace, source, confidential="")
    assert "Kestrel" in written(workspace, ".csv", Profile.PUBLIC)


def test_every_form_says_what_was_withdrawn_and_which_verdict_is_stale(
    workspace: Workspace, source: str
) -> None:
    standing.withdraw(workspace, source, "The official took it back.")
    marks = {".json": '"lost_evidence": true', ".csv": "evidence withdrawn"}
    for ending in ENDINGS:
        text = written(workspace, ending, Profile.PUBLIC)
        assert "The official took it back." in text.replace("\\", "")
        assert "ithdrawn" in text
        assert marks.get(ending, "Stale: evidence") in text
