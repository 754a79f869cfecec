"""The command that looks whether this computer has what the program needs."""

import click

from workbench.cli import output
from workbench.cli.common import FINDINGS, Call, Command


@click.command("doctor", cls=Command)
@click.pass_obj
def examine(call: Call) -> int:
    """Check this computer, and say what to type."""
    from workbench.core import doctor

    checks = doctor.examine()
    if call.json:
        rows = [
            {"name": check.name, "state": check.state, "detail": check.detail, "remedy": check.remedy}
            for check in checks
        ]
        output.document({"checks": rows})
    else:
        for check in checks:
            output.line(f"{check.state:8} {check.name}: {check.detail}")
            if check.remedy:
                output.line(f"         {check.remedy}")
    return FINDINGS if any(check.state == doctor.State.PROBLEM for check in checks) else 0
