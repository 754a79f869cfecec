"""Works out a formula over named numbers: + - * / ^, brackets, percent and the functions below. Nothing else can be in it.

The formula is parsed as a Python expression and walked by hand, so that no part of it is ever run. Numbers are decimal.
"""

import ast
import re
import unicodedata
import warnings
from collections.abc import Callable, Mapping, Sequence
from decimal import (
    ROUND_HALF_UP,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)

from workbench.core.errors import WrongUse

LONGEST = 500
DEEPEST = 40
LARGEST_POWER = 1000
DIGITS = 15
"""Figures of a result: what 50 figures of working leave sure, and what spreadsheets show."""
CONTEXT = Context(prec=50, Emax=2000, Emin=-2000, traps=[DivisionByZero, InvalidOperation, Overflow])
SIGNS = str.maketrans(
    {"×": "*", "·": "*", "÷": "/", "∕": "/", "−": "-", "–": "-", "^": "**", "\u00a0": " ", "\u202f": " "}
)
PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*%(?!\s*[\w(.])")
LITERAL = re.compile(r"\d{1,40}(?:\.\d{0,40})?|\.\d{1,40}")
PLAIN = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?")
GROUPED = re.compile(r"[+-]?\d{1,3}(?:([,\u00a0\u202f '’_])\d{3})(?:\1\d{3})*(?:\.\d{1,40})?")
NAME = re.compile(r"[^\W\d]\w{0,39}")
Numbers = Sequence[Decimal]


def number(written: str) -> Decimal:
    """The number that is written, decimals behind a point, thousands apart or not: "412,000,000", "-3.5". Else WrongUse."""
    tidy = written.strip().replace("−", "-")
    if GROUPED.fullmatch(tidy):
        tidy = re.sub(r"[,\s'’_]", "", tidy)
    if not PLAIN.fullmatch(tidy):
        raise WrongUse(
            f"“{written.strip()}” is no number; write it as 1234.5 or 1,234.5. Nothing was changed."
        )
    return Decimal(tidy)


def name(written: str) -> str:
    """The name of a number as a formula can use it. WrongUse for one that it cannot."""
    tidy = unicodedata.normalize("NFKC", written.strip())
    if (
        not NAME.fullmatch(tidy)
        or not tidy.isidentifier()
        or tidy.lower() in FUNCTIONS
        or _is_word_of_python(tidy)
    ):
        raise WrongUse(
            f"“{written.strip()}” cannot name a number; use letters, such as old or ships_2024. Nothing was changed."
        )
    return tidy


def _is_word_of_python(word: str) -> bool:
    from keyword import iskeyword

    return iskeyword(word)


def value(formula: str, numbers: Mapping[str, Decimal]) -> Decimal:
    """What the formula comes to, with as many figures as are sure. WrongUse says in a sentence why it comes to nothing."""
    tidy = PERCENT.sub(r"(\1/100)", formula.strip().removeprefix("=").translate(SIGNS).strip())
    if not tidy:
        raise WrongUse("Write a formula, such as (new - old) / old * 100. Nothing was changed.")
    if len(tidy) > LONGEST:
        raise WrongUse(
            f"A formula may have {LONGEST} signs. Split it into two calculations. Nothing was changed."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # of what Python will no longer read one day, nothing has a place here
            tree = ast.parse(tidy, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise WrongUse(
            f"The formula “{formula.strip()}” cannot be read; write it as (new - old) / old * 100. Nothing was changed."
        ) from None
    try:
        found = _worked_out(tree, tidy, numbers, DEEPEST)
        return Context(prec=DIGITS, Emax=2000, Emin=-2000).plus(found)
    except DivisionByZero:
        raise WrongUse(
            "The formula divides by zero. Look at the numbers again. Nothing was changed."
        ) from None
    except Overflow:
        raise WrongUse(
            "A number in the formula becomes too large to be worked out. Nothing was changed."
        ) from None
    except DecimalException:
        raise WrongUse(
            "The formula asks for something that has no value, such as zero divided by zero. Nothing was changed."
        ) from None


def shown(result: Decimal) -> str:
    """The result in plain figures, without zeros at its end: "32.9032258064516"."""
    plain = result.normalize()
    if not plain:
        return "0"
    return f"{plain:f}" if -DIGITS <= plain.adjusted() <= 2 * DIGITS else str(plain)


def _worked_out(node: ast.expr, formula: str, numbers: Mapping[str, Decimal], deepest: int) -> Decimal:
    """What a part of the formula comes to."""
    if deepest == 0:
        raise WrongUse(
            f"The formula is nested more than {DEEPEST} times. Split it into two calculations. Nothing was changed."
        )

    def inside(part: ast.expr) -> Decimal:
        return _worked_out(part, formula, numbers, deepest - 1)

    if isinstance(node, ast.Constant):
        return _literal(ast.get_source_segment(formula, node) or "")
    if isinstance(node, ast.Name):
        return _named(node.id, numbers)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return OPERATIONS[type(node.op)](inside(node.left), inside(node.right))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd | ast.USub):
        return CONTEXT.minus(inside(node.operand)) if isinstance(node.op, ast.USub) else inside(node.operand)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _called(node.func.id, [inside(part) for part in node.args])
    if isinstance(node, ast.Tuple):
        raise WrongUse(
            "A comma stands between numbers only inside a function; write decimals with a point: 12.5. Nothing was changed."
        )
    part = ast.get_source_segment(formula, node) or formula
    raise WrongUse(
        f"“{part}” has no place in a formula; it takes numbers, names, + - * / ^ and functions. Nothing was changed."
    )


def _literal(written: str) -> Decimal:
    if not LITERAL.fullmatch(written):
        raise WrongUse(
            f"“{written}” has no place in a formula; write numbers as 1234.5. Nothing was changed."
        )
    return Decimal(written)


def _named(word: str, numbers: Mapping[str, Decimal]) -> Decimal:
    if word not in numbers:
        known = ", ".join(numbers) or "none yet"
        raise WrongUse(
            f"The formula names “{word}”, and there is no such number; there are: {known}. Nothing was changed."
        )
    return numbers[word]


def _called(word: str, given: Numbers) -> Decimal:
    """The value of a function."""
    if word.lower() not in FUNCTIONS:
        known = ", ".join(FUNCTIONS)
        raise WrongUse(f"There is no function “{word}”; there are: {known}. Nothing was changed.")
    function, least, most = FUNCTIONS[word.lower()]
    if not least <= len(given) <= most:
        raise WrongUse(
            f"The function {word} takes another number of values: see the manual. Nothing was changed."
        )
    return function(given)


def _power(base: Decimal, exponent: Decimal) -> Decimal:
    if abs(exponent) > LARGEST_POWER:
        raise WrongUse(f"A power may be {LARGEST_POWER} at most. Nothing was changed.")
    return CONTEXT.power(base, exponent)


def _total(given: Numbers) -> Decimal:
    found = Decimal(0)
    for each in given:
        found = CONTEXT.add(found, each)
    return found


def _mean(given: Numbers) -> Decimal:
    return CONTEXT.divide(_total(given), Decimal(len(given)))


def _median(given: Numbers) -> Decimal:
    ordered, middle = sorted(given), len(given) // 2
    return ordered[middle] if len(given) % 2 else _mean(ordered[middle - 1 : middle + 1])


def _rounded(given: Numbers) -> Decimal:
    """To so many decimals (none without a second value), halves away from zero as people round."""
    digits = given[1] if len(given) > 1 else Decimal(0)
    if digits != digits.to_integral_value() or not -30 <= digits <= 30:
        raise WrongUse("Round to a whole number of decimals from -30 to 30. Nothing was changed.")
    step = Decimal(1).scaleb(-int(digits))
    return given[0].quantize(step, ROUND_HALF_UP, CONTEXT)


def _change(given: Numbers) -> Decimal:
    """By how many percent the second value is more than the first."""
    return CONTEXT.multiply(CONTEXT.divide(CONTEXT.subtract(given[1], given[0]), given[0]), Decimal(100))


def _share(given: Numbers) -> Decimal:
    """How many percent the first value is of the second."""
    return CONTEXT.multiply(CONTEXT.divide(given[0], given[1]), Decimal(100))


OPERATIONS: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: CONTEXT.add,
    ast.Sub: CONTEXT.subtract,
    ast.Mult: CONTEXT.multiply,
    ast.Div: CONTEXT.divide,
    ast.Pow: _power,
}
MANY = 200
FUNCTIONS: dict[str, tuple[Callable[[Numbers], Decimal], int, int]] = {
    "sum": (_total, 1, MANY),
    "mean": (_mean, 1, MANY),
    "median": (_median, 1, MANY),
    "min": (min, 1, MANY),
    "max": (max, 1, MANY),
    "round": (_rounded, 1, 2),
    "abs": (lambda given: CONTEXT.abs(given[0]), 1, 1),
    "change": (_change, 2, 2),
    "share": (_share, 2, 2),
}
"""Each function with the least and the most values that it takes."""
