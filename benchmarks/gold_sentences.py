"""Sentence ends against a Universal Dependencies treebank in CoNLL-U.

The format: https://universaldependencies.org/format.html. A treebank gives every sentence as it was written (`# text`),
whether a blank follows its last token (`SpaceAfter=No`) and where paragraphs and documents begin (`# newpar`,
`# newdoc`); from these the running text is made again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.scores import GoldError, Tally, compared
from workbench.core.text import sentences

MISC = 9
"""The column of a token line that may hold `SpaceAfter=No`."""


@dataclass
class Document:
    """Running text and where its sentences end, in code points. `paragraph_ends` are those before a paragraph break."""

    name: str
    text: str = ""
    ends: set[int] = field(default_factory=set)
    paragraph_ends: set[int] = field(default_factory=set)


@dataclass
class _Sentence:
    text: str = ""
    blank_after: bool = True
    paragraph: bool = False
    document: str | None = None
    """The name of the document that begins here ("" where it has none), None inside of one."""
    range_end: str = ""
    lines: int = 0

    def read_comment(self, line: str) -> None:
        key, _, value = line.lstrip("# ").partition("=")
        words = key.split()
        if words == ["text"]:
            self.text = value.strip()
        elif words[:1] == ["newpar"]:
            self.paragraph = True
        elif words[:1] == ["newdoc"]:
            self.paragraph, self.document = True, value.strip()

    def read_token(self, columns: list[str]) -> None:
        """Words of a range ("10-11" for "don't") have no blanks of their own; the range says what follows."""
        self.lines += 1
        number = columns[0]
        if "." in number or (self.range_end and int(self.range_end) >= int(number.split("-")[0])):
            return
        self.range_end = number.partition("-")[2]
        self.blank_after = "SpaceAfter=No" not in columns[MISC].split("|")


def documents(path: Path) -> Iterator[Document]:
    """The documents of a CoNLL-U file, one for the whole file where it marks none. `GoldError` where it is not one."""
    document = Document(path.stem)
    blank = False
    for sentence in _sentences(path):
        if sentence.document is not None and document.text:
            document.paragraph_ends.add(len(document.text))
            yield document
            document = Document("")
        document.name = sentence.document or document.name
        if document.text and sentence.paragraph:
            document.paragraph_ends.add(len(document.text))
            document.text += "\n\n"
        elif document.text and blank:
            document.text += " "
        document.text += sentence.text
        document.ends.add(len(document.text))
        blank = sentence.blank_after
    if document.text:
        document.paragraph_ends.add(len(document.text))
        yield document


def _sentences(path: Path) -> Iterator[_Sentence]:
    sentence, number = _Sentence(), 0
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            line = line.rstrip("\r\n")
            if line.startswith("#"):
                sentence.read_comment(line)
            elif line:
                columns = line.split("\t")
                if len(columns) != MISC + 1:
                    raise GoldError(
                        f"{path}, line {number}: a token has ten columns, this line {len(columns)}."
                    )
                sentence.read_token(columns)
            elif sentence.lines:
                yield _with_text(sentence, path, number)
                sentence = _Sentence()
    if sentence.lines:
        yield _with_text(sentence, path, number)


def _with_text(sentence: _Sentence, path: Path, number: int) -> _Sentence:
    if not sentence.text:
        raise GoldError(
            f"{path}, line {number}: the sentence before has no '# text', so where it ends is unknown."
        )
    return sentence


def boundaries(document: Document) -> tuple[Tally, Tally]:
    """The ends that the program finds in a document against the gold ones: all of them, and those inside paragraphs.

    A paragraph break is in plain sight, so the second is the harder figure. The language is guessed, as in an import.
    """
    found = {span.end for span in sentences.split(document.text)}
    inside = compared(found - document.paragraph_ends, document.ends - document.paragraph_ends)
    return compared(found, document.ends), inside
