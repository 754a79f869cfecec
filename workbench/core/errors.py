"""What can go wrong for a user, each as a named error with one plain sentence.

A `UserError` says what is wrong, what to do, and that nothing is lost. Anything else that is raised
is a bug, keeps its traceback, and reaches the log and the error dialog.
"""


class UserError(Exception):
    """A user's problem. `str(error)` is the sentence to show; `exit_code` is for the command line."""

    exit_code = 2


class WrongUse(UserError):
    """A value that cannot be used as it was given."""


class NotFound(UserError):
    """No such claim, article or evidence, or a prefix that names several."""


class NoReviewer(UserError):
    """A change was asked for and nobody is named as its author."""


class ReadOnly(UserError):
    """The file is open for reading only."""


class FileProblem(UserError):
    """A file cannot be read or written: missing, no rights, full disk, in use."""


class HouseProblem(UserError):
    """The house style of reports has a mistake; no report was written."""


class IntakeRefused(UserError):
    """A source cannot be read as text; nothing was imported."""


class ReportReturned(IntakeRefused):
    """A Word report of this program came where an article was asked for; it is read in another way."""


class CannotShow(UserError):
    """A kept file cannot be shown in the window; it is unchanged."""


class NewerFormat(UserError):
    """The file was written by a newer version of the program."""


class NotOurs(UserError):
    """The file is not a Claim Workbench file."""

    exit_code = 3


class Damaged(UserError):
    """The file is ours, and damaged."""

    exit_code = 3


class HubProblem(UserError):
    """The hub cannot be reached, refuses, or was lost on the way."""


class Cancelled(UserError):
    """Long work was stopped by the user; nothing was changed."""
