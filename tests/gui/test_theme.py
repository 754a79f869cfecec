"""Theme, icons, fonts, words: the look that everything else is built on."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import workbench.gui
from tests.gui.waiting import show
from workbench.bundled import folder
from workbench.core.model import DISAGREED, Verdict
from workbench.core.team import identity
from workbench.gui import accent, contrast, fonts, icons, keymap, language, paint, palettes, texts, theme
from workbench.gui.main_window import MainWindow
from workbench.gui.reviewer_colours import ReviewerColours
from workbench.gui.session import Session
from workbench.gui.verdict_segment import VerdictSegment
from workbench.gui.widgets import Label, StatusChip

_MARKS = 3.0
_DRESSED = [
    pytest.param(accent.applied(scheme, worn), id=f"{name}-{worn}")
    for name, scheme in palettes.SCHEMES.items()
    for worn in (accent.INK, *accent.COLOURS)
]
_GROUNDS = ("card", "page", "ground", "field", "raised", "selection")


def _least(colours: palettes.Palette) -> float:
    return 7.0 if colours.contrast else 4.5


def _told(colours: palettes.Palette, one: str, other: str) -> float:
    return contrast.ratio(getattr(colours, one), getattr(colours, other))


def test_contrast_is_counted_as_the_standard_says() -> None:
    """Values of WCAG 2.2: black on white 21:1, and #767676, the lightest grey for words on white."""
    assert contrast.ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast.ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast.ratio("#ffffff", "#767676") == contrast.ratio("#767676", "#ffffff")


@pytest.mark.parametrize("colours", _DRESSED)
def test_text_can_be_read_on_every_ground(colours: palettes.Palette) -> None:
    pairs = [(ink, ground) for ink in ("ink", "ink_soft", "ink_faint") for ground in _GROUNDS]
    pairs += [("ink", "text_selection"), ("on_primary", "primary"), ("on_primary", "primary_hover")]
    weak = {pair: _told(colours, *pair) for pair in pairs if _told(colours, *pair) < _least(colours)}
    assert not weak


@pytest.mark.parametrize("colours", _DRESSED)
def test_words_and_marks_of_a_status_can_be_read(colours: palettes.Palette) -> None:
    tokens = ("sourced", "unverified", "contested", "open", "not_a_claim", "disagreed", "danger")
    pairs = [(token, ground) for token in tokens for ground in ("card", "page", f"{token}_tint")]
    pairs += [(token, "selection") for token in tokens]
    words = {pair: _told(colours, *pair) for pair in pairs if _told(colours, *pair) < _least(colours)}
    assert not words


@pytest.mark.parametrize("colours", _DRESSED)
def test_the_focus_is_told_from_what_it_goes_around(colours: palettes.Palette) -> None:
    pairs = [("focus", ground) for ground in _GROUNDS] + [("focus_on_primary", "primary")]
    assert not {pair for pair in pairs if _told(colours, *pair) < _MARKS}


@pytest.mark.parametrize("colours", [palettes.CONTRAST_LIGHT, palettes.CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_has_thick_lines_and_no_tint_that_says_something(colours: palettes.Palette) -> None:
    assert colours.line == 2
    assert colours.ring > palettes.LIGHT.ring
    tints = {value for name, value in asdict(colours).items() if name.endswith("_tint")}
    assert tints == {colours.card}
    assert all(
        contrast.ratio(edge, colours.card) >= _MARKS for edge in (colours.border, colours.border_strong)
    )


@pytest.mark.parametrize("scheme", palettes.SCHEMES)
def test_colour_means_status_alone_unless_an_accent_is_chosen(scheme: str) -> None:
    plain = palettes.SCHEMES[scheme]
    assert accent.applied(plain, accent.INK) is plain
    for token in ("primary", "focus", "ink", "selection", "text_selection", "border"):
        assert QColor(getattr(plain, token)).hslSaturationF() < 0.35, token
    for name in accent.COLOURS:
        worn = asdict(accent.applied(plain, name))
        changed = {token for token, value in worn.items() if value != getattr(plain, token)}
        assert changed <= {
            "primary",
            "primary_hover",
            "on_primary",
            "focus",
            "focus_on_primary",
            "text_selection",
        }
        assert QColor(worn["primary"]).hslSaturationF() > 0.2, name


def test_the_accent_of_the_system_is_made_readable(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accent._System, "colour", "#ffe14d")
    worn = accent.applied(palettes.LIGHT, accent.SYSTEM)
    assert worn.primary != palettes.LIGHT.primary
    assert contrast.ratio(worn.primary, worn.card) >= 4.5
    assert contrast.ratio(worn.on_primary, worn.primary) >= 4.5


@pytest.mark.parametrize(
    ("choice", "dark", "high", "wanted"),
    [
        ("system", False, False, palettes.LIGHT),
        ("system", True, False, palettes.DARK),
        ("system", False, True, palettes.CONTRAST_LIGHT),
        ("system", True, True, palettes.CONTRAST_DARK),
        ("light", True, True, palettes.LIGHT),
        ("contrast-dark", False, False, palettes.CONTRAST_DARK),
        ("solarized", True, False, palettes.DARK),
    ],
)
def test_the_system_is_followed_unless_something_was_chosen(
    choice: str, dark: bool, high: bool, wanted: palettes.Palette
) -> None:
    assert palettes.choose(choice, dark=dark, contrast=high) is wanted


@pytest.mark.parametrize("hint", ["colours", "contrast"])
def test_a_change_of_the_system_is_taken_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication, hint: str
) -> None:
    hints = qapp.styleHints()
    scheme, high = Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast

    def tell() -> None:
        if hint == "colours":
            hints.colorSchemeChanged.emit(scheme)
        else:
            hints.accessibility().contrastPreferenceChanged.emit(high)

    theme.apply(qapp, "system", accent.INK, 100)
    theme.notifier.applied = None  # as if other colours were worn: the same would be left as they are
    with qtbot.waitSignal(theme.notifier.changed):
        tell()
    theme.apply(qapp, "light")
    with qtbot.assertNotEmitted(theme.notifier.changed):
        tell()


def test_the_same_look_is_not_worked_into_every_widget_again(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark", accent.INK, 100)
    with qtbot.assertNotEmitted(theme.notifier.changed):
        theme.apply(qapp, "dark")
    with qtbot.waitSignal(theme.notifier.changed):
        theme.apply(qapp, "light")


@pytest.mark.parametrize("scheme", palettes.SCHEMES)
def test_the_other_ground_is_of_the_same_kind(scheme: str) -> None:
    other = palettes.SCHEMES[palettes.other_ground(palettes.SCHEMES[scheme])]
    assert other.dark is not palettes.SCHEMES[scheme].dark
    assert other.contrast is palettes.SCHEMES[scheme].contrast


def test_the_text_of_the_window_grows_where_it_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light", accent.INK, 100)
    label, chip, page = Label("Sourced", 12), StatusChip("sourced"), QWidget()
    for widget in (label, chip, page):
        qtbot.addWidget(widget)
    segment = VerdictSegment(page)
    before = label.font().pixelSize(), chip.width(), segment.sizeHint().width(), qapp.font().pixelSize()
    theme.apply(qapp, "light", size=145)
    grown = label.font().pixelSize(), chip.width(), segment.sizeHint().width(), qapp.font().pixelSize()
    assert all(after > 1.3 * usual for usual, after in zip(before, grown, strict=True)), (before, grown)
    assert fonts.article(17).pixelSize() == 17, "the article has a size of its own"
    theme.apply(qapp, "light", size=100)
    assert (label.font().pixelSize(), chip.width()) == before[:2]


def test_a_larger_text_of_the_system_is_followed_and_a_smaller_one_is_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, "light", accent.INK, 100)
    usual = fonts._SYSTEM_USUAL
    for system, wanted in ((usual * 1.5, 1.5), (usual * 0.8, 1.0), (usual * 9, 2.0)):
        font = QFont(qapp.font())
        font.setPixelSize(round(system))
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind, font=font: font)
        theme.follow_system(qapp)
        assert fonts.scale() == pytest.approx(wanted, abs=0.05)
    monkeypatch.undo()
    theme.apply(qapp, "light", accent.INK, 100)


def test_no_two_standings_share_word_or_glyph(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    standings = (*(verdict.value for verdict in Verdict), DISAGREED)
    looks = [theme.status(name) for name in standings]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == len(looks)


def test_a_change_of_theme_is_announced_and_takes_effect(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    with qtbot.waitSignal(theme.notifier.changed):
        theme.apply(qapp, "dark")
    assert theme.is_dark()
    assert qapp.palette().window().color().name() == palettes.DARK.ground
    theme.apply(qapp, "light")
    assert not theme.is_dark()


def test_the_style_sheet_uses_only_known_tokens_and_no_item_rules() -> None:
    sheet = (folder("resources") / "styles" / "workbench.qss").read_text(encoding="utf-8")
    known = asdict(palettes.LIGHT).keys() | theme.paddings(palettes.LIGHT).keys()
    assert set(re.findall(r"\$\{?(\w+)", sheet)) <= known
    views = re.findall(r"Q(?:Table|List|Tree|AbstractItem)View::item", sheet)
    assert not views


def test_every_icon_file_can_be_drawn_and_is_coloured(qapp: QApplication) -> None:
    files = [file.name for file in (folder("resources") / "icons").iterdir() if file.name.endswith(".svg")]
    assert files
    for file in files:
        image = icons.pixmap(file.removesuffix(".svg"), "#0b62b8", 24, 1.0).toImage()
        dots = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        solid = [dot for dot in dots if dot.alpha() > 250]
        assert solid, file
        assert all(abs(dot.red() - 0x0B) < 4 and abs(dot.blue() - 0xB8) < 4 for dot in solid), file


def test_an_icon_has_as_many_pixels_as_the_screen(qapp: QApplication) -> None:
    drawn = icons.pixmap("check", "#000000", 18, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (36, 2.0)


def test_an_icon_is_drawn_for_the_screens_there_are(qapp: QApplication) -> None:
    ratios = {screen.devicePixelRatio() for screen in qapp.screens()}
    made = icons.icon("plus", "ink", 16)
    assert {(size.width(), size.height()) for size in made.availableSizes()} == {
        (round(16 * ratio), round(16 * ratio)) for ratio in ratios
    }


def test_another_resolution_makes_the_icons_anew(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.notifier.changed):
        QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))


def test_an_icon_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    button = QPushButton()
    qtbot.addWidget(button)
    icons.follow(button, "plus", "ink", 16)
    light = button.icon().pixmap(16, 16).toImage()
    theme.apply(qapp, "dark")
    assert button.icon().pixmap(16, 16).toImage() != light


def test_every_icon_that_ships_is_used() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in _python_files())
    names = {
        file.name.removesuffix(".svg")
        for file in (folder("resources") / "icons").iterdir()
        if file.name.endswith(".svg")
    }
    assert {name for name in names if f'"{name}"' not in source} == set()


def _python_files() -> list[Path]:
    return list(Path(workbench.gui.__path__[0]).rglob("*.py"))


def test_both_families_are_there_in_their_weights(qapp: QApplication) -> None:
    fonts.load()
    assert QFontInfo(fonts.ui(13, 600)).family() == "Inter"
    assert QFontInfo(fonts.ui(13, 600)).weight() == 600
    assert QFontInfo(fonts.article(17, italic=True)).family() == "Noto Serif"
    assert QFontInfo(fonts.article(17, italic=True)).italic()


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2015-12-15", "15 December 2015"),
        ("2015-12", "December 2015"),
        ("2015", "2015"),
        ("", ""),
        ("spring 2015", "spring 2015"),
        ("2015-99-99", "2015-99-99"),
    ],
)
def test_dates_are_read_as_far_as_they_go(qapp: QApplication, iso: str, shown: str) -> None:
    assert texts.date(iso) == shown


def test_one_and_many(qapp: QApplication) -> None:
    assert texts.plural(1, "{n} claim", "{n} claims") == "1 claim"
    assert texts.plural(0, "{n} claim", "{n} claims") == "0 claims"


def test_a_quote_is_isolated_and_gets_marks_only_if_it_has_none() -> None:
    assert texts.quoted("the wall") == "\u2068“the wall”\u2069"
    assert texts.quoted("«El muro»") == "\u2068«El muro»\u2069"
    assert texts.isolate("") == ""


@pytest.mark.parametrize(
    ("spoken", "shown"),
    [
        ("en", "“wall”"),
        ("de", "„wall“"),
        ("es", "«wall»"),
        ("fr", "«\u00a0wall\u00a0»"),
        ("pt", "«wall»"),
        ("zh_CN", "“wall”"),
        ("ar", "“wall”"),
    ],
)
def test_quotation_marks_are_those_of_the_texts_around(qapp: QApplication, spoken: str, shown: str) -> None:
    before, way = QLocale(), qapp.layoutDirection()
    try:
        language.apply(qapp, spoken)
        assert texts.quoted("wall") == texts.isolate(shown)
        assert texts.quoted("الجدار") == texts.isolate("«الجدار»")
        pattern = f"\u200eAdd {shown} الجدار".replace("wall", texts.isolate("wall"))
        assert texts.names_isolated(f"Add {shown} الجدار") == pattern
    finally:
        language.apply(qapp, "en")
        QLocale.setDefault(before)
        qapp.setLayoutDirection(way)
    assert texts.quoted("wall") == texts.isolate("“wall”")


def test_verdict_buttons_drop_caps_then_words(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    keys = zip(("sourced", "unverified", "contested", "not-a-claim"), "123X", strict=True)
    keymap.register({name: keymap.Usual((key,), keymap.CLAIMS) for name, key in keys})
    page = QWidget()
    segment = VerdictSegment(page)
    show(qtbot, page)
    seen = []
    for width in (
        segment.sizeHint().width(),
        segment.sizeHint().width() - 1,
        segment._width((1, 1, 1, 2)),
        segment.minimumSizeHint().width(),
    ):
        segment.resize(width, 36)
        seen.append([button.compact for button in segment.buttons])
    assert seen == [[0, 0, 0, 0], [1, 1, 1, 1], [1, 1, 1, 2], [2, 2, 2, 2]]


def test_reviewers_who_are_shown_together_have_colours_of_their_own(
    session: Session, qapp: QApplication
) -> None:
    assert session.workspace is not None
    alike = {f"{at:032}": f"Reviewer {at}" for at in range(0, 80, 10)}
    try:
        paint.tell_apart(alike)
        assert len({paint.avatar_colour(person) for person in alike}) == len(alike) == 8
        assert all(paint.avatar_colour(person) == paint.avatar_colour(name) for person, name in alike.items())
        paint.tell_apart(dict(list(alike.items())[:1]))
        usual = paint.avatar_colour("0" * 32)
        assert usual == paint._usual_colour("0" * 32)
        many = {f"{at:032}": ("Ana Moreau", "Ben Okafor", "Anton Meyer")[at % 3] for at in range(0, 240, 10)}
        paint.tell_apart(dict(list(many.items())[:12]))
        worn = {(paint.initials(many[person]), paint.avatar_colour(person)) for person in list(many)[:12]}
        assert len(worn) == 12, "with more people than colours the same letters have different ones"
        paint.tell_apart(many)
        colours = ReviewerColours(session, qapp)
        session.sign_in("Noor Haddad")
        session.mark(Verdict.UNVERIFIED)
        people = identity.names(session.workspace)
        assert set(people.values()) == {"Ana Moreau", "Jonas Okafor", "Noor Haddad"}
        assert len({paint.avatar_colour(person) for person in people}) == 3
        assert set(people) <= set(paint._own)
        colours.deleteLater()
    finally:
        paint.tell_apart({})
