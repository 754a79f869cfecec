"""A claim that is one half of a sentence, where only the number or plain words of what the other half counts changed: "24,000
sites were shut and 596 cases heard" says the same of the sites with 601 cases, or 596 appeals. Any other word, and all that
stands behind the verb, may reach over both halves."""

from collections.abc import Sequence
from functools import cache
from itertools import chain

from workbench.core.model import Quantity, Span
from workbench.core.text import clauses, differences, meaning, quantities, words
from workbench.core.text import language as languages
from workbench.core.text.differences import Block
from workbench.core.text.rules import Rules, load
from workbench.core.text.words import Word


def is_untouched(old: str, new: str, span: Span, language: str) -> bool:
    """Whether the statement at `span` of sentence `old` is one half of it, and takes nothing from the words of the other half,
    which alone are others in `new`."""
    rules = load(language)
    if not rules.words("clauses", "leaning") or _leans(old[span.start : span.end], span.start > 0, rules):
        return False
    reach = _reach(old, span, rules)
    if reach is None:
        return False
    before, after = words.find(old), words.find(new)
    blocks = list(differences.blocks_of(before, after))
    if not all(_is_inside(block, before, reach) for block in blocks):
        return False
    gone = [before[number] for a, b, _, _ in blocks for number in range(a, b)]
    come = [after[number] for _, _, c, d in blocks for number in range(c, d)]
    return (
        _without(old, gone) == _without(new, come)
        and _are_plain(old, gone, rules)
        and _are_plain(new, come, rules)
        and not any(clauses.verb_in(new, word.start, word.end, rules) for word in come)
    )


def _is_inside(block: Block, before: Sequence[Word], reach: Span) -> bool:
    """Whether all of the old words, or both beside the new one, lie in `reach`, and no more words came than one or as many as
    went."""
    a, b, c, d = block
    first, last = (a, b - 1) if b > a else (a - 1, a)
    if first < 0 or last >= len(before) or d - c > max(1, b - a):
        return False
    return reach.start <= before[first].start and before[last].end <= reach.end


def _reach(sentence: str, span: Span, rules: Rules) -> Span | None:
    """Where words of the other half may change: from the number with which it begins, or begins behind "about", to the verb; up
    to the first verb, where the statement comes after it and may go without one of its own. None where the span is no half."""
    amounts = quantities.find(sentence, rules.language)
    parts = clauses.split(sentence, Span(0, len(sentence)), amounts, (), rules)
    held = words.find(sentence, span.start, span.end)
    others = [part for part in parts if words.find(sentence, part.start, part.end) != held]
    if len(parts) != 2 or len(others) != 1:
        return None
    other = others[0]
    number = _first_number(sentence, other, amounts, rules)
    if number is None:
        return None
    end = number.end
    for word in words.find(sentence, number.end, other.end):
        if clauses.verb_in(sentence, word.start, word.end, rules):
            return Span(number.start, word.end if span.start < other.start else end)
        end = word.end
    return number


def _first_number(sentence: str, part: Span, amounts: Sequence[Quantity], rules: Rules) -> Span | None:
    inside = [each for each in amounts if part.start <= each.start and each.end <= part.end]
    if not inside or inside[0].kind != "number":
        return None
    opening = sentence[part.start : inside[0].start].strip().casefold()
    if opening and opening not in rules.words("numbers", "approximate"):
        return None
    number = words.find(sentence, inside[0].start, inside[0].end)[0]
    return Span(number.start, number.end)


def _leans(claim: str, is_second: bool, rules: Rules) -> bool:
    """Whether a word of it takes something from the other half, or it is the second one and does not name what it counts
    ("and 596 were heard")."""
    amounts = quantities.find(claim, rules.language)
    taking = {*rules.words("clauses", "leaning"), *" ".join(rules.words("meaning", "refers")).split()}
    dates = [each for each in amounts if each.kind == "date"]
    for word in words.find(claim):
        in_date = any(date.start <= word.start < date.end for date in dates)  # "this year"
        if word.plain.casefold() in taking and not in_date:
            return True
    if not is_second:
        return False
    number = _first_number(claim, Span(0, len(claim)), amounts, rules)
    after = words.find(claim, number.end)[:1] if number else []
    return not after or clauses.verb_in(claim, after[0].start, after[0].end, rules)


def _are_plain(sentence: str, changed: Sequence[Word], rules: Rules) -> bool:
    """Whether each of the words is a number, or neither a name, a small word, nor one that turns, limits or reports anything."""
    bearing = [each for each in meaning.find(sentence, rules.language) if each.kind != "number"]
    if any(each.start < word.end and each.end > word.start for each in bearing for word in changed):
        return False
    reaching, endings = _reaching(rules), rules.words("quotations", "adverb_endings")
    return all(
        _is_number(word) or (word.plain.islower() and word.plain.isalpha()
        and word.plain not in reaching and not (endings and word.plain.endswith(endings)))
        for word in changed
    )  # fmt: skip


def _is_number(word: Word) -> bool:
    return all(character.isdigit() or character in ".,:٫٬’'" for character in word.plain)


@cache
def _reaching(rules: Rules) -> frozenset[str]:
    """Words that may have to do with both halves, where they stand in one."""
    listed = {
        "meaning": ("refers", "objects", "light", "determiners", "prepositions"),
        "clauses": ("leaning", "joints"),
        "quotations": (
            "free_verbs", "complement_verbs", "object_verbs", "promise_verbs", "verbs", "participles", "according",
            "that", "relatives", "before_subject", "pronouns", "first_persons", "after_source", "not_reporting",
        ),
    }  # fmt: skip
    entries = chain.from_iterable(rules.words(table, key) for table, keys in listed.items() for key in keys)
    found = chain.from_iterable(entry.casefold().split() for entry in entries)
    return frozenset(found) | languages.stop_words(rules.language)


def _without(sentence: str, changed: Sequence[Word]) -> str:
    """The sentence, its punctuation with it, without these words."""
    for word in reversed(changed):
        sentence = sentence[: word.start] + sentence[word.end :]
    return words.wording(sentence)
