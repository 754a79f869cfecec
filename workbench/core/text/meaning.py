"""Finds the words that bear a statement's meaning: a change in one of them makes it another statement."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from workbench.core.text import language as languages
from workbench.core.text import names, quantities
from workbench.core.text.clauses import verb_in
from workbench.core.text.rules import NEVER, Rules, alternatives, load
from workbench.core.text.units import cases

KINDS = ("number", "date", "name", "negation", "modal", "quantifier")
"""In the order in which one is named where several apply."""
_LISTS = {"negation": "negations", "modal": "modals", "quantifier": "quantifiers"}
_DIGITS = re.compile(r"[A-Za-z]*\d[\dA-Za-z.,:/٫٬]*(?<![.,:/])")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LONGEST_BEFORE = 200
"""Characters of a sentence in which a pronoun that is no subject is looked for."""
_COUNTED = re.compile(r"\s[^\W\d_]+(?=\W|$)")


@dataclass(frozen=True)
class Bearing:
    """A word or phrase at text[start:end] that bears meaning, and its kind, one of KINDS."""

    kind: str
    start: int
    end: int


def find(text: str, language: str) -> list[Bearing]:
    """What bears meaning in one sentence, by place. Names are told by their capitals, so only where a script has them."""
    rules = load(language)
    found = [Bearing(*_counted(text, quantity)) for quantity in quantities.find(text, language or "any")]
    found += [Bearing("number", *match.span()) for match in _DIGITS.finditer(text)]
    found += [Bearing("name", name.start, name.end) for name in names.each(text, 0, len(text), rules)]
    for kind, pattern in _patterns(rules).items():
        found += [Bearing(kind, *match.span()) for match in pattern.finditer(text)]
    return sorted(found, key=lambda bearing: (bearing.start, bearing.end, bearing.kind))


def refers_back(sentence: str, language: str) -> str:
    """The word near the beginning of a sentence, or right behind a quotation, whose meaning lies in the sentence before ("It
    was built", "After the war, he said"), or one that nothing in the sentence can mean ("The army built it", "One of them")."""
    first, behind_quotation = _referring(load(language))
    match = first.match(sentence) or behind_quotation.search(sentence) or _object(sentence, language)
    return match["word"] if match else ""


def has_capitals(text: str) -> bool:
    """Whether nearly all of it is in a script with capitals, so that names can be told from other words. In Chinese an acronym
    does not help with the names around it."""
    letters = [character for character in text if character.isalpha()]
    return sum(letter.lower() != letter.upper() for letter in letters) > 0.9 * len(letters)


def _counted(text: str, quantity: quantities.Quantity) -> tuple[str, int, int]:
    """A quantity with the word behind it, which it may count though the rules do not know the word."""
    further = None if quantity.kind == "date" or quantity.unit else _COUNTED.match(text, quantity.end)
    kind = "date" if quantity.kind == "date" else "number"
    return kind, quantity.start, further.end() if further else quantity.end


@cache
def _patterns(rules: Rules) -> dict[str, re.Pattern[str]]:
    return {kind: _listed(rules, key, kind) for kind, key in _LISTS.items()}


def _listed(rules: Rules, key: str, kind: str) -> re.Pattern[str]:
    words = list(rules.words("meaning", key))
    if kind == "quantifier":
        words += [*rules.words("numbers", "approximate"), *rules.words("numbers", "vague")]
    endings = [word.replace("'", "[’']") for word in rules.words("meaning", "negation_endings")]
    pieces = [_whole(words, rules.spaced)]
    if endings and kind == "negation":
        pieces.append(rf"\b\w+(?:{'|'.join(endings)})(?!\w)")
    return re.compile("|".join(pieces))


def _whole(words: Iterable[str], spaced: bool) -> str:
    """A pattern of whole words, small or with a capital; a trailing * stands for any ending."""
    listed = list(words)
    if not spaced:
        return alternatives(listed)
    plain = alternatives(cases(word for word in listed if not word.endswith(("*", "'"))))
    stems = alternatives(cases(word.rstrip("*") for word in listed if word.endswith("*")))
    elided = alternatives(cases(word.rstrip("'") for word in listed if word.endswith("'")))
    pieces = [rf"(?:{plain})(?![\w’'])"]
    pieces += [rf"(?:{stems})\w*"] if stems != NEVER else []
    pieces += [rf"(?:{elided})[’']"] if elided != NEVER else []
    return rf"(?<![\w’'])(?:{'|'.join(pieces)})"


def _object(sentence: str, language: str) -> re.Match[str] | None:
    """The first pronoun that is no subject, where it stands right behind the first verb, whose subject it cannot mean, or where
    only small words stand before it. A verb of speech may be followed by the subject of what is said."""
    rules = load(language)
    objects, small, speech = _around_objects(rules)
    match = objects.search(sentence, 0, LONGEST_BEFORE)
    if not match:
        return None
    before = list(_WORD.finditer(sentence, 0, match.start()))
    if all(word[0].casefold() in small or word[0].isdigit() for word in before):
        return match
    is_verb = [verb_in(sentence, *word.span(), rules) for word in before]
    right_before = len(list(takewhile(bool, reversed(is_verb))))
    right_behind = right_before and not any(is_verb[: len(is_verb) - right_before])
    return match if right_behind and before[-1][0].casefold() not in speech else None


@cache
def _around_objects(rules: Rules) -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    objects = alternatives(rules.words("meaning", "objects"))
    small = {
        *languages.stop_words(rules.language),
        *rules.words("meaning", "quantifiers"),
        *rules.words("meaning", "negations"),
    }
    small |= {*rules.words("meaning", "light"), *rules.mapping("numbers", "words")}
    kinds = ("free_verbs", "complement_verbs", "verbs")
    speech = frozenset(verb for kind in kinds for verb in rules.words("quotations", kind))
    return re.compile(rf"(?<!\w)(?P<word>{objects})(?![\w’'])"), frozenset(small), speech


@cache
def _referring(rules: Rules) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A referring word as the first word, the second one after a joint such as "But", or the first behind an opening
    phrase; and one that says who spoke."""
    words = alternatives(
        cases((*rules.words("meaning", "refers"), *rules.words("meaning", "refers_in_time")))
    )
    if not rules.spaced:
        word = rf"(?P<word>{words})"
        return re.compile(rf"[^\w]*(?:[^，。,“]{{1,8}}[，,])?{word}"), re.compile(rf"[”」』][，,]?{word}")
    word = rf"(?P<word>{words})(?!\w)"
    lead = r"(?:[^\W\d_]+,?\s|(?:\w+\s){0,5}\w+,\s)?"
    return re.compile(rf"[^\w]*{lead}{word}"), re.compile(rf"[\"”“»’],?\s(?:[^\W\d_]+\s)?{word}")
