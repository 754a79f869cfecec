"""How much of an article stands in the kept files: who gives the article itself as its source proves nothing."""

from functools import cached_property

from workbench.core.store.rows import content, fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text import copies

MOST_PAIRS = 20_000
"""Pairs of texts whose comparison is remembered."""
_compared: dict[tuple[str, str], float] = {}
"""Both texts are named by the hash of what they say, so that it holds for every file."""


class Copied:
    """The article as it may stand in evidence; its other versions are the article too."""

    def __init__(self, workspace: Workspace, article: str, text_sha256: str) -> None:
        self._connection, self._text_sha256 = workspace.connection, text_sha256
        versions = fetch(
            workspace.connection,
            "SELECT text_sha256, source_sha256, url FROM article_version WHERE article = ? AND present",
            (article,),
        )
        self._digests = {row[name] for row in versions for name in ("text_sha256", "source_sha256")} - {""}
        self._addresses = {_address(row["url"]) for row in versions} - {""}

    def share(self, sha256: str, text_sha256: str, url: str) -> float:
        """How much of the article's text (0 to 1) stands in a record of this kept file, text and address; 1 where it is the
        article's own file or address."""
        if {sha256, text_sha256} & self._digests or _address(url) in self._addresses:
            return 1.0
        return self._of_text(text_sha256) if text_sha256 else 0.0

    def _of_text(self, digest: str) -> float:
        pair = self._text_sha256, digest
        if pair not in _compared:
            if len(_compared) >= MOST_PAIRS:
                _compared.clear()
            _compared[pair] = copies.share(self._probes, content(self._connection, digest).decode())
        return _compared[pair]

    @cached_property
    def _probes(self) -> tuple[str, ...]:
        return copies.probes(content(self._connection, self._text_sha256).decode())


def _address(url: str) -> str:
    """An address without its scheme, fragment and last slash."""
    return url.partition("://")[2].partition("#")[0].rstrip("/").casefold()
