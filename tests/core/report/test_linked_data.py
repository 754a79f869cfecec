"""Both JSON-LD forms as RDFLib reads them: what they say as statements, under the names that W3C and schema.org gave.

The contexts that the documents name are never loaded: `contexts.json` has the terms that we use, as the Web Annotation vocabulary
(https://www.w3.org/TR/annotation-vocab/, appendix A) and schema.org's own context define them. A word that stands in neither says
nothing, and fails here.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, FOAF, RDF, XSD

from workbench.core.report import claimreview, web_annotation
from workbench.core.report.model import Report

CONTEXTS = json.loads(Path(__file__).with_name("contexts.json").read_text(encoding="utf-8"))
OA, AS, SCHEMA = (
    Namespace(name)
    for name in ("http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "http://schema.org/")
)
Form = Callable[[Report], str]
# RDFLib's own reader of JSON-LD uses what RDFLib gives up.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture
def report(report_on: Callable[..., Report], hostile: str) -> Report:
    """Of six claims, one of each standing, in which every text of a person is hostile."""
    text = "\n\n".join([hostile] * 6)
    starts = range(0, len(text), len(hostile) + 2)
    return report_on(text, [(start, start + len(hostile)) for start in starts], hostile)


def graph(render: Form, report: Report) -> Graph:
    """What the document says, with the contexts that it names put in their places."""
    known = json.dumps(_known(json.loads(render(report))))
    return Graph().parse(data=known, format="json-ld")


def _known(part: Any) -> Any:
    if isinstance(part, list):
        return [_known(each) for each in part]
    if not isinstance(part, dict):
        return part
    return {name: CONTEXTS[value] if name == "@context" else _known(value) for name, value in part.items()}


def _terms(part: Any) -> set[str]:
    """Every name in the document, and every value that is one."""
    if isinstance(part, list):
        return {term for each in part for term in _terms(each)}
    if not isinstance(part, dict):
        return set()
    named = {value for name, value in part.items() if name in ("type", "@type", "motivation", "purpose")}
    return {*part, *named, *(term for value in part.values() for term in _terms(value))}


@pytest.mark.parametrize("render", [claimreview.render, web_annotation.render])
def test_no_word_is_invented(report: Report, render: Form):
    document = json.loads(render(report))
    (context,) = {each["@context"] for each in (document if isinstance(document, list) else [document])}
    assert _terms(document) - {"@context", "@type"} <= set(CONTEXTS[context])


def test_each_annotation_is_on_the_words_of_its_claim(report: Report):
    said = graph(web_annotation.render, report)
    (section,) = report.sections
    spans = {(entry.claim.start, entry.claim.end) for entry in section.entries}
    (collection,) = said.subjects(RDF.type, AS.OrderedCollection)
    (page,) = said.objects(collection, AS.first)
    (items,) = said.objects(page, AS["items"])
    listed = set(Collection(said, items))
    assert listed == set(said.subjects(RDF.type, OA.Annotation))
    assert said.value(collection, AS.totalItems) == Literal(len(listed), datatype=XSD.nonNegativeInteger)
    found = set()
    for annotation in listed:
        target = said.value(annotation, OA.hasTarget)
        assert said.value(target, OA.hasSource) == URIRef(f"urn:sha256:{section.article.text_sha256}")
        quote, place = sorted(
            said.objects(target, OA.hasSelector), key=lambda each: said.value(each, OA.exact) is None
        )
        start, end = (int(str(said.value(place, name))) for name in (OA.start, OA.end))
        assert str(said.value(quote, OA.exact)) == section.text[start:end]
        found.add((start, end))
    assert found == spans


def test_verdicts_are_assessments_by_a_person_at_a_time(report: Report, hostile: str):
    said = graph(web_annotation.render, report)
    assessed = list(said.subjects(OA.motivatedBy, OA.assessing))
    entries = report.sections[0].entries
    assert len(assessed) == sum(len(entry.claim.verdicts) + 1 for entry in entries)  # and the lead's decision
    bodies = {str(said.value(said.value(each, OA.hasBody), RDF.value)) for each in assessed}
    assert bodies == {f"sourced: {hostile}", "contested"}
    for each in assessed:
        at = said.value(each, DCTERMS.created)
        assert isinstance(at, Literal)
        assert at.datatype == XSD.dateTime
        assert str(said.value(said.value(each, DCTERMS.creator), FOAF.name)) in (hostile, "Noor")


def test_a_claim_review_says_what_was_reviewed_how_and_by_whom(report: Report, hostile: str):
    said = graph(claimreview.render, report)
    reviewed = [entry for entry in report.sections[0].entries if entry.claim.verdict in claimreview.REVIEWED]
    reviews = list(said.subjects(RDF.type, SCHEMA.ClaimReview))
    assert len(reviews) == len(reviewed) == 3
    ratings = set()
    for review in reviews:
        assert str(said.value(review, SCHEMA.claimReviewed)) == hostile
        assert said.value(review, SCHEMA.datePublished) == Literal("2026-11-22", datatype=SCHEMA.Date)
        assert str(said.value(said.value(review, SCHEMA.author), SCHEMA.name)) == hostile
        item = said.value(review, SCHEMA.itemReviewed)
        assert said.value(item, RDF.type) == SCHEMA.Claim
        assert str(said.value(item, SCHEMA.name)) == hostile
        assert str(said.value(said.value(item, SCHEMA.appearance), SCHEMA.headline)) == hostile
        assert {str(said.value(each, SCHEMA.name)) for each in said.objects(review, SCHEMA.citation)} >= {
            hostile
        }
        ratings.add(str(said.value(said.value(review, SCHEMA.reviewRating), SCHEMA.alternateName)))
    assert ratings == {entry.claim.verdict for entry in reviewed}
