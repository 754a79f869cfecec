import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.cli import output
from workbench.cli.output import Column


class Terminal(io.TextIOWrapper):
    """Standard output that says it is a screen."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n")

    def isatty(self) -> bool:
        return True

    def written(self) -> str:
        self.flush()
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue().decode()


@pytest.mark.parametrize(
    ("text", "places"),
    [("claim", 5), ("", 0), ("世界", 4), ("e\u0301", 1), ("ﾊﾟ", 2), ("🦊", 2), ("a\u200db", 2), ("مرحبا", 5)],
)
def test_display_width_is_that_of_a_terminal(text: str, places: int) -> None:
    assert output.display_width(text) == places


@given(st.text(), st.integers(2, 40))
def test_shortened_text_fits_and_keeps_its_beginning(text: str, width: int) -> None:
    cut = output.shortened(text, width)
    assert output.display_width(cut) <= width
    assert cut == text or text.startswith(cut.removesuffix(output.ELLIPSIS))


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_plain_text_is_one_line_that_cannot_steer_a_terminal(text: str) -> None:
    shown = output.plain(text)
    assert shown.splitlines() in ([shown], [])
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_columns_align_by_display_width(capsys: pytest.CaptureFixture[str]) -> None:
    columns = (Column("name"), Column("n", right=True), Column("end"))
    output.table(columns, [("世界", 5, "x"), ("abc", 12, "y")], empty="none")
    assert capsys.readouterr().out == "name   n  end\n世界   5  x\nabc   12  y\n"


def test_an_empty_table_prints_nothing_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    output.table((Column("a"),), [], empty="No claims.")
    assert capsys.readouterr() == ("", "No claims.\n")


def test_a_pipe_gets_whole_cells_without_colour(capsys: pytest.CaptureFixture[str]) -> None:
    output.table((Column("text", gives=True),), [("x" * 500,)], empty="")
    printed = capsys.readouterr().out
    assert "x" * 500 in printed
    assert "\x1b" not in printed


def test_a_terminal_gets_a_table_that_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("NO_COLOR", "1")
    output.table((Column("id"), Column("text", gives=True)), [("1", "世" * 50)], empty="")
    assert max(output.display_width(line) for line in terminal.written().splitlines()) <= 30


def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    output.table((Column("id"),), [("1",)], empty="")
    assert "\x1b[1m" in terminal.written()
    monkeypatch.setenv("NO_COLOR", "1")
    before = terminal.written()
    output.table((Column("id"),), [("1",)], empty="")
    assert "\x1b" not in terminal.written().removeprefix(before)


def test_json_keeps_letters_and_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    output.document({"quote": "„Straße“ 世界 \u2028 🦊"})
    assert capsys.readouterr().out == '{"quote": "„Straße“ 世界 \u2028 🦊"}\n'


def test_json_never_holds_what_json_has_not() -> None:
    with pytest.raises(ValueError, match="JSON"):
        output.document({"value": float("inf")})
