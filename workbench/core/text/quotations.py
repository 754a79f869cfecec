"""Finds quotations, direct, mixed and indirect, and who is quoted."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from workbench.core.model import Span, Speaker
from workbench.core.text import cues, marks, sentences, sources
from workbench.core.text import language as languages
from workbench.core.text.cues import Cue
from workbench.core.text.lines import trimmed
from workbench.core.text.marks import Quoted
from workbench.core.text.rules import Rules, load
from workbench.core.text.sources import Source, Speakers

ADJACENT = 90
"""Characters that may stand between a quotation and its cue."""
FURTHEST = 180
"""The same, where a name and what it is come first: ("...," Ada Keller, a dam builder from Brest, said)."""
FEWEST_WORDS = 5
"""Quoted words without a cue are a quotation from this length on; fewer are a title or a scare quote."""


BEFORE = 3
"""Sentences before a pronoun in which its name is looked for."""
LONGEST_CLAUSE = 400
"""Characters that a clause before its subject and verb may have."""


SMALLEST_WORD = 3
_BRACKETS = re.compile(r"\([^()]{0,40}\)")


@dataclass(frozen=True)
class Quotation:
    """What somebody is said to have said: text[start:end], quotation marks left out. `kind` is direct, mixed (quoted
    words inside a sentence of the writer) or indirect. `cue` is the verb or "according to"."""

    start: int
    end: int
    kind: str
    speaker: Speaker | None
    cue: Span | None


@dataclass
class _Attribution:
    cue: Cue
    source: Source
    sentence: int
    speaker: Speaker | None
    used: bool = False


def find(text: str, language: str = "", spans: list[Span] | None = None) -> list[Quotation]:
    """The quotations of `text`, in order. `spans` are its sentences, where they are known already."""
    rules = load(language or languages.guess(text))
    if spans is None:
        spans = sentences.split(text, rules.language)
    return _Finder(text, rules, spans).quotations()


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str, rules: Rules, spans: list[Span]) -> None:
        self.text = text
        self.rules = rules
        self.words = cues.words(rules)
        self.spans = spans
        self.starts = [span.start for span in spans]
        self.quoted = marks.find(text)
        self.quoted_ends = [quoted.closes for quoted in self.quoted]
        self.quoted_starts = [quoted.opens for quoted in self.quoted]
        self.attributions = self._attributions()
        self.cue_starts = [attribution.cue.start for attribution in self.attributions]

    def quotations(self) -> list[Quotation]:
        found: list[Quotation] = []
        before: Quotation | None = None
        for quoted in self.quoted:
            quotation = self._direct(quoted, before)
            if quotation:
                found.append(quotation)
                before = quotation
        for attribution in self.attributions:
            quotation = self._indirect(attribution)
            if quotation:
                found.append(quotation)
        return sorted(found, key=lambda quotation: (quotation.start, quotation.end))

    def _attributions(self) -> list[_Attribution]:
        """Every cue whose source can be told, with its speaker."""
        speakers = Speakers(self.text, self.rules)
        found: list[_Attribution] = []
        outside = [(quoted.opens, quoted.closes) for quoted in self.quoted]
        heard: tuple[int, Source] | None = None
        for cue in cues.find(self.text, self.rules, outside):
            number = self._sentence(cue.start)
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
            heard = (number, source)
            if not (after_quote or self._reports(cue, source, span)):
                continue
            if found and found[-1].source is source:
                speaker = found[-1].speaker
            else:
                speaker = speakers.resolve(source, span, self.spans[max(0, number - BEFORE) : number][::-1])
            found.append(_Attribution(cue, source, number, speaker))
        return found

    def _sentence(self, place: int) -> int:
        return max(0, bisect_right(self.starts, place) - 1)

    def _bounds(self, cue: Cue, span: Span) -> tuple[int, int, bool]:
        """Where the source of a cue may stand: in its sentence, and not inside a quotation."""
        at = bisect_right(self.quoted_ends, cue.start) - 1
        closed = self.quoted_ends[at] if at >= 0 else -1
        after_quote = closed > 0 and closed >= span.start - 1 and self._near(closed, cue.start)
        following = bisect_left(self.quoted_starts, cue.end)
        right = self.quoted_starts[following] if following < len(self.quoted_starts) else len(self.text)
        return max(span.start, closed), min(span.end, right), after_quote

    def _near(self, closed: int, place: int) -> bool:
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
        comma = self.text.find(",", start, cue.start)
        for begin in (start, comma + 1 if comma > 0 else start):
            begin, _ = trimmed(self.text, begin, cue.start)
            match = self.words.subject.match(self.text, begin, cue.start)
            if match and "," not in match[0]:
                return sources.trimmed_source(self.text, begin, match.end(), self.words)
        return None

    def _reports(self, cue: Cue, source: Source, span: Span) -> bool:
        """Whether words follow that report speech, not merely an object ("said nothing", "found the car")."""
        following = bisect_left(self.quoted_starts, cue.end)
        if following < len(self.quoted_starts) and self.quoted_starts[following] < min(
            span.end, cue.end + ADJACENT
        ):
            return True
        return self._reports_words(cue, source, span)

    def _reports_words(self, cue: Cue, source: Source, span: Span) -> bool:
        """The same for words without quotation marks."""
        if cue.form == "according" or (source.inverted and cue.form == "free"):
            return True
        rest = self.text[cue.end : min(span.end, cue.end + 2 * ADJACENT)]
        rest = rest.lstrip(" ,:" if cue.form in ("free", "participle") else " ")
        if self._that(cue, rest, 0, len(rest)):
            return True
        if self._trails(cue, source, span):
            return True
        first = _first_word(rest)
        return cue.form in ("free", "participle") and bool(first) and first not in self.words.not_reporting

    def _that(self, cue: Cue, text: str, start: int, end: int) -> int | None:
        """Where "that" ends if it opens the reported words, at once or after a few ("promised on Friday that")."""
        found = self.words.that.match(text, start, end)
        if not found and (cue.form != "free" or _first_word(text[start:end]) in self.words.trailing):
            found = self.words.later_that.match(text, start, end)
        return found.end() if found else None

    def _trails(self, cue: Cue, source: Source, span: Span) -> bool:
        """Whether subject and verb stand behind what they report: ("The dam is safe, Keller said on Friday.")."""
        if cue.form != "free" or source.start - span.start > LONGEST_CLAUSE:
            return False
        before = self.words.article_at_end.sub("", self.text[span.start : source.start]).rstrip()
        first = _first_word(self.text[cue.end : min(span.end, cue.end + ADJACENT)].lstrip(" ,:"))
        return before.endswith(",") and (not first or first in self.words.trailing)

    def _direct(self, quoted: Quoted, before: Quotation | None) -> Quotation | None:
        """The quotation made of these quoted words; None for a title or a scare quote."""
        text = self.text
        content = text[quoted.start : quoted.end]
        start, end = trimmed(text, quoted.start, quoted.end)
        if start == end:
            return None
        behind, ahead = self._cue_behind(quoted), self._cue_ahead(quoted)
        ends_open = content.rstrip()[-1:] in ",!?…，！？" or text[quoted.closes : quoted.closes + 1] == ","
        attribution = (behind or ahead) if ends_open else (ahead or behind)
        whole = self._is_sentence(quoted, content)
        if attribution and not whole and _is_title(content):
            return None
        if attribution:
            attribution.used = True
            beside = attribution is behind or text[max(0, quoted.opens - 3) : quoted.opens].rstrip()[-1:] in (
                ",",
                ":",
                "：",
                "，",
            )
            kind = "direct" if whole or beside else "mixed"
            cue = Span(attribution.cue.start, attribution.cue.end)
            return Quotation(start, end, kind, attribution.speaker, cue)
        if not whole:
            return None
        return Quotation(start, end, "direct", self._carried(quoted, before), None)

    def _cue_behind(self, quoted: Quoted) -> _Attribution | None:
        """The attribution right after the closing mark: ("...," said Lu), (...," Lu said)."""
        at = bisect_left(self.cue_starts, quoted.end)
        if at == len(self.attributions):
            return None
        attribution = self.attributions[at]
        same = attribution.sentence == self._sentence(quoted.end)
        own = attribution.source.start > quoted.end and attribution.cue.form != "participle"
        return attribution if same and own and self._near(quoted.closes, attribution.cue.start) else None

    def _cue_ahead(self, quoted: Quoted) -> _Attribution | None:
        """The attribution before the opening mark, in the same sentence or before a colon."""
        at = bisect_right(self.cue_starts, quoted.opens) - 1
        if at < 0:
            return None
        attribution = self.attributions[at]
        if attribution.sentence == self._sentence(quoted.opens):
            return attribution
        between = self.text[attribution.cue.end : quoted.opens].rstrip()
        return attribution if len(between) < ADJACENT and between.endswith((":", "：")) else None

    def _is_sentence(self, quoted: Quoted, content: str) -> bool:
        """Whether the quoted words can stand alone: long enough, a capital at the start, a stop or comma at the end."""
        bare = content.strip()
        if self.rules.spaced and len(bare.split(maxsplit=FEWEST_WORDS)) < FEWEST_WORDS:
            return False
        stopped = bare[-1:] in ".!?…,。！？؟" or self.text[quoted.closes : quoted.closes + 1] in (
            ".",
            ",",
            "。",
            "，",
        )
        return stopped and len(bare) > FEWEST_WORDS and not bare[:1].islower()

    def _carried(self, quoted: Quoted, before: Quotation | None) -> Speaker | None:
        """The speaker of the quotation before, where this one goes on from it without a sentence between."""
        if before is None or self._sentence(quoted.opens) - self._sentence(before.end) > 1:
            return None
        return before.speaker

    def _indirect(self, attribution: _Attribution) -> Quotation | None:
        """The reported words of an attribution that no quotation marks belong to."""
        if attribution.used or not self._reports_words(
            attribution.cue, attribution.source, self.spans[attribution.sentence]
        ):
            return None
        start, end = trimmed(self.text, *self._content(attribution))
        while end > start and self.text[end - 1] in ",.;: ":
            end -= 1
        while start < end and self.text[start] in ",;: ":
            start += 1
        if end - start < 3:
            return None
        cue = Span(attribution.cue.start, attribution.cue.end)
        return Quotation(start, end, "indirect", attribution.speaker, cue)

    def _content(self, attribution: _Attribution) -> tuple[int, int]:
        cue, source, span = attribution.cue, attribution.source, self.spans[attribution.sentence]
        if cue.form == "according" and cue.start - span.start > 2:
            return span.start, cue.start
        if cue.form == "according":
            speaker = attribution.speaker
            named = speaker and speaker.start == source.start and speaker.end
            return named or source.end, span.end
        if source.start >= cue.end and not self.words.verb_first:
            return span.start, cue.start
        if source.end <= cue.start and self._trails(cue, source, span):
            reported = self.words.article_at_end.sub("", self.text[span.start : source.start])
            return span.start, span.start + len(reported)
        begin = max(cue.end, source.end)
        while begin < span.end and self.text[begin] in " ,:":
            begin += 1
        begin = self._that(cue, self.text, begin, min(span.end, begin + ADJACENT)) or begin
        following = bisect_right(self.cue_starts, cue.start)
        if following < len(self.attributions):
            later = self.attributions[following]
            if later.sentence == attribution.sentence and later.cue.form in ("participle", "according"):
                return begin, later.cue.start
        return begin, span.end


def _is_title(content: str) -> bool:
    """Whether quoted words name a work or a programme: two words or more, all but the smallest with capitals."""
    words = [word for word in content.split() if len(word) > SMALLEST_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _first_word(rest: str) -> str:
    found = rest.split(maxsplit=1)
    return found[0].strip(".,;:") if found else ""
