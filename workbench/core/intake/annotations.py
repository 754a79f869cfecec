"""Reads Web Annotations (JSON-LD, W3C 2017) and exports of Hypothesis as a claim list. No context is ever fetched."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import claim_rows, listed, normalise, reading, text
from workbench.core.intake.limits import Limits
from workbench.core.intake.listed import ListedClaim, ListedSource, ListedVerdict, Remark
from workbench.core.intake.selectors import Selected, of_target, short, text_of, types
from workbench.core.intake.selectors import listed as several
from workbench.core.model import Kind

FINDING = frozenset({"assessing", "classifying", "tagging", "identifying", "moderating"})
"""Purposes whose words may be one of our verdicts or kinds."""
DEEPEST = 20
"""Pages within pages that are followed in one file."""
ELSEWHERE = "more of these annotations lie at another address, which was not visited"
NO_WORDS = "the annotation does not say which words it means"
NO_JSON = "This file is no JSON that can be read: it may be cut short. Export it again. Nothing was imported."
TOO_MANY = (
    "This file holds more than {most:,} annotations. Export fewer at once, or raise the limit in the settings. "
    "Nothing was imported."
)
NONE = "This file holds no annotations of a text. Export them as Web Annotations (JSON-LD). Nothing was imported."
_SIGNS = re.compile(
    r"anno\.jsonld|ns/oa\b|\"@?type\"\s*:\s*\[?\s*\"(?:oa:)?(?:Annotation(?:Page|Collection)?|Text(?:Quote|Position)Selector)\""
)
_HYPOTHESIS = re.compile(r"\"target\"\s*:\s*\[?\s*\{[^{}]*\"(?:selector|source)\"")

Thing = dict[str, Any]


def read(data: bytes, encoding: str, limits: dict[str, Any]) -> list[dict[str, Any]]:
    """The annotations as `listed.to_json`: for a child process. `IntakeRefused` for what is no JSON or holds none."""
    decoded, _ = text.decode(data, encoding)
    try:
        document = json.loads(decoded.lstrip("\ufeff"))
    except ValueError:
        raise IntakeRefused(NO_JSON) from None
    return listed.to_json(of_document(document, Limits(**limits)))


def is_list(head: str) -> bool:
    """Whether the beginning of a file is that of annotations, by their own words; other JSON has none of them."""
    return head.lstrip("\ufeff \t\r\n").startswith(("{", "[")) and bool(
        _SIGNS.search(head) or _HYPOTHESIS.search(head)
    )


def of_document(document: object, limits: Limits) -> list[ListedClaim]:
    """The listed claim of each annotation, in order; a reply becomes a remark on the one that it answers."""
    found = list(_annotations(document, 0))
    if not found:
        raise IntakeRefused(NONE)
    if len(found) > limits.list_rows:
        raise IntakeRefused(TOO_MANY.format(most=limits.list_rows))
    claims: dict[str, ListedClaim] = {}
    answered: dict[str, str] = {}
    for row, each in enumerate(found, 1):
        name = text_of(each.get("id", each.get("@id"))) if isinstance(each, dict) else ""
        name = name if name and name not in claims else f"#{row}"
        claims[name] = _claim(row, each) if isinstance(each, dict) else ListedClaim(row, problem=ELSEWHERE)
        first = _answered(each) if isinstance(each, dict) else ""
        if first and claims[name].problem:
            answered[name] = first
    return _with_replies(claims, answered)


def _annotations(value: object, depth: int) -> Iterator[Thing | str]:
    """Every annotation in a document; a text stands for a page that only has an address."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _annotations(each, depth + 1)
    if not isinstance(value, dict):
        return
    if "Annotation" in types(value) or "target" in value:
        yield value
        return
    for name in ("first", "items", "@graph", "rows", "annotations", "next"):
        inside = value.get(name)
        if isinstance(inside, str) and name in ("first", "next"):
            yield inside
        else:
            yield from _annotations(inside, depth + 1)


def _claim(row: int, annotation: Thing) -> ListedClaim:
    found = of_target(annotation.get("target"))
    by = _name(annotation.get("creator")) or _hypothesis_name(annotation)
    claim = ListedClaim(
        row,
        normalise.mended(found.quote),
        normalise.mended(found.prefix),
        normalise.mended(found.suffix),
        found.start,
        found.end,
        problem=NO_WORDS if found == Selected() else "",
    )
    purpose = short(
        next((each for each in several(annotation.get("motivation")) if isinstance(each, str)), "")
    )
    for body in _bodies(annotation):
        claim = _with_body(claim, body, purpose, by)
    return claim


def _bodies(annotation: Thing) -> Iterator[object]:
    """The bodies in the forms that the model allows, and the text and tags of Hypothesis."""
    yield from several(annotation.get("body"))
    yield from several(annotation.get("bodyValue"))
    if isinstance(annotation.get("text"), str):
        yield {"type": "TextualBody", "value": annotation["text"], "purpose": "commenting"}
    for tag in several(annotation.get("tags")):
        yield {"type": "TextualBody", "value": tag, "purpose": "tagging"}


def _with_body(claim: ListedClaim, body: object, motivation: str, by: str) -> ListedClaim:
    """The claim with what one body says of it."""
    if isinstance(body, str):
        body = {"source": body} if reading.web_address(body) else {"value": body}
    if not isinstance(body, dict):
        return claim
    if "Choice" in types(body):
        return _with_body(claim, next(iter(several(body.get("items"))), None), motivation, by)
    purpose = next(
        (short(each) for each in several(body.get("purpose")) if isinstance(each, str)), motivation
    )
    by = _name(body.get("creator")) or by
    words = _plain(body)
    url = next(filter(None, map(_address, (body.get("source"), body.get("id"), body.get("@id")))), "")
    if url and not words:
        title = normalise.one_line(text_of(body.get("title")) or text_of(body.get("name")))
        source = ListedSource(url, title[: claim_rows.TITLE_CHARACTERS], f"linked by {by}" if by else "")
        return replace(claim, sources=(*claim.sources, source))
    if not words:
        return claim
    return (
        _with_finding(claim, words, by) if purpose in FINDING else _with_remark(claim, "comment", words, by)
    )


def _with_finding(claim: ListedClaim, words: str, by: str) -> ListedClaim:
    """A verdict, with its reason behind a colon, or a kind, where the words are one of ours; else a tag."""
    named, _, reason = words.partition(":")
    verdict = ListedVerdict(named.strip(), reason.strip(), by)
    if verdict.verdict is not None:
        return replace(claim, verdicts=(*claim.verdicts, verdict))
    if words.casefold() in set(Kind) and not claim.kind:
        return replace(claim, kind=words.casefold())
    return _with_remark(claim, "tag", words, by)


def _with_remark(claim: ListedClaim, kind: str, words: str, by: str) -> ListedClaim:
    return replace(claim, remarks=(*claim.remarks, Remark(kind, words, by)))


def _answered(annotation: Thing) -> str:
    """The id of the annotation that this one answers, or ""."""
    references = [each for each in several(annotation.get("references")) if isinstance(each, str)]
    targets = [each for each in several(annotation.get("target")) if isinstance(each, str)]
    return next(iter([*references[:1], *targets]), "")


def _with_replies(claims: dict[str, ListedClaim], answered: dict[str, str]) -> list[ListedClaim]:
    """Replies whose annotation is in the file become remarks on its claim; the others stay rows without words."""
    for name in answered:
        first = name
        for _ in range(DEEPEST):
            first = answered.get(first, first)
        if first in claims and first not in answered:
            reply, said = claims.pop(name), claims[first]
            claims[first] = replace(
                said,
                verdicts=(*said.verdicts, *reply.verdicts),
                remarks=(*said.remarks, *reply.remarks),
                sources=(*said.sources, *reply.sources),
            )
    return list(claims.values())


def _plain(body: Thing) -> str:
    """The words of a textual body, without markup where it says that it has some."""
    words = normalise.clean(text_of(body.get("value"))).strip()
    if "html" not in text_of(body.get("format")) or not words:
        return words
    from lxml import html

    return normalise.clean(html.fromstring(f"<div>{words}</div>").text_content()).strip()


def _name(creator: object) -> str:
    """The name of a creator; an address or account where there is no name."""
    for each in several(creator):
        if isinstance(each, dict):
            each = next(filter(None, (text_of(each.get(key)) for key in ("name", "nickname", "id"))), "")
        if isinstance(each, str) and each.strip():
            return normalise.one_line(each)[:100]
    return ""


def _hypothesis_name(annotation: Thing) -> str:
    about = annotation.get("user_info")
    shown = text_of(about.get("display_name")) if isinstance(about, dict) else ""
    account = text_of(annotation.get("user")).removeprefix("acct:").partition("@")[0]
    return normalise.one_line(shown or account)[:100]


def _address(value: object) -> str:
    return reading.web_address(value) if isinstance(value, str) else ""
