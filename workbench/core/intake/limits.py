"""How much a source may ask of the program before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """`seconds` and `memory_mb` bound each reader's child process; `depth`, `attributes` and `tag_characters`
    bound what of a page's markup is handed to the parser (the words beyond stay)."""

    article_mb: int = 50
    evidence_mb: int = 200
    pages: int = 5000
    depth: int = 200
    attributes: int = 100
    tag_characters: int = 4000
    seconds: float = 30
    memory_mb: int = 1536


LIMITS = Limits()
