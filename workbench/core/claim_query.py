"""The line that filters the claims: words, and fields with values.

    line  = { term }                         every term must hold
    term  = [ "-" ] ( field ":" value { "," value } | words )       "-" turns it round; one of the values is enough
    value = word | '"' words '"' | number | ">" number | "<" number | number ".." number
    field = one of `FIELDS`

What stands in quotation marks is one value, or one run of words. A name of a list may be cut short (`verdict:cont`) as long as it
means one. Nothing that is typed is an error: what has no meaning becomes a `Problem`, and the other terms still count.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from workbench.core.errors import WrongUse
from workbench.core.model import DISAGREED, Anchor, Kind, Stance, Verdict

MOST = 10**9
"""No count is higher; a range without an end stops here."""

STANDINGS = (*(str(verdict) for verdict in Verdict), DISAGREED)
STATES = (*STANDINGS, "stale", "decided", "by-hand")
THINGS = ("comment", "evidence", "reason", "speaker", "number")

Numbers = tuple[int, int]
"""The lowest and the highest that fit."""


class Trouble(StrEnum):
    """What is wrong with a term: its field, its value, or that the value is no number."""

    FIELD = "field"
    VALUE = "value"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Problem:
    """What has no meaning: an unknown field, a value that its field does not know (`choices` are those that it does), or a
    value that is no number."""

    trouble: Trouble
    field: str
    value: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """`field` is "" for words in the claim. One of `values` must hold, or none of them where it is `negated`."""

    field: str
    values: "tuple[str | Numbers, ...]"
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A line as it was read: the terms that must all hold, and the problems of those that mean nothing."""

    terms: tuple[Term, ...] = ()
    problems: tuple[Problem, ...] = ()


_LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "verdict": STANDINGS,
        "kind": tuple(Kind),
        "stance": tuple(Stance),
        "anchor": tuple(Anchor),
        "is": STATES,
        "has": THINGS,
        "stale": ("yes", "no"),
    }
)
"""The fields that know all their values."""

_NAMES = ("speaker", "by", "reason", "assigned", "differs")
"""The fields whose values are parts of names or words."""

ME = "me"
"""The reviewer who has the file open, where `assigned` or `differs` asks for a person."""

_NUMBERS = ("evidence", "comments", "score", "page", "paragraph", "number")

FIELDS = (*_LISTS, *_NAMES, *_NUMBERS)

_ALSO = {"status": "verdict", "reviewer": "by", "comment": "comments", "worth": "score"}
"""Other names of fields."""

_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))
"""What keyboards of other languages give for a quotation mark."""
_TERM = re.compile(r'(?:[^\s"]|"[^"]*(?:"|$))+')
_FIELD = re.compile(r"(?P<minus>-?)(?P<field>[A-Za-z]+(?:-[A-Za-z]+)*)[:：](?P<rest>.*)", re.DOTALL)
_VALUE = re.compile(r'(?:[^,،，"]|"[^"]*(?:"|$))+')
_RANGE = re.compile(r"(?P<low>\d{1,9})\.\.(?P<high>\d{1,9})")
_COMPARED = re.compile(r"(?P<sign>>=|<=|>|<|=|)(?P<number>\d{1,9})")


def values(field: str) -> tuple[str, ...]:
    """The values that a field knows, by its name; none where it takes names, words or numbers."""
    return _LISTS.get(field, ())


@lru_cache(maxsize=64)
def parse(line: str) -> Query:
    """What a line asks for. Never fails."""
    clean = line.encode("utf-8", "replace").decode().replace("\0", " ").translate(_QUOTES)
    terms: list[Term] = []
    problems: list[Problem] = []
    for match in _TERM.finditer(clean):
        found = _term(match.group())
        if isinstance(found, Problem):
            problems.append(found)
        elif found is not None:
            terms.append(found)
    return Query(tuple(terms), tuple(problems))


def strict(line: str) -> str:
    """The line itself; WrongUse where a part of it has no meaning."""
    for problem in parse(line).problems:
        if problem.trouble is Trouble.FIELD:
            raise WrongUse(f'There is no field "{problem.field}"; the fields are {", ".join(FIELDS)}.')
        if problem.trouble is Trouble.NUMBER:
            raise WrongUse(f'"{problem.field}" takes a number, such as 2, >2, <2 or 2..5.')
        raise WrongUse(
            f'"{problem.value}" is not a value of "{problem.field}"; the values are {", ".join(problem.choices)}.'
        )
    return line


def added(before: str, now: str) -> tuple[str, ...] | None:
    """The words that a line asks for beyond what another did, where all that passes it passes the other too because words were
    added or typed on; else None."""
    (words, fields), (others, other_fields) = _apart(now), _apart(before)
    if fields != other_fields or any(all(each not in word for word in words) for each in others):
        return None
    return tuple(word for word in words if word not in others)


def _apart(line: str) -> tuple[list[str], list[Term]]:
    """The words of a line, as they are compared, and its other terms."""
    words, others = [], []
    for term in parse(line).terms:
        if term.field or term.negated:
            others.append(term)
        else:
            words.append(str(term.values[0]).casefold())
    return words, others


def quoted(value: str) -> str:
    """A name as it is written in the line; of one that holds quotation marks the longest part without."""
    parts = [" ".join(part.split()) for part in value.translate(_QUOTES).replace("\0", " ").split('"')]
    plain = max(parts, key=len)
    return plain if re.fullmatch(r"[^\s,،，]+", plain) else f'"{plain}"'


def _term(typed: str) -> Term | Problem | None:
    parts = _FIELD.fullmatch(typed)
    if parts is None:
        negated = typed.startswith("-") and len(typed) > 1
        words = _bare(typed[1:] if negated else typed)
        return Term("", (words,), negated) if words else None
    name = parts["field"].casefold()
    field = _ALSO.get(name, name)
    if field not in FIELDS:
        return Problem(Trouble.FIELD, parts["field"])
    chosen = [value for value in (_bare(each) for each in _VALUE.findall(parts["rest"])) if value]
    return _valued(field, chosen, negated=bool(parts["minus"])) if chosen else None


def _valued(field: str, chosen: list[str], *, negated: bool) -> Term | Problem:
    read: Callable[[str], str | Numbers | None] = str.casefold
    trouble = Trouble.VALUE
    if field in _LISTS:
        read = lambda value: _listed(field, value)  # noqa: E731 (one of three ways to read a value)
    elif field in _NUMBERS:
        read, trouble = _numbers, Trouble.NUMBER
    found = [(value, read(value)) for value in chosen]
    for value, meaning in found:
        if meaning is None:
            return Problem(trouble, field, value, _LISTS.get(field, ()))
    return Term(field, tuple(meaning for _value, meaning in found if meaning is not None), negated)


def _bare(typed: str) -> str:
    return " ".join(typed.replace('"', "").split())


def _listed(field: str, value: str) -> str | None:
    """The one value of the field that begins like this, without regard to capitals, blanks and hyphens."""
    wanted = _folded(value)
    known = _LISTS[field]
    if field in ("verdict", "is") and wanted == "none":
        return Verdict.OPEN
    exact = [each for each in known if _folded(each) == wanted]
    begun = [each for each in known if wanted and _folded(each).startswith(wanted)]
    return exact[0] if exact else begun[0] if len(begun) == 1 else None


def _folded(value: str) -> str:
    return re.sub(r"[\s_-]", "", value.casefold())


def _numbers(value: str) -> Numbers | None:
    plain = re.sub(r"\s", "", value).removesuffix("%")
    if between := _RANGE.fullmatch(plain):
        return int(between["low"]), int(between["high"])
    compared = _COMPARED.fullmatch(plain)
    if compared is None:
        return None
    number = int(compared["number"])
    return {
        ">": (number + 1, MOST),
        ">=": (number, MOST),
        "<": (0, number - 1),
        "<=": (0, number),
    }.get(compared["sign"], (number, number))


def chosen(line: str, field: str) -> tuple[str, ...]:
    """The values of which one is enough, of all terms of this field that are not turned round, as they are compared."""
    return tuple(
        str(value)
        for term in parse(line).terms
        if term.field == field and not term.negated
        for value in term.values
    )


def without(line: str, field: str) -> str:
    """The line without the terms of this field that are not turned round."""
    return " ".join(
        typed.group()
        for typed in _TERM.finditer(line.translate(_QUOTES))
        if not any(term.field == field and not term.negated for term in parse(typed.group()).terms)
    )


def toggled(line: str, field: str, value: str) -> str:
    """The line with `value` among those that are enough for the field, or without it where it was one of them."""
    kept = [each for each in chosen(line, field) if each != value.casefold()]
    if len(kept) == len(chosen(line, field)):
        kept.append(value)
    term = f"{field}:{','.join(quoted(each) for each in kept)}" if kept else ""
    return f"{without(line, field)} {term}".strip()
