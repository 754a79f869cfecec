"""Web Annotations from elsewhere, in all the forms that the model allows and tools write."""

from typing import Any

import pytest

from tests.core.intake import lists
from workbench.core.errors import IntakeRefused
from workbench.core.intake import annotations, listed
from workbench.core.intake.listed import ListedClaim, ListedSource, ListedVerdict, Remark

PAGE = {"type": "AnnotationPage", "items": [lists.annotation("one"), lists.annotation("two")]}


def read(document: object) -> tuple[ListedClaim, ...]:
    return listed.from_json(annotations.read(lists.written(document), "", {}))


def with_body(body: object, **fields: Any) -> ListedClaim:
    (claim,) = read(lists.annotation("It fell", body=body, **fields))
    return claim


def with_selector(selector: object) -> ListedClaim:
    (claim,) = read({"type": "Annotation", "target": {"selector": selector}})
    return claim


@pytest.mark.parametrize(
    ("document", "quotes"),
    [
        (lists.annotation("one"), ["one"]),
        ([lists.annotation("one"), lists.annotation("two")], ["one", "two"]),
        (PAGE, ["one", "two"]),
        ({"type": "AnnotationCollection", "total": 2, "first": PAGE}, ["one", "two"]),
        (
            {
                "type": ["AnnotationCollection"],
                "first": {**PAGE, "next": {"type": "AnnotationPage", "items": [lists.annotation("three")]}},
            },
            ["one", "two", "three"],
        ),
        (
            {
                "@graph": [
                    {
                        "@type": "oa:Annotation",
                        "target": {"selector": {"@type": "oa:TextQuoteSelector", "exact": {"@value": "one"}}},
                    }
                ]
            },
            ["one"],
        ),
        (
            {
                "rows": [
                    {"target": [{"source": "x", "selector": [{"type": "TextQuoteSelector", "exact": "one"}]}]}
                ],
                "total": 1,
            },
            ["one"],
        ),
    ],
)
def test_annotations_alone_in_pages_collections_lists_and_exports(
    document: object, quotes: list[str]
) -> None:
    assert [claim.quote for claim in read(document)] == quotes


def test_pages_that_lie_elsewhere_are_said_to_be_missing() -> None:
    found = read({"type": "AnnotationCollection", "first": {**PAGE, "next": "https://a.example/page2"}})
    assert [claim.quote for claim in found] == ["one", "two", ""]
    assert found[2].problem == "more of these annotations lie at another address, which was not visited"


@pytest.mark.parametrize(
    ("selector", "said"),
    [
        (
            {"type": "TextQuoteSelector", "exact": "b", "prefix": "a", "suffix": "c"},
            ("b", "a", "c", None, None),
        ),
        ({"type": "TextPositionSelector", "start": 3, "end": 9}, ("", "", "", 3, 9)),
        (
            [
                {"type": "RangeSelector"},
                {"type": "TextPositionSelector", "start": 3, "end": 9},
                {"type": "TextQuoteSelector", "exact": "b"},
            ],
            ("b", "", "", 3, 9),
        ),
        ({"type": "TextPositionSelector", "start": -3, "end": True}, ("", "", "", None, None)),
        (
            {
                "type": "XPathSelector",
                "value": "/p",
                "refinedBy": {"type": "TextQuoteSelector", "exact": "b"},
            },
            ("b", "", "", None, None),
        ),
        (
            {
                "type": "XPathSelector",
                "value": "/p",
                "refinedBy": {"type": "TextPositionSelector", "start": 1, "end": 2},
            },
            ("", "", "", None, None),
        ),
        (
            {
                "type": "TextQuoteSelector",
                "exact": "it fell by five",
                "prefix": "So ",
                "suffix": ". No",
                "refinedBy": {"type": "TextPositionSelector", "start": 3, "end": 7},
            },
            ("fell", "So it ", " by five. No", None, None),
        ),
        (
            {
                "type": "TextQuoteSelector",
                "exact": "x a x",
                "refinedBy": {"type": "TextQuoteSelector", "exact": "x", "prefix": "a "},
            },
            ("x", "x a ", "", None, None),
        ),
        (
            {
                "type": "TextQuoteSelector",
                "exact": "x a x",
                "refinedBy": {"type": "TextQuoteSelector", "exact": "x"},
            },
            ("", "", "", None, None),
        ),
    ],
)
def test_selectors(selector: object, said: tuple[object, ...]) -> None:
    claim = with_selector(selector)
    assert (claim.quote, claim.prefix, claim.suffix, claim.start, claim.end) == said
    assert bool(claim.problem) == (said == ("", "", "", None, None))


@pytest.mark.parametrize(
    ("body", "fields", "remarks"),
    [
        ({"type": "TextualBody", "value": "Who says?"}, {}, (Remark("comment", "Who says?"),)),
        (
            {
                "type": "TextualBody",
                "value": "Who says?",
                "purpose": "commenting",
                "creator": {"name": "Ana"},
            },
            {"creator": "Ben"},
            (Remark("comment", "Who says?", "Ana"),),
        ),
        (
            {"type": "TextualBody", "value": "<p>Who <b>says</b>?</p>", "format": "text/html"},
            {"creator": {"type": "Person", "nickname": "ana"}},
            (Remark("comment", "Who says?", "ana"),),
        ),
        ("Just words", {}, (Remark("comment", "Just words"),)),
        (None, {"bodyValue": "Just words"}, (Remark("comment", "Just words"),)),
        (
            {
                "type": "Choice",
                "items": [
                    {"type": "TextualBody", "value": "First"},
                    {"type": "TextualBody", "value": "Second"},
                ],
            },
            {},
            (Remark("comment", "First"),),
        ),
        (
            {"type": "TextualBody", "value": "important", "purpose": "oa:tagging"},
            {"creator": [{"name": "Ana"}]},
            (Remark("tag", "important", "Ana"),),
        ),
        ([], {}, ()),
        (5, {}, ()),
    ],
)
def test_words_of_a_body_become_a_comment(
    body: object, fields: dict[str, object], remarks: tuple[Remark, ...]
) -> None:
    assert with_body(body, **fields).remarks == remarks


@pytest.mark.parametrize(
    "purpose", ["assessing", "classifying", "tagging", "http://www.w3.org/ns/oa#assessing"]
)
def test_words_of_ours_become_a_verdict_or_a_kind(purpose: str) -> None:
    body = [
        {"type": "TextualBody", "value": "Not a claim: an opinion", "purpose": purpose},
        {"type": "TextualBody", "value": "Statistic", "purpose": purpose},
    ]
    claim = with_body(body, creator={"name": "Ana"})
    assert claim.verdicts == (ListedVerdict("Not a claim", "an opinion", "Ana"),)
    assert (claim.kind, claim.remarks) == ("statistic", ())


def test_the_motivation_counts_where_a_body_has_no_purpose() -> None:
    assert with_body({"type": "TextualBody", "value": "contested"}, motivation="assessing").verdicts
    assert with_body({"type": "TextualBody", "value": "contested"}, motivation="commenting").remarks


@pytest.mark.parametrize(
    "body",
    [
        "https://a.example/x",
        {"type": "SpecificResource", "source": "https://a.example/x", "purpose": "linking"},
        {"id": "https://a.example/x", "type": "Text", "title": ""},
    ],
)
def test_an_address_becomes_evidence(body: object) -> None:
    claim = with_body(body, motivation="linking", creator={"name": "Ana"})
    assert claim.sources == (ListedSource("https://a.example/x", "", "linked by Ana"),)
    assert with_body("javascript:alert(1)").sources == ()


def test_an_export_of_hypothesis_comes_with_its_tags_and_replies() -> None:
    first = {
        "id": "a1",
        "user": "acct:ana@hypothes.is",
        "user_info": {"display_name": "Ana Moreau"},
        "text": "Check this",
        "tags": ["sourced", "later"],
        "uri": "https://orrin.example/bridge",
        "references": [],
        "target": [
            {
                "source": "https://orrin.example/bridge",
                "selector": [
                    {"type": "RangeSelector", "startOffset": 0},
                    {"type": "TextPositionSelector", "start": 35, "end": 42},
                    {"type": "TextQuoteSelector", "exact": "It fell", "prefix": "x ", "suffix": " y"},
                ],
            }
        ],
    }
    reply = {
        "id": "b2",
        "user": "acct:ben@hypothes.is",
        "text": "Done",
        "references": ["a1"],
        "target": [{"source": "https://orrin.example/bridge"}],
    }
    answer = {
        **reply,
        "id": "c3",
        "text": "Thanks",
        "user": "acct:ana@hypothes.is",
        "references": ["a1", "b2"],
    }
    stray = {**reply, "id": "d4", "references": ["gone"]}
    claim, lonely = read({"total": 4, "rows": [reply, first, answer, {"target": [{"source": "x"}], **stray}]})
    assert (claim.quote, claim.prefix, claim.start, claim.row) == ("It fell", "x ", 35, 2)
    assert claim.verdicts == (ListedVerdict("sourced", "", "Ana Moreau"),)
    assert set(claim.remarks) == {
        Remark("comment", "Check this", "Ana Moreau"),
        Remark("tag", "later", "Ana Moreau"),
        Remark("comment", "Done", "ben"),
        Remark("comment", "Thanks", "ana"),
    }
    assert lonely.problem == "the annotation does not say which words it means"


def test_replies_of_the_model_point_at_an_annotation_by_its_id() -> None:
    said = {"type": "TextualBody", "value": "No", "purpose": "replying"}
    found = read(
        [
            {**lists.annotation("one"), "id": "urn:1"},
            {"type": "Annotation", "id": "urn:2", "motivation": "replying", "target": "urn:1", "body": said},
            {
                "type": "Annotation",
                "id": "urn:3",
                "motivation": "replying",
                "target": "urn:2",
                "body": {**said, "value": "Yes"},
            },
            {"type": "Annotation", "id": "urn:4", "target": "urn:4", "body": said},
        ]
    )
    assert [claim.quote for claim in found] == ["one", ""]
    assert found[0].remarks == (Remark("comment", "No"), Remark("comment", "Yes"))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"{", "no JSON that can be read"),
        (b"[]", "holds no annotations"),
        (b"5", "holds no annotations"),
        (b'{"items": [{"type": "book", "title": "x"}]}', "holds no annotations"),
        (lists.written([{"type": "Annotation"}] * 20_001), "20,000 annotations"),
        (b'{"type": "Annotation", "target": ' + b'{"a": NaN}' + b"", "no JSON"),
    ],
)
def test_what_holds_no_annotations_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(IntakeRefused, match=sentence):
        annotations.read(data, "", {})


@pytest.mark.parametrize(
    "strange",
    [
        None,
        5,
        "x",
        [],
        {},
        [[]],
        {"selector": 5},
        {"selector": [5, None, {"type": 7, "exact": 5}]},
        {"selector": {"refinedBy": {"refinedBy": 5}}},
        {"id": [1]},
    ],
)
@pytest.mark.parametrize(
    "place", ["target", "body", "creator", "motivation", "id", "tags", "references", "user_info", "bodyValue"]
)
def test_strange_values_do_no_harm(place: str, strange: object) -> None:
    (claim,) = read({**lists.annotation("It fell"), place: strange})
    assert (claim.quote, bool(claim.problem)) in (("It fell", False), ("", True))
