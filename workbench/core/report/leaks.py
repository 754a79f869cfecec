"""The last look at a finished report: nothing that its profile withholds may stand in it, however it is escaped."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from io import BytesIO
from zipfile import ZipFile

from workbench.core.errors import UserError
from workbench.core.report import folded, words
from workbench.core.report.folded import Form
from workbench.core.report.model import Report
from workbench.core.report.places import Text, Whose, texts
from workbench.core.report.withheld import Secret, is_common

SHORT = 4
"""Up to so many letters a name counts only as a word of its own, in what people wrote: markup has short words too."""
LONG = 8
"""From so many letters on a name of one word is found within a longer one too."""
SENTENCE = 5
"""Blanks from which on words are no name that an address or the name of a file could hold without them."""
_WHOLE_HOUSES = frozenset(("publisher", "origin", "address"))
"""What sources that are named may have in common with one that is not."""
_PREFIXES = {"\u0600-\u06ff": "وفبكلا", "\u0590-\u05ff": "ובכלמשה"}
"""Letters that are written together with the name behind them: in Arabic, in Hebrew."""
_DECLINED = re.compile("[\u0370-\u052f]")
"""Greek and Cyrillic, whose names end otherwise in each case."""
_ENDING = re.compile("[аяоеёиыйуюьαηοςιυω]{1,2}$", re.IGNORECASE)


_APART = "\n<>\n"
"""Between texts: no tag that is open in one ends in the next."""


class Leak(UserError):
    """Something that the profile withholds stands in the finished report."""


def check(written: bytes, report: Report, withheld: Sequence[Secret]) -> None:
    """Leak where one of these stands in the written report, in any case of letters and any escaping of our formats. `report` is
    what it was made of, and no more."""
    if not withheld:
        return
    look = _Look(written, report)
    for secret in withheld:
        place = look.place(secret)
        if place is not None:
            raise _leak(secret, place)


def _leak(secret: Secret, place: str) -> Leak:
    return Leak(
        f"The report was not written: the {secret.field} of the confidential source “{secret.descriptor}” stands in "
        f"{place or 'the finished file'}. Change that text, or choose another profile. Nothing was changed."
    )


def readable(data: bytes) -> str:
    """All text in a finished report: of a PDF its pages, title and bookmarks, of an office document all of its parts."""
    if data.startswith(b"%PDF"):
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        pages = [page.get_textpage().get_text_range() for page in document]
        marks = [mark.get_title() for mark in document.get_toc()]
        return "\n".join([*pages, *marks, *document.get_metadata_dict().values()])
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as package:
            parts = [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
        return "\n".join(parts)
    return data.decode("utf-8")


class _Together:
    """A long text, each way of reading it made when it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def read(self) -> tuple[Form, ...]:
        return tuple(folded.readings(self._text))

    @cached_property
    def cased(self) -> str:
        return folded.cased(self._text)


class _Look:
    """One report, looked through for many secrets."""

    def __init__(self, written: bytes, report: Report) -> None:
        self._written, self._report = written, report
        self._languages = (
            "en",
            *(each.article.language for each in report.sections if each.article.language),
        )
        self._kinds: dict[Whose, _Together] = {}

    def place(self, secret: Secret) -> str | None:
        """Where it stands, "" for a place that is not known; None where it does not, or where that tells nothing."""
        value = secret.value
        if secret.is_part:
            pattern = self._pattern(value)
            return None if pattern.search(self._known) else self._worded(pattern, Whose.SAID, Whose.ECHO)
        size = len(folded.form(value).joined.replace(" ", ""))
        if value.isdecimal() and size <= SHORT:
            return None  # a file such as "1.pdf"
        if secret.field == "file name" and folded.form(value) in self._files:
            return None  # such as the notes of each interview
        is_printed = _stands(value, self._article)
        if size > SHORT or (size > 1 and folded.runs_on(value)):
            return self._whole(secret, is_printed=is_printed)
        told = [Whose.SAID, Whose.NAME] if is_printed else [Whose.SAID, Whose.NAME, Whose.ECHO]
        return self._worded(self._pattern(value), *told)

    def _whole(self, secret: Secret, *, is_printed: bool) -> str | None:
        value = secret.value
        if is_printed:  # by the article itself, which the report prints again
            told = [] if secret.field in {"quote", "note", *_WHOLE_HOUSES} else [Whose.SAID]
            return self._standing(value, *told)
        if self._is_shared(secret):
            return self._standing(value, Whose.SAID, Whose.ECHO)
        place = self._standing(value, *Whose)
        if place is None and not any(_stands(value, [each]) for each in self._finished):
            return None
        if value.isalpha() and is_common(value, self._languages):
            return self._worded(self._pattern(value), Whose.SAID)  # our own words may be the same
        return place or ""

    def _is_shared(self, secret: Secret) -> bool:
        """Whether a source that is named has this too, which says nothing of the other one."""
        return secret.field in _WHOLE_HOUSES and self._standing(secret.value, Whose.SOURCE) is not None

    def _standing(self, value: str, *whose: Whose) -> str | None:
        for each in whose:
            if _stands(value, self._together(each).read):
                for text in self._of(each):
                    if _stands(value, folded.readings(text.text)):
                        return text.place
        return None

    def _worded(self, pattern: re.Pattern[str], *whose: Whose) -> str | None:
        for each in whose:
            if pattern.search(self._together(each).cased):
                for text in self._of(each):
                    if pattern.search(folded.cased(text.text)):
                        return text.place
        return None

    def _of(self, whose: Whose) -> Iterator[Text]:
        return (each for each in texts(self._report) if each.whose is whose)

    def _together(self, whose: Whose) -> "_Together":
        """All texts of one kind, to be looked through at once: each by itself takes long, and is only asked where it stands."""
        if whose not in self._kinds:
            self._kinds[whose] = _Together(_APART.join(each.text for each in self._of(whose)))
        return self._kinds[whose]

    @cached_property
    def _article(self) -> tuple[Form, ...]:
        return tuple(form for section in self._report.sections for form in folded.readings(section.text))

    @cached_property
    def _known(self) -> str:
        """What the article prints, and what reviewers are called: these names tell of nobody by themselves."""
        names = (work.reviewer for section in self._report.sections for work in section.reviewers)
        return "|".join(map(folded.cased, (*(section.text for section in self._report.sections), *names)))

    @cached_property
    def _finished(self) -> tuple[Form, ...]:
        return tuple(folded.readings(readable(self._written)))

    @cached_property
    def _files(self) -> frozenset[Form]:
        """The names of kept files that are told, with and without their endings."""
        links = (
            link for section in self._report.sections for entry in section.entries for link in entry.evidence
        )
        names = {words.base_name(link.evidence.file_name) for link in links} - {""}
        return frozenset(map(folded.form, names | {name.rpartition(".")[0] for name in names}))

    def _pattern(self, name: str) -> re.Pattern[str]:
        """A name as a word of its own, a common word with its capital: "price" is none where it is Price. A genitive counts too,
        and an ending or a letter in front as the script of the name has them."""
        plain = folded.cased(name).partition("|")[0].strip()
        if folded.runs_on(plain):
            return re.compile(re.escape(plain))
        if len(plain) == 1:
            return re.compile(rf"(?<!\w)(?:{plain}|{plain.upper()})(?!\w)")
        is_word = is_common(plain, self._languages)
        ways = {plain, plain.upper(), plain.capitalize()} - {plain.lower()} if is_word else {plain}
        case = re.NOFLAG if is_word else re.IGNORECASE
        if _DECLINED.search(plain) and len(plain) >= SHORT:
            ways = {_ENDING.sub("", each) for each in ways}
            return re.compile(rf"(?<!\w)(?:{_any(ways)})\w{{0,3}}(?!\w)", case)
        before = next(
            (f"[{of}]{{0,3}}" for script, of in _PREFIXES.items() if re.search(f"[{script}]", plain)), ""
        )
        return re.compile(rf"(?<!\w){before}(?:{_any(ways)})[sS]?(?!\w)", case)


def _any(ways: set[str]) -> str:
    return "|".join(map(re.escape, sorted(ways)))


def _stands(value: str, read: Iterable[Form]) -> bool:
    found = _finder(value)
    return any(found(form) for form in read)


def _finder(value: str) -> Callable[[Form], bool]:
    """How a value is found in a form: a short word, an address or digits alone as they stand, all else within words too."""
    sought = folded.form(value)
    joined, name = sought.joined.replace(" ", ""), sought.blanked.strip()
    if not name:
        return lambda form: False
    if folded.runs_on(value):
        return lambda form: joined in form.joined.replace(" ", "")
    if not any(map(str.isalpha, name)) or (" " not in name and len(name) < LONG) or "://" in value:
        ways = [f" {name} ", f" {name}s "]
        return lambda form: any(way in each for way in ways for each in (form.blanked, form.undivided))
    undivided = sought.undivided.strip()
    if name.count(" ") >= SENTENCE:
        return lambda form: name in form.blanked or undivided in form.undivided
    return lambda form: name in form.blanked or undivided in form.undivided or joined in form.joined
