"""Theme, icons, fonts, words: the look that everything else is built on."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import workbench.gui
from workbench.bundled import folder
from workbench.core.model import DISAGREED, Stance, Verdict
from workbench.gui import fonts, icons, texts, theme
from workbench.gui.verdict_segment import VerdictSegment

_STATUSES = (*(verdict.value for verdict in Verdict), DISAGREED, *(stance.value for stance in Stance))


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(colours: theme.Palette) -> None:
    for ink in (colours.ink, colours.ink_soft, colours.ink_faint):
        for ground in (colours.card, colours.page, colours.ground, colours.field, colours.selection):
            assert _contrast(ink, ground) >= 4.4, (ink, ground)
    assert _contrast(colours.on_primary, colours.primary) >= 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_on_their_tint_can_be_read(qapp: QApplication, scheme: str) -> None:
    theme.apply(qapp, scheme)
    for name in _STATUSES:
        look = theme.status(name)
        assert _contrast(look.colour, look.tint) >= (3 if name in ("open", "not-a-claim") else 4.5), name


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
    assert qapp.palette().window().color().name() == theme.DARK.ground
    theme.apply(qapp, "light")
    assert not theme.is_dark()


def test_the_style_sheet_uses_only_known_tokens_and_no_item_rules() -> None:
    sheet = (folder("resources") / "styles" / "workbench.qss").read_text(encoding="utf-8")
    assert set(re.findall(r"\$(\w+)", sheet)) <= asdict(theme.LIGHT).keys()
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


def test_verdict_buttons_drop_caps_then_words(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    page = QWidget()
    qtbot.addWidget(page)
    segment = VerdictSegment(page)
    page.show()
    seen = []
    for width in (
        segment.sizeHint().width(),
        segment.sizeHint().width() - 1,
        segment.minimumSizeHint().width(),
    ):
        segment.resize(width, 36)
        seen.append([button.compact for button in segment.buttons])
    assert seen == [[0, 0, 0, 0], [1, 1, 1, 1], [1, 1, 1, 2]]
