"""Finds the words that say who speaks ("said Lu", "according to the ministry") and reads the source from them."""

import re
from dataclasses import dataclass
from functools import cache

from workbench.core.light import light
from workbench.core.text.rules import Rules, alternatives
from workbench.core.text.units import cases

SOURCE_REACH = 240
"""Characters on either side of a cue in which its source is looked for."""


@light
class Cue:
    """A cue at text[start:end]. `form`: free (reports without "that"), complement (needs it), promise (it or "to"),
    object (reports whatever follows), verb (only beside a quotation), with pronoun (the same, its subject inside:
    "dit-elle"), participle ("adding that") or according."""

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
    between: re.Pattern[str]
    after_name: re.Pattern[str]
    title_at_end: re.Pattern[str]
    infinitive: str
    spaced: bool
    inverts: bool
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
    "with_pronoun": "with pronoun",
}
PARTED = " … "


@cache
def words(rules: Rules) -> Words:
    """The compiled word lists of one language."""
    cue, forms = _cues(rules)

    def listed_words(key: str) -> frozenset[str]:
        return frozenset(rules.words("quotations", key))

    verb_first = bool(rules.value("quotations", "verb_first", False))
    later = alternatives(rules.words("quotations", "that")[: None if verb_first else 1])
    after_source = alternatives(rules.words("quotations", "after_source"))
    dotted = [word for key in ("titles", "before_number") for word in rules.words("sentences", key)]
    between, blank = alternatives(rules.words("quotations", "between")), r"\s" if rules.spaced else ""
    joints = alternatives(rules.words("clauses", "joints"))
    articles = alternatives(cases(rules.words("quotations", "articles")))
    return Words(
        cue=cue,
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
        articles=re.compile(rf"(?:(?:{articles})(?:\s|(?<=['’])))+"),
        that=re.compile(rf"(?:{alternatives(rules.words('quotations', 'that'))})\b"),
        later_that=re.compile(rf"[^,.;:!?\"“”«»„]{{0,60}}?,?\s(?:{later})\b"),
        not_reporting=listed_words("not_reporting"),
        after_source=re.compile(
            r"[.,](?!\d)|[;:!?()\[\]\"“”«»„—\n،؛؟，。；：]|\s[-–]\s|"
            + (rf"\s(?:{after_source})\b" if rules.spaced else rf"{after_source}|\d")
        ),
        subject=re.compile(
            rf"(?:\S+\s){{1,8}}?(?=(?:{alternatives(rules.words('quotations', 'auxiliaries'))}"
            rf"|[^\W\d_]+(?:{alternatives(rules.words('quotations', 'past_endings'))}))\b)"
        ),
        between=re.compile(rf"(?:(?:{between}){blank})+"),
        after_name=re.compile(
            rf"{alternatives(rules.words('quotations', 'after_name'))}|{between}|\d+[年月日号]"
        ),
        title_at_end=re.compile(rf"\b(?:[A-Z]|{alternatives(dotted)})$"),
        infinitive=rules.value("quotations", "infinitive"),
        spaced=rules.spaced,
        inverts=bool(rules.value("quotations", "inverts", False)),
        verb_first=verb_first,
        drops_subject=bool(rules.value("quotations", "drops_subject", False)),
    )


def _cues(rules: Rules) -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds the cues of a language, and the form of each by the words that it matches."""
    forms: dict[str, str] = {}
    for key, form in FORMS.items():
        listed = rules.words("quotations", key)
        opens = form in ("according", "participle") or rules.value("quotations", "drops_subject")
        forms |= dict.fromkeys(cases(listed) if opens else listed, form)
    cue = re.compile(_spaced(forms) if rules.spaced else _unspaced(rules))
    return cue, {word.partition(PARTED)[0].removesuffix("-"): form for word, form in forms.items()}


def _spaced(forms: dict[str, str]) -> str:
    """Cues are whole words. A hyphen at the end: one word with the source behind it. A verb in two parts, "teilte …
    mit", is looked for with its subject between them."""
    joined = alternatives(word[:-1] for word in forms if word.endswith("-"))
    parted = [word.split(PARTED) for word in forms if PARTED in word]
    apart = [rf"{verb}(?=\s[^.;:!?\n]{{1,80}}?\s{rest}\b)" for verb, rest in parted]
    whole = alternatives(word for word in forms if not word.endswith("-") and PARTED not in word)
    return rf"\b(?:{'|'.join([*apart, whole])})\b|\b(?:{joined})(?=\w)"


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
        word = " ".join(match[0].split())
        found.append(Cue(start, match.end(), known.forms[word]))
    return found
