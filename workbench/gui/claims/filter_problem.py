"""What is said below the filter about a term that makes no sense."""

from workbench.core.claim_query import FIELDS, Problem, Trouble
from workbench.gui.texts import _, isolate


def sentence(problem: Problem) -> str:
    """One plain sentence: what is not known, and what is."""
    if problem.trouble is Trouble.FIELD:
        words = _("There is no field “{field}”. There are {known}; for plain words use quotation marks.")
        return words.format(field=isolate(problem.field), known=", ".join(FIELDS))
    if problem.trouble is Trouble.NUMBER:
        words = _("“{field}” takes a number, such as 2, >2, <2 or 2..5; “{value}” is none.")
        return words.format(field=problem.field, value=isolate(problem.value))
    words = _("“{value}” is no value of “{field}”. It takes {known}.")
    return words.format(field=problem.field, value=isolate(problem.value), known=", ".join(problem.choices))
