"""All rules about an article, one after the other."""

from workbench.core.checks import percentages, rates, speakers, spellings, sums, values, weekdays
from workbench.core.checks.found import Found
from workbench.core.checks.reading import read

_RULES = (sums, percentages, rates, weekdays, values, spellings, speakers)


def check(text: str, language: str = "", published: str = "") -> tuple[Found, ...]:
    """What does not fit in `text`, in the order of its places; the same in any process.

    `language` is a code such as "en", guessed where empty; `published` the article's ISO date or "".
    """
    reading = read(text, language, published)
    found = [each for rule in _RULES for each in rule.find(reading)]
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.rule, each.message)))
