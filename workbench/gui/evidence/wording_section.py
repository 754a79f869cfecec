"""The wording, kind and speaker of the claim under review, each of which is corrected by itself."""

from workbench.core import claims
from workbench.core.unfinished import Typed
from workbench.gui import half_typed
from workbench.gui.evidence.details import Details
from workbench.gui.evidence.section import Section
from workbench.gui.session import Session
from workbench.gui.texts import _


class WordingSection(Section):
    def __init__(self, session: Session) -> None:
        details = Details()
        super().__init__(_("Wording, kind, speaker"), details, folds=True)
        self.details = details
        self._session = session
        details.edited.connect(self._write)
        details.typed.connect(self._keep)

    def _write(self, claim: str, field: str, value: str) -> None:
        self._session.when_free(lambda: self._edit(claim, field, value))

    def _edit(self, claim: str, field: str, value: str) -> None:
        if self._session.do(claims.edit, claim, **{field: value}) is None:
            self.details.refused(claim, field, value)

    def _keep(self, claim: str, field: str, words: str) -> None:
        half_typed.keep(self._session, claim, Typed(field), words)
