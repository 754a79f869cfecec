"""Formulas of a few numbers: worked out in decimals, and nothing but worked out."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import UserError, WrongUse
from workbench.core.text import formula

NUMBERS = {"old": Decimal(310), "new": Decimal(412), "µ".replace("µ", "μ"): Decimal(2), "价格": Decimal(5)}


@pytest.mark.parametrize(
    ("written", "result"),
    [
        ("(new - old) / old * 100", "32.9032258064516"),
        ("change(old, new)", "32.9032258064516"),
        ("round(change(old; new), 1)".replace(";", ","), "32.9"),
        ("= new × 2 ÷ 4 − 6", "200"),
        ("0.1 + 0.2", "0.3"),
        ("1 / 3 * 3", "1"),
        ("2 ^ 10 - 2 ^ -1", "1023.5"),
        ("-2 ^ 2", "-4"),
        ("15% * new", "61.8"),
        ("share(1, 8)", "12.5"),
        ("mean(1, 2, 4.5) + median(1, 9, 3) + Sum(1, 2)", "8.5"),
        ("max(old, new) - min(old, new) + abs(-3)", "105"),
        ("round(2.5) + round(-0.5) + round(1234, -2)", "1202"),
        ("µ * 价格", "10"),
        ("10 ^ 40", "1E+40"),
        ("0 * 5", "0"),
    ],
)
def test_results(written: str, result: str) -> None:
    assert formula.shown(formula.value(written, NUMBERS)) == result


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "Write a formula"),
        ("new /", "cannot be read"),
        ("new / (old - 310)", "divides by zero"),
        ("0 / 0", "has no value"),
        ("(-1) ^ 0.5", "has no value"),
        ("9 ^ 9 ^ 9", "A power may be 1000"),
        ("(9 ^ 999) ^ 999", "too large"),
        ("1e9", "write numbers as"),
        ("0x10", "write numbers as"),
        ("price * 2", "there is no such number; there are: old, new"),
        ("12,5 + 1", "write decimals with a point"),
        ("open(1)", "no function “open”"),
        ("old.real", "no place in a formula"),
        ("[x for x in old]", "no place in a formula"),
        ("(lambda: 1)()", "no place in a formula"),
        ("old if new else 1", "no place in a formula"),
        ("'a' * 9", "write numbers as"),
        ("True + 1", "write numbers as"),
        ("old // 2", "no place in a formula"),
        ("mean()", "another number of values"),
        ("round(1, 99)", "whole number of decimals"),
        ("round(1, 0.5)", "whole number of decimals"),
        ("sum(*old)", "no place in a formula"),
        ("(" * 60 + "1" + ")" * 60 + "+" + "-" * 60 + "1", "nested more than"),
        ("1+" * 300 + "1", "500 signs"),
        ("(" * 400, "cannot be read"),
        ("1\n2", "cannot be read"),
        ("0or 1", "cannot be read"),
        ("\x00", "cannot be read"),
    ],
)
def test_what_cannot_be_worked_out_is_said_in_one_sentence(written: str, says: str) -> None:
    with pytest.raises(WrongUse) as refused:
        formula.value(written, NUMBERS)
    assert says in str(refused.value)
    assert str(refused.value).endswith("Nothing was changed.")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("412,000,000", "412000000"),
        ("1 234 567.25", "1234567.25"),
        ("1’234", "1234"),
        ("−3.5", "-3.5"),
        ("٤٢", "42"),
        ("2.5e6", "2500000"),
        ("1,234", "1234"),
    ],
)
def test_numbers_as_they_are_written(written: str, read: str) -> None:
    assert formula.number(written) == Decimal(read)


@pytest.mark.parametrize(
    "written", ["", "12,5", "1,23,456", "five", "1 2", "NaN", "Infinity", "1e9999", "--1"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(WrongUse, match="is no number"):
        formula.number(written)


@pytest.mark.parametrize("written", ["", "2nd", "a b", "sum", "lambda", "x-y", "a" * 41])
def test_what_cannot_name_a_number_is_refused(written: str) -> None:
    with pytest.raises(WrongUse, match="cannot name a number"):
        formula.name(written)


@given(st.text(alphabet="09.+-*/^%(), eoldnwsumrab\n'\"[]{}:=", max_size=60))
def test_whatever_is_written_comes_to_a_number_or_to_a_sentence(written: str) -> None:
    try:
        found = formula.value(written, NUMBERS)
    except UserError:
        return
    assert formula.shown(found) == formula.shown(Decimal(formula.shown(found)))
