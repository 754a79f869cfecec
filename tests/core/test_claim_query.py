"""The line that filters the claims: what it means, that it finds what a look at every claim finds, that nothing breaks it."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from workbench.core import (
    articles,
    claim_places,
    claim_query,
    claim_rows,
    claim_search,
    claims,
    comments,
    evidence,
    history,
    links,
    verdicts,
)
from workbench.core.claim_query import Problem, Query, Term, Trouble, parse
from workbench.core.claim_tally import tally
from workbench.core.errors import WrongUse
from workbench.core.model import (
    ArticleDraft,
    Claim,
    ClaimFilter,
    EvidenceDraft,
    Kind,
    Proposal,
    Quantity,
    Reviewer,
    Speaker,
    Stance,
    Verdict,
)
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

SENTENCES = (
    ("The harbour cost 412 million crowns.", Kind.STATISTIC, "Lu Wei"),
    ("Four berths are finished, said the mayor.", Kind.ATTRIBUTED, "Inés Aldana"),
    ("约有24,000个网站被关闭。", Kind.STATISTIC, "吕薇"),
    ("يبلغ ارتفاع السور 6.4 أمتار.", Kind.FACT, "المتحدث"),
    ("We think that is 100% too much; *really*.", Kind.OPINION, ""),
    ("The Straße is the longest_of all “roads”, -5 degrees.", Kind.SUPERLATIVE, "LU, A."),
    ("Traffic rose by a third.", Kind.TREND, ""),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Two articles, the first on three pages; verdicts of two people, one stale; evidence, comments."""
    ana, ben = Reviewer("a" * 32, "Ana Moreau"), Reviewer("b" * 32, "Ben Ito")
    path = tmp_path_factory.mktemp("query") / "query.claims"
    with Workspace.create(path, ana) as workspace:
        articles.add(workspace, _draft("first", pages=(0, 60, 120)))
        articles.add(workspace, _draft("second", pages=()))
        found = claims.all(workspace)
        source = evidence.add(workspace, EvidenceDraft(b"x", "text/plain", "x.txt", text="x"), title="X").ids[
            0
        ]
        gone = evidence.add(workspace, EvidenceDraft(b"y", "text/plain", "y.txt", text="y"), title="Y").ids[0]
        verdicts.give(workspace, [found[0].id, found[8].id], Verdict.SOURCED, "The Census says so.")
        verdicts.give(workspace, [found[1].id, found[3].id], Verdict.CONTESTED)
        verdicts.give(workspace, [found[4].id], Verdict.NOT_A_CLAIM)
        verdicts.give(workspace, [found[5].id], Verdict.UNVERIFIED, "Nobody knows.")
        for claim, where, stance in (
            (0, source, Stance.SUPPORTS),
            (0, source, Stance.CONTEXT),
            (1, source, Stance.REFUTES),
            (2, gone, Stance.SUPPORTS),
        ):
            links.link(workspace, found[claim].id, where, stance=stance)
        evidence.remove(workspace, gone)
        comments.add(workspace, found[1].id, "Who counted?")
        claims.move(workspace, found[3].id, found[3].start, found[3].end - 1)
        claims.add(workspace, found[6].text_id, found[6].start, found[6].start + 12)
    with Workspace.open(path, ben) as workspace:
        verdicts.give(workspace, [found[1].id], Verdict.SOURCED)
        verdicts.give(workspace, [found[9].id], Verdict.UNVERIFIED)
    with Workspace.open(path, ana) as workspace:
        yield workspace


def _draft(title: str, pages: tuple[int, ...]) -> ArticleDraft:
    text = title + "\n\n" + "\n\n".join(words for words, _kind, _speaker in SENTENCES)
    proposals = []
    for at, (words, kind, speaker) in enumerate(SENTENCES):
        start = text.index(words)
        quantities = (Quantity("412 million", 412e6, "", "number", start, start + 3),) if at % 3 == 0 else ()
        who = Speaker(speaker) if speaker else None
        proposals.append(
            Proposal(start, start + len(words), kind, who, quantities, at / 7, ("why",), "test 1")
        )
    return ArticleDraft(
        text, text.encode(), "text/plain", "t.txt", title=title, pages=pages, proposals=tuple(proposals)
    )


def test_words_fields_values_and_their_opposites() -> None:
    assert parse('wall -"two  words" verdict:contested,open -kind:opinion').terms == (
        Term("", ("wall",)),
        Term("", ("two words",), negated=True),
        Term("verdict", ("contested", "open")),
        Term("kind", ("opinion",), negated=True),
    )
    assert parse('speaker:"Lu Wei",吕薇 by:ana').terms == (
        Term("speaker", ("lu wei", "吕薇")),
        Term("by", ("ana",)),
    )


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("evidence:0", (0, 0)),
        ("evidence:>1", (2, claim_query.MOST)),
        ("evidence:>=1", (1, claim_query.MOST)),
        ("evidence:<3", (0, 2)),
        ("evidence:<=3", (0, 3)),
        ("evidence:2..5", (2, 5)),
        ("evidence:٣", (3, 3)),
    ],
)
def test_numbers(typed: str, numbers: tuple[int, int]) -> None:
    assert parse(typed).terms == (Term("evidence", (numbers,)),)


def test_other_names_short_values_and_other_signs_are_understood() -> None:
    assert parse("status:cont reviewer:ana").terms == parse("verdict:contested by:ana").terms
    assert parse("verdict:NotAClaim is:none").terms == parse("verdict:not-a-claim is:open").terms
    assert parse("speaker：“Lu Wei”").terms == parse('speaker:"Lu Wei"').terms
    assert parse("score:>80%").terms == parse("worth:>80").terms


def test_what_has_no_meaning_is_named_and_the_rest_still_counts() -> None:
    assert parse("wall colour:red") == Query((Term("", ("wall",)),), (Problem(Trouble.FIELD, "colour"),))
    unknown = parse("verdict:true").problems[0]
    assert (unknown.trouble, unknown.field, unknown.value) == (Trouble.VALUE, "verdict", "true")
    assert "contested" in unknown.choices
    assert parse("kind:f").problems, "fact or forecast"
    assert parse("evidence:many").problems == (Problem(Trouble.NUMBER, "evidence", "many"),)
    assert not parse("时间：三点 тест:да").problems, "words of other scripts are no fields"
    for line in ("colour:red", "verdict:true", "evidence:many"):
        with pytest.raises(WrongUse):
            claim_query.strict(line)


def test_a_field_without_a_value_yet_asks_for_nothing() -> None:
    assert parse('wall verdict: speaker:"').terms == (Term("", ("wall",)),)
    assert not parse("verdict: kind:,").problems


def test_a_time_an_address_in_quotation_marks_and_a_lone_sign_are_words() -> None:
    assert [term.values for term in parse('12:30 "https://a.example" - "-5"').terms] == [
        ("12:30",), ("https://a.example",), ("-",), ("-5",),
    ]  # fmt: skip


_PIECES = st.sampled_from(
    [
        *"abé%*_?'\"“”-:,.()[]\\\0\n\t\u202e\u2067吕ا5",
        "kind:",
        "by:",
        "-",
        "evidence:",
        "page:",
        " ",
        "\ud800",
    ]
)
_LINES = st.lists(_PIECES, max_size=12).map("".join)
_TERMS = st.sampled_from(
    [
        "verdict:contested", "verdict:open,sourced", "verdict:disagreed", "kind:statistic,trend", "kind:opinion",
        "speaker:lu", 'speaker:"lu wei"', "speaker:吕", "speaker:inés", "by:ana", "by:ito", "by:ana,ito", "by:zoe",
        "evidence:0", "evidence:>0", "evidence:2", "comments:0", "comments:>0", "score:>50", "score:0..29", "score:43",
        "stance:refutes", "stance:supports,context", "stale:yes", "stale:no", "stale:yes,no", "is:open", "is:stale",
        "is:by-hand", "is:decided", "has:comment", "has:evidence", "has:reason", "has:speaker", "has:number",
        "reason:census", 'reason:"nobody knows"', "page:1", "page:2..3", "page:9", "paragraph:1..3", "paragraph:>4",
        "number:2", "number:>6", "anchor:exact", "anchor:lost", "the", "STRASSE", "100%", "_", "*really*", "网站", "السور",
        '"four berths"', '"berths four"',
    ]
)  # fmt: skip
_QUERIES = st.lists(st.tuples(st.booleans(), _TERMS), min_size=1, max_size=4).map(
    lambda terms: " ".join("-" * negated + term for negated, term in terms)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(_QUERIES, st.booleans())
def test_the_filter_finds_what_a_look_at_every_claim_finds(filled: Workspace, line: str, one: bool) -> None:
    article = articles.all(filled)[0].id if one else ""
    every = claims.all(filled, ClaimFilter(article=article))
    wanted = [claim.number for claim in every if _passes(filled, claim, parse(line))]
    assert not parse(line).problems
    chosen = ClaimFilter(article=article, query=line)
    assert [claim.number for claim in claims.all(filled, chosen)] == wanted
    counted = claims.counts(filled, chosen)
    assert counted["all"] == len(wanted)
    assert claims.counts(filled, chosen, claims.rows(filled, chosen)) == counted


_ORDER = st.sampled_from(["article", "-article", "statement", "speaker", "evidence"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.one_of(_QUERIES, _LINES), st.data(), _ORDER)
@example("the a", None, "article")
def test_a_line_that_is_typed_on_narrows_what_is_listed(
    filled: Workspace, line: str, data: st.DataObject | None, order: str
) -> None:
    at = data.draw(st.integers(0, len(line))) if data else 3
    before, now = (ClaimFilter(query=each, order=order) for each in (line[:at], line))
    words = claim_query.added(before.query, now.query)
    if words is not None:
        listed = claims.rows(filled, before)
        assert claim_rows.holding(filled, listed, words) == claims.rows(filled, now)


def test_only_words_that_come_to_a_line_narrow_it() -> None:
    assert claim_query.added("", "wall") == ("wall",)
    assert claim_query.added("kind:fact Wa", "WALL kind:fact") == ("wall",)
    assert claim_query.added("kind:fact wall", "kind:fact wall the") == ("the",)
    assert claim_query.added("wall", "wall") == ()
    for before, now in [
        ("wall", "all"),
        ("wall", ""),
        ("-w", "-wa"),
        ("", "-wa"),
        ("", "kind:fact"),
        ("kind:fact", "a"),
    ]:
        assert claim_query.added(before, now) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_LINES)
@example('verdict:"')
@example("page:999999999999999999999999")
@example("a\0b speaker:\0")
@example("\ud800 kind:\udfff")
@example("'; DROP TABLE claim; --")
def test_nothing_that_is_typed_breaks_it(filled: Workspace, line: str) -> None:
    chosen = ClaimFilter(query=line)
    assert claims.counts(filled, chosen)["all"] == len(claims.rows(filled, chosen))
    quoted = claim_query.quoted(line)
    terms = parse(f"speaker:{quoted}").terms
    assert len(terms) == bool(quoted.strip('"'))


def _passes(workspace: Workspace, claim: Claim, query: Query) -> bool:
    """The filter again, on claims as they are read."""
    return all(
        any(_holds(workspace, claim, term.field, value) for value in term.values) != term.negated
        for term in query.terms
    )


def _holds(workspace: Workspace, claim: Claim, field: str, value: str | tuple[int, int]) -> bool:
    said = " ".join((claim.quote, claim.restated, claim.speaker.name if claim.speaker else "")).casefold()
    if isinstance(value, tuple):
        low, high = value
        return low <= _number(workspace, claim, field) <= high
    given = [each for each in claim.verdicts if each.verdict != Verdict.OPEN]
    stale = any(each.stale for each in claim.verdicts)
    tests: dict[str, Callable[[], bool]] = {
        "": lambda: value.casefold() in said,
        "verdict": lambda: claim.verdict == value,
        "kind": lambda: claim.kind == value,
        "anchor": lambda: claim.anchor == value,
        "speaker": lambda: claim.speaker is not None and value in claim.speaker.name.casefold(),
        "by": lambda: any(value in each.reviewer.casefold() for each in given),
        "reason": lambda: any(value in each.reason.casefold() for each in claim.verdicts),
        "stance": lambda: any(link.stance == value for link in links.of(workspace, claim.id)),
        "stale": lambda: stale == (value == "yes"),
        "is": lambda: {
            "stale": stale,
            "decided": claim.decision is not None,
            "by-hand": not claim.proposed_by,
        }.get(value, claim.verdict == value),
        "has": lambda: {
            "comment": claim.comments > 0,
            "evidence": claim.evidence > 0,
            "reason": any(each.reason for each in claim.verdicts),
            "speaker": claim.speaker is not None,
            "number": bool(claim.quantities),
        }[value],
    }
    return tests[field]()


def _number(workspace: Workspace, claim: Claim, field: str) -> int:
    places = claim_places.of(workspace, claim.text_id)
    return {
        "evidence": claim.evidence,
        "comments": claim.comments,
        "score": int(claim.score * 100 + 0.5),
        "page": places.page(claim.start),
        "paragraph": places.paragraph(claim.start),
        "number": claim.number,
    }[field]


@pytest.mark.parametrize("order", ["speaker", "-speaker", "by", "-by", "comments", "-comments"])
def test_claims_without_a_name_come_last_in_either_direction(filled: Workspace, order: str) -> None:
    found = claims.all(filled, ClaimFilter(order=order))
    if order.endswith("comments"):
        counted = [claim.comments for claim in found]
        assert counted == sorted(counted, reverse=order.startswith("-"))
        return
    names = [_first_name(claim, order.removeprefix("-")) for claim in found]
    there = [name for name in names if name]
    assert names == there + [""] * (len(names) - len(there))
    assert there == sorted(there, reverse=order.startswith("-"))


@pytest.mark.parametrize("query", ["", "the", "-the 网", "is:open a"])
@pytest.mark.parametrize("one", [True, False])
@pytest.mark.parametrize("turned", ["", "-"])
def test_statements_stand_in_the_order_of_their_letters_and_equal_ones_as_they_came(
    filled: Workspace, query: str, one: bool, turned: str
) -> None:
    article = articles.all(filled)[0].id if one else ""
    chosen = ClaimFilter(article=article, query=query, order=f"{turned}statement")
    passing = sorted(claims.all(filled, ClaimFilter(article=article, query=query)), key=lambda each: each.row)
    wanted = sorted(passing, key=lambda each: _ascii_lower(each.quote), reverse=bool(turned))
    assert [claim.id for claim in claims.all(filled, chosen)] == [claim.id for claim in wanted]


def _ascii_lower(words: str) -> bytes:
    """As SQLite compares with NOCASE. Sorting is stable, also the other way round."""
    return words.encode().lower()


@pytest.mark.parametrize(
    ("restated", "words"),
    [("Die STRASSE", "straße"), ("Año İnés", "AÑO"), ("السور الطويل", "الطويل"), ("", "four berths")],
)
def test_a_search_looks_through_what_is_said_now(filled: Workspace, restated: str, words: str) -> None:
    claim = claims.all(filled, ClaimFilter(query='"four berths"'))[0]
    claims.edit(filled, claim.id, restated=restated)
    assert claim.id in [each.id for each in claims.all(filled, ClaimFilter(search=words))]
    assert claim.id in [each.id for each in claim_search.first(filled, words, 99)]
    assert verify(filled).ok
    if restated:
        history.undo(filled)
        assert claim.id not in [each.id for each in claims.all(filled, ClaimFilter(search=words))]


def test_a_search_that_finds_other_words_than_were_said_is_told(filled: Workspace) -> None:
    filled.connection.execute("UPDATE said SET words = 'bogus' WHERE row = 1")
    assert "said is not what the log says" in [check.detail for check in verify(filled).checks][-1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.sampled_from(["the", "STRASSE", "100%", "_", "网站", "السور", "ß", "É", "a", "1"]), max_size=3
    )
)
def test_the_short_search_finds_what_the_filter_finds(filled: Workspace, words: list[str]) -> None:
    wanted = claims.all(filled, ClaimFilter(search=" ".join(words))) if words else []
    newest = sorted(claim.row for claim in wanted)
    assert [claim.row for claim in claim_search.first(filled, " ".join(words), 999)] == newest


def _first_name(claim: Claim, order: str) -> str:
    if order == "speaker":
        return claim.speaker.name.lower() if claim.speaker else ""
    return min(
        (given.reviewer.lower() for given in claim.verdicts if given.verdict != Verdict.OPEN), default=""
    )


def test_the_claims_of_a_text_that_were_added_late_are_found_too(tmp_path: Path) -> None:
    """They lie far from the others in the file."""
    with Workspace.create(tmp_path / "late.claims", Reviewer("c" * 32, "C")) as workspace:
        for number in range(6):
            articles.add(workspace, _draft(f"Title {number}", ()))
        article = articles.all(workspace)[0]
        claims.add(workspace, article.text_id, 0, len("Title 0"))
        for query, count in (("title", 1), ("-nowhere", len(SENTENCES) + 1)):
            assert len(claims.rows(workspace, ClaimFilter(article=article.id, query=query))) == count


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(_QUERIES)
def test_the_tally_counts_what_the_filter_leaves(filled: Workspace, line: str) -> None:
    chosen = ClaimFilter(query=line)
    found = claims.all(filled, chosen)
    for field, values in (
        ("kind", [str(claim.kind) for claim in found if claim.kind]),
        ("speaker", [claim.speaker.name for claim in found if claim.speaker]),
        ("by", [each.reviewer for claim in found for each in claim.verdicts if each.verdict != Verdict.OPEN]),
    ):
        wanted = sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0]))
        assert tally(filled, chosen, field) == wanted
        assert tally(filled, chosen, field, 1) == wanted[:1]
