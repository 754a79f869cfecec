"""Reads who speaks from the words beside a cue, and carries names forward: "Lu", "he", "the ministry"."""

import re

from workbench.core.light import light
from workbench.core.model import Span, Speaker
from workbench.core.text import names
from workbench.core.text.cues import SOURCE_REACH, Cue, Words, words
from workbench.core.text.names import Name, Register
from workbench.core.text.rules import Rules

MOST_WORDS = 12
"""A subject of more words is not one that we can tell."""

MOST_BETWEEN = 3
"""Words up to the verb in which "who" is looked for: ("Lu, who in 2010 said")."""

THAT_REACH = 12
"""Characters after a verb without a subject in which "that" must begin."""

_WORD = re.compile(r"\S+")
_COMMA = re.compile(r",\s+")
_COLON = re.compile(r"\s?:")
_QUOTED_NEXT = re.compile(r"\s?[:«“\"„»]")
_STRETCH = re.compile(r"[^，。；：！？、”」』）,;:!?()\s]+")
_BARE = " \t\n\u00a0,;:\"“”«»„‘’'()،؛，；："
_DASH = re.compile(r"\s(?:--|—|–)\s")


@light
class Source:
    """The words that name a speaker, or a pronoun. `inverted`: they stand behind the verb ("said Lu")."""

    start: int
    end: int
    pronoun: bool = False
    inverted: bool = False


class Speakers:
    """Resolves sources to speakers, in the order of the text: each answer remembers who spoke last."""

    def __init__(self, text: str, rules: Rules) -> None:
        self._text = text
        self._rules = rules
        self._register = Register(text, rules)
        self._people: set[str] = set()
        self._last: Speaker | None = None
        self._last_sentence: Span | None = None

    def resolve(self, source: Source, sentence: Span, before: list[Span]) -> Speaker | None:
        """The speaker meant; `before` are the sentences before, nearest first, where a pronoun may find its name."""
        if source.pronoun:
            speaker = self._of_pronoun(source, sentence, before)
        else:
            speaker = self._of_words(source)
        if speaker:
            self._last, self._last_sentence = speaker, sentence
        return speaker

    def _of_words(self, source: Source) -> Speaker | None:
        text, start, end = self._text, source.start, source.end
        found = names.each(text, start, end, self._rules)
        name = _chosen(text, start, end, found, self._rules)
        if name:
            if not names.is_organisation(name, self._rules):
                self._people.update((name.words[0], name.words[-1]))
            return self._register.speaker(name)
        phrase = text[start:end]
        group = self._register.group(phrase.split()[-1], start) if len(phrase.split()) == 1 else None
        if group:
            return Speaker(text[group.start : group.end], group.start, group.end)
        return Speaker(phrase, start, end)

    def _of_pronoun(self, source: Source, sentence: Span, before: list[Span]) -> Speaker | None:
        """In its own sentence a person other than who spoke there already; else the one of the nearest before."""
        speaking = self._last if self._last_sentence == sentence else None
        here = self._person(sentence.start, source.start, speaking)
        if here or speaking:
            return here or speaking
        for span in before:
            if self._last and self._last_sentence == span:
                return self._last
            there = self._person(span.start, span.end, None)
            if there:
                return there
        return self._last

    def _person(self, start: int, end: int, other_than: Speaker | None) -> Speaker | None:
        """The first name between that is known for a person's: it spoke, bears a title, or is short for a full name."""
        for name in names.each(self._text, start, min(end, start + 400), self._rules):
            if names.is_organisation(name, self._rules) or len(name.words) > 3:
                continue
            full = self._register.full(name)
            if other_than and full.start == other_than.start:
                continue
            if name.titled or full.titled or not self._people.isdisjoint((full.words[0], full.words[-1])):
                return self._register.speaker(name)
        return None


def _chosen(text: str, start: int, end: int, found: list[Name], rules: Rules) -> Name | None:
    """The name that a subject is about: a person at its end ("the founder Pony Ma") or a name that is all of it."""
    if not found:
        return None
    first, last = found[0], found[-1]
    if (first.start == start or first.titled) and rules.value("quotations", "capital_nouns"):
        return first
    organisation = names.is_organisation(last, rules)
    if last.end >= end - 1 and (len(found) == 1 or not organisation):
        before = text[start : last.start].split()
        if not before or (not organisation and before[-1] not in rules.words("quotations", "of")):
            return last
    follows = text[first.end : end].split()
    if (
        (first.start <= start + 1 or first.titled)
        and (not follows or follows[0] in rules.words("quotations", "after_name"))
        and not text.startswith(("'s", "’s"), first.end)
    ):
        return first
    return None


def beside(text: str, cue: Cue, left: int, right: int, after_quote: bool, rules: Rules) -> Source | None:
    """The source of a cue. `left` and `right` bound where it may stand (sentence and quotations); `after_quote` says
    that a quotation ends at `left`. None for a noun, a passive or a subject that cannot be told."""
    known = words(rules)
    left, right = max(left, cue.start - SOURCE_REACH), min(right, cue.end + SOURCE_REACH)
    if cue.form == "according":
        return _behind(text, cue.end, right, known)
    before = text[left : cue.start].rstrip()
    lead = before.strip(_BARE).lower()
    drops = known.drops_subject and not after_quote and (not lead or lead in known.before_subject)
    reports = known.that.match(text, cue.end + 1, min(right, cue.end + THAT_REACH))
    if drops and (reports or _COLON.match(text, cue.end, right)):
        return Source(cue.end, cue.end, pronoun=True)
    if cue.form == "with pronoun":
        return Source(cue.end, cue.end, pronoun=True) if after_quote else None
    if known.verb_first:
        behind = _behind(text, cue.end, right, known)
        told = drops and ":" in text[cue.end : right]  # "declared to reporters:"
        return Source(cue.end, cue.end, pronoun=True) if told and not behind else behind
    if not before.strip(_BARE):
        named = (
            _named_after(text, _behind(text, cue.end, right, known), right, rules) if after_quote else None
        )
        alone = after_quote and known.drops_subject and not named
        return Source(cue.end, cue.end, pronoun=True) if alone else named
    if cue.form == "participle" or before.split()[-1].lower() in known.noun_before:
        return None
    if _without_adverbs(before, known).endswith((",", "--", "—", "–")):
        behind = _behind(text, cue.end, right, known)
        turned = after_quote or not (behind is None or behind.pronoun or cue.form == "object")
        if behind and turned and _names_someone(text, behind, rules):
            return behind
        return _apposed(text, left, cue.start, rules) or (behind if known.inverts else None)
    front = _in_front(text, left, cue.start, known)
    if known.inverts and (front is None or _is_adverb(text, front, known)):
        behind = _behind(text, cue.end, right, known)
        if behind and _QUOTED_NEXT.match(text, behind.end):
            return behind
    return front


def _is_adverb(text: str, source: Source, known: Words) -> bool:
    """Whether what stands before a verb is no subject: "Yesterday said Lu", "In Berlin said Lu"."""
    first = text[source.start : source.end].split(maxsplit=1)[0].lower()
    return first in known.adverbs or (first in known.not_reporting and first not in known.determiners)


def _without_adverbs(before: str, known: Words) -> str:
    """The words before a verb without those that belong to it: "Keller, who builds dams, has often"."""
    while True:
        rest, _, last = before.rpartition(" ")
        if not rest or not (last in known.adverbs or last.endswith(known.adverb_endings)):
            return before
        before = rest.rstrip()


def _named_after(text: str, source: Source | None, right: int, rules: Rules) -> Source | None:
    """For "said its secretary, Matthis Okland": the name behind the comma, where the words before it hold none.

    Where the office comes before the name, they may hold one of it: "dijo el consejero de Obras, Martín Ocaña"."""
    if source is None or source.pronoun:
        return source
    inside = names.each(text, source.start, source.end, rules)
    if inside and not (words(rules).inverts and _belongs(text, source.start, inside[-1], rules)):
        return source
    comma = _COMMA.match(text, source.end)
    found = names.each(text, comma.end(), right, rules) if comma else []
    if (
        not comma
        or not found
        or not (found[0].start == comma.end() or found[0].titled)
        or text[found[0].end : found[0].end + 1] not in ".,;—–"
    ):
        return source
    return Source(found[0].start, found[0].end, inverted=True)


def _belongs(text: str, start: int, name: Name, rules: Rules) -> bool:
    """Whether a name only says what somebody is head of: a word such as "of" stands before it in text[start:]."""
    before = text[start : name.start].split()
    return bool(before) and before[-1] in rules.words("quotations", "of")


def _names_someone(text: str, source: Source, rules: Rules) -> bool:
    if source.pronoun:
        return True
    found = names.each(text, source.start, source.end, rules)
    return bool(found) and found[-1].end >= source.end - 1


def _behind(text: str, start: int, end: int, known: Words) -> Source | None:
    """The noun phrase after "said" or "according to", up to a comma, a stop or a preposition that ends it."""
    while start < end and text[start].isspace():
        start += 1
    between = known.between.match(text, start, end)
    start = between.end() if between else start
    first = _WORD.match(text, start, end)
    word = first[0].rstrip(".,:;،") if first else ""
    if word in known.trailing and word not in known.determiners:
        return None
    if known.that.match(text, start, end):
        return None
    stop = known.after_source.search(text, start + 1, end)
    # A full stop after an initial or a title does not end a name.
    while stop and stop[0] == "." and known.title_at_end.search(text[start : stop.start()]):
        stop = known.after_source.search(text, stop.end(), end)
    finish = stop.start() if stop else end
    return trimmed_source(text, start, finish, known, inverted=True)


def _in_front(text: str, left: int, cue_start: int, known: Words) -> Source | None:
    """The subject straight before a verb: back to a comma or a word that begins clauses."""
    if not known.spaced:
        return _unspaced(text, left, cue_start, known)
    bracket = text.rfind("(", left, cue_start) if text[left:cue_start].rstrip().endswith(")") else -1
    found = list(_WORD.finditer(text, left, bracket if bracket > left else cue_start))[-MOST_WORDS - 4 :]
    while found and (
        found[-1][0] in known.adverbs or (len(found) > 1 and found[-1][0].endswith(known.adverb_endings))
    ):
        if found[-1][0] in known.passive:
            return None
        found.pop()
    if not found or found[-1][0].lower() in known.noun_before or found[-1][0].endswith(("'s", "’s")):
        return None
    relative = next(
        (at for at in range(len(found) - 1, -1, -1)[:MOST_BETWEEN] if found[at][0] in known.relatives), None
    )
    if relative is not None:
        return _antecedent(text, left, found[relative].start(), known)
    if found[-1][0] in known.before_subject:
        return None
    if found[-1][0] in known.pronouns:
        return Source(*found[-1].span(), pronoun=True)
    first = len(found) - 1
    while (
        first > 0
        and found[first - 1][0][-1] not in ',;:)"”»'
        and found[first - 1][0].lower() not in known.before_subject
        and found[first - 1][0] not in known.forms
    ):
        first -= 1
    if found[first][0] in known.openers:
        later = [at for at in range(first + 2, len(found)) if found[at][0] in known.determiners]
        first = later[-1] if later else first
    return trimmed_source(text, found[first].start(), found[-1].end(), known)


def _unspaced(text: str, left: int, cue_start: int, known: Words) -> Source | None:
    """The same where no blanks part words: the last stretch between marks, up to "yesterday", "at a meeting" or "also"."""
    for stretch in reversed(list(_STRETCH.finditer(text, left, cue_start))[-2:]):
        start, end = stretch.span()
        between = known.between.match(text, start, end)
        start = between.end() if between else start
        after = known.after_name.search(text, start, end)
        if start < end and not (after and after.start() == start):
            return trimmed_source(text, start, after.start() if after else end, known)
    return None


def shares(text: str, cue: Cue, left: int, known: Words) -> bool:
    """Whether a verb goes on with the subject of the one before: ("agreed, but also contended")."""
    before = text[max(left, cue.start - SOURCE_REACH) : cue.start].split()
    while before and before[-1] in known.adverbs:
        before.pop()
    return bool(before) and before[-1] in known.before_subject


def _antecedent(text: str, left: int, end: int, known: Words) -> Source | None:
    """For "Lu, who said": the words before the comma."""
    stretch = text[left:end].rstrip(_BARE)
    first = max(stretch.rfind(mark) for mark in (",", ";", ":", "(")) + 1
    return trimmed_source(text, left + first, left + len(stretch), known)


def _apposed(text: str, left: int, cue_start: int, rules: Rules) -> Source | None:
    """For "Lu Wei, head of the agency, said": the words before the first comma, where they are a name."""
    inverts = words(rules).inverts
    comma = left if inverts else text.find(",", left, cue_start)
    found = names.each(text, left, cue_start, rules)
    for number, name in enumerate(found):
        if name.end > comma and not text.startswith((",", " --", " —", " –"), name.end):
            continue
        if _is_dateline(text, name):
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        office = _belongs(text, left, name, rules) or names.is_organisation(name, rules)
        office = office and inverts and following and (len(following.words) > 1 or following.titled)
        if (
            following
            and office
            and text[name.end : following.start].strip() == ","
            and text[following.end] == ","
        ):
            return Source(following.start, following.end)
        return Source(name.start, name.end)
    return None


def _is_dateline(text: str, name: Name) -> bool:
    """Whether a name is the place at the head of a report: ("LUNDAVIK -- Ada Keller, a builder, said")."""
    return text[name.start : name.end].isupper() and bool(_DASH.match(text, name.end))


def trimmed_source(text: str, start: int, end: int, known: Words, inverted: bool = False) -> Source | None:
    """The stretch without blanks, marks and articles; None where it is no subject."""
    while start < end and text[start] in _BARE:
        start += 1
    while end > start and text[end - 1] in _BARE:
        end -= 1
    article = known.articles.match(text, start, end)
    bare = article.end() if article else start
    spelled = text[bare:end].split()
    if not spelled or len(spelled) > MOST_WORDS:
        return None
    if spelled[0] in known.pronouns and (len(spelled) == 1 or inverted):
        return Source(bare, bare + len(spelled[0]), pronoun=True, inverted=inverted)
    if spelled[-1] in known.no_source or (spelled[0] in known.no_source and len(spelled) == 1):
        return None
    if not inverted and not known.passive.isdisjoint(spelled):
        return None
    if not any(character.isalpha() for character in text[bare:end]):
        return None
    return Source(bare, end, inverted=inverted)
