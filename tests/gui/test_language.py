"""The window in another language: its own words, those of the core, numbers, dates and sides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tools.messages.catalogue import FORMS, Message, compile_to, write
from workbench.core import evidence, settings
from workbench.core.changes import Changes
from workbench.core.errors import FileProblem
from workbench.core.intake import archive
from workbench.core.preview import look
from workbench.core.preview.model import Facts, Preview
from workbench.core.team.merge import Merge, MergedFile
from workbench.gui import icons, language, texts
from workbench.gui.evidence.preview.facts_view import FactsView
from workbench.gui.evidence.preview.head import Head
from workbench.gui.main_window import MainWindow
from workbench.gui.preferences import Preferences
from workbench.gui.session import Session
from workbench.gui.team.merge_card import MergeCard
from workbench.gui.texts import _, listed, plural
from workbench.gui.told import PHRASES, Template, _known, told, told_of
from workbench.gui.widgets import Label

ARABIC = {
    "Full screen": ("ملء الشاشة",),
    "{n} claims": ("لا ادعاءات", "ادعاء", "ادعاءان", "{n} ادعاءات", "{n} ادعاءً", "{n} ادعاء"),
    "Mark {n} claims as sourced": ("و {n}", "أ", "ب", "ج {n}", "د {n}", "ه {n}"),
    "Undo: {label}": ("تراجع: {label}",),
    "Import “{title}”": ("استيراد «{title}»",),
    "This file cannot be read: {why}. Nothing was imported.": ("لم يستورد شيء: {why}.",),
    "its parts are nested too deeply": ("تداخل عميق",),
    "{kind} {before} -> {after}": ("{kind} {before} ← {after}",),
    "number": ("عدد",),
    "Keep claims {number}": ("أبق {number}",),
    "punctuation or signs": ("علامات",),
    "“{label}” is not a Claim Workbench file. Nothing was taken from it.": ("{label} ليس ملفًا",),
}


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.forget()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the catalogue of these Arabic texts."""
    folder = tmp_path_factory.mktemp("catalogues")
    known = {text: Message(text, counts=len(forms) > 1) for text, forms in ARABIC.items()}
    write(folder / "workbench_ar.ts", "ar", ARABIC, known)
    compile_to(folder / "workbench_ar.ts", folder / "workbench_ar.qm")
    return folder


@pytest.fixture
def arabic(qapp: QApplication, catalogues: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few Arabic texts, whatever the catalogue of the day holds."""
    monkeypatch.setattr(language, "texts_of", lambda code: catalogues / f"workbench_{code}.qm")
    assert language.apply(qapp, "ar") == "ar"


def test_arabic_has_its_words_forms_numbers_and_side(arabic: None, qapp: QApplication) -> None:
    assert _("Full screen") == "ملء الشاشة"
    counted = [plural(n, "{n} claim", "{n} claims") for n in (0, 1, 2, 3, 11, 100)]
    assert counted == ["لا ادعاءات", "ادعاء", "ادعاءان", "٣ ادعاءات", "١١ ادعاءً", "١٠٠ ادعاء"]
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert texts.number(1234.5) == "١٬٢٣٤٫٥"
    assert _("Quit") == "Quit", "what is not translated yet is in English"


def test_the_words_of_the_core_are_translated_with_their_values(arabic: None) -> None:
    assert told("Mark 3 claims as sourced") == "ج ٣"
    assert told("Mark 2 claims as sourced") == "ب"
    assert told("Keep claims 3, 12, …") == "أبق ٣, ١٢, …"
    assert told("Undo: Mark 11 claims as sourced") == "تراجع: د ١١"
    assert told("Import “ملف {n} 100 %”") == "استيراد «ملف {n} 100 %»"
    assert told("Import “Ferry {title} %n”") == "استيراد «\u2068Ferry {title} %n\u2069»"
    nested = "This file cannot be read: its parts are nested too deeply. Nothing was imported."
    assert told(nested) == "لم يستورد شيء: تداخل عميق."
    assert told("number 310 -> 412; punctuation or signs") == "عدد 310 ← 412; علامات"
    assert told("number 310 -> 412") == "عدد 310 ← 412"
    assert told("Something that the core never says.") == "Something that the core never says."
    assert told(FileProblem("There is nothing to undo.")) == "There is nothing to undo."


def test_why_a_file_is_refused_is_told_in_the_language_of_the_window(arabic: None) -> None:
    refused = MergedFile(
        "b.claims", refused="“b.claims” is not a Claim Workbench file. Nothing was taken from it."
    )
    card = MergeCard()
    card.show_preview(Merge((refused,), 0, "", Changes("")))
    assert any("ليس ملفًا" in each.text() for each in card.findChildren(Label))


@pytest.mark.parametrize("why", [look.NOT_KEPT, look.PLAYED, look.NO_WORDS, look.UNKNOWN])
def test_why_a_kept_file_is_not_shown_is_told_in_the_language_of_the_window(
    qapp: QApplication, qtbot: QtBot, session: Session, why: str
) -> None:
    assert language.apply(qapp, "de") == "de"
    added = session.do(evidence.add_url, "https://lindqvist.example/hafen")
    assert session.workspace is not None
    assert added is not None
    record = evidence.get(session.workspace, added.ids[0])
    view = FactsView()
    qtbot.addWidget(view)
    view.show_facts(record, Facts(why), None)
    assert told(why) != why
    assert view.accessibleDescription() == f"Davon ist nichts abgelegt {told(why)}"
    head = Head()
    qtbot.addWidget(head)
    head.show_preview(Preview(record, Facts(""), note=why), None)
    assert told(why) in head._note.text()


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != "en"])
def test_a_sentence_without_what_became_of_the_import_is_told_without_it(
    qapp: QApplication, code: str
) -> None:
    """The preview shows why a kept file cannot be read. There nothing was to be imported."""
    assert language.apply(qapp, code) == code
    english = "Nothing was imported."
    whole, tail = told(archive.LOCKED), _(english)
    shown = told(archive.LOCKED.removesuffix(english).strip())
    assert tail != english
    assert f"{shown}{tail}" == whole.replace(f" {tail}", tail)
    sentence = "This document asks for a password. Save a copy without one."
    assert told_of(f"Report 2: the end.docx: {sentence}") == f"Report 2: the end.docx: {shown}"
    assert told_of(sentence) == shown
    assert told_of("a: b: c") == "a: b: c"
    assert told("Something that the core never says.") == "Something that the core never says."


def test_values_get_their_direction_also_in_english() -> None:
    shown = told("number ٣١٠ -> ٤١٢", texts.isolate)
    assert shown == "number \u2068٣١٠\u2069 -> \u2068٤١٢\u2069"


@pytest.mark.parametrize("code", FORMS)
def test_each_language_starts(code: str, qapp: QApplication) -> None:
    """Ours and Qt's own words are loaded; the keys of the manual stay the same keys."""
    english = {name: QKeySequence(name) for name in ("Ctrl+Down", "Shift+N", "Ctrl+Return", "Alt+1", "F6")}
    assert language.apply(qapp, code) == code
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close = box.buttons()[0].text()
    assert close.replace("&", "") != "Close"
    assert listed(["a", "b", "c"]) != "a, b, and c"
    assert {name: QKeySequence(name) for name in english} == english
    assert QLocale().name().startswith(code[:2])


@pytest.mark.logs("the translation workbench_fr.qm is missing or damaged")
@pytest.mark.parametrize("content", [None, b"", b"no translation", b"\x3c\xb8\x64\x18\xca\xef\x9c\x95cut"])
def test_what_cannot_be_loaded_is_told_and_english(
    content: bytes | None, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "workbench_fr.qm"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(language, "texts_of", lambda _code: file)
    assert language.apply(qapp, "fr") == "en"
    assert not language.is_translated()
    assert _("Quit") == "Quit"
    log = settings.config_dir() / "logs" / "workbench.log"
    assert "workbench_fr.qm is missing or damaged" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["pt-PT", "en-GB"], "pt"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["sv-SE", "de-DE"], "de"),
        (["sv-SE"], "en"),
        (["en-US", "fr-FR"], "en"),
        (["C"], "en"),
    ],
)
def test_the_language_of_the_system(names: list[str], chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: names)
    assert language._nearest(QLocale.c()) == chosen


def test_the_settings_keep_the_choice_for_the_next_start(window: MainWindow) -> None:
    window.actions_.by_name["settings"].trigger()
    dialog = window.findChild(Preferences)
    assert dialog is not None
    assert dialog.language.currentData() == "system"
    names = [dialog.language.itemText(at) for at in range(dialog.language.count())]
    assert names == ["As the system", *language.NAMES.values()]
    assert dialog.later.isHidden()
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    assert settings.load().language == "ar"
    assert not dialog.later.isHidden()
    assert not language.is_translated(), "the open window stays as it is"


def test_names_stand_on_the_side_where_the_language_begins(arabic: None, qapp: QApplication) -> None:
    """Qt would put a name in Latin letters to the left, away from what it belongs to; and it cuts what Arabic letters have
    below the line of the font."""
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    name = Label("Ana Moreau")
    assert name.alignment() & right == right
    assert Label("حق").sizeHint().height() > name.sizeHint().height()
    language.apply(qapp, "en")
    assert not Label("Ana Moreau").alignment() & Qt.AlignmentFlag.AlignRight


def test_icons_that_point_forward_point_to_the_left(arabic: None, qapp: QApplication) -> None:
    def tip(name: str) -> float:
        """Where the ink of the middle row lies, from 0 at the left to 1."""
        picture = icons.pixmap(name, "#000000", 24, 1.0).toImage()
        ink = [picture.pixelColor(x, 12).alpha() for x in range(24)]
        return sum(x * alpha for x, alpha in enumerate(ink)) / sum(ink) / 23

    left, check = tip("chevron-right"), tip("check")
    language.apply(qapp, "en")
    assert left < 0.45 < 0.55 < tip("chevron-right")
    assert tip("check") == check


class Marked(QTranslator):
    """Every text in brackets, so that it can be seen which was found."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"[{sourceText}]" if context == "workbench" else ""

    def isEmpty(self) -> bool:
        return False


VALUES = st.text(
    alphabet=st.one_of(st.sampled_from("{}%n1 “”;:.ا中\u2068\n"), st.characters(exclude_categories=["Cs"])),
    max_size=12,
)


@given(st.sampled_from(_known()[1]), st.data())
def test_values_survive_whatever_they_hold(template: Template, data: st.DataObject) -> None:
    """Braces, per cent signs, quotation marks, letters from right to left: each value stands in what is told."""
    language.install(Marked())
    try:
        names = template.places
        values = [data.draw(st.just("7") if name == "n" else VALUES) for name in names]
        sentence = template.words[0] + "".join(
            value + words for value, words in zip(values, template.words[1:], strict=True)
        )
        shown = told(sentence)
        for name, value in zip(names, values, strict=True):
            if name.rstrip("0123456789") not in PHRASES:
                assert value in shown
    finally:
        language.forget()


def test_each_sentence_without_places_is_found() -> None:
    sentences = sorted(_known()[0])
    assert len(sentences) > 100
    language.install(Marked())
    try:
        assert [told(text) for text in sentences] == [f"[{text}]" for text in sentences]
    finally:
        language.forget()


def test_a_long_sentence_that_fits_nothing_is_given_up_soon() -> None:
    """The search is linear: many places and a text full of what stands between them."""
    language.install(Marked())
    try:
        sentence = " / = (with rounding to )" * 4000
        assert told(sentence) == sentence
    finally:
        language.forget()


def test_words_within_a_sentence_and_at_its_start_keep_the_nouns_of_german() -> None:
    assert texts.inside("Keine Behauptung") == "keine Behauptung"
    assert texts.at_start("abweichende Bewertungen") == "Abweichende Bewertungen"
    assert texts.inside("") == texts.at_start("") == ""
