"""Finds the words that say who speaks ("said Lu", "according to the ministry") and reads the source from them."""

import re
from dataclasses import dataclass
from functools import cache

from workbench.core.text.rules import Rules, alternatives
from workbench.core.text.units import cases

SOURCE_REACH = 240
"""Characters on either side of a cue in which its source is looked for."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at text[start:end]. `form`: free (reports without "that"), complement (needs it), promise (it or "to"),
    object (reports whatever follows), verb (only beside a quotation), participle ("adding that") or according."""

    start: int
    end: int
    form: str


@dataclass(frozen=True, eq=False)
class Words:
    """One language's words around cues."""

    cue: re.Pattern[str]
    forms: dict[str, str]
    pronouns: frozenset[str]
    no_source: frozenset[str]
    relatives: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    trailing: frozenset[str]
    passive: frozenset[str]
    before_subject: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    noun_before: frozenset[str]
    articles: re.Pattern[str]
    article_at_end: re.Pattern[str]
    joint_before_source: re.Pattern[str]
    joint_before_verb: re.Pattern[str]
    that: re.Pattern[str]
    later_that: re.Pattern[str]
    not_reporting: frozenset[str]
    after_source: re.Pattern[str]
    subject: re.Pattern[str]
    infinitive: str
    verb_first: bool
    drops_subject: bool


FORMS = {
    "verbs": "verb",
    "complement_verbs": "complement",
    "promise_verbs": "promise",
    "object_verbs": "object",
    "free_verbs": "free",
    "participles": "participle",
    "according": "according",
}


@cache
def words(rules: Rules) -> Words:
    """The compiled word lists of one language."""
    forms: dict[str, str] = {}
    for key, form in FORMS.items():
        listed = rules.words("quotations", key)
        opens = form in ("according", "participle") or rules.value("quotations", "drops_subject")
        forms |= dict.fromkeys(cases(listed) if opens else listed, form)

    def listed_words(key: str) -> frozenset[str]:
        return frozenset(rules.words("quotations", key))

    edges = r"\b" if rules.spaced else ""
    joints = alternatives(rules.words("clauses", "joints"))
    articles = alternatives(cases(rules.words("quotations", "articles")))
    return Words(
        cue=re.compile(rf"{edges}(?:{alternatives(forms)}){edges}" if rules.spaced else _unspaced(rules)),
        forms=forms,
        pronouns=listed_words("pronouns"),
        no_source=listed_words("first_persons"),
        relatives=listed_words("relatives"),
        adverbs=listed_words("adverbs"),
        adverb_endings=rules.words("quotations", "adverb_endings"),
        trailing=listed_words("not_reporting")
        | listed_words("trailing")
        | frozenset(rules.mapping("dates", "weekdays")),
        passive=listed_words("passive"),
        before_subject=listed_words("before_subject"),
        openers=listed_words("openers"),
        determiners=listed_words("articles"),
        noun_before=listed_words("noun_before"),
        article_at_end=re.compile(rf"\s(?:{articles})\s$"),
        joint_before_source=re.compile(rf"(?:[,;]|\s[—–-]{{1,2}})\s(?:{joints})\s(?:(?:{articles})\s)?$"),
        joint_before_verb=re.compile(rf",?\s(?:{joints})\s(?:\w+\s)?$"),
        articles=re.compile(rf"(?:(?:{articles})\s)+"),
        that=re.compile(rf"(?:{alternatives(rules.words('quotations', 'that'))})\b"),
        later_that=re.compile(
            rf"[^,.;:!?\"“”«»„]{{0,60}}?\s(?:{alternatives(rules.words('quotations', 'that')[:1])})\b"
        ),
        not_reporting=listed_words("not_reporting"),
        after_source=re.compile(
            rf"[.,](?!\d)|[;:!?()\[\]\"“”«»„—\n]|\s[-–]\s|\s(?:{alternatives(rules.words('quotations', 'after_source'))})\b"
        ),
        subject=re.compile(
            rf"(?:\S+\s){{1,8}}?(?=(?:{alternatives(rules.words('quotations', 'auxiliaries'))}"
            rf"|[^\W\d_]+(?:{alternatives(rules.words('quotations', 'past_endings'))}))\b)"
        ),
        infinitive=rules.value("quotations", "infinitive"),
        verb_first=bool(rules.value("quotations", "verb_first", False)),
        drops_subject=bool(rules.value("quotations", "drops_subject", False)),
    )


def _unspaced(rules: Rules) -> str:
    """Without blanks, "according to" is told from the middle of another word by what stands before it."""
    according = alternatives(rules.words("quotations", "according"))
    verbs = alternatives(
        word for key in FORMS if key != "according" for word in rules.words("quotations", key)
    )
    return rf"(?:(?<!\w)(?:{according}))|(?:{verbs})"


def find(text: str, rules: Rules, quoted: list[tuple[int, int]]) -> list[Cue]:
    """The cues of `text` in order, those inside the `quoted` stretches (sorted, end excluded) left out."""
    known = words(rules)
    found: list[Cue] = []
    at = 0
    for match in known.cue.finditer(text):
        start = match.start()
        while at < len(quoted) and quoted[at][1] <= start:
            at += 1
        if at < len(quoted) and quoted[at][0] <= start:
            continue
        found.append(Cue(start, match.end(), known.forms[" ".join(match[0].split())]))
    return found
