"""The window: PySide6 over the verbs of `workbench.core`."""
