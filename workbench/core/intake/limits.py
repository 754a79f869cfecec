"""How much a source may ask of the program before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """`seconds` and `memory_mb` bound each reader's child process; `depth`, `attributes` and `tag_characters`
    bound what of a page's markup is handed to the parser (the words beyond stay). Of a document that is an archive,
    `unpacked_mb` bounds the whole, `part_mb` one part that is read, `ratio` how far a part may have been packed;
    `parts` bounds the parts of an archive or of a message."""

    article_mb: int = 50
    evidence_mb: int = 200
    pages: int = 5000
    depth: int = 200
    attributes: int = 100
    tag_characters: int = 4000
    unpacked_mb: int = 400
    part_mb: int = 50
    ratio: int = 200
    parts: int = 10_000
    seconds: float = 30
    memory_mb: int = 1536


LIMITS = Limits()
