"""A quotation with no speaker: nothing around it says whose words they are."""

import re
from collections.abc import Iterator

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.reading import Reading
from workbench.core.model import Span
from workbench.core.text import cues, marks, names
from workbench.core.text.lines import trimmed
from workbench.core.text.quotations import Quotation

RULE = "no-speaker"
FEWEST_WORDS = 8
FEWEST_SIGNS = 16
"""The same in scripts without blanks between words."""
REACH = 100
"""Blank characters between paragraphs, at most."""
LONGEST = 4000
"""Characters of a paragraph in which a verb of speech is looked for."""

_AROUND = " .,;—–-\"'“”‘’«»„「」『』\n\u00a0"
_WORD = re.compile(r"[^\W\d_]+")


def find(reading: Reading) -> Iterator[Found]:
    """Whole quoted sentences that follow on no other quotation and no colon, where neither their paragraph nor the
    sentences beside it hold a verb of speech, a pronoun or a name."""
    if not reading.rules.words("quotations", "free_verbs"):
        return
    # Who speaks in a text is found out for all of it at once, which takes longest: only where somebody may be missing.
    nobodys = {
        words
        for words in _in_marks(reading)
        if _is_long(reading, words) and not _may_be_known(reading, words)
    }
    if not nobodys:
        return
    direct = [quotation for quotation in reading.quotations if quotation.kind == "direct"]
    before: list[Quotation | None] = [None, *direct]
    for last, quotation in zip(before, direct, strict=False):
        nameless = quotation.speaker is None and quotation.cue is None
        suspect = nameless and Span(quotation.start, quotation.end) in nobodys
        if suspect and not _goes_on(reading, quotation, last):
            yield _found(quotation)


def _in_marks(reading: Reading) -> Iterator[Span]:
    """The words between quotation marks: every direct quotation is some of these."""
    for quoted in marks.find(reading.text):
        yield Span(*trimmed(reading.text, quoted.start, quoted.end))


def _is_long(reading: Reading, quoted: Span) -> bool:
    words = reading.text[quoted.start : quoted.end]
    return len(words.split()) >= FEWEST_WORDS if reading.rules.spaced else len(words) >= FEWEST_SIGNS


def _goes_on(reading: Reading, quotation: Quotation, last: Quotation | None) -> bool:
    """Whether the quotation follows on another one, or on a colon."""
    lead = reading.text[max(0, quotation.start - REACH) : quotation.start].rstrip(_AROUND)
    return lead.endswith((":", "：")) or (
        last is not None and reading.text.count("\n\n", last.end, quotation.start) < 2
    )


def _may_be_known(reading: Reading, quoted: Span) -> bool:
    """Whether anything near may name the speaker: any name in the paragraph, a person's in the sentences beside it."""
    text, rules = reading.text, reading.rules
    start, end = text.rfind("\n", 0, quoted.start) + 1, text.find("\n", quoted.end)
    end = end if end >= 0 else len(text)
    if end - start > LONGEST:
        return True
    own = text[start : quoted.start].rstrip(_AROUND) + "\n" + text[quoted.end : end].lstrip(_AROUND)
    last, first = (
        trimmed(text, max(0, start - REACH), start)[1],
        trimmed(text, end, min(len(text), end + REACH))[0],
    )
    before, behind = reading.sentence(max(0, last - 1)), reading.sentence(first)
    beside = text[before.start : min(before.end, start)] + "\n" + text[max(behind.start, end) : behind.end]
    pronouns = set(rules.words("quotations", "pronouns"))
    words = set(_WORD.findall((own + "\n" + beside).lower())) if rules.spaced else own + beside
    if any(pronoun in words for pronoun in pronouns) or cues.find(own + "\n" + beside, rules, []):
        return True
    people = names.each(beside, 0, len(beside), rules)
    return bool(names.each(own, 0, len(own), rules)) or any(
        name.titled or (len(name.words) > 1 and not names.is_organisation(name, rules)) for name in people
    )


def _found(quotation: Quotation) -> Found:
    return Found(
        RULE,
        Severity.WARNING,
        "Nothing says whose words these are.",
        "No verb of speech, pronoun or name stands in the paragraph or in the sentences before and after it.",
        quotation.start,
        quotation.end,
    )
