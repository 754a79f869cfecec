"""Whom "he said" means behind a sentence that says who spoke: the same one goes on speaking, whatever else that sentence says."""

from workbench.core.model import Span
from workbench.core.text import marks, meaning, quotations, words
from workbench.core.text.rules import Rules, load


def goes_on(sentence: str, word: str, old: str, new: str, language: str) -> bool:
    """Whether `word` at the verb of speech of a sentence means the same speaker behind two wordings of the sentence before.

    That speaker is named in both, nobody else is named or joined to them in the new one, and nothing else in the sentence refers
    back. In a script without capitals all that stands outside of the quotation marks must be the same.
    """
    rules = load(language)
    if not is_only_reference(sentence, word, rules):
        return False
    said = _speaker(old, sentence, language), _speaker(new, sentence, language)
    if not said[0] or said[0] != said[1]:
        return False
    if not meaning.has_capitals(old):
        return words.key(_outside_marks(old)) == words.key(_outside_marks(new))
    return _names(new, language) <= {word.plain for word in words.find(old)} and _joints(
        new, rules
    ) <= _joints(old, rules)


def is_only_reference(sentence: str, word: str, rules: Rules) -> bool:
    """Whether a pronoun that may speak is the only word of the sentence that refers back; "that" behind a verb does not."""
    if word.casefold() not in map(str.casefold, rules.words("quotations", "pronouns")):
        return False
    referring = {other for other in rules.words("meaning", "refers") if " " not in other}
    referring -= {*rules.words("quotations", "that"), word.casefold()}
    return referring.isdisjoint(found.plain.casefold() for found in words.find(sentence))


def _speaker(before: str, sentence: str, language: str) -> str:
    """The words that say who speaks in the sentence before ("said Lu Wei"), where each attribution of the sentence is read as
    theirs; else ""."""
    text = f"{before}\n\n{sentence}"
    begin = len(before) + 2
    found = quotations.find(text, language, [Span(0, len(before)), Span(begin, len(text))])
    told = [
        (each.cue, each.speaker.start, each.speaker.end)
        for each in found
        if each.cue and each.speaker and each.speaker.start is not None and each.speaker.end is not None
    ]
    there = [each for each in told if each[0].end <= len(before)]
    here = [each for each in told if each[0].start >= begin]
    if not there or not here or len({(start, end) for _, start, end in (*there, *here)}) != 1:
        return ""
    cue, start, end = there[0]
    start, end = min(cue.start, start), max(cue.end, end)
    return " ".join(word.plain for word in words.find(before) if word.start < end and word.end > start)


def _outside_marks(sentence: str) -> str:
    outside, at = "", 0
    for quoted in marks.find(sentence):
        outside += sentence[at : quoted.opens] + " "
        at = quoted.closes
    return outside + sentence[at:]


def _names(text: str, language: str) -> set[str]:
    """All words of the names in `text`."""
    found = (each for each in meaning.find(text, language) if each.kind == "name")
    return {word.plain for name in found for word in words.find(text, name.start, name.end)}


def _joints(text: str, rules: Rules) -> int:
    """How often "and" and the like stand outside of the quotation marks, where they may join a second speaker to the first."""
    joints = rules.words("clauses", "joints")
    return sum(word.plain in joints for word in words.find(_outside_marks(text)))
