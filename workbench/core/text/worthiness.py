"""Scores how much a sentence needs checking, with the reasons; the weights stand in resources/rules."""

import math
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.model import Quantity
from workbench.core.text.lexicon import TOKEN, Lexicon
from workbench.core.text.names import capitals
from workbench.core.text.rules import Rules, alternatives

FEW = 10
"""A bare number up to this one seldom needs a check: "two kids", "the three of us"."""


@dataclass(frozen=True)
class Features:
    """What a sentence shows: each feature's name with the words that made it so, in the order of the rules."""

    found: dict[str, str]
    tokens: tuple[str, ...]

    def __contains__(self, name: str) -> bool:
        return name in self.found


@dataclass(frozen=True, eq=False)
class _Weights:
    lexicon: Lexicon
    first_names: re.Pattern[str]
    weights: dict[str, float]
    reasons: dict[str, str]
    per_word: float
    most_words: int
    start: float
    of_speech: float


@cache
def _weights(rules: Rules) -> _Weights:
    features = rules.mapping("worth", "features")
    return _Weights(
        lexicon=Lexicon(rules.mapping("worth", "words"), rules.spaced),
        first_names=re.compile(
            rf"\b(?:{alternatives(rules.words('worth', 'first_names'))})\s(?=[^\W\d_][a-z])"
        ),
        weights={name: float(feature["weight"]) for name, feature in features.items()},
        reasons={name: feature["reason"] for name, feature in features.items()},
        per_word=float(rules.value("worth", "per_word", 0.0)),
        most_words=int(rules.value("worth", "most_words", 1)),
        start=float(rules.value("worth", "start", 0.0)),
        of_speech=float(rules.value("worth", "of_speech", 1.0)),
    )


def features(
    sentence: str, quantities: tuple[Quantity, ...], quoted: bool, attributed: bool, rules: Rules
) -> Features:
    """What a sentence shows. `quoted` and `attributed` say whether somebody is quoted or named as its source."""
    known = _weights(rules)
    tokens = tuple(TOKEN.findall(known.first_names.sub("", sentence).lower()))
    hits: dict[str, str] = {}
    for name, words in known.lexicon.find(tokens, sentence):
        hits.setdefault(name, words)
    for quantity in quantities:
        hits.setdefault(_quantity_feature(quantity), quantity.text)
    if quoted:
        hits.setdefault("quotation", "")
    elif attributed:
        hits.setdefault("attributed", "")
    ending = sentence.rstrip("\"'”’»」』)] \u00a0")[-1:]
    if ending in "?？؟":
        hits.setdefault("question", "")
    dated = [quantity.text for quantity in quantities]
    names = (match[0] for match in _name_inside().finditer(sentence))
    name = next((name for name in names if not any(name in text for text in dated)), None)
    if name:
        hits.setdefault("name", name)
    ordered = {name: hits[name] for name in known.weights if name in hits}
    return Features(ordered, tokens)


@cache
def _name_inside() -> re.Pattern[str]:
    """A capitalised word that does not begin the sentence or a quotation."""
    name = rf"{capitals()}\w+"
    return re.compile(rf"(?<=[^.!?:\"“„«»\s]\s){name}(?:\s(?:of\s(?:the\s)?|and\s)?{name}){{0,6}}")


def _quantity_feature(quantity: Quantity) -> str:
    if quantity.kind in ("date", "money", "percent", "ordinal"):
        return quantity.kind
    if quantity.kind == "duration":
        return "duration"
    if quantity.unit:
        return "unit"
    small = isinstance(quantity.value, float) and quantity.value <= FEW and quantity.kind == "number"
    return "few" if small else "number"


def score(found: Features, rules: Rules) -> tuple[float, tuple[str, ...]]:
    """A score from 0 to 1 and its reasons, the weightiest first. A logistic sum of the weights in the rules.

    A reason quotes the words that gave rise to it; one that lowers the score begins with "minus".
    """
    known = _weights(rules)
    total = known.start + known.per_word * min(len(found.tokens), known.most_words)
    reasons: list[tuple[float, str]] = []
    for name, words in found.found.items():
        weight = known.weights[name]
        if weight < 0 and ("quotation" in found or "attributed" in found):
            weight *= known.of_speech
        total += weight
        reasons.append((weight, _reason(known.reasons[name], words, weight < 0)))
    reasons.sort(key=lambda pair: -abs(pair[0]))
    return _part(round(1000 / (1 + math.exp(-total)))), tuple(reason for _, reason in reasons)


@cache
def _part(thousandths: int) -> float:
    """A score of three decimals; there are few, so each is kept once."""
    return thousandths / 1000


@lru_cache(maxsize=512)
def _reason(reason: str, words: str, lowers: bool) -> str:
    """What the reviewer reads. The same few stand under thousands of claims, so each is kept once."""
    said = f"{reason} “{words}”" if words else reason
    return f"minus: {said}" if lowers else said
