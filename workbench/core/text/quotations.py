"""Finds quotations, direct, mixed and indirect, and who is quoted."""

from bisect import bisect_left, bisect_right

from workbench.core.light import light
from workbench.core.model import Span, Speaker
from workbench.core.text import language as languages
from workbench.core.text import names, sentences
from workbench.core.text.attributions import ADJACENT, Attribution, Attributions
from workbench.core.text.lines import trimmed
from workbench.core.text.marks import Quoted
from workbench.core.text.rules import Rules, load

FURTHEST_BACK = 2
"""Sentences up to an attribution from which a quotation goes on."""
LONGEST_PARAGRAPH = 2000
"""Characters between an attribution and the quotation that goes on from it."""
FEWEST_LETTERS = 3
"""Reported words of fewer letters are none."""
FEWEST_WORDS = 5
"""Quoted words without a cue are a quotation from this length on; fewer are a title or a scare quote."""
SMALLEST_WORD = 3


@light
class Quotation:
    """What somebody is said to have said: text[start:end]. `kind` is direct (the quotation marks left out), mixed (a
    report in the writer's words with quoted ones inside) or indirect. `cue` is the verb or "according to"; `quoted` are
    the words in quotation marks."""

    start: int
    end: int
    kind: str
    speaker: Speaker | None
    cue: Span | None
    quoted: tuple[Span, ...] = ()


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
            quotation = self._in_marks(quoted, before)
            if quotation:
                before = quotation
                if quotation.kind == "direct":
                    found.append(quotation)
        within: Quotation | None = None
        for attribution in self.known.all:
            inside = tuple(
                Span(*trimmed(self.text, quoted.start, quoted.end)) for quoted in attribution.inside
            )
            kind = "mixed" if inside else "indirect"
            for start, end in self._reports(attribution, within):
                within = Quotation(start, end, kind, attribution.speaker, _span(attribution), inside)
                found.append(within)
        return sorted(found, key=lambda quotation: (quotation.start, quotation.end))

    def _in_marks(self, quoted: Quoted, before: Quotation | None) -> Quotation | None:
        """The quotation made of these quoted words; None for a title or a scare quote. Words that stand inside a report
        are left to that: its attribution keeps them."""
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
        trailing = None if attribution else self._cue_at_end(quoted)
        attribution = attribution or trailing
        if attribution:
            attribution.used = True
            led = ahead is not None and attribution is ahead and self._inside(quoted, ahead, whole)
            apart = led or attribution is trailing
            if apart:
                attribution.inside.append(quoted)
            kind = "mixed" if apart else "direct"
            return Quotation(start, end, kind, attribution.speaker, _span(attribution))
        if not whole:
            return None
        speaker, cue = self._carried(quoted, before)
        return Quotation(start, end, "direct", speaker or self._before_colon(quoted), cue)

    def _inside(self, quoted: Quoted, ahead: Attribution, whole: bool) -> bool:
        """Whether quoted words behind a cue are a part of what the writer reports: ("said it was “as safe as houses”")."""
        if ahead.inside and ahead.sentence == self.known.sentence_at(quoted.opens):
            return True
        reported = self.known.after_that(ahead.cue, self.text, ahead.cue.end + 1, quoted.opens)
        if reported and self.text[reported : min(quoted.opens, reported + ADJACENT)].strip() and not whole:
            return True
        last = self.text[max(0, quoted.opens - 3) : quoted.opens].rstrip()[-1:]
        return not whole and last not in (",", ":", "：", "，")

    def _cue_behind(self, quoted: Quoted) -> Attribution | None:
        """The attribution right after the closing mark: ("...," said Lu), (...," Lu said)."""
        at = bisect_left(self.known.cue_starts, quoted.end)
        if at == len(self.known.all):
            return None
        attribution = self.known.all[at]
        next_to = attribution.sentence - self.known.sentence_at(quoted.end)
        cried = self.text[quoted.end - 1] in "!?…" and attribution.source.start - quoted.closes <= 1
        same = next_to == 0 or (next_to == 1 and cried)
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

    def _cue_at_end(self, quoted: Quoted) -> Attribution | None:
        """The attribution at the end of the sentence: ("“The only way” to safety is a dam, Keller said.")."""
        at = bisect_left(self.known.cue_starts, quoted.closes)
        if at == len(self.known.all):
            return None
        attribution = self.known.all[at]
        number = attribution.sentence
        here = number == self.known.sentence_at(quoted.opens) and attribution.source.start > quoted.closes
        ends = here and self.known.trails(attribution.cue, attribution.source, self.known.spans[number])
        return attribution if ends else None

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

    def _carried(self, quoted: Quoted, before: Quotation | None) -> tuple[Speaker | None, Span | None]:
        """Speaker and cue of what was said before, where this goes on from it without a sentence between."""
        at = bisect_right(self.known.cue_starts, quoted.opens) - 1
        last = self.known.all[at] if at >= 0 else None
        number = self.known.sentence_at(quoted.opens)
        if last and last.cue.form != "according" and number - last.sentence <= FURTHEST_BACK:
            between = self.known.spans[last.sentence + 1 : number]
            same = all(self._of_same_person(span) for span in between)
            near = quoted.opens - last.cue.end < LONGEST_PARAGRAPH
            if same and near and "\n" not in self.text[last.cue.end : quoted.opens]:
                return last.speaker, _span(last)
        if before is None or number - self.known.sentence_at(before.end) > 1:
            return None, None
        return before.speaker, before.cue

    def _of_same_person(self, span: Span) -> bool:
        """Whether a sentence goes on about the speaker before: it begins with a pronoun."""
        return self.text[span.start : span.end].partition(" ")[0] in self.known.words.pronouns

    def _before_colon(self, quoted: Quoted) -> Speaker | None:
        """For a headline ("Keller on the dam: “It will hold.”"): the name that it begins with."""
        start = self.known.spans[self.known.sentence_at(quoted.opens)].start
        if quoted.opens - start > ADJACENT or not self.text[start : quoted.opens].rstrip().endswith(
            (":", "：")
        ):
            return None
        found = names.each(self.text, start, quoted.opens, self.rules)
        if not found or found[0].start != start:
            return None
        return Speaker(self.text[start : found[0].end], start, found[0].end)

    def _reports(self, attribution: Attribution, within: Quotation | None) -> list[tuple[int, int]]:
        """The words that an attribution reports, outside of a direct quotation: one stretch, or two around the cue."""
        cue, source = attribution.cue, attribution.source
        span = self.known.spans[attribution.sentence]
        says = self.known.reports_words(cue, source, span)
        if attribution.inside:
            start, end = self.known.content(attribution) if says else (max(cue.end, source.end), 0)
            return self._bare(
                min(start, attribution.inside[0].opens), max(end, attribution.inside[-1].closes)
            )
        if attribution.used or not says or (within and _thinks_aloud(attribution, within)):
            return []
        if self.known.interrupts(attribution):
            return self._bare(span.start, source.start) + self._bare(cue.end, span.end)
        return self._bare(*self.known.content(attribution))

    def _bare(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretch without blanks and light marks at its edges, where something is left of it."""
        start, end = trimmed(self.text, start, end)
        while end > start and self.text[end - 1] in ",.;: ،؛，。；：":
            end -= 1
        while start < end and self.text[start] in ",;: ،؛，；：":
            start += 1
        return [(start, end)] if end - start >= FEWEST_LETTERS else []


def _span(attribution: Attribution) -> Span:
    return Span(attribution.cue.start, attribution.cue.end)


def _thinks_aloud(attribution: Attribution, within: Quotation) -> bool:
    """Whether an attribution opens what is reported already: ("Keller said | she hoped it would hold")."""
    begins = within.start <= attribution.source.start <= within.start + FEWEST_LETTERS
    return attribution.source.pronoun and begins and attribution.cue.end <= within.end


def _is_title(content: str) -> bool:
    """Whether quoted words name a work or a programme: two with capitals or more, and none but small words without."""
    words = [word.strip(".,!?") for word in content.split()]
    small = [word for word in words if not word[:1].isupper()]
    return len(words) - len(small) > 1 and all(len(word) <= SMALLEST_WORD for word in small)
