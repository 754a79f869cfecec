"""Finds who is named as the source of what: a cue, its source, and the speaker that the source stands for."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from workbench.core.model import Span, Speaker
from workbench.core.text import cues, marks, sources
from workbench.core.text.cues import Cue
from workbench.core.text.lines import trimmed
from workbench.core.text.marks import Quoted
from workbench.core.text.rules import Rules
from workbench.core.text.sources import Source, Speakers

ADJACENT = 90
"""Characters that may stand between a quotation and its cue."""
FURTHEST = 180
"""The same, where a name and what it is come first: ("...," Ada Keller, a dam builder from Brest, said)."""
JOINT_REACH = 32
"""Characters before a verb or its subject in which "and" begins another report."""
MOST_LATER = 4
"""Attributions after one in the same sentence at which what it reports may end."""
BEFORE = 3
"""Sentences before a pronoun in which its name is looked for."""
LONGEST_CLAUSE = 400
"""Characters that a clause before its subject and verb may have."""

_BRACKETS = re.compile(r"\([^()]{0,40}\)")


@dataclass(slots=True)
class Attribution:
    """A cue in the sentence of that number, its source and speaker. `used` once a quotation in marks claims it;
    `inside` are quoted words that stand inside what it reports."""

    cue: Cue
    source: Source
    sentence: int
    speaker: Speaker | None
    used: bool = False
    inside: list[Quoted] = field(default_factory=list[Quoted])


class Attributions:
    """The attributions of one text, and questions about what stands around them."""

    def __init__(self, text: str, rules: Rules, spans: list[Span]) -> None:
        self.text = text
        self.rules = rules
        self.words = cues.words(rules)
        self.spans = spans
        self.quoted = marks.find(text)
        self._starts = [span.start for span in spans]
        self._opens = [quoted.opens for quoted in self.quoted]
        self._closes = [quoted.closes for quoted in self.quoted]
        self.all = self._found()
        self.cue_starts = [attribution.cue.start for attribution in self.all]

    def _found(self) -> list[Attribution]:
        """Every cue whose source can be told, with its speaker."""
        speakers = Speakers(self.text, self.rules)
        found: list[Attribution] = []
        outside = [(quoted.opens, quoted.closes) for quoted in self.quoted]
        heard: tuple[int, Source] | None = None
        for cue in cues.find(self.text, self.rules, outside):
            number = self.sentence_at(cue.start)
            span = self.spans[number]
            left, right, after_quote = self._bounds(cue, span)
            source = sources.beside(self.text, cue, left, right, after_quote, self.rules)
            if source is None and (
                cue.form == "participle" or sources.shares(self.text, cue, left, self.words)
            ):
                shared = heard is not None and heard[0] == number
                source = heard[1] if heard and shared else self._subject(span, cue)
            if source is None:
                continue
            speaks = after_quote or self._reports(cue, source, span)
            if speaks or heard is None or heard[0] != number:
                heard = (number, source)
            if not speaks:
                continue
            if found and found[-1].source is source:
                speaker = found[-1].speaker
            else:
                speaker = speakers.resolve(source, span, self.spans[max(0, number - BEFORE) : number][::-1])
            found.append(Attribution(cue, source, number, speaker))
        return found

    def sentence_at(self, place: int) -> int:
        """The number of the sentence at an offset; between two, of the one before."""
        return max(0, bisect_right(self._starts, place) - 1)

    def _bounds(self, cue: Cue, span: Span) -> tuple[int, int, bool]:
        """Where the source of a cue may stand: in its sentence, and not inside a quotation."""
        at = bisect_right(self._closes, cue.start) - 1
        closed = self._closes[at] if at >= 0 else -1
        after_quote = closed > 0 and closed >= span.start - 1 and self.near(closed, cue.start)
        following = bisect_left(self._opens, cue.end)
        right = self._opens[following] if following < len(self._opens) else len(self.text)
        return max(span.start, closed), min(span.end, right), after_quote

    def near(self, closed: int, place: int) -> bool:
        """Whether only a comma and a few words lie between the end of a quotation and a cue."""
        if place - closed > FURTHEST:
            return False
        between = _BRACKETS.sub("", self.text[closed:place]).strip(" ,–—-")
        if any(mark in between for mark in ";:()\n"):
            return False
        return place - closed <= ADJACENT if "," not in between else between[:1].isupper()

    def _subject(self, span: Span, cue: Cue) -> Source | None:
        """For "Since then, Lu has spoken often, stressing that": the first words before an auxiliary verb."""
        start = span.start
        if cue.start - start > LONGEST_CLAUSE:
            return None
        comma = self.text.find(",", start, cue.start)
        for begin in (start, comma + 1 if comma > 0 else start):
            begin, _ = trimmed(self.text, begin, cue.start)
            match = self.words.subject.match(self.text, begin, cue.start)
            if match and "," not in match[0]:
                return sources.trimmed_source(self.text, begin, match.end(), self.words)
        return None

    def _reports(self, cue: Cue, source: Source, span: Span) -> bool:
        """Whether words follow that report speech, not merely an object ("said nothing", "found the car")."""
        following = bisect_left(self._opens, cue.end)
        if following < len(self._opens) and self._opens[following] < min(span.end, cue.end + ADJACENT):
            return True
        return self.reports_words(cue, source, span)

    def reports_words(self, cue: Cue, source: Source, span: Span) -> bool:
        """The same for words without quotation marks."""
        if cue.form == "according" or (source.inverted and cue.form == "free"):
            return True
        rest = self.text[cue.end : min(span.end, cue.end + 2 * ADJACENT)]
        rest = rest.lstrip(" ,:" if cue.form in ("free", "participle") else " ")
        if self.after_that(cue, rest, 0, len(rest)):
            return True
        if self.trails(cue, source, span):
            return True
        first = _first_word(rest)
        if cue.form == "promise" and first == self.words.infinitive:
            return True
        reports = cue.form in ("free", "participle", "object")
        return reports and bool(first) and first not in self.words.not_reporting

    def after_that(self, cue: Cue, text: str, start: int, end: int) -> int | None:
        """Where "that" ends if it opens the reported words, at once or after a few ("promised on Friday that")."""
        found = self.words.that.match(text, start, end)
        late = cue.form != "free" or self.words.verb_first
        if (
            not found
            and cue.form not in ("verb", "object")
            and (late or _first_word(text[start:end]) in self.words.trailing)
        ):
            found = self.words.later_that.match(text, start, end)
        return found.end() if found else None

    def trails(self, cue: Cue, source: Source, span: Span) -> bool:
        """Whether subject and verb stand behind what they report: ("The dam is safe, Keller said on Friday.")."""
        if cue.form not in ("free", "complement") or source.start - span.start > LONGEST_CLAUSE:
            return False
        rest = self.text[cue.end : min(span.end, cue.end + ADJACENT)].lstrip(" ,:")
        if self.after_that(cue, rest, 0, len(rest)):
            return False
        before = self.words.article_at_end.sub("", self.text[span.start : source.start]).rstrip()
        first = _first_word(rest)
        return before.endswith(",") and (not first or first in self.words.trailing)

    def interrupts(self, attribution: Attribution) -> bool:
        """Whether subject and verb stand between commas inside what they report: ("It will hold, Keller said, for years.")."""
        cue, source = attribution.cue, attribution.source
        start = self.spans[attribution.sentence].start
        if (
            cue.form not in ("free", "complement")
            or source.end > cue.start
            or source.start - start > LONGEST_CLAUSE
        ):
            return False
        before = self._before(attribution).rstrip()
        return before.endswith(",") and self.text.startswith(",", cue.end)

    def _before(self, attribution: Attribution) -> str:
        """The words of the sentence before a source and its article."""
        start = self.spans[attribution.sentence].start
        return self.words.article_at_end.sub("", self.text[start : attribution.source.start])

    def content(self, attribution: Attribution) -> tuple[int, int]:
        """Where the words that an attribution reports begin and end, in its sentence."""
        cue, source, span = attribution.cue, attribution.source, self.spans[attribution.sentence]
        if cue.form == "according" and cue.start - span.start > 2:
            return span.start, cue.start
        if cue.form == "according":
            speaker = attribution.speaker
            named = speaker and speaker.start == source.start and speaker.end
            if not self.rules.spaced:
                return max(source.end, self.text.find("，", source.end, span.end)), span.end
            return named or source.end, span.end
        if source.start >= cue.end and not self.words.verb_first:
            return span.start, cue.start
        if source.end <= cue.start and self.trails(cue, source, span):
            return span.start, span.start + len(self._before(attribution))
        begin = max(cue.end, source.end)
        while begin < span.end and self.text[begin] in " ,:،":
            begin += 1
        begin = self.after_that(cue, self.text, begin, min(span.end, begin + ADJACENT)) or begin
        return begin, self._end_of(attribution, begin, span.end)

    def _end_of(self, attribution: Attribution, begin: int, end: int) -> int:
        """Where reported words end before the next attribution of the sentence: at "adding", "according to", or the
        "and" before another that speaks."""
        following = bisect_right(self.cue_starts, attribution.cue.start)
        for later in self.all[following : following + MOST_LATER]:
            if later.sentence != attribution.sentence:
                break
            if later.cue.form in ("participle", "according"):
                return later.cue.start
            shared = later.source is attribution.source
            joint = self.words.joint_before_verb if shared else self.words.joint_before_source
            stop = later.cue.start if shared else later.source.start
            match = joint.search(self.text, max(begin, stop - JOINT_REACH), stop)
            if match:
                return match.start()
        return end


def _first_word(rest: str) -> str:
    found = rest.split(maxsplit=1)
    return found[0].strip(".,;:") if found else ""
