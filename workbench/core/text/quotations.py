"""Finds quotations, direct, mixed and indirect, and who is quoted."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from workbench.core.model import Span, Speaker
from workbench.core.text import language as languages
from workbench.core.text import sentences
from workbench.core.text.attributions import ADJACENT, Attribution, Attributions
from workbench.core.text.lines import trimmed
from workbench.core.text.marks import Quoted
from workbench.core.text.rules import Rules, load

FEWEST_WORDS = 5
"""Quoted words without a cue are a quotation from this length on; fewer are a title or a scare quote."""
SMALLEST_WORD = 3


@dataclass(frozen=True)
class Quotation:
    """What somebody is said to have said: text[start:end], quotation marks left out. `kind` is direct, mixed (quoted
    words inside a sentence of the writer) or indirect. `cue` is the verb or "according to"."""

    start: int
    end: int
    kind: str
    speaker: Speaker | None
    cue: Span | None


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
        self.known = Attributions(text, rules, spans)

    def quotations(self) -> list[Quotation]:
        found: list[Quotation] = []
        before: Quotation | None = None
        for quoted in self.known.quoted:
            quotation = self._direct(quoted, before)
            if quotation:
                found.append(quotation)
                before = quotation
        for attribution in self.known.all:
            quotation = self._indirect(attribution)
            if quotation:
                found.append(quotation)
        return sorted(found, key=lambda quotation: (quotation.start, quotation.end))

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

    def _cue_behind(self, quoted: Quoted) -> Attribution | None:
        """The attribution right after the closing mark: ("...," said Lu), (...," Lu said)."""
        at = bisect_left(self.known.cue_starts, quoted.end)
        if at == len(self.known.all):
            return None
        attribution = self.known.all[at]
        same = attribution.sentence == self.known.sentence_at(quoted.end)
        own = attribution.source.start > quoted.end and attribution.cue.form != "participle"
        return attribution if same and own and self.known.near(quoted.closes, attribution.cue.start) else None

    def _cue_ahead(self, quoted: Quoted) -> Attribution | None:
        """The attribution before the opening mark, in the same sentence or before a colon."""
        at = bisect_right(self.known.cue_starts, quoted.opens) - 1
        if at < 0:
            return None
        attribution = self.known.all[at]
        if attribution.sentence == self.known.sentence_at(quoted.opens):
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
        if before is None or self.known.sentence_at(quoted.opens) - self.known.sentence_at(before.end) > 1:
            return None
        return before.speaker

    def _indirect(self, attribution: Attribution) -> Quotation | None:
        """The reported words of an attribution that no quotation marks belong to."""
        if attribution.used or not self.known.reports_words(
            attribution.cue, attribution.source, self.known.spans[attribution.sentence]
        ):
            return None
        start, end = trimmed(self.text, *self._content(attribution))
        while end > start and self.text[end - 1] in ",.;: ،؛，。；：":
            end -= 1
        while start < end and self.text[start] in ",;: ،؛，；：":
            start += 1
        if end - start < 3:
            return None
        cue = Span(attribution.cue.start, attribution.cue.end)
        return Quotation(start, end, "indirect", attribution.speaker, cue)

    def _content(self, attribution: Attribution) -> tuple[int, int]:
        cue, source, span = attribution.cue, attribution.source, self.known.spans[attribution.sentence]
        if cue.form == "according" and cue.start - span.start > 2:
            return span.start, cue.start
        if cue.form == "according":
            speaker = attribution.speaker
            named = speaker and speaker.start == source.start and speaker.end
            if not self.rules.spaced:
                return max(source.end, self.text.find("，", source.end, span.end)), span.end
            return named or source.end, span.end
        if source.start >= cue.end and not self.known.words.verb_first:
            return span.start, cue.start
        if source.end <= cue.start and self.known.trails(cue, source, span):
            reported = self.known.words.article_at_end.sub("", self.text[span.start : source.start])
            return span.start, span.start + len(reported)
        begin = max(cue.end, source.end)
        while begin < span.end and self.text[begin] in " ,:،":
            begin += 1
        begin = self.known.after_that(cue, self.text, begin, min(span.end, begin + ADJACENT)) or begin
        following = bisect_right(self.known.cue_starts, cue.start)
        if following < len(self.known.all):
            later = self.known.all[following]
            if later.sentence == attribution.sentence and later.cue.form in ("participle", "according"):
                return begin, later.cue.start
        return begin, span.end


def _is_title(content: str) -> bool:
    """Whether quoted words name a work or a programme: two words or more, all but the smallest with capitals."""
    words = [word for word in content.split() if len(word) > SMALLEST_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)
