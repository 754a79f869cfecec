"""What stands in the table."""

from workbench.gui.claims.pane import ClaimsPane


def shown(pane: ClaimsPane) -> list[str]:
    return [pane.model.claim(row).quote for row in range(pane.model.rowCount())]
